use parallel_for::parallel;
use std::collections::HashMap;

fn main() {
    let mut counts: HashMap<char, usize> = HashMap::new();
    parallel!(for c in "hello".chars() {
        counts[&c] += 1;
    });
    println!("{counts:?}");
}
