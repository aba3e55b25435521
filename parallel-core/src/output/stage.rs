//! The results of pipelines and streams. They go block by block to a sink on the calling thread, while the loop goes
//! on.

use super::{CallerOnly, Output, Shape};
use crate::engine::Position;
use crate::engine::{Yield, contain};
use std::ops::{ControlFlow, Range};
use std::vec;

/// The output of the parallel part of a pipeline. With `EACH` every item is a block, so that the sink can leave the
/// loop after any item.
pub struct Stage<'o, R, const EACH: bool> {
    buffer: &'o SinkBuffer<R>,
}

/// The place where the results of a block wait for the sink, when it is the turn of the block.
pub struct SinkBuffer<R> {
    ready: CallerOnly<Vec<R>>,
    /// The results that the lowest block that has panicked so far had given before, and the first item of that block.
    saved: CallerOnly<Option<(usize, Vec<R>)>>,
}

impl<R> SinkBuffer<R> {
    pub(crate) fn new() -> Self {
        Self { ready: CallerOnly::new(Vec::new()), saved: CallerOnly::new(None) }
    }

    /// Gives the results of a block to the sink.
    fn pass(&self, values: Vec<R>, sink: &mut dyn FnMut() -> ControlFlow<()>) -> ControlFlow<()> {
        *self.ready.lock() = values;
        sink()
    }

    /// Keeps what a block gave before its panic, unless an earlier block has panicked, too: the later one does not
    /// count.
    fn save(&self, first: usize, values: Vec<R>) {
        let mut saved = self.saved.lock();
        let loser = match &*saved {
            Some((lower, _)) if *lower < first => Some(values),
            _ => saved.replace((first, values)).map(|(_, values)| values),
        };
        drop(saved);
        contain(|| drop(loser));
    }

    /// Takes the results of the block whose turn it is; they may be none.
    pub(crate) fn values(&self) -> Vec<R> {
        std::mem::take(&mut *self.ready.lock())
    }

    pub(crate) fn stage<const EACH: bool>(&self) -> Stage<'_, R, EACH> {
        Stage { buffer: self }
    }
}

impl<R> Drop for SinkBuffer<R> {
    /// Results that the sink has not seen would not have been made by a serial loop: a panic of their drop does not
    /// count.
    fn drop(&mut self) {
        let saved = self.saved.get().take();
        contain(|| drop(saved));
    }
}

/// The results that one block of a pipeline has given so far.
pub struct Results<'o, R> {
    values: Vec<R>,
    /// The first item of the block.
    first: usize,
    /// The place for the results if the body panics. `None` when the block is done.
    buffer: Option<&'o SinkBuffer<R>>,
}

impl<R> Results<'_, R> {
    /// Adds the next result.
    #[inline]
    pub fn __put(&mut self, Yield { v: value }: Yield<R>) {
        self.values.push(value);
    }
}

impl<R> Drop for Results<'_, R> {
    /// Keeps the results of a block that panics: the sink gets those from before the panic, and may leave the loop
    /// there.
    fn drop(&mut self) {
        if let Some(buffer) = self.buffer {
            buffer.save(self.first, std::mem::take(&mut self.values));
        }
    }
}

/// The most results for which a block has room from the start. With that room it seldom has to grow.
const ROOM: usize = 512;

impl<R, const EACH: bool> Output for Stage<'_, R, EACH> {
    const SHAPE: Shape = Shape::Free;
    const EXACT: bool = !EACH;
    const ITEM_BLOCKS: bool = EACH;
    type Writer<'a>
        = Results<'a, R>
    where
        Self: 'a;
    type Part = Vec<R>;

    unsafe fn writer(&self, items: Range<usize>, _: Position, _: bool) -> Results<'_, R> {
        let values = Vec::with_capacity(items.len().min(ROOM));
        Results { values, first: items.start, buffer: Some(self.buffer) }
    }

    fn seal(mut out: Results<'_, R>) -> Vec<R> {
        out.buffer = None;
        std::mem::take(&mut out.values)
    }

    fn take(&mut self, _: impl IntoIterator<Item = Vec<R>>) -> ControlFlow<()> {
        unreachable!("the results of a pipeline have gone to its sink")
    }

    fn hand_over(&self, part: Vec<R>, sink: &mut dyn FnMut() -> ControlFlow<()>) -> ControlFlow<()> {
        self.buffer.pass(part, sink)
    }

    fn rescue(&self, first: usize, sink: &mut dyn FnMut() -> ControlFlow<()>) -> ControlFlow<()> {
        // Nothing is saved if the panic came between two blocks.
        let saved = self.buffer.saved.lock().take_if(|(saved, _)| *saved == first);
        saved.map_or(ControlFlow::Continue(()), |(_, values)| self.buffer.pass(values, sink))
    }
}

/// The results of one block, as the sink gets them.
pub struct Values<R> {
    values: vec::IntoIter<R>,
    /// True once the sink has asked for more than there is. A sink that has not has left the loop.
    is_finished: bool,
}

impl<R> Values<R> {
    pub(crate) fn new(values: Vec<R>) -> Self {
        Self { values: values.into_iter(), is_finished: false }
    }

    /// The next result.
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

impl<R> Drop for Values<R> {
    /// A panic of the drop of a result that the sink has not seen does not count, as in `SinkBuffer`.
    fn drop(&mut self) {
        let unseen = std::mem::take(&mut self.values);
        contain(|| drop(unseen));
    }
}
