//! The items of an iterator in a loop that several processes run: each of them pulls them all, and keeps those of the blocks that
//! it runs.

use super::pullers::Pullers;
use super::queue::{Chunk, Queue};
use crate::engine::spread::Reach;
use std::ops::Range;

/// The most items that are pulled at once to be dropped.
const DROPPED: usize = 1024;

/// The puller of a loop.
pub(in crate::engine) struct Pulling<'q, I: Iterator<Item: Send>, P>(&'q Queue<I, P>);

impl<I: Iterator<Item: Send>, P: Pullers<I>> Queue<I, P> {
    /// What pulls the items for the workers, on the calling thread.
    pub(in crate::engine) fn pulling(&self) -> Pulling<'_, I, P> {
        Pulling(self)
    }
}

impl<I: Iterator<Item: Send>, P: Pullers<I>> Reach for Pulling<'_, I, P> {
    const DROPS: bool = false;

    fn total(&self) -> Option<usize> {
        None
    }

    fn reach(&self, items: usize) -> usize {
        let Some(input) = self.0.input() else { return 0 };
        while input.pulled() < items && !input.has_ended() {
            input.fill(&mut Vec::new(), (items - input.pulled()).min(DROPPED));
        }
        input.pulled()
    }

    fn pull(&self, blocks: Range<usize>, items: Range<usize>) {
        self.reach(items.start);
        let mut pulled = Vec::new();
        if let Some(input) = self.0.input() {
            input.fill(&mut pulled, items.len());
        }
        if !pulled.is_empty() {
            self.0.take(Chunk { blocks, first: items.start, items: pulled });
        }
    }
}
