//! The delivery of what came of a block: its part of the result.
//!
//! *In place*: a writer may write right where a value belongs (`Slots`), and the block's part says how much it has
//! written. *At the end*: each worker keeps its parts until nothing is left to claim; parts that are costly to join are joined
//! in block order meanwhile ([`chain`]). *In order* or *as completed*:
//! each run of blocks is delivered when it is done, and the caller takes it while the loop goes on ([`handover`]).

mod chain;
pub(super) mod handover;
pub(super) mod parts;

use self::chain::Chain;
use self::parts::Parts;
use crate::sync::{Mutex, lock};
use std::ops::Range;

/// The parts that workers have delivered and the caller has not taken yet.
pub(super) struct Delivery<P> {
    /// The parts of each delivery, with the first block of its run.
    done: Mutex<Vec<(usize, Parts<P>)>>,
    each_run: bool,
    /// The parts that are joined while the loop goes on, if that is to be.
    chain: Option<Chain<P>>,
}

impl<P> Delivery<P> {
    /// One delivery for each worker, when it has nothing more to claim.
    pub(super) fn at_the_end() -> Self {
        Self { done: Mutex::new(Vec::new()), each_run: false, chain: None }
    }

    /// As [`at_the_end`](Self::at_the_end); the parts are joined while the loop goes on, from the first block on.
    pub(super) fn joined() -> Self {
        Self { chain: Some(Chain::default()), ..Self::at_the_end() }
    }

    /// The parts that are joined while the loop goes on, if that is to be.
    pub(super) fn chain(&self) -> Option<&Chain<P>> {
        self.chain.as_ref()
    }

    /// One delivery for each run of blocks.
    pub(super) fn of_each_run() -> Self {
        Self { done: Mutex::new(Vec::new()), each_run: true, chain: None }
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
        let done = std::mem::take(&mut *lock(&self.done));
        let mut all = self.chain.map(Chain::into_parts).unwrap_or_default();
        for (_, parts) in done {
            all.append(parts);
        }
        all.sort();
        all
    }
}
