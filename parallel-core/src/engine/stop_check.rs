//! How the items of a block notice that the loop has stopped.

use crate::engine::Stop;
use crate::engine::supply::Timed;
use std::time::{Duration, Instant};

/// Says, item by item, whether the block is worth going on with.
pub trait Watch<'a>: Sized {
    /// Starts watching for `block`, which the worker has got from `timed`.
    fn new(stop: Option<&'a Stop>, block: usize, timed: Option<&'a Timed<'a>>) -> Self;
    /// Asked before each item.
    fn is_past(&mut self) -> bool;
}

/// For loops that cannot exit: no cost at all.
pub struct NoStopCheck;

impl Watch<'_> for NoStopCheck {
    #[inline(always)]
    fn new(_: Option<&Stop>, _: usize, _: Option<&Timed<'_>>) -> Self {
        Self
    }

    #[inline(always)]
    fn is_past(&mut self) -> bool {
        false
    }
}

/// How long a block may go on without a look; the number of items that take so long is found while it runs.
const LOOK: Duration = Duration::from_micros(50);

/// For loops that can exit: looks at the mark every so many items, about every 50 microseconds.
pub struct StopCheck<'a> {
    stop: Option<&'a Stop>,
    block: usize,
    timed: Option<&'a Timed<'a>>,
    /// Items until the next look.
    credit: u64,
    interval: u64,
    last: Option<Instant>,
}

impl<'a> Watch<'a> for StopCheck<'a> {
    #[inline]
    fn new(stop: Option<&'a Stop>, block: usize, timed: Option<&'a Timed<'a>>) -> Self {
        let credit = if stop.is_some() { 1 } else { u64::MAX };
        Self { stop, block, timed, credit, interval: 1, last: None }
    }

    #[inline(always)]
    fn is_past(&mut self) -> bool {
        if self.credit > 0 {
            self.credit -= 1;
            return false;
        }
        self.look()
    }
}

impl StopCheck<'_> {
    #[cold]
    fn look(&mut self) -> bool {
        let now = Instant::now();
        if let Some(last) = self.last.replace(now) {
            let took = now.duration_since(last);
            if took < LOOK / 2 {
                self.interval = self.interval.saturating_mul(2);
            } else {
                // Nobody comes back for more before this block is done.
                if let Some(timed) = self.timed {
                    timed.lasts();
                }
            }
            if took > LOOK {
                self.interval = (self.interval / 2).max(1);
            }
        }
        self.credit = self.interval - 1;
        self.stop.is_some_and(|stop| stop.is_past(self.block))
    }
}
