//! The check whether the loop has stopped elsewhere, made between the items of a block.

use super::Shared;
use crate::engine::Stop;
use crate::engine::clock::Ticks;
use crate::engine::policy::Nanos;
use crate::engine::supply::Supply;

/// The time between two looks at the stop mark, about.
const INTERVAL: Nanos = 50_000;

/// The check of a block whether its loop has stopped, part of every block's [`Items`](super::Items) and used where
/// `Output::CAN_BREAK` says that an item may end the loop.
///
/// Asking costs a decrement, and nothing where nobody else can stop the loop. When the countdown is over it looks at the clock and at
/// the [`Stop`] mark: about every 50 microseconds, since it learns how many items take that long. So a block of 10^15 items ends soon
/// after an earlier block has stopped the loop.
#[derive(Clone, Copy)]
pub(super) struct StopCheck<'a> {
    /// `None` where nobody else can stop the loop.
    stop: Option<&'a Stop>,
    block: usize,
    supply: Option<&'a Supply<'a>>,
    countdown: Countdown,
}

/// A countdown of items to the next look.
#[derive(Clone, Copy)]
struct Countdown {
    /// Items until the next look.
    credit: u64,
    /// The number of items from one look to the next.
    interval: u64,
    /// The moment of the last look.
    last: Option<Ticks>,
}

impl<'a> StopCheck<'a> {
    /// The check of `block`.
    #[inline]
    pub(super) fn new<P>(shared: Option<&'a Shared<'a, P>>, block: usize) -> Self {
        let (stop, supply) = (shared.map(|shared| shared.stop), shared.map(|shared| &shared.supply));
        let credit = if stop.is_some() { 1 } else { u64::MAX };
        Self { stop, block, supply, countdown: Countdown { credit, interval: 1, last: None } }
    }

    /// Tells whether the loop has stopped at an earlier block, so that this block does not matter. Called before each
    /// item.
    #[inline(always)]
    pub(super) fn is_past(&mut self) -> bool {
        // It never changes: so the compiler asks once, before the loop over the items.
        let Some(stop) = self.stop else { return false };
        if self.countdown.credit > 0 {
            self.countdown.credit -= 1;
            return false;
        }
        // By value: a countdown whose address is known has to be in memory, and there each item waits for the one before it.
        self.countdown = self.countdown.look(self.supply);
        stop.is_past(self.block)
    }

    /// The items until the next look.
    #[inline(always)]
    pub(super) fn credit(&mut self) -> &mut u64 {
        &mut self.countdown.credit
    }
}

impl Countdown {
    /// The countdown after a look at the clock.
    #[cold]
    #[inline(never)]
    fn look(mut self, supply: Option<&Supply<'_>>) -> Self {
        let now = Ticks::now();
        if let Some(last) = self.last.replace(now) {
            let took = last.until(now);
            if took < INTERVAL / 2 {
                self.interval = self.interval.saturating_mul(2);
            } else {
                // Long items: this worker does not come back to the supply, where help is called, before the block is
                // done.
                if let Some(supply) = supply {
                    supply.lasts();
                }
            }
            if took > INTERVAL {
                self.interval = (self.interval / 2).max(1);
            }
        }
        self.credit = self.interval - 1;
        self
    }
}
