//! A loop that runs alone although it is not short.

use crate::engine::Site;
use crate::engine::monitor::{Choice, Comparison, Cost, Monitor};
use crate::engine::policy::Nanos;

/// A loop that is not short and yet runs alone this time: that was faster, or is tried out.
pub(super) struct Alone {
    comparison: &'static Comparison,
    /// `None` if this run is not timed.
    monitor: Option<Monitor>,
    /// The number of items, as far as that is known.
    items: usize,
    /// The time that it takes, about.
    pub(super) predicted: Nanos,
}

impl Alone {
    /// The loop over about so many items that begins now, if by this comparison of its kind it is to run alone.
    #[inline(never)]
    pub(super) fn begin(
        site: &'static Site,
        comparison: &'static Comparison,
        items: usize,
        predicted: Nanos,
    ) -> Option<Self> {
        let Choice::Alone { is_timed } = comparison.next() else { return None };
        // What the loop takes with helpers is a bound where nothing else is known: the items of an iterator are pulled, too.
        let predicted = comparison.time_alone(items).unwrap_or_else(|| predicted.max(comparison.time_shared(items)));
        Some(Self { comparison, monitor: is_timed.then(|| Monitor::begin(site)), items, predicted })
    }

    /// The loop goes on with helpers, under a monitor that knows what it has taken so far. `is_late`: since it has taken much longer
    /// than predicted.
    pub(super) fn goes_on(self, is_late: bool) {
        if is_late {
            self.comparison.was_wrong();
        }
    }

    /// The loop is over, after so many items, if that is known. `is_late`: it has taken much longer than predicted, and its rest has
    /// perhaps been shared. `cost` gives what a loop that takes so long has cost, if that says something about others.
    #[inline(never)]
    pub(super) fn end(self, items: Option<usize>, is_late: bool, cost: impl FnOnce(Nanos) -> Option<Cost>) {
        let Self { comparison, monitor, items: expected, predicted } = self;
        if is_late {
            comparison.was_wrong();
            // What of it was shared has had a monitor.
            if let Some(monitor) = monitor {
                monitor.end(None, None);
            }
            return;
        }
        let Some(monitor) = monitor else {
            let (ran, all) = (items.unwrap_or(expected).min(expected) as u64, (expected as u64).max(1));
            return Monitor::went_by(predicted.saturating_mul(ran) / all);
        };
        let busy = monitor.took();
        if let Some(items) = items.filter(|items| Comparison::are_alike(*items, expected)) {
            comparison.learn(true, busy, items);
        }
        monitor.end(cost(busy), None);
    }
}
