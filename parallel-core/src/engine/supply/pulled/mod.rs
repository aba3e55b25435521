//! The blocks of an iterator: the calling thread pulls the items, chunk by chunk, and works itself while there is
//! enough for the others. An iterator that may go from thread to thread is left to the helpers meanwhile (`pullers.rs`).
//!
//! At each of its claims the caller pulls a chunk for the others, if somebody waits and that pays, else it begins with
//! a chunk of its own. Short items it does not even put into a chunk: it works on them as it pulls them.

mod direct;
mod estimate;
mod first;
mod iterator;
mod producer;
mod pullers;
mod queue;
#[cfg(feature = "mpi")]
mod reach;
mod thread_bound;

pub(in crate::engine) use self::first::{First, begin};
pub use self::pullers::{AllWorkers, CallerAlone, Pullers};
pub use self::queue::Queue;

use self::estimate::CLAIMED;
use self::producer::Producer;
use super::Supply;
use crate::blocks::Blocks;
use crate::engine::clock::Moment;
use crate::engine::delivery::handover::Handover;
use crate::engine::monitor::{Comparison, Cost, Monitor};
use crate::engine::stop::{Payload, Stop};
use crate::engine::threads::context::Inside;
use crate::engine::threads::helpers::Helpers;
use crate::engine::threads::job::JobRef;
use crate::engine::threads::rayon_jobs::pool_size;
use crate::engine::threads::sleep;
use crate::engine::{Options, policy};
use std::cell::{Cell, OnceCell, RefCell};
use std::ops::Range;
use std::time::Duration;

/// A loop over an iterator, as its caller sees it.
struct Caller<'c, 'h, I: Iterator, Q, P> {
    queue: &'c Queue<I, Q>,
    stop: &'c Stop,
    blocks: Blocks,
    options: Options<'c>,
    /// The monitor, made when the loop is first looked at.
    monitor: OnceCell<Monitor>,
    helpers: &'c Helpers<'c>,
    handover: &'c Handover<'h, P>,
    producer: RefCell<Producer<'c, I>>,
    /// True if each item is handed over before the next one is pulled.
    is_serial: bool,
    /// The guard of the context of this loop. It is entered when helpers might come, so that loops inside the body find
    /// this loop around them.
    inside: RefCell<Option<Inside>>,
}

impl<I: Iterator<Item: Send>, Q: Pullers<I>, P> Caller<'_, '_, I, Q, P> {
    /// The next blocks that the calling thread works on itself.
    fn next(&self, job: &dyn Fn() -> JobRef) -> Option<Range<usize>> {
        let mut producer = self.producer.borrow_mut();
        if self.is_serial {
            return self.next_item(&mut producer);
        }
        self.next_chunk(&mut producer, job)
    }

    /// The next item of a serial pipeline: the last one is handed over first.
    fn next_item(&self, producer: &mut Producer<'_, I>) -> Option<Range<usize>> {
        while self.handover.next_of(&mut producer.open) {}
        let goes_on = !producer.has_ended() && !self.stop.has_stopped();
        goes_on.then(|| producer.go_on_serially())
    }

    /// The next blocks for the calling thread under the clock; before that it hands over what is done, and pulls for
    /// those who wait.
    fn next_chunk(&self, producer: &mut Producer<'_, I>, job: &dyn Fn() -> JobRef) -> Option<Range<usize>> {
        let Self { queue, helpers, handover, blocks, .. } = self;
        producer.take_back(&queue.pullers);
        let trusted = producer.trusted();
        let now = Moment::now();
        let monitor = self.monitor.get_or_init(|| Monitor::go_on(self.options.site, trusted.unwrap_or(0)));
        producer.learn(now);
        let lasted = monitor.lasted(now);
        let mut looks = 0;
        loop {
            // One run at a time is handed over: between two of them the helpers may need new chunks.
            let is_handed_over = handover.next_of(&mut producer.open);
            producer.ended |= self.stop.has_stopped();
            let pays = producer.is_worth_it()
                && policy::wants_help_with_more(producer.item(), lasted, sleep::anybody_awake())
                && helpers.may_come()
                && helpers.are_wanted(producer.item().unwrap_or(0), lasted);
            let room = producer.room(self.options.items_ahead(helpers.workers()), helpers.workers());
            if pays {
                self.enter_context();
            }
            // Once all helpers have come they pull for themselves, if there is no strict bound on what may be on its way.
            let may_leave = Q::ARE_ALL && pays && !helpers.have_room() && self.options.items_ahead(1).is_none();
            if pays && !may_leave && room > 0 && queue.waiting() < producer.enough(helpers.workers()) {
                if let Some(chunk) = producer.pull_for_helper(room) {
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
                self.leave(producer, may_leave);
                return Some(claimed);
            }
            // The caller pulls directly if no helper would take the items: they are too short, or nobody can come.
            let is_own = helpers.cannot_come() || (producer.is_light() || !pays) && producer.is_sure();
            let goes_direct = room > 0 && is_own;
            if goes_direct && let Some(blocks) = producer.go_direct(room, now, !helpers.cannot_come()) {
                return Some(blocks);
            }
            if room > 0 {
                let Some(chunk) = producer.pull_timed(room) else { continue };
                producer.begin(chunk.items.len());
                let claimed = queue.take(chunk);
                self.leave(producer, may_leave);
                return Some(claimed);
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
        None
    }

    /// Leaves the iterator to the helpers, if they are to pull while the calling thread works.
    fn leave(&self, producer: &Producer<'_, I>, may_leave: bool) {
        if may_leave {
            producer.leave(&self.queue.pullers, self.helpers.workers());
            self.queue.tell_of_left();
        }
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
/// Items that have been pulled before were those of [`begin`]. `work` is called on the caller and on each helper that comes, with a supply of its own; it must claim until there is
/// nothing left, and must not panic.
pub(in crate::engine) fn run<I, Q, P>(
    options: Options<'_>,
    queue: &Queue<I, Q>,
    stop: &Stop,
    blocks: Blocks,
    handover: &Handover<'_, P>,
    helpers: &Helpers<'_>,
    work: &(dyn Fn(Supply<'_>) + Sync),
) -> Option<Payload>
where
    I: Iterator<Item: Send>,
    Q: Pullers<I>,
{
    let input = queue.input().expect("an iterator is pulled where the loop was called");
    let producer = Producer::new(input, blocks, options.site.predict(1), options.is_there);
    // A loop that has begun alone, or whose results are taken meanwhile, is not compared.
    let is_compared = handover.is_at_the_end() && producer.pulled() == 0;
    let comparison = is_compared.then(|| first::comparison(options.site)).flatten();
    let expected = options.site.count();
    let caller = Caller {
        queue,
        stop,
        blocks,
        options,
        monitor: OnceCell::new(),
        helpers,
        handover,
        producer: RefCell::new(producer),
        is_serial: is_serial_pipeline(&options, helpers, handover),
        inside: RefCell::new(None),
    };
    let helper = |_: &JobRef| {
        let since: Cell<Option<Moment>> = Cell::new(None);
        work(Supply::Pulled(&|| {
            if let Some(since) = since.take() {
                helpers.add_busy(since.until(Moment::now()).saturating_sub(CLAIMED));
            }
            // A thread of a rayon pool does not stay: it must not wait for an older frame (see `rayon_jobs.rs`).
            let next = queue.wait(options.has_scratch && pool_size().is_none(), stop);
            since.set(next.is_some().then(Moment::now));
            next
        }));
    };
    helpers.open(&helper, |job| {
        // Also when something panics: nobody leaves `open` before those who wait for chunks have left.
        let _closing = Closing(queue);
        if helpers.are_granted() {
            caller.enter_context();
        }
        work(Supply::Pulled(&|| caller.next(job)));
        drop(caller.inside.take());
    });
    let mut producer = caller.producer.into_inner();
    producer.take_back(&queue.pullers);
    while handover.next_of(&mut producer.open) {}
    if let Some(monitor) = caller.monitor.into_inner() {
        let (items, busy) = (producer.pulled(), producer.cost(helpers.busy()));
        let is_whole = !stop.has_stopped() && producer.panic.is_none();
        // Whether helpers came or not: that items go through chunks, under the clock, is what it costs.
        let compared = comparison.filter(|_| is_whole && Comparison::are_alike(items, expected));
        let cost = is_whole.then_some(Cost { busy, items, is_short: busy < policy::SHORT });
        monitor.end(cost, compared.map(|comparison| (comparison, items)));
    }
    producer.panic.take()
}

/// Tells whether a loop hands over each item before it pulls the next one: so does a pipeline whose caller is its only
/// worker, which is the serial loop. The results of a `Stream` go to another thread, for which several at a time are
/// better.
pub(in crate::engine) fn is_serial_pipeline<P>(
    options: &Options<'_>,
    helpers: &Helpers<'_>,
    handover: &Handover<'_, P>,
) -> bool {
    !handover.is_at_the_end() && !options.is_stream && helpers.cannot_come()
}

/// Closes a queue when it is dropped.
struct Closing<'q, I: Iterator<Item: Send>, Q: Pullers<I>>(&'q Queue<I, Q>);

impl<I: Iterator<Item: Send>, Q: Pullers<I>> Drop for Closing<'_, I, Q> {
    fn drop(&mut self) {
        self.0.close();
    }
}
