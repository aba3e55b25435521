//! The blocks of a loop, shared with the helpers that come.

use super::begun::end_plain;
use super::way::is_short;
use crate::engine::delivery::Delivery;
use crate::engine::delivery::parts::Parts;
use crate::engine::monitor::{Comparison, Cost, LoopLog, Monitor};
use crate::engine::policy::{self, Nanos};
use crate::engine::stop::Stop;
use crate::engine::supply::shared::{self, Forecast, Order};
use crate::engine::threads::helpers::Helpers;
use crate::engine::worker::Shared;
use crate::engine::worker::claims::Claims;
use crate::engine::worker::watch::Help;
use crate::engine::worker::work::Work;
use crate::engine::{Indexed, Output, Panicked, Prospect, contain};
use std::ops::Range;

/// Shares the rest of a loop that has begun as the plain one, each block of which takes so long: see `worker/watch.rs`.
#[cold]
pub(super) fn run_rest<B, O>(work: &Work<'_, B, O>, left: Range<usize>, block: Nanos) -> Help<O::Part>
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
    let rest = (left.len() as Nanos).saturating_mul(block);
    run_shared(work, Some(rest), left).map_or(Help::Nobody, Help::Done)
}

/// The end of a loop whose blocks were shared.
pub(in crate::engine) struct Ending<P> {
    /// The parts, in order. After an exit or a panic only the parts that count.
    pub(in crate::engine) parts: Parts<P>,
    pub(in crate::engine) panic: Option<Panicked>,
    /// True if an item has ended the loop.
    pub(in crate::engine) is_over: bool,
}

/// Runs these blocks under the clock, with helpers if they last; what the loop has done before them, if that is not nothing, it has done as
/// the plain one. Gives `None`, and does nothing, if nobody may help, or if there are too many blocks to be numbered.
#[inline(never)]
pub(super) fn run_shared<B, O>(
    work: &Work<'_, B, O>,
    predicted: Option<Nanos>,
    blocks: Range<usize>,
) -> Option<Ending<O::Part>>
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
    if let Some(log) = options.log
        && first > 0
    {
        end_plain(log, *work.blocks, first);
    }
    let monitor = Monitor::begin(options.site);
    work.input.gather(!O::CAN_BREAK);
    let stop = Stop::new();
    // The rest of a loop is put to what its caller has done part by part, from left to right: put together before, its sums of floats
    // would have other bits.
    let joins_early = Claims::<B, O>::JOINS_EARLY && first == 0;
    let delivery = if joins_early { Delivery::joined() } else { Delivery::at_the_end() };
    let order = if joins_early || work.output.is_in_order() || O::CAN_BREAK { Order::Front } else { Order::Far };
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
        let comparison = options.site.comparison(predicted?, count as usize, all)?;
        Comparison::are_alike(ran, all).then_some((comparison, ran))
    };
    let is_compared = first == 0 && helpers.called() > 0 && panic.is_none();
    let compared = is_compared.then(compared).flatten();
    let cost = Cost { busy, items, is_short: is_short(busy, *work.blocks) };
    monitor.end((panic.is_none() && (O::SEARCHES || lowest.is_none())).then_some(cost), compared);
    let mut parts = delivery.into_parts();
    let kept = match (&panic, lowest) {
        (Some((block, _)), _) if O::KEEP_ON_PANIC => Some(*block),
        (Some(_), _) => Some(0),
        (None, Some(last)) => Some(last + 1),
        (None, None) => None,
    };
    if let Some(kept) = kept {
        // The serial loop would not have made what is dropped here, so a panic of a drop is not to be seen.
        parts.split_off(kept).into_iter().for_each(|part| contain(|| drop(part)));
    }
    Some(Ending { parts, is_over: lowest.is_some(), panic: panic.map(|(_, panic)| panic) })
}
