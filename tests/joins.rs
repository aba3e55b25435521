//! What comes of the blocks of a loop is put together while the loop goes on, where putting together may take long, and in the order
//! of the input, whatever ends the loop.

mod support;

use parallel_for::{Accumulate, parallel};
use std::collections::HashMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};
use support::{N_JOBS, quiet, watched};

/// Numbers in the order in which they were put together, and how often two such lists have been, in all.
#[derive(Clone, Debug)]
struct Chained<'a> {
    numbers: Vec<usize>,
    joins: &'a AtomicUsize,
    /// The number at which putting together panics.
    bad: usize,
}

impl<'a> Chained<'a> {
    fn none(joins: &'a AtomicUsize) -> Self {
        Self { numbers: Vec::new(), joins, bad: usize::MAX }
    }

    fn of(number: usize, joins: &'a AtomicUsize) -> Self {
        Self { numbers: vec![number], ..Self::none(joins) }
    }

    fn with(mut self, later: Self) -> Self {
        self.merge(later);
        self
    }
}

impl std::ops::AddAssign<usize> for Chained<'_> {
    fn add_assign(&mut self, number: usize) {
        self.numbers.push(number);
    }
}

impl Accumulate for Chained<'_> {
    fn neutral(&self) -> Self {
        Self { numbers: Vec::new(), ..*self }
    }

    fn merge(&mut self, later: Self) {
        assert!(!later.numbers.contains(&self.bad), "on purpose: cannot be put together");
        self.joins.fetch_add(1, Ordering::Relaxed);
        self.numbers.extend(later.numbers);
    }
}

const ITEMS: usize = 500;

/// Gives the item, after a while. A late one waits until two parts were put together, which happens at the end of the loop if it does
/// not happen before.
fn seen(item: usize, joins: &AtomicUsize) -> usize {
    thread::sleep(Duration::from_micros(20));
    let since = Instant::now();
    while item == ITEMS - 50 && joins.load(Ordering::Relaxed) == 0 {
        assert!(since.elapsed() < Duration::from_secs(60), "nothing has been put together");
        thread::sleep(Duration::from_millis(1));
    }
    item
}

/// Runs a loop twice, since it may begin alone, and then puts together what it has at once, as long as nobody knows how long it takes.
/// Only in the second run the count of joins begins at 0.
fn again(run: impl Fn(&AtomicUsize)) {
    run(&AtomicUsize::new(1));
    run(&AtomicUsize::new(0));
}

#[test]
fn costly_parts_are_put_together_while_the_loop_goes_on() {
    let all = &(0..ITEMS).collect::<Vec<_>>();
    let are_by_key =
        |part: &dyn Fn(usize) -> Vec<usize>| (0..2).all(|key| part(key).into_iter().eq((key..ITEMS).step_by(2)));
    for n_jobs in N_JOBS {
        watched(|| {
            again(|joins| {
                let item = |i| Chained::of(seen(i, joins), joins);
                let whole = parallel!(n_jobs = n_jobs, reduce(item(i) for i in 0..ITEMS, Chained::with)).unwrap();
                assert_eq!(&whole.numbers, all);
            });
            again(|joins| {
                let item = |i| Chained::of(seen(i, joins), joins);
                let by_key = parallel!(n_jobs = n_jobs, reduce(i % 2 => item(i) for i in 0..ITEMS, Chained::with));
                assert!(are_by_key(&|key| by_key[&key].numbers.clone()));
            });
            again(|joins| {
                let push = |mut list: Vec<usize>, i| {
                    list.push(seen(i, joins));
                    list
                };
                let append = |mut list: Vec<usize>, later: Vec<usize>| {
                    joins.fetch_add(1, Ordering::Relaxed);
                    list.extend(later);
                    list
                };
                assert_eq!(&parallel!(n_jobs = n_jobs, fold(i for i in 0..ITEMS, Vec::new, push, append)), all);
            });
            again(|joins| {
                let mut total = Chained::none(joins);
                parallel!(
                    n_jobs = n_jobs,
                    for i in 0..ITEMS {
                        total += seen(i, joins);
                    }
                );
                assert_eq!(&total.numbers, all);
            });
            again(|joins| {
                let mut total = Chained::none(joins);
                parallel!(
                    n_jobs = n_jobs,
                    for i in 0..ITEMS {
                        if i == ITEMS - 3 {
                            break;
                        }
                        total += seen(i, joins);
                    }
                );
                assert_eq!(total.numbers, all[..ITEMS - 3]);
            });
            again(|joins| {
                let mut total = Chained::none(joins);
                let list = parallel!(n_jobs = n_jobs, { total += seen(i, joins); i } for i in 0..ITEMS);
                assert!(&total.numbers == all && &list == all);
            });
            again(|joins| {
                let mut total = Chained::none(joins);
                let count =
                    parallel!(n_jobs = n_jobs, count({ total += seen(i, joins); i % 2 == 0 } for i in 0..ITEMS));
                assert!(&total.numbers == all && count == ITEMS / 2);
            });
            again(|joins| {
                let mut totals = HashMap::from([(0, Chained::none(joins)), (1, Chained::none(joins))]);
                parallel!(
                    n_jobs = n_jobs,
                    for i in 0..ITEMS {
                        *totals.get_mut(&(i % 2)).unwrap() += seen(i, joins);
                    }
                );
                assert!(are_by_key(&|key| totals[&key].numbers.clone()));
            });
        });
    }
}

fn float(i: usize) -> f64 {
    f64::from(u32::try_from(i).unwrap())
}

/// Costly parts beside others, which are put together at the end, or written where they belong: each is in the order of the input.
#[test]
fn what_is_put_together_early_and_late_is_in_order() {
    const N: usize = 700;
    let all = || 0..N;
    watched(|| {
        for (n_jobs, again) in N_JOBS.into_iter().flat_map(|n_jobs| (0..30).map(move |again| (n_jobs, again))) {
            let slow = |i: usize| {
                if (i * 7 + again).is_multiple_of(97) {
                    thread::sleep(Duration::from_micros(30));
                }
                i
            };
            let joins = &AtomicUsize::new(0);
            let (mut total, mut list, mut out, mut half) = (Chained::none(joins), Vec::new(), vec![0; N], 0.5_f64);
            parallel!(
                n_jobs = n_jobs,
                for i in 0..N {
                    total += slow(i);
                    half += 0.25;
                    list.push(i);
                    out[i] = i;
                }
            );
            assert!(total.numbers.into_iter().eq(all()) && list.into_iter().eq(all()) && out.into_iter().eq(all()));
            assert_eq!(half.to_bits(), (0.5 + 0.25 * float(N)).to_bits());

            let mut total = Chained::none(joins);
            let squares = parallel!(n_jobs = n_jobs, { total += slow(i); i * i } for i in 0..N);
            assert!(total.numbers.into_iter().eq(all()) && squares.into_iter().eq(all().map(|i| i * i)));

            let mut lists: HashMap<usize, Vec<usize>> = HashMap::new();
            parallel!(
                n_jobs = n_jobs,
                for i in 0..N {
                    lists.entry(i % 3).or_default().push(slow(i));
                }
            );
            assert!((0..3).all(|key| lists[&key].iter().copied().eq((key..N).step_by(3))));

            let push = |mut list: Vec<usize>, i| {
                list.push(i);
                list
            };
            let append = |list: Vec<usize>, later: Vec<usize>| [list, later].concat();
            let lists = parallel!(n_jobs = n_jobs, fold(i % 3 => slow(i) for i in 0..N, Vec::new, push, append));
            assert!((0..3).all(|key| lists[&key].iter().copied().eq((key..N).step_by(3))));

            let some = || -> Option<Vec<usize>> {
                parallel!(n_jobs = n_jobs, reduce(Some(vec![slow(i)])? for i in 0..N, append))
            };
            assert!(some().unwrap().into_iter().eq(all()));

            // Over an iterator, and with blocks by hand.
            let odd = parallel!(n_jobs = n_jobs, reduce(vec![slow(i)] for i in (0..N).filter(|i| i % 2 == 1), append));
            assert!(odd.unwrap().into_iter().eq((1..N).step_by(2)));
            let some = parallel!(n_jobs = n_jobs, batch_size = 13, reduce(vec![slow(i)] for i in 0..N, append));
            assert!(some.unwrap().into_iter().eq(all()));

            let large = |i: usize| [float(slow(i)) + 0.1; 200];
            let add = |a: [f64; 200], b: [f64; 200]| std::array::from_fn(|k| a[k] + b[k]);
            let sum = parallel!(n_jobs = n_jobs, reduce(large(i) for i in 0..500, add));
            assert_eq!(
                sum.map(|sum| sum.map(f64::to_bits)),
                (0..500).map(large).reduce(add).map(|sum| sum.map(f64::to_bits))
            );

            let mut counts = [0.0; 2];
            parallel!(
                n_jobs = n_jobs,
                for i in 0..4096 {
                    counts[i % 2] += float(slow(i));
                }
            );
            assert_eq!(counts.map(f64::to_bits), [2047.0 * 2048.0, 2048.0 * 2048.0_f64].map(f64::to_bits));
        }
    });
}

/// For each place at which a loop ends: what has been put together is what the serial loop has up to there.
#[test]
fn what_ends_the_loop_ends_what_is_put_together() {
    const N: usize = 150;
    quiet();
    watched(|| {
        for n_jobs in N_JOBS {
            for end in 0..N {
                let joins = &AtomicUsize::new(0);
                let mut total = Chained::none(joins);
                parallel!(
                    n_jobs = n_jobs,
                    for i in 0..N {
                        if i == end {
                            break;
                        }
                        total += i;
                    }
                );
                assert!(total.numbers.into_iter().eq(0..end), "a break at {end}, {n_jobs} jobs");

                let mut total = Chained::none(joins);
                let run = || {
                    parallel!(
                        n_jobs = n_jobs,
                        for i in 0..N {
                            total += i;
                            assert!(i != end, "on purpose at {end}");
                        }
                    );
                };
                let panic = catch_unwind(AssertUnwindSafe(run)).unwrap_err();
                assert_eq!(panic.downcast_ref::<String>().unwrap(), &format!("on purpose at {end}"));
                // The item that has panicked had changed the variable before: its block does not count.
                let kept = total.numbers;
                // A block has two or three items.
                let is_one_block = kept.len() <= end && end - kept.len() < 3;
                assert!(is_one_block && kept.iter().copied().eq(0..kept.len()), "a panic at {end}: {kept:?}");

                let run = || -> Option<Chained<'_>> {
                    parallel!(n_jobs = n_jobs, reduce((i < end).then(|| Chained::of(i, joins))? for i in 0..N, Chained::with))
                };
                assert!(run().is_none());
            }
        }
    });
}

/// A panic while two parts are put together is the loop's, also beside others, and nothing else is left of the loop.
#[test]
fn a_panic_while_parts_are_put_together_is_seen() {
    const N: usize = 600;
    quiet();
    watched(|| {
        for n_jobs in N_JOBS {
            for bad in [20, 150, 300, N - 1] {
                let joins = &AtomicUsize::new(0);
                for ends_at in [bad + 64, usize::MAX] {
                    let mut total = Chained { bad, ..Chained::none(joins) };
                    total += N;
                    let run = || {
                        parallel!(
                            n_jobs = n_jobs,
                            for i in 0..N {
                                if i == ends_at {
                                    break;
                                }
                                thread::sleep(Duration::from_micros(1));
                                total += i;
                            }
                        );
                    };
                    let panic = catch_unwind(AssertUnwindSafe(run)).unwrap_err();
                    assert_eq!(panic.downcast_ref::<&str>(), Some(&"on purpose: cannot be put together"));
                    assert_eq!(total.numbers, [N]);
                }
            }
        }
    });
}

/// What panics when it is dropped, if it was made of a late item.
struct Touchy(Vec<usize>);

impl Drop for Touchy {
    fn drop(&mut self) {
        assert!(self.0.first().is_none_or(|first| *first < 100), "on purpose: a drop panics");
    }
}

impl Touchy {
    fn with(mut self, mut later: Self) -> Self {
        self.merge(&mut later.0);
        self
    }

    fn merge(&mut self, later: &mut Vec<usize>) {
        assert!(!later.contains(&70), "on purpose: cannot be put together");
        self.0.append(later);
    }
}

struct Total(Touchy);

impl std::ops::AddAssign<usize> for Total {
    fn add_assign(&mut self, item: usize) {
        self.0.0.push(item);
    }
}

impl Accumulate for Total {
    fn neutral(&self) -> Self {
        Self(Touchy(Vec::new()))
    }

    fn merge(&mut self, mut later: Self) {
        self.0.merge(&mut later.0.0);
    }
}

/// After such a panic other parts are dropped one by one: two panics at a time would end the process.
#[test]
fn parts_that_panic_when_dropped_do_not_end_the_process() {
    support::isolated(&[], || {
        quiet();
        let slow = |i: usize| {
            (0..1000).for_each(|k| _ = std::hint::black_box(k));
            i
        };
        let seen = |run: &dyn Fn()| {
            let panic = catch_unwind(AssertUnwindSafe(run)).unwrap_err();
            assert_eq!(panic.downcast_ref::<&str>(), Some(&"on purpose: cannot be put together"));
        };
        for (n_jobs, _) in N_JOBS.into_iter().flat_map(|n_jobs| (0..20).map(move |again| (n_jobs, again))) {
            let part = |i| Touchy(vec![slow(i)]);
            seen(&|| _ = parallel!(n_jobs = n_jobs, reduce(part(i) for i in 0..500, Touchy::with)));
            seen(&|| _ = parallel!(n_jobs = n_jobs, batch_size = 4, reduce(part(i) for i in 0..4000, Touchy::with)));
            seen(&|| _ = parallel!(n_jobs = n_jobs, reduce(i % 2 => part(i) for i in 0..500, Touchy::with)));
            seen(&|| {
                let mut total = Total(Touchy(Vec::new()));
                parallel!(
                    n_jobs = n_jobs,
                    for i in 0..500 {
                        if i == 450 {
                            break;
                        }
                        total += slow(i);
                    }
                );
            });
        }
    });
}
