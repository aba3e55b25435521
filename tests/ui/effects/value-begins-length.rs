use parallel_for::parallel;
use std::collections::HashMap;

fn main() {
    let rows = vec![vec![1.0; 3]; 9];
    let mut sums = HashMap::new();
    parallel!(for row in &rows {
        let sums = sums.entry(row.len()).or_insert_with(|| vec![0.0; row.len()]);
        for (sum, x) in sums.iter_mut().zip(row) {
            *sum += x;
        }
    });
}
