//! Operands of the operators that update accumulators: `total += x`.
//!
//! A private copy of a number begins with 0, or 1, and the copies of all blocks are added, or multiplied; that of a text is empty, and
//! they are put one after the other. That is what the loop does where numbers are added, or texts. A program may define `f64 += Percent`,
//! which grows the number by so much per cent: then it is not.

use super::kind;
use crate::accumulate::op;
use std::marker::PhantomData;
use std::ops::{AddAssign, BitAndAssign, BitOrAssign, BitXorAssign, MulAssign, SubAssign};
use std::time::Duration;

/// Types of std's whose own operands are these.
#[diagnostic::on_unimplemented(
    message = "`{R}` is no `{Self}`, so it is not known how to put together what several workers do with it",
    label = "each worker would begin with a `{Self}` of its own, and these are put together as std does it",
    note = "give the operator what std gives it, `total += x.value()`; or collect the values, and update the variable in a plain loop"
)]
pub trait Own<R> {}

/// The types of std's that are asked for.
pub trait Std {}

macro_rules! own {
    ($($ty:ty)*) => {$(
        #[diagnostic::do_not_recommend]
        impl Own<$ty> for $ty {}
        #[diagnostic::do_not_recommend]
        impl Own<&$ty> for $ty {}
        impl Std for $ty {}
    )*};
}
own! { u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize f32 f64 bool Duration }

// Whatever lends a text: rustc follows a pointer to it.
#[diagnostic::do_not_recommend]
impl<T: ?Sized> Own<&T> for String {}
impl Std for String {}

/// Types that an operator updates by an `R`.
pub trait UpdatedBy<Op, R> {}

macro_rules! operators {
    ($($op:path: $update:ident;)*) => {$(
        impl<T: $update<R>, R> UpdatedBy<$op, R> for T {}
    )*};
}
operators! {
    op::Add: AddAssign;
    kind::Taken: SubAssign;
    op::Mul: MulAssign;
    op::And: BitAndAssign;
    op::Or: BitOrAssign;
    op::Xor: BitXorAssign;
}

/// An update of a variable, by this operator, with this operand.
pub struct Operand<'a, Op, T, R>(pub Op, pub &'a T, pub &'a R);

/// An operand of std's, or one of a variable of another type.
pub struct Known;

impl Known {
    #[doc(hidden)]
    #[inline(always)]
    pub fn asked(self) {}
}

/// An operand that a variable of std's is updated by, as the program says.
pub struct Foreign<T, R>(PhantomData<fn(T, R)>);

impl<T, R> Foreign<T, R> {
    /// Refuses it.
    #[doc(hidden)]
    pub fn asked(self)
    where
        T: Own<R>, // a private copy of the variable is updated by it
    {
    }
}

/// The choice for operands of std's.
pub trait PickOwn {
    #[doc(hidden)]
    #[inline(always)]
    fn __pick(&self) -> Known {
        Known
    }
}
impl<Op, T: Own<R>, R> PickOwn for &&Operand<'_, Op, T, R> {}

/// The choice for others that a variable of std's is updated by.
pub trait PickForeign {
    /// The variable.
    type Variable;
    /// The operand.
    type Operand;
    #[doc(hidden)]
    fn __pick(&self) -> Foreign<Self::Variable, Self::Operand> {
        Foreign(PhantomData)
    }
}
impl<Op, T: Std + UpdatedBy<Op, R>, R> PickForeign for &Operand<'_, Op, T, R> {
    type Variable = T;
    type Operand = R;
}

/// The choice for variables of other types, and for what is no update.
pub trait PickOther {
    #[doc(hidden)]
    #[inline(always)]
    fn __pick(&self) -> Known {
        Known
    }
}
impl<Op, T, R> PickOther for Operand<'_, Op, T, R> {}
