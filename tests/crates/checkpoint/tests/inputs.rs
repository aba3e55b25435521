//! A file does not answer for other items, nor for other values of the variables that the loop reads.

#![allow(clippy::cast_precision_loss, reason = "numbers are small")]

#[path = "../../../support/mod.rs"]
mod support;

use parallel_for::parallel;
use serde::Serialize;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::fmt::Debug;
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use support::watched;

fn file(bytes: &[u8]) -> PathBuf {
    static NEXT: AtomicUsize = AtomicUsize::new(0);
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("inputs-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let path = folder.join(NEXT.fetch_add(1, Ordering::Relaxed).to_string());
    fs::write(&path, bytes).unwrap();
    path
}

/// Runs a loop with a value, and again with an equal and with another one: the first may use the file, whole or cut off, and the
/// second is refused with this sentence about it.
fn check<V, R: Debug + PartialEq>(values: [&V; 3], told: &str, looped: impl Fn(&Path, &V, usize) -> R) {
    watched(|| {
        for n_jobs in [1, 3] {
            let path = file(&[]);
            let result = looped(&path, values[0], n_jobs);
            let bytes = fs::read(&path).unwrap();
            for len in [bytes.len(), bytes.len() * 2 / 3] {
                assert_eq!(looped(&file(&bytes[..len]), values[1], 4 - n_jobs), result, "{told}: {len} bytes");
            }
            let path = file(&bytes);
            let again = catch_unwind(AssertUnwindSafe(|| looped(&path, values[2], n_jobs)));
            let text = *again.expect_err(told).downcast::<String>().expect("a text");
            assert!(text.contains(told), "{text}\n{told}");
            assert_eq!(fs::read(&path).unwrap(), bytes);
        }
    });
}

/// Where several blocks have changed, the first that is looked at is named.
const ANY: &str = "is of other items: those of the block from item ";
const FROM_0: &str = "is of other items: those of the block from item 0 on are others, or come in another order; remove it, or take another path";

#[test]
fn items_that_have_changed() {
    let slices = [vec![1.0, 2.0, 3.0], vec![1.0, 2.0, 3.0], vec![1.0, 2.5, 3.0]];
    let values = [&slices[0], &slices[1], &slices[2]];
    let told = FROM_0.replace("item 0", "item 1");
    check(values, &told, |path, v, n_jobs| parallel!(checkpoint = path, n_jobs = n_jobs, x * 2.0 for x in v));
    check(values, &told, |path, v, n_jobs| parallel!(checkpoint = path, n_jobs = n_jobs, x * 2.0 for x in v.clone()));
    check(
        values,
        &told,
        |path, v, n_jobs| parallel!(checkpoint = path, n_jobs = n_jobs, sum(x * 2.0 for (_, x) in v.iter().enumerate())),
    );
    check(values, &told, |path, v, n_jobs| {
        let mut total = 0.0;
        parallel!(
            checkpoint = path,
            n_jobs = n_jobs,
            for x in v.iter().rev() {
                total += x;
            }
        );
        total
    });
    check(values, &told, |path, v, n_jobs| {
        let mut out = vec![0.0; v.len()];
        parallel!(
            checkpoint = path,
            n_jobs = n_jobs,
            for (i, x) in v.iter().enumerate() {
                out[i] = x * 2.0;
            }
        );
        out
    });
}

#[test]
fn ranges_that_have_moved() {
    check(
        [&0, &0, &5],
        ANY,
        |path, start, n_jobs| parallel!(checkpoint = path, n_jobs = n_jobs, i * 2 for i in *start..start + 10),
    );
    check(
        [&0, &0, &5],
        ANY,
        |path, start, n_jobs| parallel!(checkpoint = path, n_jobs = n_jobs, i * 2 for i in (*start..=start + 1000).step_by(3)),
    );
    // The inner range is made of variables.
    for (from, told) in [((0, 5), &*variable("j")), ((5, 0), ANY)] {
        let starts = [&(0, 0), &(0, 0), &from];
        check(
            starts,
            told,
            |path, (i, j), n_jobs| parallel!(checkpoint = path, n_jobs = n_jobs, i * j for i in *i..i + 30 for j in *j..j + 70),
        );
    }
}

/// The rows of a grid are cut where workers look whether the loop has ended.
#[test]
fn grids_that_end_early() {
    let starts = [&(0_u64, 40), &(0, 40), &(1, 40)];
    check(
        starts,
        ANY,
        |path, &(start, stop), n_jobs| parallel!(checkpoint = path, n_jobs = n_jobs, first(i * j for i in start..start + 50 for j in 0..2000_u64 if i * j > stop)),
    );
}

fn half(x: f64) -> f64 {
    x / 2.0
}

#[test]
fn items_that_are_pulled() {
    let texts = ["1 2 3 4 5 6 7 8 9", "1 2 3 4 5 6 7 8 9", "1 2 3 4 5 6 7 0 9"].map(str::to_owned);
    let values = [&texts[0], &texts[1], &texts[2]];
    let told = FROM_0.replace("item 0", "item 7");
    check(
        values,
        &told,
        |path, text, n_jobs| parallel!(checkpoint = path, n_jobs = n_jobs, batch_size = 1, word.len() for word in text.split(' ')),
    );
    let told = FROM_0.replace("item 0", "item 6");
    check(
        values,
        &told,
        |path, text, n_jobs| parallel!(checkpoint = path, n_jobs = n_jobs, batch_size = 3, sum(word.len() for word in text.split(' '))),
    );
    // The type of the items is known by what the body does with them.
    check(
        values,
        &told,
        |path, text, n_jobs| parallel!(checkpoint = path, n_jobs = n_jobs, batch_size = 3, half(x) for x in text.split(' ').map(|x| x.parse().unwrap())),
    );
}

/// Behind the end of a loop nothing counts; before it everything does.
#[test]
fn loops_that_end_early() {
    let slices: [Vec<u32>; 3] =
        [(0..40).collect(), (0..40).map(|x| if x > 20 { 0 } else { x }).collect(), (1..41).collect()];
    let values = [&slices[0], &slices[1], &slices[2]];
    check(
        values,
        ANY,
        |path, v, n_jobs| parallel!(checkpoint = path, n_jobs = n_jobs, batch_size = 10, first(x for x in v.iter().copied() if x > 15)),
    );
    check(
        values,
        ANY,
        |path, v, n_jobs| parallel!(checkpoint = path, n_jobs = n_jobs, batch_size = 10, first(*x for x in v.iter().filter(|_| true) if *x > 15)),
    );
    // The item that ends the loop is another one.
    let mut other = slices[0].clone();
    other[16] = 77;
    check(
        [values[0], values[1], &other],
        &FROM_0.replace("item 0", "item 10"),
        |path, v, n_jobs| parallel!(checkpoint = path, n_jobs = n_jobs, batch_size = 10, first(x for x in v.iter().copied() if x > 15)),
    );
}

fn variable(name: &str) -> String {
    format!("is of another loop: the variable `{name}` had another value; remove it, or take another path")
}

#[test]
fn variables_that_have_changed() {
    check([&1, &1, &2], &variable("k"), |path, k, n_jobs| {
        let k = *k;
        parallel!(checkpoint = path, n_jobs = n_jobs, i * k for i in 0..10)
    });
    check([&1.0, &1.0, &-1.0], &variable("w"), |path, w, n_jobs| {
        let w = [*w];
        let mut total = 0.0;
        parallel!(
            checkpoint = path,
            n_jobs = n_jobs,
            for i in 0..10 {
                total += w[0] * f64::from(i);
            }
        );
        total
    });
    check(
        [&"a", &"a", &"b"],
        &variable("name"),
        |path, name, n_jobs| parallel!(checkpoint = path, n_jobs = n_jobs, format!("{name}-{i}") for i in 0..10),
    );
    check(
        [&3, &3, &4],
        &variable("k"),
        |path, k, n_jobs| parallel!(checkpoint = path, n_jobs = n_jobs, reduce(i for i in 0..10, |a, b| (a + b) % k)),
    );
    let (first, second) = ("ab".to_owned(), "cd".to_owned());
    check([&0, &0, &1], &variable("text"), |path, which, n_jobs| {
        let text = if *which == 0 { &first } else { &second };
        parallel!(checkpoint = path, n_jobs = n_jobs, text.len() + i for i in 0..10)
    });
    check(
        [&(1, 1), &(1, 1), &(2, 2)],
        "the variables `a`, `b` had other values",
        |path, &(a, b), n_jobs| parallel!(checkpoint = path, n_jobs = n_jobs, a * i + b for i in 0..10),
    );
}

/// A type of the user's that cannot be written, of which the loop reads a field.
#[test]
fn fields_of_variables() {
    struct Config {
        gain: f64,
        _log: Option<fs::File>,
        inner: Inner,
    }
    struct Inner {
        steps: Vec<u32>,
    }
    let config = |gain: f64, steps: u32| Config { gain, _log: None, inner: Inner { steps: vec![steps] } };
    let configs = [config(1.0, 1), config(1.0, 1), config(2.0, 1), config(1.0, 2)];
    check(
        [&configs[0], &configs[1], &configs[2]],
        &variable("config.gain"),
        |path, config, n_jobs| parallel!(checkpoint = path, n_jobs = n_jobs, f64::from(i) * config.gain for i in 0..10),
    );
    check(
        [&configs[0], &configs[1], &configs[3]],
        &variable("config.inner.steps"),
        |path, config, n_jobs| parallel!(checkpoint = path, n_jobs = n_jobs, i * config.inner.steps[0] for i in 0..10),
    );
}

/// Maps and sets have another order in each process, and are the same.
#[test]
fn maps_and_sets() {
    let pairs = |last: u32| (0..50).map(|k| (k, if k == 49 { last } else { k })).collect::<HashMap<u32, u32>>();
    check(
        [&pairs(1), &pairs(1), &pairs(2)],
        &variable("table"),
        |path, table, n_jobs| parallel!(checkpoint = path, n_jobs = n_jobs, table[&i] for i in 0..50),
    );
    let members = |last: u32| (0..50).chain([last]).collect::<HashSet<u32>>();
    check(
        [&members(77), &members(77), &members(78)],
        &variable("known"),
        |path, known, n_jobs| parallel!(checkpoint = path, n_jobs = n_jobs, known.contains(&i) for i in 0..90),
    );
    let ordered = |last: u32| BTreeMap::from([(1, vec![1, 2]), (2, vec![last])]);
    check(
        [&ordered(1), &ordered(1), &ordered(2)],
        &variable("table"),
        |path, table, n_jobs| parallel!(checkpoint = path, n_jobs = n_jobs, table[&i].len() for i in 1..3),
    );
}

#[derive(Serialize)]
struct Model {
    weights: Vec<f64>,
    name: &'static str,
    #[serde(skip)]
    seen: Mutex<usize>,
}

impl Model {
    fn apply(&self, x: f64) -> f64 {
        *self.seen.lock().unwrap() += self.name.len();
        self.weights.iter().map(|w| w * x).sum()
    }

    fn run(&self, path: &Path, n_jobs: usize) -> Vec<f64> {
        parallel!(checkpoint = path, n_jobs = n_jobs, self.apply(f64::from(i)) for i in 0..10)
    }

    fn total(&self, path: &Path, n_jobs: usize) -> f64 {
        parallel!(checkpoint = path, n_jobs = n_jobs, sum(self.weights[i % 2] for i in 0..10))
    }
}

#[test]
fn the_variable_self() {
    let model = |w: f64| Model { weights: vec![1.0, w], name: "m", seen: Mutex::new(0) };
    let models = [model(1.0), model(1.0), model(2.0)];
    let values = [&models[0], &models[1], &models[2]];
    check(values, &variable("self"), |path, model, n_jobs| model.run(path, n_jobs));
    check(values, &variable("self.weights"), |path, model, n_jobs| model.total(path, n_jobs));
}

const BEFORE: &str = "a slice that it writes to, or the best that it keeps, had another value before";

struct Cells {
    cells: Vec<f64>,
    scale: f64,
}

/// Values from before the loop that come out of it.
#[test]
fn variables_that_are_changed() {
    let starts = [vec![1.0; 5], vec![1.0; 5], vec![100.0; 5]];
    check([&starts[0], &starts[1], &starts[2]], BEFORE, |path, start, n_jobs| {
        let mut cells = start.clone();
        parallel!(
            checkpoint = path,
            n_jobs = n_jobs,
            for i in 0..5 {
                if i % 2 == 0 {
                    cells[i] *= 2.0;
                }
            }
        );
        cells
    });
    check([&100, &100, &0], BEFORE, |path, start, n_jobs| {
        let mut best = *start;
        parallel!(
            checkpoint = path,
            n_jobs = n_jobs,
            for i in 0..60 {
                best = best.max(i);
            }
        );
        best
    });
    check([&100, &100, &0], BEFORE, |path, start, n_jobs| {
        let (mut best, mut place, mut last) = (*start, 0, *start);
        parallel!(
            checkpoint = path,
            n_jobs = n_jobs,
            for i in 0..60 {
                last = i;
                if i >= best {
                    best = i;
                    place = i;
                }
            }
        );
        (best, place, last)
    });
    check([&1.0, &1.0, &2.0], &variable("model.scale"), |path, scale, n_jobs| {
        let mut model = Cells { cells: vec![0.0; 5], scale: *scale };
        parallel!(
            checkpoint = path,
            n_jobs = n_jobs,
            for i in 0..5 {
                model.cells[i] = model.scale * (i as f64);
            }
        );
        model.cells
    });
    // What is only added to may begin anywhere.
    let sum = |path: &Path, start: i32| {
        let (mut total, mut seen) = (start, vec![start]);
        parallel!(
            checkpoint = path,
            for i in 0..5 {
                total += i;
                seen.push(i);
            }
        );
        (total, seen.len())
    };
    let path = file(&[]);
    assert_eq!(sum(&path, 0), (10, 6));
    assert_eq!(sum(&file(&fs::read(&path).unwrap()), 7), (17, 6));
}

#[derive(Serialize)]
struct Inside {
    members: HashSet<u32>,
    weights: Vec<u32>,
}

#[test]
fn the_order_of_lists_beside_maps() {
    let map = |list: Vec<i32>| HashMap::from([("a", list), ("b", vec![3])]);
    let maps = [map(vec![1, 2]), map(vec![1, 2]), map(vec![2, 1])];
    check(
        [&maps[0], &maps[1], &maps[2]],
        &variable("table"),
        |path, table, n_jobs| parallel!(checkpoint = path, n_jobs = n_jobs, table["a"][0] * i for i in 0..10),
    );
    let inside = |weight: u32| Inside { members: (0..100).collect(), weights: vec![weight] };
    check(
        [&inside(1), &inside(1), &inside(2)],
        &variable("all"),
        |path, all, n_jobs| parallel!(checkpoint = path, n_jobs = n_jobs, all.weights[0] * i + u32::from(all.members.contains(&i)) for i in 0..10),
    );
    check([&1_i64, &1, &2], &variable("seed"), |path, seed, n_jobs| {
        let seed = *seed;
        parallel!(checkpoint = path, n_jobs = n_jobs, parallel!(n_jobs = seed, sum(seed * j for j in 0..i)) for i in 0..10)
    });
    macro_rules! log {
        ($($tokens:tt)*) => { let _ = format!($($tokens)*); };
    }
    check(
        [&1, &1, &2],
        &variable("k"),
        |path, k, n_jobs| parallel!(checkpoint = path, n_jobs = n_jobs, { log!("{}", k); i * k } for i in 0..10),
    );
}

/// Their items would be mixed up.
#[test]
fn maps_without_an_order_as_inputs() {
    struct Opaque(u32);
    let (map, set) = (HashMap::from([(1, Opaque(2))]), HashSet::from([1]));
    let refused = |run: &dyn Fn(&Path)| {
        let text = catch_unwind(AssertUnwindSafe(|| run(&file(&[])))).expect_err("it is refused");
        let text = text.downcast_ref::<&str>().expect("a text");
        assert!(text.contains("; loop over a `BTreeMap`, or over a sorted list"), "{text}");
    };
    refused(&|path| drop(parallel!(checkpoint = path, job.0 for (_, job) in &map)));
    refused(&|path| drop(parallel!(checkpoint = path, job.0 for job in map.values())));
    refused(&|path| drop(parallel!(checkpoint = path, i * 2 for i in &set)));
    refused(&|path| drop(parallel!(checkpoint = path, i * 2 for i in set.iter().map(|i| i + 1))));
    let lists = vec![HashMap::from([(1, 2)])];
    assert_eq!(parallel!(checkpoint = file(&[]), list.len() for list in &lists), [1]);
}

/// A lock that is held around the loop is not waited for.
#[test]
fn locks_inside() {
    watched(|| {
        let held = Some(Mutex::new(1));
        let guard = held.as_ref().map(|lock| lock.lock().unwrap());
        assert_eq!(parallel!(checkpoint = file(&[]), held.is_some() for _ in 0..2), [true, true]);
        drop(guard);
        let locks = vec![Mutex::new(1), Mutex::new(2)];
        let guard = locks[0].lock().unwrap();
        assert_eq!(parallel!(checkpoint = file(&[]), lock.is_poisoned() for lock in &locks), [false, false]);
        drop(guard);
    });
}

#[expect(clippy::ptr_arg, reason = "the type of the argument decides")]
fn score(w: &Vec<f64>, i: usize) -> f64 {
    w[i]
}

/// Their types are known by what the body does, or what comes after the loop.
#[test]
fn variables_that_are_known_later() {
    let w = [1.0, 2.0].into_iter().collect();
    assert_eq!(parallel!(checkpoint = file(&[]), score(&w, i) for i in 0..2), [1.0, 2.0]);
    let mut seen = Vec::new();
    assert_eq!(parallel!(checkpoint = file(&[]), seen.len() + i for i in 0..2), [0, 1]);
    seen.push(1_u8);
}

/// What cannot be written, or does not matter, is not compared.
#[test]
fn what_is_not_compared() {
    struct Opaque(u32);
    impl Opaque {
        fn get(&self) -> u32 {
            self.0
        }
    }
    fn twice(x: u32) -> u32 {
        2 * x
    }
    fn of<T: Clone + Send + Sync>(path: &Path, value: &T) -> Vec<T> {
        parallel!(checkpoint = path, { let _ = value.clone(); i } for i in 0..3)
            .iter()
            .map(|_: &u32| value.clone())
            .collect()
    }
    let path = file(&[]);
    of(&path, &1);
    of(&file(&fs::read(&path).unwrap()), &2);
    let looped = |path: &Path, hidden: u32, seen: &AtomicUsize| {
        let (opaque, quiet) = (Opaque(hidden), || hidden);
        let shared = Mutex::new(hidden);
        parallel!(checkpoint = path, {
            seen.fetch_add(1, Ordering::Relaxed);
            let _ = (opaque.get(), quiet(), shared.lock().unwrap());
            [i].into_iter().map(twice).sum::<u32>()
        } for i in 0..10)
    };
    let path = file(&[]);
    looped(&path, 1, &AtomicUsize::new(1));
    looped(&file(&fs::read(&path).unwrap()), 2, &AtomicUsize::new(2));
}

/// A macro of the user's may bind what looks like a variable of the code around the loop.
#[test]
fn names_that_a_macro_binds() {
    macro_rules! bind {
        ($name:ident) => {
            let $name = 5;
        };
    }
    let path = file(&[]);
    let run = parallel!(checkpoint = &path, {
        bind!(late);
        i + late
    } for i in 0..3);
    assert_eq!(run, [5, 6, 7]);
}
