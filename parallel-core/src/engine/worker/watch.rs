//! The looks at the clock of a loop that is trusted to be tiny.

use crate::blocks::Blocks;
use crate::engine::clock::Ticks;
use crate::engine::drive::Ending;
use crate::engine::panicked::Culprit;
use crate::engine::policy::{self, Nanos};
use std::cell::Cell;
use std::ops::Range;

thread_local! {
    /// The moment of the last look of any watch on this thread, and the number of loops in a row that began just after
    /// one.
    static LAST_LOOK: Cell<(Ticks, u32)> = const { Cell::new((Ticks::ZERO, 0)) };
}

/// The number of loops that follow each other closely after which a watch does without a look at the begin of its loop.
const CLOSE: u32 = 64;

/// A function that runs these blocks, each of which takes about so long, with the helpers that come.
pub(in crate::engine) type Share<'a, P> = &'a dyn Fn(Range<usize>, Nanos) -> Help<P>;

/// What came of a call for help.
pub(in crate::engine) enum Help<P> {
    /// The blocks are done.
    Done(Ending<P>),
    /// Nothing was done, since nobody can come.
    Nobody,
    /// Nothing was done, since it does not pay as long as items take what they have taken.
    NotYet,
}

/// The steps in which a loop is run.
enum Pace {
    /// Few, of `least` blocks or more each.
    Tiny { least: usize },
    /// More, of at most `most` blocks each, since the loop is not tiny: it takes `predicted`, if it is as it was before.
    Careful { predicted: Nanos, least: usize, most: usize },
    /// Steps of twice as many items each, up to [`policy::WALK`], since nobody knows how long the loop is: `step` in the next one, and
    /// `done` since `since`.
    Walk { blocks: Blocks, step: Cell<usize>, done: Cell<usize> },
}

/// The number of items of this block; at least one.
fn size_of_block(blocks: Blocks, block: usize) -> usize {
    blocks.items(block..block + 1).len().max(1)
}

/// The watch over a loop that is trusted to be tiny: its caller runs the blocks in a few steps, looks at the clock
/// between two of them, and shares what is left when the loop is late.
///
/// Sharing happens inside the look, in a call of its own, so that a loop that is not late pays nothing for it.
///
/// A look costs as much as several items. So loops that follow each other closely do without a look at their begin: the
/// last look of the thread came before that, and if it was just now, the loop is not late either. If it was long ago,
/// the watch knows nothing, and begins with the next look.
pub(in crate::engine) struct Watch<'a, P> {
    share: Share<'a, P>,
    /// A moment at the begin of the loop, or before it.
    since: Cell<Ticks>,
    /// The moment at which the last step began.
    last: Cell<Ticks>,
    /// The time after `since` from which on the loop is late.
    late_after: Cell<Nanos>,
    pace: Pace,
    state: Cell<State>,
    /// The item of a panic in the blocks that were shared, on its way through the body to the caller.
    culprit: Cell<Option<Culprit>>,
}

/// The state of a watched loop.
#[derive(Clone, Copy)]
enum State {
    /// The loop has had no look at its begin, and no later look has said that it is late. `since` may be long before
    /// it.
    Unlooked,
    /// The loop is not late, as far as the last look at the clock tells.
    Trusted,
    /// The loop is late, and the blocks that were left have been shared.
    Shared,
    /// The loop is late, and nobody can come.
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
        let pace = Pace::Tiny { least: policy::least_step(predicted, blocks) };
        Self::with(policy::late(predicted), pace, since, state, share)
    }

    /// The watch over a loop that begins now and is not tiny, but faster alone: it looks at the clock more often.
    pub(in crate::engine) fn careful(predicted: Nanos, blocks: usize, share: Share<'a, P>) -> Self {
        let (least, most) = (policy::least_step(predicted, blocks), policy::most_step(predicted, blocks));
        let pace = Pace::Careful { predicted, least, most };
        Self::with(policy::late(predicted), pace, Ticks::now(), State::Trusted, share)
    }

    /// The watch over a loop of these blocks that begins now, and is shared as soon as that pays. Its first step is one item, unless it
    /// was light before.
    pub(in crate::engine) fn walking(is_light: bool, blocks: Blocks, share: Share<'a, P>) -> Self {
        let (step, late_after) = if is_light { (policy::WALK, policy::LONG_WALK) } else { (1, policy::SHORT_WALK) };
        let pace = Pace::Walk { blocks, step: step.into(), done: 0.into() };
        Self::with(late_after, pace, Ticks::now(), State::Trusted, share)
    }

    #[inline]
    fn with(late_after: Nanos, pace: Pace, since: Ticks, state: State, share: Share<'a, P>) -> Self {
        let (state, culprit) = (Cell::new(state), Cell::new(None));
        Self { share, since: since.into(), last: since.into(), late_after: late_after.into(), pace, state, culprit }
    }

    /// The number of blocks of the first step, of so many in all.
    #[inline]
    pub(super) fn first(&self, blocks: usize) -> usize {
        match self.pace {
            Pace::Tiny { least } => policy::first_step(blocks, least),
            _ => self.other_next(blocks),
        }
    }

    /// The number of blocks of the next step, of those that are left.
    #[inline]
    fn next(&self, left: usize) -> usize {
        match self.pace {
            _ if matches!(self.state.get(), State::Alone) => left,
            Pace::Tiny { least } => policy::next_step(left, least),
            _ => self.other_next(left),
        }
    }

    #[cold]
    fn other_next(&self, left: usize) -> usize {
        match &self.pace {
            Pace::Tiny { least } => policy::next_step(left, *least),
            Pace::Careful { predicted, least, most } => policy::careful_step(*predicted, left, *least, *most),
            Pace::Walk { blocks, step, .. } => {
                let items = step.get();
                step.set((2 * items).min(policy::WALK));
                let at = blocks.count() - left;
                let mut next = (items / size_of_block(*blocks, at)).clamp(1, left);
                // Those further on may be much larger.
                while next > 1 && blocks.items(at..at + next).len() > 2 * items {
                    next /= 2;
                }
                next
            }
        }
    }

    /// Looks at the clock after a step of `done` blocks. Gives `Ok` if the blocks that were left have been shared, and
    /// are done; else `Err` with the number of blocks of the next step.
    #[inline]
    pub(super) fn look(&self, done: usize, left: Range<usize>) -> Result<Ending<P>, usize> {
        if matches!(self.state.get(), State::Unlooked | State::Trusted) {
            let now = Ticks::now();
            LAST_LOOK.set((now, LAST_LOOK.get().1));
            if let Pace::Walk { blocks, done: all, .. } = &self.pace {
                all.set(all.get() + blocks.items(left.start - done..left.start).len());
            }
            if self.since.get().until(now) > self.late_after.get() {
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

    /// Begins the watch now, at the first look of a loop that had none at its begin, if the last look of this thread
    /// was long ago. Gives the number of blocks of the next step.
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
        let block = match &self.pace {
            // The whole time counts, so that an interruption of one step does not look like long items.
            Pace::Walk { blocks, done, .. } => {
                let item = self.since.get().until(now) / (done.get() as Nanos).max(1);
                item * size_of_block(*blocks, left.start - 1) as Nanos
            }
            _ => self.last.get().until(now) / (done as Nanos).max(1),
        };
        let blocks = left.len();
        match (self.share)(left, block.max(1)) {
            Help::Done(ending) => {
                self.state.set(State::Shared);
                Ok(ending)
            }
            Help::Nobody => {
                self.state.set(State::Alone);
                Err(blocks)
            }
            Help::NotYet => {
                self.since.set(now);
                self.last.set(now);
                self.late_after.set(policy::next_walk(self.late_after.get()));
                if let Pace::Walk { done, .. } = &self.pace {
                    done.set(0);
                }
                Err(self.next(blocks))
            }
        }
    }

    /// Notes the item of a panic in the blocks that were shared.
    pub(super) fn has_panicked(&self, culprit: Option<Culprit>) {
        self.culprit.set(culprit);
    }

    /// The item of the panic, if the blocks that were shared have panicked at one.
    pub(super) fn take_culprit(&self) -> Option<Culprit> {
        self.culprit.take()
    }

    /// Tells whether the loop has turned out to be late.
    #[inline]
    pub(in crate::engine) fn is_late(&self) -> bool {
        matches!(self.state.get(), State::Shared | State::Alone)
    }

    /// Tells whether the blocks that were left have been shared.
    #[inline]
    pub(in crate::engine) fn has_shared(&self) -> bool {
        matches!(self.state.get(), State::Shared)
    }

    /// The time that the loop has taken up to now, if it is late and nobody could come.
    #[inline]
    pub(in crate::engine) fn lasted(&self) -> Option<Nanos> {
        matches!(self.state.get(), State::Alone).then(|| self.since.get().until(Ticks::now()))
    }
}

#[cfg(all(test, not(loom)))]
mod tests {
    use super::*;
    use crate::blocks::Shape;
    use std::thread;
    use std::time::Duration;

    /// The blocks of each step of a loop of `len` items that is watched by `watch`, and takes so long for each step.
    fn steps(watch: &Watch<'_, ()>, blocks: Blocks, step: Duration) -> Vec<Range<usize>> {
        let (mut steps, mut next) = (Vec::new(), watch.first(blocks.count()));
        let mut start = 0;
        loop {
            steps.push(start..start + next);
            start += next;
            if start == blocks.count() {
                return steps;
            }
            thread::sleep(step);
            match watch.look(next, start..blocks.count()) {
                Err(more) => next = more,
                Ok(_) => return steps,
            }
        }
    }

    #[test]
    fn a_walk_asks_again_and_again_whether_sharing_pays() {
        for (is_light, first) in [(false, 1), (true, 512)] {
            for cut in [Blocks::new, Blocks::from_the_front] {
                let blocks = cut(20_000, None, Shape::Fine);
                let asked = Cell::new(0);
                let share = |left: Range<usize>, block: Nanos| {
                    assert!(block > 0 && left.end == blocks.count());
                    asked.set(asked.get() + 1);
                    Help::NotYet
                };
                let watch = Watch::walking(is_light, blocks, &share);
                let steps = steps(&watch, blocks, Duration::from_millis(1));
                // A step has at least one block, which may be larger; and blocks may be twice as large further on.
                let fits = |step: &Range<usize>, most| step.len() == 1 || blocks.items(step.clone()).len() <= most;
                assert!(fits(&steps[0], 2 * first));
                assert!(steps.iter().all(|step| fits(step, 2 * policy::WALK)), "{steps:?}");
                assert_eq!(asked.get(), steps.len() - 1, "each step was long");
                assert!(!watch.is_late() && !watch.has_shared());
            }
        }
    }

    #[test]
    fn where_nobody_can_come_the_rest_of_a_walk_is_one_step() {
        let blocks = Blocks::new(20_000, None, Shape::Fine);
        let share = |_, _| Help::Nobody;
        let watch = Watch::walking(false, blocks, &share);
        let steps = steps(&watch, blocks, Duration::from_millis(1));
        assert_eq!(steps, [0..1, 1..blocks.count()]);
        assert!(watch.is_late() && !watch.has_shared());
    }
}
