//! The iterator itself, on the thread that pulls it.

use super::direct::Direct;
use crate::engine::clock::Moment;
use crate::engine::policy::{self, Nanos};
use std::cell::{Cell, RefCell};
use std::ops::Range;

/// So many items lie between two looks at the clock, while a thread pulls and works on its own.
const STEP: usize = 512;

/// A thread that has taken so long for what was to take half of it asks whether others might come.
const LATE: Nanos = 4 * policy::CLAIM;

pub(super) struct PulledInput<I: Iterator> {
    /// `None` while a block has it.
    items: RefCell<Option<I>>,
    /// How many have been pulled.
    pulled: Cell<usize>,
    /// Whether nothing more is to be pulled.
    ended: Cell<bool>,
    /// The items that this thread works on as it pulls them.
    direct: Cell<(usize, usize)>,
    /// Of the block that it works on: how many come after the next step, and whether there has been none.
    rest: Cell<usize>,
    is_new: Cell<bool>,
    /// When it began, if it has looked, and whether it may stop after any of them.
    since: Cell<Option<Moment>>,
    may_stop: Cell<bool>,
    /// The first of a block that has not begun yet: pulled to know that there is one.
    first: Cell<Option<I::Item>>,
}

impl<I: Iterator> PulledInput<I> {
    pub(super) fn new(items: I) -> Self {
        Self {
            items: RefCell::new(Some(items)),
            pulled: Cell::new(0),
            ended: Cell::new(false),
            direct: Cell::new((0, 0)),
            rest: Cell::new(0),
            is_new: Cell::new(true),
            since: Cell::new(None),
            may_stop: Cell::new(false),
            first: Cell::new(None),
        }
    }

    pub(super) fn pulled(&self) -> usize {
        self.pulled.get()
    }

    pub(super) fn has_ended(&self) -> bool {
        self.ended.get()
    }

    /// Whether there is more; pulls the next item for that, unless that is clear.
    pub(super) fn has_more(&self) -> bool {
        if self.ended.replace(true) {
            return false;
        }
        // Panic safety: what has panicked is not asked again.
        let first = self.items.borrow_mut().as_mut().and_then(I::next);
        self.ended.set(first.is_none());
        self.first.set(first);
        !self.ended.get()
    }

    /// Pulls a chunk: `len` items, or all that are left.
    pub(super) fn fill(&self, items: &mut Vec<I::Item>, len: usize) {
        let mut iterator = self.items.borrow_mut();
        let Some(iterator) = iterator.as_mut().filter(|_| !self.ended.replace(true)) else { return };
        // The last direct block may have stopped before its end.
        self.direct.set((0, 0));
        while items.len() < len {
            match iterator.next() {
                Some(item) => items.push(item),
                None => return,
            }
            self.pulled.set(self.pulled.get() + 1);
        }
        self.ended.set(false);
    }

    /// The thread is to work on these items as it pulls them, since then, if it has looked; `may_stop`: it may stop after
    /// any of them.
    pub(super) fn go_direct(&self, items: Range<usize>, since: Option<Moment>, may_stop: bool) {
        self.direct.set((items.start, items.end));
        self.since.set(since);
        self.may_stop.set(may_stop);
    }

    /// Whether that is so of an item.
    #[inline]
    pub(super) fn is_direct(&self, item: usize) -> bool {
        let (start, end) = self.direct.get();
        start <= item && item < end
    }

    /// A block of them.
    pub(super) fn block(&self, len: usize) -> Direct<'_, I> {
        self.rest.set(len);
        self.is_new.set(true);
        Direct::new(self.items.take(), self.first.take(), self)
    }

    /// How many of the block may be pulled before the next call.
    #[cold]
    pub(super) fn step(&self) -> usize {
        let rest = self.rest.get();
        if rest > 0 && !self.is_new.replace(false) && self.is_late() {
            self.rest.set(0);
            return 0;
        }
        let step = rest.min(STEP);
        self.rest.set(rest - step);
        self.pulled.set(self.pulled.get() + step);
        step
    }

    /// The block is left, so many before the next step, and with it the loop: nothing more is pulled.
    #[cold]
    pub(super) fn end(&self, left: usize) {
        self.ended.set(true);
        self.rest.set(0);
        self.pulled.set(self.pulled.get() - left);
    }

    /// Gives the iterator back when a block is done or left. `left`: so many of the block could still have been pulled before
    /// the next step.
    pub(super) fn give_back(&self, items: Option<I>, left: usize) {
        if left > 0 || self.rest.get() > 0 {
            self.end(left);
        }
        self.items.replace(items);
    }

    /// Whether the thread has been at it for so long that others might want to come.
    fn is_late(&self) -> bool {
        if !self.may_stop.get() {
            return false;
        }
        let now = Moment::now();
        let since = self.since.get().unwrap_or(now);
        self.since.set(Some(since));
        since.until(now) > LATE
    }
}

#[cfg(all(test, not(loom)))]
mod tests {
    use super::*;
    use std::panic::{AssertUnwindSafe, catch_unwind};

    fn take(input: &PulledInput<impl Iterator<Item = usize>>, items: Range<usize>, most: usize) -> Vec<usize> {
        assert!(input.has_more());
        input.block(items.len()).take(most).collect()
    }

    #[test]
    fn blocks_and_chunks_in_turn_are_the_whole() {
        let input = PulledInput::new((0..20).filter(|i| i % 10 != 9));
        input.go_direct(0..7, None, false);
        assert_eq!(take(&input, 0..3, 9), [0, 1, 2]);
        assert_eq!(take(&input, 3..7, 9), [3, 4, 5, 6]);
        assert!(input.is_direct(6) && !input.is_direct(7) && input.pulled() == 7);
        let mut chunk = Vec::new();
        input.fill(&mut chunk, 4);
        assert!(chunk == [7, 8, 10, 11] && input.pulled() == 11 && !input.has_ended());
        input.go_direct(11..99, None, false);
        // Without asking for the first one before.
        assert!(input.block(3).eq([12, 13, 14]) && !input.has_ended());
        assert_eq!(take(&input, 14..99, 99), [15, 16, 17, 18]);
        assert!(input.has_ended() && input.pulled() == 18 && !input.has_more());
    }

    #[test]
    fn a_block_that_ends_with_the_stream_has_nothing_after_it() {
        let input = PulledInput::new(0..5);
        input.go_direct(0..9, None, true);
        assert_eq!(take(&input, 0..5, 9), [0, 1, 2, 3, 4]);
        assert!(!input.has_ended() && !input.has_more() && input.has_ended() && input.pulled() == 5);
    }

    #[test]
    fn after_a_block_that_is_left_nothing_is_pulled() {
        for most in [0, 1, 3, 600] {
            let input = PulledInput::new(0..);
            input.go_direct(0..1000, None, false);
            assert_eq!(take(&input, 0..1000, most).len(), most);
            assert!(input.has_ended() && !input.has_more());
            let mut chunk = Vec::new();
            input.fill(&mut chunk, 4);
            assert!(chunk.is_empty());
            assert_eq!(input.pulled(), most);
        }
    }

    #[test]
    fn a_stream_that_panics_is_not_asked_again() {
        let input = PulledInput::new((0..10).inspect(|&i| assert!(i < 6, "on purpose")));
        input.go_direct(0..100, None, true);
        assert!(catch_unwind(AssertUnwindSafe(|| input.block(100).count())).is_err());
        assert!(input.pulled() == 6 && input.has_ended() && !input.has_more());
        let input = PulledInput::new((0..10).inspect(|_| panic!("on purpose")));
        assert!(catch_unwind(AssertUnwindSafe(|| input.has_more())).is_err());
        assert!(input.pulled() == 0 && input.has_ended() && !input.has_more());
    }

    #[test]
    fn a_block_that_takes_too_long_stops_where_it_may() {
        let late = Moment::ago(std::time::Duration::from_secs(1));
        for (may_stop, expected) in [(true, STEP), (false, 3 * STEP)] {
            let input = PulledInput::new(0..);
            input.go_direct(0..3 * STEP, late, may_stop);
            assert_eq!(take(&input, 0..3 * STEP, usize::MAX).len(), expected);
            assert!(input.pulled() == expected && !input.has_ended());
            // The next one begins there.
            assert!(input.has_more() && input.block(2).eq([expected, expected + 1]));
        }
    }
}
