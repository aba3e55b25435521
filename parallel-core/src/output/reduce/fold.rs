//! The reductions `reduce` and `fold`, with operators of the user's own.

use super::start::{Make, Start};
use crate::engine::{Position, Yield};
use crate::output::{CallerOnly, Output, Shape};
use std::marker::PhantomData;
use std::mem::needs_drop;
use std::ops::{ControlFlow, Range};

/// The output of `reduce`: `op` within each block from left to right, then over the blocks from left to right.
pub struct Reduce<T, Op> {
    result: CallerOnly<Option<T>>,
    pub(super) op: Op,
}

/// The result of `reduce` in one block so far; `None` before the first item.
pub struct RunningReduce<'a, T, Op> {
    result: Option<T>,
    op: &'a Op,
}

/// The bytes from which on it takes a while to put a value without memory of its own together with another.
const HEAVY: usize = 1024;

/// Tells whether putting two values of this type together may take as long as the items of a block: one that owns memory may be of any
/// size.
const fn may_be_heavy<T>() -> bool {
    needs_drop::<T>() || size_of::<T>() >= HEAVY
}

/// Joins the results of two neighbouring parts, each of which may have none.
fn join<T>(left: Option<T>, right: Option<T>, op: &impl Fn(T, T) -> T) -> Option<T> {
    match (left, right) {
        (Some(left), Some(right)) => Some(op(left, right)),
        (left, right) => left.or(right),
    }
}

impl<T, Op: Fn(T, T) -> T> RunningReduce<'_, T, Op> {
    /// Takes the next item in.
    #[inline(always)]
    pub fn __put(&mut self, Yield { v: item }: Yield<T>) {
        self.result = join(self.result.take(), Some(item), self.op);
    }
}

impl<T, Op> Reduce<T, Op> {
    pub(crate) fn new(op: Op) -> Self {
        Self { result: CallerOnly::new(None), op }
    }

    pub(crate) fn into_result(self) -> Option<T> {
        self.result.into_inner()
    }
}

impl<T, Op: Fn(T, T) -> T> Output for Reduce<T, Op> {
    const SHAPE: Shape = Shape::Fine;
    const CAN_JOIN: bool = true;
    const JOINS_EARLY: bool = may_be_heavy::<T>();
    type Writer<'a>
        = RunningReduce<'a, T, Op>
    where
        Self: 'a;
    type Part = Option<T>;

    unsafe fn writer(&self, _: Range<usize>, _: Position, _: bool) -> RunningReduce<'_, T, Op> {
        RunningReduce { result: None, op: &self.op }
    }

    fn seal(out: RunningReduce<'_, T, Op>) -> Option<T> {
        out.result
    }

    fn join(&self, left: Option<T>, right: Option<T>) -> Option<T> {
        join(left, right, &self.op)
    }

    fn take(&mut self, parts: impl IntoIterator<Item = Option<T>>) -> ControlFlow<()> {
        let more = parts.into_iter().reduce(|left, right| join(left, right, &self.op)).flatten();
        let result = self.result.get();
        *result = join(result.take(), more, &self.op);
        ControlFlow::Continue(())
    }
}

/// The output of `fold`: a first value for each block, `op` within the block, `merge` over the blocks from left to right.
pub struct Fold<A, M, T, Op, Merge> {
    pub(super) start: M,
    result: CallerOnly<Option<A>>,
    pub(super) op: Op,
    pub(super) merge: Merge,
    items: PhantomData<fn(T)>,
}

/// The result of `fold` in one block so far.
pub struct RunningFold<'a, A, T, Op> {
    /// `None` only when `op` has panicked.
    result: Option<A>,
    op: &'a Op,
    items: PhantomData<fn(T)>,
}

impl<A, T, Op: Fn(A, T) -> A> RunningFold<'_, A, T, Op> {
    /// Takes the next item in.
    #[inline(always)]
    pub fn __put(&mut self, Yield { v: item }: Yield<T>) {
        self.result = self.result.take().map(|result| (self.op)(result, item));
    }
}

impl<A, M: Make<A>, T, Op, Merge> Fold<A, M, T, Op, Merge> {
    pub(crate) fn new(start: Start<A, M>, op: Op, merge: Merge) -> Self {
        Self { start: start.way, result: CallerOnly::new(None), op, merge, items: PhantomData }
    }

    pub(crate) fn into_result(self) -> A {
        self.result.into_inner().unwrap_or_else(|| self.start.last())
    }
}

impl<A, M, T, Op, Merge> Output for Fold<A, M, T, Op, Merge>
where
    M: Make<A>,
    Op: Fn(A, T) -> A,
    Merge: Fn(A, A) -> A,
{
    const SHAPE: Shape = Shape::Coarse;
    const CAN_JOIN: bool = true;
    const JOINS_EARLY: bool = true;
    type Writer<'a>
        = RunningFold<'a, A, T, Op>
    where
        Self: 'a;
    type Part = Option<A>;

    unsafe fn writer(&self, _: Range<usize>, _: Position, _: bool) -> RunningFold<'_, A, T, Op> {
        RunningFold { result: Some(self.start.make()), op: &self.op, items: PhantomData }
    }

    fn seal(out: RunningFold<'_, A, T, Op>) -> Option<A> {
        out.result
    }

    fn join(&self, left: Option<A>, right: Option<A>) -> Option<A> {
        join(left, right, &self.merge)
    }

    fn take(&mut self, parts: impl IntoIterator<Item = Option<A>>) -> ControlFlow<()> {
        let more = parts.into_iter().reduce(|left, right| join(left, right, &self.merge)).flatten();
        let result = self.result.get();
        *result = join(result.take(), more, &self.merge);
        ControlFlow::Continue(())
    }
}
