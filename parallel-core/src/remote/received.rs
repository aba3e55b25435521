//! The output of a loop whose blocks run in worker processes, around the output that it has on threads.

use crate::attempts::failure::Failure;
use crate::output::{Output, Prospect, Shape};
use crate::record::{Codecs, RecordOutput};
use crate::wire::Reader;
use std::num::NonZeroUsize;
use std::ops::{ControlFlow, Range};

/// The output of a loop whose blocks run in worker processes.
pub(super) struct Received<'o, P: Output, C, X> {
    pub(super) inner: &'o mut P,
    pub(super) by: &'o Codecs<C, X>,
    pub(super) fail: Fail<P>,
}

/// What has come of a block, or of one item of it.
pub(super) enum Piece {
    /// The part of the whole block, as bytes.
    Block(Vec<u8>),
    /// The part of one item.
    Item(Vec<u8>),
    /// The failure of one item.
    Failure(Failure),
}

/// How the output of a loop takes the failure of an item; `None` if the loop panics instead.
pub(super) type Fail<P> = Option<for<'a, 'b> fn(&'a mut <P as Output>::Writer<'b>, Failure)>;

/// The place for what comes of one block.
#[derive(Default)]
pub(super) struct Receiving {
    /// The position of the block's first item in the input.
    pub(super) position: usize,
    /// What has come; nothing if nothing was asked for, since the block counts for nothing.
    pub(super) pieces: Vec<Piece>,
    /// The block has ended the loop.
    pub(super) ends: bool,
    /// A limit has cut the block short.
    pub(super) is_cut: bool,
}

impl<P: RecordOutput<C, X>, C, X> Output for Received<'_, P, C, X> {
    // Blocks never run as one: each is a message of its own.
    const SHAPE: Shape = P::SHAPE.with(Shape::Fine);
    const EXACT: bool = false;
    const ITEMWISE: bool = false;
    const CAN_BREAK: bool = P::CAN_BREAK;
    const SEARCHES: bool = P::SEARCHES;
    const CAN_JOIN: bool = P::CAN_JOIN;
    const KEEP_ON_PANIC: bool = P::KEEP_ON_PANIC;
    const ITEM_BLOCKS: bool = P::ITEM_BLOCKS;
    const IN_ORDER: bool = P::IN_ORDER;
    const IN_PLACE: bool = P::IN_PLACE;
    const RECORDS: bool = true;
    type Writer<'a>
        = Receiving
    where
        Self: 'a;
    type Part = Option<P::Part>;

    fn open(&mut self, len: usize, batch_size: Option<NonZeroUsize>) -> Shape {
        let shape = self.inner.open(len, batch_size).with(Shape::Fine);
        self.inner.prepare();
        shape
    }

    fn open_endless(&mut self) {
        self.inner.open_endless();
        self.inner.prepare();
    }

    unsafe fn writer(&self, _: Range<usize>, position: usize, _: bool) -> Receiving {
        Receiving { position, ..Receiving::default() }
    }

    fn shares(&self, prospect: Prospect) -> bool {
        let _ = prospect;
        // What an item costs here says nothing about what it costs there.
        true
    }

    fn has_room(&self) -> bool {
        self.inner.has_room()
    }

    fn settle(&self, part: &mut Self::Part) {
        if let Some(part) = part {
            self.inner.settle(part);
        }
    }

    fn ends_loop(out: &Receiving) -> bool {
        out.ends
    }

    /// The part of a block that counts for nothing.
    fn seal(_: Receiving) -> Self::Part {
        None
    }

    fn record(&self, items: Range<usize>, out: Receiving) -> Self::Part {
        let Receiving { position, pieces, ends, is_cut } = out;
        let parts = pieces.into_iter().enumerate().map(|(number, piece)| {
            let one = items.start + number..items.start + number + 1;
            let (items, bytes) = match piece {
                Piece::Block(bytes) => (items.clone(), bytes),
                Piece::Item(bytes) => (one, bytes),
                Piece::Failure(failure) => {
                    // SAFETY: as below.
                    let mut writer = unsafe { self.inner.writer(one, position + number, false) };
                    if let Some(fail) = self.fail {
                        fail(&mut writer, failure);
                    }
                    return P::seal(writer);
                }
            };
            let from = Reader::new(&bytes);
            // SAFETY: `writer` was promised these items, no other writer has them, and of one writer parts are made once: one of
            // the block, or one of each item.
            let read = unsafe { self.inner.receive(items, position + number, self.by, &from, (ends, !is_cut)) };
            match read {
                Ok(part) if from.is_at_the_end() => part,
                Ok(_) => panic!("what a worker process has sent cannot be read: more than a part"),
                Err(error) => panic!("what a worker process has sent cannot be read: {error}"),
            }
        });
        parts.reduce(|before, part| self.inner.join(before, part))
    }

    unsafe fn replay(
        &self,
        items: Range<usize>,
        position: usize,
        skip: &mut dyn FnMut(usize) -> usize,
    ) -> Option<(Self::Part, bool)> {
        // SAFETY: the same promise.
        let (part, ends) = unsafe { self.inner.replay(items, position, skip) }?;
        Some((Some(part), ends))
    }

    fn is_behind_end(&self, first: usize) -> bool {
        self.inner.is_behind_end(first)
    }

    fn recorded(&self) -> usize {
        self.inner.recorded()
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
