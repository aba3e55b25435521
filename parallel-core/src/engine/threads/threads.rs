//! Sets of helper threads: when they start, and when they end.

use crate::engine::threads::job::JobRef;
use crate::engine::threads::sleep::Sleep;
use crate::jobs::cpu_count;
use crate::sync::lock_bounded;
use std::process;
use std::sync::{Arc, Mutex};
use std::thread;

/// A number of helper threads, which start when the first loop calls for help and end when the last handle goes.
///
/// States: not started; started in this process, with as many threads as the system let us have, maybe none; started in
/// a parent of this process, which counts as not started: after a `fork` the child has none of them.
pub(crate) struct Threads {
    wanted: usize,
    sleep: Arc<Sleep>,
    started: Mutex<Option<Started>>,
    /// The number of threads that the system is to let us have.
    #[cfg(test)]
    allowed: usize,
}

#[derive(Clone, Copy)]
struct Started {
    process: u32,
    count: usize,
}

impl Threads {
    /// Threads for so many workers, each loop's caller included.
    pub(crate) fn new(workers: usize) -> Arc<Self> {
        Arc::new(Self {
            wanted: workers - 1,
            sleep: Arc::default(),
            started: Mutex::new(None),
            #[cfg(test)]
            allowed: usize::MAX,
        })
    }

    /// How many workers a loop may have on these threads, its caller included.
    pub(crate) fn workers(&self) -> usize {
        self.wanted + 1
    }

    /// Whether a helper is awake and without work: calling it costs next to nothing.
    pub(super) fn is_warm(&self) -> bool {
        self.sleep.is_warm()
    }

    /// Calls a helper for a job: one that is awake, else one that is woken for it, else the next that is free. `false`:
    /// there are none, nobody will come.
    pub(super) fn call(&self, job: &JobRef) -> bool {
        if self.sleep.notify(job) {
            return true;
        }
        if self.count() == 0 {
            return false;
        }
        // The threads may have been started just now.
        if !self.sleep.notify(job) {
            self.sleep.wake(job);
        }
        true
    }

    /// How many threads there are; starts them if need be.
    fn count(&self) -> usize {
        let Some(mut started) = lock_bounded(|| self.started.try_lock()) else { return 0 };
        let process = process::id();
        if let Some(started) = started.filter(|started| started.process == process) {
            return started.count;
        }
        if started.is_some() {
            self.sleep.clear();
        }
        let count = (0..self.wanted).take_while(|&index| self.start(index)).count();
        *started = Some(Started { process, count });
        count
    }

    /// Starts one thread; says whether the system let us.
    fn start(&self, index: usize) -> bool {
        #[cfg(test)]
        if index == self.allowed {
            return false;
        }
        let sleep = self.sleep.clone();
        let thread = thread::Builder::new().name(format!("parallel-for-{index}"));
        let is_started = thread.spawn(move || sleep.main_loop()).is_ok();
        if is_started {
            // It counts as awake from now on: the loop that has it started can have it at once.
            self.sleep.add_awake();
        }
        is_started
    }
}

impl Drop for Threads {
    fn drop(&mut self) {
        self.sleep.close();
    }
}

/// The process-wide threads, at least `helpers` of them.
///
/// A larger set replaces a smaller one; it is at least twice as large, so that all the sets together have at most twice
/// the threads of the largest. A smaller one stays for as long as a loop uses it.
pub(super) fn shared(helpers: usize) -> Option<Arc<Threads>> {
    static SHARED: Mutex<Option<Arc<Threads>>> = Mutex::new(None);
    let mut shared = lock_bounded(|| SHARED.try_lock())?;
    let now = shared.as_ref().map_or(0, |threads| threads.wanted);
    if now < helpers {
        let wanted = helpers.max(now * 2).max(cpu_count() - 1);
        *shared = Some(Threads::new(wanted + 1));
    }
    shared.clone()
}

#[cfg(all(test, not(loom)))]
mod tests {
    use super::*;
    use crate::engine::threads::job;
    use std::time::{Duration, Instant};

    /// A loop that asks `threads` for help until `enough` says so; which threads came.
    fn helpers(threads: &Threads, enough: impl Fn(usize) -> bool) -> Vec<String> {
        let came = Mutex::new(Vec::new());
        let work = |_: &JobRef| {
            came.lock().unwrap().push(thread::current().name().unwrap_or_default().to_owned());
        };
        job::open(&work, |job| {
            let until = Instant::now() + Duration::from_secs(60);
            while !enough(came.lock().unwrap().len()) && Instant::now() < until {
                if !threads.call(job.state()) {
                    return;
                }
                thread::yield_now();
            }
        });
        came.into_inner().unwrap()
    }

    #[test]
    fn no_threads_run_nothing() {
        assert!(helpers(&Threads::new(1), |_| false).is_empty());
    }

    #[test]
    fn threads_that_the_system_refuses_are_done_without() {
        let allow = |allowed| {
            let mut threads = Arc::into_inner(Threads::new(4)).unwrap();
            threads.allowed = allowed;
            threads
        };
        assert!(helpers(&allow(0), |_| false).is_empty());
        let names = helpers(&allow(1), |came| came >= 3);
        assert!(names.len() >= 3 && names.iter().all(|name| name == "parallel-for-0"), "{names:?}");
    }

    #[test]
    fn helpers_come_again_and_again_on_named_threads() {
        let threads = Threads::new(3);
        for round in 0..50 {
            let names = helpers(&threads, |came| came >= 3);
            assert!(names.iter().all(|name| name.starts_with("parallel-for-")), "{names:?}");
            // Some rounds find them awake, some asleep.
            if round % 5 == 0 {
                thread::sleep(Duration::from_millis(2));
            }
        }
    }

    #[test]
    fn threads_end_with_their_handle() {
        let threads = Threads::new(3);
        let sleep = Arc::downgrade(&threads.sleep);
        assert!(helpers(&threads, |came| came >= 2).len() >= 2);
        drop(threads);
        let until = Instant::now() + Duration::from_secs(60);
        while sleep.strong_count() > 0 {
            assert!(Instant::now() < until, "a helper is still there");
            thread::yield_now();
        }
    }

    #[test]
    fn the_shared_threads_grow() {
        let few = shared(1).unwrap();
        let many = shared(few.wanted + 1).unwrap();
        assert!(many.wanted > few.wanted);
        assert!(Arc::ptr_eq(&many, &shared(1).unwrap()));
    }
}
