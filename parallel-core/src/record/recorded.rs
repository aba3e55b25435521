//! What can be recorded.

use super::description::Description;
use super::lists;
use crate::attempts::failure::{Cause, Failure};
use crate::effects::Privatize;
use crate::engine::Position;
use crate::output::Output;
#[cfg(feature = "checkpoint")]
use crate::wire::chain;
use crate::wire::{Frame, Reader, WireError};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::ops::Range;

/// The values that a checkpoint can keep.
#[diagnostic::on_unimplemented(
    message = "a checkpoint cannot keep `{Self}`",
    label = "not `Serialize + DeserializeOwned`",
    note = "a type of yours takes `#[derive(serde::Serialize, serde::Deserialize)]`, after `cargo add serde --features derive`; of an error keep its text, by `.map_err(|e| e.to_string())`; of what is borrowed an owned copy"
)]
pub trait Recorded: Serialize + DeserializeOwned {}

#[diagnostic::do_not_recommend]
impl<T: Serialize + DeserializeOwned> Recorded for T {}

/// The digest of a value.
#[cfg(feature = "checkpoint")]
type Look<T> = fn(&T) -> Result<u64, WireError>;

/// The functions that write and read one type of value. Only where one is made is there a bound on the type: so a value that
/// cannot be kept is one error, there.
pub struct Codec<T> {
    put: fn(&T, &mut Frame),
    get: fn(&Reader<'_>) -> Result<T, WireError>,
    /// The digest of a value that may hold a `HashMap`, whose order is another one in each process.
    #[cfg(feature = "checkpoint")]
    look: Option<Look<T>>,
}

impl<T: Serialize + DeserializeOwned> Codec<T> {
    pub(crate) fn of_values() -> Self {
        lists::codec().unwrap_or(Self {
            put: |value, to| to.keep(value),
            get: |from| from.get(),
            #[cfg(feature = "checkpoint")]
            look: std::mem::needs_drop::<T>().then_some(crate::wire::digest_of_one::<T>),
        })
    }
}

impl<R: Serialize + DeserializeOwned> Codec<Result<R, Failure>> {
    /// Of the payload of a failure its message travels. A journal does not keep it.
    pub(crate) fn of_outcomes() -> Self {
        let put = |outcome: &Result<R, Failure>, to: &mut Frame| match outcome {
            Ok(value) => {
                to.keep(&true);
                Codec::of_values().put(value, to);
            }
            Err(failure) => {
                to.note_failure();
                to.keep(&false);
                let is_panic = *failure.cause() == Cause::Panic;
                to.keep(&(failure.item(), failure.attempts(), is_panic, failure.message()));
            }
        };
        let get = |from: &Reader<'_>| {
            Ok(if from.get()? {
                Ok(Codec::of_values().get(from)?)
            } else {
                from.note_failure();
                let (item, attempts, is_panic, message) = from.get()?;
                let cause = if is_panic { Cause::Panic } else { Cause::Error };
                Err(Failure::elsewhere(item, attempts, cause, message))
            })
        };
        Self::of_parts(put, get)
    }
}

impl<X: RecordExit> Codec<X> {
    pub(crate) fn of_exits() -> Self {
        Self::of_parts(X::write, X::read)
    }
}

#[cfg(feature = "checkpoint")]
impl<T> Codec<T> {
    /// Adds the digest of these values.
    pub(super) fn digest(&self, values: &[T], digest: &mut u64) {
        if let Some(look) = self.look
            && let Ok(digests) = values.iter().map(look).collect::<Result<Vec<u64>, _>>()
        {
            *digest = digests.into_iter().fold(*digest, chain);
            return;
        }
        // Few at a time, so that a large slice need not be in memory twice.
        for values in values.chunks(1024) {
            let mut bytes = Frame::behind(Vec::new());
            self.put_all(values, &mut bytes);
            for word in bytes.into_bytes().chunks(8) {
                let word = word.iter().fold(1, |word, byte| word << 8 | u64::from(*byte));
                *digest = chain(*digest, word);
            }
        }
    }
}

impl<T> Codec<T> {
    /// Of values that are written by a function of their own.
    pub(crate) fn of_parts(put: fn(&T, &mut Frame), get: fn(&Reader<'_>) -> Result<T, WireError>) -> Self {
        Self {
            put,
            get,
            #[cfg(feature = "checkpoint")]
            look: None,
        }
    }

    pub(crate) fn put(&self, value: &T, to: &mut Frame) {
        (self.put)(value, to);
    }

    pub(crate) fn get(&self, from: &Reader<'_>) -> Result<T, WireError> {
        (self.get)(from)
    }

    /// Writes a value if there is one.
    pub(super) fn put_option(&self, value: Option<&T>, to: &mut Frame) {
        to.keep(&value.is_some());
        if let Some(value) = value {
            self.put(value, to);
        }
    }

    /// Reads a value if there is one.
    pub(super) fn get_option(&self, from: &Reader<'_>) -> Result<Option<T>, WireError> {
        Ok(if from.get()? { Some(self.get(from)?) } else { None })
    }

    /// Writes values, after their number.
    pub(super) fn put_all(&self, values: &[T], to: &mut Frame) {
        to.keep(&values.len());
        for value in values {
            self.put(value, to);
        }
    }

    /// Reads as many values as were written.
    pub(super) fn get_all(&self, from: &Reader<'_>) -> Result<Vec<T>, WireError> {
        // No memory is taken for values that there may not be.
        let count: usize = from.get()?;
        (0..count).map(|_| self.get(from)).collect()
    }
}

/// Where the parts of blocks are joined.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Joined {
    /// In a process that knows the whole loop, as this one does.
    Here,
    /// In the process that hands out the items. This one knows of some items.
    Away,
}

/// Outputs whose parts can be recorded: of values of type `C`, in a loop that may be left with an `X`.
pub trait RecordOutput<C, X>: Output {
    /// True if items change what is around the loop at once, so that it stays changed when a later one panics: slices that are
    /// written by index.
    const CHANGES_AT_ONCE: bool = false;

    /// Says in words what the part of a block is.
    fn describe(to: &mut Description);

    /// Adds the digest of what is there before the loop, and may come out of it: nothing of what is only added to.
    #[cfg(feature = "checkpoint")]
    fn before(&mut self, _digest: &mut u64) {}

    /// Makes the output, which is open, ready for parts that have all that a block did.
    fn prepare(&mut self, _joined: Joined) {}

    /// Makes the part of a block from its writer, and writes it.
    fn write<'a>(&self, out: Self::Writer<'a>, by: &Codecs<C, X>, to: &mut Frame) -> Self::Part
    where
        Self: 'a;

    /// Reads the part of the block of these items.
    ///
    /// # Safety
    /// As for [`Output::writer`].
    ///
    /// # Errors
    /// When it is not what was written.
    unsafe fn read(
        &self,
        items: Range<usize>,
        position: Position,
        by: &Codecs<C, X>,
        from: &Reader<'_>,
    ) -> Result<Self::Part, WireError>;

    /// Reads the part of a block that another process has run just now; `ends` is true if the block has ended the loop, `is_kept`
    /// if a journal is to keep it.
    ///
    /// # Safety
    /// As for [`Output::writer`].
    ///
    /// # Errors
    /// When it is not what was written.
    unsafe fn receive(
        &self,
        items: Range<usize>,
        position: Position,
        by: &Codecs<C, X>,
        from: &Reader<'_>,
        (_ends, _is_kept): (bool, bool),
    ) -> Result<Self::Part, WireError> {
        // SAFETY: the same promise.
        unsafe { self.read(items, position, by, from) }
    }

    /// Notes that an item of the block that begins with this one has failed in another process, in a loop that goes on with the others.
    fn note_failure(&self, _first: usize) {}
    /// Keeps the part of a block that has run just now, if it is to be kept, where there is a journal; `ends` is true if the block
    /// has ended the loop.
    fn keep(&self, _items: Range<usize>, (_ends, _is_kept): (bool, bool), _part: &[u8]) {}

    /// Is called now and then while the loop runs, by whoever waits.
    fn tick(&self) {}

    /// What a journal has of the block that begins with this item: the number of its items, whether it has ended the loop, its
    /// part.
    fn kept(&self, _first: usize) -> Option<(usize, bool, &[u8])> {
        None
    }
}

/// The functions for the values and for the exits of a loop.
pub struct Codecs<C, X> {
    pub(crate) values: Codec<C>,
    pub(crate) exits: Codec<X>,
}

/// Changed variables whose parts can be recorded, of values of type `T`.
pub trait RecordVariable<T>: Privatize {
    /// Says in words what the part of a block is.
    fn describe(to: &mut Description);

    /// As [`RecordOutput::prepare`].
    fn prepare(&mut self, _joined: Joined) {}

    /// As [`RecordOutput::before`].
    #[cfg(feature = "checkpoint")]
    fn before(&mut self, _by: &Codec<T>, _digest: &mut u64) {}

    /// Makes the part of a block from its private copy, and writes it.
    fn write<'a>(local: Self::Local<'a>, ends: bool, by: &Codec<T>, to: &mut Frame) -> Self::Part
    where
        Self: 'a;

    /// Reads the part of the block of these items.
    ///
    /// # Safety
    /// As for [`Privatize::make`].
    ///
    /// # Errors
    /// When it is not what was written.
    unsafe fn read(
        &self,
        items: Range<usize>,
        position: Position,
        by: &Codec<T>,
        from: &Reader<'_>,
    ) -> Result<Self::Part, WireError>;
}

/// All changed variables of a loop, each with the functions for its values.
pub trait RecordVariables: Privatize {
    /// Says in words what the part of a block is.
    fn describe(to: &mut Description);

    /// As [`RecordOutput::prepare`].
    fn prepare(&mut self, _joined: Joined) {}

    /// As [`RecordOutput::before`].
    #[cfg(feature = "checkpoint")]
    fn before(&mut self, digest: &mut u64);

    /// Makes the part of a block from its private copies, and writes it.
    fn write<'a>(&self, local: Self::Local<'a>, ends: bool, to: &mut Frame) -> Self::Part
    where
        Self: 'a;

    /// Reads the part of the block of these items.
    ///
    /// # Safety
    /// As for [`Privatize::make`].
    ///
    /// # Errors
    /// When it is not what was written.
    unsafe fn read(&self, items: Range<usize>, position: Position, from: &Reader<'_>) -> Result<Self::Part, WireError>;
}

/// What a loop can be left with if it is recorded.
#[diagnostic::on_unimplemented(
    message = "a checkpoint cannot keep what the loop is left with",
    label = "leaves with a value that is not `Serialize + DeserializeOwned`",
    note = "a type of yours takes `#[derive(serde::Serialize, serde::Deserialize)]`, after `cargo add serde --features derive`; of an error keep its text, by `.map_err(|e| e.to_string())?`"
)]
pub trait RecordExit: Sized {
    /// Writes the exit.
    fn write(&self, to: &mut Frame);

    /// Reads the exit.
    ///
    /// # Errors
    /// When it is not what was written.
    fn read(from: &Reader<'_>) -> Result<Self, WireError>;
}

/// The values that can come back from another process.
#[cfg(any(feature = "mpi", feature = "process"))]
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot come back from another process",
    label = "not `Serialize + DeserializeOwned`",
    note = "a type of yours takes `#[derive(serde::Serialize, serde::Deserialize)]`, after `cargo add serde --features derive`; of an error send its text, by `.map_err(|e| e.to_string())`; of what is borrowed an owned copy"
)]
pub trait Returned: Serialize + DeserializeOwned {}

#[cfg(any(feature = "mpi", feature = "process"))]
#[diagnostic::do_not_recommend]
impl<T: Serialize + DeserializeOwned> Returned for T {}

/// What a loop can be left with that runs in other processes.
#[cfg(any(feature = "mpi", feature = "process"))]
#[diagnostic::on_unimplemented(
    message = "what the loop is left with cannot come back from another process",
    label = "leaves with a value that is not `Serialize + DeserializeOwned`",
    note = "a type of yours takes `#[derive(serde::Serialize, serde::Deserialize)]`, after `cargo add serde --features derive`; of an error send its text, by `.map_err(|e| e.to_string())?`"
)]
pub trait ReturnedExit: RecordExit {}

#[cfg(any(feature = "mpi", feature = "process"))]
#[diagnostic::do_not_recommend]
impl<X: RecordExit> ReturnedExit for X {}
