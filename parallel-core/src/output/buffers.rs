//! Any number of results an item: one buffer a block, joined in block order.

use super::{Output, Own, Shape};
use crate::engine::{Unwatched, Yield};
use std::ops::{ControlFlow, Range};

/// A `Vec` that grows by the buffers of its blocks.
pub struct Buffers<R> {
    done: Own<Vec<R>>,
}

/// What one block has so far.
pub struct Buffer<R>(Vec<R>);

impl<R> Buffer<R> {
    /// Adds the next result.
    #[inline]
    pub fn __put(&mut self, Yield { v: value }: Yield<R>) {
        self.0.push(value);
    }
}

impl<R> Buffers<R> {
    pub(crate) fn new() -> Self {
        Self { done: Own::new(Vec::new()) }
    }

    pub(crate) fn into_vec(self) -> Vec<R> {
        self.done.into_inner()
    }
}

impl<R> Output for Buffers<R> {
    const SHAPE: Shape = Shape::Free;
    type Watch<'a>
        = Unwatched
    where
        R: 'a;
    type Writer<'a>
        = Buffer<R>
    where
        R: 'a;
    type Part = Vec<R>;

    fn writer(&self, _: Range<usize>, _: bool) -> Buffer<R> {
        Buffer(Vec::new())
    }

    fn seal(out: Buffer<R>) -> Vec<R> {
        out.0
    }

    fn take(&mut self, parts: impl IntoIterator<Item = Vec<R>>) -> ControlFlow<()> {
        let done = self.done.get();
        let mut parts = parts.into_iter();
        if done.is_empty()
            && let Some(first) = parts.next()
        {
            *done = first;
        }
        let rest: Vec<Vec<R>> = parts.collect();
        done.reserve(rest.iter().map(Vec::len).sum());
        for mut part in rest {
            done.append(&mut part);
        }
        ControlFlow::Continue(())
    }
}
