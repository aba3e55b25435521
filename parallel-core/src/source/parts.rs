//! The iterators of the standard library that can be cut into blocks, and its adaptors around them: in which way, and
//! whether their items have numbers.
//!
//! A new one is a line in a table here; then its way says what else it needs: [`ByCopy`] an `impl` of
//! [`Advance`](super::adaptors::Advance), the others one of [`Front`](super::apart::Front) or [`Back`](super::apart::Back).
//! The table `collected!` has iterators that own their items.

use super::apart::{Forward, FromBack, FromFront, InOrder};
use super::range::Integer;
use super::slice::{ExclusiveSlice, SharedSlice};
use super::{Indexed, IntoIndexed};
use crate::engine::{Owned, Position};
use std::collections::vec_deque;
use std::iter::{Copied, Enumerate, Rev, Skip, StepBy, Take, Zip};
use std::ops::{Range, RangeInclusive};
use std::{array, slice, str, vec};

/// Iterators that can be cut into blocks, by themselves or inside an adaptor.
pub trait Part: Iterator {
    /// The way in which it is cut; it is a [`Way`] if the iterator can be an input.
    type Way;
    /// True if it gets to any of its items in as many steps as there are before it, unless the compiler makes one of them. Such an
    /// iterator is cut in a way that knows nothing of the whole one.
    const IN_STEPS: bool = false;
    /// True if each of its items lies in memory, at a place of its own: so there are no more of them than an `isize` counts.
    const IS_IN_MEMORY: bool = false;
    /// True if its items have numbers, which grow or shrink from each to the next by the same.
    const NUMBERED: bool = false;
    /// The number of an item, where items have numbers; `None` if it is beyond every index.
    #[inline]
    fn number(_: &Self::Item) -> Option<usize> {
        None
    }
    /// This item, which has this number: where the number is a count, it is put there, and nobody needs the count that the iterator has
    /// found.
    #[inline(always)]
    fn counted(item: Self::Item, _number: usize) -> Self::Item {
        item
    }
}

/// A way to cut an iterator into blocks.
pub trait Way<I: Iterator> {
    /// The form of the input that gives the blocks.
    type Indexed: Indexed<Item = I::Item>;
    /// Takes the iterator over: all items, or the first so many (see [`IntoIndexed`]).
    fn take_over(iterator: I) -> Self::Indexed;
    /// How many items the iterator had, if that can be counted.
    #[inline]
    fn total(taken: &Self::Indexed) -> Option<usize> {
        Some(taken.len())
    }
    /// The items that come after these.
    #[inline]
    fn rest(taken: Self::Indexed) -> Option<Self::Indexed> {
        let _ = taken;
        None
    }
}

/// The way of iterators that may be copied: each block begins with a copy.
pub struct ByCopy;

/// The way of iterators that lend each item exclusively, `E` says how: they cannot be copied, except bit by bit.
pub struct Apart<E>(E);

/// What becomes of a way when the iterator is turned around. A `Zip` is not turned: from the back std walks through its items.
pub trait Turn {
    /// The way of the `Rev`.
    type Turned;
}

impl Turn for ByCopy {
    type Turned = Self;
}
impl Turn for Apart<FromFront> {
    type Turned = Apart<FromBack>;
}
impl Turn for Apart<FromBack> {
    type Turned = Apart<FromFront>;
}
impl Turn for Apart<InOrder> {
    type Turned = Self;
}

/// What becomes of a way when items are left out at equal steps. From the front `StepBy` makes its first item on the
/// way to any other one, so exclusive items are had from the back.
pub trait Step {
    /// The way of the `StepBy`.
    type Stepped;
}

impl Step for ByCopy {
    type Stepped = Self;
}
impl Step for Apart<FromFront> {
    type Stepped = Apart<FromBack>;
}
impl Step for Apart<FromBack> {
    type Stepped = Self;
}
impl Step for Apart<InOrder> {
    type Stepped = Apart<FromBack>;
}

/// The way of two iterators zipped.
pub trait With<W> {
    /// The way of the `Zip`.
    type Both;
}

impl With<ByCopy> for ByCopy {
    type Both = Self;
}
impl<E> With<Apart<E>> for ByCopy {
    type Both = Apart<Forward>;
}
impl<E, W> With<W> for Apart<E> {
    type Both = Apart<Forward>;
}

/// Iterators of which std's `Zip` knows the items by their index, if both are such (its `TrustedRandomAccess`): then
/// its `nth` takes one step. (Without optimisation the step is a loop that only counts: see [`Waymarks`](super::waymarks::Waymarks).)
///
/// # Safety
/// `next` and `nth` of a `Zip` of two of them make, of the items of both, none but those that they give: they are had
/// from raw pointers.
pub unsafe trait Random: Part {}

/// Where the numbers of an input stand: those of its first item, and how far it is from each to the next.
#[derive(Clone, Copy, Default)]
pub struct Numbers {
    first: usize,
    /// Negative if they shrink; then it wraps around.
    step: usize,
}

impl Numbers {
    /// The numbers of `len` items, each of which may be asked for.
    #[inline]
    pub(super) fn new(mut number: impl FnMut(usize) -> Option<usize>, len: usize) -> Option<Self> {
        let last = len.checked_sub(1)?;
        // All numbers lie between the first and the last.
        let (first, _) = (number(0)?, number(last)?);
        let step = if len == 1 { isize::MAX as usize } else { number(1)?.wrapping_sub(first) };
        Some(Self { first, step })
    }

    /// The number of this of the items.
    #[inline(always)]
    pub(super) fn of(self, item: usize) -> usize {
        self.first.wrapping_add(self.step.wrapping_mul(item))
    }

    /// Counts from this item on.
    #[inline(always)]
    pub(super) fn counted_from(self, item: usize) -> Count {
        Count { next: self.of(item), step: self.step }
    }

    /// The position of these of the items: the numbers themselves.
    #[inline]
    pub(super) fn position(self, items: &Range<usize>) -> Option<Position> {
        // Downwards, a block gives its lowest number last.
        match self.step.cast_signed() {
            0 => None,
            1.. => Some(Position { first: self.of(items.start), step: self.step }),
            _ => Some(Position { first: self.of(items.end.wrapping_sub(1)), step: self.step.wrapping_neg() }),
        }
    }
}

/// The numbers of items that follow each other: what multiplies for each of them is slower.
pub struct Count {
    next: usize,
    step: usize,
}

impl Count {
    /// The number of the next item.
    #[inline(always)]
    pub(super) fn go_on(&mut self) -> usize {
        let number = self.next;
        self.next = number.wrapping_add(self.step);
        number
    }
}

/// Inputs that are cut in their way.
macro_rules! indexed {
    ($([$($generics:tt)*] $ty:ty;)*) => {$(
        impl<$($generics)*> IntoIndexed for $ty
        where
            Self: Part<Way: Way<Self>>,
        {
            type Item = <Self as Iterator>::Item;
            type Indexed = <<Self as Part>::Way as Way<Self>>::Indexed;

            #[inline]
            fn into_indexed(self) -> Self::Indexed {
                <Self as Part>::Way::take_over(self)
            }

            #[inline]
            fn total(taken: &Self::Indexed) -> Option<usize> {
                <Self as Part>::Way::total(taken)
            }

            #[inline]
            fn rest(taken: Self::Indexed) -> Option<Self::Indexed> {
                <Self as Part>::Way::rest(taken)
            }
        }
    )*};
}

macro_rules! parts {
    ($way:ty => $([$($generics:tt)*] $ty:ty;)*) => {$(
        impl<$($generics)*> Part for $ty {
            type Way = $way;
        }
        indexed! { [$($generics)*] $ty; }
    )*};
}

parts! {
    ByCopy =>
    ['s, T] slice::Chunks<'s, T>;
    ['s, T] slice::ChunksExact<'s, T>;
    ['s, T] slice::RChunks<'s, T>;
    ['s, T] slice::RChunksExact<'s, T>;
    ['s, T] slice::Windows<'s, T>;
    ['s, T] vec_deque::Iter<'s, T>;
    ['s, I: Part + Iterator<Item = &'s T>, T: Copy + 's] Copied<I>;
    ['s] str::Bytes<'s>;
    [] Range<char>;
    [] RangeInclusive<char>;
}
parts! {
    Apart<InOrder> =>
    ['s, T] slice::ChunksMut<'s, T>;
    ['s, T] slice::RChunksMut<'s, T>;
    ['s, T] slice::RChunksExactMut<'s, T>;
    ['s, T] vec_deque::IterMut<'s, T>;
}
parts! {
    // From the front it borrows all that is left for each chunk.
    Apart<FromBack> =>
    ['s, T] slice::ChunksExactMut<'s, T>;
}

// By themselves the iterators of a slice are inputs as the slice is.
impl<T> Part for slice::Iter<'_, T> {
    type Way = ByCopy;
    const IS_IN_MEMORY: bool = size_of::<T>() > 0;
}

impl<'s, T: Sync> IntoIndexed for slice::Iter<'s, T> {
    type Item = &'s T;
    type Indexed = SharedSlice<'s, T>;

    #[inline]
    fn into_indexed(self) -> SharedSlice<'s, T> {
        SharedSlice(self.as_slice())
    }
}

impl<T> Part for slice::IterMut<'_, T> {
    type Way = Apart<FromFront>;
}

impl<'s, T: Send> IntoIndexed for slice::IterMut<'s, T> {
    type Item = &'s mut T;
    type Indexed = ExclusiveSlice<'s, T>;

    #[inline]
    fn into_indexed(self) -> ExclusiveSlice<'s, T> {
        ExclusiveSlice::new(self.into_slice())
    }
}

// Ranges of integers by themselves are inputs of `range`; as part of an adaptor they are iterators like any other.
macro_rules! ranges {
    ($($range:ident)*) => {$(
        impl<T: Integer> Part for $range<T>
        where
            Self: Iterator<Item = T>,
        {
            type Way = ByCopy;
            const NUMBERED: bool = true;

            #[inline]
            fn number(item: &T) -> Option<usize> {
                item.number()
            }
        }
    )*};
}
ranges! { Range RangeInclusive }

impl<I: Part> Part for Enumerate<I> {
    type Way = I::Way;
    const IN_STEPS: bool = I::IN_STEPS;
    const IS_IN_MEMORY: bool = I::IS_IN_MEMORY;
    // Its numbers are the count of the items.
    const NUMBERED: bool = true;

    #[inline]
    fn number(item: &Self::Item) -> Option<usize> {
        Some(item.0)
    }

    #[inline(always)]
    fn counted((_, item): Self::Item, number: usize) -> Self::Item {
        (number, item)
    }
}
indexed! { [I: Part] Enumerate<I>; }

/// Adaptors whose items, and numbers, are those of the iterator inside.
macro_rules! around {
    ($($adaptor:ident: [$($bound:tt)*] $way:ty;)*) => {$(
        impl<I: Part $($bound)*> Part for $adaptor<I>
        where
            Self: Iterator<Item = I::Item>,
        {
            type Way = $way;
            const IN_STEPS: bool = I::IN_STEPS;
            const IS_IN_MEMORY: bool = I::IS_IN_MEMORY;
            const NUMBERED: bool = I::NUMBERED;

            #[inline]
            fn number(item: &I::Item) -> Option<usize> {
                I::number(item)
            }

            #[inline(always)]
            fn counted(item: I::Item, number: usize) -> I::Item {
                I::counted(item, number)
            }
        }
        indexed! { [I: Part $($bound)*] $adaptor<I>; }
    )*};
}
around! {
    Skip: [] I::Way;
    Take: [] I::Way;
    Rev: [<Way: Turn>] <I::Way as Turn>::Turned;
    StepBy: [<Way: Step>] <I::Way as Step>::Stepped;
}

impl<A: Random<Way: With<B::Way>>, B: Random> Part for Zip<A, B> {
    type Way = <A::Way as With<B::Way>>::Both;
    const IN_STEPS: bool = true;
}
indexed! { [A: Random<Way: With<B::Way>>, B: Random] Zip<A, B>; }

macro_rules! random {
    ($([$($generics:tt)*] $ty:ty;)*) => {$(
        // SAFETY: std has `TrustedRandomAccess` for the type, without side effects: `Zip` counts the items it has given, and makes
        // each from the start of the memory (for `nth`, too; a unit test asks it). For a shared item there is nothing to prove.
        unsafe impl<$($generics)*> Random for $ty where Self: Part {}
    )*};
}
random! {
    ['s, T] slice::Iter<'s, T>;
    ['s] str::Bytes<'s>;
    ['s, T] slice::Chunks<'s, T>;
    ['s, T] slice::ChunksExact<'s, T>;
    ['s, T] slice::RChunks<'s, T>;
    ['s, T] slice::RChunksExact<'s, T>;
    ['s, T] slice::Windows<'s, T>;
    ['s, T] slice::IterMut<'s, T>;
    ['s, T] slice::ChunksMut<'s, T>;
    ['s, T] slice::ChunksExactMut<'s, T>;
    ['s, T] slice::RChunksMut<'s, T>;
    ['s, T] slice::RChunksExactMut<'s, T>;
    [] Range<u8>;
    [] Range<u16>;
    [] Range<usize>;
    [] Range<i8>;
    [] Range<i16>;
    [] Range<isize>;
    [I: Random] Enumerate<I>;
    ['s, I: Random + Iterator<Item = &'s T>, T: Copy + Sync + 's] Copied<I>;
    [A: Random, B: Random] Zip<A, B>;
}
// Ranges of integers that fit into an index: std's `Zip` walks through the others, item by item.
#[cfg(any(target_pointer_width = "32", target_pointer_width = "64"))]
random! {
    [] Range<u32>;
    [] Range<i32>;
}
#[cfg(target_pointer_width = "64")]
random! {
    [] Range<u64>;
    [] Range<i64>;
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
}
