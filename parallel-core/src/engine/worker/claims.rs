//! The claims of a worker: the blocks that it has still to begin, and how it comes by more of them.

use super::watch::Watch;
use super::{Shared, Worker};
use crate::blocks::Cursor;
use crate::engine::monitor::WorkerLog;
use crate::engine::supply::Patience;
use crate::engine::{Indexed, Output, policy};
use std::ops::Range;
use std::time::Duration;

/// The number of items of an iterator that its only worker takes as one block if that gives the same result: at first, and at most.
pub(super) const LEAST_PULLED: usize = 64;
pub(super) const MOST_PULLED: usize = 8192;

/// The neighbouring blocks that the body may get as one block, since the result is the same.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Together {
    /// None: each block by itself.
    None,
    /// Those that are single items.
    Singles,
    /// All.
    All,
}

/// The blocks that a worker has still to begin, and where more of them come from.
pub(super) struct Claims<'a, P> {
    /// Blocks that are claimed and not yet begun.
    pub(super) run: Range<usize>,
    /// The first block of the last run.
    pub(super) first: usize,
    /// The boundary of the blocks up to which the worker has come.
    pub(super) cursor: Cursor,
    /// The blocks of a run that the body may get as one block.
    pub(super) together: Together,
    /// The most items of an iterator that it gets as one block, if they are in several.
    pub(super) most: usize,
    /// True if the items that were claimed last are blocks by themselves.
    pub(super) is_singly: bool,
    /// The blocks of a watched loop that come after this step.
    pub(super) left: Range<usize>,
    /// The watch over a serial loop that may still be shared.
    pub(super) watch: Option<&'a Watch<'a, P>>,
    /// True if one writer goes through all steps of a watched loop.
    pub(super) resumes: bool,
    /// Of a writer that goes on: its first block, and the block after its last one.
    pub(super) opened: Range<usize>,
    /// The surroundings of a worker whose loop may be shared.
    pub(super) shared: Option<&'a Shared<'a, P>>,
}

impl<P> Claims<'_, P> {
    /// No claims yet, of a worker that may get so many blocks as one.
    #[inline(always)]
    pub(super) fn new(together: Together) -> Self {
        Self {
            run: 0..0,
            first: 0,
            cursor: Cursor::default(),
            together,
            most: usize::MAX,
            is_singly: false,
            left: 0..0,
            watch: None,
            resumes: false,
            opened: 0..0,
            shared: None,
        }
    }
}

impl<'a, B: Indexed, O: Output> Worker<'a, B, O> {
    /// The items of the next block that still matters.
    #[inline(never)]
    pub(super) fn claim(&mut self) -> Option<Range<usize>> {
        let items = self.claim_next();
        if Self::GOES_ON
            && let Some(claims) = &self.claims
            && (items.is_none() || self.current != claims.opened.end)
            && let Some(open) = self.open.take()
        {
            let next = std::mem::replace(&mut self.current, claims.opened.start);
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
            if self.claims.as_ref()?.run.is_empty() {
                self.next_run()?;
            }
            let claims = self.claims.as_mut()?;
            self.current = claims.run.start;
            let last = match claims.together {
                Together::All if B::IS_PULLED && claims.most < usize::MAX => {
                    let blocks = self.work.blocks;
                    let from = blocks.items(self.current..self.current).start;
                    blocks.within(from.saturating_add(claims.most)).clamp(self.current + 1, claims.run.end)
                }
                Together::All => claims.run.end,
                Together::Singles => {
                    // Up to the last of the single items, or one block.
                    let singles = self.work.blocks.singles_from(self.current);
                    claims.is_singly = singles > 0;
                    self.current + singles.clamp(1, claims.run.len())
                }
                Together::None => self.current + 1,
            };
            claims.run.start = last;
            let items = self.work.blocks.items_on(&mut claims.cursor, self.current..last);
            // A loop that may have been ended by others looks before each block, and a log is told of each.
            let is_told = claims.shared.is_some_and(|shared| O::CAN_BREAK || shared.log.is_some());
            if Self::HAS_ROWS && last == self.current + 1 && !is_told {
                self.work.blocks.count_alike(&mut claims.cursor, items.len(), claims.run.end);
            }
            if claims.together == Together::All && claims.most < usize::MAX && items.len() <= MOST_PULLED / 2 {
                claims.most *= 2;
            }
            if claims.shared.is_some_and(|shared| shared.stop.is_past(self.current)) {
                self.discard(items);
            } else if self.work.input.has(&items) {
                if O::RECORDS && self.replay(&items) {
                    continue;
                }
                if let Some(log) = self.log() {
                    log.hand_out(&items);
                }
                return Some(items);
            } else {
                claims.run.start = claims.run.end;
            }
        }
    }

    /// Delivers the last run, if each run is delivered at once, and claims the next one. Gives `None` if nothing is
    /// left.
    fn next_run(&mut self) -> Option<()> {
        let shared = self.shared()?;
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
        let claims = self.claims.as_mut()?;
        claims.first = run.start;
        claims.run = run;
        Some(())
    }

    /// The log of a worker whose loop may be shared, if it has one.
    #[inline]
    fn log(&self) -> Option<&'a WorkerLog<'a>> {
        self.shared()?.log.as_ref()
    }

    /// Looks at the clock between two steps of a watched loop. Gives the items of the next step; `None` if there is no
    /// next step, because all blocks are done or an item has ended the loop. A loop that is late has its blocks shared
    /// here.
    #[inline(never)]
    pub(super) fn step(&mut self) -> Option<Range<usize>> {
        if self.is_over() {
            return None;
        }
        let claims = self.claims.as_mut()?;
        // Taken: should the look panic, nobody knows which of these blocks have run.
        let left = std::mem::take(&mut claims.left);
        match claims.watch?.look(left.start - claims.first, left.clone()) {
            Err(next) => {
                let run = left.start..left.start + next;
                (claims.first, claims.left) = (run.start, run.end..left.end);
                if claims.together == Together::All {
                    self.current = run.start;
                    return Some(self.work.blocks.items(run));
                }
                claims.run = run;
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
