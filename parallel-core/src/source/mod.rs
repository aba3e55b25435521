//! Where the items of a block come from.

mod grid;
mod jumps;
mod owned;
mod parallel;
mod pick;
mod range;
mod slice;
mod streamed;

pub use grid::grid;
pub(crate) use owned::Owned;
pub use pick::{Input, PickIndexed, PickNone, PickParallel, PickStreamed, PickUnsend, Probe};
#[cfg(test)]
pub(crate) use pick::{KindIndexed, KindStreamed};

use std::ops::Range;

/// Items that can be had by their index, in blocks, by several workers at once.
pub trait Indexed: Sync {
    /// One item.
    type Item;
    /// The items of one block, in input order.
    type Block<'a>: Iterator<Item = Self::Item>
    where
        Self: 'a;

    /// How many items there are.
    fn len(&self) -> usize;

    /// Where in the whole input an item stands: for numbers, the number itself, for the rest, the count of those before
    /// it. Disjoint blocks of one loop stand at disjoint positions, from that of their lowest on, one after the other.
    #[inline]
    fn position(&self, items: &Range<usize>) -> usize {
        items.start
    }

    /// The items of one block; what the block's iterator does not give out, it drops.
    ///
    /// # Safety
    /// `items` lies within `0..len()`, and no index is asked for twice: sources that give their items away, or lend them
    /// exclusively, rely on it.
    unsafe fn block(&self, items: Range<usize>) -> Self::Block<'_>;
}

/// What follows `in`, as a sequence of indexed batches; pulled by the calling thread alone.
pub trait Source {
    /// Items that are there already.
    type Batch: Indexed;
    /// Whether the first batch is the only one.
    const WHOLE: bool = false;

    /// The next items in input order, `None` at the end.
    fn next_batch(&mut self) -> Option<Self::Batch>;
}

/// An indexed input: one batch, all of it, taken over only when the loop is about to run.
pub struct Whole<T>(Option<T>);

impl<T: IntoIndexed> Whole<T> {
    #[inline]
    pub(crate) fn new(input: T) -> Self {
        Self(Some(input))
    }
}

impl<T: IntoIndexed> Source for Whole<T> {
    type Batch = T::Source;
    const WHOLE: bool = true;

    #[inline]
    fn next_batch(&mut self) -> Option<T::Source> {
        self.0.take().map(T::into_indexed)
    }
}

/// Inputs that are indexed without further ado: ranges of integers, slices, `Vec`, arrays.
pub trait IntoIndexed {
    /// One item.
    type Item;
    /// Where they are had from.
    type Source: Indexed<Item = Self::Item>;

    /// Takes the input over.
    fn into_indexed(self) -> Self::Source;
}
