//! Settings for many loops: the scopes of a `Config`, and the environment variable.

#![allow(clippy::semicolon_if_nothing_returned, reason = "loops as the bodies of closures")]

mod support;

use parallel_for::{Config, Pool, parallel};
use std::collections::HashSet;
use std::panic::catch_unwind;
use std::process::Command;
use std::thread;
use std::time::Duration;
use support::{Meeting, quiet, threads_of, watched};

#[test]
fn an_explicit_setting_wins_over_a_scope_and_an_inner_scope_over_an_outer_one() {
    let me = HashSet::from([thread::current().id()]);
    Config::new().n_jobs(8).scope(|| {
        assert_eq!(
            threads_of(|work| parallel!(
                n_jobs = 1,
                for _ in 0..20 {
                    work();
                }
            )),
            me
        );
        let inner = Config::new().n_jobs(1);
        inner.scope(|| {
            assert_eq!(
                threads_of(|work| parallel!(for _ in 0..20 {
                    work();
                })),
                me
            )
        });
    });
}

#[test]
fn a_scope_holds_inside_bodies_and_ends_with_its_closure() {
    watched(|| {
        Config::new().n_jobs(1).scope(|| {
            // The outer loop is explicit; inside its bodies, on whatever thread, the scope still says 1.
            parallel!(
                n_jobs = 2,
                for _ in 0..10 {
                    let me = HashSet::from([thread::current().id()]);
                    assert_eq!(
                        threads_of(|work| parallel!(for _ in 0..5 {
                            work();
                        })),
                        me
                    );
                }
            );
        });
        let caught = catch_unwind(|| {
            quiet();
            Config::new().n_jobs(1).scope(|| panic!("on purpose"))
        });
        assert!(caught.is_err());
        let barrier = std::sync::Barrier::new(2);
        parallel!(
            n_jobs = 2,
            for _ in 0..2 {
                barrier.wait();
            }
        );
    });
}

#[test]
fn a_scope_returns_what_its_closure_returns() {
    assert_eq!(Config::new().scope(|| 42), 42);
    assert_eq!(Config::new().pool(&Pool::new(2)).scope(|| parallel!(sum(i for i in 0..10))), 45);
}

/// Runs the test of this name in a process of its own, with this environment variable set.
fn in_a_child(test: &str, variable: &str, value: &str) -> (bool, String) {
    let child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", test, "--ignored", "--nocapture"])
        .env(variable, value)
        .output()
        .unwrap();
    (child.status.success(), String::from_utf8_lossy(&child.stderr).into_owned())
}

#[test]
#[ignore = "needs its environment variable: started by the test below"]
fn child_with_one_job() {
    let me = HashSet::from([thread::current().id()]);
    assert_eq!(
        threads_of(|work| parallel!(for _ in 0..20 {
            work();
        })),
        me
    );
}

#[test]
fn the_environment_variable() {
    assert!(in_a_child("child_with_one_job", "PARALLEL_NUM_JOBS", "1").0);
    let (passed, text) = in_a_child("child_with_one_job", "PARALLEL_NUM_JOBS", "abc");
    assert!(!passed);
    assert!(
        text.contains("the environment variable PARALLEL_NUM_JOBS is `abc`; it must be an integer other than 0"),
        "{text}"
    );
}

#[test]
#[ignore = "needs its environment variable: started by the test below"]
fn child_that_lingers() {
    assert_eq!(parallel!(n_jobs = 2, sum(i for i in 0..10_000)), 49_995_000);
}

#[test]
#[ignore = "needs its environment variable: started by the test below"]
fn child_whose_scope_and_pool_say_it() {
    let time = Duration::from_millis(1);
    let pool = Pool::builder().n_jobs(2).linger(time).build();
    assert_eq!(parallel!(pool = &pool, sum(i for i in 0..10_000)), 49_995_000);
    let run = || parallel!(n_jobs = 2, sum(i for i in 0..10_000));
    assert_eq!(Config::new().linger(time).scope(run), 49_995_000);
    assert_eq!(parallel!(n_jobs = 1, sum(i for i in 0..10_000)), 49_995_000);
}

#[test]
fn the_environment_variable_for_lingering() {
    for good in ["10ms", "0", "1s"] {
        assert_eq!(in_a_child("child_that_lingers", "PARALLEL_LINGER", good), (true, String::new()));
    }
    for bad in ["abc", "10", "-1ms"] {
        let (passed, text) = in_a_child("child_that_lingers", "PARALLEL_LINGER", bad);
        assert!(!passed);
        let sentence = format!(
            "the environment variable PARALLEL_LINGER is `{bad}`; \
             it must be a whole number of `us`, `ms` or `s`, such as `10ms`, or `0`"
        );
        assert!(text.contains(&sentence), "{text}");
        // The scope goes before the pool, and both before the environment, which is then not even read.
        assert!(in_a_child("child_whose_scope_and_pool_say_it", "PARALLEL_LINGER", bad).0);
    }
}

#[test]
fn a_scope_that_lingers_runs_on_the_threads_there_are() {
    let names = |config: Config| {
        let names = std::sync::Mutex::new(HashSet::new());
        let meeting = Meeting::of(2);
        config.scope(|| {
            parallel!(for _ in 0..2 {
                names.lock().unwrap().insert(thread::current().id());
                meeting.wait();
            });
        });
        assert!(meeting.is_complete());
        names.into_inner().unwrap()
    };
    let pool = Pool::new(2);
    let plain = Config::new().pool(&pool);
    assert_eq!(names(plain.clone()), names(plain.linger(Duration::from_millis(1))));
}
