//! The reductions `sum` and `product`.

use super::arithmetic::{Awaited, LANES, Term};
use crate::engine::Position;
use crate::output::{Arithmetic, CallerOnly, Output, Shape};
use std::marker::PhantomData;
use std::ops::{ControlFlow, Range};

/// The output of `sum` and `product`: running totals, joined in block order.
pub struct SumOrProduct<T, W, K>(CallerOnly<Option<W>>, PhantomData<fn(T, K)>);

/// The total of one block so far, in several lanes.
///
/// The first item goes to the first lane, the second to the second, …, and when all have one ([`Arithmetic::LANES`]), the next goes to
/// the first again; the lanes are put together from the first to the last. Blocks of one item each use one lane, so a short sum is
/// that of the serial loop.
pub struct RunningSum<T, W, K> {
    lanes: [W; LANES],
    /// True if every block of the loop is one item.
    singly: bool,
    items: PhantomData<fn(T, K)>,
}

impl<T, W, K: Arithmetic<T, Total = W>> RunningSum<T, W, K> {
    /// Tells whether `lane` is past the last lane in use, so that the next item goes to the first lane again.
    ///
    /// The expansion asks this between the items, and not when it puts one: so the compiler knows the lane of each
    /// item.
    #[inline(always)]
    pub fn __is_past(&self, lane: usize) -> bool {
        lane == K::LANES || self.singly && lane > 0
    }

    /// The type of the result, where it is known before the items.
    #[inline(always)]
    #[expect(clippy::unused_self, reason = "the type is all that is asked")]
    pub fn __awaited(&self) -> Awaited<W> {
        Awaited::new()
    }

    /// Takes the next item in.
    #[inline(always)]
    pub fn __put(&mut self, lane: usize, term: Term<K, T>) {
        K::step(&mut self.lanes[lane], term.item);
    }
}

impl<T, W, K: Arithmetic<T, Total = W>> SumOrProduct<T, W, K> {
    #[inline]
    pub(crate) fn new() -> Self {
        Self(CallerOnly::new(None), PhantomData)
    }

    #[inline]
    pub(crate) fn into_total(self) -> W {
        self.0.into_inner().unwrap_or_else(K::start)
    }
}

impl<T, W, K: Arithmetic<T, Total = W>> Output for SumOrProduct<T, W, K> {
    // A sum of floats shows where the blocks are, so they must be the same for every number of workers.
    const SHAPE: Shape = if K::EXACT { Shape::Free } else { Shape::Fine };
    const CAN_JOIN: bool = true;
    type Writer<'a>
        = RunningSum<T, W, K>
    where
        Self: 'a;
    type Part = W;

    #[inline]
    unsafe fn writer(&self, _: Range<usize>, _: Position, singly: bool) -> RunningSum<T, W, K> {
        RunningSum { lanes: [K::start(), K::start(), K::start(), K::start()], singly, items: PhantomData }
    }

    #[inline]
    fn seal(out: RunningSum<T, W, K>) -> W {
        let [first, rest @ ..] = out.lanes;
        // A lane that got nothing is neutral.
        rest.into_iter().fold(first, K::join)
    }

    #[inline]
    fn join(&self, left: W, right: W) -> W {
        K::join(left, right)
    }

    #[inline]
    fn take(&mut self, parts: impl IntoIterator<Item = W>) -> ControlFlow<()> {
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
