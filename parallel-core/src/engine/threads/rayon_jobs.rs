//! Loops on the worker threads of a rayon pool: their helpers are jobs of that very pool.
//!
//! A loop that is called on a worker thread of a rayon pool never calls helpers from threads of ours, whatever `pool`
//! it names. A helper of ours whose body used rayon would wait for a thread of the pool, while the pool's threads wait
//! in the loops that they have called: a deadlock. Instead a call for help becomes a job of the pool, and a helper is a
//! thread of the pool that had nothing else to do. A job that comes late finds the loop closed and is over at once.
//!
//! # Nothing waits for ever
//!
//! A worker thread of a rayon pool waits in one of two ways. In a call of rayon's (`join`, `scope`, `install`, …) it
//! runs other jobs of its pool meanwhile. In a loop of ours it just waits, for helpers that have entered the loop; we
//! call that standing still. The rule is that *a thread stands still only for frames that have begun later than what
//! stands still*:
//!
//! 1. a loop waits for the helpers that have entered it, never for one that is on its way, and a helper enters after
//!    the loop was called;
//! 2. a helper that finds nothing to do leaves the loop instead of waiting for more: its caller's frame is an older
//!    one, and may wait for what lies below the helper (whoever lets helpers wait elsewhere asks [`pool_size`] first);
//! 3. whatever is on top of a frame on a stack has begun later than that frame.
//!
//! So, from a thread that stands still, a chain "waits for the frame below whose top is a thread that stands still, …"
//! meets ever later frames of the same pool, cannot come back to where it began, and ends at a thread of that pool that
//! runs, or that waits in a call of rayon's. That thread takes what lies in the queues of the pool. So a job of the
//! pool is always begun, whoever waits for it: a thread outside, one of another pool, or one of this pool; and waiting
//! for jobs that run already leads to later frames, too.
//!
//! The loop of a `Stream` runs on a thread of its own, which is none of the pool's. Whoever asks for the next result on
//! a worker thread of a pool waits as rayon does, and runs other jobs meanwhile ([`run_job`]): one of these may be what
//! the body of the stream waits for. The jobs that the body makes have begun later than the frame that made the stream;
//! so this leads to later frames, too, as long as a stream is read where it was made.
//!
//! # Jobs on top of a body
//!
//! A body that waits in a call of rayon's may meet any job of the pool on top of itself, as with rayon alone. A
//! helper's job of the body's own loop runs more of its blocks there; the team counts it once more, so that such towers
//! are no higher than `n_jobs`. A job of somebody else finds the [`Context`](super::context::Context) of the body: its
//! loops count as if the body had called them, so they have no more workers together than the body's team has, and may
//! have fewer than they asked for. A body that holds a lock while it waits in a call of rayon's must not meet itself,
//! as with rayon alone.
//!
//! # In a forked child
//!
//! The thread that has forked goes on alone. Its pool has no other threads any more, and what lies in the queues are
//! jobs of the parent, whose stacks are gone. Such a thread counts as no worker thread of a pool: it runs no jobs, and its
//! loops have helpers of ours. The C library tells the thread when it forks ([`watch_forks`]).

use crate::engine::in_children::InChildren;
use crate::engine::threads::job::{JobRef, JobState};
use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex, PoisonError};

thread_local! {
    /// True in the one thread of a forked child, if that was a worker thread of a rayon pool when it forked.
    static HAS_FORKED: Cell<bool> = const { Cell::new(false) };
}

/// Has the thread that forks told in the child, from now on. A child that is forked before this process has threads for a
/// loop is not told.
pub(super) fn watch_forks() {
    static IN_CHILDREN: InChildren = InChildren::new(in_child);
    extern "C" fn in_child() {
        if is_worker() {
            HAS_FORKED.set(true);
        }
    }
    // Where a child cannot be told, there is nothing to be done about it.
    let _ = IN_CHILDREN.is_called();
}

/// Tells whether the calling thread is a worker thread of a rayon pool, maybe one of a parent's.
fn is_worker() -> bool {
    rayon::current_thread_index().is_some()
}

/// The number of threads of the rayon pool that the calling thread works for; `None` if it works for none.
pub(in crate::engine) fn pool_size() -> Option<usize> {
    (is_worker() && !HAS_FORKED.get()).then(rayon::current_num_threads)
}

/// Runs a job of the rayon pool that the calling thread works for; says whether there was one, or `None` where it works
/// for no such pool.
pub(crate) fn run_job() -> Option<bool> {
    pool_size()?;
    rayon::yield_now().map(|job| job == rayon::Yield::Executed)
}

/// The calls for help that one worker thread of a rayon pool has made, or threads outside of it, and nobody has answered.
///
/// Invariant: `rounds` counts the jobs of the pool that will call, or are calling, [`serve`](Self::serve); while there
/// are open loops in `calls`, there is one at least. There are no more of them than threads that could run them: a
/// thread that calls loop after loop, while the others have work of their own, leaves a bounded number of jobs in its
/// queue.
#[derive(Default)]
pub(super) struct Calls {
    inside: Mutex<Inside>,
}

#[derive(Default)]
struct Inside {
    calls: Vec<JobRef>,
    rounds: usize,
}

thread_local! {
    static CALLS: Arc<Calls> = Arc::default();
}

/// Calls a helper for a loop from among the threads of the rayon pool that the calling thread works for. `Some(false)`:
/// there is no other thread. `None`: the calling thread is no worker thread of a rayon pool.
pub(super) fn call(job: &JobRef) -> Option<bool> {
    let threads = pool_size()?;
    if threads < 2 {
        return Some(false);
    }
    // Not while the thread is being taken down.
    CALLS.try_with(Arc::clone).ok().map(|calls| {
        if calls.add(job, threads - 1) {
            rayon::spawn(move || calls.serve());
        }
        true
    })
}

impl Calls {
    /// Adds a call; says whether the pool is to have one more job that serves, which is counted already.
    pub(super) fn add(&self, job: &JobRef, most: usize) -> bool {
        let mut inside = self.inside.lock().unwrap_or_else(PoisonError::into_inner);
        // Those of loops that have ended meanwhile are of no use to anybody.
        inside.calls.retain(|job| job.is_open());
        inside.calls.push(job.clone());
        let is_one_more = inside.rounds < most;
        inside.rounds += usize::from(is_one_more);
        is_one_more
    }

    /// Answers calls, the latest first, until there are none.
    pub(super) fn serve(&self) {
        while let Some(job) = self.next() {
            // As in `Sleep::main_loop`: the work itself lets no panic out.
            let entered = catch_unwind(AssertUnwindSafe(|| JobState::enter(&job)));
            debug_assert!(entered.is_ok(), "a helper's work let a panic out");
        }
    }

    /// The next call; without one a round is over.
    fn next(&self) -> Option<JobRef> {
        let mut inside = self.inside.lock().unwrap_or_else(PoisonError::into_inner);
        let call = inside.calls.pop();
        inside.rounds -= usize::from(call.is_none());
        call
    }
}

#[cfg(all(test, not(loom)))]
mod tests {
    use super::*;
    use crate::engine::threads::job;
    use std::sync::atomic::{AtomicUsize, Ordering};

    #[test]
    fn outside_of_a_pool_nobody_is_called() {
        let work = |_: &JobRef| {};
        job::open(&work, |job| assert!(call(job.state()).is_none()));
    }

    #[test]
    fn a_thread_alone_has_nobody_to_call() {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(1).build().unwrap();
        let work = |_: &JobRef| {};
        pool.install(|| job::open(&work, |job| assert_eq!(call(job.state()), Some(false))));
    }

    #[test]
    fn calls_of_loops_that_have_ended_do_not_pile_up() {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(2).build().unwrap();
        let entered = AtomicUsize::new(0);
        let (pool, entered) = (&pool, &entered);
        let work = move |_: &JobRef| {
            entered.fetch_add(1, Ordering::Relaxed);
        };
        pool.scope(|scope| {
            let (release, busy) = std::sync::mpsc::channel::<()>();
            let (tell, told) = std::sync::mpsc::channel::<()>();
            // The other thread has work of its own.
            scope.spawn(move |_| {
                tell.send(()).unwrap();
                let _ = busy.recv();
            });
            pool.install(move || {
                told.recv().unwrap();
                for _ in 0..100 {
                    job::open(&work, |job| assert_eq!(call(job.state()), Some(true)));
                }
                CALLS.with(|calls| {
                    let inside = calls.inside.lock().unwrap();
                    assert_eq!((inside.rounds, inside.calls.len()), (1, 1));
                });
                drop(release);
                // A call is answered although its loop was not there when the job of the pool was made.
                job::open(&work, |job| {
                    assert_eq!(call(job.state()), Some(true));
                    while entered.load(Ordering::Relaxed) == 0 {
                        std::thread::yield_now();
                    }
                });
            });
        });
    }
}
