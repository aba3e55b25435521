use parallel_for::parallel;
use std::collections::HashMap;

fn main() {
    let mut stock: HashMap<&str, u32> = HashMap::from([("tea", 5)]);
    parallel!(for name in ["tea", "tea"] {
        *stock.entry(name).or_insert(0) -= 1;
    });
    println!("{stock:?}");
}
