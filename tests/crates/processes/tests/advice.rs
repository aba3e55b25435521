//! What `docs/errors.md` says to write of loops in other processes, and of loops with a checkpoint.

#![allow(clippy::redundant_closure, clippy::unnecessary_map_on_constructor, reason = "as the page has it")]

#[path = "../../../support/mod.rs"]
mod support;

use parallel_for::parallel;
use std::path::PathBuf;
use std::rc::Rc;
use std::sync::atomic::{AtomicUsize, Ordering};
use support::watched;

fn half(x: f64) -> f64 {
    x / 2.0
}

fn apply(f: impl Fn(f64) -> f64) -> f64 {
    f(3.0)
}

/// A new file.
fn file() -> PathBuf {
    static NEXT: AtomicUsize = AtomicUsize::new(0);
    let name = format!("advice-{}-{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = std::fs::remove_file(&path);
    path
}

#[test]
fn errors_go_as_texts() {
    fn sent(words: &[&str], n_jobs: usize) -> Result<Vec<i32>, String> {
        Ok(
            parallel!(backend = processes, n_jobs = n_jobs, word.parse::<i32>().map_err(|e| e.to_string())? for word in words.iter().copied()),
        )
    }
    fn recorded(words: &[&str], n_jobs: usize) -> Result<Vec<i32>, String> {
        let path = file();
        Ok(
            parallel!(checkpoint = &path, n_jobs = n_jobs, word.parse::<i32>().map_err(|e| e.to_string())? for word in words),
        )
    }
    watched(|| {
        for n_jobs in [1, 2] {
            for run in [sent, recorded] {
                assert_eq!(run(&["1", "2"], n_jobs), Ok(vec![1, 2]));
                assert_eq!(run(&["1", "x", ""], n_jobs), Err("invalid digit found in string".to_owned()));
            }
        }
    });
}

#[test]
fn what_is_borrowed_goes_as_a_copy() {
    watched(|| {
        let texts = ["a", "b"];
        let path = file();
        let list = parallel!(checkpoint = &path, text.to_owned() for text in texts);
        assert_eq!(list, texts);
        // `Rc` does not travel: its value does.
        let list = parallel!(backend = processes, *Rc::new(i) for i in 0..3);
        assert_eq!(list, [0, 1, 2]);
    });
}

#[test]
fn variables_are_changed_and_lists_taken() {
    watched(|| {
        let (mut total, mut list) = (0, vec![]);
        parallel!(
            backend = processes,
            for x in 0..4 {
                total += x;
                list.push(x);
            }
        );
        assert_eq!((total, list), (6, vec![0, 1, 2, 3]));
        let path = file();
        let mut seen = vec![];
        for square in parallel!(into = Vec<_>, checkpoint = &path, x * x for x in 0..3) {
            seen.push(square);
        }
        for square in parallel!(into = Vec<_>, backend = processes, x * x for x in 0..3) {
            seen.push(square);
        }
        assert_eq!(seen, [0, 1, 4, 0, 1, 4]);
    });
}

#[test]
fn functions_and_hidden_names_go_along() {
    macro_rules! hidden {
        ($i:expr, $a:ident, $b:ident) => {
            $i * $a + $b
        };
    }
    watched(|| {
        let (a, b) = (7, 1);
        let list = parallel!(backend = processes, share = (a, b), hidden!(i, a, b) for i in 0..3);
        assert_eq!(list, [1, 8, 15]);
        let name = 5;
        let list = parallel!(backend = processes, share = (name), hidden!(i, name, name) for i in 0..2);
        assert_eq!(list, [5, 10]);
        let list = parallel!(backend = processes, apply(|x| half(x)) + f64::from(i) for i in 0..2);
        assert_eq!(list, [1.5, 2.5]);
        let list = parallel!(backend = processes, Some(f64::from(i)).map(half) for i in 0..2);
        assert_eq!(list, [Some(0.0), Some(0.5)]);
    });
}
