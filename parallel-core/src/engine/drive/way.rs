//! The way in which a loop begins.

use crate::blocks::{Blocks, Sizes};
use crate::engine::monitor::{Monitor, is_turn};
use crate::engine::policy::{self, Nanos};
use crate::engine::threads::grant::Grant;
use crate::engine::threads::sleep;
use crate::engine::worker::glance::Glance;
use crate::engine::worker::work::Work;
use crate::engine::{Indexed, Options, Output};

/// The most items of a search that is trusted to be short: how long it took before says nothing about its items.
const SHORT_SEARCH: usize = 4096;

/// The way in which a loop begins.
#[derive(Clone, Copy)]
pub(super) enum Way {
    /// As the plain loop: it has one block, or nobody may help.
    Plain,
    /// As the plain loop, under a watch: it has always been short, and is to be timed, or has no looks in passing.
    Trusted,
    /// As the plain loop, under a watch: its items are put in a row, or marked, only if they turn out long enough for that.
    Walked,
    /// As the plain loop, under a watch, and timed: helpers might come, but if it is as it was before, calling one does not pay. Most such
    /// loops follow a pause, in which helpers have gone to sleep. They find nothing of themselves in the caches of the processor, so
    /// what they do not need costs them several times as much.
    Unhelped,
    /// Shared; or alone, if the two ways may be compared, and that was faster.
    Shared { may_be_compared: bool },
}

/// The way in which a loop over `len` items begins; and the time that it takes if it is as it was before, where that is known and asked for.
pub(super) fn way<B: Indexed, O: Output>(options: &Options<'_>, blocks: Blocks, len: usize) -> (Way, Option<Nanos>) {
    if blocks.count() <= 1 || options.is_serial() && !is_counted::<O>(options) {
        return (Way::Plain, None);
    }
    if let Some(predicted) = trusted::<O>(options, blocks, len) {
        return (Way::Trusted, Some(predicted));
    }
    let predicted = options.site.predict(items::<O>(len));
    let may_be_watched = may_be_watched::<O>(options);
    if B::IS_WALKED && may_be_watched && policy::may_walk(predicted, len, blocks.count()) {
        return (Way::Walked, predicted);
    }
    // What a loop took that may end early says little about this time.
    let is_foreseen = may_be_watched && !B::IS_WALKED && !O::CAN_BREAK;
    if is_foreseen && predicted.is_some_and(|predicted| !pays_help(options, predicted)) && Grant::may_be(options) {
        return (Way::Unhelped, predicted);
    }
    (Way::Shared { may_be_compared: may_be_watched }, predicted)
}

/// The time that this loop takes, about, if it has always been so short that looks in passing are enough for it, and is not to be timed; and
/// the sizes of its blocks.
#[cfg_attr(not(debug_assertions), inline(always))]
pub(super) fn short<B: Indexed, O: Output>(work: &Work<'_, B, O>) -> Option<(Nanos, Sizes)> {
    let Work { options, input, blocks, .. } = *work;
    let sizes = Glance::sizes(work)?;
    if options.log.is_some() || blocks.count() <= 1 {
        return None;
    }
    let predicted = trusted::<O>(options, *blocks, input.len())?;
    (!is_turn(predicted)).then_some((predicted, sizes))
}

/// Tells whether help pays for a loop that begins now and is predicted to take so long.
fn pays_help(options: &Options<'_>, predicted: Nanos) -> bool {
    let pays = |history| policy::wants_help(predicted, 1, sleep::anybody_awake(), history);
    pays(0) || pays(Monitor::begin(options.site).history())
}

/// The time that a loop over `len` items takes, about, if it has always been short, and may be watched.
#[cfg_attr(not(debug_assertions), inline(always))]
fn trusted<O: Output>(options: &Options<'_>, blocks: Blocks, len: usize) -> Option<Nanos> {
    if !may_be_watched::<O>(options) || O::SEARCHES && len > SHORT_SEARCH || !options.site.is_trusted() {
        return None;
    }
    options.site.predict(items::<O>(len)).filter(|predicted| is_short(*predicted, blocks))
}

/// Tells whether a loop may run in steps, between which its caller looks at the clock.
#[cfg_attr(not(debug_assertions), inline(always))]
fn may_be_watched<O: Output>(options: &Options<'_>) -> bool {
    // Between two steps of a watched loop there may be nothing to run, if it is recorded. If the rest of a loop with scratch were
    // shared, its caller would make a second scratch. A log is to know how far a loop has come.
    !O::RECORDS && !options.has_scratch && !is_counted::<O>(options)
}

/// Tells whether the items of a loop are counted as they run, since it may end early and has a log.
#[cfg_attr(not(debug_assertions), inline(always))]
fn is_counted<O: Output>(options: &Options<'_>) -> bool {
    O::CAN_BREAK && options.log.is_some()
}

/// The number of items that a loop over `len` items counts as. The cost of a search does not grow with the input: it usually ends early. So
/// the whole search counts as one item.
pub(super) fn items<O: Output>(len: usize) -> usize {
    if O::SEARCHES { 1 } else { len }
}

/// Tells whether a loop is too short to be shared.
#[cfg_attr(not(debug_assertions), inline(always))]
pub(super) fn is_short(time: Nanos, blocks: Blocks) -> bool {
    time < policy::SHORT || !blocks.are_free() && time / (blocks.count() as u64) < policy::BLOCK
}
