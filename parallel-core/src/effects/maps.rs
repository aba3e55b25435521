//! Map accumulators: maps whose values a loop updates key by key, `*counts.entry(word).or_insert(0) += 1`.
//!
//! Each block fills a map of its own, which begins empty; these are merged key by key in block order. A value that is
//! only looked for, `if let Some(n) = stock.get_mut(&k) { *n -= 1; }`, is that of the map around the loop: a block has a
//! copy of it, which begins with nothing changed.

use super::allow::Refused;
use super::bins::{Change, Field, FreshParts, Parts, Planned};
use super::lend::SharedRef;
use super::privatize::Privatize;
use crate::engine::Position;
use crate::output::{Prospect, Shape};
use crate::sync::{Mutex, lock};
use std::borrow::Borrow;
use std::collections::{BTreeMap, HashMap, btree_map, hash_map};
use std::hash::{BuildHasher, Hash};
use std::num::NonZeroUsize;
use std::ops::{Deref, DerefMut, Range};
use std::sync::atomic::{AtomicU8, AtomicUsize, Ordering};

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
    /// The number of keys.
    #[doc(hidden)]
    fn count(&self) -> usize;
    /// Takes in the entries of a later block, by `merge` where there is one for the key. Gives the emptied map back, whose
    /// room may be used again.
    #[doc(hidden)]
    fn take_in(&mut self, later: Self, merge: impl Fn(&mut Self::Value, Self::Value)) -> Self;
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

    #[inline]
    fn count(&self) -> usize {
        self.len()
    }

    fn take_in(&mut self, mut later: Self, merge: impl Fn(&mut V, V)) -> Self {
        // An empty map keeps its room if that is enough.
        if self.is_empty() && self.capacity() < later.len() {
            std::mem::swap(self, &mut later);
            return later;
        }
        for (key, value) in later.drain() {
            match self.entry(key) {
                hash_map::Entry::Vacant(place) => {
                    place.insert(value);
                }
                hash_map::Entry::Occupied(mut earlier) => merge(earlier.get_mut(), value),
            }
        }
        later
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

    #[inline]
    fn count(&self) -> usize {
        self.len()
    }

    fn take_in(&mut self, mut later: Self, merge: impl Fn(&mut V, V)) -> Self {
        if self.is_empty() {
            std::mem::swap(self, &mut later);
            return later;
        }
        for (key, value) in std::mem::take(&mut later) {
            match self.entry(key) {
                btree_map::Entry::Vacant(place) => {
                    place.insert(value);
                }
                btree_map::Entry::Occupied(mut earlier) => merge(earlier.get_mut(), value),
            }
        }
        later
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
        MapAccumulator::new(self.map, self.change)
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
///
/// As long as the calling thread is alone and the grouping of the updates does not show, its blocks update the map itself,
/// one after the other. Else each block has a map of its own; or each worker, where the order does not show either.
pub struct MapAccumulator<'v, M: Map, C> {
    /// The map, unless a block has it.
    variable: Mutex<Option<&'v mut M>>,
    template: M::Template,
    change: C,
    mode: AtomicU8,
    can_break: bool,
    /// The number of items of a block, about.
    block: usize,
    /// The number of items that have updated the map itself.
    items: AtomicUsize,
    /// The maps of workers, which nobody has in hand; or maps that are empty, whose room is used again.
    spare: Mutex<Vec<M>>,
}

/// The picoseconds that it takes to merge one key.
const MERGED: usize = 100_000;

/// The least factor between the time of an item and what merging costs for each.
const MUCH: usize = 3;

/// The number of blocks of a long loop, about, where each has a map of its own.
const BLOCKS: usize = 64;

/// Each block has a map of its own, which is its part.
const PARTS: u8 = 0;
/// The calling thread is alone, and updates the map itself.
const ALONE: u8 = 1;
/// Each worker has a map.
const WORKERS: u8 = 2;

/// The private copy of a map for one block: to the body it is the map.
pub struct MapCopy<'a, 'v, M: Map, C> {
    home: &'a MapAccumulator<'v, M, C>,
    own: Own<'v, M>,
}

/// What a block updates.
enum Own<'v, M> {
    /// The map itself.
    Map(&'v mut M),
    /// A map of the worker's, or of the block's.
    Copy(M),
    /// Nothing any more.
    Gone,
}

/// The part that a block leaves of its map.
pub enum MapPart<M> {
    /// It has updated the map itself, or one of its worker.
    Nothing,
    /// A map of its own.
    Own(M),
}

impl<M: Map, C> Deref for MapCopy<'_, '_, M, C> {
    type Target = M;

    #[inline(always)]
    fn deref(&self) -> &M {
        match &self.own {
            Own::Map(map) => map,
            Own::Copy(map) => map,
            Own::Gone => unreachable!("the block runs"),
        }
    }
}

impl<M: Map, C> DerefMut for MapCopy<'_, '_, M, C> {
    #[inline(always)]
    fn deref_mut(&mut self) -> &mut M {
        match &mut self.own {
            Own::Map(map) => map,
            Own::Copy(map) => map,
            Own::Gone => unreachable!("the block runs"),
        }
    }
}

/// Also after a panic the map comes back: what the items before it have done stays, as in the serial loop.
impl<M: Map, C> Drop for MapCopy<'_, '_, M, C> {
    #[inline]
    fn drop(&mut self) {
        if let Own::Map(map) = std::mem::replace(&mut self.own, Own::Gone) {
            *lock(&self.home.variable) = Some(map);
        }
    }
}

/// The map of one attempt at an item.
pub struct MapTrial<M>(M);

impl<M> Deref for MapTrial<M> {
    type Target = M;

    #[inline]
    fn deref(&self) -> &M {
        &self.0
    }
}

impl<M> DerefMut for MapTrial<M> {
    #[inline]
    fn deref_mut(&mut self) -> &mut M {
        &mut self.0
    }
}

impl<M: Map, C: Change<M::Value>> MapCopy<'_, '_, M, C> {
    /// The map for one attempt.
    #[doc(hidden)]
    #[must_use]
    pub fn __begin(&self) -> MapTrial<M> {
        MapTrial(M::like(&self.home.template))
    }

    /// Takes in what an attempt has updated.
    #[doc(hidden)]
    pub fn __end(&mut self, attempt: MapTrial<M>) {
        let home = self.home;
        self.take_in(attempt.0, |into, later| home.change.merge(into, later));
    }
}

impl<'v, M: Map, C: Change<M::Value>> MapAccumulator<'v, M, C> {
    fn new(map: &'v mut M, change: C) -> Self {
        let template = map.template();
        Self {
            variable: Mutex::new(Some(map)),
            template,
            change,
            mode: AtomicU8::new(PARTS),
            can_break: false,
            block: 1,
            items: AtomicUsize::new(0),
            spare: Mutex::new(Vec::new()),
        }
    }

    /// The picoseconds that merging costs for each item, at a guess: by the number of keys that have come so far.
    fn merging(&self) -> usize {
        // While a block has the map, it is like one to which each item adds a key.
        let Some(keys) = lock(&self.variable).as_ref().map(|map| map.count()) else { return MERGED };
        let items = self.items.load(Ordering::Relaxed).max(1);
        // In a block of their own there are as many keys as so far, or more as long as new ones come.
        let (keys, items) = match self.mode_of_helpers() {
            WORKERS => (keys, items),
            _ if items < self.block => (keys.saturating_mul(self.block) / items, self.block),
            _ => (keys, self.block.max(1)),
        };
        // A list of a key is made and freed in each block, too.
        let each = if C::COMMUTES { MERGED } else { 4 * MERGED };
        each.saturating_mul(keys.min(items)) / items
    }

    /// Has the part of each block hold all that the block has done to the map.
    #[cfg(feature = "record")]
    pub(crate) fn keep_parts(&mut self) {
        self.mode = AtomicU8::new(PARTS);
    }

    /// The mode when helpers come.
    fn mode_of_helpers(&self) -> u8 {
        if C::COMMUTES && !self.can_break { WORKERS } else { PARTS }
    }

    /// Merges a map of later items, and keeps its room for other blocks.
    fn merge(&self, into: &mut M, later: M) {
        let empty = into.take_in(later, |into, later| self.change.merge(into, later));
        if self.mode() == PARTS {
            lock(&self.spare).push(empty);
        }
    }
}

impl<M: Map, C> MapAccumulator<'_, M, C> {
    fn mode(&self) -> u8 {
        self.mode.load(Ordering::Relaxed)
    }
}

/// The shape of the blocks. Where each block has a map of its own there are few of them: each merge goes through all keys.
const fn shape(is_free: bool) -> Shape {
    if is_free { Shape::Free } else { Shape::Coarse }
}

impl<'v, M: Map + Send, C: Change<M::Value>> Privatize for MapAccumulator<'v, M, C> {
    type Local<'a>
        = MapCopy<'a, 'v, M, C>
    where
        Self: 'a;
    type Part = MapPart<M>;
    const SHAPE: Shape = shape(C::EXACT && C::COMMUTES);
    const EXACT: bool = C::EXACT;
    const ITEMWISE: bool = C::ITEMWISE;
    const KEEP_ON_PANIC: bool = true;
    const IN_ORDER: bool = true;

    #[inline]
    fn open(&mut self, len: usize, batch_size: Option<NonZeroUsize>, can_break: bool) -> Shape {
        self.block = batch_size.map_or(len / BLOCKS, NonZeroUsize::get);
        self.open_endless(can_break);
        Self::SHAPE
    }

    fn open_endless(&mut self, can_break: bool) {
        self.can_break = can_break;
        if C::EXACT && self.mode() == PARTS {
            self.mode = AtomicU8::new(ALONE);
        }
    }

    fn shares(&self, prospect: Prospect) -> bool {
        if self.mode() == ALONE {
            let is_short = |item: u64| usize::try_from(item).is_ok_and(|item| item < MUCH * self.merging());
            // Of a loop that nobody knows, a block in 64 tells what the items are like.
            if prospect.item.map_or(self.block > BLOCKS, is_short) {
                return false;
            }
            self.mode.store(self.mode_of_helpers(), Ordering::Relaxed);
        }
        true
    }

    #[inline]
    unsafe fn make(&self, items: Range<usize>, _: Position) -> MapCopy<'_, 'v, M, C> {
        let own = if self.mode() == ALONE {
            // Nobody else counts.
            self.items.store(self.items.load(Ordering::Relaxed) + items.len(), Ordering::Relaxed);
            lock(&self.variable).take().map(Own::Map)
        } else {
            lock(&self.spare).pop().map(Own::Copy)
        };
        MapCopy { home: self, own: own.unwrap_or_else(|| Own::Copy(M::like(&self.template))) }
    }

    #[inline]
    fn seal(mut local: MapCopy<'_, 'v, M, C>, _: bool) -> MapPart<M> {
        match std::mem::replace(&mut local.own, Own::Gone) {
            Own::Copy(map) if local.home.mode() == WORKERS => {
                lock(&local.home.spare).push(map);
                MapPart::Nothing
            }
            Own::Copy(map) => MapPart::Own(map),
            own => {
                local.own = own;
                MapPart::Nothing
            }
        }
    }

    #[inline]
    fn is_nothing(part: &MapPart<M>) -> bool {
        matches!(part, MapPart::Nothing)
    }

    fn join(&self, earlier: MapPart<M>, later: MapPart<M>) -> MapPart<M> {
        match (earlier, later) {
            (MapPart::Own(mut earlier), MapPart::Own(later)) => {
                self.merge(&mut earlier, later);
                MapPart::Own(earlier)
            }
            (MapPart::Nothing, other) | (other, MapPart::Nothing) => other,
        }
    }

    fn close(&mut self, has_panicked: bool) {
        let Self { variable, spare, change, .. } = self;
        // In the maps of workers, items before a panic are mixed with items after it.
        if let (Some(map), false) = (lock(variable).as_mut(), has_panicked) {
            for later in std::mem::take(&mut *lock(spare)) {
                map.take_in(later, |into, later| change.merge(into, later));
            }
        }
    }

    fn finish(self, all: MapPart<M>) {
        if let (Some(map), MapPart::Own(later)) = (lock(&self.variable).take(), all) {
            map.take_in(later, |into, later| self.change.merge(into, later));
        }
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
    const SHAPE: Shape = shape(C::EXACT && C::COMMUTES);
    const EXACT: bool = C::EXACT;
    const ITEMWISE: bool = C::ITEMWISE;
    const KEEP_ON_PANIC: bool = true;

    #[inline]
    unsafe fn make(&self, _: Range<usize>, _: Position) -> FoundCopy<'_, M, C> {
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
