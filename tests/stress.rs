//! Many small loops from several threads at once: the engine's races, if there are any, have a chance to show.

mod support;

use parallel_for::{Config, Pool, parallel};
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;
use support::watched;

/// Four loops in each of four threads, this many times: a million.
const ROUNDS: u64 = 65_000;

/// Takes a while, and is 0.
fn weight(rounds: u64) -> u64 {
    let spun = (0..rounds).fold(1, |x: u64, i| std::hint::black_box(x ^ i).wrapping_mul(3));
    u64::from(spun == 0)
}

#[test]
fn a_million_small_loops_from_four_threads() {
    watched(|| {
        let pool = Pool::new(2);
        thread::scope(|scope| {
            for seed in 0..4 {
                let pool = &pool;
                scope.spawn(move || {
                    for round in 0..ROUNDS {
                        let len = (round * 7 + seed) % 50;
                        // The same lines with light and heavy items in turn, so that the memory of the site is wrong.
                        let load = if round % 97 == 0 { 2_000 } else { round % 30 };
                        let list = parallel!(n_jobs = 3, i + weight(load) for i in 0..len);
                        assert!(list.iter().copied().eq(0..len));
                        let sum = parallel!(pool = pool, sum(i + weight(load) for i in 0..len));
                        assert_eq!(sum, (0..len).sum());
                        let found = parallel!(n_jobs = 2, first(i for i in 0..len if i + weight(load) > 20));
                        assert_eq!(found, (21..len).next());
                        let hits = AtomicU64::new(0);
                        parallel!(for _ in 0..len {
                            hits.fetch_add(1 + weight(load), Ordering::Relaxed);
                        });
                        assert_eq!(hits.into_inner(), len);
                    }
                });
            }
        });
    });
}

#[test]
fn loops_inside_loops_from_two_threads() {
    watched(|| {
        thread::scope(|scope| {
            for n_jobs in [2, 5] {
                scope.spawn(move || {
                    for round in 0..ROUNDS / 100 {
                        let outer = round % 9 + 1;
                        let table = Config::new().n_jobs(n_jobs).scope(|| {
                            parallel!({
                                let i = i + weight(round % 500);
                                parallel!(sum(i * j + weight(round % 50) for j in 0..20))
                            } for i in 0..outer)
                        });
                        assert!(table.iter().copied().eq((0..outer).map(|i| i * 190)));
                    }
                });
            }
        });
    });
}

#[test]
fn pools_that_come_and_go() {
    watched(|| {
        for round in 0..300_u64 {
            let pool = Pool::new(round % 4 + 1);
            let list = parallel!(pool = &pool, i + weight(round) for i in 0..round);
            assert!(list.iter().copied().eq(0..round));
            // Some go while their threads are awake, some when they have fallen asleep.
            if round % 10 == 0 {
                thread::sleep(std::time::Duration::from_millis(1));
            }
        }
    });
}

/// Sixty-four workers on a pool, whose helpers spin, sleep and are called by four threads and by each other.
#[test]
fn sixty_four_workers() {
    watched(|| {
        let pool = Pool::builder().n_jobs(64).linger(std::time::Duration::from_millis(1)).build();
        thread::scope(|scope| {
            for seed in 0..4 {
                let pool = &pool;
                scope.spawn(move || {
                    for round in 0..400 {
                        let len = 64 + (round * 7 + seed) % 300;
                        let load = [20, 1_000, 200][(round % 3) as usize];
                        let list = parallel!(pool = pool, i + weight(load) for i in 0..len);
                        assert!(list.iter().copied().eq(0..len));
                        let sum = parallel!(pool = pool, sum(i + weight(load) for i in (0..len).filter(|_| true)));
                        assert_eq!(sum, (0..len).sum());
                        if round % 50 == seed {
                            // Some find all helpers asleep.
                            thread::sleep(std::time::Duration::from_millis(3));
                        }
                    }
                });
            }
        });
    });
}
