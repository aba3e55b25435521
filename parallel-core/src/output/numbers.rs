//! `sum`, `product` and `count`.

use super::{Output, Own};
use crate::engine::{Unwatched, Yield};
use std::num::{Saturating, Wrapping};
use std::ops::{ControlFlow, Range};
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
    /// The neutral start.
    fn one() -> Self::Total;
    /// One more item.
    fn multiply(total: Self::Total, item: Self) -> Self::Total;
    /// Two neighbouring parts.
    fn join(left: Self::Total, right: Self::Total) -> Self::Total;
}

/// One trait for a number and for references to it.
macro_rules! fold_by {
    ($trait:ident, $start:ident, $step:ident, $op:tt: $($number:ty = $neutral:expr),*) => {$(
        impl $trait for $number {
            type Total = $number;
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
        impl $trait for &$number {
            type Total = $number;
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
        fold_by!(Summand, zero, add, +: $int = 0, Wrapping<$int> = Wrapping(0), Saturating<$int> = Saturating(0));
        fold_by!(Factor, one, multiply, *: $int = 1, Wrapping<$int> = Wrapping(1), Saturating<$int> = Saturating(1));
    )*};
}

integers!(u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize);
// -0.0 is what really changes nothing: 0.0 + -0.0 is 0.0. The iterators of the standard library start there, too.
fold_by!(Summand, zero, add, +: f32 = -0.0, f64 = -0.0, Duration = Duration::ZERO);
fold_by!(Factor, one, multiply, *: f32 = 1.0, f64 = 1.0);

/// An output whose parts are running totals, joined in block order.
macro_rules! total {
    ($output:ident, $running:ident, $trait:ident, $start:ident, $step:ident, $word:literal) => {
        #[doc = concat!("The output of `", $word, "`.")]
        pub struct $output<T: $trait>(Own<Option<T::Total>>);

        #[doc = concat!("The ", $word, " of one block so far.")]
        pub struct $running<T: $trait>(Option<T::Total>);

        impl<T: $trait> $running<T> {
            /// Takes the next item in.
            #[inline(always)]
            pub fn __put(&mut self, Yield { v: item }: Yield<T>) {
                // `None` only while the arithmetic itself panics.
                let total = self.0.take().unwrap_or_else(T::$start);
                self.0 = Some(T::$step(total, item));
            }
        }

        impl<T: $trait> $output<T> {
            pub(crate) fn new() -> Self {
                Self(Own::new(None))
            }

            pub(crate) fn into_total(self) -> T::Total {
                self.0.into_inner().unwrap_or_else(T::$start)
            }
        }

        impl<T: $trait> Output for $output<T> {
            // Floats: the shape of the sum is fixed by the blocks, so the blocks are.
            const FREE: bool = false;
            type Watch<'a>
                = Unwatched
            where
                T: 'a;
            type Writer<'a>
                = $running<T>
            where
                T: 'a;
            type Part = T::Total;

            fn writer(&self, _: Range<usize>) -> $running<T> {
                $running(Some(T::$start()))
            }

            fn seal(out: $running<T>) -> T::Total {
                out.0.unwrap_or_else(T::$start)
            }

            fn take(&mut self, parts: Vec<(usize, T::Total)>) -> ControlFlow<()> {
                let total = self.0.get();
                for (_, part) in parts {
                    *total = Some(match total.take() {
                        None => part,
                        Some(total) => T::join(total, part),
                    });
                }
                ControlFlow::Continue(())
            }
        }
    };
}

total!(Sum, RunningSum, Summand, zero, add, "sum");
total!(Product, RunningProduct, Factor, one, multiply, "product");

/// The output of `count`.
pub struct Count(usize);

/// How many conditions of one block were true so far.
pub struct RunningCount(usize);

impl RunningCount {
    /// Counts one item, if its condition is true.
    #[inline(always)]
    pub fn __put(&mut self, Yield { v: condition }: Yield<bool>) {
        self.0 += usize::from(condition);
    }
}

impl Count {
    pub(crate) fn new() -> Self {
        Self(0)
    }

    pub(crate) fn into_total(self) -> usize {
        self.0
    }
}

impl Output for Count {
    const FREE: bool = true;
    type Watch<'a> = Unwatched;
    type Writer<'a> = RunningCount;
    type Part = usize;

    fn writer(&self, _: Range<usize>) -> RunningCount {
        RunningCount(0)
    }

    fn seal(out: RunningCount) -> usize {
        out.0
    }

    fn take(&mut self, parts: Vec<(usize, usize)>) -> ControlFlow<()> {
        self.0 += parts.into_iter().map(|(_, part)| part).sum::<usize>();
        ControlFlow::Continue(())
    }
}
