//! What loops on all ranks cost: `mpirun -n 2 ranks-cost`; and how many ranks one root can serve: `ranks-cost simulate 30`, with
//! the measured microseconds of a message.
//!
//! All figures are ratios within one run, in turns: while rank 0 runs the loop on its threads, the others wait.

mod simulate;

use parallel_for::mpi::{is_root, rank, size};
use parallel_for::parallel;
use std::env;
use std::hint::black_box;
use std::time::{Duration, Instant};

/// Computes so many steps, of about a nanosecond.
fn busy(steps: u64) {
    let mut x = 1.0_f64;
    for _ in 0..steps {
        x = black_box(x * 1.000_000_1);
    }
    black_box(x);
}

/// The steps of a microsecond, when nobody else has the core.
fn steps_of_a_microsecond() -> u64 {
    let best = (0..50).map(|_| timed(|| busy(100_000))).min().unwrap();
    100_000_000 / u64::try_from(best.as_nanos()).unwrap()
}

fn timed(run: impl FnOnce()) -> Duration {
    let since = Instant::now();
    run();
    since.elapsed()
}

/// The shortest of the times: what others do on the machine makes all of them longer.
fn best(times: &[Duration]) -> Duration {
    times.iter().min().copied().expect("some rounds")
}

/// All ranks wait for each other.
fn meet() {
    parallel!(backend = mpi, n_jobs = 1, for _ in 0..0 {});
}

/// How much of the cores a loop of blocks of this length gets from all ranks with one worker each, and from the threads of one.
fn efficiency(micros: u64, steps: u64, blocks: usize) {
    let (block, steps) = (Duration::from_micros(micros), micros * steps);
    let (mut ranks, mut threads) = (Vec::new(), Vec::new());
    for _ in 0..40 {
        meet();
        ranks.push(timed(|| {
            parallel!(
                backend = mpi,
                n_jobs = 1,
                batch_size = 1,
                for _ in 0..blocks {
                    busy(steps)
                }
            )
        }));
        if is_root() {
            let workers = size();
            threads.push(timed(|| {
                parallel!(
                    n_jobs = workers,
                    batch_size = 1,
                    for _ in 0..blocks {
                        busy(steps)
                    }
                )
            }));
        }
        meet();
    }
    if is_root() {
        let ideal = block * u32::try_from(blocks).unwrap() / u32::try_from(size()).unwrap();
        let of = |time: Duration| ideal.as_secs_f64() / time.as_secs_f64();
        let (ranks, threads) = (best(&ranks), best(&threads));
        println!(
            "| {blocks} blocks of {block:?} | {:.3} | {:.3} | {:.3} |",
            of(ranks),
            of(threads),
            of(ranks) / of(threads)
        );
    }
}

fn main() {
    let mut args = env::args().skip(1);
    if args.next().as_deref() == Some("simulate") {
        let message = args.next().and_then(|us| us.parse::<f64>().ok()).expect("the microseconds of a message");
        return simulate::run(Duration::from_secs_f64(message * 1e-6));
    }
    let _mpi = parallel_for::mpi::init();
    // A loop without items is one message of each rank to the root, and the answer.
    const LOOPS: u32 = 5_000;
    meet();
    let empty = timed(|| (0..LOOPS).for_each(|_| meet())) / LOOPS;
    let eight = timed(|| {
        for _ in 0..LOOPS {
            black_box(parallel!(backend = mpi, n_jobs = 1, sum(i for i in 0..8_u64)));
        }
    }) / LOOPS;
    if is_root() {
        println!("{} ranks; a loop without items {empty:?}, of 8 empty items {eight:?}\n", size());
        println!("| loop | ranks with a worker each | threads of one rank | ratio |\n|---|---|---|---|");
    }
    let steps = steps_of_a_microsecond();
    for (micros, blocks) in [(100, 1_000), (300, 300), (1_000, 100), (3_000, 60)] {
        efficiency(micros, steps, blocks);
    }
    if rank() == 0 {
        println!();
    }
}
