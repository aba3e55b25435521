//! The lending of a variable to the loop.

use super::privatize::Privatize;
use crate::engine::Position;
use crate::output::Shape;
use std::ops::Range;
use std::sync::Arc;

/// Lends a variable to the loop as a `&mut`, whether it is owned or a `&mut` already. Lending is a method call, so that
/// rustc borrows an owned variable and reborrows a reference.
pub trait Lend {
    #[doc(hidden)]
    #[inline]
    fn __lent_to_loop(&mut self) -> &mut Self {
        self
    }

    /// Lends a variable whose kind of change is impossible through a shared reference.
    #[doc(hidden)]
    #[inline]
    fn __lend_mut(&mut self) -> &mut Self {
        self
    }
}
impl<T: ?Sized> Lend for T {}

/// A variable that is a shared reference (or an `Arc`), lent as a shared reference. The body gets the reference itself:
/// a collection that is filled through `&self` needs no private copies.
pub struct SharedRef<'a, T: ?Sized>(pub(super) &'a T);

/// Lends a value behind a shared reference. The method lookup finds this trait before `Lend`, which would ask for a
/// `mut` that a reference does not need.
pub trait LendShared {
    /// The type behind the reference.
    type Target: ?Sized;

    #[doc(hidden)]
    fn __lent_to_loop(&self) -> SharedRef<'_, Self::Target>;
}

impl<T: ?Sized> LendShared for &T {
    type Target = T;

    #[inline]
    fn __lent_to_loop(&self) -> SharedRef<'_, T> {
        SharedRef(self)
    }
}

impl<T: ?Sized> LendShared for Arc<T> {
    type Target = T;

    #[inline]
    fn __lent_to_loop(&self) -> SharedRef<'_, T> {
        SharedRef(self)
    }
}

impl<T: Sync + ?Sized> Privatize for SharedRef<'_, T> {
    type Local<'a>
        = &'a T
    where
        Self: 'a;
    type Part = ();
    const SHAPE: Shape = Shape::Free;
    const KEEP_ON_PANIC: bool = false;

    #[inline]
    unsafe fn make(&self, _: Range<usize>, _: Position) -> &T {
        self.0
    }

    #[inline]
    fn seal(_: &T, _: bool) {}

    #[inline]
    fn join(&self, (): (), (): ()) {}

    #[inline]
    fn finish(&mut self, (): ()) {}
}
