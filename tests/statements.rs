//! Statement loops over shared, exclusive and owned items.

mod support;

use parallel_for::parallel;
use std::collections::VecDeque;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use support::{Census, for_every_n_jobs};

#[test]
fn over_exclusive_items() {
    for_every_n_jobs(|n_jobs| {
        for len in [0, 1, 2, 5000] {
            let mut values: Vec<u64> = (0..len).collect();
            parallel!(
                n_jobs = n_jobs,
                for x in &mut values {
                    *x = *x * 2 + 1;
                }
            );
            assert_eq!(values, (0..len).map(|x| x * 2 + 1).collect::<Vec<_>>());
        }
        let mut array = [1, 2, 3];
        parallel!(
            n_jobs = n_jobs,
            for x in &mut array {
                *x *= 10;
            }
        );
        parallel!(
            n_jobs = n_jobs,
            for x in &mut array[1..] {
                *x += 1;
            }
        );
        assert_eq!(array, [10, 21, 31]);
        let mut deque: VecDeque<i32> = (0..10).collect();
        deque.rotate_left(3);
        parallel!(
            n_jobs = n_jobs,
            for x in &mut deque {
                *x += 1;
            }
        );
        assert_eq!(deque, [4, 5, 6, 7, 8, 9, 10, 1, 2, 3]);
        let mut rows = vec![vec![0; 10]; 10];
        parallel!(
            n_jobs = n_jobs,
            for (i, row) in rows.iter_mut().enumerate() {
                for x in row {
                    *x += i;
                }
            }
        );
        assert_eq!(rows[7], [7; 10]);
    });
}

#[test]
fn over_shared_items() {
    let values: Vec<usize> = (0..5000).collect();
    for_every_n_jobs(|n_jobs| {
        let total = AtomicUsize::new(0);
        parallel!(
            n_jobs = n_jobs,
            for x in &values {
                total.fetch_add(*x, Ordering::Relaxed);
            }
        );
        assert_eq!(total.into_inner(), 4999 * 5000 / 2);
        let seen = Mutex::new(Vec::new());
        parallel!(
            n_jobs = n_jobs,
            for x in values.iter().step_by(7) {
                seen.lock().unwrap().push(*x);
            }
        );
        let mut seen = seen.into_inner().unwrap();
        seen.sort_unstable();
        assert_eq!(seen, (0..5000).step_by(7).collect::<Vec<_>>());
    });
}

#[test]
fn over_owned_items() {
    for_every_n_jobs(|n_jobs| {
        let census = Census::default();
        let total = AtomicUsize::new(0);
        let items = census.items(3000);
        parallel!(
            n_jobs = n_jobs,
            for item in items {
                total.fetch_add(item.value, Ordering::Relaxed);
            }
        );
        assert_eq!((total.into_inner(), census.alive()), (2999 * 3000 / 2, 0));
        let strings = parallel!(n_jobs = n_jobs, s + "!" for s in ["a".to_owned(), "b".to_owned()]);
        assert_eq!(strings, ["a!", "b!"]);
    });
}

/// What a pattern lends of an item that the loop owns.
#[test]
fn items_that_a_pattern_lends() {
    for_every_n_jobs(|n_jobs| {
        let names: Vec<(usize, String)> = (0..100).map(|i| (i, i.to_string())).collect();
        let mut all = String::new();
        parallel!(
            n_jobs = n_jobs,
            for (i, ref mut name) in names {
                name.push(if i % 2 == 0 { '!' } else { '?' });
                all.push_str(name);
            }
        );
        assert!(all.starts_with("0!1?2!") && all.ends_with("98!99?"));
        let squares = parallel!(n_jobs = n_jobs, { *x *= *x; *x } for ref mut x in 0..100_u64);
        assert!(squares.into_iter().eq((0..100).map(|x| x * x)));
    });
}

#[test]
fn continue_and_labels() {
    for_every_n_jobs(|n_jobs| {
        let total = AtomicUsize::new(0);
        parallel!(
            n_jobs = n_jobs,
            'outer: for i in 0..1000 {
                if i % 2 == 0 {
                    continue;
                }
                for j in 0..10 {
                    if j == 5 {
                        break;
                    }
                    if i % 3 == 0 {
                        continue 'outer;
                    }
                    total.fetch_add(j, Ordering::Relaxed);
                }
            }
        );
        let mut serial = 0;
        'outer: for i in 0..1000 {
            if i % 2 == 0 {
                continue;
            }
            for j in 0..10 {
                if j == 5 {
                    break;
                }
                if i % 3 == 0 {
                    continue 'outer;
                }
                serial += j;
            }
        }
        assert_eq!(total.into_inner(), serial);
    });
}

#[test]
fn clauses_before_the_block() {
    for_every_n_jobs(|n_jobs| {
        let total = AtomicUsize::new(0);
        parallel!(n_jobs = n_jobs, for i in 0..100 if i % 2 == 1 for j in 0..i let product = i * j if product > 10 {
            total.fetch_add(product, Ordering::Relaxed);
        });
        let mut serial = 0;
        for i in 0..100 {
            if i % 2 == 1 {
                for j in 0..i {
                    let product = i * j;
                    if product > 10 {
                        serial += product;
                    }
                }
            }
        }
        assert_eq!(total.into_inner(), serial);
    });
}

#[test]
fn the_label_of_nested_clauses_is_the_outer_ones() {
    for_every_n_jobs(|n_jobs| {
        let total = AtomicUsize::new(0);
        parallel!(n_jobs = n_jobs, 'rows: for i in 0..50 for j in 0..50 {
            if j > i {
                continue 'rows;
            }
            total.fetch_add(1, Ordering::Relaxed);
        });
        assert_eq!(total.into_inner(), 50 * 51 / 2);
    });
}

#[test]
fn attributes() {
    let total = AtomicUsize::new(0);
    parallel!(
        #[allow(unused_variables)]
        for i in 0..10 {
            total.fetch_add(1, Ordering::Relaxed);
        }
    );
    assert_eq!(total.into_inner(), 10);
}

#[test]
fn a_loop_of_two_ranges_writes_rows() {
    for_every_n_jobs(|n_jobs| {
        let grid: Vec<AtomicUsize> = (0..30 * 40).map(|_| AtomicUsize::new(0)).collect();
        parallel!(n_jobs = n_jobs, for i in 0..30 for j in 0..40 { grid[i * 40 + j].fetch_add(i + j, Ordering::Relaxed); });
        assert!(grid.iter().enumerate().all(|(at, value)| value.load(Ordering::Relaxed) == at / 40 + at % 40));
    });
}
