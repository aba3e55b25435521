//! The rows of loops whose results cost something to put together, and of those whose blocks are light. They are raced against the plain
//! loop alone.

use crate::rows::{List, close, numbers};
use crate::turns::Pace;
use parallel_for::{Accumulate, parallel};
use std::collections::HashMap;
use std::hint::black_box;
use std::ops::AddAssign;

/// All of them, in the order of the table.
pub fn merges(list: &mut List) {
    vectors(list);
    light(list);
}

/// A vector that is added up as one value.
#[derive(Clone, Debug, Default, PartialEq)]
struct Vector(Vec<f64>);

impl Vector {
    /// Whole numbers, so that their sums are the same in every order.
    fn of(item: usize, len: usize) -> Self {
        Self((0..len).map(|k| ((31 * k + 17 * item) % 101) as f64).collect())
    }

    fn plus(mut self, other: Self) -> Self {
        self += other;
        self
    }
}

impl AddAssign for Vector {
    fn add_assign(&mut self, other: Self) {
        if self.0.is_empty() {
            *self = other;
        } else {
            self.0.iter_mut().zip(other.0).for_each(|(sum, x)| *sum += x);
        }
    }
}

impl Accumulate for Vector {
    fn neutral(&self) -> Self {
        Self::default()
    }

    fn is_neutral(&self) -> bool {
        self.0.is_empty()
    }

    fn merge(&mut self, later: Self) {
        *self += later;
    }
}

fn vectors(list: &mut List) {
    macro_rules! vectors {
        ($($len:literal)*) => {
            $(list.add(concat!("reduce(v, add), 200 vectors of ", $len), Pace::Repeated, PartialEq::eq, |_, row| {
                row.plain(|| (0..black_box(200)).map(|i| Vector::of(i, $len)).reduce(Vector::plus));
                row.ours(|| parallel!(reduce(Vector::of(i, $len) for i in 0..black_box(200), Vector::plus)));
            });
            list.add(concat!("reduce(k => v, add), 200 vectors of ", $len), Pace::Repeated, PartialEq::eq, |_, row| {
                row.plain(|| {
                    let mut sums: HashMap<usize, Vector> = HashMap::new();
                    for i in 0..black_box(200) {
                        *sums.entry(i % 3).or_default() += Vector::of(i, $len);
                    }
                    sums
                });
                row.ours(|| parallel!(reduce(i % 3 => Vector::of(i, $len) for i in 0..black_box(200), Vector::plus)));
            });
            list.add(concat!("total += v, 200 vectors of ", $len), Pace::Repeated, PartialEq::eq, |_, row| {
                row.plain(|| {
                    let mut total = Vector::default();
                    for i in 0..black_box(200) {
                        total += Vector::of(i, $len);
                    }
                    total
                });
                row.ours(|| {
                    let mut total = Vector::default();
                    parallel!(for i in 0..black_box(200) { total += Vector::of(i, $len); });
                    total
                });
            });)*
        };
    }
    vectors!(900 90_000);
}

/// The mean and the variance so far: count, mean, sum of squared distances.
type Moments = (f64, f64, f64);

fn step((n, mean, square): Moments, x: &f64) -> Moments {
    let (n, distance) = (n + 1.0, x - mean);
    let mean = mean + distance / n;
    (n, mean, square + distance * (x - mean))
}

fn join(a: Moments, b: Moments) -> Moments {
    let (n, distance) = (a.0 + b.0, b.1 - a.1);
    if n == 0.0 {
        return a;
    }
    (n, a.1 + distance * b.0 / n, a.2 + b.2 + distance * distance * a.0 * b.0 / n)
}

fn alike(a: &Moments, b: &Moments) -> bool {
    close(&a.0, &b.0) && close(&a.1, &b.1) && close(&a.2, &b.2)
}

/// Several sums at a time.
type Sums = [f64; 12];

fn add(mut sums: Sums, x: &f64) -> Sums {
    sums.iter_mut().for_each(|sum| *sum += x);
    sums
}

fn plus(a: Sums, b: Sums) -> Sums {
    std::array::from_fn(|k| a[k] + b[k])
}

/// Loops in which a block costs more than its items if it costs anything.
fn light(list: &mut List) {
    macro_rules! light {
        ($($n:literal $name:literal $($n_jobs:ident = $one:literal)?,)*) => {
            $(list.add(concat!("fold to mean and variance, n = ", $n, $name), Pace::Repeated, alike, |_, row| {
                let values = numbers($n);
                row.plain(move || black_box(values).iter().fold((0.0, 0.0, 0.0), step));
                row.ours(move || {
                    parallel!($($n_jobs = $one,)? fold(x for x in black_box(values), (0.0, 0.0, 0.0), step, join))
                });
            });
            list.add(concat!("fold into a [f64; 12], n = ", $n, $name), Pace::Repeated, PartialEq::eq, |_, row| {
                let values = numbers($n);
                row.plain(move || black_box(values).iter().fold([0.0; 12], add));
                row.ours(move || parallel!($($n_jobs = $one,)? fold(x for x in black_box(values), [0.0; 12], add, plus)));
            });
            list.add(concat!("reduce of [f64; 12], n = ", $n, $name), Pace::Repeated, PartialEq::eq, |_, row| {
                let values = numbers($n);
                row.plain(move || black_box(values).iter().map(|x| [*x; 12]).reduce(plus));
                row.ours(move || parallel!($($n_jobs = $one,)? reduce([*x; 12] for x in black_box(values), plus)));
            });)*
        };
    }
    light! {
        100 ", n_jobs = 1" n_jobs = 1,
        1000 ", n_jobs = 1" n_jobs = 1,
        10_000 ", n_jobs = 1" n_jobs = 1,
        10_000 "",
    }
}
