//! Ranges of every integer type.

use super::{Indexed, IntoIndexed};
use crate::engine::Position;
use std::ops::{Range, RangeInclusive};

/// The integer types, with what a range needs of them.
pub trait Integer: Copy + Default + Send + Sync {
    /// The number of steps from `self` up to `end`, 0 if `end` is below; `None` above `usize::MAX`.
    fn steps_to(self, end: Self) -> Option<usize>;
    /// `self` plus `steps`, which the caller knows to fit the type.
    fn plus(self, steps: usize) -> Self;
    /// `self` minus `steps`, which the caller knows to fit the type.
    fn minus(self, steps: usize) -> Self;
    /// `self` as an index. A number below 0 wraps around, to an index beyond every slice.
    fn index(self) -> usize;
    /// `self` as an index, if all numbers from 0 up or down to it are as far from each other as their indices.
    fn number(self) -> Option<usize>;
    /// The counts of the numbers that are so many steps after `self`, and their base, both for [`counted`](Self::counted). The count of a
    /// number that fits an index is its [index](Self::index). Wider numbers are counted from the first of them, their base.
    fn counts(self, steps: Range<usize>) -> (Self, Range<usize>);
    /// The number with this count.
    fn counted(base: Self, count: usize) -> Self;
    /// True if the counts of any numbers are in the order of the numbers: so it is where they are the numbers themselves.
    const COUNTS_ARE_ORDERED: bool;
}

macro_rules! integers {
    ($($int:ty as $unsigned:ty)*) => {$(
        impl Integer for $int {
            #[inline]
            #[allow(clippy::cast_sign_loss, clippy::cast_possible_wrap, trivial_numeric_casts, clippy::unnecessary_cast)]
            fn steps_to(self, end: Self) -> Option<usize> {
                if end <= self {
                    return Some(0);
                }
                // The difference of two signed numbers fits the unsigned type of the same width.
                usize::try_from(end.wrapping_sub(self) as $unsigned).ok()
            }

            #[inline]
            #[allow(clippy::cast_possible_truncation, clippy::cast_possible_wrap, clippy::cast_lossless, clippy::unnecessary_cast)]
            fn plus(self, steps: usize) -> Self {
                // Wrapping in both steps: -128i8 + 200 is 72, by way of -56.
                self.wrapping_add(steps as $int)
            }

            #[inline]
            #[allow(clippy::cast_possible_truncation, clippy::cast_possible_wrap, clippy::cast_lossless, clippy::unnecessary_cast)]
            fn minus(self, steps: usize) -> Self {
                self.wrapping_sub(steps as $int)
            }

            #[inline]
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, trivial_numeric_casts, clippy::unnecessary_cast)]
            fn index(self) -> usize {
                self as usize
            }

            #[inline]
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, trivial_numeric_casts, clippy::unnecessary_cast)]
            fn number(self) -> Option<usize> {
                let is_wide = size_of::<Self>() > size_of::<usize>();
                (!is_wide || isize::try_from(self).is_ok()).then_some(self as usize)
            }

            #[inline(always)]
            #[allow(clippy::cast_possible_truncation, clippy::cast_possible_wrap, clippy::cast_lossless, clippy::unnecessary_cast)]
            fn counted(base: Self, count: usize) -> Self {
                if size_of::<Self>() > size_of::<usize>() { base.wrapping_add(count as $int) } else { count as $int }
            }

            #[inline(always)]
            fn counts(self, steps: Range<usize>) -> (Self, Range<usize>) {
                if size_of::<Self>() > size_of::<usize>() {
                    return (self.plus(steps.start), 0..steps.len());
                }
                let first = self.index();
                (self, first.wrapping_add(steps.start)..first.wrapping_add(steps.end))
            }

            const COUNTS_ARE_ORDERED: bool = <$int>::MIN == 0 && size_of::<Self>() <= size_of::<usize>();
        }
    )*};
}
integers! {
    u8 as u8  u16 as u16  u32 as u32  u64 as u64  u128 as u128  usize as usize
    i8 as u8  i16 as u16  i32 as u32  i64 as u64  i128 as u128  isize as usize
}

/// A range of integers as an input: `len` integers from `start` on. A range of more than `usize::MAX` integers is
/// several of these, one after the other.
#[derive(Clone, Copy)]
pub struct Integers<T> {
    pub(super) start: T,
    pub(super) len: usize,
    /// The last integer of the range. Looked at where `len` is `usize::MAX`, which may not be all.
    last: T,
}

/// The integers of one block.
///
/// They are counted, and not stepped: after the end of `0..=u8::MAX` there is no integer. For integers that fit an index the count is
/// the integer itself, so that what the compiler knows of the count, it knows of the item.
#[derive(Clone)]
pub struct IntegerBlock<T> {
    /// What the counts begin from, if they are not the integers themselves.
    base: T,
    /// The count of the next integer.
    next: usize,
    /// The count of the one after the last.
    end: usize,
}

impl<T: Integer> IntegerBlock<T> {
    /// The integers that are so many steps after `start`.
    #[inline]
    pub(crate) fn new(start: T, steps: Range<usize>) -> Self {
        let (base, Range { start: next, end }) = start.counts(steps);
        Self { base, next, end }
    }

    /// The first integer that is left, and how many there are.
    #[cfg(feature = "process")]
    pub(crate) fn rest(&self) -> (T, usize) {
        (T::counted(self.base, self.next), self.len())
    }

    /// How many integers are left.
    #[inline]
    pub(crate) fn len(&self) -> usize {
        self.end.wrapping_sub(self.next)
    }
}

impl<T: Integer> Iterator for IntegerBlock<T> {
    type Item = T;

    #[inline(always)]
    fn next(&mut self) -> Option<T> {
        if self.next == self.end {
            return None;
        }
        let item = T::counted(self.base, self.next);
        self.next = self.next.wrapping_add(1);
        Some(item)
    }

    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.len(), Some(self.len()))
    }
}

impl<T: Integer> Integers<T> {
    /// The integers from `start` to `last`, or the first `usize::MAX` of them; there is at least one.
    #[inline]
    fn up_to(start: T, last: T) -> Self {
        let len = start.steps_to(last).and_then(|steps| steps.checked_add(1));
        Self { start, len: len.unwrap_or(usize::MAX), last }
    }

    /// True if the range has more integers than these.
    #[inline]
    pub(super) fn has_more(&self) -> bool {
        self.len == usize::MAX && self.start.steps_to(self.last).is_none_or(|steps| steps == usize::MAX)
    }

    /// The integers of the range that come after the first `count`, if there are any.
    #[inline]
    pub(super) fn after(self, count: usize) -> Option<Self> {
        (count < self.len || self.has_more()).then(|| Self::up_to(self.start.plus(count), self.last))
    }

    #[inline]
    pub(super) fn items(&self, items: Range<usize>) -> IntegerBlock<T> {
        IntegerBlock::new(self.start, items)
    }
}

impl<T: Integer> Indexed for Integers<T> {
    type Item = T;
    type Block<'a>
        = IntegerBlock<T>
    where
        T: 'a;

    #[inline]
    fn len(&self) -> usize {
        self.len
    }

    #[inline]
    fn position(&self, items: &Range<usize>) -> Position {
        Position::at(self.start.index().wrapping_add(items.start))
    }

    #[inline(always)]
    fn lies_between(block: &IntegerBlock<T>, first: usize, end: Option<usize>) {
        if let Some(end) = end
            && T::COUNTS_ARE_ORDERED
        {
            assert!(first <= block.next && block.next <= block.end && block.end <= end, "a block is beyond its range");
        }
    }

    #[inline(always)]
    fn number(item: &T) -> Option<usize> {
        T::COUNTS_ARE_ORDERED.then(|| item.index())
    }

    #[inline]
    unsafe fn block(&self, items: Range<usize>) -> IntegerBlock<T> {
        self.items(items)
    }
}

impl<T: Integer> IntoIndexed for Range<T> {
    type Item = T;
    type Indexed = Integers<T>;

    #[inline]
    fn into_indexed(self) -> Integers<T> {
        let len = self.start.steps_to(self.end).unwrap_or(usize::MAX);
        Integers { start: self.start, len, last: self.end.minus(1) }
    }

    #[inline]
    fn total(taken: &Integers<T>) -> Option<usize> {
        (!taken.has_more()).then_some(taken.len)
    }

    #[inline]
    fn rest(taken: Integers<T>) -> Option<Integers<T>> {
        taken.after(taken.len)
    }
}

impl<T: Integer + PartialOrd> IntoIndexed for RangeInclusive<T> {
    type Item = T;
    type Indexed = Integers<T>;

    fn into_indexed(self) -> Integers<T> {
        // An exhausted range (`next` has been called to the end) is empty although its ends are equal.
        if self.is_empty() {
            return Integers { start: *self.start(), len: 0, last: *self.end() };
        }
        Integers::up_to(*self.start(), *self.end())
    }

    #[inline]
    fn total(taken: &Integers<T>) -> Option<usize> {
        (!taken.has_more()).then_some(taken.len)
    }

    #[inline]
    fn rest(taken: Integers<T>) -> Option<Integers<T>> {
        taken.after(taken.len)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all<R: IntoIndexed>(range: R) -> Vec<R::Item> {
        let source = range.into_indexed();
        let len = source.len();
        // SAFETY: all of it, once.
        unsafe { source.block(0..len) }.collect()
    }

    #[test]
    fn ranges_are_the_ranges_of_std() {
        assert_eq!(all(-128i8..127), (-128i8..127).collect::<Vec<_>>());
        assert_eq!(all(-128i8..=127), (-128i8..=127).collect::<Vec<_>>());
        assert_eq!(all(0u8..=255), (0u8..=255).collect::<Vec<_>>());
        assert_eq!(all(i128::MAX - 2..=i128::MAX), (i128::MAX - 2..=i128::MAX).collect::<Vec<_>>());
        assert_eq!(all(u64::MAX - 2..u64::MAX), (u64::MAX - 2..u64::MAX).collect::<Vec<_>>());
        #[expect(clippy::reversed_empty_ranges, reason = "that is the case to test")]
        let empty = 5..1;
        assert_eq!(all(empty), Vec::<i32>::new());
        let mut used = 3..=3;
        used.next();
        assert_eq!(all(used), Vec::<i32>::new());
    }

    #[test]
    fn a_block_in_the_middle() {
        let source = (-100i8..=100).into_indexed();
        // SAFETY: within the 201 items, once.
        let block: Vec<i8> = unsafe { source.block(150..154) }.collect();
        assert_eq!(block, [50, 51, 52, 53]);
    }

    fn parts<T: Integer, R: IntoIndexed<Item = T, Indexed = Integers<T>>>(range: R) -> Vec<(T, usize)> {
        let parts = std::iter::successors(Some(range.into_indexed()), |part| R::rest(*part));
        parts.take(4).map(|part| (part.start, part.len)).collect()
    }

    #[test]
    fn ranges_that_cannot_be_counted_are_several() {
        const MOST: usize = usize::MAX;
        assert_eq!(parts(0..MOST), [(0, MOST)]);
        assert_eq!(parts(1..=MOST), [(1, MOST)]);
        assert_eq!(parts(0..=MOST), [(0, MOST), (MOST, 1)]);
        assert_eq!(parts(isize::MIN..isize::MAX), [(isize::MIN, MOST)]);
        assert_eq!(parts(isize::MIN..=isize::MAX), [(isize::MIN, MOST), (isize::MAX, 1)]);
        let most = MOST as u128;
        assert_eq!(parts(7..most + 7), [(7, MOST)]);
        assert_eq!(parts(7..most + 8), [(7, MOST), (most + 7, 1)]);
        assert_eq!(parts(0..3 * most), [(0, MOST), (most, MOST), (2 * most, MOST)]);
        assert_eq!(parts(0..u128::MAX)[3], (3 * most, MOST));
        let low = i128::MIN;
        assert_eq!(
            parts(low..=low + 2 * most.cast_signed()),
            [(low, MOST), (low + most.cast_signed(), MOST), (low + 2 * most.cast_signed(), 1)]
        );
        assert_eq!(parts(u128::MAX - 1..=u128::MAX), [(u128::MAX - 1, 2)]);
        assert_eq!(parts(5..5_u8), [(5, 0)]);
        assert_eq!(parts(0..0_u8), [(0, 0)]);
    }
}
