//! The trait [`Accumulate`], of values that are put together by an operator, and the table of the standard library's
//! types that have it. It is for `total += x` in a body, and for `sum(…)` and `product(…)`.

use std::num::{Saturating, Wrapping};
use std::time::Duration;

/// The operators of accumulators: `Accumulate<op::Add>` is about `+=` and `-=`, and so on.
pub mod op {
    /// `+=`, and `-=` too: the blocks add up what is taken away.
    pub struct Add;
    /// `*=`
    pub struct Mul;
    /// `&=`
    pub struct And;
    /// `|=`
    pub struct Or;
    /// `^=`
    pub struct Xor;
    /// `x.wrapping_add(y)` and `x.wrapping_sub(y)`
    pub struct WrappingAdd;
    /// `x.wrapping_mul(y)`
    pub struct WrappingMul;
    /// `x.saturating_add(y)`, of numbers that cannot be negative.
    pub struct SaturatingAdd;
}

/// Types whose variables can be accumulators: `total += x` inside a parallel loop, for a `total` outside of it.
///
/// Each block of the loop starts with a neutral value of its own; in the order of the blocks they are merged, and the
/// whole into the variable. Implemented for the numbers, `Wrapping`, `Duration` and `String`, for `Saturating` of numbers
/// that cannot be negative, for arrays and `Vec` element by element, and by you for your own types:
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
    note = "an atomic has `hits.fetch_add(1, Ordering::Relaxed)` in place of `hits += 1`",
    note = "implement `parallel_for::Accumulate` for a type of yours, or update it after the loop with what the loop returns"
)]
pub trait Accumulate<Op = op::Add>: Sized {
    /// True if the grouping of the updates makes no difference, not even in the last bit: so it is for integers. An
    /// exact value need not be put together block by block.
    const EXACT: bool = false;

    /// True if one value that is updated item by item has the same bits as merged neutral values that were updated once
    /// each: so it is for floats. False for types of your own.
    #[doc(hidden)]
    const ITEMWISE: bool = false;

    /// True if values may be merged in any order: so it is for integers, and not for a `String`.
    #[doc(hidden)]
    const COMMUTES: bool = false;

    /// True if a neutral value costs next to nothing to make: so it is for numbers, and not for a `Vec`.
    #[doc(hidden)]
    const LIGHT: bool = false;

    /// True if a neutral value costs about what its size says: a number, a `Vec` of numbers.
    #[doc(hidden)]
    const SIZED: bool = Self::LIGHT;

    /// True if values may be rows of different lengths, of which only what both have is put together.
    #[doc(hidden)]
    const VARIES: bool = false;

    /// True if `-=` on a [`full`](Self::full) value and then [`take_rest`](Self::take_rest) does the same as `-=` on
    /// the variable: so it is for numbers.
    #[doc(hidden)]
    const TAKES: bool = false;

    /// True if `-=` works on a neutral value: so it is for numbers that can be negative.
    #[doc(hidden)]
    const SIGNED: bool = false;

    /// A value that changes nothing when it is merged: 0 for `+=`, 1 for `*=`. `self` is the variable's value before
    /// the loop, for types whose neutral value has a shape: a matrix, a `Vec`.
    #[must_use]
    fn neutral(&self) -> Self;

    /// True if this value is known to change nothing when it is merged, as one that [`neutral`](Self::neutral) gives.
    ///
    /// A loop that begins the values of a map with their default, `*sums.entry(k).or_default() += x`, asks it of the
    /// default, with which each block of the loop begins. If the answer is false, one worker runs the loop, in the order
    /// of the items. For a type of yours write it where `Default` gives the neutral value, as `*self == Point(0.0, 0.0)`.
    #[inline]
    #[must_use]
    fn is_neutral(&self) -> bool {
        false
    }

    /// The size of the value, about, as a number of numbers.
    #[doc(hidden)]
    fn size(&self) -> usize {
        1
    }

    /// Takes in the value of a later block.
    fn merge(&mut self, later: Self);

    /// The value with which a private copy starts if the body takes away by `-=`. Every other value can be taken away
    /// from it.
    #[doc(hidden)]
    #[must_use]
    fn full(&self) -> Self {
        self.neutral()
    }

    /// Takes away from `self` as much as was taken away from a [`full`](Self::full) value, which then became `rest`.
    #[doc(hidden)]
    fn take_rest(&mut self, rest: Self) {
        self.merge(rest);
    }

    /// Makes what has been added up in `up` and what has been taken away from a full value in `down` less by the same
    /// amount, so that one of them is as at the start.
    #[doc(hidden)]
    #[inline]
    fn cancel(_up: &mut Self, _down: &mut Self) {}
}

/// Numbers that can be negative: an element may be updated by `+=` and `-=` wherever it is lent.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be taken away from by several workers here",
    label = "each would begin with a neutral value, and a `{Self}` cannot go below it",
    note = "count in a number that can be negative, `i64` for example"
)]
pub trait Signed: Accumulate {}

/// Numbers of which `+=` gives the same in either order: `total = x + total`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be an accumulator on the right of its operator",
    label = "in which order two of these are put together makes a difference",
    note = "write the variable first, `total = total + x` or `total += x`; put what comes before in front after the loop"
)]
pub trait Turns {}

macro_rules! accumulate {
    ($($op:ident $exact:literal $neutral:expr, |$this:ident, $later:ident| $merge:expr, $taken:tt; $($ty:ty)*;)*) => {$($(
        #[diagnostic::do_not_recommend]
        impl Accumulate<op::$op> for $ty {
            const EXACT: bool = $exact;
            const ITEMWISE: bool = true;
            const COMMUTES: bool = $exact;
            const LIGHT: bool = true;

            #[inline(always)]
            fn neutral(&self) -> Self {
                $neutral
            }

            #[inline]
            #[allow(clippy::float_cmp, reason = "only the neutral value itself is known to be neutral")]
            fn is_neutral(&self) -> bool {
                *self == <Self as Accumulate<op::$op>>::neutral(self)
            }

            #[inline(always)]
            fn merge(&mut self, $later: Self) {
                let $this = self;
                $merge;
            }

            accumulate! { @taken $taken }
        }
    )*)*};
    (@taken []) => {};
    (@taken [unsigned $full:expr, |$from:ident, $rest:ident| $take:expr]) => {
        accumulate! { @taken [$full, |$from, $rest| $take] }

        #[inline]
        fn cancel(up: &mut Self, down: &mut Self) {
            // What was taken away is what the full value lacks.
            let both = (*up).min($full - *down);
            *up -= both;
            *down += both;
        }
    };
    (@taken [signed $full:expr, |$from:ident, $rest:ident| $take:expr]) => {
        const SIGNED: bool = true;
        accumulate! { @taken [$full, |$from, $rest| $take] }
    };
    (@taken [$full:expr, |$from:ident, $rest:ident| $take:expr]) => {
        const TAKES: bool = true;

        #[inline(always)]
        fn full(&self) -> Self {
            $full
        }

        #[inline(always)]
        fn take_rest(&mut self, $rest: Self) {
            let $from = self;
            $take;
        }
    };
}

// The neutral float is -0.0, since 0.0 + -0.0 is 0.0: it changes no float. The sums of the standard library start
// there, too. The full integer has all bits set: nothing that is taken away from it overflows. Afterwards the bits that
// are not set (`!`) are the amount that was taken away, for signed integers as well.
accumulate! {
    Add true 0, |this, later| *this += later, [unsigned !0, |this, rest| *this -= !rest]; u8 u16 u32 u64 u128 usize;
    Add true 0, |this, later| *this += later, [signed !0, |this, rest| *this -= !rest]; i8 i16 i32 i64 i128 isize;
    Mul true 1, |this, later| *this *= later, []; u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize;
    And true !0, |this, later| *this &= later, []; u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize;
    Or true 0, |this, later| *this |= later, []; u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize;
    Xor true 0, |this, later| *this ^= later, []; u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize;
    Add false -0.0, |this, later| *this += later, [signed -0.0, |this, rest| *this += rest]; f32 f64;
    Mul false 1.0, |this, later| *this *= later, []; f32 f64;
    And true true, |this, later| *this &= later, []; bool;
    Or true false, |this, later| *this |= later, []; bool;
    Xor true false, |this, later| *this ^= later, []; bool;
    Add true Duration::ZERO, |this, later| *this += later, [unsigned Duration::MAX, |this, rest| *this -= Duration::MAX.saturating_sub(rest)];
        Duration;
}

macro_rules! wrapping {
    ($($op:ident $neutral:literal $merge:ident: $($ty:ty)*;)*) => {$($(
        accumulate! { $op true $neutral, |this, later| *this = this.$merge(later), []; $ty; }
    )*)*};
}
wrapping! {
    WrappingAdd 0 wrapping_add: u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize;
    WrappingMul 1 wrapping_mul: u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize;
    // Of numbers that can be negative the order would count: 100 + 100 - 100.
    SaturatingAdd 0 saturating_add: u8 u16 u32 u64 u128 usize;
}

macro_rules! marked {
    ($($mark:ident: $($ty:ty)*;)*) => {$($(
        #[diagnostic::do_not_recommend]
        impl $mark for $ty {}
    )*)*};
}
marked! {
    Signed: i8 i16 i32 i64 i128 isize f32 f64;
    Turns: u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize f32 f64 bool Duration;
}

#[diagnostic::do_not_recommend]
impl<T> Signed for Wrapping<T> where Self: Accumulate {}
#[diagnostic::do_not_recommend]
impl<T: Signed> Signed for Vec<T> {}
#[diagnostic::do_not_recommend]
impl<T: Signed, const N: usize> Signed for [T; N] {}
#[diagnostic::do_not_recommend]
impl<T> Turns for Wrapping<T> {}

#[diagnostic::do_not_recommend]
impl Accumulate for String {
    const EXACT: bool = true;
    const ITEMWISE: bool = true;
    const LIGHT: bool = true;

    fn neutral(&self) -> Self {
        String::new()
    }

    fn is_neutral(&self) -> bool {
        self.is_empty()
    }

    fn merge(&mut self, later: Self) {
        self.push_str(&later);
    }
}

macro_rules! wrapped {
    ($($wrapper:ident $taken:tt: $($int:ty)*;)*) => {$($(
        accumulate! {
            Add true $wrapper(0), |this, later| *this += later, $taken; $wrapper<$int>;
            Mul true $wrapper(1), |this, later| *this *= later, []; $wrapper<$int>;
        }
    )*)*};
}

wrapped! {
    Wrapping [signed Wrapping(!0), |this, rest| *this -= !rest]: u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize;
    // Of numbers that can be negative the grouping would count: for an `i8`, 100 + 100 - 100 is 27 in one and 100 in another.
    Saturating []: u8 u16 u32 u64 u128 usize;
}

macro_rules! bits {
    ($($wrapper:ident: $($int:ty)*;)*) => {$($(
        accumulate! {
            And true $wrapper(!0), |this, later| *this &= later, []; $wrapper<$int>;
            Or true $wrapper(0), |this, later| *this |= later, []; $wrapper<$int>;
            Xor true $wrapper(0), |this, later| *this ^= later, []; $wrapper<$int>;
        }
    )*)*};
}

bits! {
    Wrapping: u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize;
    Saturating: u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize;
}

#[diagnostic::do_not_recommend]
impl<Op, T: Accumulate<Op>> Accumulate<Op> for Vec<T> {
    const EXACT: bool = T::EXACT;
    const ITEMWISE: bool = T::ITEMWISE;
    const COMMUTES: bool = T::COMMUTES;
    const SIZED: bool = T::SIZED;
    const TAKES: bool = T::TAKES;
    const VARIES: bool = true;

    fn neutral(&self) -> Self {
        self.iter().map(T::neutral).collect()
    }

    fn is_neutral(&self) -> bool {
        self.iter().all(T::is_neutral)
    }

    fn merge(&mut self, later: Self) {
        self.iter_mut().zip(later).for_each(|(this, later)| this.merge(later));
    }

    fn size(&self) -> usize {
        self.first().map_or(0, T::size) * self.len()
    }

    fn full(&self) -> Self {
        self.iter().map(T::full).collect()
    }

    fn take_rest(&mut self, rest: Self) {
        self.iter_mut().zip(rest).for_each(|(this, rest)| this.take_rest(rest));
    }
}

#[diagnostic::do_not_recommend]
impl<Op, T: Accumulate<Op>, const N: usize> Accumulate<Op> for [T; N] {
    const EXACT: bool = T::EXACT;
    const ITEMWISE: bool = T::ITEMWISE;
    const COMMUTES: bool = T::COMMUTES;
    const LIGHT: bool = T::LIGHT;
    const SIZED: bool = T::SIZED;
    const TAKES: bool = T::TAKES;
    const VARIES: bool = T::VARIES;

    fn neutral(&self) -> Self {
        self.each_ref().map(T::neutral)
    }

    fn is_neutral(&self) -> bool {
        self.iter().all(T::is_neutral)
    }

    fn merge(&mut self, later: Self) {
        self.iter_mut().zip(later).for_each(|(this, later)| this.merge(later));
    }

    fn size(&self) -> usize {
        self.first().map_or(0, T::size) * N
    }

    fn full(&self) -> Self {
        self.each_ref().map(T::full)
    }

    fn take_rest(&mut self, rest: Self) {
        self.iter_mut().zip(rest).for_each(|(this, rest)| this.take_rest(rest));
    }
}
