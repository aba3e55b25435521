//! The history of a thread: how closely its loops follow each other.

use crate::engine::clock::Moment;
use crate::engine::policy::{GAP, Nanos};
use std::cell::Cell;

thread_local! {
    /// When the last loop of this thread ended, and how long the loops have taken since there last was a gap.
    static LAST: Cell<Option<(Moment, Nanos)>> = const { Cell::new(None) };
}

/// How long the loops just before `now` took together; 0 when the last one is too long ago.
pub(super) fn before(now: Moment) -> Nanos {
    match LAST.try_with(Cell::get) {
        Ok(Some((ended, took))) if ended.until(now) < GAP => took,
        _ => 0,
    }
}

/// A loop has ended at `now`; with those just before it, it `took` so long.
pub(super) fn ended(now: Moment, took: Nanos) {
    let _ = LAST.try_with(|last| last.set(Some((now, took))));
}
