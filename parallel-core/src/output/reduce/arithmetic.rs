//! The items that `sum` and `product` can take, and their arithmetic.

use crate::accumulate::{Accumulate, op};
use std::num::{Saturating, Wrapping};
use std::time::Duration;

/// The items that `sum(…)` can add up: the numbers of the standard library, their references, `Wrapping`, `Saturating`,
/// `Duration`.
#[diagnostic::on_unimplemented(
    message = "`sum` cannot add up items of type `{Self}`",
    label = "not a number",
    note = "`reduce(… for …, |a, b| …)` puts together two of any type; texts are put together by `into = String`"
)]
pub trait Summand {
    /// The type of the sum: the item's own, without a reference.
    type Total: Accumulate<op::Add> + Default + Send;
    /// The item's value.
    fn value(self) -> Self::Total;
}

/// The items that `product(…)` can multiply: the numbers of the standard library, their references, `Wrapping`,
/// `Saturating`.
#[diagnostic::on_unimplemented(
    message = "`product` cannot multiply items of type `{Self}`",
    label = "not a number",
    note = "`reduce(… for …, |a, b| …)` puts together two of any type"
)]
pub trait Factor {
    /// The type of the product: the item's own, without a reference.
    type Total: Accumulate<op::Mul> + Default + Send;
    /// The item's value.
    fn value(self) -> Self::Total;
}

/// The trait for numbers and for references to them.
macro_rules! terms {
    ($($trait:ident: $($number:ty),*;)*) => {$($(
        #[diagnostic::do_not_recommend]
        impl $trait for $number {
            type Total = $number;
            #[inline(always)]
            fn value(self) -> $number {
                self
            }
        }
        #[diagnostic::do_not_recommend]
        impl $trait for &$number {
            type Total = $number;
            #[inline(always)]
            fn value(self) -> $number {
                *self
            }
        }
    )*)*};
}

macro_rules! integers {
    ($($int:ty)*) => {
        terms! {
            Summand: $($int, Wrapping<$int>, Saturating<$int>),*;
            Factor: $($int, Wrapping<$int>, Saturating<$int>),*;
        }
    };
}

integers!(u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize);
terms! {
    Summand: f32, f64, Duration;
    Factor: f32, f64;
}

/// The way in which items of type `T` become one number: the tag `Adding` or `Multiplying`; or `NeedsSummand` or
/// `NeedsFactor`, with which the loop does not compile. The tag is chosen by the type of the items, in the expansion.
pub trait Arithmetic<T> {
    /// The type of the result.
    type Total;
    /// True if the grouping of the items makes no difference, not even in the last bit.
    const EXACT: bool;
    /// The neutral total, to start from.
    fn start() -> Self::Total;
    /// Takes one more item into a total.
    fn step(total: &mut Self::Total, item: T);
    /// Joins the totals of two neighbouring blocks.
    fn join(left: Self::Total, right: Self::Total) -> Self::Total;
}

macro_rules! arithmetic {
    ($tag:ident, $trait:ident, $op:ident; $nothing:ident; $probe:ident, $pick:ident, $pick_nothing:ident; $word:literal) => {
        #[doc = concat!("The arithmetic of `", $word, "`.")]
        pub struct $tag;
        /// The arithmetic of items that have none: it makes the one error, at the item.
        pub struct $nothing;

        impl<T: $trait> Arithmetic<T> for $tag {
            type Total = T::Total;
            const EXACT: bool = <T::Total as Accumulate<op::$op>>::EXACT;
            #[inline]
            fn start() -> T::Total {
                // The neutral value of a number does not depend on the number that is asked for it.
                T::Total::default().neutral()
            }
            #[inline(always)]
            fn step(total: &mut T::Total, item: T) {
                total.merge(item.value());
            }
            #[inline]
            fn join(mut left: T::Total, right: T::Total) -> T::Total {
                left.merge(right);
                left
            }
        }

        impl<T> Arithmetic<T> for $nothing {
            type Total = T;
            const EXACT: bool = false;
            fn start() -> T {
                unreachable!("a loop without arithmetic does not compile")
            }
            fn step(_: &mut T, _: T) {}
            fn join(left: T, _: T) -> T {
                left
            }
        }

        #[doc = concat!("Asks whether `", $word, "` can take the type of an item.")]
        pub struct $probe<'a, T>(pub &'a T);

        /// Picks the arithmetic of a number: found first by the method lookup.
        pub trait $pick {
            #[doc(hidden)]
            #[inline]
            fn __pick(&self) -> $tag {
                $tag
            }
        }
        impl<T: $trait> $pick for &$probe<'_, T> {}

        /// Picks the error: found last by the method lookup.
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

arithmetic!(Adding, Summand, Add; NeedsSummand; Addend, PickSummand, PickNoSummand; "sum");
arithmetic!(Multiplying, Factor, Mul; NeedsFactor; Multiplicand, PickFactor, PickNoFactor; "product");

// These are not in the macro above: rustc shows the lines of their bounds.
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
