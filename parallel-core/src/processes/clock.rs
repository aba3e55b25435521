//! A clock that a worker and its parent share.

use rustix::time::{ClockId, clock_gettime};
use std::time::Duration;

/// The time since a moment that is the same for all processes until the system starts anew.
pub(crate) fn now() -> Duration {
    let now = clock_gettime(ClockId::Monotonic);
    Duration::from_secs(now.tv_sec.cast_unsigned()).saturating_add(Duration::from_nanos(now.tv_nsec.cast_unsigned()))
}
