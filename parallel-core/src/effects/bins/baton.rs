//! The right to change an array, which one at a time has.

use crate::sync::{AtomicBool, Ordering};

/// The baton of one array. Whoever has taken it may change the array until it is given back.
///
/// Invariant: between a `take` that gives `true` and the next `give` no other `take` does. What the holder has done to
/// the array is seen by the next one: giving releases, taking acquires. A block that panics never gives it back.
pub(super) struct Baton(AtomicBool);

impl Baton {
    #[inline]
    pub(super) fn new() -> Self {
        Self(AtomicBool::new(false))
    }

    /// Takes the baton, if nobody has it.
    #[inline]
    pub(super) fn take(&self) -> bool {
        self.0.compare_exchange(false, true, Ordering::Acquire, Ordering::Relaxed).is_ok()
    }

    /// Gives the baton back.
    #[inline]
    pub(super) fn give(&self) {
        self.0.store(false, Ordering::Release);
    }
}
