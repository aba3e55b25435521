//! `into = Stream<_>`: the results as an iterator, while the loop goes on behind it.

mod support;

use parallel_for::{Config, Pool, Stream, parallel};
use std::collections::HashMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};
use support::{Census, for_every_n_jobs, quiet, watched};

/// Waits until something holds that a thread of the loop's own brings about.
fn soon(what: &str, holds: impl Fn() -> bool) {
    let until = Instant::now() + Duration::from_secs(60);
    while !holds() {
        assert!(Instant::now() < until, "{what}");
        thread::yield_now();
    }
}

fn work(i: usize) -> usize {
    (0..(i * 7) % 50 * 20).fold(i, |a, b| std::hint::black_box(a ^ b ^ a))
}

#[test]
fn values_come_in_the_order_of_the_input() {
    for_every_n_jobs(|n_jobs| {
        for len in [0, 1, 2, 3_000] {
            let stream = parallel!(into = Stream<_>, n_jobs = n_jobs, { work(i); i * 2 } for i in 0..len);
            assert!(stream.eq((0..len).map(|i| i * 2)));
        }
    });
}

#[test]
fn filters_pairs_scratch_and_breaks() {
    for_every_n_jobs(|n_jobs| {
        let limit = 50_usize;
        let stream: Stream<usize> = parallel!(
            n_jobs = n_jobs,
            into = Stream<_>,
            i * j for i in 0..limit if i % 2 == 1 let three = i * 3 for j in 0..three
        );
        assert!(stream.eq((1..50).step_by(2).flat_map(|i| (0..i * 3).map(move |j| i * j))));

        let squares: HashMap<u64, u64> =
            parallel!(n_jobs = n_jobs, into = Stream<(u64, u64)>, i => i * i for i in 0..100).collect();
        assert_eq!(squares[&9], 81);

        let lines: Vec<String> = (0..100).map(|i| i.to_string()).collect();
        let mut lengths = parallel!(
            n_jobs = n_jobs,
            into = parallel_for::Stream<_>,
            let mut twice = String::new();
            {
                if line == "77" {
                    break;
                }
                if line == "5" {
                    continue;
                }
                twice.clear();
                twice.push_str(&line);
                twice.push_str(&line);
                twice.len()
            } for line in lines
        );
        assert_eq!(lengths.by_ref().take(9).sum::<usize>(), 18);
        assert_eq!(lengths.by_ref().count(), 67);
        assert_eq!(lengths.next(), None);
        assert_eq!(lengths.size_hint(), (0, Some(0)));
    });
}

#[test]
fn an_endless_input_is_pulled_a_little_ahead() {
    for_every_n_jobs(|n_jobs| {
        for lookahead in [1, 10, 100] {
            let pulled = Arc::new(AtomicUsize::new(0));
            let count = pulled.clone();
            let items = (0_usize..).inspect(move |_| {
                count.fetch_add(1, Ordering::SeqCst);
            });
            let mut stream = parallel!(n_jobs = n_jobs, lookahead = lookahead, into = Stream<_>, i for i in items);
            for i in 0..1_000 {
                assert_eq!(stream.next(), Some(i));
                // What waits for the next question, and what is ahead of that.
                let ahead = pulled.load(Ordering::SeqCst) - i;
                assert!(ahead <= 3 * lookahead, "{ahead} with lookahead = {lookahead}");
            }
        }
    });
}

#[test]
fn a_stream_that_is_dropped_stops_and_leaks_nothing() {
    for_every_n_jobs(|n_jobs| {
        let (census, pulled) = (Census::default(), Arc::new(AtomicUsize::new(0)));
        let (items, count) = (census.clone(), pulled.clone());
        let items = (0..).map(move |i| {
            count.fetch_add(1, Ordering::SeqCst);
            items.item(i)
        });
        let mut stream = parallel!(n_jobs = n_jobs, into = Stream<_>, { work(item.value); item } for item in items);
        for i in 0..100 {
            assert_eq!(stream.next().map(|item| item.value), Some(i));
        }
        drop(stream);
        soon("the input is dropped", || Arc::strong_count(&pulled) == 1);
        soon("the items are dropped", || census.alive() == 0);
        assert!(pulled.load(Ordering::SeqCst) < 100_000);
    });
}

#[test]
fn a_loop_that_finds_nothing_notices_that_nobody_wants_it() {
    for_every_n_jobs(|n_jobs| {
        let alive = Arc::new(());
        let here = alive.clone();
        let stream = parallel!(n_jobs = n_jobs, into = Stream<_>, {
            drop(here.clone());
            i
        } for i in 0_u64.. if i == u64::MAX);
        thread::sleep(Duration::from_millis(2));
        drop(stream);
        soon("the loop ends", || Arc::strong_count(&alive) == 1);
    });
}

#[test]
fn dropping_does_not_wait_for_an_input_that_does() {
    watched(|| {
        let (sender, receiver) = mpsc::channel();
        sender.send(1).unwrap();
        let mut stream = parallel!(lookahead = 1, into = Stream<_>, x + 1 for x in receiver);
        assert_eq!(stream.next(), Some(2));
        // Nothing more comes as long as the sender is there.
        drop(stream);
        drop(sender);
    });
}

#[test]
fn panics_come_out_after_the_values_before_them() {
    quiet();
    let pool = Pool::new(3);
    for_every_n_jobs(|n_jobs| {
        for part in ["body", "next"] {
            let census = Census::default();
            let items = census.items(500).into_iter().inspect(move |item| {
                assert!(!(part == "next" && item.value == 70), "on purpose: {part}");
            });
            let mut stream = parallel!(pool = &pool, n_jobs = n_jobs, into = Stream<_>, {
                work(item.value);
                assert!(!(part == "body" && item.value == 70), "on purpose: {part}");
                item.value
            } for item in items);
            let mut seen = Vec::new();
            let payload = catch_unwind(AssertUnwindSafe(|| seen.extend(stream.by_ref()))).unwrap_err();
            assert_eq!(payload.downcast_ref::<String>().unwrap(), &format!("on purpose: {part}"));
            assert!(seen.into_iter().eq(0..70), "{part} {n_jobs}");
            assert_eq!(stream.next(), None);
            soon("the items are dropped", || census.alive() == 0);
        }
        assert_eq!(parallel!(pool = &pool, sum(i for i in 0..100)), 4950);
    });
}

#[test]
fn a_pool_and_a_scope_reach_the_loop_behind_the_stream() {
    watched(|| {
        let names = |stream: Stream<String>| stream.collect::<std::collections::HashSet<_>>();
        let name = || thread::current().name().unwrap_or_default().to_owned();
        let stream = {
            let pool = Pool::new(2);
            parallel!(pool = &pool, into = Stream<_>, { work(i); name() } for i in 0..2_000)
        };
        assert!(names(stream).len() <= 2);
        let stream =
            Config::new().n_jobs(1).scope(|| parallel!(into = Stream<_>, { work(i); name() } for i in 0..2_000));
        assert_eq!(names(stream).len(), 1);
    });
}

#[test]
fn without_an_order_every_value_comes_once() {
    for_every_n_jobs(|n_jobs| {
        let words: Vec<String> = (0..2_000).map(|i| i.to_string()).collect();
        let stream = parallel!(n_jobs = n_jobs, ordered = false, into = Stream<_>, {
            work(i);
            (i, word)
        } for (i, word) in words.into_iter().enumerate());
        let mut all: Vec<(usize, String)> = stream.inspect(|(i, word)| assert_eq!(&i.to_string(), word)).collect();
        all.sort_unstable();
        assert!(all.into_iter().map(|(i, _)| i).eq(0..2_000));
    });
}

#[test]
fn streams_feed_loops_and_each_other() {
    for_every_n_jobs(|n_jobs| {
        let numbers = parallel!(n_jobs = n_jobs, into = Stream<_>, { work(i); i } for i in 0..1_000);
        let doubled = parallel!(n_jobs = n_jobs, into = Stream<_>, i * 2 for i in numbers);
        assert_eq!(parallel!(n_jobs = n_jobs, sum(i for i in doubled)), 999_000);
        // A stream may be taken along to another thread.
        let squares = parallel!(n_jobs = n_jobs, into = Stream<_>, i * i for i in 0..10_u32);
        assert_eq!(thread::spawn(move || squares.sum::<u32>()).join().unwrap(), 285);
    });
}

#[test]
fn a_batch_size_bounds_how_far_a_stream_is_ahead() {
    for_every_n_jobs(|n_jobs| {
        let pulled = Arc::new(AtomicUsize::new(0));
        let counted = pulled.clone();
        let items = (0..usize::MAX).inspect(move |i| counted.store(i + 1, Ordering::SeqCst));
        let mut stream = parallel!(n_jobs = n_jobs, batch_size = 1, into = Stream<_>, i for i in items);
        for taken in 1..40 {
            assert!(stream.next().is_some());
            thread::sleep(Duration::from_millis(1));
            let ahead = pulled.load(Ordering::SeqCst) - taken;
            assert!(ahead <= 32 * n_jobs, "n_jobs = {n_jobs}: {ahead} items ahead");
        }
    });
}
