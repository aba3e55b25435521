//! The blocks of an indexed loop as long as its caller is the only worker.

use super::region::Region;
use super::steal_ranges::StealRanges;
use super::{Order, blend};
use crate::engine::policy::{self, Nanos};
use crate::engine::threads::helpers::Helpers;
use crate::engine::threads::sleep;
use std::cell::Cell;
use std::ops::Range;
use std::sync::OnceLock;

/// The blocks of a caller that has not called anybody yet. Nothing that helpers would need has been made.
///
/// States: *alone*, the blocks in `left` are the caller's; *opened*, `left` is empty, and the [`Region`] has the blocks
/// that were left. A loop that nobody may join never opens a region.
pub(super) struct CallerShare<'a> {
    left: Cell<(u32, u32)>,
    /// The time of a block; 0 as long as nothing is known.
    block: Cell<Nanos>,
    /// The time that the last claim was expected to take.
    expected: Cell<Nanos>,
    history: Nanos,
    helpers: &'a Helpers<'a>,
    order: Order,
    region: &'a OnceLock<Region>,
}

impl<'a> CallerShare<'a> {
    pub(super) fn new(
        blocks: u32,
        block: Nanos,
        history: Nanos,
        order: Order,
        helpers: &'a Helpers<'a>,
        region: &'a OnceLock<Region>,
    ) -> Self {
        let (left, block, expected) = (Cell::new((0, blocks)), Cell::new(block), Cell::new(0));
        Self { left, block, expected, history, helpers, order, region }
    }

    /// The region, if it is open, or if now is the time to open it. `timed` is the time of the last claim, and the
    /// number of its blocks.
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

    /// Opens the region, if it is not, and if anybody may be called into it.
    pub(super) fn open(&self) -> Option<&'a Region> {
        if self.region.get().is_none() && self.helpers.may_come() {
            let (next, end) = self.left.replace((0, 0));
            let ranges = StealRanges::kept(next..end, self.helpers.workers(), self.order);
            let _ = self.region.set(Region::new(ranges, self.helpers, self.block.get(), self.history));
        }
        self.region.get()
    }

    /// The next blocks, as long as there is no region.
    pub(super) fn take(&self, most: u32, timed: Option<(Nanos, u32)>) -> Option<Range<u32>> {
        let (next, end) = self.left.get();
        let most =
            match timed {
                Some((took, blocks)) if self.order == Order::Front => policy::front(blocks, took),
                Some((took, blocks)) => policy::claim(self.block.get(), (end - next) as usize, false)
                    .min(policy::grow(blocks, took, self.expected.get())),
                None => most,
            };
        let cut = next.saturating_add(most).min(end);
        self.left.set((cut, end));
        (next < end).then_some(next..cut)
    }
}
