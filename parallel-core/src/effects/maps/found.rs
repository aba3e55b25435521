//! Maps of which the body changes what it finds: `if let Some(n) = stock.get_mut(&k) { *n -= 1; }`.

use super::{Find, Map, shape};
use crate::effects::bins::Change;
use crate::effects::privatize::Privatize;
use crate::engine::Position;
use crate::output::Shape;
use std::ops::Range;

/// A map whose values are updated where there are some. Nobody changes the map as long as the loop runs.
pub struct FoundAccumulator<'v, M, C> {
    pub(super) variable: &'v mut M,
    pub(super) change: C,
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

impl<M: Map, C: Change<M::Value>> FoundCopy<'_, M, C> {
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
    const JOINS_EARLY: bool = !matches!(Self::SHAPE, Shape::Free);

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

    fn finish(&mut self, all: M) {
        self.variable.take_in(all, |into, later| self.change.merge(into, later));
    }
}
