//! Scopes: settings for all loops inside a closure.

use crate::api::pool::Pool;
use crate::engine::{Context, ThreadSettings, Threads};
use crate::jobs::{WholeNumber, default_workers, effective_n_jobs};
use std::sync::Arc;
use std::time::Duration;

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
    settings: ThreadSettings,
    linger: Option<Duration>,
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

    /// The stack of each helper thread, in bytes. By default as much as a main thread has: 8 MiB, or more where
    /// `RUST_MIN_STACK` says so, or `ulimit -s` on 64-bit Linux. It is reserved, not used.
    ///
    /// A body runs on the calling thread as well, whose stack is not ours to choose.
    ///
    /// A scope with this or another setting of threads has threads of its own, which end with it:
    ///
    /// ```
    /// use parallel_for::{Config, parallel};
    ///
    /// let config = Config::new().n_jobs(2).stack_size(64 << 20).thread_name(|i| format!("images {i}"));
    /// assert_eq!(config.scope(|| parallel!(sum(i for i in 1..=100))), 5050);
    /// ```
    pub fn stack_size(mut self, bytes: usize) -> Self {
        self.settings.stack_size = Some(bytes);
        self
    }

    /// The names of the helper threads, by their numbers from 0 on. By default `parallel-for-0` and so on.
    pub fn thread_name(mut self, name: impl Fn(usize) -> String + Send + Sync + 'static) -> Self {
        self.settings.name = Some(Arc::new(name));
        self
    }

    /// A function that each helper thread calls with its number when it starts, before it helps. Should it panic, the
    /// thread goes on.
    pub fn start_handler(mut self, handler: impl Fn(usize) + Send + Sync + 'static) -> Self {
        self.settings.start_handler = Some(Arc::new(handler));
        self
    }

    /// A function that each helper thread calls with its number when it ends, soon after the last handle of its pool is
    /// gone.
    pub fn exit_handler(mut self, handler: impl Fn(usize) + Send + Sync + 'static) -> Self {
        self.settings.exit_handler = Some(Arc::new(handler));
        self
    }

    /// How long the helpers of the loops in the scope stay awake after a loop, waiting for the next one: at most a second,
    /// which longer times mean, too. By default what their pool says, then the environment variable `PARALLEL_LINGER`
    /// (`500us`, `10ms`, `1s`, `0`), then some 40 microseconds. With a time longer than the pauses between its loops a program
    /// with cores of its own begins each of them without waking anybody; meanwhile the helpers keep these cores busy.
    ///
    /// It makes no threads of the scope's own. Helpers on a thread of a rayon pool linger as that pool's threads do.
    ///
    /// ```
    /// use parallel_for::{Config, parallel};
    /// use std::time::Duration;
    ///
    /// let mut heat = vec![0.0; 10_000];
    /// Config::new().linger(Duration::from_millis(10)).scope(|| {
    ///     for step in 1..=100 {
    ///         parallel!(for cell in &mut heat { *cell += 1.0 / f64::from(step); });
    ///     }
    /// });
    /// assert!(heat.iter().all(|cell| *cell > 5.0));
    /// ```
    pub fn linger(mut self, time: Duration) -> Self {
        self.linger = Some(time);
        self
    }

    /// Calls `body` with these settings for its loops, and returns what it returns.
    ///
    /// # Panics
    /// When there is a pool as well as a setting of threads, which is the pool's to say.
    #[track_caller]
    pub fn scope<R>(self, body: impl FnOnce() -> R) -> R {
        let Self { workers, pool, settings, linger } = self;
        let outer = Context::current();
        let workers = workers.or(outer.workers);
        let threads = if settings.are_default() {
            pool.map(|pool| pool.threads().clone())
        } else {
            assert!(
                pool.is_none(),
                "the threads of a pool have the settings of the pool; give them to `Pool::builder()`"
            );
            Some(Threads::new(workers.unwrap_or_else(default_workers), settings))
        };
        let _inside =
            Context { workers, threads: threads.or(outer.threads), linger: linger.or(outer.linger), ..outer }.enter();
        body()
    }
}
