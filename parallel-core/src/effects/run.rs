//! The effects of a loop as a whole: what the entries run a loop with.

use super::allow::{Allows, Can, Kind, Refused};
use super::exit::{ExitMode, Leaves, Stays};
use super::privatize::Privatize;
use super::with_effects::WithEffects;
use crate::api::settings::Settings;
use crate::engine::{Done, Payload, Worker};
use crate::output::{List, Output, Slots};
use crate::source::Source;
use std::ops::ControlFlow;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};

/// The effects that a loop has besides its result. There are two kinds: [`NoEffects`] and [`SomeEffects`].
pub trait Effects: Sized {
    /// The output that the workers write to: the output `O` of the result, wrapped in what the effects need.
    type Around<O: Output<Part: Send> + Sync>: Output<Part: Send> + Sync;
    /// The output of a list with one result an item.
    type List<R: Send>: List<R>;
    /// What is kept for the end of the loop.
    type Kept;

    /// Wraps the output of the result, before the loop.
    fn begin<O>(self, output: O) -> (Self::Around<O>, Self::Kept)
    where
        O: Output<Part: Send> + Sync;

    /// Gives the output of the result back after the loop, which has ended so, perhaps with a panic.
    fn end<O>(around: Self::Around<O>, kept: Self::Kept, end: Result<ControlFlow<()>, Payload>) -> O
    where
        O: Output<Part: Send> + Sync;

    /// Calls `run`, which runs the loop, and then gives the output of the result back. `run` gives `Break` if the sink
    /// of a pipeline has left the loop.
    fn run<O>(self, output: O, run: impl FnOnce(&mut Self::Around<O>) -> ControlFlow<()>) -> O
    where
        O: Output<Part: Send> + Sync;
}

/// The effects of a loop whose result goes to the output `O`, with what stands around them if a setting says so: the record of
/// a checkpoint, which can be around some outputs and not around others.
pub trait EffectsOn<O>: Sized {
    /// The output that the workers write to.
    type Around: Output<Part: Send> + Sync;

    /// Calls `run`, which runs the loop with these settings, and then gives the output of the result back.
    ///
    /// # Panics
    /// At the place of the loop, if a file refuses it.
    #[cfg_attr(feature = "checkpoint", track_caller)]
    fn run(self, settings: Settings<'_>, output: O, run: impl FnOnce(&mut Self::Around)) -> O;
}

/// Such effects whose output somebody else may have while the loop runs.
#[cfg(feature = "mpi")]
pub trait EffectsAround<O>: EffectsOn<O> {
    /// What is kept for the end of the loop.
    type Held;

    /// Wraps the output of the result, before the loop.
    fn begin_around(self, settings: Settings<'_>, output: O) -> (Self::Around, Self::Held);

    /// Gives the output of the result back after the loop, which has ended so, perhaps with a panic.
    #[cfg_attr(feature = "checkpoint", track_caller)]
    fn end_around(around: Self::Around, held: Self::Held, end: Result<ControlFlow<()>, Payload>) -> O;
}

#[cfg(feature = "mpi")]
impl<O: Output<Part: Send> + Sync, E: Effects> EffectsAround<O> for E {
    type Held = E::Kept;

    fn begin_around(self, _: Settings<'_>, output: O) -> (Self::Around, E::Kept) {
        self.begin(output)
    }

    fn end_around(around: Self::Around, held: E::Kept, end: Result<ControlFlow<()>, Payload>) -> O {
        E::end(around, held, end)
    }
}

impl<O: Output<Part: Send> + Sync, E: Effects> EffectsOn<O> for E {
    type Around = E::Around<O>;

    #[inline]
    fn run(self, _: Settings<'_>, output: O, run: impl FnOnce(&mut E::Around<O>)) -> O {
        Effects::run(self, output, |output| {
            run(output);
            ControlFlow::Continue(())
        })
    }
}

/// The effects of a loop over the source `S` whose result goes to the output `O`.
pub trait EffectsOver<O, S: Source>: EffectsOn<O> {
    /// Runs the body over the source, and then gives the output of the result back.
    #[inline]
    #[cfg_attr(feature = "checkpoint", track_caller)]
    fn run_over<F>(self, settings: Settings<'_>, source: S, output: O, body: &F) -> O
    where
        F: Fn(&mut Worker<'_, S::Items, Self::Around>) -> Done + Sync,
    {
        self.run(settings, output, |output| source.drive(settings, output, body))
    }
}

impl<O: Output<Part: Send> + Sync, S: Source, E: Effects> EffectsOver<O, S> for E {}

/// The effects of a loop that gives a list with one result an item, with what stands around them.
pub trait ListEffects<R: Send> {
    /// The output of the list.
    type List: List<R>;
}

impl<R: Send, E: Effects> ListEffects<R> for E {
    type List = E::List<R>;
}

/// How a loop may be left.
#[cfg(feature = "process")]
pub trait Exits {
    /// The value that it is left with.
    type Exit;
}

#[cfg(feature = "process")]
impl Exits for NoEffects {
    type Exit = std::convert::Infallible;
}

#[cfg(feature = "process")]
impl<X: ExitMode, G> Exits for SomeEffects<'_, X, G> {
    type Exit = X::Exit;
}

/// The effects of a loop that gives a result and does nothing else.
pub struct NoEffects;

impl Effects for NoEffects {
    type Around<O: Output<Part: Send> + Sync> = O;
    type List<R: Send> = Slots<R, false>;
    type Kept = ();

    fn begin<O>(self, output: O) -> (O, ())
    where
        O: Output<Part: Send> + Sync,
    {
        (output, ())
    }

    fn end<O>(output: O, (): (), end: Result<ControlFlow<()>, Payload>) -> O
    where
        O: Output<Part: Send> + Sync,
    {
        match end {
            Ok(_) => output,
            Err(payload) => resume_unwind(payload),
        }
    }

    #[inline]
    fn run<O>(self, mut output: O, run: impl FnOnce(&mut O) -> ControlFlow<()>) -> O
    where
        O: Output<Part: Send> + Sync,
    {
        let _ = run(&mut output);
        output
    }
}

/// The effects of a loop that may be left early, as `X` says, or that changes the variables of `G`.
pub struct SomeEffects<'x, X: ExitMode, G> {
    privatize: G,
    /// The variable of the expansion that gets the value of the exit, if the body may leave the loop.
    exit: Option<&'x mut Option<X::Exit>>,
}

/// Makes the effects of a loop whose body may end it with `break`, and nothing more.
#[inline]
pub fn ending() -> SomeEffects<'static, Leaves<()>, ()> {
    SomeEffects { privatize: (), exit: None }
}

/// Makes the effects of a loop that changes variables and runs to its end.
#[inline]
pub fn staying<G: Privatize>(privatize: G) -> SomeEffects<'static, Stays, G> {
    SomeEffects { privatize, exit: None }
}

/// The kind of change that leaves the loop.
pub mod kind {
    /// Leaves the loop with what the variable, an `Option`, then holds.
    pub struct Leave;
}

impl Kind for kind::Leave {
    type Needs = LoopExit;
}

impl<X: Send> Allows<kind::Leave> for &mut Option<X> {}

impl Can {
    /// Lets the body leave the loop with an `X`, which goes to `exit`.
    #[inline]
    pub fn leaving<X, G: Privatize>(self, privatize: G, exit: &mut Option<X>) -> SomeEffects<'_, Leaves<X>, G> {
        SomeEffects { privatize, exit: Some(exit) }
    }
}

/// Refuses a value that a body cannot leave its loop with.
#[derive(Default)]
pub struct LoopExit;

impl LoopExit {
    /// Refuses a body that leaves the loop with a value which cannot leave its thread.
    pub fn leaving<X, G: Privatize>(self, privatize: G, _: &mut Option<X>) -> SomeEffects<'static, Refused<X>, G>
    where
        X: Send, // what the loop is left with travels back from the worker threads: `Box<dyn Error + Send + Sync>` can
    {
        SomeEffects { privatize, exit: None }
    }
}

impl<'x, X, G> Effects for SomeEffects<'x, X, G>
where
    X: ExitMode<Exit: Send>,
    G: Privatize,
{
    type Around<O: Output<Part: Send> + Sync> = WithEffects<O, X, G>;
    type List<R: Send> = X::List<R>;
    type Kept = Option<&'x mut Option<X::Exit>>;

    #[inline]
    fn begin<O>(self, output: O) -> (WithEffects<O, X, G>, Self::Kept)
    where
        O: Output<Part: Send> + Sync,
    {
        (WithEffects::new(output, self.privatize), self.exit)
    }

    #[inline]
    fn end<O>(mut output: WithEffects<O, X, G>, exit: Self::Kept, end: Result<ControlFlow<()>, Payload>) -> O
    where
        O: Output<Part: Send> + Sync,
    {
        Self::finish(&mut output, exit, end);
        output.inner
    }

    #[inline]
    fn run<O>(self, output: O, run: impl FnOnce(&mut WithEffects<O, X, G>) -> ControlFlow<()>) -> O
    where
        O: Output<Part: Send> + Sync,
    {
        let (mut output, exit) = self.begin(output);
        // Panic safety: after a panic the output is only taken apart, and its parts are whole at every step.
        let end = catch_unwind(AssertUnwindSafe(|| run(&mut output)));
        Self::finish(&mut output, exit, end);
        output.inner
    }
}

impl<'x, X, G> SomeEffects<'x, X, G>
where
    X: ExitMode<Exit: Send>,
    G: Privatize,
{
    /// Takes over what the loop has done, which has ended so, perhaps with a panic.
    #[inline]
    fn finish<O>(
        output: &mut WithEffects<O, X, G>,
        exit: Option<&'x mut Option<X::Exit>>,
        end: Result<ControlFlow<()>, Payload>,
    ) where
        O: Output<Part: Send> + Sync,
    {
        // If the sink has left the loop, an exit of the body does not count. The sink leaves at a result that the body
        // gave before it left.
        let exit = if matches!(end, Ok(ControlFlow::Break(()))) { None } else { exit };
        output.finish(end.err(), exit);
    }
}
