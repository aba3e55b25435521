//! The cores that helpers may run on: a helper does not wake on the core of its caller, nor spin there.
//!
//! Whoever wakes a helper goes on working, so its core is the one where the helper is of no use. Some schedulers put it
//! there all the same, be it to keep other cores asleep or because the two share data; there it takes the core from the
//! loop it was to help, or waits for it. Where the system has no word for this, the scheduler decides alone.

#[cfg(all(target_os = "linux", any(target_env = "gnu", target_env = "musl"), not(loom)))]
pub(in crate::engine::threads) use linux::{Affinity, here};

#[cfg(not(all(target_os = "linux", any(target_env = "gnu", target_env = "musl"), not(loom))))]
pub(in crate::engine::threads) use elsewhere::{Affinity, here};

#[cfg(all(target_os = "linux", any(target_env = "gnu", target_env = "musl"), not(loom)))]
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
        /// The system's number of this thread; 0 where it cannot be had.
        static NUMBER: Cell<Option<c_int>> = const { Cell::new(None) };
    }

    /// The system's number of a helper's thread, and the cores that it may run on: what it takes to have it wake on another.
    #[derive(Clone, Copy)]
    #[cfg_attr(test, derive(Debug, PartialEq))]
    pub(in crate::engine::threads) struct Affinity {
        thread: c_int,
        cores: Cores,
    }

    impl Affinity {
        /// That of the calling thread, which is about to sleep or to spin.
        pub(in crate::engine::threads) fn of_this_thread() -> Option<Self> {
            Some(Self { cores: get(0)?, thread: number()? })
        }

        /// Keeps the helper off the core of the calling thread, if there is another for it; says whether it has to
        /// [`restore`](Self::restore) its affinity then. The helper must be alive.
        pub(in crate::engine::threads) fn avoid_core(&self) -> bool {
            let Some(here) = here() else { return false };
            let mut others = self.cores;
            let Some(word) = others.get_mut(here / c_ulong::BITS as usize) else { return false };
            let before = *word;
            *word &= !(1 << (here % c_ulong::BITS as usize));
            // Somebody else who says meanwhile where the thread may run, is right.
            let is_free =
                before != *word && others.iter().any(|&word| word != 0) && get(self.thread) == Some(self.cores);
            if is_free {
                set(self.thread, &others);
            }
            is_free
        }

        /// Lets the calling thread, whose affinity this is, run again wherever it could before.
        pub(in crate::engine::threads) fn restore(&self) {
            set(0, &self.cores);
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
            let (wake, woken) = channel::<()>();
            let sleeper = thread::spawn(move || {
                let before = Affinity::of_this_thread().expect("this test needs /proc");
                tell.send(before).unwrap();
                woken.recv().unwrap();
                let moved = Affinity::of_this_thread().unwrap();
                before.restore();
                (before.cores, moved.cores, Affinity::of_this_thread().unwrap().cores)
            });
            told.recv().unwrap().avoid_core();
            wake.send(()).unwrap();
            let (before, moved, after) = sleeper.join().unwrap();
            let count = |cores: &Cores| cores.iter().map(|word| word.count_ones()).sum::<u32>();
            // With a single core there is nowhere else.
            assert_eq!(count(&moved), (count(&before) - 1).max(1));
            assert_eq!(after, before);
        }
    }
}

#[cfg(not(all(target_os = "linux", any(target_env = "gnu", target_env = "musl"), not(loom))))]
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

        pub(in crate::engine::threads) fn avoid_core(&self) -> bool {
            false
        }

        pub(in crate::engine::threads) fn restore(&self) {}
    }
}
