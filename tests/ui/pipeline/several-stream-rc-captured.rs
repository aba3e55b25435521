use parallel_for::{Stream, parallel};
use std::rc::Rc;

fn main() {
    let offset = Rc::new(1);
    let sums = parallel!(into = Stream<_>, i + *offset for i in 0..10);
    println!("{}", sums.count());
}
