use parallel_for::parallel;
use std::collections::HashMap;

fn main() {
    let mut sums = HashMap::new();
    parallel!(for i in 0..9 {
        let row = sums.entry(i % 2).or_insert_with(|| vec![1.0; 3]);
        row[i % 3] += 0.5;
    });
}
