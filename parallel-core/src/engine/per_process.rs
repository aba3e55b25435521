//! State that a process does not inherit from its parent.

use super::in_children::InChildren;
use std::marker::PhantomData;
use std::process;
use std::ptr;
use std::sync::atomic::{AtomicPtr, AtomicU32, Ordering};

/// The number of this process. Where there are no processes (WebAssembly) it is 0: std's function would panic.
pub(crate) fn this_process() -> u32 {
    if cfg!(target_family = "wasm") { 0 } else { process::id() }
}

/// The number of this process, for what each loop asks: to ask the system takes longer than a few items. So the number is kept where the C
/// library tells a forked child to forget it. (A child that it does not tell, of `_Fork` or of the system call itself, must not run a loop
/// anyway: it may call nothing but functions that are safe in a signal handler. A loop there ends, but without helpers.)
#[inline]
pub(in crate::engine) fn known_process() -> u32 {
    match KNOWN.load(Ordering::Relaxed) {
        0 => ask(),
        known => known,
    }
}

/// The number of this process; 0 if it is to be asked for.
static KNOWN: AtomicU32 = AtomicU32::new(0);

#[cold]
fn ask() -> u32 {
    static IN_CHILDREN: InChildren = InChildren::new(forget);
    extern "C" fn forget() {
        KNOWN.store(0, Ordering::Relaxed);
    }
    let process = this_process();
    if IN_CHILDREN.is_called() {
        KNOWN.store(process, Ordering::Relaxed);
    }
    process
}

/// A value that is made when it is first asked for, and made anew in every child of a `fork`.
///
/// A forked child has the memory of its parent and none of its threads. One of those may have held a lock, or have been
/// in the middle of a change, so the child never touches what it has inherited. Here nothing is locked, either: of two
/// threads that make the value at the same time, one is told what the other has made.
///
/// Invariant: `newest` is null or comes from `Box::into_raw`, and what it points to is there, and the same, until the
/// `PerProcess` is dropped by the process that made it. The value of a parent is never dropped: it may be half of
/// something.
pub(crate) struct PerProcess<T> {
    newest: AtomicPtr<Made<T>>,
    owns: PhantomData<T>,
}

struct Made<T> {
    process: u32,
    value: T,
}

// SAFETY: sharing a `PerProcess` shares its value, and any thread may make that, which another may drop.
unsafe impl<T: Send + Sync> Sync for PerProcess<T> {}

impl<T> PerProcess<T> {
    pub(crate) const fn new() -> Self {
        Self { newest: AtomicPtr::new(ptr::null_mut()), owns: PhantomData }
    }

    /// The value of this process, if it has been made, or else that of a parent: a hint, of which only atomics may be
    /// looked at.
    pub(super) fn hint(&self) -> Option<&T> {
        self.newest().1.map(|made| &made.value)
    }

    /// The value of this process, if it has been made.
    pub(super) fn get(&self) -> Option<&T> {
        self.newest().1.filter(|made| made.process == known_process()).map(|made| &made.value)
    }

    /// The value of this process. `make` is told that of a parent, of which only atomics may be looked at; what it
    /// makes may be dropped at once.
    pub(crate) fn get_or_make(&self, make: impl Fn(Option<&T>) -> T) -> &T {
        let process = known_process();
        loop {
            let (at, known) = self.newest();
            if let Some(known) = known
                && known.process == process
            {
                return &known.value;
            }
            let value = make(known.map(|known| &known.value));
            let fresh = Box::into_raw(Box::new(Made { process, value }));
            // Release: whoever sees the pointer sees the value.
            if self.newest.compare_exchange(at, fresh, Ordering::Release, Ordering::Relaxed).is_err() {
                // SAFETY: it has just come from `Box::into_raw`, and nobody else has seen it.
                drop(unsafe { Box::from_raw(fresh) });
            }
        }
    }

    fn newest(&self) -> (*mut Made<T>, Option<&Made<T>>) {
        let newest = self.newest.load(Ordering::Acquire);
        // SAFETY: null, or alive and unchanged as long as `self` is, as the invariant says; what it points to was
        // written before the Release that the Acquire has seen.
        (newest, unsafe { newest.as_ref() })
    }
}

impl<T> Drop for PerProcess<T> {
    fn drop(&mut self) {
        if self.get().is_some() {
            let newest = *self.newest.get_mut();
            // SAFETY: from `Box::into_raw`, as the invariant says; `&mut self` says that nobody has a reference into it
            // any more.
            drop(unsafe { Box::from_raw(newest) });
        }
    }
}

#[cfg(all(test, not(loom)))]
mod tests {
    use super::*;
    use std::sync::atomic::AtomicUsize;
    use std::sync::{Arc, Mutex};
    use std::thread;

    #[test]
    fn one_value_is_made_and_dropped() {
        let alive = Arc::new(());
        for _ in 0..100 {
            let own = PerProcess::new();
            assert!(own.get().is_none());
            let values: Vec<usize> = thread::scope(|scope| {
                let value = || ptr::from_ref(own.get_or_make(|_| alive.clone())).addr();
                let threads: Vec<_> = (0..4).map(|_| scope.spawn(value)).collect();
                threads.into_iter().map(|thread| thread.join().unwrap()).collect()
            });
            assert!(values.iter().all(|&value| value == values[0]));
            assert_eq!(Arc::strong_count(&alive), 2);
            drop(own);
            assert_eq!(Arc::strong_count(&alive), 1);
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_child_makes_its_own() {
        unsafe extern "C" {
            fn fork() -> i32;
            safe fn _exit(code: i32) -> !;
            fn waitpid(process: i32, status: *mut i32, options: i32) -> i32;
        }
        static OWN: PerProcess<Mutex<usize>> = PerProcess::new();
        let count = AtomicUsize::new(0);
        let make = |_: Option<&Mutex<usize>>| Mutex::new(count.fetch_add(1, Ordering::Relaxed));
        let held = OWN.get_or_make(make).lock().unwrap();
        // SAFETY: the child takes a lock of its own, allocates, and ends.
        let child = unsafe { fork() };
        if child == 0 {
            let is_fresh = OWN.get().is_none() && OWN.hint().is_some();
            let value = *OWN.get_or_make(make).lock().unwrap();
            _exit((!is_fresh || value != 1 || OWN.get().is_none()).into());
        }
        let mut status = -1;
        // SAFETY: the pointer is to an integer that nobody else uses.
        assert_eq!(unsafe { waitpid(child, &raw mut status, 0) }, child);
        assert_eq!((status, *held), (0, 0));
    }
}
