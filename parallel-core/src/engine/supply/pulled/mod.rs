//! The blocks of an iterator: the calling thread pulls the items, chunk by chunk, and works itself while there is enough
//! for the others.
//!
//! At each of its claims the caller pulls a chunk for the others, if somebody waits and that pays, else it begins with a
//! chunk of its own. Short items it does not even put into a chunk: it works on them as it pulls them.

mod direct;
mod iterator;
mod producer;
mod queue;
mod thread_bound;

pub use self::queue::Queue;

use self::producer::{CLAIMED, Producer};
use super::Supply;
use crate::blocks::Blocks;
use crate::engine::clock::Moment;
use crate::engine::delivery::handover::Handover;
use crate::engine::monitor::{Cost, Monitor};
use crate::engine::stop::{Payload, Stop};
use crate::engine::threads::context::Inside;
use crate::engine::threads::helpers::{Helpers, Shares};
use crate::engine::threads::job::JobRef;
use crate::engine::threads::sleep;
use crate::engine::{Options, policy};
use std::cell::{Cell, RefCell};
use std::ops::Range;
use std::time::Duration;

/// A loop over an iterator, as its caller sees it.
struct Caller<'c, 'h, I: Iterator, P> {
    queue: &'c Queue<I>,
    stop: &'c Stop,
    blocks: Blocks,
    lookahead: Option<usize>,
    monitor: &'c Monitor,
    helpers: &'c Helpers<'c>,
    handover: &'c Handover<'h, P>,
    producer: RefCell<Producer<'c, I>>,
    /// The guard of the context of this loop. It is entered when helpers might come, so that loops inside the body find
    /// this loop around them.
    inside: RefCell<Option<Inside>>,
}

impl<I: Iterator<Item: Send>, P> Caller<'_, '_, I, P> {
    /// The next blocks that the calling thread works on itself; before that it hands over what is done, and pulls for
    /// those who wait.
    fn next(&self, job: &dyn Fn() -> JobRef) -> Option<Range<usize>> {
        let Self { queue, helpers, handover, blocks, .. } = self;
        let mut producer = self.producer.borrow_mut();
        let now = Moment::now();
        producer.learn(now);
        let lasted = self.monitor.lasted(now);
        let mut looks = 0;
        loop {
            // One run at a time is handed over: between two of them the helpers may need new chunks.
            let is_handed_over = handover.next_of(&mut producer.open);
            producer.ended |= self.stop.has_stopped();
            let pays = producer.is_worth_it()
                && policy::wants_help_with_more(producer.item, lasted, sleep::anybody_awake())
                && helpers.may_come()
                && helpers.are_wanted(producer.item.unwrap_or(0), lasted);
            let room = producer.room(self.lookahead, helpers.workers());
            if pays {
                self.enter_context();
            }
            if pays && room > 0 && queue.waiting() < helpers.workers() {
                if let Some(chunk) = producer.pull_timed(room) {
                    queue.push(chunk);
                    if helpers.have_room() {
                        helpers.call(job);
                    }
                }
                continue;
            }
            if is_handed_over {
                continue;
            }
            if let Some(claimed) = queue.claim() {
                producer.begin(queue.len_of(blocks.items(claimed.clone())));
                return Some(claimed);
            }
            // Items that no helper would take are pulled directly, without a chunk.
            let goes_direct = room > 0 && (producer.is_light() || helpers.cannot_come());
            if goes_direct && let Some(blocks) = producer.go_direct(room, now) {
                return Some(blocks);
            }
            if room > 0 {
                let Some(chunk) = producer.pull_timed(room) else { continue };
                producer.begin(chunk.items.len());
                return Some(queue.take(chunk));
            }
            if producer.has_ended() && (producer.open.is_empty() || !handover.waits()) {
                break;
            }
            // Nothing to do but to wait: helpers work on the blocks that must be handed over first.
            looks += 1;
            if looks < policy::LOOKS {
                std::thread::yield_now();
            } else {
                std::thread::park_timeout(Duration::from_nanos(policy::NAP));
            }
        }
        queue.close();
        None
    }

    fn enter_context(&self) {
        let mut inside = self.inside.borrow_mut();
        if inside.is_none() {
            *inside = self.helpers.enter_context();
        }
    }
}

/// Pulls, works, calls for help, until there is nothing left; gives the panic of the iterator, if it had one.
///
/// `work` is called on the caller and on each helper that comes, with a supply of its own; it must claim until there is
/// nothing left, and must not panic.
pub(in crate::engine) fn run<I, P>(
    options: Options<'_>,
    queue: &Queue<I>,
    stop: &Stop,
    blocks: Blocks,
    handover: &Handover<'_, P>,
    shares: Shares<'_>,
    work: &(dyn Fn(Supply<'_>) + Sync),
) -> Option<Payload>
where
    I: Iterator<Item: Send>,
{
    let helpers = Helpers::new(options, usize::MAX, true, shares);
    let monitor = Monitor::begin(options.site);
    let input = queue.input().expect("an iterator is pulled where the loop was called");
    let before = input.pulled();
    let caller = Caller {
        queue,
        stop,
        blocks,
        lookahead: options.lookahead.map(Into::into),
        monitor: &monitor,
        helpers: &helpers,
        handover,
        producer: RefCell::new(Producer::new(input, blocks, options.site.predict(1))),
        inside: RefCell::new(None),
    };
    let helper = |_: &JobRef| {
        let since: Cell<Option<Moment>> = Cell::new(None);
        work(Supply::Pulled(&|| {
            if let Some(since) = since.take() {
                helpers.add_busy(since.until(Moment::now()).saturating_sub(CLAIMED));
            }
            let next = queue.wait();
            since.set(next.is_some().then(Moment::now));
            next
        }));
    };
    helpers.open(&helper, |job| {
        if helpers.are_granted() {
            caller.enter_context();
        }
        work(Supply::Pulled(&|| caller.next(job)));
        drop(caller.inside.take());
    });
    let mut producer = caller.producer.into_inner();
    while handover.next_of(&mut producer.open) {}
    let items = producer.pulled() - before;
    let busy = producer.busy + helpers.busy();
    let is_whole = items > 0 && !stop.has_stopped();
    let panic = producer.panic.take();
    monitor.end(is_whole.then_some(Cost { busy, items, is_tiny: busy < policy::TINY }));
    panic
}

/// The blocks that a loop that has been tiny many times begins with, without a look at the clock: all of it, as it has
/// been so far. The calling thread pulls their items as it works on them.
pub(in crate::engine) fn begin_unwatched<I: Iterator<Item: Send>>(
    options: &Options<'_>,
    queue: &Queue<I>,
    blocks: Blocks,
) -> Option<Range<usize>> {
    let first = producer::unwatched(options, blocks)?;
    let input = queue.input()?;
    input.go_direct(blocks.items(first.clone()), None, blocks.are_singles());
    Some(first)
}
