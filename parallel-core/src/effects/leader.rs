//! Variables that keep the best that a loop finds, by a comparison: `if x > best { best = x; place = i; }`.
//!
//! `best` is the leader, and the variables that are assigned beside it are its companions. A block starts from a clone of the
//! leader. A better one of a later block is better than what the blocks before it have found, or it is not: the comparison of the
//! loop says so, and the companions go with the winner.

use super::allow::{Allows, Can, Kind, Refused, Suits};
use super::privatize::Privatize;
use crate::engine::Position;
use crate::output::{CallerOnly, Prospect, Shape, Sharing};
use std::cmp::Reverse;
use std::num::NonZeroUsize;
use std::ops::Range;

/// The kind of change that keeps the best, by a comparison.
pub mod kind {
    /// Assigns the variable where a value compares as better than it.
    pub struct Leader;
}

impl Kind for kind::Leader {
    type Needs = LoopLeader;
}

impl<T: Clone> Suits<kind::Leader> for &mut T {}
impl<T: Clone + Send + Sync> Allows<kind::Leader> for &mut T {}

/// Types of the variables that can keep the best: every block starts from a clone.
#[diagnostic::on_unimplemented(
    message = "a variable of type `{Self}` cannot keep the best of a parallel loop",
    label = "each worker starts from a clone of it, and it has no `Clone`",
    note = "a type of yours takes `#[derive(Clone)]`; a `&` to the best item can be cloned as well"
)]
pub trait Leading: Clone {}

#[diagnostic::do_not_recommend]
impl<T: Clone> Leading for T {}

/// Types in which a value that is not comparable to some value is comparable to none: floats, and tuples that begin with one.
/// A `NaN` never wins, so the others are in order.
pub trait Measured: PartialOrd {}

macro_rules! measured {
    ($($float:ty)*) => {$(
        impl Measured for $float {}
    )*};
}
measured!(f32 f64);

impl<T: Measured> Measured for Reverse<T> {}
impl<T: Measured + ?Sized> Measured for &T {}

macro_rules! tuples {
    ($(($($rest:ident)*))*) => {$(
        impl<T: Measured, $($rest: Ord),*> Measured for (T, $($rest),*) {}
    )*};
}
tuples!(() (A) (A B) (A B C) (A B C D));

/// Types whose values are all in order, so that the best of them does not depend on who compares first.
#[diagnostic::on_unimplemented(
    message = "which `{Self}` is the best may depend on the order in which they are compared",
    label = "neither `Ord` nor a float",
    note = "compare what has an order, a number of it for example: `if x.score > best.score {{ … }}`; for a type of yours implement `Ord`, in a generic function write `T: Ord`"
)]
pub trait InOrder: PartialOrd {}

#[diagnostic::do_not_recommend]
impl<C: Ord + ?Sized> InOrder for C {}

/// What is compared: asked whether the best of such values is the same in whatever order they are compared.
pub struct Compared<'c, C: ?Sized>(pub &'c C);

/// The answer for values that are in order.
pub struct Orderly;

/// The answer for values that may not be.
pub struct Unordered;

/// The answer for values that cannot be compared. The comparison in the body has the error.
pub struct Incomparable;

macro_rules! operators {
    ($($operator:ident)*) => {
        #[doc(hidden)]
        impl Orderly {$(
            #[inline]
            pub fn $operator<C: PartialOrd + ?Sized>(self, left: &C, right: &C) -> bool {
                left.$operator(right)
            }
        )*}

        #[doc(hidden)]
        impl Incomparable {$(
            pub fn $operator<C: ?Sized>(self, _: &C, _: &C) -> bool {
                unreachable!("a loop with a refused variable does not compile")
            }
        )*}
    };
}
operators!(lt le gt ge);

// Not by a macro, which rustc would show. In a generic function with this bound only types that are `Ord` come here.
#[doc(hidden)]
impl Unordered {
    #[inline]
    pub fn lt<C: InOrder + ?Sized>(self, left: &C, right: &C) -> bool {
        left < right
    }

    #[inline]
    pub fn le<C: InOrder + ?Sized>(self, left: &C, right: &C) -> bool {
        left <= right
    }

    #[inline]
    pub fn gt<C: InOrder + ?Sized>(self, left: &C, right: &C) -> bool {
        left > right
    }

    #[inline]
    pub fn ge<C: InOrder + ?Sized>(self, left: &C, right: &C) -> bool {
        left >= right
    }
}

/// Asks for `Orderly`, for values that are in order.
pub trait PickInOrder {
    #[doc(hidden)]
    #[inline]
    fn __pick(&self) -> Orderly {
        Orderly
    }
}
impl<C: Ord + ?Sized> PickInOrder for &&&Compared<'_, C> {}

/// Asks for `Orderly`, for floats.
pub trait PickMeasured {
    #[doc(hidden)]
    #[inline]
    fn __pick(&self) -> Orderly {
        Orderly
    }
}
impl<C: Measured + ?Sized> PickMeasured for &&Compared<'_, C> {}

/// Asks for `Unordered`, for other values that can be compared.
pub trait PickPartial {
    #[doc(hidden)]
    fn __pick(&self) -> Unordered {
        Unordered
    }
}
impl<C: PartialOrd + ?Sized> PickPartial for &Compared<'_, C> {}

/// Asks for `Incomparable`, for values that cannot be compared.
pub trait PickIncomparable {
    #[doc(hidden)]
    fn __pick(&self) -> Incomparable {
        Incomparable
    }
}
impl<C: ?Sized> PickIncomparable for Compared<'_, C> {}

/// A variable that keeps the best value so far. The private copy of a block is a clone, and the word whether the block has found
/// a better one.
pub struct Leader<'v, T, F> {
    variable: CallerOnly<&'v mut T>,
    start: T,
    /// Tells whether the first value is better than the second, which was found before.
    wins: F,
    /// A value must be better than those before it. Then a copy that has not changed never wins, and no note is kept of that.
    is_strict: bool,
}

#[cfg(feature = "checkpoint")]
impl<T, F> Leader<'_, T, F> {
    /// The value that every private copy begins with.
    pub(crate) fn start(&self) -> &T {
        &self.start
    }
}

impl Can {
    /// Lets the loop keep the best in `variable`, by a comparison of a later value with an earlier one.
    #[inline]
    pub fn leader<T, F>(self, variable: &mut T, is_strict: bool, wins: F) -> Leader<'_, T, F>
    where
        T: Leading,
        F: Fn(&T, &T) -> bool,
        F: Sync, // what the blocks have found is compared wherever they ran
    {
        Leader { start: variable.clone(), variable: CallerOnly::new(variable), wins, is_strict }
    }
}

/// Refuses a variable that cannot keep the best.
#[derive(Default)]
pub struct LoopLeader;

impl LoopLeader {
    /// Refuses a variable that cannot keep the best.
    pub fn leader<T, F>(self, _: &mut T, _: bool, _: F) -> Refused<(T, bool)>
    where
        T: Leading, // each worker starts from the value
        F: Fn(&T, &T) -> bool,
    {
        Refused::new()
    }
}

impl<T: Clone + Send + Sync, F: Fn(&T, &T) -> bool + Sync> Privatize for Leader<'_, T, F> {
    type Local<'a>
        = (T, bool)
    where
        Self: 'a;
    type Part = (T, bool);
    const SHAPE: Shape = Shape::Free;
    const KEEP_ON_PANIC: bool = true;

    #[inline]
    unsafe fn make(&self, _: Range<usize>, _: Position) -> (T, bool) {
        (self.start.clone(), false)
    }

    #[inline]
    fn seal(local: (T, bool), _: bool) -> (T, bool) {
        local
    }

    #[inline]
    fn join(&self, earlier: (T, bool), later: (T, bool)) -> (T, bool) {
        if self.later_wins(&earlier, &later) { later } else { earlier }
    }

    #[inline]
    fn finish(&mut self, (all, _): (T, bool)) {
        // The variable's own value has taken part already: every block started with it.
        **self.variable.get() = all;
    }
}

/// Variables that decide which block's values count.
pub trait Lead: Privatize {
    /// Tells whether the later part counts, of two of neighbouring blocks.
    fn later_wins(&self, earlier: &Self::Part, later: &Self::Part) -> bool;
}

impl<T: Clone + Send + Sync, F: Fn(&T, &T) -> bool + Sync> Lead for Leader<'_, T, F> {
    #[inline]
    fn later_wins(&self, earlier: &(T, bool), later: &(T, bool)) -> bool {
        (self.is_strict || later.1) && (self.wins)(&later.0, &earlier.0)
    }
}

impl<L> Lead for Refused<L> {
    fn later_wins(&self, (): &(), (): &()) -> bool {
        unreachable!("a loop with a refused variable does not compile")
    }
}

/// A leader and its companions, nested pairs of variables that are assigned: a pair like others, but of two blocks the
/// companions are those of the block whose leader counts.
pub struct Led<L, C>(pub (L, C));

impl<L: Lead, C: Privatize> Privatize for Led<L, C> {
    type Local<'a>
        = (L::Local<'a>, C::Local<'a>)
    where
        Self: 'a;
    type Part = (L::Part, C::Part);
    const SHAPE: Shape = <(L, C)>::SHAPE;
    const EXACT: bool = <(L, C)>::EXACT;
    const ITEMWISE: bool = <(L, C)>::ITEMWISE;
    const KEEP_ON_PANIC: bool = <(L, C)>::KEEP_ON_PANIC;

    #[inline]
    fn open(&mut self, len: usize, batch_size: Option<NonZeroUsize>, can_break: bool) -> Shape {
        self.0.open(len, batch_size, can_break)
    }

    #[inline]
    fn open_endless(&mut self, can_break: bool) {
        self.0.open_endless(can_break);
    }

    #[inline]
    fn shares(&self, prospect: Prospect) -> Sharing {
        self.0.shares(prospect)
    }

    #[inline]
    unsafe fn make(&self, items: Range<usize>, position: Position) -> Self::Local<'_> {
        // SAFETY: the same promise.
        unsafe { self.0.make(items, position) }
    }

    #[inline]
    fn seal(local: Self::Local<'_>, ends: bool) -> Self::Part {
        <(L, C)>::seal(local, ends)
    }

    #[inline]
    fn join(&self, earlier: Self::Part, later: Self::Part) -> Self::Part {
        let (leader, _) = &self.0;
        if leader.later_wins(&earlier.0, &later.0) { later } else { earlier }
    }

    #[inline]
    fn close(&mut self, has_panicked: bool) {
        self.0.close(has_panicked);
    }

    #[inline]
    fn finish(&mut self, all: Self::Part) {
        self.0.finish(all);
    }
}
