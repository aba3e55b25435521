//! Statement loops: the body works by what it does to its items.

use super::{Output, Shape};
use std::ops::{ControlFlow, Range};

/// NoResult is put together.
pub struct NoResult;

impl Output for NoResult {
    const SHAPE: Shape = Shape::Free;
    const CAN_JOIN: bool = true;
    type Writer<'a> = ();
    type Part = ();

    fn writer(&self, _: Range<usize>, _: usize, _: bool) {}

    fn seal((): ()) {}

    fn join(&self, (): (), (): ()) {}

    fn take(&mut self, parts: impl IntoIterator<Item = ()>) -> ControlFlow<()> {
        // Where they come from there may be more with them.
        parts.into_iter().for_each(|()| {});
        ControlFlow::Continue(())
    }
}
