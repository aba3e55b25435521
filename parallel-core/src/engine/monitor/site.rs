//! The memory of a call site: what a line of the user's program remembers of its last runs.

use super::Cost;
use super::comparison::Comparison;
use crate::engine::policy::{self, Nanos};
use std::cell::Cell;
use std::panic::Location;
use std::sync::atomic::{AtomicU32, AtomicU64, AtomicUsize, Ordering::Relaxed};

/// The memory of one `parallel!` in the source: how long an item takes, and whether the loop is short. A `static` of the
/// expansion.
///
/// A memory is a hint and no promise: several threads share it, and so do the types of a generic function, and light
/// and heavy inputs. Wherever it is used, the cost of a wrong hint is bounded.
pub struct Site {
    /// Picoseconds an item (for loops that end early: a run); 0 when nothing is known.
    cost: AtomicU64,
    /// Runs since the clock was last read.
    unread: AtomicU32,
    /// The number of timings in a row in which the loop was short.
    trust: AtomicU32,
    /// The number of items of the last run.
    count: AtomicUsize,
    /// Which way short runs are faster, for each class of them.
    comparisons: [Comparison; policy::CLASSES],
    /// The place of the loop in the source; `None` for a loop of the runtime's own.
    place: Option<&'static Location<'static>>,
}

/// A loop that has been short `TRUSTED` times in a row is timed only every `EVERY` runs, if it has no looks in passing.
const TRUSTED: u32 = 8;
const EVERY: u32 = 16;

/// The same of the loops that are looked at in passing: of those of a thread, one of so many is timed, or of those that are tiny.
const TURNS: u32 = 16;
const TINY_TURNS: u32 = 64;

/// The golden ratio, of 2 to the power of 32.
const GOLDEN: u32 = 0x9E37_79B9;

thread_local! {
    /// The place of this thread in the row of its short loops; the first of them is timed.
    static TURN: Cell<u32> = const { Cell::new(0_u32.wrapping_sub(GOLDEN)) };
}

/// Tells whether it is the turn of a trusted loop, which is to take so long, to be timed. It changes nothing that others read: loops
/// inside of loops may ask at the same time. The turns go by the golden ratio: so they hit each of several loops that follow each
/// other again and again.
#[inline(always)]
pub(in crate::engine) fn is_turn(predicted: Nanos) -> bool {
    let turns = if policy::has_one_look(predicted) { TINY_TURNS } else { TURNS };
    let step = |turn: &Cell<u32>| {
        let next = turn.get().wrapping_add(GOLDEN);
        turn.set(next);
        next < u32::MAX / turns
    };
    TURN.try_with(step).unwrap_or(true)
}

impl Site {
    /// A memory that knows nothing yet, of the loop at the place of this call.
    #[expect(clippy::new_without_default, reason = "only the expansion makes one")]
    #[track_caller]
    pub const fn new() -> Self {
        Self::at(Some(Location::caller()))
    }

    /// The memory of a loop of the runtime's own, which is in no table.
    pub(crate) const fn own() -> Self {
        Self::at(None)
    }

    const fn at(place: Option<&'static Location<'static>>) -> Self {
        let (cost, unread, trust) = (AtomicU64::new(0), AtomicU32::new(0), AtomicU32::new(0));
        Self {
            cost,
            unread,
            trust,
            count: AtomicUsize::new(0),
            comparisons: [const { Comparison::new() }; policy::CLASSES],
            place,
        }
    }

    /// The place of the loop in the source.
    pub(in crate::engine) fn place(&self) -> Option<&'static Location<'static>> {
        self.place
    }

    /// The predicted time of `items` items; `None` if nothing is known.
    #[inline]
    pub(in crate::engine) fn predict(&self, items: usize) -> Option<Nanos> {
        match self.cost.load(Relaxed) {
            0 => None,
            cost => Some(cost.saturating_mul(items as u64) / 1000),
        }
    }

    /// The number of items of the last run; 0 if nothing is known.
    #[inline]
    pub(in crate::engine) fn count(&self) -> usize {
        self.count.load(Relaxed)
    }

    /// Tells whether the loop has been short so often that it runs as the plain loop, in steps
    /// (`worker/glance.rs`, `worker/watch.rs`).
    #[inline]
    pub(in crate::engine) fn is_trusted(&self) -> bool {
        self.trust.load(Relaxed) >= TRUSTED
    }

    /// Tells whether a trusted loop need not be timed this time.
    #[inline]
    pub(in crate::engine) fn skips_clock(&self) -> bool {
        // Load and store are no single atomic step: if another thread counts at the same time, one count is lost, which
        // only delays the next timing.
        let unread = self.unread.load(Relaxed) + 1;
        self.unread.store(if unread < EVERY { unread } else { 0 }, Relaxed);
        unread < EVERY
    }

    /// The comparison of the two ways of a loop over so many items in so many blocks that is predicted to take so long; `None` if it is
    /// not compared.
    #[inline]
    pub(in crate::engine) fn comparison(&self, predicted: Nanos, blocks: usize, items: usize) -> Option<&Comparison> {
        self.comparisons.get(policy::class(predicted, blocks, items)?)
    }

    /// The same of a loop over about so many items of an iterator.
    #[inline]
    pub(in crate::engine) fn comparison_of_iterator(&self, predicted: Nanos, items: usize) -> Option<&Comparison> {
        self.comparisons.get(policy::class_of_iterator(predicted, items)?)
    }

    /// Takes in what a run has cost.
    pub(in crate::engine) fn learn(&self, Cost { busy, items, is_short }: Cost) {
        let now = (busy.saturating_mul(1000) / (items as u64).max(1)).max(1);
        let before = self.cost.load(Relaxed);
        // A loop without items says nothing about them, only that it is short.
        if before == 0 || items > 0 {
            self.cost.store(if before == 0 { now } else { before / 2 + now / 2 + 1 }, Relaxed);
        }
        self.count.store(items, Relaxed);
        let trust = self.trust.load(Relaxed);
        self.trust.store(if is_short { trust.saturating_add(1) } else { 0 }, Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn learn(site: &Site, busy: Nanos, items: usize, is_short: bool) {
        site.learn(Cost { busy, items, is_short });
    }

    #[test]
    fn a_site_learns_the_cost_of_an_item() {
        let site = Site::new();
        assert_eq!(site.predict(100), None);
        learn(&site, 1_000, 100, true);
        assert_eq!(site.predict(100), Some(1_000));
        for _ in 0..20 {
            learn(&site, 9_000, 100, false);
        }
        assert!((8_900..=9_100).contains(&site.predict(100).unwrap()));
        assert_eq!(site.predict(usize::MAX), Some(u64::MAX / 1000));
    }

    #[test]
    fn a_loop_without_items_is_short_and_says_nothing_about_items() {
        let site = Site::new();
        learn(&site, 100_000, 100, false);
        (0..TRUSTED).for_each(|_| learn(&site, 500, 0, true));
        assert!(site.is_trusted() && site.predict(100) == Some(100_000));
        // Nothing else is known, so it is as if such a loop were one item.
        let site = Site::new();
        (0..TRUSTED).for_each(|_| learn(&site, 500, 0, true));
        assert!(site.is_trusted() && site.predict(1) == Some(500));
    }

    #[test]
    fn a_trusted_site_is_still_timed_now_and_then() {
        let site = Site::new();
        assert!(!site.is_trusted());
        (0..TRUSTED).for_each(|_| learn(&site, 10, 10, true));
        assert!(site.is_trusted());
        let skipped = (0..160).filter(|_| site.skips_clock()).count();
        assert_eq!(skipped, 150);
        learn(&site, 1_000_000, 10, false);
        assert!(!site.is_trusted());
    }
}
