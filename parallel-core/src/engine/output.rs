//! What the engine asks of the result of a loop.

use crate::blocks::Shape;
use std::ops::{ControlFlow, Range};

/// One kind of result of a loop, put together from what its blocks leave.
///
/// Whether it may be shared and its parts sent is asked where the loop runs, not here: a result that cannot travel is to
/// be one error, at the entry's own bound.
pub trait Output {
    /// What the boundaries of the blocks mean for the result.
    const SHAPE: Shape;
    /// Whether several blocks may be run as one all the same.
    const EXACT: bool = matches!(Self::SHAPE, Shape::Free);
    /// Whether one value after the other is what the same values, a block each, come to.
    const ITEMWISE: bool = true;
    /// Whether an item may end the loop.
    const CAN_BREAK: bool = false;
    /// Whether it usually does, so that what a loop costs says nothing about its items.
    const SEARCHES: bool = false;
    /// Whether two parts can be put together by `join`.
    const CAN_JOIN: bool = false;
    /// Whether what blocks before a panic have left is taken all the same.
    const KEEP_ON_PANIC: bool = false;
    /// Whether every item of a stream is to be a block, so that the loop can be left between any two.
    const ITEM_BLOCKS: bool = false;
    /// What the body of one block writes to.
    type Writer<'a>
    where
        Self: 'a;
    /// What a finished block leaves; owns it, so that dropping it is all a failed loop has to do.
    type Part;

    /// Makes ready for a batch of `len` items.
    fn open(&mut self, _len: usize) {}
    /// Makes ready for a stream, of which nobody knows how long it is.
    fn open_endless(&mut self) {}
    /// The writer for the block of these items of the batch, the first of which stands at `position` of the input;
    /// `singly` when each of them is a block of its own.
    fn writer(&self, items: Range<usize>, position: usize, singly: bool) -> Self::Writer<'_>;
    /// Whether this block's outcome makes all later blocks needless.
    fn ends_loop(_out: &Self::Writer<'_>) -> bool {
        false
    }
    /// What stays of a writer when its block is done.
    fn seal(out: Self::Writer<'_>) -> Self::Part;
    /// Puts two neighbouring parts together, if they can be.
    fn join(&self, _left: Self::Part, _right: Self::Part) -> Self::Part {
        unreachable!("parts that cannot be joined")
    }
    /// Takes the parts of a batch, in block order; `Break` when later batches are needless.
    fn take(&mut self, parts: impl IntoIterator<Item = Self::Part>) -> ControlFlow<()>;
    /// Takes one part while the loop goes on, and has `drain` lead it on, which says whether there is to be more: only of
    /// a loop whose results are stage over one by one.
    fn hand_over(&self, _part: Self::Part, _drain: &mut dyn FnMut() -> ControlFlow<()>) -> ControlFlow<()> {
        unreachable!("a loop whose result is there at its end")
    }
    /// Has `drain` lead on what the block that begins with the item `_first` gave before it panicked.
    fn rescue(&self, _first: usize, _drain: &mut dyn FnMut() -> ControlFlow<()>) -> ControlFlow<()> {
        ControlFlow::Continue(())
    }
}
