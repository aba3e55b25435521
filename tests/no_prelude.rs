//! A crate without a prelude: every name that the expansion needs, it brings along.
#![no_implicit_prelude]

use ::parallel_for::{Pool, Stream, parallel};
use ::std::collections::{BTreeMap, BTreeSet};
// By other names: the loops must not find the usual ones here either.
use ::std::option::Option::{None as Nothing, Some as Just};
use ::std::result::Result::Ok as Good;
use ::std::sync::atomic::{AtomicUsize, Ordering};
use ::std::{assert, assert_eq, prelude::v1::test};

#[test]
fn lists() {
    assert_eq!(parallel!(i * 2 for i in 0..3), [0, 2, 4]);
    assert_eq!(parallel!(x * 2 for x in &[1, 2]), [2, 4]);
    assert_eq!(parallel!(x * 2 for x in [1, 2]), [2, 4]);
    assert_eq!(parallel!(c for c in "abc".chars()), ['a', 'b', 'c']);
    assert_eq!(parallel!(if i == 1 { continue } else { i } for i in 0..3), [0, 2]);
    assert_eq!(parallel!(i.pow(2) for i: u8 in 0..3), [0, 1, 4]);
    assert_eq!(parallel!(parallel!(i + j for j in 0..2) for i in 0..2), [[0, 1], [1, 2]]);
}

#[test]
fn clauses() {
    assert_eq!(parallel!(i for i in 0..5 if i % 2 == 0 if i > 0), [2, 4]);
    assert_eq!(parallel!(n for word in ["1", "x"] if let Good(n) = word.parse::<u8>()), [1]);
    assert_eq!(parallel!(low for i in 8..12 let (low, high) = (i % 10, i / 10) if high > 0), [0, 1]);
    assert_eq!(parallel!(x for row in [[1, 2], [3, 4]] for x in row), [1, 2, 3, 4]);
    assert_eq!(parallel!((i, j) for i in 0..2 for j in 0..=1), [(0, 0), (0, 1), (1, 0), (1, 1)]);
}

#[test]
fn containers() {
    assert_eq!(parallel!(i => i * i for i in 0..4)[&3], 9);
    assert_eq!(parallel!(into = BTreeSet<_>, i % 2 for i in 0..9).len(), 2);
    assert_eq!(parallel!(into = BTreeMap<_, _>, i % 2 => i for i in 0..9)[&1], 7);
}

#[test]
fn reductions() {
    assert_eq!(parallel!(sum(i for i in 0..4)), 6);
    assert_eq!(parallel!(product(i for i in 1..4)), 6);
    assert_eq!(parallel!(count(i > 1 for i in 0..4)), 2);
    assert_eq!(parallel!(min(i for i in 0..4)), Just(0));
    assert_eq!(parallel!(max(1.5 for _ in 0..0)), Nothing);
    assert!(parallel!(any(i == 1 for i in 0..u64::MAX)));
    assert!(!parallel!(all(i == 1 for i in 0..4)));
    assert_eq!(parallel!(first(i for i in 0.. if i * i > 50)), Just(8));
    assert_eq!(parallel!(min_by_key(i for i in 0..4, |i| (i - 2_i32).abs())), Just(2));
    assert_eq!(parallel!(max_by_key(i for i in 0..4, |i| -i)), Just(0));
    assert_eq!(parallel!(reduce(i for i in 1..4, |a, b| a * 10 + b)), Just(123));
    assert_eq!(parallel!(scan(i for i in 1..4, |a, b| a + b)), [1, 3, 6]);
    assert_eq!(parallel!(scan(i for i in 1..4 if i > 1, |a, b| a + b)), [2, 5]);
    assert_eq!(parallel!(fold(i for i in 0..4, 0, |a, i| a + i, |a, b| a + b)), 6);
    assert_eq!(parallel!(fold(i for i in 0..4, || 0, |a, i| a + i, |a, b| a + b)), 6);
    let start = 0;
    assert_eq!(parallel!(fold(i for i in 0..4, start, |a, i| a + i, |a, b| a + b)), 6);
    assert_eq!(parallel!(sum(i % 2 => i for i in 0..4))[&1], 4);
    assert_eq!(parallel!(max(i % 2 => i for i in 0..4))[&1], 3);
    assert_eq!(parallel!(min_by_key(i % 2 => i for i in 0..4, |i| -i))[&1], 3);
    assert_eq!(parallel!(list(i % 2 => i for i in 0..4))[&1], [1, 3]);
}

#[test]
fn scratch_and_settings() {
    let pool = Pool::new(2);
    assert_eq!(parallel!(pool = &pool, n_jobs = 2, batch_size = 1, i for i in 0..2), [0, 1]);
    assert_eq!(parallel!(let mut calls: u8 = 0; { calls += 1; calls > 0 } for _ in 0..2), [true, true]);
}

#[test]
fn statement_loops() {
    let mut numbers = [1, 2, 3];
    parallel!(for x in &mut numbers {
        *x *= 2;
    });
    assert_eq!(numbers, [2, 4, 6]);
    let total = AtomicUsize::new(0);
    parallel!(let step = 2; 'all: for i in 0..4 for j in 0..4 {
        if j > i {
            continue 'all;
        }
        total.fetch_add(j * step, Ordering::Relaxed);
    });
    assert_eq!(total.into_inner(), 20);
}

#[test]
fn exits_and_variables() {
    fn parse(words: &[&str]) -> ::std::option::Option<u8> {
        let mut total = 0;
        let mut seen = BTreeSet::new();
        parallel!(for word in words {
            let n = word.parse::<u8>().ok()?;
            if n == 100 {
                return Just(n);
            }
            if n == 99 {
                break;
            }
            total += n;
            seen.insert(n);
        });
        assert!(seen.len() < words.len());
        Just(total)
    }
    assert_eq!(parse(&["1", "2", "99", "x"]), Just(3));
    assert_eq!(parse(&["1", "100", "x"]), Just(100));
    assert_eq!(parse(&["1", "x"]), Nothing);
    let mut out = [0; 3];
    parallel!(for i in 0..3 {
        out[i] = i;
    });
    assert_eq!(out, [0, 1, 2]);
}

#[test]
fn results_while_the_loop_goes_on() {
    fn copy(words: &[&str]) -> ::std::option::Option<u8> {
        let mut copied = BTreeSet::new();
        let mut total = 0;
        parallel!(for word in words {
            let n = word.parse::<u8>().ok()?;
            total += 1;
            n
        } then |n: u8| {
            if n == 9 {
                return Just(total_of(&copied));
            }
            copied.insert(n.checked_add(1)?);
        });
        Just(total)
    }
    fn total_of(numbers: &BTreeSet<u8>) -> u8 {
        parallel!(sum(n for n in numbers))
    }
    assert_eq!(copy(&["1", "2", "4"]), Just(3));
    assert_eq!(copy(&["1", "2", "9", "x"]), Just(5));
    assert_eq!(copy(&["1", "255", "9"]), Nothing);
    assert_eq!(copy(&["1", "x"]), Nothing);
    let mut odd = parallel!(into = Stream<_>, if i % 2 == 0 { continue } else { i } for i in 0.. if i > 2);
    assert_eq!(::std::iter::Iterator::next(&mut odd), Just(3));
    let pairs = parallel!(ordered = false, into = Stream<_>, i => i * i for i in 0..3);
    assert_eq!(::std::iter::Iterator::count(pairs), 3);
}
