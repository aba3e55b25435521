//! The looks at the clock of a loop that is trusted to be tiny.

use crate::engine::clock::Ticks;
use crate::engine::drive::Ending;
use crate::engine::policy::{self, Nanos};
use std::cell::Cell;
use std::ops::Range;

thread_local! {
    /// The moment of the last look of any watch on this thread, and how many loops in a row have had one just before them.
    static LAST_LOOK: Cell<(Ticks, u32)> = const { Cell::new((Ticks::ZERO, 0)) };
}

/// After so many loops that follow each other closely, a watch does without a look at the begin of its loop.
const CLOSE: u32 = 64;

/// Runs these blocks, each of which takes about so long, with whoever comes; `None`, and nothing is done, where nobody can.
pub(in crate::engine) type Share<'a, P> = &'a dyn Fn(Range<usize>, Nanos) -> Option<Ending<P>>;

/// The watch over a loop that is trusted to be tiny: its caller runs the blocks in a few steps, looks at the clock between
/// two of them, and shares what is left when the loop is late.
///
/// Sharing happens inside the look, on a stack of its own, so that a loop that is not late pays nothing for it.
///
/// A look costs as much as several items, so loops that follow each other closely do without the one at their begin: the
/// last look of the thread came before it, and if that was just now, the loop is not late either. If it was not, the watch
/// knows nothing, and begins with this look.
pub(in crate::engine) struct Watch<'a, P> {
    share: Share<'a, P>,
    /// A moment at the begin of the loop, or before it.
    since: Cell<Ticks>,
    /// When the last step began.
    last: Cell<Ticks>,
    /// How long the loop takes when it is as it was.
    predicted: Nanos,
    /// The fewest blocks of a step.
    least: usize,
    state: Cell<State>,
}

#[derive(Clone, Copy)]
enum State {
    /// Nobody has seen that the loop is late, and `since` may have been long before it.
    Unlooked,
    /// Nobody has seen that the loop is late.
    Trusted,
    /// It is late, and what was left has been shared.
    Shared,
    /// It is late, and nobody can come.
    Alone,
}

impl<'a, P> Watch<'a, P> {
    /// The watch over a loop of `blocks` blocks that begins now.
    #[inline]
    pub(in crate::engine) fn new(predicted: Nanos, blocks: usize, share: Share<'a, P>) -> Self {
        let (mut since, close) = LAST_LOOK.get();
        let mut state = State::Unlooked;
        if close < CLOSE {
            let now = Ticks::now();
            let is_close = since.until(now) < policy::TINY;
            LAST_LOOK.set((now, if is_close { close + 1 } else { 0 }));
            (since, state) = (now, State::Trusted);
        }
        let least = policy::least_step(predicted, blocks);
        Self { share, since: Cell::new(since), last: Cell::new(since), predicted, least, state: Cell::new(state) }
    }

    /// How many of so many blocks the first step has.
    #[inline]
    pub(super) fn first(&self, blocks: usize) -> usize {
        policy::first_step(blocks, self.least)
    }

    /// How many of the blocks that are left the next step has.
    #[inline]
    fn next(&self, left: usize) -> usize {
        if matches!(self.state.get(), State::Alone) { left } else { policy::next_step(left, self.least) }
    }

    /// Looks at the clock after a step of `done` blocks. `Ok`: what is left has been shared, and is done. `Err`: how many blocks the next
    /// step has.
    #[inline]
    pub(super) fn look(&self, done: usize, left: Range<usize>) -> Result<Ending<P>, usize> {
        if matches!(self.state.get(), State::Unlooked | State::Trusted) {
            let now = Ticks::now();
            LAST_LOOK.set((now, LAST_LOOK.get().1));
            if self.since.get().until(now) > policy::late(self.predicted) {
                return if matches!(self.state.get(), State::Trusted) {
                    self.late(now, done, left)
                } else {
                    self.begin(now, left.len())
                };
            }
            self.last.set(now);
        }
        Err(self.next(left.len()))
    }

    /// The first look of a loop that had none at its begin, long after the last one of this thread: the watch begins now.
    #[cold]
    fn begin(&self, now: Ticks, left: usize) -> Result<Ending<P>, usize> {
        LAST_LOOK.set((now, 0));
        self.since.set(now);
        self.last.set(now);
        self.state.set(State::Trusted);
        Err(policy::next_step(left, 1))
    }

    #[cold]
    fn late(&self, now: Ticks, done: usize, left: Range<usize>) -> Result<Ending<P>, usize> {
        let block = self.last.get().until(now) / (done as Nanos).max(1);
        let blocks = left.len();
        let ending = (self.share)(left, block.max(1));
        self.state.set(if ending.is_some() { State::Shared } else { State::Alone });
        ending.ok_or(blocks)
    }

    /// Whether what was left has been shared.
    #[inline]
    pub(in crate::engine) fn has_shared(&self) -> bool {
        matches!(self.state.get(), State::Shared)
    }

    /// How long the loop has taken up to now, if it is late and nobody could come.
    #[inline]
    pub(in crate::engine) fn lasted(&self) -> Option<Nanos> {
        matches!(self.state.get(), State::Alone).then(|| self.since.get().until(Ticks::now()))
    }
}
