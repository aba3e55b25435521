//! The world: the messages between the ranks of a program.

use super::guard::{ERROR, FAULT};
use mpi::request::scope;
use mpi::topology::SimpleCommunicator;
use mpi::traits::{Communicator, Destination, MatchedReceiveVec, Root, Source};
use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::rc::Rc;
use std::thread;
use std::time::{Duration, Instant};

/// The tags of messages, and of the pieces of long ones.
const MESSAGE: i32 = 1;
const PIECE: i32 = 2;

/// The most bytes of one call of MPI, whose numbers have 31 bits.
const MOST: usize = 256 << 20;

/// The first byte of a message whose content comes in pieces; its length follows.
const LONG: u8 = 0xff;

/// The time in which all ranks hear that they cannot go on.
const HEARING: Duration = Duration::from_millis(100);

thread_local! {
    static WORLD: RefCell<Option<Rc<World>>> = const { RefCell::new(None) };
}

/// The world, on the thread that has called `init` if there are other ranks.
pub(crate) fn here() -> Option<Rc<World>> {
    WORLD.try_with(|world| world.borrow().clone()).ok().flatten()
}

/// All ranks of the program.
pub(crate) struct World {
    /// A communicator that nobody else has: messages of the program's own cannot meet these.
    comm: SimpleCommunicator,
    pub(crate) rank: usize,
    pub(crate) size: usize,
    /// The number of loops that all ranks have run together.
    calls: Cell<u64>,
    /// Messages that came while this rank was sending.
    backlog: RefCell<VecDeque<(usize, Vec<u8>)>>,
    /// The sentence after which the ranks run nothing together any more.
    broken: RefCell<Option<String>>,
    waits: Cell<bool>,
}

impl World {
    pub(super) fn new(all: &SimpleCommunicator) -> Self {
        let comm = all.duplicate();
        let number = |number: i32| usize::try_from(number).expect("ranks are counted from 0");
        let (rank, size) = (number(comm.rank()), number(comm.size()));
        let (calls, backlog, broken, waits) = (Cell::new(0), RefCell::default(), RefCell::default(), Cell::new(false));
        Self { comm, rank, size, calls, backlog, broken, waits }
    }

    /// Makes this the world of the calling thread.
    pub(super) fn enter(self) {
        WORLD.set(Some(Rc::new(self)));
    }

    /// Takes the world away from the calling thread, before MPI ends.
    pub(super) fn leave() {
        WORLD.set(None);
    }

    pub(crate) fn is_root(&self) -> bool {
        self.rank == 0
    }

    /// The number of a loop that all ranks run together: it begins now.
    pub(crate) fn next_call(&self) -> u64 {
        self.calls.set(self.calls.get() + 1);
        self.calls.get()
    }

    /// Ends the program, on all ranks.
    pub(super) fn abort() -> ! {
        // Of all, as MPI has them: of a communicator of one's own MPICH waits for the others first.
        SimpleCommunicator::world().abort(101)
    }

    /// Notes that the ranks run nothing together any more.
    pub(crate) fn breaks(&self, text: &str) {
        self.broken.borrow_mut().get_or_insert_with(|| text.to_owned());
    }

    /// Tells all other ranks that they cannot go on together; the root alone does.
    pub(crate) fn tell_all(&self, text: &str) {
        for rank in 1..self.size {
            self.send(rank, &[&[ERROR], text.as_bytes()].concat());
        }
        self.breaks(text);
        // A rank that is sending a long message hears nothing before it has been taken.
        let since = Instant::now();
        while since.elapsed() < HEARING {
            if self.poll().is_none() {
                thread::sleep(Nap::LONGEST);
            }
        }
    }

    /// Tells the root that this rank cannot go on, or, on the root, all others.
    pub(crate) fn tell_fault(&self, text: &str) {
        if self.is_root() {
            return self.tell_all(text);
        }
        self.send(0, &[&[FAULT], text.as_bytes()].concat());
        self.breaks(text);
    }

    /// Does this; if it panics, this rank has left what it does together with others, and tells them so.
    pub(crate) fn or_tell<T>(&self, run: impl FnOnce() -> T) -> T {
        // Panic safety: the panic goes on.
        catch_unwind(AssertUnwindSafe(run)).unwrap_or_else(|payload| {
            let text = payload.downcast_ref::<String>().map(String::as_str);
            let text = text.or_else(|| payload.downcast_ref::<&str>().copied());
            let other = || format!("rank {} has left the loop with a panic whose message is no text", self.rank);
            self.tell_fault(&text.map_or_else(other, str::to_owned));
            resume_unwind(payload)
        })
    }

    /// The sentence after which the ranks run nothing together any more.
    pub(crate) fn broken(&self) -> Option<String> {
        self.broken.borrow().clone()
    }

    /// Notes that this rank ends with the panic of another one, which is to be heard first.
    pub(crate) fn waits_for_another(&self) {
        self.waits.set(true);
    }

    /// The time that this rank waits before it ends all of them, so that the one with the news can say it. The launcher has to read
    /// what has been said, too: that of MPICH reads nothing more once it is told to end all ranks.
    pub(super) fn patience(&self) -> Duration {
        let is_broken = self.broken.borrow().is_some();
        if self.waits.get() || is_broken && !self.is_root() {
            Duration::from_millis(500)
        } else if is_broken {
            Duration::from_millis(200)
        } else {
            Duration::from_millis(100)
        }
    }

    /// The next message, after the rank that it is from, if there is one.
    pub(crate) fn poll(&self) -> Option<(usize, Vec<u8>)> {
        let waiting = self.backlog.borrow_mut().pop_front();
        waiting.or_else(|| self.receive())
    }

    fn receive(&self) -> Option<(usize, Vec<u8>)> {
        let found = self.comm.any_process().immediate_matched_probe_with_tag(MESSAGE)?;
        let (bytes, status) = found.matched_receive_vec::<u8>();
        let from = status.source_rank();
        let bytes = match bytes.split_first() {
            Some((&LONG, len)) => {
                let len = len.first_chunk().map_or(0, |len| u64::from_le_bytes(*len));
                let len = usize::try_from(len).expect("what was in one memory fits into another");
                let mut all = Vec::with_capacity(len);
                let mut nap = Nap::new();
                while all.len() < len {
                    match self.comm.process_at_rank(from).immediate_matched_probe_with_tag(PIECE) {
                        Some(piece) => all.append(&mut piece.matched_receive_vec::<u8>().0),
                        None => nap.take(),
                    }
                }
                all
            }
            _ => bytes,
        };
        Some((usize::try_from(from).expect("ranks are counted from 0"), bytes))
    }

    /// Sends a message, whose first byte is not [`LONG`]. Meanwhile it takes those that come, so that two ranks which send to each
    /// other do not wait for ever.
    pub(crate) fn send(&self, to: usize, bytes: &[u8]) {
        if bytes.len() <= MOST {
            return self.send_piece(to, bytes, MESSAGE);
        }
        let mut head = vec![LONG];
        head.extend((bytes.len() as u64).to_le_bytes());
        self.send_piece(to, &head, MESSAGE);
        for piece in bytes.chunks(MOST) {
            self.send_piece(to, piece, PIECE);
        }
    }

    fn send_piece(&self, to: usize, bytes: &[u8], tag: i32) {
        let to = self.comm.process_at_rank(i32::try_from(to).expect("ranks have 31 bits"));
        scope(|scope| {
            let mut request = to.immediate_send_with_tag(scope, bytes, tag);
            let mut nap = Nap::new();
            while let Err(unfinished) = request.test() {
                request = unfinished;
                self.take_meanwhile(&mut nap);
            }
        });
    }

    /// Has all ranks get these bytes of the root; all of them call this, with as many bytes.
    pub(crate) fn give_out(&self, bytes: &mut [u8]) {
        let root = self.comm.process_at_rank(0);
        for piece in bytes.chunks_mut(MOST) {
            scope(|scope| {
                let mut request = root.immediate_broadcast_into(scope, piece);
                let mut nap = Nap::new();
                while let Err(unfinished) = request.test() {
                    request = unfinished;
                    self.take_meanwhile(&mut nap);
                }
            });
        }
    }

    fn take_meanwhile(&self, nap: &mut Nap) {
        match self.receive() {
            Some(message) => self.backlog.borrow_mut().push_back(message),
            None => nap.take(),
        }
    }
}

/// The naps between two looks for what is not there yet: longer and longer ones.
pub(crate) struct Nap(u32);

impl Nap {
    /// The looks between which other threads may run, and no more.
    const LOOKS: u32 = 50;
    const SHORTEST: Duration = Duration::from_micros(20);
    const LONGEST: Duration = Duration::from_micros(500);

    pub(crate) fn new() -> Self {
        Self(0)
    }

    /// Begins anew, with short naps.
    pub(crate) fn wake(&mut self) {
        self.0 = 0;
    }

    /// How long the next nap is; `None`: not at all.
    pub(crate) fn next(&mut self) -> Option<Duration> {
        self.0 = self.0.saturating_add(1);
        let naps = self.0.checked_sub(Self::LOOKS)?;
        // After 30 short ones, which are 2 ms in fact.
        Some((Self::SHORTEST * (1 + naps / 30)).min(Self::LONGEST))
    }

    fn take(&mut self) {
        match self.next() {
            Some(nap) => thread::sleep(nap),
            None => thread::yield_now(),
        }
    }
}
