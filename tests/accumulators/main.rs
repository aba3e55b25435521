//! Variables around the loop that its body sums up, fills, or keeps the best in.

#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    clippy::items_after_statements,
    clippy::float_cmp,
    clippy::single_char_add_str,
    clippy::assign_op_pattern,
    clippy::manual_memcpy,
    clippy::needless_range_loop,
    reason = "loops as users write them"
)]

mod support;

use parallel_for::{Accumulate, op, parallel};
use std::collections::{BTreeMap, BTreeSet, BinaryHeap, HashMap, HashSet, VecDeque};
use std::num::{Saturating, Wrapping};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use support::{N_JOBS, for_every_n_jobs};

#[test]
fn every_operator_and_every_start() {
    for_every_n_jobs(|n_jobs| {
        let (mut sum, mut taken, mut product) = (10_u64, 5_000_000_u64, 1.5_f64);
        let (mut and, mut or, mut xor, mut flag) = (u32::MAX, 0_u8, 7_i64, true);
        parallel!(
            n_jobs = n_jobs,
            for i in 0..3000_u64 {
                sum += i;
                taken -= i;
                if i % 1000 == 0 {
                    product *= 2.0;
                }
                and &= !(i as u32 & 0b100);
                or |= i as u8 & 0xf0;
                xor ^= i as i64;
                flag &= i < 3000;
            }
        );
        assert_eq!((sum, taken, product), (10 + 4_498_500, 5_000_000 - 4_498_500, 12.0));
        assert_eq!((and, or, flag), (!0b100, 0xf0, true));
        assert_eq!(xor, (0..3000).fold(7, |a, i| a ^ i));
    });
}

#[test]
fn spelled_out() {
    for_every_n_jobs(|n_jobs| {
        let (mut sum, mut left, mut most, mut least, mut top) = (1, 100_000, f64::NEG_INFINITY, 5000, String::new());
        let values: Vec<f64> = (0..2000).map(|i| f64::from((i * 7919) % 2003)).collect();
        parallel!(
            n_jobs = n_jobs,
            for (i, &x) in values.iter().enumerate() {
                let i = i as i32;
                sum = sum + i + 1;
                left = left - i - 1;
                most = most.max(x);
                least = std::cmp::min(least, 3000 - i);
                top = top.max(format!("{x:05}"));
            }
        );
        assert_eq!((sum, left, most, least, &*top), (1 + 2_001_000, 100_000 - 2_001_000, 2002.0, 1001, "02002"));
    });
}

#[test]
fn the_best_keeps_its_start_and_ignores_nan() {
    for_every_n_jobs(|n_jobs| {
        let (mut most, mut least, mut nan) = (9.0_f64, -9.0_f64, f64::NAN);
        parallel!(
            n_jobs = n_jobs,
            for i in 0..100 {
                let x = if i % 2 == 0 { f64::NAN } else { f64::from(i) / 100.0 };
                most = f64::max(most, x);
                least = least.min(x);
                nan = nan.max(x);
            }
        );
        assert_eq!((most, least, nan), (9.0, -9.0, 0.99));
    });
}

#[test]
fn floats_have_the_same_bits_for_every_n_jobs() {
    let run = |n_jobs: usize, len: usize| {
        let mut sum = 0.1;
        parallel!(
            n_jobs = n_jobs,
            for i in 0..len {
                sum += 1.0 / (i as f64 + 1.0);
            }
        );
        let mut twice = 0.3_f32;
        parallel!(
            n_jobs = n_jobs,
            for i in (0..len).filter(|i| i % 3 > 0) {
                twice += 1.0 / (i as f32 + 1.0);
                twice += 1e-4;
            }
        );
        (sum.to_bits(), twice.to_bits())
    };
    for len in [0, 1, 5, 400, 513, 5000, 100_000] {
        let one = run(1, len);
        assert!(N_JOBS.iter().all(|&n_jobs| (0..3).all(|_| run(n_jobs, len) == one)));
    }
    // A short sum from 0 is that of the serial loop.
    let mut serial = 0.0_f64;
    (0..400).for_each(|i| serial += 1.0 / (f64::from(i) + 1.0));
    let mut sum = 0.0_f64;
    parallel!(for i in 0..400 {
        sum += 1.0 / (f64::from(i) + 1.0);
    });
    assert_eq!(sum.to_bits(), serial.to_bits());
}

#[test]
fn other_types() {
    for_every_n_jobs(|n_jobs| {
        let (mut wrapping, mut saturating) = (Wrapping(250_u8), Saturating(250_u8));
        let (mut time, mut text, mut array) = (Duration::from_secs(1), String::from(">"), [1.0, 2.0]);
        parallel!(
            n_jobs = n_jobs,
            for i in 0..20_u64 {
                wrapping += i as u8;
                saturating += i as u8;
                time += Duration::from_millis(i);
                text += &i.to_string();
                array[(i % 2) as usize] += 0.5;
            }
        );
        assert_eq!((wrapping, saturating.0), (Wrapping(250_u8.wrapping_add(190)), 255));
        assert_eq!((time, array), (Duration::from_millis(1190), [6.0, 7.0]));
        assert_eq!(text, (0..20).fold(String::from(">"), |text, i| text + &i.to_string()));
    });
}

#[test]
fn collections_in_input_order() {
    for_every_n_jobs(|n_jobs| {
        let (mut list, mut queue, mut heap) = (vec![-1], VecDeque::from([-1]), BinaryHeap::new());
        let (mut map, mut set, mut tree, mut ordered) =
            (HashMap::from([(0, -1)]), HashSet::new(), BTreeMap::new(), BTreeSet::new());
        let (mut text, mut flat) = (String::new(), Vec::new());
        parallel!(
            n_jobs = n_jobs,
            for i in 0..2000 {
                if i % 3 == 0 {
                    list.push(i);
                }
                match i % 7 {
                    0 => queue.push_back(i),
                    1 => heap.push(i),
                    _ => {}
                }
                map.insert(i % 100, i);
                set.insert(i % 50);
                let _ = tree.insert(i % 10, i.to_string());
                ordered.insert(-i);
                text.push((b'a' + (i % 26) as u8) as char);
                if i % 100 == 0 {
                    text += "|";
                    text.push_str("-");
                }
                for j in 0..i % 3 {
                    flat.extend([i, j]);
                }
            }
        );
        let serial = |keep: &dyn Fn(&i32) -> bool| (0..2000).filter(|i| keep(i)).collect::<Vec<_>>();
        assert!(list.into_iter().eq([-1].into_iter().chain(serial(&|i| i % 3 == 0))));
        assert!(queue.into_iter().eq([-1].into_iter().chain(serial(&|i| i % 7 == 0))));
        assert_eq!(heap.into_sorted_vec(), serial(&|i| i % 7 == 1));
        assert!((0..100).all(|k| map[&k] == 1900 + k) && map.len() == 100);
        assert_eq!(set.len(), 50);
        assert_eq!(
            tree.into_iter().collect::<Vec<_>>(),
            (0..10).map(|k| (k, (1990 + k).to_string())).collect::<Vec<_>>()
        );
        assert_eq!((ordered.len(), ordered.first()), (2000, Some(&-1999)));
        assert_eq!((&text[..4], text.len()), ("a|-b", 2040));
        assert_eq!(flat, (0..2000).flat_map(|i| (0..i % 3).flat_map(move |j| [i, j])).collect::<Vec<_>>());
    });
}

#[test]
fn through_references_fields_and_tuples() {
    #[derive(Default)]
    struct Stats {
        sum: f64,
        count: usize,
        names: Vec<String>,
        scale: f64,
    }
    impl Stats {
        fn add(&mut self, n_jobs: usize, values: &[f64]) {
            parallel!(
                n_jobs = n_jobs,
                for x in values {
                    self.sum += x * self.scale;
                    self.count += 1;
                    self.names.push(x.to_string());
                }
            );
        }
    }
    fn fill(n_jobs: usize, total: &mut i32, out: &mut Vec<i32>) {
        parallel!(
            n_jobs = n_jobs,
            for i in 0..100 {
                *total += i;
                out.push(i);
            }
        );
    }
    for_every_n_jobs(|n_jobs| {
        let mut stats = Stats { scale: 2.0, ..Stats::default() };
        stats.add(n_jobs, &[1.0, 2.5]);
        stats.add(n_jobs, &[3.0]);
        assert_eq!((stats.sum, stats.count, stats.names), (13.0, 3, vec!["1".to_owned(), "2.5".into(), "3".into()]));
        let (mut total, mut out) = (1, vec![]);
        fill(n_jobs, &mut total, &mut out);
        assert_eq!((total, out.len()), (4951, 100));
        let mut pair = (0, (1.0, 1_u64));
        parallel!(
            n_jobs = n_jobs,
            for i in 0..10 {
                pair.0 -= i;
                pair.1.0 += 0.5;
                pair.1.1 *= 2;
            }
        );
        assert_eq!(pair, (-45, (6.0, 1024)));
    });
}

#[test]
fn arrays_counted_in_at_any_index() {
    for_every_n_jobs(|n_jobs| {
        let mut bins = vec![1_u32; 7];
        let mut grid = [[0_i64; 3]; 2];
        let mut left = vec![1000_usize; 3];
        parallel!(
            n_jobs = n_jobs,
            for i in 0..5000_usize {
                bins[i * i % 7] += 1;
                grid[i % 2][i % 3] += i as i64;
                left[i % 3] -= usize::from(i < 300);
            }
        );
        let mut expected = vec![1_u32; 7];
        (0..5000).for_each(|i| expected[i * i % 7] += 1);
        assert_eq!(bins, expected);
        assert_eq!(grid[1][2], (0..5000).filter(|i| i % 6 == 5).sum::<i64>());
        assert_eq!(left, [900; 3]);
        fn into_slice(n_jobs: usize, bins: &mut [f64]) {
            parallel!(
                n_jobs = n_jobs,
                for i in 0..1000 {
                    bins[i % bins.len()] += 0.25;
                }
            );
        }
        let mut bins = [0.0; 10];
        into_slice(n_jobs, &mut bins);
        assert_eq!(bins, [25.0; 10]);
    });
}

#[test]
fn a_type_of_the_users_own() {
    #[derive(Clone, Debug, PartialEq)]
    struct Histogram(Vec<usize>);
    impl std::ops::AddAssign<usize> for Histogram {
        fn add_assign(&mut self, value: usize) {
            self.0[value] += 1;
        }
    }
    impl Accumulate for Histogram {
        fn neutral(&self) -> Self {
            Self(vec![0; self.0.len()])
        }
        fn merge(&mut self, later: Self) {
            <Vec<usize> as Accumulate<op::Add>>::merge(&mut self.0, later.0);
        }
    }
    for_every_n_jobs(|n_jobs| {
        let mut histogram = Histogram(vec![5, 0, 0]);
        parallel!(
            n_jobs = n_jobs,
            for i in 0..3000 {
                histogram += i % 3;
            }
        );
        assert_eq!(histogram, Histogram(vec![1005, 1000, 1000]));
    });
}

#[test]
fn what_collects_through_a_shared_reference_is_shared() {
    struct Bag(Mutex<Vec<i32>>);
    impl Bag {
        fn push(&self, item: i32) {
            self.0.lock().unwrap().push(item);
        }
    }
    for_every_n_jobs(|n_jobs| {
        let bag = Bag(Mutex::default());
        let lent = &bag;
        parallel!(
            n_jobs = n_jobs,
            for i in 0..100 {
                lent.push(i);
            }
        );
        let counted = Arc::new(Bag(Mutex::default()));
        parallel!(
            n_jobs = n_jobs,
            for i in 0..100 {
                counted.push(i);
            }
        );
        assert_eq!((bag.0.into_inner().unwrap().len(), counted.0.lock().unwrap().len()), (100, 100));
    });
}

#[test]
fn with_exits_everything_before_them_counts() {
    fn run(n_jobs: usize, words: &[&str]) -> (i64, Vec<i64>, Result<(), std::num::ParseIntError>) {
        let (mut total, mut seen) = (0, Vec::new());
        let mut all = || -> Result<(), std::num::ParseIntError> {
            parallel!(
                n_jobs = n_jobs,
                for word in words {
                    total += 1;
                    let number = word.parse::<i64>()?;
                    seen.push(number);
                    if number == 7 {
                        break;
                    }
                    total += number;
                }
            );
            Ok(())
        };
        let result = all();
        (total, seen, result)
    }
    for_every_n_jobs(|n_jobs| {
        let (total, seen, result) = run(n_jobs, &["10", "20", "7", "x"]);
        assert_eq!((total, seen, result.is_ok()), (33, vec![10, 20, 7], true));
        let (total, seen, result) = run(n_jobs, &["10", "20", "x", "7"]);
        assert_eq!((total, seen, result.is_err()), (33, vec![10, 20], true));
        let many: Vec<String> = (0..3000).map(|i| if i == 2000 { "7".into() } else { (i + 10).to_string() }).collect();
        let many: Vec<&str> = many.iter().map(|word| &**word).collect();
        let (total, seen, _) = run(n_jobs, &many);
        assert_eq!((total, seen.len()), (2001 + (10..2010).sum::<i64>(), 2001));
    });
}

#[test]
fn after_a_panic_what_was_before_it_may_stay_and_nothing_else() {
    for_every_n_jobs(|n_jobs| {
        let (mut seen, mut sum) = (Vec::new(), 0_usize);
        let run = AssertUnwindSafe(|| {
            parallel!(
                n_jobs = n_jobs,
                for i in 0..3000_usize {
                    sum += i;
                    if i == 1234 {
                        std::panic::resume_unwind(Box::new(i));
                    }
                    seen.push(i);
                }
            );
        });
        let panic = catch_unwind(run).unwrap_err();
        assert_eq!(panic.downcast_ref(), Some(&1234_usize));
        assert!(seen.len() <= 1234 && seen.iter().enumerate().all(|(at, &i)| at == i));
        assert_eq!(sum, (0..seen.len()).sum());
    });
}

#[test]
fn in_comprehensions_clauses_and_closures() {
    for_every_n_jobs(|n_jobs| {
        let (mut tried, mut kept, mut inner) = (0, vec![], 0);
        let roots = parallel!(n_jobs = n_jobs, {
            kept.push(x);
            f64::from(x).sqrt()
        } for x in 0..1000 if { tried += 1; x % 10 == 0 });
        assert_eq!((roots.len(), kept.len(), tried), (100, 100, 1000));
        let sum = parallel!(n_jobs = n_jobs, sum({
            (0..x).for_each(|y| inner += y);
            x
        } for x in 0..100));
        assert_eq!((sum, inner), (4950, (0..100).map(|x| (0..x).sum::<i32>()).sum()));
    });
}

#[test]
fn names_bound_inside_are_nobodys_business() {
    for_every_n_jobs(|n_jobs| {
        let total = 5;
        let mut outer = 0;
        parallel!(
            n_jobs = n_jobs,
            for i in 0..10 {
                outer += total;
                let mut total = i;
                total += 1;
                let list = &mut Vec::new();
                list.push(total);
                if let Some(mut outer) = list.pop() {
                    outer /= 2;
                    assert!(outer <= 5);
                }
            }
        );
        assert_eq!(outer, 50);
    });
}

#[test]
fn streams_too() {
    for_every_n_jobs(|n_jobs| {
        let (mut sum, mut list) = (0, Vec::new());
        let mut numbers = 0..;
        parallel!(
            n_jobs = n_jobs,
            for i in std::iter::from_fn(|| numbers.next()) {
                if i == 20_000 {
                    break;
                }
                sum += i;
                if i % 1000 == 0 {
                    list.push(i);
                }
            }
        );
        assert_eq!((sum, list.len()), (199_990_000, 20));
    });
}

#[test]
fn however_the_place_is_written() {
    fn run(n_jobs: usize, best: &mut f64, least: &mut i32, n: &mut i32, text: &mut String) {
        parallel!(
            n_jobs = n_jobs,
            for i in 0..10 {
                *best = best.max(f64::from(i));
                *least = (*least).min(i - 3);
                *n = (*n) + i;
                *text += "a";
                if i % 3 == 0 {
                    text.push('b');
                }
            }
        );
    }
    for_every_n_jobs(|n_jobs| {
        let (mut best, mut least, mut n, mut text) = (2.5, 9, 1, String::from(">"));
        run(n_jobs, &mut best, &mut least, &mut n, &mut text);
        assert_eq!((best, least, n, &*text), (9.0, -3, 46, ">abaaabaaabaaab"));
    });
}

#[test]
fn a_pattern_in_matches_binds_what_its_guard_reads() {
    for_every_n_jobs(|n_jobs| {
        let mut n = 0;
        parallel!(
            n_jobs = n_jobs,
            for x in [Some(1), None, Some(7), Some(9)] {
                if matches!(x, Some(n) if n > 3) {
                    n += 1;
                }
            }
        );
        assert_eq!(n, 2);
    });
}

#[test]
fn a_count_beside_an_accumulator() {
    for_every_n_jobs(|n_jobs| {
        let mut best = 0;
        let even = parallel!(n_jobs = n_jobs, batch_size = 3, count({ best = best.max(i); i % 2 == 0 } for i in 0..10));
        assert_eq!((even, best), (5, 9));
    });
}
