use parallel_for::parallel;
use std::collections::VecDeque;

fn main() {
    let totals = parallel!(into = VecDeque<_>, scan(x for x in [1, 2, 3], |a, b| a + b));
    println!("{totals:?}");
}
