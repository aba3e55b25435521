//! The trace: which thread worked on which blocks, and when.

pub(super) mod json;
pub(super) mod svg;

use crate::engine::policy::Nanos;
use std::collections::HashMap;
use std::ops::Range;
use std::panic::Location;
use std::sync::{Mutex, PoisonError};

/// The most events that are kept of one thread, about 5 MB.
const EVENTS: usize = 1 << 16;

/// The number of threads that may have so many. Of threads that come after them, each keeps `LATE_EVENTS`.
const EARLY: u32 = 128;
const LATE_EVENTS: usize = 1 << 10;

/// One run of blocks that a worker has claimed, and worked on.
#[derive(Clone, Debug)]
pub(super) struct Event {
    /// The place of the loop.
    pub(super) place: &'static Location<'static>,
    /// The moment at which the worker began, from the begin of the log on.
    pub(super) start: Nanos,
    pub(super) took: Nanos,
    pub(super) blocks: Range<usize>,
    pub(super) items: usize,
}

/// The events of one thread: the first so many of them; those that come later are counted.
pub(super) struct Lane {
    /// The number of the thread in the trace, by the order in which threads came.
    pub(super) number: u32,
    pub(super) name: String,
    events: Mutex<(Vec<Event>, usize)>,
}

impl Lane {
    pub(super) fn new(number: u32, name: String) -> Self {
        Self { number, name, events: Mutex::default() }
    }

    /// Keeps an event, if there is room.
    pub(super) fn push(&self, event: Event) {
        let mut events = self.events.lock().unwrap_or_else(PoisonError::into_inner);
        let room = if self.number < EARLY { EVENTS } else { LATE_EVENTS };
        let (kept, dropped) = &mut *events;
        if kept.len() < room { kept.push(event) } else { *dropped += 1 }
    }

    /// Takes the events that were kept, in the order in which they ended, and the number of those that were not.
    pub(super) fn take(&self) -> (Vec<Event>, usize) {
        std::mem::take(&mut *self.events.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// The names of loops: the file and the line, and the column, too, where a line has several.
pub(super) struct Names(HashMap<(&'static str, u32), Vec<u32>>);

impl Names {
    pub(super) fn of(places: impl Iterator<Item = &'static Location<'static>>) -> Self {
        let mut lines: HashMap<_, Vec<u32>> = HashMap::new();
        for place in places {
            let columns = lines.entry((place.file(), place.line())).or_default();
            if !columns.contains(&place.column()) {
                columns.push(place.column());
            }
        }
        Self(lines)
    }

    pub(super) fn name(&self, place: &Location<'static>) -> String {
        let (file, line) = (place.file(), place.line());
        match self.0.get(&(file, line)) {
            Some(columns) if columns.len() > 1 => format!("{file}:{line}:{}", place.column()),
            _ => format!("{file}:{line}"),
        }
    }
}

#[cfg(all(test, not(loom)))]
mod tests {
    use super::*;

    #[track_caller]
    pub(in super::super) fn event(start: Nanos, took: Nanos, blocks: Range<usize>) -> Event {
        let items = blocks.len();
        Event { place: Location::caller(), start, took, blocks, items }
    }

    #[test]
    fn a_lane_keeps_the_first_events_and_counts_the_others() {
        let fill = |number, events| {
            let lane = Lane::new(number, String::new());
            (0..events).for_each(|at| lane.push(event(at, 1, 0..1)));
            let (kept, dropped) = lane.take();
            assert!(kept.iter().zip(0..).all(|(event, at)| event.start == at));
            (kept.len(), dropped)
        };
        assert_eq!(fill(0, 10), (10, 0));
        assert_eq!(fill(0, EVENTS as Nanos + 7), (EVENTS, 7));
        assert_eq!(fill(EARLY, EVENTS as Nanos), (LATE_EVENTS, EVENTS - LATE_EVENTS));
    }

    #[test]
    fn a_line_with_several_loops_has_columns() {
        let (one, other) = (event(0, 1, 0..1).place, event(0, 1, 0..1).place);
        let alone = event(0, 1, 0..1).place;
        let names = Names::of([one, other, alone, one].into_iter());
        assert_eq!(names.name(alone), format!("{}:{}", file!(), alone.line()));
        assert_eq!(names.name(one), format!("{}:{}:{}", file!(), one.line(), one.column()));
        assert_ne!(names.name(one), names.name(other));
    }
}
