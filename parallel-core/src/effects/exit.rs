//! How a body leaves its loop.

use std::convert::Infallible;
use std::ops::ControlFlow;

/// Which of the places in a body the loop was left from, and with what: each has a type of its own.
pub enum Exit<A, B> {
    /// From this one.
    This(A),
    /// From one of those after it.
    Other(B),
}

/// What `?` can be applied to inside a parallel loop.
#[diagnostic::on_unimplemented(
    message = "`?` cannot be applied to `{Self}` in a parallel loop",
    label = "neither a `Result` nor an `Option`",
    note = "`?` works on `Result`, `Option` and `ControlFlow`"
)]
pub trait Branch {
    /// What the expression gives when it does not leave.
    type Output;
    /// What it leaves with; `?` on it, outside of the loop, does the rest.
    type Residual;

    /// Goes on, or leaves.
    fn branch(self) -> ControlFlow<Self::Residual, Self::Output>;
}

impl<T, E> Branch for Result<T, E> {
    type Output = T;
    type Residual = Result<Infallible, E>;

    #[inline(always)]
    fn branch(self) -> ControlFlow<Self::Residual, T> {
        match self {
            Ok(value) => ControlFlow::Continue(value),
            Err(error) => ControlFlow::Break(Err(error)),
        }
    }
}

impl<T> Branch for Option<T> {
    type Output = T;
    type Residual = Option<Infallible>;

    #[inline(always)]
    fn branch(self) -> ControlFlow<Self::Residual, T> {
        match self {
            Some(value) => ControlFlow::Continue(value),
            None => ControlFlow::Break(None),
        }
    }
}

impl<B, C> Branch for ControlFlow<B, C> {
    type Output = C;
    type Residual = ControlFlow<B, Infallible>;

    #[inline(always)]
    fn branch(self) -> ControlFlow<Self::Residual, C> {
        match self {
            ControlFlow::Continue(value) => ControlFlow::Continue(value),
            ControlFlow::Break(value) => ControlFlow::Break(ControlFlow::Break(value)),
        }
    }
}

/// `EXPR?`
#[inline(always)]
pub fn branch<T: Branch>(value: T) -> ControlFlow<T::Residual, T::Output> {
    value.branch()
}

/// For the exit after the last, which nobody makes.
pub fn never<T>(never: Infallible) -> T {
    match never {}
}

/// What is left with before the loop has begun: nothing, of the right type.
#[inline(always)]
pub fn take<X>(left: &mut Option<X>) -> Option<X> {
    left.take()
}
