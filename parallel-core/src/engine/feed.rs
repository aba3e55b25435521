//! The items of a stream on their way from the thread that pulls them to the workers.

use crate::source::{Given, Indexed, Owned};
use crate::sync::{Mutex, lock};
use std::collections::VecDeque;
use std::ops::Range;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Neighbouring items of a stream: whole blocks.
pub(super) struct Chunk<T> {
    pub(super) blocks: Range<usize>,
    /// The index of the first item.
    pub(super) first: usize,
    pub(super) items: Vec<T>,
}

/// What has been pulled and not yet run.
///
/// A worker gives out every block of what it claims (see `Owned`), so nothing is left behind.
pub struct Feed<T> {
    /// How many items have been pulled in all.
    pulled: AtomicUsize,
    queue: Mutex<VecDeque<Chunk<T>>>,
    /// Claimed by a worker, which has not asked for all of it yet.
    claimed: Mutex<Vec<(usize, Arc<Owned<T>>)>>,
}

impl<T> Feed<T> {
    pub(super) fn new() -> Self {
        Self { pulled: AtomicUsize::new(0), queue: Mutex::new(VecDeque::new()), claimed: Mutex::new(Vec::new()) }
    }

    /// How many chunks wait for a worker.
    pub(super) fn waiting(&self) -> usize {
        lock(&self.queue).len()
    }

    pub(super) fn push(&self, chunk: Chunk<T>) {
        self.note(&chunk);
        lock(&self.queue).push_back(chunk);
    }

    /// The next chunk that waits; says which blocks it is.
    pub(super) fn claim(&self) -> Option<Range<usize>> {
        let chunk = lock(&self.queue).pop_front()?;
        Some(self.hand_out(chunk))
    }

    /// A chunk goes right to the worker that has pulled it.
    pub(super) fn take(&self, chunk: Chunk<T>) -> Range<usize> {
        self.note(&chunk);
        self.hand_out(chunk)
    }

    /// Relaxed: whoever has a block of the chunk has it by way of a lock that is taken after this.
    fn note(&self, chunk: &Chunk<T>) {
        self.pulled.store(chunk.first + chunk.items.len(), Ordering::Relaxed);
    }

    fn hand_out(&self, Chunk { blocks, first, items }: Chunk<T>) -> Range<usize> {
        lock(&self.claimed).push((first, Arc::new(Owned::new(items))));
        blocks
    }
}

impl<T: Send> Indexed for Feed<T> {
    type Item = T;
    type Block<'a>
        = Given<T, Arc<Owned<T>>>
    where
        T: 'a;

    fn len(&self) -> usize {
        usize::MAX
    }

    #[inline]
    fn clip(&self, items: Range<usize>) -> Range<usize> {
        items.start..items.end.min(self.pulled.load(Ordering::Relaxed))
    }

    unsafe fn block(&self, items: Range<usize>) -> Self::Block<'_> {
        let mut claimed = lock(&self.claimed);
        let holds = |(first, chunk): &(usize, Arc<Owned<T>>)| (*first..*first + chunk.count()).contains(&items.start);
        let at = claimed.iter().position(holds).expect("only claimed blocks are asked for");
        let (first, chunk) = &claimed[at];
        let items = items.start - first..items.end - first;
        assert!(items.start <= items.end && items.end <= chunk.count(), "blocks do not reach beyond their chunk");
        let chunk = chunk.clone();
        if items.end == chunk.count() {
            // The last block keeps the memory from here on.
            claimed.swap_remove(at);
        }
        // SAFETY: within the chunk, as was just asserted; that no item is asked for twice is the caller's promise; the
        // chunk lives as long as the block, which has it.
        unsafe { chunk.give(items, chunk.clone()) }
    }
}
