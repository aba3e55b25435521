//! The workers of a loop and of all loops inside it.

use crate::engine::threads::threads::Threads;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

/// The workers of an outermost loop and of every loop inside it: at most `size` of them work at one time.
///
/// Invariant: `active` counts the outermost caller and every helper that is inside any loop of the team, each once; a
/// loop's caller inside another loop is one of those already. So nesting makes neither new threads nor a deadlock: an
/// inner loop that finds no room runs on its caller alone.
pub(crate) struct Team {
    threads: Arc<Threads>,
    size: usize,
    active: AtomicUsize,
}

impl Team {
    pub(super) fn new(threads: Arc<Threads>, size: usize) -> Arc<Self> {
        Arc::new(Self { threads, size, active: AtomicUsize::new(1) })
    }

    pub(super) fn size(&self) -> usize {
        self.size
    }

    pub(super) fn threads(&self) -> &Arc<Threads> {
        &self.threads
    }

    /// Tells whether a helper called now has a chance to be let in. A hint: [`join`](Self::join) decides.
    pub(super) fn has_room(&self) -> bool {
        self.active.load(Ordering::Relaxed) < self.size
    }

    /// Counts one more active worker until the permit is dropped, if there is room.
    pub(super) fn join(&self) -> Option<Permit<'_>> {
        let more = |active| (active < self.size).then_some(active + 1);
        self.active.fetch_update(Ordering::Relaxed, Ordering::Relaxed, more).ok().map(|_| Permit(self))
    }
}

/// A helper's place among the active workers of a team, until it is dropped.
pub(super) struct Permit<'a>(&'a Team);

impl Drop for Permit<'_> {
    fn drop(&mut self) {
        self.0.active.fetch_sub(1, Ordering::Relaxed);
    }
}
