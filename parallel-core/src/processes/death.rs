//! How a worker has ended.

use std::fmt;
use std::os::unix::process::ExitStatusExt;
use std::process::ExitStatus;
use std::time::Duration;

/// The end of a worker that was at a request.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Death {
    /// The item that it was at.
    item: Option<u64>,
    signal: Option<i32>,
    exit_code: Option<i32>,
    timeout: Option<Duration>,
    /// It has refused its task, as if it had never been there.
    refused: bool,
}

impl Death {
    /// The end with this status, at this item.
    pub(super) fn new(item: Option<u64>, status: Option<ExitStatus>) -> Self {
        let (signal, exit_code) = status.map_or((None, None), |status| (status.signal(), status.code()));
        Self { item, signal, exit_code, timeout: None, refused: false }
    }

    /// The end of one that could not take its task, or of none.
    pub(super) fn refused() -> Self {
        Self { refused: true, ..Self::new(None, None) }
    }

    /// Tells whether it has ended before it took its task: another worker is to have it.
    pub(crate) fn has_refused(&self) -> bool {
        self.refused
    }

    /// The end by this signal, at this item.
    #[cfg(all(test, not(loom)))]
    pub(crate) fn by(item: Option<u64>, signal: Option<i32>) -> Self {
        Self { signal, ..Self::new(item, None) }
    }

    /// The end by its parent, since the item took longer than this.
    pub(crate) fn late(item: u64, limit: Duration) -> Self {
        Self { timeout: Some(limit), ..Self::new(Some(item), None) }
    }

    /// The item that the worker was at.
    pub(crate) fn item(&self) -> Option<u64> {
        self.item
    }

    /// The signal that has ended it.
    pub(crate) fn signal(&self) -> Option<i32> {
        self.signal
    }

    /// The code that it gave to `exit`.
    pub(crate) fn exit_code(&self) -> Option<i32> {
        self.exit_code
    }

    /// The time that the item had, if it took longer.
    pub(crate) fn timeout(&self) -> Option<Duration> {
        self.timeout
    }

    /// Tells whether somebody else may have ended it, or the system, which had no more memory: always, if it was at no item.
    pub(crate) fn is_from_outside(&self) -> bool {
        self.item.is_none() || matches!(self.signal, Some(HUP | INT | QUIT | KILL | TERM))
    }
}

const HUP: i32 = 1;
const INT: i32 = 2;
const QUIT: i32 = 3;
const KILL: i32 = 9;
const TERM: i32 = 15;

/// The name of a signal, of those with the same number on every system.
fn name(signal: i32) -> Option<&'static str> {
    Some(match signal {
        HUP => "SIGHUP",
        INT => "SIGINT",
        QUIT => "SIGQUIT",
        4 => "SIGILL",
        5 => "SIGTRAP",
        6 => "SIGABRT",
        8 => "SIGFPE",
        KILL => "SIGKILL",
        11 => "SIGSEGV",
        13 => "SIGPIPE",
        14 => "SIGALRM",
        TERM => "SIGTERM",
        _ => return None,
    })
}

/// How it ended, as the rest of a sentence: `ended its process by signal 11 (SIGSEGV)`.
impl fmt::Display for Death {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self { timeout: Some(limit), .. } => write!(f, "took longer than its `timeout` of {limit:?}"),
            Self { signal: Some(signal), .. } => {
                write!(f, "ended its process by signal {signal}")?;
                name(signal).map_or(Ok(()), |name| write!(f, " ({name})"))
            }
            Self { exit_code: Some(code), .. } => write!(f, "ended its process with exit code {code}"),
            _ => f.write_str("ended its process"),
        }
    }
}
