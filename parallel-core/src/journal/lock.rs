//! Who may have a file: one process writes to it, and others may read it meanwhile.
//!
//! Unix has locks for that, which only those heed who ask. Those of Windows would keep others from reading; there a file is opened so
//! that nobody else can open it for writing.

use std::fs::{File, OpenOptions};
use std::io;

/// Makes sure, where opening a file does that, that nobody else has the file open for writing, or opens it so.
pub(super) fn alone(options: &mut OpenOptions) -> &mut OpenOptions {
    #[cfg(windows)]
    {
        use std::os::windows::fs::OpenOptionsExt;
        const FILE_SHARE_READ: u32 = 1;
        const FILE_SHARE_DELETE: u32 = 4;
        options.share_mode(FILE_SHARE_READ | FILE_SHARE_DELETE);
    }
    options
}

/// Tells whether a file could not be opened since another process has it.
pub(super) fn is_taken(error: &io::Error) -> bool {
    const ERROR_SHARING_VIOLATION: i32 = 32;
    cfg!(windows) && error.raw_os_error() == Some(ERROR_SHARING_VIOLATION)
}

/// Locks the file of this process until it is closed; false if another process has a lock on it.
///
/// # Errors
/// The system's, if it has locks.
pub(super) fn lock(file: &File) -> io::Result<bool> {
    #[cfg(unix)]
    return unix::lock(file, rustix::fs::FlockOperation::NonBlockingLockExclusive);
    #[cfg(not(unix))]
    nobody_else(file)
}

/// Keeps others from locking a file until it is closed; false if one of them has locked it.
///
/// # Errors
/// As for [`lock`].
pub(super) fn lock_to_read(file: &File) -> io::Result<bool> {
    #[cfg(unix)]
    return unix::lock(file, rustix::fs::FlockOperation::NonBlockingLockShared);
    #[cfg(not(unix))]
    nobody_else(file)
}

/// On Windows nobody else has a file that was opened [`alone`]; WebAssembly has no locks.
#[cfg(not(unix))]
#[expect(clippy::unnecessary_wraps, reason = "as on Unix")]
fn nobody_else(_: &File) -> io::Result<bool> {
    Ok(true)
}

#[cfg(unix)]
mod unix {
    use rustix::fs::{FlockOperation, flock};
    use rustix::io::Errno;
    use std::fs::File;
    use std::io;

    pub(super) fn lock(file: &File, how: FlockOperation) -> io::Result<bool> {
        match flock(file, how) {
            Ok(()) => Ok(true),
            Err(Errno::WOULDBLOCK) => Ok(false),
            Err(error) if has_no_locks(error) => Ok(true),
            Err(error) => Err(error.into()),
        }
    }

    /// Tells whether a file could not be locked since its file system has no locks, as some of clusters: NFS without its lock daemon
    /// says `ENOLCK`, and others that they do not support it, each in its own way.
    fn has_no_locks(error: Errno) -> bool {
        [Errno::NOLCK, Errno::NOTSUP, Errno::OPNOTSUPP, Errno::NOSYS].contains(&error)
    }

    #[cfg(test)]
    #[test]
    fn errors_of_file_systems_without_locks() {
        let said = |error: io::Error| Errno::from_io_error(&error).is_some_and(has_no_locks);
        assert!(said(Errno::NOLCK.into()) && said(Errno::NOTSUP.into()) && said(Errno::OPNOTSUPP.into()));
        assert!(!said(Errno::WOULDBLOCK.into()) && !said(Errno::BADF.into()));
    }
}
