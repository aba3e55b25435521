//! Loops of every form, for a WebAssembly without threads: each runs as the serial loop. It runs natively, too.

use parallel_for::{Config, Outcomes, Pool, parallel};
use std::collections::HashMap;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::time::Duration;

fn main() {
    all();
}

fn all() {
    lists_and_reductions();
    bodies();
    pipelines_and_searches();
    pools_and_scopes();
    reports();
    #[cfg(not(target_os = "unknown"))]
    a_time_limit();
    println!("all loops have run");
}

fn lists_and_reductions() {
    assert!(parallel!(n_jobs = 4, i * i for i in 0..1000_u64).into_iter().eq((0..1000).map(|i| i * i)));
    assert!(parallel!(i for i in 0..1000_u64 if i % 7 == 0).into_iter().eq((0..1000).step_by(7)));
    assert_eq!(parallel!(n_jobs = 4, sum(i for i in 0..100_000_u64)), 4_999_950_000);
    let floats = parallel!(1.0 / f64::from(i) for i in 1..=10_000);
    let (one, many) = (parallel!(n_jobs = 1, sum(x for x in &floats)), parallel!(n_jobs = 8, sum(x for x in &floats)));
    assert_eq!(one.to_bits(), many.to_bits());
    let folded =
        parallel!(fold(i for i in 0..100_u64, Vec::new, |mut v: Vec<_>, i| { v.push(i); v }, |a, b| [a, b].concat()));
    assert!(folded.into_iter().eq(0..100));
    let counts = parallel!(sum(word => 1 for word in ["a", "b", "a"]));
    assert_eq!(counts["a"], 2);
}

fn bodies() {
    let (mut counts, mut bins, mut out) = (HashMap::new(), [0_u64; 10], vec![0; 1000]);
    let mut list = Vec::new();
    parallel!(
        n_jobs = 4,
        for i in 0..1000_usize {
            *counts.entry(i % 7).or_insert(0) += i;
            bins[i % 10] += 1;
            out[i] = i * 2;
            if i % 100 == 0 {
                list.push(i);
            }
        }
    );
    assert_eq!((counts.values().sum::<usize>(), bins), (499_500, [100; 10]));
    assert!(out.into_iter().eq((0..1000).map(|i| i * 2)) && list.into_iter().eq((0..1000).step_by(100)));
    let mut pixels = [1; 12];
    parallel!(for (y, row) in pixels.chunks_mut(4).enumerate() {
        row.fill(y);
    });
    assert_eq!(pixels, [0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2]);
}

fn pipelines_and_searches() {
    for ordered in [true, false] {
        let mut total = 0;
        parallel!(n_jobs = 2, ordered = ordered, for i in (0..1000_u64).filter(|i| i % 3 == 0) { i * 2 } then |x| { total += x; });
        assert_eq!(total, (0..1000).step_by(3).map(|i| i * 2).sum());
    }
    assert_eq!(parallel!(first(i for i in 0_u64.. if i * i > 5_000_000)), Some(2237));
    let outcomes = parallel!(into = Outcomes<_>, text.parse::<u8>() for text in ["7", "7x", "300"]);
    assert_eq!(outcomes.failures().count(), 2);
}

fn pools_and_scopes() {
    let (own, rayons) = (Pool::new(4), Pool::rayon());
    for pool in [&own, &rayons] {
        let total = parallel!(pool = pool, sum(parallel!(sum(j for j in 0..100_u64)) for _ in 0..100_u64));
        assert_eq!(total, 495_000);
    }
    assert_eq!(Config::new().n_jobs(2).scope(|| parallel!(sum(i for i in 0..50_000_u64))), 1_249_975_000);
}

/// Explanations and reports look at the clock, if there is one.
fn reports() {
    assert_eq!(parallel!(explain = true, sum(i for i in 0..1000_u64)), 499_500);
    let last = AtomicUsize::new(0);
    let report = |done, elapsed, remaining| {
        assert!(elapsed < Duration::from_secs(3600) && remaining < Some(Duration::MAX));
        last.store(done, Relaxed);
    };
    let squares = parallel!(progress = |p| report(p.done(), p.elapsed(), p.remaining()), i * i for i in 0..1000_u64);
    assert_eq!(squares.len(), 1000);
    assert_eq!(last.into_inner(), 1000);
}

/// A time limit needs a clock.
#[cfg(not(target_os = "unknown"))]
fn a_time_limit() {
    let stopped = parallel!(time_limit = Duration::from_millis(5), n for n in 1_u64..).unwrap_err();
    assert!(stopped.so_far().iter().zip(1..).all(|(n, i)| *n == i));
}

/// What a page without a clock calls.
#[cfg(target_os = "unknown")]
mod page {
    use parallel_for::parallel;
    use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
    use std::time::Duration;

    static HAS_SAID_WHY: AtomicBool = AtomicBool::new(false);

    #[unsafe(no_mangle)]
    pub extern "C" fn run() -> u32 {
        super::all();
        1
    }

    /// Panics, which is a trap here.
    #[unsafe(no_mangle)]
    pub extern "C" fn a_time_limit() -> u32 {
        std::panic::set_hook(Box::new(|info| {
            HAS_SAID_WHY.store(info.to_string().contains("`time_limit` needs a clock"), Relaxed);
        }));
        let list = parallel!(time_limit = Duration::from_secs(3600), n for n in 1_u32..5);
        u32::from(list.is_ok())
    }

    /// Tells whether the panic had a sentence that says what is missing.
    #[unsafe(no_mangle)]
    pub extern "C" fn has_said_why() -> u32 {
        u32::from(HAS_SAID_WHY.load(Relaxed))
    }
}

#[test]
fn natively() {
    all();
}
