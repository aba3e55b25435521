//! `min_by_key` and `max_by_key`.

use super::min_max::keep_better;
use crate::engine::Yield;
use crate::output::{CallerOnly, Order, Output, Shape};
use std::marker::PhantomData;
use std::ops::{ControlFlow, Range};

/// The output of `min_by_key` (`MAX = false`) and `max_by_key`, for keys in the order `K`.
pub struct MinMaxByKey<T, Q, K, Key, const MAX: bool> {
    best: CallerOnly<Option<(Q, T)>>,
    key: Key,
    order: PhantomData<fn() -> K>,
}

/// The best item of one block so far, with its key.
pub struct RunningMinMaxByKey<'a, T, Q, K, Key, const MAX: bool> {
    best: Option<(Q, T)>,
    key: &'a Key,
    order: PhantomData<fn() -> K>,
}

/// An item with its key.
pub struct WithKey<Q, T> {
    /// What is compared.
    pub v: Q,
    item: T,
}

impl<T, Q, K: Order<Q>, Key: Fn(&T) -> Q, const MAX: bool> RunningMinMaxByKey<'_, T, Q, K, Key, MAX> {
    /// Asks for the key.
    #[inline(always)]
    pub fn __key(&self, Yield { v: item }: Yield<T>) -> WithKey<Q, T> {
        WithKey { v: (self.key)(&item), item }
    }

    /// Takes the next item in.
    #[inline(always)]
    pub fn __put(&mut self, _order: K, WithKey { v: key, item }: WithKey<Q, T>) {
        keep_better(&mut self.best, (key, item), |best, later| K::compare(&best.0, &later.0), MAX);
    }
}

impl<T, Q, K, Key, const MAX: bool> MinMaxByKey<T, Q, K, Key, MAX> {
    pub(crate) fn new(key: Key) -> Self {
        Self { best: CallerOnly::new(None), key, order: PhantomData }
    }

    pub(crate) fn into_best(self) -> Option<T> {
        self.best.into_inner().map(|(_, item)| item)
    }
}

impl<T, Q, K: Order<Q>, Key, const MAX: bool> Output for MinMaxByKey<T, Q, K, Key, MAX> {
    const SHAPE: Shape = Shape::Free;
    const CAN_JOIN: bool = true;
    type Writer<'a>
        = RunningMinMaxByKey<'a, T, Q, K, Key, MAX>
    where
        Self: 'a;
    type Part = Option<(Q, T)>;

    fn writer(&self, _: Range<usize>, _: usize, _: bool) -> RunningMinMaxByKey<'_, T, Q, K, Key, MAX> {
        RunningMinMaxByKey { best: None, key: &self.key, order: PhantomData }
    }

    fn seal(out: RunningMinMaxByKey<'_, T, Q, K, Key, MAX>) -> Option<(Q, T)> {
        out.best
    }

    fn join(&self, mut left: Self::Part, right: Self::Part) -> Self::Part {
        if let Some(item) = right {
            keep_better(&mut left, item, |best, later| K::compare(&best.0, &later.0), MAX);
        }
        left
    }

    fn take(&mut self, parts: impl IntoIterator<Item = Self::Part>) -> ControlFlow<()> {
        let best = self.best.get();
        for item in parts.into_iter().flatten() {
            keep_better(best, item, |best, later| K::compare(&best.0, &later.0), MAX);
        }
        ControlFlow::Continue(())
    }
}
