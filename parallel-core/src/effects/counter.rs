//! Counters: variables to which the body adds the same number once for each item, and which it reads: `lineno += 1`.
//!
//! The private copy of a block begins as the variable would be where the block begins, which is known from the number of its first item. So
//! the body finds in it what the serial loop has there.

use super::privatize::Privatize;
use crate::engine::Position;
use crate::output::{CallerOnly, Shape};
use std::num::NonZeroUsize;
use std::ops::Range;

/// Whole numbers, in which a loop can count its items.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot count the items of a parallel loop",
    label = "not a whole number",
    note = "the count of an item is worked out from its number; loop over `….enumerate()`, and write what is made of that"
)]
pub trait CountNumber: Copy + Send + Sync {
    /// This number after so many items, to each of which `step` is added. It wraps around where the serial loop has panicked.
    #[doc(hidden)]
    #[must_use]
    fn after(self, items: usize, step: Self) -> Self;
}

macro_rules! count_numbers {
    ($($ty:ty)*) => {$(
        #[diagnostic::do_not_recommend]
        impl CountNumber for $ty {
            #[inline]
            #[allow(
                clippy::cast_possible_truncation,
                clippy::cast_possible_wrap,
                clippy::cast_lossless,
                reason = "a number that wraps around is what it would be after as many additions that do"
            )]
            fn after(self, items: usize, step: Self) -> Self {
                self.wrapping_add((items as Self).wrapping_mul(step))
            }
        }
    )*};
}
count_numbers! { u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize }

/// A variable that counts the items of the loop.
pub struct Counted<'v, T> {
    variable: CallerOnly<&'v mut T>,
    step: T,
    /// What it is before the first item of this part of the input.
    start: T,
    /// The number of items of this part. An input that has too many to be counted comes in parts.
    len: usize,
}

/// Lets the loop add `step` to `variable` once for each item, and read it.
#[inline]
pub fn counted<T: CountNumber>(step: T, variable: &mut T) -> Counted<'_, T> {
    Counted { step, start: *variable, len: 0, variable: CallerOnly::new(variable) }
}

impl<T: CountNumber> Privatize for Counted<'_, T> {
    type Local<'a>
        = T
    where
        Self: 'a;
    type Part = T;
    const SHAPE: Shape = Shape::Free;
    const KEEP_ON_PANIC: bool = true;

    #[inline]
    fn open(&mut self, len: usize, _: Option<NonZeroUsize>, _: bool) -> Shape {
        self.start = self.start.after(self.len, self.step);
        self.len = len;
        Shape::Free
    }

    #[inline]
    unsafe fn make(&self, items: Range<usize>, _: Position) -> T {
        self.start.after(items.start, self.step)
    }

    #[inline]
    fn seal(local: T, _: bool) -> T {
        local
    }

    /// The part of a block is what the variable is at its end.
    #[inline]
    fn join(&self, _: T, later: T) -> T {
        later
    }

    #[inline]
    fn finish(&mut self, all: T) {
        **self.variable.get() = all;
    }
}
