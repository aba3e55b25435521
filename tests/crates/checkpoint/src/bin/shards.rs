//! A program with sharded loops, for the tests of shards: `shards FORM FOLDER LOG`.
//!
//! It writes a line to the log for each item that begins, and what the loop gives to stdout.

#![allow(clippy::cast_precision_loss, clippy::cast_possible_truncation, reason = "numbers are small")]

use parallel_for::rand::RngExt;
use parallel_for::{Cancel, Outcomes, Progress, parallel};
use std::collections::BTreeMap;
use std::fmt::Debug;
use std::fs::{File, OpenOptions};
use std::io::Write;
use std::path::Path;
use std::sync::Mutex;
use std::thread::sleep;
use std::time::{Duration, Instant};

/// The number of items.
const ITEMS: usize = 120;

/// One item: notes that it begins, takes about a millisecond, and gives a number. It waits for the file that is named in `WAIT`.
fn work(log: &File, i: usize) -> f64 {
    { log }.write_all(format!("{i}\n").as_bytes()).unwrap();
    if let Some(file) = std::env::var_os("WAIT") {
        let until = Instant::now() + Duration::from_secs(60);
        while !Path::new(&file).exists() && Instant::now() < until {
            sleep(Duration::from_millis(1));
        }
    }
    sleep(Duration::from_micros(500 + (i * 7919 % 1000) as u64));
    (i as f64 + 0.5).sqrt() / 3.0
}

fn root(log: &File, i: usize, bad: usize) -> Result<f64, String> {
    if i == bad { Err(format!("{i} is bad")) } else { Ok(work(log, i)) }
}

fn roots(path: &Path, log: &File, bad: usize) -> Result<f64, String> {
    Ok(parallel!(checkpoint = path, n_jobs = 2, sum(root(log, i, bad)? for i in 0..ITEMS)))
}

/// An iterator whose length nobody knows, and that cannot be cut into blocks.
fn pulled() -> impl Iterator<Item = usize> {
    let mut next = 0;
    std::iter::from_fn(move || {
        next += 1;
        (next <= ITEMS).then_some(next - 1)
    })
}

/// All digits of floats.
fn show(value: impl Debug) -> String {
    format!("{value:?}")
}

/// Loops that run to their end.
fn whole(form: &str, path: &Path, log: &File) -> Option<String> {
    Some(match form {
        "list" => show(parallel!(checkpoint = path, n_jobs = 2, work(log, i) for i in 0..ITEMS)),
        "serial" => show(parallel!(checkpoint = path, n_jobs = 1, work(log, i) for i in 0..ITEMS)),
        "blocks" => show(parallel!(checkpoint = path, batch_size = 5, n_jobs = 2, work(log, i) for i in 0..ITEMS)),
        "sum" => show(parallel!(checkpoint = path, n_jobs = 2, sum(work(log, i) for i in 0..ITEMS))),
        "filter" => show(parallel!(checkpoint = path, n_jobs = 2, work(log, i) for i in 0..ITEMS if i % 3 > 0)),
        "fold" => show(parallel!(
            checkpoint = path,
            n_jobs = 2,
            fold(work(log, i) for i in 0..ITEMS, 0.1, |a, b| a + b, |a, b| a + b)
        )),
        // Only neighbours can be put together.
        "reduce" => show(parallel!(
            checkpoint = path,
            n_jobs = 1,
            batch_size = 2,
            reduce((i, i + 1, work(log, i)) for i in 0..ITEMS, |a, b| {
                assert_eq!(a.1, b.0);
                (a.0, b.1, a.2 + b.2)
            })
        )),
        "scan" => show(parallel!(checkpoint = path, n_jobs = 2, scan(work(log, i) for i in 0..ITEMS, |a, b| a + b))),
        "map" => {
            let map = parallel!(checkpoint = path, n_jobs = 2, i % 50 => work(log, i) for i in 0..ITEMS);
            show(map.into_iter().collect::<BTreeMap<_, _>>())
        }
        "pulled" => show(parallel!(checkpoint = path, n_jobs = 2, work(log, i) for i in pulled() if i % 3 > 0)),
        "pulled alone" => show(parallel!(checkpoint = path, n_jobs = 1, work(log, i) for i in pulled())),
        "pulled sum" => show(parallel!(checkpoint = path, n_jobs = 2, sum(work(log, i) for i in pulled()))),
        "grid" => show(parallel!(checkpoint = path, n_jobs = 2, work(log, i * 10 + j) for i in 0..12 for j in 0..10)),
        "rng" => show(parallel!(
            checkpoint = path,
            rng = 7,
            n_jobs = 2,
            work(log, i) + rng.random::<f64>() for i in 0..ITEMS
        )),
        "body" => {
            let (mut total, mut out, mut bins, mut texts) = (0.1, vec![0.0; ITEMS], [0.0; 5], String::new());
            parallel!(
                checkpoint = path,
                n_jobs = 2,
                for i in 0..ITEMS {
                    let value = work(log, i);
                    total += value;
                    out[i] = value;
                    bins[i % 5] += value;
                    texts.push_str(&i.to_string());
                }
            );
            show((total, out, bins, texts))
        }
        "empty" => show(parallel!(checkpoint = path, n_jobs = 2, work(log, i) for i in 0..0)),
        "plain" => show(parallel!(n_jobs = 2, work(log, i) for i in 0..ITEMS)),
        "other" => show(parallel!(checkpoint = path, n_jobs = 2, work(log, i) * 2.0 for i in 0..ITEMS)),
        _ => return None,
    })
}

/// Loops that end early.
fn early(form: &str, path: &Path, log: &File) -> Option<String> {
    Some(match form {
        "first" => show(parallel!(checkpoint = path, n_jobs = 2, first(work(log, i) for i in 0..ITEMS if i > 70))),
        "any" => show(parallel!(checkpoint = path, n_jobs = 2, any(work(log, i) > 2.8 for i in 0..ITEMS))),
        "all" => show(parallel!(checkpoint = path, n_jobs = 2, all(work(log, i) < 2.8 for i in pulled()))),
        "break" => {
            let mut total = 0.1;
            parallel!(
                checkpoint = path,
                n_jobs = 2,
                for i in 0..ITEMS {
                    if i == 50 {
                        break;
                    }
                    total += work(log, i);
                }
            );
            show(total)
        }
        // What is behind the exit panics, where it runs.
        "exit" => show(parallel!(checkpoint = path, n_jobs = 2, {
            if i == 50 {
                break;
            }
            assert!(i < 100, "on purpose");
            work(log, i)
        } for i in 0..ITEMS)),
        "good" => show(roots(path, log, ITEMS)),
        "bad" => show(roots(path, log, 50)),
        "panic" => show(parallel!(checkpoint = path, n_jobs = 1, {
            assert!(i != 50 || std::env::var_os("MENDED").is_some(), "on purpose");
            work(log, i)
        } for i in 0..ITEMS)),
        "limit" => {
            let limit = std::env::var("LIMIT").map_or(60_000, |limit| limit.parse().unwrap());
            let limit = Duration::from_millis(limit);
            show(parallel!(checkpoint = path, time_limit = limit, n_jobs = 2, work(log, i) for i in 0..ITEMS).ok())
        }
        // Some items fail, unless they are mended.
        "outcomes" => {
            let outcomes = parallel!(checkpoint = path, n_jobs = 2, into = Outcomes<_>, {
                let value = work(log, i);
                if i % 20 == 7 && std::env::var_os("MENDED").is_none() { Err(i.to_string()) } else { Ok(value) }
            } for i in 0..ITEMS);
            show(outcomes.iter().map(|outcome| outcome.as_ref().map_err(ToString::to_string)).collect::<Vec<_>>())
        }
        "cancel" => {
            let token = Cancel::new();
            let at = std::env::var("CANCEL").map_or(ITEMS, |at| at.parse().unwrap());
            // A closure: it is not compared.
            let is_end = |i| i >= at;
            let list = parallel!(checkpoint = path, cancel = &token, n_jobs = 1, {
                if is_end(i) {
                    token.cancel();
                }
                work(log, i)
            } for i in 0..ITEMS);
            show(list.ok())
        }
        _ => return None,
    })
}

/// Loops with something around them.
fn among(form: &str, path: &Path, log: &File) -> String {
    match form {
        "two" => {
            let first = parallel!(checkpoint = path.join("first"), n_jobs = 2, work(log, i) for i in 0..ITEMS);
            println!("the first gave {first:?}");
            let total: f64 = first.iter().sum();
            show(parallel!(
                checkpoint = path.join("second"),
                checkpoint_key = total,
                n_jobs = 2,
                work(log, ITEMS + i) * total for i in 0..ITEMS
            ))
        }
        "before" => {
            print!("no end of a line");
            show(parallel!(checkpoint = path, n_jobs = 2, work(log, i) for i in 0..ITEMS))
        }
        "progress" => {
            let last = Mutex::new(String::new());
            let note = |p: &Progress| {
                let mut last = last.lock().unwrap();
                *last = format!("{} of {:?}", p.done(), p.total());
                if p.is_finished() {
                    eprintln!("progress: {last}");
                }
            };
            show(parallel!(checkpoint = path, progress = note, n_jobs = 2, work(log, i) for i in 0..ITEMS))
        }
        "nested" => show(parallel!(checkpoint = path.join("all"), n_jobs = 2, {
            let inner = path.join(format!("inner-{i}"));
            parallel!(checkpoint = inner, n_jobs = 2, sum(work(log, 10 * i + j) for j in 0..10))
        } for i in 0..12)),
        "twice" => {
            let empty = || parallel!(checkpoint = path, n_jobs = 2, work(log, i) for i in 0..0);
            show((empty(), empty()))
        }
        _ => panic!("no form {form}"),
    }
}

fn main() {
    let [_, form, path, log] = &std::env::args().collect::<Vec<_>>()[..] else { panic!("FORM FOLDER LOG") };
    let log = OpenOptions::new().create(true).append(true).open(log).unwrap();
    let path = Path::new(path);
    let shown = whole(form, path, &log).or_else(|| early(form, path, &log)).unwrap_or_else(|| among(form, path, &log));
    println!("{shown}");
}
