//! The two ways of a short loop, compared: alone, and with helpers.

use crate::engine::policy::{self, Nanos};
use std::sync::atomic::{AtomicBool, AtomicU32, AtomicU64, Ordering::Relaxed};

/// The times that the short runs of a call site took, alone and with helpers.
///
/// No forecast knows what sharing costs a short loop: lines of memory that go from core to core, a memory that both wait for. So
/// it is tried out now and then, a few runs in a row, of which the first do not count: after a change of the way, memory is
/// at the wrong core, and helpers sleep.
///
/// A hint, as the whole `Site` is: threads that use it at the same time may lose a run.
pub(in crate::engine) struct Comparison {
    /// Picoseconds an item of a run that went this way; 0 if there was none.
    alone: AtomicU64,
    shared: AtomicU64,
    /// The number of runs since the other way was tried out.
    turns: AtomicU32,
    /// The number of runs that are still to go the other way, and whether that is alone.
    trying: AtomicU32,
    tries_alone: AtomicBool,
    /// The number of times that the other way was tried out.
    tries: AtomicU32,
}

/// The way that a comparison has chosen for a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::engine) enum Choice {
    Shared,
    /// Alone; timed, if what it takes is to be learnt.
    Alone {
        is_timed: bool,
    },
}

/// Of the runs alone, as long as nothing else is tried out, one of so many is timed: to look at the clock takes as long as several
/// items.
const TIMED: u32 = 8;

/// The number of runs in a row that try out the other way, and of those the last that count.
const TRIES: u32 = 4;
const COUNTED: u32 = 2;

/// The number of runs, about, of which the average counts, unless the other way is tried out: after a pause the first runs find helpers
/// asleep, and these few are not to decide for all others.
const SMOOTH: u64 = 32;

impl Comparison {
    pub(super) const fn new() -> Self {
        let (alone, shared, turns) = (AtomicU64::new(0), AtomicU64::new(0), AtomicU32::new(0));
        let (trying, tries_alone) = (AtomicU32::new(0), AtomicBool::new(false));
        Self { alone, shared, turns, trying, tries_alone, tries: AtomicU32::new(0) }
    }

    /// The way of the next run, which it counts: the faster one.
    pub(in crate::engine) fn next(&self) -> Choice {
        let try_out = |is_alone| if is_alone { Choice::Alone { is_timed: true } } else { Choice::Shared };
        let (alone, shared) = (self.alone.load(Relaxed), self.shared.load(Relaxed));
        if shared == 0 {
            return Choice::Shared;
        }
        let trying = self.trying.load(Relaxed);
        if trying > 0 {
            self.trying.store(trying - 1, Relaxed);
            return try_out(self.tries_alone.load(Relaxed));
        }
        let is_alone = alone > 0 && alone <= shared + shared / 50;
        let (best, other) = if is_alone { (alone, shared) } else { (shared, alone) };
        let turns = self.turns.load(Relaxed).saturating_add(1);
        let tries = self.tries.load(Relaxed);
        if !policy::tries_other(turns, best, other, tries) {
            self.turns.store(turns, Relaxed);
            return if is_alone { Choice::Alone { is_timed: turns.is_multiple_of(TIMED) } } else { Choice::Shared };
        }
        self.turns.store(0, Relaxed);
        self.tries.store(tries.saturating_add(1), Relaxed);
        self.trying.store(TRIES - 1, Relaxed);
        self.tries_alone.store(!is_alone, Relaxed);
        try_out(!is_alone)
    }

    /// Tells whether a run of so many items says something about those of `expected` items, for which the comparison is.
    pub(in crate::engine) fn are_alike(items: usize, expected: usize) -> bool {
        items > 0 && items <= expected.saturating_mul(2) && expected <= items.saturating_mul(2)
    }

    /// The time of so many items alone, if that is known.
    pub(in crate::engine) fn time_alone(&self, items: usize) -> Option<Nanos> {
        let alone = self.alone.load(Relaxed);
        (alone > 0).then(|| alone.saturating_mul(items as u64) / 1000)
    }

    /// The time of so many items with helpers; 0 if that is not known.
    pub(in crate::engine) fn time_shared(&self, items: usize) -> Nanos {
        self.shared.load(Relaxed).saturating_mul(items as u64) / 1000
    }

    /// Takes in the time of a run that went this way.
    pub(in crate::engine) fn learn(&self, is_alone: bool, took: Nanos, items: usize) {
        // The last run of a try is the last one before turns are counted again.
        let is_tried = self.turns.load(Relaxed) == 0 && self.tries_alone.load(Relaxed) == is_alone;
        let now = (took.saturating_mul(1000) / (items as u64).max(1)).max(1);
        let way = if is_alone { &self.alone } else { &self.shared };
        let before = way.load(Relaxed);
        let now = match self.trying.load(Relaxed) {
            COUNTED.. if is_tried => return,
            _ if before == 0 => now,
            // One that was interrupted is not to keep the other way from being tried for long.
            1 if is_tried => now.min(2 * before),
            // The better one of the two that count: the other may have been interrupted.
            0 if is_tried => now.min(before),
            // Nor is any other run taken at its word: two or three whose helpers had to be woken are to change little.
            _ => before - before / SMOOTH + now.min(2 * before) / SMOOTH,
        };
        way.store(now.max(1), Relaxed);
    }

    /// Forgets what a run alone takes: one has just taken much longer.
    pub(in crate::engine) fn was_wrong(&self) {
        self.alone.store(0, Relaxed);
        self.turns.store(0, Relaxed);
        self.trying.store(0, Relaxed);
        self.tries.store(0, Relaxed);
    }
}

#[cfg(all(test, not(loom)))]
mod tests {
    use super::*;

    /// Runs so many loops of 100 items, of this time for each way; gives how many went alone.
    fn run(comparison: &Comparison, loops: usize, alone: Nanos, shared: Nanos) -> usize {
        let run_one = |_: &usize| {
            let way = comparison.next();
            match way {
                Choice::Alone { is_timed: true } => comparison.learn(true, alone, 100),
                Choice::Alone { is_timed: false } => {}
                Choice::Shared => comparison.learn(false, shared, 100),
            }
            way != Choice::Shared
        };
        (0..loops).filter(run_one).count()
    }

    #[test]
    fn the_faster_way_is_found_and_kept() {
        let comparison = Comparison::new();
        assert!((960..980).contains(&run(&comparison, 1_000, 10_000, 14_000)));
        assert_eq!(comparison.time_alone(50), Some(5_000));
        let comparison = Comparison::new();
        assert!((4..=8).contains(&run(&comparison, 1_000, 10_000, 6_000)));
    }

    #[test]
    fn what_helpers_have_never_come_to_is_never_alone() {
        let comparison = Comparison::new();
        assert!((0..1_000).all(|_| comparison.next() == Choice::Shared));
        assert_eq!(comparison.time_alone(50), None);
    }

    #[test]
    fn few_runs_alone_are_timed_but_all_that_try_it_out() {
        let comparison = Comparison::new();
        run(&comparison, 20, 10_000, 14_000);
        let ways: Vec<_> = (0..16).map(|_| comparison.next()).collect();
        assert_eq!(ways.iter().filter(|way| **way == Choice::Alone { is_timed: true }).count(), 2, "{ways:?}");
        let comparison = Comparison::new();
        comparison.learn(false, 14_000, 100);
        let first = (0..1_000).map(|_| comparison.next()).find(|way| *way != Choice::Shared);
        assert_eq!(first, Some(Choice::Alone { is_timed: true }));
        assert!((1..TRIES).all(|_| comparison.next() == Choice::Alone { is_timed: true }));
    }

    #[test]
    fn a_change_is_noticed() {
        let comparison = Comparison::new();
        run(&comparison, 1_000, 10_000, 14_000);
        assert!(run(&comparison, 1_000, 10_000, 6_000) < 400);
        assert!(run(&comparison, 10_000, 5_000, 6_000) > 8_000);
        comparison.was_wrong();
        assert_eq!(run(&comparison, 8, 10_000, 6_000), 0);
    }

    #[test]
    fn a_try_that_was_interrupted_is_followed_by_another() {
        let comparison = Comparison::new();
        run(&comparison, 1_000, 10_000, 14_000);
        while run(&comparison, 1, 10_000, 5_000_000) == 1 {}
        run(&comparison, TRIES as usize - 1, 10_000, 5_000_000);
        assert!(run(&comparison, 10_000, 10_000, 6_000) < 5_000);
    }

    #[test]
    fn the_first_runs_of_a_try_do_not_count() {
        let comparison = Comparison::new();
        comparison.learn(false, 14_000, 100);
        let first = (0..1_000).position(|_| comparison.next() != Choice::Shared).unwrap();
        assert!(first > 8, "{first}");
        // Each of these is at the end of a run alone.
        for (took, known) in [(90_000, None), (80_000, None), (10_000, Some(10_000)), (10_000, Some(10_000))] {
            comparison.learn(true, took, 100);
            assert_eq!(comparison.time_alone(100), known);
            comparison.next();
        }
    }

    #[test]
    fn a_run_or_two_that_take_long_change_little_and_many_all() {
        let comparison = Comparison::new();
        let shared = || comparison.shared.load(Relaxed);
        comparison.learn(false, 16_000, 1);
        // Nothing is being tried out.
        comparison.turns.store(1, Relaxed);
        (0..2).for_each(|_| comparison.learn(false, 90_000, 1));
        assert!((16_500_000..18_000_000).contains(&shared()), "{}", shared());
        (0..200).for_each(|_| comparison.learn(false, 90_000, 1));
        assert!(shared() > 80_000_000, "{}", shared());
        // In between it is the average, and not the least.
        (0..400).for_each(|run| comparison.learn(false, 10_000 + run % 2 * 10_000, 1));
        assert!((14_000_000..16_000_000).contains(&shared()), "{}", shared());
    }
}
