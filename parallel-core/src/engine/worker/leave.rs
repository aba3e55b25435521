//! What comes of a worker's blocks: their parts are made, kept, joined and delivered.

use super::claims::Claims;
use super::{NOTHING, Shared};
use crate::engine::delivery::parts::Parts;
use crate::engine::drive::Ending;
use crate::engine::{Indexed, Output, Turn};
use std::cell::Cell;
use std::ops::Range;
use std::panic::resume_unwind;

impl<'a, B: Indexed, O: Output> Claims<'a, B, O> {
    /// Takes the part that an earlier run has left of the block of these items, if it has. Then the block is done.
    #[cold]
    pub(super) fn replay(&mut self, items: &Range<usize>) -> bool {
        let items = self.work.input.clip(items.clone());
        let there = Cell::new(0);
        let mut skip = |most| {
            // SAFETY: as in `Work::discard`; it is called at most once, and then the block does not run.
            let count = unsafe { self.work.input.skip(items.clone(), most) };
            there.set(count);
            count
        };
        match self.work.output.turn(self.current, &items, &mut skip) {
            Turn::Here => {}
            Turn::Elsewhere => return true,
            Turn::Over => {
                self.work.discard(items);
                self.end_here();
                return true;
            }
        }
        let position = self.work.input.position(&items);
        // SAFETY: as in `Worker::next`: if there is a part, no other writer has these items.
        let Some((part, ends)) = (unsafe { self.work.output.replay(items.clone(), position, &mut skip) }) else {
            return false;
        };
        if let Some(log) = self.work.options.log {
            log.read(there.get());
        }
        if ends {
            self.end_here();
        }
        self.keep(part);
        true
    }

    /// Notes that the block at hand has ended the loop.
    pub(super) fn end_here(&mut self) {
        match self.shared {
            Some(shared) => shared.stop.at(self.current),
            None => self.is_over = true,
        }
    }

    /// Makes the part of the block at hand, has it recorded, and keeps it; `ends` if the block has ended the loop.
    #[inline(never)]
    pub(super) fn record(&mut self, out: O::Writer<'a>, ends: bool) {
        if ends {
            self.end_here();
        }
        let part = self.recorded(out);
        self.keep(part);
    }

    /// Makes the part of the block at hand, and has it recorded. In a loop that may end early a block behind the end may have been
    /// left at any item: what came of it counts for nothing.
    fn recorded(&self, out: O::Writer<'a>) -> O::Part {
        if O::CAN_BREAK && self.shared.is_some_and(|shared| shared.stop.is_past(self.current)) {
            return O::seal(out);
        }
        let items = self.work.blocks.items(self.current..self.current + 1);
        let ran = self.work.input.ran(items.clone());
        self.work.output.record(items.start..items.start + ran, out)
    }

    /// Takes over what has come of the blocks of a watched loop that were shared.
    #[cold]
    pub(super) fn take_over(&mut self, ending: Ending<O::Part>) {
        for (block, part) in ending.parts.numbered() {
            self.current = block;
            self.keep(part);
        }
        self.is_over = ending.is_over;
        if let Some(panic) = ending.panic {
            let (payload, culprit) = panic.split();
            if let Some(watch) = self.watch {
                watch.has_panicked(culprit);
            }
            resume_unwind(payload);
        }
    }

    /// Has the parts of the run that is done joined to those before it.
    #[cold]
    pub(super) fn join_early(&mut self, shared: &Shared<'_, O::Part>) {
        // After a panic the run may lack a block.
        if let Some(chain) = shared.delivery.chain()
            && self.current != NOTHING
            && !shared.stop.has_stopped()
        {
            let run = self.first..self.run.end;
            // Should joining panic, no part is left. Where the loop may have a result all the same, of the blocks before one that ends it,
            // the panic is one of the first block: it is seen, and nothing else counts. Elsewhere a panic of an item comes first.
            self.current = if O::CAN_BREAK || O::KEEP_ON_PANIC { 0 } else { NOTHING };
            let (output, parts) = (self.work.output, self.take_parts());
            chain.add(run, parts, |left, right| output.join(left, right));
            self.current = NOTHING;
        }
    }

    /// Delivers the parts of the blocks since the last delivery.
    #[cold]
    pub(super) fn deliver(&mut self, shared: &Shared<'_, O::Part>) {
        // Each run is delivered, even without parts: the caller waits for it.
        if !self.parts.is_empty() || shared.delivery.is_of_each_run() && self.current != NOTHING {
            shared.delivery.put(self.first, self.take_parts());
        }
        self.current = NOTHING;
    }

    /// Keeps what has come of the block at hand; `ends` if it has ended the loop.
    #[inline(never)]
    pub(super) fn done(&mut self, part: O::Part, ends: bool) {
        if ends {
            self.end_here();
        }
        self.keep(part);
    }

    /// Keeps the part of what its writer has.
    pub(super) fn finish(&mut self, out: O::Writer<'a>) {
        self.keep(O::seal(out));
    }

    fn keep(&mut self, mut part: O::Part) {
        // A part with nothing in it is not kept: nothing would come of it.
        if O::is_nothing(&part) {
            return;
        }
        let output = self.work.output;
        if B::IS_PULLED && self.shared.is_none() {
            output.settle(&mut part);
        }
        if self.shared.is_none() && O::CAN_JOIN {
            self.parts.merge(self.current, part, |left, right| output.join(left, right));
        } else {
            O::pack(&mut part);
            self.parts.push(self.current, part);
        }
    }

    /// Tells whether an item has ended the loop.
    #[inline]
    pub(super) fn is_over(&self) -> bool {
        O::CAN_BREAK && self.is_over
    }

    /// The block that the body works on. Between two blocks it is a number above all blocks: a panic there (of an
    /// input, say) ends the loop, but a panic in any block comes before it.
    pub(super) fn current(&self) -> usize {
        self.current.min(NOTHING - 1)
    }

    #[inline]
    fn take_parts(&mut self) -> Parts<O::Part> {
        std::mem::take(self.parts)
    }
}
