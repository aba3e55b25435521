//! What the expanded loop holds: a worker's blocks, one after the other, and the items of each.

use super::{Claims, Stop, Watch};
use crate::blocks::Blocks;
use crate::output::Output;
use crate::source::Indexed;
use std::ops::Range;

/// The value every expanded loop ends with.
///
/// No user code can name it, so a `break` or `return` hidden in a user's macro is a type error and never a change of
/// meaning.
#[derive(Debug)]
pub struct Done;

/// One value on its way from the body to the output.
///
/// A struct, not an argument: what is wrong with the user's value is said of the value, not of a call.
pub struct Yield<R> {
    /// The value.
    pub v: R,
}

/// One worker's part in a loop: the blocks it claims, and what became of them.
pub struct Worker<'a, B: Indexed, O: Output> {
    pub(super) claims: Claims<'a>,
    pub(super) batch: &'a B,
    pub(super) output: &'a O,
    pub(super) blocks: Blocks,
    pub(super) stop: &'a Stop,
    /// Claimed, not yet begun.
    pub(super) run: Range<usize>,
    /// The block (or the first block of the run) that the body has in hands.
    pub(super) current: usize,
    pub(super) parts: Vec<(usize, O::Part)>,
}

impl<'a, B: Indexed, O: Output> Worker<'a, B, O> {
    /// The next block's items, and the place for what comes of them.
    #[inline]
    pub fn next(&mut self) -> Option<(Items<'a, B, O>, O::Writer<'a>)> {
        loop {
            if self.run.is_empty() {
                self.run = self.claims.next()?;
            }
            // A loop whose boundaries nobody can see takes the whole run as one block.
            let last = if O::FREE { self.run.end } else { self.run.start + 1 };
            let block = self.run.start;
            self.run.start = last;
            self.current = block;
            let items = self.blocks.items(block..last);
            // SAFETY: the claims hand out each block once, `run` is taken from the front, and the boundaries of
            // different blocks are disjoint and within the length that `blocks` was made for, which is the batch's.
            let taken = unsafe { self.batch.block(items.clone()) };
            if self.stop.is_past(block) {
                // Items of a block that need not run are still dropped once, here.
                drop(taken);
                continue;
            }
            let items_of_block = Items { block: taken, watch: O::Watch::new(self.stop, block) };
            return Some((items_of_block, self.output.writer(items)));
        }
    }

    /// The block is done; `out` is what came of it.
    #[inline]
    pub fn done(&mut self, out: O::Writer<'a>) {
        if O::ends_loop(&out) {
            self.stop.at(self.current);
        }
        // Loops that keep nothing, keep nothing.
        if size_of::<O::Part>() > 0 {
            self.parts.push((self.current, O::seal(out)));
        }
    }
}

/// The items of one block.
pub struct Items<'a, B: Indexed + 'a, O: Output + 'a> {
    block: B::Block<'a>,
    watch: O::Watch<'a>,
}

impl<B: Indexed, O: Output> Items<'_, B, O> {
    /// The next item, in input order.
    #[inline(always)]
    pub fn __next(&mut self) -> Option<B::Item> {
        if self.watch.is_past() {
            return None;
        }
        self.block.next()
    }
}
