//! Who pulls the items of an iterator: the thread that has called the loop alone, or all workers, one at a time.
//!
//! To pull an item is often to make it: a line has memory of its own. If one worker takes that from the allocator and another gives it
//! back, both wait for each other there. So where an iterator may go from thread to thread, and helpers have come, the calling thread
//! leaves it to them while it works on a chunk of its own, and takes it back before the next one:
//!
//! ```text
//!   the calling thread                           a helper
//!   take_back: it alone has the iterator
//!   pulls a chunk, decides how much comes next
//!   leave(so many more chunks) -------------->   pull: a chunk, under the lock
//!   works on its chunk                           works on it
//!   take_back <------------------------------    (who pulls just now is waited for)
//! ```

use super::iterator::PulledInput;
use super::producer::MOST;
use super::queue::Chunk;
use crate::blocks::Blocks;
use crate::engine::stop::Payload;
use crate::sync::{Mutex, lock};
use std::ops::Range;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// Who pulls the items of an iterator.
pub trait Pullers<I: Iterator>: Sync {
    /// True if helpers pull, too.
    const ARE_ALL: bool;

    /// With the iterator at the thread that has called the loop.
    fn new() -> Self;

    /// Leaves the iterator to the helpers.
    fn leave(&self, left: Left<I>);

    /// Takes the iterator back, if it was left.
    fn take_back(&self) -> Option<Left<I>>;

    /// Pulls a chunk for a helper; `None` if the iterator is not there, another helper has it, or no more is to be pulled.
    fn pull(&self) -> Option<Chunk<I::Item>>;

    /// Tells whether a helper could pull now. Not while another one pulls, who then tells of what is left.
    fn has_more(&self) -> bool;
}

/// The thread that has called the loop pulls; the iterator never leaves it.
pub struct CallerAlone;

impl<I: Iterator> Pullers<I> for CallerAlone {
    const ARE_ALL: bool = false;

    fn new() -> Self {
        Self
    }

    fn leave(&self, _: Left<I>) {
        unreachable!("the iterator stays on its thread");
    }

    fn take_back(&self) -> Option<Left<I>> {
        None
    }

    fn pull(&self) -> Option<Chunk<I::Item>> {
        None
    }

    fn has_more(&self) -> bool {
        false
    }
}

/// All workers pull, one at a time: the place where the iterator is left to the helpers.
pub struct AllWorkers<I: Iterator>(Mutex<Option<Left<I>>>);

impl<I: Iterator<Item: Send> + Send> Pullers<I> for AllWorkers<I> {
    const ARE_ALL: bool = true;

    fn new() -> Self {
        Self(Mutex::new(None))
    }

    fn leave(&self, left: Left<I>) {
        *lock(&self.0) = Some(left);
    }

    fn take_back(&self) -> Option<Left<I>> {
        lock(&self.0).take()
    }

    fn pull(&self) -> Option<Chunk<I::Item>> {
        // Never waited for: on a thread of a rayon pool whoever has the lock may be an older frame of this very thread.
        self.0.try_lock().ok()?.as_mut()?.pull()
    }

    fn has_more(&self) -> bool {
        self.0.try_lock().is_ok_and(|left| left.as_ref().is_some_and(Left::has_more))
    }
}

/// An iterator that is left to the helpers of its loop, with what they pull.
pub struct Left<I: Iterator> {
    pub(super) input: PulledInput<I>,
    pub(super) blocks: Blocks,
    /// The number of blocks that have been pulled.
    pub(super) pulled_blocks: usize,
    /// The number of items of a chunk, about.
    pub(super) wanted: usize,
    /// The number of chunks that may still be pulled.
    pub(super) chunks: usize,
    /// The blocks of the chunks that helpers have pulled, in order.
    pub(super) open: Vec<Range<usize>>,
    /// A panic of the iterator.
    pub(super) panic: Option<Payload>,
}

impl<I: Iterator> Left<I> {
    fn has_more(&self) -> bool {
        self.chunks > 0 && !self.input.has_ended()
    }

    fn pull(&mut self) -> Option<Chunk<I::Item>> {
        if !self.has_more() {
            return None;
        }
        self.chunks -= 1;
        let (chunk, panic) = pull_chunk(&self.input, &self.blocks, self.pulled_blocks, self.wanted);
        self.panic = panic;
        let chunk = chunk?;
        self.pulled_blocks = chunk.blocks.end;
        self.open.push(chunk.blocks.clone());
        Some(chunk)
    }
}

/// Pulls about `wanted` items, in whole blocks, of which `from` is the first: a chunk, if there are any; and the panic of the
/// iterator, if it has panicked.
pub(super) fn pull_chunk<I: Iterator>(
    input: &PulledInput<I>,
    blocks: &Blocks,
    from: usize,
    wanted: usize,
) -> (Option<Chunk<I::Item>>, Option<Payload>) {
    let first = input.pulled();
    let len = blocks.items(from..blocks.reaching(first.saturating_add(wanted))).len();
    let mut items = Vec::with_capacity(len.min(MOST));
    // Panic safety: what has been pulled stays in `items`; the iterator is not asked again.
    let panic = catch_unwind(AssertUnwindSafe(|| input.fill(&mut items, len))).err();
    let chunk = (!items.is_empty()).then(|| Chunk { blocks: from..blocks.reaching(input.pulled()), first, items });
    (chunk, panic)
}

#[cfg(all(test, not(loom)))]
mod tests {
    use super::*;
    use crate::blocks::Shape;
    use std::thread;

    fn left<I: Iterator>(items: I, chunks: usize) -> Left<I> {
        let blocks = Blocks::endless(None, None, Shape::Fine, true);
        let (open, panic) = (Vec::new(), None);
        Left { input: PulledInput::new(items), blocks, pulled_blocks: 0, wanted: 3, chunks, open, panic }
    }

    #[test]
    fn helpers_pull_so_many_chunks_in_order() {
        let pullers = AllWorkers::new();
        assert!(pullers.pull().is_none() && !pullers.has_more());
        pullers.leave(left(0.., 2));
        let chunks = [(); 3].map(|()| pullers.pull().map(|chunk| (chunk.blocks, chunk.items)));
        assert_eq!(chunks, [Some((0..3, vec![0, 1, 2])), Some((3..6, vec![3, 4, 5])), None]);
        let left = pullers.take_back().unwrap();
        assert!(left.open == [0..3, 3..6] && left.input.pulled() == 6 && !left.input.has_ended());
        assert!(pullers.take_back().is_none());
    }

    #[test]
    fn the_end_and_a_panic_of_the_iterator_come_back_with_it() {
        let pullers = AllWorkers::new();
        pullers.leave(left(0..4, 9));
        assert!(pullers.pull().unwrap().items.len() == 3 && pullers.has_more());
        assert!(pullers.pull().unwrap().items == [3] && !pullers.has_more() && pullers.pull().is_none());
        let back = pullers.take_back().unwrap();
        assert!(back.input.has_ended() && back.panic.is_none() && back.open == [0..3, 3..4]);
        let pullers = AllWorkers::new();
        pullers.leave(left((0..9).inspect(|&item| assert!(item < 4, "on purpose")), 9));
        assert!(pullers.pull().is_some());
        assert!(pullers.pull().unwrap().items == [3] && pullers.pull().is_none());
        let back = pullers.take_back().unwrap();
        assert!(back.input.has_ended() && back.panic.is_some() && back.open == [0..3, 3..4]);
    }

    #[test]
    fn many_helpers_pull_each_item_once() {
        const ITEMS: usize = if cfg!(miri) { 100 } else { 20_000 };
        let pullers = AllWorkers::new();
        pullers.leave(left(0..ITEMS, usize::MAX));
        let all = || {
            let mut all = Vec::new();
            while pullers.has_more() {
                all.extend(pullers.pull().into_iter().flat_map(|chunk| chunk.items));
            }
            all
        };
        let mut items = thread::scope(|scope| {
            let helpers = [(); 3].map(|()| scope.spawn(all));
            helpers.into_iter().flat_map(|helper| helper.join().unwrap()).collect::<Vec<_>>()
        });
        items.sort_unstable();
        assert!(items.into_iter().eq(0..ITEMS));
    }
}
