use parallel_for::parallel;
use std::rc::Rc;

fn main() {
    let mut out = Vec::new();
    parallel!(for x in [1, 2, 3] {
        out.push(Rc::new(x));
    });
    println!("{}", out.len());
}
