//! `retries`: an item that fails is tried again.

use crate::support::{Census, Counted, for_every_n_jobs, watched};
use parallel_for::{Cause, Outcomes, Stream, parallel};
use std::collections::{BTreeMap, HashMap};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

/// Items that succeed when they have failed so often as their number modulo three says; and how often they were tried.
struct Flaky(Vec<AtomicUsize>);

impl Flaky {
    fn new(items: usize) -> Self {
        Self((0..items).map(|_| AtomicUsize::new(0)).collect())
    }

    fn fails(&self, i: usize) -> bool {
        self.0[i].fetch_add(1, Ordering::Relaxed) < i % 3
    }

    fn value(&self, i: usize) -> Result<usize, String> {
        if self.fails(i) { Err(format!("{i} fails")) } else { Ok(i) }
    }

    fn panic(&self, i: usize) -> usize {
        assert!(!self.fails(i), "{i} fails");
        i
    }

    /// Each item was tried until it succeeded, and never after.
    fn check(self) {
        for (i, tried) in self.0.into_iter().enumerate() {
            assert_eq!(tried.into_inner(), 1 + i % 3, "item {i}");
        }
    }
}

const N: usize = 100;

/// Runs the loop with flaky items, and compares what comes of it with what the serial loop gives without failures.
macro_rules! same {
    ($n_jobs:ident, $flaky:ident, $expected:expr, $loop:expr) => {
        let $flaky = Flaky::new(N);
        let result = $loop;
        assert_eq!(result, $expected, "n_jobs = {}", $n_jobs);
        $flaky.check();
    };
}

#[test]
fn an_item_that_panics_is_tried_again_in_every_form() {
    for_every_n_jobs(|n| {
        let all = || (0..N).collect::<Vec<_>>();
        same!(n, flaky, all(), parallel!(n_jobs = n, retries = 2, flaky.panic(i) for i in 0..N));
        same!(n, flaky, all(), parallel!(n_jobs = n, retries = 2, flaky.panic(i) for i in (0..N).filter(|_| true)));
        same!(
            n,
            flaky,
            (0..N).map(|i| (i, i)).collect::<HashMap<_, _>>(),
            parallel!(n_jobs = n, retries = 2, flaky.panic(i) => i for i in 0..N)
        );
        same!(
            n,
            flaky,
            (0..N).map(|i| (i, i)).collect::<BTreeMap<_, _>>(),
            parallel!(n_jobs = n, retries = 2, into = BTreeMap<_, _>, i => flaky.panic(i) for i in 0..N)
        );
        same!(
            n,
            flaky,
            (0..N).step_by(2).flat_map(|i| [i, i + 1]).collect::<Vec<_>>(),
            parallel!(n_jobs = n, retries = 2, i + j for i in 0..N let i = flaky.panic(i) if i.is_multiple_of(2) for j in 0..2)
        );
        same!(n, flaky, N * (N - 1) / 2, parallel!(n_jobs = n, retries = 2, sum(flaky.panic(i) for i in 0..N)));
        same!(n, flaky, 0, parallel!(n_jobs = n, retries = 2, product(flaky.panic(i) for i in 0..N)));
        same!(
            n,
            flaky,
            N / 2,
            parallel!(n_jobs = n, retries = 2, count(flaky.panic(i).is_multiple_of(2) for i in 0..N))
        );
        same!(n, flaky, Some(0), parallel!(n_jobs = n, retries = 2, min(flaky.panic(i) for i in 0..N)));
        same!(n, flaky, Some(N - 1), parallel!(n_jobs = n, retries = 2, max(flaky.panic(i) for i in 0..N)));
        same!(
            n,
            flaky,
            Some(9),
            parallel!(n_jobs = n, retries = 2, max_by_key(flaky.panic(i) for i in 0..N, |i| i.abs_diff(9) == 0))
        );
        same!(n, flaky, false, parallel!(n_jobs = n, retries = 2, any(flaky.panic(i) > N for i in 0..N)));
        same!(n, flaky, true, parallel!(n_jobs = n, retries = 2, all(flaky.panic(i) < N for i in 0..N)));
        same!(n, flaky, None, parallel!(n_jobs = n, retries = 2, first(i for i in 0..N if flaky.panic(i) > N)));
        same!(
            n,
            flaky,
            (0..N).map(|i| i.to_string()).reduce(|a, b| a + &b),
            parallel!(n_jobs = n, retries = 2, reduce(flaky.panic(i).to_string() for i in 0..N, |a, b| a + &b))
        );
        same!(
            n,
            flaky,
            N,
            parallel!(n_jobs = n, retries = 2, fold(flaky.panic(i) for i in 0..N, 0, |n, _| n + 1, |a, b| a + b))
        );
        same!(n, flaky, all(), {
            let mut taken = Vec::new();
            parallel!(n_jobs = n, retries = 2, for i in 0..N { flaky.panic(i) } then |i| taken.push(i));
            taken
        });
        same!(
            n,
            flaky,
            (),
            parallel!(
                n_jobs = n,
                retries = 2,
                for i in 0..N {
                    flaky.panic(i);
                }
            )
        );
    });
}

#[test]
fn a_value_that_is_an_err_is_tried_again_in_every_form() {
    for_every_n_jobs(|n| {
        let all = || (0..N).collect::<Vec<_>>();
        same!(
            n,
            flaky,
            Ok(all()),
            parallel!(n_jobs = n, retries = 2, into = Result<Vec<_>, _>, flaky.value(i) for i in 0..N)
        );
        same!(
            n,
            flaky,
            (0..N).map(|i| (i, Ok(i))).collect::<HashMap<_, _>>(),
            parallel!(n_jobs = n, retries = 2, i => flaky.value(i) for i in 0..N)
        );
        same!(n, flaky, Some(Ok(99)), parallel!(n_jobs = n, retries = 2, max(flaky.value(i) for i in 0..N)));
        same!(n, flaky, (0..N).map(Ok).collect::<Vec<_>>(), {
            let mut taken = Vec::new();
            parallel!(n_jobs = n, retries = 2, for i in 0..N { flaky.value(i) } then |i| taken.push(i));
            taken
        });
        same!(
            n,
            flaky,
            all(),
            parallel!(n_jobs = n, retries = 2, into = Outcomes<_>, flaky.value(i) for i in 0..N).all().unwrap()
        );
    });
}

#[test]
fn a_stream_tries_again() {
    for_every_n_jobs(|n| {
        let flaky = Arc::new(Flaky::new(N));
        let body = flaky.clone();
        let stream = parallel!(n_jobs = n, retries = 2, into = Stream<_>, {
            if i % 2 == 0 { body.value(i) } else { Ok(body.panic(i)) }
        } for i in 0..N);
        assert!(stream.map(Result::unwrap).eq(0..N));
        assert!((0..N).all(|i| flaky.0[i].load(Ordering::Relaxed) == 1 + i % 3));
    });
}

/// A `?` is tried again, in the body and in a clause; without failures the loop is not left.
#[test]
fn a_question_mark_is_tried_again() {
    fn list(n: usize, flaky: &Flaky) -> Result<Vec<usize>, String> {
        Ok(parallel!(n_jobs = n, retries = 2, flaky.value(i)? for i in 0..N))
    }
    fn filtered(n: usize, flaky: &Flaky) -> Result<Vec<usize>, String> {
        Ok(parallel!(n_jobs = n, retries = 2, i for i in 0..N if flaky.value(i)? % 2 == 0))
    }
    fn body(n: usize, flaky: &Flaky) -> Result<(usize, Vec<usize>), String> {
        let (mut total, mut out) = (0, vec![0; N]);
        parallel!(
            n_jobs = n,
            retries = 2,
            for i in 0..N {
                total += 1;
                let value = flaky.value(i)?;
                total += 1;
                out[i] = value;
            }
        );
        Ok((total, out))
    }
    for_every_n_jobs(|n| {
        same!(n, flaky, Ok((0..N).collect()), list(n, &flaky));
        same!(n, flaky, Ok((0..N).step_by(2).collect()), filtered(n, &flaky));
        same!(n, flaky, Ok((2 * N, (0..N).collect())), body(n, &flaky));
    });
}

/// The last failure is what gets out, of the first item that fails for good.
#[test]
fn the_last_failure_gets_out() {
    for_every_n_jobs(|n_jobs| {
        let tried = AtomicUsize::new(0);
        let panic = catch_unwind(AssertUnwindSafe(|| {
            parallel!(
                n_jobs = n_jobs,
                retries = 2,
                for i in 0..100 {
                    assert!(i != 40, "attempt {}", tried.fetch_add(1, Ordering::Relaxed));
                    assert!(i < 60, "later");
                }
            );
        }));
        assert_eq!(*panic.unwrap_err().downcast::<String>().unwrap(), "attempt 2");

        let tried = AtomicUsize::new(0);
        let run = |total: &mut usize| -> Result<(), usize> {
            parallel!(
                n_jobs = n_jobs,
                retries = 2,
                for i in 0..100 {
                    *total += 1;
                    if i == 40 {
                        Err(tried.fetch_add(1, Ordering::Relaxed))?;
                    }
                    if i > 60 {
                        return Err(100);
                    }
                }
            );
            Ok(())
        };
        let mut total = 0;
        assert_eq!(run(&mut total), Err(2));
        // What the attempts at that item added up does not count.
        assert_eq!(total, 40);

        let tried = AtomicUsize::new(0);
        let next = || tried.fetch_add(1, Ordering::Relaxed);
        let list = parallel!(n_jobs = n_jobs, retries = 2, if i == 4 { Err(next()) } else { Ok(i) } for i in 0..6);
        assert_eq!(list, [Ok(0), Ok(1), Ok(2), Ok(3), Err(2), Ok(5)]);
    });
}

#[test]
fn failures_know_the_number_of_attempts() {
    for_every_n_jobs(|n_jobs| {
        for retries in [0_u8, 1, 4] {
            let tried = Flaky::new(N);
            let outcomes = parallel!(n_jobs = n_jobs, retries = retries, into = Outcomes<_>, {
                tried.0[i].fetch_add(1, Ordering::Relaxed);
                assert!(i % 2 == 0, "{i}");
            } for i in 0..N);
            for failure in outcomes.failures() {
                assert_eq!((failure.attempts(), failure.cause()), (1 + usize::from(retries), &Cause::Panic));
                assert_eq!(failure.message(), failure.item().to_string());
            }
            assert_eq!(outcomes.failures().count(), N / 2);
            let tried: Vec<usize> = tried.0.into_iter().map(AtomicUsize::into_inner).collect();
            assert!((0..N).all(|i| tried[i] == if i % 2 == 0 { 1 } else { 1 + usize::from(retries) }));
        }
    });
}

/// All kinds of variables, and windows, whose elements stay as they were written last.
#[test]
fn what_failed_attempts_added_up_does_not_count() {
    for_every_n_jobs(|n| {
        let flaky = Flaky::new(N);
        let (mut total, mut difference, mut product, mut text) = (0.5, 1000.0, 1_u64, String::new());
        let (mut list, mut map, mut largest, mut smallest) = (vec![7], HashMap::new(), 0, usize::MAX);
        let (mut bins, mut floats, mut lists) = ([1; 7], vec![0.25; 3], vec![Vec::new(); N]);
        let shared = std::sync::Mutex::new(0);
        parallel!(
            n_jobs = n,
            batch_size = 4,
            retries = 2,
            for i in 0..N {
                let x = 0.1 * f64::from(u8::try_from(i).unwrap());
                total += x;
                difference -= x;
                product *= 1 + (i as u64 % 2);
                text += &i.to_string();
                list.push(i);
                map.insert(i % 10, i);
                largest = largest.max(i);
                smallest = smallest.min(i);
                bins[i % 7] += 1;
                floats[i % 3] += x;
                lists[i].push(i);
                *shared.lock().unwrap() += 1;
                flaky.panic(i);
            }
        );
        flaky.check();
        let numbers: Vec<f64> = (0..N).map(|i| 0.1 * f64::from(u8::try_from(i).unwrap())).collect();
        assert!((total - 0.5 - numbers.iter().sum::<f64>()).abs() < 1e-9);
        assert!((1000.0 - difference - numbers.iter().sum::<f64>()).abs() < 1e-9);
        assert_eq!((product, largest, smallest), (1 << (N / 2), N - 1, 0));
        assert_eq!(text, (0..N).map(|i| i.to_string()).collect::<String>());
        assert!(list.into_iter().eq(std::iter::once(7).chain(0..N)));
        assert_eq!(map, (0..N).map(|i| (i % 10, i)).collect());
        assert!(bins.into_iter().eq((0..7).map(|bin| 1 + (0..N).filter(|i| i % 7 == bin).count())));
        let third = |bin: usize| numbers.iter().skip(bin).step_by(3).fold(0.25, |sum, x| sum + x);
        assert!(floats.into_iter().enumerate().all(|(bin, sum)| sum.to_bits() == third(bin).to_bits()));
        // What was written by index, or behind a lock, stays.
        assert!((0..N).all(|i| lists[i] == vec![i; 1 + i % 3]));
        assert_eq!(shared.into_inner().unwrap(), (0..N).map(|i| 1 + i % 3).sum::<usize>());
    });
}

/// The same bits for every number of workers, and the same as without `retries` where an item adds up once.
#[test]
fn sums_have_the_same_bits() {
    let reciprocal = |i: u32| 1.0 / f64::from(i + 1);
    let plain = parallel!(sum(reciprocal(i) for i in 0..10_000));
    let mut summed = 0.0;
    parallel!(for i in 0..10_000 {
        summed += reciprocal(i);
    });
    for_every_n_jobs(|n_jobs| {
        let tried = parallel!(n_jobs = n_jobs, retries = 1, sum(reciprocal(i) for i in 0..10_000));
        assert_eq!(tried.to_bits(), plain.to_bits());
        let mut total = 0.0;
        parallel!(
            n_jobs = n_jobs,
            retries = 1,
            for i in 0..10_000 {
                total += reciprocal(i);
            }
        );
        assert_eq!(total.to_bits(), summed.to_bits());
    });
}

/// An item that counts how often it is cloned.
struct Cloned<'c>(&'c AtomicUsize);

impl Clone for Cloned<'_> {
    fn clone(&self) -> Self {
        self.0.fetch_add(1, Ordering::Relaxed);
        Self(self.0)
    }
}

#[test]
fn owned_items_are_cloned_and_dropped_once() {
    for_every_n_jobs(|n| {
        let census = Census::default();
        let flaky = Flaky::new(N);
        let kept = parallel!(n_jobs = n, retries = 2, {
            flaky.panic(item.value);
            item
        } for item in census.items(N));
        assert!(kept.iter().map(|item| item.value).eq(0..N));
        assert_eq!(census.alive(), N);
        drop(kept);
        assert_eq!(census.alive(), 0);
        flaky.check();
        // What is given by attempts that fail is dropped; so are the items behind a panic.
        let run = || {
            parallel!(n_jobs = n, retries = 1, {
            assert!(i.value < 50);
            (i.clone(), j)
        } for i in census.items(N) for j in census.items(3))
        };
        assert!(catch_unwind(AssertUnwindSafe(run)).is_err());
        assert_eq!(census.alive(), 0);
        // The first attempt gets a clone, and the last possible one the item itself.
        let clones = AtomicUsize::new(0);
        let items: Vec<_> = (0..10).map(|_| Cloned(&clones)).collect();
        parallel!(
            n_jobs = n,
            retries = 3,
            for item in items {
                assert!(item.0.load(Ordering::Relaxed) < 100);
            }
        );
        assert_eq!(clones.swap(0, Ordering::Relaxed), 10);
        let items: Vec<_> = (0..10).map(|_| Cloned(&clones)).collect();
        let outcomes = parallel!(n_jobs = n, retries = 3, into = Outcomes<()>, { assert!(item.0.load(Ordering::Relaxed) < 100); Err("no") } for item in items);
        assert_eq!((outcomes.failures().count(), clones.into_inner()), (10, 30));
    });
}

/// Items that are borrowed need no `Clone`, and items that are lent exclusively are lent again.
#[test]
fn borrowed_items_are_tried_again() {
    struct Plain(usize);
    for_every_n_jobs(|n| {
        let mut items: Vec<Plain> = (0..N).map(Plain).collect();
        same!(
            n,
            flaky,
            N * (N - 1) / 2,
            parallel!(n_jobs = n, retries = 2, sum(flaky.panic(item.0) for item in &items))
        );
        same!(
            n,
            flaky,
            (),
            parallel!(
                n_jobs = n,
                retries = 2,
                for item in &mut items {
                    item.0 += N;
                    flaky.panic(item.0 % N);
                }
            )
        );
        // What was written behind a `&mut` stays.
        assert!(items.iter().enumerate().all(|(i, item)| item.0 == i + N * (1 + i % 3)));
        same!(
            n,
            flaky,
            (),
            parallel!(
                n_jobs = n,
                retries = 2,
                for (i, item) in items.iter_mut().enumerate() {
                    item.0 = flaky.panic(i);
                }
            )
        );
        let mut others: Vec<Plain> = (0..N).map(Plain).collect();
        same!(
            n,
            flaky,
            (),
            parallel!(
                n_jobs = n,
                retries = 2,
                for (item, other) in items.iter_mut().zip(&others) {
                    item.0 += flaky.panic(other.0);
                }
            )
        );
        same!(
            n,
            flaky,
            (),
            parallel!(
                n_jobs = n,
                retries = 2,
                for (item, other) in items.iter_mut().zip(&mut others) {
                    other.0 = flaky.panic(item.0 / 2);
                }
            )
        );
        same!(
            n,
            flaky,
            (),
            parallel!(
                n_jobs = n,
                retries = 2,
                for (other, item) in others.iter().zip(&mut items) {
                    item.0 = flaky.panic(other.0);
                }
            )
        );
        assert!(items.iter().enumerate().all(|(i, item)| item.0 == i));
    });
}

#[test]
fn exits_are_not_tried_again() {
    for_every_n_jobs(|n_jobs| {
        let tried = AtomicUsize::new(0);
        let mut total = 0;
        parallel!(
            n_jobs = n_jobs,
            retries = 5,
            for i in 0..100 {
                total += 1;
                if i == 30 {
                    tried.fetch_add(1, Ordering::Relaxed);
                    break;
                }
            }
        );
        assert_eq!((total, tried.into_inner()), (31, 1));
        let list = parallel!(n_jobs = n_jobs, retries = 5, { if i == 7 { break; } else if i % 2 == 0 { continue; } i } for i in 0..100);
        assert_eq!(list, [1, 3, 5]);
        let run = || -> usize {
            parallel!(
                n_jobs = n_jobs,
                retries = 5,
                'rows: for i in 0..100_usize {
                    for j in 0..100 {
                        if j > i {
                            continue 'rows;
                        }
                        if i + j == 50 {
                            return i;
                        }
                    }
                }
            );
            0
        };
        assert_eq!(run(), 25);
    });
}

/// `first`, `any` and `all` end within an item of several values, as the serial loop does.
#[test]
fn searches_end_where_they_know() {
    for_every_n_jobs(|n_jobs| {
        let small = |i: usize, j: usize| {
            assert!((i, j) <= (3, 2), "beyond the end");
            i * 10 + j
        };
        assert!(
            parallel!(n_jobs = n_jobs, retries = 1, any(small(i, j) == 32 for i in 0..4 for j in 0..10_usize.pow(u32::from(i == 3)) * 3))
        );
        assert!(
            !parallel!(n_jobs = n_jobs, retries = 1, all(small(i, j) != 32 for i in 0..4 for j in 0..10_usize.pow(u32::from(i == 3)) * 3))
        );
        let found =
            parallel!(n_jobs = n_jobs, retries = 1, first(small(i, j) for i in 0..4 for j in 0..30_usize if i == 3));
        assert_eq!(found, Some(30));
    });
}

#[test]
fn scratch_is_kept_from_attempt_to_attempt() {
    for_every_n_jobs(|n| {
        same!(
            n,
            flaky,
            (0..N).map(|i| i.to_string()).collect::<Vec<_>>(),
            parallel!(n_jobs = n, retries = 2, let mut text = String::new(); {
            text.clear();
            text += &i.to_string();
            flaky.panic(i);
            text.clone()
        } for i in 0..N)
        );
    });
}

#[test]
fn a_pause_comes_before_each_new_attempt() {
    watched(|| {
        let pause = Duration::from_millis(20);
        for retries in [0, 1, 2] {
            let since = Instant::now();
            let outcomes = parallel!(n_jobs = 1, retries = retries, retry_pause = pause, into = Outcomes<()>, Err("no") for _ in 0..1);
            assert!(since.elapsed() >= pause * retries && outcomes[0].is_err());
        }
    });
}

#[test]
fn a_negative_number_is_refused() {
    let retries = -1;
    let panic = catch_unwind(|| parallel!(retries = retries, i for i in 0..3)).unwrap_err();
    assert_eq!(*panic.downcast::<String>().unwrap(), "`retries = -1` tries nothing; write 0 or more");
}

/// The type that a result is expected to have reaches the values.
#[test]
fn values_take_the_expected_type() {
    let list: Vec<Box<dyn Fn() -> i32 + Send>> = parallel!(retries = 1, Box::new(move || i) for i in 0..3);
    assert!(list.iter().map(|number| number()).eq(0..3));
    let bytes: Vec<u8> = parallel!(retries = 1, 7 for _ in 0..2);
    assert_eq!(bytes, [7, 7]);
    let _: fn(Counted) = drop;
}
