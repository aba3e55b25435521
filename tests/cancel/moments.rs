//! Random moments: items and results are dropped once, and nothing runs after the loop.

use crate::support::{Census, N_JOBS, watched};
use parallel_for::{Cancel, StopReason, parallel};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, AtomicU8, Ordering};
use std::thread::{self, ThreadId};

/// A random number below `below`.
fn random(state: &mut u64, below: usize) -> usize {
    *state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
    usize::try_from(*state >> 33).unwrap() % below
}

/// Takes a while, without a clock.
fn work(spins: usize) {
    (0..spins).for_each(|_| std::hint::spin_loop());
}

/// The items of a loop that have begun: each at most once, none after the loop, and none on the thread that has cancelled
/// after it has.
struct Log {
    began: Vec<AtomicU8>,
    cancelled_on: OnceLock<ThreadId>,
    is_over: AtomicBool,
}

impl Log {
    fn of(items: usize) -> Self {
        let began = (0..items).map(|_| AtomicU8::new(0)).collect();
        Self { began, cancelled_on: OnceLock::new(), is_over: AtomicBool::new(false) }
    }

    /// An item begins, and cancels if it is its turn.
    fn begin(&self, item: usize, token: &Cancel, moment: usize) {
        let here = thread::current().id();
        assert!(!self.is_over.load(Ordering::Relaxed), "{item} runs after the loop");
        assert_ne!(self.cancelled_on.get(), Some(&here), "{item} runs after its thread has cancelled");
        assert_eq!(self.began[item].fetch_add(1, Ordering::Relaxed), 0, "{item} runs twice");
        if item == moment {
            token.cancel();
            self.cancelled_on.set(here).unwrap();
        }
    }

    fn end(&self) -> usize {
        self.is_over.store(true, Ordering::Relaxed);
        self.began.iter().filter(|began| began.load(Ordering::Relaxed) > 0).count()
    }

    /// How many items ran before the first one that did not.
    fn prefix(&self) -> usize {
        self.began.iter().take_while(|began| began.load(Ordering::Relaxed) > 0).count()
    }
}

#[test]
fn a_thousand_random_moments_from_inside() {
    watched(|| {
        let mut state = 1;
        for round in 0..1_000 {
            let len = random(&mut state, 400);
            let (moment, n_jobs) = (random(&mut state, 450), N_JOBS[round % 4]);
            let (census, results, token, log) = (Census::default(), Census::default(), Cancel::new(), Log::of(len));
            let run = || {
                parallel!(cancel = &token, n_jobs = n_jobs, {
                    log.begin(item.value, &token, moment);
                    work(if round % 2 == 0 { 0 } else { 300 });
                    results.item(item.value)
                } for item in census.items(len))
            };
            let made = run();
            let ran = log.end();
            assert_eq!(census.alive(), 0, "items are dropped");
            let so_far = match made {
                Ok(all) => {
                    assert_eq!((all.len(), ran), (len, len));
                    assert!(moment + 1 >= len || n_jobs > 1, "nobody stopped it");
                    all
                }
                Err(stopped) => {
                    assert_eq!((stopped.reason(), stopped.ran()), (StopReason::Cancelled, ran));
                    assert!(stopped.so_far().len() < len && moment < len);
                    if n_jobs == 1 {
                        assert_eq!(stopped.so_far().len(), moment + 1);
                    }
                    stopped.into_so_far()
                }
            };
            assert!(so_far.iter().map(|item| item.value).eq(0..so_far.len()), "a prefix");
            assert!(so_far.len() <= log.prefix(), "all of the prefix ran");
            assert_eq!(results.alive(), so_far.len(), "results behind the prefix are dropped");
            drop(so_far);
            assert_eq!(results.alive(), 0);
        }
    });
}

#[test]
fn random_moments_from_another_thread() {
    watched(|| {
        let mut state = 2;
        for round in 0..100 {
            let (n_jobs, spins) = (N_JOBS[round % 4], random(&mut state, 20_000));
            let (census, token, began) = (Census::default(), Cancel::new(), AtomicBool::new(false));
            let (mut sum, mut places, mut out) = (0, Vec::new(), vec![0; 5_000]);
            let stopped = thread::scope(|scope| {
                scope.spawn(|| {
                    while !began.load(Ordering::Relaxed) {
                        thread::yield_now();
                    }
                    work(spins);
                    token.cancel();
                });
                let items = census.items(5_000);
                let made = parallel!(
                    cancel = &token,
                    n_jobs = n_jobs,
                    for (i, item) in items.into_iter().enumerate() {
                        began.store(true, Ordering::Relaxed);
                        work(200);
                        sum += item.value;
                        places.push(item);
                        out[i] = i + 1;
                    }
                );
                made.err()
            });
            let prefix = places.len();
            assert!(places.iter().map(|item| item.value).eq(0..prefix));
            assert_eq!(sum, (0..prefix).sum::<usize>());
            assert!(out.iter().take(prefix).copied().eq(1..=prefix), "what ran before is written");
            match stopped {
                None => assert_eq!(prefix, 5_000),
                Some(stopped) => {
                    assert!(stopped.ran() >= prefix && prefix < 5_000);
                    assert_eq!(stopped.ran(), out.iter().filter(|element| **element > 0).count());
                }
            }
            assert_eq!(census.alive(), prefix);
        }
    });
}
