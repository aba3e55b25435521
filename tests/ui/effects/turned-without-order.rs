use parallel_for::parallel;
use std::num::Saturating;

fn main() {
    let mut level = Saturating(0_u8);
    parallel!(for x in [Saturating(100), Saturating(200)] {
        level = x + level;
    });
    println!("{level}");
}
