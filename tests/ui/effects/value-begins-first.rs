use parallel_for::parallel;
use std::collections::HashMap;

fn main() {
    let mut counts: HashMap<char, usize> = HashMap::new();
    parallel!(for c in "hello".chars() {
        counts.entry(c).and_modify(|n| *n += 2).or_insert(1);
    });
    println!("{counts:?}");
}
