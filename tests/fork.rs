//! A process that forks: the child has the memory of the parent, and none of its threads.
#![cfg(unix)]

#[path = "support/forked.rs"]
mod forked;
mod support;

use forked::in_a_child;
use parallel_for::{Progress, Stream, parallel};
use std::panic::{self, AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use support::{quiet, watched};

/// One test: another would run on a thread of its own meanwhile.
#[test]
fn loops_and_streams_in_a_forked_child() {
    quiet();
    watched(|| {
        let sum = || parallel!(n_jobs = 4, sum(i * i % 7 for i in 0..1_000_000_u64));
        let expected = sum();
        let mut squares = parallel!(n_jobs = 4, into = Stream<_>, i * i for i in 0_u64..);
        assert_eq!(squares.next(), Some(0));
        // A loop finds threads of its own, a stream has lost them.
        assert!(in_a_child(|| sum() == expected));
        assert!(in_a_child(|| {
            let panic = catch_unwind(AssertUnwindSafe(|| squares.by_ref().nth(1_000_000))).unwrap_err();
            panic.downcast::<&str>().is_ok_and(|text| text.contains("process that made it"))
        }));
        assert!(in_a_child(|| parallel!(n_jobs = 2, into = Stream<_>, i for i in 0..9).eq(0..9)));
        // A panic of its own names its item.
        assert!(in_a_child(|| {
            static IS_NAMED: AtomicBool = AtomicBool::new(false);
            panic::set_hook(Box::new(|info| {
                let text = info.payload().downcast_ref::<String>();
                IS_NAMED.fetch_or(text.is_some_and(|text| text.starts_with("item 41 of ")), Ordering::Relaxed);
            }));
            let least = |i: i32| i.min(41 / i32::from(i != 41));
            let end = catch_unwind(|| parallel!(n_jobs = 2, sum(least(i) for i in 0..1000)));
            end.is_err() && IS_NAMED.load(Ordering::Relaxed)
        }));
        // A loop with `progress` finds a ticker of its own, also inside such a loop of the parent.
        let ticks = AtomicUsize::new(0);
        let ticked = || {
            let ran = || ticks.load(Ordering::Relaxed);
            let start = ran();
            let tick = |_: &Progress| {
                ticks.fetch_add(1, Ordering::Relaxed);
            };
            parallel!(
                n_jobs = 2,
                progress = tick,
                for _ in 0.. {
                    if ran() >= start + 2 {
                        break;
                    }
                }
            );
            ran() >= start + 3
        };
        assert!(ticked());
        assert!(in_a_child(ticked));
        assert_eq!(parallel!(n_jobs = 1, progress = |_| {}, in_a_child(ticked) for _ in 0..2), [true; 2]);
        // The parent goes on.
        assert_eq!(squares.nth(1_000), Some(1_001 * 1_001));
        assert_eq!(sum(), expected);
    });
}
