//! Pools of the user's own.

use crate::engine::{RayonPool, ThreadSettings, Threads};
use crate::jobs::{WholeNumber, default_workers, effective_n_jobs};
use rayon::ThreadPool;
use std::sync::Arc;
use std::time::Duration;

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
/// The threads start one by one, when loops need them, and end when the pool is dropped. Should the system refuse to
/// start them, loops make do with those it did start, down to the calling thread alone.
#[derive(Clone)]
pub struct Pool {
    threads: Arc<Threads>,
}

impl Pool {
    /// A pool of `n_jobs` workers, the calling thread included: the default and the upper bound of `n_jobs` for the
    /// loops that run on it. Negative numbers count down from the cores, numbers above 1024 mean 1024, as for the
    /// setting `n_jobs`.
    ///
    /// # Panics
    /// When `n_jobs` is 0.
    #[track_caller]
    pub fn new<N: WholeNumber>(n_jobs: N) -> Self {
        Self::builder().n_jobs(n_jobs).build()
    }

    /// The builder of a pool whose threads have settings of their own: a larger stack, names, functions that each of
    /// them calls when it starts and ends.
    ///
    /// ```
    /// use parallel_for::{Pool, parallel};
    ///
    /// let pool = Pool::builder().n_jobs(2).stack_size(64 << 20).thread_name(|i| format!("images {i}")).build();
    /// assert_eq!(parallel!(pool = &pool, sum(i for i in 1..=100)), 5050);
    /// ```
    pub fn builder() -> PoolBuilder {
        PoolBuilder::default()
    }

    /// rayon's threads: those of the pool that the calling thread works for, else those of rayon's global pool. So a
    /// program that uses both has one set of threads. The calling thread is one of as many workers as the pool has
    /// threads. Where the global pool cannot be started, loops run on the calling thread alone.
    ///
    /// A helper is a job of the pool, begun when one of its threads has nothing else to do; a loop waits for none that has
    /// not begun. Waking such a thread costs more than waking one of ours that has just helped.
    ///
    /// ```
    /// use parallel_for::{Pool, parallel};
    ///
    /// let pool = Pool::rayon();
    /// assert_eq!(parallel!(pool = &pool, sum(i for i in 1..=100)), 5050);
    /// ```
    #[must_use]
    pub fn rayon() -> Self {
        Self { threads: Threads::of_rayon(RayonPool::global()) }
    }

    /// The threads of a rayon pool of yours, given as such or in an `Arc`, of which you keep a clone. Its loops count on as
    /// many workers as it has threads, the calling thread included, and call them as those of [`Pool::rayon`].
    ///
    /// A loop on a worker thread of a rayon pool is helped by the threads of that one, whatever pool it names.
    ///
    /// ```
    /// use parallel_for::{Pool, parallel};
    /// use std::sync::Arc;
    ///
    /// let of_rayon = Arc::new(rayon::ThreadPoolBuilder::new().num_threads(2).build()?);
    /// let pool = Pool::from_rayon(of_rayon.clone());
    /// assert_eq!(parallel!(pool = &pool, sum(i for i in 1..=100)), 5050);
    /// assert_eq!(of_rayon.install(|| parallel!(sum(i for i in 1..=100))), 5050);
    /// # Ok::<(), rayon::ThreadPoolBuildError>(())
    /// ```
    #[must_use]
    pub fn from_rayon(pool: impl Into<Arc<ThreadPool>>) -> Self {
        Self { threads: Threads::of_rayon(RayonPool::of(pool.into())) }
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

/// The builder of a [`Pool`], made by [`Pool::builder`]; its methods are named as those of rayon's `ThreadPoolBuilder`.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder makes no pool until `build` is called"]
pub struct PoolBuilder {
    workers: Option<usize>,
    settings: ThreadSettings,
}

impl PoolBuilder {
    /// The number of workers, the calling thread included, as for [`Pool::new`]. By default that of a loop without a
    /// setting: `PARALLEL_NUM_JOBS`, or all cores.
    ///
    /// # Panics
    /// When `n_jobs` is 0.
    #[track_caller]
    pub fn n_jobs<N: WholeNumber>(mut self, n_jobs: N) -> Self {
        self.workers = Some(effective_n_jobs(n_jobs));
        self
    }

    /// The stack of each helper thread, in bytes. By default as much as a main thread has: 8 MiB, or more where
    /// `RUST_MIN_STACK` says so, or `ulimit -s` on 64-bit Linux. It is reserved, not used.
    ///
    /// A body runs on the calling thread as well, whose stack is not ours to choose.
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

    /// How long each helper thread stays awake after a loop, waiting for the next one: at most a second, which longer times
    /// mean, too. By default what the environment variable `PARALLEL_LINGER` says (`500us`, `10ms`, `1s`, `0`), then some
    /// 40 microseconds. A `Config::linger` around a loop wins.
    ///
    /// ```
    /// use parallel_for::{Pool, parallel};
    /// use std::time::Duration;
    ///
    /// let pool = Pool::builder().n_jobs(2).linger(Duration::from_millis(10)).build();
    /// assert_eq!(parallel!(pool = &pool, sum(i for i in 1..=100)), 5050);
    /// ```
    pub fn linger(mut self, time: Duration) -> Self {
        self.settings.linger = Some(time);
        self
    }

    /// Makes the pool. Its threads start when loops need them.
    ///
    /// # Panics
    /// When no `n_jobs` is set and `PARALLEL_NUM_JOBS` is no number of jobs.
    #[must_use]
    pub fn build(self) -> Pool {
        Pool { threads: Threads::new(self.workers.unwrap_or_else(default_workers), self.settings) }
    }
}
