//! The threads: private rayon pools, started when first needed and kept.

use crate::engine::{JobRef, Sleep};
use crate::jobs::{WholeNumber, cpu_count, effective_n_jobs};
use crate::sync::lock_bounded;
use rayon::{ThreadPool, ThreadPoolBuilder};
use std::process;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

/// A number of helper threads, started when the first loop calls for help.
///
/// Each serves in the sleep for as long as there is a handle.
pub(crate) struct Threads {
    wanted: usize,
    sleep: Arc<Sleep>,
    started: Mutex<Option<Started>>,
}

struct Started {
    /// After a `fork` the child has the pool but none of its threads.
    process: u32,
    /// `None` when not a single thread could be started.
    pool: Option<ThreadPool>,
}

impl Threads {
    pub(crate) fn new(wanted: usize) -> Arc<Self> {
        Arc::new(Self { wanted, sleep: Arc::default(), started: Mutex::new(None) })
    }

    /// Whether a helper is awake and without work: calling it costs next to nothing.
    pub(crate) fn is_warm(&self) -> bool {
        self.sleep.is_warm()
    }

    /// Sends a job: to a helper still awake, else to one that is woken for it, else to the next that is free. `false`:
    /// there are none, nobody will come.
    pub(crate) fn call(&self, job: &JobRef) -> bool {
        if self.sleep.hand(job) {
            return true;
        }
        if !self.are_there() {
            return false;
        }
        // The threads may have been started just now.
        if !self.sleep.hand(job) {
            self.sleep.wake(job);
        }
        true
    }

    /// Whether there are any threads; starts them if need be.
    fn are_there(&self) -> bool {
        let Some(mut started) = lock_bounded(|| self.started.try_lock()) else { return false };
        let process = process::id();
        if started.as_ref().is_some_and(|started| started.process != process) {
            // Dropping it would talk to threads that do not exist here.
            std::mem::forget(started.take());
            self.sleep.clear();
        }
        started.get_or_insert_with(|| Started { process, pool: self.start() }).pool.is_some()
    }

    fn start(&self) -> Option<ThreadPool> {
        start(self.wanted, &self.sleep)
    }
}

impl Drop for Threads {
    fn drop(&mut self) {
        self.sleep.close();
        let started = self.started.get_mut().unwrap_or_else(PoisonError::into_inner);
        if started.as_ref().is_some_and(|started| started.process != process::id()) {
            std::mem::forget(started.take());
        }
    }
}

/// Starts as many of the wanted threads as the system lets us.
///
/// A thread first serves in the sleep, for as long as there is a handle, and only then does what rayon wants of it: so a
/// body that uses rayon itself finds rayon's own pool, and not this one, none of whose threads would have time for it.
fn start(wanted: usize, sleep: &Arc<Sleep>) -> Option<ThreadPool> {
    let mut threads = wanted;
    while threads > 0 {
        let are_all_there = Arc::new(OnceLock::new());
        let built = ThreadPoolBuilder::new()
            .num_threads(threads)
            .thread_name(|index| format!("parallel-for-{index}"))
            .spawn_handler(|thread| {
                let (sleep, are_all_there) = (sleep.clone(), are_all_there.clone());
                let name = thread.name().unwrap_or("parallel-for").to_owned();
                std::thread::Builder::new().name(name).spawn(move || {
                    let are_all_there = loop {
                        match are_all_there.get() {
                            Some(&answer) => break answer,
                            None => std::thread::yield_now(),
                        }
                    };
                    // If not all could be started there will be another try, without this one.
                    if are_all_there {
                        sleep.serve();
                    }
                    thread.run();
                })?;
                Ok(())
            })
            .build();
        if built.is_ok() {
            // They count as awake from now on: the loop that starts them can have them at once.
            sleep.expect(threads);
        }
        let _ = are_all_there.set(built.is_ok());
        match built {
            Ok(pool) => return Some(pool),
            Err(_) => threads /= 2,
        }
    }
    None
}

/// The process-wide threads, at least `wanted` of them.
///
/// A larger set replaces a smaller one; it is at least twice as large, so that all the sets together have at most twice
/// the threads of the largest. A smaller one stays for as long as a loop uses it.
pub(crate) fn shared(wanted: usize) -> Option<Arc<Threads>> {
    static SHARED: Mutex<Option<Arc<Threads>>> = Mutex::new(None);
    let mut shared = lock_bounded(|| SHARED.try_lock())?;
    let now = shared.as_ref().map_or(0, |threads| threads.wanted);
    if now < wanted {
        let wanted = wanted.max(now * 2).max(cpu_count() - 1);
        *shared = Some(Threads::new(wanted));
    }
    shared.clone()
}

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
/// The threads start with the first loop that needs them and end when the pool is dropped. Should the system refuse to
/// start them, loops make do with those it did start, down to the calling thread alone.
#[derive(Clone)]
pub struct Pool {
    threads: Arc<Threads>,
    workers: usize,
}

impl Pool {
    /// A pool of `n_jobs` workers, the calling thread included: the default and the upper bound of `n_jobs` for the
    /// loops that run on it. Negative numbers count down from the cores, as for the setting `n_jobs`.
    ///
    /// # Panics
    /// When `n_jobs` is 0.
    #[track_caller]
    pub fn new<N: WholeNumber>(n_jobs: N) -> Self {
        let workers = effective_n_jobs(n_jobs);
        Self { threads: Threads::new(workers - 1), workers }
    }

    /// The number of workers, the calling thread included.
    ///
    /// ```
    /// assert_eq!(parallel_for::Pool::new(2).n_jobs(), 2);
    /// ```
    pub fn n_jobs(&self) -> usize {
        self.workers
    }

    pub(crate) fn threads(&self) -> &Arc<Threads> {
        &self.threads
    }
}

impl std::fmt::Debug for Pool {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Pool").field("n_jobs", &self.workers).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::open;
    use std::thread;
    use std::time::{Duration, Instant};

    /// A loop that asks `threads` for help until `enough` says so; which threads came.
    fn helpers(threads: &Threads, enough: impl Fn(usize) -> bool) -> Vec<String> {
        let came = Mutex::new(Vec::new());
        let work = |_: &JobRef| {
            came.lock().unwrap().push(thread::current().name().unwrap_or_default().to_owned());
        };
        open(&work, |door| {
            let until = Instant::now() + Duration::from_secs(60);
            while !enough(came.lock().unwrap().len()) && Instant::now() < until {
                if !threads.call(door.header()) {
                    return;
                }
                thread::yield_now();
            }
        });
        came.into_inner().unwrap()
    }

    #[test]
    fn no_threads_run_nothing() {
        assert!(helpers(&Threads::new(0), |_| false).is_empty());
    }

    #[test]
    fn helpers_come_again_and_again_on_named_threads() {
        let threads = Threads::new(2);
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
        let threads = Threads::new(2);
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
