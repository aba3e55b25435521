//! The log of one loop: what each of its workers did, and when.

use super::Site;
use super::process_log::ProcessLog;
use super::reason::Reason;
use super::switch;
use super::trace::{Event, Lane};
use crate::engine::clock::Moment;
use crate::engine::policy::{COLD, Nanos};
use std::cell::Cell;
use std::ops::Range;
use std::panic::Location;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering::Relaxed};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Tells whether a loop with this setting surely has no log. It costs one relaxed load.
#[inline]
pub(in crate::engine) fn has_no_log(explain: Option<bool>) -> bool {
    explain != Some(true) && switch::is_off()
}

/// The log of a loop of this site, which begins now; `None` if nobody has asked for one. `explain` is the setting of the loop.
#[inline]
pub(in crate::engine) fn log(site: &'static Site, explain: Option<bool>) -> Option<Box<LoopLog>> {
    if has_no_log(explain) { None } else { open(site, explain) }
}

#[cold]
#[inline(never)]
fn open(site: &'static Site, explain: Option<bool>) -> Option<Box<LoopLog>> {
    let is_on = switch::is_on();
    if explain != Some(true) && !is_on {
        return None;
    }
    // A loop of the runtime's own has no place.
    let place = site.place()?;
    let process = ProcessLog::get()?;
    let is_explained = explain.unwrap_or(process.explains());
    let is_logged = is_explained || process.traces();
    is_logged.then(|| {
        Box::new(LoopLog {
            process,
            place,
            is_explained,
            began: Moment::now(),
            plain: Mutex::new(None),
            done: Mutex::default(),
            called: AtomicUsize::new(0),
            woken: AtomicUsize::new(0),
            found_no_room: AtomicBool::new(false),
            was_cheap: AtomicBool::new(false),
            reason: Mutex::new(None),
            read: AtomicUsize::new(0),
        })
    })
}

/// The log of one loop, from its begin to its end: one run of a row of the table, and its events in the trace.
///
/// All its workers write to it. When it is dropped, also by a panic of the body, it goes into the log of the process.
pub(in crate::engine) struct LoopLog {
    process: &'static ProcessLog,
    place: &'static Location<'static>,
    /// True if the loop has a row in the table.
    is_explained: bool,
    began: Moment,
    /// The moment at which the plain loop began, which is one event, as long as it goes on.
    plain: Mutex<Option<Moment>>,
    done: Mutex<Done>,
    /// The number of helpers that have been called, and the number of those that had to be woken or started.
    called: AtomicUsize,
    woken: AtomicUsize,
    /// True if a helper was wanted and all workers were busy.
    found_no_room: AtomicBool,
    /// True if the result was found to be cheaper to make alone.
    was_cheap: AtomicBool,
    reason: Mutex<Option<Reason>>,
    /// The number of items that have not run: what came of them was in a file.
    read: AtomicUsize,
}

/// The work that the workers of a loop have done.
#[derive(Default)]
struct Done {
    /// The numbers of the threads that have worked.
    threads: Vec<u32>,
    busy: Nanos,
    items: usize,
}

/// One run of a loop, as it goes into the table.
pub(super) struct Run {
    pub(super) wall: Nanos,
    pub(super) busy: Nanos,
    pub(super) items: usize,
    pub(super) workers: usize,
    pub(super) woken: usize,
    /// The reason why it was not shared, if it was not.
    pub(super) reason: Option<Reason>,
}

/// The time below which an item of an iterator may be too short for handing it over.
const LIGHT: Nanos = 1_000;

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl LoopLog {
    /// The log of one more worker, on its thread.
    pub(in crate::engine) fn worker(&self) -> WorkerLog<'_> {
        let (open, handed, busy, items) = (Cell::default(), Cell::default(), Cell::default(), Cell::default());
        WorkerLog { log: self, lane: self.process.lane(), open, handed, busy, items }
    }

    /// Notes that the caller begins with the plain loop.
    pub(in crate::engine) fn begin_plain(&self) {
        *lock(&self.plain) = Some(Moment::now());
    }

    /// Notes that the plain loop is over, after these blocks and so many items; nothing, if that has been noted.
    pub(in crate::engine) fn end_plain(&self, blocks: Range<usize>, items: usize) {
        if let Some(since) = lock(&self.plain).take() {
            let items = items.saturating_sub(self.read.load(Relaxed));
            let lane = self.process.lane();
            let took = self.event(lane.as_deref(), since, blocks, items);
            self.add(lane.as_deref(), took, items);
        }
    }

    /// Notes an event that ends now; gives the time that it took.
    fn event(&self, lane: Option<&Lane>, since: Moment, blocks: Range<usize>, items: usize) -> Nanos {
        let took = since.until(Moment::now());
        if self.process.traces()
            && let Some(lane) = lane
        {
            lane.push(Event { place: self.place, start: self.process.began.until(since), took, blocks, items });
        }
        took
    }

    /// Adds what a worker has done.
    fn add(&self, lane: Option<&Lane>, busy: Nanos, items: usize) {
        let mut done = lock(&self.done);
        done.busy += busy;
        done.items = done.items.saturating_add(items);
        if let Some(lane) = lane
            && !done.threads.contains(&lane.number)
        {
            done.threads.push(lane.number);
        }
    }

    /// Notes that a helper was called; `is_woken`: it had to be woken, or started.
    pub(in crate::engine) fn called(&self, is_woken: bool) {
        self.called.fetch_add(1, Relaxed);
        self.woken.fetch_add(is_woken.into(), Relaxed);
    }

    /// Notes that a helper was wanted while all workers were busy.
    pub(in crate::engine) fn found_no_room(&self) {
        self.found_no_room.store(true, Relaxed);
    }

    /// Notes that the result was found to be cheaper to make alone.
    pub(in crate::engine) fn was_cheap(&self) {
        self.was_cheap.store(true, Relaxed);
    }

    /// Notes why the loop is not shared, if it turns out not to be. The first reason counts.
    pub(in crate::engine) fn alone(&self, reason: Reason) {
        lock(&self.reason).get_or_insert(reason);
    }

    /// Notes that so many items do not run, since what came of them is in a file.
    pub(in crate::engine) fn read(&self, items: usize) {
        self.read.fetch_add(items, Relaxed);
    }

    /// The reason why a loop that helpers might have come to was not shared.
    fn reason(&self, busy: Nanos, items: usize) -> Reason {
        let (known, read) = (*lock(&self.reason), self.read.load(Relaxed));
        if read > 0 && (items == 0 || matches!(known, None | Some(Reason::Short | Reason::Streamed(_)))) {
            return Reason::Read(read, read.saturating_add(items));
        }
        match known {
            Some(Reason::Streamed(_)) | None => {}
            Some(known) => return known,
        }
        let was_called = self.called.load(Relaxed) > 0;
        if !was_called && self.found_no_room.load(Relaxed) {
            Reason::Nested
        } else if !was_called && self.was_cheap.load(Relaxed) {
            Reason::Cheap
        } else if let Some(streamed) = known.filter(|_| busy > COLD && busy / (items as Nanos).max(1) < LIGHT) {
            // Helpers may have been called to find that out.
            streamed
        } else if was_called {
            Reason::Late
        } else {
            Reason::Short
        }
    }
}

impl Drop for LoopLog {
    fn drop(&mut self) {
        // A panic of the body has come out of the plain loop. How many items it had done nobody knows.
        self.end_plain(0..0, 0);
        let wall = self.began.until(Moment::now());
        if !self.is_explained {
            return;
        }
        let (busy, items, threads) = {
            let done = lock(&self.done);
            (done.busy, done.items, done.threads.len())
        };
        let workers = threads.max(1);
        let reason = (workers == 1).then(|| self.reason(busy, items));
        self.process.add(self.place, &Run { wall, busy, items, workers, woken: self.woken.load(Relaxed), reason });
    }
}

/// The log of one worker of a loop: what it does now, and what it has done.
pub(in crate::engine) struct WorkerLog<'a> {
    log: &'a LoopLog,
    /// The worker's thread in the trace; `None` while the thread is being taken down.
    lane: Option<Arc<Lane>>,
    /// The run of blocks that the worker has claimed, and the moment at which it began with it.
    open: Cell<Option<(Moment, usize, usize)>>,
    /// The range of the items of the run that the body has been given, if it has been given any.
    handed: Cell<Option<(usize, usize)>>,
    busy: Cell<Nanos>,
    items: Cell<usize>,
}

impl WorkerLog<'_> {
    /// Notes that the worker begins with these blocks.
    pub(in crate::engine) fn begin(&self, blocks: &Range<usize>) {
        self.open.set(Some((Moment::now(), blocks.start, blocks.end)));
        self.handed.set(None);
    }

    /// Notes that the body is given these items, which follow those that it has been given of the same run.
    pub(in crate::engine) fn hand_out(&self, items: &Range<usize>) {
        let first = self.handed.get().map_or(items.start, |(first, _)| first);
        self.handed.set(Some((first, items.end)));
    }

    /// Notes that the worker is done with its blocks. `count` tells how many of the items that it was given there were.
    pub(in crate::engine) fn end(&self, count: &dyn Fn(Range<usize>) -> usize) {
        let (open, handed) = (self.open.take(), self.handed.take());
        // Blocks that need not run after all are not in the trace.
        let (Some((since, start, end)), Some((first, last))) = (open, handed) else { return };
        let items = count(first..last);
        if items > 0 {
            let took = self.log.event(self.lane.as_deref(), since, start..end, items);
            self.busy.set(self.busy.get() + took);
            self.items.set(self.items.get() + items);
        }
    }
}

impl Drop for WorkerLog<'_> {
    fn drop(&mut self) {
        if self.items.get() > 0 {
            self.log.add(self.lane.as_deref(), self.busy.get(), self.items.get());
        }
    }
}
