//! `Pool::builder()` and the threads of a `Config`: names, and what runs when a thread starts and ends.

#![allow(clippy::semicolon_if_nothing_returned, reason = "loops as the bodies of closures")]

mod support;

use parallel_for::{Config, Pool, parallel};
use std::collections::BTreeSet;
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};
use support::{Meeting, quiet, watched};

/// The names of the threads that three items meet on.
fn names(run: impl FnOnce(&(dyn Fn() + Sync))) -> BTreeSet<String> {
    let (names, meeting) = (Mutex::new(BTreeSet::new()), Meeting::of(3));
    run(&|| {
        names.lock().unwrap().insert(thread::current().name().unwrap_or("").to_owned());
        meeting.wait();
    });
    assert!(meeting.is_complete());
    let mut names = names.into_inner().unwrap();
    assert!(names.remove(thread::current().name().unwrap()), "the caller works, too");
    names
}

fn until(what: impl Fn() -> bool) {
    let end = Instant::now() + Duration::from_secs(60);
    while !what() {
        assert!(Instant::now() < end, "it does not happen");
        thread::yield_now();
    }
}

#[test]
fn threads_have_names() {
    watched(|| {
        let run = |pool: &Pool| {
            names(|work| {
                parallel!(
                    pool = pool,
                    for _ in 0..9 {
                        work();
                    }
                )
            })
        };
        assert_eq!(run(&Pool::new(3)), BTreeSet::from(["parallel-for-0", "parallel-for-1"].map(str::to_owned)));
        let expected = BTreeSet::from(["mine 0", "mine 1"].map(str::to_owned));
        assert_eq!(run(&Pool::builder().n_jobs(3).thread_name(|i| format!("mine {i}")).build()), expected);
        let config = Config::new().n_jobs(3).thread_name(|i| format!("mine {i}"));
        assert_eq!(
            config.scope(|| names(|work| parallel!(for _ in 0..9 {
                work();
            }))),
            expected
        );
    });
}

#[test]
fn handlers_run_when_threads_start_and_end() {
    watched(|| {
        let alive = Arc::new(AtomicUsize::new(0));
        let (starts, ends) = (alive.clone(), alive.clone());
        let pool = Pool::builder()
            .n_jobs(3)
            .start_handler(move |index| assert!(index < 2 && starts.fetch_add(1, SeqCst) < 2))
            .exit_handler(move |index| assert!(index < 2 && ends.fetch_sub(1, SeqCst) > 0))
            .build();
        assert_eq!((pool.n_jobs(), alive.load(SeqCst)), (3, 0));
        for _ in 0..5 {
            names(|work| {
                parallel!(
                    pool = &pool,
                    for _ in 0..9 {
                        work();
                    }
                )
            });
            assert_eq!(alive.load(SeqCst), 2);
        }
        drop(pool);
        until(|| alive.load(SeqCst) == 0);
        // A scope has threads of its own, which end with it.
        let (starts, ends) = (alive.clone(), alive.clone());
        let config = Config::new()
            .n_jobs(3)
            .start_handler(move |_| _ = starts.fetch_add(1, SeqCst))
            .exit_handler(move |_| _ = ends.fetch_sub(1, SeqCst));
        config.scope(|| {
            names(|work| {
                parallel!(for _ in 0..9 {
                    work();
                })
            })
        });
        until(|| alive.load(SeqCst) == 0);
    });
}

#[test]
fn a_handler_that_panics_costs_nobody_a_helper() {
    quiet();
    watched(|| {
        let builder = Pool::builder().n_jobs(3).start_handler(|_| panic!("on purpose"));
        let pool = builder.thread_name(|_| panic!("on purpose")).exit_handler(|_| panic!("on purpose")).build();
        assert_eq!(
            names(|work| parallel!(
                pool = &pool,
                for _ in 0..9 {
                    work();
                }
            ))
            .len(),
            2
        );
    });
}

/// A function that names a thread runs while the thread is being started: it may run loops of its own on the same pool.
#[test]
fn a_name_that_takes_a_loop() {
    watched(|| {
        let pool: Arc<Mutex<Option<Pool>>> = Arc::default();
        let inside = pool.clone();
        let own = Pool::builder().n_jobs(3).thread_name(move |i| {
            let pool = inside.lock().unwrap().clone().unwrap();
            format!("{}", parallel!(pool = &pool, sum(i for _ in 0..100)))
        });
        let own = pool.lock().unwrap().insert(own.build()).clone();
        assert_eq!(
            names(|work| parallel!(
                pool = &own,
                for _ in 0..9 {
                    work();
                }
            ))
            .len(),
            2
        );
        // Else it holds itself.
        pool.lock().unwrap().take();
    });
}

#[test]
#[should_panic(expected = "the threads of a pool have the settings of the pool; give them to `Pool::builder()`")]
fn a_pool_and_a_stack_size() {
    Config::new().pool(&Pool::new(2)).stack_size(64 << 20).scope(|| ());
}

/// A loop whose call waits for the only helper gets it, while another thread has that helper work in loop after loop.
#[test]
fn a_loop_that_waits_has_its_turn() {
    watched(|| {
        let pool = Pool::builder().n_jobs(2).linger(Duration::from_secs(1)).build();
        for _ in 0..5 {
            let (meeting, is_over) = (Meeting::of(2), AtomicUsize::new(0));
            thread::scope(|scope| {
                scope.spawn(|| {
                    while is_over.load(SeqCst) == 0 {
                        let working = Meeting::of(2);
                        parallel!(
                            pool = &pool,
                            for _ in 0..2 {
                                working.wait_for(Duration::from_millis(2));
                            }
                        );
                    }
                });
                thread::sleep(Duration::from_millis(2));
                parallel!(
                    pool = &pool,
                    for _ in 0..2 {
                        meeting.wait();
                    }
                );
                is_over.store(1, SeqCst);
            });
            assert!(meeting.is_complete(), "no helper has come");
        }
    });
}
