//! The rows of loops by key, and of a pipeline whose items are uneven: no peer has these.

use crate::rows::{List, numbers};
use crate::turns::Pace;
use parallel_for::parallel;
use std::collections::HashMap;
use std::hint::black_box;

type Counts = HashMap<&'static str, u64>;

/// All of them, in the order of the table.
pub fn keyed(list: &mut List) {
    sums(list);
    groups(list);
    rows(list);
    columns(list);
    words(list);
    uneven(list);
}

fn sums(list: &mut List) {
    macro_rules! sums {
        ($($keys:literal)*) => {
            $(list.add(concat!("sum(k => v), ", $keys, " keys, n = 1000000"), Pace::Repeated, PartialEq::eq, |_, row| {
                let values: &'static [u64] = (0..1_000_000).map(|i| (i * 7919) % 1009).collect::<Vec<_>>().leak();
                row.plain(move || {
                    let mut sums = HashMap::new();
                    for v in black_box(values) {
                        *sums.entry(v % $keys).or_insert(0) += v;
                    }
                    sums
                });
                row.ours(move || parallel!(sum(v % $keys => *v for v in black_box(values))));
            });)*
        };
    }
    sums!(10 1000);
    list.add("*map.entry(k).or_insert(0.0) += v, 500 keys, n = 1000000", Pace::Repeated, same_sums, |_, row| {
        let values = numbers(1_000_000);
        let key = |v: f64| v as u32;
        row.plain(move || {
            let mut sums = HashMap::new();
            for v in black_box(values) {
                *sums.entry(key(*v)).or_insert(0.0) += v;
            }
            sums
        });
        row.ours(move || {
            let mut sums = HashMap::new();
            parallel!(for v in black_box(values) {
                *sums.entry(key(*v)).or_insert(0.0) += v;
            });
            sums
        });
    });
}

/// Groups with a count and a sum each, of which the sum is a float.
fn groups(list: &mut List) {
    macro_rules! groups {
        ($n:literal, $name:literal $(, $setting:ident = $value:literal,)?) => {
            list.add($name, Pace::Repeated, PartialEq::eq, |_, row| {
                let values = numbers($n);
                let key = |v: f64| v as u32 % 37;
                row.plain(move || {
                    let mut groups = HashMap::new();
                    for v in black_box(values) {
                        let group = groups.entry(key(*v)).or_insert((0, 0.0));
                        group.0 += 1;
                        group.1 += v;
                    }
                    groups
                });
                row.ours(move || {
                    let mut groups = HashMap::new();
                    parallel!($($setting = $value,)? for v in black_box(values) {
                        let group = groups.entry(key(*v)).or_insert((0, 0.0));
                        group.0 += 1;
                        group.1 += v;
                    });
                    groups
                });
            });
        };
    }
    groups!(1000, "groups of counts and sums, 37 keys, n = 1000, n_jobs = 1", n_jobs = 1,);
    groups!(20_000, "groups of counts and sums, 37 keys, n = 20000");
}

/// Arrays of rows that a loop counts in.
fn rows(list: &mut List) {
    list.add("weights in a [[f64; 10]; 10], n = 1000000", Pace::Repeated, PartialEq::eq, |_, row| {
        let values = numbers(1_000_000);
        let at = |i: usize| ((values[i] * 7.7) as usize % 10, (values[i] * 3.3) as usize % 10);
        // Whole numbers are exact, in whatever order they are added up.
        row.plain(move || {
            let mut weights = [[0.0; 10]; 10];
            for i in 0..black_box(values).len() {
                let (y, x) = at(i);
                weights[y][x] += values[i].trunc();
            }
            weights
        });
        row.ours(move || {
            let mut weights = [[0.0; 10]; 10];
            parallel!(for i in 0..black_box(values).len() {
                let (y, x) = at(i);
                weights[y][x] += values[i].trunc();
            });
            weights
        });
    });
    list.add("counts in a Vec<Vec<u32>>, 50 x 50, n = 1000000", Pace::Repeated, PartialEq::eq, |_, row| {
        let values = numbers(1_000_000);
        let at = |v: f64| ((v * 7.7) as usize % 50, (v * 3.3) as usize % 50);
        row.plain(move || {
            let mut counts = vec![vec![0_u32; 50]; 50];
            for v in black_box(values) {
                let (y, x) = at(*v);
                counts[y][x] += 1;
            }
            counts
        });
        row.ours(move || {
            let mut counts = vec![vec![0_u32; 50]; 50];
            parallel!(for v in black_box(values) {
                let (y, x) = at(*v);
                counts[y][x] += 1;
            });
            counts
        });
    });
}

/// Arrays that an inner loop goes over.
fn columns(list: &mut List) {
    macro_rules! columns {
        ($rows:literal x $width:literal, $name:literal $(, $setting:ident = $value:literal,)?) => {
            list.add($name, Pace::Repeated, same_columns, |_, row| {
                let values = numbers($rows * $width);
                row.plain(move || {
                    let mut sums = vec![0.0; $width];
                    for row in black_box(values).chunks_exact($width) {
                        for (sum, x) in sums.iter_mut().zip(row) {
                            *sum += x;
                        }
                    }
                    sums
                });
                row.ours(move || {
                    let mut sums = vec![0.0; $width];
                    parallel!($($setting = $value,)? for row in black_box(values).chunks_exact($width) {
                        for (sum, x) in sums.iter_mut().zip(row) {
                            *sum += x;
                        }
                    });
                    sums
                });
            });
        };
    }
    columns!(1000 x 100, "columns added up, 1000 x 100, n_jobs = 1", n_jobs = 1,);
    columns!(10_000 x 100, "columns added up, 10000 x 100, n_jobs = 1", n_jobs = 1,);
    columns!(10_000 x 100, "columns added up, 10000 x 100");
}

/// As above, of sums in a row.
fn same_columns(a: &Vec<f64>, b: &Vec<f64>) -> bool {
    a.len() == b.len() && a.iter().zip(b).all(|(a, b)| (a - b).abs() <= 1e-9 * a.abs())
}

/// Sums of floats in another order may differ in their last bits.
fn same_sums(a: &HashMap<u32, f64>, b: &HashMap<u32, f64>) -> bool {
    a.len() == b.len() && a.iter().all(|(key, sum)| (sum - b[key]).abs() <= 1e-9 * sum.abs())
}

/// So many words of a text, of so many different ones.
fn text(words: usize, different: usize) -> &'static [&'static str] {
    let all: Vec<&'static str> = (0..different).map(|i| &*format!("word{i}").leak()).collect();
    (0..words).map(|i| all[i * 7919 % different]).collect::<Vec<_>>().leak()
}

fn words(list: &mut List) {
    macro_rules! words {
        ($($keys:literal)*) => {
            $(list.add(concat!("fold into a map, 64 chunks of words, ", $keys, " different"), Pace::Repeated, PartialEq::eq, |_, row| {
                let words = text(200_000, $keys);
                let count = |mut counts: Counts, words: &[&'static str]| {
                    for word in words {
                        *counts.entry(word).or_insert(0) += 1;
                    }
                    counts
                };
                let merge = |mut all: Counts, some: Counts| {
                    for (word, count) in some {
                        *all.entry(word).or_insert(0) += count;
                    }
                    all
                };
                row.plain(move || black_box(words).chunks(words.len() / 64).fold(Counts::new(), count));
                row.ours(move || {
                    parallel!(fold(words for words in black_box(words).chunks(words.len() / 64), Counts::new(), count, merge))
                });
            });)*
        };
    }
    words!(100 1000);
    list.add("count(word => …), 5000 different, n = 1000000", Pace::Repeated, PartialEq::eq, |_, row| {
        let words = text(1_000_000, 5000);
        row.plain(move || {
            let mut counts = Counts::new();
            for word in black_box(words) {
                *counts.entry(word).or_insert(0) += 1;
            }
            counts
        });
        row.ours(move || parallel!(sum(*word => 1_u64 for word in black_box(words))));
    });
}

fn uneven(list: &mut List) {
    macro_rules! uneven {
        ($name:literal $($setting:tt)*) => {
            list.add(
                $name,
                Pace::Repeated,
                |a: &u64, b| a == b,
                |ground, row| {
                    let (long, short) = (ground.busy(400_000), ground.busy(1000));
                    let body = move |i: usize| if i % 20 == 0 { long(i) } else { short(i) }.to_bits();
                    // The same in any order.
                    let mix = |hash: u64, bits: u64| hash.wrapping_add(bits.wrapping_mul(31));
                    row.plain(move || (0..black_box(200)).map(body).fold(0, mix));
                    row.ours(move || {
                        let mut all = 0;
                        parallel!($($setting)* for i in 0..black_box(200) { body(i) } then |bits| all = mix(all, bits));
                        all
                    });
                },
            );
        };
    }
    uneven!("`then`: 200 items, each twentieth takes 0.4 ms");
    uneven!("`then`, `ordered = false`: 200 items, each twentieth takes 0.4 ms" ordered = false,);
}
