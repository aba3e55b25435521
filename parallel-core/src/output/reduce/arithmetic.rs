//! What `sum` and `product` can take.

use std::num::{Saturating, Wrapping};
use std::time::Duration;

/// What `sum(…)` can add up: the numbers of the standard library, their references, `Wrapping`, `Saturating`, `Duration`.
#[diagnostic::on_unimplemented(
    message = "`sum` cannot add up items of type `{Self}`",
    label = "not a number",
    note = "`reduce(… for …, |a, b| a + b)` adds up any type"
)]
pub trait Summand {
    /// The item's own type.
    type Total: Send;
    /// Whether it makes no difference, not even in the last bit, how the items are grouped.
    const EXACT: bool;
    /// The neutral start.
    fn zero() -> Self::Total;
    /// One more item.
    fn add(total: Self::Total, item: Self) -> Self::Total;
    /// Two neighbouring parts.
    fn join(left: Self::Total, right: Self::Total) -> Self::Total;
}

/// What `product(…)` can multiply.
#[diagnostic::on_unimplemented(
    message = "`product` cannot multiply items of type `{Self}`",
    label = "not a number",
    note = "`reduce(… for …, |a, b| a * b)` multiplies any type"
)]
pub trait Factor {
    /// The item's own type.
    type Total: Send;
    /// Whether it makes no difference, not even in the last bit, how the items are grouped.
    const EXACT: bool;
    /// The neutral start.
    fn one() -> Self::Total;
    /// One more item.
    fn multiply(total: Self::Total, item: Self) -> Self::Total;
    /// Two neighbouring parts.
    fn join(left: Self::Total, right: Self::Total) -> Self::Total;
}

/// One trait for a number and for references to it.
macro_rules! fold_by {
    ($trait:ident, $start:ident, $step:ident, $op:tt: $($number:ty = $neutral:expr, $exact:literal;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl $trait for $number {
            type Total = $number;
            const EXACT: bool = $exact;
            #[inline]
            fn $start() -> $number {
                $neutral
            }
            #[inline]
            fn $step(total: $number, item: $number) -> $number {
                total $op item
            }
            #[inline]
            fn join(left: $number, right: $number) -> $number {
                left $op right
            }
        }
        #[diagnostic::do_not_recommend]
        impl $trait for &$number {
            type Total = $number;
            const EXACT: bool = $exact;
            #[inline]
            fn $start() -> $number {
                $neutral
            }
            #[inline]
            fn $step(total: $number, item: Self) -> $number {
                total $op *item
            }
            #[inline]
            fn join(left: $number, right: $number) -> $number {
                left $op right
            }
        }
    )*};
}

macro_rules! integers {
    ($($int:ty)*) => {$(
        fold_by!(Summand, zero, add, +: $int = 0, true; Wrapping<$int> = Wrapping(0), true; Saturating<$int> = Saturating(0), false;);
        fold_by!(Factor, one, multiply, *: $int = 1, true; Wrapping<$int> = Wrapping(1), true; Saturating<$int> = Saturating(1), false;);
    )*};
}

integers!(u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize);
// -0.0 is what really changes nothing: 0.0 + -0.0 is 0.0. The iterators of the standard library start there, too.
fold_by!(Summand, zero, add, +: f32 = -0.0, false; f64 = -0.0, false; Duration = Duration::ZERO, true;);
fold_by!(Factor, one, multiply, *: f32 = 1.0, false; f64 = 1.0, false;);

/// How items become one number; chosen for their type where the loop is expanded.
pub trait Arithmetic<T> {
    /// The result.
    type Total;
    /// Whether it makes no difference, not even in the last bit, how the items are grouped.
    const EXACT: bool;
    /// The neutral start.
    fn start() -> Self::Total;
    /// One more item.
    fn step(total: Self::Total, item: T) -> Self::Total;
    /// Two neighbouring parts.
    fn join(left: Self::Total, right: Self::Total) -> Self::Total;
}

macro_rules! arithmetic {
    ($tag:ident, $trait:ident, $start:ident, $step:ident; $nothing:ident; $probe:ident, $pick:ident, $pick_nothing:ident; $word:literal) => {
        #[doc = concat!("The arithmetic of `", $word, "`.")]
        pub struct $tag;
        /// No arithmetic: its only use is the one error at the item.
        pub struct $nothing;

        impl<T: $trait> Arithmetic<T> for $tag {
            type Total = T::Total;
            const EXACT: bool = T::EXACT;
            #[inline]
            fn start() -> T::Total {
                T::$start()
            }
            #[inline]
            fn step(total: T::Total, item: T) -> T::Total {
                T::$step(total, item)
            }
            #[inline]
            fn join(left: T::Total, right: T::Total) -> T::Total {
                T::join(left, right)
            }
        }

        impl<T> Arithmetic<T> for $nothing {
            type Total = T;
            const EXACT: bool = false;
            fn start() -> T {
                unreachable!("a loop without arithmetic does not compile")
            }
            fn step(total: T, _: T) -> T {
                total
            }
            fn join(left: T, _: T) -> T {
                left
            }
        }

        #[doc = concat!("Asks whether `", $word, "` can take the type of an item.")]
        pub struct $probe<'a, T>(pub &'a T);

        /// First choice: a number.
        pub trait $pick {
            #[doc(hidden)]
            #[inline]
            fn __pick(&self) -> $tag {
                $tag
            }
        }
        impl<T: $trait> $pick for &$probe<'_, T> {}

        /// Last: the error.
        pub trait $pick_nothing {
            #[doc(hidden)]
            fn __pick(&self) -> $nothing {
                $nothing
            }
        }
        impl<T> $pick_nothing for $probe<'_, T> {}

        impl $tag {
            #[doc(hidden)]
            #[inline]
            pub fn of<T>(self, _item: &T) -> Self {
                self
            }
        }
    };
}

arithmetic!(Adding, Summand, zero, add; NeedsSummand; Addend, PickSummand, PickNoSummand; "sum");
arithmetic!(Multiplying, Factor, one, multiply; NeedsFactor; Multiplicand, PickFactor, PickNoFactor; "product");

// Written out, for rustc shows their lines.
impl NeedsSummand {
    #[doc(hidden)]
    #[must_use]
    pub fn of<T>(self, _item: &T) -> Self
    where
        T: Summand, // the items are added up
    {
        self
    }
}

impl NeedsFactor {
    #[doc(hidden)]
    #[must_use]
    pub fn of<T>(self, _item: &T) -> Self
    where
        T: Factor, // the items are multiplied
    {
        self
    }
}
