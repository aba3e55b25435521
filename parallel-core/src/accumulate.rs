//! The trait of values that are put together by an operator, and the table of the standard library's numbers: for
//! `total += x` in a body, and for `sum(…)` and `product(…)`.

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
    /// Whether it makes no difference, not even in the last bit, how the updates are grouped: true for integers. An exact
    /// value need not be put together block by block.
    const EXACT: bool = false;

    /// Whether updating one value item by item gives the same bits as merging neutral values that were updated once each:
    /// true for floats. Not for types of your own.
    #[doc(hidden)]
    const ITEMWISE: bool = false;

    /// A value that changes nothing when it is merged: 0 for `+=`, 1 for `*=`. `self` is the variable's value before the
    /// loop, for types whose neutral value has a shape: a matrix, a `Vec`.
    #[must_use]
    fn neutral(&self) -> Self;

    /// Takes in the value of a later block.
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

// -0.0 is what changes no float: 0.0 + -0.0 is 0.0. The iterators of the standard library start there, too.
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
