use parallel_for::parallel;
use std::collections::VecDeque;

trait Stack {
    fn push(&mut self, value: u64);
}

impl Stack for VecDeque<u64> {
    fn push(&mut self, value: u64) {
        self.push_front(value);
    }
}

fn main() {
    let mut stacks = vec![VecDeque::new(); 3];
    parallel!(for x in 0_u64..10 {
        stacks[(x % 3) as usize].push(x);
    });
    println!("{stacks:?}");
}
