//! Every form of loop with a checkpoint: broken off anywhere and run again it gives what the loop gives without one, and what is in
//! the file does not run.

#![allow(clippy::option_option, reason = "`Some(None)` must come back")]
#![allow(clippy::cast_precision_loss, clippy::cast_possible_truncation, reason = "numbers are small")]

#[path = "../../../support/mod.rs"]
mod support;

use parallel_for::parallel;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet, HashMap, VecDeque};
use std::fmt::Debug;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use support::watched;

/// A file that no test has used, with these bytes.
fn file(bytes: Option<&[u8]>) -> PathBuf {
    static NEXT: AtomicUsize = AtomicUsize::new(0);
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("checkpoints-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let path = folder.join(NEXT.fetch_add(1, Ordering::Relaxed).to_string());
    match bytes {
        Some(bytes) => fs::write(&path, bytes).unwrap(),
        // An earlier process of this number may have left one.
        None => drop(fs::remove_file(&path)),
    }
    path
}

/// The bodies that have run.
static RAN: AtomicUsize = AtomicUsize::new(0);

fn ran() {
    RAN.fetch_add(1, Ordering::Relaxed);
}

/// Runs `looped` with a file for it and with so many jobs; gives what it has given, and the file's bytes.
fn run<R>(bytes: Option<&[u8]>, n_jobs: usize, looped: impl Fn(&Path, usize) -> R) -> (R, Vec<u8>, usize) {
    let path = file(bytes);
    let before = RAN.load(Ordering::Relaxed);
    let result = looped(&path, n_jobs);
    let bytes = fs::read(&path).unwrap();
    fs::remove_file(&path).unwrap();
    (result, bytes, RAN.load(Ordering::Relaxed) - before)
}

/// Checks a loop, which counts its bodies by `ran`, against what it gives without a checkpoint.
fn check<R: PartialEq + Debug>(name: &str, expected: &R, looped: impl Fn(&Path, usize) -> R) {
    for n_jobs in [1, 3] {
        let (result, bytes, all) = run(None, n_jobs, &looped);
        assert_eq!(result, *expected, "{name}, new, {n_jobs} jobs");
        let (result, _, more) = run(Some(&bytes), 4 - n_jobs, &looped);
        assert_eq!(result, *expected, "{name}, again");
        // The block that an error has left is tried again. (So are those behind it, of which workers may have begun any number: these
        // loops do not count them.)
        let failed = if name.contains("question_mark") { 64 } else { 0 };
        assert!(more <= failed, "{name}, again: {more} items");
        // Broken off at these parts of the file.
        for part in [1, 2, 3, 5, 7, 9] {
            let (result, after, more) = run(Some(&bytes[..bytes.len() * part / 10]), n_jobs, &looped);
            assert_eq!(result, *expected, "{name}, broken off at {part} of 10");
            assert!(more <= all.max(1) * 2, "{name}: {more} of {all}");
            let (result, _, more) = run(Some(&after), n_jobs, &looped);
            assert_eq!(result, *expected, "{name}, gone on and run again");
            assert!(more <= failed, "{name}, gone on and run again: {more} items");
        }
    }
}

macro_rules! forms {
    ($($name:ident($plain:expr, |$path:ident, $jobs:ident| $looped:expr);)*) => {$(
        #[test]
        fn $name() {
            watched(|| {
                let _one_at_a_time = ONE.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
                let expected = $plain;
                check(stringify!($name), &expected, |$path, $jobs| $looped);
            });
        }
    )*};
}

/// The tests of this file count bodies together.
static ONE: std::sync::Mutex<()> = std::sync::Mutex::new(());

#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
struct Point {
    x: f64,
    name: Option<Option<String>>,
}

fn point(i: usize) -> Point {
    ran();
    Point { x: (i as f64).sqrt(), name: (!i.is_multiple_of(3)).then(|| (i % 3 > 1).then(|| i.to_string())) }
}

fn root(i: usize) -> f64 {
    ran();
    (i as f64).sqrt() / 3.0
}

fn words() -> Vec<String> {
    (0..900).map(|i| format!("w{}", i * 7919 % 1000)).collect()
}

/// An input that is pulled: nobody knows how long it is.
fn pulled() -> impl Iterator<Item = usize> + Send {
    let mut next = 0;
    std::iter::from_fn(move || {
        next += 1;
        (next <= 5000).then_some(next)
    })
}

forms! {
    list((0..700).map(point).collect::<Vec<_>>(), |path, n_jobs| parallel!(checkpoint = path, n_jobs = n_jobs, point(i) for i in 0..700));
    short_list((0..5).map(point).collect::<Vec<_>>(), |path, n_jobs| parallel!(checkpoint = path, n_jobs = n_jobs, point(i) for i in 0..5));
    blocks((0..700).map(root).collect::<Vec<_>>(), |path, n_jobs| parallel!(batch_size = 50, checkpoint = path, n_jobs = n_jobs, root(i) for i in 0..700));
    owned(words().iter().map(|w| { ran(); w.clone() + "!" }).collect::<Vec<_>>(), |path, n_jobs| {
        parallel!(checkpoint = path, n_jobs = n_jobs, { ran(); w + "!" } for w in words())
    });
    filter((0..3000).filter(|i| i % 7 == 3).map(point).collect::<Vec<_>>(), |path, n_jobs| {
        parallel!(checkpoint = path, n_jobs = n_jobs, { ran(); point(i) } for i in 0..3000 if i % 7 == 3)
    });
    grid((0..40).flat_map(|i| (0..30).map(move |j| root(i * j))).collect::<Vec<_>>(), |path, n_jobs| {
        parallel!(checkpoint = path, n_jobs = n_jobs, root(i * j) for i in 0..40 for j in 0..30)
    });
    map((0..600).map(|i| (i % 100, root(i).to_bits())).collect::<HashMap<_, _>>(), |path, n_jobs| {
        parallel!(checkpoint = path, n_jobs = n_jobs, i % 100 => root(i).to_bits() for i in 0..600)
    });
    into((0..600).map(|i| (i % 100, root(i).to_bits())).collect::<BTreeMap<_, _>>(), |path, n_jobs| {
        parallel!(checkpoint = path, into = BTreeMap<_, _>, n_jobs = n_jobs, i % 100 => root(i).to_bits() for i in 0..600)
    });
    sum(parallel!(n_jobs = 1, sum(root(i) for i in 0..5000)).to_bits(), |path, n_jobs| {
        parallel!(checkpoint = path, n_jobs = n_jobs, sum(root(i) for i in 0..5000)).to_bits()
    });
    product((1..20_u64).product::<u64>(), |path, n_jobs| {
        parallel!(checkpoint = path, n_jobs = n_jobs, product({ ran(); i } for i in 1..20_u64))
    });
    count((0..5000).filter(|i| i % 3 == 0).count(), |path, n_jobs| {
        parallel!(checkpoint = path, n_jobs = n_jobs, count({ ran(); i % 3 == 0 } for i in 0..5000))
    });
    min(Some(0.0_f64), |path, n_jobs| parallel!(checkpoint = path, n_jobs = n_jobs, min(root(i) for i in 0..5000)));
    max_by_key(Some(4967), |path, n_jobs| {
        parallel!(checkpoint = path, n_jobs = n_jobs, max_by_key({ ran(); i } for i in 0..5000, |i| i % 72))
    });
    any(true, |path, n_jobs| parallel!(checkpoint = path, n_jobs = n_jobs, any({ ran(); i == 2500 } for i in 0..5000)));
    first(Some(2500), |path, n_jobs| {
        parallel!(checkpoint = path, n_jobs = n_jobs, first({ ran(); i } for i in 0..5000 if i >= 2500))
    });
    first_none(Some(None::<u32>), |path, n_jobs| {
        parallel!(checkpoint = path, n_jobs = n_jobs, first({ ran(); None::<u32> } for i in 0..5000 if i >= 2500))
    });
    all_of_none(true, |path, n_jobs| {
        parallel!(checkpoint = path, n_jobs = n_jobs, all({ ran(); i < 5000 } for i in 0..5000))
    });
    reduce(Some((0..900).map(|i| i.to_string()).collect::<String>()), |path, n_jobs| {
        parallel!(checkpoint = path, n_jobs = n_jobs, reduce({ ran(); i.to_string() } for i in 0..900, |a, b| a + &b))
    });
    fold((0..900).collect::<Vec<_>>(), |path, n_jobs| {
        parallel!(checkpoint = path, n_jobs = n_jobs, fold(
            { ran(); i } for i in 0..900,
            Vec::new(),
            |mut list, i| { list.push(i); list },
            |mut a, b| { a.extend(b); a }
        ))
    });
    sum_by_key(parallel!(n_jobs = 1, sum(i % 17 => root(i) for i in 0..5000)), |path, n_jobs| {
        parallel!(checkpoint = path, n_jobs = n_jobs, sum(i % 17 => root(i) for i in 0..5000))
    });
    list_by_key(parallel!(n_jobs = 1, into = BTreeMap<_, _>, list(i % 17 => i for i in pulled())), |path, n_jobs| {
        parallel!(checkpoint = path, n_jobs = n_jobs, into = BTreeMap<_, _>, list({ ran(); i % 17 } => i for i in pulled()))
    });
    max_by_key_by_key(parallel!(n_jobs = 1, max_by_key((i % 3).to_string() => i for i in 0..5000, |i| i % 72)), |path, n_jobs| {
        parallel!(checkpoint = path, n_jobs = n_jobs, max_by_key((i % 3).to_string() => { ran(); i } for i in 0..5000, |i| i % 72))
    });
    fold_by_key(parallel!(n_jobs = 1, list(i % 7 => i for i in 0..900)), |path, n_jobs| {
        parallel!(checkpoint = path, n_jobs = n_jobs, fold(
            { ran(); i % 7 } => i for i in 0..900,
            Vec::new,
            |mut list, i| { list.push(i); list },
            |mut a, b| { a.extend(b); a }
        ))
    });
    scan(parallel!(n_jobs = 1, scan(root(i) for i in 0..2000, |a, b| a + b)), |path, n_jobs| {
        parallel!(checkpoint = path, n_jobs = n_jobs, scan(root(i) for i in 0..2000, |a, b| a + b))
    });
    scan_of_some(parallel!(n_jobs = 1, scan(root(i) for i in pulled() if i % 3 > 0, |a, b| a + b)), |path, n_jobs| {
        parallel!(checkpoint = path, n_jobs = n_jobs, scan({ ran(); root(i) } for i in pulled() if i % 3 > 0, |a, b| a + b))
    });
    retries((0..700).map(root).collect::<Vec<_>>(), |path, n_jobs| {
        parallel!(checkpoint = path, retries = 2, n_jobs = n_jobs, root(i) for i in 0..700)
    });
    pulled_list((1..=5000).map(root).collect::<Vec<_>>(), |path, n_jobs| {
        parallel!(checkpoint = path, n_jobs = n_jobs, root(i) for i in pulled())
    });
    pulled_sum(parallel!(n_jobs = 1, sum(root(i) for i in pulled())).to_bits(), |path, n_jobs| {
        parallel!(checkpoint = path, n_jobs = n_jobs, sum(root(i) for i in pulled())).to_bits()
    });
    pulled_first(Some(2500), |path, n_jobs| {
        parallel!(checkpoint = path, n_jobs = n_jobs, first({ ran(); i } for i in pulled() if i >= 2500))
    });
    accumulators(
        {
            let (mut total, mut best, mut small) = (0.5, 0, Vec::new());
            parallel!(n_jobs = 1, for i in 0..4000_usize {
                total += root(i);
                best = best.max(i * 7919 % 4001);
                if i % 5 == 0 { small.push(i); }
            });
            (total.to_bits(), best, small)
        },
        |path, n_jobs| {
            let (mut total, mut best, mut small) = (0.5, 0, Vec::new());
            parallel!(checkpoint = path, n_jobs = n_jobs, for i in 0..4000_usize {
                total += root(i);
                best = best.max(i * 7919 % 4001);
                if i % 5 == 0 { small.push(i); }
            });
            (total.to_bits(), best, small)
        }
    );
    keyed_and_counted(
        {
            let (mut counts, mut stock, mut bins, mut best, mut level) =
                (BTreeMap::from([(3, 1)]), BTreeMap::from([(2, 5000_u32)]), vec![(0, 0.0); 9], [3; 5], 1_000_000_u64);
            let mut sums = BTreeMap::new();
            for i in 0..4000_usize {
                *counts.entry(i * 7919 % 17).or_insert(0) += 1;
                *sums.entry(i % 7).or_insert(0.0) += root(i);
                if let Some(n) = stock.get_mut(&(i % 6)) { *n -= 1; }
                bins[i % 9].0 += 1;
                bins[i * 5 % 9].1 += root(i);
                best[i % 5] = best[i % 5].max(i * 7919 % 1009);
                level += i as u64;
                level -= i as u64 / 2;
            }
            let sums: Vec<u64> = sums.into_values().map(f64::to_bits).collect();
            (sums, counts, stock, bins.iter().map(|(n, sum)| (*n, (*sum as f32).round())).collect::<Vec<_>>(), best, level)
        },
        |path, n_jobs| {
            let (mut counts, mut stock, mut bins, mut best, mut level) =
                (BTreeMap::from([(3, 1)]), BTreeMap::from([(2, 5000_u32)]), vec![(0, 0.0); 9], [3; 5], 1_000_000_u64);
            let mut sums = BTreeMap::new();
            parallel!(checkpoint = path, n_jobs = n_jobs, for i in 0..4000_usize {
                *counts.entry(i * 7919 % 17).or_insert(0) += 1;
                *sums.entry(i % 7).or_insert(0.0) += root(i);
                if let Some(n) = stock.get_mut(&(i % 6)) { *n -= 1; }
                bins[i % 9].0 += 1;
                bins[i * 5 % 9].1 += root(i);
                best[i % 5] = best[i % 5].max(i * 7919 % 1009);
                level += i as u64;
                level -= i as u64 / 2;
            });
            let sums: Vec<u64> = sums.into_values().map(f64::to_bits).collect();
            (sums, counts, stock, bins.iter().map(|(n, sum)| (*n, (*sum as f32).round())).collect::<Vec<_>>(), best, level)
        }
    );
    assigned(
        {
            let (mut last, mut best, mut place, mut low, mut name) = (None, 0, 7, -0.0, String::new());
            for i in 0..4000_usize {
                if i % 7 == 3 { last = Some(i); }
                let (value, root) = (i * 7919 % 401, root(i) - 30.0);
                if value >= best { best = value; place = i; name = format!("{i}"); }
                if root < low { low = root; }
            }
            (last, best, place, low.to_bits(), name)
        },
        |path, n_jobs| {
            let (mut last, mut best, mut place, mut low, mut name) = (None, 0, 7, -0.0, String::new());
            parallel!(checkpoint = path, n_jobs = n_jobs, for i in 0..4000_usize {
                if i % 7 == 3 { last = Some(i); }
                let (value, root) = (i * 7919 % 401, root(i) - 30.0);
                if value >= best { best = value; place = i; name = format!("{i}"); }
                if root < low { low = root; }
            });
            (last, best, place, low.to_bits(), name)
        }
    );
    collections(
        {
            let (mut text, mut set, mut deque) = (String::from("<"), BTreeSet::new(), VecDeque::new());
            for i in 0..800 {
                text.push_str(&i.to_string());
                set.insert(i % 90);
                deque.push_back(i);
            }
            (text, set, deque)
        },
        |path, n_jobs| {
            let (mut text, mut set, mut deque) = (String::from("<"), BTreeSet::new(), VecDeque::new());
            parallel!(checkpoint = path, n_jobs = n_jobs, for i in 0..800 {
                ran();
                text.push_str(&i.to_string());
                set.insert(i % 90);
                deque.push_back(i);
            });
            (text, set, deque)
        }
    );
    bins(
        {
            let (mut counts, mut sums, mut lists) = ([1_u32; 7], vec![0.25; 5], vec![Vec::new(); 3]);
            parallel!(n_jobs = 1, for i in 0..6000_usize {
                counts[i % 7] += 1;
                sums[i % 5] += root(i);
            });
            for i in 0..6000 { lists[i % 3].push(i as u16); }
            (counts, sums.iter().map(|s| s.to_bits()).collect::<Vec<_>>(), lists.len())
        },
        |path, n_jobs| {
            let (mut counts, mut sums, lists) = ([1_u32; 7], vec![0.25; 5], vec![Vec::<u16>::new(); 3]);
            parallel!(checkpoint = path, n_jobs = n_jobs, for i in 0..6000_usize {
                counts[i % 7] += 1;
                sums[i % 5] += root(i);
            });
            (counts, sums.iter().map(|s| s.to_bits()).collect::<Vec<_>>(), lists.len())
        }
    );
    large_bins(
        {
            let mut sums = vec![0.25_f64; 3000];
            parallel!(n_jobs = 1, for i in 0..6000_usize { sums[i * 7 % 3000] += root(i); });
            sums.iter().map(|s| s.to_bits()).collect::<Vec<_>>()
        },
        |path, n_jobs| {
            let mut sums = vec![0.25_f64; 3000];
            parallel!(checkpoint = path, n_jobs = n_jobs, for i in 0..6000_usize { sums[i * 7 % 3000] += root(i); });
            sums.iter().map(|s| s.to_bits()).collect::<Vec<_>>()
        }
    );
    pulled_bins(
        {
            let mut sums = vec![0.25_f64; 300];
            for i in pulled() { sums[i * 7 % 300] += root(i); }
            sums.iter().map(|s| s.to_bits()).collect::<Vec<_>>()
        },
        |path, n_jobs| {
            let mut sums = vec![0.25_f64; 300];
            parallel!(checkpoint = path, n_jobs = n_jobs, for i in pulled() { sums[i * 7 % 300] += root(i); });
            sums.iter().map(|s| s.to_bits()).collect::<Vec<_>>()
        }
    );
    windows(
        (vec![7; 3], (0..2000).map(root).collect::<Vec<_>>()),
        |path, n_jobs| {
            let (mut head, mut roots) = (vec![7; 3], vec![-1.0; 2000]);
            parallel!(checkpoint = path, n_jobs = n_jobs, for i in 0..2000 {
                if i < 3 { head[i] += 0; }
                roots[i] = root(i);
            });
            (head, roots)
        }
    );
    rows_of_windows(
        {
            let (w, mut image, mut pairs, mut odd) = (7, vec![0.5; 7 * 400], vec![0_usize; 800], vec![1_u32; 2000]);
            for y in 0..400 { for x in 0..w { image[y * w + x] += root(y * w + x); } }
            for i in 0..400 { pairs[799 - 2 * i] = i; }
            for i in (1..2000).step_by(2) { odd[i] = i as u32; }
            (image, pairs, odd)
        },
        |path, n_jobs| {
            let (w, mut image, mut pairs, mut odd) = (7, vec![0.5; 7 * 400], vec![0_usize; 800], vec![1_u32; 2000]);
            parallel!(checkpoint = path, n_jobs = n_jobs, for y in 0..400 {
                for x in 0..w { image[y * w + x] += root(y * w + x); }
                pairs[799 - 2 * y] = y;
            });
            parallel!(checkpoint = with(path, "odd"), n_jobs = n_jobs, for i in (1..2000).step_by(2) { odd[i] = i as u32; });
            (image, pairs, odd)
        }
    );
    counts_of_windows(
        {
            let (xs, mut roots) = ((0..2000_usize).collect::<Vec<_>>(), vec![-1.0; 4000]);
            for (i, x) in xs.iter().enumerate().skip(5).rev() { roots[2 * i..2 * i + 2].fill(root(*x)); }
            roots
        },
        |path, n_jobs| {
            let (xs, mut roots) = ((0..2000_usize).collect::<Vec<_>>(), vec![-1.0; 4000]);
            parallel!(checkpoint = path, n_jobs = n_jobs, for (i, x) in xs.iter().enumerate().skip(5).rev() {
                roots[2 * i..2 * i + 2].fill(root(*x));
            });
            roots
        }
    );
    pulled_windows(
        {
            let mut roots = vec![-1.0; 5003];
            for (i, x) in pulled().enumerate() { roots[i] = root(x); }
            roots
        },
        |path, n_jobs| {
            let mut roots = vec![-1.0; 5003];
            parallel!(checkpoint = path, n_jobs = n_jobs, for (i, x) in pulled().enumerate() { roots[i] = root(x); });
            roots
        }
    );
    breaks(
        { let mut seen = Vec::new(); for i in 0..3000 { if i == 2100 { break; } seen.push(i); } seen },
        |path, n_jobs| {
            let mut seen = Vec::new();
            parallel!(checkpoint = path, n_jobs = n_jobs, for i in 0..3000 {
                ran();
                if i == 2100 { break; }
                seen.push(i);
            });
            seen
        }
    );
    list_with_break((0..2100).map(root).collect::<Vec<_>>(), |path, n_jobs| {
        parallel!(checkpoint = path, n_jobs = n_jobs, { if i == 2100 { break } root(i) } for i in 0..3000)
    });
    question_marks(Err::<f64, String>("no 2000".into()), |path, n_jobs| tried(path, n_jobs, 2000));
    no_question_mark(tried(&file(None), 1, 9999), |path, n_jobs| tried(path, n_jobs, 9999));
    returns(Some(Point { x: 1.0, name: Some(None) }), |path, n_jobs| returned(path, n_jobs));
    pulled_with_question_mark(None::<usize>, |path, n_jobs| asked(path, n_jobs));
    scratch((0..600).map(|i| i.to_string()).collect::<Vec<_>>(), |path, n_jobs| {
        parallel!(checkpoint = path, n_jobs = n_jobs, let mut buffer = String::new(); {
            use std::fmt::Write;
            ran();
            buffer.clear();
            write!(buffer, "{i}").unwrap();
            buffer.clone()
        } for i in 0..600)
    });
    random((0..1).map(|_| drawn(&file(None), 1)).next().unwrap(), |path, n_jobs| drawn(path, n_jobs));
    nested((0..6).map(|i| (0..300).map(|j| f64::from(i * j)).sum::<f64>()).collect::<Vec<_>>(), |path, n_jobs| {
        parallel!(checkpoint = path, n_jobs = n_jobs, {
            ran();
            parallel!(checkpoint = with(path, &i.to_string()), sum(f64::from(i * j) for j in 0..300))
        } for i in 0..6)
    });
    nothing(Vec::<f64>::new(), |path, n_jobs| parallel!(checkpoint = path, n_jobs = n_jobs, root(i) for i in 0..0));
}

/// Items of blocks that do not run are dropped, each once; and so are results that are read and not taken.
#[test]
fn nothing_is_lost() {
    watched(|| {
        let counter = support::Census::default();
        let looped = |path: &Path, stop: usize| {
            let items = counter.items(600);
            parallel!(checkpoint = path, n_jobs = 2, {
                if item.value == stop {
                    break;
                }
                item.value
            } for item in items)
        };
        let path = file(None);
        assert_eq!(looped(&path, 999).len(), 600);
        let bytes = fs::read(&path).unwrap();
        assert_eq!(looped(&file(Some(&bytes)), 999).len(), 600);
        assert_eq!(looped(&file(Some(&bytes[..bytes.len() / 2])), 999).len(), 600);
        assert_eq!(counter.alive(), 0);
    });
}

/// Another file beside this one, which is not kept from one run to the next.
fn with(path: &Path, end: &str) -> PathBuf {
    let path = path.with_extension(end);
    let _ = fs::remove_file(&path);
    path
}

fn tried(path: &Path, n_jobs: usize, bad: usize) -> Result<f64, String> {
    let mut total = 0.0;
    parallel!(
        checkpoint = path,
        n_jobs = n_jobs,
        for i in 0..3000 {
            if i <= bad {
                ran();
            }
            total += (i as f64).sqrt() / 3.0;
            (i != bad).then_some(()).ok_or_else(|| format!("no {i}"))?;
        }
    );
    Ok(total)
}

fn returned(path: &Path, n_jobs: usize) -> Option<Point> {
    let mut seen = 0;
    parallel!(
        checkpoint = path,
        n_jobs = n_jobs,
        for i in 0..3000 {
            ran();
            if i == 1500 {
                return Some(Point { x: 1.0, name: Some(None) });
            }
            seen += 1;
        }
    );
    assert_eq!(seen, 0);
    None
}

fn asked(path: &Path, n_jobs: usize) -> Option<usize> {
    let list = parallel!(checkpoint = path, n_jobs = n_jobs, { if i <= 4000 { ran(); } (i < 4000).then_some(i)? } for i in pulled());
    Some(list.len())
}

fn drawn(path: &Path, n_jobs: usize) -> Vec<u64> {
    use parallel_for::rand::RngExt;
    parallel!(checkpoint = path, n_jobs = n_jobs, rng = 7, { ran(); rng.random::<u64>() } for _ in 0..900)
}
