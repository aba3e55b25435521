//! A task, as the worker has it.

use super::hand::is_timeout;
use super::memory;
use super::message::{self, Incoming, Kind};
use super::page::Page;
use super::start::{flush, leave};
use super::task::{FUNCTIONS, Surroundings};
use memmap2::Mmap;
use std::ops::Deref;
use std::os::unix::net::UnixStream;
use std::process;
use std::sync::Arc;

/// What a task starts with.
#[derive(Clone)]
pub(crate) struct Captures(Arc<Kept>);

/// The bytes of captures, after those of the task itself.
enum Kept {
    Here(Vec<u8>),
    Mapped(Mmap),
}

impl Deref for Captures {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        match &*self.0 {
            Kept::Here(bytes) => bytes,
            Kept::Mapped(map) => map,
        }
    }
}

/// A task, as the worker has it: requests come, and each is answered.
pub(crate) struct Service {
    socket: Arc<UnixStream>,
    page: Arc<Page>,
    incoming: Incoming,
    captures: Captures,
    state: State,
    /// The process of the worker.
    process: u32,
    /// A hash of the working directory and the environment that it began with.
    around: u64,
}

/// Where a service is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    /// At a task, between two requests.
    Busy,
    /// At a request.
    Asked,
    /// Between two tasks.
    Idle,
    /// The next task has come, by this kind of message, before the last one was said to be over.
    Next(Kind),
}

impl Service {
    pub(super) fn new(socket: Arc<UnixStream>, page: Arc<Page>) -> Self {
        let captures = Captures(Arc::new(Kept::Here(Vec::new())));
        let (process, around) = (process::id(), Surroundings::of_now(0).hash);
        Self { socket, page, incoming: Incoming::default(), captures, state: State::Idle, process, around }
    }

    /// Waits for the next task; gives its functions, by their distances.
    pub(super) fn next_task(&mut self) -> [u64; FUNCTIONS] {
        let kind = match self.state {
            State::Next(kind) => kind,
            State::Busy | State::Asked | State::Idle => self.receive(),
        };
        let bytes = self.incoming.bytes();
        let (Kind::Task | Kind::TaskWithFile, Some((functions, captures))) =
            (kind, bytes.split_at_checked(8 * FUNCTIONS))
        else {
            leave()
        };
        if Surroundings::of_now(0).hash != self.around {
            // A body has changed it, for its own loop.
            self.page.refuse();
            leave();
        }
        let functions = std::array::from_fn(|number| {
            let mut distance = [0; 8];
            distance.copy_from_slice(&functions[8 * number..][..8]);
            u64::from_ne_bytes(distance)
        });
        let kept = if kind == Kind::Task {
            Kept::Here(captures.to_vec())
        } else {
            let file = message::receive_file(&self.socket).ok().flatten();
            match file.map(memory::bytes) {
                Some(Ok(map)) => Kept::Mapped(map),
                _ => leave(),
            }
        };
        self.captures = Captures(Arc::new(kept));
        self.state = State::Busy;
        self.page.accept();
        functions
    }

    /// Waits for a message.
    fn receive(&mut self) -> Kind {
        self.incoming.clear();
        loop {
            match self.incoming.read(&self.socket) {
                Ok(Some(kind)) => return kind,
                // A loop may take any time between two requests.
                Err(error) if is_timeout(&error) && self.page.is_lent() => {}
                // The parent has ended, or has had nothing to do for a long time.
                Ok(None) | Err(_) => leave(),
            }
        }
    }

    /// What the task starts with.
    pub(crate) fn captures(&self) -> Captures {
        self.captures.clone()
    }

    /// The page that the parent sees, too.
    pub(crate) fn page(&self) -> Arc<Page> {
        self.page.clone()
    }

    /// Waits for the next request; `None` when the task is over.
    pub(crate) fn next(&mut self) -> Option<&[u8]> {
        if self.state != State::Busy {
            return None;
        }
        self.state = match self.receive() {
            Kind::Request => {
                self.state = State::Asked;
                return Some(self.incoming.bytes());
            }
            Kind::Over => State::Idle,
            kind @ (Kind::Task | Kind::TaskWithFile) => State::Next(kind),
            Kind::Hello | Kind::Answer => leave(),
        };
        None
    }

    /// Answers the request.
    pub(crate) fn answer(&mut self, bytes: &[u8]) {
        if process::id() != self.process {
            // A body has forked, and its child has gone on to here: it is not the one that was asked.
            leave();
        }
        // What a body has printed is there before its answer.
        flush();
        if message::write(&self.socket, Kind::Answer, bytes).is_err() {
            leave();
        }
        self.state = State::Busy;
    }

    /// Forgets what the task started with, and reads to its end.
    pub(super) fn end_task(&mut self) {
        if self.state == State::Asked || self.next().is_some() {
            // The entry has left too early: nobody answers.
            leave();
        }
        // What was printed after the last answer, by a `Drop`: the worker may end now.
        flush();
        self.captures = Captures(Arc::new(Kept::Here(Vec::new())));
    }
}
