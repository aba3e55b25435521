//! A loop over a stream: the calling thread pulls the items, and works on them while there is enough for the others.

use crate::api::settings::Settings;
use crate::blocks::Blocks;
use crate::blocks::Shape;
use crate::engine::Indexed;
use crate::engine::policy::{self, Nanos};
use crate::engine::stop::{Payload, contain, forget_panic};
use crate::engine::supply::helpers::Helpers;
use crate::engine::supply::producer::{self, Producer};
use crate::engine::supply::queue::Queue;
use crate::engine::supply::{Claims, nanos};
use crate::engine::threads::job;
use crate::engine::worker::Delivery;
use crate::engine::{Done, JobState, Stop, Worker, history};
use crate::engine::{Output, Parts};
use crate::jobs::default_workers;
use crate::sync::Arc;
use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::ops::{ControlFlow, Range};
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::time::{Duration, Instant};

/// How often a worker looks for what it waits for before it leaves or sleeps: about as long as pulling a chunk takes.
pub(super) const LOOKS: usize = 1_000;

/// How long the caller sleeps between two looks for what others work on.
const NAP: Duration = Duration::from_micros(200);

/// Runs `body` over everything `items` gives and leaves what it made in `output`.
pub(crate) fn stream<I, O, F>(settings: Settings<'_>, items: I, output: &mut O, body: &F)
where
    I: Iterator<Item: Send>,
    O: Output<Part: Send> + Sync,
    F: Fn(&mut Worker<'_, Queue<I>, O>) -> Done + Sync,
{
    output.open_stream();
    let mut joined = Parts::default();
    let shared = &*output;
    let mut accept = |block, part| {
        if O::CAN_JOIN {
            joined.merge(block, part, |left, right| shared.join(left, right));
        } else {
            joined.push(block, part);
        }
        ControlFlow::Continue(())
    };
    let Ended { panic, .. } = flow(settings, items, shared, body, Handing::AtTheEnd, &mut accept);
    if O::KEEP_ON_PANIC || panic.is_none() {
        let _ = output.take(joined);
    }
    if let Some(payload) = panic {
        resume_unwind(payload);
    }
}

/// Runs `body` over everything `items` gives, and hands what comes of it to `output`, block by block, on this thread,
/// while the loop goes on; after each block `drain` says whether there is to be more. Gives its last answer.
pub(crate) fn pipe<I, O, F>(
    settings: Settings<'_>,
    items: I,
    output: &O,
    body: &F,
    drain: &mut dyn FnMut() -> ControlFlow<()>,
) -> ControlFlow<()>
where
    I: Iterator<Item: Send>,
    O: Output<Part: Send> + Sync,
    F: Fn(&mut Worker<'_, Queue<I>, O>) -> Done + Sync,
{
    let handing = if settings.is_ordered() { Handing::InOrder } else { Handing::AsTheyCome };
    let mut accept = |_, part| output.hand(part, drain);
    let Ended { enough, panic, panicked } = flow(settings, items, output, body, handing, &mut accept);
    let Some(payload) = panic else { return enough };
    if let Some(first) = panicked {
        // Before the panic there are values whose turn it is. Panic safety: the loop ends with whatever panics here.
        match catch_unwind(AssertUnwindSafe(|| output.rescue(first, drain))) {
            Ok(ControlFlow::Continue(())) => {}
            Ok(enough) => {
                forget_panic(payload);
                return enough;
            }
            Err(earlier) => {
                forget_panic(payload);
                resume_unwind(earlier);
            }
        }
    }
    resume_unwind(payload)
}

/// When what comes of the blocks is needed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Handing {
    /// Together, when all is done.
    AtTheEnd,
    /// As soon as may be, in the order of the input.
    InOrder,
    /// As soon as may be.
    AsTheyCome,
}

/// Takes what comes of a block; `Break` when that is enough.
type Accept<'a, P> = &'a mut dyn FnMut(usize, P) -> ControlFlow<()>;

/// How a loop has ended.
struct Ended {
    /// `Break` when `accept` had enough.
    enough: ControlFlow<()>,
    /// What the loop is to panic with.
    panic: Option<Payload>,
    /// The first item of the block whose body that is the panic of.
    panicked: Option<usize>,
}

/// Runs the loop.
fn flow<I, O, F>(
    settings: Settings<'_>,
    items: I,
    output: &O,
    body: &F,
    handing: Handing,
    accept: Accept<'_, O::Part>,
) -> Ended
where
    I: Iterator<Item: Send>,
    O: Output<Part: Send> + Sync,
    F: Fn(&mut Worker<'_, Queue<I>, O>) -> Done + Sync,
{
    let ahead = settings.items_ahead();
    let blocks = if O::ITEM_BLOCKS {
        Blocks::endless(None, ahead, Shape::Free, true)
    } else {
        Blocks::endless(settings.batch_items(), ahead, O::SHAPE, O::EXACT)
    };
    let (queue, stop, delivery) = (Queue::new(items), Stop::new(), Delivery::default());
    let accept = RefCell::new(accept);
    let (end, is_open) = (Cell::new(ControlFlow::Continue(())), Cell::new(true));
    let panic = {
        let work = |claims: Claims<'_>, delivery: Option<&Delivery<O::Part>>| {
            let mut worker = Worker::new(claims, &queue, output, blocks, Some(&stop), delivery, true);
            // Panic safety: as in `drive::watched`.
            while let Err(payload) = catch_unwind(AssertUnwindSafe(|| body(&mut worker))) {
                stop.panicked(worker.current(), payload);
            }
            worker.take_parts()
        };
        let hand_over = |parts: Parts<O::Part>| {
            for (block, part) in parts.numbered() {
                // What comes after the block that ends the loop does not count, be it that it panics when it is dropped.
                if !is_open.get() || stop.is_past(block) {
                    contain(|| drop(part));
                    continue;
                }
                // Without an order there is no later and earlier: nothing more counts.
                let at = if handing == Handing::AsTheyCome { 0 } else { block };
                // Panic safety: the user's operator or sink may run here. What it drops is not looked at again: the loop
                // has panicked in this block, and ends with that.
                match catch_unwind(AssertUnwindSafe(|| accept.borrow_mut()(block, part))) {
                    Ok(ControlFlow::Continue(())) => continue,
                    Ok(enough) => {
                        end.set(enough);
                        stop.at(at);
                    }
                    Err(payload) => stop.panicked(at, payload),
                }
                is_open.set(false);
            }
        };
        let input = queue.input().expect("a stream is pulled where it has been made");
        // What is stage over meanwhile is not to wait, should the stream be slow for once.
        if handing == Handing::AtTheEnd
            && let Some(first) = producer::unwatched(settings, blocks)
        {
            input.go_direct(blocks.items(first.clone()), None, blocks.are_singles());
            hand_over(work(Claims::Alone(first), None));
        }
        if input.has_ended() || stop.has_stopped() {
            None
        } else {
            let join = |chunk: &Range<usize>| delivery.take(chunk).map(hand_over).is_some();
            let joining = Joining { join: &join, handing, is_open: &is_open };
            let work = |next: Next<'_>| drop(work(Claims::Pulled(next), Some(&delivery)));
            run(settings, &queue, &stop, blocks, &work, joining)
        }
    };
    let has_stopped = stop.has_stopped();
    let (block, own) = stop.into_panic().unzip();
    let panicked = block.filter(|_| is_open.get()).map(|block| blocks.items(block..block).start);
    let panic = match end.get() {
        // Whoever had enough, had so before anything else happened.
        ControlFlow::Break(()) => None,
        // A loop that was left, was so before the stream panicked.
        ControlFlow::Continue(()) if has_stopped => own,
        ControlFlow::Continue(()) => panic,
    };
    Ended { enough: end.get(), panic, panicked }
}

/// What becomes of the chunks that are done.
#[derive(Clone, Copy)]
struct Joining<'j> {
    /// Hands over what has come of a chunk, if it is done.
    join: &'j dyn Fn(&Range<usize>) -> bool,
    handing: Handing,
    /// Whether anybody is still to take it.
    is_open: &'j Cell<bool>,
}

impl Joining<'_> {
    /// Hands over one chunk whose turn it is.
    fn one(self, open: &mut VecDeque<Range<usize>>) -> bool {
        let first = if self.handing == Handing::AsTheyCome { open.len() } else { 1 };
        let done = open.iter().take(first).position(self.join);
        done.is_some_and(|at| open.remove(at).is_some())
    }

    /// Whether the calling thread stays until all are stage over.
    fn waits(self) -> bool {
        self.handing != Handing::AtTheEnd && self.is_open.get()
    }
}

/// Where a worker has its next chunk from: the blocks of it.
pub(super) type Next<'n> = &'n dyn Fn() -> Option<Range<usize>>;

/// Pulls, works, calls for help, until there is nothing left; gives the panic of the stream, if it had one.
fn run<I>(
    settings: Settings<'_>,
    queue: &Queue<I>,
    stop: &Stop,
    blocks: Blocks,
    work: &(dyn Fn(Next<'_>) + Sync),
    joining: Joining<'_>,
) -> Option<Payload>
where
    I: Iterator<Item: Send>,
{
    // Asked here, so that a bad value in the environment is met by the first loop that could use more than one worker.
    let settings = if settings.are_default() && default_workers() == 1 { settings.n_jobs(1) } else { settings };
    let site = settings.site();
    let began = Instant::now();
    let history = history::history(began);
    let help = Helpers::new(settings);
    let input = queue.input().expect("a stream is pulled where it has been made");
    let before = input.pulled();
    let producer = RefCell::new(Producer::new(input, blocks, site.predict(1)));
    let serve = |_: &Arc<JobState>| help.serve(queue, work);
    job::open(&serve, |door| {
        // What the loops inside find around them.
        let inside = RefCell::new(None);
        if !settings.are_default() {
            inside.replace(help.grant().map(|grant| grant.context.enter()));
        }
        let next = || {
            let mut producer = producer.borrow_mut();
            let now = Instant::now();
            producer.learn(now);
            let lasted = nanos(now, began) + history;
            let mut looks = 0;
            loop {
                // One by one: the others are not to wait for work meanwhile.
                let has_joined = joining.one(&mut producer.open);
                producer.ended |= stop.has_stopped();
                let pays = producer.is_worth_it() && help.pays(producer.item, lasted);
                let room = producer.room(settings.items_ahead(), help.workers());
                if pays && inside.borrow().is_none() {
                    inside.replace(help.grant().map(|grant| grant.context.enter()));
                }
                if pays && room > 0 && queue.waiting() < help.workers() {
                    if let Some(chunk) = producer.pull_timed(room) {
                        queue.push(chunk);
                        help.call(&|| door.header().clone());
                    }
                    continue;
                }
                if has_joined {
                    continue;
                }
                if let Some(claimed) = queue.claim() {
                    producer.begin(queue.clip(blocks.items(claimed.clone())).len());
                    return Some(claimed);
                }
                // What nobody else would take needs no chunk.
                let straight = room > 0 && (producer.is_light() || help.is_out());
                if straight && let Some(blocks) = producer.go_direct(room, now) {
                    return Some(blocks);
                }
                if room > 0 {
                    let Some(chunk) = producer.pull_timed(room) else { continue };
                    producer.begin(chunk.items.len());
                    return Some(queue.take(chunk));
                }
                if producer.has_ended() && (producer.open.is_empty() || !joining.waits()) {
                    break;
                }
                // Others work on what must come first.
                looks += 1;
                if looks < LOOKS {
                    std::thread::yield_now();
                } else {
                    std::thread::park_timeout(NAP);
                }
            }
            help.end();
            None
        };
        work(&next);
    });
    let mut producer = producer.into_inner();
    while joining.one(&mut producer.open) {}
    let now = Instant::now();
    history::ended(now, nanos(now, began), history);
    let items = producer.pulled() - before;
    if items > 0 && !stop.has_stopped() {
        let all: Nanos = producer.busy + help.busy();
        site.learn(all, items, all < policy::TINY);
    }
    producer.panic
}
