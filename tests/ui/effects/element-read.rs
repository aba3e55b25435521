use parallel_for::parallel;
use std::collections::HashMap;

fn main() {
    let mut counts = HashMap::new();
    parallel!(for c in "hello".chars() {
        let n = counts.entry(c).or_insert(0);
        *n += 1;
        println!("{c} for the {n}th time");
    });
    println!("{counts:?}");
}
