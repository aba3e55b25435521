//! The two settings: when a loop is stopped, why, and what it says.

use crate::support::for_every_n_jobs;
use crate::{MANY, step};
use parallel_for::{Cancel, StopReason, Stopped, parallel};
use std::error::Error;
use std::num::ParseIntError;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

#[test]
fn a_loop_that_nobody_stops_is_ok() {
    for_every_n_jobs(|n_jobs| {
        let token = Cancel::new();
        let long = Duration::from_secs(1_000);
        assert_eq!(parallel!(cancel = &token, n_jobs = n_jobs, i * 2 for i in 0..1_000).unwrap().len(), 1_000);
        assert_eq!(parallel!(time_limit = long, n_jobs = n_jobs, sum(i for i in 0..1_000)).unwrap(), 499_500);
        assert_eq!(
            parallel!(cancel = &token, time_limit = Duration::MAX, n_jobs = n_jobs, i for i in 0..5 if i != 2).unwrap(),
            [0, 1, 3, 4]
        );
        let mut total = 0;
        let done: Result<(), Stopped<()>> = parallel!(
            cancel = &token,
            n_jobs = n_jobs,
            for i in 0..100 {
                total += i;
            }
        );
        assert!(done.is_ok() && total == 4_950 && !token.is_cancelled());
    });
}

#[test]
fn a_token_that_was_cancelled_before_lets_nothing_run() {
    for_every_n_jobs(|n_jobs| {
        let token = Cancel::new();
        token.clone().cancel();
        let ran = AtomicUsize::new(0);
        let run = |i: usize| {
            ran.fetch_add(1, Ordering::Relaxed);
            i
        };
        let list = parallel!(cancel = &token, n_jobs = n_jobs, run(i) for i in 0..100).unwrap_err();
        assert_eq!((list.ran(), list.so_far().len()), (0, 0));
        let pulled = parallel!(cancel = &token, n_jobs = n_jobs, run(i) for i in (0..100).filter(|_| true));
        assert_eq!(pulled.unwrap_err().ran(), 0);
        let found = parallel!(cancel = &token, n_jobs = n_jobs, first(i for i in 0..100 if run(i) > 5)).unwrap_err();
        assert_eq!(*found.so_far(), None);
        let handed = parallel!(cancel = &token, n_jobs = n_jobs, for i in 0..100 { run(i) } then |i| { run(i); });
        assert_eq!(handed.unwrap_err().ran(), 0);
        assert_eq!(ran.load(Ordering::Relaxed), 0);
        // There is nothing that did not run.
        assert_eq!(parallel!(cancel = &token, n_jobs = n_jobs, run(i) for i in 0..0).unwrap(), []);
        let nothing: [usize; 0] = [];
        assert!(
            parallel!(
                cancel = &token,
                n_jobs = n_jobs,
                for i in nothing.into_iter().filter(|_| true) {
                    run(i);
                }
            )
            .is_ok()
        );
    });
}

#[test]
fn a_stop_at_the_last_item_comes_too_late() {
    for_every_n_jobs(|n_jobs| {
        let token = Cancel::new();
        let all = parallel!(cancel = &token, n_jobs = n_jobs, batch_size = 100, {
            if i == 99 {
                token.cancel();
            }
            i
        } for i in 0..100);
        assert_eq!(all.unwrap().len(), 100);
    });
}

#[test]
fn a_time_limit() {
    for_every_n_jobs(|n_jobs| {
        let endless =
            parallel!(time_limit = Duration::from_millis(3), n_jobs = n_jobs, i for i in 0_usize..).unwrap_err();
        assert_eq!(endless.reason(), StopReason::TimeLimit);
        assert!(endless.so_far().iter().copied().eq(0..endless.so_far().len()));
        let pulled = parallel!(time_limit = Duration::from_millis(3), n_jobs = n_jobs, count(i > 0 for i in (0_u64..).filter(|_| true)));
        assert!(pulled.is_err());
        let none = parallel!(time_limit = Duration::ZERO, n_jobs = n_jobs, i for i in 0..10).unwrap_err();
        assert_eq!((none.ran(), none.so_far().len()), (0, 0));
        assert!(parallel!(time_limit = Duration::ZERO, n_jobs = n_jobs, i for i in 0..0).is_ok());
    });
}

#[test]
fn the_clock_starts_before_the_input_is_evaluated() {
    let slow = || {
        thread::sleep(Duration::from_millis(5));
        0..10
    };
    assert_eq!(parallel!(time_limit = Duration::from_millis(1), i for i in slow()).unwrap_err().ran(), 0);
}

/// Wherever the limit is written, and whatever makes the other settings or the input take long.
#[test]
fn the_clock_starts_before_the_other_settings() {
    let limit = Duration::from_millis(20);
    let slow = |value: usize| {
        thread::sleep(2 * limit);
        value
    };
    let stopped = |result: Result<Vec<usize>, Stopped<Vec<usize>>>| assert_eq!(result.unwrap_err().ran(), 0);
    stopped(parallel!(progress = |_| {}, time_limit = limit, i for i in 0..slow(10)));
    stopped(parallel!(time_limit = limit, progress = |_| {}, i for i in 0..slow(10)));
    stopped(parallel!(n_jobs = slow(2), time_limit = limit, i for i in 0..10_usize));
    stopped(parallel!(time_limit = limit, n_jobs = slow(2), i for i in 0..10_usize));
}

#[test]
fn the_reason_that_is_noticed_first_wins() {
    for_every_n_jobs(|n_jobs| {
        let token = Cancel::new();
        let (long, short) = (Duration::from_secs(1_000), Duration::from_millis(1));
        let late = parallel!(cancel = &token, time_limit = short, n_jobs = n_jobs, i for i in 0_usize..);
        assert_eq!(late.unwrap_err().reason(), StopReason::TimeLimit);
        let early = parallel!(time_limit = long, cancel = &token, n_jobs = n_jobs, step(&token, i) for i in 0..MANY);
        assert_eq!(early.unwrap_err().reason(), StopReason::Cancelled);
    });
}

#[test]
fn what_it_says() {
    struct Opaque;
    let token = Cancel::new();
    assert!(!token.is_cancelled());
    let stopped = parallel!(cancel = &token, n_jobs = 1, {
        token.cancel();
        Opaque
    } for _ in 0..2);
    let stopped = stopped.err().unwrap();
    assert_eq!(stopped.to_string(), "the loop was cancelled, after 1 item");
    assert_eq!(format!("{stopped:?}"), "Stopped { reason: Cancelled, ran: 1, .. }");
    let error: Box<dyn Error + Send + Sync> = Box::new(stopped);
    assert!(error.source().is_none());
    let stopped = parallel!(time_limit = Duration::ZERO, i for i in 0..2).unwrap_err();
    assert_eq!(stopped.to_string(), "the loop was stopped at its time limit, after 0 items");
    assert_eq!(format!("{token:?}"), "Cancel { is_cancelled: true }");
}

/// With `?` of the settings' own, and of the result.
#[test]
fn settings_and_results_in_a_function() -> Result<(), Box<dyn Error>> {
    let token: Result<Cancel, Stopped<Vec<usize>>> = Ok(Cancel::new());
    let limit: Result<Duration, ParseIntError> = "1000".parse().map(Duration::from_secs);
    let all = parallel!(cancel = &token?, time_limit = limit?, n_jobs = 2, i for i in 0..3_usize)?;
    assert_eq!(all, [0, 1, 2]);
    Ok(())
}

#[test]
fn settings_are_evaluated_once_from_left_to_right_before_the_input() {
    let order = Mutex::new(Vec::new());
    let token = Cancel::new();
    let note = |name: &'static str| order.lock().unwrap().push(name);
    let token_of = || {
        note("cancel");
        &token
    };
    let limit_of = || {
        note("time_limit");
        Duration::MAX
    };
    let jobs_of = |name| {
        note(name);
        2
    };
    let input = || {
        note("input");
        0..3
    };
    let made = parallel!(batch_size = jobs_of("batch_size"), cancel = token_of(), n_jobs = jobs_of("n_jobs"), time_limit = limit_of(), i for i in input());
    assert_eq!(made.unwrap(), [0, 1, 2]);
    assert_eq!(order.into_inner().unwrap(), ["batch_size", "cancel", "n_jobs", "time_limit", "input"]);
}
