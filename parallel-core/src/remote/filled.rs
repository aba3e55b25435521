//! Collections that a loop fills: each block fills an empty one, so that what is in them need not travel.
//!
//! What a new list holds, only the body may say: so no question is asked of its type.

// The tags are types without a value; `self` is how their methods are reached.
#![allow(clippy::unused_self)]

use super::captures::{Capture, Way};
use crate::wire::{Reader, WireError};
use std::marker::PhantomData;

/// A collection that a loop fills.
pub struct Filled<'a, T>(pub &'a T);

/// The question whether the variable is a `&mut`.
pub trait PickFilledMut {
    #[doc(hidden)]
    fn __pick(&self) -> FilledMut {
        FilledMut
    }
}
impl<U> PickFilledMut for &Filled<'_, &mut U> {}

/// The question that all other variables answer.
pub trait PickFilled {
    #[doc(hidden)]
    fn __pick(&self) -> FilledValue {
        FilledValue
    }
}
impl<T> PickFilled for Filled<'_, T> {}

/// The tag of a collection.
pub struct FilledValue;
/// The tag of a `&mut` to a collection.
pub struct FilledMut;

/// An empty collection.
pub struct Empty<T>(Option<T>);
/// An empty collection, which is lent.
pub struct EmptyLent<U>(U);

impl FilledValue {
    /// Has the variable be there.
    #[doc(hidden)]
    pub fn sent<T>(self, _: &T) -> Fill<Empty<T>>
    where
        T: Fresh, // each block fills an empty one
    {
        Fill(PhantomData)
    }
}

impl FilledMut {
    /// Has the variable be there.
    #[doc(hidden)]
    pub fn sent<U>(self, _: &&mut U) -> Fill<EmptyLent<U>>
    where
        U: Fresh, // each block fills an empty one
    {
        Fill(PhantomData)
    }
}

/// The collections that can be made empty in another process.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be filled in another process",
    label = "not `Default`",
    note = "each block fills an empty one, which `Default` makes"
)]
pub trait Fresh: Default {}

#[diagnostic::do_not_recommend]
impl<T: Default> Fresh for T {}

/// A collection on its way, as the home `H`.
pub struct Fill<H>(PhantomData<fn() -> H>);

impl<H> Capture for Fill<H>
where
    Self: Way,
{
    type Way = Self;

    fn pack(&self, _: &mut Vec<u8>) -> Result<(), WireError> {
        Ok(())
    }
}

impl<T: Fresh> Way for Fill<Empty<T>> {
    type Home = Empty<T>;

    fn arrive(_: &Reader<'_>) -> Result<Empty<T>, WireError> {
        Ok(Empty(Some(T::default())))
    }
}

impl<U: Fresh> Way for Fill<EmptyLent<U>> {
    type Home = EmptyLent<U>;

    fn arrive(_: &Reader<'_>) -> Result<EmptyLent<U>, WireError> {
        Ok(EmptyLent(U::default()))
    }
}

impl<T> Empty<T> {
    /// The variable.
    #[doc(hidden)]
    pub fn open(&mut self) -> T {
        self.0.take().expect("a variable is opened once")
    }
}

impl<U> EmptyLent<U> {
    /// The variable.
    #[doc(hidden)]
    pub fn open(&mut self) -> &mut U {
        &mut self.0
    }
}
