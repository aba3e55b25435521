use parallel_for::{Outcomes, parallel};

struct Broken(i32);

fn check(i: i32) -> Result<i32, Broken> {
    if i > 3 { Err(Broken(i)) } else { Ok(i) }
}

fn main() {
    let checked = parallel!(into = Outcomes<_>, check(i) for i in 0..10);
    println!("{}", checked.len());
    println!("{}", Broken(1).0);
}
