//! Map accumulators: maps whose values a loop updates key by key, `*counts.entry(word).or_insert(0) += 1`.
//!
//! A thread that is alone fills the map itself, where that shows in no bit. Else each block fills a map of its own, which begins
//! empty, and these are merged key by key in block order; or its updates are kept one by one, and merged in that order. A value
//! that is only looked for, `if let Some(n) = stock.get_mut(&k) { *n -= 1; }`, is that of the map around the loop: a block has
//! a copy of it, which begins with nothing changed.
//!
//! ```text
//! asked   is it a map, and do its values allow the change?     filled  values that the body makes     found  values that are there
//! ```

mod asked;
mod filled;
mod found;

pub use asked::{
    Entries, FoundFitsNot, IsMap, IsNoMap, IsShared, MapFits, MapFitsNot, PickFoundFitsNot, PickMap, PickMapFits,
    PickMapFitsNot, PickNoMap, PickShared,
};
#[cfg(feature = "record")]
pub(crate) use filled::{MapAccumulator, MapPart};
#[cfg(feature = "record")]
pub(crate) use found::FoundAccumulator;

use crate::output::Shape;
use std::borrow::Borrow;
use std::collections::{BTreeMap, HashMap, btree_map, hash_map};
use std::hash::{BuildHasher, Hash};

/// Maps whose values a loop can update key by key.
#[diagnostic::on_unimplemented(
    message = "the values of `{Self}` cannot be updated key by key from inside a parallel loop",
    label = "not a `HashMap` whose keys have `Eq` and `Hash`, nor a `BTreeMap` whose keys have `Ord`",
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
    #[expect(clippy::return_self_not_must_use, reason = "most need not the emptied map")]
    fn take_in(&mut self, later: Self, merge: impl Fn(&mut Self::Value, Self::Value)) -> Self;
    /// Takes in one entry of a later item.
    #[doc(hidden)]
    fn take_one(&mut self, key: Self::Key, later: Self::Value, merge: impl Fn(&mut Self::Value, Self::Value));
    /// Moves the entries behind those that are there.
    #[doc(hidden)]
    fn move_to(&mut self, entries: &mut Vec<(Self::Key, Self::Value)>);
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
            self.take_one(key, value, &merge);
        }
        later
    }

    #[inline]
    fn take_one(&mut self, key: K, later: V, merge: impl Fn(&mut V, V)) {
        match self.entry(key) {
            hash_map::Entry::Vacant(place) => {
                place.insert(later);
            }
            hash_map::Entry::Occupied(mut earlier) => merge(earlier.get_mut(), later),
        }
    }

    #[inline]
    fn move_to(&mut self, entries: &mut Vec<(K, V)>) {
        entries.extend(self.drain());
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
            self.take_one(key, value, &merge);
        }
        later
    }

    #[inline]
    fn take_one(&mut self, key: K, later: V, merge: impl Fn(&mut V, V)) {
        match self.entry(key) {
            btree_map::Entry::Vacant(place) => {
                place.insert(later);
            }
            btree_map::Entry::Occupied(mut earlier) => merge(earlier.get_mut(), later),
        }
    }

    #[inline]
    fn move_to(&mut self, entries: &mut Vec<(K, V)>) {
        entries.extend(std::mem::take(self));
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

/// The shape of the blocks. Where each block has a map of its own there are few of them: each merge goes through all keys.
pub(super) const fn shape(is_free: bool) -> Shape {
    if is_free { Shape::Free } else { Shape::Coarse }
}
