//! The ticker: a thread of the process that calls a function of each loop that asks for it, ten times a second.
//!
//! It stays for a second after the last of these loops, so that a loop that asks costs two locks, and no thread. Who ticks is
//! a helper as the engine's are: the function is on its loop's stack, and `job.rs` says why the loop does not end meanwhile.

use crate::engine::clock::Moment;
use crate::engine::per_process::PerProcess;
use crate::engine::threads::job::{JobRef, JobState, open};
use crate::engine::threads::thread_settings::default_stack;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread::{self, Builder};
use std::time::{Duration, Instant};

/// The time between two ticks of a loop.
pub(crate) const TICK: Duration = Duration::from_millis(100);

/// The number of ticks for which a thread waits for another loop before it ends.
const IDLE: u32 = 10;

/// The most threads that wait: one for the next tick, and one because the next tick may take long.
const WAITING: usize = 2;

/// Runs a loop, and has `tick` called about every [`TICK`] until it ends, never twice at once. `run` is told whether that
/// is so: where the system starts no thread, nobody ticks.
pub(crate) fn with_ticks<R>(tick: &(impl Fn() + Sync), run: impl FnOnce(bool) -> R) -> R {
    let work = |_: &JobRef| tick();
    open(&work, |job| {
        let listed = Listed::new(job.state());
        run(listed.is_some())
    })
}

static TICKER: PerProcess<Ticker> = PerProcess::new();

/// The loops that are ticked, and the threads that do it. A forked child has a ticker of its own.
#[derive(Default)]
struct Ticker {
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    /// Without those whose function is being called.
    loops: Vec<Entry>,
    /// The number of threads that wait for the next tick.
    waiting: usize,
}

/// A loop, and the moment of its next tick.
struct Entry {
    job: JobRef,
    next: Instant,
}

/// A loop on the list. Dropping it, also by a panic, takes it off.
struct Listed<'j>(&'j JobRef);

impl<'j> Listed<'j> {
    fn new(job: &'j JobRef) -> Option<Self> {
        if !Moment::HAS_CLOCK {
            return None;
        }
        let ticker = TICKER.get_or_make(|_| Ticker::default());
        let mut state = ticker.lock();
        if state.waiting == 0 && !ticker.start(&mut state) {
            return None;
        }
        // A thread that waits looks again before that, so nobody has to be woken.
        state.loops.push(Entry { job: job.clone(), next: Instant::now() + TICK });
        Some(Self(job))
    }
}

impl Drop for Listed<'_> {
    fn drop(&mut self) {
        // None: this is a child that was forked inside the loop.
        if let Some(ticker) = TICKER.get() {
            ticker.lock().loops.retain(|entry| !JobRef::ptr_eq(&entry.job, self.0));
        }
    }
}

impl Ticker {
    /// Starts one more thread; says whether the system let us.
    fn start(&'static self, state: &mut State) -> bool {
        let thread = Builder::new().name("parallel-for progress".to_owned()).stack_size(default_stack());
        let is_started = thread.spawn(|| self.run()).is_ok();
        state.waiting += usize::from(is_started);
        is_started
    }

    /// The life of a thread, which counts as waiting.
    fn run(&'static self) {
        let mut idle = 0;
        let mut state = self.lock();
        while idle < IDLE {
            let now = Instant::now();
            if let Some(at) = state.loops.iter().position(|entry| entry.next <= now) {
                let Entry { job, .. } = state.loops.swap_remove(at);
                state.waiting -= 1;
                if state.waiting == 0 && !state.loops.is_empty() {
                    // This tick may take long. Without another thread the other loops wait for it.
                    self.start(&mut state);
                }
                drop(state);
                let is_open = JobState::enter(&job) && job.is_open();
                state = self.lock();
                if is_open {
                    // A tick that took long is followed by a pause all the same.
                    state.loops.push(Entry { job, next: Instant::now() + TICK });
                }
                if state.waiting == WAITING {
                    return;
                }
                state.waiting += 1;
                continue;
            }
            idle = if state.loops.is_empty() { idle + 1 } else { 0 };
            let next = state.loops.iter().map(|entry| entry.next).min().unwrap_or(now + TICK);
            drop(state);
            thread::sleep(next - now);
            state = self.lock();
        }
        state.waiting -= 1;
    }

    /// Also after a panic: the state is whole at every step.
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(all(test, not(loom)))]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

    #[test]
    fn a_loop_is_ticked_until_it_ends_and_by_one_thread_at_a_time() {
        let (ticks, inside) = (AtomicUsize::new(0), AtomicBool::new(false));
        let tick = || {
            assert!(!inside.swap(true, Ordering::Relaxed));
            thread::sleep(TICK / 10);
            inside.store(false, Ordering::Relaxed);
            ticks.fetch_add(1, Ordering::Relaxed);
        };
        with_ticks(&tick, |is_ticked| {
            while is_ticked && ticks.load(Ordering::Relaxed) < 5 {
                thread::yield_now();
            }
        });
        let at_the_end = ticks.load(Ordering::Relaxed);
        assert!(!inside.load(Ordering::Relaxed));
        thread::sleep(3 * TICK);
        assert_eq!(ticks.load(Ordering::Relaxed), at_the_end);
    }

    #[test]
    fn a_tick_that_waits_does_not_hold_up_other_loops() {
        let (is_over, ticks) = (AtomicBool::new(false), AtomicUsize::new(0));
        let begun = AtomicBool::new(false);
        let wait = || {
            begun.store(true, Ordering::Relaxed);
            while !is_over.load(Ordering::Relaxed) {
                thread::yield_now();
            }
        };
        let count = || {
            ticks.fetch_add(1, Ordering::Relaxed);
        };
        with_ticks(&wait, |_| {
            while !begun.load(Ordering::Relaxed) {
                thread::yield_now();
            }
            with_ticks(&count, |_| {
                while ticks.load(Ordering::Relaxed) < 3 {
                    thread::yield_now();
                }
            });
            is_over.store(true, Ordering::Relaxed);
        });
    }

    #[test]
    fn loops_in_a_tick_are_ticked() {
        let ticks = AtomicUsize::new(0);
        let count = || {
            ticks.fetch_add(1, Ordering::Relaxed);
        };
        let around = || {
            with_ticks(&count, |_| {
                while ticks.load(Ordering::Relaxed) < 2 {
                    thread::yield_now();
                }
            });
        };
        with_ticks(&around, |_| {
            while ticks.load(Ordering::Relaxed) < 2 {
                thread::yield_now();
            }
        });
    }

    #[test]
    fn many_short_loops_leave_nothing_behind() {
        thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| (0..10_000).for_each(|_| with_ticks(&|| (), |_| ())));
            }
        });
        let state = TICKER.get().unwrap().lock();
        // Those of the other tests.
        assert!(state.loops.len() < 8);
    }
}
