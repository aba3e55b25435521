//! Variables that a loop sums up, or keeps the best in.

use super::Privatize;
use super::variable::Can;
use crate::output::{CallerOnly, Shape};
use std::cmp::Reverse;
use std::marker::PhantomData;
use std::num::{Saturating, Wrapping};
use std::ops::SubAssign;
use std::time::Duration;

/// The operators of accumulators: `Accumulate<op::Add>` is about `+=` and `-=`, and so on.
pub mod op {
    /// `+=`, and `-=`, for which what is taken away is added up.
    pub struct Add;
    /// `*=`
    pub struct Mul;
    /// `&=`
    pub struct And;
    /// `|=`
    pub struct Or;
    /// `^=`
    pub struct Xor;
}

/// Types whose variables can be accumulators: `total += x` inside a parallel loop, for a `total` outside of it.
///
/// Each block of the loop starts with a neutral value of its own; in the order of the blocks they are merged, and the
/// whole into the variable. Implemented for the numbers, `Wrapping`, `Saturating`, `Duration` and `String`, for arrays and
/// `Vec` element by element, and by you for your own types:
///
/// ```
/// use parallel_for::{Accumulate, parallel};
///
/// #[derive(Clone, Copy, Debug, PartialEq)]
/// struct Point(f64, f64);
///
/// impl std::ops::AddAssign for Point {
///     fn add_assign(&mut self, other: Point) {
///         self.0 += other.0;
///         self.1 += other.1;
///     }
/// }
///
/// impl Accumulate for Point {
///     fn neutral(&self) -> Point {
///         Point(0.0, 0.0)
///     }
///     fn merge(&mut self, later: Point) {
///         *self += later;
///     }
/// }
///
/// let mut centre = Point(10.0, 0.0);
/// parallel!(for i in 0..4 { centre += Point(1.0, f64::from(i)); });
/// assert_eq!(centre, Point(14.0, 6.0));
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be an accumulator of a parallel loop",
    label = "each block would need a neutral `{Self}` to start from",
    note = "numbers take `+=`, `-=` and `*=`; integers and `bool` take `&=`, `|=` and `^=`",
    note = "implement `parallel_for::Accumulate` for a type of yours, or update it after the loop with what the loop returns"
)]
pub trait Accumulate<Op = op::Add>: Sized {
    /// Whether it makes no difference, not even in the last bit, how the updates are grouped: for integers. What is exact
    /// need not be put together block by block.
    const EXACT: bool = false;

    /// Whether to update one value after the other is, bit by bit, to merge neutral values updated once each: so for
    /// floats. Not for types of your own.
    #[doc(hidden)]
    const ITEMWISE: bool = false;

    /// A value that changes nothing when it is merged: 0 for `+=`, 1 for `*=`. `self` is the variable's value before the
    /// loop, for types whose neutral value has a shape: a matrix, a `Vec`.
    #[must_use]
    fn neutral(&self) -> Self;

    /// Takes in what a later block has gathered.
    fn merge(&mut self, later: Self);
}

macro_rules! accumulate {
    ($($op:ident $exact:literal $neutral:expr, |$this:ident, $later:ident| $merge:expr; $($ty:ty)*;)*) => {$($(
        #[diagnostic::do_not_recommend]
        impl Accumulate<op::$op> for $ty {
            const EXACT: bool = $exact;
            const ITEMWISE: bool = true;

            #[inline(always)]
            fn neutral(&self) -> Self {
                $neutral
            }

            #[inline(always)]
            fn merge(&mut self, $later: Self) {
                let $this = self;
                $merge;
            }
        }
    )*)*};
}

accumulate! {
    Add true 0, |this, later| *this += later; u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize;
    Mul true 1, |this, later| *this *= later; u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize;
    And true !0, |this, later| *this &= later; u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize;
    Or true 0, |this, later| *this |= later; u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize;
    Xor true 0, |this, later| *this ^= later; u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize;
    Add false -0.0, |this, later| *this += later; f32 f64;
    Mul false 1.0, |this, later| *this *= later; f32 f64;
    And true true, |this, later| *this &= later; bool;
    Or true false, |this, later| *this |= later; bool;
    Xor true false, |this, later| *this ^= later; bool;
    Add true Duration::ZERO, |this, later| *this += later; Duration;
    Add true String::new(), |this, later| this.push_str(&later); String;
}

macro_rules! wrapped {
    ($($wrapper:ident $exact:literal: $($int:ty)*;)*) => {$($(
        accumulate! {
            Add $exact $wrapper(0), |this, later| *this += later; $wrapper<$int>;
            Mul $exact $wrapper(1), |this, later| *this *= later; $wrapper<$int>;
            And $exact $wrapper(!0), |this, later| *this &= later; $wrapper<$int>;
            Or $exact $wrapper(0), |this, later| *this |= later; $wrapper<$int>;
            Xor $exact $wrapper(0), |this, later| *this ^= later; $wrapper<$int>;
        }
    )*)*};
}

wrapped! {
    Wrapping true: u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize;
    // 100 + 100 - 100 is 27 for an `i8`, or 100.
    Saturating false: u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize;
}

#[diagnostic::do_not_recommend]
impl<Op, T: Accumulate<Op>> Accumulate<Op> for Vec<T> {
    const EXACT: bool = T::EXACT;
    const ITEMWISE: bool = T::ITEMWISE;

    fn neutral(&self) -> Self {
        self.iter().map(T::neutral).collect()
    }

    fn merge(&mut self, later: Self) {
        self.iter_mut().zip(later).for_each(|(this, later)| this.merge(later));
    }
}

#[diagnostic::do_not_recommend]
impl<Op, T: Accumulate<Op>, const N: usize> Accumulate<Op> for [T; N] {
    const EXACT: bool = T::EXACT;
    const ITEMWISE: bool = T::ITEMWISE;

    fn neutral(&self) -> Self {
        self.each_ref().map(T::neutral)
    }

    fn merge(&mut self, later: Self) {
        self.iter_mut().zip(later).for_each(|(this, later)| this.merge(later));
    }
}

/// A variable that is updated by one operator.
pub struct Total<'v, T, Op, F> {
    variable: CallerOnly<&'v mut T>,
    neutral: T,
    /// How the whole gets into the variable.
    finish: F,
    op: PhantomData<fn() -> Op>,
}

impl Can {
    /// The accumulator for a variable that is updated by `Op`.
    #[inline]
    pub fn accumulate<Op, T>(self, _: Op, variable: &mut T) -> Total<'_, T, Op, fn(&mut T, T)>
    where
        T: Accumulate<Op>,
    {
        Total { neutral: variable.neutral(), variable: CallerOnly::new(variable), finish: T::merge, op: PhantomData }
    }

    /// The accumulator for a variable that is updated by `-=`: the blocks add up what is taken away.
    #[inline]
    pub fn taken<T>(self, variable: &mut T) -> Total<'_, T, op::Add, fn(&mut T, T)>
    where
        T: Accumulate + SubAssign,
    {
        Total {
            neutral: variable.neutral(),
            variable: CallerOnly::new(variable),
            finish: T::sub_assign,
            op: PhantomData,
        }
    }
}

impl<T, Op, F> Privatize for Total<'_, T, Op, F>
where
    T: Accumulate<Op> + Send + Sync,
    F: Fn(&mut T, T) + Sync,
{
    type Local<'a>
        = T
    where
        Self: 'a;
    type Part = T;
    // Floats: the shape of the sum is fixed by the blocks, so the blocks are.
    const SHAPE: Shape = if T::EXACT { Shape::Free } else { Shape::Fine };
    const EXACT: bool = T::EXACT;
    const ITEMWISE: bool = T::ITEMWISE;
    const KEEP_ON_PANIC: bool = true;

    #[inline]
    fn make(&self, _: usize, _: usize) -> T {
        self.neutral.neutral()
    }

    #[inline]
    fn seal(local: T) -> T {
        local
    }

    #[inline]
    fn join(&self, mut earlier: T, later: T) -> T {
        earlier.merge(later);
        earlier
    }

    #[inline]
    fn finish(self, all: T) {
        (self.finish)(self.variable.into_inner(), all);
    }
}

/// Types whose equal values cannot be told apart, so that it does not matter which of several largest ones is kept.
#[diagnostic::on_unimplemented(
    message = "a variable of type `{Self}` cannot keep the best of a parallel loop",
    label = "two of these that compare equal may still differ",
    note = "`parallel!(max_by_key(… for …, key))` gives the last of several, `min_by_key` the first"
)]
pub trait Alike: Clone {}

/// Those with a `max` and a `min` of their own.
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
    ($([$($generics:ident: $bound:ident),*; $($constant:tt)*] $ty:ty;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<$($generics: Alike,)* $($constant)*> Alike for $ty {}

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
plain!(u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize f32 f64 bool char String Duration &str);
alike! {
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

/// A variable that keeps the largest or the smallest.
pub struct Best<'v, T, F> {
    variable: CallerOnly<&'v mut T>,
    start: T,
    better: F,
}

impl Can {
    /// The accumulator for such a variable. Each block starts from its value: the best of all is then at least that.
    #[inline]
    pub fn best<T, F>(self, variable: &mut T, better: F) -> Best<'_, T, F>
    where
        T: Alike,
        F: Fn(T, T) -> T,
        F: Sync, // what the blocks have found is compared wherever they ran
    {
        Best { start: variable.clone(), variable: CallerOnly::new(variable), better }
    }

    /// The same, by the type's own `max`.
    #[inline]
    pub fn largest<T: Ranked>(self, variable: &mut T) -> Best<'_, T, fn(T, T) -> T> {
        self.best(variable, T::larger)
    }

    /// The same, by the type's own `min`.
    #[inline]
    pub fn smallest<T: Ranked>(self, variable: &mut T) -> Best<'_, T, fn(T, T) -> T> {
        self.best(variable, T::smaller)
    }
}

impl<T: Clone + Send + Sync, F: Fn(T, T) -> T + Sync> Privatize for Best<'_, T, F> {
    type Local<'a>
        = T
    where
        Self: 'a;
    type Part = T;
    const SHAPE: Shape = Shape::Fine;
    const KEEP_ON_PANIC: bool = true;

    #[inline]
    fn make(&self, _: usize, _: usize) -> T {
        self.start.clone()
    }

    #[inline]
    fn seal(local: T) -> T {
        local
    }

    #[inline]
    fn join(&self, earlier: T, later: T) -> T {
        (self.better)(earlier, later)
    }

    #[inline]
    fn finish(self, all: T) {
        // The blocks started from the variable's value.
        *self.variable.into_inner() = all;
    }
}
