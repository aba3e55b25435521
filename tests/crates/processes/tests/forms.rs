//! Every form of loop, in worker processes: it gives what it gives on threads, to the bit.

#![allow(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    reason = "numbers are small"
)]
#![allow(
    clippy::float_cmp,
    clippy::many_single_char_names,
    clippy::items_after_statements,
    reason = "bits are compared; what belongs together stands together"
)]

#[path = "../../../support/mod.rs"]
mod support;

use parallel_for::{Outcomes, parallel};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet, HashMap, VecDeque};
use std::fmt::Debug;
use support::watched;

/// Runs the loop with one, two and three workers, and compares each result with that of the loop on threads.
macro_rules! same {
    ([$($setting:tt)*] $($rest:tt)*) => {{
        let on_threads = parallel!($($setting)* n_jobs = 1, $($rest)*);
        for n_jobs in [1, 2, 3] {
            let away = parallel!($($setting)* backend = processes, n_jobs = n_jobs, $($rest)*);
            assert_eq!(away, on_threads, "{n_jobs} workers: {}", stringify!($($rest)*));
        }
        on_threads
    }};
    ($($rest:tt)*) => { same!([] $($rest)*) };
}

#[derive(Serialize, Deserialize, Clone, Debug, PartialEq, Default)]
struct Config {
    scale: f64,
    name: String,
    offsets: Vec<i64>,
}

fn config() -> Config {
    Config { scale: 1.5, name: "x".into(), offsets: vec![3, 4, 5] }
}

fn roots(n: usize) -> Vec<f64> {
    (0..n).map(|i| (i as f64).sqrt()).collect()
}

#[test]
fn lists() {
    watched(|| {
        let (xs, k, config) = (roots(1000), 3, config());
        let names: Vec<String> = (0..50).map(|i| format!("name {i}")).collect();
        let table = HashMap::from([("a".to_owned(), 5)]);
        same!(x * f64::from(k) for x in &xs);
        same!(x * f64::from(k) + config.scale for x in xs.iter());
        same!(i * k for i in 0..5000);
        same!(i as i64 * config.offsets[i % 3] for i in 0..100_usize);
        same!(format!("{name} {k} {}", config.name) for name in &names);
        same!((i, name.len()) for (i, name) in names.iter().enumerate());
        same!((a.len(), b * 2.0) for (a, b) in names.iter().zip(&xs));
        same!(x for x in names.clone());
        same!(*x for x in &xs if *x > 10.0);
        same!(i * j for i in 0..30 for j in 0..40);
        same!(i * j for i in 0..30 if i % 2 == 0 for j in 0..i let z = i + j if z % 3 == 0);
        same!(table.get("a").copied().unwrap_or(0) + i for i in 0..10);
        same!(x * 2 for x in (0..300).filter(|x| x % 3 == 0));
        same!(c.to_ascii_uppercase() for c in "hello".chars());
        same!((a, b) for a in 'a'..'f' for b in 'a'..'d');
        same!(i for i in 0..0);
        same!(config.clone() for _ in 0..3);
        same!(w.iter().sum::<f64>() for w in xs.windows(3));
        same!(w.to_vec() for w in xs.chunks(7));
        same!(i for i in (0..1000).rev().step_by(3));
        same!(Some(None::<i32>) for _ in 0..3);
        let slice: &[f64] = &xs;
        same!(slice[i] for i in 0..slice.len());
        let text = "text";
        same!(text.len() + i for i in 0..3);
    });
}

#[test]
fn containers() {
    watched(|| {
        same!([into = BTreeSet<_>,] i % 7 for i in 0..100);
        let _ =
            same!([into = Result<Vec<_>, String>,] (if i < 50 { Ok(i) } else { Err(format!("{i}")) }) for i in 0..100);
        same!([into = String,] c for c in "abc".chars());
        same!(i % 10 => i for i in 0..100);
        same!([into = BTreeMap<_, _>,] i => i * i for i in 0..100);
    });
}

#[test]
fn reductions() {
    watched(|| {
        let (xs, k) = (roots(10_000), 0.1);
        let bits = same!(sum(x * k for x in &xs)).to_bits();
        assert_ne!(bits, 0);
        same!(sum(i * j for i in 0..100 for j in 0..77));
        same!(sum(1.0 / (1.0 + f64::from(i) + f64::from(j)) for i in 0..100 for j in 0..77));
        same!(product(1.0 + 1e-6 * x for x in &xs));
        same!(count(x.fract() < k for x in &xs));
        same!(any(*x > 99.5 for x in &xs));
        same!(all(*x < 99.5 for x in &xs));
        same!(first(i for i in 0..10_000 if i * i > 5_000));
        same!(first(None::<i32> for i in 0..10 if i > 3));
        same!(min(x.sin() for x in &xs));
        same!(max((x.sin() * 100.0) as i64 for x in &xs));
        same!(min_by_key((i, i * 7919 % 1009) for i in 0..5000, |(_, key)| *key));
        same!(max_by_key(x.sin() for x in &xs, |x| x * k));
        same!(reduce(x.sin() for x in &xs, |a, b| a + b * 1.0));
        same!(reduce(format!("{i}") for i in 0..100, |a, b| a + &b));
        let start = vec![0_u64; 3];
        same!(fold(i for i in 0..1000_u64, start.clone(), |mut all: Vec<u64>, i| { all[(i % 3) as usize] += i; all },
            |a: Vec<u64>, b| a.iter().zip(&b).map(|(a, b)| a + b).collect::<Vec<_>>()));
        same!(scan(x.sin() for x in &xs, |a, b| a + b));
        same!(sum((x * k) as i64 => x.sin() for x in &xs));
        same!([into = BTreeMap<_, _>,] list(i % 7 => format!("{i}") for i in 0..1000));
        same!([into = Vec<_>,] count(i * 7919 % 1009 => i % 3 == 0 for i in 0..5000));
        same!(min_by_key(i % 5 => (i, i * 7919 % 1009) for i in 0..5000, |(_, key)| *key));
        let n = 3;
        same!(fold(i % 5 => i for i in 0..1000_u64, || vec![0_u64; n], |mut all: Vec<u64>, i| { all[(i % 3) as usize] += i; all },
            |a: Vec<u64>, b| a.iter().zip(&b).map(|(a, b)| a + b).collect::<Vec<_>>()));
        same!(fold(i for i in 0..1000_u64, Vec::new, |mut all: Vec<u64>, i| { all.push(i); all }, |mut a: Vec<u64>, b| { a.extend(b); a }));
        same!(scan(i for i in 0..1000 if i % 3 == 0, |a, b| a + b));
    });
}

/// Runs a loop that changes something, and compares what comes of it.
fn changes<R: PartialEq + Debug>(name: &str, on_threads: impl Fn() -> R, away: impl Fn(usize) -> R) {
    let expected = on_threads();
    for n_jobs in [1, 2, 3] {
        assert_eq!(away(n_jobs), expected, "{name}, {n_jobs} workers");
    }
}

macro_rules! changed {
    ($($variable:ident = $start:expr),+; $($rest:tt)*) => {
        changes(
            stringify!($($rest)*),
            || { $(let mut $variable = $start;)+ parallel!(n_jobs = 1, $($rest)*); ($($variable),+) },
            |n_jobs| { $(let mut $variable = $start;)+ parallel!(backend = processes, n_jobs = n_jobs, $($rest)*); ($($variable),+) },
        )
    };
}

#[test]
fn variables() {
    watched(|| {
        let (xs, k) = (roots(3000), 0.3);
        changed!(total = 0.25; for x in &xs { total += x * k; });
        changed!(total = 5_i64, largest = f64::MIN; for (i, x) in xs.iter().enumerate() { total -= i as i64; largest = largest.max(x.sin()); });
        changed!(names = vec!["first".to_owned()]; for i in 0..100 { if i % 3 == 0 { names.push(format!("{i}")); } });
        changed!(map = HashMap::new(); for i in 0..1000 { map.insert(i % 10, i); });
        changed!(set = BTreeSet::from([7]); for i in 0..1000 { set.insert(i % 100); });
        changed!(queue = VecDeque::new(); for i in 0..100 { queue.push_back(i); });
        changed!(bins = vec![0_u32; 17]; for i in 0..10_000_usize { bins[i * i % 17] += 1; });
        changed!(bins = [0.0; 5]; for (i, x) in xs.iter().enumerate() { bins[i % 5] += x * k; });
        // So few elements that each block has a copy.
        changed!(bins = [0.1; 2], least = vec![(0_u32, 0.1); 2]; for i in 0..40_000 {
            bins[i % 2] += xs[i % 3000] * k;
            least[i % 2].0 += 1;
            least[i % 2].1 -= xs[i % 3000] * k;
        });
        changed!(lists = vec![Vec::new(); 3]; for i in 0..40_000_usize { if i % 5 == 0 { lists[i % 3].push(i); } });
        changed!(sums = vec![0.1; 5], counts = [0_i64; 5], last = vec![vec![0; 2]; 3]; for (i, x) in xs.iter().enumerate() {
            for (n, sum) in sums.iter_mut().enumerate() { *sum += x * k * n as f64; }
            for count in &mut counts[1..=i % 5] { *count -= 1; }
            last[i % 3][i % 2] = last[i % 3][i % 2].max(i * 7919 % 1009);
        });
        changed!(seen = vec![false; 100]; for i in 0..3000 { if i % 7 > 2 { seen[i * i % 100] = true; } });
        changed!(out = vec![0.0; 3000]; for i in 0..3000 { out[i] = xs[i] * k; });
        let w = 3;
        changed!(out = vec![0.0; 9000]; for y in 0..3000 { for x in 0..w { out[y * w + x] = xs[y] * k + x as f64; } });
        changed!(out = vec![0.0; 6000]; for i in (0..3000).rev() { out[5999 - 2 * i] = xs[i] * k; });
        changed!(out = vec![0.0; 3000]; for i in (0..3000).step_by(7) { out[i] = xs[i] * k; });
        changed!(out = vec![0.0; 6000]; for (i, x) in xs.iter().enumerate().skip(2).rev() { out[2 * i..2 * i + 2].fill(*x); });
        changed!(out = roots(3000); for (i, x) in xs.iter().enumerate() { out[i] += x * k; });
        changed!(best = None; for x in &xs { best = best.max(Some((x.sin() * 1e6) as i64)); });
        changed!(counts = HashMap::from([(3, 1)]), groups = BTreeMap::new(); for i in 0..3000 {
            *counts.entry(i * 7919 % 17).or_insert(0) += 1;
            let e = groups.entry(i % 5).or_insert((0, Vec::new()));
            e.0 += i;
            e.1.push(xs[i] * k);
        });
        changed!(sums = BTreeMap::new(), pairs = HashMap::new(), more = HashMap::from([(2, 0.5)]); for (i, x) in xs.iter().enumerate() {
            *sums.entry(i % 7).or_insert(0.0) += x * k;
            let e = pairs.entry(i % 5).or_insert((0, 0.0));
            e.0 += 1;
            e.1 -= x;
            *sums.entry(i % 3).or_insert(0.0) += x.sin();
            *more.entry(i % 4).or_insert(0.0) += x * k;
        });
        changed!(long = BTreeMap::new(); for i in 0..40_000 { *long.entry(i % 7).or_insert(0.0) += xs[i % 3000] * k; });
        changed!(stock = HashMap::from([(3, 9000_u32), (4, 5000)]); for i in 0..3000 {
            if let Some(n) = stock.get_mut(&(i % 6)) { *n -= 1; }
        });
        changed!(bins = vec![(0_u32, 0.0); 9], most = vec![3_i64; 5], lists = vec![Vec::new(); 4]; for i in 0..3000 {
            bins[i % 9].0 += 1;
            bins[i * 5 % 9].1 += xs[i] * k;
            let x = (i * 7919 % 1009) as i64;
            if x > most[i % 5] { most[i % 5] = x; }
            lists[i % 4].push(i);
        });
        changed!(level = 1_000_000_u64, net = 0.5, hash = 7_u32, ok = true; for i in 0..3000 {
            level += i as u64;
            level -= i as u64 / 2;
            net -= xs[i];
            net += xs[i] * k;
            hash = hash.wrapping_add(i as u32 * 77);
            ok = ok && i < 3000;
        });
        changed!(last = None, seen = false; for (i, x) in xs.iter().enumerate() { last = Some(x * k); if i == 77 { seen = true; } });
        changed!(best = f64::MIN, place = 0, name = String::new(); for (i, x) in xs.iter().enumerate() {
            let y = (x * 9.0).sin().round() * k;
            if y >= best { best = y; place = i; name = format!("{i}"); }
        });
        changed!(best = 5.0 * k, found = None; for (i, x) in xs.iter().enumerate() {
            if (x * k).sin().abs() < (best * k).sin().abs() { best = *x; }
            if i == 2000 { found = Some(i); break; }
        });
    });
}

struct Image {
    width: usize,
    rows: usize,
    data: Vec<usize>,
}

impl Image {
    fn fill(&mut self, n_jobs: usize, k: usize) {
        parallel!(
            backend = processes,
            n_jobs = n_jobs,
            for y in 0..self.rows {
                for x in 0..self.width {
                    self.data[y * self.width + x] = k * y + x;
                }
            }
        );
    }
}

#[test]
fn slices_that_are_lent() {
    watched(|| {
        let mut image = Image { width: 9, rows: 300, data: vec![0; 2700] };
        image.fill(2, 100);
        assert!((0..2700).all(|i| image.data[i] == 100 * (i / 9) + i % 9));
        let xs = roots(500);
        fn fill(out: &mut [f64], xs: &[f64], n_jobs: usize) {
            parallel!(
                backend = processes,
                n_jobs = n_jobs,
                for i in 0..out.len() {
                    out[i] = xs[i] * 2.0;
                }
            );
        }
        for n_jobs in [1, 2] {
            let mut out = vec![1.0; 500];
            fill(&mut out, &xs, n_jobs);
            assert_eq!(out, xs.iter().map(|x| x * 2.0).collect::<Vec<_>>());
        }
    });
}

#[test]
fn items_behind_mut_come_back() {
    watched(|| {
        for n_jobs in [1, 2, 3] {
            let by = 2.0;
            let mut xs = roots(1000);
            parallel!(
                backend = processes,
                n_jobs = n_jobs,
                for x in &mut xs {
                    *x *= by;
                }
            );
            assert_eq!(xs, roots(1000).iter().map(|x| x * 2.0).collect::<Vec<_>>());
            parallel!(
                backend = processes,
                n_jobs = n_jobs,
                for (i, x) in xs.iter_mut().enumerate() {
                    *x += i as f64;
                }
            );
            assert_eq!(xs[999].to_bits(), (999_f64.sqrt() * 2.0 + 999.0).to_bits());
            let mut names: Vec<String> = (0..50).map(|i| format!("{i}")).collect();
            let lens =
                parallel!(backend = processes, n_jobs = n_jobs, { name.push('!'); name.len() } for name in &mut names);
            assert_eq!((lens[49], &*names[7]), (3, "7!"));
            let mut numbers: Vec<i32> = (0..100).collect();
            let sums = parallel!(backend = processes, n_jobs = n_jobs, { row.reverse(); row.iter().sum::<i32>() } for row in numbers.chunks_mut(7));
            assert_eq!((sums[0], numbers[0], numbers[99]), (21, 6, 98));
            // What an exit leaves: the items before it are changed.
            let mut left = [0; 100];
            parallel!(
                backend = processes,
                n_jobs = n_jobs,
                for (i, x) in left.iter_mut().enumerate() {
                    if i == 60 {
                        break;
                    }
                    *x = i;
                }
            );
            assert!(left[..60].iter().enumerate().all(|(i, x)| i == *x));
            // An item that ends its process stays as it was.
            let mut some = [1; 20];
            let outcomes = parallel!(backend = processes, n_jobs = n_jobs, into = Outcomes<_>, {
                *x += 1;
                if i == 11 { std::process::abort() }
            } for (i, x) in some.iter_mut().enumerate());
            assert_eq!(outcomes.failures().count(), 1);
            assert!(some.iter().enumerate().all(|(i, x)| *x == if i == 11 { 1 } else { 2 }));
        }
    });
}

#[derive(Serialize, Deserialize)]
struct Model {
    weights: Vec<f64>,
    total: f64,
}

impl Model {
    fn weigh(&self, n_jobs: usize) -> Vec<f64> {
        parallel!(backend = processes, n_jobs = n_jobs, self.weights[i] * self.total for i in 0..self.weights.len())
    }

    fn at(&self, i: usize) -> f64 {
        self.weights[i] + self.total
    }

    fn whole(&self, n_jobs: usize) -> Vec<f64> {
        parallel!(backend = processes, n_jobs = n_jobs, self.at(i) + self.total for i in 0..self.weights.len())
    }

    fn add(&mut self, n_jobs: usize) {
        parallel!(
            backend = processes,
            n_jobs = n_jobs,
            for i in 0..100 {
                self.total += f64::from(i);
            }
        );
    }
}

#[test]
fn self_and_its_fields() {
    watched(|| {
        for n_jobs in [1, 2] {
            let mut model = Model { weights: roots(20), total: 0.5 };
            assert_eq!(model.weigh(n_jobs), model.weights.iter().map(|w| w * 0.5).collect::<Vec<_>>());
            assert_eq!(model.whole(n_jobs), (0..20).map(|i| model.at(i) + 0.5).collect::<Vec<_>>());
            model.add(n_jobs);
            assert_eq!(model.total.to_bits(), 4950.5_f64.to_bits());
        }
    });
}

fn leave(limit: usize, n_jobs: usize) -> Result<usize, String> {
    let mut seen = 0;
    parallel!(
        backend = processes,
        n_jobs = n_jobs,
        for i in 0..1000_usize {
            seen += 1;
            if i == limit {
                return Ok(i * 2);
            }
            if i > 500 {
                Err(format!("{i}"))?;
            }
        }
    );
    Ok(seen)
}

fn find(n_jobs: usize) -> Option<u32> {
    let all = parallel!(backend = processes, n_jobs = n_jobs, u32::try_from(i).ok().filter(|i| *i != 77)? for i in 0..100_u64);
    Some(all.into_iter().sum())
}

#[test]
fn exits() {
    watched(|| {
        for n_jobs in [1, 2, 3] {
            assert_eq!(leave(100, n_jobs), Ok(200));
            assert_eq!(leave(2000, n_jobs), Err("501".to_owned()));
            assert_eq!(find(n_jobs), None);
            let mut total = 0;
            parallel!(
                backend = processes,
                n_jobs = n_jobs,
                for i in 0..1000 {
                    if i == 300 {
                        break;
                    }
                    if i % 2 == 0 {
                        continue;
                    }
                    total += i;
                }
            );
            assert_eq!(total, (0..300).filter(|i| i % 2 == 1).sum::<i32>());
            let mut outer = 0;
            'outer: for round in 0..3 {
                parallel!(
                    backend = processes,
                    n_jobs = n_jobs,
                    for i in 0..100 {
                        if i == 50 + round {
                            continue 'outer;
                        }
                    }
                );
                outer += 1;
            }
            assert_eq!(outer, 0);
        }
    });
}

#[test]
fn generic_functions() {
    fn scaled<T: Serialize + serde::de::DeserializeOwned + Clone + Into<f64> + Send + Sync>(
        data: &[T],
        by: f64,
    ) -> Vec<f64> {
        parallel!(backend = processes, n_jobs = 2, data[i].clone().into() * by for i in 0..data.len())
    }
    watched(|| {
        assert_eq!(scaled(&[1_i32, 2, 3], 0.5), [0.5, 1.0, 1.5]);
        assert_eq!(scaled(&[1_u8, 2, 3], 2.0), [2.0, 4.0, 6.0]);
        assert_eq!(scaled(&[1.5_f32], 2.0), [3.0]);
    });
}

#[test]
fn scratch_is_made_in_each_worker() {
    watched(|| {
        let size = 10;
        same!(let mut buffer = vec![0_u64; size]; { buffer[i % size] += 1; i * 2 } for i in 0..500_usize);
    });
}

#[test]
fn numbers_of_items() {
    watched(|| {
        use parallel_for::rand::RngExt;
        same!([rng = 7,] rng.random::<u64>() for _ in 0..1000);
        same!([rng = 7,] rng.random::<f64>() for x in (0..500).filter(|x| x % 2 == 0) if x > 5);
    });
}

#[test]
fn outcomes_of_what_fails_by_itself() {
    watched(|| {
        for n_jobs in [1, 2] {
            let outcomes = parallel!(backend = processes, n_jobs = n_jobs, into = Outcomes<_>, {
                assert!(i % 10 != 3, "three");
                if i % 10 == 5 { Err(format!("five at {i}")) } else { Ok(i) }
            } for i in 0..40);
            assert_eq!(outcomes.len(), 40);
            let failed: Vec<String> = outcomes.failures().map(ToString::to_string).collect();
            assert_eq!(failed[..3], ["item 3 panicked: three", "item 5 failed: five at 5", "item 13 panicked: three"]);
            assert_eq!(outcomes.iter().flatten().count(), 32);
        }
    });
}

#[test]
fn panics_go_on_with_their_message() {
    watched(|| {
        for n_jobs in [1, 2] {
            let end = std::panic::catch_unwind(
                || parallel!(backend = processes, n_jobs = n_jobs, { assert!(i < 70, "item {i}"); i } for i in 0..100),
            );
            assert_eq!(*end.unwrap_err().downcast::<String>().unwrap(), "item 70");
        }
    });
}
