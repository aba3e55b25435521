//! The output of a loop whose blocks run in worker processes, around the output that it has on threads.

use crate::attempts::failure::Failure;
use crate::engine::Position;
use crate::engine::Turn;
use crate::output::{Output, Prospect, Shape, Sharing};
use crate::record::{Codecs, Joined, RecordOutput};
use crate::wire::{Reader, WireError};
use std::num::NonZeroUsize;
use std::ops::{ControlFlow, Range};
use std::sync::Arc;
use std::sync::atomic::AtomicUsize;

/// The output of a loop whose blocks run in worker processes.
pub(super) struct Received<'o, P: Output, C, X> {
    pub(super) inner: &'o mut P,
    pub(super) by: &'o Codecs<C, X>,
    pub(super) fail: Fail<P>,
}

/// How the output of a loop takes the failure of an item; `None` if the loop panics instead.
pub(super) type Fail<P> = Option<for<'a, 'b> fn(&'a mut <P as Output>::Writer<'b>, Failure)>;

/// The place for what comes of one block. It comes in pieces: each is of the items after those of the one before.
///
/// Invariant: `items` are promised to this place, and of the first `done` of them parts have been made.
pub(super) struct Receiving<'a, P: Output, C, X> {
    inner: &'a P,
    by: &'a Codecs<C, X>,
    fail: Fail<P>,
    items: Range<usize>,
    done: usize,
    part: Option<P::Part>,
    /// An item has failed, and is an outcome.
    has_failed: bool,
    /// An item has ended the loop.
    pub(super) ends: bool,
}

impl<P: RecordOutput<C, X>, C, X> Receiving<'_, P, C, X> {
    /// True if a block may be run in several pieces.
    pub(super) const IN_PIECES: bool = P::EXACT && P::CAN_JOIN;

    /// The number of items of the block of which parts have been made.
    pub(super) fn done(&self) -> usize {
        self.done
    }

    /// The next so many items, as far as there are.
    pub(super) fn next(&self, items: usize) -> Range<usize> {
        let start = self.items.start + self.done;
        start..start.saturating_add(items).min(self.items.end)
    }

    /// Makes the part of the next so many items, which stand at this position, of the bytes that a worker has sent. The last of them
    /// may have ended the loop, or been cut off by a limit.
    pub(super) fn receive(
        &mut self,
        (items, position): (usize, Position),
        part: &[u8],
        ends: bool,
        is_cut: bool,
    ) -> Result<(), WireError> {
        let own = self.take(items);
        let from = Reader::new(part);
        // SAFETY: `writer` was promised these items, no other writer has them, and `take` gives each once.
        let part = unsafe { self.inner.receive(own, position, self.by, &from, (ends, !is_cut)) }?;
        if !from.is_at_the_end() {
            return Err(WireError::new("more than a part"));
        }
        self.ends |= ends;
        self.add(part);
        Ok(())
    }

    /// Notes the failure of the next item, which stands at this position.
    pub(super) fn fail(&mut self, position: Position, failure: Failure) {
        let own = self.take(1);
        self.has_failed = true;
        // SAFETY: as above.
        let mut writer = unsafe { self.inner.writer(own, position, false) };
        if let Some(fail) = self.fail {
            fail(&mut writer, failure);
        }
        self.add(P::seal(writer));
    }

    /// Takes the next so many items.
    fn take(&mut self, items: usize) -> Range<usize> {
        let next = self.next(items);
        self.done = next.end - self.items.start;
        next
    }

    fn add(&mut self, part: P::Part) {
        self.part = Some(match self.part.take() {
            None => part,
            Some(before) => self.inner.join(before, part),
        });
    }
}

impl<P: RecordOutput<C, X>, C, X> Output for Received<'_, P, C, X> {
    const SHAPE: Shape = if Self::EXACT { P::SHAPE } else { P::SHAPE.with(Shape::Fine) };
    const EXACT: bool = P::EXACT && P::CAN_JOIN;
    const ITEMWISE: bool = false;
    const CAN_BREAK: bool = P::CAN_BREAK;
    const SEARCHES: bool = P::SEARCHES;
    const CAN_JOIN: bool = P::CAN_JOIN;
    const KEEP_ON_PANIC: bool = P::KEEP_ON_PANIC;
    const ITEM_BLOCKS: bool = P::ITEM_BLOCKS;
    const IN_ORDER: bool = P::IN_ORDER;
    const IN_PLACE: bool = P::IN_PLACE;
    const RECORDS: bool = P::RECORDS;
    type Writer<'a>
        = Receiving<'a, P, C, X>
    where
        Self: 'a;
    type Part = Option<P::Part>;

    fn open(&mut self, len: usize, batch_size: Option<NonZeroUsize>) -> Shape {
        let shape = self.inner.open(len, batch_size);
        self.inner.prepare(Joined::Here);
        if Self::EXACT { shape } else { shape.with(Shape::Fine) }
    }

    fn open_endless(&mut self) {
        self.inner.open_endless();
        self.inner.prepare(Joined::Here);
    }

    unsafe fn writer(&self, items: Range<usize>, _: Position, _: bool) -> Receiving<'_, P, C, X> {
        Receiving {
            inner: self.inner,
            by: self.by,
            fail: self.fail,
            items,
            done: 0,
            part: None,
            has_failed: false,
            ends: false,
        }
    }

    fn shares(&self, _: Prospect) -> Sharing {
        // What an item costs here says nothing about what it costs there.
        Sharing::Welcome
    }

    fn has_room(&self) -> bool {
        self.inner.has_room()
    }

    fn settle(&self, part: &mut Self::Part) {
        if let Some(part) = part {
            self.inner.settle(part);
        }
    }

    fn pack(part: &mut Self::Part) {
        part.iter_mut().for_each(P::pack);
    }

    fn ends_loop(out: &Receiving<'_, P, C, X>) -> bool {
        out.ends
    }

    fn seal(out: Receiving<'_, P, C, X>) -> Self::Part {
        out.part
    }

    fn record(&self, items: Range<usize>, out: Receiving<'_, P, C, X>) -> Self::Part {
        // What a worker has sent is recorded already.
        if out.has_failed {
            self.inner.note_failure(items.start);
        }
        Self::seal(out)
    }

    unsafe fn replay(
        &self,
        items: Range<usize>,
        position: Position,
        skip: &mut dyn FnMut(usize) -> usize,
    ) -> Option<(Self::Part, bool)> {
        // SAFETY: the same promise.
        let (part, ends) = unsafe { self.inner.replay(items, position, skip) }?;
        Some((Some(part), ends))
    }

    fn turn(&self, block: usize, items: &Range<usize>, skip: &mut dyn FnMut(usize) -> usize) -> Turn {
        self.inner.turn(block, items, skip)
    }

    fn recorded(&self) -> usize {
        self.inner.recorded()
    }

    fn passed(&self) -> Option<Arc<AtomicUsize>> {
        self.inner.passed()
    }

    fn is_nothing(part: &Self::Part) -> bool {
        part.as_ref().is_none_or(P::is_nothing)
    }

    fn join(&self, left: Self::Part, right: Self::Part) -> Self::Part {
        match (left, right) {
            (Some(left), Some(right)) => Some(self.inner.join(left, right)),
            (left, right) => left.or(right),
        }
    }

    fn take(&mut self, parts: impl IntoIterator<Item = Self::Part>) -> ControlFlow<()> {
        self.inner.take(parts.into_iter().flatten())
    }
}
