//! A loop whose blocks are run by several processes: in each of them the calling thread talks to the others, and its helpers run
//! the blocks that this process is given.
//!
//! Who gets which block, and how bytes get there, is the business of the output ([`Output::talk`]). What it has of the loop is a
//! [`Spread`]: it has blocks run here, takes the parts of blocks that were run elsewhere, and says where the loop ends.

use crate::engine::Position;
use crate::engine::delivery::Delivery;
use crate::engine::delivery::parts::Parts;
use crate::engine::monitor::Monitor;
use crate::engine::stop::Stop;
use crate::engine::supply::Supply;
use crate::engine::threads::context::Context;
use crate::engine::threads::helpers::Helpers;
use crate::engine::worker::Shared;
use crate::engine::worker::work::Work;
use crate::engine::{Indexed, Options, Output, Panicked, Payload, Sharing, inside};
use crate::jobs::default_workers;
use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::ops::Range;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::{self, Thread};
use std::time::{Duration, Instant};

/// The time that blocks wait for a helper before the calling thread runs them itself.
const PATIENCE: Duration = Duration::from_millis(20);

/// The end of a loop that several processes have run, the same in each of them.
pub enum Verdict {
    /// All its blocks have run.
    Whole,
    /// The block that begins with this item has ended it.
    Ended(usize),
    /// The block that begins with this item has panicked, with this text.
    Panicked(usize, String),
    /// The processes do not agree what they run, or cannot go on.
    Failed(String),
}

/// What the body of a loop has come to in one run of blocks here.
#[derive(Clone, Copy, Debug)]
pub struct Ran {
    /// The first block.
    pub first: usize,
    /// The number of blocks.
    pub blocks: usize,
    /// The time that they took.
    pub took: Duration,
}

/// A loop as the output that talks to the other processes has it. `P` is the part of a block.
pub trait Spread<P> {
    /// The number of blocks; `None` as long as nobody knows it, of an iterator.
    fn blocks(&self) -> Option<usize>;
    /// The first item of this block.
    fn start(&self, block: usize) -> usize;
    /// The block that begins with this item.
    fn block_of(&self, item: usize) -> usize;
    /// The number of threads that run blocks here.
    fn workers(&self) -> usize;
    /// Pulls an iterator up to the end of this many blocks; gives how many there are.
    fn reach(&self, blocks: usize) -> usize;
    /// Pulls so many items of an iterator, at most; gives how many have been pulled.
    fn pull_to(&self, items: usize) -> usize;
    /// Has these blocks run here, as far as they exist: gives the number of the block behind them. They come after all that have
    /// been run here.
    fn run(&self, blocks: Range<usize>) -> usize;
    /// Runs a block here, on this thread, if blocks have waited long for a helper.
    fn lend_a_hand(&self);
    /// Takes the part of a block that was run elsewhere, which `make` makes for these items and their position.
    fn take(&self, items: Range<usize>, make: &mut dyn FnMut(Range<usize>, Position) -> P);
    /// Lets no block behind this one begin.
    fn stop_at(&self, block: usize);
    /// The lowest block here that has ended the loop, with the text of its panic if it panicked.
    fn stopped(&self) -> Option<(usize, Option<String>)>;
    /// The runs of blocks that are done since this was asked last.
    fn done(&self) -> Vec<Ran>;
    /// The number of runs that wait or are being run.
    fn open(&self) -> usize;
    /// Waits until a run is done, or for so long.
    fn wait(&self, most: Duration);
}

/// The runs of blocks that wait for a worker of this process.
struct Ranges {
    state: Mutex<State>,
    news: Condvar,
    caller: Thread,
}

#[derive(Default)]
struct State {
    waiting: VecDeque<Range<usize>>,
    /// The number of runs that workers have.
    running: usize,
    done: Vec<Ran>,
    /// The runs that waited when all was over: nobody has begun with them.
    left: Vec<Range<usize>>,
    /// The moment since which a run waits and no worker has taken any.
    idle_since: Option<Instant>,
    is_closed: bool,
}

impl Ranges {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn push(&self, blocks: Range<usize>) {
        let mut state = self.lock();
        state.waiting.push_back(blocks);
        state.idle_since.get_or_insert_with(Instant::now);
        drop(state);
        self.news.notify_one();
    }

    /// The next run for a worker, which has done its `last` one; waits for one if it may.
    fn next(&self, last: &Cell<Option<(Range<usize>, Instant)>>, waits: bool) -> Option<Range<usize>> {
        let mut state = self.lock();
        if let Some((last, since)) = last.take() {
            state.running -= 1;
            state.done.push(Ran { first: last.start, blocks: last.len(), took: since.elapsed() });
            self.caller.unpark();
        }
        loop {
            if let Some(blocks) = state.waiting.pop_front() {
                state.running += 1;
                state.idle_since = (!state.waiting.is_empty()).then(Instant::now);
                last.set(Some((blocks.clone(), Instant::now())));
                return Some(blocks);
            }
            if state.is_closed || !waits {
                return None;
            }
            state = self.news.wait(state).unwrap_or_else(PoisonError::into_inner);
        }
    }
}

/// Closes the runs when it is dropped, so that the helpers leave.
struct Closing<'r>(&'r Ranges);

impl Drop for Closing<'_> {
    fn drop(&mut self) {
        let mut state = self.0.lock();
        state.is_closed = true;
        state.left = std::mem::take(&mut state.waiting).into();
        drop(state);
        self.0.news.notify_all();
    }
}

/// Where the items of the loop come from, besides the [`Indexed`] that gives them.
pub(super) trait Reach {
    /// The number of items, if it is known.
    fn total(&self) -> Option<usize>;
    /// Pulls so many items at least; gives the number of those that there are.
    fn reach(&self, items: usize) -> usize;
    /// Pulls the items of these blocks for the workers, and drops those before them.
    fn pull(&self, blocks: Range<usize>, items: Range<usize>);
    /// Tells whether items that are never asked for must be dropped one by one.
    const DROPS: bool;
}

/// An input whose items are there.
pub(super) struct There(pub(super) usize);

impl Reach for There {
    const DROPS: bool = true;

    fn total(&self) -> Option<usize> {
        Some(self.0)
    }

    fn reach(&self, _: usize) -> usize {
        self.0
    }

    fn pull(&self, _: Range<usize>, _: Range<usize>) {}
}

/// The loop, for [`Output::talk`].
struct Talk<'t, 'h, B: Indexed, O: Output, R> {
    work: Work<'t, B, O>,
    reach: &'t R,
    ranges: &'t Ranges,
    stop: &'t Stop,
    helpers: &'t Helpers<'h>,
    delivery: &'t Delivery<O::Part>,
    parts: RefCell<Parts<O::Part>>,
    /// The blocks that have been given out here, or taken.
    given: RefCell<Vec<Range<usize>>>,
    /// The panic of the iterator, and the number of items before it.
    failed: &'t Cell<Option<Payload>>,
}

impl<B: Indexed, O: Output, R: Reach> Talk<'_, '_, B, O, R> {
    fn give(&self, blocks: Range<usize>) {
        let mut given = self.given.borrow_mut();
        match given.last_mut() {
            Some(last) if last.end == blocks.start => last.end = blocks.end,
            _ => given.push(blocks),
        }
    }

    /// Runs what the iterator does; a panic of it ends the input there.
    fn guarded(&self, pull: impl FnOnce()) {
        // Panic safety: what has panicked is not asked again.
        if let Err(payload) = catch_unwind(AssertUnwindSafe(pull)) {
            self.failed.set(Some(payload));
        }
    }
}

impl<B, O, R> Spread<O::Part> for Talk<'_, '_, B, O, R>
where
    B: Indexed,
    O: Output<Part: Send> + Sync,
    R: Reach,
{
    fn blocks(&self) -> Option<usize> {
        self.reach.total().map(|_| self.work.blocks.count())
    }

    fn start(&self, block: usize) -> usize {
        self.work.blocks.items(block..block).start
    }

    fn block_of(&self, item: usize) -> usize {
        let blocks = self.work.blocks;
        // The highest block whose first item is not behind it.
        let (mut low, mut high) = (0, blocks.count());
        while low < high {
            let middle = low + (high - low) / 2;
            if blocks.items(middle..middle).start <= item { low = middle + 1 } else { high = middle }
        }
        low.saturating_sub(1)
    }

    fn workers(&self) -> usize {
        self.helpers.workers().saturating_sub(1).max(1)
    }

    fn reach(&self, blocks: usize) -> usize {
        if self.reach.total().is_some() {
            return blocks.min(self.work.blocks.count());
        }
        let items = self.work.blocks.items(0..blocks).end;
        if self.pull_to(items) >= items { blocks } else { self.work.blocks.reaching(self.reach.reach(0)) }
    }

    fn pull_to(&self, items: usize) -> usize {
        self.guarded(|| {
            self.reach.reach(items);
        });
        self.reach.reach(0)
    }

    fn run(&self, mut blocks: Range<usize>) -> usize {
        if self.reach.total().is_none() {
            let items = self.work.blocks.items(blocks.clone());
            self.guarded(|| self.reach.pull(blocks.clone(), items.clone()));
            let there = self.reach.reach(0);
            if there < items.end {
                blocks.end = self.work.blocks.reaching(there).max(blocks.start);
            }
        }
        let end = blocks.end;
        if !blocks.is_empty() {
            self.give(blocks.clone());
            self.ranges.push(blocks);
        }
        end
    }

    fn lend_a_hand(&self) {
        let state = self.ranges.lock();
        let is_long = |since: Instant| since.elapsed() >= PATIENCE || self.helpers.cannot_come();
        let nobody = state.running == 0 && state.idle_since.is_some_and(is_long);
        drop(state);
        if nobody {
            run_here(self.work, self.ranges, self.stop, self.delivery, false);
        }
    }

    fn take(&self, items: Range<usize>, make: &mut dyn FnMut(Range<usize>, Position) -> O::Part) {
        let block = self.block_of(items.start);
        let own = self.work.blocks.items(block..block + 1);
        assert!(items.start == own.start && items.end <= own.end, "a block of another loop");
        let position = self.work.input.position(&items);
        // Before its items are dropped: a `Drop` may panic, and what is left of the loop is dropped afterwards.
        self.give(block..block + 1);
        if R::DROPS {
            // SAFETY: these are the items of one block, as was just asserted, or the first of them. Each block is run by one rank, and
            // this one not here: the root hands out each once, and all ranks run the same loop.
            unsafe { self.work.input.skip(items.clone(), usize::MAX) };
        }
        let part = make(items, position);
        if !O::is_nothing(&part) {
            self.parts.borrow_mut().push(block, part);
        }
    }

    fn stop_at(&self, block: usize) {
        self.stop.at(block);
    }

    fn stopped(&self) -> Option<(usize, Option<String>)> {
        self.stop.lowest_with_text()
    }

    fn done(&self) -> Vec<Ran> {
        std::mem::take(&mut self.ranges.lock().done)
    }

    fn open(&self) -> usize {
        let state = self.ranges.lock();
        state.waiting.len() + state.running
    }

    fn wait(&self, most: Duration) {
        if self.ranges.lock().done.is_empty() {
            thread::park_timeout(most);
        }
    }
}

/// Runs what waits, as one worker of this process.
fn run_here<B, O>(work: Work<'_, B, O>, ranges: &Ranges, stop: &Stop, delivery: &Delivery<O::Part>, waits: bool)
where
    B: Indexed,
    O: Output,
{
    let last = Cell::new(None);
    let turns = Cell::new(0_u32);
    let next = || {
        // The calling thread looks after the others between two runs.
        if !waits && turns.replace(turns.get() + 1) > 0 {
            let mut state = ranges.lock();
            if let Some((last, since)) = last.take() {
                let (last, since): (Range<usize>, Instant) = (last, since);
                state.running -= 1;
                state.done.push(Ran { first: last.start, blocks: last.len(), took: since.elapsed() });
            }
            return None;
        }
        ranges.next(&last, waits)
    };
    work.run_shared(&Shared { supply: Supply::Pulled(&next), first: 0, stop, delivery, log: None });
}

/// The end of such a loop, in this process.
pub(super) struct Ended<P> {
    /// The parts of the blocks that count, in order.
    pub(super) parts: Parts<P>,
    pub(super) panic: Option<Panicked>,
    /// True if an item has ended the loop.
    pub(super) is_over: bool,
}

/// Runs a loop together with other processes.
pub(super) fn run<B, O, R>(work: Work<'_, B, O>, options: Options<'_>, reach: &R) -> Ended<O::Part>
where
    B: Indexed,
    O: Output<Part: Send> + Sync,
    R: Reach,
{
    let _inside = inside::enter();
    let monitor = Monitor::begin(options.site);
    let workers = options.workers.or(Context::current().workers).unwrap_or_else(default_workers);
    // This thread talks, and so is none of those who work.
    let options = Options { workers: Some(workers.saturating_add(1)), ..options };
    let (stop, delivery) = (Stop::new(), Delivery::at_the_end());
    let ranges = Ranges { state: Mutex::default(), news: Condvar::new(), caller: thread::current() };
    let wants = |_, _| Sharing::Welcome;
    let helpers = Helpers::new(options, usize::MAX, false, &wants);
    let _ = helpers.may_come();
    let failed = Cell::new(None);
    let helper = |_: &_| run_here(work, &ranges, &stop, &delivery, true);
    let (verdict, mut parts, given) = helpers.open(&helper, |job| {
        let _closing = Closing(&ranges);
        let _context = helpers.enter_context();
        while helpers.call(job) {}
        let talk = Talk {
            work,
            reach,
            ranges: &ranges,
            stop: &stop,
            helpers: &helpers,
            delivery: &delivery,
            parts: RefCell::default(),
            given: RefCell::default(),
            failed: &failed,
        };
        // Panic safety: of the loop only what is given back is looked at again.
        let verdict = catch_unwind(AssertUnwindSafe(|| work.output.talk(&talk)));
        if !matches!(verdict, Ok(Verdict::Whole)) {
            stop.at(match &verdict {
                Ok(Verdict::Ended(item) | Verdict::Panicked(item, _)) => talk.block_of(*item),
                _ => 0,
            });
        }
        (verdict, talk.parts.into_inner(), talk.given.into_inner())
    });
    parts.append(delivery.into_parts());
    parts.sort();
    monitor.end(None, None);
    if R::DROPS {
        // The runs that a worker has begun with have been run, or dropped by that worker.
        let left = std::mem::take(&mut ranges.lock().left);
        drop_rest(&work, given, left);
    }
    let own = stop.into_panic();
    match verdict {
        Err(payload) => {
            drop(parts);
            resume_unwind(payload)
        }
        Ok(Verdict::Failed(text)) => {
            drop(parts);
            panic!("{text}")
        }
        Ok(Verdict::Panicked(item, text)) => {
            drop(parts);
            let panic = match own {
                Some((block, panic)) if work.blocks.items(block..block).start == item => panic,
                _ => Panicked::of_nobody(Box::new(text)),
            };
            Ended { parts: Parts::default(), panic: Some(panic), is_over: false }
        }
        Ok(Verdict::Ended(item)) => {
            parts.keep_to(|block| work.blocks.items(block..block).start <= item);
            Ended { parts, panic: None, is_over: true }
        }
        Ok(Verdict::Whole) => {
            let panic = failed.into_inner().map(Panicked::of_nobody);
            let parts = if panic.is_some() && !O::KEEP_ON_PANIC { Parts::default() } else { parts };
            Ended { parts, panic, is_over: false }
        }
    }
}

/// Drops the items of all blocks that were not given out or taken, and of those that are left of the `given` ones.
fn drop_rest<B: Indexed, O: Output>(work: &Work<'_, B, O>, mut given: Vec<Range<usize>>, mut left: Vec<Range<usize>>) {
    given.sort_unstable_by_key(|blocks| blocks.start);
    let mut next = 0;
    for Range { start, end } in given.into_iter().chain(std::iter::once(work.blocks.count()..usize::MAX)) {
        if next < start {
            left.push(next..start);
        }
        next = end;
    }
    for blocks in left {
        // SAFETY: no block is asked for twice: these have been neither taken nor begun, and those that are left lie within the
        // given ones, so that no two of them overlap.
        unsafe { work.input.skip(work.blocks.items(blocks), usize::MAX) };
    }
}
