//! Sets of helper threads: when they start, and when they end.

use crate::engine::per_process::PerProcess;
use crate::engine::threads::job::JobRef;
use crate::engine::threads::rayon_jobs;
use crate::engine::threads::rayon_pool::RayonPool;
use crate::engine::threads::sleep::Sleep;
use crate::engine::threads::thread_settings::ThreadSettings;
use crate::jobs::cpu_count;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

/// A number of helper threads, each of which starts when a loop calls for help and those that have started are at work;
/// they end when the last handle goes. Or the threads of a rayon pool, which are rayon's to start and to end. Their threads are those of one process: a forked child starts others.
pub(crate) struct Threads {
    /// The most threads that there may be. It only grows.
    wanted: AtomicUsize,
    settings: ThreadSettings,
    crew: PerProcess<Crew>,
    /// The rayon pool whose threads help in place of threads of its own.
    rayon: Option<RayonPool>,
    /// The number of threads after which the system refuses more, for a test.
    #[cfg(test)]
    allowed: usize,
}

/// The helper threads of one process.
#[derive(Default)]
struct Crew {
    sleep: Arc<Sleep>,
    /// The number of threads that have been started or are being started. It is under no lock: a user's function, which
    /// names a thread, is called meanwhile.
    count: AtomicUsize,
    /// True once the system has refused a thread. It is not asked for more.
    is_all: AtomicBool,
}

impl Crew {
    /// A crew without threads. In a forked child the helpers of the parent are no longer counted as awake.
    fn new(inherited: Option<&Self>) -> Self {
        if let Some(crew) = inherited {
            crew.sleep.forget();
        }
        Self::default()
    }
}

/// The answer to a call for help.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Answer {
    /// There are no threads: nobody will come.
    Nobody,
    /// A thread that is awake will come, at once or when it has nothing else to do.
    Awake,
    /// A thread was woken, or started, and will come.
    Woken,
}

impl Threads {
    /// Threads for so many workers, each loop's caller included.
    pub(crate) fn new(workers: usize, settings: ThreadSettings) -> Arc<Self> {
        Self::with(workers, settings, None)
    }

    /// The threads of a rayon pool.
    pub(crate) fn of_rayon(pool: RayonPool) -> Arc<Self> {
        Self::with(1, ThreadSettings::default(), Some(pool))
    }

    fn with(workers: usize, settings: ThreadSettings, rayon: Option<RayonPool>) -> Arc<Self> {
        rayon_jobs::watch_forks();
        Arc::new(Self {
            wanted: AtomicUsize::new(workers - 1),
            settings,
            crew: PerProcess::new(),
            rayon,
            #[cfg(test)]
            allowed: usize::MAX,
        })
    }

    /// The most workers that a loop may have on these threads, its caller included.
    pub(crate) fn workers(&self) -> usize {
        match &self.rayon {
            Some(pool) => pool.workers(),
            None => self.wanted.load(Ordering::Relaxed) + 1,
        }
    }

    /// How long the threads stay awake after a loop, if that was said of them.
    pub(super) fn linger(&self) -> Option<Duration> {
        self.settings.linger
    }

    /// Tells whether a helper is awake and without work: calling it costs next to nothing. A hint.
    pub(super) fn is_warm(&self) -> bool {
        rayon_jobs::pool_size().is_none() && self.crew.hint().is_some_and(|crew| crew.sleep.is_warm())
    }

    /// Calls a helper for a job: one that is awake, else one that is woken for it, else one that is started, else the
    /// next that is free.
    ///
    /// On a worker thread of a rayon pool it calls one of that pool's threads instead: see `rayon_jobs.rs`; so it does, on
    /// any other thread, where these threads are those of a rayon pool.
    pub(super) fn call(&self, job: &JobRef) -> Answer {
        if let Some(is_called) = rayon_jobs::call(job) {
            return if is_called { Answer::Awake } else { Answer::Nobody };
        }
        if let Some(pool) = &self.rayon {
            return pool.call(job);
        }
        let crew = self.crew.get_or_make(Crew::new);
        let mut answer = Answer::Awake;
        loop {
            // A thread that has just been started counts as awake; another caller may take it first.
            if crew.sleep.notify(job) {
                return answer;
            }
            if crew.sleep.wake(job) {
                return Answer::Woken;
            }
            if !self.start(crew) {
                break;
            }
            answer = Answer::Woken;
        }
        if crew.count.load(Ordering::Relaxed) == 0 {
            return Answer::Nobody;
        }
        crew.sleep.wake_or_wait(job);
        answer
    }

    /// Starts one more thread, unless there are as many as there may be; says whether it did.
    fn start(&self, crew: &Crew) -> bool {
        let wanted = self.wanted.load(Ordering::Relaxed);
        let more = |count| (count < wanted && !crew.is_all.load(Ordering::Relaxed)).then_some(count + 1);
        let Ok(index) = crew.count.fetch_update(Ordering::Relaxed, Ordering::Relaxed, more) else { return false };
        let is_started = self.start_as(index, crew);
        if !is_started {
            crew.is_all.store(true, Ordering::Relaxed);
            crew.count.fetch_sub(1, Ordering::Relaxed);
        }
        is_started
    }

    /// Starts the thread of this number; says whether the system let us.
    fn start_as(&self, index: usize, crew: &Crew) -> bool {
        #[cfg(test)]
        if index == self.allowed {
            return false;
        }
        let (sleep, settings) = (crew.sleep.clone(), self.settings.clone());
        let life = move || settings.live(index, || sleep.main_loop());
        let is_started = self.settings.builder(index).spawn(life).is_ok();
        if is_started {
            // It counts as awake from now on: the loop that has it started can have it at once.
            crew.sleep.add_awake();
        }
        is_started
    }
}

impl Drop for Threads {
    fn drop(&mut self) {
        if let Some(crew) = self.crew.get() {
            crew.sleep.close();
        }
    }
}

/// The process-wide threads, at least `helpers` of them.
pub(super) fn shared(helpers: usize) -> Arc<Threads> {
    static SHARED: PerProcess<Arc<Threads>> = PerProcess::new();
    let threads = SHARED.get_or_make(|inherited| {
        if let Some(crew) = inherited.and_then(|threads| threads.crew.hint()) {
            crew.sleep.forget();
        }
        Threads::new(1, ThreadSettings::default())
    });
    threads.wanted.fetch_max(helpers.max(cpu_count() - 1), Ordering::Relaxed);
    threads.clone()
}

#[cfg(all(test, not(loom)))]
mod tests {
    use super::*;
    use crate::engine::policy::Nanos;
    use crate::engine::threads::{job, linger};
    use std::sync::Mutex;
    use std::thread;
    use std::time::Instant;

    /// A loop that asks `threads` for help until `enough` says so; which threads came.
    fn helpers(threads: &Threads, enough: impl Fn(usize) -> bool) -> Vec<String> {
        let came = Mutex::new(Vec::new());
        let work = |_: &JobRef| {
            came.lock().unwrap().push(thread::current().name().unwrap_or_default().to_owned());
        };
        job::open(&work, |job| {
            let until = Instant::now() + Duration::from_secs(60);
            while !enough(came.lock().unwrap().len()) && Instant::now() < until {
                if threads.call(job.state()) == Answer::Nobody {
                    return;
                }
                thread::yield_now();
            }
        });
        came.into_inner().unwrap()
    }

    #[test]
    fn no_threads_run_nothing() {
        assert!(helpers(&Threads::new(1, ThreadSettings::default()), |_| false).is_empty());
    }

    #[test]
    fn threads_that_the_system_refuses_are_done_without() {
        let allow = |allowed| {
            let mut threads = Arc::into_inner(Threads::new(4, ThreadSettings::default())).unwrap();
            threads.allowed = allowed;
            threads
        };
        assert!(helpers(&allow(0), |_| false).is_empty());
        let names = helpers(&allow(1), |came| came >= 3);
        assert!(names.len() >= 3 && names.iter().all(|name| name == "parallel-for-0"), "{names:?}");
    }

    #[test]
    fn helpers_come_again_and_again_on_named_threads() {
        let threads = Threads::new(3, ThreadSettings::default());
        for round in 0..50 {
            let names = helpers(&threads, |came| came >= 3);
            assert!(names.iter().all(|name| name.starts_with("parallel-for-")), "{names:?}");
            // Some rounds find them awake, some asleep.
            if round % 5 == 0 {
                thread::sleep(Duration::from_millis(2));
            }
        }
    }

    /// Callers take the threads from each other that they have started: each then has to start another, as long as there may be more.
    #[test]
    fn of_callers_at_the_same_time_each_has_its_helper() {
        const CALLERS: usize = 4;
        for _ in 0..1000 {
            let threads = Threads::new(CALLERS + 1, ThreadSettings::default());
            let (begun, came) = (AtomicUsize::new(0), AtomicUsize::new(0));
            let have_all_come = || came.load(Ordering::Relaxed) == CALLERS;
            let work = |_: &JobRef| {
                came.fetch_add(1, Ordering::Relaxed);
                // Nobody is free again before all have come.
                until(have_all_come);
            };
            job::open(&work, |job| {
                let call = |state: JobRef| {
                    begun.fetch_add(1, Ordering::Relaxed);
                    until(|| begun.load(Ordering::Relaxed) == CALLERS);
                    threads.call(&state);
                };
                thread::scope(|scope| {
                    for _ in 0..CALLERS {
                        let state = job.state().clone();
                        let call = &call;
                        scope.spawn(move || call(state));
                    }
                });
                until(have_all_come);
            });
        }
    }

    #[test]
    fn threads_end_with_their_handle() {
        let threads = Threads::new(3, ThreadSettings::default());
        assert!(helpers(&threads, |came| came >= 2).len() >= 2);
        let sleep = Arc::downgrade(&threads.crew.get().unwrap().sleep);
        drop(threads);
        let until = Instant::now() + Duration::from_secs(60);
        while sleep.strong_count() > 0 {
            assert!(Instant::now() < until, "a helper is still there");
            thread::yield_now();
        }
    }

    /// Has the only helper of these threads work, and then stay awake for so long.
    fn lingering(linger: Nanos) -> Threads {
        let threads = Arc::into_inner(Threads::new(2, ThreadSettings::default())).unwrap();
        let worked = AtomicUsize::new(0);
        let work = |_: &JobRef| {
            linger::set(linger);
            worked.fetch_add(1, Ordering::Relaxed);
        };
        job::open(&work, |job| {
            threads.call(job.state());
            until(|| worked.load(Ordering::Relaxed) == 1);
        });
        threads
    }

    fn until(what: impl Fn() -> bool) {
        let end = Instant::now() + Duration::from_secs(60);
        while !what() {
            assert!(Instant::now() < end, "it does not happen");
            thread::yield_now();
        }
    }

    #[test]
    fn a_helper_that_lingers_is_awake_after_a_pause_and_ends_with_its_threads() {
        if cpu_count() == 1 {
            return; // Beside the caller there is no core to stay awake on.
        }
        let threads = lingering(Nanos::MAX);
        until(|| threads.is_warm());
        thread::sleep(Duration::from_millis(20));
        assert!(threads.is_warm());
        assert!(!helpers(&threads, |came| came >= 1).is_empty(), "one that is awake still comes");
        let sleep = Arc::downgrade(&threads.crew.get().unwrap().sleep);
        drop(threads);
        until(|| sleep.strong_count() == 0);
    }

    #[test]
    fn a_helper_that_does_not_linger_falls_asleep_and_comes_again() {
        let threads = lingering(0);
        until(|| !threads.is_warm());
        assert!(!helpers(&threads, |came| came >= 1).is_empty());
    }

    #[test]
    fn the_shared_threads_grow() {
        let workers = shared(1).workers();
        assert!(shared(workers + 1).workers() > workers + 1);
        assert!(Arc::ptr_eq(&shared(1), &shared(workers)));
    }
}
