//! Items that end their process in loops with other settings: what is counted, limited, drawn and kept is right all the same.

#[path = "../../../support/mod.rs"]
mod support;

use parallel_for::rand::RngExt;
use parallel_for::{Cancel, Failure, Outcomes, Progress, StopReason, parallel};
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{abort, exit};
use std::sync::Mutex;
use std::thread::{self, sleep};
use std::time::Duration;
use support::watched;

/// A folder of this test's own, which all attempts at its items see.
struct Marks(PathBuf);

impl Marks {
    fn new(name: &str) -> Self {
        let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        Self(folder)
    }
}

impl Drop for Marks {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// Tells whether nobody has asked for this mark before.
fn is_first(folder: &Path, mark: impl std::fmt::Display + Copy) -> bool {
    File::create_new(folder.join(mark.to_string())).is_ok()
}

fn items(outcomes: &Outcomes<impl Sized>) -> Vec<usize> {
    outcomes.failures().map(Failure::item).collect()
}

#[test]
fn progress_counts_items_that_have_ended_their_process() {
    watched(|| {
        for n_jobs in [1, 2, 3] {
            let last = Mutex::new(None);
            let report = |progress: &Progress| {
                if progress.is_finished() {
                    *last.lock().unwrap() = Some((progress.done(), progress.total()));
                }
            };
            let outcomes = parallel!(backend = processes, n_jobs = n_jobs, progress = report, into = Outcomes<_>, {
                if i % 20 == 7 { abort() }
                i
            } for i in 0..100);
            assert_eq!(items(&outcomes), [7, 27, 47, 67, 87]);
            assert_eq!(*last.lock().unwrap(), Some((100, Some(100))), "{n_jobs} workers");
            // And items that are run again count once.
            let marks = Marks::new(&format!("progress-{n_jobs}"));
            let folder = marks.0.clone();
            let sum = parallel!(backend = processes, n_jobs = n_jobs, progress = report, retries = 1, sum({
                if i % 20 == 7 && is_first(&folder, i) { abort() }
                i
            } for i in 0..100));
            assert_eq!((sum, *last.lock().unwrap()), (4950, Some((100, Some(100)))), "{n_jobs} workers");
        }
    });
}

#[test]
fn items_that_have_ended_their_process_have_begun() {
    watched(|| {
        for n_jobs in [1, 2, 3] {
            let token = Cancel::new();
            let marks = Marks::new(&format!("begun-{n_jobs}"));
            let folder = marks.0.clone();
            let stopped = thread::scope(|scope| {
                scope.spawn(|| {
                    sleep(Duration::from_millis(100));
                    token.cancel();
                });
                parallel!(backend = processes, cancel = &token, n_jobs = n_jobs, batch_size = 1, into = Outcomes<_>, {
                    is_first(&folder, i);
                    if i == 3 { exit(3) }
                    sleep(Duration::from_millis(2));
                    i
                } for i in 0..100_000)
            })
            .unwrap_err();
            assert_eq!(stopped.reason(), StopReason::Cancelled);
            let begun = fs::read_dir(&marks.0).unwrap().count();
            assert_eq!(stopped.ran(), begun, "{n_jobs} workers");
            let so_far = stopped.into_so_far();
            assert!((4..=begun).contains(&so_far.len()));
            assert_eq!(items(&so_far), [3]);
        }
    });
}

#[test]
fn a_time_limit_is_that_of_the_loop_in_a_new_worker_as_well() {
    watched(|| {
        let marks = Marks::new("limit");
        let folder = marks.0.clone();
        // Each worker lasts for some items. None may begin its time anew.
        let result = parallel!(backend = processes, n_jobs = 1, time_limit = Duration::from_millis(400), batch_size = 1, into = Outcomes<_>, {
            is_first(&folder, i);
            sleep(Duration::from_millis(25));
            if i % 8 == 7 { abort() }
            i
        } for i in 0..200_u64);
        let Err(stopped) = result else { panic!("the limit has not ended the loop") };
        assert_eq!(stopped.reason(), StopReason::TimeLimit);
        assert_eq!(stopped.ran(), fs::read_dir(&marks.0).unwrap().count());
        // 400 ms are 16 items of 25 ms.
        assert!(stopped.ran() <= 17, "{}", stopped.ran());
    });
}

#[test]
fn an_item_draws_the_same_numbers_again() {
    watched(|| {
        let expected = parallel!(rng = 42, n_jobs = 1, rng.random::<u64>() ^ i for i in 0..60);
        for n_jobs in [1, 2, 3] {
            let marks = Marks::new(&format!("rng-{n_jobs}"));
            let folder = marks.0.clone();
            let away = parallel!(backend = processes, n_jobs = n_jobs, rng = 42, retries = 1, {
                let drawn = rng.random::<u64>();
                if i % 9 == 5 && is_first(&folder, i) { abort() }
                drawn ^ i
            } for i in 0..60);
            assert_eq!(away, expected, "{n_jobs} workers");
        }
    });
}

#[test]
fn all_at_once() {
    macro_rules! hidden {
        ($i:expr, $name:ident) => {
            $i * $name
        };
    }
    watched(|| {
        let by = 3;
        let token = Cancel::new();
        let limit = Duration::from_secs(1);
        for n_jobs in [1, 2, 3] {
            let marks = Marks::new(&format!("all-{n_jobs}"));
            let folder = marks.0.clone();
            let last = Mutex::new(0);
            let report = |progress: &Progress| {
                if progress.is_finished() {
                    *last.lock().unwrap() = progress.done();
                }
            };
            let outcomes = parallel!(backend = processes, n_jobs = n_jobs, timeout = limit, share = by, retries = 1,
                retry_pause = Duration::from_millis(1), progress = report, rng = 7, cancel = &token,
                time_limit = Duration::from_secs(100), into = Outcomes<_>, {
                let drawn = rng.random::<u32>();
                match i {
                    // Always; the first time; for too long, always and the first time; a panic.
                    5 => abort(),
                    15 if is_first(&folder, i) => exit(3),
                    25 => sleep(Duration::from_secs(100)),
                    35 if is_first(&folder, i) => sleep(Duration::from_secs(100)),
                    45 => panic!("on purpose"),
                    _ => {}
                }
                (hidden!(i, by), drawn)
            } for i in 0..60)
            .unwrap();
            assert_eq!(items(&outcomes), [5, 25, 45], "{n_jobs} workers");
            assert!(outcomes.failures().all(|failure| failure.attempts() == 2), "{outcomes:?}");
            let texts: Vec<String> = outcomes.failures().map(ToString::to_string).collect();
            assert_eq!(
                texts,
                [
                    "item 5 ended its process by signal 6 (SIGABRT)",
                    "item 25 took longer than its `timeout` of 1s",
                    "item 45 panicked: on purpose",
                ]
            );
            assert_eq!(*last.lock().unwrap(), 60);
            let drawn = parallel!(n_jobs = 1, rng = 7, rng.random::<u32>() for _ in 0..60);
            for (i, outcome) in outcomes.iter().enumerate() {
                if let Ok((product, number)) = outcome {
                    assert_eq!((*product, *number), (i * by, drawn[i]));
                }
            }
        }
    });
}

#[test]
fn crashes_and_a_checkpoint() {
    watched(|| {
        let expected = parallel!(n_jobs = 1, sum(f64::from(i).sin() for i in 0..500));
        for n_jobs in [1, 2] {
            let marks = Marks::new(&format!("checkpoint-{n_jobs}"));
            let folder = marks.0.clone();
            let mut crashes = 0;
            // Each run comes as far as its crash, and one item further at least.
            let sum = loop {
                // One process has a file for one loop only.
                let path = folder.join(format!("file-{crashes}"));
                if crashes > 0 {
                    fs::copy(folder.join(format!("file-{}", crashes - 1)), &path).unwrap();
                }
                let run = std::panic::catch_unwind(|| {
                    parallel!(backend = processes, n_jobs = n_jobs, checkpoint = &path, sum({
                        if i % 100 == 50 && is_first(&folder, i) { abort() }
                        f64::from(i).sin()
                    } for i in 0..500))
                });
                match run {
                    Ok(sum) => break sum,
                    Err(payload) => {
                        let text = payload.downcast::<String>().unwrap();
                        assert!(text.ends_with("ended its process by signal 6 (SIGABRT)"), "{text}");
                        crashes += 1;
                    }
                }
            };
            assert_eq!(sum.to_bits(), expected.to_bits());
            assert!((1..=5).contains(&crashes), "{crashes}");
        }
    });
}

/// The file has the items that did not fail; of the others each is tried again by the next run.
#[test]
fn outcomes_and_a_checkpoint() {
    watched(|| {
        for n_jobs in [1, 2, 3] {
            let marks = Marks::new(&format!("outcomes-{n_jobs}"));
            let folder = marks.0.clone();
            let looped = |path: &Path| {
                parallel!(backend = processes, n_jobs = n_jobs, checkpoint = path, into = Outcomes<_>, {
                    let is_first = is_first(&folder, i);
                    match i {
                        3 if is_first => abort(),
                        20 if is_first => exit(3),
                        33 if is_first => panic!("the first time"),
                        // It has run before.
                        i if i % 3 == 1 && !is_first => Err(i.to_string()),
                        i => Ok(i * i),
                    }
                } for i in 0..40_u32)
            };
            let path = folder.join("first.file");
            assert_eq!(items(&looped(&path)), [3, 20, 33]);
            let again = folder.join("again.file");
            fs::copy(&path, &again).unwrap();
            let outcomes = looped(&again);
            let squares: Vec<u32> = outcomes.into_iter().map(Result::unwrap).collect();
            assert_eq!(squares, (0..40).map(|i| i * i).collect::<Vec<_>>());
        }
    });
}
