//! The private copies that each block has of the variables that its loop changes.

use crate::output::{Prospect, Shape};
use std::num::NonZeroUsize;
use std::ops::Range;

/// A variable around the loop that blocks have private copies of: how a copy is made, how the parts that the copies leave
/// are joined, and how the whole gets into the variable. Several variables form nested pairs: `(first, (second, ()))`.
pub trait Privatize: Sync {
    /// The private copy that the body of one block works with.
    type Local<'a>
    where
        Self: 'a;
    /// The part that a finished block leaves of its private copy.
    type Part: Send;
    /// Whether the boundaries of the blocks show in the joined parts.
    const SHAPE: Shape;
    /// Whether several blocks may be run as one, with one private copy.
    const EXACT: bool = matches!(Self::SHAPE, Shape::Free);
    /// Whether one copy updated item by item ends with the same value as joined copies of one item each.
    const ITEMWISE: bool = true;
    /// Whether a panic leaves in the variable what the blocks before it have done, as the serial loop would.
    const KEEP_ON_PANIC: bool;

    /// Whether blocks are best done in the order of the input: see [`Output::IN_ORDER`](crate::output::Output).
    const IN_ORDER: bool = false;

    /// Makes the variable ready for a loop over `len` items, which may end early if it `can_break`; says what boundaries of
    /// blocks mean for this very loop.
    #[inline]
    fn open(&mut self, _len: usize, _batch_size: Option<NonZeroUsize>, _can_break: bool) -> Shape {
        Self::SHAPE
    }
    /// Makes the variable ready for a loop over an iterator whose result is there at its end.
    #[inline]
    fn open_endless(&mut self, _can_break: bool) {}
    /// Whether several workers may share the loop: see [`Output::shares`](crate::output::Output::shares).
    #[inline]
    fn shares(&self, _prospect: Prospect) -> bool {
        true
    }
    /// Whether a worker may begin with one more block now.
    #[inline]
    fn has_room(&self) -> bool {
        true
    }
    /// Makes the private copy for the block of these items, the first of which stands at `position` of the input.
    fn make(&self, items: Range<usize>, position: usize) -> Self::Local<'_>;
    /// Turns the private copy of a finished block into its part; `ends`: the block has ended the loop.
    fn seal(local: Self::Local<'_>, ends: bool) -> Self::Part;
    /// Takes over what need not be kept in the part: of neighbouring blocks, one after the other.
    #[inline]
    fn settle(&self, _part: &mut Self::Part) {}
    /// Joins the parts of two neighbouring blocks.
    fn join(&self, earlier: Self::Part, later: Self::Part) -> Self::Part;
    /// Takes over into the variable what has not become a part; the loop is over, and maybe `has_panicked`.
    #[inline]
    fn close(&mut self, _has_panicked: bool) {}
    /// Takes the joined parts of all blocks over into the variable.
    fn finish(self, all: Self::Part);
}

impl Privatize for () {
    type Local<'a> = ();
    type Part = ();
    const SHAPE: Shape = Shape::Free;
    const KEEP_ON_PANIC: bool = false;

    #[inline]
    fn make(&self, _: Range<usize>, _: usize) {}

    #[inline]
    fn seal((): (), _: bool) {}

    #[inline]
    fn join(&self, (): (), (): ()) {}

    #[inline]
    fn finish(self, (): ()) {}
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
    fn shares(&self, prospect: Prospect) -> bool {
        self.0.shares(prospect) && self.1.shares(prospect)
    }

    #[inline]
    fn has_room(&self) -> bool {
        self.0.has_room() && self.1.has_room()
    }

    #[inline]
    fn make(&self, items: Range<usize>, position: usize) -> Self::Local<'_> {
        (self.0.make(items.clone(), position), self.1.make(items, position))
    }

    #[inline]
    fn seal((first, rest): Self::Local<'_>, ends: bool) -> Self::Part {
        (A::seal(first, ends), B::seal(rest, ends))
    }

    #[inline]
    fn settle(&self, (first, rest): &mut Self::Part) {
        self.0.settle(first);
        self.1.settle(rest);
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
    fn finish(self, all: Self::Part) {
        self.0.finish(all.0);
        self.1.finish(all.1);
    }
}
