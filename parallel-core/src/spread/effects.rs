//! What stands around the effects of a loop on all ranks.

use super::spreading::{About, Spreading};
use crate::api::backend::Backend;
use crate::api::settings::Settings;
use crate::attempts::failure::Failure;
use crate::effects::{Anchor, EffectsAround, EffectsOn, EffectsOver, ListEffects};
#[cfg(feature = "checkpoint")]
use crate::journal::Checkpoint;
use crate::output::Output;
use crate::ranks::is_spread;
use crate::record::{Codec, Codecs, RecordOutput, Returned, ReturnedExit};
use crate::source::Source;
use std::convert::Infallible;
use std::ops::ControlFlow;
use std::panic::{AssertUnwindSafe, Location, catch_unwind};

/// The effects of a loop on all ranks: they give values of type `C`, and may leave the loop with an `X`.
pub struct Spread<E, C, X> {
    effects: E,
    about: About,
    by: Codecs<C, X>,
}

#[cfg(feature = "checkpoint")]
impl Checkpoint {
    /// The checkpoint of a loop that may run on all ranks: then the root has the file.
    #[doc(hidden)]
    #[must_use]
    #[track_caller]
    pub fn of_ranks(self, backend: Backend) -> Self {
        self.elsewhere(is_spread(backend) && !crate::ranks::is_root())
    }
}

impl<R, E> Anchor<R, E> {
    /// The anchor of a loop that may run on all ranks. The loop is told by its module and a hash of its tokens.
    #[doc(hidden)]
    #[track_caller]
    pub fn spread<C>(self, backend: Backend, module: &'static str, tokens: u64) -> Anchor<R, Spread<E, C, Infallible>>
    where
        C: Returned, // what comes of a block comes back from the rank that runs it
    {
        let about = about(backend, module, tokens);
        let by = Codecs { values: Codec::of_values(), exits: Codec::of_exits() };
        self.map(|effects| Spread { effects, about, by })
    }
}

impl<V, E> Anchor<Result<V, Failure>, E> {
    /// The anchor of a loop that may run on all ranks, and gives the outcome of each item.
    #[doc(hidden)]
    #[track_caller]
    pub fn spread_outcomes(
        self,
        backend: Backend,
        module: &'static str,
        tokens: u64,
    ) -> Anchor<Result<V, Failure>, Spread<E, Result<V, Failure>, Infallible>>
    where
        V: Returned, // what comes of a block comes back from the rank that runs it
    {
        let about = about(backend, module, tokens);
        let by = Codecs { values: Codec::of_outcomes(), exits: Codec::of_exits() };
        self.map(|effects| Spread { effects, about, by })
    }
}

#[track_caller]
fn about(backend: Backend, module: &'static str, tokens: u64) -> About {
    let at = Location::caller();
    let (place, line) = (at.file(), at.line());
    About { is_spread: is_spread(backend), place, line, module, tokens, root_only: false }
}

impl<R, E, C> Anchor<R, Spread<E, C, Infallible>> {
    /// The anchor of such a loop that may be left with an `X`.
    #[doc(hidden)]
    pub fn spread_exit<X>(self) -> Anchor<R, Spread<E, C, X>>
    where
        X: ReturnedExit, // what the loop is left with comes back from the rank that leaves it
    {
        self.map(|Spread { effects, about, by: Codecs { values, .. } }| Spread {
            effects,
            about,
            by: Codecs { values, exits: Codec::of_exits() },
        })
    }
}

impl<O, E, C, X> EffectsOn<O> for Spread<E, C, X>
where
    O: Output<Part: Send> + Sync,
    E: EffectsAround<O, Around: RecordOutput<C, X>>,
{
    type Around = Spreading<E::Around, C, X>;

    fn run(self, settings: Settings<'_>, output: O, run: impl FnOnce(&mut Self::Around)) -> O {
        let (inner, held) = self.effects.begin_around(settings, output);
        let mut output = Spreading::new(inner, self.by, self.about, settings);
        // Panic safety: after a panic the output is only taken apart, and its parts are whole at every step.
        let end = catch_unwind(AssertUnwindSafe(|| run(&mut output)));
        E::end_around(output.inner, held, end.map(|()| ControlFlow::Continue(())))
    }
}

impl<O, S, E, C, X> EffectsOver<O, S> for Spread<E, C, X>
where
    O: Output<Part: Send> + Sync,
    S: Source,
    E: EffectsAround<O, Around: RecordOutput<C, X>>,
{
}

#[cfg(feature = "process")]
impl<E, C, X> crate::effects::Exits for Spread<E, C, X> {
    type Exit = X;
}

impl<R: Send, E: ListEffects<R>, C, X> ListEffects<R> for Spread<E, C, X> {
    type List = E::List;
}
