//! Pools of the user's own.

use crate::engine::Threads;
use crate::jobs::{WholeNumber, effective_n_jobs};
use std::sync::Arc;

/// A pool of worker threads of your own, for loops with `pool = &pool`: joblib's context manager.
///
/// Loops do not need one: they share a process-wide pool that is kept from loop to loop. An own pool keeps the loops of
/// one part of a program apart from those of the others.
///
/// ```
/// use parallel_for::{Pool, parallel};
///
/// let pool = Pool::new(2);
/// let squares = parallel!(pool = &pool, i * i for i in 0..5);
/// assert_eq!(squares, [0, 1, 4, 9, 16]);
/// ```
///
/// The threads start with the first loop that needs them and end when the pool is dropped. Should the system refuse to
/// start them, loops make do with those it did start, down to the calling thread alone.
#[derive(Clone)]
pub struct Pool {
    threads: Arc<Threads>,
}

impl Pool {
    /// A pool of `n_jobs` workers, the calling thread included: the default and the upper bound of `n_jobs` for the
    /// loops that run on it. Negative numbers count down from the cores, numbers above 1024 mean 1024, as for the setting
    /// `n_jobs`.
    ///
    /// # Panics
    /// When `n_jobs` is 0.
    #[track_caller]
    pub fn new<N: WholeNumber>(n_jobs: N) -> Self {
        Self { threads: Threads::new(effective_n_jobs(n_jobs)) }
    }

    /// The number of workers, the calling thread included.
    ///
    /// ```
    /// assert_eq!(parallel_for::Pool::new(2).n_jobs(), 2);
    /// ```
    pub fn n_jobs(&self) -> usize {
        self.threads.workers()
    }

    pub(crate) fn threads(&self) -> &Arc<Threads> {
        &self.threads
    }
}

impl std::fmt::Debug for Pool {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Pool").field("n_jobs", &self.n_jobs()).finish_non_exhaustive()
    }
}
