use parallel_for::parallel;
use std::collections::HashMap;

fn main() {
    let mut counts: HashMap<char, usize> = HashMap::new();
    parallel!(for c in "hello".chars() {
        *counts.entry(c).or_insert(7) += 1;
    });
    println!("{counts:?}");
}
