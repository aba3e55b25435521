//! Arrays that a loop counts in: `bins[k] += 1`, at whatever index.

use super::variable::Can;
use super::{Accumulate, Privatize};
use crate::output::{CallerOnly, Shape};
use std::collections::VecDeque;
use std::marker::PhantomData;
use std::ops::SubAssign;

/// Slices, and what holds one.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be counted in from inside a parallel loop",
    label = "not a slice, a `Vec` or an array",
    note = "each block counts in an array of its own, and the arrays are added up"
)]
pub trait Elements {
    /// One element.
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

/// An array that is updated element by element, by one operator.
///
/// Each block has a neutral copy of all of it, which is why there are few blocks.
pub struct Bins<'v, A: ?Sized, T, Op> {
    array: CallerOnly<&'v mut A>,
    neutral: Vec<T>,
    finish: fn(&mut T, T),
    op: PhantomData<fn() -> Op>,
}

impl Can {
    /// The accumulator for such an array.
    pub fn bins<Op, A>(self, _: Op, array: &mut A) -> Bins<'_, A, A::Element, Op>
    where
        A: Elements<Element: Accumulate<Op>> + ?Sized,
    {
        make(array, Accumulate::merge)
    }

    /// The accumulator for an array that is updated by `-=`.
    pub fn bins_taken<A>(self, array: &mut A) -> Bins<'_, A, A::Element, super::op::Add>
    where
        A: Elements<Element: Accumulate + SubAssign> + ?Sized,
    {
        make(array, SubAssign::sub_assign)
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
    // Not a `Vec`: of a slice, `bins[i % bins.len()] += 1` may ask for the length while it borrows the element.
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
        array.elements_mut().zip(all).for_each(|(element, gathered)| (self.finish)(element, gathered));
    }
}
