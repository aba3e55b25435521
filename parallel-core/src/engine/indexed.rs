//! The demands of the engine on the input of a loop.

use std::ops::Range;

/// Where the items of a block stand in the whole input: each at a number of its own, the lowest of them at `first`, and from each to
/// the next it is `step`. Numbers below 0 wrap around.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    /// The lowest number.
    pub first: usize,
    /// From one number to the next; at least 1, and the same for all blocks of a loop.
    pub step: usize,
}

impl Position {
    /// Items that stand one after the other, from this number on.
    #[inline]
    pub(crate) const fn at(first: usize) -> Self {
        Self { first, step: 1 }
    }
}

impl Default for Position {
    fn default() -> Self {
        Self::at(0)
    }
}

/// An input whose items can be had by their index, in blocks, by several workers at once. (The items of an iterator,
/// too, once they are pulled: see `Queue`.)
pub trait Indexed: Sync {
    /// One item.
    type Item;
    /// The items of one block, in input order.
    type Block<'a>: Iterator<Item = Self::Item>
    where
        Self: 'a;

    /// True for an iterator, whose items are pulled one after the other.
    const IS_PULLED: bool = false;

    /// True if each item is noted as it is given out, and [`begun`](Self::begun) is not asked: so the block is in no hand that has
    /// to tidy up after a panic, and can be in registers.
    const NOTES_EACH: bool = false;

    /// True for items that a worker alone walks through, and that are put in a row, or marked, before several share them: that takes some
    /// nanoseconds an item.
    const IS_WALKED: bool = false;

    /// The number of items.
    fn len(&self) -> usize;

    /// Says that from now on one worker asks for all blocks, in their order, and each until it gives `None`, or the loop is left.
    #[inline]
    fn walk(&self) {}

    /// Says that several workers are going to ask for the blocks that are left: for the `whole` of them, unless the loop ends early.
    #[inline]
    fn gather(&self, whole: bool) {
        let _ = whole;
    }

    /// The range of those of these items that exist: the last block of an iterator may be shorter than the others.
    #[inline]
    fn clip(&self, items: Range<usize>) -> Range<usize> {
        items
    }

    /// Tells whether any of these items exist. Called just before they are asked for.
    #[inline]
    fn has(&self, _items: &Range<usize>) -> bool {
        true
    }

    /// The number of those of these items that there were, once their blocks are done. For the log of a loop.
    fn ran(&self, items: Range<usize>) -> usize {
        items.len()
    }

    /// The index of the item after the last one that this block has given out; `end` is that of the item after its last
    /// one. `usize::MAX` if it is not known. An item that stands for several counts as these.
    #[inline(always)]
    fn begun(&self, block: &Self::Block<'_>, end: usize) -> usize {
        match block.size_hint() {
            (left, Some(most)) if left == most => end.wrapping_sub(left),
            _ => usize::MAX,
        }
    }

    /// Tells whether the input itself has panicked, and no item.
    fn has_failed(&self) -> bool {
        false
    }

    /// The place of this item in the input of the first `for`, as a user counts.
    fn ordinal(&self, item: u64) -> u64 {
        item
    }

    /// The position in the whole input of these items: of numbers, and of what `enumerate` has counted, the numbers themselves; of
    /// other items, the count of those before them. Of disjoint blocks of one loop neither the numbers nor the gaps behind them, up
    /// to the next step, have anything in common.
    #[inline]
    fn position(&self, items: &Range<usize>) -> Position {
        Position::at(items.start)
    }

    /// The index of the first of these items in the whole loop: of items that come from another process, which has numbered them.
    #[inline]
    fn place(&self, items: &Range<usize>) -> usize {
        items.start
    }

    /// The next item of a block, for a loop that may end early and is to look whether it has ended after `credit` more
    /// items. An item that stands for several takes as many off, and stands for no more.
    #[inline(always)]
    fn next_of(block: &mut Self::Block<'_>, _credit: &mut u64) -> Option<Self::Item> {
        block.next()
    }

    /// Drops the items of one block, or the first `most` of them where they are pulled; gives the number of those that there
    /// were.
    ///
    /// # Safety
    /// As for [`block`](Self::block).
    #[inline]
    unsafe fn skip(&self, items: Range<usize>, _most: usize) -> usize {
        let count = items.len();
        // SAFETY: the same promise.
        drop(unsafe { self.block(items) });
        count
    }

    /// Drops the items of a block that need not run.
    ///
    /// # Safety
    /// As for [`block`](Self::block).
    #[inline]
    unsafe fn discard(&self, items: Range<usize>) {
        // SAFETY: the same promise.
        drop(unsafe { self.block(items) });
    }

    /// Says that all items of this block, if they are numbers that go up, are from `first` on and below `end`. It is checked, so that
    /// the compiler can rely on it. Without an end it says nothing.
    #[inline(always)]
    fn lies_between(_block: &Self::Block<'_>, _first: usize, _end: Option<usize>) {}

    /// An item as a number that [`lies_between`](Self::lies_between) takes, if it is one.
    #[inline(always)]
    fn number(_item: &Self::Item) -> Option<usize> {
        None
    }

    /// The items of one block; what the block's iterator does not give out, it drops. It is asked until it gives `None`, or the loop
    /// is left: only then does an iterator that is pulled go on behind the block.
    ///
    /// # Safety
    /// `items` lies within `0..len()`, and no index is asked for twice: sources that give their items away, or lend
    /// them exclusively, rely on it.
    unsafe fn block(&self, items: Range<usize>) -> Self::Block<'_>;
}
