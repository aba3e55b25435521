//! One worker, as its parent has it.

use super::code;
use super::memory::Shared;
use super::message::{self, Incoming, Kind};
use super::page::{Page, WORDS};
use super::start::{STACK, VARIABLE, has_more_rights};
use super::task::Surroundings;
use std::os::fd::OwnedFd;
use std::os::unix::net::UnixStream;
use std::os::unix::process::CommandExt;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};
use std::{env, io, thread};

/// The time that a worker has to begin.
const BEGIN: Duration = Duration::from_secs(60);

/// The time that a write may wait, before the parent looks whether the worker is still there.
const FULL: Duration = Duration::from_millis(200);

/// The time for a read of what has come already.
const AT_ONCE: Duration = Duration::from_millis(1);

/// The beginnings of the environment variables by which launchers of MPI talk to their processes. Workers are none of these.
const OF_LAUNCHERS: [&str; 5] = ["OMPI_", "PMIX_", "PMI_", "MPI_LOCAL", "MV2_"];

/// One worker.
pub(super) struct Process {
    child: Child,
    pub(super) socket: UnixStream,
    pub(super) page: Page,
    /// The surroundings that it began with.
    pub(super) hash: u64,
    /// The time that a read of the socket may take.
    time: Option<Duration>,
    /// What it has begun to say.
    pub(super) incoming: Incoming,
    /// The process that has started it.
    parent: u32,
}

impl Process {
    /// Starts a worker.
    ///
    /// # Errors
    /// A sentence.
    pub(super) fn start(surroundings: &Surroundings) -> Result<Self, String> {
        let failed = |error: io::Error| format!("a worker process cannot be started: {error}");
        if has_more_rights() {
            return Err("a program with more rights than whoever starts it (setuid) has no worker processes; write \
                        `backend = threads`"
                .to_owned());
        }
        let (socket, other) = message::pair().map_err(failed)?;
        socket.set_write_timeout(Some(FULL)).map_err(failed)?;
        let (shared, file) = Shared::new(WORDS).map_err(failed)?;
        let page = Page::new(shared);
        page.reset();
        // The file of this program, also if there is another one under its name by now.
        let program =
            if cfg!(target_os = "linux") { "/proc/self/exe".into() } else { env::current_exe().map_err(failed)? };
        let mut command = Command::new(program);
        if let Some(name) = env::args_os().next() {
            command.arg0(name);
        }
        let is_of_launcher = |name: &str| OF_LAUNCHERS.iter().any(|start| name.starts_with(start));
        let variables = surroundings.variables.iter().filter(|(name, _)| !name.to_str().is_some_and(is_of_launcher));
        command.env_clear().envs(variables.map(|(name, value)| (name, value)));
        command.env(VARIABLE, code::build()).env(STACK, surroundings.stack.to_string());
        if let Some(folder) = &surroundings.folder
            && env::current_dir().ok().as_ref() != Some(folder)
            && folder.is_dir()
        {
            command.current_dir(folder);
        }
        let child = command.stdin(Stdio::from(OwnedFd::from(other))).spawn().map_err(failed)?;
        // The command has the other end of the socket: as long as it is open here, the end of the worker is not seen.
        drop(command);
        let (hash, parent) = (surroundings.hash, std::process::id());
        let mut process = Self { child, socket, page, hash, time: None, incoming: Incoming::default(), parent };
        process.begin(&file).map_err(|error| match process.wait() {
            Some(status) => {
                format!("a worker process has ended before it began ({status}); is this a build of another version?")
            }
            None => failed(error),
        })?;
        Ok(process)
    }

    /// Waits until the worker has begun.
    fn begin(&mut self, page: &std::fs::File) -> io::Result<()> {
        message::send_file(&self.socket, page)?;
        self.time_out(Some(BEGIN))?;
        let hello = self.incoming.read(&self.socket)?;
        self.incoming.clear();
        if hello == Some(Kind::Hello) { Ok(()) } else { Err(io::Error::other("it does not answer")) }
    }

    /// Sets the time that a read of the socket may take.
    pub(super) fn time_out(&mut self, time: Option<Duration>) -> io::Result<()> {
        if self.time != time {
            self.socket.set_read_timeout(time)?;
            self.time = time;
        }
        Ok(())
    }

    /// Writes a message. A worker that waits reads at once; one that has ended may have left its socket to a child, which never does.
    pub(super) fn write(&mut self, kind: Kind, bytes: &[u8]) -> io::Result<()> {
        let Self { socket, child, .. } = self;
        message::write_while(socket, kind, bytes, || matches!(child.try_wait(), Ok(None)))
    }

    /// Tells whether this process has started the worker. What a forked child has inherited is its parent's.
    pub(super) fn is_own(&self) -> bool {
        self.parent == std::process::id()
    }

    /// Tells whether the worker is still there, as far as anybody knows.
    pub(super) fn is_there(&mut self) -> bool {
        matches!(self.child.try_wait(), Ok(None))
    }

    /// Ends the worker at once.
    pub(super) fn kill(&mut self) {
        let _ = self.child.kill();
    }

    /// Reads what the worker, which has ended, had said: tells whether that was an answer. The socket need not be at its end: a child
    /// of the worker may have it.
    pub(super) fn has_answered(&mut self) -> bool {
        self.time_out(Some(AT_ONCE)).is_ok() && matches!(self.incoming.read(&self.socket), Ok(Some(Kind::Answer)))
    }

    /// Waits for the end of a worker that has closed its socket, or was killed; gives how it ended.
    pub(super) fn wait(&mut self) -> Option<ExitStatus> {
        let until = Instant::now() + Duration::from_secs(1);
        let mut pause = Duration::from_micros(20);
        while Instant::now() < until {
            match self.child.try_wait() {
                Ok(Some(status)) => return Some(status),
                Ok(None) => thread::sleep(pause),
                Err(_) => return None,
            }
            pause = (pause * 2).min(Duration::from_millis(5));
        }
        // It has closed all its files, and goes on.
        self.kill();
        self.child.wait().ok()
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        if self.is_own() {
            self.kill();
            let _ = self.child.wait();
        }
    }
}
