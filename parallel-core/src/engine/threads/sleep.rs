//! Where helpers are between two loops: awake for a moment, then asleep.

use crate::engine::threads::affinity::{Affinity, here};
use crate::engine::threads::job::{JobRef, JobState};
use crate::jobs::cpu_count;
use crate::sync::{
    Arc, AtomicBool, AtomicUsize, Mutex, Ordering, Thread, current, lock, lock_bounded, park, yield_now,
};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process;
use std::sync::atomic::{AtomicBool as UnmodelledBool, AtomicUsize as UnmodelledUsize};
use std::time::Instant;

/// The helpers without work, and the jobs on their way to helpers.
///
/// Invariant: `awake` counts the helpers that wait with their eyes open and that nobody has promised a job. Whoever
/// lowers it for another puts a job into `promised`, and a helper that cannot lower it for itself takes one out. So no
/// job stays behind, and no helper goes that was counted on. (Should a job stay all the same, in a forked child
/// say, its loop goes without that helper: nobody waits for a job.)
#[derive(Default)]
pub(crate) struct Sleep {
    awake: AtomicUsize,
    inside: Mutex<Inside>,
    closed: AtomicBool,
}

#[derive(Default)]
struct Inside {
    /// For those who are awake.
    promised: Vec<JobRef>,
    /// Where those are who are awake.
    idle: Vec<Arc<IdleWorker>>,
    /// For whoever is the next to have nothing to do.
    pending: Vec<JobRef>,
    asleep: Vec<Sleeper>,
}

/// A helper asleep, and the place for the job it is woken with.
struct Sleeper {
    thread: Thread,
    affinity: Option<Affinity>,
    /// With it, whether the sleeper has to leave its affinity.
    job: Arc<Mutex<Option<(JobRef, bool)>>>,
}

/// Where a helper waits with its eyes open.
///
/// A caller may come to run on that very core, after it has slept itself. Then the helper is not running, and its job
/// would lie there until the scheduler takes the core from the caller.
struct IdleWorker {
    /// Of the affinity: in a forked child it is that of a thread of somebody else.
    process: u32,
    affinity: Option<Affinity>,
    core: UnmodelledUsize,
    is_pushed: UnmodelledBool,
}

/// No core.
const NOWHERE: usize = usize::MAX;

impl IdleWorker {
    /// For the calling thread.
    fn make() -> Arc<Self> {
        let core = UnmodelledUsize::new(NOWHERE);
        Arc::new(Self {
            process: process::id(),
            affinity: Affinity::make(),
            core,
            is_pushed: UnmodelledBool::new(false),
        })
    }

    /// The helper says where it is.
    fn note(&self) {
        self.core.store(here().unwrap_or(NOWHERE), Ordering::Relaxed);
    }

    /// The helper is sent to another core than that of the calling thread, if it is on that.
    fn clear(&self) -> bool {
        let is_here = here().is_some_and(|here| self.core.load(Ordering::Relaxed) == here);
        let is_pushed =
            is_here && self.process == process::id() && self.affinity.as_ref().is_some_and(Affinity::avoid_core);
        if is_pushed {
            self.is_pushed.store(true, Ordering::Relaxed);
        }
        is_pushed
    }

    /// The helper may run again wherever it could before.
    fn leave(&self) {
        if let (Some(affinity), true) = (&self.affinity, self.is_pushed.swap(false, Ordering::Relaxed)) {
            affinity.leave();
        }
    }
}

/// How many helpers are awake in all lounges together. A hint for loops that have not asked for theirs yet.
static AWAKE: UnmodelledUsize = UnmodelledUsize::new(0);

/// Whether a helper of any pool is awake and without work.
pub(crate) fn anybody_awake() -> bool {
    AWAKE.load(Ordering::Relaxed) > 0
}

impl Sleep {
    /// Whether a helper is awake and without work. A hint: `hand` decides.
    pub(crate) fn is_warm(&self) -> bool {
        self.awake.load(Ordering::Relaxed) > 0
    }

    /// Takes one away that is awake.
    fn lower(&self) -> bool {
        let less = |awake: usize| awake.checked_sub(1);
        let lowered = self.awake.fetch_update(Ordering::AcqRel, Ordering::Relaxed, less).is_ok();
        if lowered {
            AWAKE.fetch_sub(1, Ordering::Relaxed);
        }
        lowered
    }

    /// Hands a job to a helper that is awake, if there is one.
    pub(crate) fn hand(&self, job: &JobRef) -> bool {
        if !self.is_warm() || !self.lower() {
            return false;
        }
        if let Some(mut inside) = lock_bounded(|| self.inside.try_lock()) {
            inside.promised.push(job.clone());
            // Of several, the others come.
            if let [post] = &inside.idle[..] {
                post.clear();
            }
        }
        true
    }

    /// Hands a job to a helper that sleeps, and wakes it; else to the next that has nothing to do.
    pub(crate) fn wake(&self, job: &JobRef) {
        let Some(mut inside) = lock_bounded(|| self.inside.try_lock()) else { return };
        let Some(sleeper) = inside.asleep.pop() else {
            // Those of loops that have ended meanwhile are of no use to anybody.
            inside.pending.retain(|job| job.is_open());
            inside.pending.push(job.clone());
            return;
        };
        drop(inside);
        // Before it has the job, after which it leaves its affinity.
        let is_pushed = sleeper.affinity.as_ref().is_some_and(Affinity::avoid_core);
        *lock(&sleeper.job) = Some((job.clone(), is_pushed));
        sleeper.thread.unpark();
    }

    /// So many helpers are about to come.
    pub(crate) fn expect(&self, helpers: usize) {
        AWAKE.fetch_add(helpers, Ordering::Relaxed);
        self.awake.fetch_add(helpers, Ordering::AcqRel);
    }

    /// A helper's life: a moment of waiting, jobs, sleep. It has been expected.
    pub(crate) fn serve(&self) {
        let post = IdleWorker::make();
        let mut next = self.spin(&post);
        while let Some(job) = next.or_else(|| self.sleep()) {
            // The work itself lets no panic out; one that came out all the same would end the helper.
            let entered = catch_unwind(AssertUnwindSafe(|| JobState::enter(&job)));
            debug_assert!(entered.is_ok(), "a helper's work let a panic out");
            drop(job);
            self.expect(1);
            next = self.spin(&post);
        }
    }

    /// Waits a moment for a job, having been counted as awake.
    fn spin(&self, post: &Arc<IdleWorker>) -> Option<JobRef> {
        // As many as there are cores beside the caller's: more would only take these from each other.
        let is_one_of_many = self.awake.load(Ordering::Relaxed) >= cpu_count();
        if is_one_of_many && self.lower() {
            return None;
        }
        let since = Instant::now();
        let (mut looks, mut is_known) = (0_u32, false);
        post.note();
        let job = loop {
            if let Ok(mut inside) = self.inside.try_lock() {
                let job = inside.promised.pop();
                match (&job, is_known) {
                    (Some(_), true) => inside.idle.retain(|other| !Arc::ptr_eq(other, post)),
                    (None, false) => inside.idle.push(post.clone()),
                    _ => {}
                }
                is_known = true;
                if job.is_some() {
                    break job;
                }
            }
            looks = looks.wrapping_add(1);
            if looks.is_multiple_of(16) {
                post.note();
            }
            if should_sleep(since, looks) && self.lower() {
                lock(&self.inside).idle.retain(|other| !Arc::ptr_eq(other, post));
                break None;
            }
        };
        post.leave();
        job
    }

    /// Sleeps until there is a job, or no loop will come any more.
    fn sleep(&self) -> Option<JobRef> {
        let (own, affinity) = (Arc::new(Mutex::new(None)), Affinity::make());
        {
            let mut inside = lock(&self.inside);
            if let Some(job) = inside.pending.pop() {
                return Some(job);
            }
            inside.asleep.push(Sleeper { thread: current(), affinity, job: own.clone() });
        }
        loop {
            let woken = lock(&own).take();
            if let Some((job, is_pushed)) = woken {
                if let (Some(affinity), true) = (&affinity, is_pushed) {
                    affinity.leave();
                }
                return Some(job);
            }
            if self.closed.load(Ordering::Acquire) {
                return None;
            }
            park();
        }
    }

    /// Forgets everybody: a forked child has none of them.
    pub(crate) fn clear(&self) {
        if let Some(mut inside) = lock_bounded(|| self.inside.try_lock()) {
            *inside = Inside::default();
            AWAKE.fetch_sub(self.awake.swap(0, Ordering::AcqRel), Ordering::Relaxed);
        }
    }

    /// Sends everybody home, as soon as they have nothing to do.
    pub(crate) fn close(&self) {
        self.closed.store(true, Ordering::Release);
        if let Some(inside) = lock_bounded(|| self.inside.try_lock()) {
            inside.asleep.iter().for_each(|sleeper| sleeper.thread.unpark());
        }
    }
}

/// Whether one who has looked so often since then has waited long enough.
#[cfg(not(all(loom, test)))]
fn should_sleep(since: Instant, looks: u32) -> bool {
    for _ in 0..4 {
        std::hint::spin_loop();
    }
    if !looks.is_multiple_of(16) {
        return false;
    }
    // Whoever else wants this core may have it.
    yield_now();
    since.elapsed() > std::time::Duration::from_nanos(crate::engine::policy::LINGER)
}

#[cfg(all(loom, test))]
fn should_sleep(_: Instant, _: u32) -> bool {
    yield_now();
    true
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
            let post = IdleWorker::make();
            post.note();
            tell.send(post.clone()).unwrap();
            released.recv().unwrap();
            post.leave();
        });
        let post = told.recv().unwrap();
        assert!(post.core.load(Ordering::Relaxed) < 1024);
        post.core.store(NOWHERE, Ordering::Relaxed);
        assert!(!post.clear());
        // The test may be moved between the two lines.
        let is_pushed = (0..1_000).any(|_| {
            post.core.store(here().unwrap(), Ordering::Relaxed);
            post.clear()
        });
        // With a single core there is nowhere else.
        assert_eq!(is_pushed, thread::available_parallelism().unwrap().get() > 1);
        assert_eq!(post.is_pushed.load(Ordering::Relaxed), is_pushed);
        release.send(()).unwrap();
        helper.join().unwrap();
        assert!(!post.is_pushed.load(Ordering::Relaxed));
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
            let post = IdleWorker::make();
            tell.send(post.clone()).unwrap();
            released.recv().unwrap();
            assert_eq!(Affinity::make(), post.affinity);
        });
        let post = told.recv().unwrap();
        // SAFETY: the child only asks the system, reads and writes atomics, and ends.
        let child = unsafe { fork() };
        if child == 0 {
            // What was the number of a helper here is that of a thread of the parent.
            let is_pushed = (0..1_000).any(|_| {
                post.core.store(here().unwrap_or(NOWHERE), Ordering::Relaxed);
                post.clear()
            });
            _exit(is_pushed.into());
        }
        let mut status = -1;
        // SAFETY: the pointer is to an integer that nobody else uses.
        assert_eq!(unsafe { waitpid(child, &raw mut status, 0) }, child);
        assert_eq!(status, 0);
        release.send(()).unwrap();
        helper.join().unwrap();
    }
}

/// Every interleaving of a helper that waits, sleeps and wakes with a caller that sends a job.
#[cfg(all(test, loom))]
mod loom_tests {
    use super::*;
    use crate::engine::open;
    use loom::thread;

    fn scene(loops: usize) {
        let mut model = loom::model::Builder::new();
        model.preemption_bound = Some(2);
        model.check(move || {
            let sleep = Arc::new(Sleep::default());
            sleep.expect(1);
            let helper = {
                let sleep = sleep.clone();
                thread::spawn(move || sleep.serve())
            };
            for _ in 0..loops {
                let entered = AtomicUsize::new(0);
                let work = |_: &JobRef| {
                    entered.fetch_add(1, Ordering::Relaxed);
                };
                open(&work, |door| {
                    if !sleep.hand(door.header()) {
                        sleep.wake(door.header());
                    }
                    // A job that got lost would leave this waiting for ever, which loom reports.
                    while entered.load(Ordering::Relaxed) == 0 {
                        yield_now();
                    }
                });
            }
            sleep.close();
            helper.join().unwrap();
        });
    }

    #[test]
    fn no_ticket_is_lost() {
        scene(1);
    }

    #[test]
    fn a_helper_comes_again() {
        scene(2);
    }
}
