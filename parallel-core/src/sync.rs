//! The atomics, locks and threads of the engine, which loom replaces by modelled ones in its test run.

#[cfg(not(target_has_atomic = "64"))]
compile_error!("parallel-for needs a processor with atomics of 64 bits, which this target has not");

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

use std::sync::PoisonError;

/// Locks a mutex, also after a panic of another thread under the lock: the data behind the locks of this crate is whole
/// at every step.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
