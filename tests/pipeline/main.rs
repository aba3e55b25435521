//! Pipelines: `for … { stage } then |value| sink`. The values of the stage go through the sink on the calling thread, in
//! order, while the loop goes on.

mod bounds;
mod exits;
mod order;
mod panics;
mod random;
mod serial;
#[path = "../support/mod.rs"]
mod support;

/// Some work, more for some items than for others.
fn work(i: usize) -> usize {
    (0..(i * 7) % 50 * 20).fold(i, |a, b| std::hint::black_box(a ^ b ^ a))
}
