//! The iterator of a loop, on the thread that pulls it: the loop's caller, or a helper, while the caller has left it to them (`pullers.rs`).
//!
//! Items are pulled in two ways. In *chunks*: `fill` pulls items into a `Vec`, for any worker. *Directly*: the caller
//! works on a block, and pulls each item when the body asks for it; no item is stored. Direct pulling goes like this:
//!
//! ```text
//! go_direct(items)          from now on these items are pulled directly
//!   for each block:
//!     has_more()            pulls the first item, to know whether the block has any
//!     lend(len)             the block (`direct.rs`) gets the iterator, and that first item
//!       step()              how many items the block may pull now: a *step*, from 2 items up to `STEP`, or, of trusted ones, as many as are expected to be light
//!       … the block pulls them one by one, then asks for the next step
//!       step()              gives 0 at the end of the block; or earlier, if the caller has worked for long and may stop
//!     give_back(iterator)   the block is over
//! ```
//!
//! Between two steps the clock is looked at, and nowhere else.

use crate::engine::clock::{Coarse, Look, Ticks};
use crate::engine::policy::Nanos;
use std::cell::{Cell, RefCell};
use std::ops::Range;

/// The most items of a step, if nothing is known of the loop: so many lie between two looks at the clock. The first steps have fewer items, from
/// `FIRST_STEP` on: see [`PulledInput::step`].
pub(super) const STEP: usize = 128;
const FIRST_STEP: usize = 2;

/// An iterator, how far it has been pulled, and how: chunk by chunk ([`fill`](Self::fill)), or item by item while the
/// calling thread works on a block ([`go_direct`](Self::go_direct), [`lend`](Self::lend)).
///
/// Invariant: an iterator that has panicked, or whose block was left, is not asked again; `ended` is set before each
/// call of `next` that could panic.
pub(super) struct PulledInput<I: Iterator> {
    /// The iterator; `None` while a block has it.
    items: RefCell<Option<I>>,
    /// The number of items that have been pulled.
    pulled: Cell<usize>,
    /// True once nothing more is to be pulled.
    ended: Cell<bool>,
    /// True if the iterator has panicked while a block had it.
    failed: Cell<bool>,
    /// The range of the items that are pulled directly.
    direct: Cell<(usize, usize)>,
    /// The number of items of the current block that no step has included yet.
    rest: Cell<usize>,
    /// True until the first step of the current block.
    is_new: Cell<bool>,
    /// The moment at which the caller began to pull directly by the coarse clock, as long as looks are at that one.
    began: Cell<Option<Coarse>>,
    /// The moment at which exact looks began.
    since: Cell<Ticks>,
    /// The time that it had pulled directly before that moment.
    before: Cell<Nanos>,
    /// The moment of the last look at the clock.
    looked: Cell<Ticks>,
    /// The number of items that had been pulled at the last look at the clock.
    looked_at: Cell<usize>,
    /// The number of items of the next step, and the most that one may have.
    next_step: Cell<usize>,
    longest_step: Cell<usize>,
    /// The time of direct pulling after which the caller is late, and asks whether helpers should come.
    late: Cell<Nanos>,
    /// The number of items at the front that are blocks by themselves, though the worker may get several of them as one block.
    singles: Cell<usize>,
    /// True if the current block is of such items: a caller that is late may stop after any of them, and not only between two blocks.
    may_stop: Cell<bool>,
    /// The time of an item in the last step, if the caller is late.
    slow: Cell<Option<Nanos>>,
    /// The first item of a block that has not begun yet: pulled to know that there is one.
    first: Cell<Option<I::Item>>,
}

impl<I: Iterator> PulledInput<I> {
    pub(super) fn new(items: I) -> Self {
        Self {
            items: RefCell::new(Some(items)),
            pulled: Cell::new(0),
            ended: Cell::new(false),
            failed: Cell::new(false),
            direct: Cell::new((0, 0)),
            rest: Cell::new(0),
            is_new: Cell::new(true),
            began: Cell::new(None),
            since: Cell::new(Ticks::ZERO),
            before: Cell::new(0),
            looked: Cell::new(Ticks::ZERO),
            looked_at: Cell::new(0),
            next_step: Cell::new(FIRST_STEP),
            longest_step: Cell::new(STEP),
            late: Cell::new(Nanos::MAX),
            singles: Cell::new(0),
            may_stop: Cell::new(false),
            slow: Cell::new(None),
            first: Cell::new(None),
        }
    }

    /// The iterator itself, for those who pull it elsewhere; `None` if nothing more is to be pulled.
    pub(super) fn leave(&self) -> Option<Self> {
        let items = self.items.borrow_mut().take_if(|_| !self.ended.get())?;
        let left = Self::new(items);
        left.pulled.set(self.pulled.get());
        Some(left)
    }

    /// Takes the iterator back, as far as it has been pulled elsewhere.
    pub(super) fn take_back(&self, left: Self) {
        self.pulled.set(left.pulled());
        self.ended.set(left.has_ended());
        self.items.replace(left.items.into_inner());
    }

    pub(super) fn pulled(&self) -> usize {
        self.pulled.get()
    }

    /// Notes that a block has pulled its next item, and how many have been pulled by now.
    #[inline(always)]
    pub(super) fn note_pulled(&self, pulled: usize) {
        self.pulled.set(pulled);
    }

    pub(super) fn has_ended(&self) -> bool {
        self.ended.get()
    }

    /// Tells whether the iterator has panicked while a block had it: then no item has.
    pub(super) fn has_failed(&self) -> bool {
        self.failed.get()
    }

    /// The iterator panics while a block has it.
    #[cold]
    pub(super) fn fail(&self) {
        self.failed.set(true);
    }

    /// Tells whether there is one more item; pulls it to know.
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
        // Nothing more is pulled, either, if a block still has the iterator. No expansion keeps one so long.
        let was_ended = self.ended.replace(true);
        let Some(iterator) = iterator.as_mut().filter(|_| !was_ended) else { return };
        // The last direct block may have stopped before its end; its remaining items go into this chunk.
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

    /// Lets the caller pull these items directly. `late` is the time after which it asks whether helpers should come;
    /// `None`: it never does. A caller that is late stops before the next block or, among the first `singles` items, after any.
    pub(super) fn go_direct(&self, items: Range<usize>, late: Option<Nanos>, singles: usize) {
        self.direct.set((items.start, items.end));
        self.singles.set(singles);
        self.slow.set(None);
        self.late.set(late.unwrap_or(Nanos::MAX));
        if late.is_some() {
            self.begin_at(Ticks::now(), 0);
            self.next_step.set(FIRST_STEP);
            self.longest_step.set(STEP);
        }
    }

    /// Lets the caller pull these items directly, as [`go_direct`](Self::go_direct), if they surely take less time than that: it looks at
    /// the coarse clock, the first time after `first` items.
    pub(super) fn go_direct_trusted(&self, items: Range<usize>, late: Nanos, singles: usize, first: usize) {
        self.go_direct(items, None, singles);
        self.late.set(late);
        self.began.set(Some(Coarse::now()));
        self.looked_at.set(self.pulled.get());
        self.next_step.set(first.max(FIRST_STEP));
        self.longest_step.set(first.max(STEP));
    }

    /// Begins exact looks at this moment, before which the caller has pulled directly for so long.
    fn begin_at(&self, now: Ticks, before: Nanos) {
        self.began.set(None);
        self.since.set(now);
        self.before.set(before);
        self.looked.set(now);
        self.looked_at.set(self.pulled.get());
    }

    /// Tells whether this item is pulled directly.
    #[inline]
    pub(super) fn is_direct(&self, item: usize) -> bool {
        let (start, end) = self.direct.get();
        start <= item && item < end
    }

    /// Lends the iterator to a block of `len` items, with its first item if that has been pulled already. The block
    /// gives the iterator back by [`give_back`](Self::give_back); one that does not has come to the end of the iterator, or was left
    /// by the body: then nothing more is pulled.
    pub(super) fn lend(&self, len: usize) -> (Option<I>, Option<I::Item>) {
        self.rest.set(len);
        self.may_stop.set(self.pulled.get().saturating_add(len) <= self.singles.get());
        self.is_new.set(true);
        self.ended.set(true);
        (self.items.take(), self.first.take())
    }

    /// Takes the iterator back from a block that is over.
    #[cold]
    pub(super) fn give_back(&self, items: I) {
        self.ended.set(false);
        self.items.replace(Some(items));
    }

    /// The next step of a block: the number of items that it may pull before it asks for another step; 0 when the block
    /// is over. Steps double, up to [`STEP`] items, unless the first one has more: so wherever items begin to be long, few of them run before the
    /// clock is looked at.
    #[cold]
    pub(super) fn step(&self) -> usize {
        let rest = self.rest.get();
        let looks = self.may_stop.get() && self.late.get() < Nanos::MAX;
        if rest > 0 && !self.is_new.replace(false) && looks && self.is_late() {
            self.rest.set(0);
            return 0;
        }
        let step = if looks { rest.min(self.next_step.get()) } else { rest };
        self.rest.set(rest - step);
        step
    }

    /// Tells whether the caller is late, and has to stop before its next block.
    pub(super) fn is_to_stop(&self) -> bool {
        let is_time = || self.pulled.get() - self.looked_at.get() >= self.next_step.get();
        // It may have stopped within the last block: whatever comes next would be at another place than its block says.
        self.late.get() < Nanos::MAX && (self.slow.get().is_some() || is_time() && self.is_late())
    }

    /// Looks at the clock. Tells whether the caller has pulled directly for so long that helpers might be wanted.
    fn is_late(&self) -> bool {
        let pulled = self.pulled.get();
        self.next_step.set((2 * self.next_step.get()).min(self.longest_step.get()));
        if let Some(began) = self.began.get() {
            self.looked_at.set(pulled);
            let look = began.look(self.late.get());
            return look != Look::InTime && self.seems_late(&look);
        }
        let now = Ticks::now();
        let took = self.looked.replace(now).until(now);
        let items = pulled - self.looked_at.replace(pulled);
        let is_late = self.lasted_until(now) > self.late.get();
        if is_late {
            self.slow.set(Some(took / (items as Nanos).max(1)));
        }
        is_late
    }

    /// The coarse clock has gone on since the caller began. Tells whether the caller is late.
    #[cold]
    fn seems_late(&self, look: &Look) -> bool {
        let Look::Late(gone) = *look else {
            self.begin_at(Ticks::now(), 0);
            self.next_step.set(FIRST_STEP);
            return false;
        };
        self.begin_at(Ticks::now(), gone);
        self.slow.set(Some(gone / (self.pulled.get() as Nanos).max(1)));
        true
    }

    /// The time of an item in the last step, if the caller is late.
    pub(super) fn slow(&self) -> Option<Nanos> {
        self.slow.get()
    }

    /// The time that the caller has pulled directly, up to now; `None` if only the coarse clock knows, and it has not gone on.
    pub(super) fn lasted(&self) -> Option<Nanos> {
        self.began.get().is_none().then(|| self.lasted_until(Ticks::now()))
    }

    fn lasted_until(&self, now: Ticks) -> Nanos {
        self.before.get() + self.since.get().until(now)
    }
}
