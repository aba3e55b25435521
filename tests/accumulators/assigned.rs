//! Variables that the body assigns: the last one counts, or the best one with what belongs to it.

#![allow(clippy::collapsible_if, clippy::implicit_clone, clippy::never_loop, reason = "loops as users write them")]

use crate::support::for_every_n_jobs;
use parallel_for::parallel;
use std::cmp::{Ordering, Reverse};
use std::collections::HashSet;

/// Runs a loop serially and in parallel, for every `n_jobs` and several sizes of blocks, and compares the variables.
macro_rules! twins {
    ([$($name:ident: $ty:ty = $start:expr),*] for $pattern:pat in $input:expr => $body:block) => {{
        let expected: ($($ty,)*) = {
            $(let mut $name: $ty = $start;)*
            for $pattern in $input $body
            ($($name,)*)
        };
        for_every_n_jobs(|n_jobs| {
            for batch_size in [1, 3, 50, 1000] {
                let found: ($($ty,)*) = {
                    $(let mut $name: $ty = $start;)*
                    parallel!(n_jobs = n_jobs, batch_size = batch_size, for $pattern in $input $body);
                    ($($name,)*)
                };
                assert_eq!(format!("{found:?}"), format!("{expected:?}"), "batch_size = {batch_size}");
                let found: ($($ty,)*) = {
                    $(let mut $name: $ty = $start;)*
                    parallel!(n_jobs = n_jobs, batch_size = batch_size, for $pattern in std::iter::empty().chain($input) $body);
                    ($($name,)*)
                };
                assert_eq!(format!("{found:?}"), format!("{expected:?}"), "of an iterator, batch_size = {batch_size}");
            }
        });
        expected
    }};
}

/// Numbers with many equal ones among them, and some that are no number.
fn noise(count: u32) -> Vec<f64> {
    let numbers = (0..count).scan(7_u32, |state, _| {
        *state = state.wrapping_mul(1_103_515_245).wrapping_add(12345);
        Some(*state >> 16)
    });
    let odd = |n: u32| match n % 17 {
        0 => f64::NAN,
        1 => -0.0,
        2 => 0.0,
        n => f64::from(n) - 10.0,
    };
    numbers.map(odd).collect()
}

#[test]
fn the_last_one() {
    let (last, found, sorted) = twins!([last: i32 = -1, found: bool = false, sorted: bool = true] for x in 0..500 => {
        if x % 7 == 3 {
            last = x * 2;
        }
        if x == 600 {
            found = true;
        }
        if x % 250 == 249 {
            sorted = false;
        }
    });
    assert_eq!((last, found, sorted), (2 * 493, false, false));
    twins!([last: Option<String> = None] for x in 0..300 => {
        if x % 9 == 8 {
            last = Some(x.to_string());
            continue;
        }
        if x == 200 {
            last = None;
        }
    });
    // None of several.
    twins!([last: &str = "before"] for x in 0..10 => { if x > 10 { last = "never"; } });
}

#[test]
fn the_one_that_ends_the_loop() {
    let (found,) = twins!([found: Option<usize> = None] for i in 0..1000 => {
        if i * i > 123_456 {
            found = Some(i);
            break;
        }
    });
    assert_eq!(found, Some(352));
    fn position(n_jobs: usize, words: &[&str], wanted: &str) -> Result<usize, String> {
        let mut seen = "";
        let mut at = None;
        parallel!(
            n_jobs = n_jobs,
            for (i, word) in words.iter().enumerate() {
                seen = word;
                if word.is_empty() {
                    return Err(format!("nothing at {i}"));
                }
                if *word == wanted {
                    at = Some(i);
                    break;
                }
            }
        );
        at.ok_or_else(|| format!("up to {seen}"))
    }
    for_every_n_jobs(|n_jobs| {
        assert_eq!(position(n_jobs, &["a", "b", "c", "b"], "b"), Ok(1));
        assert_eq!(position(n_jobs, &["a", "", "c"], "c"), Err("nothing at 1".to_owned()));
        assert_eq!(position(n_jobs, &["a", "x", "c"], "d"), Err("up to c".to_owned()));
    });
}

#[test]
fn the_best_one_by_every_operator() {
    let numbers = noise(700);
    twins!([best: f64 = f64::NEG_INFINITY, place: usize = 0] for (i, x) in numbers.iter().enumerate() => {
        if *x > best { best = *x; place = i; }
    });
    twins!([best: f64 = f64::NEG_INFINITY, place: usize = 0] for (i, x) in numbers.iter().enumerate() => {
        if *x >= best { best = *x; place = i; }
    });
    twins!([best: f64 = -0.0, place: usize = 0] for (i, &x) in numbers.iter().enumerate() => {
        if best < x { place = i; best = x; }
    });
    twins!([best: f64 = 9.0, place: Option<usize> = None] for (i, &x) in numbers.iter().enumerate() => {
        if best >= x { best = x; place = Some(i) }
    });
    twins!([best: f64 = f64::NAN, place: usize = 0] for (i, &x) in numbers.iter().enumerate() => {
        if x <= best { best = x; place = i; }
    });
    twins!([best: f64 = 0.0] for &x in &numbers => { if x >= best { best = x; } });
    twins!([best: f64 = 0.0] for &x in &numbers => { if x <= best { best = x } });
    twins!([best: f64 = 0.0] for &x in &numbers => { if best > x { best = x } });
    // Nothing is better than what is there.
    twins!([best: f64 = 1e9, place: usize = 77] for (i, &x) in numbers.iter().enumerate() => {
        if x >= best { best = x; place = i; }
    });
    twins!([best: (f64, usize) = (f64::NEG_INFINITY, 3), place: usize = 9] for (i, &x) in numbers.iter().enumerate() => {
        let key = (x, i % 3);
        if key >= best { best = key; place = i; }
    });
    twins!([best: Reverse<f64> = Reverse(3.0), place: usize = 9] for (i, &x) in numbers.iter().enumerate() => {
        if Reverse(x) > best { best = Reverse(x); place = i; }
    });
    twins!([best: f64 = 0.0, place: usize = 9] for (i, &x) in numbers.iter().enumerate() => {
        if x.total_cmp(&best).is_ge() { best = x; place = i; }
    });
    twins!([best: f64 = 0.0, place: usize = 9] for (i, x) in numbers.iter().enumerate() => {
        if best.total_cmp(x) == Ordering::Greater { best = *x; place = i; }
    });
    twins!([best: u8 = 0, place: usize = 9] for (i, &x) in numbers.iter().enumerate() => {
        let x = x as u8;
        if x.cmp(&best).is_gt() { best = x; place = i; }
    });
}

#[derive(Clone, Debug, Default)]
struct Item {
    score: f64,
    name: String,
    rank: u32,
}

fn items() -> Vec<Item> {
    let all = noise(400).into_iter().enumerate();
    all.map(|(i, score)| Item { score, name: format!("w{i}"), rank: (i % 23) as u32 }).collect()
}

#[test]
fn the_best_one_by_a_projection() {
    let items = items();
    twins!([best: Item = Item::default(), place: usize = 0] for (i, item) in items.iter().enumerate() => {
        if item.score > best.score { best = item.clone(); place = i; }
    });
    twins!([best: &Item = &items[0]] for item in &items => { if item.score.abs() >= best.score.abs() { best = item; } });
    twins!([best: &Item = &items[0]] for item in &items => { if best.rank <= item.rank { best = item; } });
    twins!([best: &Item = &items[0]] for item in &items => {
        if (item.rank, &item.name) > (best.rank, &best.name) { best = item; }
    });
    twins!([longest: String = String::new()] for item in &items => {
        if item.name.len() >= longest.len() { longest = item.name.to_owned(); }
    });
    twins!([longest: String = String::new(), place: u32 = 0] for item in &items => {
        if item.name > longest { longest = item.name.to_string(); place = item.rank }
    });
    fn cost(item: &Item) -> u32 {
        item.rank % 7
    }
    twins!([best: Item = items[5].clone()] for item in &items => { if cost(item) < cost(&best) { best = item.clone(); } });
    twins!([best: [i32; 2] = [0, 0]] for i in 0..300 => { let p = [i, i * 7 % 31]; if p[1] > best[1] { best = p; } });
    let weight = 3.0;
    twins!([best: f64 = 1.0] for item in &items => { if item.score * weight > best * weight { best = item.score; } });
    twins!([best: f64 = 1.0] for item in &items => { if -item.score >= -best { best = item.score; } });
}

#[test]
fn with_conditions_and_companions() {
    let items = items();
    twins!([best: f64 = 0.0, name: String = String::new(), count: u32 = 0, last: u32 = 0] for item in &items => {
        count += 1;
        if item.rank % 3 == 0 && item.score > best && item.rank != 9 {
            let upper = item.name.to_uppercase();
            best = item.score;
            name = format!("{upper}!");
        }
        last = item.rank;
    });
    twins!([best: u32 = 0, at: (usize, usize) = (0, 0)] for i in 0..60_usize => {
        for j in 0..20_usize {
            let d = ((i * 31 + j * 17) % 101) as u32;
            if let Some(d) = d.checked_sub(3)
                && d >= best
            {
                (best, at) = (d, (i, j));
            }
        }
    });
    twins!([best: u32 = 0, at: usize = 0] for i in 0..200_usize => {
        let d = ((i * 31) % 101) as u32;
        if d >= best { if i % 2 == 0 { best = d; at = i; } }
        if i % 5 == 0 { if best <= d { let place = i + 1; best = d; at = place } }
    });
}

#[test]
fn several_comparisons_of_one_leader() {
    twins!([best: u32 = 0, at: usize = 0] for i in 0..200_usize => {
        let (a, b) = (((i * 31) % 101) as u32, ((i * 7) % 103) as u32);
        if a > best { best = a; at = i; }
        if b > best { best = b; at = i + 1000; }
    });
    // And two leaders of their own.
    twins!([low: u32 = 999, high: u32 = 0, lowest: usize = 0, highest: usize = 0] for i in 0..200_usize => {
        let a = ((i * 31) % 101) as u32;
        if a < low { low = a; lowest = i; }
        if a >= high { high = a; highest = i; }
    });
}

#[test]
fn by_max_and_min_in_any_order() {
    let numbers = noise(300);
    twins!([best: f64 = 0.5, least: f64 = 0.5] for &x in &numbers => { best = x.max(best); least = x.min(least); });
    twins!([best: f64 = f64::NAN] for &x in &numbers => { best = f64::max(x, best); });
    twins!([best: u32 = 5, least: u32 = 9] for x in 3..200_u32 => {
        best = std::cmp::max(x % 50, best);
        least = std::cmp::min(x % 50, least);
    });
}

#[test]
fn read_behind_an_assignment() {
    #[derive(Clone, Debug, Default, PartialEq)]
    struct Point {
        x: i64,
        y: Vec<i64>,
    }
    twins!([last: Point = Point::default(), total: i64 = 0, texts: Vec<String> = Vec::new()] for i in 0..200_i64 => {
        if i % 3 == 1 {
            continue;
        }
        last = Point { x: i, y: vec![] };
        last.y.push(i);
        last.x += 1;
        total += last.x + last.y[0] * last.y.len() as i64;
        texts.push(format!("{last:?} {:?} {}", last, last.clone().x));
        if last.x % 2 == 0 {
            last.y.clear();
        }
    });
    twins!([t: f64 = 0.0, sum: f64 = 0.0] for x in noise(100).iter().map(|x| if x.is_nan() { 1.0 } else { *x }) => {
        if x > 0.5 { t = x; } else if x < -1.0 { t = -x; } else { continue }
        t *= 2.0;
        let u = t;
        sum += (u + -t + t).floor();
    });
    twins!([best: i32 = 0, all: Vec<i32> = Vec::new()] for i in 0..40 => {
        best = 0;
        for j in 0..30 {
            let value = (i * 37 + j * 11) % 53;
            if value > best { best = value; }
        }
        all.push(best);
    });
    twins!([a: i32 = 0, b: i32 = 1, n: i32 = 0] for i in 0..100 => {
        (a, b) = (i, i + 1);
        (b, a) = (a, b);
        [a, _] = [a + 1, 3];
        n += match loop { if i > 50 { a = 7; break a } b = 3; break b } { 7 => a, _ => b };
    });
    twins!([how: &str = "", n: usize = 0] for i in 0..100 => {
        how = match i % 3 { 0 => "none", 1 => { n += 1; "one" } _ => "many" };
        n += how.len();
    });
}

#[test]
fn in_fields_and_behind_references() {
    #[derive(Debug, Default, PartialEq)]
    struct Stats {
        last: u32,
        best: u32,
        name: String,
        seen: bool,
        count: u32,
    }
    impl Stats {
        fn gather(&mut self, n_jobs: usize, numbers: &[u32], top: &mut u32, at: &mut usize, one: &mut Option<u32>) {
            let pair = &mut (0, 0);
            parallel!(
                n_jobs = n_jobs,
                batch_size = 2,
                for (i, x) in numbers.iter().enumerate() {
                    self.last = *x;
                    self.count += 1;
                    pair.1 = i;
                    if self.last >= 5 {
                        self.seen = true;
                        *one = Some(self.last);
                    }
                    if *x >= self.best {
                        self.best = *x;
                        self.name = x.to_string();
                    }
                    if *top < *x {
                        *top = *x;
                        *at = i;
                    }
                }
            );
            assert_eq!(*pair, (0, numbers.len() - 1));
        }
    }
    for_every_n_jobs(|n_jobs| {
        let (mut stats, mut top, mut at, mut one) = (Stats::default(), 3, 9, None);
        stats.gather(n_jobs, &[3, 1, 4, 7, 5, 9, 2, 9, 4], &mut top, &mut at, &mut one);
        let expected = Stats { last: 4, best: 9, name: "9".to_owned(), seen: true, count: 9 };
        assert_eq!((stats, top, at, one), (expected, 9, 5, Some(9)));
    });
}

#[test]
fn types_are_inferred_as_serially() {
    for_every_n_jobs(|n_jobs| {
        let mut found = None;
        let mut place = Default::default();
        let mut best = 0.0;
        let mut boxed: Option<Box<dyn Fn(i64) -> i64 + Send>> = None;
        let words = ["a", "ccc", "bb"].map(str::to_owned);
        let mut longest = &words[0];
        parallel!(
            n_jobs = n_jobs,
            for (i, word) in words.iter().enumerate() {
                if word == "bb" {
                    found = Some(i);
                }
                if word.len() as f32 > best {
                    best = word.len() as f32;
                    place = (i, word.as_str());
                }
                if word.len() > longest.len() {
                    longest = word;
                }
                boxed = Some(Box::new(move |x| x + i as i64));
            }
        );
        assert_eq!((found, place, best, longest), (Some(2), (1, "ccc"), 3.0, &words[1]));
        assert_eq!(boxed.unwrap()(40), 42);
    });
}

/// A value that is not `Clone`, `Sync` or comparable, and counts how many of it there are.
#[derive(Debug)]
struct Own(std::cell::Cell<u32>);

#[test]
fn needs_nothing_but_send() {
    for_every_n_jobs(|n_jobs| {
        let (mut last, mut best, mut owner) = (Own(99.into()), 0, Own(0.into()));
        parallel!(
            n_jobs = n_jobs,
            batch_size = 3,
            for x in 0..100_u32 {
                last = Own(x.into());
                if x % 41 > best {
                    best = x % 41;
                    owner = Own(x.into());
                }
            }
        );
        assert_eq!((last.0.get(), best, owner.0.get()), (99, 40, 40));
    });
}

#[test]
fn after_a_panic_what_was_before_it_may_stay_and_nothing_else() {
    for_every_n_jobs(|n_jobs| {
        let (mut last, mut best, mut at) = (0, 0, 0);
        let end = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
            parallel!(
                n_jobs = n_jobs,
                batch_size = 1,
                for i in 0..100 {
                    assert!(i != 60, "sixty");
                    last = i;
                    if i % 13 >= best {
                        best = i % 13;
                        at = i;
                    }
                }
            );
        }));
        assert!(end.is_err());
        let before = (0..=last).map(|i| i % 13).max().unwrap();
        assert!(last < 60 && best == before && at % 13 == best && at + 13 > last, "{last} {best} {at}");
    });
}

#[test]
fn attempts_that_fail_leave_nothing() {
    for_every_n_jobs(|n_jobs| {
        let tries = std::sync::Mutex::new(HashSet::new());
        let (mut last, mut best, mut at, mut high) = (0, 0, 0, 0);
        parallel!(
            n_jobs = n_jobs,
            retries = 2,
            batch_size = 4,
            for i in 0..50_u32 {
                let first = tries.lock().unwrap().insert(i);
                last = if first { 1000 + i } else { i };
                let value = if first { 2000 + i } else { i % 11 };
                if value >= best {
                    best = value;
                    at = i;
                }
                if high < value {
                    high = value;
                }
                assert!(!first, "once more");
            }
        );
        assert_eq!((last, best, at, high), (49, 10, 43, 10));
    });
}

#[test]
fn names_of_macros_are_their_own() {
    // The macro's own `last` is another variable than the one around it.
    macro_rules! whole {
        ($n_jobs:ident, $last:ident, $top:ident) => {
            let mut last = 0;
            parallel!(
                n_jobs = $n_jobs,
                for x in [3, 9, 4] {
                    last = x;
                    $last = last + 1;
                    if x > $top {
                        $top = x;
                    }
                }
            );
            assert_eq!((last, $last, $top), (4, 5, 9));
        };
    }
    for_every_n_jobs(|n_jobs| {
        let (mut last, mut top) = (0, 0);
        whole!(n_jobs, last, top);
        assert_eq!((last, top), (5, 9));
    });
}

#[test]
fn a_best_that_is_written_out() {
    #[derive(Clone, Debug, PartialEq)]
    struct Best {
        score: i64,
        name: String,
    }
    let scores: Vec<(String, i64)> = (0..500).map(|i| (format!("n{i}"), i * 7919 % 101)).collect();
    let (mut serial, mut serial_best) = ((String::new(), i64::MIN), Best { score: -1, name: String::new() });
    for (name, score) in &scores {
        if *score > serial.1 {
            serial = (name.clone(), *score);
        }
        if *score >= serial_best.score {
            serial_best = Best { score: *score, name: name.clone() };
        }
    }
    for n_jobs in 1..=4 {
        for batch_size in [1, 7, 400] {
            let (mut best, mut named) = ((String::new(), i64::MIN), Best { score: -1, name: String::new() });
            parallel!(
                n_jobs = n_jobs,
                batch_size = batch_size,
                for (name, score) in &scores {
                    if *score > best.1 {
                        best = (name.clone(), *score);
                    }
                    if *score >= named.score {
                        named = Best { score: *score, name: name.clone() };
                    }
                }
            );
            assert_eq!((&best, &named), (&serial, &serial_best));
        }
    }
}
