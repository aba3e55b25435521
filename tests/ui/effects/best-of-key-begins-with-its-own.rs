use parallel_for::parallel;
use std::collections::HashMap;

fn main() {
    let mut best: HashMap<usize, f64> = HashMap::new();
    parallel!(for (i, x) in [1.0, 2.0, 0.5].into_iter().enumerate() {
        let e = best.entry(i % 2).or_insert(x);
        if x > *e {
            *e = x;
        }
    });
    println!("{best:?}");
}
