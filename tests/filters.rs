//! Filters and maps at the end of an input: those that only answer run in the loop, others before it. The results are the same.

#![allow(
    clippy::cast_precision_loss,
    clippy::needless_range_loop,
    clippy::ptr_arg,
    reason = "the loops are those that people write"
)]

#[macro_use]
mod support;

use parallel_for::parallel;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;
use support::{N_JOBS, watched};

fn is_even(i: usize) -> bool {
    i.is_multiple_of(2)
}

fn values(n: usize) -> Vec<f64> {
    (0..n).map(|i| (i as f64 * 0.37).sin()).collect()
}

#[test]
fn lists_and_reductions() {
    for n in [0, 1, 7, 100, 5000] {
        let v = values(n);
        let limit = 0.25;
        let sums: Vec<u64> = N_JOBS
            .iter()
            .map(|&n_jobs| parallel!(n_jobs = n_jobs, sum(x / 3.0 for x in v.iter().copied().filter(|x| *x > limit))))
            .map(f64::to_bits)
            .collect();
        assert!(sums.iter().all(|bits| *bits == sums[0]), "{sums:x?}");
        for n_jobs in N_JOBS {
            let even: Vec<usize> = (0..n).filter(|i| is_even(*i)).collect();
            assert_eq!(parallel!(n_jobs = n_jobs, i for i in (0..n).filter(|i| i % 2 == 0)), even);
            assert_eq!(parallel!(n_jobs = n_jobs, i for i in (0..n).filter(|i| is_even(*i))), even);
            assert_eq!(
                parallel!(n_jobs = n_jobs, batch_size = 3, count(true for _ in (0..n).filter(|i| i % 2 == 0))),
                even.len()
            );
            let places = parallel!(n_jobs = n_jobs, i for (i, _) in v.iter().enumerate().filter(|(_, x)| **x > limit));
            assert!(places.into_iter().eq((0..n).filter(|&i| v[i] > limit)));
            let first = parallel!(n_jobs = n_jobs, first(i for i in (0..n).filter(|i| i % 7 == 6)));
            assert_eq!(first, (n > 6).then_some(6));
            let parts = parallel!(n_jobs = n_jobs, fold(i for i in (0..n).filter(|i| i % 3 == 0), Vec::new(), |mut all, i| { all.push(i); all }, |mut a, b| { a.extend(b); a }));
            assert!(parts.into_iter().eq((0..n).step_by(3)));
            let by_key: HashMap<usize, usize> =
                parallel!(n_jobs = n_jobs, count(i % 5 => true for i in (0..n).filter(|i| i % 2 == 0)));
            assert_eq!(by_key.values().sum::<usize>(), even.len());
            let set = parallel!(n_jobs = n_jobs, into = HashSet<_>, i for i in (0..n).rev().filter(|i| i % 2 == 0));
            assert_eq!(set, even.iter().copied().collect());
            let rows = parallel!(n_jobs = n_jobs, (i, j) for i in (0..n).filter(|i| i % 2 == 0) for j in 0..i % 3);
            assert!(rows.into_iter().eq(even.iter().flat_map(|&i| (0..i % 3).map(move |j| (i, j)))));
            let scanned = parallel!(n_jobs = n_jobs, scan(i for i in (0..n).filter(|i| i % 2 == 0), |a, b| a + b));
            assert_eq!(scanned.len(), even.len());
        }
    }
}

#[test]
fn statements() {
    watched(|| {
        for n_jobs in N_JOBS {
            let v = values(3000);
            let (mut total, mut found, mut last, mut best) = (0, Vec::new(), 0, 0.0_f64);
            let mut map = BTreeMap::new();
            parallel!(
                n_jobs = n_jobs,
                for (i, x) in v.iter().enumerate().filter(|(i, _)| i % 3 == 1) {
                    total += i;
                    found.push(i);
                    last = i;
                    best = best.max(*x);
                    *map.entry(i % 10).or_insert(0) += 1;
                }
            );
            let chosen: Vec<usize> = (1..3000).step_by(3).collect();
            assert_eq!((total, last), (chosen.iter().sum(), 2998));
            assert_eq!(best.to_bits(), chosen.iter().map(|&i| v[i]).fold(0.0, f64::max).to_bits());
            assert_eq!((found, map.len()), (chosen, 10));

            let mut cells = vec![1; 100];
            parallel!(
                n_jobs = n_jobs,
                for x in cells[3..].iter_mut().filter(|x| **x == 1) {
                    *x += 1;
                }
            );
            assert_eq!((cells[2], cells[3], cells[99]), (1, 2, 2));

            let mut seen = Vec::new();
            parallel!(
                n_jobs = n_jobs,
                for i in (0..3000).filter(|i| i % 2 == 1) {
                    if i > 70 {
                        break;
                    }
                    if i % 3 == 0 {
                        continue;
                    }
                    seen.push(i);
                }
            );
            assert!(seen.into_iter().eq((1..71).step_by(2).filter(|i| i % 3 != 0)));
        }
    });
}

#[test]
fn what_is_turned_away_is_dropped_once() {
    for n_jobs in N_JOBS {
        let one = Arc::new(());
        let all: Vec<(usize, Arc<()>)> = (0..1000).map(|i| (i, one.clone())).collect();
        let kept = parallel!(n_jobs = n_jobs, pair for pair in all.into_iter().filter(|pair| pair.0 % 4 == 0));
        assert_eq!((kept.len(), Arc::strong_count(&one)), (250, 251));
        drop(kept);
        assert_eq!(Arc::strong_count(&one), 1);
    }
}

/// The filter names what the body reads elements of, or binds anew.
#[test]
fn names_are_those_around_the_loop() {
    fn is_big(v: &Vec<usize>, i: usize) -> bool {
        v[i] > 3
    }
    let v: Vec<usize> = (0..10).collect();
    let (k, x) = (3, 5);
    for n_jobs in N_JOBS {
        let mut out = vec![0; 10];
        parallel!(
            n_jobs = n_jobs,
            for i in (0..10).filter(|i| is_big(&v, *i)) {
                out[i] = v[i];
            }
        );
        assert_eq!(out, [0, 0, 0, 0, 4, 5, 6, 7, 8, 9]);
        let named =
            parallel!(n_jobs = n_jobs, { let k = 2; x * k + v[x] } for x in (0..10).filter(|y| y % k == 0 && *y < x));
        assert_eq!(named, [0, 9]);
        let scratch = parallel!(n_jobs = n_jobs, let k = 2; x * k for x in (0..10).filter(|x| x % k == 0));
        assert_eq!(scratch, [0, 6, 12, 18]);
    }
}

#[test]
fn maps() {
    struct Word {
        name: String,
    }
    for n in [0, 1, 7, 100, 5000] {
        let (v, dt) = (values(n), 0.25);
        let words: Vec<Word> = (0..n).map(|i| Word { name: "a".repeat(i % 7) }).collect();
        let mut bits = HashSet::new();
        for n_jobs in N_JOBS {
            let times = parallel!(n_jobs = n_jobs, t + 1.0 for t in (0..n).map(|i| i as f64 * dt));
            assert!(times.into_iter().eq((0..n).map(|i| i as f64 * dt + 1.0)));
            bits.insert(parallel!(n_jobs = n_jobs, sum(x for x in v.iter().map(|x| x * dt))).to_bits());
            let pairs =
                parallel!(n_jobs = n_jobs, (i, x) for (i, x) in v.iter().enumerate().map(|(i, x)| (i + 1, x * 2.0)));
            assert!(pairs.into_iter().eq(v.iter().enumerate().map(|(i, x)| (i + 1, x * 2.0))));
            let mut lengths = Vec::new();
            parallel!(
                n_jobs = n_jobs,
                for name in words.iter().map(|word| &word.name) {
                    lengths.push(name.len());
                }
            );
            assert!(lengths.into_iter().eq((0..n).map(|i| i % 7)));
            let steps = parallel!(n_jobs = n_jobs, first(d for d in v.windows(2).map(|w| w[1] - w[0]) if d > 0.1));
            assert_eq!(steps, v.windows(2).map(|w| w[1] - w[0]).find(|d| *d > 0.1));
            // The name of the map's parameter is another one in the body.
            let (x, i) = (100, 1);
            let shifted = parallel!(n_jobs = n_jobs, y + x + i for y in (0..n).map(|x| x * 2));
            assert!(shifted.into_iter().eq((0..n).map(|y| y * 2 + 101)));
            // A literal may be of any type.
            assert_eq!(parallel!(n_jobs = n_jobs, t for t in (0..3_usize).map(|i| i as f64 * 0.5)), [0.0, 0.5, 1.0]);
            assert_eq!(parallel!(n_jobs = n_jobs, t for t in (0..3).map(|i| i + 1_u8)), [1, 2, 3]);
            assert_eq!(parallel!(n_jobs = n_jobs, sum(t for t in (1..=3).map(|i| i * i))), 14);
        }
        assert_eq!(bits.len(), 1);
        let lengths = parallel!(n for n in words.into_iter().map(|word| word.name.len()));
        assert!(lengths.into_iter().eq((0..n).map(|i| i % 7)));
    }
}

#[test]
fn a_map_that_fails_fails_as_the_first_item_does() {
    for n_jobs in N_JOBS {
        let zero = 3_usize;
        let run = || parallel!(n_jobs = n_jobs, x for x in (0..100_usize).rev().map(|i| 1000 / (i - zero)));
        assert!(std::panic::catch_unwind(run).is_err());
        let run =
            || parallel!(n_jobs = n_jobs, first(x for x in (0..100_usize).rev().map(|i| 1000 / (i - zero)) if x > 100));
        assert_eq!(run(), Some(111));
    }
}

#[test]
fn a_map_of_items_that_may_not_go_to_other_threads() {
    struct Node {
        weight: f64,
        name: std::rc::Rc<str>,
    }
    let nodes: Vec<Node> = (0..100).map(|i| Node { weight: f64::from(i), name: "node".into() }).collect();
    for n_jobs in N_JOBS {
        let total = parallel!(n_jobs = n_jobs, sum(w for w in nodes.iter().map(|node| node.weight)));
        assert!((total - 4_950.0).abs() < 1e-9);
        assert!(parallel!(n_jobs = n_jobs, all(n == 4 for n in nodes.iter().map(|node| node.name.len()))));
    }
}
