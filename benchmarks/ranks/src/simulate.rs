//! One root and many ranks on a virtual clock: the list that the root hands out is the one of the runtime, a message takes the root
//! the measured time, and one after the other.

#[path = "../../../parallel-core/src/spread/handing.rs"]
#[allow(dead_code)]
mod handing;

use handing::Handing;
use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::time::Duration;

/// The time of a message on its way, one way.
const WAY: u64 = 5_000;

/// The efficiency of a loop on so many ranks with `workers` each, of blocks of this many nanoseconds, which take between half and
/// one and a half of it; so many blocks that each worker has `work` nanoseconds.
fn efficiency(ranks: usize, workers: usize, block: u64, work: u64, message: u64) -> f64 {
    let all = ranks * workers;
    let blocks = usize::try_from(work / block).unwrap() * all;
    let mut random = 88_172_645_463_325_252_u64;
    let mut length = || {
        random ^= random << 13;
        random ^= random >> 7;
        random ^= random << 17;
        block / 2 + random % block
    };
    let mut handing = Handing::new(Some(blocks), false);
    handing.workers = all;
    // The requests on their way to the root: when they arrive, which rank, and what its run took.
    let mut requests = BinaryHeap::new();
    // Each rank has some runs more than workers, so that these need not wait for the answer.
    let runs = workers + workers.div_ceil(4);
    for rank in 0..ranks {
        // The first message of a rank asks for all of them.
        requests.extend((0..runs).map(|run| Reverse((WAY, rank, 0_usize, 0_u64, if run == 0 { message } else { 0 }))));
    }
    let mut free = vec![BinaryHeap::from(vec![Reverse(0_u64); workers]); ranks];
    let (mut root, mut end, mut done) = (0_u64, 0_u64, 0_u64);
    while let Some(Reverse((at, rank, ran, took, cost))) = requests.pop() {
        root = root.max(at) + cost;
        handing.learn(ran, Duration::from_nanos(took));
        if handing.is_over() {
            continue;
        }
        let run = handing.next();
        handing.hand_out(run.end);
        let time = run.clone().map(|_| length()).sum::<u64>();
        let Reverse(worker) = free[rank].pop().unwrap();
        let finished = worker.max(root + WAY) + time;
        free[rank].push(Reverse(finished));
        requests.push(Reverse((finished + WAY, rank, run.len(), time, message)));
        end = end.max(finished);
        done += time;
    }
    done as f64 / (end.max(root) as f64 * all as f64)
}

pub fn run(message: Duration) {
    let message = u64::try_from(message.as_nanos()).unwrap();
    println!("A message takes the root {:.1} us; 10 s of work a worker.\n", message as f64 * 1e-3);
    println!("| ranks | workers of each | blocks of 1 ms | of 10 ms | of 100 ms | of 1 s |\n|---|---|---|---|---|---|");
    for (ranks, workers) in [(2, 1), (10, 1), (100, 1), (1_000, 1), (10_000, 1), (100, 64), (1_000, 64)] {
        let of = |block| efficiency(ranks, workers, block, 10_000_000_000, message);
        let all = [1_000_000, 10_000_000, 100_000_000, 1_000_000_000].map(|block| format!("{:.3}", of(block)));
        println!("| {ranks} | {workers} | {} |", all.join(" | "));
    }
}
