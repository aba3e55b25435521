//! Reductions by key, beside the serial loop that fills a map.

mod support;

use parallel_for::{Cancel, parallel};
use std::cell::Cell;
use std::collections::{BTreeMap, HashMap};
use std::hash::{BuildHasherDefault, DefaultHasher, Hash};
use std::num::Wrapping;
use support::for_every_n_jobs;

/// The serial loop: for each key all that came for it, in order; the keys in the order in which they came first.
fn groups<K: Eq + Hash + Clone, V>(pairs: impl IntoIterator<Item = (K, V)>) -> Vec<(K, Vec<V>)> {
    let mut places = HashMap::new();
    let mut groups: Vec<(K, Vec<V>)> = Vec::new();
    for (key, value) in pairs {
        let place = *places.entry(key.clone()).or_insert(groups.len());
        match groups.get_mut(place) {
            Some((_, values)) => values.push(value),
            None => groups.push((key, vec![value])),
        }
    }
    groups
}

/// The map of a function of each group.
fn each<K: Eq + Hash, V, R>(groups: Vec<(K, Vec<V>)>, f: impl Fn(Vec<V>) -> R) -> HashMap<K, R> {
    groups.into_iter().map(|(key, values)| (key, f(values))).collect()
}

fn numbers() -> Vec<i64> {
    (0..20_000).map(|i| (i * 7919) % 10_007 - 5_000).collect()
}

/// The keys of a number that are tried: few, some, almost as many as numbers.
fn keys(x: i64) -> [i64; 3] {
    [x % 5, x.rem_euclid(300), x / 2]
}

#[test]
fn words_are_counted() {
    let text = "the cat and the dog and the bird";
    let words: Vec<&str> = text.split(' ').collect();
    let counts = parallel!(sum(word => 1 for word in text.split(' ')));
    assert_eq!(counts["the"], 3);
    for_every_n_jobs(|n_jobs| {
        let counts: HashMap<&str, i32> = parallel!(n_jobs = n_jobs, sum(word => 1 for word in text.split(' ')));
        assert_eq!(counts, HashMap::from([("the", 3), ("cat", 1), ("and", 2), ("dog", 1), ("bird", 1)]));
        let counts = parallel!(n_jobs = n_jobs, count(*word => true for word in &words));
        assert_eq!(counts, HashMap::from([("the", 3), ("cat", 1), ("and", 2), ("dog", 1), ("bird", 1)]));
    });
}

#[test]
fn every_reducer_gives_what_it_gives_of_the_values_of_a_key() {
    let numbers = numbers();
    for kind in 0..3 {
        let key = |x: i64| keys(x)[kind];
        let expected = || groups(numbers.iter().map(|x| (key(*x), *x)));
        for_every_n_jobs(|n_jobs| {
            let sums = parallel!(n_jobs = n_jobs, sum(key(*x) => x for x in &numbers));
            assert_eq!(sums, each(expected(), |values| values.iter().sum::<i64>()));
            let products = parallel!(n_jobs = n_jobs, product(key(*x) => Wrapping(x * 2 + 1) for x in &numbers));
            assert_eq!(
                products,
                each(expected(), |values| values.iter().map(|x| Wrapping(x * 2 + 1)).product::<Wrapping<i64>>())
            );
            let counts = parallel!(n_jobs = n_jobs, count(key(*x) => x % 3 == 0 for x in &numbers));
            assert_eq!(counts, each(expected(), |values| values.iter().filter(|x| **x % 3 == 0).count()));
            let smallest: HashMap<i64, &i64> = parallel!(n_jobs = n_jobs, min(key(*x) => x for x in &numbers));
            assert_eq!(
                smallest,
                each(groups(numbers.iter().map(|x| (key(*x), x))), |values| values.into_iter().min().unwrap())
            );
            let largest = parallel!(n_jobs = n_jobs, max(key(*x) => (x % 10, x) for x in &numbers));
            assert_eq!(
                largest,
                each(groups(numbers.iter().map(|x| (key(*x), x))), |values| values
                    .into_iter()
                    .map(|x| (x % 10, x))
                    .max()
                    .unwrap())
            );
            let nearest = parallel!(n_jobs = n_jobs, min_by_key(key(x) => x for &x in &numbers, |x| x.abs() / 100));
            assert_eq!(nearest, each(expected(), |values| values.into_iter().min_by_key(|x| x.abs() / 100).unwrap()));
            let furthest = parallel!(n_jobs = n_jobs, max_by_key(key(x) => x for &x in &numbers, |x| x.abs() / 100));
            assert_eq!(furthest, each(expected(), |values| values.into_iter().max_by_key(|x| x.abs() / 100).unwrap()));
            let first = parallel!(n_jobs = n_jobs, first(key(x) => x for &x in &numbers));
            assert_eq!(first, each(expected(), |values| values[0]));
            let texts = parallel!(n_jobs = n_jobs, reduce(key(x) => x.to_string() for &x in &numbers, |a, b| a + &b));
            assert_eq!(texts, each(expected(), |values| values.iter().map(i64::to_string).collect::<String>()));
            let texts = parallel!(
                n_jobs = n_jobs,
                fold(key(x) => x for &x in &numbers, String::new, |text: String, x| text + &x.to_string(), |a, b| a + &b)
            );
            assert_eq!(texts, each(expected(), |values| values.iter().map(i64::to_string).collect::<String>()));
            let lists = parallel!(n_jobs = n_jobs, list(key(x) => x for &x in &numbers));
            assert_eq!(lists, each(expected(), |values| values));
        });
    }
}

#[test]
fn short_sums_of_floats_are_those_of_the_serial_loop_and_all_have_the_same_bits_for_every_n_jobs() {
    let floats = |count: i32| (0..count).map(|i| f64::from(i).sin() * 1e10_f64.powf(f64::from(i % 7)));
    let key = |x: &f64| x.to_bits() % 17;
    let bits = |sums: HashMap<u64, f64>| -> BTreeMap<u64, u64> {
        sums.into_iter().map(|(key, sum)| (key, sum.to_bits())).collect()
    };
    let short: Vec<f64> = floats(512).collect();
    let serial =
        bits(each(groups(short.iter().map(|x| (key(x), *x))), |values| values.into_iter().fold(0.0, |a, b| a + b)));
    let long: Vec<f64> = floats(50_000).collect();
    let one = bits(parallel!(n_jobs = 1, sum(key(x) => x for x in &long)));
    let one_pulled = bits(parallel!(n_jobs = 1, sum(key(x) => x for x in long.iter().filter(|x| **x > 0.0))));
    let one_filtered = bits(parallel!(n_jobs = 1, reduce(key(x) => *x for x in &long if *x > 0.0, |a, b| a + b)));
    let one_fold = bits(parallel!(n_jobs = 1, fold(key(x) => x for x in &long, 0.0, |a, x| a + x, |a, b| a + b)));
    for_every_n_jobs(|n_jobs| {
        assert_eq!(bits(parallel!(n_jobs = n_jobs, sum(key(x) => x for x in &short))), serial);
        assert_eq!(bits(parallel!(n_jobs = n_jobs, reduce(key(x) => *x for x in &short, |a, b| a + b))), serial);
        for _ in 0..5 {
            assert_eq!(bits(parallel!(n_jobs = n_jobs, sum(key(x) => x for x in &long))), one);
            assert_eq!(
                bits(parallel!(n_jobs = n_jobs, sum(key(x) => x for x in long.iter().filter(|x| **x > 0.0)))),
                one_pulled
            );
            assert_eq!(
                bits(parallel!(n_jobs = n_jobs, reduce(key(x) => *x for x in &long if *x > 0.0, |a, b| a + b))),
                one_filtered
            );
            assert_eq!(
                bits(parallel!(n_jobs = n_jobs, fold(key(x) => x for x in &long, 0.0, |a, x| a + x, |a, b| a + b))),
                one_fold
            );
        }
    });
}

#[test]
fn floats_are_compared_by_total_order() {
    let values = [2.5, f64::NAN, -1.0, -0.0, 0.0, f64::INFINITY, 0.0, -0.0];
    for_every_n_jobs(|n_jobs| {
        let smallest = parallel!(n_jobs = n_jobs, min(i % 2 => x for (i, x) in values.into_iter().enumerate()));
        assert_eq!(smallest[&0].to_bits(), (-1.0_f64).to_bits());
        assert_eq!(smallest[&1].to_bits(), (-0.0_f64).to_bits());
        let largest = parallel!(n_jobs = n_jobs, max(i % 2 => x for (i, x) in values.into_iter().enumerate()));
        assert_eq!(largest[&0].to_bits(), 2.5_f64.to_bits());
        assert!(largest[&1].is_nan());
    });
}

#[test]
fn keys_come_in_the_order_in_which_they_came_first() {
    let numbers = numbers();
    for_every_n_jobs(|n_jobs| {
        for modulus in [3, 1_000, 9_000] {
            let expected = groups(numbers.iter().map(|x| (x % modulus, *x)));
            let lists = parallel!(n_jobs = n_jobs, into = Vec<_>, list(x % modulus => *x for x in &numbers));
            assert_eq!(lists, expected);
            let firsts = parallel!(n_jobs = n_jobs, into = Vec<(i64, i64)>, first(x % modulus => *x for x in &numbers));
            assert_eq!(firsts, expected.iter().map(|(key, values)| (*key, values[0])).collect::<Vec<_>>());
        }
    });
}

#[test]
fn into_chooses_the_map() {
    type Plain = BuildHasherDefault<DefaultHasher>;
    let words = ["b", "a", "c", "a"];
    for_every_n_jobs(|n_jobs| {
        let sorted = parallel!(n_jobs = n_jobs, into = BTreeMap<_, _>, sum(word => 1 for word in words));
        assert_eq!(sorted.into_iter().collect::<Vec<_>>(), [("a", 2), ("b", 1), ("c", 1)]);
        let sorted = parallel!(n_jobs = n_jobs, into = BTreeMap<_, u64>, sum(word => 1 for word in words));
        assert_eq!(sorted["a"], 2_u64);
        let plain =
            parallel!(n_jobs = n_jobs, into = HashMap<_, _, Plain>, count(word => word > "a" for word in words));
        assert_eq!(plain["a"], 0);
        let long: HashMap<String, u64> = parallel!(n_jobs = n_jobs, sum(word.to_owned() => 1 for word in words));
        assert_eq!(long["a"], 2);
    });
}

#[test]
fn clauses_exits_and_continue() {
    fn up_to(numbers: &[i64], n_jobs: usize, limit: i64) -> Result<HashMap<i64, i64>, i64> {
        let check = |x: i64| if x > limit { Err(x) } else { Ok(x) };
        Ok(parallel!(n_jobs = n_jobs, sum(x % 7 => check(*x)? for x in numbers)))
    }
    let numbers = numbers();
    for_every_n_jobs(|n_jobs| {
        let pairs = || (0..300).flat_map(|x| (0..x % 9).map(move |y| (x, y))).filter(|(x, y)| (x + y) % 3 > 0);
        let sums = parallel!(n_jobs = n_jobs, sum(y => x * y for x in 0..300 for y in 0..x % 9 if (x + y) % 3 > 0));
        assert_eq!(sums, each(groups(pairs().map(|(x, y)| (y, x * y))), |values| values.iter().sum::<i32>()));
        let grid = parallel!(n_jobs = n_jobs, list((x + y) % 5 => (x, y) for x in 0..30 for y in 0..40));
        assert_eq!(
            grid,
            each(groups((0..30).flat_map(|x| (0..40).map(move |y| ((x + y) % 5, (x, y))))), |values| values)
        );

        let taken = parallel!(n_jobs = n_jobs, list({ if *x == 4_999 { break } x % 3 } => *x for x in &numbers));
        let expected = groups(numbers.iter().take_while(|x| **x != 4_999).map(|x| (x % 3, *x)));
        assert_eq!(taken, each(expected, |values| values));
        let even = parallel!(n_jobs = n_jobs, first(x % 3 => { if x % 2 == 1 { continue } *x } for x in &numbers));
        let expected = groups(numbers.iter().filter(|x| **x % 2 != 1).map(|x| (x % 3, *x)));
        assert_eq!(even, each(expected, |values| values[0]));

        assert_eq!(up_to(&numbers, n_jobs, 4_000), Err(*numbers.iter().find(|x| **x > 4_000).unwrap()));
        let all = groups(numbers.iter().map(|x| (x % 7, *x)));
        assert_eq!(up_to(&numbers, n_jobs, 9_000), Ok(each(all, |values| values.iter().sum::<i64>())));
    });
}

#[test]
fn changed_variables_and_settings_beside_keys() {
    for_every_n_jobs(|n_jobs| {
        let mut seen = 0;
        let mut odd = Vec::new();
        let sums = parallel!(n_jobs = n_jobs, sum({ seen += 1; i % 10 } => { if i % 2 == 1 { odd.push(i); } i } for i in 0..3_000));
        assert_eq!((seen, odd.len(), odd[1], sums[&3]), (3_000, 1_500, 3, (0..300).map(|i| i * 10 + 3).sum()));

        let token = Cancel::new();
        let counts = parallel!(n_jobs = n_jobs, cancel = &token, count(i % 3 => i > 10 for i in 0..100)).unwrap();
        assert_eq!(counts, HashMap::from([(0, 30), (1, 29), (2, 30)]));

        let tries = std::sync::atomic::AtomicUsize::new(0);
        let retried = parallel!(n_jobs = n_jobs, retries = 3, list(i % 2 => {
            assert!(i != 5 || tries.fetch_add(1, std::sync::atomic::Ordering::Relaxed) > 1);
            i
        } for i in 0..10));
        assert_eq!(retried, HashMap::from([(0, vec![0, 2, 4, 6, 8]), (1, vec![1, 3, 5, 7, 9])]));
        let sums = parallel!(n_jobs = n_jobs, retries = 1, sum(i % 2 => i for i in 0..10));
        assert_eq!(sums, HashMap::from([(0, 20), (1, 25)]));
        let largest = parallel!(n_jobs = n_jobs, retries = 1, max(i % 2 => i for i in 0..10));
        assert_eq!(largest, HashMap::from([(0, 8), (1, 9)]));
        let last = parallel!(n_jobs = n_jobs, retries = 1, max_by_key(i % 2 => i for i in 0..10, |i| i / 4));
        assert_eq!(last, HashMap::from([(0, 8), (1, 9)]));
        let first = parallel!(n_jobs = n_jobs, retries = 1, first(i % 2 => i for i in 0..10));
        assert_eq!(first, HashMap::from([(0, 0), (1, 1)]));
    });
}

#[test]
fn nothing_and_one() {
    for_every_n_jobs(|n_jobs| {
        assert!(parallel!(n_jobs = n_jobs, sum(x => x for x in 0..0)).is_empty());
        assert!(parallel!(n_jobs = n_jobs, list(x => x for x in 0..9 if x > 9)).is_empty());
        assert_eq!(parallel!(n_jobs = n_jobs, max(x => x + 1 for x in 3..4)), HashMap::from([(3, 4)]));
        assert_eq!(parallel!(n_jobs = n_jobs, sum(() => x for x in 0..1000)), HashMap::from([((), 499_500)]));
    });
}

#[test]
fn keys_and_values_need_be_no_more_than_send() {
    struct Value(Cell<u32>);
    for_every_n_jobs(|n_jobs| {
        let lists =
            parallel!(n_jobs = n_jobs, list(x.to_string() => Value(Cell::new(x)) for x in 0..100_u32 for _ in 0..2));
        assert_eq!(lists["7"][1].0.get(), 7);
        let sums = parallel!(n_jobs = n_jobs, reduce(x % 5 => Value(Cell::new(x)) for x in 0..100_u32, |a, b| {
            Value(Cell::new(a.0.get() + b.0.get()))
        }));
        assert_eq!(sums[&0].0.get(), (0..20).map(|x| x * 5).sum());
    });
}

#[test]
fn a_panic_drops_all_keys_and_values_once() {
    use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
    static ALIVE: AtomicUsize = AtomicUsize::new(0);
    struct Counted(u32);
    impl Counted {
        fn new(x: u32) -> Self {
            ALIVE.fetch_add(1, Relaxed);
            Self(x)
        }
    }
    impl Drop for Counted {
        fn drop(&mut self) {
            ALIVE.fetch_sub(1, Relaxed);
        }
    }
    for_every_n_jobs(|n_jobs| {
        for at in [0, 700, 1_999] {
            let panic = std::panic::catch_unwind(
                || parallel!(n_jobs = n_jobs, list(x % 7 => { assert!(x != at, "no"); Counted::new(x) } for x in 0..2_000_u32)),
            );
            assert!(panic.is_err());
            let in_op = std::panic::catch_unwind(|| {
                parallel!(n_jobs = n_jobs, reduce(x % 7 => Counted::new(x) for x in 0..2_000_u32, |a, b| {
                    assert!(b.0 < at, "no");
                    Counted::new(a.0 + b.0)
                }))
            });
            assert!(in_op.is_err());
            assert_eq!(ALIVE.load(Relaxed), 0);
        }
        let lists = parallel!(n_jobs = n_jobs, list(x % 7 => Counted::new(x) for x in 0..2_000_u32));
        assert_eq!(ALIVE.load(Relaxed), 2_000);
        drop(lists);
        assert_eq!(ALIVE.load(Relaxed), 0);
    });
}

#[test]
fn a_key_is_hashed_once_for_each_item() {
    use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
    static HASHED: AtomicUsize = AtomicUsize::new(0);
    #[derive(PartialEq, Eq)]
    struct Key(u32);
    impl Hash for Key {
        fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
            HASHED.fetch_add(1, Relaxed);
            self.0.hash(state);
        }
    }
    for_every_n_jobs(|n_jobs| {
        HASHED.store(0, Relaxed);
        let sums = parallel!(n_jobs = n_jobs, into = Vec<_>, sum(Key(x % 50) => x for x in 0..10_000_u32));
        assert_eq!((sums.len(), HASHED.load(Relaxed)), (50, 10_000));
    });
}

#[test]
fn a_fold_starts_with_a_value_or_with_a_function_that_makes_one() {
    struct Tally(HashMap<u32, u32>);
    fn nothing() -> Vec<u32> {
        Vec::new()
    }
    const ZERO: u32 = 0;
    let (n, start) = (3, 0_u32);
    let make = || vec![0; n];
    let numbers: Vec<u32> = (0..5_000).collect();
    for_every_n_jobs(|n_jobs| {
        assert_eq!(parallel!(n_jobs = n_jobs, fold(x for x in 0..9, 0, |a, b| a + b, |a, b| a + b)), 36);
        assert_eq!(parallel!(n_jobs = n_jobs, fold(x for x in 0..9, start, |a, b| a + b, |a, b| a + b)), 36);
        assert_eq!(parallel!(n_jobs = n_jobs, fold(x for x in 0..9, ZERO, |a, b| a + b, |a, b| a + b)), 36);
        assert_eq!(parallel!(n_jobs = n_jobs, fold(x for x in 0..0, ZERO, |a, b: u32| a + b, |a, b| a + b)), 0);
        let expected = vec![
            numbers.iter().step_by(3).sum(),
            numbers.iter().skip(1).step_by(3).sum(),
            numbers.iter().skip(2).step_by(3).sum::<u32>(),
        ];
        let add = |mut a: Vec<u32>, x: &u32| {
            a[*x as usize % 3] += x;
            a
        };
        let merge = |a: Vec<u32>, b: Vec<u32>| -> Vec<u32> { a.iter().zip(b).map(|(a, b)| a + b).collect() };
        for folded in [
            parallel!(n_jobs = n_jobs, fold(x for x in &numbers, || vec![0; n], add, merge)),
            parallel!(n_jobs = n_jobs, fold(x for x in &numbers, vec![0; n], add, merge)),
            parallel!(n_jobs = n_jobs, fold(x for x in &numbers, make, add, merge)),
            parallel!(n_jobs = n_jobs, fold(x for x in &numbers, || { let mut v = nothing(); v.resize(n, 0); v }, add, merge)),
        ] {
            assert_eq!(folded, expected);
        }
        let lists = parallel!(n_jobs = n_jobs, fold(x for x in &numbers, nothing, |mut list, x| { list.push(*x); list }, |mut a, b| { a.extend(b); a }));
        assert_eq!(lists, numbers);
        let lists = parallel!(n_jobs = n_jobs, fold(x for x in &numbers, Vec::new, |mut list, x| { list.push(*x); list }, |mut a, b| { a.extend(b); a }));
        assert_eq!(lists, numbers);
        let counts = parallel!(n_jobs = n_jobs, fold(x % 9 for x in &numbers, HashMap::new, |mut counts, x| { *counts.entry(x).or_insert(0) += 1; counts }, |mut a, b| {
            for (key, count) in b {
                *a.entry(key).or_insert(0) += count;
            }
            a
        }));
        assert_eq!(counts, parallel!(sum(x % 9 => 1 for x in &numbers)));
        // No `Clone`.
        let tally = parallel!(n_jobs = n_jobs, fold(x % 9 for x in &numbers, || Tally(HashMap::new()), |mut tally, x| { *tally.0.entry(x).or_insert(0) += 1; tally }, |mut a, b| {
            for (key, count) in b.0 {
                *a.0.entry(key).or_insert(0) += count;
            }
            a
        }));
        assert_eq!(tally.0.len(), 9);
        let none =
            parallel!(n_jobs = n_jobs, fold(x for x in 0..0_u32, || Tally(HashMap::new()), |tally, _| tally, |a, _| a));
        assert!(none.0.is_empty());
        let default: u32 =
            parallel!(n_jobs = n_jobs, fold(x for x in 0..9_u32, Default::default(), |a, b| a + b, |a: u32, b| a + b));
        assert_eq!(default, 36);
    });
}

#[test]
fn the_type_of_a_fold_follows_from_what_is_expected_of_it() {
    let wide: u64 = parallel!(fold(x for x in [1_u32, 2, 3], 0, |a, x| a + u64::from(x), |a, b| a + b));
    assert_eq!(wide, 6);
    let wide: u64 = parallel!(fold(x for x in [1_u32, 2, 3], || 0, |a, x| a + u64::from(x), |a, b| a + b));
    assert_eq!(wide, 6);
    let list: Vec<u8> = parallel!(fold(x for x in [1_u8, 2, 3], Vec::new(), |mut a, x| { a.push(x); a }, |mut a, b| { a.extend(b); a }));
    assert_eq!(list, [1, 2, 3]);
    let float = parallel!(fold(x for x in [1_u8, 2, 3], 0.0, |a: f32, x| a.max(f32::from(x)), f32::max));
    assert_eq!(float.to_bits(), 3.0_f32.to_bits());
    let by_key: HashMap<bool, u64> =
        parallel!(fold(x > 1 => x for x in [1_u32, 2, 3], 0, |a, x| a + u64::from(x), |a, b| a + b));
    assert_eq!(by_key, HashMap::from([(false, 1), (true, 5)]));
}

/// The advice of `docs/errors.md`.
#[test]
fn what_gives_nothing_by_key_has_a_way_out() {
    let numbers = numbers();
    let key = |x: i64| x.rem_euclid(30);
    for_every_n_jobs(|n_jobs| {
        let expected = || groups(numbers.iter().map(|x| (key(*x), *x)));
        let any = parallel!(n_jobs = n_jobs, max(key(x) => x > 4_900 for &x in &numbers));
        assert_eq!(any, each(expected(), |values| values.iter().any(|x| *x > 4_900)));
        let all = parallel!(n_jobs = n_jobs, min(key(x) => x > -4_900 for &x in &numbers));
        assert_eq!(all, each(expected(), |values| values.iter().all(|x| *x > -4_900)));
        let lists = parallel!(n_jobs = n_jobs, list(key(x) => x for &x in &numbers));
        let totals: HashMap<i64, Vec<i64>> = lists
            .into_iter()
            .map(|(key, list)| (key, parallel!(n_jobs = n_jobs, scan(x for x in list, |a, b| a + b))))
            .collect();
        let running = |values: Vec<i64>| {
            let mut total = 0;
            values
                .into_iter()
                .map(|x| {
                    total += x;
                    total
                })
                .collect::<Vec<_>>()
        };
        assert_eq!(totals, each(expected(), running));
        let checked = |x: i64| if x % 7 == 0 { Err("seven") } else { Ok(x) };
        let outcomes = parallel!(n_jobs = n_jobs, into = parallel_for::Outcomes<_>, checked(x).map(|y| (key(x), y)) for &x in &numbers);
        let sums = parallel!(n_jobs = n_jobs, sum(k => v for (k, v) in outcomes.iter().flatten()));
        let kept = groups(numbers.iter().filter(|x| **x % 7 != 0).map(|x| (key(*x), *x)));
        assert_eq!(
            sums.into_iter().map(|(key, sum)| (*key, sum)).collect::<HashMap<_, _>>(),
            each(kept, |values| values.iter().sum::<i64>())
        );
    });
}
