//! Attempts beside other settings: `cancel`, `time_limit`, `progress`, `explain`, `batch_size`, `pool`.

use crate::support::{for_every_n_jobs, watched};
use parallel_for::{Cancel, Failure, Outcomes, Pool, Progress, StopReason, Stopped, parallel};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

#[test]
fn a_stopped_loop_gives_the_prefix() {
    for_every_n_jobs(|n_jobs| {
        let token = Cancel::new();
        let mut total = 0;
        let outcomes: Result<Outcomes<usize>, Stopped<Outcomes<usize>>> = parallel!(
            n_jobs = n_jobs, cancel = &token, time_limit = Duration::MAX, retries = 1, into = Outcomes<_>,
            {
                if i == 200 {
                    token.cancel();
                }
                total += 1;
                assert!(i % 5 != 4, "{i}");
                i
            } for i in 0_usize..
        );
        let stopped = outcomes.unwrap_err();
        assert_eq!(stopped.reason(), StopReason::Cancelled);
        // Another worker may have been behind: the prefix ends before the first item that did not run.
        assert!(stopped.ran() >= stopped.so_far().len());
        let outcomes = stopped.into_so_far();
        assert!(outcomes.iter().enumerate().all(|(i, outcome)| outcome.is_ok() == (i % 5 != 4)));
        assert!(outcomes.failures().all(|failure| failure.attempts() == 2));
        assert_eq!(total, outcomes.iter().flatten().count());
    });
}

#[test]
fn a_loop_that_is_not_stopped_gives_all() {
    for_every_n_jobs(|n_jobs| {
        let token = Cancel::new();
        let outcomes = parallel!(n_jobs = n_jobs, cancel = &token, into = Outcomes<_>, assert!(i != 3) for i in 0..50);
        let outcomes = outcomes.unwrap();
        assert!(outcomes.len() == 50 && outcomes.failures().map(Failure::item).eq([3]));
        token.cancel();
        let outcomes = parallel!(n_jobs = n_jobs, cancel = &token, into = Outcomes<_>, assert!(i != 3) for i in 0..50);
        assert!(outcomes.unwrap_err().so_far().is_empty());
    });
}

/// An exit that is tried again, a limit, and what was added up.
#[test]
fn a_limit_beside_a_question_mark() {
    for_every_n_jobs(|n_jobs| {
        let run = |token: &Cancel, last: usize| -> Result<usize, String> {
            let (mut total, failed) = (0, AtomicUsize::new(0));
            let end = parallel!(
                n_jobs = n_jobs,
                cancel = token,
                retries = 2,
                for i in 0..1000_usize {
                    total += 1;
                    if i == 300 && failed.fetch_add(1, Ordering::Relaxed) < last {
                        Err("no")?;
                    }
                }
            );
            assert!(end.is_ok());
            Ok(total)
        };
        assert_eq!(run(&Cancel::new(), 2), Ok(1000));
        assert_eq!(run(&Cancel::new(), 3), Err("no".to_owned()));
    });
}

#[test]
fn progress_counts_items_and_not_attempts() {
    for_every_n_jobs(|n_jobs| {
        let seen = Mutex::new((0, false));
        let report = |p: &Progress| *seen.lock().unwrap() = (p.done(), p.is_finished());
        let outcomes = parallel!(
            n_jobs = n_jobs, progress = report, retries = 2, into = Outcomes<_>,
            assert!(i % 2 == 0) for i in 0..100
        );
        assert_eq!((outcomes.failures().count(), *seen.lock().unwrap()), (50, (100, true)));
        // A loop that ends with a panic has no last call, as ever.
        *seen.lock().unwrap() = (0, false);
        let run = || {
            parallel!(
                n_jobs = n_jobs,
                progress = report,
                retries = 1,
                for i in 0..100 {
                    assert!(i < 50);
                }
            )
        };
        assert!(catch_unwind(AssertUnwindSafe(run)).is_err());
        assert!(!seen.lock().unwrap().1);
    });
}

#[test]
fn settings_of_the_engine() {
    watched(|| {
        let pool = Pool::new(3);
        for batch_size in [1, 7, 1000] {
            let outcomes = parallel!(
                retries = 1, batch_size = batch_size, into = Outcomes<_>, pool = &pool, lookahead = 50, explain = false,
                assert!(i % 3 != 0) for i in (0..500).filter(|i| i % 2 == 0)
            );
            let failed: Vec<usize> = outcomes.failures().map(Failure::item).collect();
            assert!(outcomes.len() == 250 && failed.into_iter().eq((0..250).step_by(3)));
        }
    });
}

/// Values of settings are evaluated where they stand, from left to right, and once.
#[test]
fn values_are_evaluated_once_from_left_to_right() {
    let order = Mutex::new(Vec::new());
    let note = |number: u8| order.lock().unwrap().push(number);
    let list = parallel!(
        n_jobs = { note(1); 2 }, retries = { note(2); 3 }, progress = { note(3); |_: &Progress| () },
        retry_pause = { note(4); Duration::ZERO },
        i for i in { note(5); 0..3 }
    );
    assert_eq!((list, order.into_inner().unwrap()), (vec![0, 1, 2], vec![1, 2, 3, 4, 5]));
}
