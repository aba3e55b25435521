//! Strides: which elements of a slice belong to an item that writes at an index made of its number, `out[y * w + x]`.
//!
//! The expansion gives the numbers that such an index is made of, as they are before the loop. Nothing here trusts them: whatever
//! they are, two blocks never get the same element. If the elements of the items would meet, as those of `out[y * w]` do where `w`
//! is 0, one block after the other has the whole slice, and no helper is called: so the loop does what it does serially.

use super::window::{Layout, Window};
use crate::engine::Position;
use std::ops::{Add, Mul, Range, RangeFrom, RangeInclusive};
use std::sync::atomic::{AtomicBool, Ordering};

/// The integers that an index can be made of.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no integer, so it is not known which elements belong to an item",
    label = "a part of an index that a parallel loop writes at",
    note = "let such an index be made of integers, `out[y * width + x]`; or collect pairs of index and value, and write them in a plain loop"
)]
pub trait IndexPart {
    #[doc(hidden)]
    fn part(&self) -> isize;
}

/// The integers whose sum is an index, once it is cast.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no integer, so it is not known which elements belong to an item",
    label = "a part of what is calculated first, and then cast to an index",
    note = "work such a number out before the loop, `let first = (a * b) as usize;`, and write `out[i + first]`"
)]
pub trait SummedPart: IndexPart {}

#[diagnostic::do_not_recommend]
impl<T: SummedPart + ?Sized> SummedPart for &T {}
#[diagnostic::do_not_recommend]
impl<T: SummedPart + ?Sized> SummedPart for &mut T {}

macro_rules! parts {
    ($($int:ty)*) => {$(
        #[diagnostic::do_not_recommend]
        impl SummedPart for $int {}
        #[diagnostic::do_not_recommend]
        impl IndexPart for $int {
            #[inline]
            #[allow(clippy::cast_possible_truncation, clippy::cast_possible_wrap, clippy::cast_lossless, trivial_numeric_casts, clippy::unnecessary_cast)]
            fn part(&self) -> isize {
                *self as isize
            }
        }
    )*};
}
parts! { u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize }

/// A number that is no integer, as it is where the index casts it: `out[i + offset as usize]`.
macro_rules! cast_parts {
    ($($ty:ty)*) => {$(
        #[diagnostic::do_not_recommend]
        impl IndexPart for $ty {
            #[inline]
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_lossless, reason = "as the index does")]
            fn part(&self) -> isize {
                (*self as usize).cast_signed()
            }
        }
    )*};
}
cast_parts! { f32 f64 bool char }

#[diagnostic::do_not_recommend]
impl<T: IndexPart + ?Sized> IndexPart for &T {
    #[inline]
    fn part(&self) -> isize {
        (**self).part()
    }
}

#[diagnostic::do_not_recommend]
impl<T: IndexPart + ?Sized> IndexPart for &mut T {
    #[inline]
    fn part(&self) -> isize {
        (**self).part()
    }
}

/// A number that an index is made of. It wraps around, as the index does in a release build.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Number(pub isize);

impl Number {
    /// The number that a variable of the user's has.
    #[inline]
    pub fn of<T: IndexPart + ?Sized>(part: &T) -> Self {
        Self(part.part())
    }

    /// The number that a variable of the user's has, which is a part of a sum that is cast as a whole: cast by themselves, parts that
    /// are no integers would be cut.
    #[inline]
    pub fn of_integer<T: SummedPart + ?Sized>(part: &T) -> Self {
        Self(part.part())
    }
}

impl Add for Number {
    type Output = Self;

    #[inline]
    fn add(self, other: Self) -> Self {
        Self(self.0.wrapping_add(other.0))
    }
}

impl Mul for Number {
    type Output = Self;

    #[inline]
    fn mul(self, other: Self) -> Self {
        Self(self.0.wrapping_mul(other.0))
    }
}

/// How far the indices of one item reach from where it stands: from the lowest to the highest. `None`: there are none, since an
/// inner loop has no items.
#[derive(Clone, Copy, Debug)]
pub struct Reach(Option<(i128, i128)>);

impl Reach {
    /// One index.
    #[inline]
    pub fn at(offset: Number) -> Self {
        let offset = offset.0 as i128;
        Self(Some((offset, offset)))
    }

    /// All indices that an inner loop makes of this one, whose variable counts so often, and goes from `first` to before `end`.
    #[inline]
    #[must_use]
    pub fn over(self, times: Number, first: Number, end: Number) -> Self {
        let (times, first, end) = (times.0 as i128, first.0 as i128, end.0 as i128);
        let Some((low, high)) = self.0.filter(|_| first < end) else { return Self(None) };
        // Two factors of 64 bits each have room.
        let (one, other) = (times * first, times * (end - 1));
        Self(Some((low.saturating_add(one.min(other)), high.saturating_add(one.max(other)))))
    }

    /// The indices of a slice that begins here and ends before `end`.
    #[inline]
    #[must_use]
    pub fn up_to(self, end: Self) -> Self {
        match (self.0, end.0) {
            (Some((low, _)), Some((_, end))) => Self((low < end).then(|| (low, end - 1))),
            _ => Self(None),
        }
    }
}

/// The indices of all items: the item with the number `n` has those from `n * stride + low` up to `n * stride + high`.
#[derive(Clone, Copy, Debug)]
pub struct Strides {
    stride: i128,
    /// The lowest and the highest; `None` as long as there are none.
    reach: Option<(i128, i128)>,
    /// The numbers of the items are known to be so far from each other that they do not meet.
    by_step: bool,
}

impl Strides {
    /// No indices, for items that stand so far from each other.
    #[inline]
    #[must_use]
    pub fn new(stride: Number) -> Self {
        Self { stride: stride.0 as i128, reach: None, by_step: false }
    }

    /// The same with one more index.
    #[inline]
    #[must_use]
    pub fn and(mut self, reach: Reach) -> Self {
        self.reach = match (self.reach, reach.0) {
            (Some((low, high)), Some((lower, higher))) => Some((low.min(lower), high.max(higher))),
            (one, other) => one.or(other),
        };
        self
    }

    /// The same for items that are kept apart by the steps of the loop.
    #[inline]
    #[must_use]
    pub fn by_step(mut self) -> Self {
        self.by_step = true;
        self
    }

    /// The indices from the lowest to the highest.
    fn width(&self) -> i128 {
        self.reach.map_or(0, |(low, high)| high - low + 1)
    }

    /// Tells if items whose numbers are `step` from each other have no index in common.
    fn are_apart(&self, step: i128) -> bool {
        // So far from 0, the indices below would not have room; no slice has any of them.
        let has_room = self.reach.is_none_or(|(low, high)| low > -(1 << 120) && high < 1 << 120);
        has_room && self.width() <= self.stride.abs().saturating_mul(step)
    }
}

/// The elements of the items of each block, by the indices of the items.
pub struct Strided {
    strides: Strides,
    /// Where items meet: true while a block has the slice.
    taken: Option<AtomicBool>,
}

impl Strided {
    pub(super) fn new(strides: Strides) -> Self {
        let taken = !strides.by_step && !strides.are_apart(1);
        Self { strides, taken: taken.then(|| AtomicBool::new(false)) }
    }
}

/// The slice as a whole, as long as one block has it.
pub struct Taken<'a>(Option<&'a AtomicBool>);

impl Drop for Taken<'_> {
    #[inline]
    fn drop(&mut self) {
        if let Some(taken) = self.0 {
            taken.store(false, Ordering::Release);
        }
    }
}

impl Layout for Strided {
    type Hold<'a> = Taken<'a>;

    fn is_whole(&self) -> bool {
        self.taken.is_some()
    }

    #[inline]
    fn own(&self, items: usize, position: Position, len: usize) -> (Range<usize>, Taken<'_>) {
        if let Some(taken) = &self.taken {
            assert!(!taken.swap(true, Ordering::Acquire), "two blocks at once have elements in common");
            return (0..len, Taken(Some(taken)));
        }
        let (Some((low, high)), true) = (self.strides.reach, items > 0) else { return (0..0, Taken(None)) };
        let step = position.step as i128;
        assert!(self.strides.are_apart(step), "the items of the loop have elements in common");
        // Numbers below 0 have wrapped around.
        let first = position.first.cast_signed() as i128;
        let last = first.saturating_add((items as i128 - 1).saturating_mul(step));
        let stride = self.strides.stride;
        let (lowest, highest) = if stride < 0 { (last, first) } else { (first, last) };
        let within = |index: i128| usize::try_from(index.max(0)).unwrap_or(usize::MAX).min(len);
        let lowest = stride.saturating_mul(lowest).saturating_add(low);
        let highest = stride.saturating_mul(highest).saturating_add(high);
        // With numbers on both sides of the middle of all numbers, an index may have wrapped around, which it does as a whole: each
        // number has an index of its own.
        let wrapped =
            if stride.abs() == 1 && low == high { lowest.saturating_sub((lowest as isize) as i128) } else { 0 };
        let (start, end) =
            (within(lowest.saturating_sub(wrapped)), within(highest.saturating_sub(wrapped).saturating_add(1)));
        (start..end.max(start), Taken(None))
    }
}

/// What a window can be indexed by.
#[diagnostic::on_unimplemented(
    message = "the type `[_]` cannot be indexed by `{Self}`",
    label = "slice indices are of type `usize` or ranges of `usize`"
)]
pub trait OwnIndex<T> {
    /// An element, or a slice of them.
    type Output: ?Sized;
    #[doc(hidden)]
    fn get<'w>(self, window: &'w Window<'_, T, Strided>) -> &'w Self::Output;
    #[doc(hidden)]
    fn get_mut<'w>(self, window: &'w mut Window<'_, T, Strided>) -> &'w mut Self::Output;
}

#[diagnostic::do_not_recommend]
impl<T> OwnIndex<T> for usize {
    type Output = T;

    #[inline(always)]
    #[track_caller]
    fn get<'w>(self, window: &'w Window<'_, T, Strided>) -> &'w T {
        window.element(self)
    }

    #[inline(always)]
    #[track_caller]
    fn get_mut<'w>(self, window: &'w mut Window<'_, T, Strided>) -> &'w mut T {
        window.element_mut(self)
    }
}

#[diagnostic::do_not_recommend]
impl<T> OwnIndex<T> for Range<usize> {
    type Output = [T];

    #[inline]
    #[track_caller]
    fn get<'w>(self, window: &'w Window<'_, T, Strided>) -> &'w [T] {
        let own = window.place_of(self.start, self.end);
        &window.own()[own]
    }

    #[inline]
    #[track_caller]
    fn get_mut<'w>(self, window: &'w mut Window<'_, T, Strided>) -> &'w mut [T] {
        let own = window.place_of(self.start, self.end);
        &mut window.own_mut()[own]
    }
}

#[diagnostic::do_not_recommend]
impl<T> OwnIndex<T> for RangeInclusive<usize> {
    type Output = [T];

    #[inline]
    #[track_caller]
    fn get<'w>(self, window: &'w Window<'_, T, Strided>) -> &'w [T] {
        exclusive(&self).get(window)
    }

    #[inline]
    #[track_caller]
    fn get_mut<'w>(self, window: &'w mut Window<'_, T, Strided>) -> &'w mut [T] {
        exclusive(&self).get_mut(window)
    }
}

/// The first index of two, `out[start..][..length]`: the second one leaves of it what is the item's own.
#[diagnostic::do_not_recommend]
impl<T> OwnIndex<T> for RangeFrom<usize> {
    type Output = [T];

    #[inline]
    #[track_caller]
    fn get<'w>(self, window: &'w Window<'_, T, Strided>) -> &'w [T] {
        let own = window.place_from(self.start);
        &window.own()[own..]
    }

    #[inline]
    #[track_caller]
    fn get_mut<'w>(self, window: &'w mut Window<'_, T, Strided>) -> &'w mut [T] {
        let own = window.place_from(self.start);
        &mut window.own_mut()[own..]
    }
}

#[track_caller]
fn exclusive(range: &RangeInclusive<usize>) -> Range<usize> {
    match range.end().checked_add(1) {
        Some(end) => *range.start()..end,
        None => panic!("attempted to index slice up to maximum usize"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn strided(stride: isize, low: isize, high: isize) -> Strided {
        Strided::new(Strides::new(Number(stride)).and(Reach::at(Number(low))).and(Reach::at(Number(high))))
    }

    /// Whatever the numbers are, no element is in two blocks, and each item's own are in its block.
    #[test]
    fn no_element_is_in_two_blocks() {
        const LEN: usize = 40;
        for (stride, low, high) in (-4..=4).flat_map(|s| (-5..=5).flat_map(move |l| (l..=5).map(move |h| (s, l, h)))) {
            for (start, step) in [(0_isize, 1), (3, 1), (-6, 1), (0, 3), (-5, 2)] {
                let layout = strided(stride, low, high);
                let is_apart = (high - low + 1).cast_unsigned() <= stride.unsigned_abs();
                assert_eq!(layout.is_whole(), !is_apart);
                if layout.is_whole() {
                    continue;
                }
                let mut owners = [None; LEN];
                for block in 0..5_isize {
                    let first = start + block * 4 * step;
                    let position = Position { first: first.cast_unsigned(), step: step.cast_unsigned() };
                    let (own, _) = layout.own(4, position, LEN);
                    for element in own.clone() {
                        assert_eq!(owners[element].replace(block), None, "{stride} {low} {high} {start} {step}");
                    }
                    for item in 0..4 {
                        let at = (first + item * step) * stride;
                        let reached = (at + low..=at + high).filter_map(|at| usize::try_from(at).ok());
                        assert!(reached.filter(|&at| at < LEN).all(|at| own.contains(&at)));
                    }
                }
            }
        }
    }

    #[test]
    fn numbers_beyond_reason_do_no_harm() {
        for stride in [isize::MIN, -1, 1, isize::MAX] {
            for offset in [isize::MIN, -1, 0, isize::MAX] {
                for first in [0, isize::MAX as usize, usize::MAX] {
                    for items in [0, 1, usize::MAX] {
                        let layout = strided(stride, offset, offset);
                        let (own, _) = layout.own(items, Position { first, step: isize::MAX as usize }, 10);
                        assert!(own.start <= own.end && own.end <= 10);
                    }
                }
            }
        }
        let far = Reach::at(Number(isize::MIN)).over(Number(isize::MIN), Number(isize::MIN), Number(isize::MAX));
        assert!(Strided::new(Strides::new(Number(isize::MAX)).and(far)).is_whole());
    }

    #[test]
    fn an_inner_loop_without_items_reaches_nothing() {
        let none = Reach::at(Number(5)).over(Number(1), Number(0), Number(0));
        let layout = Strided::new(Strides::new(Number(0)).and(none));
        assert!(!layout.is_whole());
        assert_eq!(layout.own(7, Position::at(0), 100).0, 0..0);
        let slice = Reach::at(Number(0)).up_to(Reach::at(Number(0)));
        assert!(!Strided::new(Strides::new(Number(0)).and(slice)).is_whole());
    }

    #[test]
    #[should_panic(expected = "two blocks at once have elements in common")]
    fn the_whole_is_given_to_one_at_a_time() {
        let layout = strided(0, 0, 0);
        drop(layout.own(1, Position::at(0), 10));
        let _first = layout.own(1, Position::at(1), 10);
        let _second = layout.own(1, Position::at(2), 10);
    }

    #[test]
    #[should_panic(expected = "the items of the loop have elements in common")]
    fn steps_that_are_too_short_are_found() {
        let strides = Strides::new(Number(1)).and(Reach::at(Number(0))).and(Reach::at(Number(1))).by_step();
        let layout = Strided::new(strides);
        assert_eq!(layout.own(3, Position { first: 0, step: 2 }, 10).0, 0..6);
        let _ = layout.own(3, Position::at(0), 10);
    }
}
