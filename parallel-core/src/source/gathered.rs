//! Inputs whose items have no index: rayon's parallel iterators, and the maps and sets of the standard library.

use super::IntoIndexed;
use crate::engine::{Marked, Owned, Walked};
use rayon::iter::ParallelIterator;
use std::collections::{BTreeMap, BTreeSet, BinaryHeap, HashMap, HashSet, LinkedList};
use std::collections::{binary_heap, btree_map, btree_set, hash_map, hash_set, linked_list};

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

macro_rules! gathered {
    ($form:ident: $([$($generics:tt)*] $ty:ty, $item:ty;)*) => {$(
        impl<$($generics)*> IntoIndexed for $ty
        where
            $item: Send,
            <$ty as IntoIterator>::IntoIter: Send,
        {
            type Item = $item;
            type Indexed = $form<<$ty as IntoIterator>::IntoIter>;

            #[inline]
            fn into_indexed(self) -> Self::Indexed {
                $form::new(self.into_iter())
            }
        }
    )*};
}

// Behind a shared reference, and their iterators.
gathered! {
    Marked:
    ['a, K, V, S] &'a HashMap<K, V, S>, (&'a K, &'a V);
    ['a, T, S] &'a HashSet<T, S>, &'a T;
    ['a, K, V] &'a BTreeMap<K, V>, (&'a K, &'a V);
    ['a, T] &'a BTreeSet<T>, &'a T;
    ['a, T] &'a BinaryHeap<T>, &'a T;
    ['a, T] &'a Option<T>, &'a T;
    ['a, T] &'a LinkedList<T>, &'a T;
    ['a, K, V] hash_map::Iter<'a, K, V>, (&'a K, &'a V);
    ['a, K, V] hash_map::Keys<'a, K, V>, &'a K;
    ['a, K, V] hash_map::Values<'a, K, V>, &'a V;
    ['a, T] hash_set::Iter<'a, T>, &'a T;
    ['a, K, V] btree_map::Iter<'a, K, V>, (&'a K, &'a V);
    ['a, K, V] btree_map::Keys<'a, K, V>, &'a K;
    ['a, K, V] btree_map::Values<'a, K, V>, &'a V;
    ['a, T] btree_set::Iter<'a, T>, &'a T;
    ['a, T] binary_heap::Iter<'a, T>, &'a T;
    ['a, T] linked_list::Iter<'a, T>, &'a T;
}

// Owned, or lent exclusively: these iterators cannot be copied, so several workers have the items in a row. No `into_keys` and
// `into_values`: these drop the other half of each pair, which runs code of the user's.
gathered! {
    Walked:
    ['a, K, V, S] &'a mut HashMap<K, V, S>, (&'a K, &'a mut V);
    [K, V, S] HashMap<K, V, S>, (K, V);
    [T, S] HashSet<T, S>, T;
    ['a, K, V] &'a mut BTreeMap<K, V>, (&'a K, &'a mut V);
    [K, V] BTreeMap<K, V>, (K, V);
    [T] BTreeSet<T>, T;
    [T] BinaryHeap<T>, T;
    ['a, T] &'a mut Option<T>, &'a mut T;
    [T] Option<T>, T;
    ['a, T] &'a mut LinkedList<T>, &'a mut T;
    [T] LinkedList<T>, T;
    ['a, K, V] hash_map::IterMut<'a, K, V>, (&'a K, &'a mut V);
    [K, V] hash_map::IntoIter<K, V>, (K, V);
    ['a, K, V] hash_map::ValuesMut<'a, K, V>, &'a mut V;
    [T] hash_set::IntoIter<T>, T;
    ['a, K, V] btree_map::IterMut<'a, K, V>, (&'a K, &'a mut V);
    [K, V] btree_map::IntoIter<K, V>, (K, V);
    ['a, K, V] btree_map::ValuesMut<'a, K, V>, &'a mut V;
    [T] btree_set::IntoIter<T>, T;
    [T] binary_heap::IntoIter<T>, T;
    ['a, T] linked_list::IterMut<'a, T>, &'a mut T;
    [T] linked_list::IntoIter<T>, T;
}
