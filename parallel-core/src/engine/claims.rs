//! One worker's way through the blocks of a loop.

use super::Header;
use super::lobby::Lobby;
use super::policy::{self, Nanos};
use crate::sync::Arc;
use std::cell::Cell;
use std::ops::Range;
use std::time::Instant;

/// Hands a worker its blocks, until none are left.
pub(crate) enum Claims<'a> {
    /// Without helpers: everything at once.
    Alone(Range<usize>),
    Shared(&'a Shared<'a>),
}

/// A worker among others, or one that may call them.
pub(crate) struct Shared<'a> {
    pub(super) lobby: &'a Lobby<'a>,
    /// The loop's header, for the tickets of more helpers.
    pub(super) header: &'a dyn Fn() -> Arc<Header>,
    pub(super) worker: usize,
    /// How many blocks the next claim takes.
    pub(super) most: Cell<u32>,
    /// The last claim: when it was made, and how many blocks it got.
    pub(super) last: Cell<Option<(Instant, u32)>>,
    /// How long all of them took.
    pub(super) busy: Cell<Nanos>,
}

impl Claims<'_> {
    /// Whether a worker without others has taken everything.
    #[inline]
    pub(crate) fn is_exhausted(&self) -> bool {
        matches!(self, Claims::Alone(blocks) if blocks.is_empty())
    }

    /// The next run of neighbouring blocks for this worker.
    #[inline]
    pub(crate) fn next(&mut self) -> Option<Range<usize>> {
        match self {
            Claims::Alone(blocks) => {
                let all = std::mem::take(blocks);
                (!all.is_empty()).then_some(all)
            }
            Claims::Shared(shared) => shared.next(),
        }
    }
}

impl Shared<'_> {
    #[inline(never)]
    fn next(&self) -> Option<Range<usize>> {
        let now = Instant::now();
        if let Some((since, blocks)) = self.last.take() {
            let took = nanos(now, since);
            self.busy.set(self.busy.get() + took);
            let block = self.lobby.timed(took, blocks);
            let claim = policy::claim(block, self.lobby.left(), self.lobby.workers());
            self.most.set(claim.min(policy::grow(self.most.get(), took)));
        }
        self.lobby.call_help(self.header);
        match self.lobby.claim(self.worker, self.most.get()) {
            Some(blocks) => {
                self.last.set(Some((now, blocks.end - blocks.start)));
                Some(blocks.start as usize..blocks.end as usize)
            }
            None => {
                self.lobby.add_busy(self.busy.take());
                None
            }
        }
    }
}

/// The time from `since` to `now`.
pub(super) fn nanos(now: Instant, since: Instant) -> Nanos {
    u64::try_from(now.duration_since(since).as_nanos()).unwrap_or(u64::MAX)
}
