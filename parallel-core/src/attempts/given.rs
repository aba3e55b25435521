//! The values of one attempt.

use crate::engine::Yield;
use std::iter::{Chain, Map};
use std::marker::PhantomData;
use std::{option, vec};

/// The values that one attempt at an item has given so far: mostly one, or none.
pub struct Given<V> {
    first: Option<V>,
    rest: Vec<V>,
    /// Whether one of them is a failure.
    has_failed: bool,
}

/// The type of the values, which the output of the loop decides.
pub struct GivenTo<V>(PhantomData<fn() -> V>);

impl<V> GivenTo<V> {
    /// Values for an output that takes them in this way. It is not called: rustc learns the type from it.
    #[inline]
    pub fn new<R>(_: impl FnOnce(Yield<V>) -> R) -> Self {
        Self(PhantomData)
    }

    /// Values of whatever type.
    #[inline]
    pub fn any() -> Self {
        Self(PhantomData)
    }

    /// The values of an attempt that begins.
    #[inline]
    pub fn __begin(&self) -> Given<V> {
        Given::nothing()
    }
}

impl<V> Given<V> {
    #[inline]
    pub(super) fn nothing() -> Self {
        Self { first: None, rest: Vec::new(), has_failed: false }
    }

    #[inline]
    pub(super) fn one(value: V) -> Self {
        Self { first: Some(value), ..Self::nothing() }
    }

    /// The value of an item that gives one at most.
    #[inline]
    pub(super) fn into_one(self) -> Option<V> {
        self.first
    }

    /// The next value, of the type that is awaited.
    #[inline]
    pub fn __value(&self, value: Yield<V>) -> Yield<V> {
        value
    }

    /// Notes whether the next value is a failure.
    #[inline]
    pub fn __judge(&mut self, is_failure: bool) {
        self.has_failed |= is_failure;
    }

    pub(super) fn has_failed(&self) -> bool {
        self.has_failed
    }

    /// Adds the next value.
    #[inline]
    pub fn __put(&mut self, Yield { v: value }: Yield<V>) {
        if self.first.is_none() {
            self.first = Some(value);
        } else {
            self.rest.push(value);
        }
    }

    /// Adds the next value of `first`. Gives `true`: it ends the loop.
    #[inline]
    pub fn __put_first(&mut self, value: Yield<V>) -> bool {
        self.__put(value);
        true
    }
}

impl Given<bool> {
    /// Adds the next condition of `any`. Gives whether it ends the loop.
    #[inline]
    pub fn __put_any(&mut self, condition: Yield<bool>) -> bool {
        let is_met = condition.v;
        self.__put(condition);
        is_met
    }

    /// Adds the next condition of `all`. Gives whether it ends the loop.
    #[inline]
    pub fn __put_all(&mut self, condition: Yield<bool>) -> bool {
        !self.__put_any(condition)
    }
}

impl<V> IntoIterator for Given<V> {
    type Item = Yield<V>;
    type IntoIter = Map<Chain<option::IntoIter<V>, vec::IntoIter<V>>, fn(V) -> Yield<V>>;

    #[inline]
    fn into_iter(self) -> Self::IntoIter {
        self.first.into_iter().chain(self.rest).map(|v| Yield { v })
    }
}
