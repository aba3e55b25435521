//! How a body reads the lists around its loop: by one slice, which is asked for before the first item.
//!
//! A closure that names a `Vec` holds a reference to it, and the compiler has to read the pointer and the length anew
//! after each store. The expansion writes `let v = (&&&Read(&v)).__lent();` in the closure, above its loop. The method lookup
//! takes the trait with the most references whose bounds hold. References to other types are copied, so that what the
//! body borrows lives as long as it did.
//!
//! By the same lookup a list is asked whether its length stays what it is, where the range of the loop ends with that.

use std::sync::Arc;

/// A variable around the loop, of which the body reads elements.
pub struct Read<'a, T: ?Sized>(pub &'a T);

/// A list whose elements are one slice.
pub trait List<'a> {
    /// The slice, which lives as long as the list is lent.
    type Slice;

    #[doc(hidden)]
    fn slice(&'a self) -> Self::Slice;
}

impl<'a, T: 'a> List<'a> for [T] {
    type Slice = &'a [T];

    #[inline]
    fn slice(&'a self) -> &'a [T] {
        self
    }
}

impl<'a, T: 'a> List<'a> for Vec<T> {
    type Slice = &'a [T];

    #[inline]
    fn slice(&'a self) -> &'a [T] {
        self
    }
}

impl<'a, T: 'a> List<'a> for Box<[T]> {
    type Slice = &'a [T];

    #[inline]
    fn slice(&'a self) -> &'a [T] {
        self
    }
}

impl<'a, L: List<'a> + ?Sized + 'a> List<'a> for Arc<L> {
    type Slice = L::Slice;

    #[inline]
    fn slice(&'a self) -> L::Slice {
        (**self).slice()
    }
}

impl<'a, 'b: 'a, L: List<'b> + ?Sized> List<'a> for &'b L {
    type Slice = L::Slice;

    #[inline]
    fn slice(&'a self) -> L::Slice {
        let list: &'b L = self;
        list.slice()
    }
}

impl<'a, 'b: 'a, L: List<'a> + ?Sized> List<'a> for &'b mut L {
    type Slice = L::Slice;

    #[inline]
    fn slice(&'a self) -> L::Slice {
        (**self).slice()
    }
}

/// The choice for lists: their slice.
pub trait PickList {
    /// What the body reads.
    type Lent;

    #[doc(hidden)]
    fn __lent(&self) -> Self::Lent;
}

impl<'a, T: List<'a> + ?Sized> PickList for &&Read<'a, T> {
    type Lent = T::Slice;

    #[inline]
    fn __lent(&self) -> T::Slice {
        self.0.slice()
    }
}

/// The choice for other references: the reference itself.
pub trait PickReference {
    /// What the body reads.
    type Lent;

    #[doc(hidden)]
    fn __lent(&self) -> Self::Lent;
}

impl<'b, T: ?Sized> PickReference for &Read<'_, &'b T> {
    type Lent = &'b T;

    #[inline]
    fn __lent(&self) -> &'b T {
        self.0
    }
}

/// The choice for all others: a reference to the variable.
pub trait PickWhole {
    /// What the body reads.
    type Lent;

    #[doc(hidden)]
    fn __lent(&self) -> Self::Lent;
}

impl<'a, T: ?Sized> PickWhole for Read<'a, T> {
    type Lent = &'a T;

    #[inline]
    fn __lent(&self) -> &'a T {
        self.0
    }
}

/// A list that has the same length as long as it is lent, and whose `len` is its own: a trait of the user's may give one to an array, or
/// to a `Box`.
pub trait Lasting {}
impl<T> Lasting for [T] {}
impl<T> Lasting for &[T] {}
impl<T> Lasting for &mut [T] {}
impl<T> Lasting for Vec<T> {}
impl<T> Lasting for &Vec<T> {}
impl<T> Lasting for &mut Vec<T> {}

/// The answer for lists that last.
pub trait PickLasting {
    #[doc(hidden)]
    fn __lasts(&self) -> bool;
}

impl<T: Lasting + ?Sized> PickLasting for &Read<'_, T> {
    #[inline]
    fn __lasts(&self) -> bool {
        true
    }
}

/// The answer for all others, whose length may be another one each time it is asked for.
pub trait PickChanging {
    #[doc(hidden)]
    fn __lasts(&self) -> bool;
}

impl<T: ?Sized> PickChanging for Read<'_, T> {
    #[inline]
    fn __lasts(&self) -> bool {
        false
    }
}
