//! A sweep over parameters that may be broken off at any time: Ctrl-C, a crash, `kill -9`. Started again, it goes on where it
//! was; when all is done, it reads what there is.
//!
//! ```sh
//! cargo run --release --features checkpoint --example sweep
//! ```
//!
//! The file is `sweep.checkpoint` in the folder for temporary files, or the first argument. Remove it to begin anew.

use parallel_for::{Progress, parallel};
use std::path::PathBuf;
use std::time::Instant;

/// The steps of one run: change them, and the file of other runs is refused.
const STEPS: u32 = 3_000_000;

/// How far two pendulums that begin almost alike are apart in the end, each driven with this force and damped so much.
fn spread(force: f64, damping: f64) -> f64 {
    let swing = |mut angle: f64| {
        let (mut speed, step) = (0.0, 1e-3);
        for i in 0..STEPS {
            let time = f64::from(i) * step;
            speed += step * (force * (time * 2.0 / 3.0).cos() - damping * speed - angle.sin());
            angle += step * speed;
        }
        angle
    };
    (swing(0.5) - swing(0.5 + 1e-9)).abs()
}

fn main() {
    let path = std::env::args().nth(1).map_or_else(|| std::env::temp_dir().join("sweep.checkpoint"), PathBuf::from);
    println!("a checkpoint in {}; Ctrl-C, and start it again", path.display());
    let since = Instant::now();
    let report = |p: &Progress| {
        if let Some(left) = p.remaining() {
            eprint!("\r{} of {:?}, {left:.0?} left   ", p.done(), p.total().unwrap_or(0));
        }
    };

    let points: Vec<(f64, f64)> =
        (0..12).flat_map(|i| (0..12).map(move |j| (0.9 + 0.05 * f64::from(i), 0.3 + 0.02 * f64::from(j)))).collect();
    let spreads = parallel!(
        checkpoint = path,
        // The functions that the loop calls are not compared: raise the version when `spread` changes.
        checkpoint_key = ("spread, version 1", STEPS),
        progress = report,
        (force, damping, spread(force, damping)) for &(force, damping) in &points
    );

    eprintln!();
    let chaotic = spreads.iter().filter(|(_, _, spread)| *spread > 1e-3).count();
    println!("{chaotic} of {} pendulums are chaotic; this run took {:.1?}", spreads.len(), since.elapsed());
    let (force, damping, most) = spreads.iter().max_by(|a, b| a.2.total_cmp(&b.2)).expect("there are some");
    println!("most with force {force:.2} and damping {damping:.2}: {most:.3}");
}
