//! The demands of the engine on the result of a loop.

use crate::blocks::Shape;
use crate::engine::Position;
use crate::engine::policy::Nanos;
use std::num::NonZeroUsize;
use std::ops::{ControlFlow, Range};
use std::sync::Arc;
use std::sync::atomic::AtomicUsize;

/// Whose turn it is with a block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    /// It runs here, unless an earlier run has left a part of it.
    Here,
    /// Another process's: nothing comes of it here, and its items are skipped.
    Elsewhere,
    /// Nobody's: an earlier run of the loop has ended before it.
    Over,
}

/// The knowledge of a loop at the moment when a helper might be called.
#[derive(Clone, Copy, Debug)]
pub struct Prospect {
    /// The time of an item, in picoseconds; `None` as long as nothing is known.
    pub item: Option<u64>,
    /// The time that all items which are left will take, at a guess.
    pub rest: Nanos,
    /// The number of items of an iterator that have been pulled.
    pub pulled: usize,
}

/// The answer of a result to the question whether several workers may share its loop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sharing {
    /// They may.
    Welcome,
    /// One worker is faster.
    Slower,
    /// Only one worker changes the variables as the serial loop does.
    Wrong,
}

impl Sharing {
    /// The answer of a result that has two parts with these answers.
    #[must_use]
    pub fn with(self, other: Self) -> Self {
        match (self, other) {
            (Self::Wrong, _) | (_, Self::Wrong) => Self::Wrong,
            (Self::Slower, _) | (_, Self::Slower) => Self::Slower,
            (Self::Welcome, Self::Welcome) => Self::Welcome,
        }
    }
}

/// One form of result of a loop, put together from the parts that its blocks leave.
///
/// The way of a block: [`writer`](Self::writer) before it, the body puts values into the writer, [`seal`](Self::seal)
/// makes a part of it, and the parts come to [`take`](Self::take) in block order, at the end of the loop; or one by one
/// to [`hand_over`](Self::hand_over), while it goes on.
///
/// The trait has no bounds `Send` and `Sync`. The functions that run a loop ask for them: a result that cannot travel
/// must be one error, at the entry's own bound.
pub trait Output {
    /// The meaning of the boundaries of blocks for the result.
    const SHAPE: Shape;
    /// True if several blocks may be run as one, since that gives the same result.
    const EXACT: bool = matches!(Self::SHAPE, Shape::Free);
    /// True if one value put after the other gives the same as these values, each put in a block of its own.
    const ITEMWISE: bool = true;
    /// True if an item may end the loop.
    const CAN_BREAK: bool = false;
    /// True if an item usually ends the loop, so that what a loop costs says nothing about its items.
    const SEARCHES: bool = false;
    /// True if two parts can be put together by [`join`](Self::join).
    const CAN_JOIN: bool = false;
    /// True if joining two parts may cost as much as the items of one: they are joined while the loop goes on, in block
    /// order, by whichever worker has just finished a run.
    const JOINS_EARLY: bool = false;
    /// True if parts are best put together at the end, all at once: lists, for which there is room for the whole then. They are not joined
    /// earlier for the sake of what comes beside them.
    const JOINS_LATE: bool = false;
    /// True if the parts of blocks before a panic are taken all the same.
    const KEEP_ON_PANIC: bool = false;
    /// True if every item of an iterator is to be a block, so that the loop can be left between any two.
    const ITEM_BLOCKS: bool = false;
    /// True if a block is best done when all blocks before it are, so that workers claim from the front of the input.
    const IN_ORDER: bool = false;
    /// True if one writer may go on with the items of the blocks after its own. It is given all these items at the
    /// start, and makes room for them. This is for results whose writers cost an allocation each.
    const RESUMES: bool = false;
    /// True if a writer of a shared loop is to go on with the worker's next blocks, if they begin where its own end: where joining two
    /// parts costs as much as their items. Only where the boundaries of blocks [make no difference](Self::EXACT).
    const GOES_ON: bool = false;
    /// True if a writer writes to places that belong to its items. Then no other writer may have any of these items.
    const IN_PLACE: bool = false;
    /// True if what comes of a block is recorded, and a block of which an earlier run has left a record does not run. Each block
    /// is then run by itself.
    const RECORDS: bool = false;
    /// True if several processes may run the blocks of the loop, each with an output of this kind.
    const SPREADS: bool = false;
    /// The place where the body of one block puts its values.
    type Writer<'a>
    where
        Self: 'a;
    /// A finished block's part of the result. It owns its values, so that dropping it is all a failed loop has to do.
    type Part;

    /// Makes the output ready for a loop over `len` items, or for the next so many items of an input that has more than
    /// can be counted. Gives the shape for this very loop: [`SHAPE`](Self::SHAPE), or a freer one if a result of this
    /// length does not depend on the boundaries, or `Coarse` instead of `Fine`, depending on the length alone.
    #[inline]
    fn open(&mut self, _len: usize, _batch_size: Option<NonZeroUsize>) -> Shape {
        Self::SHAPE
    }
    /// Makes the output ready for a loop over an iterator, of which nobody knows how long it is.
    fn open_endless(&mut self) {}
    /// The writer for the block of these items, the first of which stands at `position` of the input; `singly` when
    /// each of them is a block of its own.
    ///
    /// # Safety
    /// `items` lies within what the output was opened for. Where it [writes in place](Self::IN_PLACE), no item is in
    /// two writers, nor is its position.
    unsafe fn writer(&self, items: Range<usize>, position: Position, singly: bool) -> Self::Writer<'_>;
    /// Tells whether the result lets several workers share the loop. Asked of every loop before its first helper is
    /// called, on the calling thread, and now and then later: an answer may change, and helpers that are not wanted any
    /// more leave.
    #[inline]
    fn shares(&self, _prospect: Prospect) -> Sharing {
        Sharing::Welcome
    }
    /// Tells whether the blocks of this very loop are best done in the order of the input: see [`IN_ORDER`](Self::IN_ORDER).
    #[inline]
    fn is_in_order(&self) -> bool {
        Self::IN_ORDER
    }
    /// Tells whether a worker may begin with one more block now; else it waits until blocks before it are done.
    #[inline]
    fn has_room(&self) -> bool {
        true
    }
    /// Takes out of a part of a loop over an iterator what need not be kept until the end: on the calling thread, in
    /// block order.
    #[inline]
    fn settle(&self, _part: &mut Self::Part) {}
    /// Gives back what a part has left over of its memory: it is kept until the end of the loop, beside many others.
    #[inline]
    fn pack(_part: &mut Self::Part) {}
    /// Tells whether what this block has put makes all later blocks needless.
    fn ends_loop(_out: &Self::Writer<'_>) -> bool {
        false
    }
    /// Makes the part of a block from its writer when it is done.
    fn seal(out: Self::Writer<'_>) -> Self::Part;
    /// Makes the part of the block of these items from its writer, and records it: only where it [records](Self::RECORDS).
    #[inline]
    fn record(&self, _items: Range<usize>, out: Self::Writer<'_>) -> Self::Part {
        Self::seal(out)
    }
    /// Gives the part that an earlier run has left of the block of these items, and whether the block has ended the loop; `None`
    /// if there is none. Before that `skip` drops the block's items, so many at most, and gives their number.
    ///
    /// # Safety
    /// As for [`writer`](Self::writer).
    unsafe fn replay(
        &self,
        _items: Range<usize>,
        _position: Position,
        _skip: &mut dyn FnMut(usize) -> usize,
    ) -> Option<(Self::Part, bool)> {
        None
    }
    /// Tells whether the block with this number, of these items, is to run here. If it is another process's, `skip` is called, as for
    /// [`replay`](Self::replay).
    fn turn(&self, _block: usize, _items: &Range<usize>, _skip: &mut dyn FnMut(usize) -> usize) -> Turn {
        Turn::Here
    }
    /// The number of items of which earlier runs have left a record.
    fn recorded(&self) -> usize {
        0
    }
    /// The number, at any time, of items that this process has passed over, since their blocks are not its own; `None` where there are
    /// none.
    fn passed(&self) -> Option<Arc<AtomicUsize>> {
        None
    }
    /// Tells whether several processes run the blocks of this very loop: only where it [spreads](Self::SPREADS).
    fn is_spread(&self) -> bool {
        false
    }
    /// Tells whether this process shows how far the loop is.
    fn is_shown(&self) -> bool {
        true
    }
    /// Talks to the other processes until the loop is over, on the calling thread: only where it [spreads](Self::SPREADS).
    #[cfg(feature = "mpi")]
    fn talk(&self, _loop: &dyn crate::engine::spread::Spread<Self::Part>) -> crate::engine::spread::Verdict {
        unreachable!("a loop of this process alone")
    }
    /// Tells whether a part need not be kept, since there is nothing in it.
    #[inline]
    fn is_nothing(_part: &Self::Part) -> bool {
        size_of::<Self::Part>() == 0
    }
    /// Puts two neighbouring parts together: only where [`CAN_JOIN`](Self::CAN_JOIN).
    fn join(&self, _left: Self::Part, _right: Self::Part) -> Self::Part {
        unreachable!("parts that cannot be joined")
    }
    /// Takes the parts of the loop, in block order; `Break` when later ones are needless.
    fn take(&mut self, parts: impl IntoIterator<Item = Self::Part>) -> ControlFlow<()>;
    /// Takes one part while the loop goes on and has `sink` take its values, which says whether there is to be more:
    /// only for a loop whose results are handed over one by one.
    fn hand_over(&self, _part: Self::Part, _sink: &mut dyn FnMut() -> ControlFlow<()>) -> ControlFlow<()> {
        unreachable!("a loop whose result is there at its end")
    }
    /// Has `sink` take the values that the block that begins with the item `_first` gave before it panicked.
    fn rescue(&self, _first: usize, _sink: &mut dyn FnMut() -> ControlFlow<()>) -> ControlFlow<()> {
        ControlFlow::Continue(())
    }
}
