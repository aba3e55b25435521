//! Where a loop runs, as its settings say.

use std::time::Duration;

/// The value of the setting `backend`, as far as it is not `threads`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Backend {
    /// In worker processes.
    Processes,
    /// Where the environment variable `PARALLEL_BACKEND` says, by default on threads.
    Any,
}

/// The settings of a loop that may run elsewhere.
#[derive(Clone, Copy, Default)]
pub(crate) struct Elsewhere {
    pub(crate) backend: Option<Backend>,
    /// The most time for an item.
    pub(crate) timeout: Option<Duration>,
}
