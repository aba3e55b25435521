//! `retries`.

use crate::support::for_every_n_jobs;
use parallel_for::parallel;
use std::sync::atomic::{AtomicUsize, Ordering};

#[test]
fn an_item_is_tried_again() {
    for_every_n_jobs(|n_jobs| {
        let tried: Vec<AtomicUsize> = (0..100).map(|_| AtomicUsize::new(0)).collect();
        let list = parallel!(n_jobs = n_jobs, retries = 2, {
            let before = tried[i].fetch_add(1, Ordering::Relaxed);
            assert!(before >= i % 3);
            i
        } for i in 0..100);
        assert!(list.into_iter().eq(0..100));
        assert!((0..100).all(|i| tried[i].load(Ordering::Relaxed) == 1 + i % 3));
    });
}
