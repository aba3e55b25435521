//! The output of a loop with a checkpoint, around the output that it would have without.

use crate::api::settings::Settings;
#[cfg(feature = "process")]
use crate::attempts::failure::Failure;
use crate::engine::{Guilty, Position, Turn};
use crate::journal::{Checkpoint, Digest, Share, Writer, of_block};
use crate::output::{Output, Prospect, Shape, Sharing};
#[cfg(feature = "process")]
use crate::record::Failing;
use crate::record::{Codecs, Description, Joined, RecordOutput};
use crate::wire::{Frame, Reader, WireError};
use std::fmt::Write;
use std::num::NonZeroUsize;
use std::ops::{ControlFlow, Range};
use std::panic::resume_unwind;
use std::sync::Arc;
use std::sync::atomic::AtomicUsize;

/// The output of a loop with a checkpoint.
pub struct Journaled<P, C, X> {
    inner: P,
    by: Codecs<C, X>,
    checkpoint: Checkpoint,
    /// The settings that decide what a block gives.
    batch_size: Option<NonZeroUsize>,
    lookahead: Option<NonZeroUsize>,
    seed: (u64, u64),
    state: State,
}

/// The state of a record.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    /// The loop has not begun.
    New,
    /// Blocks are recorded.
    Open,
    /// The input has more items than can be counted, and those that can be have run: the rest is not recorded.
    Over,
}

impl<P: RecordOutput<C, X>, C, X> Journaled<P, C, X> {
    pub(super) fn new(inner: P, by: Codecs<C, X>, checkpoint: Checkpoint, settings: Settings<'_>) -> Self {
        let options = settings.options();
        let (batch_size, lookahead, seed) = (options.batch_size, options.lookahead, options.seeds.halves());
        Self { inner, by, checkpoint, batch_size, lookahead, seed, state: State::New }
    }

    /// What writes to the file, of a loop that runs here alone.
    pub(super) fn writer(&self) -> Arc<Writer> {
        Arc::clone(self.checkpoint.journal().writer())
    }

    /// The sentence with which the file has ended the loop, if it has.
    pub(super) fn refusal(&self) -> Option<String> {
        if self.checkpoint.is_elsewhere() { None } else { self.checkpoint.journal().writer().refusal() }
    }

    /// The share of this process, if it is a shard of a loop that is not complete.
    fn share(&self) -> Option<&Share> {
        if self.checkpoint.is_elsewhere() { None } else { self.checkpoint.journal().share() }
    }

    /// The output inside, and the end of the record: a sentence if it could not be written.
    pub(super) fn close(self) -> (P, Result<(), String>) {
        let closed = if self.checkpoint.is_elsewhere() { Ok(()) } else { self.checkpoint.journal().close() };
        (self.inner, closed)
    }

    /// The end of the record of a shard whose loop is not complete, and has not panicked: a sentence about it, and whether all of
    /// its share is there. `None` if the loop is run to its end.
    pub(super) fn end_share(&self) -> Option<Result<(String, bool), String>> {
        self.share().map(|share| self.checkpoint.journal().end_share(share))
    }

    /// The part of a block of so many items from the first one on, whose frame goes to the journal. A shard does not keep it: what
    /// comes of the loop is put together by another process.
    fn add(&self, part: P::Part, frame: Frame, (first, items): (usize, usize), ends: bool) -> Option<P::Part> {
        let (is_kept, has_failed) = (frame.kept().is_ok_and(|kept| kept), frame.has_failed());
        let journal = self.checkpoint.journal();
        // What has failed is tried again, by a later run.
        if !has_failed && let Err(text) = journal.add(frame) {
            Self::fail(text);
        }
        let Some(share) = journal.share() else { return Some(part) };
        if is_kept && has_failed {
            share.failed(first);
        } else if is_kept {
            share.done(first, items, ends);
        }
        None
    }

    /// Begins the record of a loop over so many items, whose blocks have this shape.
    fn begin(&mut self, items: Option<usize>, shape: Shape) {
        if self.state != State::New || self.checkpoint.is_elsewhere() {
            self.state = State::Over;
            return;
        }
        let mut blocks = match (self.batch_size, shape) {
            (Some(size), _) => format!("to {size} items"),
            (None, Shape::Coarse) => "coarsely".to_owned(),
            (None, _) => "by length alone".to_owned(),
        };
        if items.is_none() {
            blocks.push_str(" as they were pulled");
            if let (Some(ahead), None) = (self.lookahead, self.batch_size) {
                let _ = write!(blocks, " with a `lookahead` of {ahead}");
            }
        } else if P::CAN_BREAK {
            blocks.push_str(" for a loop that may end early");
        }
        let mut before = 0;
        self.inner.before(&mut before);
        let Description { parts, settings } = Description::of(P::describe);
        let under = settings.into_iter().map(str::to_owned).collect();
        if let Err(text) = self.checkpoint.agree(items, blocks, (parts, under), self.seed, before) {
            Self::end_with(text);
        }
        self.state = State::Open;
    }

    /// The digest of what these items, of one block, have given out; `None` if they have none.
    fn digest(&self, items: &Range<usize>) -> Option<Digest> {
        self.checkpoint.notes().take(items.start, items.len())
    }

    /// Ends a block with the panic of a record that cannot be kept or read, of which no item is to blame.
    #[cold]
    fn fail(text: String) -> ! {
        Guilty::Nobody.blame();
        Self::end_with(text)
    }

    /// Ends the loop with this sentence, which is shown behind it.
    #[cold]
    fn end_with(text: String) -> ! {
        resume_unwind(Box::new(text))
    }
}

/// A loop with a checkpoint may run in other processes: their parts are recorded when they come.
impl<P: RecordOutput<C, X>, C, X> RecordOutput<C, X> for Journaled<P, C, X> {
    const CHANGES_AT_ONCE: bool = P::CHANGES_AT_ONCE;

    fn describe(to: &mut Description) {
        P::describe(to);
    }

    fn prepare(&mut self, joined: Joined) {
        self.inner.prepare(joined);
    }

    fn write<'a>(&self, out: P::Writer<'a>, by: &Codecs<C, X>, to: &mut Frame) -> Self::Part
    where
        Self: 'a,
    {
        Some(self.inner.write(out, by, to))
    }

    unsafe fn read(
        &self,
        items: Range<usize>,
        position: Position,
        by: &Codecs<C, X>,
        from: &Reader<'_>,
    ) -> Result<Self::Part, WireError> {
        // SAFETY: the same promise.
        unsafe { self.inner.read(items, position, by, from) }.map(Some)
    }

    unsafe fn receive(
        &self,
        items: Range<usize>,
        position: Position,
        by: &Codecs<C, X>,
        from: &Reader<'_>,
        (ends, is_kept): (bool, bool),
    ) -> Result<Self::Part, WireError> {
        let block = (items.start, items.len());
        let digest = self.digest(&items);
        let mut frame = of_block(items.start, items.len(), ends, digest);
        frame.part().extend(from.rest());
        // SAFETY: the same promise.
        let part = unsafe { self.inner.read(items, position, by, from) }?;
        if !is_kept || self.state != State::Open {
            return Ok(Some(part));
        }
        if from.has_failed() {
            frame.note_failure();
        }
        Ok(self.add(part, frame, block, ends))
    }

    fn note_failure(&self, first: usize) {
        if let Some(share) = self.share() {
            share.failed(first);
        }
    }

    fn keep(&self, items: Range<usize>, (ends, is_kept): (bool, bool), part: &[u8]) {
        let digest = self.digest(&items);
        if self.state != State::Open || !is_kept {
            return;
        }
        let mut frame = of_block(items.start, items.len(), ends, digest);
        frame.part().extend(part);
        if let Err(text) = self.checkpoint.journal().add(frame) {
            Self::end_with(text);
        }
    }

    fn tick(&self) {
        if self.state == State::Open {
            self.checkpoint.journal().writer().tick();
        }
    }

    fn kept(&self, first: usize) -> Option<(usize, bool, &[u8])> {
        if self.state != State::Open {
            return None;
        }
        let recorded = self.checkpoint.journal().find(first)?;
        Some((usize::try_from(recorded.items).ok()?, recorded.ends, recorded.part))
    }
}

impl<P: RecordOutput<C, X>, C, X> Output for Journaled<P, C, X> {
    // Blocks never run as one: each has a record of its own.
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
        = P::Writer<'a>
    where
        Self: 'a;
    /// `None` of a block that a shard has run.
    type Part = Option<P::Part>;

    fn open(&mut self, len: usize, batch_size: Option<NonZeroUsize>) -> Shape {
        let shape = self.inner.open(len, batch_size).with(Shape::Fine);
        self.inner.prepare(Joined::Here);
        self.begin(Some(len), shape);
        shape
    }

    fn open_endless(&mut self) {
        self.inner.open_endless();
        self.inner.prepare(Joined::Here);
        self.begin(None, Self::SHAPE);
    }

    unsafe fn writer(&self, items: Range<usize>, position: Position, singly: bool) -> P::Writer<'_> {
        // SAFETY: the same promise.
        unsafe { self.inner.writer(items, position, singly) }
    }

    fn shares(&self, prospect: Prospect) -> Sharing {
        self.inner.shares(prospect)
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

    fn ends_loop(out: &P::Writer<'_>) -> bool {
        P::ends_loop(out)
    }

    fn seal(out: P::Writer<'_>) -> Self::Part {
        Some(P::seal(out))
    }

    fn record(&self, items: Range<usize>, out: P::Writer<'_>) -> Self::Part {
        if self.state != State::Open {
            return Some(P::seal(out));
        }
        let ends = P::CAN_BREAK && P::ends_loop(&out);
        let mut frame = of_block(items.start, items.len(), ends, self.digest(&items));
        let part = self.inner.write(out, &self.by, &mut frame);
        self.add(part, frame, (items.start, items.len()), ends)
    }

    unsafe fn replay(
        &self,
        items: Range<usize>,
        position: Position,
        skip: &mut dyn FnMut(usize) -> usize,
    ) -> Option<(Self::Part, bool)> {
        if self.state != State::Open {
            return None;
        }
        let journal = self.checkpoint.journal();
        let Some(recorded) = journal.find(items.start) else {
            if let Some(share) = journal.share() {
                share.begin(items.start);
            }
            return None;
        };
        let first = items.start;
        // Of a block that has ended the loop the items are looked at that it had begun with, and no more is pulled.
        let begun = recorded.digest.map_or(0, |digest| usize::try_from(digest.items).unwrap_or(usize::MAX));
        let there = skip(if recorded.ends { begun } else { usize::MAX });
        let digest = self.digest(&(first..first.saturating_add(if recorded.ends { begun } else { there })));
        let part = if !recorded.ends && there as u64 != recorded.items {
            Err(WireError::new(format_args!("it had {} items, and has {there}", recorded.items)))
        } else if let (Some(was), Some(is)) = (recorded.digest, digest)
            && was != is
        {
            Self::fail(journal.of_other_items(first))
        } else {
            let from = Reader::new(recorded.part);
            // SAFETY: the same promise.
            let part = unsafe { self.inner.read(items, position, &self.by, &from) };
            part.and_then(|part| if from.is_at_the_end() { Ok(part) } else { Err(WireError::new("more than a part")) })
        };
        match part {
            Ok(part) => Some((Some(part), recorded.ends)),
            Err(error) => Self::fail(journal.unreadable(first, &error)),
        }
    }

    fn turn(&self, block: usize, items: &Range<usize>, skip: &mut dyn FnMut(usize) -> usize) -> Turn {
        if self.state != State::Open {
            return Turn::Here;
        }
        let journal = self.checkpoint.journal();
        let turn = journal.turn(block, items.start);
        if let (Turn::Elsewhere, Some(share)) = (turn, journal.share()) {
            let there = skip(usize::MAX);
            share.pass(there);
            let digest = self.digest(&(items.start..items.start.saturating_add(there)));
            if let (Some(was), Some(is)) = (journal.digest(items.start), digest)
                && was != is
            {
                Self::fail(journal.of_other_items(items.start))
            }
        }
        turn
    }

    fn recorded(&self) -> usize {
        // A shard passes over what is there.
        if self.checkpoint.is_elsewhere() || self.share().is_some() {
            return 0;
        }
        usize::try_from(self.checkpoint.journal().items()).unwrap_or(usize::MAX)
    }

    fn passed(&self) -> Option<Arc<AtomicUsize>> {
        self.share().map(Share::passed)
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
        if self.share().is_some() {
            // There is no loop to be put together, only some of its blocks: those that a limit has cut short.
            return ControlFlow::Continue(());
        }
        self.inner.take(parts.into_iter().flatten())
    }
}

#[cfg(feature = "process")]
impl<P: Failing + RecordOutput<C, X>, C, X> Failing for Journaled<P, C, X> {
    fn fail(out: &mut P::Writer<'_>, failure: Failure) {
        P::fail(out, failure);
    }
}
