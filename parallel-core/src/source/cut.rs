//! The ways to cut an iterator to the items of one block.

use super::parts::Part;
use super::range::Integer;
use std::ops::Range;

/// A way to cut an iterator to the items of one block: [`BothEnds`], [`OneEnd`], [`Counting`], [`Countdown`] or
/// [`Progressing`](super::progression::Progressing).
pub trait Cut<I: Iterator + Clone> {
    /// The iterator over the items of the block.
    type Block: Iterator<Item = I::Item>;
    /// What all blocks know of the whole iterator.
    type Known: Copy + Send + Sync;
    /// What there is to know of the whole iterator.
    fn know(iterator: &I) -> Self::Known;
    /// The item at this index of the whole iterator.
    #[inline]
    fn item(iterator: &I, _: Self::Known, index: usize) -> Option<I::Item> {
        iterator.clone().nth(index)
    }
    /// The items at these indices of `len` items.
    ///
    /// # Safety
    /// The iterator is one of std's, and has `len` items or more; `items` lies within `0..len`; and this is known of it.
    unsafe fn cut(iterator: &I, known: Self::Known, items: Range<usize>, len: usize) -> Self::Block;
}

/// A copy of an iterator, from this item on.
#[inline(always)]
fn from<I: Iterator + Clone>(iterator: &I, first: usize) -> I {
    let mut iterator = iterator.clone();
    if let Some(before) = first.checked_sub(1) {
        iterator.nth(before);
    }
    iterator
}

/// The way that cuts off the items before the block and those after it. The iterator of the block has the same type as
/// the whole, of which the compiler makes a better loop; where it does not, as of windows, [`OneEnd`] is better. Only for iterators that
/// know their length.
pub struct BothEnds;

impl<I: DoubleEndedIterator + Clone> Cut<I> for BothEnds {
    type Block = I;
    type Known = ();

    #[inline]
    fn know(_: &I) {}

    #[inline]
    unsafe fn cut(iterator: &I, (): (), items: Range<usize>, len: usize) -> I {
        let mut iterator = from(iterator, items.start);
        if let Some(behind) = (len - items.end).checked_sub(1) {
            iterator.nth_back(behind);
        }
        iterator
    }
}

/// The way that cuts off the items before the block and counts those of the block.
pub struct OneEnd;

/// The items of one block, counted. The iterator is not asked whether there is one more: so the compiler knows how often the loop runs,
/// also where it would not see that from the iterator, as with windows.
pub struct TrustedBlock<I> {
    /// Invariant: it has `left` items or more.
    items: I,
    left: usize,
}

impl<I: Iterator + Clone> Cut<I> for OneEnd {
    type Block = TrustedBlock<I>;
    type Known = ();

    #[inline]
    fn know(_: &I) {}

    #[inline]
    unsafe fn cut(iterator: &I, (): (), items: Range<usize>, _: usize) -> TrustedBlock<I> {
        TrustedBlock { items: from(iterator, items.start), left: items.len() }
    }
}

impl<I: Iterator> Iterator for TrustedBlock<I> {
    type Item = I::Item;

    #[inline(always)]
    fn next(&mut self) -> Option<I::Item> {
        if self.left == 0 {
            return None;
        }
        self.left -= 1;
        // SAFETY: there was at least one item left, as `Cut::cut` was promised, and one of std's iterators gives the items that it has.
        Some(unsafe { next_of_some(&mut self.items) })
    }

    #[inline(always)]
    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.left, Some(self.left))
    }
}

/// The most items of a slice: what lies in memory is counted in an `isize`.
const MOST_IN_MEMORY: usize = isize::MAX as usize;

/// The way of an `Enumerate`: as [`OneEnd`], and the block counts its items itself, so that the compiler knows as much of the counts as of
/// a range.
pub struct Counting;

/// The items of one block, with their counts.
pub struct CountedBlock<I> {
    /// Invariant: it has as many items as there are counts from `next` on, or more.
    items: I,
    next: usize,
    end: usize,
}

impl<I: Part + Clone> Cut<I> for Counting {
    type Block = CountedBlock<I>;
    type Known = ();

    #[inline]
    fn know(_: &I) {}

    #[inline]
    unsafe fn cut(iterator: &I, (): (), items: Range<usize>, _: usize) -> CountedBlock<I> {
        let iterator = from(iterator, items.start);
        let next = iterator.clone().next().and_then(|item| I::number(&item)).unwrap_or(0);
        let end = next.wrapping_add(items.len());
        if I::IS_IN_MEMORY {
            // Always true. It tells the compiler that the counts fit an `i64`, of which one instruction makes an `f64`.
            assert!(next <= end && end <= MOST_IN_MEMORY, "more items than there is memory");
        }
        CountedBlock { items: iterator, next, end }
    }
}

impl<I: Part> Iterator for CountedBlock<I> {
    type Item = I::Item;

    #[inline(always)]
    fn next(&mut self) -> Option<I::Item> {
        if self.next == self.end {
            return None;
        }
        let count = self.next;
        // Some passes of the compiler look no further back than this.
        if I::IS_IN_MEMORY {
            assert!(count <= MOST_IN_MEMORY, "more items than there is memory");
        }
        self.next = count.wrapping_add(1);
        // SAFETY: there was at least one item left, as `Cut::cut` was promised, and one of std's iterators gives the items that it has.
        Some(I::counted(unsafe { next_of_some(&mut self.items) }, count))
    }

    #[inline(always)]
    fn size_hint(&self) -> (usize, Option<usize>) {
        let left = self.end.wrapping_sub(self.next);
        (left, Some(left))
    }
}

/// The next item of an iterator that has one.
///
/// # Safety
/// The iterator is one of std's, and gives an item.
#[inline(always)]
unsafe fn next_of_some<I: Iterator>(items: &mut I) -> I::Item {
    if items.size_hint().1 == Some(0) {
        // SAFETY: the same promise.
        unsafe { std::hint::unreachable_unchecked() };
    }
    let item = items.next();
    debug_assert!(item.is_some(), "the iterator has as many items as it said");
    // SAFETY: the same promise.
    unsafe { item.unwrap_unchecked() }
}

/// The way of a reversed range of integers: the block counts down from its first integer.
pub struct Countdown;

/// The integers of one block, downwards.
#[derive(Clone)]
pub struct DescendingBlock<T> {
    first: T,
    next: usize,
    len: usize,
}

impl<T: Integer, I: Iterator<Item = T> + Clone> Cut<I> for Countdown {
    type Block = DescendingBlock<T>;
    type Known = ();

    #[inline]
    fn know(_: &I) {}

    #[inline]
    unsafe fn cut(iterator: &I, (): (), items: Range<usize>, _: usize) -> DescendingBlock<T> {
        match iterator.clone().nth(items.start) {
            Some(first) => DescendingBlock { first, next: 0, len: items.len() },
            None => DescendingBlock { first: T::default(), next: 0, len: 0 },
        }
    }
}

impl<T: Integer> Iterator for DescendingBlock<T> {
    type Item = T;

    #[inline(always)]
    fn next(&mut self) -> Option<T> {
        if self.next == self.len {
            return None;
        }
        let item = self.first.minus(self.next);
        self.next += 1;
        Some(item)
    }

    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.len - self.next, Some(self.len - self.next))
    }
}
