//! One worker's way through the blocks of a loop.

pub(in crate::engine) mod helpers;
pub(in crate::engine) mod input;
pub(in crate::engine) mod owned;
pub(in crate::engine) mod producer;
pub(in crate::engine) mod queue;
pub(in crate::engine) mod steal_ranges;
mod thread_bound;

use crate::engine::JobState;
use crate::engine::policy::{self, Nanos};
use crate::engine::region::{CallerShare, Region};
use crate::sync::Arc;
use std::cell::Cell;
use std::ops::Range;
use std::time::Instant;

/// Hands a worker its blocks, until none are left.
pub enum Claims<'a> {
    /// Without helpers and without a look at the clock: everything at once.
    Alone(Range<usize>),
    Timed(&'a Timed<'a>),
    /// From a stream.
    Pulled(&'a dyn Fn() -> Option<Range<usize>>),
}

/// A worker under the clock.
pub struct Timed<'a> {
    pub(in crate::engine) place: Share<'a>,
    /// The loop's header, for the jobs of more helpers.
    pub(in crate::engine) header: &'a dyn Fn() -> Arc<JobState>,
    /// How many blocks the next claim takes.
    pub(in crate::engine) most: Cell<u32>,
    /// The last claim: when it was made, and how many blocks it got.
    pub(in crate::engine) last: Cell<Option<(Instant, u32)>>,
    /// How long all of them took.
    pub(in crate::engine) busy: Cell<Nanos>,
}

/// Where a worker takes its blocks from.
pub(in crate::engine) enum Share<'a> {
    /// From the region, as worker number so-and-so.
    Among(&'a Region, usize),
    /// From what is left for it alone, until that is enough to call others: then from the region it opens, as number 0.
    Before(&'a CallerShare<'a>),
}

impl<'a> Claims<'a> {
    /// The worker's clock, if it has one.
    #[inline]
    pub(crate) fn timed(&self) -> Option<&'a Timed<'a>> {
        match self {
            Claims::Alone(_) | Claims::Pulled(_) => None,
            Claims::Timed(timed) => Some(timed),
        }
    }

    /// Whether a worker without others has taken everything.
    #[inline]
    pub(crate) fn is_exhausted(&self) -> bool {
        matches!(self, Claims::Alone(blocks) if blocks.is_empty())
    }

    /// The next run of neighbouring blocks for this worker.
    #[inline]
    pub(crate) fn next(&mut self) -> Option<Range<usize>> {
        match self {
            Claims::Alone(blocks) => {
                let all = std::mem::take(blocks);
                (!all.is_empty()).then_some(all)
            }
            Claims::Timed(timed) => timed.next(),
            Claims::Pulled(next) => next(),
        }
    }
}

impl Timed<'_> {
    #[inline(never)]
    fn next(&self) -> Option<Range<usize>> {
        let now = Instant::now();
        let timed = self.last.take().map(|(since, blocks)| {
            let took = nanos(now, since);
            self.busy.set(self.busy.get() + took);
            (took, blocks)
        });
        let blocks = match &self.place {
            Share::Among(region, worker) => self.next_of(region, *worker, timed),
            Share::Before(rest) => match rest.region(timed) {
                Some(region) => self.next_of(region, 0, timed),
                None => rest.take(self.most.get(), timed),
            },
        };
        if let Some(blocks) = blocks {
            self.last.set(Some((now, blocks.end - blocks.start)));
            return Some(blocks.start as usize..blocks.end as usize);
        }
        if let Share::Among(region, _) = &self.place {
            region.add_busy(self.busy.take());
        }
        None
    }

    /// What was claimed last lasts: time to call help, whatever was predicted.
    #[cold]
    pub(in crate::engine) fn lasts(&self) {
        let region = match &self.place {
            Share::Among(region, _) => Some(*region),
            Share::Before(rest) => rest.open(),
        };
        if let Some(region) = region {
            region.call_help(self.header, true);
        }
    }

    fn next_of(&self, region: &Region, worker: usize, timed: Option<(Nanos, u32)>) -> Option<Range<u32>> {
        if let Some((took, blocks)) = timed {
            let (expected, block) = region.timed(took, blocks);
            let claim = policy::claim(block, region.left_to(worker), region.is_shared());
            self.most.set(claim.min(policy::grow(blocks, took, expected)));
        }
        region.call_help(self.header, false);
        region.claim(worker, self.most.get())
    }
}

/// The time from `since` to `now`.
pub(in crate::engine) fn nanos(now: Instant, since: Instant) -> Nanos {
    u64::try_from(now.duration_since(since).as_nanos()).unwrap_or(u64::MAX)
}
