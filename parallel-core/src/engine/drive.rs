//! One loop from its settings to its result: batches of the source, blocks of a batch, parts of the output.

use super::{Done, Stop, Worker, run};
use crate::blocks::Blocks;
use crate::output::Output;
use crate::settings::Settings;
use crate::source::{Indexed, Source};
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::{Mutex, PoisonError};

/// Runs `body` over everything `source` has and leaves what it made in `output`.
pub(crate) fn drive<S, O, F>(settings: Settings<'_>, mut source: S, output: &mut O, body: &F)
where
    S: Source,
    O: Output<Part: Send> + Sync,
    F: Fn(&mut Worker<'_, S::Batch, O>) -> Done + Sync,
{
    while let Some(batch) = source.next_batch() {
        let blocks = Blocks::new(batch.len(), settings.batch_items());
        output.open(batch.len());
        let parts = run_batch(settings, &batch, blocks, &*output, body);
        if output.take(parts).is_break() {
            break;
        }
    }
}

/// Runs one batch; the parts come back in block order. A panic of the body goes on from here, when all is quiet.
fn run_batch<B, O, F>(settings: Settings<'_>, batch: &B, blocks: Blocks, output: &O, body: &F) -> Vec<(usize, O::Part)>
where
    B: Indexed,
    O: Output<Part: Send> + Sync,
    F: Fn(&mut Worker<'_, B, O>) -> Done + Sync,
{
    let stop = Stop::new();
    let finished = Mutex::new(Vec::new());
    let work = |claims: super::Claims<'_>| {
        let mut worker =
            Worker { claims, batch, output, blocks, stop: &stop, run: 0..0, current: 0, parts: Vec::new() };
        // Panic safety: the body is the only user code below (items dropped unseen are dropped inside `Worker::next`,
        // so inside the body's call). When it unwinds, the block's items and writer are locals of it and drop what they
        // hold; the worker itself is only touched between its own calls. So it can simply be asked for more.
        while let Err(payload) = catch_unwind(AssertUnwindSafe(|| body(&mut worker))) {
            stop.panicked(worker.current, payload);
        }
        if !worker.parts.is_empty() {
            let mut finished = finished.lock().unwrap_or_else(PoisonError::into_inner);
            if finished.is_empty() {
                *finished = worker.parts;
            } else {
                finished.append(&mut worker.parts);
            }
        }
    };
    let crew = settings.crew(blocks.count());
    run(blocks.count(), crew.as_ref(), &work);
    let mut parts = finished.into_inner().unwrap_or_else(PoisonError::into_inner);
    if let Some(payload) = stop.into_panic() {
        drop(parts);
        resume_unwind(payload);
    }
    parts.sort_unstable_by_key(|(block, _)| *block);
    parts
}
