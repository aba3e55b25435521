use parallel_for::parallel;
use std::collections::HashMap;

fn main() {
    let mut longest: HashMap<char, usize> = HashMap::new();
    parallel!(for word in ["so", "some", "any"] {
        let n = longest.entry(word.chars().next().unwrap()).or_insert(0);
        *n = (*n).max(word.len());
    });
    println!("{longest:?}");
}
