use parallel_for::parallel;
use std::collections::HashMap;

fn main() {
    let mut stock = HashMap::from([("tea", 5)]);
    parallel!(for (name, n) in [("tea", 1), ("milk", 2), ("tea", -1)] {
        if n > 0 {
            *stock.entry(name).or_insert(0) += n;
        } else if let Some(there) = stock.get_mut(name) {
            *there += n;
        }
    });
    println!("{stock:?}");
}
