//! `min` and `max`.

use crate::engine::Yield;
use crate::output::{CallerOnly, Order, Output, Shape};
use std::cmp::Ordering;
use std::marker::PhantomData;
use std::ops::{ControlFlow, Range};

/// The output of `min` (`MAX = false`) and `max`, for items in the order `K`.
pub struct MinMax<T, K, const MAX: bool> {
    best: CallerOnly<Option<T>>,
    order: PhantomData<fn() -> K>,
}

/// The best item of one block so far.
pub struct RunningMinMax<T, K, const MAX: bool> {
    best: Option<T>,
    order: PhantomData<fn() -> K>,
}

/// Keeps the better of the best so far and a later item: as in `Iterator`, the first smallest or the last largest.
#[inline(always)]
pub(super) fn keep_better<T>(best: &mut Option<T>, later: T, compare: impl FnOnce(&T, &T) -> Ordering, max: bool) {
    *best = Some(match best.take() {
        None => later,
        Some(best) => match (max, compare(&best, &later)) {
            (false, Ordering::Greater) | (true, Ordering::Less | Ordering::Equal) => later,
            _ => best,
        },
    });
}

impl<T, K: Order<T>, const MAX: bool> RunningMinMax<T, K, MAX> {
    /// Takes the next item in.
    #[inline(always)]
    pub fn __put(&mut self, _order: K, Yield { v: item }: Yield<T>) {
        keep_better(&mut self.best, item, K::compare, MAX);
    }
}

impl<T, K, const MAX: bool> MinMax<T, K, MAX> {
    pub(crate) fn new() -> Self {
        Self { best: CallerOnly::new(None), order: PhantomData }
    }

    pub(crate) fn into_best(self) -> Option<T> {
        self.best.into_inner()
    }
}

impl<T, K: Order<T>, const MAX: bool> Output for MinMax<T, K, MAX> {
    const SHAPE: Shape = Shape::Free;
    const CAN_JOIN: bool = true;
    type Writer<'a>
        = RunningMinMax<T, K, MAX>
    where
        Self: 'a;
    type Part = Option<T>;

    fn writer(&self, _: Range<usize>, _: usize, _: bool) -> RunningMinMax<T, K, MAX> {
        RunningMinMax { best: None, order: PhantomData }
    }

    fn seal(out: RunningMinMax<T, K, MAX>) -> Option<T> {
        out.best
    }

    fn join(&self, mut left: Option<T>, right: Option<T>) -> Option<T> {
        if let Some(item) = right {
            keep_better(&mut left, item, K::compare, MAX);
        }
        left
    }

    fn take(&mut self, parts: impl IntoIterator<Item = Option<T>>) -> ControlFlow<()> {
        let best = self.best.get();
        for item in parts.into_iter().flatten() {
            keep_better(best, item, K::compare, MAX);
        }
        ControlFlow::Continue(())
    }
}
