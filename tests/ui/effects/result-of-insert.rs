use parallel_for::parallel;
use std::collections::HashSet;

fn main() {
    let words = ["to", "be", "or", "not", "to", "be"];
    let mut seen = HashSet::new();
    parallel!(for word in words {
        if !seen.insert(word) {
            println!("{word} again");
        }
    });
    println!("{}", seen.len());
}
