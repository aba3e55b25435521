//! What a loop is left with.

use super::recorded::{RecordExit, Recorded};
use crate::effects::{Carried, Exit};
use crate::limits::stopped::StopReason;
use crate::wire::{Frame, Reader, WireError};
use std::convert::Infallible;
use std::ops::ControlFlow;

/// The values that a place of a body leaves the loop with.
#[diagnostic::on_unimplemented(
    message = "a checkpoint cannot keep what the loop is left with",
    label = "leaves with a value that is not `Serialize + DeserializeOwned`",
    note = "a type of yours takes `#[derive(serde::Serialize, serde::Deserialize)]`, after `cargo add serde --features derive`; of an error keep its text, by `.map_err(|e| e.to_string())?`"
)]
pub trait Left: Sized {
    /// Writes the value.
    fn write(&self, to: &mut Frame);
    /// Reads it.
    ///
    /// # Errors
    /// When it is not what was written.
    fn read(from: &Reader<'_>) -> Result<Self, WireError>;
}

#[diagnostic::do_not_recommend]
impl<T: Recorded> Left for T {
    fn write(&self, to: &mut Frame) {
        to.keep(self);
    }

    fn read(from: &Reader<'_>) -> Result<Self, WireError> {
        from.get()
    }
}

/// A block that a limit has cut short is not kept in a journal: it runs again.
impl Left for StopReason {
    fn write(&self, to: &mut Frame) {
        to.spoil();
        to.keep(&matches!(self, Self::TimeLimit));
    }

    fn read(from: &Reader<'_>) -> Result<Self, WireError> {
        Ok(if from.get()? { Self::TimeLimit } else { Self::Cancelled })
    }
}

/// The residuals of `?`.
pub trait Residual: Sized {
    /// Writes what is in it.
    fn write(&self, to: &mut Frame);
    /// Reads it.
    ///
    /// # Errors
    /// When it is not what was written.
    fn read(from: &Reader<'_>) -> Result<Self, WireError>;
}

impl<R: Residual> Left for Carried<R> {
    fn write(&self, to: &mut Frame) {
        self.0.write(to);
    }

    fn read(from: &Reader<'_>) -> Result<Self, WireError> {
        R::read(from).map(Self)
    }
}

/// A journal does not keep an error: the item is tried again.
impl<E: Recorded> Residual for Result<Infallible, E> {
    fn write(&self, to: &mut Frame) {
        to.note_failure();
        match self {
            Ok(never) => match *never {},
            Err(error) => to.keep(error),
        }
    }

    fn read(from: &Reader<'_>) -> Result<Self, WireError> {
        from.note_failure();
        Ok(Err(from.get()?))
    }
}

impl Residual for Option<Infallible> {
    fn write(&self, _: &mut Frame) {}

    fn read(_: &Reader<'_>) -> Result<Self, WireError> {
        Ok(None)
    }
}

impl<B: Recorded> Residual for ControlFlow<B, Infallible> {
    fn write(&self, to: &mut Frame) {
        match self {
            ControlFlow::Continue(never) => match *never {},
            ControlFlow::Break(value) => to.keep(value),
        }
    }

    fn read(from: &Reader<'_>) -> Result<Self, WireError> {
        Ok(ControlFlow::Break(from.get()?))
    }
}

impl RecordExit for Infallible {
    fn write(&self, _: &mut Frame) {
        match *self {}
    }

    fn read(_: &Reader<'_>) -> Result<Self, WireError> {
        Err(WireError::new("an exit that the loop does not have"))
    }
}

/// The exit of a loop with a refused one, which does not compile.
impl RecordExit for () {
    fn write(&self, _: &mut Frame) {}

    fn read(_: &Reader<'_>) -> Result<Self, WireError> {
        Ok(())
    }
}

impl<A: Left, B: RecordExit> RecordExit for Exit<A, B> {
    fn write(&self, to: &mut Frame) {
        match self {
            Self::This { v } => {
                to.keep(&true);
                v.write(to);
            }
            Self::Other(other) => {
                to.keep(&false);
                other.write(to);
            }
        }
    }

    fn read(from: &Reader<'_>) -> Result<Self, WireError> {
        Ok(if from.get()? { Self::This { v: A::read(from)? } } else { Self::Other(B::read(from)?) })
    }
}
