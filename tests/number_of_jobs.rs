//! A number of jobs that is larger than any machine: a bound of its own, and nothing that hangs, overflows or takes for ever.
#![cfg(all(target_os = "linux", target_pointer_width = "64"))]

mod support;

use parallel_for::{Config, Pool, Stream, effective_n_jobs, parallel};
use std::thread;
use std::time::Duration;
use support::isolated;

/// The bound that the documentation names.
const BOUND: usize = 1024;
const LARGE: [u64; 6] = [1_000_000, 1 << 32, 1 << 61, 1 << 62, 1 << 63, u64::MAX];

/// In a process that has neither the addresses nor the threads for more than the bound.
fn bounded(variables: &[(&str, &str)], test: impl FnOnce()) {
    unsafe extern "C" {
        safe fn setrlimit(resource: i32, limit: &[u64; 2]) -> i32;
    }
    const ADDRESS_SPACE: i32 = 9;
    isolated(variables, || {
        assert_eq!(setrlimit(ADDRESS_SPACE, &[40 << 30; 2]), 0);
        test();
        let threads = std::fs::read_dir("/proc/self/task").unwrap().count();
        assert!(threads <= BOUND + 8, "{threads} threads");
    });
}

fn pause() {
    thread::sleep(Duration::from_micros(100));
}

#[test]
fn one_bound() {
    for n_jobs in LARGE {
        assert_eq!((effective_n_jobs(n_jobs), Pool::new(n_jobs).n_jobs()), (BOUND, BOUND), "{n_jobs}");
    }
    for few in [1, 2, 64, 256] {
        assert_eq!((effective_n_jobs(few), Pool::new(few).n_jobs()), (few, few));
    }
}

macro_rules! forms {
    ($($name:ident: |$n_jobs:ident| $run:expr, $expected:expr;)*) => {$(
        #[test]
        fn $name() {
            bounded(&[], || {
                for $n_jobs in LARGE {
                    assert_eq!($run, $expected, "{}", $n_jobs);
                }
            });
        }
    )*};
}

const SUM: usize = 100_000 * 99_999 / 2;

forms! {
    a_sum: |n_jobs| parallel!(n_jobs = n_jobs, sum(i for i in 0..100_000_usize)), SUM;
    a_short_list: |n_jobs| parallel!(n_jobs = n_jobs, { pause(); i } for i in 0..100_usize), (0..100).collect::<Vec<_>>();
    a_list_of_small_blocks: |n_jobs| parallel!(n_jobs = n_jobs, batch_size = 1, i for i in 0..100_000_usize).len(), 100_000;
    a_stream: |n_jobs| parallel!(n_jobs = n_jobs, sum(i for i in (0..100_000_usize).filter(|_| true))), SUM;
    a_slow_stream: |n_jobs| parallel!(n_jobs = n_jobs, { pause(); i } for i in (0..300_usize).filter(|_| true)).len(), 300;
    a_stream_with_a_lookahead: |n_jobs| parallel!(n_jobs = n_jobs, lookahead = 100, { pause(); i } for i in (0..300_usize).filter(|_| true)).len(), 300;
    a_stream_with_a_batch_size: |n_jobs| parallel!(n_jobs = n_jobs, batch_size = 3, { pause(); i } for i in (0..300_usize).filter(|_| true)).len(), 300;
    a_then: |n_jobs| { let mut all = 0; parallel!(n_jobs = n_jobs, for i in 0..300_usize { pause(); i } then |i| { all += i; }); all }, 300 * 299 / 2;
    results_as_a_stream: |n_jobs| parallel!(n_jobs = n_jobs, into = Stream<_>, i for i in 0..10_000_usize).sum::<usize>(), 10_000 * 9_999 / 2;
    a_search: |n_jobs| parallel!(n_jobs = n_jobs, first(i for i in 0..usize::MAX if i == 12_345)), Some(12_345);
    in_a_scope: |n_jobs| Config::new().n_jobs(n_jobs).scope(|| parallel!(sum(i for i in (0..100_000_usize).filter(|_| true)))), SUM;
    on_a_pool: |n_jobs| { let pool = Pool::new(n_jobs); parallel!(pool = &pool, sum({ pause(); i } for i in 0..100_usize)) }, 4_950;
    on_a_pool_a_stream: |n_jobs| { let pool = Pool::new(n_jobs); parallel!(pool = &pool, sum({ pause(); i } for i in (0..100_usize).filter(|_| true))) }, 4_950;
    nested: |n_jobs| parallel!(n_jobs = n_jobs, sum(parallel!(n_jobs = n_jobs, sum(i for i in (0..1_000_usize).filter(|_| true))) for _ in 0..10)), 10 * 499_500;
}

#[test]
fn in_the_environment() {
    bounded(&[("PARALLEL_NUM_JOBS", "4611686018427387904")], || {
        assert_eq!(parallel!(sum(i for i in (0..100_000_usize).filter(|_| true))), SUM);
        assert_eq!(parallel!(sum(i for i in 0..100_000_usize)), SUM);
    });
}
