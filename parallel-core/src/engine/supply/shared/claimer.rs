//! One worker's claims of the blocks of an indexed loop, under the clock.

use super::Order;
use super::caller_share::CallerShare;
use super::region::Region;
use crate::engine::clock::Moment;
use crate::engine::policy::{self, Nanos};
use crate::engine::threads::helpers::Helpers;
use crate::engine::threads::job::JobRef;
use std::cell::Cell;
use std::ops::Range;

/// One worker that claims: where from, how many blocks at a time, and how long they took.
pub(in crate::engine) struct Claimer<'a> {
    share: Share<'a>,
    helpers: &'a Helpers<'a>,
    /// The job that helpers are called with.
    job: &'a dyn Fn() -> JobRef,
    order: Order,
    /// The most blocks of the next claim.
    most: Cell<u32>,
    /// The moment of the last look at the clock, and the number of blocks that have been claimed since.
    last: Cell<Option<(Moment, u32)>>,
    /// The time of the last claims, and the number of their blocks, if they have been timed already.
    timed: Cell<Option<(Nanos, u32)>>,
    /// The time of a block in the last claims that were timed; 0 if there were none.
    pace: Cell<Nanos>,
    /// The time of all claims of this worker together.
    busy: Cell<Nanos>,
}

/// The place that a worker claims its blocks from.
pub(super) enum Share<'a> {
    /// The region; its worker has this number.
    Region(&'a Region, usize),
    /// The blocks of a caller that is alone, until they are enough to call others: then the region that it opens, where
    /// it has number 0.
    Caller(&'a CallerShare<'a>),
}

impl<'a> Claimer<'a> {
    /// A worker whose first claim takes up to `most` blocks.
    pub(super) fn new(
        share: Share<'a>,
        helpers: &'a Helpers<'a>,
        job: &'a dyn Fn() -> JobRef,
        order: Order,
        most: u32,
    ) -> Self {
        Self {
            share,
            helpers,
            job,
            order,
            most: most.into(),
            last: Cell::default(),
            timed: Cell::default(),
            pace: Cell::default(),
            busy: Cell::default(),
        }
    }

    /// Claims the next run of blocks; what the last one took says how many.
    #[inline(never)]
    pub(in crate::engine) fn next(&self) -> Option<Range<usize>> {
        let blocks = match (&self.share, self.last.get()) {
            (Share::Region(region, worker), Some(since)) if self.goes_on(region, since.1) => {
                self.next_quickly(region, *worker, since)
            }
            _ => self.next_timed(),
        }?;
        Some(blocks.start as usize..blocks.end as usize)
    }

    /// Tells whether to claim without a look at the clock, after `blocks` blocks since the last look: the blocks that this worker has timed
    /// were short, as those of all were, and nobody is to be called.
    fn goes_on(&self, region: &Region, blocks: u32) -> bool {
        self.order == Order::Far
            && policy::is_quick(self.pace.get(), blocks)
            && policy::is_quick(region.block(), blocks)
            && !self.helpers.have_room()
    }

    /// Claims the next blocks, no more than last time, which are timed together with those since the last look.
    fn next_quickly(&self, region: &Region, worker: usize, (since, before): (Moment, u32)) -> Option<Range<u32>> {
        let most = policy::claim(region.block(), region.left_to(worker), true).min(self.most.get());
        self.most.set(most);
        let blocks = region.claim(self.helpers, worker, most);
        match &blocks {
            Some(blocks) => self.last.set(Some((since, before + (blocks.end - blocks.start)))),
            None => self.pause(),
        }
        blocks
    }

    /// Claims the next blocks, after a look at the clock.
    fn next_timed(&self) -> Option<Range<u32>> {
        let now = self.last.get().map(|_| Moment::now());
        if let Some(now) = now {
            self.time(now);
        }
        let called = self.helpers.called();
        let timed = self.timed.take();
        let blocks = match &self.share {
            Share::Region(region, worker) => self.next_of(region, *worker, timed),
            Share::Caller(share) => match share.region(timed) {
                Some(region) => self.next_of(region, 0, timed),
                None => share.take(self.most.get(), timed),
            },
        }?;
        // A call for help may take longer than these blocks, and says nothing about them.
        let since = now.filter(|_| self.helpers.called() == called).unwrap_or_else(Moment::now);
        self.last.set(Some((since, blocks.end - blocks.start)));
        Some(blocks)
    }

    /// Times the claims since the last look, unless they have been timed.
    fn time(&self, now: Moment) {
        if let Some((since, blocks)) = self.last.take() {
            let took = since.until(now);
            self.busy.set(self.busy.get() + took);
            self.pace.set((took / Nanos::from(blocks).max(1)).max(1));
            self.timed.set(Some((took, blocks)));
        }
    }

    /// Stops the clock of the last claim: the worker waits before its next one.
    pub(in crate::engine) fn pause(&self) {
        self.time(Moment::now());
    }

    fn next_of(&self, region: &Region, worker: usize, timed: Option<(Nanos, u32)>) -> Option<Range<u32>> {
        if let Some((took, blocks)) = timed {
            let (expected, block) = region.learn(took, blocks);
            let most = match self.order {
                Order::Front => policy::front(blocks, took),
                Order::Far => policy::claim(block, region.left_to(worker), self.helpers.called() > 0)
                    .min(policy::grow(blocks, took, expected)),
            };
            self.most.set(most);
        }
        region.call_help(self.helpers, worker, self.job, false);
        region.claim(self.helpers, worker, self.most.get())
    }

    /// Tells whether a helper claims here, and not the caller of the loop.
    pub(in crate::engine) fn is_of_a_helper(&self) -> bool {
        matches!(self.share, Share::Region(_, worker) if worker > 0)
    }

    /// Calls help, whatever was predicted: the last claim takes long.
    pub(in crate::engine) fn lasts(&self) {
        let (region, worker) = match &self.share {
            Share::Region(region, worker) => (Some(*region), *worker),
            Share::Caller(share) => (share.open(), 0),
        };
        if let Some(region) = region {
            region.call_help(self.helpers, worker, self.job, true);
        }
    }

    /// The time of all claims of this worker together.
    pub(super) fn busy(&self) -> Nanos {
        self.busy.get()
    }
}

#[cfg(all(test, not(loom)))]
mod tests {
    use super::*;
    use crate::api::settings::Settings;
    use crate::engine::supply::shared::steal_ranges::StealRanges;
    use crate::engine::threads::job;
    use crate::engine::{Sharing, Site};
    use std::sync::OnceLock;

    /// The caller is in a claim that lasts: each look at the clock calls more helpers, until there are enough. The
    /// first look opens the region, the others find it open.
    #[test]
    fn every_call_of_a_caller_whose_claim_lasts_counts() {
        static SITE: Site = Site::new();
        let helpers = Helpers::new(Settings::at(&SITE).n_jobs(8).options(), 1_000, false, &|_, _| Sharing::Welcome);
        let region = OnceLock::new();
        let share = CallerShare::new(1_000, 1, 0, Order::Front, &helpers, &region);
        let work = |_: &JobRef| {};
        job::open(&work, |job| {
            let job = || job.state().clone();
            let claimer = Claimer::new(Share::Caller(&share), &helpers, &job, Order::Front, 1);
            for look in 1..=5 {
                claimer.lasts();
                assert_eq!(helpers.called(), (look * policy::CALLS).min(7), "after {look} looks");
                assert!(share.open().is_some_and(|open| std::ptr::eq(open, region.get().unwrap())));
            }
        });
    }

    /// Short claims are timed together, in a loop that has all its helpers; and they never grow.
    #[test]
    fn short_claims_are_timed_together() {
        static SITE: Site = Site::new();
        let helpers = Helpers::new(Settings::at(&SITE).n_jobs(2).options(), 64, false, &|_, _| Sharing::Welcome);
        let region = Region::new(StealRanges::shared(64, 2, 2, Order::Far), &helpers, 100, 0);
        let work = |_: &JobRef| {};
        job::open(&work, |job| {
            let job = || job.state().clone();
            let claimer = Claimer::new(Share::Region(&region, 0), &helpers, &job, Order::Far, 5);
            let since = || claimer.last.get().unwrap().1;
            assert!(helpers.call(&job) && !helpers.have_room());
            assert_eq!((claimer.next(), since()), (Some(0..5), 5));
            // As if a block took so long.
            let seems = |pace| {
                claimer.pace.set(pace);
                let most = claimer.most.replace(3);
                assert!(most > 0);
            };
            seems(100);
            assert_eq!((claimer.next(), since()), (Some(5..8), 8));
            assert_eq!((claimer.next(), since(), claimer.most.get()), (Some(8..11), 11, 3));
            assert_eq!(claimer.busy(), 0, "nobody has looked at the clock");
            // What others have told makes no blocks short that were long here.
            seems(10_000);
            // No clock is so coarse.
            std::thread::sleep(std::time::Duration::from_millis(1));
            let blocks = claimer.next().unwrap().len();
            assert_eq!(since() as usize, blocks);
            assert!(claimer.busy() > 0);
        });
    }
}
