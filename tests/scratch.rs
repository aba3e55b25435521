//! Scratch: what stands before the loop, `let mut buffer = …;`, is made once for each worker.

mod support;

use parallel_for::parallel;
use std::sync::atomic::{AtomicUsize, Ordering};
use support::for_every_n_jobs;

#[test]
fn scratch_is_made_once_a_worker() {
    for_every_n_jobs(|n_jobs| {
        let made = AtomicUsize::new(0);
        let lengths = parallel!(n_jobs = n_jobs, let mut buffer = { made.fetch_add(1, Ordering::SeqCst); String::new() };
            { buffer.clear(); buffer.push_str(word); buffer.len() } for word in "some words here ".repeat(4000).split(' '));
        assert_eq!(lengths.len(), 12_001);
        // A helper may leave while the input is slow, and come again.
        assert!(n_jobs > 1 || made.into_inner() == 1);
    });
}
