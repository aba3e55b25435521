//! The decision how several workers update an array, or that they do not.

use super::{Bins, Change, Way};
use crate::blocks::{Blocks, Shape};
use crate::output::Prospect;
use crate::sync::{AtomicUsize, Ordering};
use std::num::NonZeroUsize;

/// The way in which the workers of a loop in serial order update the array.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mode {
    /// There is no worker but the caller, who updates the array itself.
    Caller,
    /// The block whose turn it is updates the array itself, the others record their updates.
    Records,
    /// Each worker has a copy of the array, of numbers for which the order does not matter.
    Copies,
}

/// The [`Mode`] of a loop: it begins as `Caller`, and changes once.
pub(super) struct Decision(AtomicUsize);

impl Decision {
    #[inline]
    pub(super) fn new() -> Self {
        Self(AtomicUsize::new(Mode::Caller as usize))
    }

    #[inline]
    pub(super) fn is(&self, mode: Mode) -> bool {
        self.0.load(Ordering::Relaxed) == mode as usize
    }

    fn set(&self, mode: Mode) {
        self.0.store(mode as usize, Ordering::Relaxed);
    }
}

/// The least number of items for each number that is copied, where each block has a copy: with so many, the copies of
/// all blocks cost little beside the items.
const ITEMS_A_COPY: usize = 16;

/// The least picoseconds of the work around an update for which recording it pays. A record is written and read once,
/// which takes about 4 ns, besides what the serial loop would do.
const RECORDED: u64 = 20_000;

/// The picoseconds of the work around an update from which on records cost nothing beside it. Then they are better than
/// copies, since they tell what came before a panic.
const RARE: u64 = 200_000;

/// The least picoseconds of an item whose updates may be recorded although nobody knows how many it makes.
const LONG: u64 = 4_000_000;

/// The picoseconds that it takes to make, and to merge, the copy of a number.
const COPIED: u64 = 2_500;

/// The least factor between the time that is left and the cost of copies for which copies are made.
const MUCH: u64 = 20;

/// Tells whether there may be a copy of an array of `size` numbers for each block of a loop over `len` items. Lengths
/// alone decide, since it shows in the bits.
#[inline]
pub(super) fn fits_copies(len: usize, batch_size: Option<NonZeroUsize>, size: usize) -> bool {
    // Without a division, which short loops would feel: not even one copy would do.
    if size.saturating_mul(ITEMS_A_COPY) > len {
        return false;
    }
    let blocks = Blocks::new(len, batch_size, Shape::Coarse).count();
    blocks > 1 && size.saturating_mul(blocks).saturating_mul(ITEMS_A_COPY) <= len
}

/// The least number of items for each copy of an array that every item goes over.
const SWEEPS_A_COPY: usize = 32;

/// The most numbers of such an array: there may be a copy for each of 64 blocks at a time.
const SWEPT: usize = 1 << 16;

/// Tells whether there may be a copy for each block of an array that every item of a loop over `len` items goes over: what
/// making and merging one costs is what a few items cost, be the array small or large. Lengths alone decide, as above.
#[inline]
pub(super) fn fits_swept_copies(len: usize, batch_size: Option<NonZeroUsize>, size: usize) -> bool {
    if len <= SWEEPS_A_COPY || size > SWEPT {
        return false;
    }
    let blocks = Blocks::new(len, batch_size, Shape::Coarse).count();
    blocks > 1 && blocks.saturating_mul(SWEEPS_A_COPY) <= len
}

impl<T: Send + Sync, C: Change<T>> Bins<'_, T, C> {
    /// Tells whether helpers may come, or stay. If they may, sets the mode in which they update the array.
    pub(super) fn decide(&self, Prospect { item, rest, pulled }: Prospect) -> bool {
        if self.mode.is(Mode::Copies) {
            return true;
        }
        let updates = self.updates.load(Ordering::Relaxed).max(1);
        let items = if self.way == Way::Pulled { pulled as u64 } else { self.items.load(Ordering::Relaxed) };
        // What comes with one update, as far as that is known.
        let each = item.filter(|_| items > 0).map(|item| u128::from(item) * u128::from(items) / u128::from(updates));
        let is_long = match each {
            Some(each) => each >= u128::from(RECORDED),
            None => item.is_none_or(|item| item >= LONG),
        };
        let records = C::LIGHT && C::ITEMWISE && C::RECORDS && (C::EXACT || self.is_once) && is_long;
        let is_dense = each.is_some_and(|each| each < u128::from(RARE));
        if (is_dense || !records) && self.decide_copies(each.is_some(), is_long, rest) {
            return true;
        }
        if records {
            self.mode.set(Mode::Records);
        }
        records
    }

    /// Tells whether each worker is to have a copy of the array.
    fn decide_copies(&self, is_known: bool, is_long: bool, rest: u64) -> bool {
        let cost = (self.size as u64).saturating_mul(COPIED * MUCH / 1_000);
        let copies = self.mode.is(Mode::Caller)
            && C::COMMUTES
            && C::COPIES
            && !self.can_break
            // Of elements that are copied as they are asked for, each update has to find its copy.
            && if self.is_copied_whole() { is_known } else { is_long }
            && cost <= rest
            // Kept for ever: from here on nobody changes the array itself.
            && self.baton.take();
        if copies {
            self.mode.set(Mode::Copies);
        }
        copies
    }
}
