//! What accompanies the items of a loop, if a setting says so: [`progress`].
//!
//! Such a setting costs nothing where it is not written: the expansion of the loop asks for it, and the engine does not
//! know it. The expansion makes a *monitor* of the setting's value, once, before the input. It then has two places in
//! the loop:
//!
//! ```text
//! monitor.watch(source)     around the whole loop: knows when it begins and ends, and how long the input is
//! monitor.over(items)       around the items of each block: sees each of them come and go
//! ```
//!
//! Both wrap what they are given and are of the same kind again, so that several settings go around each other.

pub(crate) mod progress;

use crate::engine::{Indexed, Items, Output};

/// The items of one block, one after the other: those of the engine, or a wrapper around other ones.
pub trait BlockItems {
    /// One item.
    type Item;

    /// The next item, in input order. When it is asked for, the item before it has been run.
    fn __next(&mut self) -> Option<Self::Item>;

    /// The number of the block: the later a block, the higher.
    fn __block(&self) -> usize;
}

/// A monitor that is told how many items have been finished, where it does not see them come and go.
#[cfg(any(feature = "mpi", feature = "process"))]
pub trait Finished {
    /// So many more items are finished.
    fn __finished(&self, items: usize);
}

impl<B: Indexed, O: Output> BlockItems for Items<'_, B, O> {
    type Item = B::Item;

    #[inline(always)]
    fn __next(&mut self) -> Option<B::Item> {
        Items::__next(self)
    }

    #[inline]
    fn __block(&self) -> usize {
        self.end()
    }
}
