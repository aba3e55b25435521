//! Loops whose items fail leave nothing behind: a thousand rounds take no more memory than a few.

#[path = "support/memory.rs"]
#[allow(dead_code, reason = "each test file uses its part")]
mod memory;
mod support;

use memory::measure;
use parallel_for::{Outcomes, parallel};
use std::panic;
use support::watched;

#[test]
fn a_thousand_rounds_take_no_more_memory() {
    panic::set_hook(Box::new(|_| {}));
    watched(|| {
        for n_jobs in [1, 2, 8] {
            let round = || {
                let outcomes = parallel!(n_jobs = n_jobs, retries = 1, into = Outcomes<_>, {
                    assert!(i % 3 != 0, "item {i}");
                    i.to_string()
                } for i in 0..300);
                assert_eq!(outcomes.failures().count(), 100);
            };
            (0..50).for_each(|_| round());
            let ((), first) = measure(|| (0..10).for_each(|_| round()));
            let ((), used) = measure(|| (0..1000).for_each(|_| round()));
            // The peak is that of one round; threads that come late may bring some memory of their own.
            assert!(used.peak <= first.peak + (64 << 10), "n_jobs = {n_jobs}: {} and {}", first.peak, used.peak);
        }
    });
}
