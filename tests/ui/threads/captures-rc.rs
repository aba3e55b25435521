use parallel_for::parallel;
use std::rc::Rc;

fn main() {
    let offset = Rc::new(10);
    let moved = parallel!(i + *offset for i in 0..10);
    println!("{moved:?}");
}
