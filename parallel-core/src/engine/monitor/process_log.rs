//! The log of a process: the table of its loops, the lanes of its threads, and what is written at the end.

use super::log::Run;
use super::reason::Reason;
use super::switch::{Outlets, Picture, Table};
use super::trace::{Event, Lane, json, svg};
use super::{at_exit, explain};
use crate::engine::clock::Moment;
use crate::engine::per_process::PerProcess;
use crate::engine::policy::Nanos;
use crate::engine::this_process;
use crate::say::say;
use std::cell::RefCell;
use std::collections::HashMap;
use std::panic::{Location, catch_unwind};
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::{fs, thread};

/// The most threads that have a lane of their own. Later ones share the last lane, so that memory stays bounded.
const LANES: usize = 4096;

/// The log of a process, made when the first loop is logged. A forked child makes its own, and does not touch that of
/// its parent, which may be locked.
pub(super) struct ProcessLog {
    outlets: Outlets,
    pub(super) began: Moment,
    rows: Mutex<HashMap<&'static Location<'static>, Row>>,
    lanes: Mutex<Vec<Arc<Lane>>>,
    is_written: AtomicBool,
}

/// A row of the table: all runs of one loop.
#[derive(Clone, Debug, Default)]
pub(super) struct Row {
    pub(super) runs: usize,
    pub(super) items: usize,
    /// The time that the workers have worked.
    pub(super) busy: Nanos,
    /// The time that the loop took.
    pub(super) wall: Nanos,
    /// The time that the workers which took part could have worked: of each run its time, once for each of them.
    pub(super) available: Nanos,
    /// The most workers that took part in one run.
    pub(super) workers: usize,
    pub(super) woken: usize,
    /// The reasons why runs were not shared, with the number of these runs, and the time that they took.
    pub(super) alone: Vec<(Reason, usize, Nanos)>,
}

impl Row {
    pub(super) fn add(&mut self, run: &Run) {
        self.runs += 1;
        self.items = self.items.saturating_add(run.items);
        self.busy += run.busy;
        self.wall += run.wall;
        self.available += run.wall * run.workers as Nanos;
        self.workers = self.workers.max(run.workers);
        self.woken += run.woken;
        let Some(reason) = run.reason else { return };
        match self.alone.iter_mut().find(|(known, ..)| *known == reason) {
            Some((_, runs, took)) => (*runs, *took) = (*runs + 1, *took + run.busy),
            None => self.alone.push((reason, 1, run.busy)),
        }
    }

    /// The share of their time that the workers which took part have worked, from 0 to 1.
    pub(super) fn share(&self) -> f64 {
        share(self.busy, self.available)
    }
}

/// The share that one time has of another.
#[expect(clippy::cast_precision_loss, reason = "for people to read")]
pub(super) fn share(part: Nanos, whole: Nanos) -> f64 {
    if whole == 0 { 0.0 } else { (part as f64 / whole as f64).min(1.0) }
}

static LOG: PerProcess<ProcessLog> = PerProcess::new();

thread_local! {
    /// The lane of this thread, with the process that it is of.
    static LANE: RefCell<Option<(u32, Arc<Lane>)>> = const { RefCell::new(None) };
}

impl ProcessLog {
    /// The log of this process. `None` where a process cannot be told that it ends.
    pub(super) fn get() -> Option<&'static Self> {
        if let Some(log) = LOG.get() {
            return Some(log);
        }
        let is_inherited = LOG.hint().is_some();
        let log = LOG.get_or_make(|_| Self {
            outlets: Outlets::of_environment(&|_| {}),
            began: Moment::now(),
            rows: Mutex::default(),
            lanes: Mutex::default(),
            is_written: AtomicBool::new(false),
        });
        // What a parent has asked for at its end holds for its child as well. Two threads may get here at the same time:
        // the second call finds the log written.
        (is_inherited || at_exit::call(write)).then_some(log)
    }

    /// Tells whether loops that do not say so have a row in the table.
    pub(super) fn explains(&self) -> bool {
        self.outlets.table.is_some()
    }

    /// Tells whether the events are kept.
    pub(super) fn traces(&self) -> bool {
        self.outlets.trace.is_some()
    }

    /// Adds a run to the row of its loop.
    pub(super) fn add(&self, place: &'static Location<'static>, run: &Run) {
        let mut rows = self.rows.lock().unwrap_or_else(PoisonError::into_inner);
        rows.entry(place).or_default().add(run);
    }

    /// The lane of the calling thread; `None` while the thread is being taken down.
    pub(super) fn lane(&self) -> Option<Arc<Lane>> {
        let process = this_process();
        let own = LANE.try_with(|lane| {
            let mut lane = lane.borrow_mut();
            let known = lane.take().filter(|(of, _)| *of == process);
            lane.insert(known.unwrap_or_else(|| (process, self.new_lane()))).1.clone()
        });
        own.ok()
    }

    fn new_lane(&self) -> Arc<Lane> {
        let mut lanes = self.lanes.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(last) = lanes.get(LANES - 1) {
            return last.clone();
        }
        let number = u32::try_from(lanes.len()).unwrap_or(u32::MAX);
        let name = thread::current().name().map_or_else(|| format!("thread {number}"), str::to_owned);
        let lane = Arc::new(Lane::new(number, name));
        lanes.push(lane.clone());
        lane
    }

    /// Writes the table and the trace, once.
    fn write(&self) {
        if self.is_written.swap(true, Ordering::Relaxed) {
            return;
        }
        let rows = self.rows.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let lanes = self.lanes.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let threads: Vec<Thread> = lanes.iter().map(|lane| Thread::of(lane)).collect();
        let mut rows: Vec<_> = rows.into_iter().collect();
        rows.sort_by_key(|(place, row)| (std::cmp::Reverse(row.busy), place.file(), place.line(), place.column()));
        let lasted = self.began.until(Moment::now());
        match &self.outlets.table {
            Some(Table::File(file)) => write_file(file, "PARALLEL_EXPLAIN", &explain::json(&rows, lasted)),
            _ if rows.is_empty() => {}
            _ => say(&explain::table(&rows, lasted)),
        }
        if let Some((picture, file)) = &self.outlets.trace {
            let text = match picture {
                Picture::Json => json::text(&threads),
                Picture::Svg => svg::text(&threads),
            };
            write_file(file, "PARALLEL_TRACE", &text);
            let dropped: usize = threads.iter().map(|thread| thread.dropped).sum();
            if dropped > 0 {
                say(&format!("the trace lacks the last {dropped} events; it keeps so many of each thread"));
            }
        }
    }
}

/// A thread in the trace: its events, in the order in which they began.
pub(super) struct Thread {
    pub(super) number: u32,
    pub(super) name: String,
    pub(super) events: Vec<Event>,
    pub(super) dropped: usize,
}

impl Thread {
    fn of(lane: &Lane) -> Self {
        let (mut events, dropped) = lane.take();
        // An event is noted when it ends. One that begins with another and lasts longer is around that.
        events.sort_by_key(|event| (event.start, std::cmp::Reverse(event.took)));
        Self { number: lane.number, name: lane.name.clone(), events, dropped }
    }
}

/// Writes what is there to write, at the end of the process: once, whoever calls.
pub(crate) extern "C" fn write() {
    // Panic safety: nothing of it is used afterwards. A panic must not leave the function.
    let _ = catch_unwind(|| {
        if let Some(log) = LOG.get() {
            log.write();
        }
    });
}

fn write_file(file: &Path, variable: &str, text: &str) {
    if let Err(error) = fs::write(file, text) {
        say(&format!("`{}` of {variable} could not be written: {error}", file.display()));
    }
}
