//! The private copies that each block has of the variables that its loop changes.

use crate::output::Shape;

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

    /// Makes the private copy for a block of `len` items, the first of which stands at `position` of the input.
    fn make(&self, position: usize, len: usize) -> Self::Local<'_>;
    /// Turns the private copy of a finished block into its part.
    fn seal(local: Self::Local<'_>) -> Self::Part;
    /// Joins the parts of two neighbouring blocks.
    fn join(&self, earlier: Self::Part, later: Self::Part) -> Self::Part;
    /// Takes the joined parts of all blocks over into the variable.
    fn finish(self, all: Self::Part);
}

impl Privatize for () {
    type Local<'a> = ();
    type Part = ();
    const SHAPE: Shape = Shape::Free;
    const KEEP_ON_PANIC: bool = false;

    #[inline]
    fn make(&self, _: usize, _: usize) {}

    #[inline]
    fn seal((): ()) {}

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

    #[inline]
    fn make(&self, position: usize, len: usize) -> Self::Local<'_> {
        (self.0.make(position, len), self.1.make(position, len))
    }

    #[inline]
    fn seal((first, rest): Self::Local<'_>) -> Self::Part {
        (A::seal(first), B::seal(rest))
    }

    #[inline]
    fn join(&self, earlier: Self::Part, later: Self::Part) -> Self::Part {
        (self.0.join(earlier.0, later.0), self.1.join(earlier.1, later.1))
    }

    #[inline]
    fn finish(self, all: Self::Part) {
        self.0.finish(all.0);
        self.1.finish(all.1);
    }
}
