//! Scratch: a `let` before the loop, which each worker makes for itself when it first needs it.

mod support;

use parallel_for::{Pool, parallel};
use std::cell::RefCell;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::rc::Rc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;
use support::{Census, for_every_n_jobs, quiet};

#[test]
fn no_more_is_made_than_there_are_workers() {
    for_every_n_jobs(|n_jobs| {
        for len in [0, 1, 2, 5_000_usize] {
            let made = AtomicUsize::new(0);
            let squares = parallel!(n_jobs = n_jobs, let mut buffer = { made.fetch_add(1, Ordering::SeqCst); Vec::new() };
                { buffer.clear(); buffer.extend([i; 2]); buffer[0] * buffer[1] } for i in 0..len);
            assert!(squares.into_iter().eq((0..len).map(|i| i * i)));
            let made = made.into_inner();
            assert!(made <= n_jobs.min(len), "{made} for {len} items and n_jobs = {n_jobs}");
        }
    });
}

#[test]
fn one_worker_of_an_iterator_makes_it_once() {
    for_every_n_jobs(|n_jobs| {
        let made = AtomicUsize::new(0);
        let lengths = parallel!(n_jobs = n_jobs, let mut buffer = { made.fetch_add(1, Ordering::SeqCst); String::new() };
            { buffer.clear(); buffer.push_str(word); buffer.len() } for word in "some words here ".repeat(4000).split(' '));
        assert_eq!(lengths.len(), 12_001);
        // A helper may leave while the input is slow, and come again.
        assert!(n_jobs > 1 || made.into_inner() == 1);
    });
}

#[test]
fn it_never_leaves_its_thread() {
    for_every_n_jobs(|n_jobs| {
        let sum = parallel!(n_jobs = n_jobs, let seen = Rc::new(RefCell::new(0)); sum({
            *seen.borrow_mut() = i;
            let again = Rc::clone(&seen);
            *again.borrow()
        } for i in 0..3_000_u64));
        assert_eq!(sum, 2_999 * 1_500);
        let mut total = 0;
        parallel!(n_jobs = n_jobs, let seen = Rc::new(RefCell::new(0)); for i in (0..3_000_u64).filter(|i| i % 2 == 0) {
            *seen.borrow_mut() = i;
            *seen.borrow()
        } then |i| total += i);
        assert_eq!(total, 2_998 * 750);
    });
}

#[test]
fn it_is_dropped_once_also_after_a_panic() {
    quiet();
    for_every_n_jobs(|n_jobs| {
        let census = Census::default();
        let run = |bad: usize| {
            parallel!(n_jobs = n_jobs, let own = census.item(7); {
                assert!(i != bad, "on purpose: {i}");
                own.value + i
            } for i in 0..2_000)
        };
        assert!(run(usize::MAX).into_iter().eq(7..2_007));
        assert_eq!(census.alive(), 0);
        assert!(catch_unwind(AssertUnwindSafe(|| run(900))).is_err());
        assert_eq!(census.alive(), 0);
    });
}

/// A value that is dear to make: it counts those that were made, and those that are gone.
struct Connection<'c> {
    counts: &'c [AtomicUsize; 2],
    asked: usize,
}

impl<'c> Connection<'c> {
    fn open(counts: &'c [AtomicUsize; 2]) -> Self {
        counts[0].fetch_add(1, Ordering::SeqCst);
        Self { counts, asked: 0 }
    }

    fn ask(&mut self, i: usize) -> usize {
        self.asked += 1;
        thread::sleep(Duration::from_micros(300));
        i
    }
}

impl Drop for Connection<'_> {
    fn drop(&mut self) {
        self.counts[1].fetch_add(1, Ordering::SeqCst);
    }
}

/// An input that workers have to wait for again and again.
fn slow() -> impl Iterator<Item = usize> {
    (0..80).inspect(|i| thread::sleep(Duration::from_millis(if i % 20 == 0 { 5 } else { 1 })))
}

fn check(name: &str, run: impl Fn(usize, &[AtomicUsize; 2]) -> usize) {
    for_every_n_jobs(|n_jobs| {
        let counts = [AtomicUsize::new(0), AtomicUsize::new(0)];
        assert_eq!(run(n_jobs, &counts), 80, "{name} {n_jobs}");
        let [made, gone] = counts.map(AtomicUsize::into_inner);
        assert!(made <= n_jobs, "{name}, n_jobs = {n_jobs}: {made} made");
        assert_eq!(made, gone, "{name}");
    });
}

#[test]
fn a_worker_keeps_it_while_it_waits_for_a_slow_input() {
    check("a list", |n_jobs, counts| {
        parallel!(n_jobs = n_jobs, let mut c = Connection::open(counts); c.ask(i) for i in slow()).len()
    });
    check("a sum", |n_jobs, counts| {
        parallel!(n_jobs = n_jobs, let mut c = Connection::open(counts); sum(c.ask(i).min(1) for i in slow())) + 1
    });
    check("a float sum", |n_jobs, counts| {
        let mut n = 0.0;
        parallel!(n_jobs = n_jobs, let mut c = Connection::open(counts); for i in slow() { c.ask(i); n += 1.0; });
        if f64::total_cmp(&n, &80.0).is_eq() { 80 } else { 0 }
    });
    check("an exit", |n_jobs, counts| {
        let mut n = 0;
        parallel!(n_jobs = n_jobs, let mut c = Connection::open(counts); for i in slow() {
            if c.ask(i) == 1_000 { break; }
            n += 1;
        });
        n
    });
    check("a lookahead", |n_jobs, counts| {
        parallel!(n_jobs = n_jobs, lookahead = 2, let mut c = Connection::open(counts); c.ask(i) for i in slow()).len()
    });
    check("a batch size", |n_jobs, counts| {
        parallel!(n_jobs = n_jobs, batch_size = 1, let mut c = Connection::open(counts); c.ask(i) for i in slow()).len()
    });
    check("a pool", |n_jobs, counts| {
        let pool = Pool::new(n_jobs);
        parallel!(pool = &pool, let mut c = Connection::open(counts); c.ask(i) for i in slow()).len()
    });
    check("a loop in a loop", |n_jobs, counts| {
        let list =
            |n_jobs| parallel!(n_jobs = n_jobs, let mut c = Connection::open(counts); c.ask(i) for i in slow()).len();
        parallel!(n_jobs = n_jobs, list(n_jobs) for _ in 0..1)[0]
    });
}

#[test]
fn a_worker_keeps_it_while_it_waits_for_a_slow_sink() {
    check("a slow input", |n_jobs, counts| {
        let mut n = 0;
        parallel!(n_jobs = n_jobs, let mut c = Connection::open(counts); for i in slow() { c.ask(i) } then |_i| n += 1);
        n
    });
    check("a slow sink", |n_jobs, counts| {
        let mut n = 0;
        parallel!(n_jobs = n_jobs, let mut c = Connection::open(counts); for i in 0..80 { c.ask(i) } then |_i| {
            thread::sleep(Duration::from_millis(1));
            n += 1;
        });
        n
    });
    check("no order", |n_jobs, counts| {
        let mut n = 0;
        parallel!(n_jobs = n_jobs, ordered = false, let mut c = Connection::open(counts); for i in slow() {
            c.ask(i)
        } then |_i| n += 1);
        n
    });
}

#[test]
fn a_line_that_used_to_be_tiny_makes_it_once_a_worker() {
    check("an iterator", |n_jobs, counts| {
        let run = |items: usize, counts| {
            let items = (0..items).filter(|_| true);
            parallel!(n_jobs = n_jobs, let mut c = Connection::open(counts); if items_are_long(counts) { c.ask(i) } else { i }
                for i in items)
            .len()
        };
        let none = [AtomicUsize::new(1_000), AtomicUsize::new(0)];
        (0..40).for_each(|_| assert_eq!(run(3, &none), 3));
        run(80, counts)
    });
    check("a range", |n_jobs, counts| {
        let run = |items: usize, counts| {
            parallel!(n_jobs = n_jobs, let mut c = Connection::open(counts); if items_are_long(counts) { c.ask(i) } else { i }
                for i in 0..items)
            .len()
        };
        let none = [AtomicUsize::new(1_000), AtomicUsize::new(0)];
        (0..40).for_each(|_| assert_eq!(run(3, &none), 3));
        run(80, counts)
    });
}

fn items_are_long(counts: &[AtomicUsize; 2]) -> bool {
    counts[0].load(Ordering::SeqCst) < 1_000
}
