use parallel_for::parallel;
use std::num::Saturating;

fn main() {
    let mut level = Saturating(0_i8);
    parallel!(for x in [-100, 100, 100, -100] {
        level += Saturating(x);
    });
    println!("{level}");
}
