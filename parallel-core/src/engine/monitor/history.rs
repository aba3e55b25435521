//! The history of a thread: how closely its loops follow each other.

use crate::engine::clock::Moment;
use crate::engine::policy::{GAP, Nanos};
use std::cell::Cell;

thread_local! {
    /// The moment at which the last loop of this thread ended, and the time that the loops since the last gap took.
    static LAST: Cell<Option<(Moment, Nanos)>> = const { Cell::new(None) };
}

/// The time that the loops just before `now` took together; 0 if the last one ended too long ago.
pub(super) fn before(now: Moment) -> Nanos {
    match LAST.try_with(Cell::get) {
        Ok(Some((ended, took))) if ended.until(now) < GAP => took,
        _ => 0,
    }
}

/// Notes that a loop has ended at `now`. `took` is the time of this loop and of those just before it.
pub(super) fn ended(now: Moment, took: Nanos) {
    let _ = LAST.try_with(|last| last.set(Some((now, took))));
}
