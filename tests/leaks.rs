//! Owned items are dropped, once each, when a loop panics before its body has run.

#![allow(clippy::semicolon_if_nothing_returned, reason = "loops as the bodies of closures")]

mod support;

use parallel_for::{Accumulate, Pool, Stream, parallel};
use std::collections::VecDeque;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::{env, thread};
use support::{Census, Counted, N_JOBS, for_every_n_jobs, quiet, watched};

/// Runs a test in a process of its own, with these variables in its environment.
fn with_environment(variables: &[(&str, &str)], test: impl FnOnce()) {
    const CHILD: &str = "PARALLEL_FOR_LEAKS";
    if env::var_os(CHILD).is_some() {
        return watched(test);
    }
    let name = thread::current().name().expect("a test has a name").to_owned();
    let mut command = Command::new(env::current_exe().unwrap());
    command.args(["--exact", &name, "--nocapture"]).env(CHILD, "1").envs(variables.iter().copied());
    let child = command.output().unwrap();
    assert!(child.status.success(), "{variables:?}: {}", String::from_utf8_lossy(&child.stderr));
}

#[track_caller]
fn panics(census: &Census, run: impl FnOnce()) {
    assert!(catch_unwind(AssertUnwindSafe(run)).is_err(), "it panics");
    assert_eq!(census.alive(), 0, "items leak");
}

/// The first loop that could use more than one worker says that the number of jobs is bad.
#[test]
fn a_number_of_jobs_that_is_none() {
    macro_rules! forms {
        ($(|$items:ident| $run:expr;)*) => {$(
            for n in [2, 100, 10_000] {
                let census = Census::default();
                let $items = census.items(n);
                panics(&census, || {
                    let _ = $run;
                });
            }
        )*};
    }
    with_environment(&[("PARALLEL_NUM_JOBS", "many")], || {
        forms! {
            |items| parallel!(item.value for item in items);
            |items| parallel!(item.value for item in items if item.value % 2 == 0);
            |items| parallel!(item for item in items);
            |items| parallel!(sum(item.value for item in items));
            |items| parallel!(for item in items { drop(item); });
            |items| {
                let mut total = 0;
                parallel!(for item in items { total += item.value; });
                total
            };
            |items| {
                let mut bins = [0; 4];
                parallel!(for item in items { bins[item.value % 4] += 1; });
                bins
            };
            |items| parallel!(for item in items { if item.value == 1 { break; } });
            |items| parallel!(first(item for item in items if item.value == 50));
            |items| parallel!(fold(item.value for item in items, 0, |a, b| a + b, |a, b| a + b));
            |items| parallel!(reduce(item for item in items, |a, _| a));
            |items| parallel!(scan(item.value for item in items, |a, b| a + b));
            |items| parallel!(scan(item for item in items if true, |_, b| b));
            |items| parallel!(item.value => item for item in items);
            |items| parallel!(for item in items { item } then |_item| {});
            |items| parallel!(into = Stream<_>, item for item in items).count();
            |items| parallel!(item.value for item in VecDeque::from(items));
            |items| parallel!(item.value for item in items.into_iter());
            |items| parallel!(item.value for item in items.into_iter().filter(|_| true));
            |items| parallel!(batch_size = 1, item.value for item in items);
            |items| parallel!(item.value for item in items for _ in 0..2);
            |items| parallel!(item.value for item in <[Counted; 2]>::try_from(items.into_iter().take(2).collect::<Vec<_>>()).ok().unwrap());
        }
    });
}

/// The results would take more than there are addresses. So many items have no room themselves; the first one that is
/// dropped ends the process well, since it would take years to drop the others.
#[test]
#[expect(clippy::uninit_vec, reason = "values without size are never uninitialised")]
fn a_capacity_that_overflows() {
    struct Nothing;
    impl Drop for Nothing {
        fn drop(&mut self) {
            std::process::exit(0);
        }
    }
    for form in ["vec", "iterator", "deque"] {
        for n_jobs in N_JOBS {
            with_environment(&[("FORM", form), ("JOBS", &n_jobs.to_string())], || {
                let n_jobs: usize = env::var("JOBS").unwrap().parse().unwrap();
                let mut items = Vec::<Nothing>::new();
                // SAFETY: values without size need no memory, and none of them means anything.
                unsafe { items.set_len(usize::MAX / 4) };
                let value = |_: Nothing| -> u64 { unreachable!("the loop does not start") };
                let run = AssertUnwindSafe(|| match &*env::var("FORM").unwrap() {
                    "vec" => parallel!(n_jobs = n_jobs, value(item) for item in items),
                    "iterator" => parallel!(n_jobs = n_jobs, value(item) for item in items.into_iter()),
                    _ => parallel!(n_jobs = n_jobs, value(item) for item in VecDeque::from(items)),
                });
                let panic = catch_unwind(run).unwrap_err();
                assert_eq!(panic.downcast_ref::<&str>(), Some(&"capacity overflow"));
                panic!("items leak");
            });
        }
    }
}

/// A neutral value that panics, before the loop or in its first block.
#[test]
fn a_neutral_value_that_panics() {
    #[derive(Debug)]
    struct Bomb;
    impl std::ops::AddAssign<usize> for Bomb {
        fn add_assign(&mut self, _: usize) {}
    }
    impl Accumulate for Bomb {
        fn neutral(&self) -> Self {
            panic!("on purpose")
        }
        fn merge(&mut self, _: Self) {}
    }
    quiet();
    for_every_n_jobs(|n_jobs| {
        let census = Census::default();
        let items = census.items(1_000);
        let mut bomb = Bomb;
        panics(&census, || {
            parallel!(
                n_jobs = n_jobs,
                for item in items {
                    bomb += item.value;
                }
            )
        });
        let items = census.items(1_000);
        let mut bombs = [Bomb, Bomb];
        // An array may have no copy at all; then nothing panics.
        let _ = catch_unwind(AssertUnwindSafe(|| {
            parallel!(
                n_jobs = n_jobs,
                for item in items {
                    bombs[item.value % 2] += item.value;
                }
            )
        }));
        assert_eq!(census.alive(), 0, "items leak");
    });
}

/// A clone of `init` that panics, in the first block or in a later one.
#[test]
fn a_clone_that_panics() {
    struct Fuse(Arc<AtomicUsize>);
    impl Clone for Fuse {
        fn clone(&self) -> Self {
            assert!(self.0.fetch_sub(1, Ordering::SeqCst) > 1, "on purpose");
            Fuse(self.0.clone())
        }
    }
    quiet();
    for_every_n_jobs(|n_jobs| {
        for length in [1, 2, 20] {
            let census = Census::default();
            let items = census.items(1_000);
            let fuse = Fuse(Arc::new(length.into()));
            panics(&census, || {
                let fold = |fuse, _| fuse;
                drop(parallel!(n_jobs = n_jobs, fold(item for item in items, fuse, fold, |fuse, _| fuse)));
            });
        }
    });
}

/// Scratch that panics when it is made.
#[test]
fn scratch_that_panics() {
    fn bomb() -> usize {
        panic!("on purpose")
    }
    quiet();
    for_every_n_jobs(|n_jobs| {
        let census = Census::default();
        let items = census.items(1_000);
        panics(&census, || parallel!(n_jobs = n_jobs, let b = bomb(); for item in items { let _ = item.value + b; }));
        let items = census.items(1_000).into_iter().filter(|_| true);
        panics(&census, || parallel!(n_jobs = n_jobs, let b = bomb(); for item in items { let _ = item.value + b; }));
        let pool = Pool::new(n_jobs);
        let items = census.items(1_000);
        panics(&census, || drop(parallel!(pool = &pool, let b = bomb(); item.value + b for item in items)));
    });
}
