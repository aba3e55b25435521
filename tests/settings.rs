//! `n_jobs`, `pool` and `batch_size`: values, and what they mean.

#![allow(clippy::semicolon_if_nothing_returned, reason = "loops as the bodies of closures")]

mod support;

use parallel_for::{Config, Pool, cpu_count, effective_n_jobs, parallel};
use std::collections::HashSet;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Mutex;
use std::thread;
use support::{quiet, threads_of, watched};

/// The text of the panic of `body`.
fn panic_text(body: impl FnOnce()) -> String {
    let payload = catch_unwind(AssertUnwindSafe(body)).expect_err("should have panicked");
    payload.downcast_ref::<String>().cloned().unwrap_or_else(|| (*payload.downcast_ref::<&str>().unwrap()).to_owned())
}

#[test]
fn every_integer_type() {
    let one = 1;
    assert_eq!(parallel!(n_jobs = 2u8, i for i in 0..3), [0, 1, 2]);
    assert_eq!(parallel!(n_jobs = 2i128, i for i in 0..3), [0, 1, 2]);
    assert_eq!(parallel!(n_jobs = -1isize, i for i in 0..3), [0, 1, 2]);
    assert_eq!(parallel!(n_jobs = -100, i for i in 0..3), [0, 1, 2]);
    assert_eq!(parallel!(n_jobs = one + 1, batch_size = 2u16, i for i in 0..3), [0, 1, 2]);
    assert_eq!(parallel!(n_jobs = u64::MAX, i for i in 0..3), [0, 1, 2]);
}

#[test]
fn zero_at_run_time() {
    quiet();
    let zero = 0;
    let text = "`n_jobs = 0` means no worker at all; write 1 for a serial loop, -1 for all cores";
    assert_eq!(panic_text(|| drop(parallel!(n_jobs = zero, i for i in 0..3))), text);
    assert_eq!(panic_text(|| drop(Pool::new(zero))), text);
    assert_eq!(panic_text(|| Config::new().n_jobs(zero).scope(|| ())), text);
    assert_eq!(panic_text(|| assert_eq!(effective_n_jobs(zero), 1)), text);
    let no_batch = |size: i32| panic_text(|| drop(parallel!(batch_size = size, i for i in 0..3)));
    assert_eq!(no_batch(0), "`batch_size = 0` makes no block; write 1 or more items");
    assert_eq!(no_batch(-3), "`batch_size = -3` makes no block; write 1 or more items");
}

#[test]
fn retries_of_every_integer_type() {
    let one = 1;
    assert_eq!(parallel!(retries = 2u8, i for i in 0..3), [0, 1, 2]);
    assert_eq!(parallel!(retries = one - 1, i for i in 0..3), [0, 1, 2]);
    assert_eq!(parallel!(retries = u128::MAX, i for i in 0..3), [0, 1, 2]);
    assert_eq!(
        panic_text(|| drop(parallel!(retries = one - 2, i for i in 0..3))),
        "`retries = -1` tries nothing; write 0 or more"
    );
}

#[test]
fn settings_are_evaluated_once_from_left_to_right_before_the_input() {
    let order = Mutex::new(Vec::new());
    let note = |name: &'static str, value: i32| {
        order.lock().unwrap().push(name);
        value
    };
    let r = parallel!(batch_size = note("batch_size", 2), n_jobs = note("n_jobs", 2), i for i in 0..note("input", 5));
    assert_eq!(r, [0, 1, 2, 3, 4]);
    assert_eq!(order.into_inner().unwrap(), ["batch_size", "n_jobs", "input"]);
}

#[test]
fn one_job_stays_on_the_calling_thread() {
    let me = HashSet::from([thread::current().id()]);
    assert_eq!(
        threads_of(|work| parallel!(
            n_jobs = 1,
            for _ in 0..20 {
                work();
            }
        )),
        me
    );
    assert_eq!(
        threads_of(|work| Config::new().n_jobs(1).scope(|| parallel!(for _ in 0..20 {
            work();
        }))),
        me
    );
    let pool = Pool::new(1);
    assert_eq!(
        threads_of(|work| parallel!(
            pool = &pool,
            n_jobs = 8,
            for _ in 0..20 {
                work();
            }
        )),
        me
    );
}

#[test]
fn never_more_threads_than_jobs() {
    watched(|| {
        for n_jobs in [2, 3, 8] {
            for _ in 0..5 {
                assert!(
                    threads_of(|work| parallel!(
                        n_jobs = n_jobs,
                        for _ in 0..60 {
                            work();
                        }
                    ))
                    .len()
                        <= n_jobs
                );
                let pool = Pool::new(n_jobs);
                assert!(
                    threads_of(|work| parallel!(
                        pool = &pool,
                        n_jobs = 100,
                        for _ in 0..60 {
                            work();
                        }
                    ))
                    .len()
                        <= n_jobs
                );
                let scope = || {
                    threads_of(|work| {
                        parallel!(for _ in 0..60 {
                            work();
                        })
                    })
                };
                assert!(Config::new().n_jobs(n_jobs).scope(scope).len() <= n_jobs);
            }
        }
    });
}

#[test]
fn more_jobs_than_cores_are_allowed() {
    // Eight items that wait for each other need eight workers, whatever the number of cores.
    watched(|| {
        let barrier = std::sync::Barrier::new(8);
        parallel!(
            n_jobs = 8,
            for _ in 0..8 {
                barrier.wait();
            }
        );
    });
}

#[test]
fn consecutive_loops_use_the_same_threads() {
    watched(|| {
        let pool = Pool::new(3);
        let mut seen = HashSet::new();
        for _ in 0..30 {
            seen.extend(threads_of(|work| {
                parallel!(
                    pool = &pool,
                    for _ in 0..6 {
                        work();
                    }
                )
            }));
        }
        assert!(seen.len() <= 3, "{seen:?}");
    });
}

#[test]
fn batch_size_does_not_change_the_result() {
    watched(|| {
        for batch_size in [1, 2, 7, 100, 5000, usize::MAX] {
            assert_eq!(
                parallel!(n_jobs = 3, batch_size = batch_size, i * i for i in 0..1000),
                (0..1000).map(|i| i * i).collect::<Vec<_>>()
            );
            assert_eq!(parallel!(n_jobs = 3, batch_size = batch_size, sum(i for i in 0..1000)), 499_500);
            assert_eq!(
                parallel!(n_jobs = 3, batch_size = batch_size, i for i in (0..1000).map(|i| i + 1) if i % 2 == 0).len(),
                500
            );
        }
    });
}

#[test]
fn items_of_one_block_run_on_one_thread() {
    let blocks = parallel!(n_jobs = 3, batch_size = 10, (i / 10, thread::current().id()) for i in 0..1000);
    for block in blocks.chunks(10) {
        assert!(block.iter().all(|item| item == &block[0]));
    }
}

#[test]
fn the_number_of_cores() {
    assert!(cpu_count() >= 1);
    assert_eq!(effective_n_jobs(-1), cpu_count());
    assert_eq!(Pool::new(-1).n_jobs(), cpu_count());
}
