//! The places where helpers spin: each waits for a job at a place of its own, so that no two of them write to one cache
//! line. A caller that calls a helper which spins on the caller's own core sends it to another.

use crate::engine::per_process::known_process;
use crate::engine::threads::affinity::{Affinity, here};
use crate::engine::threads::job::JobRef;
use crate::sync::{Arc, AtomicBool, Mutex, Ordering, lock};
use std::sync::atomic::AtomicUsize;

/// The place where one helper spins: where its job is put, its core, and what it takes to send it to another.
///
/// A caller may come to run on the helper's core, after the caller has slept itself. Then the helper does not run, and
/// its job would wait until the scheduler takes the core from the caller.
#[repr(align(128))]
pub(super) struct IdleWorker {
    /// True when there is a job, or just before. It is all that the helper looks at while it spins.
    is_called: AtomicBool,
    job: Mutex<Option<JobRef>>,
    /// The process that `affinity` was asked in. In a forked child the thread number in it is that of another thread.
    process: u32,
    affinity: Option<Affinity>,
    core: AtomicUsize,
    /// The core that the helper was sent away from; it has to restore its affinity. Else `NOWHERE`.
    avoided: AtomicUsize,
}

/// No core.
const NOWHERE: usize = usize::MAX;

impl IdleWorker {
    /// The place of the calling thread.
    pub(super) fn new() -> Arc<Self> {
        let (affinity, core) = (Affinity::of_this_thread(), AtomicUsize::new(NOWHERE));
        let (is_called, job) = (AtomicBool::new(false), Mutex::new(None));
        Arc::new(Self { is_called, job, process: known_process(), affinity, core, avoided: AtomicUsize::new(NOWHERE) })
    }

    /// Gives the helper a job. Only for a place that was taken out of the idle ones: nobody else gives it one.
    pub(super) fn give(&self, job: &JobRef) {
        *lock(&self.job) = Some(job.clone());
        self.is_called.store(true, Ordering::Release);
    }

    /// Takes the job that the helper was given.
    pub(super) fn take(&self) -> Option<JobRef> {
        if !self.is_called.load(Ordering::Acquire) {
            return None;
        }
        self.is_called.store(false, Ordering::Relaxed);
        lock(&self.job).take()
    }

    /// Notes the core of the calling thread, which is the helper.
    pub(super) fn note_core(&self) {
        self.core.store(here().unwrap_or(NOWHERE), Ordering::Relaxed);
    }

    /// Tells whether the helper is on the core of the calling thread.
    fn is_here(&self) -> bool {
        here().is_some_and(|here| self.core.load(Ordering::Relaxed) == here)
    }

    /// Sends the helper to another core, if it is on the core of the calling thread.
    fn clear_core(&self) -> bool {
        let is_ours = self.is_here() && self.process == known_process();
        let avoided = self.affinity.as_ref().filter(|_| is_ours).and_then(Affinity::avoid_core);
        if let Some(core) = avoided {
            self.avoided.store(core, Ordering::Relaxed);
        }
        avoided.is_some()
    }

    /// Lets the helper run again wherever it could before it was sent away.
    pub(super) fn restore(&self) {
        let avoided = self.avoided.swap(NOWHERE, Ordering::Relaxed);
        if let (Some(affinity), true) = (&self.affinity, avoided != NOWHERE) {
            affinity.restore(avoided);
        }
    }
}

/// The places of all helpers of a set of threads that spin.
#[derive(Default)]
pub(super) struct Idle(Vec<Arc<IdleWorker>>);

impl Idle {
    pub(super) fn add(&mut self, worker: &Arc<IdleWorker>) {
        self.0.push(worker.clone());
    }

    /// Takes a place out, if it is still there.
    pub(super) fn remove(&mut self, worker: &Arc<IdleWorker>) -> bool {
        let at = self.0.iter().position(|other| Arc::ptr_eq(other, worker));
        at.is_some_and(|at| {
            self.0.swap_remove(at);
            true
        })
    }

    /// Tells whether a place is there.
    pub(super) fn has(&self, worker: &Arc<IdleWorker>) -> bool {
        self.0.iter().any(|other| Arc::ptr_eq(other, worker))
    }

    /// Takes out the place of the helper that has worked last, of those on other cores than that of the calling thread. A
    /// single helper on this core is sent to another.
    pub(super) fn pop(&mut self) -> Option<Arc<IdleWorker>> {
        if let [worker] = &self.0[..] {
            worker.clear_core();
            return self.0.pop();
        }
        let at = self.0.iter().rposition(|worker| !worker.is_here()).or(self.0.len().checked_sub(1))?;
        Some(self.0.swap_remove(at))
    }
}

#[cfg(all(test, target_os = "linux", target_env = "gnu", not(any(loom, miri))))]
mod tests {
    use super::*;
    use std::sync::mpsc::channel;
    use std::thread;

    #[test]
    fn a_helper_that_waits_on_the_callers_core_is_sent_away() {
        let (tell, told) = channel();
        let (release, released) = channel::<()>();
        let helper = thread::spawn(move || {
            let worker = IdleWorker::new();
            worker.note_core();
            tell.send(worker.clone()).unwrap();
            released.recv().unwrap();
            worker.restore();
        });
        let worker = told.recv().unwrap();
        assert!(worker.core.load(Ordering::Relaxed) < 1024);
        worker.core.store(NOWHERE, Ordering::Relaxed);
        assert!(!worker.clear_core());
        // The test may be moved between the two lines.
        let is_moved = (0..1_000).any(|_| {
            worker.core.store(here().unwrap(), Ordering::Relaxed);
            worker.clear_core()
        });
        // With a single core there is nowhere else.
        assert_eq!(is_moved, thread::available_parallelism().unwrap().get() > 1);
        assert_eq!(worker.avoided.load(Ordering::Relaxed) != NOWHERE, is_moved);
        release.send(()).unwrap();
        helper.join().unwrap();
        assert_eq!(worker.avoided.load(Ordering::Relaxed), NOWHERE);
    }

    #[test]
    fn a_forked_child_sends_nobody_away() {
        unsafe extern "C" {
            fn fork() -> i32;
            safe fn _exit(code: i32) -> !;
            fn waitpid(process: i32, status: *mut i32, options: i32) -> i32;
        }
        let (tell, told) = channel();
        let (release, released) = channel::<()>();
        let helper = thread::spawn(move || {
            let worker = IdleWorker::new();
            tell.send(worker.clone()).unwrap();
            released.recv().unwrap();
            assert_eq!(Affinity::of_this_thread(), worker.affinity);
        });
        let worker = told.recv().unwrap();
        // SAFETY: the child only asks the system, reads and writes atomics, and ends.
        let child = unsafe { fork() };
        if child == 0 {
            // What was the number of a helper here is that of a thread of the parent.
            let is_moved = (0..1_000).any(|_| {
                worker.core.store(here().unwrap_or(NOWHERE), Ordering::Relaxed);
                worker.clear_core()
            });
            _exit(is_moved.into());
        }
        let mut status = -1;
        // SAFETY: the pointer is to an integer that nobody else uses.
        assert_eq!(unsafe { waitpid(child, &raw mut status, 0) }, child);
        assert_eq!(status, 0);
        release.send(()).unwrap();
        helper.join().unwrap();
    }
}
