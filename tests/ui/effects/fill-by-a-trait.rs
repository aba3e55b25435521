use parallel_for::parallel;
use std::collections::BTreeMap;

trait Grouped {
    fn push(&mut self, pair: (u64, u64));
}

impl Grouped for BTreeMap<u64, u64> {
    fn push(&mut self, (key, value): (u64, u64)) {
        *self.entry(key).or_insert(1) *= value;
    }
}

fn main() {
    let mut products = BTreeMap::new();
    parallel!(for x in 1..=10 {
        products.push((x % 3, x));
    });
    println!("{products:?}");
}
