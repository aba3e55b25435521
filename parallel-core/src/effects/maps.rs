//! Map accumulators: maps whose values a loop updates key by key, `*counts.entry(word).or_insert(0) += 1`.
//!
//! Each block fills a map of its own, which begins empty; these are merged key by key in block order. A value that is
//! only looked for, `if let Some(n) = stock.get_mut(&k) { *n -= 1; }`, is that of the map around the loop: a block has a
//! copy of it, which begins with nothing changed.

use super::allow::Refused;
use super::bins::{Change, Field, FreshParts, Parts, Planned};
use super::lend::SharedRef;
use super::privatize::Privatize;
use crate::output::{CallerOnly, Shape};
use std::borrow::Borrow;
use std::collections::{BTreeMap, HashMap, btree_map, hash_map};
use std::hash::{BuildHasher, Hash};
use std::ops::{Deref, DerefMut, Range};

/// Maps whose values a loop can update key by key.
#[diagnostic::on_unimplemented(
    message = "the values of `{Self}` cannot be updated key by key from inside a parallel loop",
    label = "neither a `HashMap` nor a `BTreeMap`",
    note = "`sum(key => value for …)` gives a map of sums, `list(key => value for …)` one of lists; put them into this map after the loop"
)]
pub trait Map: Sized {
    /// The type of the keys.
    type Key;
    /// The type of the values.
    type Value;
    /// The type of the value that an empty map like this one is made from: a hasher, or `()`.
    type Template: Send + Sync;
    #[doc(hidden)]
    fn template(&self) -> Self::Template;
    #[doc(hidden)]
    fn like(template: &Self::Template) -> Self;
    /// Takes in the entries of a later block, by `merge` where there is one for the key.
    #[doc(hidden)]
    fn take_in(&mut self, later: Self, merge: impl Fn(&mut Self::Value, Self::Value));
}

#[diagnostic::do_not_recommend]
impl<K: Eq + Hash, V, S: BuildHasher + Clone + Send + Sync> Map for HashMap<K, V, S> {
    type Key = K;
    type Value = V;
    type Template = S;

    fn template(&self) -> S {
        self.hasher().clone()
    }

    #[inline]
    fn like(hasher: &S) -> Self {
        Self::with_hasher(hasher.clone())
    }

    fn take_in(&mut self, later: Self, merge: impl Fn(&mut V, V)) {
        // An empty map keeps its room if that is enough.
        if self.is_empty() && self.capacity() < later.len() {
            *self = later;
            return;
        }
        for (key, value) in later {
            match self.entry(key) {
                hash_map::Entry::Vacant(place) => {
                    place.insert(value);
                }
                hash_map::Entry::Occupied(mut earlier) => merge(earlier.get_mut(), value),
            }
        }
    }
}

#[diagnostic::do_not_recommend]
impl<K: Ord, V> Map for BTreeMap<K, V> {
    type Key = K;
    type Value = V;
    type Template = ();

    fn template(&self) {}

    #[inline]
    fn like((): &()) -> Self {
        Self::new()
    }

    fn take_in(&mut self, later: Self, merge: impl Fn(&mut V, V)) {
        if self.is_empty() {
            *self = later;
            return;
        }
        for (key, value) in later {
            match self.entry(key) {
                btree_map::Entry::Vacant(place) => {
                    place.insert(value);
                }
                btree_map::Entry::Occupied(mut earlier) => merge(earlier.get_mut(), value),
            }
        }
    }
}

/// Maps in which a value can be found by a `Q`.
pub trait Find<Q: ?Sized>: Map {
    /// The key and the value in the map around the loop.
    #[doc(hidden)]
    fn find(&self, key: &Q) -> Option<(&Self::Key, &Self::Value)>;
    /// The value, for a change.
    #[doc(hidden)]
    fn find_mut(&mut self, key: &Q) -> Option<&mut Self::Value>;
    /// Puts a value in.
    #[doc(hidden)]
    fn put(&mut self, key: Self::Key, value: Self::Value);
}

#[diagnostic::do_not_recommend]
impl<Q, K, V, S> Find<Q> for HashMap<K, V, S>
where
    Q: Eq + Hash + ?Sized,
    K: Eq + Hash + Borrow<Q>,
    S: BuildHasher + Clone + Send + Sync,
{
    fn find(&self, key: &Q) -> Option<(&K, &V)> {
        self.get_key_value(key)
    }

    fn find_mut(&mut self, key: &Q) -> Option<&mut V> {
        self.get_mut(key)
    }

    fn put(&mut self, key: K, value: V) {
        self.insert(key, value);
    }
}

#[diagnostic::do_not_recommend]
impl<Q, K, V> Find<Q> for BTreeMap<K, V>
where
    Q: Ord + ?Sized,
    K: Ord + Borrow<Q>,
{
    fn find(&self, key: &Q) -> Option<(&K, &V)> {
        self.get_key_value(key)
    }

    fn find_mut(&mut self, key: &Q) -> Option<&mut V> {
        self.get_mut(key)
    }

    fn put(&mut self, key: K, value: V) {
        self.insert(key, value);
    }
}

/// A map whose values are to be updated, and the changes of fields so far: the expansion writes
/// `entries(&mut map).whole(Updated::by(op))`, or `entries(&mut map).field(|e| &mut e.n, Filled).parts()`.
pub struct Entries<'v, M, P = ()> {
    map: &'v mut M,
    parts: P,
}

/// A variable of which the loop changes values by keys, to be asked whether it is a map.
pub struct LentMap<'l, L>(pub &'l L);

/// The answer for a map.
pub struct IsMap;

impl IsMap {
    /// Begins with a map.
    #[inline]
    pub fn entries<M: Map>(self, map: &mut M) -> Entries<'_, M> {
        Entries { map, parts: () }
    }
}

/// The question that gives `IsMap`: found first by the method lookup.
pub trait PickMap {
    #[doc(hidden)]
    #[inline]
    fn __pick(&self) -> IsMap {
        IsMap
    }
}
impl<M: Map> PickMap for &LentMap<'_, &mut M> {}

/// The answer for another type, which may be one that is changed through `&self`.
pub struct IsNoMap;

impl IsNoMap {
    /// Lends it to all blocks.
    pub fn entries<T>(self, lent: &mut T) -> SharedEntries<'_, T> {
        SharedEntries(lent)
    }
}

/// The question that gives `IsNoMap`.
pub trait PickNoMap {
    #[doc(hidden)]
    fn __pick(&self) -> IsNoMap {
        IsNoMap
    }
}
impl<T> PickNoMap for LentMap<'_, &mut T> {}

/// The answer for a variable that is a shared reference already.
pub struct IsShared;

impl IsShared {
    /// Lends it to all blocks.
    pub fn entries<'v, T: ?Sized>(self, lent: SharedRef<'v, T>) -> SharedEntries<'v, T> {
        SharedEntries(lent.0)
    }
}

/// The question that gives `IsShared`.
pub trait PickShared {
    #[doc(hidden)]
    fn __pick(&self) -> IsShared {
        IsShared
    }
}
impl<T: ?Sized> PickShared for LentMap<'_, SharedRef<'_, T>> {}

/// What the body changes itself, through a shared reference: rustc says whether it can.
pub struct SharedEntries<'v, T: ?Sized>(&'v T);

impl<'v, T: ?Sized> SharedEntries<'v, T> {
    /// Lends it to all blocks.
    pub fn whole<C>(self, _: C) -> SharedRef<'v, T>
    where
        T: Sync, // all workers change the same one
    {
        SharedRef(self.0)
    }

    /// Lends it to all blocks.
    pub fn found<C>(self, _: C) -> SharedRef<'v, T>
    where
        T: Sync, // all workers change the same one
    {
        SharedRef(self.0)
    }
}

impl<'v, M: Map> Entries<'v, M> {
    /// The loop updates values as a whole, which the body puts into the map if need be.
    #[inline]
    pub fn whole<C>(self, change: C) -> MapPlan<'v, M, C> {
        MapPlan { map: self.map, change }
    }

    /// The loop updates values as a whole where there are some.
    #[inline]
    pub fn found<C>(self, change: C) -> FoundPlan<'v, M, C> {
        FoundPlan { map: self.map, change }
    }
}

impl<'v, M: Map, P> Entries<'v, M, P> {
    /// The loop changes a field of the values.
    #[inline]
    pub fn field<F, X, H>(self, find: F, change: H) -> Entries<'v, M, (Field<F, X, H>, P)>
    where
        F: for<'e> Fn(&'e mut M::Value) -> &'e mut X,
    {
        Entries { map: self.map, parts: (Field::new(find, change), self.parts) }
    }

    /// The loop changes these fields of values that the body puts into the map if need be.
    #[inline]
    pub fn parts(self) -> MapPlan<'v, M, FreshParts<P>> {
        MapPlan { map: self.map, change: FreshParts(self.parts) }
    }

    /// The loop changes these fields of values where there are some.
    #[inline]
    pub fn found_parts(self) -> FoundPlan<'v, M, Parts<P>> {
        FoundPlan { map: self.map, change: Parts(self.parts) }
    }
}

/// A map, and the change that the loop makes to its values, which the body puts in if need be.
pub struct MapPlan<'v, M, C> {
    map: &'v mut M,
    change: C,
}

/// A map, and the change that the loop makes to the values that are there.
pub struct FoundPlan<'v, M, C> {
    map: &'v mut M,
    change: C,
}

/// The answer for plans whose types allow the change.
pub struct MapFits;

/// Plans of types that allow the change.
pub trait Plan {
    /// The private copies.
    type Made;
    #[doc(hidden)]
    fn made(self) -> Self::Made;
}

impl<'v, M: Map + Send, C: Change<M::Value>> Plan for MapPlan<'v, M, C> {
    type Made = MapAccumulator<'v, M, C>;

    #[inline]
    fn made(self) -> Self::Made {
        MapAccumulator { template: self.map.template(), variable: CallerOnly::new(self.map), change: self.change }
    }
}

impl<'v, M: Map + Send + Sync, C: Change<M::Value>> Plan for FoundPlan<'v, M, C> {
    type Made = FoundAccumulator<'v, M, C>;

    #[inline]
    fn made(self) -> Self::Made {
        FoundAccumulator { variable: self.map, change: self.change }
    }
}

/// What is changed through a shared reference is so whatever its values are.
impl<T: ?Sized> Plan for SharedRef<'_, T> {
    type Made = Self;

    #[inline]
    fn made(self) -> Self {
        self
    }
}

impl MapFits {
    /// Lets the loop update the values.
    #[inline]
    pub fn made<P: Plan>(self, plan: P) -> P::Made {
        plan.made()
    }
}

/// The question that gives `MapFits`: found first by the method lookup.
pub trait PickMapFits {
    #[doc(hidden)]
    #[inline]
    fn __pick(&self) -> MapFits {
        MapFits
    }
}
impl<P: Plan> PickMapFits for &Planned<'_, P> {}

/// The answer for a map whose values cannot be changed so. Its method has the bounds whose failure the user reads.
pub struct MapFitsNot;

impl MapFitsNot {
    /// Refuses a map.
    pub fn made<'v, M, C>(self, plan: MapPlan<'v, M, C>) -> Refused<&'v mut M>
    where
        M: Map,
        C: Change<M::Value>,
        M: Send, // each worker fills one of its own, which travels back
    {
        let _ = plan;
        Refused::new()
    }
}

/// The question that gives `MapFitsNot`.
pub trait PickMapFitsNot {
    #[doc(hidden)]
    fn __pick(&self) -> MapFitsNot {
        MapFitsNot
    }
}
impl<M, C> PickMapFitsNot for Planned<'_, MapPlan<'_, M, C>> {}

/// The answer for a map of which nothing can be found and changed so.
pub struct FoundFitsNot;

impl FoundFitsNot {
    /// Refuses a map.
    pub fn made<'v, M, C>(self, plan: FoundPlan<'v, M, C>) -> Refused<&'v mut M>
    where
        M: Map,
        C: Change<M::Value>,
        M: Send, // each worker has one of its own, which travels back
        M: Sync, // all workers look for their keys in the map
    {
        let _ = plan;
        Refused::new()
    }
}

/// The question that gives `FoundFitsNot`.
pub trait PickFoundFitsNot {
    #[doc(hidden)]
    fn __pick(&self) -> FoundFitsNot {
        FoundFitsNot
    }
}
impl<M, C> PickFoundFitsNot for Planned<'_, FoundPlan<'_, M, C>> {}

/// A map whose values are updated key by key, and made by the body if need be.
pub struct MapAccumulator<'v, M: Map, C> {
    variable: CallerOnly<&'v mut M>,
    template: M::Template,
    change: C,
}

/// The private copy of a map for one block: to the body it is the map.
pub struct MapCopy<'a, M, C> {
    own: M,
    change: &'a C,
}

impl<M, C> Deref for MapCopy<'_, M, C> {
    type Target = M;

    #[inline(always)]
    fn deref(&self) -> &M {
        &self.own
    }
}

impl<M, C> DerefMut for MapCopy<'_, M, C> {
    #[inline(always)]
    fn deref_mut(&mut self) -> &mut M {
        &mut self.own
    }
}

impl<'a, M: Map, C: Change<M::Value>> MapCopy<'a, M, C> {
    /// The copy for one attempt.
    #[doc(hidden)]
    #[must_use]
    pub fn __begin(&self) -> Self {
        Self { own: M::like(&self.own.template()), change: self.change }
    }

    /// Takes in what an attempt has updated.
    #[doc(hidden)]
    pub fn __end(&mut self, attempt: Self) {
        self.own.take_in(attempt.own, |into, later| self.change.merge(into, later));
    }
}

/// The way in which merged maps depend on the boundaries of the blocks.
const fn shape(is_exact: bool) -> Shape {
    if is_exact { Shape::Free } else { Shape::Coarse }
}

impl<M: Map + Send, C: Change<M::Value>> Privatize for MapAccumulator<'_, M, C> {
    type Local<'a>
        = MapCopy<'a, M, C>
    where
        Self: 'a;
    type Part = M;
    const SHAPE: Shape = shape(C::EXACT);
    const EXACT: bool = C::EXACT;
    const ITEMWISE: bool = C::ITEMWISE;
    const KEEP_ON_PANIC: bool = true;

    #[inline]
    unsafe fn make(&self, _: Range<usize>, _: usize) -> MapCopy<'_, M, C> {
        MapCopy { own: M::like(&self.template), change: &self.change }
    }

    #[inline]
    fn seal(local: MapCopy<'_, M, C>, _: bool) -> M {
        local.own
    }

    fn join(&self, mut earlier: M, later: M) -> M {
        earlier.take_in(later, |into, later| self.change.merge(into, later));
        earlier
    }

    fn finish(self, all: M) {
        self.variable.into_inner().take_in(all, |into, later| self.change.merge(into, later));
    }
}

/// A map whose values are updated where there are some. Nobody changes the map as long as the loop runs.
pub struct FoundAccumulator<'v, M, C> {
    variable: &'v mut M,
    change: C,
}

#[cfg(feature = "checkpoint")]
impl<M, C> FoundAccumulator<'_, M, C> {
    /// The map as it is before the loop.
    pub(crate) fn home(&self) -> &M {
        self.variable
    }
}

/// The private copy of such a map for one block: it has copies of the values that the block has found.
pub struct FoundCopy<'a, M, C> {
    home: &'a M,
    own: M,
    change: &'a C,
}

impl<M, C> FoundCopy<'_, M, C> {
    /// The copy of the value for a key, if the map around the loop has one.
    #[inline]
    pub fn get_mut<Q: ?Sized>(&mut self, key: &Q) -> Option<&mut M::Value>
    where
        M: Find<Q>,
        M: Map<Key: Clone>, // a block notes the keys that it has found
        C: Change<M::Value>,
    {
        // Asked twice, since rustc does not see that a reference that is given back was not kept.
        if self.own.find_mut(key).is_none() {
            let (found, value) = self.home.find(key)?;
            let start = self.change.start(value);
            self.own.put(found.clone(), start);
        }
        self.own.find_mut(key)
    }

    /// Tells if the map around the loop has a value for a key.
    #[inline]
    pub fn contains_key<Q: ?Sized>(&self, key: &Q) -> bool
    where
        M: Find<Q>,
    {
        self.home.find(key).is_some()
    }
}

impl<'a, M: Map, C: Change<M::Value>> FoundCopy<'a, M, C> {
    /// The copy for one attempt.
    #[doc(hidden)]
    #[must_use]
    pub fn __begin(&self) -> Self {
        Self { home: self.home, own: M::like(&self.own.template()), change: self.change }
    }

    /// Takes in what an attempt has updated.
    #[doc(hidden)]
    pub fn __end(&mut self, attempt: Self) {
        self.own.take_in(attempt.own, |into, later| self.change.merge(into, later));
    }
}

impl<M: Map + Send + Sync, C: Change<M::Value>> Privatize for FoundAccumulator<'_, M, C> {
    type Local<'a>
        = FoundCopy<'a, M, C>
    where
        Self: 'a;
    type Part = M;
    const SHAPE: Shape = shape(C::EXACT);
    const EXACT: bool = C::EXACT;
    const ITEMWISE: bool = C::ITEMWISE;
    const KEEP_ON_PANIC: bool = true;

    #[inline]
    unsafe fn make(&self, _: Range<usize>, _: usize) -> FoundCopy<'_, M, C> {
        let home = &*self.variable;
        FoundCopy { home, own: M::like(&home.template()), change: &self.change }
    }

    #[inline]
    fn seal(local: FoundCopy<'_, M, C>, _: bool) -> M {
        local.own
    }

    fn join(&self, mut earlier: M, later: M) -> M {
        earlier.take_in(later, |into, later| self.change.merge(into, later));
        earlier
    }

    fn finish(self, all: M) {
        self.variable.take_in(all, |into, later| self.change.merge(into, later));
    }
}
