//! A forked child runs its loops, at once and with threads of its own, whatever lock another thread of its parent held.
//!
//! A thread of the parent is stopped at its n-th allocation in a loop, with whatever locks it holds there; then the process forks.
#![cfg(unix)]
#![allow(clippy::semicolon_if_nothing_returned, reason = "loops as the bodies of closures")]

mod support;

use parallel_for::{Pool, Stream, parallel};
use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering::SeqCst};
use std::thread;
use std::time::Duration;
use support::{Meeting, isolated};

unsafe extern "C" {
    fn fork() -> i32;
    safe fn _exit(code: i32) -> !;
    safe fn alarm(seconds: u32) -> u32;
    fn waitpid(process: i32, status: *mut i32, options: i32) -> i32;
}

struct Stopping;
thread_local! {
    static LEFT: Cell<usize> = const { Cell::new(usize::MAX) };
}
static STOPPED: AtomicBool = AtomicBool::new(false);
static RELEASED: AtomicBool = AtomicBool::new(true);

// SAFETY: the system's allocator does all the work.
unsafe impl GlobalAlloc for Stopping {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let _ = LEFT.try_with(|left| {
            if left.get() == usize::MAX {
                return;
            }
            let now = left.get();
            left.set(now.saturating_sub(1));
            if now == 0 {
                left.set(usize::MAX);
                STOPPED.store(true, SeqCst);
                while !RELEASED.load(SeqCst) {
                    thread::sleep(Duration::from_micros(50));
                }
            }
        });
        // SAFETY: as the caller promises.
        unsafe { System.alloc(layout) }
    }
    unsafe fn dealloc(&self, at: *mut u8, layout: Layout) {
        // SAFETY: as the caller promises.
        unsafe { System.dealloc(at, layout) }
    }
}
#[global_allocator]
static ALLOCATOR: Stopping = Stopping;

/// How a child that runs `run` ends: 0 right, 1 wrong or not shared, 14 when it hangs, another signal when it dies.
fn in_a_child(run: impl FnOnce() -> bool) -> i32 {
    // SAFETY: the only other threads wait in `alloc` above, before the system's allocator, or between two loops.
    let child = unsafe { fork() };
    if child == 0 {
        alarm(60);
        let is_true = catch_unwind(AssertUnwindSafe(run)).unwrap_or(false);
        _exit((!is_true).into());
    }
    let mut status = -1;
    // SAFETY: the pointer is to an integer that nobody else uses.
    assert_eq!(unsafe { waitpid(child, &raw mut status, 0) }, child);
    if status & 0x7f != 0 { status & 0x7f } else { status >> 8 }
}

/// The loops of a child: right, and shared.
fn child() -> bool {
    let meeting = Meeting::of(2);
    let list = parallel!(n_jobs = 2, { meeting.wait(); i } for i in 0..8);
    let pool = Pool::new(2);
    let own = parallel!(pool = &pool, sum(i for i in 0..100_000_u64));
    let streamed = parallel!(n_jobs = 2, sum(i for i in (0..1_000_u64).filter(|_| true)));
    list.iter().copied().eq(0..8) && meeting.is_complete() && own == 4_999_950_000 && streamed == 499_500
}

/// How a child ends that is forked while another thread, in `run`, is at its allocation of this number; `None`: it has no
/// such allocation.
fn stopped_at(at: usize, run: impl Fn() + Sync, child: impl Fn() -> bool) -> Option<i32> {
    STOPPED.store(false, SeqCst);
    RELEASED.store(false, SeqCst);
    let ended = AtomicBool::new(false);
    thread::scope(|scope| {
        scope.spawn(|| {
            LEFT.set(at);
            run();
            LEFT.set(usize::MAX);
            ended.store(true, SeqCst);
        });
        while !STOPPED.load(SeqCst) && !ended.load(SeqCst) {
            thread::yield_now();
        }
        // The helpers of the parent come to rest.
        thread::sleep(Duration::from_millis(1));
        let outcome = STOPPED.load(SeqCst).then(|| in_a_child(&child));
        RELEASED.store(true, SeqCst);
        outcome
    })
}

/// Each time `run` is stopped one allocation later, until it comes to its end.
fn stopped_everywhere(run: impl Fn() + Sync, child: impl Fn() -> bool) {
    for at in 0..2_000 {
        match stopped_at(at, &run, &child) {
            None => return assert!(at > 0, "nothing was allocated"),
            Some(how) => assert_eq!(how, 0, "forked while another thread was at its allocation {at}"),
        }
    }
    panic!("too many allocations");
}

/// Nothing has run in this process: also the number of cores is asked for meanwhile.
#[test]
fn while_the_first_loop_starts() {
    for at in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 16, 18, 20, 25, 30, 40, 50, 60, 80, 100] {
        isolated(&[("STOPPED_AT", &at.to_string())], || {
            let first = || drop(parallel!({ thread::sleep(Duration::from_millis(1)); i } for i in 0..8));
            assert_eq!(stopped_at(at, first, child).unwrap_or(0), 0);
        });
    }
}

#[test]
fn while_the_shared_threads_start() {
    static MORE: AtomicUsize = AtomicUsize::new(2);
    isolated(&[], || {
        stopped_everywhere(
            || {
                let n_jobs = MORE.fetch_add(1, SeqCst);
                let _ = parallel!(n_jobs = n_jobs, { thread::sleep(Duration::from_micros(100)); i } for i in 0..(2 * n_jobs));
            },
            child,
        );
    });
}

#[test]
fn while_an_own_pool_starts() {
    isolated(&[], || {
        stopped_everywhere(
            || {
                let pool = Pool::new(3);
                let _ = parallel!(pool = &pool, { thread::sleep(Duration::from_micros(100)); i } for i in 0..8);
            },
            child,
        );
    });
}

/// The child uses the very pool.
#[test]
fn while_the_same_pool_starts() {
    isolated(&[], || {
        for at in 0..400 {
            let pool = Pool::new(3);
            let run = || drop(parallel!(pool = &pool, { thread::sleep(Duration::from_micros(100)); i } for i in 0..8));
            let child = || {
                let meeting = Meeting::of(2);
                let list = parallel!(pool = &pool, { meeting.wait(); i } for i in 0..8);
                list.into_iter().eq(0..8) && meeting.is_complete()
            };
            match stopped_at(at, run, child) {
                None => return assert!(at > 0, "nothing was allocated"),
                Some(how) => assert_eq!(how, 0, "forked while another thread was at its allocation {at}"),
            }
        }
    });
}

#[test]
fn while_a_loop_calls_helpers() {
    isolated(&[], || {
        let _ = parallel!(n_jobs = 3, { thread::sleep(Duration::from_millis(1)); i } for i in 0..8);
        stopped_everywhere(
            || {
                let _ = parallel!(n_jobs = 3, { thread::sleep(Duration::from_micros(100)); i } for i in 0..8);
            },
            child,
        );
    });
}

#[test]
fn while_a_stream_is_pulled() {
    isolated(&[], || {
        stopped_everywhere(
            || {
                let _ = parallel!(n_jobs = 3, { thread::sleep(Duration::from_micros(100)); i } for i in (0..8).filter(|_| true));
                let _ = parallel!(n_jobs = 3, into = Stream<_>, i for i in 0..8).count();
            },
            child,
        );
    });
}

/// A child may not wait for what its parent's helpers have: one that is inside a loop of the parent's is not here.
#[test]
fn while_helpers_are_inside_a_loop() {
    isolated(&[], || {
        let (go, inside) = (AtomicBool::new(false), AtomicUsize::new(0));
        thread::scope(|scope| {
            scope.spawn(|| {
                parallel!(
                    n_jobs = 4,
                    for _ in 0..8 {
                        inside.fetch_add(1, SeqCst);
                        while !go.load(SeqCst) {
                            thread::yield_now();
                        }
                    }
                )
            });
            while inside.load(SeqCst) < 2 {
                thread::yield_now();
            }
            let how: Vec<i32> = (0..5).map(|_| in_a_child(child)).collect();
            go.store(true, SeqCst);
            assert_eq!(how, [0; 5]);
        });
    });
}

/// And the child of a child.
#[test]
fn twice() {
    // A thread that begins or ends holds a lock of std's for a moment. In a child that is forked just then no other thread gets to its work:
    // the child's loops are right, and run on their caller. Here all threads are to be past that.
    let come_to_rest = || thread::sleep(Duration::from_millis(50));
    isolated(&[], || {
        assert!(child());
        come_to_rest();
        let run = || {
            let is_right = child();
            come_to_rest();
            is_right && in_a_child(child) == 0
        };
        assert_eq!(in_a_child(run), 0);
    });
}
