//! The way through blocks one after the other, without looking for each.

use super::{Blocks, Boundaries};
use std::ops::Range;

impl Blocks {
    /// The sizes of the blocks of an indexed loop, if one who goes through all of them needs no more than these.
    #[inline(always)]
    pub(crate) fn sizes(&self) -> Option<Sizes> {
        match self.boundaries {
            Boundaries::Even { size, long } => Some(Sizes { size, longer_up_to: long * (size + 1) }),
            Boundaries::Fixed { size } => Some(Sizes { size, longer_up_to: 0 }),
            Boundaries::Steps(_) => None,
        }
    }

    /// The items of these blocks, for a worker that goes on from where its `cursor` stands, and leaves it behind them: so the
    /// boundaries are not looked for anew with each block.
    #[inline]
    pub(crate) fn items_on(&self, cursor: &mut Cursor, blocks: Range<usize>) -> Range<usize> {
        let start = if cursor.block == blocks.start { cursor.item } else { self.start(blocks.start) };
        let end = if blocks.end - blocks.start == 1 {
            self.end_on(&mut cursor.step, blocks.start, start)
        } else {
            self.start(blocks.end)
        };
        (cursor.block, cursor.item, cursor.alike) = (blocks.end, end, 0);
        start..end
    }

    /// Counts the blocks that follow the one before the `cursor`, come before block `end`, and have as many items as it, which are
    /// `size`: see [`Cursor::next`].
    pub(crate) fn count_alike(&self, cursor: &mut Cursor, size: usize, end: usize) {
        let up_to = match self.boundaries {
            Boundaries::Fixed { .. } => end,
            Boundaries::Even { long, .. } => {
                if cursor.block <= long {
                    long
                } else {
                    end
                }
            }
            Boundaries::Steps(steps) => steps.get(cursor.step + 1).map_or(end, |next| next.block),
        };
        // The last block may be shorter.
        let whole = (self.len - cursor.item) / size.max(1);
        cursor.alike = whole.min(up_to.min(end).saturating_sub(cursor.block));
        cursor.size = size;
    }

    /// The index of the item after the last one of this block, which begins with the item `start`. `at` is a step that is not
    /// far.
    #[inline]
    fn end_on(&self, at: &mut usize, block: usize, start: usize) -> usize {
        let size = match self.boundaries {
            Boundaries::Fixed { size } => size,
            Boundaries::Even { size, long } => size + usize::from(block < long),
            Boundaries::Steps(steps) => {
                if steps[*at].block > block {
                    *at = 0;
                }
                while steps.get(*at + 1).is_some_and(|next| next.block <= block) {
                    *at += 1;
                }
                steps[*at].size
            }
        };
        start.saturating_add(size).min(self.len)
    }
}

/// The sizes of the blocks of a loop, for one who goes through all of them: `size` items each, the last one perhaps less, and those before
/// the item `longer_up_to` one more.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Sizes {
    size: usize,
    longer_up_to: usize,
}

impl Sizes {
    /// All items are one block.
    pub(crate) const WHOLE: Self = Self { size: usize::MAX, longer_up_to: 0 };

    /// Takes the first block off these items, which begin with one.
    #[inline(always)]
    pub(crate) fn take(self, items: &mut Range<usize>) -> Range<usize> {
        let size = self.size + usize::from(items.start < self.longer_up_to);
        let start = items.start;
        items.start += size.min(items.end - start);
        start..items.start
    }
}

/// The place up to which a worker has gone through the boundaries of the blocks. The first block begins at 0, so that this is
/// where one stands by default.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Cursor {
    /// The block that begins there.
    block: usize,
    /// Its first item.
    item: usize,
    /// A step of the boundaries near it.
    step: usize,
    /// The number of blocks from there on that are known to have `size` items each.
    alike: usize,
    size: usize,
}

impl Cursor {
    /// The items of the next block, if it is known to be one of several alike, and is block `block`.
    #[inline(always)]
    pub(crate) fn next(&mut self, block: usize) -> Option<Range<usize>> {
        if self.alike == 0 || self.block != block {
            return None;
        }
        let start = self.item;
        self.alike -= 1;
        self.block += 1;
        self.item += self.size;
        Some(start..self.item)
    }
}
