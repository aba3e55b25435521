use parallel_for::parallel;
use std::sync::atomic::AtomicBool;

fn main() {
    let flag = AtomicBool::new(false);
    let squares = parallel!(cancel = &flag, i * i for i in 0..10);
    println!("{squares:?}");
}
