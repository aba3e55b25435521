use parallel_for::parallel;
use std::rc::Rc;

fn main() {
    let shared = parallel!(Rc::new(i) for i in 0..10);
    println!("{}", shared.len());
}
