//! Chunks of a size that stands in the source, `chunks_exact_mut(3)`: the body gets them cut to it, so that the compiler knows it, too.
//!
//! In the plain loop it sees the size from the iterator. Here that lies in memory, and is read for each chunk.
//!
//! A method of that name may be the user's, on a type of one's own: `signal.windows(3)` may be of three seconds. So a chunk of another size
//! stays what it is.

use std::hint::black_box;

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

impl<'a, T, const SIZE: usize> Cuts<&'a [T]> for Chunk<SIZE> {
    #[inline(always)]
    fn cut(self, item: &'a [T]) -> &'a [T] {
        if item.len() == SIZE { &item[..SIZE] } else { other(item) }
    }
}

impl<'a, T, const SIZE: usize> Cuts<&'a mut [T]> for Chunk<SIZE> {
    #[inline(always)]
    fn cut(self, item: &'a mut [T]) -> &'a mut [T] {
        if item.len() == SIZE { &mut item[..SIZE] } else { other(item) }
    }
}

impl<'a, T> Cuts<&'a [T]> for Width<usize> {
    #[inline(always)]
    fn cut(self, item: &'a [T]) -> &'a [T] {
        if item.len() == self.0 { &item[..self.0] } else { other(item) }
    }
}

impl<'a, T> Cuts<&'a mut [T]> for Width<usize> {
    #[inline(always)]
    fn cut(self, item: &'a mut [T]) -> &'a mut [T] {
        if item.len() == self.0 { &mut item[..self.0] } else { other(item) }
    }
}

/// A chunk of another size, of a list of the user's. The compiler is not to see that it is the same as before: where it knows nothing of the
/// size here, it makes a loop for the chunks of the size that is written.
#[cold]
#[inline(never)]
fn other<S>(chunk: S) -> S {
    black_box(chunk)
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
