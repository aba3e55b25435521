//! Results that are stage over one by one, while the loop goes on.

use super::{CallerOnly, Output, Shape};
use crate::engine::{Yield, contain};
use std::ops::{ControlFlow, Range};
use std::vec;

/// The results of a block on their way to the calling thread; `EACH`: those of one item.
pub struct Stage<'o, R, const EACH: bool> {
    handoff: &'o Handoff<R>,
}

/// Where those of a block whose turn it is wait for the one who takes them.
pub struct Handoff<R> {
    ready: CallerOnly<Vec<R>>,
    /// Those of the lowest block that has panicked so far, and its first item.
    saved: CallerOnly<Option<(usize, Vec<R>)>>,
}

impl<R> Handoff<R> {
    pub(crate) fn new() -> Self {
        Self { ready: CallerOnly::new(Vec::new()), saved: CallerOnly::new(None) }
    }

    /// Has them stage over.
    fn lead(&self, values: Vec<R>, drain: &mut dyn FnMut() -> ControlFlow<()>) -> ControlFlow<()> {
        *self.ready.lock() = values;
        drain()
    }

    /// What came before a panic, unless that of an earlier block is there: later ones do not count.
    fn save(&self, first: usize, values: Vec<R>) {
        let mut saved = self.saved.lock();
        let loser = match &*saved {
            Some((lower, _)) if *lower < first => Some(values),
            _ => saved.replace((first, values)).map(|(_, values)| values),
        };
        drop(saved);
        contain(|| drop(loser));
    }

    /// Those of one block, which may be none.
    pub(crate) fn values(&self) -> Vec<R> {
        std::mem::take(&mut *self.ready.lock())
    }

    pub(crate) fn stage<const EACH: bool>(&self) -> Stage<'_, R, EACH> {
        Stage { handoff: self }
    }
}

impl<R> Drop for Handoff<R> {
    /// What nobody has seen a serial loop would not have made.
    fn drop(&mut self) {
        let saved = self.saved.get().take();
        contain(|| drop(saved));
    }
}

/// What one block has so far.
pub struct Results<'o, R> {
    values: Vec<R>,
    first: usize,
    /// `None` when the block is done.
    handoff: Option<&'o Handoff<R>>,
}

impl<R> Results<'_, R> {
    /// Adds the next result.
    #[inline]
    pub fn __put(&mut self, Yield { v: value }: Yield<R>) {
        self.values.push(value);
    }
}

impl<R> Drop for Results<'_, R> {
    /// What came before a panic is as good as if it had not followed: the sink may leave there.
    fn drop(&mut self) {
        if let Some(handoff) = self.handoff {
            handoff.save(self.first, std::mem::take(&mut self.values));
        }
    }
}

/// A block that begins with so much room seldom has to grow.
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

    fn writer(&self, items: Range<usize>, _: usize, _: bool) -> Results<'_, R> {
        let values = Vec::with_capacity(items.len().min(ROOM));
        Results { values, first: items.start, handoff: Some(self.handoff) }
    }

    fn seal(mut out: Results<'_, R>) -> Vec<R> {
        out.handoff = None;
        std::mem::take(&mut out.values)
    }

    fn take(&mut self, _: impl IntoIterator<Item = Vec<R>>) -> ControlFlow<()> {
        unreachable!("a loop whose results are stage over meanwhile")
    }

    fn hand_over(&self, part: Vec<R>, drain: &mut dyn FnMut() -> ControlFlow<()>) -> ControlFlow<()> {
        self.handoff.lead(part, drain)
    }

    fn rescue(&self, first: usize, drain: &mut dyn FnMut() -> ControlFlow<()>) -> ControlFlow<()> {
        // What panicked may have done so between two blocks.
        let saved = self.handoff.saved.lock().take_if(|(saved, _)| *saved == first);
        saved.map_or(ControlFlow::Continue(()), |(_, values)| self.handoff.lead(values, drain))
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

impl<R> Drop for Values<R> {
    /// As those of the handoff.
    fn drop(&mut self) {
        let unseen = std::mem::take(&mut self.values);
        contain(|| drop(unseen));
    }
}
