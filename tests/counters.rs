//! Variables that count the items, and that the body reads: `lineno += 1`.

#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    clippy::cast_sign_loss,
    clippy::explicit_counter_loop,
    clippy::format_push_string,
    reason = "loops as users write them"
)]

mod support;

use parallel_for::{Cancel, parallel};
use std::collections::{BTreeMap, VecDeque};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicUsize, Ordering};
use support::for_every_n_jobs;

const LENGTHS: [usize; 7] = [0, 1, 2, 7, 100, 3000, 20_000];

#[test]
fn every_input_is_counted() {
    for len in LENGTHS {
        let items: Vec<u32> = (0..len as u32).map(|i| i * 7 % 101).collect();
        for_every_n_jobs(|n_jobs| {
            // Before and after the statement that counts, in texts, in inner loops and closures.
            let (mut line, mut told, mut text) = (10, Vec::new(), String::new());
            parallel!(
                n_jobs = n_jobs,
                for item in &items {
                    let before = line;
                    line += 1;
                    if item % 10 == 3 {
                        told.push((before, line, *item));
                        text.push_str(&format!("{line}: {item}\n"));
                    }
                    for _ in 0..item % 2 {
                        assert!((0..3).all(|_| line == before + 1));
                    }
                }
            );
            let serial = |(i, item): (usize, &u32)| (*item % 10 == 3).then_some((i + 10, i + 11, *item));
            let expected: Vec<(usize, usize, u32)> = items.iter().enumerate().filter_map(serial).collect();
            assert_eq!((line, &told), (len + 10, &expected), "{len} items, {n_jobs} jobs");
            assert_eq!(text.lines().count(), expected.len());

            // An iterator that is pulled, a deque, chunks, a range from both ends; steps.
            let mut rest = items.iter();
            let (mut k, mut sum) = (5_i64, 0_i64);
            parallel!(
                n_jobs = n_jobs,
                for item in std::iter::from_fn(move || rest.next()) {
                    sum += k * i64::from(*item);
                    k += 4;
                }
            );
            let expected: i64 = items.iter().zip(0..).map(|(item, i)| (5 + 4 * i) * i64::from(*item)).sum();
            assert_eq!((k, sum), (5 + 4 * len as i64, expected));

            let deque: VecDeque<u32> = items.iter().copied().collect();
            let (mut k, mut list) = (0_u16, Vec::new());
            parallel!(
                n_jobs = n_jobs,
                for item in deque.iter().rev().skip(1) {
                    list.push((*item, k));
                    k += 2;
                }
            );
            assert!(list.into_iter().eq(items.iter().copied().rev().skip(1).zip((0..).step_by(2))));

            let (mut k, mut list) = (1, Vec::new());
            parallel!(
                n_jobs = n_jobs,
                for chunk in items.chunks(3) {
                    list.push(k);
                    k += 1;
                    assert!(!chunk.is_empty());
                }
            );
            assert!(list.into_iter().eq(1..=len.div_ceil(3)) && k == 1 + len.div_ceil(3));

            // Only the items that are left are counted.
            let (mut k, mut list) = (0, Vec::new());
            parallel!(
                n_jobs = n_jobs,
                for item in items.iter().filter_map(|item| (item % 3 == 0).then_some(*item)) {
                    k += 1;
                    list.push((k, item));
                }
            );
            assert!(list.into_iter().eq((1..).zip(items.iter().copied().filter(|item| item % 3 == 0))));

            // By blocks, and owned.
            let (mut k, mut places) = (0, BTreeMap::new());
            parallel!(
                n_jobs = n_jobs,
                batch_size = 3,
                for item in items.clone() {
                    places.insert(k, item);
                    k += 1;
                }
            );
            assert!(places.into_iter().eq((0..).zip(items.iter().copied())));
        });
    }
}

/// A counter in a struct.
struct Reader {
    line: usize,
    errors: Vec<(usize, String)>,
}

impl Reader {
    fn read(&mut self, lines: &[&str], n_jobs: usize) -> Result<usize, String> {
        let mut good = 0;
        parallel!(
            n_jobs = n_jobs,
            for line in lines {
                self.line += 1;
                if line.is_empty() {
                    self.errors.push((self.line, "empty".to_owned()));
                }
                good += line.parse::<usize>().map_err(|_| format!("line {}: {line}", self.line))?;
            }
        );
        Ok(good)
    }
}

#[test]
fn loops_that_end_early_count_to_their_end() {
    for_every_n_jobs(|n_jobs| {
        let mut lines = vec!["1"; 500];
        lines[321] = "x";
        lines[400] = "y";
        let mut reader = Reader { line: 0, errors: Vec::new() };
        assert_eq!(reader.read(&lines, n_jobs), Err("line 322: x".to_owned()));
        assert_eq!((reader.line, reader.errors.len()), (322, 0));
        assert_eq!(reader.read(&lines[..300], n_jobs), Ok(300));
        assert_eq!(reader.line, 622);

        for end in [0, 1, 77, 999, 1000] {
            let (mut before, mut after, mut list) = (100_u64, 7, Vec::new());
            parallel!(
                n_jobs = n_jobs,
                for i in 0..1000 {
                    before += 1;
                    list.push(before + after);
                    if i == end {
                        break;
                    }
                    after += 1;
                }
            );
            let count = (end + 1).min(1000);
            assert_eq!((before, after), (100 + count, 7 + count.min(end)), "end at {end}");
            assert!(list.into_iter().eq((0..count).map(|i| 101 + 7 + 2 * i)));
        }

        // A range that has too many items to be counted.
        let (mut k, mut found) = (0, 0);
        parallel!(
            n_jobs = n_jobs,
            for i in 0..u128::MAX {
                k += 1;
                if i == 5000 {
                    found = k;
                    break;
                }
            }
        );
        assert_eq!((k, found), (5001, 5001));
    });
}

#[test]
fn a_stopped_loop_has_counted_what_it_ran() {
    for_every_n_jobs(|n_jobs| {
        let (token, mut k, mut list, begun) = (Cancel::new(), 0, Vec::new(), AtomicUsize::new(0));
        let stopped = parallel!(
            n_jobs = n_jobs,
            cancel = &token,
            for _ in 0..10_000 {
                k += 1;
                list.push(k);
                if begun.fetch_add(1, Ordering::Relaxed) == 200 {
                    token.cancel();
                }
            }
        );
        assert!(stopped.is_err());
        assert!(list.iter().copied().eq(1..=k));
    });
}

#[test]
fn a_count_that_is_too_large_panics_as_in_the_serial_loop() {
    let run = |n_jobs| {
        let (mut k, mut list) = (250_u8, Vec::new());
        let run = AssertUnwindSafe(|| {
            parallel!(
                n_jobs = n_jobs,
                for _ in 0..1000 {
                    k += 1;
                    list.push(k);
                }
            );
        });
        assert_eq!(catch_unwind(run).is_err(), cfg!(debug_assertions));
        if cfg!(debug_assertions) {
            assert!(list.iter().all(|k| *k > 250), "nothing after the panic");
        } else {
            assert!(list.into_iter().eq((0..1000).map(|i| 251_u8.wrapping_add(i as u8))));
        }
    };
    for_every_n_jobs(run);
}
