//! An integral in ten dimensions by random points, on as many machines as there are. Alone it runs on the threads of this one.
//!
//! ```sh
//! cargo build --release --features mpi,rand --example cluster
//! target/release/examples/cluster
//! mpirun -n 4 target/release/examples/cluster
//! ```

use parallel_for::mpi::{is_root, size};
use parallel_for::parallel;
use parallel_for::rand::RngExt;
use std::time::Instant;

/// The points of one sample.
const POINTS: u32 = 200_000;

fn main() {
    let _mpi = parallel_for::mpi::init();
    let since = Instant::now();
    // Each sample draws from a generator of its own: so the samples are the same on any number of ranks.
    let samples = parallel!(backend = mpi, batch_size = 1, rng = 2026, {
        let inside = (0..POINTS).filter(|_| (0..10).map(|_| rng.random::<f64>().powi(2)).sum::<f64>() < 1.0).count();
        inside as f64 / f64::from(POINTS)
    } for _ in 0..200);
    // All ranks have them, and go on.
    let mean = samples.iter().sum::<f64>() / samples.len() as f64;
    let spread = parallel!(backend = mpi, sum((x - mean).powi(2) for x in &samples));
    if is_root() {
        let error = spread.sqrt() / samples.len() as f64;
        // The ball in ten dimensions has a volume of pi^5 / 120, of which one part in 2^10 has no negative coordinate.
        let volume = std::f64::consts::PI.powi(5) / 120.0 / 1024.0;
        println!("{mean:.8} +- {error:.8}, exactly {volume:.8}; {} ranks, {:.1?}", size(), since.elapsed());
        println!("bits {:016x}", mean.to_bits());
    }
}
