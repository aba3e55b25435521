//! Where the boundaries of the blocks are: a function of the input's length and `batch_size` alone.

use std::num::NonZeroUsize;
use std::ops::Range;

/// Without a `batch_size` no loop has more blocks than this.
const MOST: usize = 4096;

/// What the boundaries of the blocks mean for the result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Nothing: neighbouring blocks may run as one.
    Free,
    /// Each block is put together by itself, in a few nanoseconds.
    Fine,
    /// Each block starts with something that may be large.
    Coarse,
}

impl Shape {
    /// What both of them ask for.
    pub(crate) const fn with(self, other: Self) -> Self {
        match (self, other) {
            (Shape::Coarse, _) | (_, Shape::Coarse) => Shape::Coarse,
            (Shape::Fine, _) | (_, Shape::Fine) => Shape::Fine,
            (Shape::Free, Shape::Free) => Shape::Free,
        }
    }
}

/// A short input that is put together is so item by item, as the serial loop does it.
const SINGLE: usize = 512;
/// The smallest block of a longer one: large enough that what a block costs is little beside its items.
const LEAST: usize = 32;
/// A longer one has about so many blocks, until they have `ENOUGH` items each.
const ABOUT: usize = 64;
const ENOUGH: usize = 256;

/// A loop of `len` items, cut into `count` blocks.
///
/// Invariant: the blocks are disjoint, in order, and together they are `0..len`; none is empty. Neither the number of
/// workers nor time has a say, which is why every `n_jobs` gives the same bits.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Blocks {
    len: usize,
    count: usize,
    cut: Cut,
}

#[derive(Clone, Copy, Debug)]
enum Cut {
    /// Sizes differ by at most one: `long` blocks of `size + 1` items, then blocks of `size` items.
    Even { size: usize, long: usize },
    /// `size` items each, the last block has what is left.
    Fixed { size: usize },
}

impl Blocks {
    #[inline]
    pub(crate) fn new(len: usize, batch_size: Option<NonZeroUsize>, shape: Shape) -> Self {
        if let Some(size) = batch_size {
            // Block numbers are packed into 32 bits: nobody sees a difference at four billion blocks.
            let size = size.get().max(len / (u32::MAX as usize));
            return Self { len, count: len.div_ceil(size), cut: Cut::Fixed { size } };
        }
        let count = match shape {
            Shape::Free => len.min(MOST),
            Shape::Coarse => len.min(ABOUT),
            Shape::Fine if len <= SINGLE => len,
            Shape::Fine => (len / (len / ABOUT).clamp(LEAST, ENOUGH)).min(MOST),
        };
        let cut = match count {
            // A division that short loops would feel.
            _ if count == len => Cut::Even { size: usize::from(len > 0), long: 0 },
            _ => Cut::Even { size: len / count, long: len % count },
        };
        Self { len, count, cut }
    }

    #[inline]
    pub(crate) fn count(&self) -> usize {
        self.count
    }

    /// Whether every block is one item.
    #[inline]
    pub(crate) fn are_items(&self) -> bool {
        self.count == self.len
    }

    /// The index of the first item of block `block`; the length of the loop for the block after the last.
    #[inline]
    fn start(&self, block: usize) -> usize {
        match self.cut {
            // `min`, since the last of the fixed blocks may be a short one.
            Cut::Fixed { size } => block.saturating_mul(size).min(self.len),
            Cut::Even { size, long } => block * size + block.min(long),
        }
    }

    /// The items of a run of neighbouring blocks.
    #[inline]
    pub(crate) fn items(&self, blocks: Range<usize>) -> Range<usize> {
        self.start(blocks.start)..self.start(blocks.end)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn check(len: usize, batch_size: Option<usize>, shape: Shape) -> Result<(), TestCaseError> {
        let blocks = Blocks::new(len, batch_size.and_then(NonZeroUsize::new), shape);
        let (mut next, mut sizes) = (0, (usize::MAX, 0));
        for block in 0..blocks.count() {
            let items = blocks.items(block..block + 1);
            prop_assert_eq!(items.start, next);
            prop_assert!(!items.is_empty());
            sizes = (sizes.0.min(items.len()), sizes.1.max(items.len()));
            next = items.end;
        }
        prop_assert_eq!(next, len);
        prop_assert_eq!(blocks.are_items(), len == 0 || sizes.1 == 1);
        if let Some(size) = batch_size {
            prop_assert!(sizes.1 <= size);
        } else {
            prop_assert!(blocks.count() <= MOST);
            prop_assert!(len == 0 || sizes.1 - sizes.0 <= 1);
            prop_assert!(shape != Shape::Fine || len <= SINGLE || sizes.0 >= LEAST);
        }
        Ok(())
    }

    proptest! {
        #[test]
        fn blocks_tile_the_input(
            len in prop_oneof![0usize..3_000, 0usize..400_000],
            batch_size in proptest::option::of(1usize..5_000),
            shape in proptest::sample::select(&[Shape::Free, Shape::Fine, Shape::Coarse][..]),
        ) {
            check(len, batch_size, shape)?;
        }
    }

    #[test]
    fn the_longest_loops_do_not_overflow() {
        for batch_size in [None, NonZeroUsize::new(1), NonZeroUsize::new(usize::MAX)] {
            let blocks = Blocks::new(usize::MAX, batch_size, Shape::Free);
            let count = blocks.count();
            assert!(u32::try_from(count).is_ok(), "{count}");
            assert_eq!(blocks.items(count - 1..count).end, usize::MAX);
            assert_eq!(blocks.items(0..count), 0..usize::MAX);
        }
    }
}
