//! Whether a loop is to run on all ranks of the program.

use super::guard::{Place, place};
use super::world;
use crate::api::backend::Backend;
use crate::api::launcher;
use crate::engine::is_inside;
use std::env;

/// Tells whether a loop with this backend, which begins here and now, runs on all ranks.
///
/// # Panics
/// With one sentence: when `init` was not called, or by another thread.
#[track_caller]
pub(crate) fn is_spread(backend: Backend) -> bool {
    if is_inside() || is_worker() {
        return false;
    }
    let is_wanted = match backend {
        Backend::Mpi => true,
        Backend::Any => match env::var("PARALLEL_BACKEND").as_deref() {
            Ok("mpi") => true,
            Err(env::VarError::NotPresent) | Ok("") => launcher::starts_several(),
            _ => false,
        },
        #[cfg(feature = "process")]
        Backend::Processes => false,
    };
    if !is_wanted {
        return false;
    }
    match place() {
        Place::Alone => false,
        Place::Here => {
            if let Some(text) = world::here().and_then(|world| world.broken()) {
                panic!("{text}");
            }
            true
        }
        Place::Nowhere => panic!(
            "MPI has not begun; write `let _mpi = parallel_for::mpi::init();` at the beginning of `main`, before the first loop on all ranks"
        ),
        Place::OtherThread => panic!(
            "a loop on all ranks runs where `parallel_for::mpi::init` was called, and this is another thread; move the loop there"
        ),
        Place::Over => panic!("MPI has ended; keep the guard of `parallel_for::mpi::init` until the end of `main`"),
    }
}

#[cfg(feature = "process")]
fn is_worker() -> bool {
    crate::processes::is_worker()
}

#[cfg(not(feature = "process"))]
fn is_worker() -> bool {
    false
}
