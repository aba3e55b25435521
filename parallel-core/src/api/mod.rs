//! The interface for users: settings, scopes, pools, and the iterator over the results of a loop that goes on.

#[cfg(any(feature = "mpi", feature = "process"))]
pub(crate) mod backend;
pub(crate) mod config;
#[cfg(any(feature = "mpi", feature = "process"))]
pub(crate) mod launcher;
pub(crate) mod pool;
#[cfg(feature = "rand")]
pub(crate) mod rng;
pub(crate) mod settings;
pub(crate) mod stream;
