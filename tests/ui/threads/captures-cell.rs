use parallel_for::parallel;
use std::cell::Cell;

fn main() {
    let hits = Cell::new(0);
    parallel!(for i in 0..10 {
        hits.set(hits.get() + i);
    });
    println!("{}", hits.get());
}
