//! Inputs whose items are first collected: rayon's parallel iterators, and the maps and sets of the standard library.

use super::IntoIndexed;
use crate::engine::Owned;
use rayon::iter::ParallelIterator;
use std::collections::{BTreeMap, BTreeSet, BinaryHeap, HashMap, HashSet};

/// A parallel iterator of rayon's. rayon makes all its items, on its own threads, before the loop begins. Then the loop
/// shares them out like the items of a `Vec`.
pub struct Parallel<I>(pub(super) I);

impl<I: ParallelIterator> IntoIndexed for Parallel<I> {
    type Item = I::Item;
    type Indexed = Owned<I::Item>;

    fn into_indexed(self) -> Owned<I::Item> {
        Owned::new(self.0.collect())
    }
}

macro_rules! collected {
    ($([$($generics:tt)*] $ty:ty, $item:ty;)*) => {$(
        impl<$($generics)*> IntoIndexed for $ty
        where
            $item: Send,
        {
            type Item = $item;
            type Indexed = Owned<$item>;

            fn into_indexed(self) -> Owned<$item> {
                Owned::new(self.into_iter().collect())
            }
        }
    )*};
}

// The items of a map or set behind a reference are references, so collecting them copies one or two pointers for each.
collected! {
    ['a, K, V, S] &'a HashMap<K, V, S>, (&'a K, &'a V);
    ['a, K, V, S] &'a mut HashMap<K, V, S>, (&'a K, &'a mut V);
    [K, V, S] HashMap<K, V, S>, (K, V);
    ['a, T, S] &'a HashSet<T, S>, &'a T;
    [T, S] HashSet<T, S>, T;
    ['a, K, V] &'a BTreeMap<K, V>, (&'a K, &'a V);
    ['a, K, V] &'a mut BTreeMap<K, V>, (&'a K, &'a mut V);
    [K, V] BTreeMap<K, V>, (K, V);
    ['a, T] &'a BTreeSet<T>, &'a T;
    [T] BTreeSet<T>, T;
    ['a, T] &'a BinaryHeap<T>, &'a T;
    [T] BinaryHeap<T>, T;
    ['a, T] &'a Option<T>, &'a T;
    ['a, T] &'a mut Option<T>, &'a mut T;
    [T] Option<T>, T;
}
