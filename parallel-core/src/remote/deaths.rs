//! The deaths of worker processes at one request, and who is guilty of them.

use crate::processes::Death;
use std::collections::{HashMap, HashSet};

/// The number that stands for no item.
const NOTHING: u64 = u64::MAX;

/// The most deaths that nobody is guilty of: somebody who kills one worker after the other must not keep the loop from its end.
const MOST: usize = 20;

/// The deaths of worker processes at one request.
#[derive(Default)]
pub(super) struct Deaths {
    /// The items whose attempts have failed, and how many.
    failed: HashMap<u64, usize>,
    /// The items of deaths that may have come from outside; `NOTHING` where the worker was at none.
    suspects: HashSet<u64>,
}

impl Deaths {
    /// One more: gives how many attempts at its item have failed, or `None` if it does not count. Killed from outside, perhaps, an item
    /// is guilty only if its process dies again.
    pub(super) fn count(&mut self, death: &Death) -> Option<usize> {
        let item = death.item().unwrap_or(NOTHING);
        if death.is_from_outside() && self.suspects.len() < MOST && self.suspects.insert(item) {
            return None;
        }
        let failed = self.failed.entry(item).or_default();
        *failed += 1;
        Some(*failed)
    }
}

#[cfg(all(test, not(loom)))]
mod tests {
    use super::*;
    use std::time::Duration;

    const ABORT: Option<i32> = Some(6);
    const KILL: Option<i32> = Some(9);

    #[test]
    fn whoever_ends_its_process_is_guilty_at_once() {
        let mut deaths = Deaths::default();
        let counts: Vec<_> = [3, 3, 5, 3].map(|item| deaths.count(&Death::by(Some(item), ABORT))).into();
        assert_eq!(counts, [Some(1), Some(2), Some(1), Some(3)]);
        assert_eq!(deaths.count(&Death::late(5, Duration::ZERO)), Some(2));
    }

    #[test]
    fn a_death_from_outside_counts_the_second_time() {
        let mut deaths = Deaths::default();
        let counts: Vec<_> = [3, 5, 3, 5, 3].map(|item| deaths.count(&Death::by(Some(item), KILL))).into();
        assert_eq!(counts, [None, None, Some(1), Some(1), Some(2)]);
        // At no item it is always from outside.
        assert_eq!([deaths.count(&Death::by(None, ABORT)), deaths.count(&Death::by(None, ABORT))], [None, Some(1)]);
    }

    #[test]
    fn there_is_an_end_of_deaths_from_outside() {
        let mut deaths = Deaths::default();
        let counted = (0..1000).position(|item| deaths.count(&Death::by(Some(item), KILL)).is_some());
        assert_eq!(counted, Some(MOST));
    }
}
