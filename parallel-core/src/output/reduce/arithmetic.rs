//! The items that `sum` and `product` can take, and their arithmetic.

use crate::accumulate::{Accumulate, op};
use crate::engine::Yield;
use std::marker::PhantomData;
use std::num::{Saturating, Wrapping};
use std::time::Duration;

/// The most running totals of a block.
pub(super) const LANES: usize = 4;

/// A trait that no type has: only items that are no numbers get as far as this bound, which is there for its message.
#[diagnostic::on_unimplemented(
    message = "`sum` cannot add up items of type `{Self}`",
    label = "not a number",
    note = "`reduce(… for …, |a, b| …)` puts together two of any type; texts are put together by `into = String`"
)]
pub trait Summand {}

/// A trait that no type has: only items that are no numbers get as far as this bound, which is there for its message.
#[diagnostic::on_unimplemented(
    message = "`product` cannot multiply items of type `{Self}`",
    label = "not a number",
    note = "`reduce(… for …, |a, b| …)` puts together two of any type"
)]
pub trait Factor {}

/// The numbers that `sum(…)` and `product(…)` take, themselves and not references to them: the type of an item that is
/// not known yet is taken to be one of these, and so follows from the type of the result.
pub trait Number: Copy + Default {}

macro_rules! numbers {
    ($($number:ty)*) => {$(
        impl Number for $number {}
        impl Number for Wrapping<$number> {}
    )*};
}
numbers!(u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize);

// Of numbers that can be negative the grouping would count: for an `i8`, 100 + 100 - 100 is 27 in one and 100 in another.
macro_rules! saturating {
    ($($number:ty)*) => {$(
        impl Number for Saturating<$number> {}
    )*};
}
saturating!(u8 u16 u32 u64 u128 usize);
impl Number for f32 {}
impl Number for f64 {}
impl Number for Duration {}

/// The way in which items of type `T` become one number: by a tag of numbers (`Adding`, `Multiplying`), by one of
/// references to numbers (`AddingLent`, `MultiplyingLent`), or by none (`LoopSum`, `LoopProduct`: the loop does
/// not compile). Chosen for the type of the items where the loop is expanded.
pub trait Arithmetic<T> {
    /// The type of the result.
    type Total;
    /// True if the grouping of the items makes no difference, not even in the last bit.
    const EXACT: bool;
    /// The number of running totals that a block has, [`LANES`] at most: so many steps may be under way at once. The compiler puts
    /// the steps of an exact sum together itself, several in one instruction, if there is one total.
    const LANES: usize = LANES;
    /// The neutral total, to start from.
    fn start() -> Self::Total;
    /// Takes one more item into a total.
    fn step(total: &mut Self::Total, item: T);
    /// Joins the totals of two neighbouring blocks.
    fn join(left: Self::Total, right: Self::Total) -> Self::Total;
}

/// The type that the result of a loop is expected to have.
pub struct Awaited<W>(PhantomData<fn() -> W>);

impl<W> Awaited<W> {
    #[inline(always)]
    pub(super) fn new() -> Self {
        Self(PhantomData)
    }
}

/// An item with its arithmetic.
pub struct Term<K, T> {
    pub(super) item: T,
    arithmetic: PhantomData<fn() -> K>,
}

impl<K, T> Term<K, T> {
    #[inline(always)]
    fn new(_: K, item: T) -> Self {
        Self { item, arithmetic: PhantomData }
    }
}

/// The arithmetic of a loop that does not compile: it never runs.
macro_rules! never {
    ($tag:ident) => {
        impl<T, W> Arithmetic<T> for $tag<W> {
            type Total = W;
            const EXACT: bool = false;
            fn start() -> W {
                unreachable!("a loop without arithmetic does not compile")
            }
            fn step(_: &mut W, _: T) {}
            fn join(left: W, _: W) -> W {
                left
            }
        }
    };
}

/// Makes the error of a result that is expected to be no number: the item has another type.
pub struct NeedsNumber;

/// The arithmetic of such a result.
pub struct NoNumber<W>(PhantomData<fn() -> W>);

never! { NoNumber }

impl NeedsNumber {
    #[doc(hidden)]
    #[expect(clippy::unused_self, reason = "the type is all that is asked")]
    pub fn with<W>(self, _: Awaited<W>, Yield { v: item }: Yield<W>) -> Term<NoNumber<W>, W> {
        Term::new(NoNumber(PhantomData), item)
    }
}

macro_rules! arithmetic {
    (
        $tag:ident, $lent:ident, $op:ident, $lanes:expr;
        $nothing:ident;
        $probe:ident, $pick:ident, $pick_lent:ident, $pick_other:ident, $pick_other_lent:ident, $pick_nothing:ident;
        $word:literal
    ) => {
        #[doc = concat!("The arithmetic of `", $word, "` of numbers.")]
        pub struct $tag;
        #[doc = concat!("The arithmetic of `", $word, "` of references to numbers.")]
        pub struct $lent;
        /// The arithmetic of items that have none: it makes the one error, at the item.
        pub struct $nothing<W = ()>(PhantomData<fn() -> W>);

        arithmetic! { $tag, $op, $lanes, T, |item| item }
        arithmetic! { $lent, $op, $lanes, &T, |item| *item }

        never! { $nothing }

        #[doc = concat!("Asks whether `", $word, "` can take the type of an item, and have the type that is expected of it.")]
        pub struct $probe<'a, T, W>(pub &'a T, pub Awaited<W>);

        /// Picks the arithmetic of a number: found first by the method lookup.
        pub trait $pick {
            #[doc(hidden)]
            #[inline]
            fn __pick(&self) -> $tag {
                $tag
            }
        }
        impl<T: Number + Accumulate<op::$op>, W: Number> $pick for &&&&$probe<'_, T, W> {}

        /// Picks the arithmetic of a reference to a number: found second by the method lookup.
        pub trait $pick_lent {
            #[doc(hidden)]
            #[inline]
            fn __pick(&self) -> $lent {
                $lent
            }
        }
        impl<T: Number + Accumulate<op::$op>, W: Number> $pick_lent for &&&$probe<'_, &T, W> {}

        /// Picks the error of a result that is expected to be no number: found third by the method lookup.
        pub trait $pick_other {
            #[doc(hidden)]
            fn __pick(&self) -> NeedsNumber {
                NeedsNumber
            }
        }
        impl<T: Number + Accumulate<op::$op>, W> $pick_other for &&$probe<'_, T, W> {}

        /// Picks the same error of a reference: found fourth by the method lookup.
        pub trait $pick_other_lent {
            #[doc(hidden)]
            fn __pick(&self) -> NeedsNumber {
                NeedsNumber
            }
        }
        impl<T: Number + Accumulate<op::$op>, W> $pick_other_lent for &$probe<'_, &T, W> {}

        /// Picks the error of an item that is no number: found last by the method lookup.
        pub trait $pick_nothing {
            #[doc(hidden)]
            fn __pick(&self) -> $nothing {
                $nothing(PhantomData)
            }
        }
        impl<T, W> $pick_nothing for $probe<'_, T, W> {}

        impl $tag {
            /// Takes a number, which has the type of the result.
            #[doc(hidden)]
            #[inline(always)]
            pub fn with<T>(self, _: Awaited<T>, Yield { v: item }: Yield<T>) -> Term<Self, T> {
                Term::new(self, item)
            }
        }

        impl $lent {
            /// Takes a reference to a number, which has the type of the result.
            #[doc(hidden)]
            #[inline(always)]
            pub fn with<T>(self, _: Awaited<T>, Yield { v: item }: Yield<&T>) -> Term<Self, &T> {
                Term::new(self, item)
            }
        }
    };
    ($tag:ident, $op:ident, $lanes:expr, $item:ty, |$each:ident| $value:expr) => {
        impl<T: Number + Accumulate<op::$op>> Arithmetic<$item> for $tag {
            type Total = T;
            const EXACT: bool = T::EXACT;
            const LANES: usize = if T::EXACT { $lanes } else { LANES };
            #[inline]
            fn start() -> T {
                // Of numbers the neutral value is the same, whatever it is asked of.
                T::default().neutral()
            }
            #[inline(always)]
            fn step(total: &mut T, $each: $item) {
                total.merge($value);
            }
            #[inline]
            fn join(mut left: T, right: T) -> T {
                left.merge(right);
                left
            }
        }
    };
}

arithmetic! {
    Adding, AddingLent, Add, 1;
    LoopSum;
    Addend, PickSummand, PickSummandLent, PickOtherSum, PickOtherSumLent, PickNoSummand;
    "sum"
}
arithmetic! {
    Multiplying, MultiplyingLent, Mul, LANES;
    LoopProduct;
    Multiplicand, PickFactor, PickFactorLent, PickOtherProduct, PickOtherProductLent, PickNoFactor;
    "product"
}

macro_rules! passes {
    ($($tag:ident)*) => {$(
        impl $tag {
            #[doc(hidden)]
            #[must_use]
            #[inline(always)]
            pub fn of<T>(self, _item: &T) -> Self {
                self
            }
        }
    )*};
}
passes!(Adding AddingLent Multiplying MultiplyingLent NeedsNumber);

macro_rules! needs {
    ($($tag:ident)*) => {$(
        impl $tag {
            /// Takes an item that is no number, for a result of any type: there is an error already.
            #[doc(hidden)]
            pub fn with<W, T>(self, _: Awaited<W>, Yield { v: item }: Yield<T>) -> Term<$tag<W>, T> {
                Term::new($tag(PhantomData), item)
            }
        }
    )*};
}
needs!(LoopSum LoopProduct);

// Not in a macro: rustc shows the lines of these bounds.
impl LoopSum {
    #[doc(hidden)]
    #[must_use]
    pub fn of<T>(self, _item: &T) -> Self
    where
        T: Summand, // the items are added up
    {
        self
    }
}

impl LoopProduct {
    #[doc(hidden)]
    #[must_use]
    pub fn of<T>(self, _item: &T) -> Self
    where
        T: Factor, // the items are multiplied
    {
        self
    }
}
