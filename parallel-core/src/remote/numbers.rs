//! Slices, arrays and lists of numbers travel as they lie in memory: parent and worker are the same program on the same machine.

// The tags are types without a value; `self` is how their methods are reached. Lists are asked for by their own type, so that
// rustc finds the way by it.
#![allow(clippy::unused_self, clippy::ptr_arg)]

use super::Sent;
use super::captures::{Capture, Way, answer};
use super::items::ItemWay;
pub use crate::wire::numbers::Number;
use crate::wire::numbers::{get, get_array, put};
use crate::wire::{Reader, WireError};
use std::marker::PhantomData;
use std::sync::{Mutex, PoisonError};

/// The tag of a list of numbers.
pub struct ListOfNumbers;
/// The tag of an array of numbers.
pub struct ArrayOfNumbers;
/// The tag of a reference to numbers.
pub struct SliceOfNumbers;

answer! {
    [T: Number, M] &&&Sent<'_, Vec<T>, M> => ListOfNumbers, ();
    [T: Number, const N: usize, M] &&&Sent<'_, [T; N], M> => ArrayOfNumbers, ();
    ['a, T: Number, M] &&&Sent<'_, &'a [T], M> => SliceOfNumbers, ();
    ['a, T: Number, M] &&&Sent<'_, &'a Vec<T>, M> => SliceOfNumbers, ();
    ['a, T: Number, const N: usize, M] &&&Sent<'_, &'a [T; N], M> => SliceOfNumbers, ();
}

/// A list of numbers that is to travel.
pub struct Numbers<'a, T>(&'a [T]);

impl ListOfNumbers {
    /// Has the variable travel.
    #[doc(hidden)]
    pub fn sent<T: Number>(self, numbers: &Vec<T>) -> Numbers<'_, T> {
        Numbers(numbers)
    }
}

/// An array of numbers that is to travel.
pub struct Array<'a, T, const N: usize>(&'a [T; N]);

impl ArrayOfNumbers {
    /// Has the variable travel.
    #[doc(hidden)]
    pub fn sent<T: Number, const N: usize>(self, numbers: &[T; N]) -> Array<'_, T, N> {
        Array(numbers)
    }
}

/// Numbers behind a reference to a `U`.
pub struct NumbersBehind<'a, T, U: ?Sized>(&'a [T], PhantomData<fn(&U)>);

/// What numbers lie behind a reference to.
pub trait Holder {
    /// One number.
    type Number: Number;
    /// The numbers.
    fn numbers(&self) -> &[Self::Number];
    /// The holder, of numbers that have arrived.
    fn held(numbers: &Vec<Self::Number>) -> &Self;
}

impl<T: Number> Holder for [T] {
    type Number = T;

    fn numbers(&self) -> &[T] {
        self
    }

    fn held(numbers: &Vec<T>) -> &[T] {
        numbers
    }
}

impl<T: Number> Holder for Vec<T> {
    type Number = T;

    fn numbers(&self) -> &[T] {
        self
    }

    fn held(numbers: &Vec<T>) -> &Vec<T> {
        numbers
    }
}

impl<T: Number, const N: usize> Holder for [T; N] {
    type Number = T;

    fn numbers(&self) -> &[T] {
        self
    }

    fn held(numbers: &Vec<T>) -> &[T; N] {
        numbers.as_slice().try_into().expect("an array has the length of its type")
    }
}

impl SliceOfNumbers {
    /// Has the variable travel.
    #[doc(hidden)]
    pub fn sent<'a, U: Holder + ?Sized>(self, numbers: &&'a U) -> NumbersBehind<'a, U::Number, U> {
        NumbersBehind(numbers.numbers(), PhantomData)
    }
}

impl<T: Number> Capture for Numbers<'_, T> {
    type Way = ListWay<T>;

    fn pack(&self, to: &mut Vec<u8>) -> Result<(), WireError> {
        put(self.0, to);
        Ok(())
    }
}

impl<T: Number, const N: usize> Capture for Array<'_, T, N> {
    type Way = ArrayWay<T, N>;

    fn pack(&self, to: &mut Vec<u8>) -> Result<(), WireError> {
        put(self.0, to);
        Ok(())
    }
}

impl<T: Number, U: Holder<Number = T> + ?Sized> Capture for NumbersBehind<'_, T, U> {
    type Way = SliceWay<U>;

    fn pack(&self, to: &mut Vec<u8>) -> Result<(), WireError> {
        put(self.0, to);
        Ok(())
    }
}

/// The way of a list of numbers.
pub struct ListWay<T>(PhantomData<fn() -> T>);
/// The way of an array of numbers.
pub struct ArrayWay<T, const N: usize>(PhantomData<fn() -> T>);
/// The way of numbers behind a reference to a `U`.
pub struct SliceWay<U: ?Sized>(PhantomData<fn(&U)>);

/// A list of numbers that has arrived.
pub struct ListHome<T>(Option<Vec<T>>);
/// An array of numbers that has arrived.
pub struct ArrayHome<T, const N: usize>([T; N]);
/// Numbers that have arrived, to be lent.
pub struct SliceHome<U: Holder + ?Sized>(Vec<U::Number>);

impl<T> ListHome<T> {
    /// The variable.
    #[doc(hidden)]
    pub fn open(&mut self) -> Vec<T> {
        self.0.take().unwrap_or_default()
    }
}

impl<T: Copy, const N: usize> ArrayHome<T, N> {
    /// The variable.
    #[doc(hidden)]
    pub fn open(&mut self) -> [T; N] {
        self.0
    }
}

impl<U: Holder + ?Sized> SliceHome<U> {
    /// The variable.
    #[doc(hidden)]
    pub fn open(&mut self) -> &U {
        U::held(&self.0)
    }
}

impl<T: Number> Way for ListWay<T> {
    type Home = ListHome<T>;

    fn arrive(from: &Reader<'_>) -> Result<ListHome<T>, WireError> {
        get(from).map(|numbers| ListHome(Some(numbers)))
    }
}

impl<T: Number, const N: usize> Way for ArrayWay<T, N> {
    type Home = ArrayHome<T, N>;

    fn arrive(from: &Reader<'_>) -> Result<ArrayHome<T, N>, WireError> {
        get_array(from).map(ArrayHome)
    }
}

impl<U: Holder + ?Sized> Way for SliceWay<U> {
    type Home = SliceHome<U>;

    fn arrive(from: &Reader<'_>) -> Result<SliceHome<U>, WireError> {
        get(from).map(SliceHome)
    }
}

/// The way of items that are lists of numbers.
pub struct ItemNumbers<T>(PhantomData<fn() -> T>);
/// The way of items that are arrays of numbers.
pub struct ItemArray<T, const N: usize>(PhantomData<fn() -> T>);
/// The way of items that are references to arrays of numbers.
pub struct ItemArrayRef<T, const N: usize>(PhantomData<fn() -> T>);

impl<T: Number + 'static> ItemWay for ItemNumbers<T> {
    type Item<'s>
        = Vec<T>
    where
        Self: 's;
    // They are taken out once.
    type Owned = Mutex<Vec<T>>;

    fn arrive(from: &Reader<'_>) -> Result<Self::Owned, WireError> {
        get(from).map(Mutex::new)
    }

    fn give(owned: &Self::Owned) -> Vec<T> {
        std::mem::take(&mut owned.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl<T: Number + 'static, const N: usize> ItemWay for ItemArray<T, N> {
    type Item<'s>
        = [T; N]
    where
        Self: 's;
    type Owned = [T; N];

    fn arrive(from: &Reader<'_>) -> Result<[T; N], WireError> {
        get_array(from)
    }

    fn give(owned: &[T; N]) -> [T; N] {
        *owned
    }
}

impl<T: Number + 'static, const N: usize> ItemWay for ItemArrayRef<T, N> {
    type Item<'s>
        = &'s [T; N]
    where
        Self: 's;
    type Owned = [T; N];

    fn arrive(from: &Reader<'_>) -> Result<[T; N], WireError> {
        get_array(from)
    }

    fn give(owned: &[T; N]) -> &[T; N] {
        owned
    }
}
