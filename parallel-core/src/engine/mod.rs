//! Runs the blocks of a loop: the caller works, helpers may come, nobody waits for one who has not started.

mod cursor;
mod drive;
mod header;
mod stop;
mod team;
mod watch;
mod worker;

pub(crate) use drive::drive;
pub use stop::Stop;
pub(crate) use team::{Crew, Team};
pub use watch::{Unwatched, Watch, Watched};
pub use worker::{Done, Worker, Yield};

use crate::sync::{Arc, AtomicUsize, Ordering};
use cursor::Cursors;
use header::Header;
use std::ops::Range;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::Instant;

/// A claim is made larger or smaller until it takes about so long: long enough that the claim itself (a clock read and
/// a compare-and-swap) is nothing, short enough that nobody waits for the last one.
const CLAIM_NANOS: u128 = 25_000;

/// Hands a worker its blocks, until none are left.
pub(crate) enum Claims<'a> {
    /// Without helpers: everything at once.
    Alone(Range<usize>),
    Shared {
        shared: &'a Shared<'a>,
        header: &'a Arc<Header>,
        worker: usize,
        /// How many blocks the next claim takes, and when the last one was made.
        most: u32,
        since: Option<Instant>,
    },
}

/// What the workers of one loop share, on the caller's stack.
pub(crate) struct Shared<'a> {
    cursors: Cursors,
    crew: &'a Crew,
    /// How many helpers this loop wants at most, and how many tickets are out or have been let in.
    wanted: usize,
    recruited: AtomicUsize,
    /// The next worker's number; the caller is number 0.
    next_worker: AtomicUsize,
}

impl Claims<'_> {
    /// The next run of neighbouring blocks for this worker.
    pub(crate) fn next(&mut self) -> Option<Range<usize>> {
        match self {
            Claims::Alone(blocks) => {
                let all = std::mem::take(blocks);
                (!all.is_empty()).then_some(all)
            }
            Claims::Shared { shared, header, worker, most, since } => {
                let now = Instant::now();
                if let Some(since) = since.replace(now) {
                    let took = now.duration_since(since).as_nanos();
                    if took < CLAIM_NANOS / 2 {
                        *most = most.saturating_mul(2);
                    } else if took > CLAIM_NANOS * 2 {
                        *most = (*most / 2).max(1);
                    }
                }
                shared.recruit(header);
                let blocks = shared.cursors.claim(*worker, *most)?;
                Some(blocks.start as usize..blocks.end as usize)
            }
        }
    }
}

impl Shared<'_> {
    /// Sends one more ticket, if that may bring a helper and there is something left for it.
    fn recruit(&self, header: &Arc<Header>) {
        if self.recruited.load(Ordering::Relaxed) >= self.wanted || !self.crew.team.has_room() {
            return;
        }
        if self.recruited.fetch_add(1, Ordering::Relaxed) >= self.wanted || !self.cursors.any_left() {
            self.recruited.fetch_sub(1, Ordering::Relaxed);
            return;
        }
        let ticket = header.clone();
        let spawned = self.crew.team.threads().spawn(move || {
            // The work itself lets no panic out; one that came out all the same would end the process in the pool.
            let entered = catch_unwind(AssertUnwindSafe(|| Header::enter(&ticket)));
            debug_assert!(entered.is_ok(), "a helper's work let a panic out");
        });
        if !spawned {
            // No threads to be had: this loop will not ask again (`wanted` tickets count as sent).
            self.recruited.store(self.wanted, Ordering::Relaxed);
        }
    }
}

/// Calls `work` on the caller, and on as many helpers as come while there still are blocks.
///
/// Each call gets claims of its own; together they are `0..blocks`, each block once. `work` must take claims until
/// there are no more, and must not panic.
pub(crate) fn run(blocks: usize, crew: Option<&Crew>, work: &(dyn Fn(Claims<'_>) + Sync)) {
    let workers = crew.map_or(1, |crew| crew.workers.min(blocks));
    let (Some(crew), 2.., Ok(count)) = (crew, workers, u32::try_from(blocks)) else {
        return work(Claims::Alone(0..blocks));
    };
    let shared = Shared {
        cursors: Cursors::new(count, workers),
        crew,
        wanted: workers - 1,
        recruited: AtomicUsize::new(0),
        next_worker: AtomicUsize::new(1),
    };
    let as_worker = |worker: usize, header: &Arc<Header>| {
        let _inside = crew.context.enter();
        work(Claims::Shared { shared: &shared, header, worker, most: 1, since: None });
    };
    let helper = |header: &Arc<Header>| {
        let Some(_seat) = crew.team.join() else {
            shared.recruited.fetch_sub(1, Ordering::Relaxed);
            return;
        };
        let worker = shared.next_worker.fetch_add(1, Ordering::Relaxed);
        // A helper may come, go and make place for another one; there are only so many cursors.
        if worker < workers {
            as_worker(worker, header);
        }
    };
    header::open(&helper, |header| {
        shared.recruit(header);
        as_worker(0, header);
    });
}
