//! What stands around the effects of a loop with a checkpoint.

use super::journaled::Journaled;
use super::recorded::RecordOutput;
use crate::api::settings::Settings;
use crate::effects::{Effects, EffectsOn, ListEffects};
use crate::journal::Checkpoint;
use crate::output::Output;
use std::ops::ControlFlow;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// The effects of a loop whose blocks are recorded.
pub struct Checkpointed<E> {
    effects: E,
    checkpoint: Checkpoint,
}

impl<E> Checkpointed<E> {
    pub(crate) fn new(effects: E, checkpoint: Checkpoint) -> Self {
        Self { effects, checkpoint }
    }
}

impl<O, E> EffectsOn<O> for Checkpointed<E>
where
    O: Output<Part: Send> + Sync,
    E: Effects<Around<O>: RecordOutput>,
{
    type Around = Journaled<E::Around<O>>;

    fn run(self, settings: Settings<'_>, output: O, run: impl FnOnce(&mut Self::Around)) -> O {
        let (inner, kept) = self.effects.begin(output);
        let mut output = Journaled::new(inner, self.checkpoint, settings);
        // Panic safety: after a panic the output is only taken apart, and its parts are whole at every step.
        let end = catch_unwind(AssertUnwindSafe(|| run(&mut output)));
        let (inner, closed) = output.close();
        let end = match (end, closed) {
            (Ok(()), Ok(())) => Ok(ControlFlow::Continue(())),
            (Err(payload), _) => Err(payload),
            // What the loop has changed stays, as after a panic of its body.
            (Ok(()), Err(text)) => match catch_unwind(|| panic!("{text}")) {
                Ok(()) => Ok(ControlFlow::Continue(())),
                Err(payload) => Err(payload),
            },
        };
        E::end(inner, kept, end)
    }
}

impl<R: Send, E: Effects> ListEffects<R> for Checkpointed<E> {
    type List = E::List<R>;
}
