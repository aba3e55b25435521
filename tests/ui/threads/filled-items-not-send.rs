use parallel_for::parallel;
use std::rc::Rc;

fn main() {
    let mut names: Vec<Rc<str>> = Vec::new();
    parallel!(for name in ["Ada", "Grace"] {
        names.push(Rc::from(name));
    });
    println!("{names:?}");
}
