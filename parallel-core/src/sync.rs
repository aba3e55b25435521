//! The atomics, locks and threads of the engine, which loom replaces by modelled ones in its test run.

#[cfg(all(loom, test))]
pub(crate) use loom::{
    sync::Arc,
    sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering},
    sync::{Condvar, Mutex, MutexGuard},
    thread::{Thread, current, park, yield_now},
};

#[cfg(not(all(loom, test)))]
pub(crate) use std::{
    sync::Arc,
    sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering},
    sync::{Condvar, Mutex, MutexGuard},
    thread::{Thread, current, park, yield_now},
};

use std::sync::{PoisonError, TryLockError};

/// Locks a mutex. A panic of another thread under the lock is no reason not to: the data behind the locks of this crate is
/// whole at every step.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Locks a mutex, unless it is held for ever: after a `fork` its holder may be a thread that the child does not have.
/// Nothing slow is ever done under these locks, except to start threads.
pub(crate) fn lock_bounded<G>(try_lock: impl Fn() -> Result<G, TryLockError<G>>) -> Option<G> {
    for _ in 0..1_000_000 {
        match try_lock() {
            Ok(guard) => return Some(guard),
            Err(TryLockError::Poisoned(guard)) => return Some(guard.into_inner()),
            Err(TryLockError::WouldBlock) => yield_now(),
        }
    }
    None
}

#[cfg(all(test, not(loom)))]
mod tests {
    use super::*;

    #[test]
    fn a_lock_that_nobody_gives_back_does_not_hang() {
        let mutex = Mutex::new(());
        let _held = mutex.lock().unwrap();
        assert!(lock_bounded(|| mutex.try_lock()).is_none());
    }
}
