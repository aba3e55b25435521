//! The table of `PARALLEL_EXPLAIN` tells what has run from what was in the file.

#[path = "../../../support/child.rs"]
mod child;

use child::{Json, child, file};
use parallel_for::parallel;
use std::fs;
use std::path::{Path, PathBuf};

/// The path of a file with these bytes.
fn with(name: &str, bytes: &[u8]) -> PathBuf {
    let path = file(name);
    fs::write(&path, bytes).unwrap();
    path
}

fn looped(path: &Path, n_jobs: usize) -> u64 {
    // The loop.
    parallel!(checkpoint = path, n_jobs = n_jobs, batch_size = 2, sum(i * i for i in 0..200_u64))
}

fn pulled(path: &Path, n_jobs: usize) -> u64 {
    // The pulled loop.
    parallel!(checkpoint = path, n_jobs = n_jobs, batch_size = 2, sum(i * i for i in (0..200_u64).filter(|_| true)))
}

/// Runs a loop with a new file, and twice with this part of it, in halves; gives the items of its row, and the reasons.
fn row_of(name: &str, comment: &str, looped: fn(&Path, usize) -> u64, part: usize) -> Option<(usize, Vec<String>)> {
    let numbers = file(&format!("{name}.json"));
    let body = || {
        let expected = (0..200).map(|i| i * i).sum::<u64>();
        let path = with(&format!("{name}-first"), &[]);
        assert_eq!(looped(&path, 2), expected);
        let bytes = fs::read(&path).unwrap();
        let again = with(&format!("{name}-again"), &bytes[..bytes.len() * part / 2]);
        assert_eq!(looped(&again, 1), expected);
        let again = with(&format!("{name}-more"), &bytes[..bytes.len() * part / 2]);
        assert_eq!(looped(&again, 2), expected);
    };
    child(&[("PARALLEL_EXPLAIN", numbers.to_str().unwrap())], body)?;
    let numbers = Json::read(&fs::read_to_string(numbers).unwrap());
    let line = 1 + include_str!("explain.rs").lines().position(|line| line.trim() == comment).unwrap() + 1;
    let place = format!("{}:{line}", file!());
    let row = numbers.get("loops").list().iter().find(|row| row.get("loop").str() == place).expect("a row").clone();
    let reasons = row.get("not_shared").list().iter().map(|reason| reason.get("why").str().to_owned());
    Some((row.get("items").count(), reasons.collect()))
}

#[test]
fn items_that_were_read() {
    let Some((items, reasons)) = row_of("read", "// The loop.", looped, 2) else { return };
    // Those of the run that has made the file.
    assert_eq!(items, 200);
    assert!(reasons.contains(&"200 of 200 items were read from the checkpoint".to_owned()), "{reasons:?}");
    assert!(!reasons.contains(&"n_jobs = 1".to_owned()), "{reasons:?}");
}

#[test]
fn items_that_were_pulled_and_read() {
    let Some((items, reasons)) = row_of("pulled", "// The pulled loop.", pulled, 2) else { return };
    assert_eq!(items, 200);
    assert!(reasons.contains(&"200 of 200 items were read from the checkpoint".to_owned()), "{reasons:?}");
}

#[test]
fn items_of_which_some_were_read() {
    let Some((items, reasons)) = row_of("some", "// The loop.", looped, 1) else { return };
    assert!((350..450).contains(&items), "{items}");
    // `n_jobs = 1` is why the rest ran alone.
    assert!(reasons.contains(&"n_jobs = 1".to_owned()), "{reasons:?}");
}
