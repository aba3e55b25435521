//! `sum`, `product` and `count`.

use super::{Arithmetic, Output, Own};
use crate::engine::{Unwatched, Yield};
use std::marker::PhantomData;
use std::ops::{ControlFlow, Range};

/// The output of `sum` and `product`: running totals, joined in block order.
pub struct Total<T, K: Arithmetic<T>>(Own<Option<K::Total>>, PhantomData<fn(T, K)>);

/// The total of one block so far.
pub struct RunningTotal<T, K: Arithmetic<T>> {
    /// `None` only while the arithmetic itself panics.
    total: Option<K::Total>,
    items: PhantomData<fn(T, K)>,
}

impl<T, K: Arithmetic<T>> RunningTotal<T, K> {
    /// Takes the next item in.
    #[inline(always)]
    pub fn __put(&mut self, _arithmetic: K, Yield { v: item }: Yield<T>) {
        let total = self.total.take().unwrap_or_else(K::start);
        self.total = Some(K::step(total, item));
    }
}

impl<T, K: Arithmetic<T>> Total<T, K> {
    pub(crate) fn new() -> Self {
        Self(Own::new(None), PhantomData)
    }

    pub(crate) fn into_total(self) -> K::Total {
        self.0.into_inner().unwrap_or_else(K::start)
    }
}

impl<T, K: Arithmetic<T>> Output for Total<T, K> {
    // Floats: the shape of the sum is fixed by the blocks, so the blocks are.
    const FREE: bool = false;
    type Watch<'a>
        = Unwatched
    where
        Self: 'a;
    type Writer<'a>
        = RunningTotal<T, K>
    where
        Self: 'a;
    type Part = K::Total;

    fn writer(&self, _: Range<usize>) -> RunningTotal<T, K> {
        RunningTotal { total: Some(K::start()), items: PhantomData }
    }

    fn seal(out: RunningTotal<T, K>) -> K::Total {
        out.total.unwrap_or_else(K::start)
    }

    fn take(&mut self, parts: Vec<(usize, K::Total)>) -> ControlFlow<()> {
        let total = self.0.get();
        for (_, part) in parts {
            *total = Some(match total.take() {
                None => part,
                Some(total) => K::join(total, part),
            });
        }
        ControlFlow::Continue(())
    }
}

/// The output of `count`.
pub struct Count(usize);

/// How many conditions of one block were true so far.
pub struct RunningCount(usize);

impl RunningCount {
    /// Counts one item, if its condition is true.
    #[inline(always)]
    pub fn __put(&mut self, Yield { v: condition }: Yield<bool>) {
        self.0 += usize::from(condition);
    }
}

impl Count {
    pub(crate) fn new() -> Self {
        Self(0)
    }

    pub(crate) fn into_total(self) -> usize {
        self.0
    }
}

impl Output for Count {
    const FREE: bool = true;
    type Watch<'a> = Unwatched;
    type Writer<'a> = RunningCount;
    type Part = usize;

    fn writer(&self, _: Range<usize>) -> RunningCount {
        RunningCount(0)
    }

    fn seal(out: RunningCount) -> usize {
        out.0
    }

    fn take(&mut self, parts: Vec<(usize, usize)>) -> ControlFlow<()> {
        self.0 += parts.into_iter().map(|(_, part)| part).sum::<usize>();
        ControlFlow::Continue(())
    }
}
