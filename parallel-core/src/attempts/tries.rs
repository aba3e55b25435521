//! The attempts of one loop.

use super::failing::Fault;
use super::failure::Failure;
use super::given::Given;
use super::messages::Messages;
use crate::engine::{Payload, forget_panic};
use crate::jobs::WholeNumber;
use std::panic::{AssertUnwindSafe, Location, catch_unwind, resume_unwind};
use std::sync::Arc;
use std::time::Duration;

/// The settings `retries` and `retry_pause` of one loop; and the messages of its panics, if it gives outcomes.
pub struct Tries {
    /// The most attempts at one item.
    most: usize,
    pause: Duration,
    /// `None` if the panics of the loop are nobody's business: they get out, or the next attempt makes up for them.
    messages: Option<Arc<Messages>>,
}

impl Tries {
    /// A loop that is left by the last failure of an item.
    #[expect(clippy::new_without_default, reason = "only the expansion makes one")]
    pub fn new() -> Self {
        Self { most: 1, pause: Duration::ZERO, messages: None }
    }

    /// A loop that gives the outcome of each item, at the place of this call.
    #[track_caller]
    pub fn outcomes() -> Self {
        Self { messages: Some(Messages::of(Location::caller())), ..Self::new() }
    }

    /// Tries each item so often once more.
    #[track_caller]
    pub(crate) fn retries<N: WholeNumber>(&mut self, retries: N) {
        let retries = retries.to_i128();
        assert!(retries >= 0, "`retries = {retries}` tries nothing; write 0 or more");
        self.most = usize::try_from(retries).unwrap_or(usize::MAX).saturating_add(1);
    }

    /// Waits so long before each new attempt.
    pub(crate) fn retry_pause(&mut self, pause: Duration) {
        self.pause = pause;
    }

    /// The attempts of a loop with these settings, in another process: the most at one item, the pause, and whether each item has
    /// an outcome.
    #[cfg(feature = "process")]
    #[track_caller]
    pub(crate) fn elsewhere((most, pause, has_outcomes): (usize, Duration, bool)) -> Self {
        let tries = if has_outcomes { Self::outcomes() } else { Self::new() };
        Self { most, pause, messages: tries.messages.clone() }
    }

    /// The most attempts at one item, the pause, and whether each item has an outcome.
    #[cfg(feature = "process")]
    pub(crate) fn settings(&self) -> (usize, Duration, bool) {
        (self.most, self.pause, self.messages.is_some())
    }

    /// The attempts at the items of one block, the first of which stands at this place of the input.
    #[inline]
    pub fn __block(&self, place: usize) -> Attempts<'_> {
        Attempts { tries: self, messages: self.messages.clone(), next: place, begun: 0 }
    }
}

impl Drop for Tries {
    /// The loop is over: one message counts those that were not shown.
    fn drop(&mut self) {
        if let Some(messages) = &self.messages {
            messages.tell_rest();
        }
    }
}

/// The attempts at the items of one block, one item after the other.
pub struct Attempts<'t> {
    tries: &'t Tries,
    messages: Option<Arc<Messages>>,
    /// The place in the input of the item after the one that is tried.
    next: usize,
    /// The number of attempts at this item that have begun.
    begun: usize,
}

/// The end of one attempt at an item.
pub enum Attempt<V> {
    /// It failed, and there is to be another one.
    Again,
    /// It failed, and was the last: what it has given goes out, and what it added up does not count.
    Failed(Given<V>),
    /// It counts.
    Done(Given<V>),
}

impl Attempts<'_> {
    /// The next item is to be tried.
    #[inline]
    pub fn __next_item(&mut self) {
        (self.next, self.begun) = (self.next.wrapping_add(1), 0);
    }

    /// Begins the next attempt; waits before it if it is not the first one. Gives whether it is the last.
    #[inline]
    pub fn __begin_next(&mut self) -> bool {
        if self.begun > 0 {
            self.pause();
        }
        self.begun += 1;
        self.is_last()
    }

    #[cold]
    fn pause(&self) {
        if !self.tries.pause.is_zero() {
            std::thread::sleep(self.tries.pause);
        }
    }

    fn is_last(&self) -> bool {
        self.begun >= self.tries.most
    }

    /// Runs one attempt, up to its panic if it panics.
    ///
    /// # Errors
    /// The payload of the panic.
    // Panic safety: what the attempt has changed besides its own copies is the user's: what is behind a `&mut`, and
    // elements of a slice. The documentation says that it stays.
    #[inline]
    pub fn __run<R>(&mut self, attempt: impl FnOnce() -> R) -> Result<R, Payload> {
        let attempt = AssertUnwindSafe(attempt);
        if self.messages.is_none() {
            catch_unwind(attempt)
        } else {
            Messages::watch(&mut self.messages, || catch_unwind(attempt))
        }
    }

    /// The end of an attempt whose last failure gets out as it is. `is_exit`: it has ended with a `?`.
    #[inline]
    pub fn __ended<V>(&self, end: Result<Given<V>, Payload>, is_exit: bool) -> Attempt<V> {
        match end {
            Ok(given) if is_exit || given.has_failed() => {
                if self.is_last() {
                    Attempt::Failed(if is_exit { Given::nothing() } else { given })
                } else {
                    Attempt::Again
                }
            }
            Ok(given) => Attempt::Done(given),
            Err(payload) if self.is_last() => resume_unwind(payload),
            Err(payload) => {
                forget_panic(payload);
                Attempt::Again
            }
        }
    }

    /// The end of an attempt whose failure is the outcome of its item.
    #[inline]
    pub fn __outcome<R>(
        &self,
        end: Result<Given<Result<R, Fault>>, Payload>,
        _is_exit: bool,
    ) -> Attempt<Result<R, Failure>> {
        match end.map(Given::into_one) {
            Ok(None) => Attempt::Done(Given::nothing()),
            Ok(Some(Ok(value))) => Attempt::Done(Given::one(Ok(value))),
            Ok(Some(Err(fault))) => self.failed(fault),
            Err(payload) => self.failed(Fault::panic(payload)),
        }
    }

    #[cold]
    fn failed<R>(&self, fault: Fault) -> Attempt<Result<R, Failure>> {
        if self.is_last() {
            return Attempt::Failed(Given::one(Err(Failure::new(self.next.wrapping_sub(1), self.begun, fault))));
        }
        fault.forget();
        Attempt::Again
    }
}
