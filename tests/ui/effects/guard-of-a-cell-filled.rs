use parallel_for::parallel;
use std::cell::RefCell;

fn main() {
    let xs = [1, 2, 3];
    let list = RefCell::new(vec![]);
    let mut guard = list.borrow_mut();
    parallel!(for x in &xs {
        guard.push(x * 2);
    });
}
