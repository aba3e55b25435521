//! The files that this process has used.

use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::sync::{LazyLock, Mutex, PoisonError};

static USED: LazyLock<Mutex<HashSet<PathBuf>>> = LazyLock::new(Mutex::default);

/// Tells whether a run of a loop, in this process, has or had this file.
pub(super) fn has(file: &Path) -> bool {
    USED.lock().unwrap_or_else(PoisonError::into_inner).contains(file)
}

/// Notes that a run of a loop has this file, which could be opened. False if another one was faster.
///
/// A loop that runs again in the same process reads other variables, most likely, and its file would give stale answers.
pub(super) fn claim(file: &Path) -> bool {
    USED.lock().unwrap_or_else(PoisonError::into_inner).insert(file.to_owned())
}

/// The sentence about a path that was used before.
pub(super) fn sentence(path: &Path) -> String {
    format!(
        "the checkpoint `{}` was used before in this process; a loop that runs several times needs a path each time",
        path.display()
    )
}
