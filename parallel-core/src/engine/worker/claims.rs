//! The claims of a worker: the blocks that it has still to begin, and what came of those that are done.

use super::watch::Watch;
use super::work::Work;
use super::{NOTHING, Shared};
use crate::blocks::{Cursor, Shape, Sizes};
use crate::engine::delivery::parts::Parts;
use crate::engine::{Indexed, Output};
use std::mem::ManuallyDrop;
use std::ops::Range;

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

/// The blocks that a worker has still to begin, where more of them come from, and what came of those that are done: all that a worker has
/// which is not that of a plain loop.
///
/// What is rare and long is asked of the claims, and never of the [`Worker`](super::Worker): only so can the plain loop have its worker in
/// registers.
pub(in crate::engine) struct Claims<'a, B: Indexed, O: Output> {
    pub(super) work: &'a Work<'a, B, O>,
    /// The block (or the first of the blocks) that the body has in its hands.
    pub(super) current: usize,
    /// The parts that finished blocks have left, until they are delivered.
    pub(super) parts: &'a mut Parts<O::Part>,
    /// True if an item has ended a serial loop.
    pub(super) is_over: bool,
    /// The writer that goes on with the next blocks, between two of them. The worker drops it: were it dropped with the claims, they
    /// could not be lent for as long as it lives.
    pub(super) open: ManuallyDrop<Option<O::Writer<'a>>>,
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
    pub(super) watch: Option<&'a Watch<'a, O::Part>>,
    /// Of a writer that goes on: its first block, and the block after its last one.
    pub(super) opened: Range<usize>,
    /// The surroundings of a worker whose loop may be shared.
    pub(super) shared: Option<&'a Shared<'a, O::Part>>,
}

impl<'a, B: Indexed, O: Output> Claims<'a, B, O> {
    /// True if one writer may go through all steps of a watched loop: where a new writer costs most, and where the
    /// parts of several blocks, put together one after the other, would not give the same result.
    ///
    /// False where writers write in place: the blocks after a step may be shared while the writer is open.
    pub(super) const RESUMES: bool = !O::IN_PLACE && (O::RESUMES || O::ITEMWISE && matches!(O::SHAPE, Shape::Fine));

    /// True if one writer goes through neighbouring blocks of a shared loop. A loop that may end, at an item or by a panic, with a
    /// result must know which blocks a part is of.
    pub(super) const GOES_ON: bool =
        O::GOES_ON && O::EXACT && !(O::CAN_BREAK || O::IN_PLACE || O::KEEP_ON_PANIC || O::RECORDS);

    /// True if parts are joined while a shared loop goes on. All of these are of blocks before any that ends the loop, by an exit or a
    /// panic: the run of that block is never added. A block that is recorded is put together from its record.
    pub(in crate::engine) const JOINS_EARLY: bool = O::JOINS_EARLY && O::CAN_JOIN && !O::RECORDS;

    /// True if a worker takes the blocks of a run that are of the same size one after the other, without a claim for each.
    pub(super) const HAS_ROWS: bool = !O::EXACT && !B::IS_PULLED && !O::RECORDS;

    /// True if the only worker of a loop may take one block after the other without a claim. It keeps one part. A loop that may end early
    /// has blocks of many sizes.
    pub(super) const HAS_SIZES: bool = Self::HAS_ROWS && O::CAN_JOIN && !O::CAN_BREAK;

    /// Tells whether all items of this loop make the same result if they are put one after the other into one writer, its blocks being
    /// single items with one value each (`Output::ITEMWISE`).
    #[inline(always)]
    fn are_singles_alike(work: &Work<'_, B, O>) -> bool {
        O::ITEMWISE && matches!(O::SHAPE, Shape::Fine) && !work.options.several
    }

    /// Tells whether neighbouring blocks of this loop may run as one.
    #[inline(always)]
    pub(super) fn is_exact(work: &Work<'_, B, O>) -> bool {
        O::EXACT || work.blocks.are_free()
    }

    /// The sizes of the blocks in which the only worker of this loop may get all items without a claim.
    #[inline(always)]
    pub(in crate::engine) fn sizes(work: &Work<'_, B, O>) -> Option<Sizes> {
        if Self::is_one_block(work) {
            Some(Sizes::WHOLE)
        } else if Self::HAS_SIZES {
            work.blocks.sizes()
        } else {
            None
        }
    }

    /// Tells whether one worker may get all items of this loop at once, unless it is watched.
    #[inline(always)]
    pub(super) fn is_one_block(work: &Work<'_, B, O>) -> bool {
        let is_itemwise = || Self::are_singles_alike(work) && work.blocks.are_items();
        let is_one = || work.blocks.count() <= 1 || Self::is_exact(work) || is_itemwise();
        !B::IS_PULLED && !O::RECORDS && is_one()
    }

    /// Tells whether one writer goes through all steps of this loop, if it is watched.
    #[inline(always)]
    pub(super) fn resumes(work: &Work<'_, B, O>) -> bool {
        const { assert!(!O::RESUMES || O::EXACT, "a writer of blocks whose boundaries count is for one of them") };
        Self::RESUMES && (O::RESUMES || Self::are_singles_alike(work) && work.blocks.are_items())
    }

    /// No claims yet, of a worker that may get so many blocks as one.
    #[inline]
    fn new(work: &'a Work<'a, B, O>, parts: &'a mut Parts<O::Part>, together: Together) -> Self {
        Self {
            work,
            current: NOTHING,
            parts,
            is_over: false,
            open: ManuallyDrop::new(None),
            run: 0..0,
            first: 0,
            cursor: Cursor::default(),
            together,
            most: usize::MAX,
            is_singly: false,
            left: 0..0,
            watch: None,
            opened: 0..0,
            shared: None,
        }
    }

    /// Those of the only worker of a loop, on the calling thread alone, which runs these blocks. Gives the items, too, that it gets
    /// without a claim.
    #[inline(never)]
    pub(in crate::engine) fn serial(
        work: &'a Work<'a, B, O>,
        run: Range<usize>,
        watch: Option<&'a Watch<'a, O::Part>>,
        parts: &'a mut Parts<O::Part>,
    ) -> (Range<usize>, Self) {
        let blocks = work.blocks;
        let are_singles_alike = Self::are_singles_alike(work);
        let is_itemwise = are_singles_alike && blocks.are_items() && (Self::RESUMES || watch.is_none());
        // Blocks run as one if that gives the same result: always, for these blocks, or for single items.
        let at_once = Self::is_exact(work) || is_itemwise;
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
            // Those at the front of a loop that may end early, or of an iterator.
            false if are_singles_alike && !O::IN_PLACE && !O::RECORDS && watch.is_none() => Together::Singles,
            false => Together::None,
        };
        (ready, Self { current: 0, run, most, left, watch, ..Self::new(work, parts, together) })
    }

    /// Those of the only worker of a loop whose last step began with block `first`, and which has these `left`: it looks at the clock before
    /// it begins with them. The steps so far have left this writer, if it goes on.
    pub(super) fn late(
        work: &'a Work<'a, B, O>,
        first: usize,
        left: Range<usize>,
        watch: &'a Watch<'a, O::Part>,
        parts: &'a mut Parts<O::Part>,
        open: Option<O::Writer<'a>>,
    ) -> Self {
        let together = if Self::is_one_block(work) { Together::All } else { Together::None };
        let (open, claims) = (ManuallyDrop::new(open), Self::new(work, parts, together));
        Self { current: 0, first, left, watch: Some(watch), open, ..claims }
    }

    /// Those of one worker of a loop that may be shared.
    pub(super) fn sharing(
        work: &'a Work<'a, B, O>,
        shared: &'a Shared<'a, O::Part>,
        parts: &'a mut Parts<O::Part>,
    ) -> Self {
        let together = if Self::is_exact(work) { Together::All } else { Together::None };
        Self { shared: Some(shared), ..Self::new(work, parts, together) }
    }

    /// The items of the next block of a run, if it has as many as the one before.
    #[inline(always)]
    pub(super) fn next_in_row(&mut self) -> Option<Range<usize>> {
        if !Self::HAS_ROWS || O::CAN_BREAK && self.is_over {
            return None;
        }
        let items = self.cursor.next(self.run.start)?;
        self.current = self.run.start;
        self.run.start += 1;
        Some(items)
    }

    /// The items of the next block, after a claim or a look at the clock; none if there is none.
    // A range, and no option of one: it comes back in registers.
    #[inline(never)]
    pub(super) fn next(&mut self) -> Range<usize> {
        let next = if self.shared.is_some() || !self.run.is_empty() {
            self.claim()
        } else if self.left.is_empty() {
            None
        } else {
            self.step()
        };
        next.unwrap_or_default()
    }

    /// The writer that goes on with the block at hand, if there is one; if not, notes that one begins.
    #[inline(always)]
    pub(super) fn reopen(&mut self) -> Option<O::Writer<'a>> {
        if !Self::RESUMES && !Self::GOES_ON {
            return None;
        }
        let open = self.open.take();
        if Self::GOES_ON && open.is_none() {
            self.opened.start = self.current;
        }
        open
    }

    /// The index of the item after the last one that the writer of a block gets, which ends at `end`.
    #[inline(always)]
    pub(super) fn end_of_writer(&self, end: usize) -> usize {
        if self.goes_on() { self.work.blocks.items(self.left.clone()).end } else { end }
    }

    /// Tells whether a writer of a watched loop is to go on with the blocks that come after its own.
    #[inline(always)]
    fn goes_on(&self) -> bool {
        Self::RESUMES && !self.left.is_empty() && Self::resumes(self.work)
    }

    /// Tells whether the writer of the block at hand stays open for those after it.
    #[inline(always)]
    pub(super) fn stays_open(&mut self) -> bool {
        if self.goes_on() {
            return true;
        }
        let goes_on = Self::GOES_ON && self.shared.is_some_and(|shared| !shared.delivery.is_of_each_run());
        if goes_on {
            self.opened.end = self.run.start;
        }
        goes_on
    }

    /// Lets the next block be claimed by itself, after a panic: those behind it are not to run.
    pub(super) fn end_row(&mut self) {
        self.cursor = Cursor::default();
    }

    /// Drops the items of the blocks that have not begun, of a serial loop that is left before its end; nobody else will take them.
    #[inline(never)]
    pub(super) fn discard_rest(&mut self) {
        drop(self.open.take());
        if self.shared.is_some() {
            return;
        }
        for blocks in [std::mem::take(&mut self.run), std::mem::take(&mut self.left)] {
            if !blocks.is_empty() {
                self.work.discard(self.work.blocks.items(blocks));
            }
        }
    }
}
