use parallel_for::parallel;
use std::rc::Rc;

fn main() {
    let mut all = Vec::new();
    parallel!(for i in 0..10 { Rc::new(i) } then |number| all.push(number));
}
