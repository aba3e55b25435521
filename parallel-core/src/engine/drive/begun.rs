//! The begin and the end of a loop that is no plain one throughout: it may be shared, is timed, or has a log.

use super::share::{Ending, run_shared};
use super::way::{Way, is_short, way};
use crate::blocks::Blocks;
use crate::engine::alone::Alone;
use crate::engine::clock::Moment;
use crate::engine::monitor::{Cost, LoopLog, Monitor, Reason};
use crate::engine::policy::Nanos;
use crate::engine::worker::glance::Glance;
use crate::engine::worker::watch::{Share, Watch};
use crate::engine::worker::work::Work;
use crate::engine::{Indexed, Options, Output};

/// The begin of a loop that is no plain one throughout.
pub(super) enum Begin<'w, P> {
    /// It was shared, and has ended.
    Shared(Ending<P>),
    /// It begins as the plain one, perhaps under a watch, or block by block.
    Alone(Begun, Option<Watch<'w, P>>),
}

/// A loop that has begun as the plain one, though it may be shared, is timed, or has a log.
#[derive(Default)]
pub(super) enum Begun {
    /// What it takes nobody measures, unless its watch does.
    #[default]
    Untimed,
    /// It is timed, from this moment on.
    Timed(Moment),
    /// It is on the way of `Way::Unhelped`, under this monitor: loops that follow each other closely call for help after all.
    Unhelped(Monitor),
    /// It runs alone although it is not short.
    Alone(Alone),
}

/// Begins a loop that is no plain one throughout; runs it, if it is shared.
#[inline(never)]
pub(super) fn begin<'w, B, O>(work: &'w Work<'w, B, O>, run_rest: Share<'w, O::Part>) -> Begin<'w, O::Part>
where
    B: Indexed,
    O: Output<Part: Send> + Sync,
{
    let Work { options, blocks, input, .. } = *work;
    let (site, len) = (options.site, input.len());
    let (way, predicted) = way::<B, O>(options, *blocks, len);
    let mut alone = None;
    if let Way::Shared { may_be_compared } = way {
        if may_be_compared {
            let compared =
                |predicted| Alone::begin(site, site.comparison(predicted, blocks.count(), len)?, len, predicted);
            alone = predicted.and_then(compared);
        }
        if alone.is_none()
            && let Some(ending) = run_shared(work, predicted, 0..blocks.count())
        {
            return Begin::Shared(ending);
        }
    }
    begin_alone(work, run_rest, way, predicted, alone)
}

/// Begins such a loop in the way of the plain one: `alone` if it is not short.
// Apart: without optimisation, a loop that is shared would have all this on its stack.
#[inline]
fn begin_alone<'w, B: Indexed, O: Output>(
    work: &'w Work<'w, B, O>,
    run_rest: Share<'w, O::Part>,
    way: Way,
    predicted: Option<Nanos>,
    alone: Option<Alone>,
) -> Begin<'w, O::Part> {
    let Work { options, blocks, input, .. } = *work;
    let (site, len) = (options.site, input.len());
    let begun = match (alone, way) {
        (Some(alone), _) => Begun::Alone(alone),
        (None, Way::Unhelped) => Begun::Unhelped(Monitor::begin(site)),
        (None, Way::Walked) => Begun::Timed(Moment::now()),
        // Else it would have had its looks in passing.
        (None, Way::Trusted) if Glance::sizes(work).is_some() && options.log.is_none() => Begun::Timed(Moment::now()),
        (None, Way::Trusted | Way::Shared { .. }) if !site.skips_clock() => Begun::Timed(Moment::now()),
        (None, Way::Plain | Way::Trusted | Way::Shared { .. }) => Begun::Untimed,
    };
    if let Some(log) = options.log {
        begin_plain(log, options, *blocks, len, way, matches!(begun, Begun::Alone(_)));
    }
    let watch = match (&begun, way) {
        (Begun::Alone(alone), _) => Some(Watch::new(alone.predicted, blocks.count(), run_rest)),
        (_, Way::Trusted) => Some(Watch::new(predicted.unwrap_or(0), blocks.count(), run_rest)),
        (_, Way::Unhelped) => Some(Watch::exact(predicted.unwrap_or(0), blocks.count(), run_rest)),
        // If it is known at all, it is light.
        (_, Way::Walked) => Some(Watch::walking(predicted.is_some(), *blocks, run_rest)),
        (_, Way::Plain | Way::Shared { .. }) => None,
    };
    Begin::Alone(begun, watch)
}

impl Begun {
    /// The loop is over, of so many blocks and items, under this watch, after the item that `ran` last, if that is known; `is_whole`: what it
    /// has cost says something about others.
    #[inline(never)]
    pub(super) fn end<P>(
        self,
        options: &Options<'_>,
        blocks: Blocks,
        items: usize,
        watch: Option<&Watch<'_, P>>,
        ran: Option<usize>,
        is_whole: bool,
    ) {
        let timed = match &self {
            Self::Timed(since) => Some(since.until(Moment::now())),
            Self::Unhelped(monitor) => Some(monitor.took()),
            Self::Untimed | Self::Alone(_) => None,
        };
        if let Some(log) = options.log {
            end_plain(log, blocks, blocks.count());
        }
        let busy = match watch {
            // A loop that was shared after all has learnt what that has cost.
            Some(watch) if watch.has_shared() => None,
            Some(watch) if timed.is_none() => watch.lasted(),
            _ => timed,
        };
        let cost = |busy| is_whole.then(|| Cost { busy, items, is_short: is_short(busy, blocks) });
        match self {
            Self::Alone(alone) => alone.end(ran, watch.is_some_and(Watch::is_late), cost),
            Self::Unhelped(monitor) => monitor.end(busy.and_then(cost), None),
            Self::Untimed | Self::Timed(_) => {
                if let Some(cost) = busy.and_then(cost) {
                    options.site.learn(cost);
                }
            }
        }
    }
}

/// Notes in the log that the plain loop begins, over so many items, and why it does.
#[cold]
fn begin_plain(log: &LoopLog, options: &Options<'_>, blocks: Blocks, items: usize, way: Way, is_compared: bool) {
    log.alone(match blocks.count() {
        _ if items <= 1 => Reason::OneItem,
        0 | 1 => Reason::OneBlock,
        _ if options.is_serial() => Reason::Jobs,
        _ if is_compared => Reason::Faster,
        _ if matches!(way, Way::Walked) => Reason::Walked,
        _ => Reason::Short,
    });
    log.begin_plain();
}

/// Notes in the log that the plain loop is over, after so many blocks.
#[cold]
pub(super) fn end_plain(log: &LoopLog, all: Blocks, blocks: usize) {
    log.end_plain(0..blocks, all.items(0..blocks).len());
}
