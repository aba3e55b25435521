//! The reductions `sum` and `product`.

use crate::engine::Yield;
use crate::output::{Arithmetic, CallerOnly, Output, Shape};
use std::marker::PhantomData;
use std::ops::{ControlFlow, Range};

/// The output of `sum` and `product`: running totals, joined in block order.
pub struct SumOrProduct<T, K: Arithmetic<T>>(CallerOnly<Option<K::Total>>, PhantomData<fn(T, K)>);

/// The number of running totals that a block has: so many additions may be under way at once.
const LANES: usize = 4;

/// The total of one block so far, in several lanes.
///
/// The first item goes to the first lane, the second to the second, …, the fifth to the first again; the lanes are put
/// together from the first to the last. Blocks of one item each use one lane, so a short sum is that of the serial loop.
pub struct RunningSum<T, K: Arithmetic<T>> {
    lanes: [K::Total; LANES],
    /// True if every item of the block counts as a block of its own, so that one lane is used.
    singly: bool,
    items: PhantomData<fn(T, K)>,
}

fn lanes<T, K: Arithmetic<T>>() -> [K::Total; LANES] {
    [K::start(), K::start(), K::start(), K::start()]
}

impl<T, K: Arithmetic<T>> RunningSum<T, K> {
    /// Tells whether `lane` is past the last lane in use, so that the next item goes to the first lane again.
    ///
    /// The expansion asks this between the items, and not when it puts one: so the compiler knows the lane of each
    /// item.
    #[inline(always)]
    pub fn __is_past(&self, lane: usize) -> bool {
        lane == LANES || self.singly && lane > 0
    }

    /// Takes the next item in.
    #[inline(always)]
    pub fn __put(&mut self, lane: usize, _arithmetic: K, Yield { v: item }: Yield<T>) {
        K::step(&mut self.lanes[lane], item);
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
    // The last bits of a sum of floats depend on the boundaries of the blocks. So these must not depend on the workers.
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
        if let Some(more) = parts.into_iter().reduce(K::join) {
            *total = Some(match total.take() {
                None => more,
                Some(total) => K::join(total, more),
            });
        }
        ControlFlow::Continue(())
    }
}
