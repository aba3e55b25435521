//! The rows of short loops: loops of one worker, few items, short stencils, tiny streams. No peer has these: what counts is that
//! the loop takes no longer than the plain one.

use crate::bodies::Body;
use crate::rows::{List, close, numbers};
use crate::turns::Pace;
use parallel_for::parallel;
use std::hint::black_box;
use std::io::BufRead;

/// All of them, in the order of the table.
pub fn short(list: &mut List) {
    few(list);
    left_early(list);
    packed(list);
    streams(list);
    grids(list);
    scanned(list);
    // A hundred bodies, back to back: a step of the plain loop takes some tens of microseconds.
    macro_rules! bodies {
        ($name:literal $($setting:tt)*) => {
            list.add($name, Pace::BackToBack, PartialEq::eq, |_, row| {
                let start = Body::many(100);
                let places: &'static [_] = start.iter().map(|body| body.position).collect::<Vec<_>>().leak();
                let (mut plain, mut ours) = (start.clone(), start);
                row.plain(move || {
                    for body in black_box(&mut plain) {
                        body.attract(black_box(places));
                    }
                    plain[0].clone()
                });
                row.ours(move || {
                    parallel!(
                        $($setting)*
                        for body in black_box(&mut ours) {
                            body.attract(black_box(places));
                        }
                    );
                    ours[0].clone()
                });
            });
        };
    }
    bodies!("n-body, 100 bodies, n_jobs = 1" n_jobs = 1,);
    bodies!("n-body, 100 bodies");
}

fn few(list: &mut List) {
    macro_rules! few {
        ($($n:literal)*) => {
            $(few!($n, concat!("total += sqrt(x), n = ", $n));
            few!($n, concat!("total += sqrt(x), n = ", $n, ", n_jobs = 1"), n_jobs = 1,);)*
        };
        ($n:literal, $name:expr $(, $setting:ident = $value:literal,)?) => {
            list.add($name, Pace::Repeated, close, |_, row| {
                let values = numbers($n);
                row.plain(move || {
                    let mut total = 0.0;
                    for x in black_box(values) {
                        total += x.sqrt();
                    }
                    total
                });
                row.ours(move || {
                    let mut total = 0.0;
                    parallel!($($setting = $value,)? for x in black_box(values) {
                        total += x.sqrt();
                    });
                    total
                });
            });
        };
    }
    few!(1 10 1000);
}

/// Loops of a nanosecond an item, where the compiler knows much of the plain loop: what is largest, and where; neighbours on a ring; sums.
fn scanned(list: &mut List) {
    list.add("largest u64 and its place, n = 10000, n_jobs = 1", Pace::Repeated, PartialEq::eq, |_, row| {
        let values: &'static [u64] = (0..10_000).map(|i| i * 7919 % 10_007).collect::<Vec<_>>().leak();
        row.plain(move || {
            let (values, mut most, mut place) = (black_box(values), 0, 0);
            for i in 0..values.len() {
                if values[i] > most {
                    most = values[i];
                    place = i;
                }
            }
            (most, place)
        });
        row.ours(move || {
            let (values, mut most, mut place) = (black_box(values), 0, 0);
            parallel!(
                n_jobs = 1,
                for i in 0..values.len() {
                    if values[i] > most {
                        most = values[i];
                        place = i;
                    }
                }
            );
            (most, place)
        });
    });
    list.add("out[i] = v[(i + 1) % n], n = 10000, n_jobs = 1", Pace::Repeated, PartialEq::eq, |_, row| {
        let values = numbers(10_000);
        row.plain(move || {
            let values = black_box(values);
            let n = values.len();
            let mut out = vec![0.0; n];
            for i in 0..n {
                out[i] = values[(i + 1) % n];
            }
            out
        });
        row.ours(move || {
            let values = black_box(values);
            let n = values.len();
            let mut out = vec![0.0; n];
            parallel!(
                n_jobs = 1,
                for i in 0..n {
                    out[i] = values[(i + 1) % n];
                }
            );
            out
        });
    });
    list.add("sum of u64 by index, n = 10000, n_jobs = 1", Pace::Repeated, PartialEq::eq, |_, row| {
        let values: &'static [u64] = (0..10_000).collect::<Vec<_>>().leak();
        row.plain(move || {
            let (values, mut total) = (black_box(values), 0);
            for i in 0..values.len() {
                total += values[i];
            }
            total
        });
        row.ours(move || {
            let values = black_box(values);
            parallel!(n_jobs = 1, sum(values[i] for i in 0..values.len()))
        });
    });
    list.add("sum of u64, all but the last, n = 10000, n_jobs = 1", Pace::Repeated, PartialEq::eq, |_, row| {
        let values: &'static [u64] = (0..10_000).collect::<Vec<_>>().leak();
        row.plain(move || {
            let (values, mut total) = (black_box(values), 0);
            for x in values.iter().take(values.len() - 1) {
                total += x;
            }
            total
        });
        row.ours(move || {
            let (values, mut total) = (black_box(values), 0);
            parallel!(
                n_jobs = 1,
                for x in values.iter().take(values.len() - 1) {
                    total += x;
                }
            );
            total
        });
    });
    list.add("letters in a text, n = 10000, n_jobs = 1", Pace::Repeated, PartialEq::eq, |_, row| {
        let text: &'static str = "for i in 0..values.len() ".repeat(400).leak();
        row.plain(move || {
            let mut count = 0;
            for byte in black_box(text).bytes() {
                if byte == b'e' {
                    count += 1;
                }
            }
            count
        });
        row.ours(move || {
            let mut count = 0;
            parallel!(
                n_jobs = 1,
                for byte in black_box(text).bytes() {
                    if byte == b'e' {
                        count += 1;
                    }
                }
            );
            count
        });
    });
}

fn left_early(list: &mut List) {
    macro_rules! early {
        ($($n:literal)*) => {
            $(list.add(concat!("total += x, or break, n = ", $n, ", n_jobs = 1"), Pace::Repeated, close, |_, row| {
                let values = numbers($n);
                row.plain(move || {
                    let mut total = 0.0;
                    for x in black_box(values) {
                        if *x < 0.0 {
                            break;
                        }
                        total += x;
                    }
                    total
                });
                row.ours(move || {
                    let mut total = 0.0;
                    parallel!(n_jobs = 1, for x in black_box(values) {
                        if *x < 0.0 {
                            break;
                        }
                        total += x;
                    });
                    total
                });
            });
            list.add(concat!("any(x < 0), n = ", $n, ", n_jobs = 1"), Pace::Repeated, PartialEq::eq, |_, row| {
                let values = numbers($n);
                row.plain(move || black_box(values).iter().any(|x| *x < 0.0));
                row.ours(move || parallel!(n_jobs = 1, any(*x < 0.0 for x in black_box(values))));
            });)*
        };
    }
    early!(100 1000 20000);
}

/// Loops of which the compiler puts several items into one instruction, or unrolls the plain one.
fn packed(list: &mut List) {
    const N: usize = 10_000;
    fn integers() -> &'static [u64] {
        (0..N as u64).map(|i| i * 7919 % 1000).collect::<Vec<_>>().leak()
    }
    list.add("sum of integers, n = 10000, n_jobs = 1", Pace::Repeated, PartialEq::eq, |_, row| {
        let values = integers();
        row.plain(move || black_box(values).iter().sum::<u64>());
        row.ours(move || parallel!(n_jobs = 1, sum(x for x in black_box(values))));
    });
    list.add("count(x % 3 == 0), n = 10000, n_jobs = 1", Pace::Repeated, PartialEq::eq, |_, row| {
        let values = integers();
        row.plain(move || {
            let mut thirds = 0;
            for x in black_box(values) {
                if x % 3 == 0 {
                    thirds += 1;
                }
            }
            thirds
        });
        row.ours(move || parallel!(n_jobs = 1, count(x % 3 == 0 for x in black_box(values))));
    });
    list.add("list over windows(3), n = 10000, n_jobs = 1", Pace::Repeated, PartialEq::eq, |_, row| {
        let values = numbers(N);
        let mean = |w: &[f64]| 0.25 * (w[0] + w[2]) + 0.5 * w[1];
        row.plain(move || black_box(values).windows(3).map(mean).collect::<Vec<_>>());
        row.ours(move || parallel!(n_jobs = 1, mean(w) for w in black_box(values).windows(3)));
    });
    list.add("list over (0..30000).step_by(3), n_jobs = 1", Pace::Repeated, PartialEq::eq, |_, row| {
        row.plain(move || (0..black_box(3 * N)).step_by(3).map(|i| i as f64 + 0.5).collect::<Vec<_>>());
        row.ours(move || parallel!(n_jobs = 1, i as f64 + 0.5 for i in (0..black_box(3 * N)).step_by(3)));
    });
    list.add("list over step_by(2), n = 10000, n_jobs = 1", Pace::Repeated, PartialEq::eq, |_, row| {
        let values = numbers(N);
        row.plain(move || black_box(values).iter().step_by(2).map(|x| 2.0 * x + 1.0).collect::<Vec<_>>());
        row.ours(move || parallel!(n_jobs = 1, 2.0 * x + 1.0 for x in black_box(values).iter().step_by(2)));
    });
}

fn streams(list: &mut List) {
    macro_rules! streams {
        ($($n:literal)*) => {
            $(list.add(concat!("count over a filter, n = ", $n), Pace::Repeated, PartialEq::eq, |_, row| {
                row.plain(move || (0..black_box($n)).filter(|i| i % 3 == 0).count());
                row.ours(move || parallel!(count(true for _ in (0..black_box($n)).filter(|i| i % 3 == 0))));
            });
            list.add(concat!("fold over lines, n = ", $n), Pace::Repeated, PartialEq::eq, |_, row| {
                let text: &'static str = (0..$n).map(|i| format!("line {i} of a text\n")).collect::<String>().leak();
                row.plain(move || {
                    black_box(text).as_bytes().lines().fold(0, |letters, line| letters + line.unwrap().len())
                });
                row.ours(move || {
                    parallel!(fold(
                        line.unwrap().len() for line in black_box(text).as_bytes().lines(),
                        0,
                        |letters, len| letters + len,
                        |a, b| a + b
                    ))
                });
            });)*
        };
    }
    streams!(10 1000);
}

fn grids(list: &mut List) {
    const W: usize = 100;
    macro_rules! laplace {
        ($name:literal $($setting:tt)*) => {
            list.add($name, Pace::BackToBack, PartialEq::eq, |_, row| {
                let grid = numbers(W * W);
                let (mut plain, mut ours) = (grid.to_vec(), grid.to_vec());
                let mean = |grid: &[f64], at: usize| 0.25 * (grid[at - 1] + grid[at + 1] + grid[at - W] + grid[at + W]);
                row.plain(move || {
                    let (grid, w) = (black_box(grid), black_box(W));
                    for y in 1..w - 1 {
                        for x in 1..w - 1 {
                            plain[y * w + x] = mean(grid, y * w + x);
                        }
                    }
                    plain[W + 1]
                });
                row.ours(move || {
                    let (grid, w) = (black_box(grid), black_box(W));
                    parallel!(
                        $($setting)*
                        for y in 1..w - 1 {
                            for x in 1..w - 1 {
                                ours[y * w + x] = mean(grid, y * w + x);
                            }
                        }
                    );
                    ours[W + 1]
                });
            });
        };
    }
    laplace!("Laplace, 100 x 100, n_jobs = 1" n_jobs = 1,);
    laplace!("Laplace, 100 x 100");
    list.add("copies of rows, 100 x 100, n_jobs = 1", Pace::BackToBack, PartialEq::eq, |_, row| {
        let grid = numbers(W * W);
        let (mut plain, mut ours) = (grid.to_vec(), grid.to_vec());
        row.plain(move || {
            let (grid, w) = (black_box(grid), black_box(W));
            for y in 0..w {
                for x in 0..w {
                    plain[y * w + x] = grid[y * w + x];
                }
            }
            plain[W + 1]
        });
        row.ours(move || {
            let (grid, w) = (black_box(grid), black_box(W));
            parallel!(
                n_jobs = 1,
                for y in 0..w {
                    for x in 0..w {
                        ours[y * w + x] = grid[y * w + x];
                    }
                }
            );
            ours[W + 1]
        });
    });
    list.add("i64 matrix product, 64 x 64, n_jobs = 1", Pace::BackToBack, PartialEq::eq, |_, row| {
        const N: usize = 64;
        let values: &'static [i64] = (0..N * N).map(|i| (i % 1000) as i64).collect::<Vec<_>>().leak();
        let (mut plain, mut ours) = (vec![0; N * N], vec![0; N * N]);
        row.plain(move || {
            let (a, b, n) = (black_box(values), black_box(values), black_box(N));
            for i in 0..n {
                for j in 0..n {
                    let mut sum = 0;
                    for k in 0..n {
                        sum += a[i * n + k] * b[k * n + j];
                    }
                    plain[i * n + j] = sum;
                }
            }
            plain[N + 1]
        });
        row.ours(move || {
            let (a, b, n) = (black_box(values), black_box(values), black_box(N));
            parallel!(
                n_jobs = 1,
                for i in 0..n {
                    for j in 0..n {
                        let mut sum = 0;
                        for k in 0..n {
                            sum += a[i * n + k] * b[k * n + j];
                        }
                        ours[i * n + j] = sum;
                    }
                }
            );
            ours[N + 1]
        });
    });
    list.add("out[i] = 2 * v[i] + 1 of a Vec, n = 1000, n_jobs = 1", Pace::Repeated, PartialEq::eq, |_, row| {
        let values = numbers(1000);
        row.plain(move || {
            let (v, mut out) = (values.to_vec(), vec![0.0; values.len()]);
            for i in 0..v.len() {
                out[i] = 2.0 * v[i] + 1.0;
            }
            out
        });
        row.ours(move || {
            let (v, mut out) = (values.to_vec(), vec![0.0; values.len()]);
            parallel!(
                n_jobs = 1,
                for i in 0..v.len() {
                    out[i] = 2.0 * v[i] + 1.0;
                }
            );
            out
        });
    });
    list.add("self.next[i] from self.now, n = 1000, n_jobs = 1", Pace::Repeated, PartialEq::eq, |_, row| {
        let (mut plain, mut ours) = (Points::new(1000), Points::new(1000));
        row.plain(move || {
            plain.step();
            plain.next[7]
        });
        row.ours(move || {
            ours.parallel_step();
            ours.next[7]
        });
    });
}

/// A row of points, now and after the next step.
struct Points {
    now: Vec<f64>,
    next: Vec<f64>,
}

impl Points {
    fn new(len: usize) -> Self {
        Self { now: numbers(len).to_vec(), next: vec![0.0; len] }
    }

    #[inline(never)]
    fn step(&mut self) {
        for i in 1..self.now.len() - 1 {
            self.next[i] = 0.5 * self.now[i] + 0.25 * (self.now[i - 1] + self.now[i + 1]);
        }
    }

    #[inline(never)]
    fn parallel_step(&mut self) {
        parallel!(
            n_jobs = 1,
            for i in 1..self.now.len() - 1 {
                self.next[i] = 0.5 * self.now[i] + 0.25 * (self.now[i - 1] + self.now[i + 1]);
            }
        );
    }
}
