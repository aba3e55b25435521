//! Loops on the worker threads of rayon pools, and bodies that use rayon: in every nesting, nothing waits for ever.

#[cfg(unix)]
#[path = "../../../support/forked.rs"]
mod forked;
#[path = "../../../support/mod.rs"]
mod support;

use parallel_for::{Config, Pool, Stream, parallel};
use rayon::prelude::*;
use std::hint::black_box;
use std::sync::Mutex;
use std::sync::mpsc::channel;
use support::{Meeting, isolated};

/// Uses the rayon pool that the thread is in: elsewhere the global one.
fn work(n: u64) -> u64 {
    (0..n).into_par_iter().map(|i| i * i % 7).sum()
}

fn expected(n: u64) -> u64 {
    (0..n).map(|i| i * i % 7).sum()
}

const ROUNDS: usize = 40;

/// Runs many rounds in processes whose global rayon pool has 1, 2 and 4 threads.
fn rounds(work: impl Fn()) {
    for threads in ["1", "2", "4"] {
        isolated(&[("RAYON_NUM_THREADS", threads)], || {
            for _ in 0..ROUNDS {
                work();
            }
        });
    }
}

/// One test a nesting.
macro_rules! nestings {
    ($($name:ident, $work:expr;)*) => {$(
        #[test]
        fn $name() {
            rounds($work);
        }
    )*};
}

nestings! {
    as_reported, || {
        let all: Vec<u64> = (0..8).into_par_iter().map(|_| parallel!(n_jobs = 8, sum(work(10_000) for _ in 0..8))).collect();
        assert_eq!(all, [8 * expected(10_000); 8]);
    };
    two_jobs, || {
        let all: Vec<u64> = (0..8).into_par_iter().map(|_| parallel!(n_jobs = 2, sum(work(10_000) for _ in 0..8))).collect();
        assert_eq!(all, [8 * expected(10_000); 8]);
    };
    three_jobs, || {
        let all: Vec<u64> = (0..8).into_par_iter().map(|_| parallel!(n_jobs = 3, sum(work(10_000) for _ in 0..8))).collect();
        assert_eq!(all, [8 * expected(10_000); 8]);
    };
    one_job, || {
        let all: Vec<u64> = (0..8).into_par_iter().map(|_| parallel!(n_jobs = 1, sum(work(10_000) for _ in 0..8))).collect();
        assert_eq!(all, [8 * expected(10_000); 8]);
    };
    lists, || {
        let all: Vec<Vec<u64>> = (0..8).into_par_iter().map(|_| parallel!(n_jobs = 8, work(10_000) for _ in 0..8)).collect();
        assert!(all.iter().flatten().all(|&x| x == expected(10_000)));
    };
    statements, || {
        (0..8).into_par_iter().for_each(|_| {
            let mut total = 0;
            parallel!(n_jobs = 8, for _ in 0..8 { total += work(10_000); });
            assert_eq!(total, 8 * expected(10_000));
        });
    };
    with_an_exit, || {
        (0..8).into_par_iter().for_each(|_| {
            let found = parallel!(n_jobs = 8, first(i for i in 0..8 if work(10_000) > 0 && i == 6));
            assert_eq!(found, Some(6));
        });
    };
    of_streams, || {
        (0..8).into_par_iter().for_each(|_| {
            let total = parallel!(n_jobs = 8, sum(work(10_000) for _ in (0..8).filter(|_| true)));
            assert_eq!(total, 8 * expected(10_000));
        });
    };
    with_then, || {
        (0..8).into_par_iter().for_each(|_| {
            let mut total = 0;
            parallel!(n_jobs = 8, for _ in 0..8 { work(10_000) } then |x| { total += x; });
            assert_eq!(total, 8 * expected(10_000));
        });
    };
    with_results_as_a_stream, || {
        (0..8).into_par_iter().for_each(|_| {
            let total: u64 = parallel!(n_jobs = 8, into = Stream<_>, work(10_000) for _ in 0..8).sum();
            assert_eq!(total, 8 * expected(10_000));
        });
    };
    nested_loops, || {
        (0..4).into_par_iter().for_each(|_| {
            let total = parallel!(n_jobs = 4, sum(parallel!(sum(work(10_000) for _ in 0..4)) for _ in 0..4));
            assert_eq!(total, 16 * expected(10_000));
        });
    };
    rayon_in_the_input, || {
        // The caller pulls, and works for rayon meanwhile.
        (0..8).into_par_iter().for_each(|_| {
            let total = parallel!(n_jobs = 8, sum(x + work(1_000) for x in (0..8).map(|_| work(10_000))));
            assert_eq!(total, 8 * (expected(10_000) + expected(1_000)));
        });
    };
    on_a_pool_of_ours, || {
        let pool = Pool::new(8);
        (0..8).into_par_iter().for_each(|_| {
            let total = parallel!(pool = &pool, sum(work(10_000) for _ in 0..8));
            assert_eq!(total, 8 * expected(10_000));
        });
    };
    in_a_scope_of_ours, || {
        (0..8).into_par_iter().for_each(|_| {
            let total = Config::new().n_jobs(8).scope(|| parallel!(sum(work(10_000) for _ in 0..8)));
            assert_eq!(total, 8 * expected(10_000));
        });
    };
    on_a_rayon_pool_of_the_users_own, || {
        let own = rayon::ThreadPoolBuilder::new().num_threads(2).build().unwrap();
        own.install(|| {
            (0..8).into_par_iter().for_each(|_| {
                let total = parallel!(n_jobs = 8, sum(work(10_000) for _ in 0..8));
                assert_eq!(total, 8 * expected(10_000));
            });
        });
    };
    with_join_inside, || {
        (0..8).into_par_iter().for_each(|_| {
            let total = parallel!(n_jobs = 8, sum({
                let (a, b) = rayon::join(|| work(5_000), || work(5_000));
                a + b
            } for _ in 0..8));
            assert_eq!(total, 16 * expected(5_000));
        });
    };
    with_scopes_and_spawns_inside, || {
        (0..8).into_par_iter().for_each(|_| {
            let total = parallel!(n_jobs = 8, sum({
                let (mut a, mut b) = (0, 0);
                rayon::scope(|scope| {
                    scope.spawn(|_| a = work(5_000));
                    scope.spawn(|_| b = work(5_000));
                });
                a + b
            } for _ in 0..8));
            assert_eq!(total, 16 * expected(5_000));
        });
    };
    in_a_rayon_scope, || {
        rayon::scope(|scope| {
            for _ in 0..8 {
                scope.spawn(|_| {
                    let total = parallel!(n_jobs = 8, sum(work(10_000) for _ in 0..8));
                    assert_eq!(total, 8 * expected(10_000));
                });
            }
        });
    };
    spawned, || {
        let (tell, told) = channel();
        for _ in 0..8 {
            let tell = tell.clone();
            rayon::spawn(move || tell.send(parallel!(n_jobs = 8, sum(work(10_000) for _ in 0..8))).unwrap());
        }
        drop(tell);
        assert!(told.iter().eq([8 * expected(10_000); 8]));
    };
    in_a_join, || {
        let one = || parallel!(n_jobs = 8, sum(work(10_000) for _ in 0..8));
        let (a, b) = rayon::join(one, one);
        assert_eq!(a + b, 16 * expected(10_000));
    };
    the_other_way_round, || {
        let total = parallel!(n_jobs = 8, sum(
            (0..4_u64).into_par_iter().map(|_| parallel!(n_jobs = 4, sum(work(5_000) for _ in 0..4))).sum::<u64>()
        for _ in 0..4));
        assert_eq!(total, 64 * expected(5_000));
    };
    loops_with_rayon_items, || {
        let total = parallel!(n_jobs = 8, sum(work(10_000) for _ in 0..8));
        assert_eq!(total, 8 * expected(10_000));
    };
}

/// The threads of a rayon pool of its own.
fn pool(threads: usize) -> rayon::ThreadPool {
    rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap()
}

nestings! {
    // Bodies that go from one pool to the other, and back.
    from_pool_to_pool, || {
        for threads in [1, 2, 3] {
            let (one, other) = (pool(threads), pool(threads));
            one.install(|| {
                (0..4).into_par_iter().for_each(|_| {
                    let total = parallel!(n_jobs = 4, sum(
                        other.install(|| parallel!(n_jobs = 4, sum(one.install(|| work(2_000)) for _ in 0..4)))
                    for _ in 0..4));
                    assert_eq!(total, 16 * expected(2_000));
                });
            });
        }
    };
    in_an_install, || {
        for threads in [1, 2, 4] {
            let total = pool(threads).install(|| parallel!(n_jobs = 4, sum(work(5_000) for _ in 0..16)));
            assert_eq!(total, 16 * expected(5_000));
        }
    };
    with_then_on_a_pool_of_rayons, || {
        pool(2).install(|| {
            (0..4).into_par_iter().for_each(|_| {
                let mut total = 0;
                parallel!(n_jobs = 4, for _ in (0..16).filter(|_| work(100) > 0) { work(2_000) } then |x| {
                    total += x * u64::from(work(100) > 0);
                });
                assert_eq!(total, 16 * expected(2_000));
            });
        });
    };
    a_stream_on_a_pool_of_rayons, || {
        pool(2).install(|| {
            (0..4).into_par_iter().for_each(|_| {
                let total: u64 = parallel!(into = Stream<_>, n_jobs = 2, work(2_000) for _ in 0..16).sum();
                assert_eq!(total, 16 * expected(2_000));
            });
        });
    };
    // A helper that keeps its scratch must not wait for its caller, which may wait for what lies below the helper.
    with_scratch_over_an_iterator, || {
        (0..4).into_par_iter().for_each(|_| {
            let mut total = 0;
            parallel!(n_jobs = 4, let mut sums = Vec::new(); for _ in (0..16).filter(|_| work(500) > 0) {
                let (a, b) = rayon::join(|| work(1_000), || work(1_000));
                sums.clear();
                sums.extend([a, b]);
                sums.iter().sum::<u64>()
            } then |x| { total += x; });
            assert_eq!(total, 32 * expected(1_000));
        });
    };
    // Updates of a large array wait for those of the items before them; a block far behind waits, too, for room.
    into_a_large_array, || {
        (0..2).into_par_iter().for_each(|_| {
            let mut sums = vec![0.0_f64; 1 << 18];
            parallel!(n_jobs = 4, for i in 0..200_000_usize {
                if i % 50_000 == 0 { black_box(rayon::join(|| work(10_000), || work(10_000))); }
                sums[i] += 1.0;
            });
            assert!(sums[..200_000].iter().all(|sum| sum.to_bits() == 1_f64.to_bits()));
        });
    };
    // A caller that waits for a `join` meets a job of its own loop, or of another one, on top of its body.
    joins_all_the_way_down, || {
        fn down(levels: u64) -> u64 {
            if levels == 0 {
                return 1;
            }
            let (a, b) = rayon::join(
                || parallel!(n_jobs = 3, sum(down(levels - 1) for _ in 0..2)),
                || parallel!(n_jobs = 3, sum(down(levels - 1) for _ in (0..2).filter(|_| true))),
            );
            a + b
        }
        assert_eq!(down(3), 64);
        assert_eq!(pool(2).install(|| down(3)), 64);
    };
}

/// Two items that meet need two threads of the pool, and none of ours comes.
#[test]
fn the_threads_of_the_pool_help() {
    isolated(&[("RAYON_NUM_THREADS", "2")], || {
        for round in 0..ROUNDS {
            let own = Pool::new(2);
            let meetings = [Meeting::of(2), Meeting::of(2), Meeting::of(2)];
            let threads = rayon::scope(|_| {
                let item = |meeting: &Meeting| {
                    meeting.wait();
                    rayon::current_thread_index()
                };
                let indexed = parallel!(n_jobs = 2, item(&meetings[0]) for _ in 0..2);
                let on_a_pool = parallel!(pool = &own, item(&meetings[1]) for _ in 0..2);
                let pulled = parallel!(n_jobs = 2, item(&meetings[2]) for _ in (0..2).filter(|_| true));
                [indexed, on_a_pool, pulled].concat()
            });
            assert!(meetings.iter().all(Meeting::is_complete), "round {round}");
            assert!(threads.iter().all(Option::is_some), "{threads:?}");
        }
    });
}

/// The team of a loop stays within its number, also where its helpers are jobs.
#[test]
fn never_more_at_a_time_than_jobs() {
    isolated(&[("RAYON_NUM_THREADS", "4")], || {
        for n_jobs in [1, 2, 3] {
            let (now, most) = (Mutex::new(0), Mutex::new(0));
            rayon::scope(|_| {
                parallel!(
                    n_jobs = n_jobs,
                    for _ in 0..50 {
                        *now.lock().unwrap() += 1;
                        parallel!(
                            n_jobs = 8,
                            for _ in 0..4 {
                                black_box(work(10));
                            }
                        );
                        let mut most = most.lock().unwrap();
                        *most = (*now.lock().unwrap()).max(*most);
                        *now.lock().unwrap() -= 1;
                    }
                );
            });
            assert!(*most.lock().unwrap() <= n_jobs, "{n_jobs} jobs: {most:?} at a time");
        }
    });
}

/// A caller that waits must not run a job that takes a lock which its own loop holds.
#[test]
fn a_caller_that_waits_runs_nothing_that_waits_for_it() {
    rounds(|| {
        let lock = Mutex::new(0_u64);
        (0..8).into_par_iter().for_each(|_| {
            let mut held = lock.lock().unwrap();
            // While this thread holds the lock, it must not begin with another of these items.
            *held += parallel!(n_jobs = 4, sum(black_box(i) for i in 0..1_000_u64)) - 499_499;
        });
        assert_eq!(*lock.lock().unwrap(), 8);
    });
}

/// A child that is forked on a worker thread of rayon has none of the pool's other threads, and their jobs are not its own.
#[cfg(unix)]
mod in_a_forked_child {
    use super::forked::in_a_child;
    use super::{Meeting, isolated, parallel, pool};
    use parallel_for::Stream;
    use std::sync::atomic::{AtomicBool, Ordering::SeqCst};
    use std::thread;
    use std::time::Duration;

    /// The calling thread waits for each result, and has time for a job.
    fn slow_stream() -> bool {
        let slow = |i: u64| {
            thread::sleep(Duration::from_millis(2));
            i
        };
        parallel!(n_jobs = 2, into = Stream<_>, slow(i) for i in 0..10).eq(0..10)
    }

    #[test]
    fn no_job_of_the_parent_runs() {
        static HAS_RUN: AtomicBool = AtomicBool::new(false);
        isolated(&[], || {
            assert!(slow_stream());
            // A thread that has met no loop before.
            pool(1).install(|| {
                rayon::scope(|scope| {
                    // It waits for this thread.
                    scope.spawn(|_| HAS_RUN.store(true, SeqCst));
                    assert!(in_a_child(|| slow_stream() && !HAS_RUN.load(SeqCst)));
                });
            });
            assert!(HAS_RUN.load(SeqCst));
        });
    }

    #[test]
    fn a_loop_has_helpers() {
        isolated(&[], || {
            for threads in [1, 2] {
                pool(threads).install(|| {
                    assert!(slow_stream());
                    assert!(in_a_child(|| {
                        let meeting = Meeting::of(2);
                        let list = parallel!(n_jobs = 2, { meeting.wait(); i } for i in 0..8);
                        list.into_iter().eq(0..8) && meeting.is_complete()
                    }));
                });
            }
        });
    }
}
