//! A value that is lent once, to be changed.

use std::cell::UnsafeCell;
use std::sync::atomic::{AtomicBool, Ordering};

/// A value that is lent once, to be changed. What has become of it is had when nobody can have it any more.
///
/// Invariant: a reference to the value exists only if `is_lent`, and it is the only one.
pub struct OnceMut<T> {
    value: UnsafeCell<T>,
    is_lent: AtomicBool,
}

// SAFETY: through a shared reference the value goes to one thread, once (see `lend`); with it goes the value, hence `T: Send`.
unsafe impl<T: Send> Sync for OnceMut<T> {}

impl<T> OnceMut<T> {
    pub(super) fn new(value: T) -> Self {
        Self { value: UnsafeCell::new(value), is_lent: AtomicBool::new(false) }
    }

    /// Lends the value.
    ///
    /// # Panics
    /// When it has been lent before.
    #[expect(clippy::mut_from_ref, reason = "it is lent once")]
    pub(super) fn lend(&self) -> &mut T {
        // Relaxed: whoever comes second gets nothing, and has nothing to see.
        assert!(!self.is_lent.swap(true, Ordering::Relaxed), "an item is given once");
        // SAFETY: nobody else has a reference to the value: `is_lent` was false, and nobody sets it to false again. It is there as
        // long as `self` is borrowed.
        unsafe { &mut *self.value.get() }
    }

    /// What has become of the value.
    pub(super) fn into_inner(self) -> T {
        self.value.into_inner()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_lent_once() {
        let value = OnceMut::new(vec![1]);
        value.lend().push(2);
        assert!(std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| value.lend().len())).is_err());
        assert_eq!(value.into_inner(), [1, 2]);
    }
}
