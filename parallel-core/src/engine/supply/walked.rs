//! Items that have no index of their own, as those of a map: a worker alone walks through them, several have them in a row.

use super::block::GivenOrDirect;
use super::owned::Given;
use crate::engine::Indexed;
use std::marker::PhantomData;
use std::mem;
use std::ops::Range;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};

/// The items of an iterator that knows their number and asks nobody for them.
///
/// States: *walked*, from [`walk`](Indexed::walk) on, one worker asks for all blocks in turn, and each goes on where the one before has
/// stopped; *in a row*, from [`gather`](Indexed::gather) on, or from the first block that is asked for without a word, the blocks may be
/// had in any order, and the row grows as far as they have been asked for.
pub struct Walked<I: Iterator> {
    len: usize,
    is_alone: AtomicBool,
    rest: Mutex<Rest<I>>,
    row: OnceLock<Row<I::Item>>,
}

/// The iterator over what is left, and the index of its next item; `None` while a block has it, and for good if that block was left.
/// Then all items are gone with it.
type Rest<I> = Option<(I, usize)>;

/// The items from some index on, in a row.
///
/// Invariant: the items from `first` to `filled` are initialised, but for those of blocks that were given out, which are each given
/// once. `filled` grows only under the lock of `rest`.
struct Row<T> {
    first: usize,
    filled: AtomicUsize,
    start: *mut T,
    /// The memory: a `Vec` that is empty as far as it knows, so that dropping it drops no item. There is room for all up to the last.
    _memory: Vec<T>,
}

// SAFETY: through a shared reference the items are only given out, each once, which takes `T: Send`.
unsafe impl<T: Send> Sync for Row<T> {}

// SAFETY: as for the `Vec<T>`.
unsafe impl<T: Send> Send for Row<T> {}

impl<T> Row<T> {
    fn new(first: usize, len: usize) -> Self {
        let mut memory = Vec::with_capacity(len - first);
        Self { first, filled: AtomicUsize::new(first), start: memory.as_mut_ptr(), _memory: memory }
    }
}

impl<I: ExactSizeIterator> Walked<I> {
    pub(crate) fn new(items: I) -> Self {
        let len = items.len();
        Self { len, is_alone: AtomicBool::new(false), rest: Mutex::new(Some((items, 0))), row: OnceLock::new() }
    }
}

impl<I: Iterator> Walked<I> {
    fn rest(&self) -> MutexGuard<'_, Rest<I>> {
        self.rest.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn row(&self) -> &Row<I::Item> {
        self.row.get_or_init(|| {
            let first = self.rest().as_ref().map_or(self.len, |(_, next)| *next);
            Row::new(first, self.len)
        })
    }

    /// Has the row reach as far as the item before `end`, if there are so many; gives the index up to which it does.
    fn fill(&self, row: &Row<I::Item>, end: usize) -> usize {
        let filled = row.filled.load(Ordering::Acquire);
        if end <= filled { end } else { self.fill_more(row, end) }
    }

    #[cold]
    fn fill_more(&self, row: &Row<I::Item>, end: usize) -> usize {
        let mut rest = self.rest();
        let Some((items, next)) = &mut *rest else { return end.min(row.filled.load(Ordering::Relaxed)) };
        while *next < end
            && let Some(item) = items.next()
        {
            // SAFETY: `first <= next < len`, and there is room for all from `first` to `len`.
            let place = unsafe { row.start.add(*next - row.first) };
            // SAFETY: within the room; nobody else has what is not filled yet, and this thread has the lock.
            unsafe { place.write(item) };
            *next += 1;
            row.filled.store(*next, Ordering::Release);
        }
        end.min(*next)
    }

    /// The items of a block in the row.
    ///
    /// # Safety
    /// As for [`Indexed::block`].
    #[cold]
    unsafe fn given(&self, block: Range<usize>) -> Given<I::Item, PhantomData<&Self>> {
        let row = self.row();
        let end = self.fill(row, block.end).max(row.first);
        let first = block.start.clamp(row.first, end);
        // SAFETY: `first` is at most as far from the first item of the row as the row is long.
        let next = unsafe { row.start.add(first - row.first) };
        // SAFETY: the items from `first` to `end` are filled, and this block's, as the caller promises; the row lives as long as `self`.
        unsafe { Given::at(next, end - first, PhantomData) }
    }
}

impl<I> Indexed for Walked<I>
where
    I: Iterator<Item: Send> + Send,
{
    type Item = I::Item;
    type Block<'a>
        = WalkedBlock<'a, I>
    where
        Self: 'a;

    const IS_WALKED: bool = true;
    // So a block is in no hand that has to tidy up.
    const NOTES_EACH: bool = true;

    fn len(&self) -> usize {
        self.len
    }

    fn begun(&self, block: &WalkedBlock<'_, I>, end: usize) -> usize {
        end - match block {
            GivenOrDirect::Given(items) => items.size_hint().0,
            GivenOrDirect::Direct(items) => items.left,
        }
    }

    fn walk(&self) {
        self.is_alone.store(true, Ordering::Relaxed);
    }

    fn gather(&self, whole: bool) {
        self.is_alone.store(false, Ordering::Relaxed);
        let row = self.row();
        if whole {
            self.fill(row, self.len);
        }
    }

    unsafe fn discard(&self, items: Range<usize>) {
        // Alone, they are dropped with the iterator, after all that has gone before them. What need not be dropped is left where it is.
        if mem::needs_drop::<I::Item>() && !self.is_alone.load(Ordering::Relaxed) {
            // SAFETY: the same promise.
            drop(unsafe { self.given(items) });
        }
    }

    #[inline]
    unsafe fn block(&self, items: Range<usize>) -> WalkedBlock<'_, I> {
        if self.is_alone.load(Ordering::Relaxed) {
            let taken = self.rest().take();
            debug_assert!(taken.as_ref().is_none_or(|(_, next)| *next == items.start), "a walk has an order");
            return WalkedBlock::Direct(Direct::new(self, items, taken.map(|(items, _)| items)));
        }
        // SAFETY: the same promise.
        WalkedBlock::Given(Box::new(unsafe { self.given(items) }))
    }
}

/// The items of one block: those in the row, or those that are walked through.
pub type WalkedBlock<'a, I> = GivenOrDirect<Given<<I as Iterator>::Item, PhantomData<&'a Walked<I>>>, Direct<'a, I>>;

/// The items of one block of a walk. It gives the iterator back when it is asked for an item after its last one.
pub struct Direct<'a, I: Iterator> {
    items: Option<I>,
    left: usize,
    /// The index of the item after its last one.
    end: usize,
    walked: &'a Walked<I>,
}

impl<'a, I: Iterator> Direct<'a, I> {
    #[inline(always)]
    fn new(walked: &'a Walked<I>, block: Range<usize>, items: Option<I>) -> Self {
        Self { left: if items.is_some() { block.len() } else { 0 }, items, end: block.end, walked }
    }
}

impl<I: Iterator> Iterator for Direct<'_, I> {
    type Item = I::Item;

    #[inline(always)]
    fn next(&mut self) -> Option<I::Item> {
        if self.left == 0 {
            if let Some(items) = self.items.take() {
                *self.walked.rest() = Some((items, self.end));
            }
            return None;
        }
        self.left -= 1;
        self.items.as_mut()?.next()
    }
}

#[cfg(all(test, not(loom)))]
mod tests {
    use super::*;
    use std::cell::Cell;
    use std::collections::{BTreeMap, HashMap, HashSet};

    fn take<I: Iterator<Item: Send> + Send>(input: &Walked<I>, items: Range<usize>) -> Vec<I::Item> {
        // SAFETY: each test asks for an index once.
        unsafe { input.block(items) }.collect()
    }

    #[test]
    fn a_walk_and_then_a_row_are_the_whole() {
        let tree: BTreeMap<usize, usize> = (0..20).map(|i| (i, i)).collect();
        for walks in 0..4 {
            let input = Walked::new(tree.values());
            input.walk();
            let mut all: Vec<&usize> = Vec::new();
            (0..walks).for_each(|block| all.extend(take(&input, block * 5..block * 5 + 5)));
            input.gather(true);
            let mut rest: Vec<_> = (walks..4).rev().map(|block| take(&input, block * 5..block * 5 + 5)).collect();
            rest.reverse();
            all.extend(rest.concat());
            assert!(all.iter().copied().eq(tree.values()));
        }
    }

    #[test]
    fn without_a_word_blocks_may_come_in_any_order() {
        let input = Walked::new([1, 2, 3, 4].iter());
        assert_eq!((take(&input, 2..4), take(&input, 0..2)), (vec![&3, &4], vec![&1, &2]));
    }

    #[test]
    fn a_row_grows_as_far_as_it_is_asked_for() {
        let input = Walked::new([0, 1, 2, 3, 4, 5, 6, 7, 8].iter());
        input.walk();
        assert_eq!(take(&input, 0..2), [&0, &1]);
        input.gather(false);
        let next = || input.rest().as_ref().map(|(_, next)| *next);
        assert_eq!((next(), take(&input, 4..6), next()), (Some(2), vec![&4, &5], Some(6)));
        // SAFETY: as above.
        unsafe { input.discard(7..9) };
        assert_eq!((take(&input, 2..4), take(&input, 6..7), next()), (vec![&2, &3], vec![&6], Some(7)));
    }

    thread_local! {
        static LEFT: Cell<usize> = const { Cell::new(0) };
    }

    #[derive(PartialEq, Eq, Hash)]
    struct Counted(usize);

    impl Counted {
        fn new(number: usize) -> Self {
            LEFT.set(LEFT.get() + 1);
            Self(number)
        }
    }

    impl Drop for Counted {
        fn drop(&mut self) {
            LEFT.set(LEFT.get() - 1);
        }
    }

    #[test]
    fn owned_items_are_dropped_once_wherever_the_loop_is_left() {
        for left_after in 0..12 {
            let map: HashMap<Counted, Counted> = (0..10).map(|i| (Counted::new(i), Counted::new(i))).collect();
            let input = Walked::new(map.into_iter());
            input.walk();
            // SAFETY: as above.
            let block = |items| unsafe { input.block(items) };
            let seen = block(0..6).take(left_after).count();
            let rest = block(6..10).count();
            assert_eq!(seen + rest, if left_after > 6 { 10 } else { left_after });
            drop(input);
            assert_eq!(LEFT.get(), 0);
        }
        // In a row, of which only a part is asked for, and a part need not run.
        let set: HashSet<Counted> = (0..10).map(Counted::new).collect();
        let input = Walked::new(set.into_iter());
        input.gather(false);
        assert_eq!(take(&input, 4..6).len(), 2);
        // SAFETY: as above.
        unsafe { input.discard(6..9) };
        // SAFETY: as above.
        unsafe { input.discard(0..4) };
        assert_eq!(LEFT.get(), 1);
        drop(input);
        assert_eq!(LEFT.get(), 0);
        let set: HashSet<Counted> = (0..10).map(Counted::new).collect();
        drop(Walked::new(set.into_iter()));
        assert_eq!(LEFT.get(), 0);
    }
}
