//! Two loops that take turns.

use std::hint::black_box;
use std::time::Instant;

const ROUNDS: usize = 101;

/// The median over rounds of how many times as long as `plain` the loop `other` takes; the two take turns.
pub fn ratio<T: PartialEq>(plain: impl Fn() -> T, other: impl Fn() -> T, loops: u32) -> f64 {
    assert!(plain() == other());
    let time = |run: &dyn Fn() -> T| {
        let since = Instant::now();
        for _ in 0..loops {
            black_box(run());
        }
        since.elapsed().as_secs_f64()
    };
    let mut ratios: Vec<f64> = (0..ROUNDS)
        .map(|round| {
            // Whoever is first has the caches as the other one left them.
            if round % 2 == 0 {
                let plain = time(&plain);
                time(&other) / plain
            } else {
                let other = time(&other);
                other / time(&plain)
            }
        })
        .collect();
    ratios.sort_by(f64::total_cmp);
    ratios[ROUNDS / 2]
}
