//! What the type of a variable allows, asked by method lookup as the kind of a source is: a type that does not allow
//! what the loop does makes one error, at the variable.

use super::Effects;
use super::accumulate::{Accumulate, Alike};
use super::bins::Elements;
use super::collection::{Collection, KeyedCollection};
use super::privatize::{Privatize, SharedRef};
use super::window::Windowed;
use crate::output::Shape;
use std::marker::PhantomData;
use std::ops::SubAssign;

/// A variable lent to the loop, and what the loop does with it.
pub struct LentPlace<'l, L, K>(pub &'l L, pub K);

/// What a loop may do with a variable.
pub mod kind {
    /// Sums it up, or the like, by an operator.
    pub struct Accumulate<Op>(pub Op);
    /// Takes away from it.
    pub struct Taken;
    /// Keeps the best in it.
    pub struct Best;
    /// Fills it.
    pub struct Fill;
    /// Fills it by `insert`.
    pub struct Insert;
    /// Updates its elements by an operator.
    pub struct Bins<Op>(pub Op);
    /// Takes away from its elements.
    pub struct BinsTaken;
    /// Writes to each item's own element.
    pub struct Window;
    /// Leaves with what it holds.
    pub struct Leave;
    /// Takes it out of the loop.
    pub struct Carry;
}

/// Lent variables that allow what `K` says.
pub trait Allows<K> {}

/// What makes the stand-ins for a variable that allows it.
pub struct Can;

/// The same for a variable that does not: its methods have the bounds whose failure the user reads, and what they give
/// has none, so that the user reads of nothing else.
pub struct Needs;

/// The same for what is shared and must not be.
pub struct NeedsSync;

/// Where a `Privatize` would be; with such a one a loop does not compile.
pub struct Refused<L>(PhantomData<fn() -> L>);

impl<Op, T: Accumulate<Op> + Send + Sync> Allows<kind::Accumulate<Op>> for &mut T {}
impl<T: Accumulate + SubAssign + Send + Sync> Allows<kind::Taken> for &mut T {}
impl<T: Alike + Send + Sync> Allows<kind::Best> for &mut T {}
impl<Op, A> Allows<kind::Bins<Op>> for &mut A where A: Elements<Element: Accumulate<Op> + Send + Sync> + ?Sized {}
impl<A> Allows<kind::BinsTaken> for &mut A where A: Elements<Element: Accumulate + SubAssign + Send + Sync> + ?Sized {}
impl<C: Collection + Send> Allows<kind::Fill> for &mut C {}
impl<C: KeyedCollection + Collection + Send> Allows<kind::Insert> for &mut C {}
impl<T: Sync + ?Sized> Allows<kind::Fill> for SharedRef<'_, T> {}
impl<T: Sync + ?Sized> Allows<kind::Insert> for SharedRef<'_, T> {}
impl<A: Windowed<Element: Send> + ?Sized> Allows<kind::Window> for &mut A {}
impl<X: Send> Allows<kind::Leave> for &mut Option<X> {}
impl<R: Send> Allows<kind::Carry> for &R {}

impl Needs {
    /// No accumulator.
    pub fn accumulate<Op, T>(self, _: Op, _: &mut T) -> Refused<Anything>
    where
        T: Accumulate<Op>,
        T: Send, // what each worker gathers travels back
        T: Sync, // each worker starts from a neutral value
    {
        Refused(PhantomData)
    }

    /// No accumulator.
    pub fn taken<T>(self, _: &mut T) -> Refused<Anything>
    where
        T: Accumulate,
        T: SubAssign, // what the blocks have added up is taken away at the end
        T: Send,      // what each worker gathers travels back
        T: Sync,      // each worker starts from a neutral value
    {
        Refused(PhantomData)
    }

    /// No accumulator.
    pub fn best<T, F>(self, _: &mut T, _: F) -> Refused<T>
    where
        T: Alike, // each worker starts from the value, and of equal ones either is kept
        T: Send,  // the best that it finds travels back
        T: Sync,  // and the value is read there
        F: Fn(T, T) -> T,
    {
        Refused(PhantomData)
    }

    /// No accumulator.
    pub fn largest<T>(self, _: &mut T) -> Refused<Anything>
    where
        T: Alike, // each worker starts from the value, and of equal ones either is kept
        T: Send,  // the best that it finds travels back
        T: Sync,  // and the value is read there
    {
        Refused(PhantomData)
    }

    /// No accumulator.
    pub fn smallest<T>(self, _: &mut T) -> Refused<Anything>
    where
        T: Alike, // each worker starts from the value, and of equal ones either is kept
        T: Send,  // the best that it finds travels back
        T: Sync,  // and the value is read there
    {
        Refused(PhantomData)
    }

    /// No accumulator.
    pub fn bins<Op, A>(self, _: Op, array: &mut A) -> Refused<&mut A>
    where
        A: Elements + ?Sized,
        A: Elements<Element: Accumulate<Op>>,
        A: Elements<Element: Send>, // each worker has an array of its own, which travels back
        A: Elements<Element: Sync>, // and starts from neutral elements
    {
        let _ = array;
        Refused(PhantomData)
    }

    /// No accumulator.
    pub fn bins_taken<A>(self, array: &mut A) -> Refused<&mut A>
    where
        A: Elements + ?Sized,
        A: Elements<Element: Accumulate>,
        A: Elements<Element: SubAssign>, // what the blocks have added up is taken away at the end
        A: Elements<Element: Send>,      // each worker has an array of its own, which travels back
        A: Elements<Element: Sync>,      // and starts from neutral elements
    {
        let _ = array;
        Refused(PhantomData)
    }

    /// No accumulator.
    pub fn collection<C>(self, lent: &mut C) -> Refused<&mut C>
    where
        C: Collection,
        C: Send, // each worker fills one of its own, which travels back
    {
        let _ = lent;
        Refused(PhantomData)
    }

    /// No accumulator.
    pub fn map<C>(self, lent: &mut C) -> Refused<&mut C>
    where
        C: KeyedCollection,
        C: Send, // each worker fills one of its own, which travels back
    {
        let _ = lent;
        Refused(PhantomData)
    }

    /// No accumulator.
    pub fn window<A>(self, slice: &mut A) -> Refused<&mut A>
    where
        A: Windowed + ?Sized,
        A: Windowed<Element: Send>, // the elements are written to on the worker threads
    {
        let _ = slice;
        Refused(PhantomData)
    }

    /// For a body that may not.
    pub fn leaving<X, G: Privatize>(self, privatize: G, _: &mut Option<X>) -> Effects<'static, Refused<X>, G>
    where
        X: Send, // what the loop is left with travels back from the worker threads
    {
        Effects::refused(privatize)
    }
}

/// Stands in for a variable that is no accumulator, and has every operator: that its own type may not even have the
/// one that the body uses is not said in addition.
pub struct Anything(PhantomData<()>);

impl Anything {
    /// The same for a method.
    #[must_use]
    pub fn max<T>(self, _: T) -> Self {
        self
    }

    /// The same for a method.
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

/// What `?` leaves with, on its way out of the loop.
pub struct Carried<R>(R);

impl<R> Carried<R> {
    /// There it is.
    #[doc(hidden)]
    #[inline]
    pub fn __back(self) -> R {
        self.0
    }
}

impl<R> Refused<R> {
    /// NoResult is there.
    #[doc(hidden)]
    pub fn __back(self) -> R {
        let Self(_) = self;
        unreachable!("a loop with a refused exit does not compile")
    }
}

impl Can {
    /// What `?` leaves with.
    #[inline]
    pub fn carry<R>(self, value: R) -> Carried<R> {
        Carried(value)
    }
}

/// What `?` leaves with when it stays on its thread.
#[inline]
pub fn carried<R>(value: R) -> Carried<R> {
    Carried(value)
}

impl Needs {
    /// What `?` would leave with.
    pub fn carry<R>(self, value: R) -> Refused<R>
    where
        R: Send, // what the loop is left with travels back from the worker threads
    {
        drop(value);
        Refused(PhantomData)
    }
}

impl NeedsSync {
    /// NoResult to fill.
    pub fn collection<T>(self, SharedRef(lent): SharedRef<'_, T>) -> Refused<&T>
    where
        T: ?Sized + Sync, // all workers fill the same one
    {
        let _ = lent;
        Refused(PhantomData)
    }

    /// NoResult to fill.
    pub fn map<T>(self, SharedRef(lent): SharedRef<'_, T>) -> Refused<&T>
    where
        T: ?Sized + Sync, // all workers fill the same one
    {
        let _ = lent;
        Refused(PhantomData)
    }
}

/// The first level.
pub trait PickCan {
    #[doc(hidden)]
    #[inline]
    fn __pick(&self) -> Can {
        Can
    }
}
impl<L: Allows<K>, K> PickCan for &LentPlace<'_, L, K> {}

/// The second level.
pub trait PickCannot {
    #[doc(hidden)]
    fn __pick(&self) -> Needs {
        Needs
    }
}
impl<T: ?Sized, K> PickCannot for LentPlace<'_, &mut T, K> {}
impl<T: ?Sized, K> PickCannot for LentPlace<'_, &T, K> {}

/// The second level for what is shared.
pub trait PickCannotShare {
    #[doc(hidden)]
    fn __pick(&self) -> NeedsSync {
        NeedsSync
    }
}
impl<T: ?Sized, K> PickCannotShare for LentPlace<'_, SharedRef<'_, T>, K> {}

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
