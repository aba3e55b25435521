//! Variables that keep the best that a loop finds: `best = best.max(x)`, `best = max(best, x)`.

use super::allow::{Allows, Anything, Can, Kind, Refused, Suits};
use super::bins::better::{Largest, Smallest};
use super::privatize::Privatize;
use crate::engine::Position;
use crate::output::{CallerOnly, Shape};
use std::cmp::Reverse;
use std::num::{Saturating, Wrapping};
use std::ops::Range;
use std::time::Duration;

/// Types whose equal values cannot be told apart: of several largest values it does not matter which one is kept.
#[diagnostic::on_unimplemented(
    message = "a variable of type `{Self}` cannot keep the best of a parallel loop",
    label = "two of these that compare equal may still differ",
    note = "`parallel!(max_by_key(… for …, key))` gives the best item, of several the last (`min_by_key` the first); compare it with the variable after the loop"
)]
pub trait Alike: Clone {
    /// True if the better ones of any values are the same in every order: so it is for integers, and not for floats, of
    /// which 0.0 and -0.0 compare equal.
    #[doc(hidden)]
    const COMMUTES: bool = true;
}

/// Types of `Alike` that have methods `max` and `min`.
#[diagnostic::on_unimplemented(
    message = "a variable of type `{Self}` cannot keep the best of a parallel loop by a method",
    label = "the standard library has no `max` and `min` for it",
    note = "`best = max(best, value)` takes a function of yours"
)]
pub trait Ranked: Alike {
    #[doc(hidden)]
    #[must_use]
    fn larger(self, other: Self) -> Self;
    #[doc(hidden)]
    #[must_use]
    fn smaller(self, other: Self) -> Self;
}

macro_rules! alike {
    ($([$($generics:ident: $bound:ident),*; $($constant:tt)*] $ty:ty $(, $commutes:literal)?;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<$($generics: Alike,)* $($constant)*> Alike for $ty {
            $(const COMMUTES: bool = $commutes;)?
        }

        #[diagnostic::do_not_recommend]
        impl<$($generics: Alike + $bound,)* $($constant)*> Ranked for $ty {
            #[inline]
            fn larger(self, other: Self) -> Self {
                self.max(other)
            }

            #[inline]
            fn smaller(self, other: Self) -> Self {
                self.min(other)
            }
        }
    )*};
}
macro_rules! plain {
    ($($ty:ty)*) => { alike! { $([;] $ty;)* } };
}
plain!(u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize bool char String Duration &str);
alike! {
    [;] f32, false;
    [;] f64, false;
    [T: Ord;] Wrapping<T>;
    [T: Ord;] Saturating<T>;
    [T: Ord;] Reverse<T>;
    [T: Ord;] Option<T>;
    [T: Ord;] Vec<T>;
    [T: Ord; const N: usize] [T; N];
    [T: Ord;] &T;
    [A: Ord, B: Ord;] (A, B);
    [A: Ord, B: Ord, C: Ord;] (A, B, C);
}

/// Rules that give the better one of two values.
pub trait Choose<T>: Sync {
    /// True if the best of any values is the same in every order.
    const COMMUTES: bool;
    #[doc(hidden)]
    fn choose(&self, earlier: T, later: T) -> T;
}

/// A function of the user's.
impl<T, F: Fn(T, T) -> T + Sync> Choose<T> for F {
    const COMMUTES: bool = false;

    #[inline]
    fn choose(&self, earlier: T, later: T) -> T {
        self(earlier, later)
    }
}

macro_rules! of_the_type {
    ($($rule:ident: $method:ident;)*) => {$(
        impl<T: Ranked> Choose<T> for $rule {
            const COMMUTES: bool = T::COMMUTES;

            #[inline]
            fn choose(&self, earlier: T, later: T) -> T {
                earlier.$method(later)
            }
        }
    )*};
}
of_the_type! {
    Largest: larger;
    Smallest: smaller;
}

/// The kind of change that keeps the best.
pub mod kind {
    /// Keeps the best in the variable.
    pub struct Best;
}

impl Kind for kind::Best {
    type Needs = LoopBest;
}

impl<T: Alike> Suits<kind::Best> for &mut T {}
impl<T: Alike + Send + Sync> Allows<kind::Best> for &mut T {}

/// A variable that keeps the best value so far, by the user's function `better`. The private copy of a block starts
/// with a clone of the variable's value, so the best of all blocks is at least as good as that value.
pub struct Best<'v, T, F> {
    variable: CallerOnly<&'v mut T>,
    start: T,
    better: F,
    /// The loop gives the value so far as the second argument, `best = max(x, best)`.
    is_turned: bool,
}

impl<'v, T: Clone, F> Best<'v, T, F> {
    #[inline]
    fn by(variable: &'v mut T, better: F) -> Self {
        Self { start: variable.clone(), variable: CallerOnly::new(variable), better, is_turned: false }
    }
}

/// Variables that keep the best by a function of two values, whose order may be turned.
pub trait Turn: Sized {
    #[doc(hidden)]
    #[must_use]
    fn turn(self) -> Self;
}

impl<T, F> Turn for Best<'_, T, F> {
    #[inline]
    fn turn(mut self) -> Self {
        self.is_turned = true;
        self
    }
}

impl<L> Turn for Refused<L> {
    fn turn(self) -> Self {
        self
    }
}

/// Turns the two arguments of the function that gives the better one, as they stand in `best = max(x, best)`.
#[inline]
pub fn turned<B: Turn>(best: B) -> B {
    best.turn()
}

#[cfg(feature = "checkpoint")]
impl<T, F> Best<'_, T, F> {
    /// The value that every private copy begins with.
    pub(crate) fn start(&self) -> &T {
        &self.start
    }
}

impl Can {
    /// Lets the loop keep the best in `variable`, by a function of two values that gives the better one.
    #[inline]
    pub fn best<T, F>(self, variable: &mut T, better: F) -> Best<'_, T, F>
    where
        T: Alike,
        F: Fn(T, T) -> T,
        F: Sync, // what the blocks have found is compared wherever they ran
    {
        Best::by(variable, better)
    }

    /// Lets the loop keep the largest value in `variable`, by the `max` of its type.
    #[inline]
    pub fn largest<T: Ranked>(self, variable: &mut T) -> Best<'_, T, Largest> {
        Best::by(variable, Largest)
    }

    /// Lets the loop keep the smallest value in `variable`, by the `min` of its type.
    #[inline]
    pub fn smallest<T: Ranked>(self, variable: &mut T) -> Best<'_, T, Smallest> {
        Best::by(variable, Smallest)
    }
}

/// Refuses a variable that cannot keep the best.
#[derive(Default)]
pub struct LoopBest;

impl LoopBest {
    /// Refuses a variable that cannot keep the best.
    pub fn best<T, F>(self, _: &mut T, _: F) -> Refused<T>
    where
        T: Alike, // each worker starts from the value, and of equal ones either is kept
        F: Fn(T, T) -> T,
    {
        Refused::new()
    }

    /// Refuses a variable that cannot keep the largest.
    pub fn largest<T>(self, _: &mut T) -> Refused<Anything>
    where
        T: Alike, // each worker starts from the value, and of equal ones either is kept
    {
        Refused::new()
    }

    /// Refuses a variable that cannot keep the smallest.
    pub fn smallest<T>(self, _: &mut T) -> Refused<Anything>
    where
        T: Alike, // each worker starts from the value, and of equal ones either is kept
    {
        Refused::new()
    }
}

impl<T: Clone + Send + Sync, F: Choose<T>> Privatize for Best<'_, T, F> {
    type Local<'a>
        = T
    where
        Self: 'a;
    type Part = T;
    const SHAPE: Shape = if F::COMMUTES { Shape::Free } else { Shape::Fine };
    const KEEP_ON_PANIC: bool = true;

    #[inline]
    unsafe fn make(&self, _: Range<usize>, _: Position) -> T {
        self.start.clone()
    }

    #[inline]
    fn seal(local: T, _: bool) -> T {
        local
    }

    #[inline]
    fn join(&self, earlier: T, later: T) -> T {
        if self.is_turned { self.better.choose(later, earlier) } else { self.better.choose(earlier, later) }
    }

    #[inline]
    fn finish(&mut self, all: T) {
        // The variable's own value has taken part already: every block started with it.
        **self.variable.get() = all;
    }
}
