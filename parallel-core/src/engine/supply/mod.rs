//! The supply: where the next blocks of a worker come from.
//!
//! A serial loop needs no supply: all its blocks are in the hands of its only worker from the start. The blocks of an
//! indexed loop are *shared*: each worker has a range of them, and steals from those of others. Those of an iterator
//! are *pulled*, chunk by chunk, by the caller, or by all workers.

mod block;
pub(super) mod marked;
pub(super) mod owned;
pub(super) mod pulled;
pub(super) mod shared;
pub(super) mod walked;

use self::shared::claimer::Claimer;
use crate::engine::threads::rayon_jobs::pool_size;
use std::ops::Range;

/// The supply of one worker of a loop that may be shared.
pub(super) enum Supply<'a> {
    /// The blocks of an indexed loop.
    Shared(&'a Claimer<'a>),
    /// The chunks of an iterator; the function claims the next one.
    Pulled(&'a dyn Fn() -> Option<Range<usize>>),
}

/// The choice of a worker that had better not begin with a block before others are done.
pub(super) enum Patience {
    /// It waits until there is room.
    Wait,
    /// It leaves the loop to the others.
    Leave,
    /// It begins all the same.
    GoOn,
}

impl Supply<'_> {
    /// Claims the next run of neighbouring blocks for this worker; `None` when nothing is left. The last run is done.
    pub(super) fn next(&self) -> Option<Range<usize>> {
        match self {
            Supply::Shared(claimer) => claimer.next(),
            Supply::Pulled(next) => next(),
        }
    }

    /// The choice of this worker when it had better not begin with a block before others are done.
    ///
    /// On a worker thread of a rayon pool it waits for no frame that is older than its own: see `rayon_jobs.rs`.
    pub(super) fn patience(&self) -> Patience {
        match self {
            _ if pool_size().is_none() => Patience::Wait,
            Supply::Shared(claimer) if claimer.is_of_a_helper() => Patience::Leave,
            // All others that may have such a block have entered the loop later.
            Supply::Shared(_) => Patience::Wait,
            // No more is pulled than is to be on its way: this cannot go far.
            Supply::Pulled(_) => Patience::GoOn,
        }
    }

    /// Stops the clock of the last claim: the worker waits before its next one.
    #[cold]
    pub(super) fn pause(&self) {
        match self {
            Supply::Shared(claimer) => claimer.pause(),
            // The workers of an iterator never wait for room: the producer pulls no more than may be on its way.
            Supply::Pulled(_) => {}
        }
    }

    /// Calls helpers, since the run that this worker claimed last takes long.
    #[cold]
    pub(super) fn lasts(&self) {
        match self {
            Supply::Shared(claimer) => claimer.lasts(),
            // The caller has pulled chunks for helpers, or left them the iterator, if that pays, before it began with its own.
            Supply::Pulled(_) => {}
        }
    }
}
