//! The keys of a reduction by key: how they are told apart.

use std::hash::{BuildHasher, Hash, RandomState};

/// The way in which keys of type `Q` are told apart: [`ByHash`], or none ([`LoopKey`]: the loop does not compile). Chosen
/// for the type of the keys where the loop is expanded.
pub trait Keying<Q> {
    /// The hash of a key.
    fn hash(key: &Q, by: &RandomState) -> u64;
    /// Tells whether two keys are the same.
    fn are_same(left: &Q, right: &Q) -> bool;
}

/// By `Hash` and `Eq`.
pub struct ByHash;
/// The way of keys that cannot be told apart. They have their error where the map is made.
pub struct LoopKey;

impl<Q: Eq + Hash> Keying<Q> for ByHash {
    #[inline]
    fn hash(key: &Q, by: &RandomState) -> u64 {
        by.hash_one(key)
    }

    #[inline]
    fn are_same(left: &Q, right: &Q) -> bool {
        left == right
    }
}

impl<Q> Keying<Q> for LoopKey {
    fn hash(_: &Q, _: &RandomState) -> u64 {
        unreachable!("keys that cannot be any do not compile")
    }

    fn are_same(_: &Q, _: &Q) -> bool {
        unreachable!("keys that cannot be any do not compile")
    }
}

/// The question to the type of a key. The answer is found by method lookup, as for the order of items.
pub struct Hashed<'a, Q>(pub &'a Q);

/// Picks the hash: found first by the method lookup.
pub trait PickHash {
    #[doc(hidden)]
    #[inline(always)]
    fn __pick(&self) -> ByHash {
        ByHash
    }
}
impl<Q: Eq + Hash> PickHash for &Hashed<'_, Q> {}

/// Picks nothing: found last by the method lookup.
pub trait PickNoHash {
    #[doc(hidden)]
    fn __pick(&self) -> LoopKey {
        LoopKey
    }
}
impl<Q> PickNoHash for Hashed<'_, Q> {}

macro_rules! passes {
    ($($tag:ident)*) => {$(
        impl $tag {
            #[doc(hidden)]
            #[must_use]
            #[inline(always)]
            pub fn of<Q>(self, _key: &Q) -> Self {
                self
            }
        }
    )*};
}
passes!(ByHash LoopKey);
