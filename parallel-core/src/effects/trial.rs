//! The copies that one attempt at an item has of the variables that its loop changes. What an attempt adds up goes into
//! the private copy of the block when the attempt counts; else it is dropped.
//!
//! A window has no such copy: what an attempt has written stays.

use super::allow::Anything;
use super::bins::{At, BinsCopy, Change, Indices, touch, within};
use super::collection::Collection;
use crate::accumulate::Accumulate;
use std::collections::BTreeMap;

/// Accumulators that an attempt updates by `Op`.
pub trait TrialSum<Op>: Sized {
    /// The copy for one attempt: a neutral value.
    #[doc(hidden)]
    #[must_use]
    fn __begin_sum(&self, op: Op) -> Self;
    /// Takes in what an attempt has added up.
    #[doc(hidden)]
    fn __end_sum(&mut self, op: Op, attempt: Self);
}

impl<Op, T: Accumulate<Op>> TrialSum<Op> for T {
    #[inline]
    fn __begin_sum(&self, _: Op) -> Self {
        self.neutral()
    }

    #[inline]
    fn __end_sum(&mut self, _: Op, attempt: Self) {
        self.merge(attempt);
    }
}

/// The copy of a variable that keeps the best: it begins with the best of the block, and replaces it.
#[inline]
pub fn begin_best<T: Clone>(block: &T) -> T {
    block.clone()
}

/// Collections that an attempt fills.
pub trait TrialFill: Collection {
    /// An empty collection for one attempt.
    #[doc(hidden)]
    #[must_use]
    fn __begin(&self) -> Self;
    /// Takes in what an attempt has put into its collection.
    #[doc(hidden)]
    fn __end(&mut self, attempt: Self);
}

impl<C: Collection> TrialFill for C {
    #[inline]
    fn __begin(&self) -> Self {
        C::empty(&self.template(), 1)
    }

    #[inline]
    fn __end(&mut self, attempt: Self) {
        // Most attempts put nothing or little there, and the room of the block's own is to stay.
        self.append(attempt);
    }
}

/// A collection that is filled through a shared reference: what an attempt has put there stays.
pub trait TrialShared: Copy {
    /// The same reference.
    #[doc(hidden)]
    #[inline]
    #[must_use]
    fn __begin(&self) -> Self {
        *self
    }

    /// Nothing is left to be done.
    #[doc(hidden)]
    #[inline]
    fn __end(&self, _: Self) {}
}

impl<T: ?Sized> TrialShared for &T {}

/// A collection that is refused.
pub trait TrialRefused: Sized {
    #[doc(hidden)]
    #[must_use]
    fn __begin(&self) -> Self {
        unreachable!("a loop with a refused variable does not compile")
    }

    #[doc(hidden)]
    fn __end(&self, _: Self) {}
}

impl<T: ?Sized> TrialRefused for &mut T {}

/// The elements of an array that an attempt updates, each a copy of its own.
pub struct Touched<'l, 'a, 'v, T, C> {
    block: &'l mut BinsCopy<'a, 'v, T, C>,
    elements: BTreeMap<usize, T>,
    /// Copies of the elements that the body goes over, and the index of the first of them.
    over: Vec<T>,
    first: usize,
}

impl<'a, 'v, T, C: Change<T>> BinsCopy<'a, 'v, T, C> {
    /// The copies of the elements for one attempt.
    #[doc(hidden)]
    #[inline]
    pub fn __begin(&mut self) -> Touched<'_, 'a, 'v, T, C> {
        Touched { block: self, elements: BTreeMap::new(), over: Vec::new(), first: 0 }
    }
}

impl<T, C: Change<T>> Touched<'_, '_, '_, T, C> {
    /// The element at `index`.
    #[doc(hidden)]
    #[inline]
    #[track_caller]
    pub fn __at(&mut self, At { k: index }: At<usize>) -> &mut T {
        self.take_in();
        let block = &mut *self.block;
        let change = block.change();
        // What the block's own element is like tells the value to start from; that it is asked for changes nothing.
        self.elements.entry(index).or_insert_with(|| change.start(block.__at(At { k: index })))
    }

    /// All elements, or a part of them, for one look at each.
    #[doc(hidden)]
    #[track_caller]
    pub fn __slice<I: Indices<T>>(&mut self, At { k: indices }: At<I>) -> &mut [T] {
        self.take_in();
        let (change, some) = (self.block.change(), within(indices, self.len()));
        self.first = some.start;
        self.over.extend(self.block.__slice(At { k: some }).iter().map(|like| change.start(like)));
        &mut self.over
    }

    /// Takes what the body has gone over into the elements.
    fn take_in(&mut self) {
        let change = self.block.change();
        for (index, element) in (self.first..).zip(self.over.drain(..)) {
            touch(&mut self.elements, index, element, change);
        }
    }

    /// The number of elements.
    #[inline]
    pub fn len(&self) -> usize {
        self.block.len()
    }

    /// Tells whether there are no elements.
    #[inline]
    pub fn is_empty(&self) -> bool {
        self.block.is_empty()
    }

    /// Takes what the attempt has updated into the copy of the block.
    #[doc(hidden)]
    #[inline]
    pub fn __end(mut self) {
        self.take_in();
        let change = self.block.change();
        for (index, element) in self.elements {
            change.merge(self.block.__at(At { k: index }), element);
        }
    }
}

/// A variable that is refused has any copy. These methods are found before those of the traits.
#[expect(clippy::unused_self, reason = "the expansion calls methods")]
impl Anything {
    #[doc(hidden)]
    #[must_use]
    pub fn __begin(&mut self) -> Self {
        unreachable!("a loop with a refused variable does not compile")
    }

    #[doc(hidden)]
    pub fn __end(self) {}

    #[doc(hidden)]
    #[must_use]
    pub fn __begin_sum<Op>(&self, _: Op) -> Self {
        unreachable!("a loop with a refused variable does not compile")
    }

    #[doc(hidden)]
    pub fn __end_sum<Op>(&mut self, _: Op, _: Self) {}
}

impl Clone for Anything {
    fn clone(&self) -> Self {
        unreachable!("a loop with a refused variable does not compile")
    }
}
