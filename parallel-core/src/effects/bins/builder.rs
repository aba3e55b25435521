//! The making of an array accumulator whose elements are changed in other ways than by one operator: the expansion writes
//! `….changing(&mut array).whole(Filling::by(method))`, or `….changing(&mut array).field(|e| &mut e.n, Updated::by(op)).parts()`, and asks
//! of the plan whether the types allow it.
//!
//! The array comes first, so that rustc knows the type of its elements when it reads the closures.

use super::rows::{Row, Rows};
use super::{At, Bins, Change, Elements, Field, Parts, Sweep};
use crate::effects::allow::{Anything, Refused};
use std::marker::PhantomData;

/// An array whose elements are to be changed, and the changes of fields so far.
pub struct Changing<'v, T, P = ()> {
    array: &'v mut [T],
    parts: P,
}

/// A variable that is lent, to be asked what holds the elements or values that the loop changes: an array, or a map.
pub struct LentHolder<'l, L>(pub &'l L);

/// The answer for an array.
pub struct IsArray;

#[expect(clippy::unused_self, reason = "the expansion asks an answer")]
impl IsArray {
    /// Begins with the array.
    #[inline]
    pub fn changing<A: Elements + ?Sized>(self, array: &mut A) -> Changing<'_, A::Element> {
        Changing { array: array.all(), parts: () }
    }
}

/// The question that gives `IsArray`: found after that for a map, and before those that hold for every variable.
pub trait PickArray {
    #[doc(hidden)]
    #[inline]
    fn __pick(&self) -> IsArray {
        IsArray
    }
}
impl<A: Elements + ?Sized> PickArray for &LentHolder<'_, &mut A> {}

/// The answer for anything else. Its method has the bound whose failure the user reads.
pub struct IsNoArray;

impl IsNoArray {
    /// Refuses the variable.
    pub fn changing<A: Elements + ?Sized>(self, _: &mut A) -> NoPlan {
        NoPlan
    }
}

/// The question that gives `IsNoArray`.
pub trait PickNoArray {
    #[doc(hidden)]
    fn __pick(&self) -> IsNoArray {
        IsNoArray
    }
}
impl<A: ?Sized> PickNoArray for LentHolder<'_, &mut A> {}

/// What stands for the plan of a refused variable.
pub struct NoPlan;

impl NoPlan {
    /// As [`Changing::whole`].
    #[must_use]
    pub fn whole<C>(self, _: C) -> Self {
        self
    }

    /// As [`Plan::once`].
    #[must_use]
    pub fn once(self) -> Self {
        self
    }

    /// As [`Plan::sweeps`].
    #[must_use]
    pub fn sweeps(self) -> Self {
        self
    }

    /// As [`Plan::sweeps_parts`].
    #[must_use]
    pub fn sweeps_parts(self) -> Self {
        self
    }
}

/// The answer for a refused variable.
pub struct FitsNothing;

#[expect(clippy::unused_self, reason = "the expansion asks an answer")]
impl FitsNothing {
    /// Gives what stands for its private copies.
    pub fn made(self, _: NoPlan) -> Refused<Anything> {
        Refused::new()
    }
}

impl Planned<'_, NoPlan> {
    #[doc(hidden)]
    #[must_use]
    pub fn __pick(&self) -> FitsNothing {
        FitsNothing
    }
}

impl<'v, T> Changing<'v, T> {
    /// The loop changes the elements as a whole.
    #[inline]
    pub fn whole<C>(self, change: C) -> Plan<'v, T, C> {
        Plan { array: self.array, change, is_once: false, sweep: Sweep::None }
    }

    /// The loop changes elements as a whole, where there are some.
    #[inline]
    pub fn found<C>(self, change: C) -> Plan<'v, T, C> {
        self.whole(change)
    }
}

impl<'v, T, P> Changing<'v, T, P> {
    /// The loop changes a field of the elements.
    #[inline]
    pub fn field<F, X, H>(self, find: F, change: H) -> Changing<'v, T, (Field<F, X, H>, P)>
    where
        F: for<'e> Fn(&'e mut T) -> &'e mut X,
    {
        Changing { array: self.array, parts: (Field::new(find, change), self.parts) }
    }

    /// The loop changes these fields of elements, where there are some.
    #[inline]
    pub fn found_parts(self) -> Plan<'v, T, Parts<P>> {
        self.parts()
    }

    /// The loop changes these fields.
    #[inline]
    pub fn parts(self) -> Plan<'v, T, Parts<P>> {
        Plan { array: self.array, change: Parts(self.parts), is_once: false, sweep: Sweep::None }
    }
}

impl<'v, T: Row> Changing<'v, T> {
    /// The loop changes elements of rows.
    #[inline]
    pub fn rows(self) -> ChangingRows<'v, T> {
        ChangingRows { array: self.array, parts: () }
    }
}

/// An array of rows whose elements are to be changed, and the changes of fields so far.
pub struct ChangingRows<'v, T, P = ()> {
    array: &'v mut [T],
    parts: P,
}

impl<'v, T: Row> ChangingRows<'v, T> {
    /// The loop changes the elements of rows as a whole.
    #[inline]
    pub fn whole<C>(self, change: C) -> Plan<'v, T, Rows<C>> {
        Plan { array: self.array, change: Rows(change), is_once: false, sweep: Sweep::None }
    }
}

impl<'v, T: Row, P> ChangingRows<'v, T, P> {
    /// The loop changes a field of the elements of rows.
    #[inline]
    pub fn field<F, X, H>(self, find: F, change: H) -> ChangingRows<'v, T, (Field<F, X, H>, P)>
    where
        F: for<'e> Fn(&'e mut T::Element) -> &'e mut X,
    {
        ChangingRows { array: self.array, parts: (Field::new(find, change), self.parts) }
    }

    /// The loop changes these fields.
    #[inline]
    pub fn parts(self) -> Plan<'v, T, Rows<Parts<P>>> {
        Plan { array: self.array, change: Rows(Parts(self.parts)), is_once: false, sweep: Sweep::None }
    }
}

/// An array, and the change that the loop makes to its elements.
pub struct Plan<'v, T, C> {
    array: &'v mut [T],
    change: C,
    is_once: bool,
    sweep: Sweep,
}

impl<T, C> Plan<'_, T, C> {
    /// The body updates each element that it asks for once, so that the updates can be recorded one by one.
    #[inline]
    #[must_use]
    pub fn once(self) -> Self {
        Self { is_once: true, ..self }
    }

    /// The body goes over the whole array.
    #[inline]
    #[must_use]
    pub fn sweeps(self) -> Self {
        Self { sweep: Sweep::Whole, ..self }
    }

    /// The body goes over parts of the array.
    #[inline]
    #[must_use]
    pub fn sweeps_parts(self) -> Self {
        Self { sweep: Sweep::Part, ..self }
    }
}

/// A plan that is asked whether its types allow the change.
pub struct Planned<'p, P>(pub &'p P);

/// The answer for types that do.
pub struct Fits;

impl Fits {
    /// Lets the loop change the elements.
    #[inline]
    pub fn made<T: Send + Sync, C: Change<T>>(self, plan: Plan<'_, T, C>) -> Bins<'_, T, C> {
        Bins::of(plan.array, plan.change, plan.is_once, plan.sweep)
    }
}

/// The question that gives `Fits`: found first by the method lookup.
pub trait PickFits {
    #[doc(hidden)]
    #[inline]
    fn __pick(&self) -> Fits {
        Fits
    }
}
impl<T: Send + Sync, C: Change<T>> PickFits for &Planned<'_, Plan<'_, T, C>> {}

/// The answer for types that do not. Its method has the bounds whose failure the user reads.
pub struct FitsNot;

impl FitsNot {
    /// Refuses elements that cannot be changed so.
    #[expect(clippy::needless_pass_by_value, reason = "the expansion has it by value")]
    pub fn made<T, C>(self, plan: Plan<'_, T, C>) -> Refused<AnyElements<T>>
    where
        C: Change<T>,
        T: Send, // what each worker gathers travels back
        T: Sync, // each worker starts from elements like these
    {
        let _ = plan;
        Refused::new()
    }
}

/// The question that gives `FitsNot`.
pub trait PickFitsNot {
    #[doc(hidden)]
    fn __pick(&self) -> FitsNot {
        FitsNot
    }
}
impl<T, C> PickFitsNot for Planned<'_, Plan<'_, T, C>> {}

/// The private copy of a refused array, whose elements have their type. A loop with one does not compile, so none of
/// these methods ever runs.
pub struct AnyElements<T>(PhantomData<T>);

#[expect(clippy::unused_self, reason = "the body asks an array")]
impl<T> AnyElements<T> {
    /// The element at any index.
    #[doc(hidden)]
    pub fn __at<I>(&mut self, _: At<I>) -> &mut T {
        unreachable!("a loop with a refused variable does not compile")
    }

    /// The element at any index, of which something is taken away.
    #[doc(hidden)]
    pub fn __at_down<I>(&mut self, _: At<I>) -> &mut T {
        unreachable!("a loop with a refused variable does not compile")
    }

    /// The element at any index.
    pub fn get_mut<I>(&mut self, _: I) -> Option<&mut T> {
        unreachable!("a loop with a refused variable does not compile")
    }

    /// A part of the elements.
    #[doc(hidden)]
    pub fn __slice<I>(&mut self, _: At<I>) -> &mut [T] {
        unreachable!("a loop with a refused variable does not compile")
    }

    /// The number of elements.
    pub fn len(&self) -> usize {
        0
    }

    /// Tells whether there are no elements.
    pub fn is_empty(&self) -> bool {
        true
    }

    /// The copy for one attempt.
    #[doc(hidden)]
    #[must_use]
    pub fn __begin(&mut self) -> Self {
        unreachable!("a loop with a refused variable does not compile")
    }

    /// The end of an attempt.
    #[doc(hidden)]
    pub fn __end(self) {}
}
