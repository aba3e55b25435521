//! Which values are failures: each `Err`. The macro asks by method lookup: where the value of an item is a `Result`, its
//! `Ok` is what the loop wants, and its `Err` a failure.

use super::failure::Cause;
use crate::engine::{Payload, contain, forget_panic};
use std::any::Any;

/// Asks whether a value of type `V` may be a failure.
pub struct Judged<'a, V>(pub &'a V);

/// The choice for values that are a `Result`.
pub struct ByResult;
/// The choice for all other values.
pub struct ByValue;

/// The question that gives [`ByResult`], which the method lookup finds first.
pub trait PickResult {
    #[doc(hidden)]
    #[inline]
    fn __pick(&self) -> ByResult {
        ByResult
    }
}
impl<T, E> PickResult for &Judged<'_, Result<T, E>> {}

/// The question that gives [`ByValue`].
pub trait PickValue {
    #[doc(hidden)]
    #[inline]
    fn __pick(&self) -> ByValue {
        ByValue
    }
}
impl<V> PickValue for Judged<'_, V> {}

/// The failure of one attempt.
pub struct Fault {
    pub(super) cause: Cause,
    pub(super) message: String,
    pub(super) payload: Payload,
}

/// The errors that an outcome can have.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the error of an outcome",
    label = "its `to_string()` is the message of the `Failure`, and the error itself its payload",
    note = "an error is `Display + Send + 'static`; write `.map_err(|error| …)`, to a `String` for example"
)]
pub trait LoopError: ToString + Send + 'static {}

#[diagnostic::do_not_recommend]
impl<E: ToString + Send + 'static> LoopError for E {}

impl ByResult {
    /// Tells whether this value is a failure.
    #[inline]
    pub fn fails<T, E>(self, value: &Result<T, E>) -> bool {
        value.is_err()
    }

    /// What an item gives for its outcome.
    ///
    /// # Errors
    /// The error, with its message.
    #[inline]
    pub fn outcome<T, E>(self, value: Result<T, E>) -> Result<T, Fault>
    where
        E: LoopError, // the error of a value
    {
        value.map_err(Fault::error)
    }
}

impl ByValue {
    /// Tells whether this value is a failure: never.
    #[inline]
    pub fn fails<V>(self, _: &V) -> bool {
        false
    }

    /// What an item gives for its outcome.
    ///
    /// # Errors
    /// None.
    #[inline]
    pub fn outcome<V>(self, value: V) -> Result<V, Fault> {
        Ok(value)
    }
}

impl Fault {
    #[cold]
    fn error<E: ToString + Send + 'static>(error: E) -> Self {
        Self { cause: Cause::Error, message: error.to_string(), payload: Box::new(error) }
    }

    #[cold]
    pub(super) fn panic(payload: Payload) -> Self {
        Self { cause: Cause::Panic, message: text(&*payload), payload }
    }

    /// Drops what nobody will see.
    pub(super) fn forget(self) {
        match self.cause {
            Cause::Panic => forget_panic(self.payload),
            Cause::Error | Cause::Crash(_) | Cause::Timeout(_) => contain(|| drop(self.payload)),
        }
    }
}

/// The text of the payload of a panic.
fn text(payload: &(dyn Any + Send)) -> String {
    let text = payload.downcast_ref::<&str>().map(ToString::to_string);
    text.or_else(|| payload.downcast_ref::<String>().cloned()).unwrap_or_else(|| "a value of another type".to_owned())
}
