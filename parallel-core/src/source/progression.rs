//! Arithmetic progressions: the items of `(a..b).step_by(w)`, and of adaptors around it, each of which is as far from the one before.
//!
//! std's `StepBy` over a range of unsigned integers goes to its `n`-th item in `n` steps. So these items are not asked for, but made of the
//! first two.

use super::cut::Cut;
use std::ops::Range;

/// Items that can be in a progression: integers, and the pairs that `enumerate` makes.
pub trait Progress: Copy + Send + Sync {
    /// The item at this index of the progression that begins with these two.
    fn at(first: Self, second: Self, index: usize) -> Self;
}

macro_rules! integers {
    ($($int:ty)*) => {$(
        impl Progress for $int {
            #[inline(always)]
            #[allow(
                clippy::cast_possible_truncation, clippy::cast_possible_wrap, clippy::cast_lossless, clippy::unnecessary_cast,
                trivial_numeric_casts,
                reason = "what is cut off is a multiple of what the sum wraps around at"
            )]
            fn at(first: Self, second: Self, index: usize) -> Self {
                first.wrapping_add(second.wrapping_sub(first).wrapping_mul(index as $int))
            }
        }
    )*};
}
integers! { u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize }

impl<A: Progress, B: Progress> Progress for (A, B) {
    #[inline(always)]
    fn at(first: Self, second: Self, index: usize) -> Self {
        (A::at(first.0, second.0, index), B::at(first.1, second.1, index))
    }
}

/// The way of a progression: its items are made of the first two.
pub struct Progressing;

/// The items of one block.
#[derive(Clone)]
pub struct ProgressionBlock<T> {
    /// The first two items of the whole; `None` if there are none.
    begin: Option<(T, T)>,
    next: usize,
    end: usize,
}

impl<I> Cut<I> for Progressing
where
    I: Iterator<Item: Progress> + Clone,
{
    type Block = ProgressionBlock<I::Item>;
    type Known = Option<(I::Item, I::Item)>;

    #[inline]
    fn know(iterator: &I) -> Self::Known {
        let mut items = iterator.clone();
        let first = items.next()?;
        Some((first, items.next().unwrap_or(first)))
    }

    #[inline]
    fn item(_: &I, begin: Self::Known, index: usize) -> Option<I::Item> {
        begin.map(|(first, second)| Progress::at(first, second, index))
    }

    #[inline]
    unsafe fn cut(_: &I, begin: Self::Known, items: Range<usize>, _: usize) -> ProgressionBlock<I::Item> {
        ProgressionBlock { begin, next: items.start, end: items.end }
    }
}

impl<T: Progress> Iterator for ProgressionBlock<T> {
    type Item = T;

    #[inline(always)]
    fn next(&mut self) -> Option<T> {
        let (first, second) = self.begin?;
        if self.next == self.end {
            return None;
        }
        let item = T::at(first, second, self.next);
        self.next += 1;
        Some(item)
    }

    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.end - self.next, Some(self.end - self.next))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_wraps_around_on_the_way_is_right_at_the_end() {
        assert_eq!(i8::at(-128, -127, 255), 127);
        assert_eq!(i8::at(127, 126, 255), -128);
        assert_eq!(u8::at(5, 12, 35), 250);
        assert_eq!(u128::at(u128::MAX, u128::MAX - 3, 2), u128::MAX - 6);
        assert_eq!(<(usize, (usize, i16))>::at((0, (7, -5)), (1, (6, -2)), 4), (4, (3, 7)));
    }
}
