//! Loops that are stopped, and that their bodies leave as well: whichever comes first in the order of the input wins.

use crate::support::{Census, for_every_n_jobs, quiet};
use crate::{LAST, MANY, came_to, step, wait_from};
use parallel_for::{Cancel, Stopped, parallel};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

/// The item that leaves the loop, and whether it has run. It is slow; one behind it that cancels waits for it: without that
/// the loop may as well be stopped before this item runs.
struct Leaving {
    at: usize,
    has_run: AtomicBool,
}

impl Leaving {
    fn at(at: usize) -> Self {
        Self { at, has_run: AtomicBool::new(false) }
    }

    /// Asks whether the item `i` is the one that leaves.
    fn is(&self, i: usize) -> bool {
        if i == self.at {
            thread::sleep(Duration::from_millis(20));
            self.has_run.store(true, Ordering::Relaxed);
            return true;
        }
        while i == LAST && self.at < LAST && !self.has_run.load(Ordering::Relaxed) {
            thread::yield_now();
        }
        false
    }
}

#[test]
fn the_serial_body_decides_what_runs_first() {
    fn question(token: &Cancel, n_jobs: usize, at: usize) -> Result<Result<Vec<usize>, Stopped<Vec<usize>>>, String> {
        let leaving = Leaving::at(at);
        let made = parallel!(cancel = token, n_jobs = n_jobs, {
            if leaving.is(i) {
                Err(format!("item {i}"))?;
            }
            step(token, i)
        } for i in 0..MANY);
        Ok(made)
    }
    fn back(token: &Cancel, n_jobs: usize, at: usize) -> Option<usize> {
        let leaving = Leaving::at(at);
        let made = parallel!(
            cancel = token,
            n_jobs = n_jobs,
            for i in 0..MANY {
                if leaving.is(i) {
                    return Some(i);
                }
                step(token, i);
            }
        );
        assert!(made.is_err());
        None
    }
    for_every_n_jobs(|n_jobs| {
        // Before the stop.
        assert_eq!(question(&Cancel::new(), n_jobs, 3).unwrap_err(), "item 3");
        assert_eq!(back(&Cancel::new(), n_jobs, 3), Some(3));
        let (token, leaving) = (Cancel::new(), Leaving::at(5));
        let ended = parallel!(cancel = &token, n_jobs = n_jobs, {
            if leaving.is(i) {
                break;
            }
            step(&token, i)
        } for i in 0..MANY);
        assert_eq!(ended.unwrap(), [0, 1, 2, 3, 4], "a `break` is an end as any other");
        // Behind it.
        assert!(question(&Cancel::new(), n_jobs, MANY - 1).unwrap().is_err());
        assert_eq!(back(&Cancel::new(), n_jobs, MANY - 1), None);
        let mut count = 0;
        'outer: for round in 0..3 {
            let (token, leaving) = (Cancel::new(), Leaving::at(if round == 2 { 4 } else { MANY }));
            let made = parallel!(
                cancel = &token,
                n_jobs = n_jobs,
                for i in 0..MANY {
                    if leaving.is(i) {
                        break 'outer;
                    }
                    step(&token, i);
                }
            );
            came_to(n_jobs, made.unwrap_err().ran());
            count += 1;
        }
        assert_eq!(count, 2);
    });
}

#[test]
fn panics() {
    quiet();
    for_every_n_jobs(|n_jobs| {
        let run = |at: usize| {
            let (token, results, leaving) = (Cancel::new(), Census::default(), Leaving::at(at));
            let run = || {
                parallel!(cancel = &token, n_jobs = n_jobs, {
                    assert!(!leaving.is(i), "on purpose");
                    results.item(step(&token, i))
                } for i in 0..MANY)
            };
            // Panic safety: the token and the census are looked at in any state.
            let end = catch_unwind(AssertUnwindSafe(run));
            let came = end.map(|made| made.map_err(|stopped| stopped.so_far().len()).map(|all| all.len()));
            assert_eq!(results.alive(), 0);
            came
        };
        assert!(run(3).is_err(), "a panic before the stop");
        came_to(n_jobs, run(MANY - 1).expect("a panic behind the stop does not count").unwrap_err());
    });
}

#[test]
fn what_goes_to_then_is_a_prefix() {
    for_every_n_jobs(|n_jobs| {
        let (token, mut values) = (Cancel::new(), Vec::new());
        let made: Result<(), Stopped<()>> = parallel!(cancel = &token, n_jobs = n_jobs, for i in 0..MANY {
            step(&token, i)
        } then |i| values.push(i));
        came_to(n_jobs, values.len());
        assert!(values.iter().copied().eq(0..values.len()) && made.unwrap_err().ran() >= values.len());

        // The sink leaves first, or the body is stopped first.
        let both = |stop: usize, leave: usize| {
            let (token, mut count) = (Cancel::new(), 0);
            let made = parallel!(cancel = &token, n_jobs = n_jobs, for i in 0..MANY {
                if i == stop {
                    token.cancel();
                }
                if stop < MANY {
                    wait_from(10 * LAST, &token, i);
                }
                count += 1;
                i
            } then |i| {
                if i == leave {
                    break;
                }
            });
            (made.is_ok(), count)
        };
        let (is_ok, count) = both(MANY, 7);
        assert!(is_ok && count == 8);
        let (is_ok, count) = both(LAST, MANY);
        assert!(!is_ok);
        came_to(n_jobs, count);

        let token = Cancel::new();
        let mut unordered = Vec::new();
        let made = parallel!(cancel = &token, n_jobs = n_jobs, ordered = false, for i in 0..MANY {
            step(&token, i)
        } then |i| unordered.push(i));
        let len = unordered.len();
        unordered.sort_unstable();
        unordered.dedup();
        assert!(unordered.len() == len && made.unwrap_err().ran() >= len);

        // The sink itself may cancel.
        let (token, mut count) = (Cancel::new(), 0);
        let made = parallel!(cancel = &token, n_jobs = n_jobs, for i in 0_u64.. { i } then |i| {
            assert_eq!(i, count);
            count += 1;
            if i == 100 {
                token.cancel();
            }
        });
        assert!(count >= 101 && made.is_err());
    });
}
