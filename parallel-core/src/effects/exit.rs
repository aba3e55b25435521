//! Exits: how a body leaves its loop early, with `break`, `return` or `?`.
//!
//! `EXPR?` in a body becomes `branch(EXPR)`. Its `Break` holds a residual: a `Result` or an `Option` without a value.
//! The residual leaves the loop, and the expansion applies `?` to it again behind the loop, in the function around it.
//! That second `?` is rustc's own, and converts the error with `From`.

use super::allow::{Allows, Can, Kind, Refused};
use crate::output::{List, Slots};
use std::convert::Infallible;
use std::marker::PhantomData;
use std::ops::ControlFlow;

/// The way in which a body may leave its loop: not at all ([`Stays`]), with a value of some type ([`Leaves`]), or with
/// a value that it may not leave with ([`Refused`]; such a loop does not compile).
pub trait ExitMode {
    /// The type of the value that the loop is left with.
    type Exit;
    /// The type of the value that the body makes. It is `Exit`, unless the exit is refused.
    type Held<'a>
    where
        Self: 'a;
    /// True if the body may leave its loop.
    const EXITS: bool;
    /// The output of a list with one result an item.
    type List<R: Send>: List<R>;
    /// Turns the value that the body has made into the exit, when the block is done.
    fn exit(held: Self::Held<'_>) -> Self::Exit;
}

/// The mode of a body that runs to its end.
pub struct Stays;

impl ExitMode for Stays {
    type Exit = Infallible;
    type Held<'a> = Infallible;
    const EXITS: bool = false;
    type List<R: Send> = Slots<R, false>;

    fn exit(held: Infallible) -> Infallible {
        held
    }
}

/// The mode of a body that may leave with an `X`.
pub struct Leaves<X>(PhantomData<fn() -> X>);

impl<X> ExitMode for Leaves<X> {
    type Exit = X;
    type Held<'a>
        = X
    where
        X: 'a;
    const EXITS: bool = true;
    type List<R: Send> = Slots<R, true>;

    fn exit(held: X) -> X {
        held
    }
}

/// The mode of a body that leaves with a value that cannot leave its thread. Such a loop does not compile.
impl<X> ExitMode for Refused<X> {
    type Exit = ();
    type Held<'a>
        = X
    where
        X: 'a;
    const EXITS: bool = true;
    type List<R: Send> = Slots<R, true>;

    fn exit(_: X) {}
}

/// The kind of value that `?` leaves a loop with.
pub mod kind {
    /// Takes a residual of `?` out of the loop.
    pub struct Carry;
}

impl Kind for kind::Carry {
    type Needs = QuestionMark;
}

impl<R: Send> Allows<kind::Carry> for &R {}

/// The exit by which a loop was left: the place in the body, and the value that goes with it.
///
/// The value of each place has a type of its own, so the exits of a body are nested: `This` is its first place,
/// `Other(This)` its second, and so on.
pub enum Exit<A, B> {
    /// The loop was left from this place.
    This {
        /// The value it was left with.
        v: A,
    },
    /// The loop was left from one of the places after it.
    Other(B),
}

/// The types that `?` can be applied to inside a parallel loop.
#[diagnostic::on_unimplemented(
    message = "`?` cannot be applied to `{Self}` in a parallel loop",
    label = "neither a `Result` nor an `Option`",
    note = "`?` works on `Result`, `Option` and `ControlFlow`"
)]
pub trait Branch<Residual, Output> {
    /// Goes on with the value, or breaks with the residual, which `?` is applied to behind the loop.
    fn branch(self) -> ControlFlow<Residual, Output>;
}

#[diagnostic::do_not_recommend]
impl<T, E> Branch<Result<Infallible, E>, T> for Result<T, E> {
    #[inline(always)]
    fn branch(self) -> ControlFlow<Result<Infallible, E>, T> {
        match self {
            Ok(value) => ControlFlow::Continue(value),
            Err(error) => ControlFlow::Break(Err(error)),
        }
    }
}

#[diagnostic::do_not_recommend]
impl<T> Branch<Option<Infallible>, T> for Option<T> {
    #[inline(always)]
    fn branch(self) -> ControlFlow<Option<Infallible>, T> {
        match self {
            Some(value) => ControlFlow::Continue(value),
            None => ControlFlow::Break(None),
        }
    }
}

#[diagnostic::do_not_recommend]
impl<B, C> Branch<ControlFlow<B, Infallible>, C> for ControlFlow<B, C> {
    #[inline(always)]
    fn branch(self) -> ControlFlow<ControlFlow<B, Infallible>, C> {
        match self {
            ControlFlow::Continue(value) => ControlFlow::Continue(value),
            ControlFlow::Break(value) => ControlFlow::Break(ControlFlow::Break(value)),
        }
    }
}

/// The first half of `EXPR?`, inside the loop.
#[inline(always)]
pub fn branch<T, R, O>(value: T) -> ControlFlow<R, O>
where
    T: Branch<R, O>,
{
    value.branch()
}

/// Runs the call of a macro that leaves the function with an error, as `bail!` of `anyhow` does, and gives the error.
///
/// # Errors
/// The error of the macro.
#[inline(always)]
pub fn tried<T, E, F: FnOnce() -> Result<T, E>>(body: F) -> Result<T, E> {
    body()
}

/// Handles the variant of [`Exit`] behind the last place of a body. It has no value, so this is never called.
pub fn never<T>(never: Infallible) -> T {
    match never {}
}

/// Takes out the value that the loop was left with, if the loop was left.
#[inline(always)]
pub fn take<X>(left: &mut Option<X>) -> Option<X> {
    left.take()
}

/// A residual of `?` on its way out of the loop.
pub struct Carried<R>(pub(crate) R);

impl<R> Carried<R> {
    /// Gives the residual back, behind the loop.
    #[doc(hidden)]
    #[inline]
    pub fn __back(self) -> R {
        self.0
    }
}

impl<R> Refused<R> {
    /// Gives nothing back: a loop with a refused exit does not compile.
    #[doc(hidden)]
    pub fn __back(self) -> R {
        let Self(_) = self;
        unreachable!("a loop with a refused exit does not compile")
    }
}

impl Can {
    /// Takes a residual of `?` out of the loop.
    #[inline]
    pub fn carry<R>(self, value: R) -> Carried<R> {
        Carried(value)
    }
}

/// Takes a residual of `?` out of a sink. It stays on its thread, so it need not be `Send`.
#[inline]
pub fn carried<R>(value: R) -> Carried<R> {
    Carried(value)
}

/// Refuses a residual of `?` that cannot leave the loop.
#[derive(Default)]
pub struct QuestionMark;

impl QuestionMark {
    /// Refuses a residual of `?` that cannot leave its thread.
    pub fn carry<R>(self, value: R) -> Refused<R>
    where
        R: Send, // what the loop is left with travels back from the worker threads: `Box<dyn Error + Send + Sync>` can
    {
        drop(value);
        Refused::new()
    }
}
