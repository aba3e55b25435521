//! Pools whose threads are rayon's: the right answer, on these threads, and nothing waits for ever.

#[cfg(unix)]
#[path = "../../../support/forked.rs"]
mod forked;
#[path = "../../../support/mod.rs"]
mod support;

use parallel_for::{Config, Pool, Stream, parallel};
use rayon::prelude::*;
use std::collections::HashSet;
use std::io::{BufRead, Cursor};
use std::sync::mpsc::channel;
use std::sync::{Arc, Mutex};
use std::thread;
use support::{Meeting, isolated};

/// A pool of rayon's whose threads have names.
fn named(threads: usize) -> Arc<rayon::ThreadPool> {
    let builder = rayon::ThreadPoolBuilder::new().num_threads(threads).thread_name(|i| format!("of rayon {i}"));
    Arc::new(builder.build().unwrap())
}

/// The name of the calling thread, if it is a helper.
fn helper() -> Option<String> {
    thread::current()
        .name()
        .filter(|name| name.starts_with("of rayon") || name.starts_with("parallel-for"))
        .map(str::to_owned)
}

fn work(n: u64) -> u64 {
    (0..n).into_par_iter().map(|i| i * i % 7).sum()
}

fn expected(n: u64) -> u64 {
    (0..n).map(|i| i * i % 7).sum()
}

/// As many items as workers can only meet if each has a thread.
#[test]
fn the_helpers_are_threads_of_the_pool() {
    isolated(&[], || {
        let pool = Pool::from_rayon(named(3));
        assert_eq!(pool.n_jobs(), 3);
        for _ in 0..20 {
            let meetings = [Meeting::of(3), Meeting::of(3)];
            let item = |meeting: &Meeting| {
                meeting.wait();
                helper()
            };
            let indexed = parallel!(pool = &pool, item(&meetings[0]) for _ in 0..3);
            let pulled =
                Config::new().pool(&pool).scope(|| parallel!(item(&meetings[1]) for _ in (0..3).filter(|_| true)));
            assert!(meetings.iter().all(Meeting::is_complete));
            let names: HashSet<String> = [indexed, pulled].concat().into_iter().flatten().collect();
            assert!(names.iter().all(|name| name.starts_with("of rayon")), "{names:?}");
        }
    });
}

#[test]
fn the_global_pool_has_no_other_threads_beside_it() {
    isolated(&[("RAYON_NUM_THREADS", "3")], || {
        let pool = Pool::rayon();
        assert_eq!(pool.n_jobs(), 3);
        let meeting = Meeting::of(3);
        let item = || {
            meeting.wait();
            (rayon::current_thread_index().is_some(), helper())
        };
        let threads = parallel!(pool = &pool, item() for _ in 0..3);
        assert!(meeting.is_complete());
        assert_eq!(threads.iter().filter(|(is_rayons, _)| *is_rayons).count(), 2);
        assert!(threads.iter().all(|(_, name)| name.is_none()), "{threads:?}");
        // On a worker thread of another pool it is that one.
        assert_eq!(named(2).install(|| Pool::rayon().n_jobs()), 2);
    });
}

#[test]
fn every_form_and_every_number_of_jobs() {
    isolated(&[], || {
        for threads in [1, 2, 4] {
            let pool = Pool::from_rayon(named(threads));
            for n_jobs in 1..=5 {
                assert_eq!(parallel!(pool = &pool, n_jobs = n_jobs, work(100 + i) for i in 0..40).len(), 40);
                assert_eq!(
                    parallel!(pool = &pool, n_jobs = n_jobs, sum(work(2_000) for _ in 0..16)),
                    16 * expected(2_000)
                );
                let mut total = 0;
                parallel!(pool = &pool, n_jobs = n_jobs, for _ in (0..16).filter(|_| true) { work(2_000) } then |x| {
                    total += x;
                });
                assert_eq!(total, 16 * expected(2_000));
                let stream = parallel!(pool = &pool, into = Stream<_>, n_jobs = n_jobs, work(2_000) for _ in 0..16);
                assert_eq!(stream.sum::<u64>(), 16 * expected(2_000));
                let nested = parallel!(pool = &pool, n_jobs = n_jobs, sum(
                    parallel!(n_jobs = 4, sum(parallel!(sum(work(100) for _ in 0..4)) for _ in 0..4))
                for _ in 0..4));
                assert_eq!(nested, 64 * expected(100));
            }
        }
    });
}

#[test]
fn a_pool_that_is_busy_makes_a_loop_serial() {
    isolated(&[], || {
        let of_rayon = named(2);
        let pool = Pool::from_rayon(of_rayon.clone());
        let busy: Vec<_> = (0..2)
            .map(|_| {
                let ((release, held), (tell, told)) = (channel::<()>(), channel());
                of_rayon.spawn(move || {
                    tell.send(()).unwrap();
                    let _ = held.recv();
                });
                told.recv().unwrap();
                release
            })
            .collect();
        let item = || {
            thread::sleep(std::time::Duration::from_micros(100));
            helper()
        };
        for _ in 0..100 {
            assert_eq!(parallel!(pool = &pool, item() for _ in 0..20), vec![None; 20]);
        }
        drop(busy);
        let meeting = Meeting::of(2);
        parallel!(
            pool = &pool,
            for _ in 0..2 {
                meeting.wait();
            }
        );
        assert!(meeting.is_complete());
    });
}

/// As many callers outside as the pool has threads: each has one of them.
#[test]
fn every_caller_outside_has_a_thread() {
    isolated(&[], || {
        let pool = Pool::from_rayon(named(3));
        for _ in 0..20 {
            let meetings = [Meeting::of(2), Meeting::of(2), Meeting::of(2)];
            // All at the same time: a thread that helps one loop is held there until all loops have theirs.
            let all = Meeting::of(6);
            thread::scope(|scope| {
                for meeting in &meetings {
                    let (pool, all) = (&pool, &all);
                    scope.spawn(move || {
                        parallel!(
                            pool = pool,
                            n_jobs = 2,
                            for _ in 0..2 {
                                meeting.wait();
                                all.wait();
                            }
                        );
                    });
                }
            });
            assert!(meetings.iter().all(Meeting::is_complete) && all.is_complete());
        }
    });
}

/// The bodies of one pool wait for loops on the other, and back.
#[test]
fn from_pool_to_pool() {
    isolated(&[("RAYON_NUM_THREADS", "2")], || {
        for threads in [1, 2, 3] {
            let (one, other) = (named(threads), named(threads));
            let (on_one, on_other, own) =
                (Pool::from_rayon(one.clone()), Pool::from_rayon(other.clone()), Pool::new(3));
            for _ in 0..10 {
                let total = parallel!(pool = &on_one, sum(
                    other.install(|| parallel!(pool = &on_other, sum(one.install(|| work(1_000)) for _ in 0..4)))
                for _ in 0..4));
                assert_eq!(total, 16 * expected(1_000));
                let total = parallel!(pool = &own, sum(
                    parallel!(pool = &on_one, sum(parallel!(pool = &on_other, sum(work(500) for _ in 0..4)) for _ in 0..4))
                for _ in 0..4));
                assert_eq!(total, 64 * expected(500));
            }
        }
    });
}

#[test]
fn a_panic_is_that_of_the_first_item() {
    isolated(&[], || {
        support::quiet();
        let pool = Pool::from_rayon(named(3));
        for _ in 0..20 {
            let seen = Mutex::new(0);
            let run = || {
                parallel!(
                    pool = &pool,
                    for i in 0..1_000 {
                        *seen.lock().unwrap() += 1;
                        assert!(i < 700, "at {i}");
                    }
                );
            };
            let panic = std::panic::catch_unwind(std::panic::AssertUnwindSafe(run)).unwrap_err();
            let text = panic.downcast_ref::<String>().unwrap();
            assert!(text.contains("at 700"), "{text}");
        }
        assert_eq!(parallel!(pool = &pool, sum(work(10) for _ in 0..100)), 100 * expected(10));
    });
}

#[test]
fn the_pool_may_go_before_the_loops_that_named_it_last() {
    isolated(&[], || {
        for _ in 0..50 {
            let pool = Pool::from_rayon(rayon::ThreadPoolBuilder::new().num_threads(2).build().unwrap());
            let stream = parallel!(pool = &pool, into = Stream<_>, work(100) for _ in 0..50);
            drop(pool);
            assert_eq!(stream.sum::<u64>(), 50 * expected(100));
        }
    });
}

#[cfg(unix)]
#[test]
fn a_forked_child_has_none_of_its_threads() {
    isolated(&[("RAYON_NUM_THREADS", "2")], || {
        let (pool, global) = (Pool::from_rayon(named(2)), Pool::rayon());
        let sums = |pool: &Pool| {
            let item = |i: u64| {
                thread::sleep(std::time::Duration::from_micros(100));
                i
            };
            parallel!(pool = pool, sum(item(i) for i in 0..100))
        };
        assert_eq!((sums(&pool), sums(&global)), (4_950, 4_950));
        assert!(forked::in_a_child(|| (sums(&pool), sums(&global), sums(&Pool::rayon())) == (4_950, 4_950, 4_950)));
        assert_eq!((sums(&pool), sums(&global)), (4_950, 4_950));
    });
}

#[test]
fn all_workers_pull_the_lines_of_a_reader() {
    isolated(&[], || {
        let text: String = (0..1_000).map(|i: u32| i.to_string() + "\n").collect();
        let lines = || Cursor::new(&text).lines();
        let number = |line: std::io::Result<String>| {
            assert_eq!(work(2_000), expected(2_000));
            line.unwrap().parse::<usize>().unwrap()
        };
        for threads in [1, 2, 5] {
            let threads = named(threads);
            let pool = Pool::from_rayon(threads.clone());
            for _ in 0..10 {
                assert!(parallel!(pool = &pool, number(line) for line in lines()).into_iter().eq(0..1_000));
                let inside = threads.install(|| {
                    let pool = Pool::rayon();
                    parallel!(pool = &pool, number(line) for line in lines())
                });
                assert!(inside.into_iter().eq(0..1_000));
            }
        }
    });
}
