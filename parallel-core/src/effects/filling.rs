//! The methods that fill the collections of the standard library: which of them has which.
//!
//! A method of that name may be the user's. A trait that gives `BTreeMap` a `push` may have it do anything, where a private copy begins
//! empty and the copies of all blocks are put together. (What a type has itself comes before what traits give it. The methods of writers,
//! `write_str` and its like, are a trait's of std's, and may be another's.)

use super::collection::Collection;
use std::collections::{BTreeMap, BTreeSet, BinaryHeap, LinkedList, VecDeque};

/// Collections of the standard library that these methods fill: one of [`method`], or pairs of them.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be filled from inside a parallel loop",
    label = "not a collection of the standard library, or one without this method",
    note = "if it collects through `&self`, lend it to the loop before: `let name = &name;`",
    note = "a writer takes one value after the other: give the value at the end of the block, and write it after `then |value| …`",
    note = "a guard lends a collection: `let list = &mut *guard;` before the loop, and fill `list`",
    note = "if a trait has the method, collect the values, and call it in a plain loop"
)]
pub trait CollectionWith<M> {}

/// The methods that fill a collection.
pub mod method {
    /// `append`
    pub struct Append;
    /// `extend`
    pub struct Extend;
    /// `extend_from_slice`
    pub struct ExtendFromSlice;
    /// `push`
    pub struct Push;
    /// `push_back`
    pub struct PushBack;
    /// `push_str`
    pub struct PushStr;
    /// `write_all`
    pub struct WriteAll;
    /// `write_char`
    pub struct WriteChar;
    /// `write_fmt`
    pub struct WriteFmt;
    /// `write_str`
    pub struct WriteStr;
}

macro_rules! methods {
    ($($method:ident: $([$($generics:tt)*] $ty:ty),*;)*) => {$($(
        #[diagnostic::do_not_recommend]
        impl<$($generics)*> CollectionWith<method::$method> for $ty {}
    )*)*};
}
methods! {
    ExtendFromSlice: [T: Clone] Vec<T>;
    Push: [T] Vec<T>, [T] BinaryHeap<T>, [] String;
    PushBack: [T] VecDeque<T>, [T] LinkedList<T>;
    PushStr: [] String;
    WriteAll: [] Vec<u8>, [] VecDeque<u8>;
    WriteChar: [] String;
    WriteFmt: [] Vec<u8>, [] VecDeque<u8>, [] String;
    WriteStr: [] String;
}

/// Collections with an `append`. By a trait of its own: else rustc would name it where a `BTreeMap` is filled by another method.
pub trait Appends {}

impl<T> Appends for Vec<T> {}
impl<T> Appends for VecDeque<T> {}
impl<T> Appends for LinkedList<T> {}
impl<T> Appends for BinaryHeap<T> {}
impl<K, V> Appends for BTreeMap<K, V> {}
impl<T> Appends for BTreeSet<T> {}

#[diagnostic::do_not_recommend]
impl<C: Appends> CollectionWith<method::Append> for C {}

// A trait of std's that all of them have, and that is in scope everywhere: where a trait of the user's has an `extend`, rustc asks which.
#[diagnostic::do_not_recommend]
impl<C: Collection> CollectionWith<method::Extend> for C {}

#[diagnostic::do_not_recommend]
impl<C: ?Sized> CollectionWith<()> for C {}

#[diagnostic::do_not_recommend]
impl<C: CollectionWith<M> + CollectionWith<N> + ?Sized, M, N> CollectionWith<(M, N)> for C {}
