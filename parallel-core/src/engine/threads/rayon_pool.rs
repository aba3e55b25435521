//! A rayon pool whose threads help the loops that name it.

use crate::engine::this_process;
use crate::engine::threads::job::JobRef;
use crate::engine::threads::rayon_jobs::Calls;
use crate::engine::threads::threads::Answer;
use rayon::ThreadPool;
use std::panic::catch_unwind;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};

/// True once rayon has panicked since the system gives its global pool no threads. It is not asked again.
static HAS_FAILED: AtomicBool = AtomicBool::new(false);

/// A rayon pool as the helpers of loops on other threads. (A loop on one of rayon's own worker threads has the threads of
/// that thread's pool: see `rayon_jobs.rs`.)
///
/// A helper is a job of the pool, which a thread takes when it has nothing else to do. The caller waits for none that has
/// not begun; so a pool that is busy, or whose threads wait for the caller, makes a loop serial and never stuck.
pub(crate) struct RayonPool {
    /// The pool; `None` for rayon's global one.
    pool: Option<Arc<ThreadPool>>,
    /// The calls that no thread of the pool has answered.
    calls: Arc<Calls>,
    /// The process that has the threads. A child that it forks has none of them.
    process: u32,
}

impl RayonPool {
    /// A pool of the user's.
    pub(crate) fn of(pool: Arc<ThreadPool>) -> Self {
        Self { pool: Some(pool), calls: Arc::default(), process: this_process() }
    }

    /// rayon's global pool. Where it cannot be started, loops have no helpers.
    pub(crate) fn global() -> Self {
        // Whoever asks for it in a child may find the pool of the parent, which has lost its threads.
        static FIRST: OnceLock<u32> = OnceLock::new();
        Self { pool: None, calls: Arc::default(), process: *FIRST.get_or_init(this_process) }
    }

    /// The number of threads, which is the most workers that a loop may have, its caller included. For the global pool on
    /// a worker thread of another pool, that of the other pool, whose threads would help.
    pub(super) fn workers(&self) -> usize {
        match &self.pool {
            Some(pool) => pool.current_num_threads(),
            None if HAS_FAILED.load(Ordering::Relaxed) => 1,
            None => catch_unwind(rayon::current_num_threads).unwrap_or_else(|_| {
                HAS_FAILED.store(true, Ordering::Relaxed);
                1
            }),
        }
    }

    /// Calls a helper for a job from among the threads of the pool.
    pub(super) fn call(&self, job: &JobRef) -> Answer {
        let workers = self.workers();
        if workers < 2 || self.process != this_process() {
            return Answer::Nobody;
        }
        // The caller is none of them: all may be free.
        if self.calls.add(job, workers) {
            let calls = self.calls.clone();
            let serve = move || calls.serve();
            match &self.pool {
                Some(pool) => pool.spawn(serve),
                None => rayon::spawn(serve),
            }
        }
        Answer::Awake
    }
}
