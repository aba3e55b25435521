//! A loop that may be shared: what its workers have in common, on the caller's stack.

use crate::engine::policy::{self, Nanos};
use crate::engine::supply::steal_ranges::StealRanges;
use crate::engine::supply::{Claims, Share, Timed, nanos};
use crate::engine::threads::job::{self, JobState};
use crate::engine::threads::sleep;
use crate::engine::{Grant, history};
use crate::sync::Arc;
use std::cell::Cell;
use std::ops::Range;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::time::Instant;

/// A loop that several workers share.
pub(crate) struct Region {
    ranges: StealRanges,
    grant: Grant,
    /// Predicted, then measured nanoseconds a block; 0 when nothing is known.
    block: AtomicU64,
    /// How many jobs are out or have been let in.
    recruited: AtomicUsize,
    /// The next worker's number; the caller is number 0.
    next_worker: AtomicUsize,
    /// How long the loops just before this one took together.
    history: Nanos,
    /// Time spent in blocks by the helpers.
    busy: AtomicU64,
    #[cfg(test)]
    turns: Option<crate::engine::deterministic::Scheduler>,
}

impl Region {
    fn new(ranges: StealRanges, grant: Grant, block: Nanos, history: Nanos) -> Self {
        Self {
            #[cfg(test)]
            turns: grant.seed.map(|seed| crate::engine::deterministic::Scheduler::new(seed, grant.workers)),
            ranges,
            grant,
            block: block.into(),
            recruited: AtomicUsize::new(0),
            next_worker: AtomicUsize::new(1),
            history,
            busy: AtomicU64::new(0),
        }
    }

    /// A claim of so many blocks took so long; says what was expected of it, and what that makes a block.
    pub(super) fn timed(&self, took: Nanos, blocks: u32) -> (Nanos, Nanos) {
        let before = self.block.load(Ordering::Relaxed);
        let block = blend(before, took, blocks);
        // Written seldom: every worker reads it.
        if policy::is_news(before, block) {
            self.block.store(block, Ordering::Relaxed);
        }
        (before.saturating_mul(blocks.into()), block)
    }

    pub(super) fn left_to(&self, worker: usize) -> usize {
        self.ranges.left_to(worker)
    }

    pub(super) fn is_shared(&self) -> bool {
        self.recruited.load(Ordering::Relaxed) > 0
    }

    pub(super) fn claim(&self, worker: usize, most: u32) -> Option<Range<u32>> {
        #[cfg(test)]
        if let Some(turns) = &self.turns {
            turns.wait(worker);
            // What the clock says must not matter, either.
            let claimed = self.ranges.claim(worker, 1);
            if claimed.is_none() {
                turns.leave();
            }
            return claimed;
        }
        self.ranges.claim(worker, most)
    }

    pub(super) fn add_busy(&self, busy: Nanos) {
        self.busy.fetch_add(busy, Ordering::Relaxed);
    }

    /// Sends more jobs, as far as they may bring helpers and what is left pays for them.
    pub(super) fn call_help(&self, header: &dyn Fn() -> Arc<JobState>, it_lasts: bool) {
        for _ in 0..policy::CALLS {
            if !self.call_one(header, it_lasts) {
                return;
            }
        }
    }

    /// Sends one more job, if that may bring a helper and what is left pays for it; says whether it did.
    fn call_one(&self, header: &dyn Fn() -> Arc<JobState>, it_lasts: bool) -> bool {
        let recruited = self.recruited.load(Ordering::Relaxed);
        if recruited + 1 >= self.grant.workers || !self.grant.team.has_room() {
            return false;
        }
        let threads = self.grant.team.threads();
        let (left, block) = (self.ranges.left(), self.block.load(Ordering::Relaxed));
        // NoResult is known only of loops of few blocks: those call at once.
        #[cfg(test)]
        let it_lasts = it_lasts || self.turns.is_some();
        let pays = block == 0
            || it_lasts
            || policy::wants_help(block.saturating_mul(left as u64), recruited + 1, threads.is_warm(), self.history);
        if !pays || left == 0 {
            return false;
        }
        if self.recruited.fetch_add(1, Ordering::Relaxed) + 1 >= self.grant.workers {
            self.recruited.fetch_sub(1, Ordering::Relaxed);
            return false;
        }
        let called = threads.call(&header());
        if !called {
            // No threads to be had: this loop will not ask again, as if it had all it wants.
            self.recruited.store(self.grant.workers, Ordering::Relaxed);
        }
        called
    }
}

/// What a block takes, after one more claim: the later ones say more about those still to come.
fn blend(before: Nanos, took: Nanos, blocks: u32) -> Nanos {
    let block = (took / u64::from(blocks).max(1)).max(1);
    if before == 0 { block } else { before / 2 + block / 2 + 1 }
}

/// What is left for the caller alone, before it has called anybody. NoResult of what others would need is made yet.
pub(crate) struct CallerShare<'a> {
    left: Cell<(u32, u32)>,
    block: Cell<Nanos>,
    /// What was expected of the last claim.
    expected: Cell<Nanos>,
    history: Nanos,
    grant: &'a dyn Fn() -> Option<Grant>,
    /// Whether the loop may end early.
    near: bool,
    /// Asked for already, and there was none.
    is_alone: Cell<bool>,
    region: &'a OnceLock<Region>,
}

impl<'a> CallerShare<'a> {
    /// The region, if it is open, or if now is the time to open it.
    pub(super) fn region(&self, timed: Option<(Nanos, u32)>) -> Option<&'a Region> {
        if let Some(region) = self.region.get() {
            return Some(region);
        }
        if let Some((took, blocks)) = timed {
            let before = self.block.replace(blend(self.block.get(), took, blocks));
            self.expected.set(before.saturating_mul(blocks.into()));
        }
        let (next, end) = self.left.get();
        let rest = self.block.get().saturating_mul(u64::from(end - next));
        if !policy::wants_help(rest, 1, sleep::anybody_awake(), self.history) {
            return None;
        }
        self.open()
    }

    /// Opens the region, if there is anybody to be called into it.
    pub(super) fn open(&self) -> Option<&'a Region> {
        // Asked once: without a grant the loop stays the caller's.
        if self.is_alone.replace(true) {
            return None;
        }
        let grant = (self.grant)()?;
        let (next, end) = self.left.get();
        self.left.set((end, end));
        let ranges = StealRanges::kept(next..end, grant.workers, self.near);
        let _ = self.region.set(Region::new(ranges, grant, self.block.get(), self.history));
        self.region.get()
    }

    /// The next blocks, as long as there is no region.
    pub(super) fn take(&self, most: u32, timed: Option<(Nanos, u32)>) -> Option<Range<u32>> {
        let most = match timed {
            Some((took, blocks)) => {
                policy::claim(self.block.get(), 0, false).min(policy::grow(blocks, took, self.expected.get()))
            }
            None => most,
        };
        let (next, end) = self.left.get();
        let cut = next.saturating_add(most).min(end);
        self.left.set((cut, end));
        (next < end).then_some(next..cut)
    }
}

/// What a loop that may be shared is told.
pub(crate) struct Launch<'a> {
    pub(crate) blocks: u32,
    /// Whether the loop may end early: then the first blocks come first.
    pub(crate) near: bool,
    /// How long all of it will take, if anything is known.
    pub(crate) predicted: Option<Nanos>,
    /// Who may work on it; asked at once, or when it first matters.
    pub(crate) grant: &'a dyn Fn() -> Option<Grant>,
    pub(crate) is_urgent: bool,
}

/// Calls `work` on the caller, and on as many helpers as come while there still are blocks; returns how long they worked
/// together.
///
/// Each call gets claims of its own; together they are all the blocks, each block once. `work` must take claims until
/// there are no more, and must not panic.
pub(crate) fn run(plan: &Launch<'_>, work: &(dyn Fn(Claims<'_>) + Sync)) -> Nanos {
    let Launch { blocks, near, predicted, grant, is_urgent } = *plan;
    let started = Instant::now();
    let history = history::history(started);
    let block = predicted.map_or(0, |predicted| (predicted / u64::from(blocks).max(1)).max(1));
    let eager = block == 0 && blocks as usize <= policy::FEW;
    // Shares for all only when others are expected: else whoever comes steals.
    let even = eager || predicted.is_some_and(|all| policy::wants_help(all, 1, sleep::anybody_awake(), history));
    let region = OnceLock::new();
    if even || is_urgent {
        let Some(grant) = grant() else { return work_alone(blocks, work) };
        let shares = if even { grant.workers } else { 1 };
        let ranges = StealRanges::shared(blocks, shares, grant.workers, near);
        let _ = region.set(Region::new(ranges, grant, block, history));
    }
    let rest = CallerShare {
        left: Cell::new((0, blocks)),
        block: Cell::new(block),
        expected: Cell::new(0),
        history,
        grant,
        near,
        is_alone: Cell::new(false),
        region: &region,
    };
    let start = |place: Share<'_>, header: &dyn Fn() -> Arc<JobState>| {
        let left = match &place {
            Share::Among(region, worker) => region.left_to(*worker),
            Share::Before(_) => blocks as usize,
        };
        let most = policy::first(block, left);
        let timed = Timed { place, header, most: most.into(), last: Cell::default(), busy: Cell::default() };
        work(Claims::Timed(&timed));
        timed.busy.get()
    };
    let helper = |header: &Arc<JobState>| {
        let Some(region) = region.get() else { return };
        let Some(_permit) = region.grant.team.join() else {
            region.recruited.fetch_sub(1, Ordering::Relaxed);
            return;
        };
        let worker = region.next_worker.fetch_add(1, Ordering::Relaxed);
        // A helper may come, go and make place for another one; there are only so many ranges.
        if worker < region.grant.workers {
            let _inside = region.grant.context.enter();
            start(Share::Among(region, worker), &|| header.clone());
        }
    };
    let busy = job::open(&helper, |door| {
        let header = || door.header().clone();
        match region.get() {
            Some(region) => {
                let _inside = region.grant.context.enter();
                start(Share::Among(region, 0), &header)
            }
            None => start(Share::Before(&rest), &header),
        }
    });
    let now = Instant::now();
    history::ended(now, nanos(now, started), history);
    busy + region.into_inner().map_or(0, |region| {
        #[cfg(test)]
        crate::engine::deterministic::note(region.turns);
        region.busy.into_inner()
    })
}

/// Nobody else may come.
fn work_alone(blocks: u32, work: &(dyn Fn(Claims<'_>) + Sync)) -> Nanos {
    let since = Instant::now();
    work(Claims::Alone(0..blocks as usize));
    nanos(Instant::now(), since)
}
