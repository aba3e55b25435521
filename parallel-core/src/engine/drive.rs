//! A loop over an indexed input, from its settings to its result.

use crate::blocks::Blocks;
use crate::engine::clock::Moment;
use crate::engine::delivery::Delivery;
use crate::engine::delivery::parts::Parts;
use crate::engine::monitor::{Cost, Monitor};
use crate::engine::policy::{self, Nanos};
use crate::engine::stop::{Payload, Stop};
use crate::engine::supply::shared::{self, Forecast, Order};
use crate::engine::threads::helpers::Helpers;
use crate::engine::worker::Shared;
use crate::engine::worker::watch::Watch;
use crate::engine::worker::work::{Serial, Work};
use crate::engine::{Done, Indexed, Options, Output, Prospect, Worker};
use std::ops::ControlFlow;
use std::ops::Range;
use std::panic::resume_unwind;

/// A search that may run without anybody looking whether it lasts is no longer than this.
const SHORT_SEARCH: usize = 4096;

/// Runs `body` over all of `batch`, and leaves the result in `output`; `Break` when the loop has ended before its last item.
/// A panic of the body goes on from here, when all is quiet.
#[inline]
pub(crate) fn drive<B, O, F>(options: Options<'_>, batch: &B, output: &mut O, body: &F) -> ControlFlow<()>
where
    B: Indexed,
    O: Output<Part: Send> + Sync,
    F: Fn(&mut Worker<'_, B, O>) -> Done + Sync,
{
    let shape = output.open(batch.len(), options.batch_size);
    let cut = if O::CAN_BREAK { Blocks::from_the_front } else { Blocks::new };
    let blocks = cut(batch.len(), options.batch_size, shape);
    let site = options.site;
    // What a search costs has nothing to do with how much it might have to look at.
    let items = if O::SEARCHES { 1 } else { batch.len() };
    let predicted = site.predict(items);
    let is_plain = blocks.count() <= 1 || options.is_serial();
    let is_trusted = || {
        predicted.is_some_and(|predicted| is_tiny(predicted, blocks))
            && (!O::CAN_BREAK || batch.len() <= SHORT_SEARCH)
            && site.is_trusted()
            // Whose caller would make a second one in the loop that shares the rest.
            && !options.has_scratch
    };
    let work = Work { batch, output: &*output, body, blocks, several: options.several };
    let is_trusted = !is_plain && is_trusted();
    if !is_plain
        && !is_trusted
        && let Some(Ending { parts, panic, .. }) = run_shared(work, options, predicted, 0..blocks.count())
    {
        let flow = output.take(parts);
        go_on(panic);
        return flow;
    }
    let since = (!is_plain && !site.skips_clock()).then(Moment::now);
    // With copies of its own, so that those of the plain loop can stay in registers.
    let run_rest = move |left: Range<usize>, block| {
        let rest = (left.len() as Nanos).saturating_mul(block);
        run_shared(work, options, Some(rest), left)
    };
    let watch = is_trusted.then(|| Watch::new(predicted.unwrap_or(0), blocks.count(), &run_rest));
    // One place, so that rustc can make the body one with the loop around it.
    let Serial { parts, panic, is_over, .. } = work.run_serial(0..blocks.count(), watch.as_ref());
    let timed = since.map(|since| since.until(Moment::now()));
    // A loop that was shared after all has learnt what that has cost.
    if (O::SEARCHES || panic.is_none() && !is_over)
        && watch.as_ref().is_none_or(|watch| !watch.has_shared())
        && let Some(busy) = timed.or_else(|| watch.as_ref()?.lasted())
    {
        site.learn(Cost { busy, items, is_tiny: is_tiny(busy, blocks) });
    }
    // A single part where they can be put together, or where the whole loop was one block.
    let flow = if O::CAN_JOIN { output.take(parts.into_first()) } else { output.take(parts) };
    go_on(panic);
    flow
}

/// Lets the panic of a loop go on. Only now: the parts of the blocks before it have been taken, where they are kept.
#[inline]
pub(super) fn go_on(panic: Option<Payload>) {
    if let Some(payload) = panic {
        resume_unwind(payload);
    }
}

/// Whether a loop is too short to be shared, or even to be looked at.
#[inline]
fn is_tiny(time: Nanos, blocks: Blocks) -> bool {
    time < policy::TINY || !blocks.are_free() && time / (blocks.count() as u64) < policy::BLOCK
}

/// What has come of blocks that were shared.
pub(super) struct Ending<P> {
    /// In order; after an exit or a panic those that count.
    pub(super) parts: Parts<P>,
    pub(super) panic: Option<Payload>,
    /// Whether an item has ended the loop.
    pub(super) is_over: bool,
}

/// Runs these blocks under the clock, with helpers when they last. `None`, and nothing is done, where it is known that nobody
/// can come, or where the blocks are too many to be numbered.
#[inline(never)]
fn run_shared<B, O, F>(
    work: Work<'_, B, O, F>,
    options: Options<'_>,
    predicted: Option<Nanos>,
    blocks: Range<usize>,
) -> Option<Ending<O::Part>>
where
    B: Indexed,
    O: Output<Part: Send> + Sync,
    F: Fn(&mut Worker<'_, B, O>) -> Done + Sync,
{
    let (first, count) = (blocks.start, u32::try_from(blocks.len()).ok()?);
    let items = if O::SEARCHES { 1 } else { work.blocks.items(blocks).len() };
    let shares = |block: Nanos, rest: Nanos| {
        let each = u128::from(block) * 1_000 * u128::from(count) / (items as u128).max(1);
        let item = (block > 0).then(|| u64::try_from(each).unwrap_or(u64::MAX));
        work.output.shares(Prospect { item, rest, pulled: 0 })
    };
    let helpers = Helpers::new(options, count as usize, false, &shares);
    if helpers.cannot_come() {
        return None;
    }
    let monitor = Monitor::begin(options.site);
    let (stop, delivery) = (Stop::new(), Delivery::at_the_end());
    let order = if O::IN_ORDER || O::CAN_BREAK { Order::Front } else { Order::Far };
    let forecast = Forecast { blocks: count, order, predicted, history: monitor.history() };
    let busy = shared::run(forecast, &helpers, &|supply| {
        work.run_shared(&Shared { supply, first, stop: &stop, delivery: &delivery });
    });
    let lowest = stop.lowest();
    let panic = stop.into_panic();
    let cost = Cost { busy, items, is_tiny: is_tiny(busy, work.blocks) };
    monitor.end((panic.is_none() && (O::SEARCHES || lowest.is_none())).then_some(cost));
    let mut parts = delivery.into_parts();
    match (&panic, lowest) {
        (Some((block, _)), _) if O::KEEP_ON_PANIC => parts.keep_before(*block),
        (Some(_), _) => parts = Parts::default(),
        (None, Some(last)) => parts.keep_before(last + 1),
        (None, None) => {}
    }
    Some(Ending { parts, is_over: lowest.is_some(), panic: panic.map(|(_, payload)| payload) })
}
