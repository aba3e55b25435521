//! Every form of loop on all ranks, beside its serial twin: the same bits on each rank.

use parallel_for::{Config, Outcomes, Pool, Stopped, parallel};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashMap};
use std::fmt::Debug;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Named {
    name: String,
    value: f64,
    inner: Option<Option<u8>>,
}

fn value(i: usize) -> f64 {
    let mut x = i as f64 * 0.37 + 0.1;
    for _ in 0..20 {
        x = (x * 1.7).sin() + 0.01 * x;
    }
    x
}

fn same<T: PartialEq + Debug>(form: &str, here: T, alone: T) {
    assert!(here == alone, "{form} on rank {}: {here:?}, and alone {alone:?}", parallel_for::mpi::rank());
}

fn lists(n: usize) {
    let data: Vec<f64> = (0..n).map(value).collect();
    same("list", parallel!(backend = mpi, x * 2.0 for x in &data), data.iter().map(|x| x * 2.0).collect());
    let here = parallel!(backend = mpi, n_jobs = 2, x * 2.0 for x in data.clone());
    same("owned", here, data.iter().map(|x| x * 2.0).collect());
    let strings: Vec<String> = (0..n).map(|i| format!("{i}")).collect();
    let here = parallel!(backend = mpi, s + "!" for s in strings.clone());
    same("owned strings", here, strings.iter().map(|s| format!("{s}!")).collect());
    let here = parallel!(backend = mpi, format!("{i}") for i in 0..n if i % 3 == 0);
    same("filtered", here, (0..n).filter(|i| i % 3 == 0).map(|i| format!("{i}")).collect());
    let m = n.min(60);
    let here = parallel!(backend = mpi, (i, j) for i in 0..m for j in 0..i);
    same("inner", here, (0..m).flat_map(|i| (0..i).map(move |j| (i, j))).collect());
    let here = parallel!(backend = mpi, i * j for i in 0..m for j in 0..70);
    same("grid", here, (0..m).flat_map(|i| (0..70).map(move |j| i * j)).collect());
    let here = parallel!(backend = mpi, batch_size = 3, (i, *x) for (i, x) in data.iter().enumerate());
    same("enumerate", here, data.iter().copied().enumerate().collect());
    let pulled = || {
        data.iter().copied().filter(|x| *x > 0.0).scan(0.0, |sum, x| {
            *sum += x;
            Some(*sum)
        })
    };
    same("pulled", parallel!(backend = mpi, x * 0.5 for x in pulled()), pulled().map(|x| x * 0.5).collect());
    let here = parallel!(backend = mpi, batch_size = 5, x * 0.5 for x in pulled());
    same("pulled in batches", here, pulled().map(|x| x * 0.5).collect());
    let named =
        |i: usize| Named { name: format!("n{i}"), value: value(i), inner: [None, Some(None), Some(Some(7))][i % 3] };
    same("structs", parallel!(backend = mpi, named(i) for i in 0..n), (0..n).map(named).collect());
    let here = parallel!(backend = mpi, i % 7 => i for i in 0..n);
    same("map", here, (0..n).map(|i| (i % 7, i)).collect::<HashMap<_, _>>());
    let here = parallel!(backend = mpi, into = BTreeMap<_, _>, (i, value(i)) for i in 0..n);
    same("into", here, (0..n).map(|i| (i, value(i))).collect());
    let here = parallel!(backend = mpi, into = Result<Vec<_>, _>, if i < 90 { Ok(i) } else { Err(format!("{i}")) } for i in 0..n);
    same("into a result", here, (0..n).map(|i| if i < 90 { Ok(i) } else { Err(format!("{i}")) }).collect());
}

fn reductions(n: usize) {
    macro_rules! both {
        ($form:literal, $($loop:tt)*) => {
            same($form, parallel!(backend = mpi, $($loop)*), parallel!(n_jobs = 1, $($loop)*));
        };
    }
    let data: Vec<f64> = (0..n).map(value).collect();
    let bits = |x: f64| x.to_bits();
    same(
        "sum",
        bits(parallel!(backend = mpi, sum(x * 1.1 for x in &data))),
        bits(parallel!(n_jobs = 1, sum(x * 1.1 for x in &data))),
    );
    let pulled = || data.iter().filter(|x| **x < 0.5);
    same(
        "pulled sum",
        bits(parallel!(backend = mpi, sum(x * 1.1 for x in pulled()))),
        bits(parallel!(n_jobs = 1, sum(x * 1.1 for x in pulled()))),
    );
    both!("count", count(*x > 0.0 for x in &data));
    both!("all", all(*x > -2.0 for x in &data));
    both!("any", any(*x > 1e9 for x in &data));
    both!("any early", any(i == 13 for i in 0..n));
    both!("min", min(*x for x in &data));
    both!("max by key", max((i * 7919) % 1001 for i in 0..n));
    both!("first", first(i for i in 0..n if i % 17 == 11));
    both!("first nested", first(None::<u8> for i in 0..n if i == 3));
    both!("product", product(1.0 + x * 1e-6 for x in &data));
    both!("reduce", reduce(*x for x in &data, |a, b| a + b * 0.5));
    both!("scan", scan(*x for x in &data, |a, b| a + b));
    both!("sum by key", sum((x * 9.0) as i64 => x * 1.1 for x in &data));
    both!("list by key", into = BTreeMap<_, _>, list(i % 7 => format!("{i}") for i in 0..n));
    both!("fold by key", fold(i % 7 => i for i in 0..n, Vec::new, |mut all, i| { all.push(i); all }, |mut a, b| { a.extend(b); a }));
    both!("argmin", min((value(i) * 1e6) as i64 for i in 0..n));
}

fn statements(n: usize) {
    let (mut total, mut longest, mut seen) = (0.0, 0_usize, Vec::new());
    let (mut total_1, mut longest_1, mut seen_1) = (0.0, 0_usize, Vec::new());
    parallel!(
        backend = mpi,
        for i in 0..n {
            let x = value(i);
            total += x;
            longest = longest.max(i % 37);
            if i % 5 == 0 {
                seen.push(i);
            }
        }
    );
    parallel!(
        n_jobs = 1,
        for i in 0..n {
            let x = value(i);
            total_1 += x;
            longest_1 = longest_1.max(i % 37);
            if i % 5 == 0 {
                seen_1.push(i);
            }
        }
    );
    same("accumulators", (f64::to_bits(total), longest, seen), (f64::to_bits(total_1), longest_1, seen_1));

    let (mut counts, mut bins, mut lists, mut level) =
        (BTreeMap::new(), vec![(0, 0); 9], vec![Vec::new(); 4], 1_000_000);
    parallel!(
        backend = mpi,
        for i in 0..n {
            *counts.entry(i * 7919 % 17).or_insert(0) += 1;
            bins[i % 9].0 += 1;
            bins[i * 5 % 9].1 = bins[i * 5 % 9].1.max(i);
            lists[i % 4].push(i);
            level += i;
            level -= i / 2;
        }
    );
    let (mut counts_1, mut bins_1, mut lists_1, mut level_1) =
        (BTreeMap::new(), vec![(0, 0); 9], vec![Vec::new(); 4], 1_000_000);
    for i in 0..n {
        *counts_1.entry(i * 7919 % 17).or_insert(0) += 1;
        bins_1[i % 9].0 += 1;
        bins_1[i * 5 % 9].1 = bins_1[i * 5 % 9].1.max(i);
        lists_1[i % 4].push(i);
        level_1 += i;
        level_1 -= i / 2;
    }
    assert_eq!((counts, bins, lists, level), (counts_1, bins_1, lists_1, level_1));
    let (mut sums, mut more) = (BTreeMap::new(), BTreeMap::from([(2, 0.5)]));
    parallel!(
        backend = mpi,
        for i in 0..n {
            *sums.entry(i % 7).or_insert(0.0) += value(i);
            *more.entry(i % 4).or_insert(0.0) += value(i);
        }
    );
    let (mut sums_1, mut more_1) = (BTreeMap::new(), BTreeMap::from([(2, 0.5)]));
    parallel!(
        n_jobs = 1,
        for i in 0..n {
            *sums_1.entry(i % 7).or_insert(0.0) += value(i);
            *more_1.entry(i % 4).or_insert(0.0) += value(i);
        }
    );
    let bits = |sums: BTreeMap<usize, f64>| sums.into_values().map(f64::to_bits).collect::<Vec<_>>();
    same("sums by keys", (bits(sums), bits(more)), (bits(sums_1), bits(more_1)));

    let (mut last, mut best, mut place) = (None, f64::MIN, n);
    parallel!(
        backend = mpi,
        for i in 0..n {
            if i % 7 == 3 {
                last = Some(i);
            }
            let x = (value(i) * 20.0).round();
            if x >= best {
                best = x;
                place = i;
            }
        }
    );
    let (mut last_1, mut best_1, mut place_1) = (None, f64::MIN, n);
    for i in 0..n {
        if i % 7 == 3 {
            last_1 = Some(i);
        }
        let x = (value(i) * 20.0).round();
        if x >= best_1 {
            best_1 = x;
            place_1 = i;
        }
    }
    same("assigned", (last, best.to_bits(), place), (last_1, best_1.to_bits(), place_1));

    let (mut out, mut bins) = (vec![0.0; n], vec![0_u64; 10]);
    parallel!(
        backend = mpi,
        for i in 0..n {
            out[i] = value(i) + 1.0;
            bins[i % 10] += i as u64;
        }
    );
    let mut bins_1 = vec![0_u64; 10];
    (0..n).for_each(|i| bins_1[i % 10] += i as u64);
    same("windows", out, (0..n).map(|i| value(i) + 1.0).collect());
    same("bins", bins, bins_1);

    let mut count = 0;
    parallel!(
        backend = mpi,
        for i in 0..n {
            if i == 1234 {
                break;
            }
            count += 1;
        }
    );
    same("break", count, n.min(1234));

    let mut items = 0_u64;
    parallel!(
        backend = mpi,
        for i in (0_u64..).filter(|i| i % 3 == 0) {
            if i > 600 {
                break;
            }
            items += i;
        }
    );
    same("break of an endless iterator", items, (0_u64..=600).filter(|i| i % 3 == 0).sum());

    let leave = |at: usize| -> Result<usize, String> {
        let squares = parallel!(backend = mpi, {
            let x: usize = if i == at { Err(format!("item {i}"))? } else { i * i };
            x
        } for i in 0..n);
        Ok(squares.len())
    };
    same("no ?", leave(n), Ok(n));
    if n > 3 {
        same("?", leave(n / 2), Err(format!("item {}", n / 2)));
    }
    let find = |wanted: usize| -> Option<String> {
        parallel!(
            backend = mpi,
            for i in 0..n {
                if i == wanted {
                    return Some(format!("found {i}"));
                }
            }
        );
        None
    };
    same("return", find(n / 2), (n > 0).then(|| format!("found {}", n / 2)));
    same("no return", find(n), None);
}

fn settings(n: usize) {
    use parallel_for::rand::RngExt;
    let here = parallel!(backend = mpi, rng = 7, rng.random::<f64>() for _ in 0..n);
    same("rng", here, parallel!(n_jobs = 1, rng = 7, rng.random::<f64>() for _ in 0..n));
    let outcomes: Outcomes<usize> = parallel!(backend = mpi, into = Outcomes<_>, retries = 1, {
        if i % 100 == 99 { Err(format!("no {i}")) } else { Ok(i) }
    } for i in 0..n);
    let words: Vec<_> = outcomes.iter().map(|outcome| outcome.as_ref().map_err(ToString::to_string).cloned()).collect();
    let alone: Outcomes<usize> = parallel!(n_jobs = 1, into = Outcomes<_>, retries = 1, {
        if i % 100 == 99 { Err(format!("no {i}")) } else { Ok(i) }
    } for i in 0..n);
    let alone: Vec<_> = alone.iter().map(|outcome| outcome.as_ref().map_err(ToString::to_string).cloned()).collect();
    same("outcomes", words, alone);
    let limited: Result<Vec<usize>, Stopped<Vec<usize>>> =
        parallel!(backend = mpi, time_limit = Duration::from_secs(600), i for i in 0..n);
    same("limit", limited.map_err(|_| ()), Ok((0..n).collect()));
    let scratch = parallel!(backend = mpi, let mut buffer = String::new(); {
        buffer.clear();
        buffer.push('x');
        buffer.len() + i
    } for i in 0..n);
    same("scratch", scratch, (1..=n).collect());
}

fn nested() {
    let here = parallel!(backend = mpi, parallel!(backend = mpi, sum(i * j for j in 0..50_u64)) for i in 0..40_u64);
    same("nested", here, (0..40).map(|i| i * 1225).collect());
    let here = parallel!(n_jobs = 2, parallel!(backend = mpi, sum(i * j for j in 0..50_u64)) for i in 0..40_u64);
    same("inside threads", here, (0..40).map(|i| i * 1225).collect());
    let here = parallel!(backend = processes, n_jobs = 1, parallel!(backend = mpi, sum(i * j for j in 0..50_u64)) for i in 0..4_u64);
    same("inside processes", here, (0..4).map(|i| i * 1225).collect());
}

/// An item that is counted until it is dropped.
struct Counted<'c>(usize, &'c AtomicUsize);

impl Drop for Counted<'_> {
    fn drop(&mut self) {
        self.1.fetch_add(1, Ordering::Relaxed);
    }
}

fn drops(n: usize) {
    let dropped = AtomicUsize::new(0);
    let items = || (0..n).map(|i| Counted(i, &dropped)).collect::<Vec<_>>();
    let all = |what: &str| same(what, dropped.swap(0, Ordering::Relaxed), n);
    let _ = parallel!(backend = mpi, item.0 for item in items());
    all("dropped by a list");
    parallel!(
        backend = mpi,
        for item in items() {
            if item.0 == 700 {
                break;
            }
        }
    );
    all("dropped after a break");
    let _ = parallel!(backend = mpi, root_only = true, item.0 for item in items());
    all("dropped by one that the root takes");
    let panicked = catch_unwind(AssertUnwindSafe(|| {
        parallel!(
            backend = mpi,
            for item in items() {
                assert!(item.0 != 700, "as it should");
            }
        );
    }));
    assert!(panicked.is_err() == (n > 700));
    all("dropped after a panic");
    // What is not pulled any more is dropped by the iterator.
    let _ = parallel!(backend = mpi, any(item.0 == 300 for item in items().into_iter().filter(|item| item.0 % 2 == 0)));
    all("dropped by an iterator");
}

fn pools() {
    for workers in [1, 2] {
        let pool = Pool::new(workers);
        let here = parallel!(backend = mpi, pool = &pool, i * 2 for i in 0..1000);
        same("on a pool", here, (0..1000).map(|i| i * 2).collect());
        let mut sum = 0;
        parallel!(
            backend = mpi,
            pool = &pool,
            for i in 0..1000 {
                if i == 700 {
                    break;
                }
                sum += i;
            }
        );
        same("a break on a pool", sum, (0..700).sum());
    }
    let here = Config::new().n_jobs(1).scope(|| parallel!(backend = mpi, i * 2 for i in 0..1000));
    same("in a scope", here, (0..1000).map(|i| i * 2).collect());
}

fn main() {
    let _mpi = parallel_for::mpi::init();
    for n in [0, 1, 2, 7, 100, 5_000] {
        lists(n);
        reductions(n);
        statements(n);
        settings(n);
    }
    nested();
    pools();
    std::panic::set_hook(Box::new(|_| ()));
    for n in [0, 100, 1000] {
        drops(n);
    }
    let _ = std::panic::take_hook();
    println!("rank {} of {} is done", parallel_for::mpi::rank(), parallel_for::mpi::size());
}
