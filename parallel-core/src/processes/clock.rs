//! A clock that a worker and its parent share.

use rustix::time::{ClockId, clock_gettime};
use std::time::Duration;

/// The time since a moment that is the same for all processes until the system starts anew.
pub(crate) fn now() -> Duration {
    // The types of the numbers differ from system to system; that clock is never before its begin.
    clock_gettime(ClockId::Monotonic).try_into().unwrap_or_default()
}
