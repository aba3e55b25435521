//! `parallel!` through a crate that hands it on: this crate has never heard of `parallel-for`.

use reexport::{Pool, each, list, on_two, squares, tenfold};
use std::collections::{BTreeSet, HashMap};
use std::panic::Location;
use std::sync::atomic::{AtomicUsize, Ordering};

#[test]
fn comprehensions() {
    assert_eq!(reexport::parallel!(i * 2 for i in 0..3), [0, 2, 4]);
    assert_eq!(reexport::parallel!((i, j) for i in 0..2 for j in 0..2 if i != j), [(0, 1), (1, 0)]);
    assert_eq!(reexport::parallel!(word => word.len() for word in ["a", "bb"]), HashMap::from([("a", 1), ("bb", 2)]));
    assert_eq!(reexport::parallel!(into = BTreeSet<_>, i % 2 for i in 0..9), BTreeSet::from([0, 1]));
    assert_eq!(reexport::parallel!(reexport::parallel!(i * j for j in 0..2) for i in 0..2), [[0, 0], [0, 1]]);
}

#[test]
fn reductions() {
    assert_eq!(reexport::parallel!(sum(i for i in 1..=100)), 5050);
    assert_eq!(reexport::parallel!(max(i % 7 for i in 0..100)), Some(6));
    assert_eq!(reexport::parallel!(first(i for i in 0.. if i * i > 50)), Some(8));
    assert_eq!(reexport::parallel!(reduce(i for i in 1..=5, |a, b| a * b)), Some(120));
}

#[test]
fn settings() {
    let pool = Pool::new(2);
    let roots = reexport::parallel!(pool = &pool, n_jobs = 2, batch_size = 1, f64::from(i * i).sqrt() for i in 0..3);
    assert_eq!(roots, [0.0, 1.0, 2.0]);
}

#[test]
fn statement_loops() {
    let mut numbers = vec![1, 2, 3];
    reexport::parallel!(
        n_jobs = 2,
        for x in &mut numbers {
            *x *= 10;
        }
    );
    assert_eq!(numbers, [10, 20, 30]);
    let total = AtomicUsize::new(0);
    reexport::parallel!(let step = 2; 'all: for i in 0..10 {
        if i % step == 0 {
            continue 'all;
        }
        total.fetch_add(i, Ordering::Relaxed);
    });
    assert_eq!(total.into_inner(), 1 + 3 + 5 + 7 + 9);
}

#[test]
fn inside_other_macros() {
    assert_eq!(squares!(1..4), [1, 4, 9]);
    assert_eq!(list!(x + y, (x, y), [(1, 2), (3, 4)]), [3, 7]);
    // An expression that a macro was given stays together: (1 + i) * 10.
    assert_eq!(tenfold!(1 + i, i, 0..2), [10, 20]);
    let total = AtomicUsize::new(0);
    each!(i, 0..5, {
        total.fetch_add(i, Ordering::Relaxed);
    });
    assert_eq!(total.into_inner(), 10);
}

#[test]
fn handed_on_by_another_macro() {
    let item = 5;
    assert_eq!(on_two!(item + i for i in 0..2), [5, 6]);
    assert_eq!(on_two!(sum(i for i in 0..4)), 6);
    assert_eq!(on_two!(batch_size = 2, i for i in 0..2), [0, 1]);
    let mut numbers = [1, 2];
    on_two!(for x in &mut numbers {
        *x += 1;
    });
    assert_eq!(numbers, [2, 3]);
}

#[test]
fn a_body_is_on_its_own_line() {
    let here = line!();
    let (lines, wrapped) = (
        reexport::parallel!(
            (line!(), Location::caller().line(), file!()) // three lines below `here`
            for _ in 0..1
        ),
        on_two!(
            line!() // seven lines below
            for _ in 0..1
        ),
    );
    assert_eq!(lines, [(here + 3, here + 3, file!())]);
    assert_eq!(wrapped, [here + 7]);
}
