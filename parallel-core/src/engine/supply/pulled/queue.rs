//! The items of an iterator on their way from those who pull them to the workers.

use super::direct::Direct;
use super::iterator::PulledInput;
use super::pullers::{CallerAlone, Pullers};
use super::thread_bound::ThreadBound;
use crate::engine::stop::Stop;
use crate::engine::supply::block::GivenOrDirect;
use crate::engine::supply::owned::{Given, Owned};
use crate::engine::{Indexed, policy};
use crate::sync::{Condvar, Mutex, lock, yield_now};
use std::collections::VecDeque;
use std::ops::Range;
use std::sync::Arc;
use std::sync::PoisonError;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Neighbouring items of an iterator: whole blocks.
pub struct Chunk<T> {
    pub(super) blocks: Range<usize>,
    /// The index of the first item.
    pub(super) first: usize,
    pub(super) items: Vec<T>,
}

/// An iterator, and its items that have been pulled and not yet run: what the workers of a loop have their items from.
///
/// An item is in one of four places: the iterator, a chunk that waits, a chunk that a worker has claimed, a block. A
/// worker gives out every block of what it claims (see [`Owned`]), so nothing is left behind.
pub struct Queue<I: Iterator, P = CallerAlone> {
    input: ThreadBound<PulledInput<I>>,
    /// Who pulls.
    pub(super) pullers: P,
    /// The number of items that have been pulled, up to the end of the last chunk.
    pulled: AtomicUsize,
    waiting: Mutex<Waiting<I::Item>>,
    /// The condition that parked helpers wait for: a chunk, or the end.
    news: Condvar,
    /// The chunks that a worker has claimed, and has not asked for all blocks of yet.
    claimed: Mutex<Vec<Claimed<I::Item>>>,
}

/// The chunks that wait for workers, and the helpers that wait for chunks.
///
/// Invariant: whoever adds a chunk, leaves the iterator or closes the queue wakes helpers that are parked, and a helper parks only
/// while there is no chunk, nothing to pull and the queue is open, all under one lock: so none of them sleeps on.
struct Waiting<T> {
    chunks: VecDeque<Chunk<T>>,
    /// True once no more chunks will come.
    is_closed: bool,
    /// The number of helpers that are parked.
    parked: usize,
}

/// The items of a chunk, after the index of the first.
type Claimed<T> = (usize, Arc<Owned<T>>);

impl<I: Iterator<Item: Send>, P: Pullers<I>> Queue<I, P> {
    pub(in crate::engine) fn new(items: I) -> Self {
        Self {
            input: ThreadBound::new(PulledInput::new(items)),
            pullers: P::new(),
            pulled: AtomicUsize::new(0),
            waiting: Mutex::new(Waiting { chunks: VecDeque::new(), is_closed: false, parked: 0 }),
            news: Condvar::new(),
            claimed: Mutex::new(Vec::new()),
        }
    }

    /// The iterator, on its own thread.
    pub(super) fn input(&self) -> Option<&PulledInput<I>> {
        self.input.get()
    }

    /// The iterator, if this thread works on these items as it pulls them.
    #[inline]
    fn direct(&self, items: &Range<usize>) -> Option<&PulledInput<I>> {
        self.input().filter(|input| input.is_direct(items.start))
    }

    /// Tells whether nothing more is to be pulled. To be called on the calling thread.
    pub(in crate::engine) fn has_ended(&self) -> bool {
        self.input().is_some_and(PulledInput::has_ended)
    }

    /// Tells whether the calling thread has stopped pulling directly, since that took long. To be called on that thread.
    pub(in crate::engine) fn was_late(&self) -> bool {
        self.input().is_some_and(|input| input.slow().is_some())
    }

    /// The number of chunks that wait for a worker.
    pub(super) fn waiting(&self) -> usize {
        lock(&self.waiting).chunks.len()
    }

    /// Adds a chunk, which waits for a worker.
    pub(super) fn push(&self, chunk: Chunk<I::Item>) {
        self.note(&chunk);
        let mut waiting = lock(&self.waiting);
        waiting.chunks.push_back(chunk);
        if waiting.parked > 0 {
            self.news.notify_one();
        }
    }

    /// Claims the next chunk that waits, and gives its blocks.
    pub(super) fn claim(&self) -> Option<Range<usize>> {
        let chunk = lock(&self.waiting).chunks.pop_front()?;
        Some(self.hand_out(chunk))
    }

    /// Claims the next chunk for a helper, which looks out for a moment for one, or for the iterator, to pull one itself, and then parks if it
    /// `stays`. Gives its blocks; `None` if the helper is to leave.
    pub(super) fn wait(&self, stays: bool, stop: &Stop) -> Option<Range<usize>> {
        for look in 0..policy::LOOKS {
            let mut waiting = lock(&self.waiting);
            if let Some(chunk) = waiting.chunks.pop_front() {
                drop(waiting);
                return Some(self.hand_out(chunk));
            }
            if waiting.is_closed {
                return None;
            }
            drop(waiting);
            if P::ARE_ALL
                && !stop.has_stopped()
                && let Some(chunk) = self.pullers.pull()
            {
                return Some(self.take_pulled(chunk));
            }
            std::hint::spin_loop();
            if look % 16 == 15 {
                // The thread that pulls may wait for this core.
                yield_now();
            }
        }
        if stays { self.park(stop) } else { None }
    }

    /// Claims the next chunk for a helper that waits for one, parked, as long as the loop goes on.
    #[cold]
    fn park(&self, stop: &Stop) -> Option<Range<usize>> {
        let mut waiting = lock(&self.waiting);
        loop {
            if let Some(chunk) = waiting.chunks.pop_front() {
                drop(waiting);
                return Some(self.hand_out(chunk));
            }
            if waiting.is_closed {
                return None;
            }
            if !stop.has_stopped() && self.pullers.has_more() {
                drop(waiting);
                if let Some(chunk) = self.pullers.pull() {
                    return Some(self.take_pulled(chunk));
                }
                yield_now();
                waiting = lock(&self.waiting);
                continue;
            }
            waiting.parked += 1;
            waiting = self.news.wait(waiting).unwrap_or_else(PoisonError::into_inner);
            waiting.parked -= 1;
        }
    }

    /// Gives a chunk to the helper that has pulled it, and tells the others of what is left. Gives the blocks of the chunk.
    fn take_pulled(&self, chunk: Chunk<I::Item>) -> Range<usize> {
        self.tell_of_left();
        self.take(chunk)
    }

    /// Wakes the helpers that are parked: the iterator has been left to them, and nobody pulls.
    pub(super) fn tell_of_left(&self) {
        let waiting = lock(&self.waiting);
        if waiting.parked > 0 {
            self.news.notify_all();
        }
    }

    /// Closes the queue: no more chunks will come.
    pub(super) fn close(&self) {
        let mut waiting = lock(&self.waiting);
        waiting.is_closed = true;
        if waiting.parked > 0 {
            self.news.notify_all();
        }
    }

    /// The number of those of these items that exist.
    pub(super) fn len_of(&self, items: Range<usize>) -> usize {
        self.clip(items).len()
    }

    /// The number of items that have been pulled. To be called on the calling thread.
    pub(in crate::engine) fn pulled(&self) -> usize {
        self.input().map_or(0, PulledInput::pulled)
    }

    /// Gives a chunk to the thread that has pulled it. Gives the blocks of the chunk.
    pub(super) fn take(&self, chunk: Chunk<I::Item>) -> Range<usize> {
        self.note(&chunk);
        self.hand_out(chunk)
    }

    /// Notes how far the iterator has been pulled, with this chunk.
    ///
    /// Relaxed is enough: whoever has a block of the chunk has it by way of a lock that is taken after this.
    fn note(&self, chunk: &Chunk<I::Item>) {
        // Those who have pulled later may have noted it earlier.
        self.pulled.fetch_max(chunk.first + chunk.items.len(), Ordering::Relaxed);
    }

    fn hand_out(&self, Chunk { blocks, first, items }: Chunk<I::Item>) -> Range<usize> {
        lock(&self.claimed).push((first, Arc::new(Owned::new(items))));
        blocks
    }
}

impl<I: Iterator<Item: Send>, P: Pullers<I>> Indexed for Queue<I, P> {
    type Item = I::Item;
    type Block<'a>
        = PulledBlock<'a, I>
    where
        Self: 'a;
    const IS_PULLED: bool = true;
    const NOTES_EACH: bool = true;

    fn len(&self) -> usize {
        usize::MAX
    }

    #[inline]
    fn clip(&self, items: Range<usize>) -> Range<usize> {
        match self.direct(&items) {
            Some(input) if input.has_ended() => items.start..items.start,
            Some(_) => items,
            None => items.start..items.end.min(self.pulled.load(Ordering::Relaxed)),
        }
    }

    #[inline]
    fn has(&self, items: &Range<usize>) -> bool {
        self.direct(items).is_none_or(|input| !input.is_to_stop() && input.has_more())
    }

    fn ran(&self, items: Range<usize>) -> usize {
        let pulled = self.input().map_or_else(|| self.pulled.load(Ordering::Relaxed), PulledInput::pulled);
        items.end.min(pulled).saturating_sub(items.start)
    }

    fn has_failed(&self) -> bool {
        self.input().is_some_and(PulledInput::has_failed)
    }

    unsafe fn skip(&self, items: Range<usize>, most: usize) -> usize {
        // Items that are pulled as they are asked for are to be asked for: what comes after them is behind them.
        let len = items.len();
        // SAFETY: the same promise.
        let mut block = unsafe { self.block(items) };
        let count = block.by_ref().take(most).count();
        if count == len {
            // A block gives the iterator back when it is asked for an item after its last one.
            block.next();
        }
        count
    }

    #[inline(always)]
    unsafe fn block(&self, items: Range<usize>) -> PulledBlock<'_, I> {
        match self.direct(&items) {
            Some(input) => PulledBlock::Direct(Direct::new(input, items.len())),
            // SAFETY: the same promise.
            None => PulledBlock::Given(unsafe { self.claimed_block(items) }),
        }
    }
}

impl<I: Iterator<Item: Send>, P: Pullers<I>> Queue<I, P> {
    /// The items of a block that is part of a claimed chunk.
    ///
    /// # Safety
    /// No item is asked for twice.
    #[cold]
    #[inline(never)]
    #[expect(clippy::unnecessary_box_returns, reason = "the caller is to have as little code for this as can be")]
    unsafe fn claimed_block(&self, items: Range<usize>) -> Box<GivenBlock<I::Item>> {
        let mut claimed = lock(&self.claimed);
        let holds = |(first, chunk): &Claimed<I::Item>| (*first..*first + chunk.count()).contains(&items.start);
        let at = claimed.iter().position(holds).expect("only claimed blocks are asked for");
        let (first, chunk) = &claimed[at];
        let items = items.start - first..items.end - first;
        assert!(items.start <= items.end && items.end <= chunk.count(), "blocks do not reach beyond their chunk");
        let chunk = chunk.clone();
        if items.end == chunk.count() {
            // All blocks of the chunk have been asked for. The last of them keeps its memory alive.
            claimed.swap_remove(at);
        }
        // SAFETY: within the chunk, as was just asserted; that no item is asked for twice is the caller's promise; the
        // chunk lives as long as the block, which has it.
        Box::new(unsafe { chunk.give(items, chunk.clone()) })
    }
}

/// The items of a block that is part of a chunk.
type GivenBlock<T> = Given<T, Arc<Owned<T>>>;

/// The items of one block.
pub type PulledBlock<'f, I> = GivenOrDirect<GivenBlock<<I as Iterator>::Item>, Direct<'f, I>>;

/// Every interleaving of a helper that parks with a caller that gives it chunks and closes the queue.
#[cfg(all(test, loom))]
mod loom_tests {
    use super::super::producer::Producer;
    use super::super::pullers::AllWorkers;
    use super::*;
    use crate::blocks::{Blocks, Shape};
    use loom::sync::Arc;
    use loom::thread;

    fn scene(helpers: usize, chunks: usize) {
        let mut model = loom::model::Builder::new();
        model.preemption_bound = Some(3);
        model.check(move || {
            let queue = Arc::new(Queue::<_, CallerAlone>::new(0..0_usize));
            let helpers: Vec<_> = (0..helpers)
                .map(|_| {
                    let queue = queue.clone();
                    // A helper that sleeps on would never be joined, which loom reports.
                    thread::spawn(move || std::iter::from_fn(|| queue.park(&Stop::new())).collect::<Vec<_>>())
                })
                .collect();
            for at in 0..chunks {
                queue.push(Chunk { blocks: at..at + 1, first: at, items: vec![at] });
            }
            queue.close();
            let mut blocks: Vec<_> = helpers.into_iter().flat_map(|helper| helper.join().unwrap()).collect();
            blocks.sort_by_key(|blocks| blocks.start);
            assert!(blocks.into_iter().eq((0..chunks).map(|at| at..at + 1)));
        });
    }

    /// A helper that parks, and a caller that leaves it the iterator, takes it back, and leaves it again.
    #[test]
    fn a_helper_that_parks_pulls_what_is_left() {
        let mut model = loom::model::Builder::new();
        model.preemption_bound = Some(3);
        model.check(|| {
            let queue = Arc::new(Queue::<_, AllWorkers<_>>::new(0..3_usize));
            let helper = {
                let queue = queue.clone();
                thread::spawn(move || std::iter::from_fn(|| queue.park(&Stop::new())).collect::<Vec<_>>())
            };
            let blocks = Blocks::endless(None, None, Shape::Free, true);
            let mut producer = Producer::new(queue.input().unwrap(), blocks, None, false);
            let mut own = Vec::new();
            for _ in 0..2 {
                own.extend(producer.pull(1).map(|chunk| queue.take(chunk)));
                producer.leave(&queue.pullers, 1);
                queue.tell_of_left();
                producer.take_back(&queue.pullers);
            }
            queue.close();
            let mut all = [own, helper.join().unwrap()].concat();
            all.sort_by_key(|blocks| blocks.start);
            // Those that nobody has pulled are the last ones.
            assert!(all.len() >= 2 && all.iter().cloned().eq((0..all.len()).map(|at| at..at + 1)));
        });
    }

    #[test]
    fn a_helper_that_parks_gets_every_chunk() {
        scene(1, 2);
    }

    #[test]
    fn all_helpers_that_park_leave() {
        scene(2, 1);
    }
}
