//! Where the boundaries of the blocks are: a function of the input's length and `batch_size` alone.

use std::num::NonZeroUsize;
use std::ops::Range;

/// Without a `batch_size` no loop has more blocks than this.
const MOST: usize = 4096;

/// What the boundaries of the blocks mean for the result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// NoResult: neighbouring blocks may run as one.
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
    /// Of a stream: by position.
    Steps(&'static [Step]),
}

/// From the item `from` on, which is the first of block `block`, blocks have `size` items.
#[derive(Debug)]
struct Step {
    block: usize,
    from: usize,
    size: usize,
}

/// Nobody sees where the blocks of a stream are: every item is one.
const ITEMS: &[Step] = &[Step { block: 0, from: 0, size: 1 }];

/// The first items one by one, since they may be few and long; then more and more, since they may be many and short.
const GROWING: &[Step] = &[
    Step { block: 0, from: 0, size: 1 },
    Step { block: 16, from: 16, size: 8 },
    Step { block: 30, from: 128, size: 64 },
    Step { block: 92, from: 4096, size: 256 },
];

/// Each begins with something that may be large.
const LARGE: &[Step] = &[
    Step { block: 0, from: 0, size: 1 },
    Step { block: 16, from: 16, size: 8 },
    Step { block: 30, from: 128, size: 64 },
    Step { block: 44, from: 1024, size: 512 },
];

/// So many blocks may always be on their way, or the workers would have nothing to share.
const SEVERAL: usize = 8;

/// As far as the blocks are small enough for that; single items are.
fn several(steps: &'static [Step], ahead: Option<usize>) -> &'static [Step] {
    let fits = |step: &&Step| ahead.is_none_or(|ahead| step.size <= ahead / SEVERAL);
    &steps[..steps.iter().take_while(fits).count().max(1)]
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

    /// Those of a stream, which has as many as it has; `ahead` items may be on their way.
    pub(crate) fn endless(
        batch_size: Option<NonZeroUsize>,
        ahead: Option<usize>,
        shape: Shape,
        is_exact: bool,
    ) -> Self {
        let cut = match (batch_size, shape) {
            (Some(size), _) => Cut::Fixed { size: size.get() },
            (None, Shape::Free) => Cut::Steps(ITEMS),
            (None, Shape::Coarse) => Cut::Steps(several(LARGE, ahead)),
            (None, Shape::Fine) if is_exact => Cut::Steps(ITEMS),
            (None, Shape::Fine) => Cut::Steps(several(GROWING, ahead)),
        };
        // More items than blocks: none of them is known to be a single one.
        Self { len: usize::MAX, count: usize::MAX - 1, cut }
    }

    /// How many blocks it takes to reach `items` items.
    pub(crate) fn reaching(&self, items: usize) -> usize {
        match self.cut {
            Cut::Fixed { size } => items.div_ceil(size),
            Cut::Steps(steps) => {
                let step = steps.iter().rfind(|step| step.from <= items).expect("the first is from 0");
                step.block + (items - step.from).div_ceil(step.size)
            }
            Cut::Even { .. } => unreachable!("a loop of known length"),
        }
    }

    /// How many whole blocks `items` items make.
    pub(crate) fn within(&self, items: usize) -> usize {
        let blocks = self.reaching(items);
        if self.start(blocks) > items { blocks - 1 } else { blocks }
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

    /// Whether every block of a stream is one item.
    pub(crate) fn are_singles(&self) -> bool {
        matches!(self.cut, Cut::Steps([_]))
    }

    /// The index of the first item of block `block`; the length of the loop for the block after the last.
    #[inline]
    fn start(&self, block: usize) -> usize {
        match self.cut {
            // `min`, since the last of the fixed blocks may be a short one.
            Cut::Fixed { size } => block.saturating_mul(size).min(self.len),
            Cut::Even { size, long } => block * size + block.min(long),
            Cut::Steps(steps) => {
                let step = steps.iter().rfind(|step| step.block <= block).expect("the first is from 0");
                step.from.saturating_add((block - step.block).saturating_mul(step.size))
            }
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

    proptest! {
        #[test]
        fn several_blocks_of_a_stream_may_be_on_their_way(
            ahead in prop_oneof![1_usize..100, 1_usize..9_000],
            items in prop_oneof![0_usize..9_000, Just(usize::MAX)],
            shape in proptest::sample::select(&[Shape::Free, Shape::Fine, Shape::Coarse][..]),
        ) {
            let blocks = Blocks::endless(None, Some(ahead), shape, false);
            let whole = blocks.within(items);
            prop_assert!(blocks.start(whole) <= items);
            if items < usize::MAX {
                prop_assert!(blocks.start(whole + 1) > items);
                prop_assert!(blocks.items(whole..whole + SEVERAL.min(ahead)).len() <= ahead);
            }
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
