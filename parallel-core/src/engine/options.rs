//! The settings of one loop, as the engine takes them.

use crate::engine::monitor::LoopLog;
use crate::engine::threads::context::Context;
use crate::engine::threads::threads::Threads;
use crate::engine::{CulpritSlot, Seeds, Site};
use std::num::NonZeroUsize;
use std::sync::Arc;

/// The most blocks for each worker that are pulled and not yet delivered, if `batch_size` is set and `lookahead` is
/// not.
const BLOCKS_AHEAD: usize = 16;

/// The settings of one loop, as plain data; the builder with a documented method for each is `api::settings::Settings`.
#[derive(Clone, Copy)]
#[expect(clippy::struct_excessive_bools, reason = "each is a setting, or a fact about the loop, of its own")]
pub(crate) struct Options<'p> {
    /// The memory of the loop's place in the source.
    pub(crate) site: &'static Site,
    /// The number of workers that the loop asks for, its caller included. `None`: see `Grant::ask`.
    pub(crate) workers: Option<usize>,
    /// The threads to run on, instead of the process-wide ones.
    pub(crate) threads: Option<&'p Arc<Threads>>,
    /// The number of items in a block. `None`: `blocks.rs` decides.
    pub(crate) batch_size: Option<NonZeroUsize>,
    /// The most items of an iterator that are pulled and not yet delivered. `None`: see
    /// [`items_ahead`](Self::items_ahead).
    pub(crate) lookahead: Option<NonZeroUsize>,
    /// True if the input is there as a whole, so that pulling an item takes no time and no memory beside that of its result.
    pub(crate) is_there: bool,
    /// True if results that are taken while the loop goes on come in the order of the input.
    pub(crate) is_ordered: bool,
    /// True if an item may give more than one result, since the loop has inner loops.
    pub(crate) several: bool,
    /// True if the body has scratch: values that a worker makes when it has its first item, and keeps until it leaves.
    pub(crate) has_scratch: bool,
    /// True if the results go to another thread, as those of a `Stream` do.
    pub(crate) is_stream: bool,
    /// The place for the item of a panic that is to go on in another thread.
    pub(crate) culprit: Option<&'p CulpritSlot>,
    /// The seeds of the items' random number generators, if the loop has any.
    pub(crate) seeds: Seeds,
    /// The number of items of the input before those of this loop, if the input is run over in several goes.
    pub(crate) before: u64,
    /// True if the loop is to be in the table of explanations, false if it is not. `None`: `PARALLEL_EXPLAIN` decides.
    pub(crate) explain: Option<bool>,
    /// The log of this loop, once it has begun, if it has one.
    pub(super) log: Option<&'p LoopLog>,
    /// The seed that decides which worker claims next.
    #[cfg(test)]
    pub(crate) seed: Option<u64>,
}

impl Options<'_> {
    /// All at their defaults, for the loop of this site.
    #[inline]
    pub(crate) fn new(site: &'static Site) -> Self {
        Self {
            site,
            workers: None,
            threads: None,
            batch_size: None,
            lookahead: None,
            is_there: false,
            is_ordered: true,
            several: false,
            has_scratch: false,
            is_stream: false,
            culprit: None,
            seeds: Seeds::default(),
            before: 0,
            explain: None,
            log: None,
            #[cfg(test)]
            seed: None,
        }
    }

    /// These with this log, in `place`; these themselves if there is none. They are lent and not copied: a copy takes longer than a few
    /// items.
    #[inline(always)]
    pub(super) fn logged<'a>(
        &'a self,
        log: Option<&'a LoopLog>,
        place: &'a mut Option<Options<'a>>,
    ) -> &'a Options<'a> {
        match log {
            None => self,
            Some(_) => place.insert(Options { log, ..*self }),
        }
    }

    /// Tells whether the calling thread is to be the only worker, whatever is around the loop.
    #[inline]
    pub(crate) fn is_serial(&self) -> bool {
        // `wasm32-unknown-unknown` has neither threads nor a clock.
        self.workers == Some(1) || cfg!(all(target_family = "wasm", target_os = "unknown"))
    }

    /// These with other threads, for a loop that has not begun.
    pub(crate) fn on(self, threads: Option<&Arc<Threads>>) -> Options<'_> {
        Options { threads, log: None, culprit: None, ..self }
    }

    /// The most items of an iterator that are pulled and not yet delivered, for `workers` workers; `None` if no setting
    /// bounds them.
    pub(super) fn items_ahead(&self, workers: usize) -> Option<usize> {
        let ahead = |size: NonZeroUsize| size.get().saturating_mul(workers).saturating_mul(BLOCKS_AHEAD);
        self.lookahead.map(NonZeroUsize::get).or_else(|| self.batch_size.map(ahead))
    }

    /// Tells whether neither the loop nor anything around it says who may work on it. Then nothing need be set up for
    /// the loops inside, either.
    pub(super) fn are_default(&self) -> bool {
        self.workers.is_none() && self.threads.is_none() && Context::is_default()
    }
}
