//! The items of a stream on their way from the thread that pulls them to the workers.

use crate::source::Indexed;
use std::collections::VecDeque;
use std::ops::Range;
use std::ptr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Neighbouring items of a stream: whole blocks.
pub(super) struct Chunk<T> {
    pub(super) blocks: Range<usize>,
    /// The index of the first item.
    pub(super) first: usize,
    pub(super) items: Vec<T>,
}

/// What has been pulled and not yet run.
pub struct Feed<T> {
    /// How many items have been pulled in all.
    pulled: AtomicUsize,
    queue: Mutex<VecDeque<Chunk<T>>>,
    /// Claimed by a worker, which has not asked for all of it yet.
    claimed: Mutex<Vec<(usize, Arc<Claimed<T>>)>>,
}

/// The items of a chunk that a worker has claimed.
///
/// Invariant: `len` values from `start` on are initialised, but for those that were given to blocks, to which they belong
/// now. A worker gives out every block of what it claims, so nothing is left in the end.
struct Claimed<T> {
    start: *mut T,
    len: usize,
    /// Holds the memory; empty as far as it knows.
    _buffer: Vec<T>,
}

// SAFETY: only `Feed::block` reaches the items, each index at most once; so sharing comes down to sending items.
unsafe impl<T: Send> Sync for Claimed<T> {}
// SAFETY: as for a `Vec<T>`.
unsafe impl<T: Send> Send for Claimed<T> {}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl<T> Feed<T> {
    pub(super) fn new() -> Self {
        Self { pulled: AtomicUsize::new(0), queue: Mutex::default(), claimed: Mutex::default() }
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

    fn hand_out(&self, Chunk { blocks, first, mut items }: Chunk<T>) -> Range<usize> {
        let len = items.len();
        // SAFETY: zero is below every capacity, and no value need be initialised for it.
        unsafe { items.set_len(0) };
        let claimed = Claimed { start: items.as_mut_ptr(), len, _buffer: items };
        lock(&self.claimed).push((first, Arc::new(claimed)));
        blocks
    }
}

/// The items of one block; owns those it has not given out yet.
pub struct FedBlock<T> {
    next: *mut T,
    left: usize,
    _keep: Arc<Claimed<T>>,
}

impl<T> Iterator for FedBlock<T> {
    type Item = T;

    #[inline(always)]
    fn next(&mut self) -> Option<T> {
        if self.left == 0 {
            return None;
        }
        // SAFETY: `left > 0` values from `next` on are initialised and this block's; this one is given up right here.
        let item = unsafe { self.next.read() };
        // SAFETY: at most one past the block's last value.
        self.next = unsafe { self.next.add(1) };
        self.left -= 1;
        Some(item)
    }
}

impl<T> Drop for FedBlock<T> {
    fn drop(&mut self) {
        let rest = ptr::slice_from_raw_parts_mut(self.next, self.left);
        // SAFETY: the values that `next` has not given out are initialised, this block's, and not used again. The memory is
        // kept until after this.
        unsafe { ptr::drop_in_place(rest) };
    }
}

impl<T: Send> Indexed for Feed<T> {
    type Item = T;
    type Block<'a>
        = FedBlock<T>
    where
        T: 'a;

    fn len(&self) -> usize {
        usize::MAX
    }

    #[inline]
    fn clip(&self, items: Range<usize>) -> Range<usize> {
        items.start..items.end.min(self.pulled.load(Ordering::Relaxed))
    }

    unsafe fn block(&self, items: Range<usize>) -> FedBlock<T> {
        let mut claimed = lock(&self.claimed);
        let holds = |(first, chunk): &(usize, Arc<Claimed<T>>)| (*first..*first + chunk.len).contains(&items.start);
        let at = claimed.iter().position(holds).expect("only claimed blocks are asked for");
        let (first, chunk) = &claimed[at];
        let (start, end) = (items.start - first, items.end - first);
        assert!(end <= chunk.len, "blocks do not reach beyond their chunk");
        // SAFETY: `start < end <= len` (the block is not empty), within the buffer.
        let next = unsafe { chunk.start.add(start) };
        // The last block keeps the memory from here on.
        let keep = if end == chunk.len { claimed.swap_remove(at).1 } else { chunk.clone() };
        FedBlock { next, left: end - start, _keep: keep }
    }
}
