//! The sink sees every value once, on the calling thread: in input order, or in any order where the loop says so.

use crate::support::{for_every_n_jobs, watched};
use crate::work;
use parallel_for::parallel;
use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, HashMap};
use std::rc::Rc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

#[test]
fn values_come_in_the_order_of_the_input() {
    for_every_n_jobs(|n_jobs| {
        let mut seen = Vec::new();
        parallel!(n_jobs = n_jobs, for i in 0..5_000_usize { work(i); i * 2 } then |double| seen.push(double));
        assert!(seen.into_iter().eq((0..5_000).map(|i| i * 2)));
    });
}

#[test]
fn the_sink_stays_on_the_calling_thread() {
    for_every_n_jobs(|n_jobs| {
        let here = thread::current().id();
        // Neither may leave its thread.
        let (sum, log) = (Rc::new(Cell::new(0)), RefCell::new(Vec::new()));
        parallel!(n_jobs = n_jobs, for i in 0..500_usize { work(i); i } then |i| {
            assert_eq!(thread::current().id(), here);
            sum.set(sum.get() + i);
            log.borrow_mut().push(i);
        });
        assert_eq!(sum.get(), 499 * 250);
        assert_eq!(log.borrow().len(), 500);
    });
}

#[test]
fn every_kind_of_input_and_clause() {
    for_every_n_jobs(|n_jobs| {
        let mut v: Vec<i64> = (0..1_000).collect();
        let mut out = Vec::new();
        parallel!(n_jobs = n_jobs, for x in &mut v { *x += 1; *x } then |x| out.push(x));
        assert_eq!(out, v);

        out.clear();
        parallel!(n_jobs = n_jobs, for x in v.clone() { x } then |x| out.push(x));
        assert_eq!(out, v);

        let map: HashMap<i64, i64> = v.iter().map(|&x| (x, x * x)).collect();
        let mut back = BTreeMap::new();
        parallel!(n_jobs = n_jobs, for (k, x) in &map { (*x, *k) } then |(x, k)| { back.insert(x, k); });
        assert_eq!(back.len(), 1_000);

        let mut pairs = Vec::new();
        parallel!(n_jobs = n_jobs, let mut buffer = Vec::new();
            for i in 0..30_usize if i % 2 == 0 let double = i * 2 for j in 0..i {
                buffer.clear();
                buffer.extend([double, j]);
                (buffer[0], buffer[1])
            } then |(a, b)| pairs.push((a / 2, b)));
        let expected = (0..30_usize).step_by(2).flat_map(|i| (0..i).map(move |j| (i, j)));
        assert!(pairs.into_iter().eq(expected));

        let mut grid = Vec::new();
        parallel!(n_jobs = n_jobs, for i in 0..3_i8 for j in 0..200_u64 { (i, j) } then |place| grid.push(place));
        assert!(grid.into_iter().eq((0..3).flat_map(|i| (0..200).map(move |j| (i, j)))));

        let mut nothing = 0;
        parallel!(n_jobs = n_jobs, for _ in 0..100 {} then |()| nothing += 1);
        assert_eq!(nothing, 100);
    });
}

#[test]
fn stages_change_variables_that_the_sink_does_not_use() {
    for_every_n_jobs(|n_jobs| {
        let (mut evens, mut odd, mut bins) = (0, Vec::new(), [0; 7]);
        let mut out = Vec::new();
        parallel!(n_jobs = n_jobs, for i in 0..2_000_usize {
            if i % 2 == 0 { evens += 1; } else { odd.push(i); }
            bins[i % 7] += i;
            i
        } then |i| out.push(i));
        assert_eq!(evens, 1_000);
        assert!(odd.into_iter().eq((1..2_000).step_by(2)));
        assert!(bins.iter().enumerate().all(|(k, &n)| n == (k..2_000).step_by(7).sum::<usize>()));
        assert!(out.into_iter().eq(0..2_000));
    });
}

#[test]
fn float_sums_are_the_same_for_every_n_jobs() {
    let terms: Vec<f64> = (1..3_000).map(|i| 1.0 / f64::from(i)).collect();
    let run = |n_jobs, leave_at: usize| {
        let (mut total, mut seen) = (0.0, 0);
        parallel!(n_jobs = n_jobs, for (i, x) in terms.iter().enumerate() { total += x * x; work(i); i } then |i| {
            if i == leave_at {
                break;
            }
            seen += 1;
        });
        (f64::to_bits(total), seen)
    };
    watched(|| {
        for leave_at in [100, 2_000, usize::MAX] {
            let expected = run(1, leave_at);
            assert_eq!(expected.1, leave_at.min(terms.len()));
            for n_jobs in [2, 3, 8] {
                assert_eq!(run(n_jobs, leave_at), expected);
            }
        }
    });
}

#[test]
fn without_an_order_nobody_waits_for_a_long_item() {
    watched(|| {
        let here = thread::current().id();
        let (is_first, handed, gave_up) = (AtomicBool::new(true), AtomicUsize::new(0), AtomicBool::new(false));
        let mut seen = Vec::new();
        parallel!(n_jobs = 2, ordered = false, for i in 0..1_000_usize {
            if thread::current().id() != here && is_first.swap(false, Ordering::SeqCst) {
                // The first item of a helper lasts until ten more have gone through the sink.
                let (enough, until) = (handed.load(Ordering::SeqCst) + 10, Instant::now() + Duration::from_secs(60));
                while handed.load(Ordering::SeqCst) < enough && !gave_up.load(Ordering::SeqCst) {
                    thread::yield_now();
                    gave_up.store(Instant::now() > until, Ordering::SeqCst);
                }
            }
            // Long enough for two.
            thread::sleep(Duration::from_micros(300));
            i
        } then |i| {
            seen.push(i);
            handed.fetch_add(1, Ordering::SeqCst);
        });
        assert!(!gave_up.into_inner());
        seen.sort_unstable();
        assert!(seen.into_iter().eq(0..1_000));
    });
}

#[test]
fn unordered_values_come_once_each_and_exits_end_the_loop() {
    for_every_n_jobs(|n_jobs| {
        for ordered in [true, false] {
            let mut seen = vec![0; 3_000];
            parallel!(n_jobs = n_jobs, ordered = ordered, for (i, x) in (1..3_001_usize).enumerate() {
                work(i);
                (i, x)
            } then |(i, x)| {
                assert_eq!(x, i + 1);
                seen[i] += 1;
            });
            assert!(seen.into_iter().all(|times| times == 1));

            let mut count = 0;
            parallel!(n_jobs = n_jobs, ordered = ordered, for i in 0_usize.. { work(i); i } then |_| {
                count += 1;
                if count == 500 { break }
            });
            assert_eq!(count, 500);

            let sum = AtomicUsize::new(0);
            let found = parallel_or_none(n_jobs, ordered, &sum);
            assert_eq!(found, Some(400));
            assert!(sum.load(Ordering::Relaxed) <= 400);
        }
    });
}

/// The stage leaves at item 400: all before it have gone through the sink, in whatever order.
fn parallel_or_none(n_jobs: usize, ordered: bool, before: &AtomicUsize) -> Option<usize> {
    let mut seen = 0;
    parallel!(n_jobs = n_jobs, ordered = ordered, for i in 0..10_000_usize {
        if i >= 400 { return Some(i); }
        work(i);
        before.fetch_add(1, Ordering::Relaxed);
    } then |()| seen += 1);
    Some(seen + 1_000_000)
}
