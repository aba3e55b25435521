use parallel_for::{Outcomes, parallel};

macro_rules! bail {
    ($text:expr) => {
        return Err($text.to_string())
    };
}

fn main() {
    let xs = [1, 2, 3];
    let outcomes = parallel!(into = Outcomes<_>, if x < 2 { bail!("small") } else { x } for x in xs);
    println!("{outcomes:?}");
}
