//! `reduce` and `fold`: the user's own operators.

use crate::engine::Yield;
use crate::output::{CallerOnly, Output, Shape};
use std::marker::PhantomData;
use std::ops::{ControlFlow, Range};

/// The output of `reduce`: `op` within a block from left to right, then over the blocks from left to right.
pub struct Reduce<T, Op> {
    total: CallerOnly<Option<T>>,
    op: Op,
}

/// What one block has so far.
pub struct RunningReduce<'a, T, Op> {
    total: Option<T>,
    op: &'a Op,
}

fn step<T>(total: &mut Option<T>, item: T, op: &impl Fn(T, T) -> T) {
    *total = Some(match total.take() {
        None => item,
        Some(total) => op(total, item),
    });
}

/// Two neighbouring parts, either of which may be nothing.
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
        step(&mut self.total, item, self.op);
    }
}

impl<T, Op> Reduce<T, Op> {
    pub(crate) fn new(op: Op) -> Self {
        Self { total: CallerOnly::new(None), op }
    }

    pub(crate) fn into_total(self) -> Option<T> {
        self.total.into_inner()
    }
}

impl<T, Op: Fn(T, T) -> T> Output for Reduce<T, Op> {
    const SHAPE: Shape = Shape::Fine;
    const CAN_JOIN: bool = true;
    type Writer<'a>
        = RunningReduce<'a, T, Op>
    where
        Self: 'a;
    type Part = Option<T>;

    fn writer(&self, _: Range<usize>, _: usize, _: bool) -> RunningReduce<'_, T, Op> {
        RunningReduce { total: None, op: &self.op }
    }

    fn seal(out: RunningReduce<'_, T, Op>) -> Option<T> {
        out.total
    }

    fn join(&self, left: Option<T>, right: Option<T>) -> Option<T> {
        join(left, right, &self.op)
    }

    fn take(&mut self, parts: impl IntoIterator<Item = Option<T>>) -> ControlFlow<()> {
        let batch = parts.into_iter().reduce(|left, right| join(left, right, &self.op)).flatten();
        let total = self.total.get();
        *total = join(total.take(), batch, &self.op);
        ControlFlow::Continue(())
    }
}

/// The output of `fold`: `init` cloned for each block, `op` within it, `merge` over the blocks from left to right.
pub struct Fold<A, T, Op, Merge> {
    init: A,
    /// `A::clone`, so that only the entry asks for it: a type without it makes one error there.
    copy: fn(&A) -> A,
    total: CallerOnly<Option<A>>,
    op: Op,
    merge: Merge,
    items: PhantomData<fn(T)>,
}

/// What one block has so far.
pub struct RunningFold<'a, A, T, Op> {
    /// `None` only while `op` itself panics.
    total: Option<A>,
    op: &'a Op,
    items: PhantomData<fn(T)>,
}

impl<A, T, Op: Fn(A, T) -> A> RunningFold<'_, A, T, Op> {
    /// Takes the next item in.
    #[inline(always)]
    pub fn __put(&mut self, Yield { v: item }: Yield<T>) {
        self.total = self.total.take().map(|total| (self.op)(total, item));
    }
}

impl<A, T, Op, Merge> Fold<A, T, Op, Merge> {
    pub(crate) fn new(init: A, op: Op, merge: Merge) -> Self
    where
        A: Clone,
    {
        Self { init, copy: A::clone, total: CallerOnly::new(None), op, merge, items: PhantomData }
    }

    pub(crate) fn into_total(self) -> A {
        self.total.into_inner().unwrap_or(self.init)
    }
}

impl<A, T, Op, Merge> Output for Fold<A, T, Op, Merge>
where
    Op: Fn(A, T) -> A,
    Merge: Fn(A, A) -> A,
{
    const SHAPE: Shape = Shape::Coarse;
    const CAN_JOIN: bool = true;
    type Writer<'a>
        = RunningFold<'a, A, T, Op>
    where
        Self: 'a;
    type Part = Option<A>;

    fn writer(&self, _: Range<usize>, _: usize, _: bool) -> RunningFold<'_, A, T, Op> {
        RunningFold { total: Some((self.copy)(&self.init)), op: &self.op, items: PhantomData }
    }

    fn seal(out: RunningFold<'_, A, T, Op>) -> Option<A> {
        out.total
    }

    fn join(&self, left: Option<A>, right: Option<A>) -> Option<A> {
        join(left, right, &self.merge)
    }

    fn take(&mut self, parts: impl IntoIterator<Item = Option<A>>) -> ControlFlow<()> {
        let batch = parts.into_iter().reduce(|left, right| join(left, right, &self.merge)).flatten();
        let total = self.total.get();
        *total = join(total.take(), batch, &self.merge);
        ControlFlow::Continue(())
    }
}
