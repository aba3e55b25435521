//! Collections that a loop fills: `out.push(x)`, in input order.
//!
//! This file says which types can be filled. Which methods count as filling (`push`, `extend`, `insert`, …) is decided
//! by name, in the macro: `fills` in `parallel-macros/src/analyze/filling.rs`. Whether a type has them from std: [`filling`](super::filling).

use super::allow::{Allows, Can, Kind, LentPlace, Refused, Suits};
use super::filling::CollectionWith;
use super::lend::SharedRef;
use super::privatize::Privatize;
use crate::engine::Position;
use crate::output::{CallerOnly, Shape, joined};
use std::collections::{BTreeMap, BTreeSet, BinaryHeap, HashMap, HashSet, LinkedList, VecDeque};
use std::hash::{BuildHasher, Hash};
use std::marker::PhantomData;
use std::ops::Range;

/// The collections of the standard library. Each block of a loop fills a collection of its own.
pub trait Collection {
    /// The type of the value that an empty collection like this one is made from: a hasher, or `()`.
    type Template: Send + Sync;
    #[doc(hidden)]
    fn template(&self) -> Self::Template;
    /// Makes an empty collection for a block of `len` items.
    #[doc(hidden)]
    fn empty(template: &Self::Template, len: usize) -> Self;
    /// Tells if there are no items.
    #[doc(hidden)]
    fn has_nothing(&self) -> bool;
    /// Gives back the room that is left over when a block is done, if that is at least so many bytes.
    #[doc(hidden)]
    #[inline]
    fn trim(&mut self, _least: usize) {}
    /// Takes in, after its own items, those of a later block.
    #[doc(hidden)]
    fn append(&mut self, later: Self);
}

/// Maps and sets: collections whose `insert` takes a value and no position.
#[diagnostic::on_unimplemented(
    message = "`insert` cannot fill `{Self}` from inside a parallel loop",
    label = "neither a map nor a set of the standard library",
    note = "`insert` works on maps and sets; to a list `push` the items, and put them in their places after the loop"
)]
pub trait KeyedCollection {}

/// The most items for which a block's list has room from the start. With that room the list seldom has to grow.
const ROOM: usize = 4096;

macro_rules! collections {
    ($(
        [$($generics:tt)*] $ty:ty,
        |$len:ident| $empty:expr,
        |$full:ident, $least:ident| $trim:expr,
        |$this:ident, $later:ident| $append:expr;
    )*) => {$(
        #[diagnostic::do_not_recommend]
        impl<$($generics)*> Collection for $ty {
            type Template = ();

            #[inline]
            fn template(&self) {}

            #[inline]
            fn empty((): &(), $len: usize) -> Self {
                $empty
            }

            #[inline]
            fn has_nothing(&self) -> bool {
                self.is_empty()
            }

            #[inline]
            fn trim(&mut self, $least: usize) {
                let $full = self;
                $trim
            }

            #[inline]
            fn append(&mut self, #[allow(unused_mut)] mut $later: Self) {
                let $this = self;
                if $this.is_empty() {
                    // An empty collection is replaced. The room that the user has reserved in it is lost.
                    *$this = $later;
                } else {
                    $append;
                }
            }
        }
    )*};
}
collections! {
    [T] Vec<T>, |len| Self::with_capacity(len.min(ROOM)), |full, least| joined::trim(full, least), |this, later| joined::append(this, later);
    [T] VecDeque<T>, |_len| Self::default(), |full, least| trim_deque(full, least), |this, later| append_deque(this, later);
    [T] LinkedList<T>, |_len| Self::default(), |_full, _least| {}, |this, later| this.append(&mut later);
    [T: Ord] BinaryHeap<T>, |_len| Self::default(), |_full, _least| {}, |this, later| this.append(&mut later);
    [] String, |_len| Self::default(), |full, least| trim_text(full, least), |this, later| append_text(this, &later);
    [K: Ord, V] BTreeMap<K, V>, |_len| Self::default(), |_full, _least| {}, |this, later| this.append(&mut later);
    [T: Ord] BTreeSet<T>, |_len| Self::default(), |_full, _least| {}, |this, later| this.extend(later);
}

fn trim_deque<T>(list: &mut VecDeque<T>, least: usize) {
    if joined::is_wasteful::<T>(list.len(), list.capacity(), least) {
        list.shrink_to_fit();
    }
}

fn append_deque<T>(list: &mut VecDeque<T>, mut later: VecDeque<T>) {
    let (len, more) = (list.len(), later.len());
    if more > list.capacity() - len && joined::is_large::<T>(len) {
        list.reserve_exact(joined::growth(len, more));
    }
    list.append(&mut later);
}

fn trim_text(text: &mut String, least: usize) {
    if joined::is_wasteful::<u8>(text.len(), text.capacity(), least) {
        text.shrink_to_fit();
    }
}

fn append_text(text: &mut String, later: &str) {
    let (len, more) = (text.len(), later.len());
    if more > text.capacity() - len && joined::is_large::<u8>(len) {
        text.reserve_exact(joined::growth(len, more));
    }
    text.push_str(later);
}

#[diagnostic::do_not_recommend]
impl<K: Eq + Hash, V, S: BuildHasher + Clone + Send + Sync> Collection for HashMap<K, V, S> {
    type Template = S;

    fn template(&self) -> S {
        self.hasher().clone()
    }

    fn empty(hasher: &S, _: usize) -> Self {
        Self::with_hasher(hasher.clone())
    }

    fn has_nothing(&self) -> bool {
        self.is_empty()
    }

    fn append(&mut self, later: Self) {
        self.extend(later);
    }
}

#[diagnostic::do_not_recommend]
impl<T: Eq + Hash, S: BuildHasher + Clone + Send + Sync> Collection for HashSet<T, S> {
    type Template = S;

    fn template(&self) -> S {
        self.hasher().clone()
    }

    fn empty(hasher: &S, _: usize) -> Self {
        Self::with_hasher(hasher.clone())
    }

    fn has_nothing(&self) -> bool {
        self.is_empty()
    }

    fn append(&mut self, later: Self) {
        self.extend(later);
    }
}

// No bounds on the keys: if a type cannot be a key, rustc says so of `insert` itself, in the body.
#[diagnostic::do_not_recommend]
impl<K, V> KeyedCollection for BTreeMap<K, V> {}
#[diagnostic::do_not_recommend]
impl<T> KeyedCollection for BTreeSet<T> {}
#[diagnostic::do_not_recommend]
impl<K, V, S: BuildHasher + Clone + Send + Sync> KeyedCollection for HashMap<K, V, S> {}
#[diagnostic::do_not_recommend]
impl<T, S: BuildHasher + Clone + Send + Sync> KeyedCollection for HashSet<T, S> {}

/// The kinds of change that fill a collection.
pub mod kind {
    /// Fills the collection, by methods like `push` and `extend`.
    pub struct Fill<M>(pub M);
    /// Fills the collection by `insert`, and perhaps by such methods.
    pub struct Insert<M>(pub M);
}

impl<M> Kind for kind::Fill<M> {
    type Needs = LoopCollection<M>;
}

impl<M> Kind for kind::Insert<M> {
    type Needs = LoopCollection<M>;
}

impl<C: Collection + CollectionWith<M> + Send, M> Allows<kind::Fill<M>> for &mut C {}
impl<C: KeyedCollection + Collection + CollectionWith<M> + Send, M> Allows<kind::Insert<M>> for &mut C {}
impl<T: Sync + ?Sized, M> Allows<kind::Fill<M>> for SharedRef<'_, T> {}
impl<T: Sync + ?Sized, M> Allows<kind::Insert<M>> for SharedRef<'_, T> {}

/// A collection that is filled in input order. Each block fills a collection of its own; these are appended to the
/// user's in block order.
pub struct FilledCollection<'v, C: Collection> {
    variable: CallerOnly<&'v mut C>,
    template: C::Template,
}

/// A collection that is lent to the loop to be filled. Behind a `&mut` it is filled by way of private copies; behind a
/// `&` the body fills it directly.
pub trait Fill {
    /// The private copies of a collection behind a `&mut`; or the reference itself.
    type Filling: Privatize;
    #[doc(hidden)]
    fn filling(self) -> Self::Filling;
}

impl<'v, C: Collection + Send> Fill for &'v mut C {
    type Filling = FilledCollection<'v, C>;

    #[inline]
    fn filling(self) -> FilledCollection<'v, C> {
        FilledCollection { template: self.template(), variable: CallerOnly::new(self) }
    }
}

impl<T: Sync + ?Sized> Fill for SharedRef<'_, T> {
    type Filling = Self;

    fn filling(self) -> Self {
        self
    }
}

impl Can {
    /// Lets the loop fill a collection by `push`, `extend` and the like.
    #[inline]
    pub fn collection<L: Fill>(self, lent: L) -> L::Filling {
        lent.filling()
    }

    /// Lets the loop fill a collection by `insert`.
    #[inline]
    pub fn map<L: Fill>(self, lent: L) -> L::Filling {
        lent.filling()
    }
}

/// Refuses a variable that cannot be filled by the methods `M`.
pub struct LoopCollection<M>(PhantomData<fn(M)>);

impl<M> Default for LoopCollection<M> {
    fn default() -> Self {
        Self(PhantomData)
    }
}

impl<M> LoopCollection<M> {
    /// Refuses a collection that cannot be filled by `push`, `extend` and the like.
    pub fn collection<C>(self, lent: &mut C) -> Refused<&mut C>
    where
        C: CollectionWith<M> + ?Sized,
    {
        let _ = lent;
        Refused::new()
    }

    /// Refuses a collection that cannot be filled by `insert`.
    pub fn map<C>(self, lent: &mut C) -> Refused<&mut C>
    where
        C: KeyedCollection + CollectionWith<M>,
    {
        let _ = lent;
        Refused::new()
    }
}

impl<C: Collection + CollectionWith<M>, M> Suits<kind::Fill<M>> for &mut C {}
impl<C: KeyedCollection + Collection + CollectionWith<M>, M> Suits<kind::Insert<M>> for &mut C {}

/// Refuses a shared collection that several workers cannot fill at once.
pub struct SharedCollection;

/// The question that gives `SharedCollection`. The method lookup finds it second, and it holds for every shared
/// reference.
pub trait PickCannotShare {
    #[doc(hidden)]
    fn __pick(&self) -> SharedCollection {
        SharedCollection
    }
}
impl<T: ?Sized, K> PickCannotShare for LentPlace<'_, SharedRef<'_, T>, K> {}

impl SharedCollection {
    /// Refuses a shared collection that cannot be filled by `push`, `extend` and the like.
    pub fn collection<T>(self, SharedRef(lent): SharedRef<'_, T>) -> Refused<&T>
    where
        T: ?Sized + Sync, // all workers fill the same one
    {
        let _ = lent;
        Refused::new()
    }

    /// Refuses a shared collection that cannot be filled by `insert`.
    pub fn map<T>(self, SharedRef(lent): SharedRef<'_, T>) -> Refused<&T>
    where
        T: ?Sized + Sync, // all workers fill the same one
    {
        let _ = lent;
        Refused::new()
    }
}

impl<C: Collection + Send> Privatize for FilledCollection<'_, C> {
    type Local<'a>
        = C
    where
        Self: 'a;
    type Part = C;
    const SHAPE: Shape = Shape::Free;
    const KEEP_ON_PANIC: bool = true;

    #[inline]
    unsafe fn make(&self, items: Range<usize>, _: Position) -> C {
        C::empty(&self.template, items.len())
    }

    #[inline]
    fn seal(mut local: C, _: bool) -> C {
        local.trim(joined::WASTE);
        local
    }

    fn pack(part: &mut C) {
        part.trim(joined::KEPT_WASTE);
    }

    #[inline]
    fn join(&self, mut earlier: C, later: C) -> C {
        earlier.append(later);
        earlier
    }

    fn finish(&mut self, all: C) {
        self.variable.get().append(all);
    }
}
