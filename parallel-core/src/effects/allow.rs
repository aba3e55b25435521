//! The question that is asked of each changed variable: does its type allow what the loop does with it?
//!
//! It is asked by method lookup, as the kind of an input is. The expansion writes `(&&LentPlace(&lent, kind::Bins(op)))
//! .__pick()`. Where the type has the trait [`Allows`] for this kind, that gives [`Can`], whose methods make the private
//! copies. Otherwise it gives the [`Needs`](Kind::Needs) of the kind, whose methods have the bounds that do not hold:
//! rustc says so once, at the variable. Each kind has a file of its own, with its tag, its `Allows`, its methods of `Can`
//! and its `Needs`.

use super::privatize::Privatize;
use crate::output::Shape;
use std::marker::PhantomData;

/// A variable lent to the loop, with the kind of change that the loop makes to it.
pub struct LentPlace<'l, L, K>(pub &'l L, pub K);

/// Lent variables that allow the kind of change `K`, one of the tags in [`kind`](super::kind).
pub trait Allows<K> {}

/// The answer for a variable that allows its kind of change. It has one method for each kind, which makes the private
/// copies.
pub struct Can;

/// A kind of change that a loop makes to a variable: the tags in [`kind`](super::kind).
pub trait Kind {
    /// The answer for a variable that does not allow this kind. Its methods have the names of those of `Can`, and the
    /// bounds whose failure the user reads. The type that they give has no bounds, so that there is no second error.
    type Needs: Default;
}

/// The question that gives `Can`. The method lookup finds it first, if the variable allows its kind of change.
pub trait PickCan {
    #[doc(hidden)]
    #[inline]
    fn __pick(&self) -> Can {
        Can
    }
}
impl<L: Allows<K>, K> PickCan for &LentPlace<'_, L, K> {}

/// The question that gives the `Needs` of the kind. The method lookup finds it second, and it holds for every variable.
pub trait PickCannot {
    /// The kind of change.
    type Kind: Kind;

    #[doc(hidden)]
    fn __pick(&self) -> <Self::Kind as Kind>::Needs {
        Default::default()
    }
}
impl<T: ?Sized, K: Kind> PickCannot for LentPlace<'_, &mut T, K> {
    type Kind = K;
}
impl<T: ?Sized, K: Kind> PickCannot for LentPlace<'_, &T, K> {
    type Kind = K;
}

/// The placeholder for the private copies, of type `L`, of a variable that does not allow its kind of change. A loop
/// with a refused variable does not compile, so none of these methods ever runs.
pub struct Refused<L>(pub(super) PhantomData<fn() -> L>);

impl<L> Refused<L> {
    pub(super) fn new() -> Self {
        Self(PhantomData)
    }
}

impl<L> Privatize for Refused<L> {
    type Local<'a>
        = L
    where
        Self: 'a;
    type Part = ();
    const SHAPE: Shape = Shape::Free;
    const KEEP_ON_PANIC: bool = false;

    fn make(&self, _: usize, _: usize) -> L {
        unreachable!("a loop with a refused variable does not compile")
    }

    fn seal(_: L) {}

    fn join(&self, (): (), (): ()) {}

    fn finish(self, (): ()) {}
}

/// The private copy of a refused variable whose type may lack the operator that the body uses. `Anything` has every
/// operator, so that the missing one is no second error.
pub struct Anything(PhantomData<()>);

impl Anything {
    /// The operator `max`, which is a method.
    #[must_use]
    pub fn max<T>(self, _: T) -> Self {
        self
    }

    /// The operator `min`, which is a method.
    #[must_use]
    pub fn min<T>(self, _: T) -> Self {
        self
    }
}

macro_rules! operators {
    ($($assign:ident $by:ident, $operator:ident $of:ident;)*) => {$(
        impl<T> std::ops::$assign<T> for Anything {
            fn $by(&mut self, _: T) {}
        }

        impl<T> std::ops::$operator<T> for Anything {
            type Output = Self;
            fn $of(self, _: T) -> Self {
                self
            }
        }
    )*};
}
operators! {
    AddAssign add_assign, Add add;
    SubAssign sub_assign, Sub sub;
    MulAssign mul_assign, Mul mul;
    BitAndAssign bitand_assign, BitAnd bitand;
    BitOrAssign bitor_assign, BitOr bitor;
    BitXorAssign bitxor_assign, BitXor bitxor;
}
