//! The token of `cancel = &token`.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// A token that ends loops early, from outside: from another thread, a handler of Ctrl-C, or an item of the loop itself.
///
/// A loop that has it, `parallel!(cancel = &token, …)`, begins no more items once somebody has called
/// [`cancel`](Self::cancel), finishes those that have begun, and gives a `Result`: `Err` of a [`Stopped`](crate::Stopped)
/// with what there is. Clones are the same token. It has two states, not cancelled and cancelled, and never goes back; the
/// next loop takes a new one.
///
/// ```
/// use parallel_for::{Cancel, parallel};
///
/// let token = Cancel::new();
/// let found = parallel!(cancel = &token, n_jobs = 1, {
///     if n == 3 {
///         token.cancel(); // this item is finished, and no other begins
///     }
///     n * n
/// } for n in 0..1_000_000);
/// let stopped = found.unwrap_err();
/// assert_eq!(stopped.so_far(), &[0, 1, 4, 9]);
/// ```
#[derive(Clone, Default)]
pub struct Cancel(Arc<Flag>);

/// The state of a token, in a cache line of its own: those who look at it are not disturbed by those who clone the token.
#[derive(Default)]
#[repr(align(128))]
pub(super) struct Flag(AtomicBool);

impl Flag {
    /// The look of a loop, before each item: as cheap as a look can be, and no more than a look.
    #[inline(always)]
    pub(super) fn is_set(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

impl Cancel {
    /// A token that nobody has cancelled.
    pub fn new() -> Self {
        Self::default()
    }

    /// Ends all loops that have this token. Calling it again changes nothing.
    pub fn cancel(&self) {
        self.0.0.store(true, Ordering::Release);
    }

    /// Tells whether somebody has called [`cancel`](Self::cancel). A long item may look at it, and end early itself.
    pub fn is_cancelled(&self) -> bool {
        self.0.0.load(Ordering::Acquire)
    }

    pub(super) fn flag(&self) -> &Flag {
        &self.0
    }
}

impl fmt::Debug for Cancel {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Cancel").field("is_cancelled", &self.is_cancelled()).finish()
    }
}
