//! What the expanded loop holds: a worker's blocks, one after the other, and the items of each.

mod stop_check;

use self::stop_check::StopCheck;
use crate::blocks::{Blocks, Shape};
use crate::engine::Indexed;
use crate::engine::{Claims, Stop};
use crate::engine::{Output, Parts};
use crate::sync::{Mutex, lock};
use std::marker::PhantomData;
use std::ops::Range;

/// The value every expanded loop ends with, [`Done`](super::Done) for short.
///
/// No user code can name it, so a `break` or `return` hidden in a user's macro is a type error and never a change of
/// meaning. It has its name from that error.
#[derive(Debug)]
pub struct NoExitInMacro;

/// One value on its way from the body to the output.
///
/// A struct, not an argument: what is wrong with the user's value is said of the value, not of a call.
pub struct Yield<R> {
    /// The value.
    pub v: R,
}

/// No block.
const NOTHING: usize = usize::MAX;

/// One worker's part in a loop: the blocks it claims, and what became of them.
pub struct Worker<'a, B: Indexed, O: Output> {
    claims: Claims<'a>,
    batch: &'a B,
    output: &'a O,
    blocks: Blocks,
    /// `None` where nobody else could stop the loop.
    stop: Option<&'a Stop>,
    /// The items of a loop that is one block, on one worker: had at once, without a claim.
    ready: Range<usize>,
    /// Claimed, not yet begun.
    run: Range<usize>,
    /// The block (or the first block of the run) that the body has in hands.
    current: usize,
    parts: Parts<O::Part>,
    /// Whether a whole run may be the body's at once.
    at_once: bool,
    /// Whether there is no other worker, so that parts can be put together as they come.
    alone: bool,
    /// Whether an item has ended the loop, and there is no other worker to be told.
    is_over: bool,
    /// Where the parts of a stream go as soon as a run is done.
    delivery: Option<&'a Delivery<O::Part>>,
    /// The first block of the run.
    begun: usize,
}

/// The parts of a stream, chunk by chunk.
pub(super) struct Delivery<P>(Mutex<Vec<(usize, Parts<P>)>>);

impl<P> Default for Delivery<P> {
    fn default() -> Self {
        Self(Mutex::new(Vec::new()))
    }
}

impl<P> Delivery<P> {
    /// What has come of the chunk that begins with this block.
    fn put(&self, chunk: usize, parts: Parts<P>) {
        lock(&self.0).push((chunk, parts));
    }

    /// The parts of a chunk, in order, if it is done.
    pub(super) fn take(&self, chunk: &Range<usize>) -> Option<Parts<P>> {
        let mut all = lock(&self.0);
        let at = all.iter().position(|(first, _)| *first == chunk.start)?;
        let (_, mut parts) = all.swap_remove(at);
        drop(all);
        parts.sort();
        Some(parts)
    }
}

impl<'a, B: Indexed, O: Output> Worker<'a, B, O> {
    #[inline]
    pub(super) fn new(
        claims: Claims<'a>,
        batch: &'a B,
        output: &'a O,
        blocks: Blocks,
        stop: Option<&'a Stop>,
        delivery: Option<&'a Delivery<O::Part>>,
        several: bool,
    ) -> Self {
        // A loop whose boundaries nobody can see; or one value each, put together one after the other: that is what
        // blocks of one item come to, too.
        let alone = matches!(claims, Claims::Alone(_));
        let stepwise = O::ITEMWISE && matches!(O::SHAPE, Shape::Fine) && alone && !several && blocks.are_items();
        let at_once = O::EXACT || stepwise;
        let (claims, ready) = match claims {
            Claims::Alone(all) if at_once => (Claims::Alone(0..0), blocks.items(all)),
            claims => (claims, 0..0),
        };
        Self {
            claims,
            batch,
            output,
            blocks,
            stop,
            ready,
            run: 0..0,
            current: NOTHING,
            parts: Parts::default(),
            at_once,
            alone,
            is_over: false,
            delivery,
            begun: 0,
        }
    }

    /// The next block's items, and the place for what comes of them.
    #[inline(always)]
    pub fn next(&mut self) -> Option<(Items<'a, B, O>, O::Writer<'a>)> {
        // The plain loop goes this way, once: what a claim takes is out of its way.
        let items = if !self.ready.is_empty() {
            self.current = 0;
            std::mem::take(&mut self.ready)
        } else if self.claims.is_exhausted() && self.run.is_empty() {
            return None;
        } else {
            self.claim()?
        };
        let items = self.batch.clip(items);
        let position = self.batch.position(&items);
        // SAFETY: `claim` hands out each item once, within the length that `blocks` was made for, which is the batch's.
        let block = unsafe { self.batch.block(items.clone()) };
        let check = StopCheck::new(self.stop, self.current, self.claims.timed());
        Some((
            Items { block, check, output: PhantomData },
            self.output.writer(items, position, self.blocks.are_items()),
        ))
    }

    /// The items of the next block that still matters.
    #[inline(never)]
    fn claim(&mut self) -> Option<Range<usize>> {
        if O::CAN_BREAK && self.is_over {
            return None;
        }
        loop {
            if self.run.is_empty() {
                if self.delivery.is_some() {
                    self.deliver();
                }
                self.run = self.claims.next()?;
                self.begun = self.run.start;
            }
            self.current = self.run.start;
            let last = if self.at_once { self.run.end } else { self.current + 1 };
            self.run.start = last;
            let items = self.blocks.items(self.current..last);
            if self.stop.is_some_and(|stop| stop.is_past(self.current)) {
                self.discard(items);
            } else if self.batch.has(&items) {
                return Some(items);
            } else {
                self.run.start = self.run.end;
            }
        }
    }

    /// A run of a stream is done: what came of it goes to where it is put together.
    #[cold]
    fn deliver(&mut self) {
        if let Some(delivery) = self.delivery
            && self.current != NOTHING
        {
            delivery.put(self.begun, std::mem::take(&mut self.parts));
            self.current = NOTHING;
        }
    }

    /// The items of a block that need not run are dropped all the same, once.
    #[cold]
    fn discard(&self, items: Range<usize>) {
        // SAFETY: the claims hand out each block once, `ready` and `run` are taken from the front, and the boundaries of different
        // blocks are disjoint and within the batch's length.
        drop(unsafe { self.batch.block(self.batch.clip(items)) });
    }

    /// The block is done; `out` is what came of it.
    #[inline(always)]
    pub fn done(&mut self, out: O::Writer<'a>) {
        if O::CAN_BREAK && O::ends_loop(&out) {
            match self.stop {
                Some(stop) => stop.at(self.current),
                None => self.is_over = true,
            }
        }
        // Loops that keep nothing, keep nothing.
        if size_of::<O::Part>() > 0 {
            self.keep(O::seal(out));
        }
    }

    #[inline]
    fn keep(&mut self, part: O::Part) {
        if self.parts.is_empty() {
            self.parts.push(self.current, part);
        } else {
            self.keep_more(part);
        }
    }

    #[inline(never)]
    fn keep_more(&mut self, part: O::Part) {
        let output = self.output;
        if self.alone && O::CAN_JOIN {
            self.parts.merge(self.current, part, |left, right| output.join(left, right));
        } else {
            self.parts.push(self.current, part);
        }
    }

    /// Whether an item has ended the loop.
    #[inline]
    pub(super) fn is_over(&self) -> bool {
        O::CAN_BREAK && self.is_over
    }

    /// The block in hands; between two of them, one that comes after all others, so that what panics there ends the loop.
    pub(super) fn current(&self) -> usize {
        self.current.min(NOTHING - 1)
    }

    #[inline]
    pub(super) fn take_parts(&mut self) -> Parts<O::Part> {
        std::mem::take(&mut self.parts)
    }

    /// Drops what nobody has begun.
    #[cold]
    fn discard_rest(&mut self) {
        if !self.ready.is_empty() {
            let items = std::mem::take(&mut self.ready);
            self.discard(items);
        }
        loop {
            if self.run.is_empty() {
                match self.claims.next() {
                    Some(run) => self.run = run,
                    None => return,
                }
            }
            let items = self.blocks.items(std::mem::take(&mut self.run));
            self.discard(items);
        }
    }
}

impl<B: Indexed, O: Output> Drop for Worker<'_, B, O> {
    /// A body that panics without others around it leaves the rest of its blocks here; nobody else will take them.
    #[inline]
    fn drop(&mut self) {
        if self.alone && !(self.ready.is_empty() && self.run.is_empty() && self.claims.is_exhausted()) {
            self.discard_rest();
        }
    }
}

/// The items of one block.
pub struct Items<'a, B: Indexed + 'a, O: Output + 'a> {
    block: B::Block<'a>,
    /// Used where `O::CAN_BREAK`.
    check: StopCheck<'a>,
    output: PhantomData<&'a O>,
}

impl<B: Indexed, O: Output> Items<'_, B, O> {
    /// The next item, in input order.
    #[inline(always)]
    pub fn __next(&mut self) -> Option<B::Item> {
        if O::CAN_BREAK && self.check.is_past() {
            return None;
        }
        self.block.next()
    }
}
