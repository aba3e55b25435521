//! The stack: a body that fits a main thread's fits that of every worker, and a loop inside a loop takes little of it.
#![cfg(all(target_os = "linux", target_pointer_width = "64"))]

mod support;

use parallel_for::{Config, Pool, Stream, parallel};
use std::hint::black_box;
use std::sync::Arc;
use std::thread::{self, ThreadId};
use support::{Meeting, isolated};

/// Takes about so many KiB of the stack.
#[inline(never)]
fn deep(kib: usize) -> usize {
    let mut frame = [0_u8; 1024];
    black_box(&mut frame);
    if kib == 0 { 0 } else { deep(kib - 1) + usize::from(frame[kib % 1024]) + 1 }
}

/// Runs a test on a thread with the stack of a main thread, in a process of its own: an overflow aborts that.
fn on_a_main_stack(variables: &[(&str, &str)], test: impl FnOnce() + Send) {
    isolated(variables, || {
        thread::scope(|scope| {
            thread::Builder::new().stack_size(8 << 20).spawn_scoped(scope, test).unwrap();
        });
    });
}

/// About five of the eight MiB of a main thread's stack.
const DEEP: usize = if cfg!(debug_assertions) { 3 << 10 } else { 5 << 10 };
const ALL: usize = 16 * DEEP;

fn item(meeting: &Meeting) -> usize {
    meeting.wait();
    deep(DEEP)
}

/// One test a form, with two workers at least.
macro_rules! forms {
    ($($name:ident: |$n_jobs:ident, $meeting:ident| $run:expr;)*) => {$(
        #[test]
        fn $name() {
            on_a_main_stack(&[], || {
                for $n_jobs in [1, 2, 8] {
                    let meeting = Arc::new(Meeting::of($n_jobs.min(2)));
                    let $meeting = &meeting;
                    assert_eq!($run, ALL);
                    assert!(meeting.is_complete());
                }
            });
        }
    )*};
}

forms! {
    a_sum: |n, m| parallel!(n_jobs = n, sum(item(m) for _ in 0..16));
    a_list: |n, m| parallel!(n_jobs = n, item(m) for _ in 0..16).iter().sum::<usize>();
    a_statement: |n, m| { let mut all = 0; parallel!(n_jobs = n, for _ in 0..16 { all += item(m); }); all };
    of_a_stream: |n, m| parallel!(n_jobs = n, sum(item(m) for _ in (0..16).filter(|_| true)));
    with_then: |n, m| { let mut all = 0; parallel!(n_jobs = n, for _ in 0..16 { item(m) } then |x| { all += x; }); all };
    results_as_a_stream: |n, m| { let m = m.clone(); parallel!(n_jobs = n, into = Stream<_>, item(&m) for _ in 0..16).sum::<usize>() };
    on_a_pool: |n, m| { let pool = Pool::new(n); parallel!(pool = &pool, sum(item(m) for _ in 0..16)) };
    in_a_scope: |n, m| Config::new().n_jobs(n).scope(|| parallel!(sum(item(m) for _ in 0..16)));
    nested: |n, m| parallel!(n_jobs = n, sum(parallel!(sum(item(m) for _ in 0..4)) for _ in 0..4));
}

/// A body that takes more stack than that.
fn huge(meeting: &Meeting) -> usize {
    meeting.wait();
    deep(4 * DEEP)
}

#[test]
fn a_larger_stack_can_be_had() {
    isolated(&[], || {
        // The caller has it, too: it works as well.
        let test = || {
            let pool = Pool::builder().n_jobs(2).stack_size(64 << 20).build();
            let meeting = Meeting::of(2);
            assert_eq!(parallel!(pool = &pool, sum(huge(&meeting) for _ in 0..8)), 32 * DEEP);
            assert!(meeting.is_complete());
            let meeting = Meeting::of(2);
            let config = Config::new().n_jobs(2).stack_size(64 << 20);
            assert_eq!(config.scope(|| parallel!(sum(huge(&meeting) for _ in 0..8))), 32 * DEEP);
            assert!(meeting.is_complete());
        };
        thread::Builder::new().stack_size(64 << 20).spawn(test).unwrap().join().unwrap();
    });
}

#[test]
fn a_larger_stack_in_the_environment() {
    isolated(&[("RUST_MIN_STACK", "67108864")], || {
        let test = || {
            let meeting = Meeting::of(2);
            assert_eq!(parallel!(n_jobs = 2, sum(huge(&meeting) for _ in 0..8)), 32 * DEEP);
            assert!(meeting.is_complete());
        };
        thread::spawn(test).join().unwrap();
    });
}

#[test]
fn a_smaller_stack_in_the_environment_is_for_other_threads() {
    on_a_main_stack(&[("RUST_MIN_STACK", "2097152")], || {
        let meeting = Meeting::of(2);
        assert_eq!(parallel!(n_jobs = 2, sum(item(&meeting) for _ in 0..16)), ALL);
        assert!(meeting.is_complete());
    });
}

/// Where the calling thread's stack is.
#[inline(never)]
fn here() -> usize {
    let mark = 0_u8;
    black_box(&raw const mark).addr()
}

const LEVELS: usize = 50;

/// In place of an address: the innermost loop ran on another thread.
const ELSEWHERE: usize = 0;

/// The most bytes of its caller's stack that a loop may take. A build without optimisation has far larger frames, of the
/// body, too.
const MOST: usize = if cfg!(debug_assertions) { 16 << 10 } else { 4 << 10 };

/// One test a form: the innermost of many loops inside loops, all on one stack, says how much each has taken.
macro_rules! levels {
    ($($name:ident: |$n_jobs:ident, $next:ident| $run:expr;)*) => {
        mod a_level_of {
            use super::*;
            $(
                #[test]
                fn $name() {
                    fn recurse(levels: usize, $n_jobs: usize, home: ThreadId) -> usize {
                        if levels == 0 {
                            // Where another thread's stack is says nothing: it may lie next to this one's.
                            return if thread::current().id() == home { here() } else { ELSEWHERE };
                        }
                        let $next = |_: usize| recurse(levels - 1, $n_jobs, home);
                        $run
                    }
                    on_a_main_stack(&[], || {
                        for n_jobs in [1, 2] {
                            let innermost = recurse(LEVELS, n_jobs, thread::current().id());
                            assert!(n_jobs == 2 || innermost != ELSEWHERE);
                            if innermost != ELSEWHERE {
                                let each = here().abs_diff(innermost) / LEVELS;
                                assert!(each <= MOST, "n_jobs = {n_jobs}: {each} bytes a level");
                            }
                        }
                    });
                }
            )*
        }
    };
}

levels! {
    loops: |n, next| parallel!(n_jobs = n, max(next(i) for i in 0..1_usize)).unwrap();
    lists: |n, next| parallel!(n_jobs = n, next(i) for i in 0..1_usize)[0];
    statements: |n, next| { let mut at = 0; parallel!(n_jobs = n, for i in 0..1_usize { at += next(i); }); at };
    two_items: |n, next| *parallel!(n_jobs = n, if i == 0 { next(i) } else { 0 } for i in 0..2_usize).first().unwrap();
    streams: |n, next| parallel!(n_jobs = n, next(i) for i in (0..1_usize).filter(|_| true))[0];
    thens: |n, next| { let mut at = 0; parallel!(n_jobs = n, for i in 0..1_usize { next(i) } then |a| { at = a; }); at };
}
