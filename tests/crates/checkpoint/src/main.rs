//! A program with one loop, for the tests that kill it: `checkpoint FORM FILE LOG`.
//!
//! It writes a line to the log for each item that begins, and what the loop gives to stdout.

#![allow(clippy::cast_precision_loss, reason = "numbers are small")]

use parallel_for::parallel;
use std::fmt::Write as _;
use std::fs::{File, OpenOptions};
use std::io::Write;
use std::path::Path;
use std::thread::sleep;
use std::time::Duration;

/// The number of items.
const ITEMS: usize = 120;

/// One item: notes that it begins, takes about a millisecond, and gives a number.
fn work(log: &File, i: usize) -> f64 {
    { log }.write_all(format!("{i}\n").as_bytes()).unwrap();
    sleep(Duration::from_micros(500 + (i * 7919 % 1000) as u64));
    (i as f64 + 0.5).sqrt() / 3.0
}

fn bits(numbers: &[f64]) -> String {
    numbers.iter().fold(String::new(), |mut text, number| {
        let _ = write!(text, "{:016x}", number.to_bits());
        text
    })
}

fn run(form: &str, path: &Path, log: &File) -> String {
    match form {
        "list" => bits(&parallel!(checkpoint = path, n_jobs = 2, work(log, i) for i in 0..ITEMS)),
        "blocks" => bits(&parallel!(checkpoint = path, batch_size = 5, n_jobs = 2, work(log, i) for i in 0..ITEMS)),
        "sum" => bits(&[parallel!(checkpoint = path, n_jobs = 2, sum(work(log, i) for i in 0..ITEMS))]),
        "pulled" => {
            let mut next = 0;
            let items = std::iter::from_fn(|| {
                next += 1;
                (next <= ITEMS).then_some(next - 1)
            });
            bits(&parallel!(checkpoint = path, n_jobs = 2, work(log, i) for i in items if i % 3 > 0))
        }
        "body" => {
            let (mut total, mut out, mut texts) = (0.1, vec![0.0; ITEMS], String::new());
            parallel!(
                checkpoint = path,
                n_jobs = 2,
                for i in 0..ITEMS {
                    if i == 110 {
                        break;
                    }
                    let value = work(log, i);
                    total += value;
                    out[i] = value;
                    texts.push_str(&i.to_string());
                }
            );
            // What lies behind the exit may be written, or not.
            format!("{} {} {texts}", bits(&[total]), bits(&out[..110]))
        }
        _ => panic!("no form {form}"),
    }
}

fn main() {
    let [_, form, path, log] = &std::env::args().collect::<Vec<_>>()[..] else { panic!("FORM FILE LOG") };
    let log = OpenOptions::new().create(true).append(true).open(log).unwrap();
    println!("{}", run(form, Path::new(path), &log));
}
