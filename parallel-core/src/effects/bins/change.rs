//! The changes that a loop makes to elements: by an operator, or by `-=`.

use crate::accumulate::Accumulate;
use std::marker::PhantomData;

/// The change that a loop makes to the elements of an array, as the private copies of an element see it: a copy starts
/// from a value that changes nothing, the body updates it, and the copies are merged into the element.
pub trait Change<T> {
    /// True if the grouping of the updates of an element makes no difference.
    const EXACT: bool;
    /// True if copies of an element may be merged in any order.
    const COMMUTES: bool;
    /// True if an element updated by itself is the same, bit by bit, as an element into which copies with one update
    /// each were merged in turn.
    const ITEMWISE: bool;
    /// True if a copy of an element is made at once and is small.
    const LIGHT: bool;
    /// True if a copy can stand for an element at all.
    const COPIES: bool;

    /// A copy of an element, before any update.
    fn start(like: &T) -> T;
    /// Takes a copy into the element, or into a copy of earlier items.
    fn merge(into: &mut T, later: T);
    /// The size of an element, about, as a number of numbers.
    fn size(element: &T) -> usize;
}

/// The most bytes of an element whose copies are light: about those of eight numbers.
const LIGHT: usize = 64;

/// The change that the operator `Op` makes.
pub struct Updated<Op>(PhantomData<fn() -> Op>);

impl<Op, T: Accumulate<Op>> Change<T> for Updated<Op> {
    const EXACT: bool = T::EXACT;
    const COMMUTES: bool = T::COMMUTES;
    const ITEMWISE: bool = T::ITEMWISE;
    const LIGHT: bool = T::LIGHT && size_of::<T>() <= LIGHT;
    const COPIES: bool = true;

    #[inline]
    fn start(like: &T) -> T {
        like.neutral()
    }

    #[inline]
    fn merge(into: &mut T, later: T) {
        into.merge(later);
    }

    fn size(element: &T) -> usize {
        element.size()
    }
}

/// The change that `-=` makes. A copy starts from `Accumulate::full`, a value from which anything can be taken away: an
/// unsigned copy that started from 0 would overflow.
pub struct Taken;

impl<T: Accumulate> Change<T> for Taken {
    const EXACT: bool = T::EXACT;
    const COMMUTES: bool = T::COMMUTES;
    const ITEMWISE: bool = T::ITEMWISE;
    const LIGHT: bool = T::LIGHT && size_of::<T>() <= LIGHT;
    const COPIES: bool = T::TAKES;

    #[inline]
    fn start(like: &T) -> T {
        like.full()
    }

    #[inline]
    fn merge(into: &mut T, later: T) {
        into.take_rest(later);
    }

    fn size(element: &T) -> usize {
        element.size()
    }
}
