//! Items that have no index of their own and are only lent, as those of a map behind a reference: each block of a shared loop begins
//! with a copy of the iterator, from the last mark before it.

use crate::engine::Indexed;
use std::ops::Range;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// The number of items from one mark to the next: few, for a block walks to its first item from there; and a mark takes as much memory
/// as some items.
const STRIDE: usize = 8;

/// The items of an iterator of std's that may be copied, knows their number, and asks nobody for them.
///
/// States: *walked*, from [`walk`](Indexed::walk) on, one worker asks for all blocks in turn, and each goes on where the one before has
/// stopped; *marked*, from [`gather`](Indexed::gather) on, or from the first block that is asked for without a word, the blocks may be
/// had in any order, and marks are made as far as the blocks that have been asked for.
pub struct Marked<I> {
    len: usize,
    is_alone: AtomicBool,
    places: Mutex<Places<I>>,
}

/// The places in the iterator from which blocks can begin.
struct Places<I> {
    /// The iterator over what is left, and the index of its next item; `None` while a block has it, and for good if that block was left.
    /// Then there are no more marks.
    rest: Option<(I, usize)>,
    /// The index of the first item that has a mark.
    first: usize,
    /// Copies of the iterator, from `first` on, at each item that is a multiple of [`STRIDE`] further on.
    marks: Vec<I>,
}

impl<I: Iterator + Clone> Places<I> {
    /// Makes marks until there is one at this item, or less than a stride before it.
    fn reach(&mut self, item: usize, len: usize) {
        let Some((items, next)) = &mut self.rest else { return };
        if self.marks.is_empty() {
            self.first = *next;
            self.marks.reserve_exact((len - *next).div_ceil(STRIDE));
        }
        while *next <= item && *next < len {
            self.marks.push(items.clone());
            items.nth(STRIDE - 1);
            *next += STRIDE;
        }
    }

    /// The iterator from this item on.
    fn at(&mut self, item: usize, len: usize) -> Option<I> {
        self.reach(item, len);
        let behind = item.checked_sub(self.first)?;
        let mut items = self.marks.get(behind / STRIDE)?.clone();
        if let Some(before) = (behind % STRIDE).checked_sub(1) {
            items.nth(before);
        }
        Some(items)
    }
}

impl<I: ExactSizeIterator> Marked<I> {
    pub(crate) fn new(items: I) -> Self {
        let len = items.len();
        let places = Places { rest: Some((items, 0)), first: 0, marks: Vec::new() };
        Self { len, is_alone: AtomicBool::new(false), places: Mutex::new(places) }
    }
}

impl<I> Marked<I> {
    fn places(&self) -> MutexGuard<'_, Places<I>> {
        self.places.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<I> Indexed for Marked<I>
where
    I: ExactSizeIterator<Item: Send> + Clone + Send,
{
    type Item = I::Item;
    type Block<'a>
        = MarkedBlock<'a, I>
    where
        Self: 'a;

    const IS_WALKED: bool = true;
    // So a block is in no hand that has to tidy up.
    const NOTES_EACH: bool = true;

    fn len(&self) -> usize {
        self.len
    }

    #[inline(always)]
    fn begun(&self, block: &MarkedBlock<'_, I>, end: usize) -> usize {
        block.items.as_ref().map_or(end, |items| block.len - items.len())
    }

    fn walk(&self) {
        self.is_alone.store(true, Ordering::Relaxed);
    }

    fn gather(&self, whole: bool) {
        self.is_alone.store(false, Ordering::Relaxed);
        if whole {
            self.places().reach(self.len, self.len);
        }
    }

    unsafe fn discard(&self, _: Range<usize>) {
        // Of what is lent there is nothing to drop.
    }

    #[inline]
    unsafe fn block(&self, items: Range<usize>) -> MarkedBlock<'_, I> {
        let after = self.len - items.end;
        if self.is_alone.load(Ordering::Relaxed) {
            let taken = self.places().rest.take();
            debug_assert!(taken.as_ref().is_none_or(|(_, next)| *next == items.start), "a walk has an order");
            return MarkedBlock { items: taken.map(|(items, _)| items), after, len: self.len, walked: Some(self) };
        }
        MarkedBlock { items: self.marked(items.start), after, len: self.len, walked: None }
    }
}

impl<I: Iterator + Clone> Marked<I> {
    #[cold]
    fn marked(&self, item: usize) -> Option<I> {
        self.places().at(item, self.len)
    }
}

/// The items of one block. In a walk it gives the iterator back when it is asked for an item after its last one.
pub struct MarkedBlock<'a, I> {
    /// The iterator, which knows how far it is.
    items: Option<I>,
    /// The number of items that it has left behind the last one of the block.
    after: usize,
    /// The number of all items.
    len: usize,
    /// Where the iterator goes back to.
    walked: Option<&'a Marked<I>>,
}

impl<I: ExactSizeIterator> Iterator for MarkedBlock<'_, I> {
    type Item = I::Item;

    #[inline(always)]
    fn next(&mut self) -> Option<I::Item> {
        if let Some(items) = &mut self.items
            && items.len() > self.after
        {
            return items.next();
        }
        if let Some(items) = self.items.take()
            && let Some(walked) = self.walked
        {
            walked.places().rest = Some((items, self.len - self.after));
        }
        None
    }
}

#[cfg(all(test, not(loom)))]
mod tests {
    use super::*;
    use std::collections::{BTreeMap, HashMap, LinkedList};

    fn take<I: ExactSizeIterator<Item: Send> + Clone + Send>(input: &Marked<I>, items: Range<usize>) -> Vec<I::Item> {
        // SAFETY: what is lent may be asked for twice.
        unsafe { input.block(items) }.collect()
    }

    #[test]
    fn a_walk_and_then_marks_are_the_whole() {
        let map: HashMap<usize, usize> = (0..100).map(|i| (i, i)).collect();
        let expected: Vec<_> = map.iter().collect();
        for walked in 0..=100 {
            for whole in [true, false] {
                let input = Marked::new(map.iter());
                input.walk();
                let mut all = take(&input, 0..walked / 3);
                all.extend(take(&input, walked / 3..walked));
                assert_eq!(all, expected[..walked]);
                input.gather(whole);
                for block in [90..100, 95..96, 70..90, 99..100, 100..100]
                    .map(|block| walked.max(block.start)..block.end.max(walked))
                {
                    assert_eq!(take(&input, block.clone()), expected[block]);
                }
                assert_eq!(take(&input, walked..walked.max(80)), expected[walked..walked.max(80)]);
            }
        }
    }

    #[test]
    fn without_a_word_blocks_may_come_in_any_order() {
        let list: LinkedList<usize> = (0..40).collect();
        let input = Marked::new(list.iter());
        for start in (0..40).rev() {
            assert!(take(&input, start..40).into_iter().copied().eq(start..40));
        }
    }

    #[test]
    fn marks_are_made_as_far_as_they_are_asked_for() {
        let tree: BTreeMap<usize, usize> = (0..100).map(|i| (i, i)).collect();
        let input = Marked::new(tree.values());
        input.gather(false);
        let marks = || input.places().marks.len();
        assert_eq!((marks(), take(&input, 20..22), marks()), (0, vec![&20, &21], 3));
        assert_eq!((take(&input, 3..5), take(&input, 24..25), marks()), (vec![&3, &4], vec![&24], 4));
        input.gather(true);
        assert_eq!((marks(), take(&input, 99..100)), (13, vec![&99]));
    }

    #[test]
    fn a_block_says_how_far_it_has_come_and_after_one_that_is_left_there_is_nothing() {
        let input = Marked::new([5; 30].iter());
        input.walk();
        // SAFETY: as above.
        let mut block = unsafe { input.block(0..20) };
        assert_eq!((input.begun(&block, 20), block.by_ref().take(7).count(), input.begun(&block, 20)), (0, 7, 7));
        assert!(take(&input, 20..30).is_empty());
        input.gather(true);
        assert!(take(&input, 25..30).is_empty());
    }
}
