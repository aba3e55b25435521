//! The end of a loop that was stopped from outside.

use std::error::Error;
use std::fmt;

/// The reason why a loop was stopped from outside.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StopReason {
    /// The token of `cancel = &token` was cancelled.
    Cancelled,
    /// The time of `time_limit = duration` was over.
    TimeLimit,
}

/// The error of a loop that was stopped from outside before all its items had begun, with what it gives so far: the same
/// that the serial loop would have given, had it broken off before the first item that did not run.
///
/// ```
/// use parallel_for::{StopReason, parallel};
/// use std::time::Duration;
///
/// let stopped = parallel!(time_limit = Duration::from_millis(5), n * n for n in 0_u64..).unwrap_err();
/// assert_eq!(stopped.reason(), StopReason::TimeLimit);
/// let squares: Vec<u64> = stopped.into_so_far();
/// assert!(squares.iter().enumerate().all(|(n, square)| *square == (n * n) as u64));
/// ```
pub struct Stopped<T> {
    reason: StopReason,
    ran: usize,
    so_far: T,
}

impl<T> Stopped<T> {
    pub(super) fn new(reason: StopReason, ran: usize, so_far: T) -> Self {
        Self { reason, ran, so_far }
    }

    /// The reason: the one that was noticed first, if there are two.
    pub fn reason(&self) -> StopReason {
        self.reason
    }

    /// The number of items of the first `for` that ran, also those after the first one that did not. It is 0 if the loop
    /// was stopped before it began.
    pub fn ran(&self) -> usize {
        self.ran
    }

    /// What the loop gives so far: what comes of all items before the first one that did not run.
    pub fn so_far(&self) -> &T {
        &self.so_far
    }

    /// What the loop gives so far, taken out.
    pub fn into_so_far(self) -> T {
        self.so_far
    }
}

impl<T> fmt::Debug for Stopped<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut fields = formatter.debug_struct("Stopped");
        fields.field("reason", &self.reason).field("ran", &self.ran).finish_non_exhaustive()
    }
}

impl<T> fmt::Display for Stopped<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let reason = match self.reason {
            StopReason::Cancelled => "the loop was cancelled",
            StopReason::TimeLimit => "the loop was stopped at its time limit",
        };
        let items = if self.ran == 1 { "item" } else { "items" };
        write!(formatter, "{reason}, after {} {items}", self.ran)
    }
}

impl<T> Error for Stopped<T> {}
