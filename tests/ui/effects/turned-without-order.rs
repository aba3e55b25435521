use parallel_for::parallel;
use std::num::Saturating;

fn main() {
    let mut level = Saturating(0_i8);
    parallel!(for x in [Saturating(100), Saturating(-100)] {
        level = x + level;
    });
    println!("{level}");
}
