use parallel_for::parallel;
use std::num::Saturating;

fn main() {
    let level = parallel!(sum(Saturating(x) for x in [-100_i8, 100, 100, -100]));
    println!("{level}");
}
