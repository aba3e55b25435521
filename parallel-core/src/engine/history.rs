//! How closely the loops of a thread follow each other.

use crate::engine::policy::{GAP, Nanos};
use std::cell::Cell;
use std::time::{Duration, Instant};

thread_local! {
    /// When this thread's last loop ended, and how long the loops have taken since there last was a gap.
    static PACE: Cell<Option<(Instant, Nanos)>> = const { Cell::new(None) };
}

/// How long the loops just before `now` took together; 0 when the last one is too long ago.
pub(crate) fn history(now: Instant) -> Nanos {
    match PACE.try_with(Cell::get) {
        Ok(Some((ended, history))) if now.duration_since(ended) < Duration::from_nanos(GAP) => history,
        _ => 0,
    }
}

/// A loop has ended at `now`, `took` after it began with this history before it.
pub(crate) fn ended(now: Instant, took: Nanos, before: Nanos) {
    let _ = PACE.try_with(|pace| pace.set(Some((now, before.saturating_add(took)))));
}
