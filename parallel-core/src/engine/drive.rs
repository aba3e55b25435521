//! A loop over an indexed input, from its settings to its result.

use super::alone::Alone;
use crate::blocks::Blocks;
use crate::engine::clock::Moment;
use crate::engine::delivery::Delivery;
use crate::engine::delivery::parts::Parts;
use crate::engine::monitor::{Comparison, Cost, LoopLog, Monitor, Reason, log};
use crate::engine::policy::{self, Nanos};
#[cfg(feature = "mpi")]
use crate::engine::spread;
use crate::engine::stop::Stop;
use crate::engine::supply::shared::{self, Forecast, Order};
use crate::engine::threads::helpers::Helpers;
use crate::engine::worker::Shared;
use crate::engine::worker::watch::{Help, Watch};
use crate::engine::worker::work::{Serial, Work};
use crate::engine::{Done, Indexed, Options, Output, Panicked, Prospect, Worker};
use std::ops::ControlFlow;
use std::ops::Range;

/// The most items of a search that is trusted to be short: how long it took before says nothing about its items.
const SHORT_SEARCH: usize = 4096;

/// Runs `body` over all of `input`, and leaves the result in `output`; `Break` when the loop has ended before its last
/// item. A panic of the body goes on from here, when all is quiet.
#[inline]
pub(crate) fn drive<B, O, F>(options: &Options<'_>, input: &B, output: &mut O, body: &F) -> ControlFlow<()>
where
    B: Indexed,
    O: Output<Part: Send> + Sync,
    F: Fn(&mut Worker<'_, B, O>) -> Done + Sync,
{
    let shape = output.open(input.len(), options.batch_size);
    let cut = if O::CAN_BREAK { Blocks::from_the_front } else { Blocks::new };
    let blocks = cut(input.len(), options.batch_size, shape);
    #[cfg(feature = "mpi")]
    if O::SPREADS && output.is_spread() {
        let work = Work { input, output: &*output, body, blocks: &blocks, options };
        let spread::Ended { parts, panic, is_over } = spread::run(work, *options, &spread::There(input.len()));
        let flow = output.take(parts);
        go_on(panic);
        return if is_over { ControlFlow::Break(()) } else { flow };
    }
    #[cfg(feature = "mpi")]
    let _inside = crate::engine::inside::enter();
    // The cost of a search does not grow with the input: it usually ends early. So the whole search counts as one item.
    let items = if O::SEARCHES { 1 } else { input.len() };
    let log = log(options.site, options.explain);
    let mut logged = None;
    let options = options.logged(log.as_deref(), &mut logged);
    let site = options.site;
    let work = Work { input, output: &*output, body, blocks: &blocks, options };
    let (way, predicted) = way::<B, O>(options, blocks, items, input.len());
    let mut alone = None;
    if let Way::Shared { may_be_compared } = way {
        if may_be_compared {
            alone = predicted.and_then(|predicted| {
                Alone::begin(site, site.comparison(predicted, blocks.count())?, input.len(), predicted)
            });
        }
        if alone.is_none()
            && let Some(Ending { parts, panic, .. }) = run_shared(&work, predicted, 0..blocks.count())
        {
            let flow = output.take(parts);
            go_on(panic);
            return flow;
        }
    }
    let is_timed = match way {
        Way::Plain => false,
        Way::Walked => true,
        Way::Trusted | Way::Shared { .. } => alone.is_none() && !site.skips_clock(),
    };
    let since = is_timed.then(Moment::now);
    if let Some(log) = options.log {
        begin_plain(log, options, blocks, input.len(), way, alone.is_some());
    }
    let run_rest = |left: Range<usize>, block| run_rest(&work, left, block);
    let watch = match (&alone, way) {
        (Some(alone), _) => Some(Watch::new(alone.predicted, blocks.count(), &run_rest)),
        (None, Way::Trusted) => Some(Watch::new(predicted.unwrap_or(0), blocks.count(), &run_rest)),
        // If it is known at all, it is light.
        (None, Way::Walked) => Some(Watch::walking(predicted.is_some(), blocks, &run_rest)),
        (None, Way::Plain | Way::Shared { .. }) => None,
    };
    if !O::RECORDS {
        input.walk();
    }
    // The plain loop is called in one place only, so that rustc inlines the body into it.
    let mut parts = Parts::default();
    let Serial { panic, is_over, begun } = work.run_serial(body, 0..blocks.count(), watch.as_ref(), &mut parts);
    let timed = since.map(|since| since.until(Moment::now()));
    if let Some(log) = options.log {
        end_plain(log, blocks, blocks.count());
    }
    let busy = match &watch {
        // A loop that was shared after all has learnt what that has cost.
        Some(watch) if watch.has_shared() => None,
        Some(watch) if timed.is_none() => watch.lasted(),
        _ => timed,
    };
    let is_whole = O::SEARCHES || panic.is_none() && !is_over;
    if let Some(alone) = alone {
        // A place may be that of an item in another input.
        let ran = if is_over { Some(begun).filter(|begun| *begun <= input.len()) } else { Some(input.len()) };
        let cost = |busy| is_whole.then(|| Cost { busy, items, is_short: is_short(busy, blocks) });
        alone.end(ran.filter(|_| panic.is_none()), watch.is_some_and(|watch| watch.is_late()), cost);
    } else if is_whole && let Some(busy) = busy {
        site.learn(Cost { busy, items, is_short: is_short(busy, blocks) });
    }
    // There is a single part if parts can be joined.
    let flow = if O::CAN_JOIN { output.take(parts.into_first()) } else { output.take(parts) };
    go_on(panic);
    flow
}

/// The way in which a loop begins.
#[derive(Clone, Copy)]
enum Way {
    /// As the plain loop: it has one block, or nobody may help.
    Plain,
    /// As the plain loop, under a watch: it has always been short.
    Trusted,
    /// As the plain loop, under a watch: its items are put in a row, or marked, only if they turn out long enough for that.
    Walked,
    /// Shared; or alone, if the two ways may be compared, and that was faster.
    Shared { may_be_compared: bool },
}

/// The way in which a loop over `len` items begins, which count as `items`; and the time that it takes if it is as it was before, where
/// that is known and asked for.
#[inline(always)]
fn way<B: Indexed, O: Output>(options: &Options<'_>, blocks: Blocks, items: usize, len: usize) -> (Way, Option<Nanos>) {
    // A log is to know how far a loop has come.
    let is_counted = O::CAN_BREAK && options.log.is_some();
    if blocks.count() <= 1 || options.is_serial() && !is_counted {
        return (Way::Plain, None);
    }
    let predicted = options.site.predict(items);
    // Between two steps of a watched loop there may be nothing to run, if it is recorded. If the rest of a loop with scratch were
    // shared, its caller would make a second scratch.
    let may_be_watched = !O::RECORDS && !options.has_scratch && !is_counted;
    let may_be_trusted = may_be_watched && (!O::SEARCHES || len <= SHORT_SEARCH);
    if may_be_trusted && predicted.is_some_and(|time| is_short(time, blocks)) && options.site.is_trusted() {
        return (Way::Trusted, predicted);
    }
    if B::IS_WALKED && may_be_watched && policy::may_walk(predicted, len, blocks.count()) {
        return (Way::Walked, predicted);
    }
    (Way::Shared { may_be_compared: may_be_watched }, predicted)
}

/// Shares the rest of a loop that has begun as the plain one, each block of which takes so long: see [`Watch`].
#[cold]
fn run_rest<B, O>(work: &Work<'_, B, O>, left: Range<usize>, block: Nanos) -> Help<O::Part>
where
    B: Indexed,
    O: Output<Part: Send> + Sync,
{
    if B::IS_WALKED {
        let last = work.blocks.items(left.start - 1..left.start).len();
        if !policy::pays_a_row(block, last) {
            return Help::NotYet;
        }
    }
    if let Some(log) = work.options.log {
        end_plain(log, *work.blocks, left.start);
    }
    let rest = (left.len() as Nanos).saturating_mul(block);
    run_shared(work, Some(rest), left).map_or(Help::Nobody, Help::Done)
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
fn end_plain(log: &LoopLog, all: Blocks, blocks: usize) {
    log.end_plain(0..blocks, all.items(0..blocks).len());
}

/// Lets the panic of a loop go on. It is called last: the parts of the blocks before the panic have been taken, if they
/// count.
#[inline]
pub(super) fn go_on(panic: Option<Panicked>) {
    if let Some(panic) = panic {
        panic.go_on(None);
    }
}

/// Tells whether a loop is too short to be shared.
#[inline]
pub(super) fn is_short(time: Nanos, blocks: Blocks) -> bool {
    time < policy::SHORT || !blocks.are_free() && time / (blocks.count() as u64) < policy::BLOCK
}

/// The end of a loop whose blocks were shared.
pub(super) struct Ending<P> {
    /// The parts, in order. After an exit or a panic only the parts that count.
    pub(super) parts: Parts<P>,
    pub(super) panic: Option<Panicked>,
    /// True if an item has ended the loop.
    pub(super) is_over: bool,
}

/// Runs these blocks under the clock, with helpers if they last. Gives `None`, and does nothing, if nobody may help, or
/// if there are too many blocks to be numbered.
#[inline(never)]
fn run_shared<B, O>(work: &Work<'_, B, O>, predicted: Option<Nanos>, blocks: Range<usize>) -> Option<Ending<O::Part>>
where
    B: Indexed,
    O: Output<Part: Send> + Sync,
{
    let options = *work.options;
    let (first, count) = (blocks.start, u32::try_from(blocks.len()).ok()?);
    let all = work.blocks.items(blocks).len();
    let items = if O::SEARCHES { 1 } else { all };
    let shares = |block: Nanos, rest: Nanos| {
        let each = u128::from(block) * 1_000 * u128::from(count) / (items as u128).max(1);
        let item = (block > 0).then(|| u64::try_from(each).unwrap_or(u64::MAX));
        work.output.shares(Prospect { item, rest, pulled: 0 })
    };
    let helpers = Helpers::new(options, count as usize, false, &shares);
    if helpers.cannot_come() {
        helpers.note_why_alone(None);
        if !O::CAN_BREAK || options.log.is_none() {
            return None;
        }
    }
    let monitor = Monitor::begin(options.site);
    work.input.gather(!O::CAN_BREAK);
    let stop = Stop::new();
    // The rest of a loop is put to what its caller has done part by part, from left to right: put together before, its sums of floats
    // would have other bits.
    let joins_early = Worker::<B, O>::JOINS_EARLY && first == 0;
    let delivery = if joins_early { Delivery::joined() } else { Delivery::at_the_end() };
    let order = if work.output.is_in_order() || O::CAN_BREAK { Order::Front } else { Order::Far };
    let forecast = Forecast { blocks: count, order, predicted, history: monitor.history() };
    let busy = shared::run(forecast, &helpers, &|supply| {
        let log = options.log.map(LoopLog::worker);
        work.run_shared(&Shared { supply, first, stop: &stop, delivery: &delivery, log });
    });
    helpers.note_why_alone(None);
    let lowest = stop.lowest();
    let panic = stop.into_panic();
    let compared = || {
        // Items behind the end do not count: without helpers nobody would have run them.
        let ran = lowest.map_or(all, |last| work.blocks.items(0..last + 1).end);
        let comparison = options.site.comparison(predicted?, count as usize)?;
        Comparison::are_alike(ran, all).then_some((comparison, ran))
    };
    let is_compared = first == 0 && helpers.called() > 0 && panic.is_none();
    let compared = is_compared.then(compared).flatten();
    let cost = Cost { busy, items, is_short: is_short(busy, *work.blocks) };
    monitor.end((panic.is_none() && (O::SEARCHES || lowest.is_none())).then_some(cost), compared);
    let mut parts = delivery.into_parts();
    match (&panic, lowest) {
        (Some((block, _)), _) if O::KEEP_ON_PANIC => parts.keep_before(*block),
        (Some(_), _) => parts = Parts::default(),
        (None, Some(last)) => parts.keep_before(last + 1),
        (None, None) => {}
    }
    Some(Ending { parts, is_over: lowest.is_some(), panic: panic.map(|(_, panic)| panic) })
}

#[cfg(all(test, not(loom)))]
mod tests {
    use super::*;
    use crate::engine::{Site, Yield};
    use crate::output::All;
    use crate::source::IntoIndexed;
    use std::hint::{black_box, spin_loop};
    use std::time::{Duration, Instant};

    const ITEMS: usize = 6_000;

    /// Runs a search that ends at this item, again and again until it is known what it takes alone, or for some time; says which.
    fn is_compared(ends_at: usize, time: Duration) -> bool {
        let site: &'static Site = Box::leak(Box::new(Site::own()));
        let options = Options { workers: Some(2), ..Options::new(site) };
        let until = Instant::now() + time;
        let is_known = || {
            let mut all = (0..10_000_000).step_by(1_000).filter_map(|predicted| site.comparison(predicted, ITEMS));
            all.any(|comparison| comparison.time_alone(ITEMS).is_some())
        };
        while !is_known() && Instant::now() < until {
            let body = |worker: &mut Worker<'_, _, All>| {
                while let Some((mut items, mut out)) = worker.next() {
                    while let Some(item) = items.__next() {
                        spin_loop();
                        if out.__put(Yield { v: black_box(item) < ends_at }) {
                            break;
                        }
                    }
                    worker.done(out);
                }
                Done
            };
            let flow = drive(&options, &(0..ITEMS).into_indexed(), &mut All::new(), &body);
            assert_eq!(flow.is_continue(), ends_at >= ITEMS);
        }
        is_known()
    }

    #[test]
    fn the_two_ways_of_a_search_are_compared_by_the_runs_that_went_far() {
        assert!(is_compared(ITEMS, Duration::from_secs(60)), "of runs to the end");
        assert!(is_compared(ITEMS - ITEMS / 4, Duration::from_secs(60)), "of runs that went far");
        assert!(!is_compared(10, Duration::from_millis(50)), "of runs that say nothing");
    }
}
