//! The reduction `count`.

use crate::engine::Position;
use crate::engine::Yield;
use crate::output::{Output, Shape};
use std::ops::{ControlFlow, Range};

/// The output of `count`: the number of items for which the condition was true.
pub struct Count(usize);

/// The number of conditions of one block that were true so far.
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

    pub(crate) fn into_count(self) -> usize {
        self.0
    }
}

impl Output for Count {
    const SHAPE: Shape = Shape::Free;
    const CAN_JOIN: bool = true;
    type Writer<'a> = RunningCount;
    type Part = usize;

    unsafe fn writer(&self, _: Range<usize>, _: Position, _: bool) -> RunningCount {
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
