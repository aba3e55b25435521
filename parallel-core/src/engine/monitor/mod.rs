//! The monitors of a loop, which are told how it goes.
//!
//! ```text
//! site          the memory of the call site: what an item took the last times
//!    comparison what it took alone, and with helpers
//! history       how closely the loops of a thread follow each other
//! log           what each worker of one loop did, if anybody has asked for that
//!    switch     who has asked: the environment; and where the answer goes
//!    reason     why a loop was not shared
//!    process_log  all loops of the process together, and what is written at its end
//!    at_exit    the end of the process
//!    explain    the table of `PARALLEL_EXPLAIN`
//!    trace      the events of `PARALLEL_TRACE`: for a viewer (json), as a picture (svg)
//! ```
//!
//! A monitor is told at three moments. A run of blocks is *claimed* and the run before it is *delivered*: both in
//! `Claims::next_run`, which tells the log. A block has *run*: in `Worker::done`. The site and the history need only
//! the end: the supply measures what each claim has taken, since it plans with that, and the sum comes to
//! [`Monitor::end`]. A monitor that wants more (progress, a time limit) is one more file here, and one more field of
//! `Shared`, which the plain loop does not have: that pays nothing.
//!
//! The log leaves the course of a loop as it is: a plain loop is one event. There is one exception: a loop that may end
//! early and has one worker is claimed block by block, since else nobody would know how many items it has run.

mod at_exit;
mod comparison;
mod explain;
mod history;
mod log;
mod process_log;
mod reason;
mod site;
mod switch;
mod trace;

pub(super) use comparison::{Choice, Comparison};
pub(super) use log::{LoopLog, WorkerLog, has_no_log, log};
#[cfg(feature = "checkpoint")]
pub(crate) use process_log::write as write_log;
pub(super) use reason::Reason;
pub use site::Site;
pub(super) use site::is_turn;

use crate::engine::clock::Moment;
use crate::engine::policy::Nanos;

/// The monitors of one loop that may be shared, from its begin to its end.
pub(super) struct Monitor {
    site: &'static Site,
    began: Moment,
    history: Nanos,
}

/// The cost of one run of a whole loop, all workers together.
pub(super) struct Cost {
    pub(super) busy: Nanos,
    pub(super) items: usize,
    /// True if the loop is too short to be shared.
    pub(super) is_short: bool,
}

impl Monitor {
    /// The monitors of a loop of this site, which begins now.
    pub(super) fn begin(site: &'static Site) -> Self {
        let began = Moment::now();
        Self { site, began, history: history::before(began) }
    }

    /// The monitors of a loop of this site that goes on under the clock from now on, and has taken so long before.
    pub(super) fn go_on(site: &'static Site, took: Nanos) -> Self {
        let monitor = Self::begin(site);
        Self { history: monitor.history + took, ..monitor }
    }

    /// Notes that a loop has run that no monitor has timed, and was predicted to take so long.
    pub(super) fn went_by(predicted: Nanos) {
        history::went_by(predicted);
    }

    /// The time that the loop has taken up to now.
    pub(super) fn took(&self) -> Nanos {
        self.began.until(Moment::now())
    }

    /// The time that the loops of this thread just before this one took together.
    pub(super) fn history(&self) -> Nanos {
        self.history
    }

    /// The time that this loop and those just before it have taken, up to `now`.
    pub(super) fn lasted(&self, now: Moment) -> Nanos {
        self.began.until(now) + self.history
    }

    /// Notes that the loop is over. `cost` is `None` if the loop was left early: that says nothing about its items. `compared` has the
    /// comparison of its kind, if it was run under the clock up to its end, after so many items.
    pub(super) fn end(self, cost: Option<Cost>, compared: Option<(&Comparison, usize)>) {
        let now = Moment::now();
        if let Some((comparison, items)) = compared {
            comparison.learn(false, self.began.until(now), items);
        }
        history::ended(now, self.lasted(now));
        if let Some(cost) = cost {
            self.site.learn(cost);
        }
    }
}
