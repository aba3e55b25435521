use parallel_for::parallel;
use std::collections::HashMap;

fn main() {
    let mut out: HashMap<usize, f64> = HashMap::new();
    parallel!(for i in 0..10usize {
        out[i] = 2.0;
    });
    println!("{out:?}");
}
