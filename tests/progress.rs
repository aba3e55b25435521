//! `progress = |p: &Progress| …`: when the closure is called, and with what.

mod support;

use parallel_for::{Cancel, Config, Pool, Progress, Stream, parallel};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};
use support::{for_every_n_jobs, quiet, watched};

/// The snapshots that a closure was called with.
#[derive(Default)]
struct Calls(Mutex<Vec<Progress>>);

impl Calls {
    fn note(&self, p: &Progress) {
        self.0.lock().unwrap().push(p.clone());
    }

    /// The last snapshot; checks that it is the only one that is finished, and that the counts only grow.
    fn last(&self) -> Progress {
        let calls = self.0.lock().unwrap();
        let (last, earlier) = calls.split_last().expect("no call at the end");
        assert!(last.is_finished() && !earlier.iter().any(Progress::is_finished), "{calls:?}");
        assert!(calls.is_sorted_by_key(Progress::done) && calls.is_sorted_by_key(Progress::elapsed), "{calls:?}");
        last.clone()
    }

    /// What the last snapshot counts.
    fn counts(&self) -> (usize, Option<usize>) {
        let last = self.last();
        (last.done(), last.total())
    }

    fn len(&self) -> usize {
        self.0.lock().unwrap().len()
    }
}

#[test]
fn every_form_counts_the_items_of_its_first_for() {
    for_every_n_jobs(|n_jobs| {
        let xs: Vec<usize> = (0..1000).collect();
        let all = (1000, Some(1000));
        macro_rules! counts {
            ($($tokens:tt)*) => {{
                let calls = Calls::default();
                let result = parallel!(n_jobs = n_jobs, progress = |p| calls.note(p), $($tokens)*);
                (result, calls.counts())
            }};
        }
        assert_eq!(counts!(x * 2 for x in &xs), (xs.iter().map(|x| x * 2).collect(), all));
        assert_eq!(counts!(x for x in xs.clone() if x % 3 == 0).1, all);
        assert_eq!(counts!(*x for x in &xs for _ in 0..*x % 3).1, all);
        assert_eq!(counts!(i => i for i in 0..1000).0.len(), 1000);
        assert_eq!(counts!(i => i for i in 0..1000).1, all);
        assert_eq!(counts!(sum(x for x in &xs)), (499_500, all));
        assert_eq!(counts!(sum(f64::from(i) for i in 0..=999)).1, all);
        assert_eq!(counts!(max(*x for x in &xs if *x < 7)), (Some(6), all));
        assert_eq!(counts!(reduce(*x for x in &xs, |a, b| a + b)), (Some(499_500), all));
        assert_eq!(counts!(scan(*x for x in &xs, |a, b| a + b)).1, all);
        let total = AtomicUsize::new(0);
        assert_eq!(
            counts!(for x in &xs {
                total.fetch_add(*x, Ordering::Relaxed);
            })
            .1,
            all
        );
        assert_eq!(counts!(let mut seen = Vec::new(); for x in &xs { seen.push(*x); }).1, all);
        let mut sum = 0;
        assert_eq!(
            counts!(for x in &xs {
                sum += x;
            })
            .1,
            all
        );
        let mut squares = vec![0; 1000];
        assert_eq!(
            counts!(for (i, x) in xs.iter().enumerate() {
                squares[i] = x * x;
            })
            .1,
            all
        );
        let mut taken = Vec::new();
        assert_eq!(counts!(for x in &xs { x + 1 } then |x| taken.push(x)).1, all);
        assert_eq!((sum, squares[999], taken.len()), (499_500, 998_001, 1000));
        // Pairs of two ranges that are shared out as one.
        assert_eq!(counts!((i, j) for i in 0..20 for j in 0..50), {
            let pairs = (0..20).flat_map(|i| (0..50).map(move |j| (i, j))).collect::<Vec<_>>();
            (pairs, all)
        });
        assert_eq!(counts!(for i in 0..20 for j in 0..50 { i + j } then |x| taken.push(x)).1, all);
        assert_eq!(counts!(i + j for i in 0..20 for j in i..50).1, (20, Some(20)));
        // Nobody knows how many there are.
        assert_eq!(counts!(x for x in xs.iter().filter(|x| **x % 2 == 0)).1, (500, None));
        assert_eq!(counts!(for x in xs.iter().filter(|x| **x % 2 == 0) { *x } then |_x| ()).1, (500, None));
        assert_eq!(counts!(c for c in 'a'..='z' for _ in 'a'..='c').1, (26, Some(26)));
        let (a, c, z) = ('a', 'c', 'z');
        assert_eq!(counts!(x for x in a..=z for _ in a..=c).1, (78, None));
    });
}

#[test]
fn the_last_call_counts_where_the_loop_was_left() {
    for_every_n_jobs(|n_jobs| {
        let calls = Calls::default();
        let found = parallel!(n_jobs = n_jobs, progress = |p| calls.note(p), first(i for i in 0..100_000 if i == 99));
        let (done, total) = calls.counts();
        assert!(found == Some(99) && (100..=100_000).contains(&done) && total == Some(100_000), "{done}");
        assert!(n_jobs > 1 || done == 100);

        let calls = Calls::default();
        let mut sum = 0;
        parallel!(
            n_jobs = n_jobs,
            progress = |p| calls.note(p),
            for i in 0.. {
                if i == 50 {
                    break;
                }
                sum += i;
            }
        );
        let done = calls.last().done();
        assert!(sum == 1225 && done >= 51 && (n_jobs > 1 || done == 51), "{done}");

        let calls = Calls::default();
        let leave = || -> Result<(), usize> {
            parallel!(n_jobs = n_jobs, progress = |p| calls.note(p), for i in 0..1000_usize { i } then |i| Err::<(), _>(i)?);
            Ok(())
        };
        assert_eq!(leave(), Err(0));
        assert!(calls.last().done() >= 1);
    });
}

#[test]
fn empty_loops_end_as_well() {
    for_every_n_jobs(|n_jobs| {
        let calls = Calls::default();
        let none: Vec<i32> = parallel!(n_jobs = n_jobs, progress = |p| calls.note(p), i for i in 0..0);
        assert!(none.is_empty() && calls.len() == 1 && calls.counts() == (0, Some(0)));
        assert_eq!((calls.last().per_second().to_bits(), calls.last().remaining()), (0, Some(Duration::ZERO)));
    });
}

#[test]
fn it_is_called_while_no_item_ends() {
    for_every_n_jobs(|n_jobs| {
        // The items last until the closure has been called three times.
        let (calls, until) = (Calls::default(), Instant::now() + Duration::from_secs(60));
        parallel!(
            n_jobs = n_jobs,
            progress = |p| calls.note(p),
            for _ in 0..2 {
                while calls.len() < 3 && Instant::now() < until {
                    thread::sleep(Duration::from_millis(1));
                }
            }
        );
        assert!(calls.counts() == (2, Some(2)) && calls.len() >= 4);
        let first = calls.0.lock().unwrap()[0].clone();
        assert!(first.done() == 0 && first.total() == Some(2) && first.remaining().is_none());
    });
}

#[test]
fn an_item_counts_when_it_is_finished_not_when_its_block_is() {
    watched(|| {
        let (calls, until) = (Calls::default(), Instant::now() + Duration::from_secs(60));
        let has_seen = |done| calls.0.lock().unwrap().iter().any(|p| p.done() == done);
        parallel!(
            n_jobs = 1,
            batch_size = 100,
            progress = |p| calls.note(p),
            for i in 0..10 {
                while i == 7 && !has_seen(7) && Instant::now() < until {
                    thread::sleep(Duration::from_millis(1));
                }
            }
        );
        assert!(has_seen(7) && calls.counts() == (10, Some(10)));
    });
}

#[test]
fn calls_never_overlap() {
    watched(|| {
        let (is_inside, calls) = (AtomicBool::new(false), AtomicUsize::new(0));
        let report = |_: &Progress| {
            assert!(!is_inside.swap(true, Ordering::Relaxed));
            calls.fetch_add(1, Ordering::Relaxed);
            thread::sleep(Duration::from_millis(120));
            is_inside.store(false, Ordering::Relaxed);
        };
        parallel!(
            n_jobs = 3,
            progress = report,
            for _ in 0..60 {
                thread::sleep(Duration::from_millis(10));
            }
        );
        assert!(calls.into_inner() >= 2);
    });
}

#[test]
fn after_a_panic_there_is_no_call() {
    quiet();
    for_every_n_jobs(|n_jobs| {
        let calls = Calls::default();
        let panic = catch_unwind(AssertUnwindSafe(|| {
            parallel!(
                n_jobs = n_jobs,
                progress = |p| calls.note(p),
                for i in 0..100 {
                    assert!(i != 50, "on purpose");
                }
            );
        }));
        assert!(panic.is_err());
        assert!(!calls.0.lock().unwrap().iter().any(Progress::is_finished));

        // Of a panic that does not count: the loop was left before it.
        let (calls, left) = (Calls::default(), AtomicBool::new(false));
        parallel!(
            n_jobs = n_jobs,
            batch_size = 1,
            progress = |p| calls.note(p),
            for i in 0..1000 {
                if i == 3 {
                    left.store(true, Ordering::Relaxed);
                    break;
                }
                assert!(i < 3 || !left.load(Ordering::Relaxed), "on purpose");
            }
        );
        assert!(calls.last().done() >= 4);
    });
}

#[test]
fn after_a_panic_that_does_not_count_calls_go_on() {
    quiet();
    watched(|| {
        let [has_panicked, has_left, is_called] = [const { AtomicBool::new(false) }; 3];
        let wait = |flag: &AtomicBool| {
            let until = Instant::now() + Duration::from_secs(20);
            while !flag.load(Ordering::SeqCst) && Instant::now() < until {
                thread::sleep(Duration::from_millis(1));
            }
        };
        parallel!(
            n_jobs = 3,
            batch_size = 1,
            progress = |_| is_called.store(has_left.load(Ordering::SeqCst), Ordering::SeqCst),
            for i in 0..1000 {
                match i {
                    // The loop goes on, before the item that leaves it.
                    0 => wait(&is_called),
                    1 => {
                        wait(&has_panicked);
                        has_left.store(true, Ordering::SeqCst);
                        break;
                    }
                    2 => {
                        has_panicked.store(true, Ordering::SeqCst);
                        panic!("on purpose");
                    }
                    _ => {}
                }
                // The last call comes after this.
                assert!(i > 0 || is_called.load(Ordering::SeqCst), "no call");
            }
        );
        assert!(has_panicked.into_inner(), "no helper came");
    });
}

#[test]
fn a_panic_of_the_closure_goes_on_and_the_loop_ends() {
    quiet();
    for_every_n_jobs(|n_jobs| {
        // In the middle: the loop has no end of its own.
        let ran = AtomicUsize::new(0);
        let calls = AtomicUsize::new(0);
        let end = catch_unwind(AssertUnwindSafe(|| {
            parallel!(
                n_jobs = n_jobs,
                progress = |_| {
                    calls.fetch_add(1, Ordering::Relaxed);
                    panic!("on purpose: report");
                },
                for _ in 0.. {
                    ran.fetch_add(1, Ordering::Relaxed);
                    thread::sleep(Duration::from_micros(100));
                }
            );
        }));
        assert_eq!(*end.unwrap_err().downcast::<&str>().unwrap(), "on purpose: report");
        let before = ran.load(Ordering::Relaxed);
        thread::sleep(Duration::from_millis(2));
        assert_eq!((ran.load(Ordering::Relaxed), calls.load(Ordering::Relaxed)), (before, 1));

        // At the end.
        let report = |p: &Progress| assert!(!p.is_finished(), "on purpose");
        let end = catch_unwind(AssertUnwindSafe(|| parallel!(n_jobs = n_jobs, progress = report, i for i in 0..3)));
        assert!(end.is_err());
        // The threads are usable.
        assert_eq!(parallel!(n_jobs = n_jobs, i for i in 0..3), [0, 1, 2]);
    });
}

#[test]
fn inner_loops_call_theirs() {
    for_every_n_jobs(|n_jobs| {
        let (outer, inner) = (Calls::default(), AtomicUsize::new(0));
        let sums = parallel!(
            n_jobs = n_jobs,
            progress = |p| outer.note(p),
            parallel!(
                progress = |p| {
                    inner.fetch_add(usize::from(p.is_finished() && p.done() == i), Ordering::Relaxed);
                },
                sum(j for j in 0..i)
            ) for i in 0..20
        );
        assert_eq!(sums[19], 171);
        assert_eq!((outer.counts(), inner.into_inner()), ((20, Some(20)), 20));
    });
}

#[test]
fn the_end_of_a_stream_is_its_end_or_its_drop() {
    for_every_n_jobs(|n_jobs| {
        let calls = std::sync::Arc::new(Calls::default());
        let stream = |to: usize| {
            let calls = calls.clone();
            parallel!(n_jobs = n_jobs, progress = move |p: &Progress| calls.note(p), into = Stream<_>, i for i in 0..to)
        };
        assert_eq!(stream(1000).sum::<usize>(), 499_500);
        let wait = |len| {
            let until = Instant::now() + Duration::from_secs(60);
            let finished = || calls.0.lock().unwrap().iter().filter(|p| p.is_finished()).count();
            while finished() < len {
                assert!(Instant::now() < until, "no call at the end of a stream");
                thread::sleep(Duration::from_millis(1));
            }
        };
        wait(1);
        assert_eq!(calls.counts(), (1000, Some(1000)));
        let mut endless = stream(usize::MAX);
        assert_eq!(endless.next(), Some(0));
        drop(endless);
        wait(2);
        let last = calls.0.lock().unwrap().last().cloned().unwrap();
        assert!(last.is_finished() && last.total() == Some(usize::MAX) && last.done() < usize::MAX);
    });
}

#[test]
fn values_are_evaluated_where_they_stand() {
    fn note<T>(order: &Mutex<Vec<&'static str>>, name: &'static str, value: T) -> T {
        order.lock().unwrap().push(name);
        value
    }
    let order = Mutex::new(Vec::new());
    let calls = Calls::default();
    let report = |p: &Progress| calls.note(p);
    let pool = Pool::new(2);
    let r = parallel!(
        batch_size = note(&order, "batch_size", 2),
        progress = note(&order, "progress", &report),
        n_jobs = note(&order, "n_jobs", 2),
        pool = note(&order, "pool", &pool),
        i for i in 0..note(&order, "input", 5)
    );
    assert_eq!(r, [0, 1, 2, 3, 4]);
    assert_eq!(order.into_inner().unwrap(), ["batch_size", "progress", "n_jobs", "pool", "input"]);
    assert_eq!(calls.counts(), (5, Some(5)));
}

#[test]
fn temporaries_live_as_long_as_the_statement() {
    let calls = Calls::default();
    let count =
        parallel!(progress = |p| calls.note(p), x for x in &vec![1, 2, 3]).into_iter().filter(|x| **x > 1).count();
    assert_eq!((count, calls.counts()), (2, (3, Some(3))));
}

#[test]
fn the_closure_has_the_settings_around_the_loop() {
    watched(|| {
        let seen = Mutex::new(None);
        Config::new().n_jobs(1).scope(|| {
            let is_alone = |_: &Progress| {
                let me = thread::current().id();
                *seen.lock().unwrap() = Some(parallel!(all(thread::current().id() == me for _ in 0..10_000)));
            };
            parallel!(
                progress = is_alone,
                for _ in 0..1 {
                    let until = Instant::now() + Duration::from_secs(60);
                    while seen.lock().unwrap().is_none() && Instant::now() < until {
                        thread::sleep(Duration::from_millis(1));
                    }
                    assert_eq!(seen.lock().unwrap().take(), Some(true));
                }
            );
        });
    });
}

#[test]
fn functions_and_references_are_closures_too() {
    static LAST: AtomicUsize = AtomicUsize::new(0);
    fn report(p: &Progress) {
        LAST.store(p.done(), Ordering::Relaxed);
    }
    let _ = parallel!(progress = report, i for i in 0..7);
    assert_eq!(LAST.load(Ordering::Relaxed), 7);
    let boxed: Box<dyn Fn(&Progress) + Sync> = Box::new(report);
    let _ = parallel!(progress = boxed, i for i in 0..8);
    assert_eq!(LAST.load(Ordering::Relaxed), 8);
}

#[test]
fn inputs_that_cannot_be_counted_have_no_total() {
    watched(|| {
        for n_jobs in [1, 3] {
            let calls = Calls::default();
            let first = parallel!(
                n_jobs = n_jobs,
                progress = |p| calls.note(p),
                first(i for i in 0..=u128::MAX if i == 9)
            );
            assert_eq!((first, calls.last().total()), (Some(9), None));
            let calls = Calls::default();
            let far = parallel!(
                n_jobs = n_jobs,
                progress = |p| calls.note(p),
                first((i, j) for i in 0..u64::MAX for j in 0..2 if (i, j) == (2, 1))
            );
            assert_eq!((far, calls.last().total()), (Some((2, 1)), None));
        }
    });
}

#[test]
fn a_loop_in_a_drop_while_panicking_counts() {
    struct InDrop<'c>(&'c Calls);
    impl Drop for InDrop<'_> {
        fn drop(&mut self) {
            let _ = parallel!(n_jobs = 1, progress = |p| self.0.note(p), i for i in 0..5);
        }
    }
    quiet();
    let calls = Calls::default();
    let end = catch_unwind(AssertUnwindSafe(|| {
        let _in_drop = InDrop(&calls);
        panic!("on purpose");
    }));
    assert!(end.is_err());
    assert_eq!(calls.counts(), (5, Some(5)));
}

/// A limit turns items away that have been pulled already: these do not count.
#[test]
fn an_item_that_a_limit_turns_away_does_not_count() {
    for_every_n_jobs(|n_jobs| {
        for at in [0, 1, 37, 99] {
            let (calls, token, ran) = (Calls::default(), Cancel::new(), AtomicUsize::new(0));
            let stopped = parallel!(
                n_jobs = n_jobs,
                cancel = &token,
                progress = |p| calls.note(p),
                {
                    if i == at {
                        token.cancel();
                    }
                    ran.fetch_add(1, Ordering::Relaxed);
                    i
                }
                for i in 0..100
            );
            let done = calls.last().done();
            assert_eq!(done, ran.into_inner());
            match stopped {
                Ok(all) => assert!(all.into_iter().eq(0..100) && done == 100),
                Err(stopped) => assert_eq!(stopped.ran(), done),
            }
        }
    });
}
