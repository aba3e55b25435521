//! The worker that an expanded loop holds: it gives the loop its blocks one after the other, and the items of each.

mod claims;
mod items;
mod leave;
mod stop_check;
pub(super) mod watch;
pub(super) mod work;

use self::claims::{Claims, LEAST_PULLED, MOST_PULLED, Together};
use self::stop_check::StopCheck;
use self::watch::Watch;
use self::work::Work;
use crate::blocks::{Cursor, Shape};
#[cfg(feature = "process")]
use crate::engine::Position;
use crate::engine::delivery::Delivery;
use crate::engine::delivery::parts::Parts;
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
/// * *plain*: `claims` is `None`. It is the only worker, and gets all items at once, from `ready`: what a short loop takes
///   is mostly this struct, so everything that only the other states need stands in [`Claims`].
/// * *serial*: it has claims without `shared`. It is the only worker, and has all blocks from the start, either as one or in
///   `run`. Under a [`Watch`] it takes its blocks step by step, and has the rest shared if they turn out long.
/// * *shared*: it claims run after run from a supply. `run` has the claimed blocks that have not begun; `ready` is
///   empty.
///
/// Between a call of [`next`](Self::next) and the following [`done`](Self::done), the body works on the block
/// `current`.
pub struct Worker<'a, B: Indexed, O: Output> {
    work: &'a Work<'a, B, O>,
    /// All items of a serial loop whose blocks may run as one: the body gets them at once, without a claim.
    ready: Range<usize>,
    /// The block (or the first of the blocks) that the body has in its hands.
    current: usize,
    /// The parts that finished blocks have left, until they are delivered. They are lent: to move them out of the worker takes a short
    /// loop as long as some items.
    parts: &'a mut Parts<O::Part>,
    /// True if an item has ended a serial loop.
    is_over: bool,
    /// The index, in the input, of the first item of the block that the body works on; `NOTHING` between two blocks.
    place: usize,
    /// The index, in the input, of the item after the last one that the block has given, once the block is dropped, or at once where
    /// each item is noted (`Indexed::NOTES_EACH`): a panic leaves here which item ran.
    begun: &'a Cell<usize>,
    /// The writer that goes on with the next blocks, between two of them.
    open: Option<O::Writer<'a>>,
    /// The blocks that come after those of `ready`, and where more of them come from.
    claims: Option<&'a mut Claims<'a, O::Part>>,
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
    /// True if one writer may go through all steps of a watched loop: where a new writer costs most, and where the
    /// parts of several blocks, put together one after the other, would not give the same result.
    ///
    /// False where writers write in place: the blocks after a step may be shared while the writer is open.
    const RESUMES: bool = !O::IN_PLACE && (O::RESUMES || O::ITEMWISE && matches!(O::SHAPE, Shape::Fine));

    /// True if one writer goes through neighbouring blocks of a shared loop. A loop that may end, at an item or by a panic, with a
    /// result must know which blocks a part is of.
    const GOES_ON: bool = O::GOES_ON && O::EXACT && !(O::CAN_BREAK || O::IN_PLACE || O::KEEP_ON_PANIC || O::RECORDS);

    /// True if parts are joined while a shared loop goes on. Where the loop may end early, or gives what came before a panic, it
    /// must know which blocks a part is of.
    pub(in crate::engine) const JOINS_EARLY: bool =
        O::JOINS_EARLY && O::CAN_JOIN && !(O::CAN_BREAK || O::KEEP_ON_PANIC || O::RECORDS);

    /// True if a worker takes the blocks of a run that are of the same size one after the other, without a claim for each.
    const HAS_ROWS: bool = !O::EXACT && !B::IS_PULLED && !O::RECORDS;

    /// The worker of a loop whose blocks are these, on the calling thread alone. It gets its claims in `place`, if it has any.
    // Always: it is part of each plain loop, which knows most of these arguments.
    #[inline(always)]
    fn serial(
        work: &'a Work<'a, B, O>,
        run: Range<usize>,
        watch: Option<&'a Watch<'a, O::Part>>,
        begun: &'a Cell<usize>,
        parts: &'a mut Parts<O::Part>,
        place: &'a mut Option<Claims<'a, O::Part>>,
    ) -> Self {
        let blocks = work.blocks;
        // A loop whose blocks are single items with one value each: its result is the same if all items are put one after
        // the other into one writer (`Output::ITEMWISE`).
        // So may those at the front of a loop that may end early, or of an iterator.
        let are_singles_alike = O::ITEMWISE && matches!(O::SHAPE, Shape::Fine) && !work.options.several;
        let is_itemwise = are_singles_alike && blocks.are_items() && (Self::RESUMES || watch.is_none());
        // Blocks run as one if that gives the same result: always, for these blocks, or for single items.
        let at_once = O::EXACT || blocks.are_free() || is_itemwise;
        if at_once && watch.is_none() && !B::IS_PULLED {
            return Self::with(work, blocks.items(run), begun, parts, None);
        }
        let first = match watch {
            None => run.len(),
            Some(watch) => watch.first(run.len()),
        };
        let (run, left) = (run.start..run.start + first, run.start + first..run.end);
        // Nobody knows how many items an iterator has, and writers make room for those of their block. And where the caller may only
        // stop between two blocks, there are to be some.
        let is_long =
            |items: Range<usize>| items.len() > if items.end <= blocks.singles() { MOST_PULLED } else { LEAST_PULLED };
        let most = if B::IS_PULLED && is_long(blocks.items(run.clone())) { LEAST_PULLED } else { usize::MAX };
        let (run, ready) = if at_once && !B::IS_PULLED { (0..0, blocks.items(run)) } else { (run, 0..0) };
        let together = match at_once {
            true => Together::All,
            false if are_singles_alike && !O::IN_PLACE && !O::RECORDS && watch.is_none() => Together::Singles,
            false => Together::None,
        };
        let resumes = Self::RESUMES && (O::RESUMES || is_itemwise);
        let claims = Claims { run, most, left, watch, resumes, ..Claims::new(together) };
        Self::with(work, ready, begun, parts, Some(place.insert(claims)))
    }

    /// One worker of a loop that may be shared. It gets its claims in `place`.
    fn sharing(
        work: &'a Work<'a, B, O>,
        shared: &'a Shared<'a, O::Part>,
        begun: &'a Cell<usize>,
        parts: &'a mut Parts<O::Part>,
        place: &'a mut Option<Claims<'a, O::Part>>,
    ) -> Self {
        let together = if O::EXACT || work.blocks.are_free() { Together::All } else { Together::None };
        let claims = Claims { shared: Some(shared), ..Claims::new(together) };
        Self::with(work, 0..0, begun, parts, Some(place.insert(claims)))
    }

    #[inline(always)]
    fn with(
        work: &'a Work<'a, B, O>,
        ready: Range<usize>,
        begun: &'a Cell<usize>,
        parts: &'a mut Parts<O::Part>,
        claims: Option<&'a mut Claims<'a, O::Part>>,
    ) -> Self {
        Self { work, ready, current: NOTHING, parts, is_over: false, place: NOTHING, begun, open: None, claims }
    }

    /// The surroundings of a worker whose loop may be shared.
    #[inline(always)]
    fn shared(&self) -> Option<&'a Shared<'a, O::Part>> {
        self.claims.as_ref()?.shared
    }

    /// Tells whether a writer of a watched loop is to go on with the blocks that come after its own.
    #[inline(always)]
    fn goes_on(&self) -> bool {
        Self::RESUMES && self.claims.as_ref().is_some_and(|claims| claims.resumes && !claims.left.is_empty())
    }

    /// The items of the next block, and the writer for what comes of them.
    #[inline(always)]
    pub fn next(&mut self) -> Option<(Items<'a, B, O>, O::Writer<'a>)> {
        // The plain loop takes this branch, once. The code of a claim is in another function, so that this one stays
        // small.
        let items = if self.ready.is_empty() {
            let claims = self.claims.as_mut()?;
            if Self::HAS_ROWS
                && !(O::CAN_BREAK && self.is_over)
                && let Some(items) = claims.cursor.next(claims.run.start)
            {
                self.current = claims.run.start;
                claims.run.start += 1;
                items
            } else if claims.shared.is_some() || !claims.run.is_empty() {
                self.claim()?
            } else if claims.left.is_empty() {
                return None;
            } else {
                self.step()?
            }
        } else {
            self.current = 0;
            std::mem::take(&mut self.ready)
        };
        // Not copied: what has just been written word by word cannot be read at once in larger pieces.
        let Work { input, output, blocks, .. } = *self.work;
        let items = input.clip(items);
        let position = input.position(&items);
        // SAFETY: `claim` gives each item once, within the length that `blocks` was made for, which is the input's.
        let block = unsafe { input.block(items.clone()) };
        let check = StopCheck::new(self.shared(), self.current);
        let writer = if (Self::RESUMES || Self::GOES_ON)
            && let Some(open) = self.open.take()
        {
            open
        } else {
            if Self::GOES_ON
                && let Some(claims) = &mut self.claims
            {
                claims.opened.start = self.current;
            }
            let end = match &self.claims {
                Some(claims) if self.goes_on() => blocks.items(claims.left.clone()).end,
                _ => items.end,
            };
            let singly = blocks.are_items() || self.claims.as_ref().is_some_and(|claims| claims.is_singly);
            // SAFETY: within the length that the output was opened for, which is the input's. The items are those of
            // this block, which are given out once; where there are more, writers do not write in place (see
            // `RESUMES`). Positions are disjoint where items are. (A thread that runs the items of an iterator as it
            // pulls them may end a block before its last item; the next block begins there, when the writer of the one
            // before is done.)
            unsafe { output.writer(items.start..end, position, singly) }
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

    /// Drops the items of a block that need not run: each once.
    #[cold]
    fn discard(&self, items: Range<usize>) {
        // SAFETY: the supply gives out each block once, `ready` and `run` are taken from the front, and the boundaries
        // of different blocks are disjoint and within the input's length.
        unsafe { self.work.input.discard(self.work.input.clip(items)) };
    }

    /// Lets the next block be claimed by itself, after a panic: those behind it are not to run.
    fn end_row(&mut self) {
        if let Some(claims) = &mut self.claims {
            claims.cursor = Cursor::default();
        }
    }

    /// Takes back the writer of a block that is done.
    #[inline(always)]
    pub fn done(&mut self, out: O::Writer<'a>) {
        self.place = NOTHING;
        if O::CAN_BREAK && O::ends_loop(&out) {
            self.end_here();
        } else if self.goes_on() {
            self.open = Some(out);
            return;
        } else if Self::GOES_ON
            && let Some(claims) = &mut self.claims
            && claims.shared.is_some_and(|shared| !shared.delivery.is_of_each_run())
        {
            claims.opened.end = claims.run.start;
            self.open = Some(out);
            return;
        }
        self.finish(out);
    }

    /// Tells whether an item has ended the loop.
    #[inline]
    fn is_over(&self) -> bool {
        O::CAN_BREAK && self.is_over
    }

    /// The block that the body works on. Between two blocks it is a number above all blocks: a panic there (of an
    /// input, say) ends the loop, but a panic in any block comes before it.
    fn current(&self) -> usize {
        self.current.min(NOTHING - 1)
    }

    #[inline]
    fn take_parts(&mut self) -> Parts<O::Part> {
        std::mem::take(self.parts)
    }

    /// Drops the items of the blocks that have not begun.
    #[cold]
    fn discard_rest(&mut self) {
        let items = std::mem::take(&mut self.ready);
        if !items.is_empty() {
            self.discard(items);
        }
        let Some(claims) = &mut self.claims else { return };
        for blocks in [std::mem::take(&mut claims.run), std::mem::take(&mut claims.left)] {
            if !blocks.is_empty() {
                self.discard(self.work.blocks.items(blocks));
            }
        }
    }
}

impl<B: Indexed, O: Output> Drop for Worker<'_, B, O> {
    /// The body of a serial loop that panics leaves the rest of its blocks here; nobody else will take them.
    #[inline]
    fn drop(&mut self) {
        let is_done = match &self.claims {
            None => self.ready.is_empty(),
            Some(claims) => {
                claims.shared.is_some() || self.ready.is_empty() && claims.run.is_empty() && claims.left.is_empty()
            }
        };
        if !is_done {
            self.discard_rest();
        }
    }
}
