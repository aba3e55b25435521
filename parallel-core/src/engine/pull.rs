//! A loop over an iterator, from its settings to its result.

use crate::blocks::{Blocks, Shape, Sizes};
use crate::engine::delivery::Delivery;
use crate::engine::delivery::handover::{Accept, Handover, When};
use crate::engine::delivery::parts::Parts;
use crate::engine::drive::go_on;
#[cfg(feature = "mpi")]
use crate::engine::inside;
use crate::engine::monitor::{Cost, LoopLog, log};
use crate::engine::policy::Nanos;
#[cfg(feature = "mpi")]
use crate::engine::spread;
use crate::engine::stop::Stop;
use crate::engine::supply::pulled::{self, First, Pullers, Queue};
use crate::engine::threads::helpers::Helpers;
use crate::engine::worker::Shared;
use crate::engine::worker::claims::Claims;
use crate::engine::worker::work::{Serial, Work};
use crate::engine::{LoopBody, Options, Output, Panicked, Prospect, policy};
use std::cell::Cell;
use std::ops::ControlFlow;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};

/// Runs `body` over everything that `items` gives, and leaves the result in `output`. A panic of the body or of the
/// iterator goes on from here, when all is quiet.
pub(crate) fn pull<I, Q, O>(options: &Options<'_>, items: I, output: &mut O, body: &LoopBody<'_, Queue<I, Q>, O>)
where
    I: Iterator<Item: Send>,
    Q: Pullers<I>,
    O: Output<Part: Send> + Sync,
{
    output.open_endless();
    let mut joined = Parts::default();
    let shared = &*output;
    #[cfg(feature = "mpi")]
    if O::SPREADS && shared.is_spread() {
        let panic = spread(*options, items, shared, body, &mut joined);
        let _ = output.take(joined);
        return go_on(panic);
    }
    #[cfg(feature = "mpi")]
    let _inside = inside::enter();
    let log = log(options.site, options.explain);
    let mut logged = None;
    let options = options.logged(log.as_deref(), &mut logged);
    let queue = Queue::new(items);
    let blocks = blocks_of::<O>(options, false);
    // What a loop records, and what a log is to know of it, is known of loops that are run block by block.
    let first = if O::RECORDS || log.is_some() { None } else { pulled::begin(&queue, &blocks, options) };
    if let Some(First { blocks: first, alone }) = first {
        let work = Work { input: &queue, output: shared, body, blocks: &blocks, options };
        let last = Cell::new(0);
        let (ready, mut claims) = Claims::serial(&work, first, None, &mut joined);
        let Serial { panic, is_over, .. } = work.run_serial(&body, ready, Sizes::WHOLE, None, Some(&mut claims), &last);
        let has_ended = queue.has_ended();
        let is_done = options.is_serial() || panic.is_some() || is_over || has_ended;
        match alone {
            Some(alone) if is_done => {
                let is_whole = has_ended && panic.is_none() && !is_over;
                let items = is_whole.then(|| queue.pulled());
                alone.end(items, queue.was_late(), |busy| {
                    items.map(|items| Cost { busy, items, is_short: busy < policy::SHORT })
                });
            }
            Some(alone) => alone.goes_on(queue.was_late()),
            None => {}
        }
        if is_done {
            let _ = output.take(joined);
            return go_on(panic);
        }
    }
    let mut accept = |block, mut part| {
        shared.settle(&mut part);
        if O::CAN_JOIN {
            joined.merge(block, part, |left, right| shared.join(left, right));
        } else {
            joined.push(block, part);
        }
        ControlFlow::Continue(())
    };
    let Ended { panic, .. } = run(*options, &queue, shared, body, When::AtTheEnd, &mut accept);
    if O::KEEP_ON_PANIC || panic.is_none() {
        let _ = output.take(joined);
    }
    go_on(panic);
}

/// The blocks of a loop over an iterator with an output of this type. `by_items`: each item is one.
fn blocks_of<O: Output>(options: &Options<'_>, by_items: bool) -> Blocks {
    if O::ITEM_BLOCKS || by_items {
        Blocks::endless(None, None, Shape::Free, true)
    } else {
        Blocks::endless(options.batch_size, options.lookahead.map(Into::into), O::SHAPE, O::EXACT)
    }
}

/// Runs `body` over everything that `items` gives, and hands what comes of it to `output`, block by block, on this
/// thread, while the loop goes on; after each block `sink` says whether there is to be more. Gives its last answer.
pub(crate) fn pipe<I, Q, O>(
    options: Options<'_>,
    items: I,
    output: &O,
    body: &LoopBody<'_, Queue<I, Q>, O>,
    sink: &mut dyn FnMut() -> ControlFlow<()>,
) -> ControlFlow<()>
where
    I: Iterator<Item: Send>,
    Q: Pullers<I>,
    O: Output<Part: Send> + Sync,
{
    let when = if options.is_ordered { When::InOrder } else { When::AsCompleted };
    let mut accept = |_, part| output.hand_over(part, sink);
    #[cfg(feature = "mpi")]
    let _inside = inside::enter();
    let log = log(options.site, options.explain);
    let options = Options { log: log.as_deref(), ..options };
    let queue = Queue::new(items);
    // Results that are taken meanwhile are not to wait, should the iterator be slow for once: nobody begins alone.
    let Ended { enough, panic, panicked } = run(options, &queue, output, body, when, &mut accept);
    let Some(panic) = panic else { return enough };
    if let Some(first) = panicked {
        // The values that the block gave before its panic are handed over now. Panic safety: if the sink panics, the
        // loop ends with that panic.
        match catch_unwind(AssertUnwindSafe(|| output.rescue(first, sink))) {
            Ok(ControlFlow::Continue(())) => {}
            Ok(enough) => {
                panic.forget();
                return enough;
            }
            Err(earlier) => {
                panic.forget();
                resume_unwind(earlier);
            }
        }
    }
    panic.go_on(options.culprit)
}

/// Runs the loop together with other processes, each of which pulls the items for itself. Gives the panic that it goes on with.
#[cfg(feature = "mpi")]
fn spread<I, Q, O>(
    options: Options<'_>,
    items: I,
    output: &O,
    body: &LoopBody<'_, Queue<I, Q>, O>,
    joined: &mut Parts<O::Part>,
) -> Option<Panicked>
where
    I: Iterator<Item: Send>,
    Q: Pullers<I>,
    O: Output<Part: Send> + Sync,
{
    let queue = Queue::new(items);
    let blocks = blocks_of::<O>(&options, false);
    let work = Work { input: &queue, output, body, blocks: &blocks, options: &options };
    let spread::Ended { parts, panic, .. } = spread::run(work, options, &queue.pulling());
    for (block, mut part) in parts.numbered() {
        output.settle(&mut part);
        if O::CAN_JOIN {
            joined.merge(block, part, |left, right| output.join(left, right));
        } else {
            joined.push(block, part);
        }
    }
    panic
}

/// The end of a loop over an iterator.
struct Ended {
    /// `Break` when the one who accepts had enough.
    enough: ControlFlow<()>,
    /// The panic that the loop goes on with.
    panic: Option<Panicked>,
    /// The first item of the block that panicked, if `panic` is a panic of the body.
    panicked: Option<usize>,
}

/// Runs the loop, or what is left of it if it has begun alone.
fn run<I, Q, O>(
    options: Options<'_>,
    queue: &Queue<I, Q>,
    output: &O,
    body: &LoopBody<'_, Queue<I, Q>, O>,
    when: When,
    accept: Accept<'_, O::Part>,
) -> Ended
where
    I: Iterator<Item: Send>,
    Q: Pullers<I>,
    O: Output<Part: Send> + Sync,
{
    let (stop, delivery) = (Stop::new(), Delivery::of_each_run());
    let shares = |item: Nanos, rest: Nanos| {
        let item = (item > 0).then(|| item.saturating_mul(1_000));
        output.shares(Prospect { item, rest, pulled: queue.pulled() })
    };
    let helpers = Helpers::new(options, usize::MAX, true, &shares);
    let handover = Handover::new(when, &delivery, &stop, accept);
    // Each item is a block in a serial pipeline, and in every pipeline whose result depends on the boundaries: so that
    // result is the same for every number of workers.
    let by_items = when != When::AtTheEnd && !O::EXACT || pulled::is_serial_pipeline(&options, &helpers, &handover);
    let blocks = blocks_of::<O>(&options, by_items);
    let work = Work { input: queue, output, body, blocks: &blocks, options: &options };
    let panic = pulled::run(options, queue, &stop, blocks, &handover, &helpers, &|supply| {
        let log = options.log.map(LoopLog::worker);
        work.run_shared(&Shared { supply, first: 0, stop: &stop, delivery: &delivery, log });
    });
    helpers.note_why_alone(Some(std::any::type_name::<I>()));
    let (enough, is_open) = (handover.end(), handover.is_open());
    let has_stopped = stop.has_stopped();
    let (block, own) = stop.into_panic().unzip();
    let panicked = block.filter(|_| is_open).map(|block| blocks.items(block..block).start);
    let panic = match enough {
        // The sink has had enough. Whatever panicked, in the body or in the iterator, came later in the order of the
        // input.
        ControlFlow::Break(()) => None,
        // The body has left the loop, or panicked, at an item that was pulled before the iterator panicked.
        ControlFlow::Continue(()) if has_stopped => own,
        ControlFlow::Continue(()) => panic.map(Panicked::of_nobody),
    };
    Ended { enough, panic, panicked }
}
