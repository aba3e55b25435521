//! The decision how several workers update an array, or that they do not.

use super::{Bins, Change, Way};
use crate::blocks::{Blocks, Shape};
use crate::output::Prospect;
use crate::sync::{AtomicUsize, Ordering};
use std::num::NonZeroUsize;

/// How the workers of a loop in serial order update the array.
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

/// So many items must come on each number that is copied: then the copies of all blocks cost little beside the items.
const ITEMS_A_COPY: usize = 16;

/// Nanoseconds that the work around an update must take before recording it pays: a record is written and read once, about
/// 4 ns, and what the serial loop would do is done besides.
const RECORDED: f64 = 20.0;

/// Nanoseconds that an item takes of which nobody knows how many updates it makes, and which may be recorded all the same.
const LONG: f64 = 4_000.0;

/// Nanoseconds that it takes to make, and to merge, the copy of a number.
const COPIED: f64 = 2.5;

/// The part of the time that is left which copies may cost.
const SMALL: f64 = 1.0 / 20.0;

/// Whether there may be a copy of an array of `size` numbers for each block of a loop over `len` items. Lengths alone
/// decide, since it shows in the bits.
pub(super) fn fits_copies(len: usize, batch_size: Option<NonZeroUsize>, size: usize) -> bool {
    let blocks = Blocks::new(len, batch_size, Shape::Coarse).count();
    blocks > 1 && size.saturating_mul(blocks).saturating_mul(ITEMS_A_COPY) <= len
}

impl<T: Send + Sync, C: Change<T>> Bins<'_, T, C> {
    /// Whether helpers may come, or stay; and if they may, how.
    pub(super) fn decide(&self, Prospect { item, rest, pulled }: Prospect) -> bool {
        if self.mode.is(Mode::Copies) {
            return true;
        }
        let updates = self.updates.load(Ordering::Relaxed) as f64;
        let items = if self.way == Way::Pulled { pulled as u64 } else { self.items.load(Ordering::Relaxed) };
        // What comes with one update, as far as that is known.
        let each = item.filter(|_| items > 0).map(|item| item * items as f64 / updates.max(1.0));
        let is_long = match each {
            Some(each) => each >= RECORDED,
            None => item.is_none_or(|item| item >= LONG),
        };
        if C::LIGHT && C::ITEMWISE && C::COPIES && is_long {
            self.mode.set(Mode::Records);
            return true;
        }
        let cost = self.size() as f64 * COPIED;
        let copies = self.mode.is(Mode::Caller)
            && C::COMMUTES
            && C::COPIES
            && !self.can_break
            && each.is_some()
            && cost <= rest as f64 * SMALL
            // Kept for ever: from here on nobody changes the array itself.
            && self.baton.take();
        if copies {
            self.mode.set(Mode::Copies);
        }
        copies
    }
}
