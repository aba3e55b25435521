//! Items that a loop owns: moved out block by block, the rest dropped.

use crate::engine::Indexed;
use std::marker::PhantomData;
use std::ops::Range;
use std::ptr;
use std::sync::atomic::{AtomicBool, Ordering};

/// The items of a `Vec`, each given away at most once.
///
/// States: untouched, it owns all its items and drops them; begun, a block has been asked for, and the items belong to
/// the blocks. A loop that has begun gives out every block (a block that need not run is dropped); one that panics
/// before that (since `PARALLEL_NUM_JOBS` is no number, say) has touched nothing.
///
/// Invariant: `len` values from `start` on are initialised, except for those of the blocks given out.
pub struct Owned<T> {
    start: *mut T,
    len: usize,
    /// True if a block has been asked for.
    has_begun: AtomicBool,
    /// The memory of the items: a `Vec` that is empty as far as it knows, so that dropping it drops no item.
    _buffer: Vec<T>,
}

impl<T> Owned<T> {
    pub(crate) fn new(mut items: Vec<T>) -> Self {
        let len = items.len();
        // SAFETY: zero is below every capacity, and no value need be initialised for it.
        unsafe { items.set_len(0) };
        Self { start: items.as_mut_ptr(), len, has_begun: AtomicBool::new(false), _buffer: items }
    }
}

impl<T> Drop for Owned<T> {
    fn drop(&mut self) {
        if !*self.has_begun.get_mut() {
            let all = ptr::slice_from_raw_parts_mut(self.start, self.len);
            // SAFETY: `len` values from `start` on are initialised, and no block has been given any of them.
            unsafe { ptr::drop_in_place(all) };
        }
    }
}

// SAFETY: through a shared reference only `block` reaches the items, each index at most once; so sharing an `Owned`
// comes down to sending items, which takes `T: Send`.
unsafe impl<T: Send> Sync for Owned<T> {}

// SAFETY: as for the `Vec<T>` that the items came in.
unsafe impl<T: Send> Send for Owned<T> {}

impl<T> Owned<T> {
    pub(crate) fn count(&self) -> usize {
        self.len
    }

    /// The items of one block. `keep` is the owner of the memory.
    ///
    /// # Safety
    /// `items` lies within `0..len`, and no index is asked for twice; `keep` keeps `self` alive.
    #[inline]
    pub(crate) unsafe fn give<K>(&self, items: Range<usize>, keep: K) -> Given<T, K> {
        debug_assert!(items.start <= items.end && items.end <= self.len);
        // Written once, for the workers read it at every block. Relaxed: whoever drops an `Owned` has waited for them.
        if !self.has_begun.load(Ordering::Relaxed) {
            self.has_begun.store(true, Ordering::Relaxed);
        }
        // SAFETY: `items` lies within the buffer, as the caller promises.
        let next = unsafe { self.start.add(items.start) };
        // SAFETY: they are initialised, and this block's alone, as the caller promises; so is what it says of `keep`.
        unsafe { Given::at(next, items.len(), keep) }
    }
}

/// The items of one block; owns those it has not given out yet.
pub struct Given<T, K> {
    next: *mut T,
    left: usize,
    /// The owner of the memory; dropped after the items.
    _keep: K,
}

impl<T, K> Given<T, K> {
    /// These items, `left` of them from `next` on. `keep` is the owner of their memory.
    ///
    /// # Safety
    /// They are initialised, and nobody else's; `keep` keeps their memory.
    #[inline]
    pub(super) unsafe fn at(next: *mut T, left: usize, keep: K) -> Self {
        Self { next, left, _keep: keep }
    }
}

impl<T, K> Iterator for Given<T, K> {
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

    #[inline(always)]
    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.left, Some(self.left))
    }
}

impl<T, K> Drop for Given<T, K> {
    fn drop(&mut self) {
        let rest = ptr::slice_from_raw_parts_mut(self.next, self.left);
        // SAFETY: the values that `next` has not given out are initialised, this block's, and not used again. Should
        // one of their drops panic, the others are still dropped, once.
        unsafe { ptr::drop_in_place(rest) };
    }
}

impl<T: Send> Indexed for Owned<T> {
    type Item = T;
    type Block<'a>
        = Given<T, PhantomData<&'a Self>>
    where
        T: 'a;

    fn len(&self) -> usize {
        self.len
    }

    #[inline]
    unsafe fn block(&self, items: Range<usize>) -> Self::Block<'_> {
        // SAFETY: the same promise; the block's lifetime is that of the borrow.
        unsafe { self.give(items, PhantomData) }
    }
}
