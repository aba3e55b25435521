//! What workers are to do for one loop.

use super::message::{self, Kind};
use super::process::Process;
use super::service::Service;
use super::{code, memory};
use std::ffi::OsString;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::os::fd::OwnedFd;
use std::path::PathBuf;
use std::sync::OnceLock;
use std::{env, io};

/// A function that runs a task in a worker; it is given the addresses that [`Task::new`] was given.
pub(crate) type Entry = fn(&mut Service, [usize; 3]);

/// The number of functions of a task.
pub(super) const FUNCTIONS: usize = 4;

/// The most bytes that go over the socket for each worker. More are put into memory that all of them see.
const MOST: usize = 64 << 10;

/// What workers are to do for one loop.
pub(crate) struct Task {
    /// The entry and what it is given, by their distances.
    functions: Result<[u64; FUNCTIONS], String>,
    captures: Vec<u8>,
    /// The captures, in a file that workers map.
    file: OnceLock<Result<OwnedFd, String>>,
    pub(super) surroundings: Surroundings,
}

/// What a worker takes over from its parent when it starts, and keeps: that of the call, also if it starts later, in place of one that
/// has ended.
pub(super) struct Surroundings {
    /// The size of the stack of the thread that runs tasks.
    pub(super) stack: usize,
    /// The environment.
    pub(super) variables: Vec<(OsString, OsString)>,
    /// The working directory, if there is one.
    pub(super) folder: Option<PathBuf>,
    /// A hash of the above, of the working directory and of the environment.
    pub(super) hash: u64,
}

impl Surroundings {
    /// Those of now, with a stack of this size.
    pub(super) fn of_now(stack: usize) -> Self {
        let mut hasher = DefaultHasher::new();
        stack.hash(&mut hasher);
        let (folder, variables) = (env::current_dir().ok(), env::vars_os().collect());
        (&folder, &variables).hash(&mut hasher);
        Self { stack, variables, folder, hash: hasher.finish() }
    }
}

impl Task {
    /// A task: `entry` is called with these addresses of other functions, and starts with `captures`. Workers have the working
    /// directory and the environment of now, and a stack of `stack` bytes.
    pub(crate) fn new(entry: Entry, [first, second, third]: [usize; 3], captures: Vec<u8>, stack: usize) -> Self {
        let distance = code::distance;
        let functions = distance(entry as usize)
            .and_then(|entry| Ok([entry, distance(first)?, distance(second)?, distance(third)?]));
        Self { functions, captures, file: OnceLock::new(), surroundings: Surroundings::of_now(stack) }
    }

    /// Tells whether it starts with much.
    pub(super) fn is_large(&self) -> bool {
        self.captures.len() > MOST
    }

    /// The functions, by their distances.
    ///
    /// # Errors
    /// A sentence: no worker would have them.
    pub(super) fn functions(&self) -> Result<[u64; FUNCTIONS], String> {
        self.functions.clone()
    }

    /// Sends the task to a worker.
    ///
    /// # Errors
    /// Of the outer kind: a sentence, since no worker can have it. Of the inner kind: this worker has ended.
    pub(super) fn send(&self, to: &mut Process) -> Result<io::Result<()>, String> {
        let functions = self.functions()?;
        let mut bytes: Vec<u8> = functions.iter().flat_map(|distance| distance.to_ne_bytes()).collect();
        if !self.is_large() {
            bytes.extend_from_slice(&self.captures);
            return Ok(to.write(Kind::Task, &bytes));
        }
        let file = self.file.get_or_init(|| {
            memory::sealed(&self.captures)
                .map_err(|error| format!("the variables of a loop cannot be put into shared memory: {error}"))
        });
        let file = file.as_ref().map_err(Clone::clone)?;
        let sent = to.write(Kind::TaskWithFile, &bytes);
        Ok(sent.and_then(|()| message::send_file(&to.socket, file)))
    }
}
