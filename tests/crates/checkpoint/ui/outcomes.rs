use parallel_for::{Outcomes, parallel};

fn main() {
    let all = parallel!(checkpoint = "file", into = Outcomes<_>, text.parse::<i32>() for text in ["1", "x"]);
    drop(all);
}
