//! The messages of panics under `into = Outcomes<_>`: ten pass, and one counts the rest; other panics are not touched.

use crate::child::{child, stderr};
use parallel_for::{Outcomes, parallel};
use std::panic::{self, AssertUnwindSafe, catch_unwind};
use std::process::Output;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// The lines of the panics on stderr, and what they said.
fn messages(output: &Output) -> Vec<String> {
    let text = stderr(output);
    let mut lines = text.lines();
    let mut found = Vec::new();
    while let Some(line) = lines.next() {
        if line.contains(" panicked at ") {
            found.push(lines.next().unwrap_or_default().to_owned());
        }
    }
    found
}

/// Backtraces would fill the pipe that nobody reads before the end.
const QUIET: (&str, &str) = ("RUST_BACKTRACE", "0");

/// The line of the loop below.
const LINE: u32 = line!() + 5;

/// A loop of so many items, all of which panic.
fn fail(items: usize, n_jobs: usize) {
    let outcomes =
        parallel!(n_jobs = n_jobs, into = Outcomes<_>, assert!(i == usize::MAX, "item fails") for i in 0..items);
    assert_eq!(outcomes.failures().count(), items);
}

#[test]
fn ten_pass_and_one_counts_the_rest() {
    for n_jobs in ["1", "3", "8"] {
        let Some(output) = child(&[QUIET, ("PARALLEL_NUM_JOBS", n_jobs)], || fail(1000, n_jobs.parse().unwrap()))
        else {
            continue;
        };
        let messages = messages(&output);
        assert_eq!(messages.iter().filter(|message| *message == "item fails").count(), 10, "{}", stderr(&output));
        assert_eq!(messages.len(), 11);
        assert_eq!(messages[10], format!("990 more panics in the loop at {}:{LINE}", file!()));
    }
}

#[test]
fn few_pass_all() {
    let Some(output) = child(&[QUIET, ("PARALLEL_NUM_JOBS", "2")], || {
        fail(10, 2);
        fail(3, 2);
        fail(11, 2);
    }) else {
        return;
    };
    let messages = messages(&output);
    assert_eq!(messages.iter().filter(|message| *message == "item fails").count(), 23);
    assert!(messages[23].starts_with("1 more panic in the loop at "), "{}", messages[23]);
    assert_eq!(messages.len(), 24);
}

#[test]
fn other_panics_are_not_touched() {
    let Some(output) = child(&[QUIET, ("PARALLEL_NUM_JOBS", "2")], || {
        fail(50, 2);
        for _ in 0..20 {
            catch_unwind(|| panic!("of another code")).unwrap_err();
        }
        // On another thread at the same time, and in a loop without outcomes.
        let outcomes = parallel!(n_jobs = 1, into = Outcomes<_>, {
            thread::spawn(|| panic!("of another thread")).join().unwrap_err();
            assert!(i > 20, "of the loop {i}");
        } for i in 0..20);
        let outcomes: Outcomes<()> = outcomes;
        assert_eq!(outcomes.len(), 20);
        let run = || {
            parallel!(
                n_jobs = 1,
                retries = 14,
                for i in 0..1 {
                    assert!(i > 0, "of a plain loop");
                }
            )
        };
        catch_unwind(AssertUnwindSafe(run)).unwrap_err();
    }) else {
        return;
    };
    let messages = messages(&output);
    let count = |text: &str| messages.iter().filter(|message| message.starts_with(text)).count();
    assert_eq!((count("of another code"), count("of another thread"), count("of the loop")), (20, 20, 10));
    assert_eq!((count("of a plain loop"), count("10 more panics"), count("40 more panics")), (15, 1, 1));
}

/// A hook of the user's sees what the standard one would, whenever it was set.
#[test]
fn the_users_hook_is_called() {
    let Some(output) = child(&[QUIET, ("PARALLEL_NUM_JOBS", "1")], || {
        static SEEN: [AtomicUsize; 3] = [const { AtomicUsize::new(0) }; 3];
        let count = |which: usize| {
            panic::set_hook(Box::new(move |_| {
                SEEN[which].fetch_add(1, Ordering::Relaxed);
            }));
        };
        let seen = |which: usize| SEEN[which].swap(0, Ordering::Relaxed);
        // Set before the first loop: ten, and the one that counts the rest.
        count(0);
        fail(50, 1);
        assert_eq!(seen(0), 11);
        // Set later: the loop notices at its first panic, which that hook has seen.
        count(1);
        fail(50, 1);
        assert_eq!((seen(0), seen(1)), (0, 11));
        fail(50, 1);
        assert_eq!(seen(1), 11);
        // Taken and set again around a loop, as tests do.
        let before = panic::take_hook();
        count(2);
        fail(50, 1);
        assert_eq!((seen(1), seen(2)), (0, 11));
        panic::set_hook(before);
        fail(50, 1);
        assert_eq!((seen(1), seen(2)), (11, 0));
        catch_unwind(|| panic!()).unwrap_err();
        assert_eq!(seen(1), 1);
        // A silent hook stays silent.
        panic::set_hook(Box::new(|_| {}));
        fail(50, 1);
        // A hook around the one that it found sees all panics, and that one ten.
        let before = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            SEEN[0].fetch_add(1, Ordering::Relaxed);
            before(info);
        }));
        fail(50, 1);
        assert_eq!(seen(0), 51);
        drop(panic::take_hook());
    }) else {
        return;
    };
    assert_eq!(messages(&output), [""; 0], "{}", stderr(&output));
}

/// A hook cannot be exchanged then; the loop does what it does elsewhere.
#[test]
fn a_loop_that_panics_while_its_thread_panics() {
    struct Late;
    impl Drop for Late {
        fn drop(&mut self) {
            // Few: a panic in a thread that panics has a long backtrace.
            fail(2, 2);
        }
    }
    let Some(output) = child(&[QUIET, ("PARALLEL_NUM_JOBS", "2")], || {
        let run = || {
            let _late = Late;
            panic!("first");
        };
        catch_unwind(run).unwrap_err();
    }) else {
        return;
    };
    assert!(messages(&output).contains(&"first".to_owned()));
}
