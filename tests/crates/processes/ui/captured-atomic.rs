use parallel_for::parallel;
use std::sync::atomic::{AtomicUsize, Ordering};

fn main() {
    let count = AtomicUsize::new(0);
    parallel!(backend = any, for _i in 0..10 {
        count.fetch_add(1, Ordering::Relaxed);
    });
}
