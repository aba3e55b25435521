//! What a checkpoint costs: `cargo run --release -p checkpoint --example cost`.
//!
//! Each line is the best of several runs, with and without. On a machine that does other things as well, look at the ratios.

#![allow(clippy::cast_precision_loss, reason = "numbers are small")]

use parallel_for::parallel;
use std::fs;
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

fn file() -> PathBuf {
    use std::sync::atomic::{AtomicUsize, Ordering};
    static NEXT: AtomicUsize = AtomicUsize::new(0);
    let name = format!("cost-{}-{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
    std::env::temp_dir().join(name)
}

fn best(runs: usize, mut run: impl FnMut() -> Duration) -> Duration {
    (0..runs).map(|_| run()).min().unwrap_or_default()
}

fn timed<R>(run: impl FnOnce() -> R) -> Duration {
    let since = Instant::now();
    black_box(run());
    since.elapsed()
}

/// An item that takes a millisecond of work.
fn millisecond(i: usize) -> f64 {
    let since = Instant::now();
    let mut x = i as f64;
    while since.elapsed() < Duration::from_millis(1) {
        x = (x + 1.0).sqrt();
    }
    x
}

fn small(i: usize) -> f64 {
    (i as f64).sqrt()
}

fn kept_small(path: &Path, n_jobs: usize, items: usize) -> Vec<f64> {
    parallel!(checkpoint = path, n_jobs = n_jobs, small(i) for i in 0..items)
}

/// Fills a folder with the parts of so many shards: each is this program once more.
fn fill(folder: &Path, shards: usize, n_jobs: usize, items: usize) {
    for shard in 0..shards {
        let done = Command::new(std::env::current_exe().expect("the program has a path"))
            .arg(folder)
            .args([n_jobs, items].map(|number| number.to_string()))
            .env("PARALLEL_SHARD", format!("{shard}/{shards}"))
            .stderr(Stdio::null())
            .status();
        assert!(done.is_ok_and(|status| status.success()), "shard {shard}");
    }
}

fn main() {
    if let [_, folder, n_jobs, items] = &std::env::args().collect::<Vec<_>>()[..] {
        let [n_jobs, items] = [n_jobs, items].map(|number| number.parse().expect("a number"));
        let _ = kept_small(Path::new(folder), n_jobs, items);
        unreachable!("a shard ends at its loop");
    }
    for n_jobs in [1, 2] {
        let items = 500;
        let plain = best(5, || timed(|| parallel!(n_jobs = n_jobs, millisecond(i) for i in 0..items)));
        let kept = best(5, || {
            let path = file();
            let took = timed(|| parallel!(checkpoint = &path, n_jobs = n_jobs, millisecond(i) for i in 0..items));
            let _ = fs::remove_file(path);
            took
        });
        let ratio = 100.0 * (kept.as_secs_f64() / plain.as_secs_f64() - 1.0);
        println!("{items} items of 1 ms, {n_jobs} workers: {plain:.1?}, with a checkpoint {kept:.1?}: {ratio:+.2} %");

        let items = 20_000;
        let block = |checkpoint: Option<&Path>| match checkpoint {
            None => parallel!(n_jobs = n_jobs, batch_size = 1, small(i) for i in 0..items),
            Some(path) => parallel!(checkpoint = path, n_jobs = n_jobs, batch_size = 1, small(i) for i in 0..items),
        };
        let plain = best(9, || timed(|| block(None)));
        let kept = best(9, || {
            let path = file();
            let took = timed(|| block(Some(&path)));
            let _ = fs::remove_file(path);
            took
        });
        let each = kept.saturating_sub(plain).as_nanos() as f64 / items as f64;
        let of_ms = each / 10_000.0;
        println!("{items} blocks of one item, {n_jobs} workers: {each:.0} ns a block, {of_ms:.2} % of 1 ms");

        let items = 1_000_000;
        let plain = best(9, || timed(|| parallel!(n_jobs = n_jobs, small(i) for i in 0..items)));
        let (mut kept, mut read) = (Duration::MAX, Duration::MAX);
        for _ in 0..9 {
            let path = file();
            kept = kept.min(timed(|| kept_small(&path, n_jobs, items)));
            let again = file();
            let _ = fs::rename(&path, &again);
            read = read.min(timed(|| kept_small(&again, n_jobs, items)));
            let _ = fs::remove_file(again);
        }
        let each = (kept.saturating_sub(plain)).as_nanos() as f64 / items as f64;
        println!(
            "{items} items of f64, {n_jobs} workers: {plain:.1?}, with a checkpoint {kept:.1?}: {each:.1} ns an item"
        );
        println!("{items} items of f64, {n_jobs} workers: read back in {read:.1?}");

        let (mut folder, mut parts) = (file(), Duration::MAX);
        fill(&folder, 16, n_jobs, items);
        for _ in 0..9 {
            let again = file();
            let _ = fs::rename(&folder, &again);
            parts = parts.min(timed(|| kept_small(&again, n_jobs, items)));
            folder = again;
        }
        let _ = fs::remove_dir_all(folder);
        let ratio = parts.as_secs_f64() / read.as_secs_f64();
        println!(
            "{items} items of f64, {n_jobs} workers: read back from 16 parts in {parts:.1?}, {ratio:.2} times that"
        );
    }
}
