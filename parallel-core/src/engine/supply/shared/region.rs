//! An indexed loop that is open to helpers.

use super::blend;
use super::steal_ranges::StealRanges;
use crate::engine::policy::{self, Nanos};
use crate::engine::threads::helpers::Helpers;
use crate::engine::threads::job::JobRef;
use std::ops::Range;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};

/// The common ground of the workers of a loop, on the stack of its caller: the unclaimed blocks, and how long a block
/// takes.
pub(super) struct Region {
    ranges: StealRanges,
    /// Predicted, then measured nanoseconds a block; 0 when nothing is known.
    block: AtomicU64,
    /// The most workers of the loop, the caller included.
    workers: usize,
    /// The number of the next worker; the caller has number 0.
    next_worker: AtomicUsize,
    /// The time that the loops just before this one took together.
    history: Nanos,
    #[cfg(test)]
    scheduler: Option<crate::engine::scheduler::Scheduler>,
}

impl Region {
    pub(super) fn new(ranges: StealRanges, helpers: &Helpers<'_>, block: Nanos, history: Nanos) -> Self {
        #[cfg(test)]
        let new = |seed| crate::engine::scheduler::Scheduler::new(seed, helpers.workers());
        Self {
            #[cfg(test)]
            scheduler: helpers.seed().map(new),
            ranges,
            block: block.into(),
            workers: helpers.workers(),
            next_worker: AtomicUsize::new(1),
            history,
        }
    }

    /// The number of a helper that has come; `None` if all numbers are taken. (Helpers that leave make room for others,
    /// and there are only so many ranges.)
    pub(super) fn join(&self) -> Option<usize> {
        let worker = self.next_worker.fetch_add(1, Ordering::Relaxed);
        (worker < self.workers).then_some(worker)
    }

    /// Takes in that a claim of so many blocks took so long; returns how long it was expected to take, and how long a
    /// block takes by now.
    pub(super) fn learn(&self, took: Nanos, blocks: u32) -> (Nanos, Nanos) {
        let before = self.block.load(Ordering::Relaxed);
        let block = blend(before, took, blocks);
        // The value is written seldom, since every worker reads it.
        if policy::is_news(before, block) {
            self.block.store(block, Ordering::Relaxed);
        }
        (before.saturating_mul(blocks.into()), block)
    }

    /// The time of a block, as far as is known; 0 when nothing is.
    pub(super) fn block(&self) -> Nanos {
        self.block.load(Ordering::Relaxed)
    }

    pub(super) fn left_to(&self, worker: usize) -> usize {
        self.ranges.left_to(worker)
    }

    /// Claims up to `most` blocks for a worker: its own, or stolen ones.
    pub(super) fn claim(&self, helpers: &Helpers<'_>, worker: usize, most: u32) -> Option<Range<u32>> {
        #[cfg(test)]
        if let Some(scheduler) = &self.scheduler {
            scheduler.wait(worker);
            // Under a scheduler the clock must not decide anything, so a claim is one block.
            let claimed = self.ranges.claim(worker, 1);
            if claimed.is_none() {
                scheduler.leave();
            }
            return claimed;
        }
        // A helper that is not wanted any more leaves. What others have left was asked for when it was called.
        if worker > 0 && !self.wants(helpers, self.left_to(worker)) {
            return None;
        }
        self.ranges.claim(worker, most)
    }

    /// Tells whether the result of the loop wants helpers, with so many blocks left.
    fn wants(&self, helpers: &Helpers<'_>, left: usize) -> bool {
        let block = self.block.load(Ordering::Relaxed);
        // Under a scheduler, what the clock says must not matter.
        #[cfg(test)]
        let block = if self.scheduler.is_some() { Nanos::MAX } else { block };
        helpers.are_wanted(block, block.saturating_mul(left as u64))
    }

    /// Has this worker call more helpers, as far as they may come and the work that is left pays for them. `it_lasts`: the work pays
    /// for one more, whatever is predicted, since the last claim already takes long.
    pub(super) fn call_help(&self, helpers: &Helpers<'_>, worker: usize, job: &dyn Fn() -> JobRef, it_lasts: bool) {
        for _ in 0..policy::CALLS {
            if !self.call_one(helpers, worker, job, it_lasts) {
                return;
            }
        }
    }

    fn call_one(&self, helpers: &Helpers<'_>, worker: usize, job: &dyn Fn() -> JobRef, it_lasts: bool) -> bool {
        if !helpers.have_room() {
            return false;
        }
        let (left, block) = (self.ranges.left(worker), self.block.load(Ordering::Relaxed));
        #[cfg(test)]
        let it_lasts = it_lasts || self.scheduler.is_some();
        let rest = block.saturating_mul(left as u64);
        let wants_help = || policy::wants_help(rest, helpers.called() + 1, helpers.are_warm(), self.history);
        // `block == 0`: nothing is known about the loop. A region opens for such a loop only if it has few blocks,
        // which may be long; so it calls at once.
        left > 0 && (block == 0 || it_lasts || wants_help()) && self.wants(helpers, left) && helpers.call(job)
    }

    /// Notes the order in which the workers have claimed, if a scheduler has decided it.
    #[cfg(test)]
    pub(super) fn note_order(&self) {
        self.scheduler.iter().for_each(crate::engine::scheduler::note);
    }
}
