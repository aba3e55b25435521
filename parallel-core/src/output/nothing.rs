//! Statement loops: the body works by what it does to its items.

use super::{Output, Shape};
use crate::engine::Unwatched;
use std::ops::{ControlFlow, Range};

/// Nothing is put together.
pub struct Nothing;

impl Output for Nothing {
    const SHAPE: Shape = Shape::Free;
    const JOINS: bool = true;
    type Watch<'a> = Unwatched;
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
