//! Scopes: what the loops of this thread use when they say nothing themselves.

use crate::api::pool::Pool;
use crate::engine::Team;
use crate::jobs::{WholeNumber, effective_n_jobs};
use std::cell::RefCell;
use std::sync::Arc;

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
    pub(crate) workers: Option<usize>,
    pub(crate) pool: Option<Pool>,
}

impl Config {
    /// Settings that change nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// The number of workers, as in the setting `n_jobs`.
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
        let config = Self { workers: self.workers.or(outer.config.workers), pool: self.pool.or(outer.config.pool) };
        let _inside = Context { config, team: outer.team }.enter();
        body()
    }
}

/// What a loop finds around it.
#[derive(Clone, Default)]
pub(crate) struct Context {
    pub(crate) config: Config,
    /// The team of the loop whose body this thread is in.
    pub(crate) team: Option<Arc<Team>>,
}

thread_local! {
    static CONTEXT: RefCell<Context> = RefCell::default();
}

impl Context {
    /// This thread's. Without any, while the thread is being taken down.
    pub(crate) fn current() -> Self {
        CONTEXT.try_with(|context| context.borrow().clone()).unwrap_or_default()
    }

    /// Whether nothing is around this thread's loops.
    pub(crate) fn is_default() -> bool {
        let is_default = |context: &RefCell<Self>| {
            let Self { config, team } = &*context.borrow();
            config.workers.is_none() && config.pool.is_none() && team.is_none()
        };
        CONTEXT.try_with(is_default).unwrap_or(true)
    }

    /// Makes this context the thread's own until the guard is dropped.
    pub(crate) fn enter(&self) -> Inside {
        let outer = CONTEXT.try_with(|context| context.replace(self.clone()));
        Inside(outer.ok())
    }
}

/// Puts the thread's former context back, also when the body panics.
pub(crate) struct Inside(Option<Context>);

impl Drop for Inside {
    fn drop(&mut self) {
        if let Some(outer) = self.0.take() {
            // What was current is dropped outside the borrow: it may own the last handle of a pool.
            let inner = CONTEXT.try_with(|context| context.replace(outer));
            drop(inner);
        }
    }
}
