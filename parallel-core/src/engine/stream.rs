//! A loop over a stream: the calling thread pulls the items, and works on them while there is enough for the others.

use super::claims::{Claims, nanos};
use super::feed::Feed;
use super::header;
use super::policy::{self, Nanos};
use super::pull::Puller;
use super::stop::Payload;
use super::worker::Delivery;
use super::{Crew, Done, Header, Stop, Worker, lounge, pace};
use crate::blocks::Blocks;
use crate::jobs::default_workers;
use crate::output::{Output, Parts};
use crate::settings::Settings;
use crate::source::Indexed;
use crate::sync::Arc;
use std::cell::{Cell, RefCell};
use std::num::NonZeroUsize;
use std::ops::Range;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

/// How often a worker looks for what it waits for before it leaves or sleeps: about as long as pulling a chunk takes.
const LOOKS: usize = 1_000;

/// How long the caller sleeps between two looks for what others work on.
const NAP: Duration = Duration::from_micros(200);

/// Runs `body` over everything `items` gives and leaves what it made in `output`.
pub(crate) fn stream<I, O, F>(settings: Settings<'_>, items: I, output: &mut O, body: &F)
where
    I: Iterator<Item: Send>,
    O: Output<Part: Send> + Sync,
    F: Fn(&mut Worker<'_, Feed<I::Item>, O>) -> Done + Sync,
{
    output.open_stream();
    // A bound below the size of a block makes the blocks smaller.
    let bound = settings.items_ahead().filter(|&items| items < Blocks::LARGEST).and_then(NonZeroUsize::new);
    let blocks = Blocks::endless(settings.batch_items().or(bound), O::SHAPE, O::EXACT);
    let (feed, stop, delivery) = (Feed::new(), Stop::new(), Delivery::default());
    let joined = RefCell::new(Parts::default());
    let panic = {
        let output = &*output;
        let work = |next: Next<'_>| {
            let claims = Claims::Fed(next);
            let mut worker = Worker::new(claims, &feed, output, blocks, Some(&stop), Some(&delivery), true);
            // Panic safety: as in `drive::watched`.
            while let Err(payload) = catch_unwind(AssertUnwindSafe(|| body(&mut worker))) {
                stop.panicked(worker.current(), payload);
            }
        };
        let join = |chunk: &Range<usize>| {
            let Some(parts) = delivery.take(chunk) else { return false };
            let mut joined = joined.borrow_mut();
            for (block, part) in parts {
                // What comes after the block that ends the loop does not count.
                if stop.is_past(block) {
                    break;
                }
                if !O::JOINS {
                    joined.push(block, part);
                    continue;
                }
                // Panic safety: the user's operator may run here. What it drops is not looked at again: the loop has
                // panicked in this block, and ends with that.
                let merge = || joined.merge(block, part, |left, right| output.join(left, right));
                if let Err(payload) = catch_unwind(AssertUnwindSafe(merge)) {
                    stop.panicked(block, payload);
                }
            }
            true
        };
        run(settings, items, &feed, &stop, blocks, &work, &join)
    };
    let has_stopped = stop.has_stopped();
    let own = stop.into_panic().map(|(_, payload)| payload);
    // A loop that was left, was so before the stream panicked.
    let payload = if has_stopped { own } else { panic };
    if O::KEEPS || payload.is_none() {
        let _ = output.take(joined.into_inner());
    }
    if let Some(payload) = payload {
        resume_unwind(payload);
    }
}

/// Where a worker has its next chunk from: the blocks of it.
type Next<'n> = &'n dyn Fn() -> Option<Range<usize>>;

/// Pulls, works, calls for help, until there is nothing left; gives the panic of the stream, if it had one.
fn run<I>(
    settings: Settings<'_>,
    items: I,
    feed: &Feed<I::Item>,
    stop: &Stop,
    blocks: Blocks,
    work: &(dyn Fn(Next<'_>) + Sync),
    join: &dyn Fn(&Range<usize>) -> bool,
) -> Option<Payload>
where
    I: Iterator<Item: Send>,
{
    // Asked here, so that a bad value in the environment is met by the first loop that could use more than one worker.
    let settings = if settings.are_default() && default_workers() == 1 { settings.n_jobs(1) } else { settings };
    let site = settings.site();
    let predicted = site.predict(1);
    let is_trusted = predicted.is_some() && site.is_trusted();
    // The first chunk of a loop that has been tiny many times is run without a look at the clock.
    let is_quick = Cell::new(is_trusted && site.skips_clock());
    let started: Cell<Option<(Instant, Nanos)>> = Cell::new(None);
    let help = Help::new(settings);
    let puller = RefCell::new(Puller::new(items, blocks, predicted, is_trusted));
    let serve = |_: &Arc<Header>| help.serve(feed, work);
    header::open(&serve, |door| {
        // What the loops inside find around them.
        let inside = RefCell::new(None);
        if !settings.are_default() {
            inside.replace(help.crew().map(|crew| crew.context.enter()));
        }
        let next = || {
            let mut puller = puller.borrow_mut();
            let lasted = if is_quick.get() && puller.pulled == 0 {
                0
            } else {
                is_quick.set(false);
                let now = Instant::now();
                let (began, streak) = started.get().unwrap_or_else(|| (now, pace::streak(now)));
                started.set(Some((began, streak)));
                puller.learn(now);
                nanos(now, began) + streak
            };
            for look in 0.. {
                // All whose turn it is are put together.
                while puller.open.front().is_some_and(join) {
                    puller.open.pop_front();
                }
                puller.ended |= stop.has_stopped();
                let pays = !is_quick.get() && !puller.is_light() && help.pays(puller.item, lasted);
                let room = puller.room(settings.items_ahead(), help.workers());
                if pays && inside.borrow().is_none() {
                    inside.replace(help.crew().map(|crew| crew.context.enter()));
                }
                if pays && room > 0 && feed.waiting() < help.workers() {
                    if let Some(chunk) = puller.pull_timed(room) {
                        feed.push(chunk);
                        help.call(&|| door.header().clone());
                    }
                    continue;
                }
                if let Some(claimed) = feed.claim() {
                    puller.begin(feed.clip(blocks.items(claimed.clone())).len());
                    return Some(claimed);
                }
                if room > 0 {
                    let chunk = if is_quick.get() { puller.pull(room) } else { puller.pull_timed(room) };
                    let Some(chunk) = chunk else { continue };
                    if is_quick.get() {
                        puller.guess();
                    } else {
                        puller.begin(chunk.items.len());
                    }
                    return Some(feed.take(chunk));
                }
                if puller.ended {
                    break;
                }
                // Others work on what must come first.
                if look < LOOKS {
                    std::thread::yield_now();
                } else {
                    std::thread::park_timeout(NAP);
                }
            }
            help.ended.store(true, Ordering::Relaxed);
            None
        };
        work(&next);
    });
    let puller = puller.into_inner();
    puller.open.iter().all(join);
    if let (Some((began, streak)), false) = (started.get(), is_quick.get()) {
        let now = Instant::now();
        pace::ended(now, nanos(now, began), streak);
        if puller.pulled > 0 && !stop.has_stopped() {
            let all: Nanos = puller.busy + help.busy.load(Ordering::Relaxed);
            site.learn(all, puller.pulled, all < policy::TINY);
        }
    }
    puller.panic
}

/// The helpers of a stream.
struct Help<'s> {
    settings: Settings<'s>,
    /// Who may come; asked when it first matters.
    crew: OnceLock<Option<Crew>>,
    /// How many have been called, or are there.
    active: AtomicUsize,
    /// How long they have worked.
    busy: AtomicU64,
    /// Whether nothing more will come.
    ended: AtomicBool,
}

impl<'s> Help<'s> {
    fn new(settings: Settings<'s>) -> Self {
        let crew = OnceLock::new();
        if settings.is_serial() {
            let _ = crew.set(None);
        }
        Self { settings, crew, active: AtomicUsize::new(0), busy: AtomicU64::new(0), ended: AtomicBool::new(false) }
    }

    /// How many may work together, as far as that has mattered.
    fn workers(&self) -> usize {
        self.crew.get().and_then(Option::as_ref).map_or(1, |crew| crew.workers)
    }

    /// Whether one more worker pays for itself. Nobody knows how much is left; as much, say, as there has been.
    fn pays(&self, item: Option<Nanos>, lasted: Nanos) -> bool {
        let long = if lounge::anybody_awake() { policy::WARM } else { policy::COLD };
        (item.is_none_or(|item| item >= long) || lasted >= long) && self.crew().is_some()
    }

    fn crew(&self) -> Option<&Crew> {
        self.crew.get_or_init(|| self.settings.crew(usize::MAX)).as_ref()
    }

    /// Sends one more ticket, if that may bring a helper.
    fn call(&self, header: &dyn Fn() -> Arc<Header>) {
        let Some(Some(crew)) = self.crew.get() else { return };
        if self.active.load(Ordering::Relaxed) + 1 < crew.workers && crew.team.has_room() {
            self.active.fetch_add(1, Ordering::Relaxed);
            if !crew.team.threads().call(&header()) {
                self.active.fetch_sub(1, Ordering::Relaxed);
            }
        }
    }

    /// What a helper does as long as there is something to do.
    fn serve<T: Send>(&self, feed: &Feed<T>, work: &(dyn Fn(Next<'_>) + Sync)) {
        if let Some(Some(crew)) = self.crew.get()
            && let Some(_seat) = crew.team.join()
        {
            let _inside = crew.context.enter();
            let since: Cell<Option<Instant>> = Cell::new(None);
            work(&|| {
                if let Some(since) = since.take() {
                    self.busy.fetch_add(nanos(Instant::now(), since), Ordering::Relaxed);
                }
                let next = self.wait_for(feed);
                since.set(next.is_some().then(Instant::now));
                next
            });
        }
        self.active.fetch_sub(1, Ordering::Relaxed);
    }

    /// The next chunk, for a helper.
    fn wait_for<T>(&self, feed: &Feed<T>) -> Option<Range<usize>> {
        for look in 0..LOOKS {
            if let Some(claimed) = feed.claim() {
                return Some(claimed);
            }
            if self.ended.load(Ordering::Relaxed) {
                return None;
            }
            std::hint::spin_loop();
            if look % 16 == 15 {
                // Whoever pulls may want this core.
                std::thread::yield_now();
            }
        }
        None
    }
}
