//! Loops whose bars and lines the tests look at: the argument names one.

use parallel_for::{Stream, parallel};
use std::thread::sleep;
use std::time::Duration;

fn work(millis: u64) {
    sleep(Duration::from_millis(millis));
}

fn main() {
    let label = String::from("resizing");
    match std::env::args().nth(1).unwrap_or_default().as_str() {
        "whole" => {
            parallel!(
                progress = label,
                n_jobs = 2,
                for _ in 0..120 {
                    work(10);
                }
            );
        }
        "unnamed" => {
            parallel!(
                progress = true,
                n_jobs = 2,
                for _ in 0..60 {
                    work(20);
                }
            );
        }
        "off" => {
            parallel!(
                progress = label.is_empty(),
                n_jobs = 2,
                for _ in 0..60 {
                    work(20);
                }
            );
        }
        "short" => {
            parallel!(
                progress = "short",
                n_jobs = 2,
                for _ in 0..10 {
                    work(1);
                }
            );
        }
        "left" => {
            parallel!(
                progress = &label,
                n_jobs = 1,
                for i in 0..1000 {
                    work(7);
                    if i == 98 {
                        break;
                    }
                }
            );
        }
        "iterator" => {
            let lines = (0..60).filter(|i| i % 2 == 0);
            parallel!(
                progress = "lines",
                n_jobs = 2,
                for _ in lines {
                    work(40);
                }
            );
        }
        "panic" => {
            parallel!(
                progress = "panicking",
                n_jobs = 2,
                for i in 0..100 {
                    work(40);
                    assert!(i != 80, "on purpose");
                }
            );
        }
        "inner" => {
            parallel!(
                progress = "outer",
                n_jobs = 2,
                for _ in 0..2 {
                    parallel!(
                        progress = "inner",
                        for _ in 0..70 {
                            work(10);
                        }
                    );
                }
            );
        }
        "stream" => {
            let squares =
                parallel!(progress = "stream", into = Stream<_>, n_jobs = 2, { work(10); i * i } for i in 0..120);
            assert_eq!(squares.count(), 120);
        }
        "codes" => {
            parallel!(
                progress = "\u{1b}[31mred\nline",
                n_jobs = 1,
                for _ in 0..6 {
                    work(100);
                }
            );
        }
        name => panic!("no loop has the name {name:?}"),
    }
}
