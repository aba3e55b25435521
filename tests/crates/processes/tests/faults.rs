//! Items that end their process: each is one item's fault, and the program goes on.

#[path = "../../../support/mod.rs"]
mod support;

use parallel_for::{Cause, Failure, Outcomes, parallel};
use std::panic::catch_unwind;
use std::process::Stdio;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use support::{isolated, watched};

/// The ways in which an item ends its process.
const ABORT: u32 = 1;
const SEGFAULT: u32 = 2;
const EXIT: u32 = 3;
const OVERFLOW: u32 = 4;
const MEMORY: u32 = 5;
const ENDLESS: u32 = 6;
const KILL: u32 = 7;

unsafe extern "C" {
    safe fn raise(signal: i32) -> i32;
}

fn recurse(depth: u64) -> u64 {
    let room = std::hint::black_box([depth; 64]);
    if depth == u64::MAX { 0 } else { recurse(depth + 1) + room[(depth % 64) as usize] }
}

/// Ends the process, or gives the number back.
fn end(how: u32) -> u32 {
    match how {
        ABORT => std::process::abort(),
        SEGFAULT => {
            // SAFETY: there is nothing there; that is the point.
            unsafe { std::ptr::without_provenance_mut::<u8>(8).write_volatile(1) };
        }
        EXIT => std::process::exit(3),
        OVERFLOW => drop(std::hint::black_box(recurse(0))),
        MEMORY => {
            // No allocator gives so much.
            std::alloc::handle_alloc_error(std::alloc::Layout::new::<[u8; 1 << 40]>());
        }
        ENDLESS => loop {
            std::hint::spin_loop();
        },
        KILL => {
            raise(9);
        }
        _ => {}
    }
    how
}

/// The message of the panic of a loop in which one item of forty ends its process.
fn message(how: u32, n_jobs: usize) -> String {
    // Enough for all but those that never end.
    let limit = if how == ENDLESS { Duration::from_millis(300) } else { Duration::from_secs(100) };
    let payload = catch_unwind(|| {
        parallel!(backend = processes, n_jobs = n_jobs, timeout = limit,
            end(if i == 17 { how } else { 0 }) for i in 0..40)
    })
    .expect_err("the loop panics");
    *payload.downcast::<String>().expect("with a text")
}

#[test]
fn without_outcomes_the_loop_panics_with_a_sentence() {
    watched(|| {
        for n_jobs in [1, 2] {
            for (how, what) in [
                (ABORT, "ended its process by signal 6 (SIGABRT)"),
                (SEGFAULT, "ended its process by signal 11 (SIGSEGV)"),
                (EXIT, "ended its process with exit code 3"),
                (OVERFLOW, "ended its process by signal 11 (SIGSEGV)"),
                (MEMORY, "ended its process by signal 6 (SIGABRT)"),
                (ENDLESS, "took longer than its `timeout` of 300ms"),
                (KILL, "ended its process by signal 9 (SIGKILL)"),
            ] {
                let text = message(how, n_jobs);
                assert!(text.starts_with("item 17 of the loop at ") && text.contains("faults.rs:"), "{text}");
                assert!(text.ends_with(what), "{text}");
                // The pool is as good as before.
                assert_eq!(parallel!(backend = processes, n_jobs = n_jobs, i * 2 for i in 0..10)[9], 18);
            }
        }
    });
}

fn failures(outcomes: &Outcomes<u32>) -> Vec<(usize, &Failure)> {
    outcomes.iter().enumerate().filter_map(|(i, outcome)| Some((i, outcome.as_ref().err()?))).collect()
}

#[test]
fn with_outcomes_only_that_item_fails() {
    watched(|| {
        for n_jobs in [1, 2, 3] {
            let outcomes = parallel!(backend = processes, n_jobs = n_jobs, timeout = Duration::from_secs(2), into = Outcomes<_>,
                end(if i % 10 == 7 { i / 10 + 1 } else { 0 }) for i in 0..60_u32);
            assert_eq!(outcomes.len(), 60);
            let failures = failures(&outcomes);
            let items: Vec<usize> = failures.iter().map(|(i, _)| *i).collect();
            assert_eq!(items, [7, 17, 27, 37, 47, 57]);
            assert!(failures.iter().all(|(i, failure)| failure.item() == *i && failure.attempts() == 1));
            let crash = |at: usize| match failures[at].1.cause() {
                Cause::Crash(crash) => (crash.signal(), crash.exit_code()),
                other => panic!("{other:?}"),
            };
            assert_eq!(
                [0, 1, 2, 3, 4].map(crash),
                [(Some(6), None), (Some(11), None), (None, Some(3)), (Some(11), None), (Some(6), None)]
            );
            assert_eq!(*failures[5].1.cause(), Cause::Timeout(Duration::from_secs(2)));
            assert_eq!(failures[0].1.to_string(), "item 7 ended its process by signal 6 (SIGABRT)");
            assert_eq!(failures[5].1.to_string(), "item 57 took longer than its `timeout` of 2s");
            assert_eq!(failures[2].1.message(), "ended its process with exit code 3");
        }
    });
}

#[test]
fn an_item_is_tried_again() {
    watched(|| {
        let marks = std::path::PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("tried-{}", std::process::id()));
        std::fs::create_dir_all(&marks).unwrap();
        for n_jobs in [1, 2] {
            let folder = marks.join(n_jobs.to_string());
            std::fs::create_dir_all(&folder).unwrap();
            // Items die at their first attempt.
            let sum = parallel!(backend = processes, n_jobs = n_jobs, retries = 1, sum({
                if i % 5 == 3 && std::fs::File::create_new(folder.join(i.to_string())).is_ok() { std::process::abort() }
                i
            } for i in 0..20_u32));
            assert_eq!(sum, 190);
            let outcomes = parallel!(backend = processes, n_jobs = n_jobs, retries = 2, into = Outcomes<_>,
                { if i == 3 { std::process::abort() } i } for i in 0..8_u32);
            assert_eq!(failures(&outcomes).len(), 1);
            assert_eq!(outcomes[3].as_ref().unwrap_err().attempts(), 3);
        }
        std::fs::remove_dir_all(&marks).unwrap();
    });
}

#[test]
fn many_items_crash() {
    let count = std::env::var("PROCESS_CRASHES").map_or(300, |count| count.parse().unwrap());
    watched(|| {
        let outcomes = parallel!(backend = processes, n_jobs = 2, into = Outcomes<_>,
            { if i % 3 > 0 { std::process::abort() } i } for i in 0..count);
        assert_eq!(outcomes.len(), count);
        assert!(outcomes.iter().enumerate().all(|(i, outcome)| outcome.is_ok() == (i % 3 == 0)));
    });
}

#[test]
fn a_worker_that_is_killed_from_outside_is_replaced() {
    watched(|| {
        let marks =
            std::path::PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("killed-{}", std::process::id()));
        std::fs::create_dir_all(&marks).unwrap();
        // Busy: the first run of an item is killed, the second goes on.
        let list = parallel!(backend = processes, n_jobs = 2, {
            if i == 5 && std::fs::File::create_new(marks.join("once")).is_ok() { end(KILL); }
            i
        } for i in 0..10);
        assert_eq!(list, (0..10).collect::<Vec<_>>());
        // Idle: nobody notices.
        for _ in 0..10 {
            let ids = parallel!(backend = processes, n_jobs = 2, std::process::id() for _ in 0..4);
            assert!(ids.iter().all(|id| *id != std::process::id()));
            for id in ids {
                let _ = std::process::Command::new("kill").args(["-9", &id.to_string()]).stderr(Stdio::null()).status();
            }
            assert_eq!(parallel!(backend = processes, n_jobs = 2, i for i in 0..4), [0, 1, 2, 3]);
        }
        std::fs::remove_dir_all(&marks).unwrap();
    });
}

/// It takes its time to end: it has much memory, and whoever sends it a task may be faster.
#[test]
fn workers_that_are_ending_are_not_the_loops_fault() {
    isolated(&[], || {
        static MUCH: std::sync::OnceLock<Vec<u8>> = std::sync::OnceLock::new();
        for _ in 0..12 {
            let ids = parallel!(backend = processes, n_jobs = 4, batch_size = 1, {
                MUCH.get_or_init(|| vec![1; 150 << 20]);
                std::thread::sleep(Duration::from_millis(2));
                std::process::id()
            } for _ in 0..8);
            let mut kill = std::process::Command::new("kill");
            let ids: std::collections::BTreeSet<_> = ids.into_iter().map(|id| id.to_string()).collect();
            let _ = kill.arg("-9").args(ids).stderr(Stdio::null()).status();
            let outcomes =
                parallel!(backend = processes, n_jobs = 4, batch_size = 1, into = Outcomes<_>, i for i in 0..8);
            assert_eq!(outcomes.all().unwrap(), [0, 1, 2, 3, 4, 5, 6, 7]);
        }
    });
}

#[test]
fn somebody_who_kills_workers_changes_nothing() {
    // The workers of the loop, in a process of its own: the killer knows nobody else's.
    isolated(&[], || {
        let marks = std::path::PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("chaos-{}", std::process::id()));
        std::fs::create_dir_all(&marks).unwrap();
        let is_over = AtomicBool::new(false);
        std::thread::scope(|scope| {
            let killed = scope.spawn(|| {
                let mut killed = 0;
                while !is_over.load(Ordering::Relaxed) {
                    // Now and then, so that no item is met twice.
                    std::thread::sleep(Duration::from_millis(80));
                    let Some(worker) = std::fs::read_dir(&marks).unwrap().next() else { continue };
                    let worker = worker.unwrap();
                    let id = worker.file_name().into_string().unwrap();
                    let done = std::process::Command::new("kill").args(["-9", &id]).stderr(Stdio::null()).status();
                    let _ = std::fs::remove_file(worker.path());
                    killed += usize::from(done.unwrap().success());
                }
                killed
            });
            for n_jobs in [1, 2, 3] {
                let (folder, expected) = (marks.clone(), (0..300).map(f64::from).sum::<f64>());
                let sum = parallel!(backend = processes, n_jobs = n_jobs, sum({
                    let _ = std::fs::write(folder.join(std::process::id().to_string()), "");
                    std::thread::sleep(Duration::from_millis(1));
                    f64::from(i)
                } for i in 0..300));
                assert_eq!(sum.to_bits(), expected.to_bits());
                let outcomes = parallel!(backend = processes, n_jobs = n_jobs, into = Outcomes<_>, {
                    let _ = std::fs::write(folder.join(std::process::id().to_string()), "");
                    std::thread::sleep(Duration::from_millis(1));
                    i
                } for i in 0..300);
                assert_eq!(outcomes.all().unwrap(), (0..300).collect::<Vec<_>>());
            }
            is_over.store(true, Ordering::Relaxed);
            assert!(killed.join().unwrap() > 0);
        });
        std::fs::remove_dir_all(&marks).unwrap();
    });
}
