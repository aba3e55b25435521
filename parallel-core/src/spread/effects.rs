//! What stands around the effects of a loop on all ranks.

use super::spreading::{About, Spreading};
use crate::api::backend::Backend;
use crate::api::settings::Settings;
use crate::attempts::failure::Failure;
use crate::effects::{Anchor, EffectsAround, EffectsOn, EffectsOver, ListEffects};
#[cfg(feature = "checkpoint")]
use crate::journal::Checkpoint;
use crate::output::Output;
use crate::ranks::{here, is_spread};
use crate::record::{Codec, Codecs, RecordOutput, Returned, ReturnedExit};
use crate::run::Finished;
use crate::source::Source;
use std::convert::Infallible;
#[cfg(feature = "checkpoint")]
use std::env;
use std::ops::ControlFlow;
use std::panic::{AssertUnwindSafe, Location, catch_unwind, resume_unwind};

/// The effects of a loop on all ranks: they give values of type `C`, and may leave the loop with an `X`.
pub struct Spread<'p, E, C, X> {
    effects: E,
    about: About<'p>,
    by: Codecs<C, X>,
}

#[cfg(feature = "checkpoint")]
impl Checkpoint {
    /// The checkpoint of a loop that may run on all ranks: then the root has the file.
    #[doc(hidden)]
    #[must_use]
    #[track_caller]
    pub fn of_ranks(self, backend: Backend) -> Self {
        assert!(
            !is_spread(backend) || env::var_os("PARALLEL_SHARD").is_none_or(|shard| shard.is_empty()),
            "`PARALLEL_SHARD` is for processes that know nothing of each other, and these are the ranks of one program; unset it, or \
             write `backend = threads`"
        );
        let is_spread = is_spread(backend);
        // The others are in the loop, or come to it: they are to end with the same sentence.
        let tell: fn(&str) = if is_spread { tell_all } else { |_| () };
        self.elsewhere(is_spread && !crate::ranks::is_root(), tell)
    }
}

/// Tells the other ranks what the root, which has the file, cannot go on with.
#[cfg(feature = "checkpoint")]
fn tell_all(text: &str) {
    if let Some(world) = here() {
        world.tell_fault(text);
    }
}

impl<R, E> Anchor<R, E> {
    /// The anchor of a loop that may run on all ranks. The loop is told by its module and a hash of its tokens.
    #[doc(hidden)]
    #[track_caller]
    pub fn spread<C>(
        self,
        backend: Backend,
        module: &'static str,
        tokens: u64,
    ) -> Anchor<R, Spread<'static, E, C, Infallible>>
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
    #[expect(clippy::type_complexity, reason = "nobody reads it")]
    #[track_caller]
    pub fn spread_outcomes(
        self,
        backend: Backend,
        module: &'static str,
        tokens: u64,
    ) -> Anchor<Result<V, Failure>, Spread<'static, E, Result<V, Failure>, Infallible>>
    where
        V: Returned, // what comes of a block comes back from the rank that runs it
    {
        let about = about(backend, module, tokens);
        let by = Codecs { values: Codec::of_outcomes(), exits: Codec::of_exits() };
        self.map(|effects| Spread { effects, about, by })
    }
}

#[track_caller]
fn about(backend: Backend, module: &'static str, tokens: u64) -> About<'static> {
    let at = Location::caller();
    let (place, line) = (at.file(), at.line());
    About { is_spread: is_spread(backend), place, line, module, tokens, root_only: false, meter: None }
}

impl<'p, R, E, C, X> Anchor<R, Spread<'p, E, C, X>> {
    /// The anchor of such a loop whose items are told to this monitor when they are finished.
    #[doc(hidden)]
    pub fn spread_metered<'m>(self, meter: &'m (impl Finished + Sync)) -> Anchor<R, Spread<'m, E, C, X>>
    where
        'p: 'm,
    {
        self.map(|Spread { effects, about, by }| Spread { effects, about: About { meter: Some(meter), ..about }, by })
    }

    /// The anchor of such a loop whose result the root alone takes.
    #[doc(hidden)]
    #[must_use]
    pub fn root_only(self) -> Self {
        self.map(|spread| Spread { about: About { root_only: true, ..spread.about }, ..spread })
    }
}

impl<'p, R, E, C> Anchor<R, Spread<'p, E, C, Infallible>> {
    /// The anchor of such a loop that may be left with an `X`.
    #[doc(hidden)]
    pub fn spread_exit<X>(self) -> Anchor<R, Spread<'p, E, C, X>>
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

impl<'p, O, E, C, X> EffectsOn<O> for Spread<'p, E, C, X>
where
    O: Output<Part: Send> + Sync,
    E: EffectsAround<O, Around: RecordOutput<C, X>>,
{
    type Around = Spreading<'p, E::Around, C, X>;

    fn run(self, settings: Settings<'_>, output: O, run: impl FnOnce(&mut Self::Around)) -> O {
        let (inner, held) = self.effects.begin_around(settings, output);
        let mut output = Spreading::new(inner, self.by, self.about, settings);
        // Panic safety: after a panic the output is only taken apart, and its parts are whole at every step.
        let end = catch_unwind(AssertUnwindSafe(|| run(&mut output)));
        let has_journal = self.about.is_spread && E::Around::RECORDS;
        let world = if has_journal && end.is_ok() { here() } else { None };
        let end = end.map(|()| ControlFlow::Continue(()));
        // The end of the journal may panic, which the root alone has: the others have the result, and learn it in their next loop.
        match world {
            Some(world) if world.is_root() => world.or_tell(|| E::end_around(output.inner, held, end)),
            _ => E::end_around(output.inner, held, end),
        }
    }
}

impl<O, S, E, C, X> EffectsOver<O, S> for Spread<'_, E, C, X>
where
    O: Output<Part: Send> + Sync,
    S: Source,
    E: EffectsAround<O, Around: RecordOutput<C, X>>,
{
}

#[cfg(feature = "process")]
impl<E, C, X> crate::effects::Exits for Spread<'_, E, C, X> {
    type Exit = X;
}

impl<R: Send, E: ListEffects<R>, C, X> ListEffects<R> for Spread<'_, E, C, X> {
    type List = E::List;
}

/// What a rank leaves a loop with whose result the root alone takes.
pub(super) struct Elsewhere;

/// Gives the result of a loop that the root alone takes; `None` on other ranks.
pub fn on_root<T>(run: impl FnOnce() -> T) -> Option<T> {
    // Panic safety: what is caught here is no panic; all others go on.
    match catch_unwind(AssertUnwindSafe(run)) {
        Ok(result) => Some(result),
        Err(payload) if payload.is::<Elsewhere>() => None,
        Err(payload) => resume_unwind(payload),
    }
}
