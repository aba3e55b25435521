//! The memory of a pipeline: only so many items and values exist at a time.

use crate::support::{Census, for_every_n_jobs, watched};
use crate::work;
use parallel_for::parallel;
use std::cell::Cell;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

#[test]
fn memory_stays_within_the_lookahead() {
    for_every_n_jobs(|n_jobs| {
        for lookahead in [1, 7, 100, 511, 600] {
            let (pulled, taken, most) = (Cell::new(0), Cell::new(0), Cell::new(0));
            let items = (0..2_000_usize).inspect(|i| {
                pulled.set(i + 1);
                most.set(most.get().max(i + 1 - taken.get()));
            });
            parallel!(n_jobs = n_jobs, lookahead = lookahead, for i in items { work(i) } then |_| {
                taken.set(taken.get() + 1);
            });
            assert_eq!((pulled.get(), taken.get()), (2_000, 2_000));
            assert!(most.get() <= lookahead, "{} items ahead of {lookahead}", most.get());

            // The parts of a float sum are whole blocks.
            taken.set(0);
            most.set(0);
            let mut total = 0.0;
            let items = (0..5_000_usize).inspect(|i| most.set(most.get().max(i + 1 - taken.get())));
            parallel!(n_jobs = n_jobs, lookahead = lookahead, for i in items { total += 1.0; work(i) } then |_| {
                taken.set(taken.get() + 1);
            });
            assert_eq!((f64::to_bits(total), taken.get()), (f64::to_bits(5_000.0), 5_000));
            assert!(most.get() <= lookahead, "{} items ahead of {lookahead}", most.get());
        }
    });
}

#[test]
fn a_slow_sink_does_not_let_results_pile_up() {
    for_every_n_jobs(|n_jobs| {
        let (alive, most) = (Census::default(), Cell::new(0));
        parallel!(n_jobs = n_jobs, for i in (0..400).filter(|_| true) {
            thread::sleep(Duration::from_micros(20));
            alive.item(i)
        } then |_item| {
            most.set(most.get().max(alive.alive()));
            thread::sleep(Duration::from_micros(200));
        });
        assert!(most.get() <= 200, "{} of 400 results at once", most.get());
        assert_eq!(alive.alive(), 0);
    });
}

#[test]
fn what_is_left_unseen_is_dropped() {
    for_every_n_jobs(|n_jobs| {
        let census = Census::default();
        let items = census.items(2_000);
        parallel!(n_jobs = n_jobs, for item in items { work(item.value); item } then |item| {
            if item.value == 99 { break }
        });
        assert_eq!(census.alive(), 0);
    });
}

#[test]
fn a_batch_size_bounds_what_is_ahead() {
    for_every_n_jobs(|n_jobs| {
        for batch_size in [1, 2, 5] {
            let bound = 16 * n_jobs * batch_size;
            let (done, most) = (AtomicUsize::new(0), Cell::new(0));
            let items = || {
                done.store(0, Ordering::SeqCst);
                (0..5_000_usize).inspect(|i| most.set(most.get().max(i + 1 - done.load(Ordering::SeqCst))))
            };
            let short = |i: usize| {
                done.fetch_add(1, Ordering::SeqCst);
                i
            };
            let list = parallel!(n_jobs = n_jobs, batch_size = batch_size, short(i) for i in items());
            assert!(list.into_iter().eq(0..5_000));
            let mut total = 0.0;
            parallel!(
                n_jobs = n_jobs,
                batch_size = batch_size,
                for i in items() {
                    short(i);
                    total += 1.0;
                }
            );
            assert_eq!(f64::to_bits(total), f64::to_bits(5_000.0));
            parallel!(n_jobs = n_jobs, batch_size = batch_size, for i in items() { i } then |i| { short(i); });
            assert!(most.get() <= bound, "{} items ahead of {bound}", most.get());
        }
    });
}

/// While one item takes long, the items after it go on, far more of them than there are workers: with an input that is there.
#[test]
fn a_long_item_keeps_nobody_from_working() {
    let ahead = |ordered: bool| {
        let ran = AtomicUsize::new(0);
        let most = AtomicUsize::new(0);
        let item = |i: usize| {
            if i == 100 {
                let (since, before) = (Instant::now(), ran.load(Ordering::SeqCst));
                while ran.load(Ordering::SeqCst) < before + 50 && since.elapsed() < Duration::from_secs(1) {
                    thread::sleep(Duration::from_micros(100));
                }
                most.store(ran.load(Ordering::SeqCst) - before, Ordering::SeqCst);
            } else {
                thread::sleep(Duration::from_micros(50));
                ran.fetch_add(1, Ordering::SeqCst);
            }
        };
        let items: Vec<usize> = (0..300).collect();
        let mut seen = 0;
        parallel!(n_jobs = 2, ordered = ordered, for &i in &items { item(i) } then |()| seen += 1);
        assert_eq!(seen, 300);
        most.into_inner()
    };
    watched(|| {
        for ordered in [true, false] {
            // On a busy machine items may all seem long.
            assert!((0..10).any(|_| ahead(ordered) >= 50), "too few items went on beside the long one");
        }
    });
}

/// Values of long items may be large: few of them exist at a time, also where the input is there.
#[test]
fn long_items_do_not_run_far_ahead() {
    let (alive, most) = (Census::default(), Cell::new(0));
    let items: Vec<usize> = (0..60).collect();
    parallel!(n_jobs = 2, for &i in &items {
        thread::sleep(Duration::from_millis(6));
        alive.item(i)
    } then |_item| {
        most.set(most.get().max(alive.alive()));
        thread::sleep(Duration::from_millis(20));
    });
    assert!(most.get() <= 16, "{} of 60 results at once", most.get());
}
