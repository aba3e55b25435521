//! Statement loops: the body works by what it does to its items.

use super::Output;
use crate::engine::Unwatched;
use std::ops::{ControlFlow, Range};

/// Nothing is put together.
pub struct Nothing;

impl Output for Nothing {
    const FREE: bool = true;
    type Watch<'a> = Unwatched;
    type Writer<'a> = ();
    type Part = ();

    fn writer(&self, _: Range<usize>) {}

    fn seal((): ()) {}

    fn take(&mut self, _: Vec<(usize, ())>) -> ControlFlow<()> {
        ControlFlow::Continue(())
    }
}
