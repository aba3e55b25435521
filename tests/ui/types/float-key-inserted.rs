use parallel_for::parallel;
use std::collections::HashMap;

fn main() {
    let mut m: HashMap<f64, i32> = HashMap::new();
    parallel!(for x in [1.0, 2.0] {
        m.insert(x, 1);
    });
    println!("{m:?}");
}
