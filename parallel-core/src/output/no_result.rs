//! Statement loops, which have no result.

use super::{Output, Shape};
use crate::engine::Position;
use std::ops::{ControlFlow, Range};

/// The output of a statement loop: nothing is written and nothing put together.
pub struct NoResult;

impl Output for NoResult {
    const SHAPE: Shape = Shape::Free;
    const CAN_JOIN: bool = true;
    type Writer<'a> = ();
    type Part = ();

    #[inline]
    unsafe fn writer(&self, _: Range<usize>, _: Position, _: bool) {}

    #[inline]
    fn seal((): ()) {}

    #[inline]
    fn join(&self, (): (), (): ()) {}

    #[inline]
    fn take(&mut self, parts: impl IntoIterator<Item = ()>) -> ControlFlow<()> {
        // The iterator is run to its end: the effects of the loop take their parts from it on the way.
        parts.into_iter().for_each(|()| {});
        ControlFlow::Continue(())
    }
}
