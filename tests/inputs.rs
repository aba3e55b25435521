//! Whatever a `for` loop takes.

#![allow(
    for_loops_over_fallibles,
    clippy::cast_lossless,
    clippy::cast_precision_loss,
    clippy::cloned_instead_of_copied,
    clippy::explicit_into_iter_loop,
    clippy::explicit_iter_loop,
    clippy::reversed_empty_ranges,
    clippy::useless_conversion,
    clippy::unnecessary_to_owned,
    reason = "inputs of every kind, odd ones too"
)]

mod support;

use parallel_for::{Cancel, parallel};
use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap, HashSet, LinkedList, VecDeque};
use std::io::{BufRead, Cursor};
use std::rc::Rc;
use std::sync::Arc;
use std::sync::mpsc::channel;
use support::{Census, for_every_n_jobs};

/// The items of one input, by a loop that is parallel and by one that is not.
macro_rules! same {
    ($($input:expr),* $(,)?) => {
        for_every_n_jobs(|n_jobs| {$({
            let mut serial = Vec::new();
            for x in $input {
                serial.push(format!("{x:?}"));
            }
            assert_eq!(parallel!(n_jobs = n_jobs, format!("{x:?}") for x in $input), serial, stringify!($input));
        })*})
    };
}

#[test]
fn ranges_of_every_integer_type() {
    same!(
        0..300,
        0..=300,
        0u8..255,
        0u8..=255,
        -128i8..=127,
        -300i16..300,
        5u16..=9,
        3i32..3,
        7u32..90,
        -5i64..=5,
        0u64..1000
    );
    same!(
        u64::MAX - 5..u64::MAX,
        u64::MAX - 5..=u64::MAX,
        i128::MIN..=i128::MIN + 9,
        u128::MAX - 3..u128::MAX,
        -9isize..9,
        0usize..2
    );
}

#[test]
fn collections() {
    let vec: Vec<u16> = (0..700).collect();
    let array = [1.5, 2.5, 3.5];
    let mut deque: VecDeque<i32> = (0..99).collect();
    deque.rotate_left(40);
    let tree: BTreeMap<i32, char> = [(2, 'b'), (1, 'a')].into();
    let hash: HashMap<i32, i32> = (0..500).map(|i| (i, i * i)).collect();
    let set: HashSet<i32> = (0..500).collect();
    let list: LinkedList<i32> = (0..50).collect();
    same!(&vec, vec.clone(), &vec[3..], vec.iter(), &array, array, array.iter());
    same!(
        &deque,
        deque.clone(),
        &tree,
        tree.clone(),
        &hash,
        hash.keys(),
        &set,
        &list,
        Some(3),
        None::<i32>,
        "añb".chars()
    );
    same!(vec.as_slice(), vec.clone().into_boxed_slice(), std::iter::empty::<u8>(), 'a'..='z');
}

#[test]
fn adaptors() {
    let vec: Vec<u16> = (0..700).collect();
    let other: Vec<String> = vec.iter().map(u16::to_string).collect();
    same!(
        vec.iter().enumerate(),
        vec.iter().zip(&other),
        vec.iter().rev(),
        vec.iter().step_by(3),
        vec.chunks(7),
        vec.windows(2)
    );
    same!(
        vec.iter().map(|x| x * 2),
        (0..50).rev(),
        vec.iter().filter(|x| **x % 3 == 0),
        vec.iter().skip(3).take(9).copied()
    );
    same!(std::iter::successors(Some(1u64), |x| x.checked_mul(3)), other.iter().flat_map(|text| text.chars()));
}

#[test]
fn a_reader() {
    let text = "one\ntwo\nthree\n".repeat(500);
    for_every_n_jobs(|n_jobs| {
        let serial: usize = text.lines().map(str::len).sum();
        assert_eq!(parallel!(n_jobs = n_jobs, sum(line.unwrap().len() for line in Cursor::new(&text).lines())), serial);
    });
}

#[test]
fn a_channel() {
    for_every_n_jobs(|n_jobs| {
        let (send, receive) = channel();
        for i in 0..1000 {
            send.send(i).unwrap();
        }
        drop(send);
        assert_eq!(parallel!(n_jobs = n_jobs, i + 1 for i in receive), (1..=1000).collect::<Vec<_>>());
    });
}

#[test]
fn iterators_that_cannot_leave_the_thread() {
    for_every_n_jobs(|n_jobs| {
        let shared = Rc::new(5);
        let items = (0..1000).map(|i| i + *shared);
        assert_eq!(parallel!(n_jobs = n_jobs, i * 2 for i in items), (5..1005).map(|i| i * 2).collect::<Vec<_>>());
        let mut dynamic: Box<dyn Iterator<Item = i32>> = Box::new((0..1000).map(|i| i + *Rc::new(5)));
        assert_eq!(parallel!(n_jobs = n_jobs, sum(i for i in &mut *dynamic)), (5..1005).sum());
    });
}

#[test]
fn an_iterator_is_not_asked_again_after_its_end() {
    struct Once(u8);
    impl Iterator for Once {
        type Item = u8;
        fn next(&mut self) -> Option<u8> {
            self.0 += 1;
            assert!(self.0 <= 4, "asked after the end");
            (self.0 < 4).then_some(self.0)
        }
    }
    for_every_n_jobs(|n_jobs| assert_eq!(parallel!(n_jobs = n_jobs, x for x in Once(0)), [1, 2, 3]));
}

#[test]
fn an_endless_iterator_is_read_only_a_little_ahead() {
    for_every_n_jobs(|n_jobs| {
        let mut read = 0;
        let endless = std::iter::from_fn(|| {
            read += 1;
            Some(read)
        });
        assert_eq!(parallel!(n_jobs = n_jobs, first(i for i in endless if i >= 10)), Some(10));
        // A few blocks for each worker.
        assert!(read <= 10 + 64 * n_jobs, "{read}");
    });
}

#[test]
fn generic_inputs() {
    fn doubled<I>(items: I) -> Vec<i32>
    where
        I: IntoIterator<Item = i32>,
    {
        parallel!(x * 2 for x in items)
    }
    fn lengths<T: AsRef<str> + Sync>(items: &[T]) -> Vec<usize> {
        parallel!(x.as_ref().len() for x in items)
    }
    fn boxed(items: impl Iterator<Item = u8>) -> u32 {
        parallel!(sum(u32::from(x) for x in items))
    }
    assert_eq!(doubled(vec![1, 2]), [2, 4]);
    assert_eq!(lengths(&["a", "bb"]), [1, 2]);
    assert_eq!(boxed([200, 100].into_iter()), 300);
}

#[test]
fn adaptors_of_std() {
    let values: Vec<u32> = (0..1234).map(|i| i * 7919 % 1000).collect();
    let other = [9_u8; 700];
    let mut queue: VecDeque<u32> = values.iter().copied().collect();
    queue.rotate_left(500);
    same!(
        values.iter().enumerate(),
        values.iter().zip(&other),
        values.iter().zip(other.iter().enumerate()).enumerate(),
        values.iter().rev(),
        values.iter().enumerate().rev().skip(3).take(1000),
        values.iter().step_by(7),
        values.iter().copied(),
        values.iter().cloned(),
        values.chunks(100),
        values.chunks(100).enumerate(),
        values.chunks_exact(100),
        values.rchunks(99),
        values.windows(3),
        values.iter().map(|x| x * 2).enumerate(),
        queue.iter().rev().enumerate(),
        values.clone().into_iter(),
        values.clone().into_iter().rev(),
        values.clone().into_iter().enumerate(),
        other.into_iter().enumerate(),
        (0..900).rev(),
        (0..900_u64).rev().step_by(11),
        (0..=900_i32).skip(5),
        (0..900_usize).zip(&values),
        'a'..'y',
        'a'..='y',
        "some words here".split(' ').enumerate(),
    );
    for_every_n_jobs(|n_jobs| {
        let mut out = vec![0; 5000];
        parallel!(
            n_jobs = n_jobs,
            for x in out.iter_mut() {
                *x += 1;
            }
        );
        parallel!(
            n_jobs = n_jobs,
            for (i, x) in out.iter_mut().enumerate() {
                *x += i;
            }
        );
        parallel!(
            n_jobs = n_jobs,
            for (i, row) in out.chunks_mut(77).enumerate() {
                row[0] += i;
            }
        );
        parallel!(
            n_jobs = n_jobs,
            for (x, y) in out.iter_mut().zip(0..5000) {
                *x -= y;
            }
        );
        parallel!(
            n_jobs = n_jobs,
            for row in out.chunks_exact_mut(5) {
                row.reverse();
            }
        );
        let mut serial = vec![1; 5000];
        serial.chunks_mut(77).enumerate().for_each(|(i, row)| row[0] += i);
        serial.chunks_exact_mut(5).for_each(<[usize]>::reverse);
        assert_eq!(out, serial);
    });
}

#[test]
fn owned_items_of_adaptors_are_dropped_once() {
    for_every_n_jobs(|n_jobs| {
        let census = Census::default();
        let kept = parallel!(n_jobs = n_jobs, item for item in census.items(1000).into_iter() if item.value % 2 == 0);
        assert_eq!((kept.len(), census.alive()), (500, 500));
        drop(kept);
        parallel!(
            n_jobs = n_jobs,
            for (i, item) in census.items(1000).into_iter().enumerate() {
                assert_eq!(i, item.value);
                if i == 333 {
                    break;
                }
            }
        );
        let mut items = census.items(10).into_iter();
        items.next();
        parallel!(
            n_jobs = n_jobs,
            for item in items {
                assert!(item.value > 0);
            }
        );
        assert_eq!(census.alive(), 0);
    });
}

#[test]
fn the_type_of_a_range_may_be_open_below_adaptors() {
    for_every_n_jobs(|n_jobs| {
        // `i32`, since nothing says otherwise: a type whose inclusive range does not know its length.
        let pairs = parallel!(n_jobs = n_jobs, (i, x) for (i, x) in (1..=30).enumerate());
        assert!(pairs.into_iter().eq((1..=30).enumerate()));
        let pairs = parallel!(n_jobs = n_jobs, i64::try_from(i).unwrap() * x for (i, x) in (0..30).enumerate().skip(3).take(20));
        assert!(pairs.into_iter().eq((3_i64..23).map(|i| i * i)));
        let rest = parallel!(n_jobs = n_jobs, u128::from(5_u8) + x for x in (0..30).rev().skip(7));
        assert!(rest.into_iter().eq((0..23).rev().map(|x| x + 5)));
    });
}

/// A list of one's own, whose methods have the names of those of slices, gives whatever it likes.
#[test]
fn chunks_of_another_size_than_is_written() {
    /// So many samples a second.
    struct Signal {
        rate: usize,
        samples: Vec<u64>,
    }
    impl Signal {
        fn windows(&self, seconds: usize) -> impl Iterator<Item = &[u64]> {
            self.samples.windows(seconds * self.rate)
        }
        fn chunks_exact(&self, seconds: usize) -> std::slice::ChunksExact<'_, u64> {
            self.samples.chunks_exact(seconds * self.rate)
        }
        fn chunks_exact_mut(&mut self, seconds: usize) -> std::slice::ChunksExactMut<'_, u64> {
            self.samples.chunks_exact_mut(seconds * self.rate)
        }
    }
    const SECONDS: usize = 2;
    for_every_n_jobs(|n_jobs| {
        let mut signal = Signal { rate: 10, samples: (0..1000).collect() };
        let lens = parallel!(n_jobs = n_jobs, part.len() for part in signal.windows(3));
        assert!(lens.len() == 971 && lens.iter().all(|len| *len == 30));
        let lens = parallel!(n_jobs = n_jobs, part.len() for part in signal.chunks_exact(3));
        assert!(lens.len() == 33 && lens.iter().all(|len| *len == 30));
        let sums = parallel!(n_jobs = n_jobs, i as u64 + part.iter().sum::<u64>() for (i, part) in signal.chunks_exact(SECONDS).enumerate().rev());
        assert!(
            sums.iter()
                .rev()
                .enumerate()
                .all(|(i, sum)| *sum == (0..20).map(|j| 20 * i as u64 + j).sum::<u64>() + i as u64)
        );
        parallel!(
            n_jobs = n_jobs,
            for part in signal.chunks_exact_mut(SECONDS) {
                part.reverse();
            }
        );
        assert_eq!(signal.samples[..3], [19, 18, 17]);
    });
}

/// Chunks of as many elements as a constant says, of lists of every kind.
#[test]
fn chunks_of_a_constant_size() {
    const SIZE: usize = 3;
    const NAMES: [Vec<u8>; 4] = [Vec::new(), Vec::new(), Vec::new(), Vec::new()];
    struct Image {
        pixels: Box<[u64]>,
    }
    struct Canvas<'p>(&'p mut [u64], Vec<Vec<u64>>);
    impl<'p> Canvas<'p> {
        fn pixels_mut(&mut self) -> &mut [u64] {
            self.0
        }
        fn into_pixels(self) -> &'p mut [u64] {
            self.0
        }
    }
    fn checked(values: &[u64], n_jobs: usize) -> Option<Vec<u64>> {
        Some(parallel!(n_jobs = n_jobs, c[2] for c in values.get(1..)?.chunks_exact(3)))
    }
    fn of<const N: usize>(values: &mut [u64], n_jobs: usize) -> Vec<u64> {
        parallel!(n_jobs = n_jobs, chunk[N - 1] + i as u64 for (i, chunk) in values[1..].chunks_exact_mut(N).enumerate())
    }
    for_every_n_jobs(|n_jobs| {
        let mut image = Image { pixels: (0..1000).collect() };
        let plain: Vec<u64> = image.pixels.chunks_exact(SIZE).map(|pixel| pixel.iter().sum()).collect();
        assert_eq!(
            parallel!(n_jobs = n_jobs, pixel.iter().sum::<u64>() for pixel in image.pixels.chunks_exact(SIZE)),
            plain
        );
        parallel!(
            n_jobs = n_jobs,
            for pixel in image.pixels.chunks_exact_mut(SIZE) {
                pixel.fill(pixel[SIZE - 1]);
            }
        );
        assert!(image.pixels[..999].chunks_exact(SIZE).zip(1..).all(|(pixel, i)| *pixel == [3 * i - 1; SIZE]));
        let mut array: [u64; 12] = std::array::from_fn(|i| i as u64);
        let pairs = parallel!(n_jobs = n_jobs, pair[1] - pair[0] for pair in array.windows(2));
        assert_eq!(pairs, [1; 11]);
        // Lists behind pointers and guards, and one that is made where it is named.
        let (shared, kept) = (Arc::new(vec![1_u64; 9]), RefCell::new(vec![2_u64; 9]));
        assert_eq!(parallel!(n_jobs = n_jobs, c.len() for c in shared.chunks_exact(SIZE)), [3; 3]);
        let mut guard = kept.borrow_mut();
        parallel!(
            n_jobs = n_jobs,
            for c in guard.chunks_exact_mut(SIZE) {
                c[SIZE - 1] += 1;
            }
        );
        assert_eq!(guard[..4], [2, 2, 3, 2]);
        assert_eq!(parallel!(n_jobs = n_jobs, c for c in NAMES.chunks_exact(2)).len(), 2);
        // Lists that are no variables: one that a method lends, one that is moved, one behind an index and a `?`.
        let mut pixels = vec![7_u64; 9];
        let mut canvas = Canvas(&mut pixels, vec![vec![1, 2, 3, 4]; 2]);
        parallel!(
            n_jobs = n_jobs,
            for c in canvas.pixels_mut().chunks_exact_mut(SIZE) {
                c[1] = c[0] + 1;
            }
        );
        let rows = parallel!(n_jobs = n_jobs, c[1] for c in canvas.1[1].chunks_exact(2));
        assert_eq!(rows, [2, 4]);
        parallel!(
            n_jobs = n_jobs,
            for (i, c) in canvas.into_pixels().chunks_exact_mut(SIZE).enumerate() {
                c[2] = i as u64;
            }
        );
        assert_eq!(pixels, [7, 8, 0, 7, 8, 1, 7, 8, 2]);
        assert_eq!((checked(&pixels, n_jobs), checked(&[], n_jobs)), (Some(vec![7, 7]), None));
        // In a closure, which captures what the variable points to.
        std::thread::scope(|scope| {
            for part in pixels.chunks_mut(3) {
                scope.spawn(|| {
                    parallel!(
                        n_jobs = n_jobs,
                        for c in part.chunks_exact_mut(3) {
                            c.reverse();
                        }
                    );
                });
            }
        });
        assert_eq!(pixels, [0, 8, 7, 1, 8, 7, 2, 8, 7]);
        // Monitors stand around the input.
        let token = Cancel::new();
        let made = parallel!(
            n_jobs = n_jobs,
            cancel = &token,
            progress = |_| {},
            for c in array[..].rchunks_exact_mut(SIZE).rev() {
                c[0] += 0;
            }
        );
        assert!(made.is_ok());
        assert_eq!(of::<4>(&mut array, n_jobs), [4, 9]);
        assert_eq!(of::<1>(&mut array[..3], n_jobs), [1, 3]);
    });
}

/// Chunks of a size that stands in the source are what they are in the plain loop, and so are items of other types.
#[test]
fn chunks_of_a_written_size() {
    /// A text whose methods have the names of those of slices.
    struct Text(&'static str);
    impl Text {
        fn windows(&self, size: usize) -> impl Iterator<Item = &'static str> {
            (0..=self.0.len() - size).map(move |at| &self.0[at..at + size])
        }
        fn chunks_exact(&self, size: usize) -> Vec<(usize, String)> {
            self.windows(size).step_by(size).map(str::to_owned).enumerate().collect()
        }
    }
    let values: Vec<u64> = (0..1000).collect();
    for_every_n_jobs(|n_jobs| {
        let sums = parallel!(n_jobs = n_jobs, v[0] + v[2] for v in values.chunks_exact(3));
        assert!(sums.into_iter().eq(values.chunks_exact(3).map(|v| v[0] + v[2])));
        let counted = parallel!(n_jobs = n_jobs, (i, v.to_vec()) for (i, v) in values.windows(2).enumerate().rev());
        assert!(counted.into_iter().eq(values.windows(2).map(<[u64]>::to_vec).enumerate().rev()));
        let ends = parallel!(n_jobs = n_jobs, v.len() as u64 + v[6] for v in values.rchunks_exact(7).rev());
        assert!(ends.into_iter().eq(values.rchunks_exact(7).rev().map(|v| 7 + v[6])));
        let (mut pixels, mut plain) = (values.clone(), values.clone());
        parallel!(
            n_jobs = n_jobs,
            for (i, px) in pixels.chunks_exact_mut(3).enumerate() {
                let [r, _, b] = px else { unreachable!("it has three") };
                std::mem::swap(r, b);
                if i % 2 == 0 {
                    px.fill(i as u64);
                }
            }
        );
        for (i, px) in plain.chunks_exact_mut(3).enumerate() {
            px.swap(0, 2);
            if i % 2 == 0 {
                px.fill(i as u64);
            }
        }
        parallel!(
            n_jobs = n_jobs,
            for px in pixels.rchunks_exact_mut(4) {
                px.reverse();
            }
        );
        plain.rchunks_exact_mut(4).for_each(<[u64]>::reverse);
        assert_eq!(pixels, plain);
        let text = Text("parallel");
        assert_eq!(parallel!(n_jobs = n_jobs, pair.len() for pair in text.windows(2)), [2; 7]);
        assert_eq!(
            parallel!(n_jobs = n_jobs, format!("{i}{pair}") for (i, pair) in text.chunks_exact(2)).concat(),
            "0pa1ra2ll3el"
        );
    });
}
