//! A panic in a body: the first in input order resumes, whole; nothing leaks, and the pool goes on.

#![allow(clippy::semicolon_if_nothing_returned, reason = "loops as the bodies of closures")]

mod support;

use parallel_for::{Pool, parallel};
use std::any::Any;
use std::cell::Cell;
use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind, panic_any};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};
use support::{Census, Counted, for_every_n_jobs, quiet, watched};

fn caught<R>(body: impl FnOnce() -> R) -> Box<dyn Any + Send> {
    quiet();
    match catch_unwind(AssertUnwindSafe(body)) {
        Ok(_) => panic!("should have panicked"),
        Err(payload) => payload,
    }
}

/// Panics with its own number, as a payload of its own type.
struct Item(usize);

fn fail(i: usize) -> usize {
    std::panic::resume_unwind(Box::new(Item(i)));
}

#[test]
fn the_first_in_input_order_wins() {
    for_every_n_jobs(|n_jobs| {
        for _ in 0..30 {
            let payload =
                caught(|| parallel!(n_jobs = n_jobs, if i % 100 == 37 { fail(i) } else { i } for i in 0..5000usize));
            assert_eq!(payload.downcast::<Item>().unwrap().0, 37);
            let payload =
                caught(|| parallel!(n_jobs = n_jobs, sum(if i >= 4000 { fail(i) } else { i } for i in 0..5000usize)));
            assert_eq!(payload.downcast::<Item>().unwrap().0, 4000);
            let payload = caught(|| {
                parallel!(
                    n_jobs = n_jobs,
                    for i in (0..5000usize).filter(|i| i % 2 == 0) {
                        if i > 500 {
                            fail(i);
                        }
                    }
                )
            });
            assert_eq!(payload.downcast::<Item>().unwrap().0, 502);
        }
    });
}

#[test]
fn everything_before_it_has_run() {
    for_every_n_jobs(|n_jobs| {
        let ran: Vec<AtomicUsize> = (0..3000).map(|_| AtomicUsize::new(0)).collect();
        caught(|| {
            parallel!(
                n_jobs = n_jobs,
                for i in 0..3000 {
                    ran[i].fetch_add(1, Ordering::Relaxed);
                    assert!(i != 2000, "on purpose");
                }
            );
        });
        assert!(ran[..=2000].iter().all(|ran| ran.load(Ordering::Relaxed) == 1));
        assert!(ran[2001..].iter().all(|ran| ran.load(Ordering::Relaxed) <= 1));
    });
}

/// Of the blocks that a worker has claimed, those behind a panic of its own do not run.
#[test]
fn who_has_panicked_goes_on_with_nothing_behind_that() {
    thread_local! {
        /// The loop in which this thread has panicked, and the item.
        static PANIC: Cell<(usize, usize)> = const { Cell::new((0, usize::MAX)) };
    }
    let loops = AtomicUsize::new(0);
    for_every_n_jobs(|n_jobs| {
        macro_rules! forms {
            ($(|$value:ident| $run:expr;)*) => {$(
                for at in [0, 1, 700, 2500, 4999] {
                    let (this, behind) = (1 + loops.fetch_add(1, Ordering::Relaxed), AtomicUsize::new(0));
                    let $value = |i: usize| {
                        let (of, panicked) = PANIC.get();
                        behind.fetch_add(usize::from(of == this && i > panicked), Ordering::Relaxed);
                        if i == at {
                            PANIC.set((this, i));
                            fail(i);
                        }
                        f64::from(u32::try_from(i).unwrap())
                    };
                    let payload = caught(|| $run(n_jobs));
                    assert_eq!(payload.downcast::<Item>().unwrap().0, at);
                    assert_eq!(behind.into_inner(), 0, "with {n_jobs} jobs");
                }
            )*};
        }
        forms! {
            |value| |n_jobs| parallel!(n_jobs = n_jobs, sum(value(i) for i in 0..5000));
            |value| |n_jobs| parallel!(n_jobs = n_jobs, batch_size = 7, sum(value(i) for i in 0..5000));
            |value| |n_jobs| parallel!(n_jobs = n_jobs, reduce(value(i) for i in 0..5000, |a, _| a));
            |value| |n_jobs| parallel!(n_jobs = n_jobs, sum(value(i) for i in (0..5000).filter(|_| true)));
            |value| |n_jobs| parallel!(n_jobs = n_jobs, count(value(i) > 3.0 for i in 0..5000));
            |value| |n_jobs| parallel!(n_jobs = n_jobs, value(i) for i in 0..5000);
        }
    });
}

#[test]
fn the_payload_is_the_users_own() {
    for_every_n_jobs(|n_jobs| {
        let payload = caught(|| {
            parallel!(
                n_jobs = n_jobs,
                for i in 0..10 {
                    assert!(i != 3, "on purpose: {i}");
                }
            )
        });
        assert_eq!(*payload.downcast::<String>().unwrap(), "on purpose: 3");
    });
}

#[test]
fn nothing_leaks_and_nothing_is_dropped_twice() {
    quiet();
    for_every_n_jobs(|n_jobs| {
        let (items, results) = (Census::default(), Census::default());
        for (len, at) in [(1, 0), (100, 99), (5000, 0), (5000, 2500), (5000, 4999)] {
            let make = |item: Counted| {
                assert!(item.value != at, "on purpose");
                results.item(item.value)
            };
            caught(|| parallel!(n_jobs = n_jobs, make(item) for item in items.items(len)));
            assert_eq!((items.alive(), results.alive()), (0, 0));
            caught(|| parallel!(n_jobs = n_jobs, make(item) for item in items.items(len) if item.value % 3 == at % 3));
            assert_eq!((items.alive(), results.alive()), (0, 0));
            caught(|| parallel!(n_jobs = n_jobs, make(item) for item in items.items(len).into_iter().filter(|_| true)));
            assert_eq!((items.alive(), results.alive()), (0, 0));
            caught(|| parallel!(n_jobs = n_jobs, reduce(make(item) for item in items.items(len), |a, _| a)));
            assert_eq!((items.alive(), results.alive()), (0, 0));
            caught(
                || parallel!(n_jobs = n_jobs, max_by_key(make(item) for item in items.items(len), |item| item.value)),
            );
            assert_eq!((items.alive(), results.alive()), (0, 0));
        }
    });
}

/// The items of a map go on from hand to hand while it is walked through, and are in a row where it is shared.
#[test]
fn nothing_of_a_map_leaks_and_nothing_is_dropped_twice() {
    quiet();
    for_every_n_jobs(|n_jobs| {
        let (items, results) = (Census::default(), Census::default());
        let map = |len| (0..len).map(|i| (i, items.item(i))).collect::<BTreeMap<_, _>>();
        for (len, at) in [(1, 0), (100, 99), (2000, 0), (2000, 1000), (2000, 1999)] {
            let make = |value: usize, at: usize| {
                assert!(value != at, "on purpose");
                results.item(value)
            };
            // Light ones, so that the next map is walked through.
            let line = |at: usize, is_slow: bool| {
                parallel!(
                    n_jobs = n_jobs,
                    for (i, item) in map(len) {
                        if is_slow && i % 100 == 50 {
                            thread::sleep(Duration::from_micros(200));
                        }
                        assert!(item.value != at, "on purpose");
                    }
                );
            };
            (0..10).for_each(|_| line(usize::MAX, false));
            assert_eq!(items.alive(), 0);
            for is_slow in [false, true] {
                caught(|| line(at, is_slow));
                assert_eq!(items.alive(), 0);
            }
            caught(|| parallel!(n_jobs = n_jobs, make(item.value, at) for (_, item) in map(len)));
            assert_eq!((items.alive(), results.alive()), (0, 0));
            let first = parallel!(n_jobs = n_jobs, first(item for item in map(len).into_values() if item.value >= at));
            assert_eq!((first.map(|item| item.value), items.alive()), (Some(at), 0));
            let mut found = 0;
            parallel!(
                n_jobs = n_jobs,
                for (_, item) in map(len) {
                    if item.value == at {
                        break;
                    }
                    found += 1;
                }
            );
            assert_eq!((found, items.alive()), (at, 0));
        }
    });
}

#[test]
fn the_pool_stays_usable() {
    quiet();
    watched(|| {
        let pool = Pool::new(3);
        for _ in 0..50 {
            caught(|| {
                parallel!(
                    pool = &pool,
                    for i in 0..100 {
                        assert!(i % 10 != 9, "on purpose");
                    }
                )
            });
            assert_eq!(parallel!(pool = &pool, i for i in 0..100), (0..100).collect::<Vec<_>>());
        }
        // All three workers are still there.
        let barrier = std::sync::Barrier::new(3);
        parallel!(
            pool = &pool,
            for _ in 0..3 {
                barrier.wait();
            }
        );
    });
}

#[test]
fn every_item_panics() {
    for_every_n_jobs(|n_jobs| {
        let payload = caught(|| parallel!(n_jobs = n_jobs, fail(i) for i in 0..2000));
        assert_eq!(payload.downcast::<Item>().unwrap().0, 0);
    });
}

#[test]
fn payloads_and_results_that_panic_when_dropped() {
    struct Bomb;
    impl Drop for Bomb {
        fn drop(&mut self) {
            assert!(thread::panicking(), "on purpose: dropped");
        }
    }
    for_every_n_jobs(|n_jobs| {
        let payload = caught(|| {
            parallel!(
                n_jobs = n_jobs,
                for i in 0..64 {
                    if i > 0 { panic_any(Bomb) } else { panic_any("on purpose: first") }
                }
            )
        });
        assert_eq!(*payload.downcast::<&str>().unwrap(), "on purpose: first");
    });
}

/// A value with a number, which panics when it is dropped, if it is live and nothing else panics.
struct Fuse {
    number: usize,
    is_live: bool,
    #[expect(dead_code, reason = "counts")]
    counted: Counted,
}

impl Fuse {
    fn new(number: usize, is_live: bool, census: &Census) -> Self {
        Self { number, is_live, counted: census.item(number) }
    }
}

impl Drop for Fuse {
    fn drop(&mut self) {
        assert!(!self.is_live || thread::panicking(), "on purpose: a fuse");
    }
}

#[test]
fn an_item_that_panics_when_dropped_unseen() {
    for_every_n_jobs(|n_jobs| {
        let census = Census::default();
        let fuses: Vec<_> = (0..3000).map(|i| Fuse::new(i, i == 1500, &census)).collect();
        // The body ends the loop at the first item; the others are dropped by the loop.
        let found = catch_unwind(AssertUnwindSafe(|| parallel!(n_jobs = n_jobs, first(fuse.number for fuse in fuses))));
        assert!(found.is_err() || found.unwrap() == Some(0));
        assert_eq!(census.alive(), 0);
    });
}

/// Waits for whoever else is there to have made so many results behind the end of the loop; not for long, since there may be nobody.
fn wait_for(made: &AtomicUsize, wanted: usize) {
    let until = Instant::now() + Duration::from_millis(20);
    while made.load(Ordering::Relaxed) < wanted && Instant::now() < until {
        thread::yield_now();
    }
}

#[test]
fn results_behind_the_end_that_panic_when_dropped() {
    quiet();
    for_every_n_jobs(|n_jobs| {
        let (census, made) = (Census::default(), AtomicUsize::new(0));
        let mut fuses = Vec::new();
        parallel!(
            n_jobs = n_jobs,
            batch_size = 1,
            for i in 0..40 {
                if i == 20 {
                    wait_for(&made, 2);
                    break;
                }
                made.fetch_add(usize::from(i > 20), Ordering::Relaxed);
                fuses.push(Fuse::new(i, i > 20, &census));
            }
        );
        assert_eq!(fuses.len(), 20);
        drop(fuses);
        assert_eq!(census.alive(), 0);
    });
}

#[test]
fn several_exits_behind_the_first_that_panic_when_dropped() {
    /// Panics also while it unwinds: two of them dropped together would abort the process.
    #[derive(Debug)]
    struct Bomb(usize);
    impl Drop for Bomb {
        fn drop(&mut self) {
            assert!(self.0 <= 20, "on purpose: behind the end");
        }
    }
    quiet();
    for_every_n_jobs(|n_jobs| {
        let made = AtomicUsize::new(0);
        let run = || -> Result<(), Bomb> {
            parallel!(
                n_jobs = n_jobs,
                batch_size = 1,
                for i in 0..400 {
                    if i >= 20 {
                        // All that have come this far leave together.
                        made.fetch_add(1, Ordering::Relaxed);
                        wait_for(&made, 3);
                        Err(Bomb(i))?;
                    }
                }
            );
            Ok(())
        };
        assert_eq!(run().unwrap_err().0, 20);
    });
}

#[test]
fn a_value_that_panics_when_another_is_assigned() {
    for_every_n_jobs(|n_jobs| {
        let census = Census::default();
        let fuses: Vec<_> = (0..6).map(|i| Fuse::new(i, i == 2, &census)).collect();
        let payload = caught(|| {
            let mut last = None;
            parallel!(
                n_jobs = n_jobs,
                for fuse in fuses {
                    last = Some(fuse);
                }
            );
            last.map_or(0, |fuse: Fuse| fuse.number)
        });
        assert_eq!(*payload.downcast::<&str>().unwrap(), "on purpose: a fuse");
        assert_eq!(census.alive(), 0);
    });
}

#[test]
fn a_panic_while_pulling() {
    for_every_n_jobs(|n_jobs| {
        let (items, results) = (Census::default(), Census::default());
        let source = (0..).map(|i| {
            assert!(i < 777, "on purpose: pulled");
            items.item(i)
        });
        let payload = caught(|| parallel!(n_jobs = n_jobs, results.item(item.value) for item in source));
        assert_eq!(*payload.downcast::<&str>().unwrap(), "on purpose: pulled");
        assert_eq!((items.alive(), results.alive()), (0, 0));
    });
}

#[test]
fn a_panic_in_a_clone_of_the_start() {
    struct Start(usize);
    impl Clone for Start {
        fn clone(&self) -> Self {
            panic!("on purpose: cloned");
        }
    }
    for_every_n_jobs(|n_jobs| {
        let payload = caught(|| {
            parallel!(n_jobs = n_jobs, fold(i for i in 0..100, Start(0), |s, i: usize| Start(s.0 + i), |a, b| Start(a.0 + b.0))).0
        });
        assert_eq!(*payload.downcast::<&str>().unwrap(), "on purpose: cloned");
    });
}

#[test]
fn a_panic_in_the_operators() {
    for_every_n_jobs(|n_jobs| {
        let census = Census::default();
        caught(|| {
            parallel!(n_jobs = n_jobs, reduce(census.item(i) for i in 0..5000, |a, b| {
                assert!(b.value != 4000, "on purpose");
                a
            }))
        });
        assert_eq!(census.alive(), 0);
    });
}

#[test]
fn an_extra_argument_that_panics_drops_the_input() {
    quiet();
    let census = Census::default();
    caught(|| {
        let op = || -> fn(Counted, Counted) -> Counted { panic!("on purpose") };
        parallel!(reduce(item for item in census.items(10), op()))
    });
    assert_eq!(census.alive(), 0);
}
