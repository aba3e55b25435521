//! Results that are handed over one by one, while the loop goes on.

use super::{Output, Own, Shape};
use crate::engine::{Unwatched, Yield};
use std::ops::{ControlFlow, Range};
use std::vec;

/// The results of a block on their way to the calling thread; `EACH`: those of one item.
pub struct Handed<'o, R, const EACH: bool> {
    outbox: &'o Outbox<R>,
}

/// Where they wait for the one who takes them.
pub struct Outbox<R>(Own<Vec<Vec<R>>>);

impl<R> Outbox<R> {
    pub(crate) fn new() -> Self {
        Self(Own::new(Vec::new()))
    }

    fn put(&self, values: Vec<R>) {
        if !values.is_empty() {
            self.0.lock().push(values);
        }
    }

    /// All that have come since this was last asked.
    pub(crate) fn drain(&self) -> Vec<Vec<R>> {
        std::mem::take(&mut *self.0.lock())
    }

    pub(crate) fn handed<const EACH: bool>(&self) -> Handed<'_, R, EACH> {
        Handed { outbox: self }
    }
}

/// What one block has so far.
pub struct Results<R>(Vec<R>);

impl<R> Results<R> {
    /// Adds the next result.
    #[inline]
    pub fn __put(&mut self, Yield { v: value }: Yield<R>) {
        self.0.push(value);
    }
}

/// A block that begins with so much room seldom has to grow.
const ROOM: usize = 512;

impl<R, const EACH: bool> Output for Handed<'_, R, EACH> {
    const SHAPE: Shape = Shape::Free;
    const EXACT: bool = !EACH;
    const SINGLY: bool = EACH;
    type Watch<'a>
        = Unwatched
    where
        Self: 'a;
    type Writer<'a>
        = Results<R>
    where
        Self: 'a;
    type Part = Vec<R>;

    fn writer(&self, items: Range<usize>, _: usize, _: bool) -> Results<R> {
        Results(Vec::with_capacity(items.len().min(ROOM)))
    }

    fn seal(out: Results<R>) -> Vec<R> {
        out.0
    }

    fn take(&mut self, parts: impl IntoIterator<Item = Vec<R>>) -> ControlFlow<()> {
        parts.into_iter().for_each(|part| self.outbox.put(part));
        ControlFlow::Continue(())
    }

    fn hand(&self, part: Vec<R>, drain: &mut dyn FnMut() -> ControlFlow<()>) -> ControlFlow<()> {
        self.outbox.put(part);
        drain()
    }
}

/// What a sink is given: the results of one block.
pub struct Values<R> {
    values: vec::IntoIter<R>,
    /// Whether all have been asked for: a sink that has not, has left.
    is_finished: bool,
}

impl<R> Values<R> {
    pub(crate) fn new(values: Vec<R>) -> Self {
        Self { values: values.into_iter(), is_finished: false }
    }

    /// The next one.
    #[inline]
    pub fn __next(&mut self) -> Option<R> {
        let next = self.values.next();
        self.is_finished = next.is_none();
        next
    }

    pub(crate) fn is_finished(&self) -> bool {
        self.is_finished
    }
}
