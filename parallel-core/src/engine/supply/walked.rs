//! Items that have no index of their own, as those of a map: a worker alone walks through them, several have them in a row.

use super::owned::{Given, Owned};
use crate::engine::Indexed;
use std::marker::PhantomData;
use std::ops::Range;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};

/// The items of an iterator that knows their number and asks nobody for them.
///
/// States: *walked*, from [`walk`](Indexed::walk) on, one worker asks for all blocks in turn, and each goes on where the one before has
/// stopped; *in a row*, from [`gather`](Indexed::gather) on, or from the first block that is asked for without a word, the items that
/// are left are in a row, and the blocks may be had in any order.
pub struct Walked<I: Iterator> {
    len: usize,
    is_alone: AtomicBool,
    iterator: Mutex<Walk<I>>,
    row: OnceLock<Option<Row<I::Item>>>,
}

/// The iterator, from the item with this index on; `None` while a block has it, and for good if that block was left. Then all items
/// are gone with it.
type Walk<I> = Option<(I, usize)>;

/// The items that were left when they were put in a row.
struct Row<T> {
    first: usize,
    items: Owned<T>,
}

impl<I: ExactSizeIterator> Walked<I> {
    pub(crate) fn new(items: I) -> Self {
        let len = items.len();
        Self { len, is_alone: AtomicBool::new(false), iterator: Mutex::new(Some((items, 0))), row: OnceLock::new() }
    }
}

impl<I: Iterator> Walked<I> {
    fn iterator(&self) -> MutexGuard<'_, Walk<I>> {
        self.iterator.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn row(&self) -> Option<&Row<I::Item>> {
        let make = || {
            let (items, first) = self.iterator().take()?;
            Some(Row { first, items: Owned::new(items.collect()) })
        };
        self.row.get_or_init(make).as_ref()
    }

    /// The items of a block in the row.
    #[cold]
    unsafe fn given(&self, block: Range<usize>) -> WalkedBlock<'_, I> {
        let Some(Row { first, items }) = self.row() else { return WalkedBlock::Direct(Direct::new(self, block, None)) };
        // SAFETY: the caller's promise; and the row has the items from `first` on, before which nobody asks any more.
        WalkedBlock::Given(Box::new(unsafe { items.give(block.start - first..block.end - first, PhantomData) }))
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

    fn walk(&self) {
        self.is_alone.store(true, Relaxed);
    }

    fn gather(&self) {
        self.is_alone.store(false, Relaxed);
        self.row();
    }

    #[inline]
    unsafe fn block(&self, items: Range<usize>) -> WalkedBlock<'_, I> {
        if self.is_alone.load(Relaxed) {
            let taken = self.iterator().take();
            debug_assert!(taken.as_ref().is_none_or(|(_, next)| *next == items.start), "a walk has an order");
            return WalkedBlock::Direct(Direct::new(self, items, taken.map(|(items, _)| items)));
        }
        // SAFETY: the same promise.
        unsafe { self.given(items) }
    }
}

/// The items of one block.
pub enum WalkedBlock<'a, I: Iterator> {
    /// Those in the row. What there is to drop of them is in a box: else the iterator of the other variant would be in memory, and
    /// never in registers.
    Given(Box<Given<I::Item, PhantomData<&'a Walked<I>>>>),
    /// Those that are walked through.
    Direct(Direct<'a, I>),
}

impl<I: Iterator> Iterator for WalkedBlock<'_, I> {
    type Item = I::Item;

    #[inline(always)]
    fn next(&mut self) -> Option<I::Item> {
        match self {
            Self::Given(items) => items.next(),
            Self::Direct(items) => items.next(),
        }
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        match self {
            Self::Given(items) => items.size_hint(),
            Self::Direct(items) => (items.left, Some(items.left)),
        }
    }
}

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

    #[inline(always)]
    fn next(&mut self) -> Option<I::Item> {
        if self.left == 0 {
            if let Some(items) = self.items.take() {
                *self.walked.iterator() = Some((items, self.end));
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
            input.gather();
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
        let set: HashSet<Counted> = (0..10).map(Counted::new).collect();
        drop(Walked::new(set.into_iter()));
        assert_eq!(LEFT.get(), 0);
    }
}
