//! One loop whose progress is shown.

use super::counts::Counts;
use super::shown::Show;
use super::snapshot::Progress;
use super::tally::{Tallied, TalliedRows};
use crate::api::settings::Settings;
use crate::engine::{Context, Done, Guilty, Moment, Output, Payload, TICK, Worker, forget_panic, with_ticks};
use crate::run::BlockItems;
use crate::source::{Pulled, Source};
use std::ops::{ControlFlow, Deref};
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError, TryLockError};
use std::time::Duration;

/// The monitor of a loop with `progress = …`.
pub struct Meter<V> {
    show: V,
    state: State,
}

impl<V: Show> Meter<V> {
    pub(super) fn new(show: V) -> Self {
        Self { show, state: State::new() }
    }

    /// The loop over this source, from its begin to its end.
    pub fn watch<S>(&self, source: S) -> Watched<S, &Self> {
        Watched { source, meter: self }
    }

    /// The loop over this source, behind a `Stream`: the loop and the closure over its blocks have a handle each, since both
    /// leave the statement that makes it.
    pub fn watch_shared<S>(self: &Arc<Self>, source: S) -> Watched<S, Arc<Self>> {
        Watched { source, meter: self.clone() }
    }

    /// The items of a block, each of which is counted.
    #[inline]
    pub fn over<I: BlockItems>(&self, items: I) -> Tallied<'_, I> {
        self.claimed();
        Tallied::new(items, &self.state)
    }

    /// The rows of a block of a grid, each pair of which is counted.
    #[inline]
    pub fn over_rows<I: BlockItems<Item = (A, R)>, A, R>(&self, rows: I) -> TalliedRows<'_, I> {
        self.claimed();
        TalliedRows::new(rows, &self.state)
    }
}

#[cfg(any(feature = "mpi", feature = "process"))]
impl<V: Show> crate::run::Finished for Meter<V> {
    fn __finished(&self, items: usize) {
        self.claimed();
        self.state.check();
        self.state.counts.share().add(items);
    }
}

/// The state of a loop that is watched.
pub(super) struct State {
    pub(super) counts: Counts,
    /// The number of items of the input, when it is known that it is known.
    total: OnceLock<usize>,
    /// The number of items of which an earlier run has left a record.
    recorded: AtomicUsize,
    /// The number of items that a shard has passed over.
    passed: OnceLock<Arc<AtomicUsize>>,
    began: Moment,
    /// The lowest block that a panic has begun to unwind. Nothing is shown any more, unless a block before it leaves the
    /// loop, so that the panic does not count, or the loop ends otherwise.
    panicked: AtomicUsize,
    /// The lowest block that has left the loop.
    left: AtomicUsize,
    /// Whether a thread ticks. Without one the workers do, when they claim a block.
    ticks: AtomicBool,
    /// Whether `failure` has, or had, a panic.
    has_failed: AtomicBool,
    /// The panic of the closure that shows, until a worker goes on with it.
    failure: Mutex<Option<Payload>>,
    /// The last tick of a loop without a ticker. Held while it ticks, so that two workers do not tick at once.
    last: Mutex<Duration>,
}

impl State {
    fn new() -> Self {
        Self {
            counts: Counts::new(),
            total: OnceLock::new(),
            recorded: AtomicUsize::new(0),
            passed: OnceLock::new(),
            began: Moment::now(),
            panicked: AtomicUsize::new(usize::MAX),
            left: AtomicUsize::new(usize::MAX),
            ticks: AtomicBool::new(false),
            has_failed: AtomicBool::new(false),
            failure: Mutex::new(None),
            last: Mutex::new(Duration::ZERO),
        }
    }

    /// Goes on with a panic of the closure that shows, as if the body had panicked: the loop ends by its own rules.
    #[inline(always)]
    pub(super) fn check(&self) {
        if self.has_failed.load(Ordering::Relaxed) {
            self.fail();
        }
    }

    fn failure(&self) -> MutexGuard<'_, Option<Payload>> {
        self.failure.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// One worker takes the panic; the others run on as after a panic of the body.
    #[cold]
    fn fail(&self) {
        if let Some(payload) = self.failure().take() {
            Guilty::Nobody.blame();
            resume_unwind(payload);
        }
    }

    /// A panic unwinds this block: what is shown stays as it is, with the message of the panic under it.
    #[cold]
    pub(super) fn panicked(&self, block: usize) {
        self.panicked.fetch_min(block, Ordering::Relaxed);
    }

    /// An item of this block has left the loop.
    #[cold]
    pub(super) fn left(&self, block: usize) {
        self.left.fetch_min(block, Ordering::Relaxed);
    }

    /// Tells whether there is a panic that counts, as far as is known.
    fn is_quiet(&self) -> bool {
        self.panicked.load(Ordering::Relaxed) < self.left.load(Ordering::Relaxed)
    }

    fn elapsed(&self) -> Duration {
        Duration::from_nanos(self.began.until(Moment::now()))
    }

    fn snapshot(&self, is_finished: bool) -> Progress {
        let recorded = self.recorded.load(Ordering::Relaxed);
        let passed = self.passed.get().map_or(0, |passed| passed.load(Ordering::Relaxed));
        let done = self.counts.sum().saturating_add(recorded).saturating_add(passed);
        Progress { done, recorded, passed, total: self.total.get().copied(), elapsed: self.elapsed(), is_finished }
    }
}

impl Drop for State {
    /// A payload whose drop panics is nobody's to see.
    fn drop(&mut self) {
        if let Some(payload) = self.failure().take() {
            forget_panic(payload);
        }
    }
}

impl<V: Show> Meter<V> {
    /// Shows how far the loop is. A panic of the closure that shows goes on in the loop.
    fn tick(&self) {
        let state = &self.state;
        if state.is_quiet() || state.has_failed.load(Ordering::Relaxed) {
            return;
        }
        // Panic safety: the closure is the user's, and is not called again.
        if let Err(payload) = catch_unwind(AssertUnwindSafe(|| self.show.show(&state.snapshot(false)))) {
            *state.failure() = Some(payload);
            state.has_failed.store(true, Ordering::Relaxed);
        }
    }

    /// A worker claims a block: where no thread ticks, it does. Without a clock each claim is a tick.
    #[inline]
    fn claimed(&self) {
        if !self.state.ticks.load(Ordering::Relaxed) {
            self.tick_at_claim();
        }
    }

    #[cold]
    fn tick_at_claim(&self) {
        let mut last = match self.state.last.try_lock() {
            Ok(last) => last,
            Err(TryLockError::Poisoned(last)) => last.into_inner(),
            Err(TryLockError::WouldBlock) => return,
        };
        let now = self.state.elapsed();
        if !Moment::HAS_CLOCK || now.saturating_sub(*last) >= TICK {
            self.tick();
            *last = self.state.elapsed();
        }
    }

    /// Runs the loop, with a ticker beside it, and shows its end. After a panic of the body there is none.
    fn run<R>(&self, run: impl FnOnce() -> R) -> R {
        let around = Context::current();
        let has_bar = self.show.begin(around.has_bar) || around.has_bar;
        let around = Context { has_bar, ..around };
        let inside = around.enter();
        // Loops of the closure have the settings of the loop that it shows, and are not its workers.
        let context = Context { team: None, ..around };
        let tick = || {
            let _inside = context.clone().enter();
            self.tick();
        };
        let result = with_ticks(&tick, |is_ticked| {
            self.state.ticks.store(is_ticked, Ordering::Relaxed);
            run()
        });
        drop(inside);
        self.state.check();
        if !self.state.has_failed.load(Ordering::Relaxed) {
            self.show.show(&self.state.snapshot(true));
        }
        result
    }

    fn has_total(&self, total: Option<usize>) {
        if let Some(total) = total {
            let _ = self.state.total.set(total);
        }
    }
}

/// A source whose loop is watched, by a monitor behind some pointer.
pub struct Watched<S, M> {
    source: S,
    meter: M,
}

impl<S: Source, V: Show, M: Deref<Target = Meter<V>>> Source for Watched<S, M> {
    type Items = S::Items;

    fn drive_counted<O, F>(self, settings: Settings<'_>, output: &mut O, body: &F, count: impl FnOnce(Option<usize>))
    where
        O: Output<Part: Send> + Sync,
        F: Fn(&mut Worker<'_, S::Items, O>) -> Done + Sync,
    {
        let Self { source, meter } = self;
        meter.state.recorded.store(output.recorded(), Ordering::Relaxed);
        if let Some(passed) = output.passed() {
            let _ = meter.state.passed.set(passed);
        }
        let count = |total| {
            meter.has_total(total);
            count(total);
        };
        if output.is_shown() {
            meter.run(|| source.drive_counted(settings, output, body, count));
        } else {
            // Nobody ticks here, not even at a claim.
            meter.state.ticks.store(true, Ordering::Relaxed);
            source.drive_counted(settings, output, body, count);
        }
    }
}

impl<S: Pulled, V: Show, M: Deref<Target = Meter<V>>> Pulled for Watched<S, M> {
    fn total(&self) -> Option<usize> {
        self.source.total()
    }

    fn pipe<O, F>(
        self,
        settings: Settings<'_>,
        output: &O,
        body: &F,
        sink: &mut dyn FnMut() -> ControlFlow<()>,
    ) -> ControlFlow<()>
    where
        O: Output<Part: Send> + Sync,
        F: Fn(&mut Worker<'_, S::Items, O>) -> Done + Sync,
    {
        let Self { source, meter } = self;
        meter.has_total(source.total());
        meter.run(|| source.pipe(settings, output, body, sink))
    }
}
