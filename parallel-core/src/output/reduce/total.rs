//! `sum`, `product` and `count`.

use crate::engine::Yield;
use crate::output::{Arithmetic, CallerOnly, Output, Shape};
use std::marker::PhantomData;
use std::mem::replace;
use std::ops::{ControlFlow, Range};

/// The output of `sum` and `product`: running totals, joined in block order.
pub struct SumOrProduct<T, K: Arithmetic<T>>(CallerOnly<Option<K::Total>>, PhantomData<fn(T, K)>);

/// How many running totals a block has: so many additions may be under way at once.
const LANES: usize = 4;

/// The total of one block so far.
///
/// The first item goes to the first lane, the second to the second, …, the fifth to the first again; the lanes are put
/// together from the first to the last. Blocks of one item each use one lane, so a short sum is that of the serial loop.
pub struct RunningSum<T, K: Arithmetic<T>> {
    lanes: [K::Total; LANES],
    singly: bool,
    items: PhantomData<fn(T, K)>,
}

fn lanes<T, K: Arithmetic<T>>() -> [K::Total; LANES] {
    [K::start(), K::start(), K::start(), K::start()]
}

impl<T, K: Arithmetic<T>> RunningSum<T, K> {
    /// Whether the item after this lane's goes to the first lane again.
    ///
    /// Asked between the items, and not when one is put: then it is clear to the compiler which lane an item goes to.
    #[inline(always)]
    pub fn __is_past(&self, lane: usize) -> bool {
        lane == LANES || self.singly && lane > 0
    }

    /// Takes the next item in.
    #[inline(always)]
    pub fn __put(&mut self, lane: usize, _arithmetic: K, Yield { v: item }: Yield<T>) {
        let lane = &mut self.lanes[lane];
        *lane = K::step(replace(lane, K::start()), item);
    }
}

impl<T, K: Arithmetic<T>> SumOrProduct<T, K> {
    #[inline]
    pub(crate) fn new() -> Self {
        Self(CallerOnly::new(None), PhantomData)
    }

    #[inline]
    pub(crate) fn into_total(self) -> K::Total {
        self.0.into_inner().unwrap_or_else(K::start)
    }
}

impl<T, K: Arithmetic<T>> Output for SumOrProduct<T, K> {
    // Floats: the shape of the sum is fixed by the blocks, so the blocks are.
    const SHAPE: Shape = if K::EXACT { Shape::Free } else { Shape::Fine };
    const CAN_JOIN: bool = true;
    type Writer<'a>
        = RunningSum<T, K>
    where
        Self: 'a;
    type Part = K::Total;

    #[inline]
    fn writer(&self, _: Range<usize>, _: usize, singly: bool) -> RunningSum<T, K> {
        RunningSum { lanes: lanes::<T, K>(), singly, items: PhantomData }
    }

    #[inline]
    fn seal(out: RunningSum<T, K>) -> K::Total {
        let [first, rest @ ..] = out.lanes;
        // A lane that got nothing is neutral.
        rest.into_iter().fold(first, K::join)
    }

    #[inline]
    fn join(&self, left: K::Total, right: K::Total) -> K::Total {
        K::join(left, right)
    }

    #[inline]
    fn take(&mut self, parts: impl IntoIterator<Item = K::Total>) -> ControlFlow<()> {
        let total = self.0.get();
        if let Some(batch) = parts.into_iter().reduce(K::join) {
            *total = Some(match total.take() {
                None => batch,
                Some(total) => K::join(total, batch),
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
    const SHAPE: Shape = Shape::Free;
    const CAN_JOIN: bool = true;
    type Writer<'a> = RunningCount;
    type Part = usize;

    fn writer(&self, _: Range<usize>, _: usize, _: bool) -> RunningCount {
        RunningCount(0)
    }

    fn seal(out: RunningCount) -> usize {
        out.0
    }

    fn join(&self, left: usize, right: usize) -> usize {
        left + right
    }

    fn take(&mut self, parts: impl IntoIterator<Item = usize>) -> ControlFlow<()> {
        self.0 += parts.into_iter().sum::<usize>();
        ControlFlow::Continue(())
    }
}
