//! The iterator itself, on the thread that pulls it.

use crate::engine::clock::Moment;
use crate::engine::policy::{self, Nanos};
use std::cell::{Cell, RefCell};
use std::ops::Range;

/// So many items lie between two looks at the clock, while a thread pulls and works on its own.
pub(super) const STEP: usize = 512;

/// A thread that has taken so long for what was to take half of it asks whether others might come.
const LATE: Nanos = 4 * policy::CLAIM;

/// An iterator, how far it has been pulled, and how: chunk by chunk ([`fill`](Self::fill)), or item by item while the
/// calling thread works on a block ([`go_direct`](Self::go_direct), [`lend`](Self::lend)).
///
/// Invariant: an iterator that has panicked, or whose block was left, is not asked again; `ended` is set before each call of
/// `next` that could panic.
pub(super) struct PulledInput<I: Iterator> {
    /// The iterator; `None` while a block has it.
    items: RefCell<Option<I>>,
    /// How many items have been pulled.
    pulled: Cell<usize>,
    /// Whether nothing more is to be pulled.
    ended: Cell<bool>,
    /// The range of the items that this thread works on as it pulls them.
    direct: Cell<(usize, usize)>,
    /// Of the block that it works on: how many items come after the next step, and whether there has been no step yet.
    rest: Cell<usize>,
    is_new: Cell<bool>,
    /// When it began with them, if it has looked at the clock; and whether it may stop after any of them.
    since: Cell<Option<Moment>>,
    may_stop: Cell<bool>,
    /// The first item of a block that has not begun yet: pulled to know that there is one.
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

    /// Whether there is one more item; pulls it to know.
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
        // The last block may have stopped before its end.
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

    /// Lets the thread work on these items as it pulls them. `since`: when it begins with that, if it has looked at the clock;
    /// `may_stop`: it may stop after any of them, when it has taken long.
    pub(super) fn go_direct(&self, items: Range<usize>, since: Option<Moment>, may_stop: bool) {
        self.direct.set((items.start, items.end));
        self.since.set(since);
        self.may_stop.set(may_stop);
    }

    /// Whether the thread works on this item as it pulls it.
    #[inline]
    pub(super) fn is_direct(&self, item: usize) -> bool {
        let (start, end) = self.direct.get();
        start <= item && item < end
    }

    /// Lends the iterator to a block of `len` items, with the first of them if that has been pulled already; it comes back
    /// by [`give_back`](Self::give_back).
    pub(super) fn lend(&self, len: usize) -> (Option<I>, Option<I::Item>) {
        self.rest.set(len);
        self.is_new.set(true);
        (self.items.take(), self.first.take())
    }

    /// The next step of a block: how many items may be pulled before the one after it; 0 at its end.
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

    /// The block is left, so many items before its next step, and with it the loop: nothing more is pulled.
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
