//! Estimates π by throwing darts, with the same digits for every number of workers.
//!
//! `cargo run --release --features rand --example monte_carlo [DARTS]`

use parallel_for::parallel;
use parallel_for::rand::RngExt;

fn main() {
    let darts: u64 = std::env::args().nth(1).and_then(|darts| darts.parse().ok()).unwrap_or(10_000_000);
    for n_jobs in [1, 2, 3, 8] {
        // Each dart has a generator `rng` of its own, made from the seed 42 and the dart's number.
        let hits = parallel!(
            n_jobs = n_jobs,
            rng = 42,
            count(rng.random::<f64>().hypot(rng.random()) < 1.0 for _ in 0..darts)
        );
        println!("n_jobs = {n_jobs}: {} of {darts} darts hit, pi is about {}", hits, 4.0 * hits as f64 / darts as f64);
    }
}
