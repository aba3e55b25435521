use parallel_for::parallel;
use std::sync::atomic::AtomicUsize;

fn main() {
    let xs = [1, 2, 3];
    let hits = AtomicUsize::new(0);
    parallel!(for _ in &xs {
        hits += 1;
    });
}
