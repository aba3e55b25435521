//! Loops in worker processes with other settings, with much data, beside each other and inside each other.

#[path = "../../../support/mod.rs"]
mod support;

use parallel_for::{Cancel, Outcomes, Progress, StopReason, parallel};
use std::fs;
use std::process::id;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;
use support::{isolated, watched};

#[test]
fn much_data_goes_there_and_back() {
    watched(|| {
        // The number of messages of a MiB.
        let messages: usize = std::env::var("PROCESS_MESSAGES").map_or(300, |messages| messages.parse().unwrap());
        let block = vec![7_u8; 1 << 20];
        for n_jobs in [1, 2] {
            let lists = parallel!(backend = processes, n_jobs = n_jobs, bytes.len() for bytes in (0..messages).map(|_| block.clone()));
            assert_eq!(lists, vec![1 << 20; messages]);
            let lists =
                parallel!(backend = processes, n_jobs = n_jobs, batch_size = 2, vec![i; 1 << 17] for i in 0..4_u64);
            assert!(lists.iter().enumerate().all(|(i, list)| list.len() == 1 << 17 && list[77] == i as u64));
            // What a loop reads, by every way.
            let numbers: Vec<f64> = (0..1 << 20).map(f64::from).collect();
            let (slice, list) = (&numbers[..1 << 19], &numbers);
            let sums = parallel!(backend = processes, n_jobs = n_jobs, slice[i] + list[i] + numbers[i] for i in 0..100);
            assert_eq!(sums, (0..100).map(|i| 3.0 * f64::from(i)).collect::<Vec<_>>());
        }
    });
}

/// The number of open descriptors of this process.
fn descriptors() -> usize {
    fs::read_dir("/proc/self/fd").unwrap().count()
}

/// The memory of this process, in pages.
fn pages() -> usize {
    fs::read_to_string("/proc/self/statm").unwrap().split(' ').nth(1).unwrap().parse().unwrap()
}

#[test]
fn descriptors_and_memory_stay_flat() {
    let loops = std::env::var("PROCESS_LOOPS").map_or(500, |loops| loops.parse().unwrap());
    isolated(&[], || {
        let data = vec![1.5_f64; 20_000];
        let run = || {
            let sum = parallel!(backend = processes, n_jobs = 2, sum(data[i] for i in 0..100));
            assert_eq!(sum.to_bits(), 150.0_f64.to_bits());
            let outcomes = parallel!(backend = processes, n_jobs = 1, into = Outcomes<_>, i for i in 0..3);
            assert_eq!(outcomes.len(), 3);
        };
        for _ in 0..50 {
            run();
        }
        let before = (descriptors(), pages());
        for _ in 0..loops {
            run();
        }
        let after = (descriptors(), pages());
        assert!(after.0 <= before.0 + 2, "descriptors: {before:?} {after:?}");
        assert!(after.1 <= before.1 + 600, "memory: {before:?} {after:?}");
    });
}

#[test]
fn loops_beside_each_other_and_inside_each_other() {
    watched(|| {
        thread::scope(|scope| {
            for by in 1..=4_u64 {
                scope.spawn(move || {
                    for _ in 0..20 {
                        let sum = parallel!(backend = processes, n_jobs = 2, sum(i * by for i in 0..100_u64));
                        assert_eq!(sum, 4950 * by);
                    }
                });
            }
        });
        // Inside a worker a loop runs on its threads.
        let inner = parallel!(backend = processes, n_jobs = 2, {
            let ids = parallel!(backend = processes, n_jobs = 2, (id(), j) for j in 0..10);
            (id(), ids.iter().all(|(inner, _)| *inner == id()), ids.len())
        } for _ in 0..4);
        assert!(inner.iter().all(|(worker, same, len)| *worker != id() && *same && *len == 10), "{inner:?}");
        // And a loop of processes inside a loop of threads.
        let outer =
            parallel!(n_jobs = 2, parallel!(backend = processes, n_jobs = 1, sum(i + j for j in 0..10)) for i in 0..6);
        assert_eq!(outer, [45, 55, 65, 75, 85, 95]);
    });
}

#[test]
fn the_surroundings_go_along() {
    isolated(&[], || {
        let there = || {
            parallel!(backend = processes, n_jobs = 1, (std::env::current_dir().unwrap(), std::env::var("WHERE").ok()) for _ in 0..1).remove(0)
        };
        let home = std::env::current_dir().unwrap();
        assert_eq!(there(), (home.clone(), None));
        // SAFETY: no other thread of this process looks at the environment.
        unsafe { std::env::set_var("WHERE", "there") };
        std::env::set_current_dir("/").unwrap();
        assert_eq!(there(), ("/".into(), Some("there".to_owned())));
        std::env::set_current_dir(&home).unwrap();
        // SAFETY: as above.
        unsafe { std::env::remove_var("WHERE") };
        assert_eq!(there(), (home, None));
    });
}

#[test]
fn what_a_body_changes_around_it_is_gone_with_the_next_loop() {
    watched(|| {
        let home = std::env::current_dir().unwrap();
        let around = || parallel!(backend = processes, n_jobs = 3, { thread::sleep(Duration::from_millis(2)); (std::env::current_dir().unwrap(), std::env::var("LEFT").ok()) } for _ in 0..6);
        for n_jobs in [1, 2, 3] {
            let changed = parallel!(backend = processes, n_jobs = n_jobs, {
                if i % 2 == 0 { std::env::set_current_dir("/").unwrap() }
                // SAFETY: no other thread of the worker looks at the environment.
                else { unsafe { std::env::set_var("LEFT", i.to_string()) } }
                thread::sleep(Duration::from_millis(2));
                i
            } for i in 0..6);
            assert_eq!(changed.len(), 6);
            assert_eq!(around(), vec![(home.clone(), None); 6], "{n_jobs} workers");
        }
    });
}

#[test]
fn progress_counts_every_item() {
    watched(|| {
        for n_jobs in [1, 2] {
            let (calls, last) = (AtomicUsize::new(0), AtomicUsize::new(0));
            let report = |progress: &Progress| {
                calls.fetch_add(1, Ordering::Relaxed);
                assert_eq!(progress.total(), Some(500));
                if progress.is_finished() {
                    last.store(progress.done(), Ordering::Relaxed);
                }
            };
            let all = parallel!(backend = processes, n_jobs = n_jobs, progress = report, i for i in 0..500);
            assert_eq!((all.len(), last.load(Ordering::Relaxed)), (500, 500));
            assert!(calls.load(Ordering::Relaxed) > 0);
        }
    });
}

#[test]
fn a_token_ends_the_loop_with_a_prefix() {
    watched(|| {
        for n_jobs in [1, 2, 3] {
            let token = Cancel::new();
            let stopped = thread::scope(|scope| {
                scope.spawn(|| {
                    thread::sleep(Duration::from_millis(60));
                    token.cancel();
                });
                parallel!(backend = processes, cancel = &token, n_jobs = n_jobs, {
                    thread::sleep(Duration::from_millis(1));
                    i
                } for i in 0..1_000_000)
            })
            .unwrap_err();
            assert_eq!(stopped.reason(), StopReason::Cancelled);
            let (ran, prefix) = (stopped.ran(), stopped.into_so_far());
            assert!(prefix.iter().enumerate().all(|(at, i)| at == *i));
            assert!(prefix.len() <= ran && ran < 100_000, "{ran} {}", prefix.len());
            // A token that is cancelled already.
            let stopped =
                parallel!(backend = processes, cancel = &token, n_jobs = n_jobs, i for i in 0..100).unwrap_err();
            assert_eq!((stopped.ran(), stopped.so_far().len()), (0, 0));
        }
        let all = parallel!(backend = processes, cancel = &Cancel::new(), i for i in 0..100).unwrap();
        assert_eq!(all.len(), 100);
    });
}

#[test]
fn a_time_limit_ends_the_loop_with_a_prefix() {
    watched(|| {
        for n_jobs in [1, 2] {
            let mut total = 0;
            let stopped = parallel!(
                backend = processes,
                n_jobs = n_jobs,
                time_limit = Duration::from_millis(50),
                for i in 0..1_000_000_u64 {
                    thread::sleep(Duration::from_millis(1));
                    total += i;
                }
            )
            .unwrap_err();
            assert_eq!(stopped.reason(), StopReason::TimeLimit);
            // Whatever the prefix is, it is one.
            assert!((0..100_000_u64).any(|len| len * len.saturating_sub(1) / 2 == total), "{total}");
        }
    });
}

#[test]
fn shared_names_go_along() {
    macro_rules! hidden {
        ($i:expr, $name:ident) => {
            $i * $name
        };
    }
    watched(|| {
        let by = 7;
        let list = parallel!(backend = processes, share = by, n_jobs = 1, hidden!(i, by) for i in 0..3);
        assert_eq!(list, [0, 7, 14]);
    });
}
