//! The list of the blocks that nobody has yet: who gets how many.

use std::ops::Range;
use std::time::Duration;

/// The parts that each worker's share of what is left is cut into: a later run has fewer blocks, so that all workers end together.
const CUTS: usize = 4;

/// The least time of a run, about: handing one out costs some tens of microseconds.
const LEAST: Duration = Duration::from_micros(500);

/// The time that a message takes the root, about. Runs last so long that it is busy with messages for half of its time, at most,
/// however many ranks there are.
const MESSAGE: Duration = Duration::from_micros(20);

/// The most blocks of a run of an iterator, of which nobody knows how many there are.
const MOST_PULLED: usize = 64;

/// The list.
pub(super) struct Handing {
    /// The first block that nobody has.
    pub(super) next: usize,
    /// The number of blocks; `None` as long as nobody knows it.
    pub(super) end: Option<usize>,
    /// The number of all blocks, if it was known at the begin.
    all: Option<usize>,
    /// True if the loop may end early: then runs are short at its begin.
    is_search: bool,
    /// The workers of all ranks.
    pub(super) workers: usize,
    /// The blocks that are done, and the time that they took, for one worker.
    done: usize,
    took: Duration,
}

impl Handing {
    pub(super) fn new(end: Option<usize>, is_search: bool) -> Self {
        Self { next: 0, end, all: end, is_search, workers: 0, done: 0, took: Duration::ZERO }
    }

    /// Notes that so many blocks have taken so long.
    pub(super) fn learn(&mut self, blocks: usize, took: Duration) {
        self.done += blocks;
        self.took += took;
    }

    /// Lets nothing from this block on be handed out.
    pub(super) fn stop(&mut self, block: usize) {
        self.end = Some(self.end.map_or(block, |end| end.min(block)));
    }

    pub(super) fn is_over(&self) -> bool {
        self.end.is_some_and(|end| self.next >= end)
    }

    /// The next run; it is not handed out yet.
    pub(super) fn next(&self) -> Range<usize> {
        let workers = self.workers.max(1);
        let fair = match self.end {
            Some(end) => (end - self.next) / (CUTS * workers),
            None => MOST_PULLED,
        };
        // However short blocks are, each worker is to have some.
        let share = self.all.map_or(MOST_PULLED, |all| all.div_ceil(workers));
        let begun = self.next / (CUTS * workers);
        let blocks = if self.is_search || self.end.is_none() { fair.min(begun) } else { fair };
        let worth = self.worth().min(share);
        let run = self.next..self.next + blocks.max(worth).max(1);
        self.end.map_or(run.clone(), |end| run.start..run.end.min(end))
    }

    /// The number of blocks that are worth a message.
    fn worth(&self) -> usize {
        let took = self.took.as_nanos();
        if took == 0 {
            return 1;
        }
        let least = LEAST.as_nanos().max(2 * MESSAGE.as_nanos() * self.workers as u128);
        let blocks = least.saturating_mul(self.done as u128) / took;
        usize::try_from(blocks).unwrap_or(usize::MAX).max(1)
    }

    /// Notes that the blocks up to this one are handed out.
    pub(super) fn hand_out(&mut self, to: usize) {
        self.next = to;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn runs(mut handing: Handing, most: usize) -> Vec<usize> {
        let mut runs = Vec::new();
        while !handing.is_over() && runs.len() < most {
            let run = handing.next();
            assert_eq!(run.start, handing.next);
            handing.hand_out(run.end);
            runs.push(run.len());
        }
        runs
    }

    #[test]
    fn runs_are_large_first_and_small_later() {
        let runs = runs(Handing { workers: 4, ..Handing::new(Some(1000), false) }, usize::MAX);
        assert_eq!((runs[0], runs.iter().sum::<usize>(), *runs.last().unwrap()), (62, 1000, 1));
        assert!(runs.is_sorted_by(|earlier, later| earlier >= later));
    }

    #[test]
    fn a_loop_that_may_end_begins_with_single_blocks() {
        let runs = runs(Handing { workers: 2, ..Handing::new(Some(1000), true) }, usize::MAX);
        assert!(runs[..16].iter().all(|run| *run == 1));
        assert_eq!(runs.iter().sum::<usize>(), 1000);
        assert!(runs.iter().any(|run| *run > 10));
    }

    #[test]
    fn short_blocks_come_many_at_a_time() {
        let mut handing = Handing { workers: 2, ..Handing::new(Some(100), false) };
        handing.hand_out(90);
        handing.learn(1000, Duration::from_millis(1));
        assert_eq!(runs(handing, usize::MAX), [10]);
    }

    #[test]
    fn many_ranks_leave_the_root_time() {
        let mut handing = Handing { workers: 10_000, ..Handing::new(Some(100_000_000), false) };
        handing.hand_out(99_000_000);
        handing.learn(1000, Duration::from_secs(1));
        // Blocks of a millisecond: 0.4 s each, for 0.2 s of messages.
        assert_eq!(runs(handing, 3), [400; 3]);
    }

    #[test]
    fn nothing_is_handed_out_behind_the_end() {
        let mut handing = Handing { workers: 2, ..Handing::new(None, false) };
        assert_eq!(handing.next(), 0..1);
        handing.hand_out(8);
        handing.stop(8);
        assert!(handing.is_over());
    }
}
