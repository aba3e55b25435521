//! Chunks of a size that stands in the source, `chunks_exact_mut(3)`: the body gets them cut to it, so that the compiler knows it, too.
//!
//! In the plain loop it sees the size from the iterator. Here that lies in memory, and is read for each chunk.
//!
//! A method of that name may be the user's, on a type of one's own: `signal.windows(3)` may be of three seconds. So [`List`] asks first
//! whether it is a slice that is cut.

use std::borrow::Cow;
use std::cell::{Ref, RefMut};
use std::rc::Rc;
use std::sync::{Arc, MutexGuard, RwLockReadGuard, RwLockWriteGuard};

/// Whatever an item is.
#[derive(Clone, Copy)]
pub struct Any;

/// A chunk of so many elements.
#[derive(Clone, Copy)]
pub struct Chunk<const SIZE: usize>;

/// A chunk of as many elements as a constant says.
#[derive(Clone, Copy)]
pub struct Width<T>(pub T);

/// A pair.
#[derive(Clone, Copy)]
pub struct Pair<A, B>(pub A, pub B);

/// Shapes that items of this type have.
pub trait Cuts<T> {
    #[doc(hidden)]
    fn cut(self, item: T) -> T;
}

impl<T> Cuts<T> for Any {
    #[inline(always)]
    fn cut(self, item: T) -> T {
        item
    }
}

/// What is wrong where a trait of the user's has given `Vec` a method of the name of one of slices.
const OTHER: &str = "a chunk has another size than it says where the loop begins";

impl<'a, T, const SIZE: usize> Cuts<&'a [T]> for Chunk<SIZE> {
    #[inline(always)]
    fn cut(self, item: &'a [T]) -> &'a [T] {
        assert!(item.len() == SIZE, "{OTHER}");
        &item[..SIZE]
    }
}

impl<'a, T, const SIZE: usize> Cuts<&'a mut [T]> for Chunk<SIZE> {
    #[inline(always)]
    fn cut(self, item: &'a mut [T]) -> &'a mut [T] {
        assert!(item.len() == SIZE, "{OTHER}");
        &mut item[..SIZE]
    }
}

impl<'a, T> Cuts<&'a [T]> for Width<usize> {
    #[inline(always)]
    fn cut(self, item: &'a [T]) -> &'a [T] {
        assert!(item.len() == self.0, "{OTHER}");
        &item[..self.0]
    }
}

impl<'a, T> Cuts<&'a mut [T]> for Width<usize> {
    #[inline(always)]
    fn cut(self, item: &'a mut [T]) -> &'a mut [T] {
        assert!(item.len() == self.0, "{OTHER}");
        &mut item[..self.0]
    }
}

impl<A, B, S: Cuts<A>, R: Cuts<B>> Cuts<(A, B)> for Pair<S, R> {
    #[inline(always)]
    fn cut(self, item: (A, B)) -> (A, B) {
        (self.0.cut(item.0), self.1.cut(item.1))
    }
}

/// An item, and its shape for all that the macro sees: the methods of these names may be the user's.
pub struct Shaped<'a, S, T>(pub S, pub &'a T);

/// The choice for items of this shape.
pub trait PickShape {
    /// The shape.
    type Shape;
    #[doc(hidden)]
    fn __pick(&self) -> Self::Shape;
}

impl<S: Cuts<T> + Copy, T> PickShape for &Shaped<'_, S, T> {
    type Shape = S;

    #[inline(always)]
    fn __pick(&self) -> S {
        self.0
    }
}

/// The choice for all others.
pub trait PickAnyShape {
    #[doc(hidden)]
    #[inline(always)]
    fn __pick(&self) -> Any {
        Any
    }
}
impl<S, T> PickAnyShape for Shaped<'_, S, T> {}

/// The item, cut to its shape.
#[inline(always)]
pub fn cut<T, S: Cuts<T>>(shape: S, item: T) -> T {
    shape.cut(item)
}

/// The list whose chunks are the items of a loop.
pub struct List<'a, T: ?Sized>(pub &'a T);

/// Lists whose chunks are those of a slice.
pub trait Sliced {}

impl<T> Sliced for [T] {}
impl<T, const N: usize> Sliced for [T; N] {}
impl<T> Sliced for Vec<T> {}
impl<T: Clone> Sliced for Cow<'_, [T]> {}
macro_rules! lending {
    ($($ty:ty),*) => {$(
        impl<S: Sliced + ?Sized> Sliced for $ty {}
    )*};
}
lending! {
    &S, &mut S, Box<S>, Rc<S>, Arc<S>, Ref<'_, S>, RefMut<'_, S>, MutexGuard<'_, S>, RwLockReadGuard<'_, S>, RwLockWriteGuard<'_, S>
}

/// A slice is cut: its chunks have the shape that is written there.
#[derive(Clone, Copy)]
pub struct Cutting;

/// Something else is cut, and nobody knows how.
#[derive(Clone, Copy)]
pub struct NotCutting;

impl Cutting {
    #[doc(hidden)]
    #[inline(always)]
    pub fn __shape<S>(self, shape: S) -> S {
        shape
    }
}

impl NotCutting {
    #[doc(hidden)]
    #[inline(always)]
    pub fn __shape<S>(self, _shape: S) -> Any {
        Any
    }
}

/// The choice for slices.
pub trait PickSlice {
    #[doc(hidden)]
    #[inline(always)]
    fn __pick(&self) -> Cutting {
        Cutting
    }
}
impl<T: Sliced + ?Sized> PickSlice for &List<'_, T> {}

/// The choice for all others.
pub trait PickNoSlice {
    #[doc(hidden)]
    #[inline(always)]
    fn __pick(&self) -> NotCutting {
        NotCutting
    }
}
impl<T: ?Sized> PickNoSlice for List<'_, T> {}
