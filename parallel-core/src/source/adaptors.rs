//! Iterators that may be copied, and advance by any number of items in one step: `v.iter().enumerate()`,
//! `a.iter().zip(&b)`, `v.chunks(8).rev()`. Each block begins with a copy of the iterator.
//!
//! A new one is a line in `parts`, and one in the table `both_ways!` (or `advance!`, if it cannot be reversed).

use super::Indexed;
use super::cut::{BothEnds, Countdown, Counting, Cut, OneEnd};
use super::parts::{ByCopy, Numbers, Part, Random, Way};
use super::progression::Progressing;
use super::range::Integer;
use super::waymarks::Waymarks;
use crate::engine::Position;
use std::collections::vec_deque;
use std::iter::{Copied, Enumerate, Rev, Skip, StepBy, Take, Zip};
use std::ops::{Range, RangeInclusive};
use std::{slice, str};

/// Iterators whose `nth` takes one step and does nothing else, or whose items are a [progression](super::progression), and which may be
/// copied: each block begins with a copy of the iterator, cut to the items of the block. Only std's are here: they have as many items as they say.
pub trait Advance: Part<Way = ByCopy> + Clone + Send + Sync {
    /// The way in which the iterator itself is cut.
    type Cut: Cut<Self>;
    /// The way in which an adaptor around the iterator is cut. It differs from `Cut` for ranges: std can cut off the
    /// end of an adaptor only if the iterator inside is an `ExactSizeIterator`, and ranges of most integers are none.
    /// (The integer type of a range may still be open, so all ranges have the same way.)
    type CutAround;
    /// The way in which an `Enumerate` is cut that goes around the iterator, or around adaptors of it.
    type CutCounted;
    /// The way in which a `Take` is cut that goes around the iterator, or around adaptors of it. Of a `Take` that ends by counting the
    /// compiler makes a better loop than of one that is cut at both ends.
    type CutTaken;
    /// The way in which a `StepBy` is cut that goes around the iterator, or around adaptors of it.
    type CutStepped;
    /// The position of these of its items, where it is neither their count nor their numbers.
    #[inline]
    fn position(&self, _items: &Range<usize>) -> Option<Position> {
        None
    }
}

/// Iterators of [`Advance`] whose `nth_back` takes one step, too.
pub trait AdvanceBack: Advance + DoubleEndedIterator {
    /// The way in which the reversed iterator is cut.
    type CutBack: Cut<Rev<Self>>;
}

/// An input made of an iterator that can be cut: every block begins with a copy of the iterator.
pub struct Advancing<I: Advance> {
    /// The iterator, from the first of these items on.
    iterator: I,
    known: <I::Cut as Cut<I>>::Known,
    /// The numbers of the items, if they have any.
    numbers: Option<Numbers>,
    /// The number of items: the iterator has so many, or more.
    len: usize,
    /// True if these are all items that the iterator has.
    is_all: bool,
    /// The number of items before these, as far as can be counted: it wraps around.
    before: usize,
    marks: Waymarks<I>,
}

/// The least number of items that are looped over at a time, if an iterator has so many and does not say how many it
/// has.
const SEVERAL: usize = 1024;

impl<I: Advance> Advancing<I> {
    /// The items that the iterator has, or the first ones: std does not say the length of what has, or may have, more
    /// than `usize::MAX` items.
    #[inline]
    fn new(iterator: I, before: usize) -> Self {
        match iterator.size_hint() {
            (len, Some(most)) if len == most => Self::with(iterator, before, len, true),
            (least, most) => Self::search(iterator, before, least, most),
        }
    }

    #[inline]
    fn with(iterator: I, before: usize, len: usize, is_all: bool) -> Self {
        let known = I::Cut::know(&iterator);
        let number = |index| I::Cut::item(&iterator, known, index).and_then(|item| I::number(&item));
        let numbers = if I::NUMBERED { Numbers::new(number, len) } else { None };
        Self { iterator, known, numbers, len, is_all, before, marks: Waymarks::new() }
    }

    /// Looks how many items there are, `least` or more: all of them, or enough to loop over.
    #[cold]
    fn search(iterator: I, before: usize, least: usize, most: Option<usize>) -> Self {
        let there_are = |count: usize| count == 0 || iterator.clone().nth(count - 1).is_some();
        // There are `len`, and not `over`, as far as can be counted.
        let (mut len, mut over) = (least, most.map_or(usize::MAX, |most| most.saturating_add(1)));
        while len < SEVERAL && len < over - 1 {
            let more = (2 * len).max(1).min(over - 1);
            if there_are(more) {
                len = more;
                continue;
            }
            over = more;
            while len < over - 1 {
                let middle = len + (over - len) / 2;
                if there_are(middle) {
                    len = middle;
                } else {
                    over = middle;
                }
            }
        }
        let is_all = len == over - 1 && (over < usize::MAX || most.is_some());
        Self::with(iterator, before, len, is_all)
    }

    /// The items that come after these.
    fn rest(self) -> Option<Self> {
        if self.is_all {
            return None;
        }
        let mut iterator = self.iterator;
        self.len.checked_sub(1).and_then(|last| iterator.nth(last));
        Some(Self::new(iterator, self.before.wrapping_add(self.len)))
    }
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
    fn position(&self, items: &Range<usize>) -> Position {
        let count = || Position::at(self.before.wrapping_add(items.start));
        let numbers = self.numbers.and_then(|numbers| numbers.position(items));
        numbers.or_else(|| self.iterator.position(items)).unwrap_or_else(count)
    }

    #[inline]
    fn gather(&self, _: bool) {
        if Waymarks::<I>::ARE_THERE && I::IN_STEPS {
            let go = |iterator: &mut I, items: usize, _| drop(iterator.nth(items - 1));
            self.marks.spread(self.len, || self.iterator.clone(), I::clone, go);
        }
    }

    #[inline]
    unsafe fn block(&self, items: Range<usize>) -> Self::Block<'_> {
        if Waymarks::<I>::ARE_THERE && I::IN_STEPS && !items.is_empty() {
            return self.marks.pass(&items, I::clone, |mark| {
                let (at, mut iterator) = mark.unwrap_or_else(|| (0, self.iterator.clone()));
                (items.start - at).checked_sub(1).and_then(|last| iterator.nth(last));
                let mut behind = iterator.clone();
                behind.nth(items.len() - 1);
                // SAFETY: as below; and the iterator has given the items before the block. Of it nothing is known (`IN_STEPS`).
                let block = unsafe { I::Cut::cut(&iterator, self.known, 0..items.len(), self.len - items.start) };
                (block, behind)
            });
        }
        // SAFETY: `Advance` is for std's iterators, this one has `len` items, and `items` lies within them, as the caller promises.
        unsafe { I::Cut::cut(&self.iterator, self.known, items, self.len) }
    }
}

impl<I: Advance> Way<I> for ByCopy {
    type Indexed = Advancing<I>;

    #[inline]
    fn take_over(iterator: I) -> Advancing<I> {
        Advancing::new(iterator, 0)
    }

    #[inline]
    fn total(taken: &Advancing<I>) -> Option<usize> {
        taken.is_all.then_some(taken.len)
    }

    #[inline]
    fn rest(taken: Advancing<I>) -> Option<Advancing<I>> {
        taken.rest()
    }
}

macro_rules! advance {
    ($cut:ident: $([$($generics:tt)*] $ty:ty;)*) => {$(
        impl<$($generics)*> Advance for $ty
        where
            Self: Part<Way = ByCopy> + Clone + Send + Sync,
        {
            type Cut = $cut;
            type CutAround = $cut;
            type CutCounted = Counting;
            type CutTaken = OneEnd;
            type CutStepped = OneEnd;
        }
    )*};
}

/// Iterators that can be reversed, too.
macro_rules! both_ways {
    ($cut:ident: $([$($generics:tt)*] $ty:ty;)*) => {$(
        advance! { $cut: [$($generics)*] $ty; }
        impl<$($generics)*> AdvanceBack for $ty
        where
            Self: Clone + Send + Sync,
        {
            type CutBack = $cut;
        }
    )*};
}

both_ways! {
    BothEnds:
    ['s, T: Sync] slice::Iter<'s, T>;
    ['s, T: Sync] vec_deque::Iter<'s, T>;
    ['s] str::Bytes<'s>;
    ['s, I: AdvanceBack + Iterator<Item = &'s T>, T: Copy + 's] Copied<I>;
}
both_ways! {
    OneEnd:
    ['s, T: Sync] slice::Chunks<'s, T>;
    ['s, T: Sync] slice::ChunksExact<'s, T>;
    ['s, T: Sync] slice::RChunks<'s, T>;
    ['s, T: Sync] slice::RChunksExact<'s, T>;
    ['s, T: Sync] slice::Windows<'s, T>;
}

advance! {
    OneEnd:
    [A: Random, B: Random] Zip<A, B>;
}

impl<I: Advance<CutStepped: Cut<Self>>> Advance for StepBy<I>
where
    Self: Iterator<Item = I::Item> + Clone + Send + Sync,
{
    type Cut = I::CutStepped;
    type CutAround = I::CutStepped;
    type CutCounted = I::CutStepped;
    type CutTaken = I::CutStepped;
    type CutStepped = I::CutStepped;
}

/// Adaptors around any of these, which are cut in the way that the iterator inside says for them.
macro_rules! adaptors {
    ($($adaptor:ident: $cut:ident;)*) => {$(
        impl<I: Advance<$cut: Cut<Self>>> Advance for $adaptor<I>
        where
            Self: Clone + Send + Sync,
        {
            type Cut = I::$cut;
            type CutAround = I::CutAround;
            type CutCounted = I::CutCounted;
            type CutTaken = I::CutTaken;
            type CutStepped = I::CutStepped;
        }

        impl<I: AdvanceBack> AdvanceBack for $adaptor<I>
        where
            Self: Advance + DoubleEndedIterator,
        {
            type CutBack = BothEnds;
        }
    )*};
}
adaptors! {
    Enumerate: CutCounted;
    Skip: CutAround;
    Take: CutTaken;
}

impl<I: AdvanceBack> Advance for Rev<I> {
    type Cut = I::CutBack;
    type CutAround = I::CutAround;
    type CutCounted = I::CutCounted;
    type CutTaken = I::CutTaken;
    type CutStepped = I::CutStepped;
}
impl<I: AdvanceBack> AdvanceBack for Rev<I> {
    type CutBack = OneEnd;
}

macro_rules! characters {
    ($($range:ident)*) => {$(
        impl Advance for $range<char> {
            type Cut = OneEnd;
            type CutAround = OneEnd;
            type CutCounted = Counting;
            type CutTaken = OneEnd;
            type CutStepped = OneEnd;

            fn position(&self, items: &Range<usize>) -> Option<Position> {
                self.clone().nth(items.start).map(|first| Position::at(first as usize))
            }
        }
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
            type CutCounted = Counting;
            type CutTaken = OneEnd;
            type CutStepped = Progressing;
        }

        impl<T: Integer> AdvanceBack for $range<T>
        where
            Self: DoubleEndedIterator<Item = T>,
        {
            type CutBack = Countdown;
        }
    )*};
}
ranges! { Range RangeInclusive }

#[cfg(test)]
mod tests {
    use super::super::IntoIndexed;
    use super::*;

    /// Cut anywhere, the blocks together are the whole.
    fn check<I>(iterator: I)
    where
        I: Iterator + Clone + IntoIndexed<Item = <I as Iterator>::Item>,
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
        check((0..40_u64).step_by(7).skip(1).take(3).enumerate());
        check((0..40_usize).step_by(1).enumerate().step_by(3).skip(1));
        check((-128..127_i8).step_by(9).step_by(2).enumerate());
        check((0..=255_u8).step_by(50).take(9));
        check((3..40_u32).rev().step_by(5).enumerate());
        check((3..40_i128).enumerate().skip(2).step_by(5));
        check((7..8_u16).step_by(5).enumerate());
        check((7..7_u16).step_by(5).skip(3));
        check({
            let mut begun = (0..100_u32).step_by(9);
            begun.nth(2);
            begun
        });
        check(('a'..'w').step_by(5).enumerate());
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
        check((3..=9_u64).rev());
        check((-3..9_i128).rev().rev());
        check((0..9_u8).rev().enumerate());
        let mut queue: std::collections::VecDeque<i32> = (0..9).collect();
        queue.rotate_left(4);
        check(queue.iter().rev().skip(2));
        check(values[..0].iter().enumerate());
    }

    /// std goes to the `n`-th item of such a range in `n` steps: these would not end.
    #[test]
    fn the_far_end_of_a_stepped_range_is_near() {
        const MOST: usize = usize::MAX;
        fn last<I: IntoIndexed>(input: I) -> (Vec<I::Item>, usize) {
            let input = input.into_indexed();
            let items = input.len() - 2..input.len();
            let position = input.position(&items).first;
            // SAFETY: these items are asked for once.
            (unsafe { input.block(items) }.collect(), position)
        }
        assert_eq!(last((0..MOST).step_by(2)), (vec![MOST - 3, MOST - 1], MOST - 3));
        assert_eq!(last((0..MOST).step_by(2).enumerate()).0, [(MOST / 2 - 1, MOST - 3), (MOST / 2, MOST - 1)]);
        assert_eq!(last((0..u64::MAX).step_by(2).skip(5).take(1 << 60)).0, [(1 << 61) + 6, (1 << 61) + 8]);
        assert_eq!(
            last((0..MOST).step_by(2).step_by(2).enumerate()),
            (vec![(MOST / 4 - 1, MOST - 7), (MOST / 4, MOST - 3)], MOST / 4 - 1)
        );
    }

    /// The lengths of the first few parts of an input that std does not know the length of, each with its first item.
    fn parts<I>(iterator: I) -> Vec<(usize, Option<<I as Iterator>::Item>)>
    where
        I: Advance + IntoIndexed<Item = <I as Iterator>::Item, Indexed = Advancing<I>>,
    {
        let mut next = Some(iterator.into_indexed());
        let mut parts = Vec::new();
        while let Some(part) = next.take().filter(|_| parts.len() < 3) {
            // SAFETY: these sources copy.
            parts.push((part.len(), unsafe { part.block(0..part.len().min(1)) }.next()));
            assert!(I::NUMBERED || part.position(&(0..0)).first == part.before);
            next = I::rest(part);
        }
        parts
    }

    #[test]
    fn inputs_that_cannot_be_counted_are_several() {
        const MOST: usize = usize::MAX;
        // The index of the item after these has no successor, which is a panic serially, too.
        assert_eq!((0..=MOST).enumerate().into_indexed().len(), MOST);
        assert_eq!(parts((0..=MOST).skip(1)), [(MOST - 1, Some(1)), (1, Some(MOST))]);
        assert_eq!(parts((0..=MOST).take(9)), [(9, Some(0))]);
        assert_eq!(parts((0..=MOST).skip(MOST)), [(1, Some(MOST))]);
        assert_eq!(parts((0..u128::MAX).skip(MOST).take(9)), [(9, Some(MOST as u128))]);
        let (most, several) = (MOST as u128, SEVERAL as u128);
        let skipped = [(SEVERAL, Some(most)), (MOST, Some(most + several)), (MOST, Some(2 * most + several))];
        assert_eq!(parts((0..u128::MAX).skip(MOST)), skipped);
        let step = 1 << (usize::BITS - 4);
        assert_eq!(parts((0..=MOST).step_by(step)), [(16, Some(0))]);
        assert_eq!(parts((0..=16 * step as u128).step_by(step)), [(17, Some(0))]);
        assert_eq!(parts((0..=MOST).step_by(MOST)), [(2, Some(0))]);
        let (back, rest) = ((0..=MOST).rev().into_indexed(), (0..=MOST).rev().into_indexed().rest().unwrap());
        assert_eq!((back.len(), back.position(&(0..MOST)).first, back.position(&(2..5)).first), (MOST, 1, MOST - 4));
        assert_eq!((rest.len(), rest.position(&(0..1)).first, rest.is_all), (1, 0, true));
    }

    /// Where these items of an input stand: the lowest number, and the step.
    fn stand<I: IntoIndexed>(input: I, items: Range<usize>) -> (usize, usize) {
        let Position { first, step } = input.into_indexed().position(&items);
        (first, step)
    }

    #[test]
    fn numbers_stand_where_they_are() {
        assert_eq!(stand((10_usize..20).rev(), 2..5), (15, 1));
        assert_eq!(stand((10_usize..20).rev(), 0..10), (10, 1));
        assert_eq!(stand((10_u8..50).step_by(7), 2..4), (24, 7));
        assert_eq!(stand((10_u8..=50).rev().step_by(7), 2..4), (29, 7));
        assert_eq!(stand((-10_i32..50).step_by(7), 0..2), (usize::MAX - 9, 7));
        assert_eq!(stand((3..4_i64).step_by(2), 0..1).0, 3);
        assert_eq!(stand((3..3_i64).step_by(2), 0..0), (0, 1));
        let list = [1, 2, 3, 4, 5, 6, 7];
        assert_eq!(stand(list.iter().rev(), 1..2), (1, 1));
        assert_eq!(stand(list.iter().enumerate(), 1..2), (1, 1));
        assert_eq!(stand(list.iter().enumerate().skip(2), 1..3), (3, 1));
        assert_eq!(stand(list.iter().enumerate().rev(), 1..3), (4, 1));
        assert_eq!(stand(list.iter().enumerate().skip(1).step_by(2), 1..3), (3, 2));
        assert_eq!(stand(list.iter().enumerate().rev().take(3), 0..3), (4, 1));
        assert_eq!(stand((4..9).zip(&list), 1..2), (1, 1));
        // Numbers beyond every index: their count.
        let far = u128::from(u64::MAX);
        assert_eq!(stand((far..far + 9).step_by(2), 1..2), (1, 1));
        assert_eq!(stand((5..9_u128).step_by(2), 1..2), (7, 2));
    }
}
