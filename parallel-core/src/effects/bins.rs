//! Array accumulators: arrays that a loop updates at any index, `bins[k] += 1`.

use super::allow::{Allows, Can, Kind, Refused};
use super::privatize::Privatize;
use crate::accumulate::{Accumulate, op};
use crate::output::{CallerOnly, Shape};
use std::collections::VecDeque;
use std::marker::PhantomData;
use std::ops::SubAssign;

/// Slices, and collections that hold one: the elements that a loop can count in.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be counted in from inside a parallel loop",
    label = "not a slice, a `Vec` or an array",
    note = "each block counts in an array of its own, and the arrays are added up"
)]
pub trait Elements {
    /// The type of one element.
    type Element;
    #[doc(hidden)]
    fn elements(&self) -> impl Iterator<Item = &Self::Element>;
    #[doc(hidden)]
    fn elements_mut(&mut self) -> impl Iterator<Item = &mut Self::Element>;
}

macro_rules! elements {
    ($([$($generics:tt)*] $ty:ty;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<$($generics)*> Elements for $ty {
            type Element = T;

            fn elements(&self) -> impl Iterator<Item = &T> {
                self.iter()
            }

            fn elements_mut(&mut self) -> impl Iterator<Item = &mut T> {
                self.iter_mut()
            }
        }
    )*};
}
elements! {
    [T] [T];
    [T, const N: usize] [T; N];
    [T] Vec<T>;
    [T] Box<[T]>;
    [T] VecDeque<T>;
}

/// The kinds of change that an operator makes to elements of an array.
pub mod kind {
    /// Updates elements by the operator `Op`.
    pub struct Bins<Op>(pub Op);
    /// Takes away from elements, by `-=` alone.
    pub struct BinsTaken;
}

impl<Op> Kind for kind::Bins<Op> {
    type Needs = NeedsBins;
}

impl Kind for kind::BinsTaken {
    type Needs = NeedsBins;
}

impl<Op, A> Allows<kind::Bins<Op>> for &mut A where A: Elements<Element: Accumulate<Op> + Send + Sync> + ?Sized {}
impl<A> Allows<kind::BinsTaken> for &mut A where A: Elements<Element: Accumulate + SubAssign + Send + Sync> + ?Sized {}

/// An array that is updated element by element, by the operator `Op`. Each block updates a neutral copy of the whole
/// array, which is why such a loop has few blocks.
pub struct Bins<'v, A: ?Sized, T, Op> {
    array: CallerOnly<&'v mut A>,
    neutral: Vec<T>,
    /// Takes the joined value of one element into the element.
    finish: fn(&mut T, T),
    op: PhantomData<fn() -> Op>,
}

impl Can {
    /// Lets the loop update the elements of `array` by `Op`.
    pub fn bins<Op, A>(self, _: Op, array: &mut A) -> Bins<'_, A, A::Element, Op>
    where
        A: Elements<Element: Accumulate<Op>> + ?Sized,
    {
        make(array, Accumulate::merge)
    }

    /// Lets the loop update the elements of `array` by `-=`: the blocks add up what is taken away.
    pub fn bins_taken<A>(self, array: &mut A) -> Bins<'_, A, A::Element, op::Add>
    where
        A: Elements<Element: Accumulate + SubAssign> + ?Sized,
    {
        make(array, SubAssign::sub_assign)
    }
}

/// Refuses a variable whose elements cannot be updated by their operator.
#[derive(Default)]
pub struct NeedsBins;

impl NeedsBins {
    /// Refuses an array whose elements cannot be updated by `Op`.
    pub fn bins<Op, A>(self, _: Op, array: &mut A) -> Refused<&mut A>
    where
        A: Elements + ?Sized,
        A: Elements<Element: Accumulate<Op>>,
        A: Elements<Element: Send>, // each worker has an array of its own, which travels back
        A: Elements<Element: Sync>, // and starts from neutral elements
    {
        let _ = array;
        Refused::new()
    }

    /// Refuses an array whose elements cannot be updated by `-=`.
    pub fn bins_taken<A>(self, array: &mut A) -> Refused<&mut A>
    where
        A: Elements + ?Sized,
        A: Elements<Element: Accumulate>,
        A: Elements<Element: SubAssign>, // what the blocks have added up is taken away at the end
        A: Elements<Element: Send>,      // each worker has an array of its own, which travels back
        A: Elements<Element: Sync>,      // and starts from neutral elements
    {
        let _ = array;
        Refused::new()
    }
}

fn make<Op, A>(array: &mut A, finish: fn(&mut A::Element, A::Element)) -> Bins<'_, A, A::Element, Op>
where
    A: Elements<Element: Accumulate<Op>> + ?Sized,
{
    Bins {
        neutral: array.elements().map(Accumulate::neutral).collect(),
        array: CallerOnly::new(array),
        finish,
        op: PhantomData,
    }
}

impl<A, T, Op> Privatize for Bins<'_, A, T, Op>
where
    A: Elements<Element = T> + ?Sized,
    T: Accumulate<Op> + Send + Sync,
    Self: Sync,
{
    // A box, not a `Vec`: only of a slice may `bins[i % bins.len()] += 1` ask for the length while it borrows the element.
    type Local<'a>
        = Box<[T]>
    where
        Self: 'a;
    type Part = Box<[T]>;
    const SHAPE: Shape = Shape::Coarse;
    const EXACT: bool = T::EXACT;
    const KEEP_ON_PANIC: bool = true;

    fn make(&self, _: usize, _: usize) -> Box<[T]> {
        self.neutral.iter().map(T::neutral).collect()
    }

    fn seal(local: Box<[T]>) -> Box<[T]> {
        local
    }

    fn join(&self, mut earlier: Box<[T]>, later: Box<[T]>) -> Box<[T]> {
        earlier.iter_mut().zip(later).for_each(|(earlier, later)| earlier.merge(later));
        earlier
    }

    fn finish(self, all: Box<[T]>) {
        let array = self.array.into_inner();
        array.elements_mut().zip(all).for_each(|(element, value)| (self.finish)(element, value));
    }
}
