//! What can be recorded.

use crate::effects::Privatize;
use crate::journal::Frame;
use crate::output::Output;
use crate::wire::{Reader, WireError, put};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::ops::Range;

/// The values that a checkpoint can keep.
#[diagnostic::on_unimplemented(
    message = "a checkpoint cannot keep `{Self}`",
    label = "not `Serialize + DeserializeOwned`",
    note = "a type of yours takes `#[derive(serde::Serialize, serde::Deserialize)]`; of an error keep its text, by `.map_err(|e| e.to_string())`; of what is borrowed an owned copy"
)]
pub trait Recorded: Serialize + DeserializeOwned {}

#[diagnostic::do_not_recommend]
impl<T: Serialize + DeserializeOwned> Recorded for T {}

/// Outputs whose parts can be recorded.
pub trait RecordOutput: Output {
    /// Says in words what the part of a block is.
    fn describe(to: &mut String);

    /// Makes the output, which is open, ready for parts that have all that a block did.
    fn prepare(&mut self) {}

    /// Makes the part of a block from its writer, and writes it.
    fn write<'a>(out: Self::Writer<'a>, to: &mut Frame) -> Self::Part
    where
        Self: 'a;

    /// Reads the part of the block of these items.
    ///
    /// # Safety
    /// As for [`Output::writer`].
    ///
    /// # Errors
    /// When it is not what was written.
    unsafe fn read(&self, items: Range<usize>, position: usize, from: &Reader<'_>) -> Result<Self::Part, WireError>;
}

/// Changed variables whose parts can be recorded.
#[diagnostic::on_unimplemented(
    message = "a checkpoint cannot keep what the loop does to `{Self}`",
    label = "changed through a shared reference",
    note = "lend the variable itself, not a `&` to it: then each block has a part of it, which the checkpoint keeps"
)]
pub trait RecordVariable: Privatize {
    /// Says in words what the part of a block is.
    fn describe(to: &mut String);

    /// As [`RecordOutput::prepare`].
    fn prepare(&mut self) {}

    /// Makes the part of a block from its private copy, and writes it.
    fn write<'a>(local: Self::Local<'a>, ends: bool, to: &mut Frame) -> Self::Part
    where
        Self: 'a;

    /// Reads the part of the block of these items.
    ///
    /// # Safety
    /// As for [`Privatize::make`].
    ///
    /// # Errors
    /// When it is not what was written.
    unsafe fn read(&self, items: Range<usize>, position: usize, from: &Reader<'_>) -> Result<Self::Part, WireError>;
}

/// The exits of a loop that can be recorded.
pub trait RecordExit: Sized {
    /// Writes the exit.
    fn write(&self, to: &mut Frame);

    /// Reads the exit.
    ///
    /// # Errors
    /// When it is not what was written.
    fn read(from: &Reader<'_>) -> Result<Self, WireError>;
}

/// Writes a value behind what a frame has.
pub(super) fn keep<T: Serialize + ?Sized>(value: &T, to: &mut Frame) {
    if let Err(error) = put(to.part(), value) {
        to.fail(error);
    }
}

/// Writes a value if there is one.
pub(super) fn keep_option<T: Serialize>(value: Option<&T>, to: &mut Frame) {
    keep(&value.is_some(), to);
    if let Some(value) = value {
        keep(value, to);
    }
}

/// Reads a value if there is one.
pub(super) fn get_option<T: DeserializeOwned>(from: &Reader<'_>) -> Result<Option<T>, WireError> {
    Ok(if from.get()? { Some(from.get()?) } else { None })
}
