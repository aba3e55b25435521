//! A loop that may be shared: what its workers have in common, on the caller's stack.

use super::claims::{Claims, Shared, nanos};
use super::cursor::Cursors;
use super::header::{self, Header};
use super::policy::{self, Nanos};
use super::{Crew, pace};
use crate::pool::Called;
use crate::sync::Arc;
use std::cell::Cell;
use std::ops::Range;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::time::Instant;

pub(crate) struct Lobby<'a> {
    cursors: Cursors,
    crew: &'a Crew,
    /// Predicted, then measured nanoseconds a block; 0 when nothing is known.
    block: AtomicU64,
    /// How many tickets are out or have been let in.
    recruited: AtomicUsize,
    /// The next worker's number; the caller is number 0.
    next_worker: AtomicUsize,
    /// How long the loops just before this one took together.
    streak: Nanos,
    /// Time spent in blocks, by all workers together.
    busy: AtomicU64,
    /// Nothing is known and there are few blocks: help is called at once.
    eager: bool,
}

impl Lobby<'_> {
    /// A claim of so many blocks took so long; says what that makes a block.
    pub(super) fn timed(&self, took: Nanos, blocks: u32) -> Nanos {
        let block = (took / u64::from(blocks).max(1)).max(1);
        let before = self.block.load(Ordering::Relaxed);
        // The later ones say more about those still to come.
        let now = if before == 0 { block } else { before / 2 + block / 2 + 1 };
        self.block.store(now, Ordering::Relaxed);
        now
    }

    pub(super) fn left(&self) -> usize {
        self.cursors.left()
    }

    pub(super) fn workers(&self) -> usize {
        self.recruited.load(Ordering::Relaxed) + 1
    }

    pub(super) fn claim(&self, worker: usize, most: u32) -> Option<Range<u32>> {
        self.cursors.claim(worker, most)
    }

    pub(super) fn add_busy(&self, busy: Nanos) {
        self.busy.fetch_add(busy, Ordering::Relaxed);
    }

    /// Sends one more ticket, if that may bring a helper and what is left pays for it.
    pub(super) fn call_help(&self, header: &dyn Fn() -> Arc<Header>) {
        let recruited = self.recruited.load(Ordering::Relaxed);
        if recruited + 1 >= self.crew.workers || !self.crew.team.has_room() {
            return;
        }
        let threads = self.crew.team.threads();
        let (left, block) = (self.cursors.left(), self.block.load(Ordering::Relaxed));
        let pays = match block {
            0 => self.eager,
            block => {
                let rest = block.saturating_mul(left as u64);
                policy::wants_help(rest, recruited + 1, threads.is_warm(), self.streak)
            }
        };
        if !pays || left == 0 {
            return;
        }
        if self.recruited.fetch_add(1, Ordering::Relaxed) + 1 >= self.crew.workers {
            self.recruited.fetch_sub(1, Ordering::Relaxed);
            return;
        }
        match threads.call(&header()) {
            Called::Comes => {}
            Called::Busy => {
                self.recruited.fetch_sub(1, Ordering::Relaxed);
            }
            // This loop will not ask again, as if it had all it wants.
            Called::Never => self.recruited.store(self.crew.workers, Ordering::Relaxed),
        }
    }
}

/// What a loop that may be shared is told, and what it tells when it is done.
pub(crate) struct Plan<'a> {
    pub(crate) crew: &'a Crew,
    pub(crate) blocks: u32,
    /// How long all of it will take, if anything is known.
    pub(crate) predicted: Option<Nanos>,
}

/// Calls `work` on the caller, and on as many helpers as come while there still are blocks; returns how long they worked
/// together.
///
/// Each call gets claims of its own; together they are all the blocks, each block once. `work` must take claims until
/// there are no more, and must not panic.
pub(crate) fn run(plan: &Plan<'_>, work: &(dyn Fn(Claims<'_>) + Sync)) -> Nanos {
    let Plan { crew, blocks, predicted } = *plan;
    let started = Instant::now();
    let streak = pace::streak(started);
    let block = predicted.map_or(0, |predicted| (predicted / u64::from(blocks).max(1)).max(1));
    let eager = block == 0 && blocks as usize <= policy::FEW;
    let warm = crew.team.threads().is_warm();
    // Shares for all only when all are expected: else whoever comes steals.
    let even = eager || predicted.is_some_and(|all| policy::wants_help(all, crew.workers - 1, warm, streak));
    let lobby = Lobby {
        cursors: if even { Cursors::shared(blocks, crew.workers) } else { Cursors::kept(blocks, crew.workers) },
        crew,
        block: AtomicU64::new(block),
        recruited: AtomicUsize::new(0),
        next_worker: AtomicUsize::new(1),
        streak,
        busy: AtomicU64::new(0),
        eager,
    };
    let as_worker = |worker: usize, header: &dyn Fn() -> Arc<Header>| {
        let _inside = crew.context.enter();
        let most = if block == 0 { 1 } else { policy::claim(block, lobby.left(), crew.workers) };
        let shared =
            Shared { lobby: &lobby, header, worker, most: most.into(), last: Cell::default(), busy: Cell::default() };
        work(Claims::Shared(&shared));
    };
    let helper = |header: &Arc<Header>| {
        let Some(_seat) = crew.team.join() else {
            lobby.recruited.fetch_sub(1, Ordering::Relaxed);
            return;
        };
        let worker = lobby.next_worker.fetch_add(1, Ordering::Relaxed);
        // A helper may come, go and make place for another one; there are only so many cursors.
        if worker < crew.workers {
            as_worker(worker, &|| header.clone());
        }
    };
    header::open(&helper, |door| as_worker(0, &|| door.header().clone()));
    let now = Instant::now();
    pace::ended(now, nanos(now, started), streak);
    lobby.busy.into_inner()
}
