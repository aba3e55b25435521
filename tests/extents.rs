//! Loops whose range says what its items are below, `0..v.len()`, `0..n`, and bodies that make use of that, or seem to.

#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_possible_wrap,
    clippy::needless_range_loop,
    clippy::range_plus_one,
    clippy::reversed_empty_ranges,
    reason = "ranges and bodies of every kind, odd ones too"
)]

mod support;

use parallel_for::{Stream, parallel};
use std::cell::Cell;
use std::collections::VecDeque;
use std::ops::{Deref, Index};
use std::panic::catch_unwind;
use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use support::{N_JOBS, watched};

/// Each element of a ring beside the next one, of ranges of every kind.
macro_rules! rings {
    ($($name:ident: $int:ty, $from:literal;)*) => {$(
        #[test]
        fn $name() {
            watched(|| for n_jobs in N_JOBS {
                for n in [0, 1, 2, 3, 7, 100, 127] {
                    // Below 0 there are items, for which the remainder by 0 panics.
                    if n == 0 && i128::from($from as i8) < 0 {
                        continue;
                    }
                    let n = n as $int;
                    let expected: Vec<$int> = ($from..n).map(|i| (i + 1) % n).collect();
                    assert_eq!(parallel!(n_jobs = n_jobs, batch_size = 3, (i + 1) % n for i in $from..n), expected);
                    let mut out = vec![0; 128];
                    let mut wanted = out.clone();
                    for i in 0..n {
                        wanted[i as usize] = (i + 1) % n;
                    }
                    parallel!(n_jobs = n_jobs, for i in 0..n { out[i as usize] = (i + 1) % n; });
                    assert_eq!(out, wanted);
                    let sum = parallel!(n_jobs = n_jobs, sum(u64::from((i + 1) % n == 0) for i in $from..n));
                    assert_eq!(sum, expected.iter().filter(|x| **x == 0).count() as u64);
                }
            });
        }
    )*};
}
rings! {
    rings_of_bytes: u8, 0;
    rings_of_bytes_from_three: u8, 3;
    rings_of_signed_bytes: i8, 0;
    rings_from_below: i8, -100;
    rings_of_words: u32, 0;
    rings_of_indices: usize, 1;
    rings_of_signed_words: i64, -5;
    rings_of_wide_numbers: u128, 0;
    rings_of_wide_signed_numbers: i128, -3;
}

const SIZE: usize = 50;
#[allow(non_upper_case_globals, reason = "it is a name as those of variables")]
const size: usize = 50;
#[allow(non_upper_case_globals, reason = "it is a name as those of variables")]
static length: usize = 50;

#[test]
fn constants_and_statics() {
    let expected: Vec<usize> = (0..50).map(|i| (i + 1) % 50).collect();
    for n_jobs in N_JOBS {
        assert_eq!(parallel!(n_jobs = n_jobs, (i + 1) % SIZE for i in 0..SIZE), expected);
        assert_eq!(parallel!(n_jobs = n_jobs, (i + 1) % size for i in 0..size), expected);
        assert_eq!(parallel!(n_jobs = n_jobs, (i + 1) % length for i in 0..length), expected);
    }
}

fn ring_of<const N: usize>(list: [u64; N]) -> Vec<u64> {
    parallel!(list[(i + 1) % N] for i in 0..N)
}

fn doubled<T: Copy + Send + Sync + std::ops::Add<Output = T>>(list: &[T]) -> Vec<T> {
    parallel!(list[i] + list[i] for i in 0..list.len())
}

#[test]
fn generic_sizes_and_types() {
    assert_eq!(ring_of([1, 2, 3]), [2, 3, 1]);
    assert_eq!(ring_of([]), []);
    assert_eq!(doubled(&[1.5, 2.5]), [3.0, 5.0]);
    assert_eq!(doubled::<u8>(&[]), []);
}

/// The name in the body is another variable than that in the range.
#[test]
#[allow(clippy::shadow_unrelated, reason = "that is the case to test")]
fn other_variables_of_the_name() {
    let (n, v) = (40_usize, vec![3_usize; 40]);
    for n_jobs in N_JOBS {
        let inner = parallel!(n_jobs = n_jobs, { let n = 7; i % n } for i in 0..n);
        assert_eq!(inner, (0..40).map(|i| i % 7).collect::<Vec<_>>());
        let pattern = parallel!(n_jobs = n_jobs, (n + 1) % n.max(1) for n in 0..n);
        assert_eq!(pattern, (0..40).map(|n: usize| (n + 1) % n.max(1)).collect::<Vec<_>>());
        let scratch = parallel!(n_jobs = n_jobs, let n = 3; i % n for i in 0..n);
        assert_eq!(scratch, (0..40).map(|i| i % 3).collect::<Vec<_>>());
        let list = parallel!(n_jobs = n_jobs, let v = [1, 2]; v[i % 2] for i in 0..v.len());
        assert_eq!(list, (0..40).map(|i| 1 + i % 2).collect::<Vec<_>>());
        let twice = parallel!(n_jobs = n_jobs, let m = 1000 % n; let n = 3; i + m + n for i in 0..n);
        assert_eq!(twice, (3..43).collect::<Vec<_>>());
        let lists = parallel!(n_jobs = n_jobs, let v = [v[1], v[2]]; v[i % 2] for i in 0..v.len());
        assert_eq!(lists, vec![3; 40]);
        let texts = parallel!(n_jobs = n_jobs, let n = format!("{}", 100 % n); n.len() + i for i in 0..n);
        assert_eq!(texts, (2..42).collect::<Vec<_>>());
        let listed = parallel!(n_jobs = n_jobs, { let v = [1, 2]; v[i % 2] } for i in 0..v.len());
        assert_eq!(listed, list);
    }
}

/// Lists of every kind, of which the body reads elements.
macro_rules! lists {
    ($($name:ident: |$base:ident| $list:expr;)*) => {$(
        #[test]
        fn $name() {
            let $base: Vec<u64> = (0..60).map(|i| i * i).collect();
            let expected: Vec<u64> = $base.iter().map(|x| x + 1).collect();
            for n_jobs in N_JOBS {
                let v = $list;
                assert_eq!(parallel!(n_jobs = n_jobs, batch_size = 7, v[i] + 1 for i in 0..v.len()), expected);
                assert_eq!(parallel!(n_jobs = n_jobs, sum(v[i] for i in 0..v.len())), $base.iter().sum());
                assert_eq!(parallel!(n_jobs = n_jobs, v[i] - v[i - 1] for i in 1..v.len()).len(), 59);
                let (mut best, mut place) = (0, 0);
                parallel!(n_jobs = n_jobs, for i in 0..v.len() {
                    if v[i] >= best {
                        best = v[i];
                        place = i;
                    }
                });
                assert_eq!((best, place), (59 * 59, 59));
            }
        }
    )*};
}
lists! {
    vectors: |base| base.clone();
    slices: |base| &base[..];
    slices_of_slices: |base| &&base[..];
    arrays: |base| <[u64; 60]>::try_from(&base[..]).unwrap();
    arrays_lent: |base| &<[u64; 60]>::try_from(&base[..]).unwrap();
    boxes: |base| base.clone().into_boxed_slice();
    shared: |base| Arc::new(base.clone());
    shared_slices: |base| Arc::<[u64]>::from(&base[..]);
    exclusive: |base| &mut base.clone();
    deques: |base| base.iter().copied().collect::<VecDeque<u64>>();
}

struct Table {
    rows: Vec<u64>,
    size: usize,
    next: Vec<u64>,
}

impl Table {
    fn ring(&self) -> Vec<u64> {
        parallel!(self.rows[(i + 1) % self.rows.len()] for i in 0..self.rows.len())
    }

    fn ring_of_numbers(&self) -> Vec<usize> {
        parallel!((i + 1) % self.size for i in 0..self.size)
    }

    /// One field beside another that the loop changes.
    fn shift(&mut self) {
        parallel!(for i in 1..self.rows.len() {
            self.next[i] = self.rows[i - 1];
        });
    }

    fn place_of_the_largest(&self) -> Option<usize> {
        let (mut best, mut place) = (0, None);
        parallel!(for i in 0..self.rows.len() {
            if self.rows[i] > best {
                best = self.rows[i];
                place = Some(i);
            }
        });
        place
    }
}

#[test]
fn fields() {
    let mut table = Table { rows: vec![4, 9, 2], size: 3, next: vec![0; 3] };
    assert_eq!(table.ring(), [9, 2, 4]);
    assert_eq!(table.ring_of_numbers(), [1, 2, 0]);
    table.shift();
    assert_eq!(table.next, [0, 4, 9]);
    let lent = &3;
    assert_eq!(parallel!((i + 1) % *lent for i in 0..*lent), [1, 2, 0]);
    assert_eq!(table.place_of_the_largest(), Some(1));
    assert_eq!(Table { rows: Vec::new(), size: 0, next: Vec::new() }.place_of_the_largest(), None);
}

/// A list that says another length each time.
struct Odd(AtomicUsize);

impl Odd {
    fn len(&self) -> usize {
        self.0.fetch_sub(1, Ordering::Relaxed)
    }
}

impl Index<usize> for Odd {
    type Output = u8;

    fn index(&self, _: usize) -> &u8 {
        &7
    }
}

#[test]
fn a_length_that_changes_is_asked_for_once() {
    for n_jobs in N_JOBS {
        let v = Odd(AtomicUsize::new(100));
        assert_eq!(parallel!(n_jobs = n_jobs, batch_size = 10, v[i] for i in 0..v.len()), vec![7; 100]);
        assert_eq!(v.0.into_inner(), 99);
    }
}

/// What the loop changes says nothing of its items.
#[test]
fn what_the_loop_changes() {
    for n_jobs in N_JOBS {
        let mut n = 10_u64;
        parallel!(
            n_jobs = n_jobs,
            for i in 0..n {
                n += i % 3;
            }
        );
        assert_eq!(n, 10 + 9);
        let mut v = vec![1_u64; 100];
        parallel!(
            n_jobs = n_jobs,
            for i in 0..v.len() {
                v[i] += v[i] * i as u64;
            }
        );
        assert_eq!(v, (1..=100).collect::<Vec<_>>());
    }
}

/// Beside what else a loop may have.
#[test]
fn beside_other_things() {
    let v: Vec<u64> = (0..500).collect();
    let n = v.len();
    let ring: Vec<u64> = (0..n).map(|i| v[(i + 1) % n]).collect();
    for n_jobs in N_JOBS {
        assert_eq!(parallel!(n_jobs = n_jobs, progress = |_| {}, v[(i + 1) % n] for i in 0..n), ring);
        let stream = parallel!(n_jobs = n_jobs, into = Stream<_>, { (i + 1) % n } for i in 0..n);
        assert_eq!(stream.collect::<Vec<_>>(), ring.iter().map(|x| *x as usize).collect::<Vec<_>>());
        let mut all = Vec::new();
        parallel!(n_jobs = n_jobs, for i in 0..n { v[(i + 1) % n] } then |x| all.push(x));
        assert_eq!(all, ring);
        assert_eq!(parallel!(n_jobs = n_jobs, first(v[(i + 1) % n] for i in 0..n if i % n > 490)), Some(492));
        let some = parallel!(n_jobs = n_jobs, v[(i + 1) % n] for i in 0..n if i % n != 3);
        assert_eq!(some.len(), 499);
        let pairs = parallel!(n_jobs = n_jobs, (i + j) % n for i in 0..n for j in 0..2);
        assert_eq!(pairs, (0..n).flat_map(|i| [i, i + 1]).map(|x| x % n).collect::<Vec<_>>());
        let filtered = parallel!(n_jobs = n_jobs, (i + 1) % n for i in (0..n).filter(|i| i % 2 == 0));
        assert_eq!(filtered.len(), 250);
    }
}

fn reborrowed(words: &mut [String]) -> Option<&String> {
    parallel!(for i in 0..words.len() {
        if words[i].len() > 1 {
            return Some(&words[i]);
        }
    });
    None
}

fn lent_by_a_method(words: &mut [String]) -> Option<&str> {
    parallel!(first(words[i].as_str() for i in 0..words.len() if words[i].len() > 1))
}

fn lent_by_a_deref(words: &mut [String]) -> Vec<&str> {
    parallel!(&*words[i] for i in 0..words.len())
}

fn lent_by_a_pattern(words: &mut [Option<String>]) -> Option<&String> {
    parallel!(first({ match words[i] { Some(ref word) => word, None => unreachable!() } } for i in 0..words.len() if words[i].is_some()))
}

struct Words<'a>(&'a mut [String]);

impl<'a> Words<'a> {
    fn largest(self) -> Option<&'a str> {
        parallel!(max(self.0[i].trim() for i in 0..self.0.len()))
    }
}

#[test]
fn what_is_borrowed_of_the_list() {
    let mut words = ["a".to_owned(), "bcd".to_owned()];
    assert_eq!(reborrowed(&mut words), Some(&"bcd".to_owned()));
    assert_eq!(lent_by_a_method(&mut words), Some("bcd"));
    assert_eq!(lent_by_a_deref(&mut words), ["a", "bcd"]);
    assert_eq!(lent_by_a_pattern(&mut [None, Some("bc".to_owned())]), Some(&"bc".to_owned()));
    assert_eq!(Words(&mut words).largest(), Some("bcd"));
}

/// A set of bits, whose length is that of no slice.
trait Bits {
    fn len(&self) -> usize;
}

impl Bits for [u64; 4] {
    fn len(&self) -> usize {
        256
    }
}

/// A number that is another one each time, and in each thread.
struct Size(AtomicUsize);

impl Deref for Size {
    type Target = usize;

    fn deref(&self) -> &usize {
        static SIZES: [usize; 2] = [7, 100];
        &SIZES[usize::from(self.0.fetch_add(1, Ordering::Relaxed) == 0)]
    }
}

#[test]
fn lengths_and_numbers_of_the_users() {
    for n_jobs in N_JOBS {
        let bits = [1, 2, 3, u64::MAX];
        assert_eq!(
            parallel!(n_jobs = n_jobs, sum(bits[i / 64] >> (i % 64) & 1 for i in 0..bits.len())),
            1 + 1 + 2 + 64
        );
        let n = Size(AtomicUsize::new(0));
        assert_eq!(parallel!(n_jobs = n_jobs, i % *n for i in 0..*n), (0..100).map(|i| i % 7).collect::<Vec<_>>());
        assert_eq!(n.0.into_inner(), 101);
    }
}

/// What is not there is not captured.
#[test]
fn code_that_is_not_there() {
    #[allow(unused_macros, reason = "it has the name of a macro that is looked into")]
    macro_rules! debug {
        ($($any:tt)*) => {};
    }
    let v = Rc::new(vec![1, 2, 3]);
    assert_eq!(parallel!(sum({ debug!("{}", v[i]); i } for i in 0..v.len())), 3);
    assert_eq!(parallel!(sum({ #[cfg(any())] { println!("{}", v[i]); } i } for i in 0..v.len())), 3);
}

/// The panic of an item is the one of the plain loop.
#[test]
fn panics_are_those_of_the_body() {
    let v = [1, 2, 3];
    let panic = catch_unwind(|| parallel!(v[i + 1] for i in 0..v.len())).unwrap_err();
    let text = panic.downcast_ref::<String>().unwrap();
    assert!(text.contains("index out of bounds: the len is 3 but the index is 3"), "{text}");
    let zero = std::hint::black_box(0_usize);
    let nothing: Vec<usize> = parallel!(i % zero for i in 0..zero);
    assert!(nothing.is_empty());
}

/// What a loop with one worker may name, it may name still.
#[test]
fn values_of_one_thread_in_the_range() {
    let cell = Rc::new(Cell::new(20_usize));
    let n = cell.get();
    assert_eq!(parallel!(i % n for i in 0..n), (0..20).collect::<Vec<_>>());
    let v = Rc::new(vec![1, 2, 3]);
    assert_eq!(parallel!({ let v = [4, 5, 6]; v[i] } for i in 0..v.len()), [4, 5, 6]);
}
