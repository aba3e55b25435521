//! Scratch: a `let` before the loop, which each worker makes for itself when it first needs it.

mod support;

use parallel_for::parallel;
use std::cell::RefCell;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::rc::Rc;
use std::sync::atomic::{AtomicUsize, Ordering};
use support::{Census, for_every_n_jobs, quiet};

#[test]
fn no_more_is_made_than_there_are_workers() {
    for_every_n_jobs(|n_jobs| {
        for len in [0, 1, 2, 5_000_usize] {
            let made = AtomicUsize::new(0);
            let squares = parallel!(n_jobs = n_jobs, let mut buffer = { made.fetch_add(1, Ordering::SeqCst); Vec::new() };
                { buffer.clear(); buffer.extend([i; 2]); buffer[0] * buffer[1] } for i in 0..len);
            assert!(squares.into_iter().eq((0..len).map(|i| i * i)));
            let made = made.into_inner();
            assert!(made <= n_jobs.min(len), "{made} for {len} items and n_jobs = {n_jobs}");
        }
    });
}

#[test]
fn one_worker_of_an_iterator_makes_it_once() {
    for_every_n_jobs(|n_jobs| {
        let made = AtomicUsize::new(0);
        let lengths = parallel!(n_jobs = n_jobs, let mut buffer = { made.fetch_add(1, Ordering::SeqCst); String::new() };
            { buffer.clear(); buffer.push_str(word); buffer.len() } for word in "some words here ".repeat(4000).split(' '));
        assert_eq!(lengths.len(), 12_001);
        // A helper may leave while the input is slow, and come again.
        assert!(n_jobs > 1 || made.into_inner() == 1);
    });
}

#[test]
fn it_never_leaves_its_thread() {
    for_every_n_jobs(|n_jobs| {
        let sum = parallel!(n_jobs = n_jobs, let seen = Rc::new(RefCell::new(0)); sum({
            *seen.borrow_mut() = i;
            let again = Rc::clone(&seen);
            *again.borrow()
        } for i in 0..3_000_u64));
        assert_eq!(sum, 2_999 * 1_500);
        let mut total = 0;
        parallel!(n_jobs = n_jobs, let seen = Rc::new(RefCell::new(0)); for i in (0..3_000_u64).filter(|i| i % 2 == 0) {
            *seen.borrow_mut() = i;
            *seen.borrow()
        } then |i| total += i);
        assert_eq!(total, 2_998 * 750);
    });
}

#[test]
fn it_is_dropped_once_also_after_a_panic() {
    quiet();
    for_every_n_jobs(|n_jobs| {
        let census = Census::default();
        let run = |bad: usize| {
            parallel!(n_jobs = n_jobs, let own = census.item(7); {
                assert!(i != bad, "on purpose: {i}");
                own.value + i
            } for i in 0..2_000)
        };
        assert!(run(usize::MAX).into_iter().eq(7..2_007));
        assert_eq!(census.alive(), 0);
        assert!(catch_unwind(AssertUnwindSafe(|| run(900))).is_err());
        assert_eq!(census.alive(), 0);
    });
}
