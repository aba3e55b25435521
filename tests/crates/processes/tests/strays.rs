//! Bodies that take what is the worker's: they fork, close files, start programs; and a program that forks beside its workers.

#![cfg(unix)]

#[path = "../../../support/forked.rs"]
mod forked;
#[path = "../../../support/mod.rs"]
mod support;

use forked::in_a_child;
use parallel_for::{Cause, Outcomes, parallel};
use std::panic::catch_unwind;
use std::process::{Command, Stdio};
use std::time::Duration;
use std::{process, thread};
use support::{isolated, watched};

unsafe extern "C" {
    fn fork() -> i32;
    fn close(descriptor: i32) -> i32;
    safe fn _exit(code: i32) -> !;
}

/// Forks a child that has all files of this process, and sleeps for so long.
fn leave_a_child(seconds: u64) {
    // SAFETY: the child takes no lock, and ends without one.
    if unsafe { fork() } == 0 {
        thread::sleep(Duration::from_secs(seconds));
        _exit(0);
    }
}

/// Closes all files of this process.
fn close_all() {
    for descriptor in 0..1000 {
        // SAFETY: nothing uses the files any more but the worker, which is to fail; that is the point.
        unsafe { close(descriptor) };
    }
}

#[test]
fn a_worker_that_leaves_a_child_behind_has_ended_all_the_same() {
    watched(|| {
        for n_jobs in [1, 2] {
            // The child keeps the socket open, for longer than this test may take.
            let outcomes = parallel!(backend = processes, n_jobs = n_jobs, into = Outcomes<_>, {
                if i == 3 {
                    leave_a_child(200);
                    process::abort();
                }
                i
            } for i in 0..6);
            let failures: Vec<String> = outcomes.failures().map(ToString::to_string).collect();
            assert_eq!(failures, ["item 3 ended its process by signal 6 (SIGABRT)"]);
            let outcomes = parallel!(backend = processes, n_jobs = n_jobs, timeout = Duration::from_secs(1), into = Outcomes<_>, {
                if i == 3 {
                    leave_a_child(200);
                    thread::sleep(Duration::from_secs(200));
                }
                i
            } for i in 0..6);
            let causes: Vec<&Cause> = outcomes.failures().map(parallel_for::Failure::cause).collect();
            assert_eq!(causes, [&Cause::Timeout(Duration::from_secs(1))]);
        }
    });
}

#[test]
fn a_child_of_a_worker_says_nothing_to_the_parent() {
    watched(|| {
        let list = parallel!(backend = processes, n_jobs = 2, {
            // Both go on with the body.
            // SAFETY: the child makes no use of what other threads hold.
            let is_child = i % 10 == 3 && unsafe { fork() } == 0;
            if is_child { -1 } else { i }
        } for i in 0..200);
        assert_eq!(list, (0..200).collect::<Vec<_>>());
        // A panic is said in the same way.
        let list = parallel!(backend = processes, n_jobs = 1, {
            // SAFETY: as above.
            if i == 3 && unsafe { fork() } == 0 {
                let _silent = std::panic::take_hook();
                std::panic::set_hook(Box::new(|_| {}));
                panic!("in the child");
            }
            i
        } for i in 0..10);
        assert_eq!(list, (0..10).collect::<Vec<_>>());
    });
}

#[test]
fn a_body_that_closes_every_file_fails_alone() {
    watched(|| {
        for n_jobs in [1, 2] {
            let outcomes = parallel!(backend = processes, n_jobs = n_jobs, into = Outcomes<_>, {
                if i == 3 {
                    close_all();
                }
                i
            } for i in 0..6);
            let failures: Vec<usize> = outcomes.failures().map(parallel_for::Failure::item).collect();
            assert_eq!(failures, [3], "{outcomes:?}");
            let payload = catch_unwind(|| {
                parallel!(backend = processes, n_jobs = n_jobs, {
                    if i == 3 {
                        close_all();
                    }
                    i
                } for i in 0..6)
            });
            let text = *payload.unwrap_err().downcast::<String>().unwrap();
            // Whether anybody knows the item depends on when the worker finds that it is mute: at once, or when it is to answer.
            assert!(
                text.starts_with("item 3 of the loop at ") || text.contains(" has lost a worker process, "),
                "{text}"
            );
            assert!(text.ends_with("ended its process with exit code 0"), "{text}");
            assert_eq!(parallel!(backend = processes, n_jobs = n_jobs, i for i in 0..4), [0, 1, 2, 3]);
        }
    });
}

#[test]
fn a_body_may_start_programs_and_look_up_names() {
    watched(|| {
        let list = parallel!(backend = processes, n_jobs = 2, {
            let output = Command::new("sh").args(["-c", &format!("echo {i}")]).output().unwrap();
            let addresses = std::net::ToSocketAddrs::to_socket_addrs(&("localhost", 80)).map_or(0, Iterator::count);
            let inside = thread::spawn(move || (process::id(), i)).join().unwrap() == (process::id(), i);
            (String::from_utf8(output.stdout).unwrap().trim().to_owned(), addresses < 100, inside)
        } for i in 0..20);
        assert!(list.iter().enumerate().all(|(i, (text, few, inside))| *text == i.to_string() && *few && *inside));
        // One that goes on after its item, and has none of the worker's files but the standard streams.
        let list = parallel!(backend = processes, n_jobs = 1, {
            let mut child = Command::new("ls").arg("/proc/self/fd").stdout(Stdio::piped()).spawn().unwrap();
            let mut text = String::new();
            std::io::Read::read_to_string(&mut child.stdout.take().unwrap(), &mut text).unwrap();
            child.wait().unwrap();
            text.lines().count() + i
        } for i in 0..1);
        // 0, 1, 2, and the folder that is being read; the test harness may have left some of its own to everybody.
        let own = Command::new("ls").arg("/proc/self/fd").stdin(Stdio::null()).output().unwrap().stdout;
        assert!(list[0] <= String::from_utf8(own).unwrap().lines().count(), "{list:?}");
    });
}

#[test]
fn a_forked_child_has_workers_of_its_own() {
    isolated(&[], || {
        let ids = || -> Vec<u32> {
            let mut ids = parallel!(backend = processes, n_jobs = 2, { thread::sleep(Duration::from_millis(5)); process::id() } for _ in 0..8);
            ids.sort_unstable();
            ids.dedup();
            ids
        };
        for _ in 0..5 {
            let before = ids();
            assert!(in_a_child(|| {
                let own = ids();
                own.iter().all(|id| !before.contains(id))
            }));
            // And the child has not ended those of its parent, nor spoken to them.
            let after = ids();
            assert!(after.iter().any(|id| before.contains(id)), "{before:?} {after:?}");
        }
    });
}
