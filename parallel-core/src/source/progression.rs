//! Arithmetic progressions: the items of `(a..b).step_by(w)`, and of adaptors around it, each of which is as far from the one before.
//!
//! std's `StepBy` over a range of unsigned integers goes to its `n`-th item in `n` steps. So these items are not asked for, but made of the
//! first two.

use super::cut::Cut;
use std::ops::Range;

/// Items that can be in a progression: integers, and the pairs that `enumerate` makes.
pub trait Progress: Copy + Default + Send + Sync {
    /// The item at this index of the progression that begins with these two.
    fn at(first: Self, second: Self, index: usize) -> Self;
    /// The item after this one in the progression that begins with these two.
    fn after(self, first: Self, second: Self) -> Self;
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

            #[inline(always)]
            fn after(self, first: Self, second: Self) -> Self {
                self.wrapping_add(second.wrapping_sub(first))
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

    #[inline(always)]
    fn after(self, first: Self, second: Self) -> Self {
        (self.0.after(first.0, second.0), self.1.after(first.1, second.1))
    }
}

/// The way of a progression: its items are made of the first two.
pub struct Progressing;

/// The items of one block.
#[derive(Clone)]
pub struct ProgressionBlock<T> {
    /// The first two items of the whole.
    begin: (T, T),
    /// The next item, if any are left. It is added to, and not multiplied: so the compiler puts several into one instruction.
    next: T,
    left: usize,
}

impl<I> Cut<I> for Progressing
where
    I: Iterator<Item: Progress> + Clone,
{
    type Block = ProgressionBlock<I::Item>;
    /// The first two items; where there are none, any.
    type Known = (I::Item, I::Item);

    #[inline]
    fn know(iterator: &I) -> Self::Known {
        let mut items = iterator.clone();
        let first = items.next().unwrap_or_default();
        (first, items.next().unwrap_or(first))
    }

    #[inline]
    fn item(_: &I, (first, second): Self::Known, index: usize) -> Option<I::Item> {
        Some(Progress::at(first, second, index))
    }

    #[inline]
    unsafe fn cut(_: &I, begin: Self::Known, items: Range<usize>, _: usize) -> ProgressionBlock<I::Item> {
        let (first, second) = begin;
        ProgressionBlock { begin, next: Progress::at(first, second, items.start), left: items.len() }
    }
}

impl<T: Progress> Iterator for ProgressionBlock<T> {
    type Item = T;

    #[inline(always)]
    fn next(&mut self) -> Option<T> {
        if self.left == 0 {
            return None;
        }
        self.left -= 1;
        let next = self.next.after(self.begin.0, self.begin.1);
        Some(std::mem::replace(&mut self.next, next))
    }

    #[inline(always)]
    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.left, Some(self.left))
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
        assert_eq!((4, 255_u8).after((9, 7), (8, 9)), (3, 1));
    }
}
