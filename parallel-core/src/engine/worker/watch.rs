//! The looks at the clock of a loop that begins as the plain one, and is timed, runs alone since that was faster, or has turned out late.

use crate::blocks::Blocks;
use crate::engine::clock::{Coarse, Look, Ticks};
use crate::engine::drive::Ending;
use crate::engine::panicked::Culprit;
use crate::engine::policy::{self, Nanos};
use std::cell::Cell;
use std::ops::Range;

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
    /// Few, in a loop of so many blocks that is to take so long; `grows`: none has more blocks than those before it together, since a single
    /// run may have said how long it is.
    Few { predicted: Nanos, blocks: usize, grows: bool },
    /// Steps of twice as many items each, up to [`policy::WALK`], since nobody knows how long the loop is: `step` in the next one, and
    /// `done` since `since`.
    Walk { blocks: Blocks, step: Cell<usize>, done: Cell<usize> },
}

/// The number of items of this block; at least one.
fn size_of_block(blocks: Blocks, block: usize) -> usize {
    blocks.items(block..block + 1).len().max(1)
}

/// The number of blocks of the next step of a walk, which is to have so many items; the one after it has twice as many.
#[cold]
fn step_of_walk(blocks: Blocks, step: &Cell<usize>, left: usize) -> usize {
    let items = step.get();
    step.set((2 * items).min(policy::WALK));
    let at = blocks.count() - left;
    let mut next = (items / size_of_block(blocks, at)).clamp(1, left);
    // Those further on may be much larger.
    while next > 1 && blocks.items(at..at + next).len() > 2 * items {
        next /= 2;
    }
    next
}

/// The watch over a loop that is to be short, or to run alone: its caller runs the blocks in a few steps, looks at the clock
/// between two of them, and shares what is left when the loop is late.
///
/// Sharing happens inside the look, in a call of its own, so that a loop that is not late pays nothing for it.
///
/// A look at an exact clock costs as much as several items, also in a run that is timed, of which it would be a part. So looks at a loop that
/// has been short again and again are at the coarse clock, until that has gone on: a loop that suddenly takes hours is noticed at the next
/// look, one that takes a millisecond once it has been timed. Looks at one of which less is known are exact ([`exact`](Self::exact),
/// [`walking`](Self::walking)).
///
/// A tiny loop does not even read the clock when it begins: it counts from the moment that the one before it has seen. If that is too
/// long ago, it runs one block under an exact clock, and goes on as that says. Only loops of many blocks do so, for which one block more
/// alone is little.
pub(in crate::engine) struct Watch<'a, P> {
    share: Share<'a, P>,
    /// The begin of the loop, by the coarse clock; or a moment before it.
    began: Coarse,
    /// True if `began` may be long before the begin.
    began_later: bool,
    /// The moment at which exact looks began.
    since: Cell<Ticks>,
    /// The time that the loop had taken before, as far as that is known.
    before: Cell<Nanos>,
    /// The moment at which the last step began, if looks are exact.
    last: Cell<Ticks>,
    /// The time after the begin from which on the loop is late.
    late_after: Cell<Nanos>,
    pace: Pace,
    state: Cell<State>,
    /// The item of a panic in the blocks that were shared, on its way through the body to the caller.
    culprit: Cell<Option<Culprit>>,
}

/// The state of a watched loop.
#[derive(Clone, Copy)]
enum State {
    /// As far as the coarse clock tells, the loop is not late.
    Coarse,
    /// As far as the last exact look tells, the loop is not late.
    Exact,
    /// The loop is late, and the blocks that were left have been shared.
    Shared,
    /// The loop is late, and nobody can come.
    Alone,
}

/// The moment from which the time of a loop counts that begins now, is to take so long, and has so many blocks; true if that may be long
/// before its begin.
#[inline(always)]
pub(super) fn begin(predicted: Nanos, blocks: usize) -> (Coarse, bool) {
    let lately = if policy::needs_no_begin(predicted, blocks) { Coarse::lately() } else { None };
    (lately.unwrap_or_else(Coarse::now), lately.is_some())
}

impl<'a, P> Watch<'a, P> {
    /// The watch over a loop of `blocks` blocks that begins now.
    #[inline]
    pub(in crate::engine) fn new(predicted: Nanos, blocks: usize, share: Share<'a, P>) -> Self {
        let (began, later) = begin(predicted, blocks);
        Self::since(began, later, predicted, blocks, share)
    }

    /// The watch over a loop of so many blocks that has begun at this moment, or `later`.
    pub(super) fn since(began: Coarse, later: bool, predicted: Nanos, blocks: usize, share: Share<'a, P>) -> Self {
        Self::with(policy::late(predicted), Pace::Few { predicted, blocks, grows: false }, began, later, share)
    }

    /// The watch over a loop of `blocks` blocks that begins now, and may be of any length whatever is predicted: its looks are exact, and its
    /// steps begin small. It is not late before it pays to wake somebody.
    pub(in crate::engine) fn exact(predicted: Nanos, blocks: usize, share: Share<'a, P>) -> Self {
        let (now, state, late) = (Ticks::now(), State::Exact.into(), policy::late(predicted).max(policy::COLD));
        let watch = Self::with(late, Pace::Few { predicted, blocks, grows: true }, Coarse::now(), false, share);
        Self { since: now.into(), last: now.into(), state, ..watch }
    }

    /// The watch over a loop of these blocks that begins now, and is shared as soon as that pays. Its first step is one item, unless it
    /// was light before.
    pub(in crate::engine) fn walking(is_light: bool, blocks: Blocks, share: Share<'a, P>) -> Self {
        let (step, late_after) = if is_light { (policy::WALK, policy::LONG_WALK) } else { (1, policy::SHORT_WALK) };
        let pace = Pace::Walk { blocks, step: step.into(), done: 0.into() };
        let (now, state) = (Ticks::now(), State::Exact.into());
        Self { since: now.into(), last: now.into(), state, ..Self::with(late_after, pace, Coarse::now(), false, share) }
    }

    #[inline]
    fn with(late_after: Nanos, pace: Pace, began: Coarse, began_later: bool, share: Share<'a, P>) -> Self {
        Self {
            share,
            began,
            began_later,
            since: Ticks::ZERO.into(),
            before: Cell::new(0),
            last: Ticks::ZERO.into(),
            late_after: late_after.into(),
            pace,
            state: State::Coarse.into(),
            culprit: Cell::new(None),
        }
    }

    /// The number of blocks of the first step, of so many in all.
    #[inline]
    pub(super) fn first(&self, blocks: usize) -> usize {
        match self.pace {
            Pace::Few { predicted, grows: true, .. } => {
                policy::first((predicted / (blocks as Nanos).max(1)).max(1), blocks) as usize
            }
            Pace::Few { predicted, .. } => policy::first_step(predicted, blocks),
            Pace::Walk { blocks: all, ref step, .. } => step_of_walk(all, step, blocks),
        }
    }

    /// The number of blocks of the next step, of those that are left.
    #[inline]
    fn next(&self, left: usize) -> usize {
        match self.pace {
            _ if matches!(self.state.get(), State::Alone) => left,
            Pace::Few { predicted, blocks, grows } => {
                let most = if grows { blocks - left } else { usize::MAX };
                policy::next_step(left, policy::least_step(predicted, blocks)).min(most)
            }
            Pace::Walk { blocks, ref step, .. } => step_of_walk(blocks, step, left),
        }
    }

    /// Looks at the clock after a step of `done` blocks. Gives `Ok` if the blocks that were left have been shared, and
    /// are done; else `Err` with the number of blocks of the next step.
    #[inline]
    pub(super) fn look(&self, done: usize, left: Range<usize>) -> Result<Ending<P>, usize> {
        match self.state.get() {
            State::Coarse => {
                let look = self.began.look(self.late_after.get());
                if look != Look::InTime {
                    return self.seems_late(&look, left);
                }
            }
            State::Exact => {
                let now = Ticks::now();
                if let Pace::Walk { blocks, done: all, .. } = &self.pace {
                    all.set(all.get() + blocks.items(left.start - done..left.start).len());
                }
                if self.since.get().until(now) > self.late_after.get() {
                    return self.late(now, done, left);
                }
                self.last.set(now);
            }
            State::Shared | State::Alone => {}
        }
        Err(self.next(left.len()))
    }

    /// The coarse clock has gone on since the loop began, or since a moment before that.
    #[cold]
    fn seems_late(&self, look: &Look, left: Range<usize>) -> Result<Ending<P>, usize> {
        if let Look::Late(gone) = *look
            && !self.began_later
        {
            let block = gone / (left.start as Nanos).max(1);
            self.begin_at(Ticks::now(), gone);
            return self.share(block, left);
        }
        self.begin_at(Ticks::now(), 0);
        self.state.set(State::Exact);
        // The loop may be of any length from here on.
        let first = if self.began_later { 1 } else { policy::first_step(Nanos::MAX, left.len()).max(1) };
        Err(first)
    }

    #[cold]
    fn late(&self, now: Ticks, done: usize, left: Range<usize>) -> Result<Ending<P>, usize> {
        let block = match &self.pace {
            // The whole time counts, so that an interruption of one step does not look like long items.
            Pace::Walk { blocks, done, .. } => {
                let item = self.since.get().until(now) / (done.get() as Nanos).max(1);
                item * size_of_block(*blocks, left.start - 1) as Nanos
            }
            Pace::Few { .. } => self.last.get().until(now) / (done as Nanos).max(1),
        };
        self.begin_at(now, self.before.get() + self.since.get().until(now));
        self.share(block, left)
    }

    /// Lets the time count from this moment on, before which the loop has taken so long.
    fn begin_at(&self, now: Ticks, before: Nanos) {
        self.since.set(now);
        self.last.set(now);
        self.before.set(before);
    }

    /// Shares the blocks that are left, each of which takes so long.
    fn share(&self, block: Nanos, left: Range<usize>) -> Result<Ending<P>, usize> {
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
                self.state.set(State::Exact);
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

    /// The time that the loop has taken up to now, if it is late, nobody could come, and its begin is known.
    #[inline]
    pub(in crate::engine) fn lasted(&self) -> Option<Nanos> {
        let is_known = matches!(self.state.get(), State::Alone) && !self.began_later;
        is_known.then(|| self.before.get() + self.since.get().until(Ticks::now()))
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
    fn a_loop_that_takes_much_longer_than_before_is_shared() {
        let step = Duration::from_millis(60);
        // A tiny loop does not know when it began: it measures one block first.
        Coarse::now();
        let looks_if_tiny = if Coarse::lately().is_some() { 2 } else { 1 };
        for (predicted, blocks, looks) in [(5_000, 64, 1), (1_000, 64, looks_if_tiny), (1_000, 8, 1)] {
            let blocks = Blocks::new(blocks, None, Shape::Fine);
            let asked = Cell::new(None);
            let share = |left: Range<usize>, block: Nanos| {
                asked.set(Some((left, block)));
                Help::Nobody
            };
            let watch = Watch::new(predicted, blocks.count(), &share);
            let steps = steps(&watch, blocks, step);
            let (left, block) = asked.take().expect("it is seen");
            assert_eq!((steps.len(), left), (looks + 1, steps[looks - 1].end..blocks.count()));
            let took = Duration::from_nanos(block * steps[looks - 1].len() as Nanos);
            assert!(took > step / 8 && took < 100 * step, "{took:?}");
            assert!(watch.is_late() && watch.lasted().is_none_or(|lasted| lasted > 2_000_000 / 8));
            assert_eq!(watch.lasted().is_some(), looks == 1);
        }
    }

    #[test]
    fn once_the_coarse_clock_has_gone_on_looks_are_exact() {
        let blocks = Blocks::new(64, None, Shape::Fine);
        let asked = Cell::new(false);
        let share = |_, _| {
            asked.set(true);
            Help::<()>::Nobody
        };
        let watch = Watch::new(5_000, blocks.count(), &share);
        let next = watch.seems_late(&Look::Unclear, 8..64).err().expect("it may have gone on by chance");
        thread::sleep(Duration::from_millis(2));
        assert!(watch.look(next, 8 + next..64).is_err_and(|next| next == 64 - 15) && asked.get());
    }

    #[test]
    fn a_coarse_clock_that_has_just_gone_on_makes_no_loop_late() {
        let asked = Cell::new(0);
        let share = |_, _| {
            asked.set(asked.get() + 1);
            Help::<()>::Nobody
        };
        let watch = Watch::new(5_000, 64, &share);
        assert!(matches!(watch.seems_late(&Look::Unclear, 8..64), Err(7)));
        assert!(!watch.is_late() && asked.get() == 0);
        // A tiny loop may have begun long after the moment that it counts from.
        let watch = Watch { began_later: true, ..Watch::new(1_000, 64, &share) };
        assert!(matches!(watch.seems_late(&Look::Late(80_000_000), 8..64), Err(1)));
        assert!(!watch.is_late() && asked.get() == 0);
        // What it has seen go by is surely longer than that here.
        let watch = Watch::new(5_000, 64, &share);
        assert!(matches!(watch.seems_late(&Look::Late(80_000_000), 8..64), Err(56)));
        assert!(watch.is_late() && asked.get() == 1);
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
