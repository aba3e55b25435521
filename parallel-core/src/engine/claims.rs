//! One worker's way through the blocks of a loop.

use super::Header;
use super::lobby::{Lobby, Rest};
use super::policy::{self, Nanos};
use crate::sync::Arc;
use std::cell::Cell;
use std::ops::Range;
use std::time::Instant;

/// Hands a worker its blocks, until none are left.
pub enum Claims<'a> {
    /// Without helpers and without a look at the clock: everything at once.
    Alone(Range<usize>),
    Timed(&'a Timed<'a>),
    /// From a stream.
    Fed(&'a dyn Fn() -> Option<Range<usize>>),
}

/// A worker under the clock.
pub struct Timed<'a> {
    pub(super) place: Place<'a>,
    /// The loop's header, for the tickets of more helpers.
    pub(super) header: &'a dyn Fn() -> Arc<Header>,
    /// How many blocks the next claim takes.
    pub(super) most: Cell<u32>,
    /// The last claim: when it was made, and how many blocks it got.
    pub(super) last: Cell<Option<(Instant, u32)>>,
    /// How long all of them took.
    pub(super) busy: Cell<Nanos>,
}

/// Where a worker takes its blocks from.
pub(super) enum Place<'a> {
    /// From the lobby, as worker number so-and-so.
    Among(&'a Lobby, usize),
    /// From what is left for it alone, until that is enough to call others: then from the lobby it opens, as number 0.
    Before(&'a Rest<'a>),
}

impl<'a> Claims<'a> {
    /// The worker's clock, if it has one.
    #[inline]
    pub(crate) fn timed(&self) -> Option<&'a Timed<'a>> {
        match self {
            Claims::Alone(_) | Claims::Fed(_) => None,
            Claims::Timed(timed) => Some(timed),
        }
    }

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
            Claims::Timed(timed) => timed.next(),
            Claims::Fed(next) => next(),
        }
    }
}

impl Timed<'_> {
    #[inline(never)]
    fn next(&self) -> Option<Range<usize>> {
        let now = Instant::now();
        let timed = self.last.take().map(|(since, blocks)| {
            let took = nanos(now, since);
            self.busy.set(self.busy.get() + took);
            (took, blocks)
        });
        let blocks = match &self.place {
            Place::Among(lobby, worker) => self.next_of(lobby, *worker, timed),
            Place::Before(rest) => match rest.lobby(timed) {
                Some(lobby) => self.next_of(lobby, 0, timed),
                None => rest.take(self.most.get(), timed),
            },
        };
        if let Some(blocks) = blocks {
            self.last.set(Some((now, blocks.end - blocks.start)));
            return Some(blocks.start as usize..blocks.end as usize);
        }
        if let Place::Among(lobby, _) = &self.place {
            lobby.add_busy(self.busy.take());
        }
        None
    }

    /// What was claimed last lasts: time to call help, whatever was predicted.
    #[cold]
    pub(super) fn lasts(&self) {
        let lobby = match &self.place {
            Place::Among(lobby, _) => Some(*lobby),
            Place::Before(rest) => rest.open(),
        };
        if let Some(lobby) = lobby {
            lobby.call_help(self.header, true);
        }
    }

    fn next_of(&self, lobby: &Lobby, worker: usize, timed: Option<(Nanos, u32)>) -> Option<Range<u32>> {
        if let Some((took, blocks)) = timed {
            let (expected, block) = lobby.timed(took, blocks);
            let claim = policy::claim(block, lobby.left_to(worker), lobby.is_shared());
            self.most.set(claim.min(policy::grow(blocks, took, expected)));
        }
        lobby.call_help(self.header, false);
        lobby.claim(worker, self.most.get())
    }
}

/// The time from `since` to `now`.
pub(super) fn nanos(now: Instant, since: Instant) -> Nanos {
    u64::try_from(now.duration_since(since).as_nanos()).unwrap_or(u64::MAX)
}
