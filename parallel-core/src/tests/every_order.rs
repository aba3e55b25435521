//! Whole loops under a deterministic scheduler: whatever the order in which workers claim, the result is that of the
//! serial loop.

use crate::api::pool::Pool;
use crate::api::settings::Settings;
use crate::attempts::outcomes::Outcomes;
use crate::attempts::{Attempt, GivenTo, Tries};
use crate::effects::{BlockOutput, Can};
use crate::engine::scheduler::orders;
use crate::engine::{Done, Site, Worker, Yield};
use crate::entries::{self, Anchor};
use crate::limits::Limits;
use crate::limits::cancel::Cancel;
use crate::limits::stopped::StopReason;
use crate::output::reduce::arithmetic::Adding;
use crate::output::reduce::copies::ByClone;
use crate::output::reduce::keyed::ByHash;
use crate::run::progress::{ByReport, Progress};
use crate::source::{KindIndexed, KindIterator};
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::atomic::{AtomicUsize, Ordering};

thread_local! {
    /// Each test has a pool of its own: a worker that waits for its turn keeps its thread.
    static POOL: &'static Pool = Box::leak(Box::new(Pool::new(8)));
}

fn settings(seed: u64, workers: usize) -> Settings<'static> {
    static SITE: Site = Site::new();
    Settings::at(&SITE).n_jobs(workers).batch_size(3).pool(POOL.with(|pool| *pool)).seeded(seed)
}

/// The code that the expansion makes of a body. `put` is given the item and the writer.
macro_rules! body {
    (|$item:ident, $out:ident| $put:expr) => {
        |worker: &mut Worker<'_, _, _>| {
            while let Some((mut items, mut $out)) = worker.next() {
                while let Some($item) = items.__next() {
                    $put;
                }
                worker.done($out);
            }
            Done
        }
    };
}

#[test]
fn a_seed_decides_who_claims_when() {
    let run = |seed| {
        orders(|| {
            let ran: Vec<AtomicUsize> = (0..50).map(|_| AtomicUsize::new(0)).collect();
            let source = KindIndexed.source((0..50).collect::<Vec<usize>>());
            let count = |item: usize| ran[item].fetch_add(1, Ordering::Relaxed);
            entries::for_each(settings(seed, 3), source, body!(|item, _out| count(item)), Anchor::new());
            assert!(ran.iter().all(|ran| ran.load(Ordering::Relaxed) == 1));
        })
    };
    let all: Vec<_> = (0..30).map(run).collect();
    assert!(all.iter().zip((0..30).map(run)).all(|(once, again)| *once == again));
    assert!(all.iter().any(|orders| orders != &all[0]));
    // Every worker has had a turn.
    assert!(all.iter().flatten().all(|order| (0..3).all(|worker| order.contains(&worker))));
}

#[test]
fn every_order_gives_the_same_list() {
    for seed in 0..100 {
        for workers in [2, 3, 8] {
            let source = KindIndexed.source(0..77_u64);
            let list = entries::collect(
                settings(seed, workers),
                source,
                body!(|item, out| out.__put(Yield { v: item.to_string() })),
                Anchor::new(),
            );
            assert!(list.into_iter().eq((0..77).map(|i| i.to_string())));
        }
    }
}

#[test]
fn every_order_reduces_from_left_to_right_also_an_iterator() {
    for seed in 0..60 {
        let op = |a: String, b: String| a + &b;
        let text = entries::reduce(
            settings(seed, 3),
            KindIterator.source((0..300).filter(|i| i % 2 == 0)),
            body!(|item, out| out.__put(Yield { v: item.to_string() })),
            op,
            Anchor::new(),
        );
        assert_eq!(text, Some((0..300).step_by(2).map(|i| i.to_string()).collect()));
    }
}

#[test]
fn every_order_gives_the_same_running_results_also_of_an_iterator() {
    let running = |kept: &mut dyn Iterator<Item = i32>| -> Vec<String> {
        kept.scan(String::new(), |text, i| {
            *text += &i.to_string();
            Some(text.clone())
        })
        .collect()
    };
    let op = |a: String, b: String| a + &b;
    let by_clone = |_: &Yield<String>| ByClone;
    let all = running(&mut (0..90));
    let even = running(&mut (0..90).step_by(2));
    for seed in 0..60 {
        for workers in [2, 3, 8] {
            let list = entries::scan(
                settings(seed, workers),
                KindIndexed.source(0..90),
                body!(|item, out| out.__put(Yield { v: item.to_string() })),
                op,
                by_clone,
                Anchor::new(),
            );
            assert_eq!(list, all);
        }
        let list = entries::scan_some(
            settings(seed, 3),
            KindIterator.source((0..90).filter(|_| true)),
            body!(|item, out| if item % 2 == 0 {
                out.__put(Yield { v: item.to_string() });
            }),
            op,
            by_clone,
            Anchor::new(),
        );
        assert_eq!(list, even);
    }
}

#[test]
fn every_order_groups_the_values_of_a_key_in_input_order_also_of_an_iterator() {
    let groups = |values: &mut dyn Iterator<Item = u64>| {
        let mut groups: Vec<(u64, Vec<u64>)> = Vec::new();
        for value in values {
            match groups.iter_mut().find(|(key, _)| *key == value * 7 % 11) {
                Some((_, group)) => group.push(value),
                None => groups.push((value * 7 % 11, vec![value])),
            }
        }
        groups
    };
    let (all, even) = (groups(&mut (0..200)), groups(&mut (0..200).step_by(2)));
    for seed in 0..100 {
        for workers in [2, 3, 8] {
            let lists = entries::by_key::list(
                settings(seed, workers),
                KindIndexed.source(0..200_u64),
                body!(|item, out| {
                    out.__keyed(ByHash);
                    out.__put(Yield { v: item * 7 % 11 }, Yield { v: item });
                }),
                Anchor::new(),
            );
            assert_eq!(lists, all);
        }
        let lists = entries::by_key::list(
            settings(seed, 3),
            KindIterator.source((0..200_u64).filter(|i| i % 2 == 0)),
            body!(|item, out| {
                out.__keyed(ByHash);
                out.__put(Yield { v: item * 7 % 11 }, Yield { v: item });
            }),
            Anchor::new(),
        );
        assert_eq!(lists, even);
    }
}

#[test]
fn every_order_finds_the_first_and_panics_with_the_first() {
    for seed in 0..100 {
        let first = entries::first(
            settings(seed, 3),
            KindIndexed.source(0..90),
            body!(|item, out| if item % 20 == 13 && out.__put(Yield { v: item }) {
                break;
            }),
            Anchor::new(),
        );
        assert_eq!(first, Some(13));
        let panicked = catch_unwind(AssertUnwindSafe(|| {
            let fail = |item: i32| {
                if item % 20 == 13 {
                    resume_unwind(Box::new(item));
                }
            };
            let source = KindIndexed.source(0..90);
            entries::for_each(settings(seed, 3), source, body!(|item, _out| fail(item)), Anchor::new());
        }));
        assert_eq!(*panicked.unwrap_err().downcast::<i32>().unwrap(), 13);
    }
}

#[test]
fn every_order_keeps_what_passes_in_order_and_sums_to_the_same_bits() {
    let expected: Vec<u64> = (0..300).filter(|i| i % 7 < 3).collect();
    let serial = entries::sum(
        settings(0, 1),
        KindIndexed.source(0..300),
        body!(|item, out| out.__put(0, Adding.with(out.__awaited(), Yield { v: 1.0 / f64::from(item + 1) }))),
        Anchor::new(),
    );
    for seed in 0..60 {
        let kept = entries::collect_some(
            settings(seed, 3),
            KindIndexed.source(0..300_u64),
            body!(|item, out| if item % 7 < 3 {
                out.__put(Yield { v: item });
            }),
            Anchor::new(),
        );
        assert_eq!(kept, expected);
        let sum = entries::sum(
            settings(seed, 3),
            KindIndexed.source(0..300),
            body!(|item, out| out.__put(0, Adding.with(out.__awaited(), Yield { v: 1.0 / f64::from(item + 1) }))),
            Anchor::new(),
        );
        assert_eq!(f64::to_bits(sum), f64::to_bits(serial));
    }
}

/// Every item runs in every order, and knows its place; what failed attempts put is not there.
#[test]
fn every_order_gives_the_same_outcomes() {
    for seed in 0..60 {
        for workers in [2, 3, 8] {
            let begun: Vec<AtomicUsize> = (0..90).map(|_| AtomicUsize::new(0)).collect();
            let (mut tries, kept) = (Tries::outcomes(), AtomicUsize::new(0));
            tries.retries(1);
            let outcomes: Outcomes<usize> = entries::collect(
                settings(seed, workers),
                KindIndexed.source(0..90_usize),
                |worker: &mut Worker<'_, _, _>| {
                    while let Some((mut items, mut out)) = worker.next() {
                        let mut attempts = tries.__block(worker.__place());
                        while let Some(item) = items.__next() {
                            attempts.__next_item();
                            let given = loop {
                                attempts.__begin_next();
                                let end = attempts.__run(|| {
                                    let mut given = GivenTo::any().__begin();
                                    let before = begun[item].fetch_add(1, Ordering::Relaxed);
                                    if before < item % 3 {
                                        resume_unwind(Box::new("no"));
                                    }
                                    given.__put(Yield { v: Ok(item) });
                                    given
                                });
                                match attempts.__outcome(end, false) {
                                    Attempt::Again => {}
                                    Attempt::Failed(given) => break given,
                                    Attempt::Done(given) => {
                                        kept.fetch_add(1, Ordering::Relaxed);
                                        break given;
                                    }
                                }
                            };
                            for value in given {
                                out.__put(value);
                            }
                        }
                        worker.done(out);
                    }
                    Done
                },
                Anchor::new(),
            )
            .into_iter()
            .collect();
            assert!(outcomes.iter().enumerate().all(|(i, outcome)| match outcome {
                Ok(item) => *item == i && i % 3 < 2,
                Err(failure) => (failure.item(), failure.attempts()) == (i, 2) && i % 3 == 2,
            }));
            assert_eq!((outcomes.len(), kept.into_inner()), (90, 60));
            assert!((0..90).all(|i| begun[i].load(Ordering::Relaxed) == (1 + i % 3).min(2)));
        }
    }
}

#[test]
fn every_order_drops_each_item_and_each_result_once() {
    struct Counted<'c>(usize, &'c AtomicUsize);
    impl Drop for Counted<'_> {
        fn drop(&mut self) {
            self.1.fetch_add(1, Ordering::Relaxed);
        }
    }
    for seed in 0..60 {
        let dropped = AtomicUsize::new(0);
        let items: Vec<_> = (0..90).map(|i| Counted(i, &dropped)).collect();
        let panicked = catch_unwind(AssertUnwindSafe(|| {
            entries::collect(
                settings(seed, 3),
                KindIndexed.source(items),
                body!(|item, out| {
                    if item.0 % 20 == 13 {
                        resume_unwind(Box::new(item.0));
                    }
                    // The result owns the item.
                    out.__put(Yield { v: item });
                }),
                Anchor::new(),
            )
        }));
        assert_eq!(*panicked.map(|_| ()).unwrap_err().downcast::<usize>().unwrap(), 13);
        assert_eq!(dropped.load(Ordering::Relaxed), 90);
    }
}

#[test]
fn every_order_stops_at_a_prefix_and_begins_nothing_after_that() {
    for seed in 0..100 {
        for moment in [0, 7, 44, 88] {
            let (token, mut limits, mut left) = (Cancel::new(), Limits::new(), None);
            limits.cancel(&token);
            let began = AtomicUsize::new(0);
            let end = Anchor::new().with(Can.leaving((), &mut left));
            let list = entries::collect(
                settings(seed, 3),
                KindIndexed.source(0..90_usize),
                |worker: &mut Worker<'_, _, _>| {
                    while let Some((mut items, BlockOutput { mut out, locals, mut exit })) = worker.next() {
                        let mut check = limits.__check();
                        while let Some(item) = items.__next() {
                            if let Some(reason) = check.__stop() {
                                exit = Some(reason);
                                break;
                            }
                            // One worker runs at a time.
                            assert!(!token.is_cancelled());
                            began.fetch_add(1, Ordering::Relaxed);
                            if item == moment {
                                token.cancel();
                            }
                            out.__put(Yield { v: item });
                        }
                        worker.done(BlockOutput { out, locals, exit });
                    }
                    Done
                },
                end,
            );
            assert!(list.iter().copied().eq(0..list.len()));
            let began = began.load(Ordering::Relaxed);
            match left {
                Some(reason) => {
                    let stopped = limits.__stopped(reason, list).unwrap_err();
                    assert_eq!((stopped.reason(), stopped.ran()), (StopReason::Cancelled, began));
                    assert!(stopped.so_far().len() <= began && began < 90);
                }
                None => assert_eq!((list.len(), began), (90, 90)),
            }
        }
    }
}

#[test]
fn every_order_counts_each_finished_item_once() {
    for seed in 0..100 {
        let seen = std::sync::Mutex::new(Vec::new());
        let meter = ByReport.progress(|now: &Progress| {
            seen.lock().unwrap().push((now.done(), now.total(), now.is_finished()));
        });
        let found = entries::first(
            settings(seed, 3),
            meter.watch(KindIndexed.source(0..90)),
            |worker: &mut Worker<'_, _, _>| {
                while let Some((items, mut out)) = worker.next() {
                    let mut items = meter.over(items);
                    while let Some(item) = items.__next() {
                        // Half of the orders run to the end.
                        if item == 50 + 50 * (seed % 2) && out.__put(Yield { v: item }) {
                            break;
                        }
                    }
                    worker.done(out);
                }
                Done
            },
            Anchor::new(),
        );
        drop(meter);
        let seen = seen.into_inner().unwrap();
        let &(done, total, is_finished) = seen.last().unwrap();
        assert!(is_finished && total == Some(90));
        assert!(seen.is_sorted() && seen.iter().filter(|(_, _, is_finished)| *is_finished).count() == 1);
        match found {
            // Those before it, and some behind it.
            Some(found) => assert!((found + 1..=90).contains(&u64::try_from(done).unwrap())),
            None => assert_eq!(done, 90),
        }
    }
}

#[cfg(feature = "rand")]
#[test]
fn every_order_gives_each_item_the_same_generator() {
    use rand::Rng;
    let run = |settings: Settings<'static>, is_pulled: bool| {
        macro_rules! draws {
            ($source:expr) => {
                entries::collect_some(
                    settings.rng(42),
                    $source,
                    |worker: &mut Worker<'_, _, _>| {
                        while let Some((mut items, mut out)) = worker.next() {
                            let mut generators = worker.__generators();
                            while let Some(item) = items.__next() {
                                let mut rng = generators.__next();
                                if item % 3 > 0 {
                                    out.__put(Yield { v: rng.next_u64() });
                                }
                            }
                            worker.done(out);
                        }
                        Done
                    },
                    Anchor::new(),
                )
            };
        }
        let list: Vec<u64> =
            if is_pulled { draws!(KindIterator.source(0..200_u64)) } else { draws!(KindIndexed.source(0..200_u64)) };
        list
    };
    let expected = run(settings(0, 1), false);
    for seed in 0..60 {
        assert_eq!(run(settings(seed, 3), seed % 2 == 0), expected);
    }
}
