//! The items of a stream on their way from the thread that pulls them to the workers.

use crate::engine::Indexed;
use crate::engine::supply::input::{Direct, PulledInput};
use crate::engine::supply::owned::{Given, Owned};
use crate::engine::supply::thread_bound::ThreadBound;
use crate::sync::{Mutex, lock};
use std::collections::VecDeque;
use std::ops::Range;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Neighbouring items of a stream: whole blocks.
pub(in crate::engine) struct Chunk<T> {
    pub(in crate::engine) blocks: Range<usize>,
    /// The index of the first item.
    pub(in crate::engine) first: usize,
    pub(in crate::engine) items: Vec<T>,
}

/// A stream, and what has been pulled and not yet run.
///
/// A worker gives out every block of what it claims (see `Owned`), so nothing is left behind.
pub struct Queue<I: Iterator> {
    input: ThreadBound<PulledInput<I>>,
    /// How many items have been pulled in all.
    pulled: AtomicUsize,
    queue: Mutex<VecDeque<Chunk<I::Item>>>,
    /// Claimed by a worker, which has not asked for all of it yet.
    claimed: Mutex<Vec<Claimed<I::Item>>>,
}

/// A chunk, after the index of its first item.
type Claimed<T> = (usize, Arc<Owned<T>>);

impl<I: Iterator> Queue<I> {
    pub(in crate::engine) fn new(items: I) -> Self {
        let (queue, claimed) = (Mutex::new(VecDeque::new()), Mutex::new(Vec::new()));
        Self { input: ThreadBound::new(PulledInput::new(items)), pulled: AtomicUsize::new(0), queue, claimed }
    }

    /// The stream, on its own thread.
    pub(in crate::engine) fn input(&self) -> Option<&PulledInput<I>> {
        self.input.get()
    }

    /// The same, if the thread works on these items as it pulls them.
    #[inline]
    fn straight(&self, items: &Range<usize>) -> Option<&PulledInput<I>> {
        self.input().filter(|input| input.is_direct(items.start))
    }

    /// How many chunks wait for a worker.
    pub(in crate::engine) fn waiting(&self) -> usize {
        lock(&self.queue).len()
    }

    pub(in crate::engine) fn push(&self, chunk: Chunk<I::Item>) {
        self.note(&chunk);
        lock(&self.queue).push_back(chunk);
    }

    /// The next chunk that waits; says which blocks it is.
    pub(in crate::engine) fn claim(&self) -> Option<Range<usize>> {
        let chunk = lock(&self.queue).pop_front()?;
        Some(self.hand_out(chunk))
    }

    /// A chunk goes right to the worker that has pulled it.
    pub(in crate::engine) fn take(&self, chunk: Chunk<I::Item>) -> Range<usize> {
        self.note(&chunk);
        self.hand_out(chunk)
    }

    /// Relaxed: whoever has a block of the chunk has it by way of a lock that is taken after this.
    fn note(&self, chunk: &Chunk<I::Item>) {
        self.pulled.store(chunk.first + chunk.items.len(), Ordering::Relaxed);
    }

    fn hand_out(&self, Chunk { blocks, first, items }: Chunk<I::Item>) -> Range<usize> {
        lock(&self.claimed).push((first, Arc::new(Owned::new(items))));
        blocks
    }
}

impl<I: Iterator<Item: Send>> Indexed for Queue<I> {
    type Item = I::Item;
    type Block<'a>
        = Pulled<'a, I>
    where
        I: 'a;

    fn len(&self) -> usize {
        usize::MAX
    }

    #[inline]
    fn clip(&self, items: Range<usize>) -> Range<usize> {
        match self.straight(&items) {
            Some(input) if input.has_ended() => items.start..items.start,
            Some(_) => items,
            None => items.start..items.end.min(self.pulled.load(Ordering::Relaxed)),
        }
    }

    #[inline]
    fn has(&self, items: &Range<usize>) -> bool {
        self.straight(items).is_none_or(PulledInput::has_more)
    }

    unsafe fn block(&self, items: Range<usize>) -> Pulled<'_, I> {
        if let Some(input) = self.straight(&items) {
            return Pulled::Direct(input.block(items.len()));
        }
        let mut claimed = lock(&self.claimed);
        let holds = |(first, chunk): &Claimed<I::Item>| (*first..*first + chunk.count()).contains(&items.start);
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
        Pulled::Given(unsafe { chunk.give(items, chunk.clone()) })
    }
}

/// The items of one block.
pub enum Pulled<'f, I: Iterator> {
    /// Of a chunk.
    Given(Given<I::Item, Arc<Owned<I::Item>>>),
    /// As they come.
    Direct(Direct<'f, I>),
}

impl<I: Iterator> Iterator for Pulled<'_, I> {
    type Item = I::Item;

    #[inline(always)]
    fn next(&mut self) -> Option<I::Item> {
        match self {
            Pulled::Given(items) => items.next(),
            Pulled::Direct(items) => items.next(),
        }
    }
}
