//! `scan`: the list of running results, beside a serial loop.

mod support;

use parallel_for::{Cancel, parallel};
use std::collections::VecDeque;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicUsize, Ordering};
use support::{Census, for_every_n_jobs, quiet};

/// The running results of a serial loop.
fn serial<T: Clone>(values: impl IntoIterator<Item = T>, op: impl Fn(T, T) -> T) -> Vec<T> {
    let mut list: Vec<T> = Vec::new();
    for value in values {
        list.push(match list.last() {
            None => value,
            Some(before) => op(before.clone(), value),
        });
    }
    list
}

/// Around the ends of the shapes of blocks: single items, few blocks, many.
const LENGTHS: [usize; 9] = [0, 1, 2, 3, 512, 513, 5_000, 30_000, 70_001];

/// Two affine functions, one after the other: associative, and not commutative.
fn after(f: (u64, u64), g: (u64, u64)) -> (u64, u64) {
    (f.0.wrapping_mul(g.0), f.1.wrapping_mul(g.0).wrapping_add(g.1))
}

#[test]
fn running_results_are_those_of_the_serial_loop() {
    for_every_n_jobs(|n_jobs| {
        assert_eq!(parallel!(n_jobs = n_jobs, scan(x for x in [1, 2, 3], |a, b| a + b)), [1, 3, 6]);
        for len in LENGTHS {
            let function = |i: usize| (2 * i as u64 + 1, i as u64);
            let expected = serial((0..len).map(function), after);
            assert_eq!(parallel!(n_jobs = n_jobs, scan(function(i) for i in 0..len, after)), expected);
            let inputs: Vec<usize> = (0..len).collect();
            assert_eq!(parallel!(n_jobs = n_jobs, scan(function(*i) for i in &inputs, after)), expected);
            let queue = VecDeque::from(inputs.clone());
            assert_eq!(parallel!(n_jobs = n_jobs, batch_size = 7, scan(function(i) for i in queue, after)), expected);
            let pulled = inputs.into_iter().filter(|_| true);
            assert_eq!(parallel!(n_jobs = n_jobs, scan(function(i) for i in pulled, after)), expected);
        }
    });
}

#[test]
fn filters_and_inner_loops_give_any_number_of_values() {
    for_every_n_jobs(|n_jobs| {
        for len in LENGTHS {
            let expected = serial((0..len).filter(|i| i % 3 == 1), |a, b| a + b);
            assert_eq!(parallel!(n_jobs = n_jobs, scan(i for i in 0..len if i % 3 == 1, |a, b| a + b)), expected);
            let inner =
                parallel!(n_jobs = n_jobs, scan((i * 5 + j) as u64 for i in 0..len for j in 0..i % 4, |a, b| a + b));
            assert_eq!(inner, serial((0..len).flat_map(|i| (0..i % 4).map(move |j| (i * 5 + j) as u64)), |a, b| a + b));
        }
        let grid = parallel!(n_jobs = n_jobs, scan(i * j for i in 0..90 for j in 0..80, |a, b| a + b));
        assert_eq!(grid, serial((0..90).flat_map(|i| (0..80).map(move |j| i * j)), |a, b| a + b));
    });
}

#[test]
fn texts_are_put_together_in_order() {
    for_every_n_jobs(|n_jobs| {
        let expected = serial((0..700).map(|i| (i % 10).to_string()), |a, b| a + &b);
        assert_eq!(parallel!(n_jobs = n_jobs, scan((i % 10).to_string() for i in 0..700, |a, b| a + &b)), expected);
        assert_eq!(
            parallel!(n_jobs = n_jobs, batch_size = 1, scan((i % 10).to_string() for i in 0..700, |a, b| a + &b)),
            expected
        );
    });
}

#[test]
fn floats_have_the_same_bits_for_every_n_jobs() {
    let values: Vec<f64> = (0..100_000).map(|i| f64::from(i).sin() * 1e10_f64.powf(f64::from(i % 7))).collect();
    let bits = |list: Vec<f64>| list.into_iter().map(f64::to_bits).collect::<Vec<_>>();
    let one = bits(parallel!(n_jobs = 1, scan(*x for x in &values, |a, b| a + b)));
    let one_of_some = bits(parallel!(n_jobs = 1, scan(*x for x in &values if *x > 0.0, |a, b| a + b)));
    let pulled = values.iter().filter(|x| **x > 0.0);
    let one_pulled = bits(parallel!(n_jobs = 1, scan(*x for x in pulled, |a, b| a + b)));
    // The last one is what `reduce` gives.
    let total = parallel!(reduce(*x for x in &values, |a, b| a + b)).map(f64::to_bits);
    assert_eq!(one.last().copied(), total);
    for_every_n_jobs(|n_jobs| {
        for _ in 0..10 {
            assert_eq!(bits(parallel!(n_jobs = n_jobs, scan(*x for x in &values, |a, b| a + b))), one);
            let of_some = parallel!(n_jobs = n_jobs, scan(*x for x in &values if *x > 0.0, |a, b| a + b));
            assert_eq!(bits(of_some), one_of_some);
            let filtered =
                parallel!(n_jobs = n_jobs, scan(*x for x in values.iter().filter(|x| **x > 0.0), |a, b| a + b));
            assert_eq!(bits(filtered), one_of_some);
            let pulled = values.iter().filter(|x| **x > 0.0);
            assert_eq!(bits(parallel!(n_jobs = n_jobs, scan(*x for x in pulled, |a, b| a + b))), one_pulled);
        }
        // Up to so many items are put together one by one: the list is the serial one.
        let short = parallel!(n_jobs = n_jobs, scan(*x for x in &values[..512], |a, b| a + b));
        assert_eq!(bits(short), bits(serial(values[..512].iter().copied(), |a, b| a + b)));
    });
}

#[test]
fn each_value_is_made_once() {
    for_every_n_jobs(|n_jobs| {
        let made = AtomicUsize::new(0);
        let list = parallel!(n_jobs = n_jobs, scan({
            made.fetch_add(1, Ordering::Relaxed);
            i
        } for i in 0..20_000_u64, |a, b| a + b));
        assert_eq!((list.len(), made.into_inner()), (20_000, 20_000));
    });
}

#[test]
fn a_loop_that_ends_early_gives_its_exit_or_the_prefix() {
    fn total(texts: &[String], n_jobs: usize) -> Result<Vec<u64>, std::num::ParseIntError> {
        Ok(parallel!(n_jobs = n_jobs, scan(text.parse::<u64>()? for text in texts, |a, b| a + b)))
    }
    for_every_n_jobs(|n_jobs| {
        let mut texts: Vec<String> = (0..9_000).map(|i| i.to_string()).collect();
        assert_eq!(total(&texts, n_jobs).unwrap(), serial(0..9_000, |a, b| a + b));
        texts[7_777] = "x".to_owned();
        assert!(total(&texts, n_jobs).is_err());

        let token = Cancel::new();
        let stopped = parallel!(cancel = &token, n_jobs = n_jobs, scan({
            if i == 5_000 {
                token.cancel();
            }
            // Nobody is done before the stop.
            while i >= 100_000 && !token.is_cancelled() {
                std::thread::yield_now();
            }
            i
        } for i in 0..1_000_000_u64, |a, b| a + b));
        let so_far = stopped.unwrap_err().into_so_far();
        assert!(so_far.len() < 1_000_000);
        assert!(so_far == serial(0..so_far.len() as u64, |a, b| a + b));

        let left = parallel!(n_jobs = n_jobs, scan({
            if i == 3_000 {
                break;
            }
            i
        } for i in 0..9_000, |a, b| a + b));
        assert!(left == serial(0..3_000, |a, b| a + b));
    });
}

#[test]
fn a_panic_leaks_nothing_and_drops_nothing_twice() {
    quiet();
    for_every_n_jobs(|n_jobs| {
        let (items, results) = (Census::default(), Census::default());
        for (len, at) in [(1, 0), (100, 99), (5_000, 0), (5_000, 2_500), (5_000, 4_999)] {
            let make = |value: usize| {
                assert!(value != at, "on purpose");
                results.item(value)
            };
            let run = || {
                let _ = parallel!(n_jobs = n_jobs, scan(make(item.value) for item in items.items(len), |_, b| b));
            };
            assert!(catch_unwind(AssertUnwindSafe(run)).is_err());
            assert_eq!((items.alive(), results.alive()), (0, 0));
            let run = || {
                let _ =
                    parallel!(n_jobs = n_jobs, scan(make(item.value) for item in items.items(len) if true, |_, b| b));
            };
            assert!(catch_unwind(AssertUnwindSafe(run)).is_err());
            assert_eq!((items.alive(), results.alive()), (0, 0));
        }
        // The operator panics: in the first pass, between the blocks, in the second pass.
        for calls in [0, 1, 700, 4_000, 4_990, 5_100, 9_000] {
            let called = AtomicUsize::new(0);
            let op = |_, b| {
                assert!(called.fetch_add(1, Ordering::Relaxed) != calls, "on purpose");
                b
            };
            let run = || parallel!(n_jobs = n_jobs, scan(results.item(i) for i in 0..5_000, op)).len();
            assert!(catch_unwind(AssertUnwindSafe(run)).is_err(), "{calls}");
            assert_eq!(results.alive(), 0);
        }
        let list = parallel!(n_jobs = n_jobs, scan(results.item(i) for i in 0..5_000, |_, b| b));
        assert!(list.iter().map(|item| item.value).eq(0..5_000));
        drop(list);
        assert_eq!(results.alive(), 0);
    });
}

#[test]
fn beside_changed_variables_and_windows() {
    for_every_n_jobs(|n_jobs| {
        let (mut total, mut squares) = (0, vec![0; 6_000]);
        let list = parallel!(n_jobs = n_jobs, scan({
            total += i;
            squares[i] = i * i;
            i
        } for i in 0..6_000, |a, b| a + b));
        assert_eq!(list, serial(0..6_000, |a, b| a + b));
        assert_eq!(list.last(), Some(&total));
        assert!(squares.into_iter().eq((0..6_000).map(|i| i * i)));
    });
}
