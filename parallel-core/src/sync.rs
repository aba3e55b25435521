//! The atomics of the engine, which loom replaces by modelled ones in its test run.

#[cfg(all(loom, test))]
pub(crate) use loom::{
    sync::Arc,
    sync::atomic::{AtomicU64, AtomicUsize, Ordering},
    thread::{Thread, current, park},
};

#[cfg(not(all(loom, test)))]
pub(crate) use std::{
    sync::Arc,
    sync::atomic::{AtomicU64, AtomicUsize, Ordering},
    thread::{Thread, current, park},
};
