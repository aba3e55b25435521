use parallel_for::parallel;
use std::cell::Cell;

fn main() {
    let last = Cell::new(0);
    let squares = parallel!(progress = |p| last.set(p.done()), i * i for i in 0..10);
    println!("{squares:?} {}", last.get());
}
