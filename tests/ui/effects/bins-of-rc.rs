use parallel_for::parallel;
use std::rc::Rc;

fn main() {
    let mut bins = vec![Rc::new(0); 3];
    parallel!(for i in 0..9_usize {
        bins[i % 3] += 1;
    });
    println!("{bins:?}");
}
