//! How the variables that a loop reads get to a worker process.
//!
//! The expansion writes `(&&&&&&&&Sent::read(&variable)).__pick().sent(&variable)`, and rustc finds by method lookup which way the type
//! of the variable has: of a reference, what it points to; by value. (A `&str` is asked as a reference first: as a value it can be
//! read from some bytes, those that live long enough.) What has arrived is a *home*, which gives the variable
//! as it was: a value, or a reference to what lies in the home.

// The tags are types without a value; `self` is how their methods are reached.
#![allow(clippy::unused_self)]

use crate::wire::{Reader, WireError, put};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::marker::PhantomData;
use std::path::{Path, PathBuf};

/// A variable that is asked which way it travels: one that the loop reads, or changes, which `M` says.
pub struct Sent<'a, T, M> {
    asked: PhantomData<&'a T>,
    kind: PhantomData<M>,
}

/// The kind of variables that the loop only reads.
pub struct Read;
/// The kind of variables that the loop changes. Whether one holds references is not asked: what is in it may be known only by what the
/// loop does, as with `best` in `let mut best = None`.
pub struct Changed;

impl<'a, T> Sent<'a, T, Read> {
    /// A variable that the loop only reads.
    pub fn read(_: &'a T) -> Self {
        Self { asked: PhantomData, kind: PhantomData }
    }
}

impl<'a, T> Sent<'a, T, Changed> {
    /// A variable that the loop changes.
    pub fn changed(_: &'a T) -> Self {
        Self { asked: PhantomData, kind: PhantomData }
    }
}

/// A variable that is to travel.
pub trait Capture {
    /// The way that it takes.
    type Way: Way;

    /// Writes what travels.
    ///
    /// # Errors
    /// When the value cannot be written.
    fn pack(&self, to: &mut Vec<u8>) -> Result<(), WireError>;
}

/// A way of variables to a worker process, whatever they are borrowed from.
pub trait Way {
    /// A variable that has arrived.
    type Home;

    /// Reads what has arrived.
    ///
    /// # Errors
    /// When it is not what was written.
    fn arrive(from: &Reader<'_>) -> Result<Self::Home, WireError>;
}

/// What lends a `&Self` in a worker process.
pub trait Lend {
    /// What owns it there.
    type Owned: DeserializeOwned;

    /// Lends it.
    fn lend(owned: &Self::Owned) -> &Self;
}

impl<T: Serialize + DeserializeOwned> Lend for T {
    type Owned = T;

    fn lend(owned: &T) -> &T {
        owned
    }
}

impl<T: DeserializeOwned> Lend for [T] {
    type Owned = Vec<T>;

    fn lend(owned: &Vec<T>) -> &[T] {
        owned
    }
}

impl Lend for str {
    type Owned = String;

    fn lend(owned: &String) -> &str {
        owned
    }
}

impl Lend for Path {
    type Owned = PathBuf;

    fn lend(owned: &PathBuf) -> &Path {
        owned
    }
}

/// What lends a `&mut Self` in a worker process.
pub trait LendMut: Lend {
    /// Lends it.
    fn lend_mut(owned: &mut Self::Owned) -> &mut Self;

    /// Takes over what has become of it there.
    ///
    /// # Errors
    /// When that does not fit.
    fn take_over(&mut self, changed: &mut Self) -> Result<(), WireError>;
}

impl<T: Serialize + DeserializeOwned> LendMut for T {
    fn lend_mut(owned: &mut T) -> &mut T {
        owned
    }

    fn take_over(&mut self, changed: &mut T) -> Result<(), WireError> {
        std::mem::swap(self, changed);
        Ok(())
    }
}

impl<T: DeserializeOwned> LendMut for [T] {
    fn lend_mut(owned: &mut Vec<T>) -> &mut [T] {
        owned
    }

    fn take_over(&mut self, changed: &mut [T]) -> Result<(), WireError> {
        if self.len() != changed.len() {
            return Err(WireError::new("a slice of another length"));
        }
        self.swap_with_slice(changed);
        Ok(())
    }
}

/// The question which way a variable travels. It is one trait, asked of as many references to the variable as there are kinds: that
/// is least work for rustc. `P` is the place of a reference, where that is asked.
///
/// ```text
/// 7   it is changed through a shared reference: refused
/// 6   it refers to references: refused
/// 5   it holds references: by its parts
/// 4   and some part is none that travels beside a reference: refused
/// 3   numbers: as they lie in memory
/// 2   a reference: what that points to
/// 1   a value
/// 0   all others: refused
/// ```
pub trait PickSent<P> {
    /// The kind of the variable.
    type Tag;

    #[doc(hidden)]
    fn __pick(&self) -> Self::Tag;
}

/// Has variables of a type answer the question by a tag.
macro_rules! answer {
    ($([$($generics:tt)*] $asked:ty => $tag:ident, $place:ty;)*) => {$(
        impl<$($generics)*> $crate::remote::captures::PickSent<$place> for $asked {
            type Tag = $tag;

            fn __pick(&self) -> $tag {
                $tag
            }
        }
    )*};
}
pub(super) use answer;

answer! {
    ['a, U: Serialize + Lend + ?Sized, M] &&Sent<'_, &'a U, M> => SentRef, ();
    ['a, U: Serialize + LendMut + ?Sized, M] &&Sent<'_, &'a mut U, M> => SentMut, ();
    [T: Serialize + DeserializeOwned, M] &Sent<'_, T, M> => SentValue, ();
    [T, M] Sent<'_, T, M> => NotSent, ();
}

/// The tag of a value.
pub struct SentValue;
/// The tag of a reference.
pub struct SentRef;
/// The tag of a `&mut`.
pub struct SentMut;
/// The tag of what cannot travel.
pub struct NotSent;

/// A value that is to travel.
pub struct Value<'a, T>(&'a T);
/// What a reference points to, which is to travel.
pub struct Behind<'a, U: ?Sized>(&'a U);
/// What a `&mut` points to, which is to travel.
pub struct BehindMut<'a, U: ?Sized>(&'a U);

impl SentValue {
    /// Has the variable travel.
    #[doc(hidden)]
    pub fn sent<T>(self, value: &T) -> Value<'_, T> {
        Value(value)
    }
}

impl SentRef {
    /// Has the variable travel.
    #[doc(hidden)]
    pub fn sent<'a, U: ?Sized>(self, value: &&'a U) -> Behind<'a, U> {
        Behind(value)
    }
}

impl SentMut {
    /// Has the variable travel.
    #[doc(hidden)]
    pub fn sent<'a, U: ?Sized>(self, value: &'a &mut U) -> BehindMut<'a, U> {
        BehindMut(value)
    }
}

impl NotSent {
    /// Refuses the variable.
    #[doc(hidden)]
    pub fn sent<T>(self, _: &T) -> Refused<T>
    where
        T: Sendable, // what a loop reads goes to the worker processes
    {
        Refused(PhantomData)
    }
}

/// A variable that cannot travel: the loop does not compile, and this is to be its only error.
pub struct Refused<T>(PhantomData<fn() -> T>);

impl<T> Refused<T> {
    pub(super) fn new() -> Self {
        Self(PhantomData)
    }

    /// The variable.
    #[doc(hidden)]
    pub fn open(&mut self) -> T {
        unreachable!("a loop whose variables cannot travel does not compile")
    }
}

impl<T> Capture for Refused<T> {
    type Way = Self;

    fn pack(&self, _: &mut Vec<u8>) -> Result<(), WireError> {
        Ok(())
    }
}

impl<T> Way for Refused<T> {
    type Home = Self;

    fn arrive(_: &Reader<'_>) -> Result<Self, WireError> {
        Ok(Self(PhantomData))
    }
}

/// The values that can go to another process.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot go to another process",
    label = "not `Serialize + DeserializeOwned`",
    note = "a type of yours takes `#[derive(serde::Serialize, serde::Deserialize)]`; of what is borrowed take an owned copy, of an array of more than 32 elements a `Vec`; files, sockets and locks are made where they are used, in the body or by a `let` before the `for`; for a function write a closure that calls it, `|x| f(x)`"
)]
pub trait Sendable: Serialize + DeserializeOwned {}

#[diagnostic::do_not_recommend]
impl<T: Serialize + DeserializeOwned> Sendable for T {}

/// The way of values.
pub struct ValueWay<T>(PhantomData<fn() -> T>);
/// The way of what a reference points to.
pub struct RefWay<U: ?Sized>(PhantomData<fn(&U)>);
/// The way of what a `&mut` points to.
pub struct MutWay<U: ?Sized>(PhantomData<fn(&U)>);

/// A value that has arrived.
pub struct ValueHome<T>(Option<T>);
/// What a reference points to, and has arrived.
pub struct RefHome<U: Lend + ?Sized>(U::Owned);
/// What a `&mut` points to, and has arrived.
pub struct MutHome<U: Lend + ?Sized>(U::Owned);

impl<T> ValueHome<T> {
    /// The variable.
    #[doc(hidden)]
    pub fn open(&mut self) -> T {
        self.0.take().expect("a variable is opened once")
    }
}

impl<U: Lend + ?Sized> RefHome<U> {
    /// The variable.
    #[doc(hidden)]
    pub fn open(&mut self) -> &U {
        U::lend(&self.0)
    }
}

impl<U: LendMut + ?Sized> MutHome<U> {
    /// The variable.
    #[doc(hidden)]
    pub fn open(&mut self) -> &mut U {
        U::lend_mut(&mut self.0)
    }
}

impl<T: Sendable> Capture for Value<'_, T> {
    type Way = ValueWay<T>;

    fn pack(&self, to: &mut Vec<u8>) -> Result<(), WireError> {
        put(to, self.0)
    }
}

impl<T: Sendable> Way for ValueWay<T> {
    type Home = ValueHome<T>;

    fn arrive(from: &Reader<'_>) -> Result<ValueHome<T>, WireError> {
        from.get().map(|value| ValueHome(Some(value)))
    }
}

impl<U: Serialize + Lend + ?Sized> Capture for Behind<'_, U> {
    type Way = RefWay<U>;

    fn pack(&self, to: &mut Vec<u8>) -> Result<(), WireError> {
        put(to, self.0)
    }
}

impl<U: Lend + ?Sized> Way for RefWay<U> {
    type Home = RefHome<U>;

    fn arrive(from: &Reader<'_>) -> Result<RefHome<U>, WireError> {
        from.get().map(RefHome)
    }
}

impl<U: Serialize + LendMut + ?Sized> Capture for BehindMut<'_, U> {
    type Way = MutWay<U>;

    fn pack(&self, to: &mut Vec<u8>) -> Result<(), WireError> {
        put(to, self.0)
    }
}

impl<U: LendMut + ?Sized> Way for MutWay<U> {
    type Home = MutHome<U>;

    fn arrive(from: &Reader<'_>) -> Result<MutHome<U>, WireError> {
        from.get().map(MutHome)
    }
}

/// No more variables.
impl Capture for () {
    type Way = ();

    fn pack(&self, _: &mut Vec<u8>) -> Result<(), WireError> {
        Ok(())
    }
}

impl Way for () {
    type Home = ();

    fn arrive(_: &Reader<'_>) -> Result<(), WireError> {
        Ok(())
    }
}

impl<A: Capture, B: Capture> Capture for (A, B) {
    type Way = (A::Way, B::Way);

    fn pack(&self, to: &mut Vec<u8>) -> Result<(), WireError> {
        self.0.pack(to)?;
        self.1.pack(to)
    }
}

impl<A: Way, B: Way> Way for (A, B) {
    type Home = (A::Home, B::Home);

    fn arrive(from: &Reader<'_>) -> Result<Self::Home, WireError> {
        Ok((A::arrive(from)?, B::arrive(from)?))
    }
}
