//! How a worker comes by its next blocks: it claims them from a supply, or looks at the clock before it goes on with its own.

use super::Shared;
use super::claims::{Claims, MOST_PULLED, Together};
use crate::engine::monitor::WorkerLog;
use crate::engine::supply::Patience;
use crate::engine::{Indexed, Output, policy};
use std::ops::Range;
use std::time::Duration;

impl<'a, B: Indexed, O: Output> Claims<'a, B, O> {
    /// The items of the next block that still matters.
    #[inline]
    pub(super) fn claim(&mut self) -> Option<Range<usize>> {
        let items = self.claim_next();
        if Self::GOES_ON
            && (items.is_none() || self.current != self.opened.end)
            && let Some(open) = self.open.take()
        {
            let next = std::mem::replace(&mut self.current, self.opened.start);
            self.finish(open);
            self.current = next;
        }
        items
    }

    #[inline(always)]
    fn claim_next(&mut self) -> Option<Range<usize>> {
        loop {
            if self.is_over() {
                return None;
            }
            if self.run.is_empty() {
                self.next_run()?;
            }
            self.current = self.run.start;
            let last = match self.together {
                Together::All if B::IS_PULLED && self.most < usize::MAX => {
                    let blocks = self.work.blocks;
                    let from = blocks.items(self.current..self.current).start;
                    blocks.within(from.saturating_add(self.most)).clamp(self.current + 1, self.run.end)
                }
                Together::All => self.run.end,
                Together::Singles => {
                    // Up to the last of the single items, or one block.
                    let singles = self.work.blocks.singles_from(self.current);
                    self.is_singly = singles > 0;
                    self.current + singles.clamp(1, self.run.len())
                }
                Together::None => self.current + 1,
            };
            self.run.start = last;
            let items = self.work.blocks.items_on(&mut self.cursor, self.current..last);
            // A loop that may have been ended by others looks before each block, and a log is told of each.
            let is_told = self.shared.is_some_and(|shared| O::CAN_BREAK || shared.log.is_some());
            if Self::HAS_ROWS && last == self.current + 1 && !is_told {
                self.work.blocks.count_alike(&mut self.cursor, items.len(), self.run.end);
            }
            if self.together == Together::All && self.most < usize::MAX && items.len() <= MOST_PULLED / 2 {
                self.most *= 2;
            }
            if self.shared.is_some_and(|shared| shared.stop.is_past(self.current)) {
                self.work.discard(items);
            } else if self.work.input.has(&items) {
                if O::RECORDS && self.replay(&items) {
                    continue;
                }
                if let Some(log) = self.log() {
                    log.hand_out(&items);
                }
                return Some(items);
            } else {
                self.run.start = self.run.end;
            }
        }
    }

    /// Delivers the last run, if each run is delivered at once, and claims the next one. Gives `None` if nothing is
    /// left.
    fn next_run(&mut self) -> Option<()> {
        let shared = self.shared?;
        if let Some(log) = &shared.log {
            log.end(&|items| self.work.input.ran(items));
        }
        if shared.delivery.is_of_each_run() {
            self.deliver(shared);
        } else if Self::JOINS_EARLY {
            self.join_early(shared);
        }
        if !self.work.output.has_room() {
            match shared.supply.patience() {
                Patience::Wait => self.wait_for_room(shared),
                Patience::Leave => return None,
                Patience::GoOn => {}
            }
        }
        let run = shared.supply.next()?;
        let run = run.start + shared.first..run.end + shared.first;
        if let Some(log) = &shared.log {
            log.begin(&run);
        }
        self.first = run.start;
        self.run = run;
        Some(())
    }

    /// The log of a worker whose loop may be shared, if it has one.
    #[inline]
    fn log(&self) -> Option<&'a WorkerLog<'a>> {
        self.shared?.log.as_ref()
    }

    /// Looks at the clock between two steps of a watched loop. Gives the items of the next step; `None` if there is no
    /// next step, because all blocks are done or an item has ended the loop. A loop that is late has its blocks shared
    /// here.
    pub(super) fn step(&mut self) -> Option<Range<usize>> {
        if self.is_over() {
            return None;
        }
        // Taken: should the look panic, nobody knows which of these blocks have run.
        let left = std::mem::take(&mut self.left);
        match self.watch?.look(left.start - self.first, left.clone()) {
            Err(next) => {
                let run = left.start..left.start + next;
                (self.first, self.left) = (run.start, run.end..left.end);
                if self.together == Together::All {
                    self.current = run.start;
                    return Some(self.work.blocks.items(run));
                }
                self.run = run;
                self.claim()
            }
            Ok(ending) => {
                if let Some(open) = self.open.take() {
                    self.finish(open);
                }
                self.take_over(ending);
                None
            }
        }
    }

    /// Waits, without a block in its hands, until blocks before the next one are done.
    #[cold]
    fn wait_for_room(&self, shared: &Shared<'_, O::Part>) {
        shared.supply.pause();
        let mut looks = 0;
        // A loop that has stopped may never have room again.
        while !self.work.output.has_room() && !shared.stop.has_stopped() {
            looks += 1;
            if looks < policy::LOOKS {
                std::thread::yield_now();
            } else {
                std::thread::park_timeout(Duration::from_nanos(policy::NAP));
            }
        }
    }
}
