//! The stand-ins that a block has for variables of the code around the loop.

use crate::output::Shape;
use std::sync::Arc;

/// A variable that blocks have stand-ins for, and how what becomes of these is put together and taken over. Several of
/// them form nested pairs.
pub trait Privatize: Sync {
    /// What a block works with.
    type Local<'a>
    where
        Self: 'a;
    /// What stays of it when the block is done.
    type Part: Send;
    /// What the boundaries of the blocks mean for the parts.
    const SHAPE: Shape;
    /// Whether several blocks may be run as one.
    const EXACT: bool = matches!(Self::SHAPE, Shape::Free);
    /// Whether one value after the other is what the same values, a block each, come to.
    const ITEMWISE: bool = true;
    /// Whether what blocks before a panic have done is kept.
    const KEEP_ON_PANIC: bool;

    /// The stand-ins of the block of `len` items whose first stands at `position` of the input.
    fn make(&self, position: usize, len: usize) -> Self::Local<'_>;
    /// The block is done.
    fn seal(local: Self::Local<'_>) -> Self::Part;
    /// Puts the parts of neighbouring blocks together.
    fn join(&self, earlier: Self::Part, later: Self::Part) -> Self::Part;
    /// Takes over into the variable what all blocks together have left.
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

/// Lends a variable to the loop, whether it is owned or a `&mut` already: as a method, so that rustc borrows as needed.
pub trait Lend {
    #[doc(hidden)]
    #[inline]
    fn __lend(&mut self) -> &mut Self {
        self
    }

    /// For what cannot be done through a shared reference.
    #[doc(hidden)]
    #[inline]
    fn __lend_mut(&mut self) -> &mut Self {
        self
    }
}
impl<T: ?Sized> Lend for T {}

/// What can only be read: found before `Lend` asks for a `mut` that a reference does not need.
pub struct SharedRef<'a, T: ?Sized>(pub(super) &'a T);

/// Shares what is behind a shared reference.
pub trait LendShared {
    /// What is behind it.
    type Target: ?Sized;

    #[doc(hidden)]
    fn __lend(&self) -> SharedRef<'_, Self::Target>;
}

impl<T: ?Sized> LendShared for &T {
    type Target = T;

    #[inline]
    fn __lend(&self) -> SharedRef<'_, T> {
        SharedRef(self)
    }
}

impl<T: ?Sized> LendShared for Arc<T> {
    type Target = T;

    #[inline]
    fn __lend(&self) -> SharedRef<'_, T> {
        SharedRef(self)
    }
}
