//! A search that takes as long as you let it: until Ctrl-C, or until its time is over. Then it prints what there is.
//!
//! ```sh
//! cargo run --release -p deadline -- 10
//! ```
//!
//! The number is how many seconds it may take; 5 if there is none.

use parallel_for::{Cancel, StopReason, parallel};
use std::error::Error;
use std::time::{Duration, Instant};

fn is_prime(n: u64) -> bool {
    n > 1 && (2..=n.isqrt()).all(|d| !n.is_multiple_of(d))
}

fn main() -> Result<(), Box<dyn Error>> {
    let seconds = std::env::args().nth(1).map_or(Ok(5.0), |text| text.parse())?;
    let limit = Duration::try_from_secs_f64(seconds)?;

    let token = Cancel::new();
    let pressed = token.clone();
    // The handler runs on a thread of its own. Items that have begun are finished, so this takes an item, at most.
    ctrlc::set_handler(move || pressed.cancel())?;

    let since = Instant::now();
    println!("looking for twin primes; Ctrl-C ends it, and so does the clock, in {limit:?}");
    let twins =
        parallel!(cancel = &token, time_limit = limit, p for p in 1_000_000_000.. if is_prime(p) && is_prime(p + 2));
    let stopped = twins.expect_err("there is no last one");
    match stopped.reason() {
        StopReason::Cancelled => println!("you have stopped it after {:.1?}", since.elapsed()),
        _ => println!("the time is over"),
    }
    println!("{} numbers looked at", stopped.ran());
    let twins = stopped.into_so_far();
    println!("{} pairs, without a gap, up to {:?}", twins.len(), twins.last());
    Ok(())
}
