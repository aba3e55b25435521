//! Whether std's adaptors cost anything: `parallel!` over `v.iter().enumerate()` and `a.iter().zip(&b)` beside the same
//! loop over a reference to a `Vec`, which has the same items in memory.
//!
//! The two take turns; a figure is the median over the rounds of their ratio in one round.

#[path = "../ratio.rs"]
mod ratio;

use parallel_for::parallel;
use ratio::ratio;
use std::hint::black_box;

fn main() {
    for n in [1_000_u32, 100_000, 1_000_000] {
        let loops = 2_000_000 / n;
        let left: Vec<f64> = (0..n).map(f64::from).collect();
        let right: Vec<f64> = left.iter().map(|x| x + 0.5).collect();
        let pairs: Vec<(f64, f64)> = left.iter().copied().zip(right.iter().copied()).collect();
        let rows = [
            (
                "v.iter().enumerate(), a list",
                ratio(
                    || parallel!(x.sqrt() for x in black_box(&left)),
                    || parallel!(x.sqrt() for (_, x) in black_box(&left).iter().enumerate()),
                    loops,
                ),
            ),
            (
                "v.iter().enumerate(), a sum",
                ratio(
                    || parallel!(sum(x.sqrt() for x in black_box(&left))),
                    || parallel!(sum(x.sqrt() for (_, x) in black_box(&left).iter().enumerate())),
                    loops,
                ),
            ),
            (
                "a.iter().zip(&b), a list",
                ratio(
                    || parallel!(x * y for (x, y) in black_box(&pairs)),
                    || parallel!(x * y for (x, y) in black_box(&left).iter().zip(black_box(&right))),
                    loops,
                ),
            ),
            (
                "a.iter().zip(&b), a sum",
                ratio(
                    || parallel!(sum(x * y for (x, y) in black_box(&pairs))),
                    || parallel!(sum(x * y for (x, y) in black_box(&left).iter().zip(black_box(&right)))),
                    loops,
                ),
            ),
        ];
        for (name, ratio) in rows {
            println!("{name}, n = {n}: {ratio:.2} times as long as over a reference");
        }
    }
}
