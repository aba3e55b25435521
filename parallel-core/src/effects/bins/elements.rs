//! Which variables a loop can count in, and what it says of the others.

use super::Bins;
use super::change::{Taken, Updated};
use crate::accumulate::Accumulate;
use crate::effects::allow::{Allows, Anything, Can, Kind, Refused, Suits};
use std::collections::VecDeque;

/// Slices, and collections that hold one: the elements that a loop can count in.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be counted in from inside a parallel loop",
    label = "not a slice, a `Vec` or an array",
    note = "the updates of several workers are put together element by element",
    note = "the values of a map are counted by `*map.entry(key).or_insert(0) += 1`"
)]
pub trait Elements {
    /// The type of one element.
    type Element;
    #[doc(hidden)]
    fn all(&mut self) -> &mut [Self::Element];
}

macro_rules! elements {
    ($([$($generics:tt)*] $ty:ty, |$this:ident| $all:expr;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<$($generics)*> Elements for $ty {
            type Element = T;

            #[inline]
            fn all(&mut self) -> &mut [T] {
                let $this = self;
                $all
            }
        }
    )*};
}
elements! {
    [T] [T], |this| this;
    [T, const N: usize] [T; N], |this| this;
    [T] Vec<T>, |this| this;
    [T] Box<[T]>, |this| this;
    [T] VecDeque<T>, |this| this.make_contiguous();
}

/// The kinds of change that an operator makes to elements of an array.
pub mod kind {
    /// Updates elements by the operator `Op`.
    pub struct Bins<Op>(pub Op);
    /// Takes away from elements, by `-=` alone.
    pub struct BinsTaken;
}

impl<Op> Kind for kind::Bins<Op> {
    type Needs = LoopArray;
}

impl Kind for kind::BinsTaken {
    type Needs = LoopArray;
}

impl<Op, A> Allows<kind::Bins<Op>> for &mut A where A: Elements<Element: Accumulate<Op> + Send + Sync> + ?Sized {}
impl<A> Allows<kind::BinsTaken> for &mut A where A: Elements<Element: Accumulate + Send + Sync> + ?Sized {}

impl<Op, A> Suits<kind::Bins<Op>> for &mut A where A: Elements<Element: Accumulate<Op>> + ?Sized {}
impl<A> Suits<kind::BinsTaken> for &mut A where A: Elements<Element: Accumulate> + ?Sized {}

impl Can {
    /// Lets the loop update the elements of `array` by `Op`.
    #[inline]
    pub fn bins<Op, A>(self, _: Op, array: &mut A) -> Bins<'_, A::Element, Updated<Op>>
    where
        A: Elements<Element: Accumulate<Op>> + ?Sized,
    {
        Bins::new(array.all(), Updated::new())
    }

    /// Lets the loop update the elements of `array` by `-=`.
    #[inline]
    pub fn bins_taken<A>(self, array: &mut A) -> Bins<'_, A::Element, Taken>
    where
        A: Elements<Element: Accumulate> + ?Sized,
    {
        Bins::new(array.all(), Taken)
    }
}

/// Refuses a variable whose elements cannot be updated by their operator.
#[derive(Default)]
pub struct LoopArray;

impl LoopArray {
    /// Refuses an array whose elements cannot be updated by `Op`.
    pub fn bins<Op, A>(self, _: Op, array: &mut A) -> Refused<Anything>
    where
        A: Elements + ?Sized,
        A: Elements<Element: Accumulate<Op>>,
    {
        let _ = array;
        Refused::new()
    }

    /// Refuses an array whose elements cannot be updated by `-=`.
    pub fn bins_taken<A>(self, array: &mut A) -> Refused<Anything>
    where
        A: Elements + ?Sized,
        A: Elements<Element: Accumulate>,
    {
        let _ = array;
        Refused::new()
    }
}
