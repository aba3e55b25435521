//! The ticker of a loop: a thread that looks at the counts ten times a second, also while no item ends.

use crate::engine::default_stack;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::{Builder, Scope};
use std::time::{Duration, Instant};

/// The time between two ticks.
pub(super) const TICK: Duration = Duration::from_millis(100);

/// The end of a loop, as its ticker waits for it.
#[derive(Default)]
pub(super) struct Ticker {
    is_over: Mutex<bool>,
    news: Condvar,
}

impl Ticker {
    /// Starts the thread, which calls `tick` until the guard is dropped. `None`: the system starts no thread.
    pub(super) fn start<'scope, 'env>(
        &'scope self,
        scope: &'scope Scope<'scope, 'env>,
        tick: impl FnMut() + Send + 'scope,
    ) -> Option<Stop<'scope>> {
        let thread = Builder::new().name("parallel-for progress".to_owned()).stack_size(default_stack());
        thread.spawn_scoped(scope, move || self.run(tick)).ok().map(|_| Stop(self))
    }

    fn run(&self, mut tick: impl FnMut()) {
        let mut next = Instant::now() + TICK;
        let mut is_over = self.lock();
        while !*is_over {
            let wait = next.saturating_duration_since(Instant::now());
            if wait.is_zero() {
                drop(is_over);
                tick();
                // A tick that took long is followed by a pause all the same.
                next = Instant::now() + TICK;
                is_over = self.lock();
            } else {
                is_over = self.news.wait_timeout(is_over, wait).unwrap_or_else(PoisonError::into_inner).0;
            }
        }
    }

    /// Also after a panic: a `bool` is whole at every step.
    fn lock(&self) -> MutexGuard<'_, bool> {
        self.is_over.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Dropping it, also by a panic, ends the ticker.
pub(super) struct Stop<'t>(&'t Ticker);

impl Drop for Stop<'_> {
    fn drop(&mut self) {
        *self.0.lock() = true;
        self.0.news.notify_one();
    }
}
