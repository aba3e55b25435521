use parallel_for::parallel;
use std::collections::LinkedList;

fn main() {
    let rows = vec![vec![1.0; 3]; 9];
    let mut sums = LinkedList::from([0.0; 3]);
    parallel!(for row in &rows {
        for (sum, x) in sums.iter_mut().zip(row) {
            *sum += x;
        }
    });
}
