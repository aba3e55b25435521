//! What users call.

use super::header::{Header, JOIN};
use super::world::{Nap, World, here};
use crate::api::launcher;
use mpi::Threading;
use mpi::environment::Universe;
use std::marker::PhantomData;
use std::process;
use std::sync::{Mutex, PoisonError};
use std::thread::{self, ThreadId, panicking};
use std::time::Duration;

/// The message of a rank that is at the end of the program, and the answer when all are there.
pub(crate) const GONE: u8 = b'g';
const BYE: u8 = b'y';
/// The message of the root that the ranks cannot go on together; the sentence follows.
pub(crate) const ERROR: u8 = b'e';
/// The message of another rank that it cannot go on; the sentence follows.
pub(crate) const FAULT: u8 = b'f';

/// How MPI is in this process.
#[derive(Clone, Copy)]
struct Begun {
    process: u32,
    thread: ThreadId,
    rank: usize,
    size: usize,
    is_over: bool,
}

static BEGUN: Mutex<Option<Begun>> = Mutex::new(None);

/// The state of MPI in this process; nothing of it holds in a forked child.
fn begun() -> Option<Begun> {
    let begun = *BEGUN.lock().unwrap_or_else(PoisonError::into_inner);
    begun.filter(|begun| begun.process == process::id())
}

/// Where a loop on all ranks stands.
pub(super) enum Place {
    /// There is one rank.
    Alone,
    /// On the thread that talks to the other ranks.
    Here,
    /// Nobody has called `init`.
    Nowhere,
    /// On another thread than that of `init`.
    OtherThread,
    /// The guard has been dropped.
    Over,
}

pub(super) fn place() -> Place {
    match begun() {
        None if is_child() => Place::Alone,
        None => Place::Nowhere,
        Some(begun) if begun.size == 1 => Place::Alone,
        Some(begun) if begun.is_over => Place::Over,
        Some(begun) if begun.thread != thread::current().id() => Place::OtherThread,
        Some(_) => Place::Here,
    }
}

/// Tells whether this is a forked child of a process that has called `init`.
fn is_child() -> bool {
    BEGUN.lock().unwrap_or_else(PoisonError::into_inner).is_some_and(|begun| begun.process != process::id())
}

/// The number of this rank, from 0; 0 without a launcher, and before [`init`].
pub fn rank() -> usize {
    begun().map_or(0, |begun| begun.rank)
}

/// The number of ranks; 1 without a launcher, and before [`init`].
pub fn size() -> usize {
    begun().map_or(1, |begun| begun.size)
}

/// Tells whether this is the rank that prints and writes files for all: rank 0, and a program without a launcher.
///
/// ```
/// let _mpi = parallel_for::mpi::init();
/// if parallel_for::mpi::is_root() {
///     println!("{} ranks", parallel_for::mpi::size());
/// }
/// ```
pub fn is_root() -> bool {
    rank() == 0
}

/// Begins MPI, for loops with `backend = mpi`: at the beginning of `main`, once, and on the thread that is to run these loops. MPI ends
/// when the guard is dropped, on all ranks together.
///
/// Without a launcher (`mpirun`, `srun`) the program is one rank by itself, MPI is not called, and the loops run on threads.
///
/// ```
/// use parallel_for::parallel;
///
/// let _mpi = parallel_for::mpi::init();
/// let squares = parallel!(backend = mpi, x * x for x in 0..100_u64);
/// assert_eq!(squares[9], 81);
/// ```
///
/// # Panics
/// With one sentence: when it is called a second time, and when a launcher of another MPI has started the program, which this
/// MPI does not know: each rank would do everything by itself.
#[must_use = "MPI ends when the guard is dropped; write `let _mpi = parallel_for::mpi::init();`"]
pub fn init() -> Mpi {
    let mut state = BEGUN.lock().unwrap_or_else(PoisonError::into_inner);
    assert!(
        state.is_none_or(|begun| begun.process != process::id()),
        "`parallel_for::mpi::init` was called before; call it once, at the beginning of `main`"
    );
    let one = Begun { process: process::id(), thread: thread::current().id(), rank: 0, size: 1, is_over: false };
    let Some((variable, announced)) = launcher::announced().filter(|(_, size)| *size != Some(1)) else {
        *state = Some(one);
        return Mpi { universe: None, bound: PhantomData };
    };
    let (universe, _) = mpi::initialize_with_threading(Threading::Funneled)
        .expect("MPI has begun before; call `parallel_for::mpi::init` before any other use of it");
    let world = World::new(&universe.world());
    if let (1, Some(announced)) = (world.size, announced) {
        drop(state);
        panic!(
            "`{variable}` says that there are {announced} ranks, and MPI knows of this one alone: each would do everything by itself; \
             start the program with the launcher of the MPI that it was built with"
        );
    }
    *state = Some(Begun { rank: world.rank, size: world.size, ..one });
    drop(state);
    if world.size > 1 {
        world.enter();
    }
    Mpi { universe: Some(universe), bound: PhantomData }
}

/// The guard of [`init`]: MPI ends when it is dropped, on all ranks together; in a panic the program ends at once, on all ranks,
/// with exit code 101.
pub struct Mpi {
    universe: Option<Universe>,
    /// It stays on its thread.
    bound: PhantomData<*const ()>,
}

impl Drop for Mpi {
    fn drop(&mut self) {
        if begun().is_none() {
            // A forked child: MPI is its parent's.
            std::mem::forget(self.universe.take());
            return;
        }
        if let Some(world) = here() {
            if panicking() {
                thread::sleep(world.patience());
                World::abort();
            }
            if let Some(text) = part(&world) {
                eprintln!("{text}");
                world.breaks(&text);
                // All are to say it.
                thread::sleep(world.patience());
                World::abort();
            }
        }
        World::leave();
        if let Some(begun) = BEGUN.lock().unwrap_or_else(PoisonError::into_inner).as_mut() {
            begun.is_over = true;
        }
        drop(self.universe.take());
    }
}

/// Waits until all ranks are at the end of the program. Gives a sentence if one of them is somewhere else.
fn part(world: &World) -> Option<String> {
    if world.broken().is_some() {
        return world.broken();
    }
    let mut nap = Nap::new();
    let mut left = world.size - 1;
    if !world.is_root() {
        world.send(0, &[GONE]);
        left = 1;
    }
    while left > 0 {
        let Some((from, message)) = world.poll() else {
            thread::sleep(nap.next().unwrap_or(Duration::ZERO));
            continue;
        };
        match message.first() {
            Some(&GONE | &BYE) => left -= 1,
            Some(&ERROR) => return Some(String::from_utf8_lossy(&message[1..]).into_owned()),
            Some(&kind @ (JOIN | FAULT)) if world.is_root() => {
                let text = match kind {
                    JOIN => Header::is_alone(from, &message[1..], 0),
                    _ => String::from_utf8_lossy(&message[1..]).into_owned(),
                };
                world.tell_all(&text);
                return Some(text);
            }
            // What came of a loop that has ended meanwhile.
            _ => {}
        }
    }
    if world.is_root() {
        for rank in 1..world.size {
            world.send(rank, &[BYE]);
        }
    }
    None
}
