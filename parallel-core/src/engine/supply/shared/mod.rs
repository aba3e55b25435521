//! The blocks of an indexed loop: a range for each worker, claimed piece by piece under the clock, and stealing.

mod caller_share;
pub(super) mod claimer;
mod region;
mod steal_ranges;

use self::caller_share::CallerShare;
use self::claimer::{Claimer, Share};
use self::region::Region;
use self::steal_ranges::StealRanges;
use super::Supply;
use crate::engine::policy::{self, Nanos};
use crate::engine::threads::helpers::Helpers;
use crate::engine::threads::job::JobRef;
use crate::engine::threads::sleep;
use crate::jobs::cpu_count;
use std::sync::OnceLock;

/// The knowledge of a loop before it begins.
pub(in crate::engine) struct Forecast {
    pub(in crate::engine) blocks: u32,
    pub(in crate::engine) order: Order,
    /// The predicted time of the whole loop; `None` if nothing is known.
    pub(in crate::engine) predicted: Option<Nanos>,
    /// The time that the loops just before this one took together.
    pub(in crate::engine) history: Nanos,
}

/// The blocks that workers begin with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::engine) enum Order {
    /// The caller begins at the near end of its range, a helper at the far end of its own.
    Far,
    /// All workers claim from the front, a few blocks at a time: when a block is claimed, all before it are. For a loop
    /// that may end early: little is done behind its end, and everybody works before it.
    Front,
}

/// Calls `work` on the caller, and on as many helpers as come while there still are blocks; returns how long they
/// worked together.
///
/// Each call gets a supply of its own; together these are all the blocks, each block once. `work` must claim until
/// there is nothing left, and must not panic.
pub(in crate::engine) fn run(
    Forecast { blocks, order, predicted, history }: Forecast,
    helpers: &Helpers<'_>,
    work: &(dyn Fn(Supply<'_>) + Sync),
) -> Nanos {
    let block = predicted.map_or(0, |predicted| (predicted / u64::from(blocks).max(1)).max(1));
    let eager = block == 0 && blocks as usize <= policy::FEW;
    // Equal shares for all workers are made only if helpers are expected. Else the caller has all, and a helper steals.
    let even = eager || predicted.is_some_and(|all| policy::wants_help(all, 1, sleep::anybody_awake(), history));
    let region = OnceLock::new();
    if even && helpers.may_come() || helpers.are_granted() {
        // No more than can run at one time.
        let shares = if even { helpers.workers().min(cpu_count()) } else { 1 };
        let ranges = StealRanges::shared(blocks, shares, helpers.workers(), order);
        let _ = region.set(Region::new(ranges, helpers, block, history));
    }
    let alone = CallerShare::new(blocks, block, history, order, helpers, &region);
    let claim = |share: Share<'_>, job: &dyn Fn() -> JobRef| {
        let left = match &share {
            Share::Region(region, worker) => region.left_to(*worker),
            Share::Caller(_) => blocks as usize,
        };
        let first = if order == Order::Front { 1 } else { policy::first(block, left) };
        let claimer = Claimer::new(share, helpers, job, order, first);
        work(Supply::Shared(&claimer));
        claimer.busy()
    };
    let helper = |job: &JobRef| {
        if let Some(region) = region.get()
            && let Some(worker) = region.join()
        {
            helpers.add_busy(claim(Share::Region(region, worker), &|| job.clone()));
        }
    };
    let busy = helpers.open(&helper, |job| match region.get() {
        Some(region) => {
            let _inside = helpers.enter_context();
            claim(Share::Region(region, 0), job)
        }
        None => claim(Share::Caller(&alone), job),
    });
    #[cfg(test)]
    region.get().into_iter().for_each(Region::note_order);
    busy + helpers.busy()
}

/// The new estimate of the time of a block, after a claim. Later claims count more: they say more about the blocks that
/// are left.
fn blend(before: Nanos, took: Nanos, blocks: u32) -> Nanos {
    let block = (took / u64::from(blocks).max(1)).max(1);
    if before == 0 { block } else { before / 2 + block / 2 + 1 }
}
