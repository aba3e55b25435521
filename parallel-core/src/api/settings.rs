//! The settings of one loop: one method each, under the name the user writes.

use crate::api::config::Context;
use crate::api::pool::{self, Pool};
use crate::engine::{Grant, Site, Team};
use crate::jobs::{WholeNumber, default_workers, effective_n_jobs};
use std::num::NonZeroUsize;
use std::sync::Arc;

/// What stands before the loop in `parallel!(n_jobs = 2, …)`.
#[derive(Clone, Copy)]
#[must_use]
pub struct Settings<'p> {
    site: &'static Site,
    /// Whether an item may be put more than once.
    several: bool,
    #[cfg(test)]
    seed: Option<u64>,
    workers: Option<usize>,
    pool: Option<&'p Pool>,
    batch_size: Option<NonZeroUsize>,
    lookahead: Option<NonZeroUsize>,
    is_unordered: bool,
}

impl<'p> Settings<'p> {
    /// All settings at their defaults, for the loop at this place in the source.
    #[inline]
    pub fn at(site: &'static Site) -> Self {
        Self {
            site,
            several: false,
            workers: None,
            pool: None,
            batch_size: None,
            lookahead: None,
            is_unordered: false,
            #[cfg(test)]
            seed: None,
        }
    }

    /// **`n_jobs = N`** — how many workers, the calling thread included. Any integer type; -1 is all cores, -2 all but
    /// one, and so on; more than there are cores is allowed. By default the enclosing `Config` scope's, then the
    /// environment variable `PARALLEL_NUM_JOBS`, then all cores.
    ///
    /// # Panics
    /// When it is 0.
    #[track_caller]
    pub fn n_jobs<N: WholeNumber>(mut self, n_jobs: N) -> Self {
        self.workers = Some(effective_n_jobs(n_jobs));
        self
    }

    /// **`pool = &POOL`** — the `Pool` to run on, instead of the process-wide one. Its size is the default and the upper
    /// bound of `n_jobs`.
    pub fn pool(mut self, pool: &'p Pool) -> Self {
        self.pool = Some(pool);
        self
    }

    /// **`batch_size = N`** — how many items make a block, the unit that is stage to a worker. Any integer type, above
    /// 0. By default chosen from the length of the input alone.
    ///
    /// # Panics
    /// When it is 0 or negative.
    #[track_caller]
    pub fn batch_size<N: WholeNumber>(mut self, batch_size: N) -> Self {
        let size = batch_size.to_i128();
        assert!(size > 0, "`batch_size = {size}` makes no block; write 1 or more items");
        self.batch_size = NonZeroUsize::new(usize::try_from(size).unwrap_or(usize::MAX));
        self
    }

    /// **`lookahead = N`** — how many items of a stream may have been pulled and not yet be put together with those before
    /// them: joblib's `pre_dispatch`. Any integer type, above 0; less memory, but workers may have to wait. By default a few
    /// blocks for each worker. With `then` and `Stream` every input is pulled; elsewhere those that are had by index are not,
    /// and for them it means nothing. A `batch_size` above it wins: a block is pulled as a whole.
    ///
    /// # Panics
    /// When it is 0 or negative.
    #[track_caller]
    pub fn lookahead<N: WholeNumber>(mut self, lookahead: N) -> Self {
        let items = lookahead.to_i128();
        assert!(items > 0, "`lookahead = {items}` lets nothing be pulled; write 1 or more items");
        self.lookahead = NonZeroUsize::new(usize::try_from(items).unwrap_or(usize::MAX));
        self
    }

    /// **`ordered = false`** — results are stage over as they finish, not in the order of the input: for a loop with
    /// `then`, and for `into = Stream<_>`. By default in order. An index that is part of the result tells where it
    /// belongs (`for (i, x) in xs.iter().enumerate()`).
    pub fn ordered(mut self, ordered: bool) -> Self {
        self.is_unordered = !ordered;
        self
    }

    /// **`into = TYPE`** — the container of a comprehension: anything that is `FromIterator`, such as `BTreeMap<_, _>`,
    /// `HashSet<_>`, `String` or `Result<Vec<_>, _>`; filled in input order. `Stream<_>` gives the results one by one, while
    /// the loop goes on. By default `Vec`, and `HashMap` for `KEY => VALUE`. Reductions and loops with a body have nothing
    /// to collect.
    // What collects is the entry of the same name, which takes the type; this is where the editor looks.
    #[inline]
    pub fn into(self) -> Self {
        self
    }

    /// The loop has inner loops.
    #[doc(hidden)]
    #[inline]
    pub fn __several(mut self) -> Self {
        self.several = true;
        self
    }

    /// Lets a seed decide whose turn it is.
    #[cfg(test)]
    pub(crate) fn seeded(mut self, seed: u64) -> Self {
        self.seed = Some(seed);
        self
    }

    /// The same workers, for a loop of the runtime's own over single items.
    pub(crate) fn moved_to(mut self, site: &'static Site) -> Self {
        self.site = site;
        self.batch_size = NonZeroUsize::new(1);
        self
    }

    #[inline]
    pub(crate) fn site(&self) -> &'static Site {
        self.site
    }

    #[inline]
    pub(crate) fn several(&self) -> bool {
        self.several
    }

    /// Whether the calling thread is to be the only one, whatever is around the loop.
    #[inline]
    pub(crate) fn is_serial(&self) -> bool {
        self.workers == Some(1)
    }

    pub(crate) fn items_ahead(&self) -> Option<usize> {
        self.lookahead.map(NonZeroUsize::get)
    }

    pub(crate) fn is_ordered(&self) -> bool {
        !self.is_unordered
    }

    /// The same for a loop that goes on when what is borrowed is gone: the pool, and settings without it.
    pub(crate) fn detached(self) -> (Option<Pool>, Settings<'static>) {
        let pool = self.pool.cloned();
        (pool, Settings { pool: None, ..self })
    }

    #[inline]
    pub(crate) fn batch_items(&self) -> Option<NonZeroUsize> {
        self.batch_size
    }

    /// Whether neither the loop nor anything around it says who may work on it: then nothing need be set up for the loops
    /// inside, either.
    pub(crate) fn are_default(&self) -> bool {
        self.workers.is_none() && self.pool.is_none() && Context::is_default()
    }

    /// Who may work on a loop of so many blocks; `None` when that is the calling thread alone.
    pub(crate) fn grant(&self, blocks: usize) -> Option<Grant> {
        if cfg!(all(target_family = "wasm", target_os = "unknown")) {
            // Neither threads nor a clock.
            return None;
        }
        let Context { config, team: around } = Context::current();
        let asked = self.workers.or(config.workers);
        let pool = self.pool.or(config.pool.as_ref());
        // A pool of one's own bounds the loop; one that the loop already runs on changes nothing.
        let own = pool.filter(|pool| !around.as_ref().is_some_and(|team| Arc::ptr_eq(team.threads(), pool.threads())));
        let (team, workers) = match (own, around) {
            (Some(pool), _) => {
                let workers = asked.unwrap_or(pool.n_jobs()).min(pool.n_jobs());
                (Team::new(pool.threads().clone(), workers), workers)
            }
            (None, Some(team)) => {
                let workers = asked.unwrap_or(team.size()).min(team.size());
                (team, workers)
            }
            (None, None) => {
                let workers = asked.unwrap_or_else(default_workers);
                // No more threads than the loop could use.
                let helpers = workers.min(blocks) - 1;
                if helpers == 0 {
                    return None;
                }
                (Team::new(pool::shared(helpers)?, workers), workers)
            }
        };
        let workers = workers.min(blocks);
        (workers > 1).then(|| {
            let context = Context { config: config.clone(), team: Some(team.clone()) };
            Grant {
                team,
                workers,
                #[cfg(test)]
                seed: self.seed,
                context,
            }
        })
    }
}
