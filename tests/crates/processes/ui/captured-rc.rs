use parallel_for::parallel;
use std::rc::Rc;

fn main() {
    let shared = Rc::new(1);
    let _ = parallel!(backend = processes, *shared + i for i in 0..10);
}
