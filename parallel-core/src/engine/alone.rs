//! A loop that runs alone although it is not tiny.

use super::drive::is_tiny;
use crate::blocks::Blocks;
use crate::engine::Site;
use crate::engine::monitor::{Comparison, Cost, Monitor, Way};
use crate::engine::policy::Nanos;

/// A loop that is not tiny and yet runs alone this time: that was faster, or is tried out.
pub(super) struct Alone {
    comparison: &'static Comparison,
    /// `None` if this run is not timed.
    monitor: Option<Monitor>,
    items: usize,
    blocks: Blocks,
    /// The time that it takes, about.
    pub(super) predicted: Nanos,
}

impl Alone {
    /// The loop that begins now, if it is to run alone.
    #[inline(never)]
    pub(super) fn begin(site: &'static Site, items: usize, blocks: Blocks, predicted: Option<Nanos>) -> Option<Self> {
        let predicted = predicted?;
        let comparison = site.comparison(predicted, blocks.count())?;
        let Way::Alone { is_timed } = comparison.next() else { return None };
        let predicted = comparison.time_alone(items).unwrap_or(predicted);
        Some(Self { comparison, monitor: is_timed.then(|| Monitor::begin(site)), items, blocks, predicted })
    }

    /// The loop is over. `is_whole`: all its items have run; `is_late`: it has taken much longer than predicted, and its rest has
    /// perhaps been shared.
    #[inline(never)]
    pub(super) fn end(self, is_whole: bool, is_late: bool) {
        let Self { comparison, monitor, items, blocks, predicted } = self;
        if is_late {
            comparison.was_wrong();
            // What of it was shared has had a monitor.
            return monitor.map_or((), |monitor| monitor.end(None));
        }
        let Some(monitor) = monitor else {
            return Monitor::went_by(predicted);
        };
        let busy = monitor.took();
        if is_whole {
            comparison.learn(true, busy, items);
        }
        monitor.end(is_whole.then(|| Cost { busy, items, is_tiny: is_tiny(busy, blocks) }));
    }
}
