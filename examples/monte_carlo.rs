//! Estimates π by throwing darts, with the same digits for every number of workers.
//!
//! `cargo run --release --features rand --example monte_carlo [DARTS]`

use parallel_for::parallel;
use parallel_for::rand::RngExt;

fn main() {
    let darts: u32 = std::env::args().nth(1).and_then(|darts| darts.parse().ok()).unwrap_or(10_000_000);
    for n_jobs in [1, 2, 3, 8] {
        // Each dart has a generator `rng` of its own, made from the seed 42 and the dart's number.
        let hits = parallel!(
            n_jobs = n_jobs,
            rng = 42,
            count(rng.random::<f64>().hypot(rng.random()) < 1.0 for _ in 0..darts)
        );
        let hits = u32::try_from(hits).expect("no more hits than darts");
        let pi = 4.0 * f64::from(hits) / f64::from(darts);
        println!("n_jobs = {n_jobs}: {hits} of {darts} darts hit, pi is about {pi}");
    }
}
