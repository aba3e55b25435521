use parallel_for::parallel;
use std::cell::RefCell;

fn main() {
    let out = RefCell::new(Vec::new());
    parallel!(for x in 0..10 {
        out.borrow_mut().push(x);
    });
    println!("{:?}", out);
}
