//! What a loop is left with.

use super::recorded::{RecordExit, Recorded, keep};
use crate::effects::{Carried, Exit};
use crate::journal::Frame;
use crate::limits::stopped::StopReason;
use crate::wire::{Reader, WireError};
use std::convert::Infallible;
use std::ops::ControlFlow;

/// The values that a place of a body leaves the loop with.
pub trait Left: Sized {
    fn write(&self, to: &mut Frame);
    fn read(from: &Reader<'_>) -> Result<Self, WireError>;
}

impl<T: Recorded> Left for T {
    fn write(&self, to: &mut Frame) {
        keep(self, to);
    }

    fn read(from: &Reader<'_>) -> Result<Self, WireError> {
        from.get()
    }
}

/// A block that a limit has cut short is not kept: it runs again.
impl Left for StopReason {
    fn write(&self, to: &mut Frame) {
        to.spoil();
    }

    fn read(_: &Reader<'_>) -> Result<Self, WireError> {
        Err(WireError::new("a block that was cut short"))
    }
}

impl<E: Recorded> Left for Carried<Result<Infallible, E>> {
    fn write(&self, to: &mut Frame) {
        match &self.0 {
            Ok(never) => match *never {},
            Err(error) => keep(error, to),
        }
    }

    fn read(from: &Reader<'_>) -> Result<Self, WireError> {
        Ok(Self(Err(from.get()?)))
    }
}

impl Left for Carried<Option<Infallible>> {
    fn write(&self, _: &mut Frame) {}

    fn read(_: &Reader<'_>) -> Result<Self, WireError> {
        Ok(Self(None))
    }
}

impl<B: Recorded> Left for Carried<ControlFlow<B, Infallible>> {
    fn write(&self, to: &mut Frame) {
        match &self.0 {
            ControlFlow::Continue(never) => match *never {},
            ControlFlow::Break(value) => keep(value, to),
        }
    }

    fn read(from: &Reader<'_>) -> Result<Self, WireError> {
        Ok(Self(ControlFlow::Break(from.get()?)))
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
                keep(&true, to);
                v.write(to);
            }
            Self::Other(other) => {
                keep(&false, to);
                other.write(to);
            }
        }
    }

    fn read(from: &Reader<'_>) -> Result<Self, WireError> {
        Ok(if from.get()? { Self::This { v: A::read(from)? } } else { Self::Other(B::read(from)?) })
    }
}
