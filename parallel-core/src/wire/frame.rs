//! The part of one block on its way into bytes.

use super::{WireError, put};
use serde::Serialize;

/// The part of one block, which is written behind a head that whoever keeps it has made.
pub struct Frame {
    /// The head, then the part.
    bytes: Vec<u8>,
    /// False if a journal is not to keep the block: it is to run again; an error if its part could not be written.
    kept: Result<bool, WireError>,
    /// True if an item of the block has failed.
    has_failed: bool,
}

impl Frame {
    /// The frame of a block, behind this head.
    pub(crate) fn behind(head: Vec<u8>) -> Self {
        Self { bytes: head, kept: Ok(true), has_failed: false }
    }

    /// The bytes that the part of the block is written behind.
    pub(crate) fn part(&mut self) -> &mut Vec<u8> {
        &mut self.bytes
    }

    /// Writes a value behind what is there.
    pub(crate) fn keep<T: Serialize + ?Sized>(&mut self, value: &T) {
        if let Err(error) = put(&mut self.bytes, value) {
            self.fail(error);
        }
    }

    /// Has a journal not keep the frame: the block is to run again.
    pub(crate) fn spoil(&mut self) {
        if self.kept.is_ok() {
            self.kept = Ok(false);
        }
    }

    /// Notes that the part cannot be written.
    pub(crate) fn fail(&mut self, error: WireError) {
        self.kept = Err(error);
    }

    /// Notes that an item of the block has failed, in a loop that goes on with the others.
    pub(crate) fn note_failure(&mut self) {
        self.has_failed = true;
    }

    /// True if an item of the block has failed.
    #[cfg(any(feature = "checkpoint", feature = "mpi"))]
    pub(crate) fn has_failed(&self) -> bool {
        self.has_failed
    }

    /// Whether a journal is to keep the frame, unless its part could not be written.
    pub(crate) fn kept(&self) -> Result<bool, &WireError> {
        self.kept.as_ref().copied()
    }

    /// All bytes of the frame.
    pub(crate) fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }
}
