use parallel_for::parallel;
use std::rc::Rc;

fn main() {
    let lists = parallel!(list(x % 2 => Rc::new(x) for x in 0..9));
    println!("{}", lists.len());
}
