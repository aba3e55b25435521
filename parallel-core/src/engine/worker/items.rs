//! The items of one block, as the expanded loop takes them.

use super::stop_check::StopCheck;
use crate::engine::{Indexed, Output};
use std::cell::Cell;
use std::marker::PhantomData;

/// The items of one block.
pub struct Items<'a, B: Indexed + 'a, O: Output + 'a> {
    pub(super) block: B::Block<'a>,
    /// The check for an early end, used where `O::CAN_BREAK`.
    pub(super) check: StopCheck<'a>,
    pub(super) input: &'a B,
    /// The index of the item after the last one of the block.
    pub(super) end: usize,
    /// The index of the item after the last one that was given, where each is noted (`Indexed::NOTES_EACH`).
    pub(super) given: usize,
    /// The place for the index of the item after the last one that was given: see [`Worker`].
    pub(super) begun: &'a Cell<usize>,
    pub(super) output: PhantomData<&'a O>,
}

impl<'a, B: Indexed + 'a, O: Output + 'a> Drop for Items<'a, B, O> {
    /// Notes how far the block has come. It is needed only after a panic, and after the end of a search that was
    /// timed; else it is a single store for each block. Inlined: else the items could not be in registers.
    #[inline(always)]
    fn drop(&mut self) {
        if !B::NOTES_EACH {
            self.begun.set(self.input.begun(&self.block, self.end));
        }
    }
}

impl<B: Indexed, O: Output> Items<'_, B, O> {
    /// The index of the item after the last one of the block: the later a block, the higher.
    #[inline]
    pub(crate) fn end(&self) -> usize {
        self.end
    }

    /// The end of the range that the items are of, as [`__between`](Self::__between) takes it; or nothing, if it says nothing.
    #[inline(always)]
    #[allow(
        clippy::unused_self,
        clippy::needless_pass_by_value,
        reason = "it is read where the body reads it, so by value as there"
    )]
    pub fn __number(&self, end: B::Item) -> Option<usize> {
        B::number(&end)
    }

    /// Says that all items are from `first` on and below `end`, as the range says that they are of. Without an end it says nothing.
    #[inline(always)]
    pub fn __between(&self, first: usize, end: Option<usize>) {
        B::lies_between(&self.block, first, end);
    }

    /// Says of one item that it is below `end`, just before the body runs: some passes of the compiler look no further back.
    #[inline(always)]
    #[allow(clippy::unused_self, reason = "the type of the items says what a number is")]
    pub fn __is_below(&self, item: &B::Item, end: Option<usize>) {
        if let (Some(item), Some(end)) = (B::number(item), end) {
            assert!(item < end, "the number of an item is beyond its range");
        }
    }

    /// The next item, in input order.
    #[inline(always)]
    pub fn __next(&mut self) -> Option<B::Item> {
        if O::CAN_BREAK && self.check.is_past() {
            return None;
        }
        let next = if O::CAN_BREAK { B::next_of(&mut self.block, self.check.credit()) } else { self.block.next() };
        if B::NOTES_EACH && next.is_some() {
            self.given = self.given.wrapping_add(1);
            self.begun.set(self.given);
        }
        next
    }
}
