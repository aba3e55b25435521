use parallel_for::parallel;
use std::collections::{BTreeMap, VecDeque};

trait Stack {
    fn push(&mut self, value: u64);
}

impl Stack for VecDeque<u64> {
    fn push(&mut self, value: u64) {
        self.push_front(value);
    }
}

fn main() {
    let mut stacks: BTreeMap<u64, VecDeque<u64>> = BTreeMap::new();
    parallel!(for x in 0_u64..10 {
        stacks.entry(x % 3).or_default().push(x);
    });
    println!("{stacks:?}");
}
