//! Items that are lent exclusively, by std's iterators and the adaptors around them: each once, in its place, and in order.

#![allow(clippy::explicit_iter_loop, reason = "inputs of every kind")]

mod support;

use parallel_for::{Stream, parallel};
use std::cell::Cell;
use std::collections::VecDeque;
use std::panic::{AssertUnwindSafe, catch_unwind};
use support::{for_every_n_jobs, watched};

/// An item that is written to, if it can be, and tells where it lies.
trait Touch {
    fn touch(self, seen: &mut Vec<usize>);
}

impl Touch for usize {
    fn touch(self, seen: &mut Vec<usize>) {
        seen.push(self);
    }
}

impl Touch for &u32 {
    fn touch(self, seen: &mut Vec<usize>) {
        seen.push(std::ptr::from_ref(self).addr());
    }
}

impl Touch for &[u32] {
    fn touch(self, seen: &mut Vec<usize>) {
        seen.extend([self.as_ptr().addr(), self.len()]);
    }
}

impl Touch for &mut u32 {
    fn touch(self, seen: &mut Vec<usize>) {
        seen.push(std::ptr::from_ref(self).addr());
        *self = self.wrapping_mul(3) + 1;
    }
}

impl Touch for &mut [u32] {
    fn touch(self, seen: &mut Vec<usize>) {
        seen.extend([self.as_ptr().addr(), self.len()]);
        for x in self {
            *x = x.wrapping_mul(5) + 1;
        }
    }
}

impl<const N: usize> Touch for &mut [u32; N] {
    fn touch(self, seen: &mut Vec<usize>) {
        self.as_mut_slice().touch(seen);
    }
}

impl<A: Touch, B: Touch> Touch for (A, B) {
    fn touch(self, seen: &mut Vec<usize>) {
        self.0.touch(seen);
        self.1.touch(seen);
    }
}

fn touched(item: impl Touch) -> Vec<usize> {
    let mut seen = Vec::new();
    item.touch(&mut seen);
    seen
}

/// Loops over each input twice, serially and in parallel: with the same items, in the same order, and the same left in the arrays.
macro_rules! same {
    ($n_jobs:ident, $a:ident, $b:ident: $($input:expr),* $(,)?) => {$({
        let before = ($a.clone(), $b.clone());
        let mut serial = Vec::new();
        for item in $input {
            serial.push(touched(item));
        }
        let after = ($a.clone(), $b.clone());
        $a.copy_from_slice(&before.0);
        $b.copy_from_slice(&before.1);
        assert_eq!(parallel!(n_jobs = $n_jobs, touched(item) for item in $input), serial, "{}", stringify!($input));
        assert!((&$a, &$b) == (&after.0, &after.1), "{}", stringify!($input));
        $a.copy_from_slice(&before.0);
        $b.copy_from_slice(&before.1);
        parallel!(n_jobs = $n_jobs, for item in $input {
            touched(item);
        });
        assert!((&$a, &$b) == (&after.0, &after.1), "{}", stringify!($input));
    })*};
}

fn compare(n_jobs: usize, len: usize) {
    let mut a: Vec<u32> = (0..).take(len).collect();
    let mut b = vec![7; len + 3];
    let shared = vec![1; len + 1];
    let mut queue: VecDeque<u32> = vec![0; len].into();
    queue.rotate_left(len / 3);
    same!(n_jobs, a, b:
        a.iter_mut(),
        a.iter_mut().enumerate(),
        a.iter_mut().rev(),
        a.iter_mut().enumerate().rev().skip(1),
        a.iter_mut().skip(2).take(30).step_by(3),
        a.iter_mut().step_by(2).rev().enumerate(),
        a.chunks_mut(3),
        a.chunks_mut(3).enumerate(),
        a.chunks_mut(4).rev().enumerate().skip(1),
        a.chunks_exact_mut(3),
        a.chunks_exact_mut(3).enumerate(),
        a.chunks_exact_mut(2).rev().step_by(2),
        a.rchunks_mut(5).enumerate(),
        a.rchunks_exact_mut(2).rev(),
        a.as_chunks_mut::<2>().0,
        a.as_chunks_mut::<2>().0.iter_mut().enumerate(),
        a.split_at_mut(len / 2).0.iter_mut().zip(b.split_at_mut(len / 2).1),
        a.iter_mut().zip(&shared),
        a.iter_mut().zip(b.iter_mut()).enumerate(),
        a.iter_mut().enumerate().zip(b.chunks_mut(2)).skip(1),
        a.chunks_exact_mut(2).zip(b.chunks_exact_mut(1)).zip(shared.windows(2)).take(40),
        shared.chunks(2).zip(a.rchunks_mut(2)).enumerate(),
        (0..len).zip(&mut a),
        (0..).zip(a.iter_mut()),
        a.iter_mut().rev().zip(b.iter_mut().rev()),
        a.iter_mut().zip(&shared).rev(),
        a.iter_mut().filter(|x| **x % 3 == 0).enumerate(),
        queue.iter_mut().enumerate().rev(),
    );
    let _ = queue;
}

#[test]
fn the_items_of_the_serial_loop() {
    watched(|| {
        for n_jobs in 1..=8 {
            (0..=40).chain([3000]).for_each(|len| compare(n_jobs, len));
        }
    });
}

#[test]
fn what_was_taken_before_is_not_there() {
    for_every_n_jobs(|n_jobs| {
        let mut values = vec![0; 1000];
        let mut left = values.iter_mut().enumerate();
        let first = left.next().unwrap().1;
        let last = left.next_back().unwrap().1;
        parallel!(
            n_jobs = n_jobs,
            for (i, x) in left {
                *x = i;
            }
        );
        (*first, *last) = (5, 6);
        let mut serial: Vec<_> = (0..1000).collect();
        (serial[0], serial[999]) = (5, 6);
        assert_eq!(values, serial);
    });
}

#[test]
fn items_that_cannot_be_shared() {
    for_every_n_jobs(|n_jobs| {
        let mut cells: Vec<Cell<usize>> = (0..1000).map(Cell::new).collect();
        let mut doubles = vec![0; 1000];
        parallel!(
            n_jobs = n_jobs,
            for (i, (cell, double)) in cells.iter_mut().zip(&mut doubles).enumerate() {
                *double = 2 * cell.get();
                cell.set(i + 1);
            }
        );
        assert!(cells.iter().enumerate().all(|(i, cell)| cell.get() == i + 1));
        assert!(doubles.iter().enumerate().all(|(i, double)| *double == 2 * i));
    });
}

#[test]
fn items_of_any_type() {
    fn number<T: Send + From<u16>>(items: &mut [T]) {
        parallel!(for (i, item) in items.iter_mut().enumerate().rev() {
            *item = T::from(u16::try_from(i).unwrap());
        });
    }
    fn turn<T: Clone + Send + Sync>(width: usize, from: &[T], to: &mut [T]) {
        parallel!(for (from, to) in from.chunks(width).zip(to.chunks_mut(width)) {
            to.clone_from_slice(from);
            to.reverse();
        });
    }
    let (mut numbers, mut turned) = (vec![0_u64; 100], vec![0; 100]);
    number(&mut numbers);
    assert_eq!(numbers, (0..100).collect::<Vec<_>>());
    turn(10, &numbers, &mut turned);
    turned.reverse();
    assert_eq!(turned[..11], [90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 80]);
}

#[test]
fn a_break_leaves_what_the_serial_loop_leaves() {
    for_every_n_jobs(|n_jobs| {
        for end in [0, 1, 17, 998, 2000] {
            let mut rows = vec![0; 1000];
            let found = parallel!(
                n_jobs = n_jobs,
                first(i for (i, row) in rows.chunks_exact_mut(1).enumerate() if { row[0] += 1; i >= end })
            );
            assert_eq!(found, (end < 1000).then_some(end));
            assert!(rows.iter().take(end + 1).all(|x| *x == 1));
            assert!(rows.iter().all(|x| *x <= 1));
            parallel!(
                n_jobs = n_jobs,
                for (x, i) in rows.iter_mut().zip(0..1000) {
                    if i == end {
                        break;
                    }
                    *x = 2;
                }
            );
            assert!(rows.iter().take(end).all(|x| *x == 2));
        }
    });
}

#[test]
fn a_panic_leaves_the_items_to_their_owner() {
    for_every_n_jobs(|n_jobs| {
        let mut values: Vec<String> = (0..500).map(|i| i.to_string()).collect();
        let mut others = values.clone();
        let caught = catch_unwind(AssertUnwindSafe(|| {
            parallel!(
                n_jobs = n_jobs,
                for (i, (value, other)) in values.iter_mut().zip(others.iter_mut()).enumerate() {
                    std::mem::swap(value, other);
                    value.push('!');
                    assert!(i != 99, "item {i}");
                }
            );
        }));
        assert_eq!(caught.unwrap_err().downcast_ref::<String>().map(String::as_str), Some("item 99"));
        assert_eq!(values[99], "99!");
        assert!(others.iter().enumerate().all(|(i, other)| *other == i.to_string()));
    });
}

#[test]
fn with_then_and_as_a_stream() {
    for_every_n_jobs(|n_jobs| {
        let mut values: Vec<u64> = (0..1000).collect();
        let mut sums = Vec::new();
        parallel!(
            n_jobs = n_jobs,
            for (i, row) in values.chunks_mut(7).enumerate() {
                row.reverse();
                (i, row.iter().sum::<u64>())
            } then |(i, sum)| {
                assert_eq!(i, sums.len());
                sums.push(sum);
            }
        );
        let serial: Vec<u64> = (0..1000_u64).collect::<Vec<_>>().chunks(7).map(|row| row.iter().sum()).collect();
        assert_eq!(sums, serial);
        let mut owned = [3_u64; 100];
        for x in owned.iter_mut() {
            *x = 4;
        }
        let stream: Stream<u64> = parallel!(n_jobs = n_jobs, into = Stream<_>, x + 1 for x in owned.into_iter());
        assert_eq!(stream.collect::<Vec<_>>(), [5; 100]);
    });
}

#[test]
fn one_inside_the_other_and_by_number() {
    for_every_n_jobs(|n_jobs| {
        let (mut image, mut sums) = (vec![1_usize; 40 * 30], vec![0; 40]);
        parallel!(
            n_jobs = n_jobs,
            for (y, row) in image.chunks_exact_mut(30).enumerate() {
                parallel!(for (x, pixel) in row.iter_mut().enumerate() {
                    *pixel = x * y;
                });
                sums[y] = row.iter().sum();
            }
        );
        assert!((0..40).all(|y| sums[y] == y * 29 * 15));
        // What `enumerate` has counted stands where it says, whatever follows.
        let mut out = vec![0; 40];
        parallel!(
            n_jobs = n_jobs,
            for (y, row) in image.chunks_mut(30).enumerate().skip(2).step_by(3) {
                out[y] = row[1];
            }
        );
        let serial: Vec<_> = (0..40).map(|y| if y >= 2 && (y - 2) % 3 == 0 { y } else { 0 }).collect();
        assert_eq!(out, serial);
        parallel!(
            n_jobs = n_jobs,
            for (y, row) in image.chunks_mut(30).enumerate().rev() {
                out[y] = 2 * row[1];
            }
        );
        assert_eq!(out, (0..40).map(|y| 2 * y).collect::<Vec<_>>());
    });
}
