//! The questions about a variable of which a loop changes values by keys: is it a map, and do its values allow the change?

use super::Map;
use super::filled::MapAccumulator;
use super::found::FoundAccumulator;
use crate::effects::allow::Refused;
use crate::effects::bins::{Change, Field, FirstStays, FreshParts, LentHolder, Parts, Planned};
use crate::effects::lend::SharedRef;

/// A map whose values are to be updated, and the changes of fields so far: the expansion writes
/// `changing(&mut map).whole(Updated::by(op))`, or `changing(&mut map).field(|e| &mut e.n, Filling::by(method)).parts()`.
pub struct Entries<'v, M, P = ()> {
    map: &'v mut M,
    parts: P,
}

/// The answer for a map.
pub struct IsMap;

impl IsMap {
    /// Begins with a map.
    #[inline]
    pub fn changing<M: Map>(self, map: &mut M) -> Entries<'_, M> {
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
impl<M: Map> PickMap for &&LentHolder<'_, &mut M> {}

/// The answer for another type, which may be one that is changed through `&self`.
pub struct IsNoMap;

impl IsNoMap {
    /// Lends it to all blocks.
    pub fn changing<T>(self, lent: &mut T) -> SharedEntries<'_, T> {
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
impl<T> PickNoMap for LentHolder<'_, &mut T> {}

/// The answer for a variable that is a shared reference already.
pub struct IsShared;

impl IsShared {
    /// Lends it to all blocks.
    pub fn changing<T: ?Sized>(self, SharedRef(lent): SharedRef<'_, T>) -> SharedEntries<'_, T> {
        SharedEntries(lent)
    }
}

/// The question that gives `IsShared`.
pub trait PickShared {
    #[doc(hidden)]
    fn __pick(&self) -> IsShared {
        IsShared
    }
}
impl<T: ?Sized> PickShared for LentHolder<'_, SharedRef<'_, T>> {}

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
        MapPlan { map: self.map, change, fresh: None, is_once: false }
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

    /// Of what values begin with beside these fields, that of the first item stays.
    #[inline]
    pub fn first_stays(self) -> Entries<'v, M, (FirstStays, P)> {
        Entries { map: self.map, parts: (FirstStays, self.parts) }
    }

    /// The loop changes these fields of values that the body puts into the map if need be.
    #[inline]
    pub fn parts(self) -> MapPlan<'v, M, FreshParts<P>> {
        MapPlan { map: self.map, change: FreshParts(self.parts), fresh: None, is_once: false }
    }

    /// The loop changes these fields of values where there are some.
    #[inline]
    pub fn found_parts(self) -> FoundPlan<'v, M, Parts<P>> {
        FoundPlan { map: self.map, change: Parts(self.parts) }
    }
}

/// A map, and the change that the loop makes to its values, which the body puts in if need be.
pub struct MapPlan<'v, M: Map, C> {
    map: &'v mut M,
    change: C,
    /// What a value begins with by its type.
    fresh: Option<M::Value>,
    /// Each value that the body asks for is updated once.
    is_once: bool,
}

impl<M: Map, C> MapPlan<'_, M, C> {
    /// The body updates each value that it asks for once, so that the updates can be kept one by one.
    #[inline]
    #[must_use]
    pub fn once(self) -> Self {
        Self { is_once: true, ..self }
    }
}

impl<M: Map<Value: Default>, C> MapPlan<'_, M, C> {
    /// The body begins values with the default of their type. Where that would count in each block, the loop runs as the
    /// serial one.
    #[inline]
    #[must_use]
    pub fn or_default(self) -> Self {
        Self { fresh: Some(M::Value::default()), ..self }
    }
}

/// A map, and the change that the loop makes to the values that are there.
pub struct FoundPlan<'v, M, C> {
    map: &'v mut M,
    change: C,
}

impl<M, C> FoundPlan<'_, M, C> {
    /// Whether a value is updated once makes no difference to a map.
    #[inline]
    #[must_use]
    pub fn once(self) -> Self {
        self
    }
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

impl<'v, M: Map<Key: Send, Value: Send> + Send, C: Change<M::Value>> Plan for MapPlan<'v, M, C> {
    type Made = MapAccumulator<'v, M, C>;

    #[inline]
    fn made(self) -> Self::Made {
        let Self { map, change, fresh, is_once } = self;
        // A list that a block begins by default has no elements, where one that is there has some.
        let is_like_fresh = !C::VARIES || map.count() == 0;
        let is_free = fresh.is_none_or(|mut fresh| is_like_fresh && change.may_begin_with(&mut fresh));
        MapAccumulator::new(map, change, is_free, is_once)
    }
}

impl<'v, M: Map + Send + Sync, C: Change<M::Value>> Plan for FoundPlan<'v, M, C> {
    type Made = FoundAccumulator<'v, M, C>;

    #[inline]
    fn made(self) -> Self::Made {
        FoundAccumulator { variable: self.map, change: self.change }
    }
}

impl<T: ?Sized> SharedRef<'_, T> {
    /// The values are those that the shared map makes.
    #[doc(hidden)]
    #[must_use]
    pub fn or_default(self) -> Self {
        self
    }

    /// Each update is made at once.
    #[doc(hidden)]
    #[must_use]
    pub fn once(self) -> Self {
        self
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
    #[expect(clippy::needless_pass_by_value, reason = "the expansion has it by value")]
    pub fn made<M, C>(self, plan: MapPlan<'_, M, C>) -> Refused<&mut M>
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
impl<M: Map, C> PickMapFitsNot for Planned<'_, MapPlan<'_, M, C>> {}

/// The answer for a map of which nothing can be found and changed so.
pub struct FoundFitsNot;

impl FoundFitsNot {
    /// Refuses a map.
    #[expect(clippy::needless_pass_by_value, reason = "the expansion has it by value")]
    pub fn made<M, C>(self, plan: FoundPlan<'_, M, C>) -> Refused<&mut M>
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
