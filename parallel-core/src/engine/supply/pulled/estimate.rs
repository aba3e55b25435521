//! The time of an item of a loop over an iterator, as far as its claims tell.

use crate::engine::policy::Nanos;

/// The cost of a claim beside its items, about: for the worker that makes it.
pub(super) const CLAIMED: Nanos = 200;

/// What a claim may cost in addition, where other workers look at the same queue. Nobody can tell this from the time of the
/// items: a few light items that were slowed down by a helper would look like heavy ones, which call for more help.
const UNCLEAR: Nanos = 1_000;

/// What is known of the time of an item, from claims each of which took somewhat longer than its items.
pub(super) struct Estimate {
    /// The time of an item, if anything is known.
    item: Option<Nanos>,
    /// The least and the most time that the items of the calling thread can have taken together.
    least: Nanos,
    most: Nanos,
}

impl Estimate {
    /// An estimate that begins with what is known from earlier loops.
    pub(super) fn new(item: Option<Nanos>) -> Self {
        Self { item, least: 0, most: 0 }
    }

    /// The time of an item, if anything is known.
    pub(super) fn item(&self) -> Option<Nanos> {
        self.item
    }

    /// Takes in a claim of `count` items, which took so long, `CLAIMED` not included. `each` is the time of an item as far as it
    /// has been seen by itself; 0 if it has not.
    ///
    /// An estimate that the claim does not contradict stays as it is.
    pub(super) fn learn(&mut self, took: Nanos, count: u64, each: Nanos) {
        let clear = took.saturating_sub(UNCLEAR);
        self.least += clear;
        self.most += took;
        if count == 0 {
            return;
        }
        let least = (clear / count).max(each).max(1);
        let most = (took / count).max(least);
        self.item = Some(self.item.map_or(most, |item| item.clamp(least, most)));
    }

    /// The time of all `items` of a loop together, of which helpers had `claims` claims that took `busy`, `CLAIMED` not
    /// included.
    pub(super) fn of_all(&self, items: usize, busy: Nanos, claims: u64) -> Nanos {
        let least = self.least + busy.saturating_sub(claims * UNCLEAR);
        let item = self.item.unwrap_or(0);
        item.saturating_mul(items as u64).clamp(least, self.most + busy)
    }
}

#[cfg(all(test, not(loom)))]
mod tests {
    use super::*;

    #[test]
    fn a_claim_that_cost_more_than_usual_does_not_make_light_items_heavy() {
        let mut estimate = Estimate::new(Some(5));
        for count in [4, 8, 16] {
            estimate.learn(900, count, 0);
        }
        assert_eq!(estimate.item(), Some(5));
        // All three took 2.7 us, of which nobody knows how much was the items.
        assert_eq!(estimate.of_all(28, 0, 0), 140);
        assert_eq!(estimate.of_all(28 + 10, 1_100, 1), 190);
    }

    #[test]
    fn clear_times_are_learnt_at_once() {
        let mut estimate = Estimate::new(None);
        estimate.learn(300, 1, 0);
        assert_eq!(estimate.item(), Some(300));
        estimate.learn(200, 2, 0);
        assert_eq!(estimate.item(), Some(100));
        estimate.learn(5_000, 2, 0);
        assert_eq!(estimate.item(), Some(2_000));
        estimate.learn(1_000_000, 2, 0);
        assert_eq!(estimate.item(), Some(499_500));
        assert_eq!(estimate.of_all(7, 0, 0), 1_005_500);
        estimate.learn(20, 10, 0);
        assert_eq!(estimate.item(), Some(2));
        estimate.learn(20, 10, 7_000);
        assert_eq!(estimate.item(), Some(7_000));
    }
}
