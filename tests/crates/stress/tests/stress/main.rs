//! Loops of all forms from eight threads at once: in each other, on pools that come and go, on threads of rayon, in forked
//! children, with panics and exits. Each is compared with the serial loop that it stands for.
//!
//! It runs for a few seconds; `STRESS_SECONDS` says for how long. What is drawn depends on `STRESS_SEED` alone, which a
//! failure names, but what meets depends on the machine. A failure also names the seed of its round: `STRESS_ROUND` has all
//! threads run that one, again and again.

#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    clippy::needless_range_loop,
    clippy::redundant_closure_call,
    clippy::semicolon_if_nothing_returned,
    clippy::too_many_lines,
    clippy::type_complexity,
    reason = "loops as users write them"
)]

#[macro_use]
mod settings;

mod around;
mod arrays;
mod draw;
mod exits;
mod forks;
mod inputs;
mod lists;
mod load;
mod panics;
mod pipelines;
mod pools;
mod reducers;
mod statements;
mod streams;
#[path = "../../../../support/mod.rs"]
mod support;
mod watchdog;

use draw::Draw;
use std::env;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::thread;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};
use watchdog::{Log, Watchdog};

const THREADS: usize = 8;
const SECONDS: u64 = 5;

/// Bodies use rayon on such threads, and a thread that waits there begins with other loops on top of its stack.
const STACK: usize = 64 << 20;

/// A number from the environment.
fn number(name: &str) -> Option<u64> {
    env::var(name).ok().map(|text| text.parse().unwrap_or_else(|_| panic!("{name} is no number: {text}")))
}

#[test]
fn eight_threads_of_everything() {
    support::quiet();
    rayon::ThreadPoolBuilder::new().num_threads(4).stack_size(STACK).build_global().unwrap();
    let time = Duration::from_secs(number("STRESS_SECONDS").unwrap_or(SECONDS));
    let seed = number("STRESS_SEED")
        .unwrap_or_else(|| SystemTime::now().duration_since(UNIX_EPOCH).unwrap().subsec_nanos().into());
    let only = number("STRESS_ROUND");
    println!("STRESS_SEED={seed} for {time:?}");

    let logs: [Log; THREADS] = Default::default();
    let (until, has_failed, rounds) = (Instant::now() + time, AtomicBool::new(false), AtomicU64::new(0));
    let watchdog = Watchdog::new();
    thread::scope(|scope| {
        scope.spawn(|| watchdog.watch(seed, &logs));
        let threads: Vec<_> = (0..)
            .zip(&logs)
            .map(|(number, log)| {
                let (has_failed, rounds) = (&has_failed, &rounds);
                let run = move || {
                    let mut seeds = Draw::new(seed.wrapping_mul(THREADS as u64).wrapping_add(number), log);
                    while Instant::now() < until && !has_failed.load(Ordering::Relaxed) {
                        let seed = only.unwrap_or_else(|| seeds.next());
                        log.start(seed);
                        let round = AssertUnwindSafe(|| around::run(&mut Draw::new(seed, log)));
                        if catch_unwind(round).is_err() {
                            has_failed.store(true, Ordering::Relaxed);
                            eprintln!("thread {number} has failed: {log}");
                        }
                        rounds.fetch_add(1, Ordering::Relaxed);
                    }
                    log.start(0);
                    log.note("at its end");
                };
                thread::Builder::new().stack_size(STACK).spawn_scoped(scope, run).unwrap()
            })
            .collect();
        let ends: Vec<_> = threads.into_iter().map(thread::ScopedJoinHandle::join).collect();
        watchdog.end();
        assert!(ends.iter().all(Result::is_ok));
    });
    println!("{rounds:?} rounds");
    assert!(!has_failed.into_inner(), "STRESS_SEED={seed}");
}
