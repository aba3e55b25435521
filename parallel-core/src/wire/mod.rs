//! The wire: how a value becomes bytes and is a value again, wherever it goes: into a file, to another process.
//!
//! ```text
//! write   a value as bytes: `MessagePack` with the names of fields, as `rmp_serde` writes it
//! read    the bytes as a value again
//! frame   the part of a block on its way into bytes
//! digest  a value as one number, by which it is told from others
//! numbers lists of numbers, as they lie in memory
//! nil     what `MessagePack` cannot tell apart: `Some` of a value that is written as nothing, and `None`
//! ```
//!
//! Bytes are data of a stranger: whatever they are, reading gives a value or an error. Lists in lists are read 128 deep.
//!
//! What serde itself forgets does not come back: a field with `#[serde(skip)]` is its default afterwards, and of variants of an
//! `#[serde(untagged)]` enum that look alike the first one is read.

#[cfg(feature = "checkpoint")]
mod digest;
mod frame;
mod nil;
pub(crate) mod numbers;
mod read;
mod write;

#[cfg(feature = "checkpoint")]
pub(crate) use digest::{chain, digest, digest_of_one, does_not_count};
pub use frame::Frame;
pub use read::Reader;
pub(crate) use write::put;

/// A value that could not be written or read.
#[derive(Debug)]
pub struct WireError(String);

impl WireError {
    pub(crate) fn new(text: impl std::fmt::Display) -> Self {
        Self(text.to_string())
    }
}

impl std::fmt::Display for WireError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for WireError {}

/// The errors of values that are made into a digest.
impl serde::ser::Error for WireError {
    fn custom<T: std::fmt::Display>(text: T) -> Self {
        Self::new(text)
    }
}

#[cfg(test)]
mod tests;
