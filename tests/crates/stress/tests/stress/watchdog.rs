//! The log of each thread, and who looks at them: threads that do not get on end the process.

use std::fmt;
use std::hint::black_box;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

/// Counts the items that wait for others, or run others, and have ended.
pub static ITEMS: AtomicU64 = AtomicU64::new(0);

/// What a thread does now.
#[derive(Default)]
pub struct Log {
    seed: AtomicU64,
    /// Counts the notes.
    progress: AtomicU64,
    /// What the round is made of, from the outermost loop to the innermost.
    notes: Mutex<Vec<String>>,
}

impl Log {
    /// Begins a round.
    pub fn start(&self, seed: u64) {
        self.seed.store(seed, Ordering::Relaxed);
        self.notes.lock().unwrap_or_else(PoisonError::into_inner).clear();
        self.progress.fetch_add(1, Ordering::Relaxed);
    }

    pub fn note(&self, text: impl Into<String>) {
        let mut notes = self.notes.lock().unwrap_or_else(PoisonError::into_inner);
        // The items of a loop around write here, too.
        if notes.len() > 60 {
            notes.remove(10);
        }
        notes.push(text.into());
        self.progress.fetch_add(1, Ordering::Relaxed);
    }
}

impl fmt::Display for Log {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let notes = self.notes.lock().unwrap_or_else(PoisonError::into_inner);
        write!(f, "STRESS_ROUND={}: {}", self.seed.load(Ordering::Relaxed), notes.join("; "))
    }
}

/// Looks after the threads. Its clock goes as fast as they do: a tick is a second, and then as much work as takes a
/// thread a while, so that it is long on a machine that is busy with other things.
pub struct Watchdog {
    has_ended: AtomicBool,
}

const TICK: Duration = Duration::from_secs(1);
/// So many ticks in which nobody notes anything, and no long item ends: all hang.
const ALL: u32 = 60;
/// So many ticks in which a thread notes nothing, while others go on: it hangs. Its items may wait long for a thread of
/// rayon that has begun with something else.
const ONE: u32 = 600;
/// A tick of this length is a pause: somebody has stopped the process meanwhile.
const PAUSE: Duration = Duration::from_secs(20);

impl Watchdog {
    pub fn new() -> Self {
        Self { has_ended: AtomicBool::new(false) }
    }

    pub fn end(&self) {
        self.has_ended.store(true, Ordering::Relaxed);
    }

    /// Looks at the logs until the end.
    pub fn watch(&self, seed: u64, logs: &[Log]) {
        let mut all = vec![(0, 0_u32); logs.len()];
        let (mut items, mut quiet) = (0, 0_u32);
        loop {
            let begin = Instant::now();
            while begin.elapsed() < TICK {
                thread::sleep(TICK / 20);
                if self.has_ended.load(Ordering::Relaxed) {
                    return;
                }
            }
            black_box((0..500_000_u64).fold(0, |x, i| black_box(x ^ i)));
            let was_paused = begin.elapsed() > PAUSE;
            let now = ITEMS.load(Ordering::Relaxed);
            quiet = if was_paused || now != items { 0 } else { quiet + 1 };
            items = now;
            for ((progress, ticks), log) in all.iter_mut().zip(logs) {
                let now = log.progress.load(Ordering::Relaxed);
                *ticks = if was_paused || now != *progress { 0 } else { *ticks + 1 };
                *progress = now;
            }
            let quiet = all.iter().fold(quiet, |quiet, &(_, ticks)| quiet.min(ticks));
            if quiet >= ALL || all.iter().any(|&(_, ticks)| ticks >= ONE) {
                eprintln!("STRESS_SEED={seed} hangs");
                for ((_, ticks), log) in all.iter().zip(logs) {
                    eprintln!("for {ticks} ticks in {log}");
                }
                std::process::abort();
            }
        }
    }
}
