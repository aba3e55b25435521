//! The page of memory that a worker and its parent both see.

use super::clock;
use super::memory::Shared;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// The words of the page.
const ITEM: usize = 0;
const SINCE: usize = 1;
const STOP: usize = 2;
const TIMED: usize = 3;
const LENT: usize = 4;
const REFUSED: usize = 5;
const ACCEPTED: usize = 6;
pub(super) const WORDS: usize = 7;

/// The item of a worker that is at none.
const NOTHING: u64 = u64::MAX;

/// The page of one worker: which item it is at, and since when; whether it is to stop; whether anybody has it. A worker writes to
/// it at each item, and no message is needed.
pub(crate) struct Page(Shared);

impl Page {
    pub(super) fn new(shared: Shared) -> Self {
        Self(shared)
    }

    fn word(&self, word: usize) -> &AtomicU64 {
        &self.0.words()[word]
    }

    /// The worker begins with this item.
    pub(crate) fn begin(&self, item: u64) {
        if self.word(TIMED).load(Ordering::Relaxed) != 0 {
            self.word(SINCE).store(now(), Ordering::Relaxed);
        }
        // Release: whoever sees the item sees when it began.
        self.word(ITEM).store(item, Ordering::Release);
    }

    /// The worker is at no item.
    pub(crate) fn idle(&self) {
        self.word(ITEM).store(NOTHING, Ordering::Release);
    }

    /// The item that the worker is at.
    pub(super) fn item(&self) -> Option<u64> {
        Some(self.word(ITEM).load(Ordering::Acquire)).filter(|item| *item != NOTHING)
    }

    /// The item that the worker is at, and the time that it has taken so far.
    pub(super) fn item_and_time(&self) -> Option<(u64, Duration)> {
        let item = self.item()?;
        let since = self.word(SINCE).load(Ordering::Relaxed);
        // The next item may have begun between the two looks.
        (self.item() == Some(item)).then(|| (item, Duration::from_nanos(now().saturating_sub(since))))
    }

    /// Has the worker note when items begin, or not.
    pub(super) fn time(&self, is_timed: bool) {
        self.word(TIMED).store(is_timed.into(), Ordering::Relaxed);
    }

    /// Has the worker begin no more items of its task.
    pub(crate) fn stop(&self) {
        self.word(STOP).store(1, Ordering::Relaxed);
    }

    /// Tells whether the worker is to begin no more items.
    pub(crate) fn is_stopped(&self) -> bool {
        self.word(STOP).load(Ordering::Relaxed) != 0
    }

    /// The worker is lent to a loop, or waits for one.
    pub(super) fn lend(&self, is_lent: bool) {
        self.word(LENT).store(is_lent.into(), Ordering::Relaxed);
    }

    /// Tells whether the worker is lent to a loop.
    pub(super) fn is_lent(&self) -> bool {
        self.word(LENT).load(Ordering::Relaxed) != 0
    }

    /// The worker is to end, and takes no task: what it has around it is not what its parent believes.
    pub(super) fn refuse(&self) {
        self.word(REFUSED).store(1, Ordering::Relaxed);
    }

    /// Tells whether the worker has ended since it could take no task.
    pub(super) fn has_refused(&self) -> bool {
        self.word(REFUSED).load(Ordering::Relaxed) != 0
    }

    /// The worker has its task: what comes now is code of the loop.
    pub(super) fn accept(&self) {
        self.word(ACCEPTED).store(1, Ordering::Relaxed);
    }

    /// Tells whether the worker has come to its task.
    pub(super) fn has_accepted(&self) -> bool {
        self.word(ACCEPTED).load(Ordering::Relaxed) != 0
    }

    /// Makes the page ready for the next task.
    pub(super) fn reset(&self) {
        self.idle();
        self.word(STOP).store(0, Ordering::Relaxed);
        self.word(REFUSED).store(0, Ordering::Relaxed);
        self.word(ACCEPTED).store(0, Ordering::Relaxed);
        self.time(false);
    }
}

/// The nanoseconds of the clock that all processes have.
fn now() -> u64 {
    u64::try_from(clock::now().as_nanos()).unwrap_or(u64::MAX)
}
