//! A loop that runs alone although it is not tiny.

use super::drive::is_tiny;
use crate::blocks::Blocks;
use crate::engine::Site;
use crate::engine::monitor::{Comparison, Cost, Monitor};
use crate::engine::policy::Nanos;

/// A loop that is not tiny and yet runs alone this time: that was faster, or is tried out.
pub(super) struct Alone {
    comparison: &'static Comparison,
    /// The loops that follow each other closely are to be known, whichever way they go.
    monitor: Monitor,
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
        let comparison = site.comparison(predicted, blocks.count()).filter(|comparison| comparison.goes_alone())?;
        let predicted = comparison.time_alone(items).unwrap_or(predicted);
        Some(Self { comparison, monitor: Monitor::begin(site), items, blocks, predicted })
    }

    /// The loop is over. `is_whole`: all its items have run; `is_late`: it has taken much longer than predicted, and its rest has
    /// perhaps been shared.
    #[inline(never)]
    pub(super) fn end(self, is_whole: bool, is_late: bool) {
        let Self { comparison, monitor, items, blocks, .. } = self;
        if is_late {
            comparison.was_wrong();
            return monitor.end(None);
        }
        let busy = monitor.took();
        if is_whole {
            comparison.learn(true, busy, items);
        }
        monitor.end(is_whole.then(|| Cost { busy, items, is_tiny: is_tiny(busy, blocks) }));
    }
}
