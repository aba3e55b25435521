//! Helpers between two loops: awake for a moment, then asleep.
//!
//! The decisions are in `policy.rs`: when a helper is called (`wants_help`, for iterators `wants_help_with_more`), and
//! how long it stays awake ([`AWAKE`](crate::engine::policy::AWAKE), unless the user says so: `linger.rs`). Only as many
//! helpers stay awake as there are cores beside the caller's: see `Sleep::spin`.

use crate::engine::policy::Nanos;
use crate::engine::threads::affinity::Affinity;
use crate::engine::threads::idle::{Idle, IdleWorker};
use crate::engine::threads::job::{JobRef, JobState};
use crate::engine::threads::linger;
use crate::jobs::cpu_count;
use crate::sync::{Arc, AtomicBool, AtomicUsize, Mutex, MutexGuard, Ordering, Thread, current, lock, park, yield_now};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::AtomicUsize as UnmodelledUsize;
use std::time::Instant;

/// The helpers of a set of threads that have no work, and the jobs on their way to helpers.
///
/// States of a helper: at work; awake, for the linger of its last loop at most (it spins, and is counted in `awake`);
/// asleep (parked, with a [`Sleeper`] in the list).
///
/// Invariant: `awake` counts the helpers that spin, or are about to, less the jobs that callers are about to give them. A
/// caller that lowers it takes a helper out of `idle` and gives it a job, or puts the job into `promised` if those that
/// are counted are not there yet. A helper comes to `idle` under the lock, unless it finds a promised job; under the
/// lock it lowers the count, and leaves; if it cannot, it was counted on, and waits on for its job. So no job stays
/// behind, and no helper goes to sleep that was counted on.
#[derive(Default)]
pub(super) struct Sleep {
    awake: AtomicUsize,
    inside: Mutex<Inside>,
    closed: AtomicBool,
}

#[derive(Default)]
struct Inside {
    /// The jobs for helpers that are counted as awake and have no place in `idle` yet.
    promised: Vec<JobRef>,
    /// The places where helpers spin that have been given no job.
    idle: Idle,
    /// The jobs for the next helpers that have nothing to do: all were at work when these jobs came.
    pending: Vec<JobRef>,
    asleep: Vec<Sleeper>,
}

/// A helper asleep, and the place for the job that it is woken with.
struct Sleeper {
    thread: Thread,
    affinity: Option<Affinity>,
    woken_with: Arc<Mutex<Option<Wake>>>,
}

/// A job for a sleeper, and the core that the sleeper was kept off, if it was, and has to restore.
type Wake = (JobRef, Option<usize>);

impl Sleeper {
    fn wake(self, job: &JobRef) -> bool {
        // The affinity is changed before the helper has the job: once it has the job, it restores its affinity.
        let avoided = self.affinity.as_ref().and_then(Affinity::avoid_core);
        *lock(&self.woken_with) = Some((job.clone(), avoided));
        self.thread.unpark();
        true
    }
}

/// The number of helpers that are awake, of all sets of threads together. A hint, for loops that have not asked yet who
/// may come.
static SPINNING: UnmodelledUsize = UnmodelledUsize::new(0);

/// Tells whether a helper of any threads is awake and without work.
pub(in crate::engine) fn anybody_awake() -> bool {
    SPINNING.load(Ordering::Relaxed) > 0
}

impl Sleep {
    /// Tells whether a helper is awake and without work. A hint: [`notify`](Self::notify) decides.
    pub(super) fn is_warm(&self) -> bool {
        self.awake.load(Ordering::Relaxed) > 0
    }

    /// Counts one helper less as awake. Gives `false` if none was counted.
    fn lower(&self) -> bool {
        let less = |awake: usize| awake.checked_sub(1);
        let lowered = self.awake.fetch_update(Ordering::AcqRel, Ordering::Relaxed, less).is_ok();
        if lowered {
            SPINNING.fetch_sub(1, Ordering::Relaxed);
        }
        lowered
    }

    /// Gives a job to a helper that is awake; says whether there was one.
    pub(super) fn notify(&self, job: &JobRef) -> bool {
        if !self.is_warm() || !self.lower() {
            return false;
        }
        Self::hand(lock(&self.inside), job);
        true
    }

    /// Gives a job to one of the helpers that are awake, for which the count has been lowered.
    fn hand(mut inside: MutexGuard<'_, Inside>, job: &JobRef) {
        let worker = inside.idle.pop();
        if worker.is_none() {
            inside.promised.push(job.clone());
        }
        drop(inside);
        if let Some(worker) = worker {
            worker.give(job);
        }
    }

    /// Gives a job to a helper that sleeps, and wakes it; says whether there was one.
    pub(super) fn wake(&self, job: &JobRef) -> bool {
        let sleeper = lock(&self.inside).asleep.pop();
        sleeper.is_some_and(|sleeper| sleeper.wake(job))
    }

    /// Gives a job to a helper that sleeps, and wakes it; else to the next that has nothing to do.
    pub(super) fn wake_or_wait(&self, job: &JobRef) {
        let mut inside = lock(&self.inside);
        let Some(sleeper) = inside.asleep.pop() else {
            // One may have come from its work meanwhile.
            if self.lower() {
                return Self::hand(inside, job);
            }
            // Jobs of loops that have ended meanwhile are dropped: no helper could enter them.
            inside.pending.retain(|job| job.is_open());
            inside.pending.push(job.clone());
            return;
        };
        drop(inside);
        sleeper.wake(job);
    }

    /// One more helper is awake, or about to be: it runs [`main_loop`](Self::main_loop).
    pub(super) fn add_awake(&self) {
        SPINNING.fetch_add(1, Ordering::Relaxed);
        self.awake.fetch_add(1, Ordering::AcqRel);
    }

    /// The life of a helper: a moment of spinning, jobs, sleep. Whoever starts it counts it as awake, if only
    /// afterwards.
    pub(super) fn main_loop(&self) {
        let idle = IdleWorker::new();
        let mut next = self.spin(&idle);
        while let Some(job) = next.or_else(|| self.sleep()) {
            // The work itself lets no panic out; one that came out all the same would end the helper.
            let entered = catch_unwind(AssertUnwindSafe(|| JobState::enter(&job)));
            debug_assert!(entered.is_ok(), "a helper's work let a panic out");
            drop(job);
            self.add_awake();
            next = self.spin(&idle);
        }
    }

    /// Waits a moment for a job, having been counted as awake.
    fn spin(&self, idle: &Arc<IdleWorker>) -> Option<JobRef> {
        // As many as there are cores beside the caller's: more would only take these from each other.
        let is_one_of_many = self.awake.load(Ordering::Relaxed) >= cpu_count();
        if is_one_of_many && self.lower() {
            return None;
        }
        let (since, linger) = (Instant::now(), linger::of_this_thread());
        let (mut looks, mut has_place) = (0_u32, false);
        idle.note_core();
        let job = loop {
            if has_place {
                let job = idle.take();
                if job.is_some() {
                    break job;
                }
            } else if let Ok(mut inside) = self.inside.try_lock() {
                let job = inside.promised.pop();
                if job.is_some() {
                    break job;
                }
                // A job that waits for whoever has nothing to do, unless the helper is counted on.
                inside.pending.retain(|job| job.is_open());
                if !inside.pending.is_empty() && self.lower() {
                    break inside.pending.pop();
                }
                inside.idle.add(idle);
                has_place = true;
            }
            looks = looks.wrapping_add(1);
            if looks.is_multiple_of(16) {
                idle.note_core();
            }
            // Where no loop will come any more, nobody waits for one.
            let has_waited = should_sleep(since, linger, looks) || self.closed.load(Ordering::Relaxed);
            if has_waited && self.leave(idle, has_place) {
                break None;
            }
        };
        idle.restore();
        job
    }

    /// Counts a helper that spins no more as awake, unless it is counted on.
    fn leave(&self, idle: &Arc<IdleWorker>, has_place: bool) -> bool {
        let mut inside = lock(&self.inside);
        // Without its place it has a job, or is about to be given one.
        let may_leave = (!has_place || inside.idle.has(idle)) && self.lower();
        if may_leave {
            inside.idle.remove(idle);
        }
        may_leave
    }

    /// Sleeps until there is a job; `None` when no loop will come any more.
    fn sleep(&self) -> Option<JobRef> {
        let (own, affinity) = (Arc::new(Mutex::new(None)), Affinity::of_this_thread());
        {
            let mut inside = lock(&self.inside);
            if let Some(job) = inside.pending.pop() {
                return Some(job);
            }
            inside.asleep.push(Sleeper { thread: current(), affinity, woken_with: own.clone() });
        }
        loop {
            let woken = lock(&own).take();
            if let Some((job, avoided)) = woken {
                if let (Some(affinity), Some(core)) = (&affinity, avoided) {
                    affinity.restore(core);
                }
                return Some(job);
            }
            if self.closed.load(Ordering::Acquire) {
                return None;
            }
            park();
        }
    }

    /// Counts no helper of this set as awake any more. Called in a forked child, for the set of its parent.
    pub(super) fn forget(&self) {
        SPINNING.fetch_sub(self.awake.swap(0, Ordering::AcqRel), Ordering::Relaxed);
    }

    /// Lets every helper end, as soon as it has nothing to do.
    pub(super) fn close(&self) {
        self.closed.store(true, Ordering::Release);
        lock(&self.inside).asleep.iter().for_each(|sleeper| sleeper.thread.unpark());
    }
}

/// Tells whether a helper that spins since `since`, for `linger` at most, and has looked for a job `looks` times, has
/// waited long enough.
#[cfg(not(all(loom, test)))]
fn should_sleep(since: Instant, linger: Nanos, looks: u32) -> bool {
    for _ in 0..4 {
        std::hint::spin_loop();
    }
    if !looks.is_multiple_of(16) {
        return false;
    }
    // Another thread that waits for this core gets it.
    yield_now();
    since.elapsed() > std::time::Duration::from_nanos(linger)
}

#[cfg(all(loom, test))]
fn should_sleep(_: Instant, _: Nanos, _: u32) -> bool {
    yield_now();
    true
}

/// Every interleaving of a helper that spins, sleeps and wakes with a caller that gives it a job.
#[cfg(all(test, loom))]
mod loom_tests {
    use super::*;
    use crate::engine::threads::job::open;
    use loom::thread;

    fn scene(helpers: usize, loops: usize) {
        let mut model = loom::model::Builder::new();
        model.preemption_bound = Some(2);
        model.check(move || {
            let sleep = Arc::new(Sleep::default());
            let start = || {
                let own = sleep.clone();
                let helper = thread::spawn(move || own.main_loop());
                sleep.add_awake();
                helper
            };
            let helpers: Vec<_> = (0..helpers).map(|_| start()).collect();
            for _ in 0..loops {
                let entered = AtomicUsize::new(0);
                let work = |_: &JobRef| {
                    entered.fetch_add(1, Ordering::Relaxed);
                };
                open(&work, |job| {
                    if !sleep.notify(job.state()) && !sleep.wake(job.state()) {
                        sleep.wake_or_wait(job.state());
                    }
                    // A job that got lost would leave this waiting for ever, which loom reports.
                    while entered.load(Ordering::Relaxed) == 0 {
                        yield_now();
                    }
                });
            }
            sleep.close();
            helpers.into_iter().for_each(|helper| helper.join().unwrap());
        });
    }

    /// A helper that has one loop's job when another's comes goes to the other one before it waits for anything else.
    #[test]
    fn a_job_that_waits_is_not_left() {
        let mut model = loom::model::Builder::new();
        model.preemption_bound = Some(2);
        model.check(|| {
            let sleep = Arc::new(Sleep::default());
            let own = sleep.clone();
            let helper = thread::spawn(move || own.main_loop());
            sleep.add_awake();
            let entered = [AtomicUsize::new(0), AtomicUsize::new(0)];
            let work = |at: usize| {
                let entered = &entered;
                move |_: &JobRef| {
                    entered[at].fetch_add(1, Ordering::Relaxed);
                }
            };
            let (one, other) = (work(0), work(1));
            let call = |job: &JobRef| {
                if !sleep.notify(job) && !sleep.wake(job) {
                    sleep.wake_or_wait(job);
                }
            };
            open(&one, |first| {
                call(first.state());
                open(&other, |second| {
                    call(second.state());
                    while entered.iter().any(|entered| entered.load(Ordering::Relaxed) == 0) {
                        yield_now();
                    }
                });
            });
            sleep.close();
            helper.join().unwrap();
        });
    }

    #[test]
    fn no_job_is_lost() {
        scene(1, 1);
    }

    #[test]
    fn a_helper_comes_again() {
        scene(1, 2);
    }

    #[test]
    fn of_two_helpers_one_comes() {
        scene(2, 1);
    }
}
