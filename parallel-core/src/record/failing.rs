//! Outputs that take the failure of an item from outside.

use crate::attempts::failure::Failure;
use crate::effects::{ExitMode, Privatize, WithEffects};
use crate::engine::Yield;
use crate::output::{Buffer, Buffers, Listed, Output, Slots};

/// An output of outcomes.
pub trait Failing: Output {
    /// Notes the failure of the next item.
    fn fail(out: &mut Self::Writer<'_>, failure: Failure);
}

impl<R, const EARLY: bool> Failing for Slots<Result<R, Failure>, EARLY> {
    fn fail(out: &mut Self::Writer<'_>, failure: Failure) {
        Self::put(out, Yield { v: Err(failure) });
    }
}

impl<R> Failing for Buffers<Result<R, Failure>> {
    fn fail(out: &mut Buffer<Result<R, Failure>>, failure: Failure) {
        Self::put(out, Yield { v: Err(failure) });
    }
}

impl<O: Failing, X: ExitMode, G: Privatize> Failing for WithEffects<O, X, G> {
    fn fail(out: &mut Self::Writer<'_>, failure: Failure) {
        O::fail(&mut out.out, failure);
    }
}
