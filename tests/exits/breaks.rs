//! `break`, `continue` and labels: in comprehensions, reductions, clauses, and for loops around and inside.

use crate::support::for_every_n_jobs;
use parallel_for::parallel;

#[test]
fn break_ends_a_list_before_its_item() {
    for_every_n_jobs(|n_jobs| {
        let list = parallel!(n_jobs = n_jobs, if i * i > 5000 { break } else { i } for i in 0..1_000_000);
        assert_eq!(list, (0..=70).collect::<Vec<_>>());
        let list = parallel!(n_jobs = n_jobs, {
            if i == 500 { break }
            if i % 2 == 0 { continue }
            i.to_string()
        } for i in 0..1000);
        assert!(list.into_iter().eq((1..500).step_by(2).map(|i| i.to_string())));
        // In the condition, in a `let`, from an iterator.
        let list = parallel!(n_jobs = n_jobs, y for x in (0..).map(|x| x * 2) let y = if x > 100 { break } else { x } if y % 3 == 0);
        assert_eq!(list, (0..=100).filter(|x| x % 6 == 0).collect::<Vec<_>>());
    });
}

#[test]
fn reductions_end_too() {
    for_every_n_jobs(|n_jobs| {
        assert_eq!(
            parallel!(n_jobs = n_jobs, sum(if i > 1000 { break } else { i } for i in 0..1_000_000_u64)),
            500_500
        );
        assert_eq!(parallel!(n_jobs = n_jobs, max(if i > 1000 { break } else { i } for i in 0..5000)), Some(1000));
        assert!(!parallel!(n_jobs = n_jobs, any({ if i > 1000 { break } i == 3000 } for i in 0..5000)));
        assert!(parallel!(n_jobs = n_jobs, any({ if i > 1000 { break } i == 300 } for i in 0..5000)));
        assert_eq!(parallel!(n_jobs = n_jobs, first({ if i > 1000 { break } i } for i in 0..5000 if i >= 2000)), None);
        let folded = parallel!(n_jobs = n_jobs, fold({ if i == 2500 { break } i } for i in 0..5000_usize, 0, |a, b| a + b, |a, b| a + b));
        assert_eq!(folded, (0..2500).sum());
        let map = parallel!(n_jobs = n_jobs, i => { if i == 40 { break } i * i } for i in 0..1000);
        assert_eq!(map.len(), 40);
        let text = parallel!(n_jobs = n_jobs, into = String, { if i == 11 { break } i.to_string() } for i in 0..1000);
        assert_eq!(text, "012345678910");
    });
}

#[test]
fn labels_beyond_the_loop() {
    for_every_n_jobs(|n_jobs| {
        let mut seen = Vec::new();
        'rows: for row in 0..10 {
            let mut tries = 0;
            'again: loop {
                tries += 1;
                parallel!(
                    n_jobs = n_jobs,
                    'columns: for column in 0..300 {
                        if column > 250 {
                            continue 'columns;
                        }
                        if row == 3 && column == 200 {
                            continue 'rows;
                        }
                        if row == 5 && tries == 1 && column == 77 {
                            continue 'again;
                        }
                        if row == 7 && column == 1 {
                            break 'rows;
                        }
                        if row == 6 && column == 9 {
                            break 'columns;
                        }
                    }
                );
                break 'again;
            }
            seen.push((row, tries));
        }
        assert_eq!(seen, [(0, 1), (1, 1), (2, 1), (4, 1), (5, 2), (6, 1)]);
    });
}

#[test]
fn inner_loops_and_closures_keep_their_own() {
    fn run(n_jobs: usize) -> Option<usize> {
        let counts = parallel!(n_jobs = n_jobs, {
            let half = |x: usize| -> Option<usize> { x.is_multiple_of(2).then_some(x / 2)?; Some(x / 2) };
            let mut steps = 0;
            let mut x = i + 1;
            while let Some(half) = half(x) {
                x = half;
                steps += 1;
                if steps > 40 { break; }
            }
            for y in 0.. {
                if y > x { break }
                if y == 999 { return Some(usize::MAX); }
            }
            steps
        } for i in 0..500);
        Some(counts.into_iter().sum())
    }
    for_every_n_jobs(|n_jobs| {
        assert_eq!(run(n_jobs), Some((1..=500_usize).map(|x| x.trailing_zeros() as usize).sum()));
    });
}

#[test]
fn endless_loops_end() {
    for_every_n_jobs(|n_jobs| {
        parallel!(
            n_jobs = n_jobs,
            for i in 0..u64::MAX {
                if i == 1000 {
                    break;
                }
            }
        );
        parallel!(
            n_jobs = n_jobs,
            for i in 0.. {
                if i == 100_000 {
                    break;
                }
            }
        );
    });
}

#[test]
fn with_scratch_and_nested_clauses() {
    fn run(n_jobs: usize, limit: usize) -> Result<Vec<usize>, usize> {
        Ok(parallel!(n_jobs = n_jobs, let mut text = String::new();
            {
                use std::fmt::Write;
                text.clear();
                write!(text, "{x}{y}").map_err(|_| 0_usize)?;
                if x * y == limit { Err(x + y)? }
                if y > 5 { break }
                text.len()
            } for x in 0..50 for y in 0..x))
    }
    for_every_n_jobs(|n_jobs| {
        let all = run(n_jobs, usize::MAX).unwrap();
        let expected: Vec<usize> =
            (0..50).flat_map(|x: usize| (0..x.min(6)).map(move |y| format!("{x}{y}").len())).collect();
        assert_eq!(all, expected);
        assert_eq!(run(n_jobs, 35), Err(12));
    });
}

#[test]
fn in_clauses_before_an_inner_for() {
    for_every_n_jobs(|n_jobs| {
        let pairs =
            parallel!(n_jobs = n_jobs, (j, k) for i in 0..10 let j = if i == 5 { break } else { i } for k in [4, 1]);
        assert_eq!(pairs, (0..5).flat_map(|j| [(j, 4), (j, 1)]).collect::<Vec<_>>());
        let mut n = 0;
        parallel!(n_jobs = n_jobs, 'items: for i in 0..10
            if { if i == 2 { continue 'items } true }
            let j = if i == 5 { break 'items } else { i } {
            n += j;
        });
        assert_eq!(n, 1 + 3 + 4);
        let triples = parallel!(n_jobs = n_jobs, i * 100 + j * 10 + k
            for i in 0..4 for j in 0..4 if { if j == 2 { break } true } for k in 0..2);
        let expected: Vec<i32> =
            (0..4).flat_map(|i| (0..2).flat_map(move |j| (0..2).map(move |k| i * 100 + j * 10 + k))).collect();
        assert_eq!(triples, expected);
    });
}
