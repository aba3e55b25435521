use parallel_for::parallel;
use std::rc::Rc;

fn main() {
    let mut last = Rc::new(0);
    parallel!(for x in [1, 2] {
        last = Rc::new(x);
    });
    println!("{last}");
}
