//! A C library that aborts on one input, and does not return on another: here its part is played by `abort` and an endless loop.
//! With `backend = processes` each of these ends one item, and the program tells which ones they were.
//!
//! ```sh
//! cargo run --release --features process --example crash
//! ```

use parallel_for::{Cause, Outcomes, parallel};
use std::time::{Duration, Instant};

/// What somebody else's library does with an input: it has a bug for one, and never returns for another.
fn analyse(sample: u32) -> f64 {
    match sample {
        17 => std::process::abort(),
        23 => loop {
            std::hint::spin_loop();
        },
        _ => (0..200_000).map(|i| f64::from(sample).mul_add(f64::from(i), 0.5).sin()).sum(),
    }
}

fn main() {
    let since = Instant::now();
    let samples: Vec<u32> = (1..=40).collect();
    let outcomes = parallel!(
        backend = processes,
        timeout = Duration::from_secs(2),
        into = Outcomes<_>,
        analyse(*sample) for sample in &samples
    );

    println!("{} of {} samples in {:.1?}", outcomes.iter().flatten().count(), samples.len(), since.elapsed());
    for failure in outcomes.failures() {
        let sample = samples[failure.item()];
        match failure.cause() {
            Cause::Crash(crash) => println!("sample {sample}: the library crashed, signal {:?}", crash.signal()),
            Cause::Timeout(limit) => println!("sample {sample}: not done within {limit:?}"),
            _ => println!("sample {sample}: {}", failure.message()),
        }
    }
}
