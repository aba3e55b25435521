//! Scopes: settings for all loops inside a closure.

use crate::api::pool::Pool;
use crate::engine::Context;
use crate::jobs::{WholeNumber, effective_n_jobs};

/// Settings for every loop inside a closure: joblib's `parallel_config`.
///
/// ```
/// use parallel_for::{Config, parallel};
///
/// let squares = Config::new().n_jobs(2).scope(|| {
///     parallel!(i * i for i in 0..5) // as with `n_jobs = 2`
/// });
/// assert_eq!(squares, [0, 1, 4, 9, 16]);
/// ```
///
/// A setting of the loop itself wins over the scope, an inner scope over an outer one. Scopes hold on the thread that
/// opened them, and in the bodies of its loops, on whichever thread these run.
#[derive(Clone, Debug, Default)]
#[must_use = "settings do nothing until `scope` is called"]
pub struct Config {
    workers: Option<usize>,
    pool: Option<Pool>,
}

impl Config {
    /// Settings that change nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// The number of workers, as in the setting `n_jobs`: at most 1024, which larger numbers mean, too.
    ///
    /// # Panics
    /// When `n_jobs` is 0.
    #[track_caller]
    pub fn n_jobs<N: WholeNumber>(mut self, n_jobs: N) -> Self {
        self.workers = Some(effective_n_jobs(n_jobs));
        self
    }

    /// The pool to run on, as in the setting `pool`.
    ///
    /// ```
    /// use parallel_for::{Config, Pool, parallel};
    ///
    /// let pool = Pool::new(2);
    /// let sum = Config::new().pool(&pool).scope(|| parallel!(sum(i for i in 1..=100)));
    /// assert_eq!(sum, 5050);
    /// ```
    pub fn pool(mut self, pool: &Pool) -> Self {
        self.pool = Some(pool.clone());
        self
    }

    /// Calls `body` with these settings for its loops, and returns what it returns.
    pub fn scope<R>(self, body: impl FnOnce() -> R) -> R {
        let outer = Context::current();
        let threads = self.pool.map(|pool| pool.threads().clone());
        let workers = self.workers.or(outer.workers);
        let _inside = Context { workers, threads: threads.or(outer.threads), team: outer.team }.enter();
        body()
    }
}
