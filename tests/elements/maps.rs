//! Maps whose values a loop updates key by key.

use crate::numbers::twins;
use parallel_for::parallel;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::time::{Duration, Instant};

#[derive(Clone, Debug, Default, PartialEq)]
struct Stats {
    n: usize,
    list: Vec<usize>,
    sum: f64,
    least: usize,
}

fn words() -> Vec<&'static str> {
    "the quick brown fox jumps over the lazy dog and the quick cat".split(' ').cycle().take(700).collect()
}

#[test]
fn counts() {
    let words = words();
    twins!(let mut m = HashMap::from([("the", 5)]); for w in words.iter().copied(); { *m.entry(w).or_insert(0) += 1; });
    twins!(let mut m = BTreeMap::<_, usize>::new(); for w in words.iter().copied(); { *m.entry(w).or_default() += w.len(); });
    twins!(let mut m = HashMap::new(); for w in &words; { *m.entry(w.to_string()).or_insert_with(|| 0_u32) += 1; });
    twins!(let mut m = HashMap::new(); for w in words.iter().copied(); { m.entry(w).and_modify(|n| *n += 1).or_insert(1); });
    twins!(let mut m = HashMap::new(); for w in words.iter().copied(); { let n = m.entry(w).or_insert(0_i64); *n += 2; *n -= 1; });
}

#[test]
fn lists() {
    let words = words();
    twins!(let mut m = HashMap::<_, Vec<_>>::new(); for i in 0..700_usize; { m.entry(words[i]).or_default().push(i); });
    twins!(let mut m = BTreeMap::new(); for i in 0..700_usize; { m.entry(words[i]).or_insert_with(Vec::new).push(i); });
    twins!(let mut m = BTreeMap::<_, HashSet<_>>::new(); for i in 0..700_usize; { m.entry(words[i]).or_default().insert(i % 3); });
    twins!(let mut m = BTreeMap::new(); for i in 0..700_usize; { m.entry(words[i]).and_modify(|v: &mut Vec<usize>| v.push(i)).or_insert_with(|| vec![i]); });
    twins!(let mut m = BTreeMap::<_, BTreeMap<_, _>>::new(); for i in 0..700_usize; { m.entry(words[i]).or_default().insert(i % 3, i); });
}

#[test]
fn values_with_fields() {
    let words = words();
    twins!(let mut m = HashMap::<_, Stats>::new(); for i in 0..700_usize; {
        let e = m.entry(words[i]).or_default();
        e.n += 1;
        e.list.push(i);
    });
    twins!(let mut m = HashMap::new(); for i in 0..700_usize; {
        let e = m.entry(words[i]).or_insert(Stats { n: 0, list: Vec::new(), sum: 0.0, least: i });
        e.n += 1;
        e.sum += 0.5;
        e.least = e.least.min(i);
    });
    twins!(let mut m = HashMap::new(); for i in 0..700_usize; {
        let (lo, hi) = (i, i * 2);
        let e = m.entry(words[i]).or_insert((lo, hi));
        if lo < e.0 { e.0 = lo; }
        e.1 = e.1.max(hi);
    });
    twins!(let mut m = HashMap::new(); for i in 0..700_usize; { m.entry(words[i]).or_insert((0, 0)).1 += i; });
    twins!(let mut m = HashMap::new(); for i in 0..700_usize; {
        let e = m.entry(words[i]).or_insert(0);
        *e += i;
        let e = 5 + i;
        let _ = e;
    });
}

/// A value for each item, which takes so long to work out that other workers come.
pub(crate) fn worked_out(i: u32) -> f64 {
    let begun = Instant::now();
    while begun.elapsed() < Duration::from_micros(20) {}
    (f64::from(i) * 0.37).sin() * [1.0, 1e3, 1e6, 1e9, 1e12, 1e15, 1e18][i as usize % 7]
}

/// The bits of values, by their keys.
fn bits<'m, K: Ord + Copy + 'm>(map: impl IntoIterator<Item = (&'m K, &'m (i32, f64))>) -> BTreeMap<K, (i32, u64)> {
    map.into_iter().map(|(key, (n, sum))| (*key, (*n, sum.to_bits()))).collect()
}

#[test]
fn sums_of_floats_are_those_of_the_serial_loop() {
    macro_rules! summed {
        ($map:ident = $start:expr; $body:block, $i:ident) => {{
            let mut $map = $start;
            for $i in 0..1500_u32 $body
            let serial = bits(&$map);
            for n_jobs in [1, 2, 3, 8] {
                let mut $map = $start;
                parallel!(n_jobs = n_jobs, for $i in 0..1500_u32 $body);
                assert_eq!(bits(&$map), serial, "{n_jobs} jobs");
                let mut $map = $start;
                parallel!(n_jobs = n_jobs, batch_size = 40, for $i in 0..1500_u32 $body);
                assert_eq!(bits(&$map), serial, "{n_jobs} jobs, blocks of 40");
            }
        }};
    }
    summed!(m = HashMap::new(); { let x = worked_out(i); let e = m.entry(i % 11).or_insert((0, 0.0)); e.0 += 1; e.1 += x; }, i);
    // Two of one item are two updates, and negative zeros are kept.
    summed!(m = BTreeMap::new(); {
        let x = worked_out(i);
        m.entry(i % 11).or_insert((0, 0.0)).1 -= x;
        m.entry(i % 5).or_insert((0, 0.0)).1 += x * 0.1;
        m.entry(77).or_insert((0, 0.0)).1 += -0.0;
    }, i);
    summed!(m = BTreeMap::new(); { let x = worked_out(i); m.entry(i % 3).and_modify(|e: &mut (i32, f64)| e.1 += x).or_insert((0, x)); }, i);
    summed!(m = HashMap::<u32, (i32, f64)>::with_capacity(100); { if i % 2 == 0 { m.entry(i % 11).or_default().1 += worked_out(i); } }, i);
}

/// Where updates cannot be kept one by one, blocks are merged: the same for every number of workers.
#[test]
fn sums_of_floats_are_the_same_for_every_number_of_workers() {
    let several = |n_jobs| {
        let mut m = HashMap::new();
        parallel!(
            n_jobs = n_jobs,
            for i in 0..700_u32 {
                let x = worked_out(i);
                let e = m.entry(i % 11).or_insert((0, 0.0));
                for k in 0..3 {
                    e.1 += x * f64::from(k);
                }
                for k in 0..3 {
                    m.entry(k).or_insert((0, 0.0)).1 += x * 0.3;
                }
            }
        );
        bits(&m)
    };
    // The value that is there is a negative zero: a 0.0 that is added to it shows.
    let beside = |n_jobs| {
        let mut m = HashMap::from([(1, (0, -0.0)), (2, (0, 1e9))]);
        parallel!(
            n_jobs = n_jobs,
            for i in 0..700_u32 {
                let x = worked_out(i);
                m.entry(2).or_insert((0, 0.0)).1 += x;
                m.entry(1).or_insert((0, 0.0)).1 += -0.0;
            }
        );
        bits(&m)
    };
    let long = |n_jobs| {
        let mut m = HashMap::new();
        parallel!(
            n_jobs = n_jobs,
            for i in 0..100_000_u32 {
                m.entry(i % 11).or_insert((0, 0.0)).1 += (f64::from(i) * 0.37).sin();
            }
        );
        bits(&m)
    };
    let (expected, expected_beside, expected_long) = (several(1), beside(1), long(1));
    for n_jobs in [2, 3, 8] {
        assert_eq!(several(n_jobs), expected);
        assert_eq!(beside(n_jobs), expected_beside);
        assert_eq!(long(n_jobs), expected_long);
    }
}

#[test]
fn the_first_stays() {
    let words = words();
    twins!(let mut m = HashMap::new(); for i in 0..700_usize; { m.entry(words[i]).or_insert(i); });
    twins!(let mut m = BTreeMap::new(); for i in 0..700_usize; { m.entry(words[i]).or_insert_with(|| i * 2); });
}

#[test]
fn the_best_of_each_key() {
    let words = words();
    twins!(let mut m = HashMap::from([("the", 3)]); for i in 0..700_usize; {
        let x = i * 7919 % 1009;
        let e = m.entry(words[i]).or_insert(x);
        *e = (*e).max(x);
    });
    twins!(let mut m = HashMap::from([(2, 3)]); for i in 0..700_i32; {
        let x = i * 7919 % 1009;
        let e = m.entry(i % 5).or_insert(i32::MIN);
        if x > *e { *e = x; }
    } );
}

#[test]
fn where_there_is_one() {
    let start = || HashMap::from([(1_usize, 10_u32), (2, 1000), (5, 0)]);
    twins!(let mut m = start(); for i in 0..100_usize; { if let Some(n) = m.get_mut(&(i % 9)) { *n += 1; } });
    twins!(let mut m = start(); for i in 0..100_usize; { if i % 9 == 2 { *m.get_mut(&(i % 9)).unwrap() -= 1; } });
    twins!(let mut m = start(); for i in 0..100_usize; { let Some(n) = m.get_mut(&(i % 9)) else { continue }; *n += 1; });
    twins!(let mut m = start(); for i in 0..100_usize; { match m.get_mut(&(i % 9)) { Some(n) => *n += 1, None => {} } });
    twins!(let mut m = start(); for i in 0..100_usize; {
        if let Some(n) = m.get_mut(&(i % 9)) { *n += 1; } else { m.insert(i % 9, 1); }
    });
    twins!(let mut m = start(); for i in 0..100_usize; {
        match m.get_mut(&(i % 9)) { Some(n) => *n += 1, None => { m.insert(i % 9, 1); } }
    });
}

#[test]
fn behind_a_reference_and_in_a_struct() {
    struct Counter {
        counts: HashMap<usize, usize>,
        total: usize,
    }
    impl Counter {
        fn add(&mut self, items: &[usize]) {
            parallel!(
                n_jobs = 2,
                for &i in items {
                    *self.counts.entry(i % 4).or_insert(0) += 1;
                    self.total += 1;
                }
            );
        }
    }
    fn add(m: &mut HashMap<usize, usize>, items: &[usize]) {
        parallel!(
            n_jobs = 2,
            for &i in items {
                *m.entry(i % 4).or_insert(0) += 1;
            }
        );
    }
    let items: Vec<usize> = (0..100).collect();
    let (mut counter, mut m) = (Counter { counts: HashMap::new(), total: 0 }, HashMap::new());
    counter.add(&items);
    add(&mut m, &items);
    assert_eq!((counter.total, counter.counts.len(), m[&3]), (100, 4, 25));
}

/// A map that is changed through `&self`.
#[derive(Default)]
struct Shared(std::sync::Mutex<HashMap<usize, usize>>);

struct SharedEntry<'a>(std::sync::MutexGuard<'a, HashMap<usize, usize>>, usize);

struct Guard<'a>(std::sync::MutexGuard<'a, HashMap<usize, usize>>, usize);

impl Shared {
    fn entry(&self, key: usize) -> SharedEntry<'_> {
        SharedEntry(self.0.lock().unwrap(), key)
    }
}

impl<'a> SharedEntry<'a> {
    fn or_insert(mut self, value: usize) -> Guard<'a> {
        self.0.entry(self.1).or_insert(value);
        Guard(self.0, self.1)
    }
}

impl std::ops::Deref for Guard<'_> {
    type Target = usize;

    fn deref(&self) -> &usize {
        &self.0[&self.1]
    }
}

impl std::ops::DerefMut for Guard<'_> {
    fn deref_mut(&mut self) -> &mut usize {
        self.0.get_mut(&self.1).unwrap()
    }
}

#[test]
fn a_map_that_is_changed_through_a_shared_reference() {
    let (mut owned, other, guarded) = (Shared::default(), Shared::default(), Shared::default());
    let lent = &other;
    parallel!(
        n_jobs = 3,
        batch_size = 1,
        for i in 0..100_usize {
            *owned.entry(i % 7).or_insert(0) += 1;
            *lent.entry(i % 7).or_insert(0) += 1;
            let mut guard = guarded.entry(i % 7).or_insert(0);
            *guard += 1;
        }
    );
    for map in [owned, other, guarded] {
        assert_eq!(map.0.into_inner().unwrap(), (0..7).map(|i| (i, if i < 2 { 15 } else { 14 })).collect());
    }
}

/// Takes so long that helpers come.
fn rest() {
    std::thread::sleep(Duration::from_micros(100));
}

#[test]
fn what_the_first_item_begins_with_stays() {
    twins!(let mut m = HashMap::new(); for i in 0..70_usize; { rest(); m.entry(i % 7).or_insert((i, 0)).1 += i; });
    twins!(let mut m = HashMap::new(); for i in 0..70_usize; {
        rest();
        let e = m.entry(i % 7).or_insert_with(|| (0, (i, i), "x"));
        e.0 += 1;
        e.1.1 = e.1.1.max(i);
    });
    twins!(let mut m = BTreeMap::new(); for i in 0..70_usize; {
        rest();
        if i / 7 % 2 == i % 2 { m.entry(i % 7).or_insert((1, 0)).1 += i; } else { m.entry(i % 7).or_insert((2, 0)).1 += i; }
    });
}

/// A type whose default counts.
#[derive(Clone, Debug, PartialEq)]
struct FromFive(u32, Vec<usize>);

impl Default for FromFive {
    fn default() -> Self {
        Self(5, vec![7])
    }
}

#[test]
fn a_default_that_counts() {
    let words = words();
    twins!(let mut m = HashMap::<_, FromFive>::new(); for i in 0..700_usize; {
        let e = m.entry(words[i]).or_default();
        e.0 += 1;
        e.1.push(i);
    });
    twins!(let mut m = BTreeMap::<_, FromFive>::new(); for i in 0..700_usize; { m.entry(words[i]).or_insert_with(FromFive::default).1.push(i); });
}

/// A sum whose default counts, and of which nobody has said when it is neutral.
#[derive(Clone, Debug, PartialEq)]
struct FiveMore(usize);

impl Default for FiveMore {
    fn default() -> Self {
        Self(5)
    }
}

impl std::ops::AddAssign<usize> for FiveMore {
    fn add_assign(&mut self, other: usize) {
        self.0 += other;
    }
}

impl parallel_for::Accumulate for FiveMore {
    const EXACT: bool = true;

    fn neutral(&self) -> Self {
        Self(0)
    }

    fn merge(&mut self, later: Self) {
        self.0 += later.0;
    }
}

#[test]
fn a_default_of_an_own_sum_that_counts() {
    twins!(let mut m = HashMap::<_, FiveMore>::new(); for i in 0..70_usize; { rest(); *m.entry(i % 7).or_default() += i; });
    twins!(let mut m = HashMap::<_, (usize, FiveMore)>::new(); for i in 0..70_usize; {
        rest();
        let e = m.entry(i % 7).or_default();
        e.0 += 1;
        e.1 += i;
    });
}

/// What is found or inserted, where nothing but the value depends on it.
#[test]
fn values_are_found_or_inserted() {
    for n_jobs in 1..=4 {
        let (mut counts, mut sums) = (HashMap::new(), HashMap::new());
        parallel!(
            n_jobs = n_jobs,
            for i in 0..500_u32 {
                match counts.get_mut(&(i % 7)) {
                    Some(n) => *n += 1,
                    None => {
                        counts.insert(i % 7, 1);
                    }
                }
                sums.entry(i % 7).or_insert_with(|| {
                    let mut list = vec![i % 7];
                    list.push(2);
                    (list.len() as u32, list[0])
                });
            }
        );
        assert_eq!(counts.values().sum::<u32>(), 500);
        assert!(sums.iter().all(|(key, value)| *value == (2, *key)));
    }
}

/// Rows that are there before the loop, and rows that begin empty where some are there.
#[test]
fn rows_are_added_to_round_after_round() {
    for n_jobs in 1..=4 {
        let (mut sums, mut there) = (BTreeMap::new(), BTreeMap::from([(0, vec![1_i64; 3]), (1, vec![2; 2])]));
        let (mut serial, mut expected) = (sums.clone(), there.clone());
        for round in 0..3_i64 {
            for i in 0..300_i64 {
                serial.entry(i % 5).or_insert_with(|| vec![0_i64; 4])[(i & 3) as usize] += round;
                for (a, x) in expected.entry(i % 3).or_default().iter_mut().zip([i, 1, 2]) {
                    *a += x;
                }
            }
            parallel!(
                n_jobs = n_jobs,
                batch_size = 7,
                for i in 0..300_i64 {
                    sums.entry(i % 5).or_insert_with(|| vec![0_i64; 4])[(i & 3) as usize] += round;
                    let row = there.entry(i % 3).or_default();
                    for (a, x) in row.iter_mut().zip([i, 1, 2]) {
                        *a += x;
                    }
                }
            );
        }
        assert_eq!((&sums, &there), (&serial, &expected));
    }
}
