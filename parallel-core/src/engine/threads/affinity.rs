//! The cores that helpers may run on: a helper does not wake on the core of its caller, nor spin there.
//!
//! Whoever wakes a helper goes on working, so its core is the one where the helper is of no use. Some schedulers put it
//! there all the same, be it to keep other cores asleep or because the two share data; there it takes the core from the
//! loop it was to help, or waits for it. Where the system has no word for this, the scheduler decides alone.

#[cfg(all(target_os = "linux", any(target_env = "gnu", target_env = "musl"), not(any(loom, miri))))]
pub(in crate::engine::threads) use linux::{Affinity, here};

#[cfg(not(all(target_os = "linux", any(target_env = "gnu", target_env = "musl"), not(any(loom, miri)))))]
pub(in crate::engine::threads) use elsewhere::{Affinity, here};

#[cfg(all(target_os = "linux", any(target_env = "gnu", target_env = "musl"), not(any(loom, miri))))]
mod linux {
    use std::cell::Cell;
    use std::ffi::{c_int, c_ulong};

    /// As large as glibc's and musl's `cpu_set_t`: 1024 cores. A system with more refuses it, and then decides alone.
    type Cores = [c_ulong; WORDS];
    const WORDS: usize = 1024 / c_ulong::BITS as usize;

    unsafe extern "C" {
        safe fn sched_getcpu() -> c_int;
        fn sched_getaffinity(thread: c_int, size: usize, cores: *mut Cores) -> c_int;
        fn sched_setaffinity(thread: c_int, size: usize, cores: *const Cores) -> c_int;
    }

    thread_local! {
        /// The system's number of this thread. `None`: not asked yet; 0: the system does not tell.
        static NUMBER: Cell<Option<c_int>> = const { Cell::new(None) };
    }

    /// The system's number of a helper's thread, and the cores that it may run on: what it takes to have it wake on
    /// another.
    #[derive(Clone, Copy)]
    #[cfg_attr(test, derive(Debug, PartialEq))]
    pub(in crate::engine::threads) struct Affinity {
        thread: c_int,
        cores: Cores,
    }

    impl Affinity {
        /// The affinity of the calling thread, which is a helper about to sleep or to spin.
        pub(in crate::engine::threads) fn of_this_thread() -> Option<Self> {
            Some(Self { cores: get(0)?, thread: number()? })
        }

        /// Keeps the helper off the core of the calling thread, if there is another for it; gives the core that it has
        /// to [`restore`](Self::restore) then. The helper must be alive.
        pub(in crate::engine::threads) fn avoid_core(&self) -> Option<usize> {
            let here = here()?;
            let others = self.without(here)?;
            // If somebody else has changed the affinity of the thread meanwhile, theirs stays.
            let is_free = others.iter().any(|&word| word != 0) && get(self.thread) == Some(self.cores);
            is_free.then(|| {
                set(self.thread, &others);
                here
            })
        }

        /// Lets the calling thread, whose affinity this is, run again on the core that it was kept off.
        ///
        /// The affinity is restored only if it is still the one that [`avoid_core`](Self::avoid_core) has set: somebody
        /// else may have changed it meanwhile, as `taskset` does for all threads of a process. (Who says so between the two calls
        /// of the system in here is overruled; no system has one call for both.)
        pub(in crate::engine::threads) fn restore(&self, core: usize) {
            if self.without(core).is_some_and(|ours| get(0) == Some(ours)) {
                set(0, &self.cores);
            }
        }

        /// The cores without this one, which is among them.
        fn without(&self, core: usize) -> Option<Cores> {
            let mut others = self.cores;
            let word = others.get_mut(core / c_ulong::BITS as usize)?;
            let before = *word;
            *word &= !(1 << (core % c_ulong::BITS as usize));
            (before != *word).then_some(others)
        }
    }

    /// The core that the calling thread is on.
    #[inline]
    pub(in crate::engine::threads) fn here() -> Option<usize> {
        usize::try_from(sched_getcpu()).ok()
    }

    /// The cores that a thread may run on; 0 is the calling one.
    fn get(thread: c_int) -> Option<Cores> {
        let mut cores: Cores = [0; WORDS];
        // SAFETY: the pointer is to that many bytes, all of them initialised.
        let answer = unsafe { sched_getaffinity(thread, size_of::<Cores>(), &raw mut cores) };
        (answer == 0).then_some(cores)
    }

    /// Lets a thread run on these cores; 0 is the calling one. A hint: should the system refuse, nothing is lost.
    fn set(thread: c_int, cores: &Cores) {
        // SAFETY: the pointer is to that many initialised bytes, which are only read.
        unsafe { sched_setaffinity(thread, size_of::<Cores>(), cores) };
    }

    /// The system's number of the calling thread. Asked of the file system once: older C libraries have no call for it.
    fn number() -> Option<c_int> {
        let known = NUMBER.get().unwrap_or_else(|| {
            let link = std::fs::read_link("/proc/thread-self").ok();
            let name = link.as_ref().and_then(|link| link.file_name()?.to_str());
            name.and_then(|name| name.parse().ok()).unwrap_or(0)
        });
        NUMBER.set(Some(known));
        (known != 0).then_some(known)
    }

    #[cfg(test)]
    mod tests {
        use super::*;
        use std::sync::mpsc::channel;
        use std::thread;

        #[test]
        fn a_sleeper_wakes_elsewhere_and_may_go_anywhere_after() {
            let (tell, told) = channel();
            let (wake, woken) = channel();
            let sleeper = thread::spawn(move || {
                let before = Affinity::of_this_thread().expect("this test needs /proc");
                tell.send(before).unwrap();
                let core: Option<usize> = woken.recv().unwrap();
                let moved = Affinity::of_this_thread().unwrap();
                if let Some(core) = core {
                    before.restore(core);
                }
                (before.cores, moved.cores, Affinity::of_this_thread().unwrap().cores)
            });
            wake.send(told.recv().unwrap().avoid_core()).unwrap();
            let (before, moved, after) = sleeper.join().unwrap();
            let count = |cores: &Cores| cores.iter().map(|word| word.count_ones()).sum::<u32>();
            // With a single core there is nowhere else.
            assert_eq!(count(&moved), (count(&before) - 1).max(1));
            assert_eq!(after, before);
        }

        /// A mask that somebody sets between the two calls stays, whatever it is.
        #[test]
        fn a_mask_that_was_set_meanwhile_stays() {
            let all = get(0).unwrap();
            let lowest = |all: &Cores| {
                let word = all.iter().position(|&word| word != 0).unwrap();
                let mut one = [0; WORDS];
                one[word] = all[word] & all[word].wrapping_neg();
                one
            };
            if all == lowest(&all) {
                return;
            }
            // All cores again, and that of the caller alone.
            for theirs in [all, lowest(&all)] {
                let (tell, told) = channel();
                let (wake, woken) = channel();
                let sleeper = thread::spawn(move || {
                    let own = Affinity::of_this_thread().unwrap();
                    tell.send(own).unwrap();
                    let core: usize = woken.recv().unwrap();
                    own.restore(core);
                    get(0).unwrap()
                });
                let own = told.recv().unwrap();
                let caller = thread::spawn(move || {
                    // So it stays where it is, and the helper is sent elsewhere.
                    set(0, &lowest(&all));
                    own.avoid_core().unwrap()
                });
                let core = caller.join().unwrap();
                assert_eq!(get(own.thread), own.without(core));
                set(own.thread, &theirs);
                wake.send(core).unwrap();
                assert_eq!(sleeper.join().unwrap(), theirs);
            }
        }
    }
}

#[cfg(not(all(target_os = "linux", any(target_env = "gnu", target_env = "musl"), not(any(loom, miri)))))]
mod elsewhere {
    pub(in crate::engine::threads) fn here() -> Option<usize> {
        None
    }

    /// Nothing is known of cores here: the system decides.
    #[derive(Clone, Copy)]
    pub(in crate::engine::threads) struct Affinity;

    impl Affinity {
        pub(in crate::engine::threads) fn of_this_thread() -> Option<Self> {
            None
        }

        pub(in crate::engine::threads) fn avoid_core(&self) -> Option<usize> {
            None
        }

        pub(in crate::engine::threads) fn restore(&self, _core: usize) {}
    }
}
