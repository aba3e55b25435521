//! The private copies that each block has of the variables that its loop changes.

use crate::engine::Position;
use crate::output::{Prospect, Shape, Sharing};
use std::num::NonZeroUsize;
use std::ops::Range;

/// A variable around the loop of which each block has a private copy. The trait says how a copy is made, how the parts
/// that the copies leave are joined, and how the joined part gets into the variable.
///
/// Several variables form nested pairs: `(first, (second, ()))`.
pub trait Privatize: Sync {
    /// The private copy that the body of one block works with.
    type Local<'a>
    where
        Self: 'a;
    /// The part that a finished block leaves of its private copy.
    type Part: Send;
    /// The way in which the joined parts depend on the boundaries of the blocks.
    const SHAPE: Shape;
    /// True if several blocks may run as one, with one private copy.
    const EXACT: bool = matches!(Self::SHAPE, Shape::Free);
    /// True if one copy that is updated item by item ends with the same value as joined copies of one item each.
    const ITEMWISE: bool = true;
    /// True if after a panic the parts of the blocks before it still reach the variable, as in the serial loop.
    const KEEP_ON_PANIC: bool;
    /// True if joining two parts may cost as much as the items of one: see [`Output::JOINS_EARLY`](crate::output::Output).
    const JOINS_EARLY: bool = false;
    /// True if a private copy is, or stands for, places of the variable that belong to the items of its block.
    const IN_PLACE: bool = false;
    /// True if blocks are best done in the order of the input: see [`Output::IN_ORDER`](crate::output::Output).
    const IN_ORDER: bool = false;

    /// Makes the variable ready for a loop over `len` items, which may end early if it `can_break`. Gives the shape for
    /// this very loop, as [`Output::open`](crate::output::Output::open) does.
    #[inline]
    fn open(&mut self, _len: usize, _batch_size: Option<NonZeroUsize>, _can_break: bool) -> Shape {
        Self::SHAPE
    }
    /// Makes the variable ready for a loop over an iterator, whose length nobody knows.
    #[inline]
    fn open_endless(&mut self, _can_break: bool) {}
    /// Tells whether several workers may share the loop: see [`Output::shares`](crate::output::Output::shares).
    #[inline]
    fn shares(&self, _prospect: Prospect) -> Sharing {
        Sharing::Welcome
    }
    /// Tells whether the blocks of this very loop are to be done in the order of the input, where one worker does them all: see
    /// [`Output::is_in_order`](crate::output::Output::is_in_order).
    #[inline]
    fn is_in_order(&self) -> bool {
        Self::IN_ORDER
    }
    /// Tells whether a worker may begin with one more block now: see
    /// [`Output::has_room`](crate::output::Output::has_room).
    #[inline]
    fn has_room(&self) -> bool {
        true
    }
    /// Makes the private copy for the block of these items. The first of them stands at `position` of the input.
    ///
    /// # Safety
    /// Where the copies are [in place](Self::IN_PLACE), no item is in two of them, nor is its position.
    unsafe fn make(&self, items: Range<usize>, position: Position) -> Self::Local<'_>;
    /// Turns the private copy of a finished block into the block's part. `ends` is true if the block has ended the
    /// loop.
    fn seal(local: Self::Local<'_>, ends: bool) -> Self::Part;
    /// Tells whether a part need not be kept, since there is nothing in it.
    #[inline]
    fn is_nothing(_part: &Self::Part) -> bool {
        size_of::<Self::Part>() == 0
    }
    /// Takes out of a part what need not be kept in it, and puts it into the variable. Called in block order.
    #[inline]
    fn settle(&self, _part: &mut Self::Part) {}
    /// Gives back what a part has left over of its memory: see [`Output::pack`](crate::output::Output::pack).
    #[inline]
    fn pack(_part: &mut Self::Part) {}
    /// Joins the parts of two neighbouring blocks.
    fn join(&self, earlier: Self::Part, later: Self::Part) -> Self::Part;
    /// Called once when the loop is over, before [`finish`](Self::finish): takes over into the variable what the blocks
    /// have left beside their parts. `has_panicked` is true if the loop ends with a panic.
    #[inline]
    fn close(&mut self, _has_panicked: bool) {}
    /// Takes the joined parts of all blocks over into the variable. Not called if no block has left a part.
    fn finish(&mut self, all: Self::Part);
}

impl Privatize for () {
    type Local<'a> = ();
    type Part = ();
    const SHAPE: Shape = Shape::Free;
    const KEEP_ON_PANIC: bool = false;

    #[inline]
    unsafe fn make(&self, _: Range<usize>, _: Position) {}

    #[inline]
    fn seal((): (), _: bool) {}

    #[inline]
    fn join(&self, (): (), (): ()) {}

    #[inline]
    fn finish(&mut self, (): ()) {}
}

impl<A: Privatize, B: Privatize> Privatize for (A, B) {
    type Local<'a>
        = (A::Local<'a>, B::Local<'a>)
    where
        Self: 'a;
    type Part = (A::Part, B::Part);
    const SHAPE: Shape = A::SHAPE.with(B::SHAPE);
    const EXACT: bool = A::EXACT && B::EXACT;
    const ITEMWISE: bool = A::ITEMWISE && B::ITEMWISE;
    const KEEP_ON_PANIC: bool = A::KEEP_ON_PANIC || B::KEEP_ON_PANIC;
    const JOINS_EARLY: bool = A::JOINS_EARLY || B::JOINS_EARLY;
    const IN_PLACE: bool = A::IN_PLACE || B::IN_PLACE;
    const IN_ORDER: bool = A::IN_ORDER || B::IN_ORDER;

    #[inline]
    fn open(&mut self, len: usize, batch_size: Option<NonZeroUsize>, can_break: bool) -> Shape {
        self.0.open(len, batch_size, can_break).with(self.1.open(len, batch_size, can_break))
    }

    #[inline]
    fn open_endless(&mut self, can_break: bool) {
        self.0.open_endless(can_break);
        self.1.open_endless(can_break);
    }

    #[inline]
    fn shares(&self, prospect: Prospect) -> Sharing {
        self.0.shares(prospect).with(self.1.shares(prospect))
    }

    #[inline]
    fn is_in_order(&self) -> bool {
        self.0.is_in_order() || self.1.is_in_order()
    }

    #[inline]
    fn has_room(&self) -> bool {
        self.0.has_room() && self.1.has_room()
    }

    #[inline]
    unsafe fn make(&self, items: Range<usize>, position: Position) -> Self::Local<'_> {
        // SAFETY: the same promise.
        let first = unsafe { self.0.make(items.clone(), position) };
        // SAFETY: the same promise.
        let rest = unsafe { self.1.make(items, position) };
        (first, rest)
    }

    #[inline]
    fn seal((first, rest): Self::Local<'_>, ends: bool) -> Self::Part {
        (A::seal(first, ends), B::seal(rest, ends))
    }

    #[inline]
    fn is_nothing((first, rest): &Self::Part) -> bool {
        A::is_nothing(first) && B::is_nothing(rest)
    }

    #[inline]
    fn settle(&self, (first, rest): &mut Self::Part) {
        self.0.settle(first);
        self.1.settle(rest);
    }

    #[inline]
    fn pack((first, rest): &mut Self::Part) {
        A::pack(first);
        B::pack(rest);
    }

    #[inline]
    fn join(&self, earlier: Self::Part, later: Self::Part) -> Self::Part {
        (self.0.join(earlier.0, later.0), self.1.join(earlier.1, later.1))
    }

    #[inline]
    fn close(&mut self, has_panicked: bool) {
        self.0.close(has_panicked);
        self.1.close(has_panicked);
    }

    #[inline]
    fn finish(&mut self, all: Self::Part) {
        self.0.finish(all.0);
        self.1.finish(all.1);
    }
}
