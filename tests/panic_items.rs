//! What a loop says about its panic: which item it was, by the panic hook, once, and nothing where there is no such item.

#![allow(clippy::semicolon_if_nothing_returned, reason = "loops as the bodies of closures")]
#![allow(clippy::let_underscore_untyped, clippy::needless_range_loop, reason = "the loops are what this is about")]

#[path = "support/child.rs"]
mod child;
mod support;

use child::{child, stderr};
use parallel_for::{Failure, Outcomes, Stream, parallel};
use std::collections::{BTreeSet, VecDeque};
use std::panic::{self, AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, Once, PoisonError};
use std::thread;
use std::time::Duration;
use support::{N_JOBS, watched};

/// All that the panic hook has been called for, but for panics with the text `on purpose`.
static TOLD: Mutex<Vec<String>> = Mutex::new(Vec::new());

/// What the panic hook is called for while `run` runs, besides the panics on purpose.
fn told<R>(run: impl FnOnce() -> R) -> Vec<String> {
    static HOOK: Once = Once::new();
    static ONE: Mutex<()> = Mutex::new(());
    static IS_EXPECTED: AtomicBool = AtomicBool::new(false);
    let _one = ONE.lock().unwrap_or_else(PoisonError::into_inner);
    HOOK.call_once(|| {
        let loud = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            if !IS_EXPECTED.load(Ordering::SeqCst) {
                return loud(info);
            }
            let payload = info.payload();
            let text = payload.downcast_ref::<String>().cloned();
            let text = text.or_else(|| payload.downcast_ref::<&str>().map(ToString::to_string)).unwrap_or_default();
            if text != "on purpose" {
                TOLD.lock().unwrap().push(text);
            }
        }));
    });
    TOLD.lock().unwrap().clear();
    IS_EXPECTED.store(true, Ordering::SeqCst);
    drop(catch_unwind(AssertUnwindSafe(run)));
    IS_EXPECTED.store(false, Ordering::SeqCst);
    TOLD.lock().unwrap().clone()
}

/// What is said about this item of a loop at this line.
fn item(item: usize, line: u32) -> String {
    format!("item {item} of the loop at {}:{line} panicked", file!())
}

/// Fails at `from` and behind it, so that the first of several panics is asked for.
fn fail(i: usize, from: usize) -> usize {
    assert!(i < from, "on purpose");
    i
}

/// An iterator that cannot be cut.
fn pulled(end: usize) -> impl Iterator<Item = usize> {
    (0..).take_while(move |i| *i < end)
}

/// An item that takes a while.
fn slow(i: usize) -> usize {
    thread::sleep(Duration::from_micros(50));
    i
}

/// For every number of jobs: this line's loop says that it was this item.
macro_rules! says {
    ($item:expr, |$n_jobs:ident| $run:expr) => {
        for $n_jobs in N_JOBS {
            assert_eq!(told(|| $run), [item($item, line!())], "n_jobs = {}", $n_jobs);
        }
    };
}

/// For every number of jobs: nothing is said.
macro_rules! says_nothing {
    (|$n_jobs:ident| $run:expr) => {
        for $n_jobs in N_JOBS {
            assert_eq!(told(|| $run), Vec::<String>::new(), "n_jobs = {}", $n_jobs);
        }
    };
}

// One line each: its number is a part of what is said.
#[test]
#[rustfmt::skip]
fn of_every_result() {
    watched(|| {
        says!(37, |n| parallel!(n_jobs = n, fail(i, 37) for i in 0..500));
        says!(0, |n| parallel!(n_jobs = n, fail(i, 0) for i in 0..500));
        says!(499, |n| parallel!(n_jobs = n, fail(i, 499) for i in 0..500));
        says!(0, |n| parallel!(n_jobs = n, fail(i, 0) for i in 0..1));
        says!(37, |n| parallel!(n_jobs = n, batch_size = 7, fail(i, 37) for i in 0..500));
        says!(37, |n| parallel!(n_jobs = n, batch_size = 1, fail(i, 37) for i in 0..500));
        says!(37, |n| parallel!(n_jobs = n, sum(fail(i, 37) for i in 0..500)));
        // Long enough for helpers.
        says!(37, |n| parallel!(n_jobs = n, fail(slow(i), 37) for i in 0..500));
        says!(237, |n| parallel!(n_jobs = n, sum(fail(slow(i), 237) for i in 0..500)));
        says!(237, |n| { let mut sum = 0; parallel!(n_jobs = n, for i in 0..500 { sum += fail(slow(i), 237); }); sum });
        says!(37, |n| parallel!(n_jobs = n, batch_size = 7, sum(fail(i, 37) for i in 0..500)));
        says!(37, |n| parallel!(n_jobs = n, max(fail(i, 37) for i in 0..500)));
        says!(37, |n| parallel!(n_jobs = n, min_by_key(i for i in 0..500, |i| fail(*i, 37))));
        says!(37, |n| parallel!(n_jobs = n, first(i for i in 0..500 if fail(i, 37) > 100)));
        says!(37, |n| parallel!(n_jobs = n, any(fail(i, 37) > 100 for i in 0..500)));
        says!(37, |n| parallel!(n_jobs = n, scan(fail(i, 37) for i in 0..500, |a, b| a + b)));
        says!(37, |n| parallel!(n_jobs = n, reduce(fail(i, 37) for i in 0..500, |a, b| a + b)));
        says!(37, |n| parallel!(n_jobs = n, fold(i for i in 0..500, 0, |a, i| a + fail(i, 37), |a, b| a + b)));
        says!(37, |n| parallel!(n_jobs = n, into = String, fail(i, 37).to_string() for i in 0..500));
        says!(37, |n| parallel!(n_jobs = n, for i in 0..500 { fail(i, 37); }));
        says!(37, |n| { let mut sum = 0; parallel!(n_jobs = n, for i in 0..500 { sum += fail(i, 37); }); sum });
        says!(37, |n| { let mut all = vec![0; 37]; parallel!(n_jobs = n, for i in 0..500 { all[i] = fail(i, 37); }); all });
        says!(37, |n| { let mut sum = 0; parallel!(n_jobs = n, for i in 0..500 { if i == 400 { break; } sum += fail(i, 37); }); sum });
        says!(37, |n| parallel!(n_jobs = n, let mut line = String::new(); for i in 0..500 { line.clear(); fail(i, 37); }));
        says!(37, |n| parallel!(n_jobs = n, retries = 2, fail(i, 37) for i in 0..500));
        says!(37, |n| parallel!(n_jobs = n, progress = |_| (), fail(i, 37) for i in 0..500));
        says!(37, |n| parallel!(n_jobs = n, time_limit = Duration::from_secs(60), fail(i, 37) for i in 0..500));
    });
}

#[test]
#[rustfmt::skip]
fn of_every_input() {
    watched(|| {
        let values: Vec<usize> = (100..600).collect();
        says!(37, |n| parallel!(n_jobs = n, fail(x, 137) for &x in &values));
        says!(37, |n| parallel!(n_jobs = n, fail(x, 137) for x in values.clone()));
        says!(37, |n| parallel!(n_jobs = n, for x in &mut values.clone() { *x = fail(*x, 137); }));
        says!(37, |n| parallel!(n_jobs = n, fail(x, 137) for x in VecDeque::from(values.clone())));
        says!(37, |n| parallel!(n_jobs = n, fail(x, 137) for &x in &VecDeque::from(values.clone())));
        says!(37, |n| parallel!(n_jobs = n, fail(x, 137) for x in 100..=600));
        says!(37, |n| parallel!(n_jobs = n, for x in 0..usize::MAX { fail(x, 37); }));
        says!(37, |n| parallel!(n_jobs = n, for x in 0..u128::MAX { fail(usize::try_from(x).unwrap(), 37); }));
        says!(0, |n| parallel!(n_jobs = n, for i in 0..2 { for j in 0..=u64::MAX { fail(i + usize::try_from(j).unwrap(), 37); } }));
        says!(3, |n| parallel!(n_jobs = n, fail(x, 130) for x in (100..600).step_by(10)));
        says!(37, |n| parallel!(n_jobs = n, fail(600 - x, 38) for x in (100..600).rev()));
        says!(37, |n| parallel!(n_jobs = n, fail(x + i, 174) for (i, &x) in values.iter().enumerate()));
        says!(36, |n| parallel!(n_jobs = n, fail(x, 137) for (&x, _) in values[1..].iter().zip(&values)));
        says!(36, |n| parallel!(n_jobs = n, fail(x[1], 137) for x in values.windows(2)));
        says!(7, |n| parallel!(n_jobs = n, fail(x[4], 137) for x in values.chunks(5)));
        says!(7, |n| parallel!(n_jobs = n, for x in values.clone().chunks_mut(5) { x[4] = fail(x[4], 137); }));
        says!(37, |n| parallel!(n_jobs = n, fail(x, 137) for x in values.iter().copied().collect::<BTreeSet<_>>()));
        says!(4, |n| parallel!(n_jobs = n, fail(x as usize, 'e' as usize) for x in 'a'..='z'));
        // What a filter turns away counts, as does a filter that panics.
        says!(38, |n| parallel!(n_jobs = n, fail(i, 37) for i in (0..500).filter(|i| i % 2 == 0)));
        says!(38, |n| parallel!(n_jobs = n, fail(x, 137) for &x in &values if x % 2 == 0));
        says!(37, |n| parallel!(n_jobs = n, x for &x in &values if fail(x, 137) > 0));
        // The items are those of the first `for`.
        says!(5, |n| parallel!(n_jobs = n, fail(100 * i + j, 503) for i in 0..20 for j in 0..30));
        says!(5, |n| parallel!(n_jobs = n, batch_size = 7, sum(fail(100 * i + j, 503) for i in 0..20 for j in 0..30)));
        says!(0, |n| parallel!(n_jobs = n, for i in 0..2 { for j in 0..3000 { fail(10_000 * i + j, 2000); } }));
        let rows: Vec<Vec<usize>> = (0..50).map(|i| vec![i; 7]).collect();
        says!(37, |n| parallel!(n_jobs = n, fail(*x, 37) for row in &rows for x in row));
    });
}

#[test]
#[rustfmt::skip]
fn of_an_iterator() {
    watched(|| {
        // The items are those that come out of the iterator.
        says!(19, |n| parallel!(n_jobs = n, fail(i, 37) for i in (0..500).filter(|i| is_even(*i))));
        says!(37, |n| parallel!(n_jobs = n, batch_size = 7, fail(i, 37) for i in pulled(500)));
        says!(37, |n| parallel!(n_jobs = n, lookahead = 3, fail(i, 37) for i in pulled(usize::MAX)));
        says!(0, |n| parallel!(n_jobs = n, fail(i, 0) for i in pulled(500)));
        says!(37, |n| parallel!(n_jobs = n, for i in pulled(500) { fail(i, 37); }));
        says!(37, |n| parallel!(n_jobs = n, for i in pulled(500) { thread::sleep(Duration::from_micros(50)); fail(i, 37); }));
        says!(37, |n| { let mut sum = 0; parallel!(n_jobs = n, for i in pulled(500) { sum += fail(i, 37); }); sum });
        says!(37, |n| { let mut sum = 0; parallel!(n_jobs = n, for i in 0..500 { fail(i, 37) } then |i| { sum += i; }); sum });
        says!(37, |n| { let mut sum = 0; parallel!(n_jobs = n, ordered = false, for i in 0..500 { fail(i, 37 + 400 * usize::from(i != 37)) } then |i| { sum += i; }); sum });
        says!(37, |n| { let all: Stream<_> = parallel!(n_jobs = n, into = Stream<_>, fail(i, 37) for i in 0..500); all.count() });
        says!(19, |n| { let all: Stream<_> = parallel!(n_jobs = n, into = Stream<_>, batch_size = 5, fail(i, 37) for i in (0..500).filter(|i| i % 2 == 0)); all.count() });
    });
}

/// A value that can be cloned so often.
struct Clones(Arc<AtomicUsize>);

impl Clones {
    fn new(left: usize) -> Self {
        Self(Arc::new(AtomicUsize::new(left)))
    }
}

impl Clone for Clones {
    fn clone(&self) -> Self {
        let left = self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(1));
        assert!(left.is_ok(), "on purpose");
        Self(self.0.clone())
    }
}

fn is_even(i: usize) -> bool {
    i.is_multiple_of(2)
}

fn bad(i: usize) -> bool {
    fail(i, 37) < 37
}

/// What comes from no item has none to blame, for no number of jobs.
#[test]
fn of_no_item_nothing() {
    watched(|| {
        says_nothing!(|n| parallel!(n_jobs = n, i for i in (0..500).filter(|i| bad(*i))));
        says_nothing!(|n| parallel!(n_jobs = n, batch_size = 1, i for i in (0..500).inspect(|i| assert!(bad(*i)))));
        says_nothing!(|n| parallel!(n_jobs = n, for i in 0..500 { i } then |i| { fail(i, 37); }));
        // Each block begins with a clone of it.
        says_nothing!(
            |n| parallel!(n_jobs = n, batch_size = 7, fold(i for i in 0..500, Clones::new(20), |a, _| a, |a, _| a))
        );
        says_nothing!(|n| {
            let merge = |_, _| -> usize { panic!("on purpose") };
            parallel!(n_jobs = n, batch_size = 7, fold(i for i in 0..500, 0, |a, i| a + i, merge))
        });
        says_nothing!(|n| {
            let show = |progress: &parallel_for::Progress| assert!(progress.done() < 1, "on purpose");
            parallel!(
                n_jobs = n,
                progress = show,
                for _ in 0..500 {
                    thread::sleep(Duration::from_millis(1));
                }
            )
        });
        says_nothing!(|n| parallel!(n_jobs = n, let mut x = fail(1, 0); for i in 0..500 { x += i; drop(vec![x]); }));
    });
}

#[test]
fn a_panic_that_does_not_go_on_says_nothing() {
    watched(|| {
        // Behind the end.
        says_nothing!(|n| {
            let mut sum = 0;
            parallel!(
                n_jobs = n,
                batch_size = 2,
                for i in 0..500 {
                    if i == 100 {
                        thread::sleep(Duration::from_millis(2));
                        break;
                    }
                    sum += fail(i, 101);
                }
            );
            assert_eq!(sum, 4950);
        });
        // An outcome.
        says_nothing!(|n| {
            let outcomes: Outcomes<usize> = parallel!(n_jobs = n, into = Outcomes<_>, fail(i, 5) for i in 0..8);
            assert_eq!(outcomes.failures().map(Failure::item).collect::<Vec<_>>(), [5, 6, 7]);
        });
        // Made up for.
        says_nothing!(|n| {
            let tried: Vec<AtomicBool> = (0..50).map(|_| AtomicBool::new(false)).collect();
            parallel!(
                n_jobs = n,
                retries = 1,
                for before in &tried {
                    assert!(before.swap(true, Ordering::Relaxed), "on purpose");
                }
            );
        });
    });
}

/// Each loop on the way of a panic says its own item, the innermost first.
#[test]
fn loops_inside_loops() {
    watched(|| {
        for n_jobs in N_JOBS {
            let inner = |i: usize| parallel!(n_jobs = n_jobs, sum(fail(10 * i + j, 53) for j in 0..10));
            let inner_line = line!() - 1;
            let told = told(|| parallel!(n_jobs = n_jobs, inner(i) for i in 0..6));
            assert_eq!(told, [item(3, inner_line), item(5, line!() - 1)]);
        }
        // The inner loop's panic is caught, and another one comes later.
        for n_jobs in N_JOBS {
            let inner = || parallel!(n_jobs = 1, sum(fail(j, 4) for j in 0..10));
            let inner_line = line!() - 1;
            let outer = |i: usize| if i == 2 { catch_unwind(inner).unwrap_or(0) } else { fail(i, 5) };
            let told = told(|| parallel!(n_jobs = n_jobs, outer(i) for i in 0..6));
            assert_eq!(told, [item(4, inner_line), item(5, line!() - 1)]);
        }
    });
}

/// A loop that was always tiny runs as the plain loop; when it is late, its rest is shared.
#[test]
fn a_loop_that_was_trusted() {
    const LINE: u32 = line!() + 2;
    fn run(from: usize, pause: Duration) -> usize {
        parallel!(n_jobs = 4, sum(fail(late(i, pause), from) for i in 0..300))
    }
    fn late(i: usize, pause: Duration) -> usize {
        if !pause.is_zero() {
            thread::sleep(pause);
        }
        i
    }
    watched(|| {
        assert_eq!((0..100).map(|_| run(usize::MAX, Duration::ZERO)).max(), Some(299 * 150));
        assert_eq!(told(|| run(37, Duration::ZERO)), [item(37, LINE)]);
        assert_eq!(told(|| run(237, Duration::from_micros(100))), [item(237, LINE)]);
    });
}

/// While a thread unwinds, the loop in a drop says nothing, and its panic may be caught there.
#[test]
fn a_loop_in_a_drop_while_panicking() {
    struct Late;
    impl Drop for Late {
        fn drop(&mut self) {
            let end = catch_unwind(|| parallel!(n_jobs = 2, sum(fail(i, 3) for i in 0..10)));
            assert!(end.is_err());
        }
    }
    watched(|| {
        let told = told(|| {
            let _late = Late;
            panic!("on purpose");
        });
        assert_eq!(told, Vec::<String>::new());
    });
}

/// Each thread's loop says its own.
#[test]
fn loops_on_several_threads() {
    watched(|| {
        let run = |from| parallel!(n_jobs = 2, sum(fail(i, from) for i in 0..400));
        let line = line!() - 1;
        let mut told = told(|| {
            thread::scope(|scope| {
                for from in [3, 30, 300] {
                    scope.spawn(move || catch_unwind(|| run(from)));
                }
            });
        });
        told.sort();
        assert_eq!(told, [3, 30, 300].map(|at| item(at, line)));
    });
}

#[test]
fn the_payload_is_untouched() {
    watched(|| {
        for n_jobs in N_JOBS {
            let mut payload = None;
            told(|| {
                let run = || {
                    parallel!(
                        n_jobs = n_jobs,
                        for i in 0..100 {
                            if i == 7 {
                                panic::panic_any(i);
                            }
                        }
                    )
                };
                payload = catch_unwind(run).err();
            });
            assert_eq!(payload.unwrap().downcast_ref::<i32>(), Some(&7));
        }
    });
}

/// A message with a backtrace would fill the pipe that nobody reads before the end.
const NO_BACKTRACE: (&str, &str) = ("RUST_BACKTRACE", "0");

fn fail_caught(n_jobs: usize) {
    assert!(
        catch_unwind(|| parallel!(
            n_jobs = n_jobs,
            for i in 0..1000 {
                fail(i, 471);
            }
        ))
        .is_err()
    );
}

#[test]
fn on_stderr_under_the_message() {
    for n_jobs in ["1", "2", "8"] {
        let run = || fail_caught(n_jobs.parse().unwrap());
        let Some(output) = child(&[NO_BACKTRACE, ("PARALLEL_NUM_JOBS", n_jobs)], run) else { continue };
        let text = stderr(&output);
        let sentence = format!("item 471 of the loop at {}:", file!());
        assert_eq!(text.matches(" of the loop at ").count(), 1, "{text}");
        let (before, after) = text.split_once(&sentence).expect(&text);
        assert!(before.contains("on purpose") && after.contains(" panicked\n"), "{text}");
    }
}

#[test]
fn a_silent_hook_stays_silent() {
    for n_jobs in ["1", "2", "8"] {
        let run = || {
            let loud = panic::take_hook();
            panic::set_hook(Box::new(|_| {}));
            fail_caught(n_jobs.parse().unwrap());
            panic::set_hook(loud);
        };
        let Some(output) = child(&[NO_BACKTRACE, ("PARALLEL_NUM_JOBS", n_jobs)], run) else { continue };
        assert_eq!(stderr(&output), "");
    }
}

/// Under `Outcomes`, what a loop inside an item says goes where the message of its panic goes.
#[test]
fn inside_outcomes() {
    let run = || {
        let inner = |i: usize| parallel!(n_jobs = 1, sum(fail(j, 3) + i for j in 0..10));
        let outcomes: Outcomes<usize> = parallel!(n_jobs = 1, into = Outcomes<_>, inner(i) for i in 0..30);
        assert_eq!(outcomes.failures().count(), 30);
    };
    let Some(output) = child(&[NO_BACKTRACE, ("PARALLEL_NUM_JOBS", "1")], run) else { return };
    let text = stderr(&output);
    assert_eq!(text.matches("on purpose").count(), 10, "{text}");
    assert_eq!(text.matches("item 3 of the loop at ").count(), 10, "{text}");
    assert_eq!(text.matches("20 more panics in the loop at ").count(), 1, "{text}");
}
