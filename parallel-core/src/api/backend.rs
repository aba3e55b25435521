//! Where a loop runs, as its settings say.

#[cfg(feature = "process")]
use std::time::Duration;

/// The value of the setting `backend`, as far as it is not `threads`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Backend {
    /// In worker processes.
    #[cfg(feature = "process")]
    Processes,
    /// On all ranks of an MPI program.
    #[cfg(feature = "mpi")]
    Mpi,
    /// Where the environment variable `PARALLEL_BACKEND` says, else on all ranks that a launcher has started, else on threads.
    Any,
}

/// The settings of a loop that may run elsewhere.
#[derive(Clone, Copy, Default)]
pub(crate) struct Elsewhere {
    #[cfg_attr(not(feature = "process"), allow(dead_code, reason = "ranks are asked where the anchor is made"))]
    pub(crate) backend: Option<Backend>,
    /// The most time for an item.
    #[cfg(feature = "process")]
    pub(crate) timeout: Option<Duration>,
}
