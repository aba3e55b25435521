//! The file has the items that did not fail; those that did are tried again.

#[path = "../../../support/mod.rs"]
mod support;

use parallel_for::{Cause, Failure, Outcomes, parallel};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use support::watched;

fn file(bytes: &[u8]) -> PathBuf {
    static NEXT: AtomicUsize = AtomicUsize::new(0);
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("outcomes-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let path = folder.join(NEXT.fetch_add(1, Ordering::Relaxed).to_string());
    fs::write(&path, bytes).unwrap();
    path
}

/// The squares of 40 numbers, of which the `bad` ones fail: those below 10 by an `Err`, the others by a panic.
struct Squares {
    bad: Vec<u32>,
    ran: Mutex<Vec<u32>>,
}

impl Squares {
    fn of(&self, x: u32) -> Result<u32, String> {
        self.ran.lock().unwrap().push(x);
        match self.bad.contains(&x) {
            true if x < 10 => Err(format!("no {x}")),
            true => panic!("bad {x}"),
            false => Ok(x * x),
        }
    }

    /// What has run, since this was asked last.
    fn ran(&self) -> Vec<u32> {
        let mut ran = std::mem::take(&mut *self.ran.lock().unwrap());
        ran.sort_unstable();
        ran
    }
}

fn failed(outcomes: &Outcomes<u32>) -> Vec<usize> {
    outcomes.iter().filter_map(|outcome| outcome.as_ref().err()).map(Failure::item).collect()
}

/// Checks a loop over the first 40 numbers.
fn check(looped: impl Fn(&Path, usize, &Squares) -> Outcomes<u32>) {
    watched(|| {
        for n_jobs in [1, 3] {
            let path = file(&[]);
            let mut squares = Squares { bad: vec![3, 17, 18, 39], ran: Mutex::default() };
            let outcomes = looped(&path, n_jobs, &squares);
            assert_eq!(failed(&outcomes), [3, 17, 18, 39]);
            assert_eq!(squares.ran(), (0..40).collect::<Vec<_>>());
            // Two of them have become good.
            squares.bad = vec![17, 39];
            let path = file(&fs::read(&path).unwrap());
            let outcomes = looped(&path, 4 - n_jobs, &squares);
            assert_eq!(failed(&outcomes), [17, 39]);
            assert_eq!(squares.ran(), [3, 17, 18, 39]);
            assert_eq!(*outcomes[17].as_ref().unwrap_err().cause(), Cause::Panic);
            // All of them, in a file that was cut off.
            squares.bad.clear();
            let bytes = fs::read(&path).unwrap();
            let outcomes = looped(&file(&bytes[..bytes.len() / 2]), n_jobs, &squares);
            assert_eq!(
                outcomes.into_iter().map(Result::unwrap).collect::<Vec<_>>(),
                (0..40).map(|x| x * x).collect::<Vec<_>>()
            );
            let ran = squares.ran().len();
            assert!((4..40).contains(&ran), "{ran}");
            looped(&file(&bytes), n_jobs, &squares);
            assert_eq!(squares.ran(), [17, 39]);
        }
    });
}

#[test]
fn of_items_that_are_had_by_index() {
    check(
        |path, n_jobs, squares| parallel!(checkpoint = path, n_jobs = n_jobs, into = Outcomes<_>, squares.of(x) for x in 0..40),
    );
}

#[test]
fn of_items_that_are_pulled() {
    check(|path, n_jobs, squares| {
        let numbers = (0..40).filter(|_| true);
        parallel!(checkpoint = path, n_jobs = n_jobs, into = Outcomes<_>, squares.of(x) for x in numbers)
    });
}

/// A block with a failure would take its good items with it.
#[test]
fn in_blocks_of_one_item() {
    check(
        |path, n_jobs, squares| parallel!(checkpoint = path, n_jobs = n_jobs, batch_size = 7, into = Outcomes<_>, squares.of(x) for x in 0..40),
    );
}

#[test]
fn with_retries() {
    let squares = Squares { bad: vec![3, 20], ran: Mutex::default() };
    let looped =
        |path: &Path| parallel!(checkpoint = path, retries = 2, into = Outcomes<_>, squares.of(x) for x in 0..30);
    let path = file(&[]);
    assert_eq!(looped(&path)[20].as_ref().unwrap_err().attempts(), 3);
    assert_eq!(squares.ran().len(), 34);
    assert_eq!(failed(&looped(&file(&fs::read(&path).unwrap()))), [3, 20]);
    assert_eq!(squares.ran(), [3, 3, 3, 20, 20, 20]);
}

/// What a failed item has changed is not kept twice.
#[test]
fn with_variables() {
    let run = |path: &Path, is_bad: &(dyn Fn(u32) -> bool + Sync)| {
        let (mut begun, mut seen) = (0, Vec::new());
        let outcomes = parallel!(checkpoint = path, into = Outcomes<_>, {
            begun += x;
            seen.push(x);
            assert!(!is_bad(x), "bad");
            x
        } for x in 0..30_u32);
        (failed(&outcomes), begun, seen)
    };
    let path = file(&[]);
    let first = run(&path, &|x| x == 11);
    assert_eq!(first.0, [11]);
    let all = run(&file(&fs::read(&path).unwrap()), &|_| false);
    assert_eq!(all, (vec![], (0..30).sum(), (0..30).collect()));
    // What the item did before it failed is what it does without a file.
    assert_eq!(first, run(&file(&[]), &|x| x == 11));
}
