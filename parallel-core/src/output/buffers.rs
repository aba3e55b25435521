//! Any number of results an item: one buffer a block, joined in block order.

use super::{Output, Own};
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
    const FREE: bool = true;
    type Watch<'a>
        = Unwatched
    where
        R: 'a;
    type Writer<'a>
        = Buffer<R>
    where
        R: 'a;
    type Part = Vec<R>;

    fn writer(&self, _: Range<usize>) -> Buffer<R> {
        Buffer(Vec::new())
    }

    fn seal(out: Buffer<R>) -> Vec<R> {
        out.0
    }

    fn take(&mut self, mut parts: Vec<(usize, Vec<R>)>) -> ControlFlow<()> {
        let done = self.done.get();
        if let ([(_, only)], true) = (&mut parts[..], done.is_empty()) {
            *done = std::mem::take(only);
            return ControlFlow::Continue(());
        }
        done.reserve(parts.iter().map(|(_, part)| part.len()).sum());
        for (_, mut part) in parts {
            done.append(&mut part);
        }
        ControlFlow::Continue(())
    }
}
