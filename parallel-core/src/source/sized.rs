//! Chunks of a size that stands in the source, `chunks_exact_mut(3)`: the body gets them cut to it, so that the compiler knows it, too.
//!
//! In the plain loop it sees the size from the iterator. Here that lies in memory, and is read for each chunk.

/// An item of an input that seems to be one of chunks: the method of that name may be the user's.
pub struct Piece<'a, T>(pub &'a T);

/// Chunks: slices, or counts with slices.
pub trait Chunk {
    #[doc(hidden)]
    #[must_use]
    fn cut_to(self, size: usize) -> Self;
}

impl<T> Chunk for &[T] {
    #[inline(always)]
    fn cut_to(self, size: usize) -> Self {
        &self[..size]
    }
}

impl<T> Chunk for &mut [T] {
    #[inline(always)]
    fn cut_to(self, size: usize) -> Self {
        &mut self[..size]
    }
}

impl<C: Chunk> Chunk for (usize, C) {
    #[inline(always)]
    fn cut_to(self, size: usize) -> Self {
        (self.0, self.1.cut_to(size))
    }
}

/// The way of chunks.
pub struct Cut;

impl Cut {
    /// The chunk, which has so many elements.
    #[inline(always)]
    pub fn to<const SIZE: usize, C: Chunk>(self, chunk: C) -> C {
        chunk.cut_to(SIZE)
    }
}

/// The way of all others.
pub struct Uncut;

impl Uncut {
    /// The item.
    #[inline(always)]
    pub fn to<const SIZE: usize, T>(self, item: T) -> T {
        item
    }
}

/// The choice for chunks.
pub trait PickCut {
    #[doc(hidden)]
    #[inline(always)]
    fn __pick(&self) -> Cut {
        Cut
    }
}
impl<C: Chunk> PickCut for &Piece<'_, C> {}

/// The choice for all others.
pub trait PickUncut {
    #[doc(hidden)]
    #[inline(always)]
    fn __pick(&self) -> Uncut {
        Uncut
    }
}
impl<T> PickUncut for Piece<'_, T> {}
