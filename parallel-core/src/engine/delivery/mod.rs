//! The delivery of what came of a block: its part of the result.
//!
//! *In place*: a writer may write right where a value belongs (`Slots`), and the block's part says how much it has
//! written. *At the end*: each worker keeps its parts until nothing is left to claim. *In order* or *as completed*:
//! each run of blocks is delivered when it is done, and the caller takes it while the loop goes on ([`handover`]).

pub(super) mod handover;
pub(super) mod parts;

use self::parts::Parts;
use crate::sync::{Mutex, lock};
use std::ops::Range;

/// The parts that workers have delivered and the caller has not taken yet.
pub(super) struct Delivery<P> {
    /// The parts of each delivery, with the first block of its run.
    done: Mutex<Vec<(usize, Parts<P>)>>,
    each_run: bool,
}

impl<P> Delivery<P> {
    /// One delivery for each worker, when it has nothing more to claim.
    pub(super) fn at_the_end() -> Self {
        Self { done: Mutex::new(Vec::new()), each_run: false }
    }

    /// One delivery for each run of blocks.
    pub(super) fn of_each_run() -> Self {
        Self { done: Mutex::new(Vec::new()), each_run: true }
    }

    /// Tells whether a worker delivers after each run, and not only at its own end.
    pub(super) fn is_of_each_run(&self) -> bool {
        self.each_run
    }

    /// Delivers the parts of a run that begins with the block `first`.
    pub(super) fn put(&self, first: usize, parts: Parts<P>) {
        lock(&self.done).push((first, parts));
    }

    /// The parts of a run, in order, if it is done.
    fn take(&self, run: &Range<usize>) -> Option<Parts<P>> {
        let mut done = lock(&self.done);
        let at = done.iter().position(|(first, _)| *first == run.start)?;
        let (_, mut parts) = done.swap_remove(at);
        drop(done);
        parts.sort();
        Some(parts)
    }

    /// All parts, in order.
    pub(super) fn into_parts(self) -> Parts<P> {
        let mut all = Parts::default();
        for (_, parts) in std::mem::take(&mut *lock(&self.done)) {
            all.append(parts);
        }
        all.sort();
        all
    }
}
