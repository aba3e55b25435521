use parallel_for::parallel;
use std::rc::Rc;

fn main() {
    let names = vec![Rc::new("one"), Rc::new("two")];
    let lengths = parallel!(name.len() for name in names);
    println!("{lengths:?}");
}
