//! The engine's clock.

use crate::engine::policy::Nanos;
use std::time::Instant;

/// A moment that the engine has noted; reading the clock takes 20 to 40 ns.
///
/// On `wasm32-unknown-unknown`, which has no clock, all moments are the same one.
#[derive(Clone, Copy)]
pub(super) struct Moment(Option<Instant>);

impl Moment {
    pub(super) fn now() -> Self {
        let has_clock = !cfg!(all(target_family = "wasm", target_os = "unknown"));
        Self(has_clock.then(Instant::now))
    }

    /// The time from this moment to a later one.
    pub(super) fn until(self, later: Self) -> Nanos {
        let (Some(since), Some(now)) = (self.0, later.0) else { return 0 };
        u64::try_from(now.duration_since(since).as_nanos()).unwrap_or(u64::MAX)
    }

    /// A moment so long ago.
    #[cfg(all(test, not(loom)))]
    pub(super) fn ago(time: std::time::Duration) -> Option<Self> {
        Instant::now().checked_sub(time).map(|then| Self(Some(then)))
    }
}
