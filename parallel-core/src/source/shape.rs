//! Chunks of a size that stands in the source, `chunks_exact_mut(3)`: the body gets them cut to it, so that the compiler knows it, too.
//!
//! In the plain loop it sees the size from the iterator. Here that lies in memory, and is read for each chunk.

/// Whatever an item is.
#[derive(Clone, Copy)]
pub struct Any;

/// A chunk of so many elements.
#[derive(Clone, Copy)]
pub struct Chunk<const SIZE: usize>;

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

impl<'a, T, const SIZE: usize> Cuts<&'a [T]> for Chunk<SIZE> {
    #[inline(always)]
    fn cut(self, item: &'a [T]) -> &'a [T] {
        &item[..SIZE]
    }
}

impl<'a, T, const SIZE: usize> Cuts<&'a mut [T]> for Chunk<SIZE> {
    #[inline(always)]
    fn cut(self, item: &'a mut [T]) -> &'a mut [T] {
        &mut item[..SIZE]
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
