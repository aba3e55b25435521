//! The question that is asked of each changed variable: does its type allow what the loop does with it?
//!
//! It is asked by method lookup, as the kind of an input is. The expansion writes
//! `(&&&LentPlace(&lent, kind::Bins(op))).__pick()`. Where the type has the trait [`Allows`] for this kind, that gives
//! [`Can`], whose methods make the private copies. Otherwise it gives the [`Needs`](Kind::Needs) of the kind, whose
//! methods have the bounds that do not hold: rustc says so once, at the variable. Each kind has a file of its own, with
//! its tag, its `Allows`, its methods of `Can` and its `Needs`.

use super::bins::Elements;
use super::last::LastCopy;
use super::privatize::Privatize;
use crate::engine::Position;
use crate::output::Shape;
use std::marker::PhantomData;
use std::ops::Range;
use std::ops::SubAssign;

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
impl<L: Allows<K>, K> PickCan for &&LentPlace<'_, L, K> {}

/// Lent variables that would allow the kind of change `K` on a single thread.
pub trait Suits<K> {}

/// The answer for a variable that would allow its kind of change on a single thread, and cannot be on several. Its
/// methods have the bounds that are about threads, so that the user reads of nothing else.
pub struct LoopVariable;

// Here and not in the files of the kinds: rustc names a method by the module of its `impl`.
impl LoopVariable {
    /// Refuses a variable that cannot be updated by `Op` on several threads.
    pub fn accumulate<Op, T>(self, _: Op, _: &mut T) -> Refused<Anything>
    where
        T: Send, // what each worker gathers travels back
        T: Sync, // each worker starts from a neutral value
    {
        Refused::new()
    }

    /// Refuses a variable that cannot be updated by `Op` on several threads, with the variable on the right.
    pub fn turned<Op, T>(self, _: Op, _: &mut T) -> Refused<T>
    where
        T: Send, // what each worker gathers travels back
        T: Sync, // each worker starts from a neutral value
    {
        Refused::new()
    }

    /// Refuses a variable that cannot be updated by `-=` on several threads, or at the end.
    pub fn taken<T>(self, _: &mut T) -> Refused<Anything>
    where
        T: SubAssign, // what the blocks have added up is taken away at the end
        T: Send,      // what each worker gathers travels back
        T: Sync,      // each worker starts from a neutral value
    {
        Refused::new()
    }

    /// Refuses a variable that cannot be updated by `+=` and `-=` on several threads.
    pub fn up_down<T>(self, _: &mut T) -> Refused<Anything>
    where
        T: Send, // what each worker gathers travels back
        T: Sync, // each worker starts from a neutral value
    {
        Refused::new()
    }

    /// Refuses a collection that cannot be filled on several threads by `push`, `extend` and the like.
    pub fn collection<C>(self, lent: &mut C) -> Refused<&mut C>
    where
        C: Send, // each worker fills one of its own, which travels back
    {
        let _ = lent;
        Refused::new()
    }

    /// Refuses a collection that cannot be filled on several threads by `insert`.
    pub fn map<C>(self, lent: &mut C) -> Refused<&mut C>
    where
        C: Send, // each worker fills one of its own, which travels back
    {
        let _ = lent;
        Refused::new()
    }

    /// Refuses an array whose elements cannot be updated by `Op` on several threads.
    pub fn bins<Op, A>(self, _: Op, _: &mut A) -> Refused<Anything>
    where
        A: Elements + ?Sized,
        A: Elements<Element: Send>, // what each worker gathers travels back
        A: Elements<Element: Sync>, // each worker starts from neutral elements
    {
        Refused::new()
    }

    /// Refuses an array whose elements cannot be updated by `-=` on several threads, or at the end.
    pub fn bins_taken<A>(self, _: &mut A) -> Refused<Anything>
    where
        A: Elements + ?Sized,
        A: Elements<Element: SubAssign>, // what the blocks have added up is taken away at the end
        A: Elements<Element: Send>,      // what each worker gathers travels back
        A: Elements<Element: Sync>,      // each worker starts from neutral elements
    {
        Refused::new()
    }

    /// Refuses a variable that cannot keep the best of several threads.
    pub fn best<T, F>(self, _: &mut T, _: F) -> Refused<T>
    where
        T: Send, // the best that each worker finds travels back
        T: Sync, // each worker starts from the value
        F: Fn(T, T) -> T,
    {
        Refused::new()
    }

    /// Refuses a variable that cannot be assigned from several threads.
    pub fn last<T>(self, _: &mut T) -> Refused<LastCopy<T>>
    where
        T: Send, // what each worker has assigned travels back
    {
        Refused::new()
    }

    /// Refuses a variable that cannot keep the best of several threads.
    pub fn leader<T, F>(self, _: &mut T, _: bool, _: F) -> Refused<(T, bool)>
    where
        T: Send, // the best that each worker finds travels back
        T: Sync, // each worker starts from the value
        F: Fn(&T, &T) -> bool,
    {
        Refused::new()
    }

    /// Refuses a variable that cannot keep the largest of several threads.
    pub fn largest<T>(self, _: &mut T) -> Refused<Anything>
    where
        T: Send, // the best that each worker finds travels back
        T: Sync, // each worker starts from the value
    {
        Refused::new()
    }

    /// Refuses a variable that cannot keep the smallest of several threads.
    pub fn smallest<T>(self, _: &mut T) -> Refused<Anything>
    where
        T: Send, // the best that each worker finds travels back
        T: Sync, // each worker starts from the value
    {
        Refused::new()
    }
}

/// Asks for `LoopVariable`: found second by the method lookup, where it applies.
pub trait PickSuited {
    #[doc(hidden)]
    fn __pick(&self) -> LoopVariable {
        LoopVariable
    }
}
impl<L: Suits<K>, K> PickSuited for &LentPlace<'_, L, K> {}

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

    unsafe fn make(&self, _: Range<usize>, _: Position) -> L {
        unreachable!("a loop with a refused variable does not compile")
    }

    fn seal(_: L, _: bool) {}

    fn join(&self, (): (), (): ()) {}

    fn finish(&mut self, (): ()) {}
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

    /// The operators that are methods of integers.
    #[must_use]
    pub fn saturating_add<T>(self, _: T) -> Self {
        self
    }

    /// As [`saturating_add`](Self::saturating_add).
    #[must_use]
    pub fn wrapping_add<T>(self, _: T) -> Self {
        self
    }

    /// As [`saturating_add`](Self::saturating_add).
    #[must_use]
    pub fn wrapping_sub<T>(self, _: T) -> Self {
        self
    }

    /// As [`saturating_add`](Self::saturating_add).
    #[must_use]
    pub fn wrapping_mul<T>(self, _: T) -> Self {
        self
    }

    /// The element of an array at any index.
    #[doc(hidden)]
    pub fn __at<I>(&mut self, _: I) -> &mut Self {
        self
    }

    /// Some elements of an array.
    #[doc(hidden)]
    pub fn __slice<I>(&mut self, _: I) -> &mut [Self] {
        std::slice::from_mut(self)
    }

    /// The length of an array.
    #[expect(clippy::unused_self, reason = "the body asks an array")]
    pub fn len(&self) -> usize {
        0
    }

    /// Tells whether an array is empty.
    #[expect(clippy::unused_self, reason = "the body asks an array")]
    pub fn is_empty(&self) -> bool {
        true
    }
}

#[expect(clippy::unused_self, clippy::unnecessary_wraps, reason = "the body has a collection")]
impl Anything {
    /// The methods that fill.
    pub fn push<T>(&mut self, _: T) {}

    /// As [`push`](Self::push).
    pub fn push_back<T>(&mut self, _: T) {}

    /// As [`push`](Self::push).
    pub fn push_str<T>(&mut self, _: T) {}

    /// As [`push`](Self::push).
    pub fn extend<T>(&mut self, _: T) {}

    /// As [`push`](Self::push).
    pub fn extend_from_slice<T>(&mut self, _: T) {}

    /// As [`push`](Self::push).
    pub fn append<T>(&mut self, _: T) {}

    /// The element of an array at any index.
    pub fn get_mut<I>(&mut self, _: I) -> Option<&mut Self> {
        Some(self)
    }
}

impl<I> std::ops::Index<I> for Anything {
    type Output = Self;

    fn index(&self, _: I) -> &Self {
        self
    }
}

impl<I> std::ops::IndexMut<I> for Anything {
    fn index_mut(&mut self, _: I) -> &mut Self {
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
