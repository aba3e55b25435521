//! How a body leaves its loop.

use std::convert::Infallible;
use std::ops::ControlFlow;

/// Which of the places in a body the loop was left from, and with what: each has a type of its own.
pub enum Exit<A, B> {
    /// From this one.
    This {
        /// With this.
        v: A,
    },
    /// From one of those after it.
    Other(B),
}

/// What `?` can be applied to inside a parallel loop.
#[diagnostic::on_unimplemented(
    message = "`?` cannot be applied to `{Self}` in a parallel loop",
    label = "neither a `Result` nor an `Option`",
    note = "`?` works on `Result`, `Option` and `ControlFlow`"
)]
pub trait Branch<Residual, Output> {
    /// Goes on with what the expression gives, or leaves with what `?`, applied to it outside of the loop, does the rest
    /// with.
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

/// `EXPR?`
#[inline(always)]
pub fn branch<T, R, O>(value: T) -> ControlFlow<R, O>
where
    T: Branch<R, O>,
{
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
