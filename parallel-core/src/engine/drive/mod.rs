//! A loop over an indexed input, from its settings to its result.
//!
//! `way.rs` says how it begins, `begun.rs` begins and ends one that is no plain loop throughout, and `share.rs` has its blocks shared.

mod begun;
mod share;
#[cfg(all(test, not(loom)))]
mod tests;
mod way;

use self::begun::Begin;
pub(super) use self::share::Ending;
use crate::blocks::{Blocks, Sizes};
use crate::engine::delivery::parts::Parts;
use crate::engine::monitor::{has_no_log, log};
#[cfg(feature = "mpi")]
use crate::engine::spread;
use crate::engine::stop::feed;
use crate::engine::worker::claims::Claims;
use crate::engine::worker::glance::{Glance, Standby};
use crate::engine::worker::work::{Serial, Work};
use crate::engine::{Done, Indexed, LoopBody, Options, Output, Panicked, Worker};
use std::cell::{Cell, OnceCell};
use std::ops::ControlFlow;
use std::ops::Range;

/// Runs `body` over all of `input`, and leaves the result in `output`; `Break` when the loop has ended before its last
/// item. A panic of the body goes on from here, when all is quiet.
#[inline]
pub(crate) fn drive<B, O, F>(options: &Options<'_>, input: &B, output: &mut O, body: &F) -> ControlFlow<()>
where
    B: Indexed,
    O: Output<Part: Send> + Sync,
    F: Fn(&mut Worker<'_, B, O>) -> Done + Sync,
{
    #[cfg(feature = "mpi")]
    if O::SPREADS && output.is_spread() {
        return drive_spread(options, input, output, body);
    }
    #[cfg(feature = "mpi")]
    let _inside = crate::engine::inside::enter();
    if has_no_log(options.explain) {
        run(options, input, output, body)
    } else {
        run_logged(options, input, output, body)
    }
}

/// Runs a loop whose blocks other processes run, too.
#[cfg(feature = "mpi")]
#[inline(never)]
fn drive_spread<B, O>(options: &Options<'_>, input: &B, output: &mut O, body: &LoopBody<'_, B, O>) -> ControlFlow<()>
where
    B: Indexed,
    O: Output<Part: Send> + Sync,
{
    let blocks = cut(options, input.len(), output);
    let work = Work { input, output: &*output, body, blocks: &blocks, options };
    let spread::Ended { parts, panic, is_over } = spread::run(work, *options, &spread::There(input.len()));
    let flow = output.take(parts);
    go_on(panic);
    if is_over { ControlFlow::Break(()) } else { flow }
}

/// Runs a loop that may have a log.
#[inline(never)]
fn run_logged<B, O>(options: &Options<'_>, input: &B, output: &mut O, body: &LoopBody<'_, B, O>) -> ControlFlow<()>
where
    B: Indexed,
    O: Output<Part: Send> + Sync,
{
    let log = log(options.site, options.explain);
    run(&Options { log: log.as_deref(), ..*options }, input, output, &body)
}

/// The blocks of a loop over `len` items, for which it opens the output.
#[cfg_attr(not(debug_assertions), inline(always))]
fn cut<O: Output>(options: &Options<'_>, len: usize, output: &mut O) -> Blocks {
    let shape = output.open(len, options.batch_size);
    let cut = if O::CAN_BREAK { Blocks::from_the_front } else { Blocks::new };
    cut(len, options.batch_size, shape)
}

// Always: it is in one place of `drive`, and in one of `run_logged`. Without optimisation what is inlined takes stack also where it does not
// run.
#[cfg_attr(not(debug_assertions), inline(always))]
fn run<B, O, F>(options: &Options<'_>, input: &B, output: &mut O, body: &F) -> ControlFlow<()>
where
    B: Indexed,
    O: Output<Part: Send> + Sync,
    F: Fn(&mut Worker<'_, B, O>) -> Done + Sync,
{
    let blocks = cut(options, input.len(), output);
    let work = Work { input, output: &*output, body, blocks: &blocks, options };
    let run_rest = |left: Range<usize>, block| share::run_rest(&work, left, block);
    // What a plain loop makes is its items and its writer. All else is made, and put away, by functions that every loop over such an
    // input with such a result has in common.
    let is_plain = (blocks.count() <= 1 || options.is_serial()) && options.log.is_none();
    let plain = if is_plain { Claims::sizes(&work) } else { None };
    let last = Cell::new(0);
    let (watch, mut claims, mut parts) = (OnceCell::new(), None, Parts::default());
    let (mut begun, mut standby) = (None, None);
    let (ready, sizes, glance, claims) = if let Some(sizes) = plain {
        (0..input.len(), sizes, None, None)
    } else if let Some((predicted, sizes)) = way::short(&work) {
        let late = Standby { watch: &watch, claims: &mut claims, parts: &mut parts, share: &run_rest };
        let (step, glance) = Glance::begin(&work, predicted, standby.insert(late));
        (step, sizes, Some(glance), None)
    } else {
        match begun::begin(&work, &run_rest) {
            Begin::Shared(ending) => return end_shared(output, ending),
            Begin::Alone(alone, over) => {
                begun = Some(alone);
                let watch = over.map(|over| watch.get_or_init(|| over));
                let (ready, alone) = Claims::serial(&work, 0..blocks.count(), watch, &mut parts);
                (ready, Sizes::WHOLE, None, Some(claims.insert(alone)))
            }
        }
    };
    if !O::RECORDS {
        input.walk();
    }
    // The plain loop is called in one place only, so that the body may be inlined into it: short ones are.
    let Serial { part, panic, is_over } = work.run_serial(body, ready, sizes, glance, claims, &last);
    if begun.is_none() && watch.get().is_none() {
        let flow = output.take(part);
        go_on(panic);
        return flow;
    }
    let is_whole = O::SEARCHES || panic.is_none() && !is_over;
    // A place may be that of an item in another input.
    let ran = if is_over { Some(last.get()).filter(|last| *last <= input.len()) } else { Some(input.len()) };
    let ran = ran.filter(|_| panic.is_none());
    begun.unwrap_or_default().end(options, blocks, way::items::<O>(input.len()), watch.get(), ran, is_whole);
    end(output, parts, panic)
}

/// Lets the output take the parts of a loop that was shared, and its panic go on.
#[inline(never)]
fn end_shared<O: Output>(output: &mut O, Ending { parts, panic, .. }: Ending<O::Part>) -> ControlFlow<()> {
    let flow = feed(parts, |parts| output.take(parts));
    go_on(panic);
    flow
}

/// The same of a loop that has begun as the plain one.
#[inline(never)]
fn end<O: Output>(output: &mut O, parts: Parts<O::Part>, panic: Option<Panicked>) -> ControlFlow<()> {
    // There is a single part if parts can be joined.
    let flow = if O::CAN_JOIN { output.take(parts.into_first()) } else { output.take(parts) };
    go_on(panic);
    flow
}

/// Lets the panic of a loop go on. It is called last: the parts of the blocks before the panic have been taken, if they
/// count.
#[inline]
pub(super) fn go_on(panic: Option<Panicked>) {
    if let Some(panic) = panic {
        panic.go_on(None);
    }
}
