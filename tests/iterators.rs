//! Iterators as inputs, pulled while the loop runs: order, bounds, ends.

mod support;

use parallel_for::parallel;
use std::cell::Cell;
use std::io::{BufRead, BufReader, Cursor};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::rc::Rc;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};
use support::{Census, counted, for_every_n_jobs, watched};

#[test]
fn lines_of_a_reader() {
    use std::fmt::Write as _;
    let mut text = String::new();
    (0..20_000).for_each(|i| writeln!(text, "line {i} of many").unwrap());
    for_every_n_jobs(|n_jobs| {
        let reader = BufReader::new(Cursor::new(&text));
        let lengths = parallel!(n_jobs = n_jobs, line.unwrap().len() for line in reader.lines());
        assert!(lengths.into_iter().eq(text.lines().map(str::len)));
        let reader = BufReader::new(Cursor::new(&text));
        let long = parallel!(n_jobs = n_jobs, count(line.unwrap().contains("99") for line in reader.lines()));
        assert_eq!(long, text.lines().filter(|line| line.contains("99")).count());
    });
}

#[test]
fn two_long_items_run_at_the_same_time() {
    watched(|| {
        // Each waits until the other has begun.
        let begun = AtomicUsize::new(0);
        let items = (0..2).filter(|_| true);
        let met = parallel!(n_jobs = 2, {
            begun.fetch_add(1, Ordering::SeqCst);
            let until = Instant::now() + Duration::from_secs(60);
            while begun.load(Ordering::SeqCst) < 2 && Instant::now() < until {
                thread::yield_now();
            }
            begun.load(Ordering::SeqCst) == 2
        } for _ in items);
        assert_eq!(met, [true, true]);
    });
}

#[test]
fn a_lookahead_leaves_something_to_share() {
    // Each waits for the other, and says whether it has come.
    let meet = |begun: &AtomicUsize| {
        begun.fetch_add(1, Ordering::SeqCst);
        let until = Instant::now() + Duration::from_secs(60);
        while begun.load(Ordering::SeqCst) < 2 && Instant::now() < until {
            thread::yield_now();
        }
        f64::from(u8::from(begun.load(Ordering::SeqCst) >= 2))
    };
    // A call site remembers what its items took: one that has met a helper before takes them for short, and may give both
    // to one worker. So each lookahead has call sites of its own.
    macro_rules! share {
        ($($lookahead:literal)*) => {$(
            let begun = AtomicUsize::new(0);
            let items = (0..2).filter(|_| true);
            let both = parallel!(n_jobs = 2, lookahead = $lookahead, meet(&begun) for _ in items);
            assert_eq!(both, [1.0, 1.0], "{}", $lookahead);
            // The same with blocks that can be seen in the sum.
            let begun = AtomicUsize::new(0);
            let items = (0..2).filter(|_| true);
            let mut both = 0.0;
            parallel!(n_jobs = 2, lookahead = $lookahead, for _ in items { both += meet(&begun); });
            assert_eq!(f64::to_bits(both), 2.0_f64.to_bits(), "{}", $lookahead);
        )*};
    }
    watched(|| {
        share!(2 64 500);
    });
}

#[test]
fn no_more_is_pulled_than_a_few_blocks_ahead() {
    for_every_n_jobs(|n_jobs| {
        for lookahead in [1, 10, 100] {
            let (pulled, done) = (Cell::new(0), AtomicUsize::new(0));
            let most = Cell::new(0);
            let items = counted(&pulled).take(3000).inspect(|i| {
                most.set(most.get().max(i + 1 - done.load(Ordering::SeqCst)));
            });
            parallel!(
                n_jobs = n_jobs,
                lookahead = lookahead,
                for _ in items {
                    done.fetch_add(1, Ordering::SeqCst);
                }
            );
            assert_eq!(done.into_inner(), 3000);
            // What is counted is done, but may not have been put together yet; so less is allowed than this.
            assert!(most.get() <= lookahead, "{} > {lookahead}", most.get());
        }
    });
}

#[test]
fn alone_an_iterator_is_pulled_as_it_is_worked_on() {
    let pulled = Cell::new(0);
    let seen = AtomicUsize::new(0);
    // What has been pulled, beside what has begun.
    let ahead = (0..20_000).inspect(|_| {
        pulled.set(pulled.get() + 1);
        assert!(pulled.get() <= seen.load(Ordering::Relaxed) + 2);
    });
    let sum = parallel!(n_jobs = 1, sum({
        seen.fetch_add(1, Ordering::Relaxed);
        i
    } for i in ahead));
    assert_eq!(sum, 20_000 * 19_999 / 2);
}

#[test]
fn a_break_stops_the_pulling() {
    for_every_n_jobs(|n_jobs| {
        let pulled = Cell::new(0);
        parallel!(
            n_jobs = n_jobs,
            for i in counted(&pulled) {
                if i == 5000 {
                    break;
                }
            }
        );
        assert!(pulled.get() <= 5001 + 4 * (n_jobs + 1) * 8192, "{}", pulled.get());
        let pulled = Cell::new(0);
        let found = parallel!(n_jobs = n_jobs, lookahead = 64, first(i for i in counted(&pulled) if i >= 5000));
        assert_eq!(found, Some(5000));
        assert!(pulled.get() <= 5001 + 64, "{}", pulled.get());
    });
}

#[test]
fn an_iterator_that_panics() {
    for_every_n_jobs(|n_jobs| {
        let census = Census::default();
        let ran = AtomicUsize::new(0);
        let items = census.items(3000).into_iter().filter(|item| {
            if item.value == 2000 {
                std::panic::resume_unwind(Box::new("the iterator"));
            }
            true
        });
        let run = AssertUnwindSafe(|| {
            parallel!(n_jobs = n_jobs, {
                ran.fetch_add(1, Ordering::SeqCst);
                item
            } for item in items)
        });
        let panic = catch_unwind(run).err().expect("it panics");
        assert_eq!(panic.downcast_ref(), Some(&"the iterator"));
        // All that came before has run, and nothing is left of it.
        assert_eq!((ran.into_inner(), census.alive()), (2000, 0));
        // A loop that is left before does not meet the panic, though the iterator may have been asked.
        let bad = (0..3000).map(|i| if i < 2000 { i } else { std::panic::resume_unwind(Box::new("the iterator")) });
        let few = parallel!(n_jobs = n_jobs, { if i == 1990 { break } i } for i in bad);
        assert_eq!(few.len(), 1990);
    });
}

#[test]
fn the_panic_of_an_item_goes_before_that_of_the_iterator() {
    for_every_n_jobs(|n_jobs| {
        let items = (0..1000).filter(|i| *i < 900 || std::panic::resume_unwind(Box::new(0)));
        let run = AssertUnwindSafe(|| {
            parallel!(
                n_jobs = n_jobs,
                for i in items {
                    if i % 100 == 77 {
                        std::panic::resume_unwind(Box::new(i));
                    }
                }
            );
        });
        assert_eq!(catch_unwind(run).unwrap_err().downcast_ref(), Some(&77));
    });
}

#[test]
fn an_operator_that_panics_while_parts_are_put_together() {
    for_every_n_jobs(|n_jobs| {
        let items = (0..5000).filter(|_| true);
        let run = AssertUnwindSafe(|| {
            parallel!(n_jobs = n_jobs, reduce(i for i in items, |a: i32, b: i32| {
                if a + b > 4_000_000 { std::panic::resume_unwind(Box::new("too much")) }
                a + b
            }))
        });
        assert_eq!(catch_unwind(run).unwrap_err().downcast_ref(), Some(&"too much"));
    });
}

#[test]
fn the_iterator_stays_on_its_thread() {
    for_every_n_jobs(|n_jobs| {
        let thread = thread::current().id();
        let shared = Rc::new(Cell::new(0));
        let counter = shared.clone();
        let items = std::iter::from_fn(move || {
            assert_eq!(thread::current().id(), thread);
            counter.set(counter.get() + 1);
            (counter.get() <= 5000).then(|| counter.get())
        });
        assert_eq!(parallel!(n_jobs = n_jobs, sum(i for i in items)), 12_502_500);
        assert_eq!(shared.get(), 5001);
    });
}

#[test]
fn the_items_of_an_iterator_that_is_left_are_dropped_once() {
    for_every_n_jobs(|n_jobs| {
        let census = Census::default();
        let items = census.items(4000).into_iter().filter(|_| true);
        let kept = parallel!(n_jobs = n_jobs, { if item.value == 2500 { break } item } for item in items);
        assert_eq!((kept.len(), census.alive()), (2500, 2500));
        drop(kept);
        assert_eq!(census.alive(), 0);
    });
}

#[test]
fn from_several_threads_at_once() {
    watched(|| {
        let wrong = AtomicBool::new(false);
        thread::scope(|scope| {
            for n_jobs in [1, 2, 3, 8] {
                let wrong = &wrong;
                scope.spawn(move || {
                    for len in 0..400_u64 {
                        let items = (0..len).filter(|i| i % 3 > 0);
                        let sum = parallel!(n_jobs = n_jobs, sum(i for i in items));
                        if sum != (0..len).filter(|i| i % 3 > 0).sum() {
                            wrong.store(true, Ordering::SeqCst);
                        }
                    }
                });
            }
        });
        assert!(!wrong.into_inner());
    });
}

#[test]
fn results_without_size() {
    for_every_n_jobs(|n_jobs| {
        let nothing = parallel!(n_jobs = n_jobs, () for _ in (0..3000).filter(|i| i % 3 > 0));
        assert_eq!(nothing.len(), 2000);
    });
}

#[test]
fn a_size_hint_that_lies_or_panics_is_not_asked() {
    struct Odd(usize, bool);
    impl Iterator for Odd {
        type Item = usize;
        fn next(&mut self) -> Option<usize> {
            self.0 += 1;
            (self.0 <= 5).then_some(self.0)
        }
        fn size_hint(&self) -> (usize, Option<usize>) {
            if self.1 {
                std::panic::resume_unwind(Box::new("no hint"));
            }
            (usize::MAX, None)
        }
    }
    for_every_n_jobs(|n_jobs| {
        assert_eq!(parallel!(n_jobs = n_jobs, i for i in Odd(0, false)), [1, 2, 3, 4, 5]);
        assert_eq!(parallel!(n_jobs = n_jobs, batch_size = usize::MAX / 4, i for i in Odd(0, false)), [1, 2, 3, 4, 5]);
        assert_eq!(parallel!(n_jobs = n_jobs, i for i in Odd(0, true)), [1, 2, 3, 4, 5]);
    });
}

#[test]
fn with_a_lookahead_of_one_an_item_may_depend_on_the_one_before() {
    watched(|| {
        let (answer, answers) = std::sync::mpsc::channel();
        answer.send(0).unwrap();
        let answer = Mutex::new(answer);
        let items = std::iter::from_fn(|| answers.recv().ok()).take(500);
        let mut total = 0.0;
        parallel!(
            n_jobs = 3,
            lookahead = 1,
            for i in items {
                total += f64::from(i);
                let _ = answer.lock().unwrap().send(i + 1);
            }
        );
        assert!((total - 124_750.0).abs() < 1e-9);
    });
}
