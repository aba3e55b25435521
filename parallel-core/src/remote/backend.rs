//! Where a loop runs.

use crate::api::backend::Backend;
#[cfg(not(feature = "mpi"))]
use crate::api::launcher;
use crate::processes;
use std::env;

/// What the variable may be.
const WORDS: &str = if cfg!(feature = "mpi") { "`threads`, `processes` or `mpi`" } else { "`threads` or `processes`" };

/// Tells whether the loop runs in worker processes. Inside of one it runs on that one's threads.
///
/// # Panics
/// When `PARALLEL_BACKEND` names no backend.
#[track_caller]
pub(super) fn is_away(backend: Backend) -> bool {
    let is_wanted = match backend {
        Backend::Processes => true,
        #[cfg(feature = "mpi")]
        Backend::Mpi => false,
        Backend::Any => match env::var("PARALLEL_BACKEND").as_deref() {
            #[cfg(not(feature = "mpi"))]
            Err(env::VarError::NotPresent) | Ok("") if launcher::starts_several() && !processes::is_worker() => panic!(
                "a launcher has started several ranks of this program, which is built without the feature `mpi`: each would do \
                 everything by itself; add the feature, or set `PARALLEL_BACKEND` to `threads` or `processes`"
            ),
            Err(env::VarError::NotPresent) | Ok("" | "threads") => false,
            Ok("processes") => true,
            // The anchor of the loop has asked: see `spread`.
            #[cfg(feature = "mpi")]
            Ok("mpi") => false,
            #[cfg(not(feature = "mpi"))]
            Ok("mpi") => {
                panic!("`PARALLEL_BACKEND` is `mpi`, which this program is built without; set it to {WORDS}")
            }
            Ok(other) => panic!("`PARALLEL_BACKEND` is `{other}`; set it to {WORDS}"),
            Err(env::VarError::NotUnicode(_)) => panic!("`PARALLEL_BACKEND` is no text; set it to {WORDS}"),
        },
    };
    is_wanted && !processes::is_worker()
}
