//! One item that failed.

use super::failing::Fault;
use crate::engine::Payload;
use std::any::Any;
use std::error::Error;
use std::fmt;
use std::sync::{Mutex, PoisonError};

/// The cause of a [`Failure`](crate::Failure).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Cause {
    /// The item panicked.
    Panic,
    /// The value of the item was an `Err`.
    Error,
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

    /// The place of the item in the input, counted from 0. Items that a filter turned away count, too.
    pub fn item(&self) -> usize {
        self.0.item
    }

    /// The cause: a panic, or a value that is an `Err`.
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
        };
        write!(formatter, "item {item} {what}: {message}")
    }
}

impl Error for Failure {}
