//! Iterators of the standard library that move on by any number of items in one step.

use super::range::Integer;
use super::slice::ExclusiveSlice;
use super::{Indexed, IntoIndexed};
use crate::engine::Owned;
use std::collections::vec_deque;
use std::iter::{Copied, Enumerate, Rev, Skip, StepBy, Take, Zip};
use std::ops::{Range, RangeInclusive};
use std::{array, slice, vec};

/// Iterators whose `nth` takes one step and does nothing else, and which may be copied: each block begins with a copy of
/// the iterator, moved to where the block is.
pub trait Advance: Iterator + Clone + Sync {
    /// The items of one block.
    type Block: Iterator<Item = Self::Item>;
    /// Leaves only these of `len` items.
    fn block(self, items: Range<usize>, len: usize) -> Self::Block;
    /// Where in the whole input the first of these items stands; for numbers, the lowest of them.
    #[inline]
    fn position(&self, items: &Range<usize>) -> usize {
        items.start
    }
}

/// Those whose `nth_back` does the same from the other end.
pub trait AdvanceBack: Advance + DoubleEndedIterator {
    /// As `position`, of the items from the other end.
    #[inline]
    fn position_back(_: &Rev<Self>, items: &Range<usize>) -> usize {
        items.start
    }
}

/// How an adaptor `A` over an iterator is cut to what one block has of it.
///
/// A trait of the iterator below, since std asks it whether it knows its length before the adaptor can be cut from behind:
/// ranges of most integers do not, so that one of an open type could not be told from those that do.
pub trait Cut<A: Iterator> {
    /// What is left.
    type Block: Iterator<Item = A::Item>;
    /// Leaves only these of `len` items.
    fn cut(adaptor: A, items: Range<usize>, len: usize) -> Self::Block;
}

/// Those whose `Zip` still jumps.
pub trait Random: Advance {}

/// Cuts off what is before and behind.
#[inline]
fn both_ends<I: DoubleEndedIterator>(mut iterator: I, items: &Range<usize>, len: usize) -> I {
    if let Some(before) = items.start.checked_sub(1) {
        iterator.nth(before);
    }
    if let Some(behind) = (len - items.end).checked_sub(1) {
        iterator.nth_back(behind);
    }
    iterator
}

/// Cuts off what is before, and counts what follows.
#[inline]
fn one_end<I: Iterator>(mut iterator: I, items: &Range<usize>) -> Take<I> {
    if let Some(before) = items.start.checked_sub(1) {
        iterator.nth(before);
    }
    iterator.take(items.len())
}

/// An input of which every block has a copy.
pub struct Advancing<I> {
    iterator: I,
    len: usize,
}

impl<I: Advance> Indexed for Advancing<I> {
    type Item = I::Item;
    type Block<'a>
        = I::Block
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
    unsafe fn block(&self, items: Range<usize>) -> I::Block {
        self.iterator.clone().block(items, self.len)
    }
}

macro_rules! jumps {
    ($([$($generics:tt)*] $ty:ty $(where $($bounds:tt)*)?;)*) => {$(
        impl<$($generics)*> IntoIndexed for $ty
        where
            Self: Advance,
            $($($bounds)*)?
        {
            type Item = <Self as Iterator>::Item;
            type Source = Advancing<Self>;

            #[inline]
            fn into_indexed(self) -> Advancing<Self> {
                let (len, most) = self.size_hint();
                assert!(most == Some(len), "an input of more than `usize::MAX` items cannot be looped over");
                Advancing { iterator: self, len }
            }
        }
    )*};
}

macro_rules! from_both_ends {
    ($([$($generics:tt)*] $ty:ty $(where $($bounds:tt)*)?;)*) => {$(
        impl<$($generics)*> Advance for $ty
        where
            Self: DoubleEndedIterator + Clone + Sync,
            $($($bounds)*)?
        {
            type Block = Self;

            #[inline]
            fn block(self, items: Range<usize>, len: usize) -> Self {
                both_ends(self, &items, len)
            }
        }

        impl<$($generics)*> AdvanceBack for $ty
        where
            Self: DoubleEndedIterator + Clone + Sync,
            $($($bounds)*)?
        {
        }

        cut_from_both_ends! { [$($generics)*] $ty; }

        jumps! { [$($generics)*] $ty $(where $($bounds)*)?; }
    )*};
}

macro_rules! from_one_end {
    ($([$($generics:tt)*] $ty:ty $(where $($bounds:tt)*)?;)*) => {$(
        impl<$($generics)*> Advance for $ty
        where
            Self: Iterator + Clone + Sync,
            $($($bounds)*)?
        {
            type Block = Take<Self>;

            #[inline]
            fn block(self, items: Range<usize>, _: usize) -> Take<Self> {
                one_end(self, &items)
            }
        }

        cut_from_one_end! { [$($generics)*] $ty; }
        jumps! { [$($generics)*] $ty $(where $($bounds)*)?; }
    )*};
}

macro_rules! cut_from_both_ends {
    ($([$($generics:tt)*] $ty:ty;)*) => {$(
        impl<$($generics)*, Adaptor: DoubleEndedIterator> Cut<Adaptor> for $ty {
            type Block = Adaptor;

            #[inline]
            fn cut(adaptor: Adaptor, items: Range<usize>, len: usize) -> Adaptor {
                both_ends(adaptor, &items, len)
            }
        }
    )*};
}

macro_rules! cut_from_one_end {
    ($([$($generics:tt)*] $ty:ty;)*) => {$(
        impl<$($generics)*, Adaptor: Iterator> Cut<Adaptor> for $ty {
            type Block = Take<Adaptor>;

            #[inline]
            fn cut(adaptor: Adaptor, items: Range<usize>, _: usize) -> Take<Adaptor> {
                one_end(adaptor, &items)
            }
        }
    )*};
}

/// As the iterator below is cut.
macro_rules! cut_as_below {
    ($($adaptor:ident)*) => {$(
        impl<I: Advance + Cut<Self>> Advance for $adaptor<I>
        where
            Self: Clone + Sync,
        {
            type Block = <I as Cut<Self>>::Block;

            #[inline]
            fn block(self, items: Range<usize>, len: usize) -> Self::Block {
                I::cut(self, items, len)
            }
        }

        impl<I: AdvanceBack> AdvanceBack for $adaptor<I> where Self: Advance + DoubleEndedIterator {}

        impl<I: Cut<Outer>, Outer: Iterator> Cut<Outer> for $adaptor<I> {
            type Block = I::Block;

            #[inline]
            fn cut(adaptor: Outer, items: Range<usize>, len: usize) -> I::Block {
                I::cut(adaptor, items, len)
            }
        }

        jumps! { [I: Advance] $adaptor<I>; }
    )*};
}

cut_as_below! { Enumerate Skip Take }

from_both_ends! {
    ['s, T: Sync] slice::Iter<'s, T>;
    ['s, T: Sync] slice::Chunks<'s, T>;
    ['s, T: Sync] slice::ChunksExact<'s, T>;
    ['s, T: Sync] slice::RChunks<'s, T>;
    ['s, T: Sync] slice::RChunksExact<'s, T>;
    ['s, T: Sync] slice::Windows<'s, T>;
    ['s, T: Sync] vec_deque::Iter<'s, T>;
    ['s, I: AdvanceBack + Iterator<Item = &'s T>, T: Copy + 's] Copied<I>;
}

from_one_end! {
    [I: Advance] StepBy<I>;
    [A: Random, B: Random] Zip<A, B>;
}

macro_rules! characters {
    ($($range:ident)*) => {$(
        impl Advance for $range<char> {
            type Block = Take<Self>;

            #[inline]
            fn block(self, items: Range<usize>, _: usize) -> Take<Self> {
                one_end(self, &items)
            }

            fn position(&self, items: &Range<usize>) -> usize {
                self.clone().nth(items.start).map_or(0, |first| first as usize)
            }
        }

        impl<Adaptor: Iterator> Cut<Adaptor> for $range<char> {
            type Block = Take<Adaptor>;

            #[inline]
            fn cut(adaptor: Adaptor, items: Range<usize>, _: usize) -> Take<Adaptor> {
                one_end(adaptor, &items)
            }
        }

        jumps! { [] $range<char>; }
    )*};
}
characters! { Range RangeInclusive }

// Ranges of numbers by themselves are `range`'s; as part of something they are iterators like any other.
macro_rules! ranges {
    ($($range:ident)*) => {$(
        impl<T: Integer> Advance for $range<T>
        where
            Self: DoubleEndedIterator<Item = T>,
        {
            type Block = Self;

            #[inline]
            fn block(self, items: Range<usize>, len: usize) -> Self {
                both_ends(self, &items, len)
            }
        }

        impl<T: Integer> AdvanceBack for $range<T>
        where
            Self: DoubleEndedIterator<Item = T>,
        {
            #[inline]
            fn position_back(back: &Rev<Self>, items: &Range<usize>) -> usize {
                // The lowest of the block is the last that it gives.
                match items.end.checked_sub(1).and_then(|last| back.clone().nth(last)) {
                    Some(lowest) => lowest.index(),
                    None => 0,
                }
            }
        }

        impl<T: Integer, Adaptor: Iterator> Cut<Adaptor> for $range<T> {
            type Block = Take<Adaptor>;

            #[inline]
            fn cut(adaptor: Adaptor, items: Range<usize>, _: usize) -> Take<Adaptor> {
                one_end(adaptor, &items)
            }
        }
    )*};
}
ranges! { Range RangeInclusive }

impl<I: AdvanceBack> Advance for Rev<I> {
    type Block = Self;

    #[inline]
    fn block(self, items: Range<usize>, len: usize) -> Self {
        both_ends(self, &items, len)
    }

    #[inline]
    fn position(&self, items: &Range<usize>) -> usize {
        I::position_back(self, items)
    }
}
impl<I: AdvanceBack> AdvanceBack for Rev<I> {}
impl<I: Cut<Outer>, Outer: Iterator> Cut<Outer> for Rev<I> {
    type Block = I::Block;

    #[inline]
    fn cut(adaptor: Outer, items: Range<usize>, len: usize) -> I::Block {
        I::cut(adaptor, items, len)
    }
}
jumps! { [I: AdvanceBack] Rev<I>; }

impl<T: Sync> Random for slice::Iter<'_, T> {}
impl<T: Sync> Random for slice::Chunks<'_, T> {}
impl<T: Sync> Random for slice::ChunksExact<'_, T> {}
impl<T: Sync> Random for slice::Windows<'_, T> {}
impl<I: Random + AdvanceBack> Random for Enumerate<I> where Self: Advance {}
impl<'s, I: Random + AdvanceBack + Iterator<Item = &'s T>, T: Copy + 's> Random for Copied<I> where Self: Advance {}
impl<A: Random, B: Random> Random for Zip<A, B> where Self: Advance {}

macro_rules! random {
    ($($int:ty)*) => {$(
        impl Random for Range<$int> {}
    )*};
}
random! { u8 u16 u32 u64 usize i8 i16 i32 i64 isize }

impl<'s, T: Send> IntoIndexed for slice::IterMut<'s, T> {
    type Item = &'s mut T;
    type Source = ExclusiveSlice<'s, T>;

    #[inline]
    fn into_indexed(self) -> ExclusiveSlice<'s, T> {
        ExclusiveSlice::new(self.into_slice())
    }
}

macro_rules! taken_out {
    ($([$($generics:tt)*] $ty:ty, $item:ty;)*) => {$(
        impl<$($generics)*> IntoIndexed for $ty {
            type Item = $item;
            type Source = Owned<$item>;

            fn into_indexed(self) -> Owned<$item> {
                Owned::new(self.collect())
            }
        }
    )*};
}
taken_out! {
    [T: Send] vec::IntoIter<T>, T;
    [T: Send, const N: usize] array::IntoIter<T, N>, T;
    [T: Send] vec_deque::IntoIter<T>, T;
    // Of these there are as many as there are chunks.
    ['s, T: Send] slice::ChunksMut<'s, T>, &'s mut [T];
    ['s, T: Send] slice::ChunksExactMut<'s, T>, &'s mut [T];
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Cut anywhere, the blocks together are the whole.
    fn check<I>(iterator: I)
    where
        I: Advance + IntoIndexed<Item = <I as Iterator>::Item, Source = Advancing<I>>,
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
