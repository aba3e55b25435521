//! One item that failed.

use super::failing::Fault;
use crate::engine::Payload;
use std::any::Any;
use std::error::Error;
use std::fmt;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// The cause of a [`Failure`](crate::Failure).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Cause {
    /// The item panicked.
    Panic,
    /// The value of the item was an `Err`.
    Error,
    /// The item ended its worker process: by a crash, an `abort`, an `exit`. Only with `backend = processes`.
    Crash(Crash),
    /// The item took longer than the `timeout` of its loop, which is this. Only with `backend = processes`.
    Timeout(Duration),
}

/// How an item ended its worker process.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Crash {
    signal: Option<i32>,
    exit_code: Option<i32>,
}

impl Crash {
    #[cfg(feature = "process")]
    pub(crate) fn new(signal: Option<i32>, exit_code: Option<i32>) -> Self {
        Self { signal, exit_code }
    }

    /// The signal that ended the process: 11 is `SIGSEGV`, 6 is `SIGABRT`, 9 is `SIGKILL`.
    pub fn signal(&self) -> Option<i32> {
        self.signal
    }

    /// The code that the process gave to `exit`.
    pub fn exit_code(&self) -> Option<i32> {
        self.exit_code
    }
}

/// One item that failed, of a loop with `into = Outcomes<_>`.
///
/// ```
/// use parallel_for::{Cause, Outcomes, parallel};
///
/// let numbers = parallel!(into = Outcomes<_>, text.parse::<i32>() for text in ["1", "x", "3"]);
/// let failure = numbers[1].as_ref().unwrap_err();
/// assert_eq!((failure.item(), failure.cause(), failure.attempts()), (1, &Cause::Error, 1));
/// assert_eq!(failure.message(), "invalid digit found in string");
/// assert_eq!(failure.to_string(), "item 1 failed: invalid digit found in string");
/// ```
// In a box, so that the outcomes of items that did not fail are not larger for it.
pub struct Failure(Box<Details>);

struct Details {
    item: usize,
    attempts: usize,
    cause: Cause,
    message: String,
    /// Taken out once, by value: the lock makes the failure one that threads can share.
    payload: Mutex<Option<Payload>>,
}

impl Failure {
    #[cold]
    pub(super) fn new(item: usize, attempts: usize, Fault { cause, message, payload }: Fault) -> Self {
        Self(Box::new(Details { item, attempts, cause, message, payload: Mutex::new(Some(payload)) }))
    }

    /// The failure of an item that was written as bytes: of its payload there is the message.
    #[cfg(feature = "record")]
    pub(crate) fn elsewhere(item: usize, attempts: usize, cause: Cause, message: String) -> Self {
        let payload = Mutex::new(Some(Box::new(message.clone()) as Payload));
        Self(Box::new(Details { item, attempts, cause, message, payload }))
    }

    /// The place of the item in the input, counted from 0. Items that a filter turned away count, too.
    pub fn item(&self) -> usize {
        self.0.item
    }

    /// The cause: a panic, a value that is an `Err`, the end of the item's process.
    pub fn cause(&self) -> &Cause {
        &self.0.cause
    }

    /// The message of the panic, or the error as a text. A panic with a payload that is no text has the message
    /// `a value of another type`.
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// How often the item was tried: 1, or up to 1 + `retries`.
    pub fn attempts(&self) -> usize {
        self.0.attempts
    }

    /// What the last attempt failed with: the payload of its panic, or its error.
    ///
    /// ```
    /// use parallel_for::{Outcomes, parallel};
    /// use std::num::ParseIntError;
    ///
    /// let numbers = parallel!(into = Outcomes<_>, text.parse::<i32>() for text in ["x"]);
    /// let failure = numbers.into_iter().next().unwrap().unwrap_err();
    /// assert!(failure.into_payload().unwrap().is::<ParseIntError>());
    /// ```
    pub fn into_payload(self) -> Option<Box<dyn Any + Send>> {
        self.0.payload.into_inner().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Details { item, attempts, cause, message, .. } = &*self.0;
        let mut fields = formatter.debug_struct("Failure");
        fields.field("item", item).field("cause", cause).field("message", message).field("attempts", attempts);
        fields.finish_non_exhaustive()
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Details { item, cause, message, .. } = &*self.0;
        let what = match cause {
            Cause::Panic => "panicked",
            Cause::Error => "failed",
            // The message says how.
            Cause::Crash(_) | Cause::Timeout(_) => return write!(formatter, "item {item} {message}"),
        };
        write!(formatter, "item {item} {what}: {message}")
    }
}

impl Error for Failure {}
