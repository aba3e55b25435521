//! Where the time went: `PARALLEL_TRACE=run.svg` leaves a picture of who worked on what, and when.
//!
//! ```sh
//! PARALLEL_TRACE=run.svg PARALLEL_EXPLAIN=1 cargo run --release --example trace
//! ```
//!
//! A row of the picture is a thread, a bar is a run of blocks, a colour is a line. It shows why an uneven loop is shared
//! well if its blocks are small, and badly if one block holds most of the work.

use parallel_for::parallel;
use std::hint::black_box;

/// The number of steps until `n` comes to 1, counted often: some numbers take far longer than others.
fn steps(n: u64) -> u32 {
    let mut steps = 0;
    for _ in 0..50 {
        let mut n = black_box(n);
        while n > 1 {
            n = if n.is_multiple_of(2) { n / 2 } else { 3 * n + 1 };
            steps += 1;
        }
    }
    steps
}

fn main() {
    // Some items take much longer than others. Blocks are small, so all workers are done at about the same time.
    let small = parallel!(sum(steps(n * n) for n in 1_u64..4_000));

    // The same in two blocks, of 3000 items and of the rest: nobody can take a part of the long one.
    let large = parallel!(batch_size = 3_000, sum(steps(n * n) for n in 1_u64..4_000));
    assert_eq!(small, large);

    // An iterator: the calling thread pulls the items for all, and works itself in between.
    let odd = parallel!(max(steps(n * n) for n in (1_u64..4_000).filter(|n| n % 2 == 1)));

    println!("{small} steps in all, at most {} for an odd number", odd.unwrap_or(0));
}
