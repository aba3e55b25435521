//! A loop with a checkpoint on all ranks: `saved PATH ITEMS MICROSECONDS`. It says how many items ran, and what came of all. With
//! `SAVED_BAD=7` every seventh of 50 items fails.

use parallel_for::mpi::{is_root, rank};
use parallel_for::{Outcomes, parallel};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use std::{env, fs, process, thread};

fn main() {
    let _mpi = parallel_for::mpi::init();
    if let Ok(pids) = env::var("SAVED_PIDS") {
        fs::write(format!("{pids}/{}", rank()), process::id().to_string()).expect("a folder");
    }
    let mut args = env::args().skip(1);
    let path = args.next().expect("the path");
    if let Ok(bad) = env::var("SAVED_BAD") {
        return outcomes(&path, bad.parse().expect("a number"));
    }
    let mut number = || args.next().map_or(0, |number| number.parse::<usize>().expect("a number"));
    let (items, pause) = (number(), Duration::from_micros(number() as u64));
    // A closure: it is not compared with that of the run before.
    let pause = || thread::sleep(pause);
    let ran = AtomicUsize::new(0);
    let (mut total, mut odd) = (0.0, Vec::new());
    parallel!(
        backend = mpi,
        n_jobs = 2,
        checkpoint = path,
        batch_size = 2,
        for i in 0..items {
            ran.fetch_add(1, Ordering::Relaxed);
            pause();
            total += (i as f64 * 0.7).sin();
            if i % 7 == 3 {
                odd.push(i);
            }
        }
    );
    let sum: usize = odd.iter().sum();
    println!("rank {} ran {}", rank(), ran.into_inner());
    if is_root() {
        println!("result {:016x} {} {sum}", total.to_bits(), odd.len());
    }
}

fn outcomes(path: &str, bad: usize) {
    let ran = AtomicUsize::new(0);
    let is_bad = |i: usize| i % bad == 3;
    let outcomes = parallel!(backend = mpi, n_jobs = 2, checkpoint = path, batch_size = 8, into = Outcomes<_>, {
        ran.fetch_add(1, Ordering::Relaxed);
        assert!(!is_bad(i), "a bad item");
        if is_bad(i + 1) { Err("a bad result") } else { Ok(vec![i as f64]) }
    } for i in 0..50);
    let failed: Vec<usize> = outcomes.failures().map(|failure| failure.item()).collect();
    println!("rank {} ran {}", rank(), ran.into_inner());
    if is_root() {
        println!("result {failed:?} {}", outcomes.into_iter().flatten().flatten().sum::<f64>());
    }
}
