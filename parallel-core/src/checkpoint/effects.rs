//! What stands around the effects of a loop with a checkpoint.

use super::journaled::Journaled;
use crate::api::settings::Settings;
use crate::effects::{Effects, EffectsOn, EffectsOver, ListEffects};
use crate::engine::{Context, Payload, with_ticks, write_log};
use crate::journal::Checkpoint;
use crate::output::Output;
use crate::record::{Codec, Codecs, RecordExit, RecordOutput};
use crate::say::say;
use crate::source::Source;
use std::convert::Infallible;
use std::ops::ControlFlow;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process;

/// The effects of a loop whose blocks are recorded: they give values of type `C`, and may leave the loop with an `X`.
pub struct Checkpointed<E, C, X> {
    effects: E,
    checkpoint: Checkpoint,
    by: Codecs<C, X>,
}

impl<E, C> Checkpointed<E, C, Infallible> {
    pub(crate) fn new(effects: E, checkpoint: Checkpoint, values: Codec<C>) -> Self {
        Self { effects, checkpoint, by: Codecs { values, exits: Codec::of_exits() } }
    }

    pub(crate) fn leaving<X: RecordExit>(self) -> Checkpointed<E, C, X> {
        let Self { effects, checkpoint, by: Codecs { values, .. } } = self;
        Checkpointed { effects, checkpoint, by: Codecs { values, exits: Codec::of_exits() } }
    }
}

/// The exit code of a shard whose share a limit has cut short: `EX_TEMPFAIL`, which says that it is to be tried again.
const UNFINISHED: i32 = 75;

/// Ends the process of a shard that has run its share, with one line on stderr. Of stdout the end of a process writes what is left,
/// unless another thread holds its lock.
fn end_process((sentence, is_done): (String, bool)) {
    say(&sentence);
    // On Windows `exit` tells nobody that the process ends.
    write_log();
    process::exit(if is_done { 0 } else { UNFINISHED });
}

impl<O, E, C, X> EffectsOn<O> for Checkpointed<E, C, X>
where
    O: Output<Part: Send> + Sync,
    E: Effects<Around<O>: RecordOutput<C, X>>,
{
    type Around = Journaled<E::Around<O>, C, X>;

    fn run(self, settings: Settings<'_>, output: O, run: impl FnOnce(&mut Self::Around)) -> O {
        let (inner, kept) = self.effects.begin(output);
        let mut output = Journaled::new(inner, self.by, self.checkpoint, settings);
        let inside = Context { is_recorded: true, ..Context::current() }.enter();
        // Panic safety: after a panic the output is only taken apart, and its parts are whole at every step.
        let writer = output.writer();
        let end = catch_unwind(AssertUnwindSafe(|| with_ticks(&|| writer.tick(), |_| run(&mut output))));
        drop(inside);
        end_of::<O, E, C, X>(output, kept, end.map(|()| ControlFlow::Continue(())))
    }
}

/// Closes the record of a loop that has ended so, and gives the output of the result back. A shard whose loop is not complete ends its
/// process here.
///
/// # Panics
/// At the place of the loop, with the sentence of a file that refuses it, or cannot be written to.
#[track_caller]
fn end_of<O, E, C, X>(output: Journaled<E::Around<O>, C, X>, kept: E::Kept, end: Result<ControlFlow<()>, Payload>) -> O
where
    O: Output<Part: Send> + Sync,
    E: Effects<Around<O>: RecordOutput<C, X>>,
{
    let share = if end.is_ok() { output.end_share() } else { None };
    // No worker has shown this panic: it is of no item.
    let refused =
        end.as_ref().err().and_then(|payload| output.refusal().filter(|text| payload.downcast_ref() == Some(text)));
    let (inner, closed) = output.close();
    let closed = closed.and_then(|()| share.map_or(Ok(()), |share| share.map(end_process)));
    let Some(text) = refused.or(if end.is_ok() { closed.err() } else { None }) else { return E::end(inner, kept, end) };
    // What the loop has changed stays, as after a panic of its body.
    let end = end.and_then(|_| Err(Box::new(()) as Payload));
    let _ = catch_unwind(AssertUnwindSafe(|| E::end(inner, kept, end)));
    panic!("{text}")
}

#[cfg(feature = "mpi")]
impl<O, E, C, X> crate::effects::EffectsAround<O> for Checkpointed<E, C, X>
where
    O: Output<Part: Send> + Sync,
    E: Effects<Around<O>: RecordOutput<C, X>>,
{
    type Held = E::Kept;

    fn begin_around(self, settings: Settings<'_>, output: O) -> (Self::Around, E::Kept) {
        let (inner, kept) = self.effects.begin(output);
        (Journaled::new(inner, self.by, self.checkpoint, settings), kept)
    }

    fn end_around(around: Self::Around, held: E::Kept, end: Result<ControlFlow<()>, Payload>) -> O {
        end_of::<O, E, C, X>(around, held, end)
    }
}

impl<O, S, E, C, X> EffectsOver<O, S> for Checkpointed<E, C, X>
where
    O: Output<Part: Send> + Sync,
    S: Source,
    E: Effects<Around<O>: RecordOutput<C, X>>,
{
}

#[cfg(feature = "process")]
impl<E, C, X> crate::effects::Exits for Checkpointed<E, C, X> {
    type Exit = X;
}

impl<R: Send, E: Effects, C, X> ListEffects<R> for Checkpointed<E, C, X> {
    type List = E::List<R>;
}
