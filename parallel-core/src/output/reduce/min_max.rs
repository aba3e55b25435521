//! The reductions `min`, `max`, `min_by_key` and `max_by_key`.

use crate::engine::Position;
use crate::engine::Yield;
use crate::output::{CallerOnly, Order, Output, Shape};
use std::cmp::Ordering;
use std::marker::PhantomData;
use std::ops::{ControlFlow, Range};

/// A value of which a minimum or maximum is taken: a [`Yield`], which is compared itself, or a [`WithKey`].
pub trait Candidate {
    /// The type of the value itself.
    type Item;
    /// The type of the key, which is compared.
    type Key;
    /// The key.
    fn key(&self) -> &Self::Key;
    /// The value itself.
    fn into_item(self) -> Self::Item;
}

impl<T> Candidate for Yield<T> {
    type Item = T;
    type Key = T;

    #[inline(always)]
    fn key(&self) -> &T {
        &self.v
    }

    #[inline(always)]
    fn into_item(self) -> T {
        self.v
    }
}

/// A value with its key, of `min_by_key` and `max_by_key`.
pub struct WithKey<Q, T> {
    /// The key.
    pub v: Q,
    item: T,
}

impl<Q, T> WithKey<Q, T> {
    /// The value itself.
    #[cfg(feature = "record")]
    pub(crate) fn item(&self) -> &T {
        &self.item
    }

    pub(super) fn into_value(self) -> T {
        self.item
    }
}

impl<Q, T> Candidate for WithKey<Q, T> {
    type Item = T;
    type Key = Q;

    #[inline(always)]
    fn key(&self) -> &Q {
        &self.v
    }

    #[inline(always)]
    fn into_item(self) -> T {
        self.item
    }
}

/// The output of `min` (`MAX = false`) and `max`, for candidates `C` in the order `K`. With a function `Key` it is the
/// output of `min_by_key` and `max_by_key`.
pub struct MinMax<C, K, Key, const MAX: bool> {
    best: CallerOnly<Option<C>>,
    key: Key,
    order: PhantomData<fn() -> K>,
}

/// The best candidate of one block so far.
pub struct RunningMinMax<'a, C, K, Key, const MAX: bool> {
    best: Option<C>,
    key: &'a Key,
    order: PhantomData<fn() -> K>,
}

/// Tells whether a later candidate is better than the best so far: as in `Iterator`, the first smallest or the last largest
/// is the best.
#[inline(always)]
pub(super) fn is_better<C: Candidate, K: Order<C::Key>, const MAX: bool>(later: &C, best: &C) -> bool {
    matches!(
        (MAX, K::compare(best.key(), later.key())),
        (false, Ordering::Greater) | (true, Ordering::Less | Ordering::Equal)
    )
}

/// Keeps the better of the best so far and a later candidate.
#[inline(always)]
fn keep_better<C: Candidate, K: Order<C::Key>, const MAX: bool>(best: &mut Option<C>, later: C) {
    *best = Some(match best.take() {
        None => later,
        Some(best) if is_better::<C, K, MAX>(&later, &best) => later,
        Some(best) => best,
    });
}

impl<C: Candidate, K: Order<C::Key>, Key, const MAX: bool> RunningMinMax<'_, C, K, Key, MAX> {
    /// Takes the next candidate in.
    #[inline(always)]
    pub fn __put(&mut self, candidate: C) {
        keep_better::<C, K, MAX>(&mut self.best, candidate);
    }
}

impl<T, K, const MAX: bool> RunningMinMax<'_, Yield<T>, K, (), MAX> {
    /// Takes a value as it is. The type that the result is expected to have is known here, before the value, which then
    /// is to blame.
    #[inline(always)]
    #[expect(clippy::unused_self, reason = "the type is all that is asked")]
    pub fn __value(&self, value: Yield<T>) -> Yield<T> {
        value
    }

    /// Takes the order that was picked for the type of the value.
    #[inline(always)]
    #[expect(clippy::unused_self, reason = "the type is all that is asked")]
    pub fn __by(&self, _order: K) {}
}

impl<T, Q, K, Key: Fn(&T) -> Q, const MAX: bool> RunningMinMax<'_, WithKey<Q, T>, K, Key, MAX> {
    /// Computes the key of a value.
    #[inline(always)]
    pub fn __key(&self, Yield { v: item }: Yield<T>) -> WithKey<Q, T> {
        WithKey { v: (self.key)(&item), item }
    }
}

impl<T, K, const MAX: bool> MinMax<Yield<T>, K, (), MAX> {
    pub(crate) fn new() -> Self {
        Self { best: CallerOnly::new(None), key: (), order: PhantomData }
    }
}

impl<T, Q, K, Key: Fn(&T) -> Q, const MAX: bool> MinMax<WithKey<Q, T>, K, Key, MAX> {
    pub(crate) fn by(key: Key) -> Self {
        Self { best: CallerOnly::new(None), key, order: PhantomData }
    }
}

impl<T, Q, K, Key: Fn(&T) -> Q, const MAX: bool> MinMax<WithKey<Q, T>, K, Key, MAX> {
    /// A value with its key.
    #[inline(always)]
    pub(crate) fn with_key(&self, item: T) -> WithKey<Q, T> {
        WithKey { v: (self.key)(&item), item }
    }
}

impl<C: Candidate, K, Key, const MAX: bool> MinMax<C, K, Key, MAX> {
    pub(crate) fn into_best(self) -> Option<C::Item> {
        self.best.into_inner().map(C::into_item)
    }
}

impl<C: Candidate, K: Order<C::Key>, Key, const MAX: bool> Output for MinMax<C, K, Key, MAX> {
    const SHAPE: Shape = Shape::Free;
    const CAN_JOIN: bool = true;
    type Writer<'a>
        = RunningMinMax<'a, C, K, Key, MAX>
    where
        Self: 'a;
    type Part = Option<C>;

    unsafe fn writer(&self, _: Range<usize>, _: Position, _: bool) -> RunningMinMax<'_, C, K, Key, MAX> {
        RunningMinMax { best: None, key: &self.key, order: PhantomData }
    }

    fn seal(out: RunningMinMax<'_, C, K, Key, MAX>) -> Option<C> {
        out.best
    }

    fn join(&self, mut left: Option<C>, right: Option<C>) -> Option<C> {
        if let Some(candidate) = right {
            keep_better::<C, K, MAX>(&mut left, candidate);
        }
        left
    }

    fn take(&mut self, parts: impl IntoIterator<Item = Option<C>>) -> ControlFlow<()> {
        let best = self.best.get();
        for candidate in parts.into_iter().flatten() {
            keep_better::<C, K, MAX>(best, candidate);
        }
        ControlFlow::Continue(())
    }
}
