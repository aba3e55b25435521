//! Blocks: the runs of neighbouring items that a loop is cut into.
//!
//! The boundaries of the blocks follow from the length of the input, the `batch_size`, and the [`Shape`] of the result
//! alone. The constants of this file say how many items a block of a sum, of an array accumulator or of a list has.

mod cursor;

pub(crate) use self::cursor::{Cursor, Sizes};

use std::num::NonZeroUsize;
use std::ops::Range;

/// The greatest number of blocks of a loop of known length without a `batch_size`.
const MOST: usize = 4096;

/// The way in which a result depends on the boundaries of the blocks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// The result does not depend on the boundaries: neighbouring blocks may run as one. A list, a sum of integers.
    Free,
    /// The result depends on the boundaries, and a block costs a few nanoseconds. A sum of floats, `reduce`.
    Fine,
    /// The result depends on the boundaries, and each block starts with a value that may be large. `fold`, an array
    /// accumulator.
    Coarse,
}

impl Shape {
    /// The shape of what is put together from a neutral value in each block: exactly, or of values that are light to make.
    #[inline]
    pub(crate) const fn of_sum(is_exact: bool, is_light: bool) -> Self {
        match (is_exact, is_light) {
            (true, _) => Shape::Free,
            (false, true) => Shape::Fine,
            (false, false) => Shape::Coarse,
        }
    }

    /// The shape of a result that has two parts of these shapes.
    #[inline(always)]
    pub(crate) const fn with(self, other: Self) -> Self {
        match (self, other) {
            (Shape::Coarse, _) | (_, Shape::Coarse) => Shape::Coarse,
            (Shape::Fine, _) | (_, Shape::Fine) => Shape::Fine,
            (Shape::Free, Shape::Free) => Shape::Free,
        }
    }
}

/// The longest input of shape `Fine` that has a block for each item: such a sum is the sum of the serial loop.
pub(crate) const SINGLE: usize = 512;
/// The smallest number of items in a block of a longer input of shape `Fine`: a block then costs little beside its
/// items.
const LEAST: usize = 32;
/// The number of blocks of a longer input of shape `Fine`, until the blocks have `ENOUGH` items each; and the greatest
/// number of blocks of shape `Coarse`.
const ABOUT: usize = 64;
/// The number of items in a block of a long input of shape `Fine`, until there are `MOST` blocks.
const ENOUGH: usize = 256;

/// The blocks of a loop: `len` items, cut into `count` blocks.
///
/// Invariant: the blocks are disjoint, in order, and together they are `0..len`; none is empty. Neither the number of
/// workers nor time has a say, which is why every `n_jobs` gives the same bits.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Blocks {
    len: usize,
    count: usize,
    boundaries: Boundaries,
    /// True if the result of an indexed loop does not depend on the boundaries: neighbouring blocks may run as one.
    is_free: bool,
}

/// The rule that gives the boundaries.
#[derive(Clone, Copy, Debug)]
enum Boundaries {
    /// Sizes differ by at most one: `long` blocks of `size + 1` items, then blocks of `size` items.
    Even { size: usize, long: usize },
    /// `size` items each; the last block has what is left.
    Fixed { size: usize },
    /// Sizes by position, for a pulled iterator, whose length is not known.
    Steps(&'static [Step]),
}

/// A range of positions in a pulled iterator: from the item `from` on, which is the first of block `block`, blocks have
/// `size` items.
#[derive(Clone, Copy, Debug)]
struct Step {
    block: usize,
    from: usize,
    size: usize,
}

/// The blocks of a pulled iterator for a result that does not depend on the boundaries: every item is a block.
const ITEMS: &[Step] = &[Step { block: 0, from: 0, size: 1 }];

/// The blocks of a pulled iterator for shape `Fine`. The first items are blocks by themselves, since they may be few
/// and long. Later blocks are larger and larger, since their items may be many and short.
const GROWING: &[Step] = &[
    Step { block: 0, from: 0, size: 1 },
    Step { block: 16, from: 16, size: 8 },
    Step { block: 30, from: 128, size: 64 },
    Step { block: 92, from: 4096, size: 256 },
];

/// The blocks of a pulled iterator for shape `Coarse`: fewer and larger ones than for `Fine`.
const LARGE: &[Step] = &[
    Step { block: 0, from: 0, size: 1 },
    Step { block: 16, from: 16, size: 8 },
    Step { block: 30, from: 128, size: 64 },
    Step { block: 44, from: 1024, size: 512 },
];

/// Steps of which each has blocks of twice as many items as the one before: a block at position `p` has about
/// `p >> shift` items, and single items come first.
const fn octaves<const COUNT: usize>(shift: u32) -> [Step; COUNT] {
    let each = 1 << shift;
    let mut steps = [Step { block: 0, from: 0, size: 1 }; COUNT];
    let mut octave = 1;
    while octave < COUNT {
        steps[octave] = Step { block: (octave + 1) * each, from: each << octave, size: 1 << octave };
        octave += 1;
    }
    steps
}

/// The number of steps, for this `shift`, before positions end.
const fn steps(shift: u32) -> usize {
    (usize::BITS - shift) as usize
}

/// The blocks of a loop that may end early, for each shape. Workers claim them from the front, and what they do behind
/// the end of the loop is for nothing: so a block at position `p` is a small part of `p`, however long the input is.
const FREE_FROM_THE_FRONT: &[Step] = &octaves::<{ steps(12) }>(12);
const FINE_FROM_THE_FRONT: &[Step] = &octaves::<{ steps(4) }>(4);
const COARSE_FROM_THE_FRONT: &[Step] = &octaves::<{ steps(3) }>(3);

/// The least number of blocks that must fit into a `lookahead`. With fewer, the workers would have nothing to share.
const SEVERAL: usize = 8;

/// The steps whose blocks are small enough for `SEVERAL` of them to fit into `ahead` items. The first step always
/// stays: its blocks are single items.
fn several(steps: &'static [Step], ahead: Option<usize>) -> &'static [Step] {
    let fits = |step: &&Step| ahead.is_none_or(|ahead| step.size <= ahead / SEVERAL);
    &steps[..steps.iter().take_while(fits).count().max(1)]
}

/// The number of blocks of a loop that runs to its end.
#[inline]
fn most_blocks(len: usize, shape: Shape) -> usize {
    match shape {
        Shape::Free => len.min(MOST),
        Shape::Coarse => len.min(ABOUT),
        Shape::Fine if len <= SINGLE => len,
        Shape::Fine => (len / (len / ABOUT).clamp(LEAST, ENOUGH)).min(MOST),
    }
}

impl Blocks {
    #[inline]
    pub(crate) fn new(len: usize, batch_size: Option<NonZeroUsize>, shape: Shape) -> Self {
        let is_free = matches!(shape, Shape::Free);
        if let Some(size) = batch_size {
            // The engine packs block numbers into 32 bits. So there are at most four billion blocks, and larger ones.
            let size = size.get().max(len.div_ceil(u32::MAX as usize));
            return Self { len, count: len.div_ceil(size), boundaries: Boundaries::Fixed { size }, is_free };
        }
        let count = most_blocks(len, shape);
        let boundaries = match count {
            // A case of its own, without a division: short loops would feel that.
            _ if count == len => Boundaries::Even { size: usize::from(len > 0), long: 0 },
            _ => Boundaries::Even { size: len / count, long: len % count },
        };
        Self { len, count, boundaries, is_free }
    }

    /// The blocks of a loop that may end early: smaller ones at the front, so that little is done behind its end.
    pub(crate) fn from_the_front(len: usize, batch_size: Option<NonZeroUsize>, shape: Shape) -> Self {
        let even = Self::new(len, batch_size, shape);
        if batch_size.is_some() || even.count == len {
            return even;
        }
        // No larger than without an exit.
        let up_to = |steps: &'static [Step]| {
            let fits = |step: &&Step| step.size <= len / even.count;
            &steps[..steps.iter().take_while(fits).count()]
        };
        let steps = match shape {
            Shape::Free => FREE_FROM_THE_FRONT,
            Shape::Fine => up_to(FINE_FROM_THE_FRONT),
            Shape::Coarse => up_to(COARSE_FROM_THE_FRONT),
        };
        let blocks = Self { len, count: 0, boundaries: Boundaries::Steps(steps), is_free: even.is_free };
        match blocks.reaching(len) {
            count if count == len => Self { count, boundaries: Boundaries::Even { size: 1, long: 0 }, ..blocks },
            count => Self { count, ..blocks },
        }
    }

    /// The blocks of a pulled iterator, whose length is not known. `ahead` is the `lookahead`, if one was set.
    pub(crate) fn endless(
        batch_size: Option<NonZeroUsize>,
        ahead: Option<usize>,
        shape: Shape,
        is_exact: bool,
    ) -> Self {
        let boundaries = match (batch_size, shape) {
            (Some(size), _) => Boundaries::Fixed { size: size.get() },
            (None, Shape::Free) => Boundaries::Steps(ITEMS),
            (None, Shape::Coarse) => Boundaries::Steps(several(LARGE, ahead)),
            (None, Shape::Fine) if is_exact => Boundaries::Steps(ITEMS),
            (None, Shape::Fine) => Boundaries::Steps(several(GROWING, ahead)),
        };
        // `count` must be below `len`: `are_items` compares the two, and must be false for an iterator.
        Self { len: usize::MAX, count: usize::MAX - 1, boundaries, is_free: false }
    }

    /// Tells whether neighbouring blocks of an indexed loop may run as one.
    #[inline]
    pub(crate) fn are_free(&self) -> bool {
        self.is_free
    }

    /// The number of blocks that together have at least `items` items.
    pub(crate) fn reaching(&self, items: usize) -> usize {
        match self.boundaries {
            Boundaries::Fixed { size } => items.div_ceil(size),
            Boundaries::Steps(steps) => {
                let step = steps.iter().rfind(|step| step.from <= items).expect("the first is from 0");
                step.block + (items - step.from).div_ceil(step.size)
            }
            Boundaries::Even { .. } => unreachable!("a loop of known length"),
        }
    }

    /// The number of whole blocks in `items` items.
    pub(crate) fn within(&self, items: usize) -> usize {
        let blocks = self.reaching(items);
        if self.start(blocks) > items { blocks - 1 } else { blocks }
    }

    #[inline]
    pub(crate) fn count(&self) -> usize {
        self.count
    }

    /// Tells whether every block of an indexed loop is one item.
    #[inline]
    pub(crate) fn are_items(&self) -> bool {
        self.count == self.len
    }

    /// The number of items at the front of a pulled iterator that are blocks by themselves; all of them may be.
    pub(crate) fn singles(&self) -> usize {
        match self.boundaries {
            Boundaries::Steps([_]) => usize::MAX,
            _ => self.singles_from(0),
        }
    }

    /// The index of the first item of block `block`; the length of the loop for the block after the last.
    #[inline]
    fn start(&self, block: usize) -> usize {
        match self.boundaries {
            // `min`, since the last block may be shorter.
            Boundaries::Fixed { size } => block.saturating_mul(size).min(self.len),
            Boundaries::Even { size, long } => block * size + block.min(long),
            Boundaries::Steps(steps) => {
                // There may be dozens of steps; the first is from 0.
                let step = &steps[steps.partition_point(|step| step.block <= block) - 1];
                step.from.saturating_add((block - step.block).saturating_mul(step.size)).min(self.len)
            }
        }
    }

    /// The items of a run of neighbouring blocks.
    #[inline]
    pub(crate) fn items(&self, blocks: Range<usize>) -> Range<usize> {
        // All of them, as the plain loop has them; or as many items.
        if blocks.start == 0 && blocks.end == self.count {
            0..self.len
        } else if self.are_items() {
            blocks
        } else {
            self.some(blocks)
        }
    }

    fn some(&self, blocks: Range<usize>) -> Range<usize> {
        self.start(blocks.start)..self.start(blocks.end)
    }

    /// The number of blocks from this one on that are one item each and stand next to each other, so far as that is seen at once.
    #[inline]
    pub(crate) fn singles_from(&self, block: usize) -> usize {
        match self.boundaries {
            Boundaries::Steps([Step { size: 1, .. }, second, ..]) => second.block.saturating_sub(block),
            _ => 0,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn check(len: usize, batch_size: Option<usize>, shape: Shape) -> Result<(), TestCaseError> {
        let blocks = Blocks::new(len, batch_size.and_then(NonZeroUsize::new), shape);
        let sizes = check_tiles(blocks, len)?;
        if let Some(size) = batch_size {
            prop_assert!(sizes.1 <= size);
        } else {
            prop_assert!(blocks.count() <= MOST);
            prop_assert!(len == 0 || sizes.1 - sizes.0 <= 1);
            prop_assert!(shape != Shape::Fine || len <= SINGLE || sizes.0 >= LEAST);
        }
        Ok(())
    }

    /// Tells whether the blocks are the whole input; the smallest and the greatest number of items of one.
    fn check_tiles(blocks: Blocks, len: usize) -> Result<(usize, usize), TestCaseError> {
        let (mut next, mut sizes, mut cursor) = (0, (usize::MAX, 0), Cursor::default());
        for block in 0..blocks.count() {
            let items = blocks.items(block..block + 1);
            prop_assert_eq!(items.start, next);
            prop_assert_eq!(blocks.items_on(&mut cursor, block..block + 1), items.clone());
            prop_assert!(!items.is_empty());
            sizes = (sizes.0.min(items.len()), sizes.1.max(items.len()));
            next = items.end;
        }
        prop_assert_eq!(next, len);
        let some = blocks.count() / 4..blocks.count() - blocks.count() / 3;
        if let Some(sizes) = blocks.sizes() {
            let mut left = blocks.items(some.clone());
            for block in some {
                prop_assert_eq!(sizes.take(&mut left), blocks.items(block..block + 1));
            }
            prop_assert!(left.is_empty());
        }
        prop_assert_eq!(Sizes::WHOLE.take(&mut (3..len + 3)), 3..len + 3);
        prop_assert_eq!(blocks.are_items(), len == 0 || sizes.1 == 1);
        rows(blocks)?;
        Ok(sizes)
    }

    /// Blocks that are taken row by row have the same items, and there are few rows.
    fn rows(blocks: Blocks) -> Result<(), TestCaseError> {
        // As a run that ends before the last block does.
        let end = blocks.count() - blocks.count() / 3;
        let (mut cursor, mut rows) = (Cursor::default(), 0);
        for block in 0..end {
            let items = cursor.next(block).unwrap_or_else(|| {
                rows += 1;
                let items = blocks.items_on(&mut cursor, block..block + 1);
                blocks.count_alike(&mut cursor, items.len(), end);
                items
            });
            prop_assert_eq!(items, blocks.items(block..block + 1));
        }
        prop_assert_eq!(cursor.next(end), None);
        let steps = match blocks.boundaries {
            Boundaries::Steps(steps) => steps.iter().filter(|step| step.from < blocks.len).count(),
            Boundaries::Even { .. } | Boundaries::Fixed { .. } => 1,
        };
        prop_assert!(rows <= steps + 1, "{rows} rows, {steps} steps");
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
        fn blocks_from_the_front_begin_small(
            len in prop_oneof![0usize..3_000, 0usize..400_000],
            batch_size in proptest::option::of(1usize..5_000),
            shape in proptest::sample::select(&[Shape::Free, Shape::Fine, Shape::Coarse][..]),
        ) {
            let batch_size = batch_size.and_then(NonZeroUsize::new);
            let blocks = Blocks::from_the_front(len, batch_size, shape);
            check_tiles(blocks, len)?;
            if batch_size.is_none() {
                let shift = match shape { Shape::Free => 12, Shape::Fine => 4, Shape::Coarse => 3 };
                for block in 0..blocks.count() {
                    let items = blocks.items(block..block + 1);
                    prop_assert!(items.len() <= (items.start >> shift).max(1), "{items:?}");
                }
            }
        }
    }

    proptest! {
        #[test]
        fn several_blocks_of_an_iterator_may_be_on_their_way(
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

    /// The engine numbers blocks with 32 bits.
    #[test]
    fn there_are_never_more_blocks_than_numbers() {
        let most = u32::MAX as usize;
        for len in [most, most.saturating_add(5), most.saturating_mul(3) / 2, usize::MAX] {
            let blocks = Blocks::new(len, NonZeroUsize::new(1), Shape::Free);
            assert!(blocks.count() <= most, "{len} items in {} blocks", blocks.count());
            assert_eq!(blocks.items(0..blocks.count()), 0..len);
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
            let sizes = blocks.sizes().expect("they are even");
            assert_eq!(sizes.take(&mut blocks.items(count - 1..count)), blocks.items(count - 1..count));
        }
        for shape in [Shape::Free, Shape::Fine, Shape::Coarse] {
            for len in [usize::MAX, usize::MAX - 1, usize::MAX / 2, usize::MAX / 2 + 2] {
                let blocks = Blocks::from_the_front(len, None, shape);
                let count = blocks.count();
                assert!(count < 1 << 18, "{count}");
                assert_eq!(blocks.items(0..count), 0..len);
                assert!(!blocks.items(count - 1..count).is_empty());
            }
        }
    }
}
