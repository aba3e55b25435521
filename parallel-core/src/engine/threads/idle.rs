//! The cores on which helpers spin: a caller that comes to run on the same one sends the helper to another.

use crate::engine::threads::affinity::{Affinity, here};
use crate::sync::{Arc, Ordering};
use std::process;
use std::sync::atomic::AtomicUsize;

/// The place where one helper spins.
///
/// A caller may come to run on that very core, after it has slept itself. Then the helper is not running, and its job
/// would lie there until the scheduler takes the core from the caller.
pub(super) struct IdleWorker {
    /// Of the affinity: in a forked child it is that of a thread of somebody else.
    process: u32,
    affinity: Option<Affinity>,
    core: AtomicUsize,
    /// The core that it was sent away from, and has to restore.
    avoided: AtomicUsize,
}

/// No core.
const NOWHERE: usize = usize::MAX;

impl IdleWorker {
    /// The place of the calling thread.
    pub(super) fn new() -> Arc<Self> {
        let (affinity, core) = (Affinity::of_this_thread(), AtomicUsize::new(NOWHERE));
        Arc::new(Self { process: process::id(), affinity, core, avoided: AtomicUsize::new(NOWHERE) })
    }

    /// The helper says on which core it is.
    pub(super) fn note_core(&self) {
        self.core.store(here().unwrap_or(NOWHERE), Ordering::Relaxed);
    }

    /// Sends the helper to another core than that of the calling thread, if it is on that.
    fn clear_core(&self) -> bool {
        let is_here = here().is_some_and(|here| self.core.load(Ordering::Relaxed) == here);
        let is_ours = is_here && self.process == process::id();
        let avoided = self.affinity.as_ref().filter(|_| is_ours).and_then(Affinity::avoid_core);
        if let Some(core) = avoided {
            self.avoided.store(core, Ordering::Relaxed);
        }
        avoided.is_some()
    }

    /// The helper may run again wherever it could before.
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

    pub(super) fn remove(&mut self, worker: &Arc<IdleWorker>) {
        self.0.retain(|other| !Arc::ptr_eq(other, worker));
    }

    /// If a single helper spins, sends it to another core than that of the calling thread.
    pub(super) fn clear_core_of_only_one(&self) {
        if let [worker] = &self.0[..] {
            worker.clear_core();
        }
    }
}

#[cfg(all(test, target_os = "linux", target_env = "gnu", not(loom)))]
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
