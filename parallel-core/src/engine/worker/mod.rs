//! The worker that an expanded loop holds: it gives the loop its blocks one after the other, and the items of each.

mod claiming;
pub(super) mod claims;
pub(super) mod glance;
mod items;
mod leave;
mod stop_check;
pub(super) mod watch;
pub(super) mod work;

use self::claims::Claims;
use self::stop_check::StopCheck;
use self::watch::Watch;
use self::work::Work;
use crate::blocks::Sizes;
#[cfg(feature = "process")]
use crate::engine::Position;
use crate::engine::delivery::Delivery;
use crate::engine::monitor::WorkerLog;
use crate::engine::supply::Supply;
use crate::engine::{Generators, Indexed, Output, Stop};
use std::cell::Cell;
use std::marker::PhantomData;
use std::ops::Range;

pub use self::items::Items;
pub use NoExitInMacro as Done;

/// The value every expanded loop ends with, [`Done`] for short.
///
/// No user code can name it, so a `break` or `return` hidden in a user's macro is a type error and never a change of
/// meaning. It has its name from that error.
#[derive(Debug)]
pub struct NoExitInMacro;

/// The body of a loop, as the engine calls it: a function that runs the blocks of a worker.
///
/// It is called by a pointer: so the engine is compiled once for all loops over such an input with such a result, and not for
/// each loop in the source. A loop has one such call for each of its workers.
pub type LoopBody<'b, B, O> = dyn for<'a, 'w> Fn(&'a mut Worker<'w, B, O>) -> Done + Sync + 'b;

/// One value on its way from the body to the output.
///
/// It is a struct and not an argument: rustc's messages about an argument would point at the call, too.
pub struct Yield<R> {
    /// The value.
    pub v: R,
}

/// The number that stands for no block.
const NOTHING: usize = usize::MAX;

/// One worker of a loop: the blocks that it has claimed, and what came of them.
///
/// States:
///
/// * *plain*: `claims` is `None`. It is the only worker, and gets all items from `ready`, at once or block by block: what a short loop takes
///   is mostly this struct, so everything that only the other states need stands in [`Claims`]. No function that is not inlined is
///   given the worker, so that it can be in registers.
/// * *short*: as plain, in a few steps, between which `run_serial` looks at the clock: see [`Glance`](glance::Glance).
/// * *serial*: it has claims without `shared`. It is the only worker, and has all blocks from the start, either as one or in
///   `run`. Under a [`Watch`](watch::Watch) it takes its blocks step by step, and has the rest shared if they turn out long.
/// * *shared*: it claims run after run from a supply. `run` has the claimed blocks that have not begun; `ready` is
///   empty.
///
/// Between a call of [`next`](Self::next) and the following [`done`](Self::done), the body works on one block.
pub struct Worker<'a, B: Indexed, O: Output> {
    work: &'a Work<'a, B, O>,
    /// Items of a serial loop that the body gets without a claim.
    ready: Range<usize>,
    /// The sizes of the blocks in which it gets them.
    sizes: Sizes,
    /// The index of the item after the last one that the writer of a short loop gets, if it goes on after this step; else 0.
    writes_up_to: usize,
    /// The writer that goes on, between two steps.
    open: Option<O::Writer<'a>>,
    /// The part that the items of a plain loop have left.
    part: Option<O::Part>,
    /// True if an item has ended a plain loop.
    is_over: bool,
    /// The index, in the input, of the first item of the block that the body works on; `NOTHING` between two blocks.
    place: usize,
    /// The index, in the input, of the item after the last one that the block has given, once the block is dropped, or at once where
    /// each item is noted (`Indexed::NOTES_EACH`): a panic leaves here which item ran.
    begun: &'a Cell<usize>,
    /// The blocks that come after those of `ready`, and where more of them come from.
    claims: Option<&'a mut Claims<'a, B, O>>,
}

/// The surroundings of a worker whose loop may be shared: a serial loop has none of this.
///
/// A monitor of single blocks stands here, and is told in `next_run` and `done` (see `engine::monitor`).
pub(super) struct Shared<'a, P> {
    pub(super) supply: Supply<'a>,
    /// The first block of those that are shared: the supply counts from there.
    pub(super) first: usize,
    pub(super) stop: &'a Stop,
    pub(super) delivery: &'a Delivery<P>,
    /// The log of this worker, if the loop has one.
    pub(super) log: Option<WorkerLog<'a>>,
}

impl<'a, B: Indexed, O: Output> Worker<'a, B, O> {
    /// The worker that begins with these items.
    // Always: it is part of each plain loop, which knows most of these arguments.
    #[inline(always)]
    fn new(
        work: &'a Work<'a, B, O>,
        ready: Range<usize>,
        sizes: Sizes,
        writes_up_to: usize,
        begun: &'a Cell<usize>,
        claims: Option<&'a mut Claims<'a, B, O>>,
    ) -> Self {
        Self { work, ready, sizes, writes_up_to, open: None, part: None, is_over: false, place: NOTHING, begun, claims }
    }

    /// The items of the next block, and the writer for what comes of them.
    #[inline(always)]
    pub fn next(&mut self) -> Option<(Items<'a, B, O>, O::Writer<'a>)> {
        // The plain loop takes one of the other branches, often once.
        let items = if self.ready.is_empty() {
            let claims = self.claims.as_mut()?;
            let items = claims.next_in_row().unwrap_or_else(|| claims.next());
            if items.is_empty() {
                return None;
            }
            items
        } else if Claims::<B, O>::HAS_SIZES {
            self.sizes.take(&mut self.ready)
        } else {
            std::mem::take(&mut self.ready)
        };
        let Work { input, output, blocks, .. } = *self.work;
        let items = input.clip(items);
        let position = input.position(&items);
        // SAFETY: the items are those of `ready`, which the steps of a plain or short loop give, or those that the claims give: each
        // once, within the length that `blocks` was made for, which is the input's.
        let block = unsafe { input.block(items.clone()) };
        let (mut open, mut end, mut singly) = (None, items.end, blocks.are_items());
        if let Some(claims) = &mut self.claims {
            singly |= claims.is_singly;
            end = claims.end_of_writer(end);
            open = claims.reopen();
        } else if Claims::<B, O>::RESUMES {
            open = self.open.take();
            end = end.max(self.writes_up_to);
        }
        let writer = open.unwrap_or_else(|| {
            // SAFETY: within the length that the output was opened for, which is the input's. The items are those of
            // this block, which are given out once; where there are more, writers do not write in place (see
            // `Claims::RESUMES`). Positions are disjoint where items are. (A thread that runs the items of an iterator as it
            // pulls them may end a block before its last item; the next block begins there, when the writer of the one
            // before is done.)
            unsafe { output.writer(items.start..end, position, singly) }
        });
        let check = match &self.claims {
            Some(claims) if O::CAN_BREAK => StopCheck::new(claims.shared, claims.current),
            _ => StopCheck::new::<O::Part>(None, 0),
        };
        self.place = input.place(&items);
        if B::NOTES_EACH {
            // Of the last block, which may have come after this one.
            self.begun.set(self.place);
        }
        let (end, begun) = (self.place.wrapping_add(items.end.wrapping_sub(items.start)), self.begun);
        Some((Items { block, check, input, end, given: self.place, begun, output: PhantomData }, writer))
    }

    /// The random number generators of the items of the block that `next` has given.
    #[inline]
    pub fn __generators(&self) -> Generators {
        Generators::new(self.work.options.seeds, self.work.options.before.wrapping_add(self.place as u64))
    }

    /// The place in the input of the first item of the block that `next` has given.
    #[inline]
    #[expect(clippy::cast_possible_truncation, reason = "the place of an item that nobody can count to")]
    pub fn __place(&self) -> usize {
        self.work.options.before.wrapping_add(self.place as u64) as usize
    }

    /// The position in the input of the first of these items.
    #[cfg(feature = "process")]
    pub(crate) fn position(&self, items: &Range<usize>) -> Position {
        self.work.input.position(items)
    }

    /// Takes back the writer of a block that is done.
    #[inline(always)]
    pub fn done(&mut self, out: O::Writer<'a>) {
        self.place = NOTHING;
        let ends = O::CAN_BREAK && O::ends_loop(&out);
        if let Some(claims) = &mut self.claims {
            if O::RECORDS {
                return claims.record(out, ends);
            }
            if !ends && claims.stays_open() {
                *claims.open = Some(out);
                return;
            }
        } else if Claims::<B, O>::RESUMES && !ends && self.writes_up_to > 0 {
            self.open = Some(out);
            return;
        }
        let part = O::seal(out);
        match &mut self.claims {
            None => (self.part, self.is_over) = (self.work.join(self.part.take(), part), ends),
            Some(claims) => claims.done(part, ends),
        }
    }

    /// The watch over the loop, if it has one.
    #[inline(always)]
    fn watch(&self) -> Option<&'a Watch<'a, O::Part>> {
        self.claims.as_ref()?.watch
    }

    /// Tells whether an item has ended the loop.
    #[inline(always)]
    fn is_over(&self) -> bool {
        O::CAN_BREAK && (self.is_over || self.claims.as_ref().is_some_and(|claims| claims.is_over()))
    }

    /// Leaves the loop: the body of a serial loop that panics leaves the rest of its blocks here, and nobody else will take them.
    ///
    /// It is called after each loop, and stands for a `Drop`: a worker whose address the compiler needs for that has to be in memory.
    #[inline(always)]
    fn leave(&mut self) {
        if !self.ready.is_empty() {
            self.work.discard(std::mem::take(&mut self.ready));
        }
        drop(self.open.take());
        if let Some(claims) = &mut self.claims {
            claims.discard_rest();
        }
    }
}
