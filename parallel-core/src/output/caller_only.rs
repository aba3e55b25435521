//! State of an output, or of an effect, that only the calling thread uses.

use std::sync::{Mutex, MutexGuard, PoisonError};

/// A value in an output that only the calling thread uses, although the workers hold a shared reference to the output.
///
/// It is a `Mutex` that nobody ever waits for. The mutex makes any `T: Send` shareable; the calling thread goes through
/// `&mut`, or locks it when the workers are still there.
pub(crate) struct CallerOnly<T>(Mutex<T>);

impl<T> CallerOnly<T> {
    #[inline]
    pub(crate) fn new(value: T) -> Self {
        Self(Mutex::new(value))
    }

    #[inline]
    pub(crate) fn get(&mut self) -> &mut T {
        self.0.get_mut().unwrap_or_else(PoisonError::into_inner)
    }

    #[inline]
    pub(crate) fn into_inner(self) -> T {
        self.0.into_inner().unwrap_or_else(PoisonError::into_inner)
    }

    /// The value, for the calling thread, while workers hold references to the output.
    pub(crate) fn lock(&self) -> MutexGuard<'_, T> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
