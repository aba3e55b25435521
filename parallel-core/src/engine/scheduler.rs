//! A deterministic scheduler, for tests. At every claim it draws from a seed which worker's turn it is, so that a loop
//! runs in the same order each time. One worker runs at a time, from its claim to its next.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::sync::{Condvar, Mutex};

/// The turns of the workers of one loop.
pub(super) struct Scheduler {
    workers: usize,
    state: Mutex<State>,
    changed: Condvar,
}

struct State {
    random: u64,
    /// The workers that wait to claim.
    waiting: BTreeSet<usize>,
    /// The number of workers that have nothing more to claim.
    done: usize,
    chosen: Option<usize>,
    /// The numbers of the workers that claimed, in order.
    order: Vec<usize>,
}

impl State {
    /// Chooses the next worker, if none is running. Those that wait are told of a choice, and of nothing else: if each that is woken
    /// for nothing woke the others, the chosen one might never get the lock.
    fn choose(&mut self, workers: usize, changed: &Condvar) {
        if self.chosen.is_none() && self.waiting.len() + self.done == workers && !self.waiting.is_empty() {
            self.random = self.random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            let at = (self.random >> 33) as usize % self.waiting.len();
            self.chosen = self.waiting.iter().copied().nth(at);
            changed.notify_all();
        }
    }
}

impl Scheduler {
    pub(super) fn new(seed: u64, workers: usize) -> Self {
        let state = State { random: seed, waiting: BTreeSet::new(), done: 0, chosen: None, order: Vec::new() };
        Self { workers, state: Mutex::new(state), changed: Condvar::new() }
    }

    /// Waits until it is this worker's turn.
    pub(super) fn wait(&self, worker: usize) {
        let mut state = self.state.lock().unwrap();
        state.waiting.insert(worker);
        state.choose(self.workers, &self.changed);
        while state.chosen != Some(worker) {
            state = self.changed.wait(state).unwrap();
        }
        state.chosen = None;
        state.waiting.remove(&worker);
        state.order.push(worker);
    }

    /// This worker has found nothing more.
    pub(super) fn leave(&self) {
        let mut state = self.state.lock().unwrap();
        state.done += 1;
        state.choose(self.workers, &self.changed);
    }

    /// The numbers of the workers that claimed, in order.
    fn order(&self) -> Vec<usize> {
        self.state.lock().unwrap().order.clone()
    }
}

thread_local! {
    /// The orders of the loops that this thread has called.
    static ORDERS: RefCell<Vec<Vec<usize>>> = const { RefCell::new(Vec::new()) };
}

/// Notes the order of a loop that is over.
pub(super) fn note(scheduler: &Scheduler) {
    ORDERS.with_borrow_mut(|orders| orders.push(scheduler.order()));
}

/// The orders of the loops that `run` has called, on this thread.
#[cfg(not(loom))]
pub(crate) fn orders(run: impl FnOnce()) -> Vec<Vec<usize>> {
    ORDERS.take();
    run();
    ORDERS.take()
}
