use parallel_for::parallel;
use std::collections::HashMap;

fn main() {
    let mut counts = HashMap::new();
    parallel!(for c in "hello".chars() {
        *counts.entry(c).or_insert(0) += 1;
        println!("{} so far", counts.len());
    });
    println!("{counts:?}");
}
