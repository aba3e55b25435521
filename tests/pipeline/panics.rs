//! A panic of the input, the stage, the sink or a drop ends a pipeline, and nothing leaks.

use crate::support::{Census, for_every_n_jobs, quiet};
use crate::work;
use parallel_for::{Pool, parallel};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::thread;
use std::time::Duration;

#[test]
fn panics_of_any_part_end_the_loop_and_leak_nothing() {
    quiet();
    let pool = Pool::new(3);
    for_every_n_jobs(|n_jobs| {
        for (part, at) in [("stage", 170), ("sink", 170), ("next", 170), ("stage", 0), ("sink", 0), ("next", 0)] {
            let census = Census::default();
            let mut seen = 0;
            let panics = |here: &str, i: usize| assert!(!(here == part && i == at), "on purpose: {here}");
            let run = AssertUnwindSafe(|| {
                let items = census.items(1_000).into_iter().inspect(|item| panics("next", item.value));
                parallel!(pool = &pool, n_jobs = n_jobs, for item in items {
                    work(item.value);
                    panics("stage", item.value);
                    (item.value, item)
                } then |(i, _item)| {
                    panics("sink", i);
                    seen += 1;
                });
            });
            let payload = catch_unwind(run).unwrap_err();
            assert_eq!(payload.downcast_ref::<String>().unwrap(), &format!("on purpose: {part}"));
            assert_eq!(seen, at, "{part} {n_jobs}");
            assert_eq!(census.alive(), 0);
        }
        assert_eq!(parallel!(pool = &pool, sum(i for i in 0..100)), 4950);
    });
}

#[test]
fn what_the_stage_adds_up_after_the_panic_of_the_sink_does_not_count() {
    quiet();
    for_every_n_jobs(|n_jobs| {
        for batch_size in [1, 7, 1_000] {
            let mut filled = Vec::new();
            let run = AssertUnwindSafe(|| {
                parallel!(n_jobs = n_jobs, batch_size = batch_size, for i in 0..500_usize { filled.push(i); i } then |i| {
                    assert!(i != 70, "on purpose: {i}");
                });
            });
            let payload = catch_unwind(run).unwrap_err();
            assert_eq!(payload.downcast_ref::<String>().unwrap(), "on purpose: 70");
            assert!(
                filled.len() <= 71 && filled.iter().copied().eq(0..filled.len()),
                "{n_jobs} {batch_size} {filled:?}"
            );
        }
    });
}

#[test]
fn a_sink_that_leaves_before_the_stage_panics_leaves() {
    quiet();
    for_every_n_jobs(|n_jobs| {
        for batch_size in [1, 7, 1_000] {
            for panic_at in [3, 70, 71, 72, 400] {
                let mut seen = Vec::new();
                let run = AssertUnwindSafe(|| {
                    parallel!(n_jobs = n_jobs, batch_size = batch_size, for i in 0..500_usize {
                        assert!(i != panic_at, "on purpose: {i}");
                        i
                    } then |i| {
                        if i == 70 {
                            break;
                        }
                        seen.push(i);
                    });
                });
                let has_panicked = catch_unwind(run).is_err();
                assert_eq!(has_panicked, panic_at <= 70, "{n_jobs} {batch_size} {panic_at}");
                assert!(seen.into_iter().eq(0..panic_at.min(70)), "{n_jobs} {batch_size} {panic_at}");
            }
        }
    });
}

#[test]
fn values_that_nobody_sees_may_panic_when_they_are_dropped() {
    struct Unseen(usize);
    impl Drop for Unseen {
        fn drop(&mut self) {
            assert!(self.0 != 7, "on purpose: drop");
        }
    }
    quiet();
    for_every_n_jobs(|n_jobs| {
        // They are in the same block as the last that is seen: a serial loop would not have made them.
        let mut seen = 0;
        parallel!(n_jobs = n_jobs, batch_size = 10, for i in 0..100_usize { Unseen(i) } then |value| {
            seen += 1;
            if value.0 == 5 {
                break;
            }
        });
        assert_eq!(seen, 6);
        let panic = catch_unwind(|| {
            parallel!(n_jobs = n_jobs, batch_size = 10, for i in 0..100_usize { Unseen(i) } then |value| {
                assert!(value.0 < 5, "on purpose: sink");
            });
        });
        assert_eq!(*panic.unwrap_err().downcast::<&str>().unwrap(), "on purpose: sink");
    });
}

#[test]
fn values_whose_drop_panics_do_not_hang_the_loop() {
    /// Those after the end of the loop.
    struct Late(usize);
    impl Drop for Late {
        fn drop(&mut self) {
            assert!(self.0 <= 100 || thread::panicking(), "on purpose: drop");
        }
    }
    quiet();
    for_every_n_jobs(|n_jobs| {
        let mut seen = 0;
        parallel!(n_jobs = n_jobs, for i in 0..1_000_usize {
            if i == 100 {
                // Others go beyond it meanwhile.
                thread::sleep(Duration::from_millis(3));
                break;
            }
            thread::sleep(Duration::from_micros(50));
            Late(i)
        } then |_late| seen += 1);
        assert_eq!(seen, 100);
    });
}
