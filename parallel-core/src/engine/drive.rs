//! One loop from its settings to its result: batches of the source, blocks of a batch, parts of the output.

use crate::api::settings::Settings;
use crate::blocks::{Blocks, Shape};
use crate::engine::Indexed;
use crate::engine::policy::{self, Nanos};
use crate::engine::region::{self, Launch};
use crate::engine::stop::Payload;
use crate::engine::supply::{Claims, nanos};
use crate::engine::{Done, Stop, Worker};
use crate::engine::{Output, Parts};
use crate::jobs::default_workers;
use std::ops::ControlFlow;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::{Mutex, PoisonError};
use std::time::Instant;

/// Runs `body` over all of `batch` and leaves what it made in `output`.
#[inline]
pub(crate) fn drive<B, O, F>(settings: Settings<'_>, batch: &B, output: &mut O, body: &F)
where
    B: Indexed,
    O: Output<Part: Send> + Sync,
    F: Fn(&mut Worker<'_, B, O>) -> Done + Sync,
{
    let blocks = Blocks::new(batch.len(), settings.batch_items(), O::SHAPE);
    output.open(batch.len());
    let _ = run_batch(settings, batch, blocks, output, body);
}

/// A search that may run without anybody looking whether it lasts is no longer than this.
const SHORT_SEARCH: usize = 4096;

/// Runs one batch, and lets the output take its parts in block order. A panic of the body goes on from here, when all is
/// quiet.
#[inline]
fn run_batch<B, O, F>(settings: Settings<'_>, batch: &B, blocks: Blocks, output: &mut O, body: &F) -> ControlFlow<()>
where
    B: Indexed,
    O: Output<Part: Send> + Sync,
    F: Fn(&mut Worker<'_, B, O>) -> Done + Sync,
{
    let site = settings.site();
    // What a search costs has nothing to do with how much it might have to look at.
    let items = if O::SEARCHES { 1 } else { batch.len() };
    let predicted = site.predict(items);
    let is_plain = blocks.count() <= 1 || settings.is_serial();
    let is_trusted = || {
        predicted.is_some_and(|predicted| is_tiny::<O>(predicted, blocks))
            && (!O::CAN_BREAK || batch.len() <= SHORT_SEARCH)
            && site.is_trusted()
    };
    // One place, so that rustc can make the body one with the loop around it.
    if is_plain || is_trusted() || has_nobody_else(settings, blocks) {
        let since = (!is_plain && !site.skips_clock()).then(Instant::now);
        let (parts, panic, is_whole) = alone(settings, batch, blocks, &*output, body);
        if let Some(since) = since
            && is_whole
        {
            let took = nanos(Instant::now(), since);
            site.learn(took, items, is_tiny::<O>(took, blocks));
        }
        // A single part where they can be put together, or where the whole loop was one block.
        let flow = if O::CAN_JOIN || O::EXACT { output.take(parts.into_first()) } else { output.take(parts) };
        return go_on(flow, panic);
    }
    let (parts, panic) = watched(settings, batch, blocks, &*output, body, predicted);
    let flow = output.take(parts);
    go_on(flow, panic)
}

/// Only now: what the blocks before the panic have left has been taken, where it is kept.
#[inline]
fn go_on(flow: ControlFlow<()>, panic: Option<Payload>) -> ControlFlow<()> {
    if let Some(payload) = panic {
        resume_unwind(payload);
    }
    flow
}

/// Whether a loop that could be shared has nobody to share with, or too many blocks to number.
///
/// Asked early, so that a bad value in the environment is met by the first loop that could use more than one worker.
fn has_nobody_else(settings: Settings<'_>, blocks: Blocks) -> bool {
    u32::try_from(blocks.count()).is_err() || settings.are_default() && default_workers() == 1
}

/// Whether a loop is too short to be shared, or even to be looked at.
#[inline]
fn is_tiny<O: Output>(time: Nanos, blocks: Blocks) -> bool {
    time < policy::TINY || O::SHAPE != Shape::Free && time / (blocks.count() as u64) < policy::BLOCK
}

/// The plain loop, on the calling thread; and whether what it took says what the whole of it takes.
#[inline(always)]
fn alone<B, O, F>(
    settings: Settings<'_>,
    batch: &B,
    blocks: Blocks,
    output: &O,
    body: &F,
) -> (Parts<O::Part>, Option<Payload>, bool)
where
    B: Indexed,
    O: Output,
    F: Fn(&mut Worker<'_, B, O>) -> Done,
{
    let claims = Claims::Alone(0..blocks.count());
    let mut worker = Worker::new(claims, batch, output, blocks, None, None, settings.several());
    let panic = if O::KEEP_ON_PANIC {
        // Panic safety: as in `watched`; of the worker only the parts of finished blocks are looked at again.
        catch_unwind(AssertUnwindSafe(|| body(&mut worker))).err()
    } else {
        let Done = body(&mut worker);
        None
    };
    let is_whole = O::SEARCHES || panic.is_none() && !worker.is_over();
    (worker.take_parts(), panic, is_whole)
}

/// The loop under the clock, with helpers when it lasts.
#[inline(never)]
fn watched<B, O, F>(
    settings: Settings<'_>,
    batch: &B,
    blocks: Blocks,
    output: &O,
    body: &F,
    predicted: Option<Nanos>,
) -> (Parts<O::Part>, Option<Payload>)
where
    B: Indexed,
    O: Output<Part: Send> + Sync,
    F: Fn(&mut Worker<'_, B, O>) -> Done + Sync,
{
    let stop = Stop::new();
    let finished = Mutex::new(Parts::default());
    let work = |claims: Claims<'_>| {
        let mut worker = Worker::new(claims, batch, output, blocks, Some(&stop), None, settings.several());
        // Panic safety: the body is the only user code below (items dropped unseen are dropped inside `Worker::next`,
        // so inside the body's call). When it unwinds, the block's items and writer are locals of it and drop what they
        // hold; the worker itself is only touched between its own calls. So it can simply be asked for more.
        while let Err(payload) = catch_unwind(AssertUnwindSafe(|| body(&mut worker))) {
            stop.panicked(worker.current(), payload);
        }
        let parts = worker.take_parts();
        if !parts.is_empty() {
            finished.lock().unwrap_or_else(PoisonError::into_inner).append(parts);
        }
    };
    let grant = || settings.grant(blocks.count());
    let count = u32::try_from(blocks.count()).expect("loops of more blocks have nobody else");
    let plan =
        Launch { blocks: count, near: O::CAN_BREAK, predicted, grant: &grant, is_urgent: !settings.are_default() };
    let busy = region::run(&plan, &work);
    let mut parts = finished.into_inner().unwrap_or_else(PoisonError::into_inner);
    let is_whole = O::SEARCHES || !stop.has_stopped();
    if let Some((block, payload)) = stop.into_panic() {
        if O::KEEP_ON_PANIC {
            parts.sort();
            parts.keep_before(block);
        } else {
            parts = Parts::default();
        }
        return (parts, Some(payload));
    }
    if is_whole {
        settings.site().learn(busy, if O::SEARCHES { 1 } else { batch.len() }, is_tiny::<O>(busy, blocks));
    }
    parts.sort();
    (parts, None)
}
