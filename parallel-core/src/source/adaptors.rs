//! Iterators and adaptors of the standard library that advance by any number of items in one step, and can be cut into
//! blocks: `v.iter().enumerate()`, `a.iter().zip(&b)`, `v.chunks(8).rev()`.
//!
//! A new one is a line in the table `both_ends!` (or `advance!`, if its end cannot be cut off); and, if a `zip` with it
//! can be cut as well, an `impl` of [`Random`]. The table `collected!` has iterators that cannot be copied.

use super::range::Integer;
use super::slice::ExclusiveSlice;
use super::{Indexed, IntoIndexed};
use crate::engine::Owned;
use std::collections::vec_deque;
use std::iter::{Copied, Enumerate, Rev, Skip, StepBy, Take, Zip};
use std::ops::{Range, RangeInclusive};
use std::{array, slice, vec};

/// Iterators whose `nth` takes one step and does nothing else, and which may be copied: each block begins with a copy of
/// the iterator, cut to the items of the block.
pub trait Advance: Iterator + Clone + Sync {
    /// The way in which the iterator itself is cut.
    type Cut: Cut<Self>;
    /// The way in which an adaptor around the iterator is cut. It differs from `Cut` for ranges: std can cut off the
    /// end of an adaptor only if the iterator inside is an `ExactSizeIterator`, and ranges of most integers are none.
    /// (The integer type of a range may still be open, so all ranges have the same way.)
    type CutAround;
    /// The position in the whole input of the first of these items; for numbers, the lowest of them.
    #[inline]
    fn position(&self, items: &Range<usize>) -> usize {
        items.start
    }
}

/// Iterators of [`Advance`] whose `nth_back` takes one step, too.
pub trait AdvanceBack: Advance + DoubleEndedIterator {
    /// The `position` of these items of the reversed iterator.
    #[inline]
    fn position_back(_: &Rev<Self>, items: &Range<usize>) -> usize {
        items.start
    }
}

/// A way to cut an iterator to the items of one block: [`BothEnds`] or [`OneEnd`].
pub trait Cut<I: Iterator> {
    /// The iterator over the items of the block.
    type Block: Iterator<Item = I::Item>;
    /// Leaves only the items at these indices of `len` items.
    fn cut(iterator: I, items: Range<usize>, len: usize) -> Self::Block;
}

/// The way that cuts off the items before the block and those after it. The iterator of the block has the same type as
/// the whole, of which the compiler makes a better loop.
pub struct BothEnds;

impl<I: DoubleEndedIterator> Cut<I> for BothEnds {
    type Block = I;

    #[inline]
    fn cut(mut iterator: I, items: Range<usize>, len: usize) -> I {
        if let Some(before) = items.start.checked_sub(1) {
            iterator.nth(before);
        }
        if let Some(behind) = (len - items.end).checked_sub(1) {
            iterator.nth_back(behind);
        }
        iterator
    }
}

/// The way that cuts off the items before the block and counts those of the block.
pub struct OneEnd;

impl<I: Iterator> Cut<I> for OneEnd {
    type Block = Take<I>;

    #[inline]
    fn cut(mut iterator: I, items: Range<usize>, _: usize) -> Take<I> {
        if let Some(before) = items.start.checked_sub(1) {
            iterator.nth(before);
        }
        iterator.take(items.len())
    }
}

/// Iterators that can be cut as a part of a `Zip`: their `Zip` is an iterator of `Advance`, too.
pub trait Random: Advance {}

/// An input made of an iterator that can be cut: every block begins with a copy of the iterator.
pub struct Advancing<I> {
    iterator: I,
    len: usize,
}

impl<I: Advance> Indexed for Advancing<I> {
    type Item = I::Item;
    type Block<'a>
        = <I::Cut as Cut<I>>::Block
    where
        I: 'a;

    #[inline]
    fn len(&self) -> usize {
        self.len
    }

    #[inline]
    fn position(&self, items: &Range<usize>) -> usize {
        self.iterator.position(items)
    }

    #[inline]
    unsafe fn block(&self, items: Range<usize>) -> Self::Block<'_> {
        I::Cut::cut(self.iterator.clone(), items, self.len)
    }
}

macro_rules! indexed {
    ($([$($generics:tt)*] $ty:ty;)*) => {$(
        impl<$($generics)*> IntoIndexed for $ty
        where
            Self: Advance,
        {
            type Item = <Self as Iterator>::Item;
            type Indexed = Advancing<Self>;

            #[inline]
            fn into_indexed(self) -> Advancing<Self> {
                let (len, most) = self.size_hint();
                assert!(most == Some(len), "an input of more than `usize::MAX` items cannot be looped over");
                Advancing { iterator: self, len }
            }
        }
    )*};
}

macro_rules! advance {
    ($cut:ident: $([$($generics:tt)*] $ty:ty;)*) => {$(
        impl<$($generics)*> Advance for $ty
        where
            Self: Iterator + Clone + Sync,
        {
            type Cut = $cut;
            type CutAround = $cut;
        }
        indexed! { [$($generics)*] $ty; }
    )*};
}

macro_rules! both_ends {
    ($([$($generics:tt)*] $ty:ty;)*) => {$(
        advance! { BothEnds: [$($generics)*] $ty; }
        impl<$($generics)*> AdvanceBack for $ty where Self: Clone + Sync {}
    )*};
}

both_ends! {
    ['s, T: Sync] slice::Iter<'s, T>;
    ['s, T: Sync] slice::Chunks<'s, T>;
    ['s, T: Sync] slice::ChunksExact<'s, T>;
    ['s, T: Sync] slice::RChunks<'s, T>;
    ['s, T: Sync] slice::RChunksExact<'s, T>;
    ['s, T: Sync] slice::Windows<'s, T>;
    ['s, T: Sync] vec_deque::Iter<'s, T>;
    ['s, I: AdvanceBack + Iterator<Item = &'s T>, T: Copy + 's] Copied<I>;
}

advance! {
    OneEnd:
    [I: Advance] StepBy<I>;
    [A: Random, B: Random] Zip<A, B>;
}

/// Adaptors that are cut in the way that the iterator inside them says (`CutAround`).
macro_rules! cut_as_below {
    ($($adaptor:ident)*) => {$(
        impl<I: Advance<CutAround: Cut<Self>>> Advance for $adaptor<I>
        where
            Self: Clone + Sync,
        {
            type Cut = I::CutAround;
            type CutAround = I::CutAround;
        }

        impl<I: AdvanceBack> AdvanceBack for $adaptor<I> where Self: Advance + DoubleEndedIterator {}

        indexed! { [I: Advance] $adaptor<I>; }
    )*};
}
cut_as_below! { Enumerate Skip Take }

impl<I: AdvanceBack> Advance for Rev<I> {
    type Cut = BothEnds;
    type CutAround = I::CutAround;

    #[inline]
    fn position(&self, items: &Range<usize>) -> usize {
        I::position_back(self, items)
    }
}
impl<I: AdvanceBack> AdvanceBack for Rev<I> {}
indexed! { [I: AdvanceBack] Rev<I>; }

macro_rules! characters {
    ($($range:ident)*) => {$(
        impl Advance for $range<char> {
            type Cut = OneEnd;
            type CutAround = OneEnd;

            fn position(&self, items: &Range<usize>) -> usize {
                self.clone().nth(items.start).map_or(0, |first| first as usize)
            }
        }

        indexed! { [] $range<char>; }
    )*};
}
characters! { Range RangeInclusive }

// Ranges of integers by themselves are inputs of `range`; as part of an adaptor they are iterators like any other.
macro_rules! ranges {
    ($($range:ident)*) => {$(
        impl<T: Integer> Advance for $range<T>
        where
            Self: DoubleEndedIterator<Item = T>,
        {
            type Cut = BothEnds;
            type CutAround = OneEnd;
        }

        impl<T: Integer> AdvanceBack for $range<T>
        where
            Self: DoubleEndedIterator<Item = T>,
        {
            #[inline]
            fn position_back(back: &Rev<Self>, items: &Range<usize>) -> usize {
                // A reversed block gives its lowest number last.
                match items.end.checked_sub(1).and_then(|last| back.clone().nth(last)) {
                    Some(lowest) => lowest.index(),
                    None => 0,
                }
            }
        }
    )*};
}
ranges! { Range RangeInclusive }

impl<T: Sync> Random for slice::Iter<'_, T> {}
impl<T: Sync> Random for slice::Chunks<'_, T> {}
impl<T: Sync> Random for slice::ChunksExact<'_, T> {}
impl<T: Sync> Random for slice::Windows<'_, T> {}
impl<I: Random + AdvanceBack> Random for Enumerate<I> where Self: Advance {}
impl<'s, I: Random + AdvanceBack + Iterator<Item = &'s T>, T: Copy + 's> Random for Copied<I> where Self: Advance {}
impl<A: Random, B: Random> Random for Zip<A, B> where Self: Advance {}

macro_rules! random_ranges {
    ($($int:ty)*) => {$(
        impl Random for Range<$int> {}
    )*};
}
random_ranges! { u8 u16 u32 u64 usize i8 i16 i32 i64 isize }

impl<'s, T: Send> IntoIndexed for slice::IterMut<'s, T> {
    type Item = &'s mut T;
    type Indexed = ExclusiveSlice<'s, T>;

    #[inline]
    fn into_indexed(self) -> ExclusiveSlice<'s, T> {
        ExclusiveSlice::new(self.into_slice())
    }
}

/// Iterators that own their items, so that they cannot be copied. Their items are first collected.
macro_rules! collected {
    ($([$($generics:tt)*] $ty:ty, $item:ty;)*) => {$(
        impl<$($generics)*> IntoIndexed for $ty {
            type Item = $item;
            type Indexed = Owned<$item>;

            fn into_indexed(self) -> Owned<$item> {
                Owned::new(self.collect())
            }
        }
    )*};
}
collected! {
    [T: Send] vec::IntoIter<T>, T;
    [T: Send, const N: usize] array::IntoIter<T, N>, T;
    [T: Send] vec_deque::IntoIter<T>, T;
    // The items of the following iterators are whole chunks: collecting them copies no elements.
    ['s, T: Send] slice::ChunksMut<'s, T>, &'s mut [T];
    ['s, T: Send] slice::ChunksExactMut<'s, T>, &'s mut [T];
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Cut anywhere, the blocks together are the whole.
    fn check<I>(iterator: I)
    where
        I: Advance + IntoIndexed<Item = <I as Iterator>::Item, Indexed = Advancing<I>>,
        <I as Iterator>::Item: PartialEq + std::fmt::Debug,
    {
        let expected: Vec<_> = iterator.clone().collect();
        let source = iterator.into_indexed();
        assert_eq!(source.len(), expected.len());
        for start in 0..=expected.len() {
            for end in start..=expected.len() {
                // SAFETY: these sources lend and copy, so asking twice for an index does no harm.
                let block: Vec<_> = unsafe { source.block(start..end) }.collect();
                assert_eq!(block, expected[start..end]);
            }
        }
    }

    #[test]
    fn cut_anywhere_they_are_what_they_were() {
        let values: Vec<i32> = (0..13).collect();
        let (array, words) = ([5, 6, 7], ["a", "b", "c", "d"]);
        check(values.iter());
        check(values.iter().enumerate());
        check(values.iter().enumerate().skip(2).take(7).rev());
        check(values.iter().copied().rev().enumerate());
        check(values.iter().zip(&array));
        check(values.iter().zip(values.iter().copied().enumerate()).zip(0..9_i64));
        check(values.iter().step_by(3));
        check((0..40_u64).step_by(7));
        check(values.chunks(4));
        check(values.chunks_exact(4).enumerate());
        check(values.rchunks(5).rev());
        check(values.windows(3).zip(&words));
        check((3..9_u16).enumerate());
        check((3..=9_i64).enumerate());
        check((3..9_u128).rev().enumerate().skip(2));
        check(values.iter().step_by(3).enumerate());
        check(('a'..'k').enumerate().take(4));
        check((0..9_i64).skip(2).take(5).enumerate());
        check((-3..=9_i16).skip(1));
        check('a'..'k');
        check('a'..='\u{60}');
        check((0..9_usize).rev());
        let mut queue: std::collections::VecDeque<i32> = (0..9).collect();
        queue.rotate_left(4);
        check(queue.iter().rev().skip(2));
        check(values[..0].iter().enumerate());
    }

    #[test]
    fn numbers_stand_where_they_are() {
        let back = (10_usize..20).rev().into_indexed();
        assert_eq!((back.position(&(2..5)), back.position(&(0..10))), (15, 10));
        let list = [1, 2, 3];
        assert_eq!(list.iter().rev().into_indexed().position(&(1..2)), 1);
    }
}
