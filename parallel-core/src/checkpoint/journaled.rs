//! The output of a loop with a checkpoint, around the output that it would have without.

use crate::api::settings::Settings;
use crate::journal::{Checkpoint, of_block};
use crate::output::{Output, Prospect, Shape};
use crate::record::{Codecs, RecordOutput};
use crate::wire::{Frame, Reader, WireError};
use std::fmt::Write;
use std::num::NonZeroUsize;
use std::ops::{ControlFlow, Range};
use std::panic::resume_unwind;

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

    /// The output inside, and the end of the record: a sentence if it could not be written.
    pub(super) fn close(self) -> (P, Result<(), String>) {
        let closed = if self.checkpoint.is_elsewhere() { Ok(()) } else { self.checkpoint.journal().close() };
        (self.inner, closed)
    }

    /// Begins the record of a loop over so many items, whose blocks have this shape.
    fn begin(&mut self, items: Option<usize>, shape: Shape) {
        if self.state != State::New || self.checkpoint.is_elsewhere() {
            self.state = State::Over;
            return;
        }
        let mut types = String::new();
        P::describe(&mut types);
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
        self.checkpoint.agree(items, blocks, types, self.seed);
        self.state = State::Open;
    }

    /// Goes on with the panic of a record that cannot be kept. The first one is printed, and the loop ends with it.
    #[cold]
    fn fail(text: String, is_first: bool) -> ! {
        assert!(!is_first, "{text}");
        resume_unwind(Box::new(text))
    }
}

/// A loop with a checkpoint may run in other processes: their parts are recorded when they come.
impl<P: RecordOutput<C, X>, C, X> RecordOutput<C, X> for Journaled<P, C, X> {
    const CHANGES_AT_ONCE: bool = P::CHANGES_AT_ONCE;

    fn describe(to: &mut String) {
        P::describe(to);
    }

    fn prepare(&mut self) {
        self.inner.prepare();
    }

    fn write<'a>(&self, out: P::Writer<'a>, by: &Codecs<C, X>, to: &mut Frame) -> P::Part
    where
        Self: 'a,
    {
        self.inner.write(out, by, to)
    }

    unsafe fn read(
        &self,
        items: Range<usize>,
        position: usize,
        by: &Codecs<C, X>,
        from: &Reader<'_>,
    ) -> Result<P::Part, WireError> {
        // SAFETY: the same promise.
        unsafe { self.inner.read(items, position, by, from) }
    }

    unsafe fn receive(
        &self,
        items: Range<usize>,
        position: usize,
        by: &Codecs<C, X>,
        from: &Reader<'_>,
        (ends, is_kept): (bool, bool),
    ) -> Result<P::Part, WireError> {
        let bytes = from.rest();
        // SAFETY: the same promise.
        let part = unsafe { self.inner.read(items.clone(), position, by, from) }?;
        if is_kept {
            self.keep(items, ends, bytes);
        }
        Ok(part)
    }

    fn keep(&self, items: Range<usize>, ends: bool, part: &[u8]) {
        if self.state != State::Open {
            return;
        }
        let mut frame = of_block(items.start, items.len(), ends);
        frame.part().extend(part);
        if let Err((text, is_first)) = self.checkpoint.journal().add(frame) {
            Self::fail(text, is_first);
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
    type Part = P::Part;

    fn open(&mut self, len: usize, batch_size: Option<NonZeroUsize>) -> Shape {
        let shape = self.inner.open(len, batch_size).with(Shape::Fine);
        self.inner.prepare();
        self.begin(Some(len), shape);
        shape
    }

    fn open_endless(&mut self) {
        self.inner.open_endless();
        self.inner.prepare();
        self.begin(None, Self::SHAPE);
    }

    unsafe fn writer(&self, items: Range<usize>, position: usize, singly: bool) -> P::Writer<'_> {
        // SAFETY: the same promise.
        unsafe { self.inner.writer(items, position, singly) }
    }

    fn shares(&self, prospect: Prospect) -> bool {
        self.inner.shares(prospect)
    }

    fn has_room(&self) -> bool {
        self.inner.has_room()
    }

    fn settle(&self, part: &mut Self::Part) {
        self.inner.settle(part);
    }

    fn ends_loop(out: &P::Writer<'_>) -> bool {
        P::ends_loop(out)
    }

    fn seal(out: P::Writer<'_>) -> Self::Part {
        P::seal(out)
    }

    fn record(&self, items: Range<usize>, out: P::Writer<'_>) -> Self::Part {
        if self.state != State::Open {
            return P::seal(out);
        }
        let ends = P::CAN_BREAK && P::ends_loop(&out);
        let first = items.start;
        let mut frame = of_block(first, items.len(), ends);
        let part = self.inner.write(out, &self.by, &mut frame);
        if let Err((text, is_first)) = self.checkpoint.journal().add(frame) {
            Self::fail(text, is_first);
        }
        part
    }

    unsafe fn replay(
        &self,
        items: Range<usize>,
        position: usize,
        skip: &mut dyn FnMut(usize) -> usize,
    ) -> Option<(Self::Part, bool)> {
        if self.state != State::Open {
            return None;
        }
        let journal = self.checkpoint.journal();
        let recorded = journal.find(items.start)?;
        let first = items.start;
        // What comes behind the end of the loop is not pulled.
        let there = skip(if recorded.ends { 0 } else { usize::MAX });
        let part = if !recorded.ends && there as u64 != recorded.items {
            Err(WireError::new(format_args!("it had {} items, and has {there}", recorded.items)))
        } else {
            let from = Reader::new(recorded.part);
            // SAFETY: the same promise.
            let part = unsafe { self.inner.read(items, position, &self.by, &from) };
            part.and_then(|part| if from.is_at_the_end() { Ok(part) } else { Err(WireError::new("more than a part")) })
        };
        match part {
            Ok(part) => Some((part, recorded.ends)),
            Err(error) => {
                let (text, is_first) = journal.unreadable(first, &error);
                Self::fail(text, is_first)
            }
        }
    }

    fn is_behind_end(&self, first: usize) -> bool {
        self.state == State::Open && self.checkpoint.journal().is_behind_end(first)
    }

    fn recorded(&self) -> usize {
        if self.checkpoint.is_elsewhere() {
            return 0;
        }
        usize::try_from(self.checkpoint.journal().items()).unwrap_or(usize::MAX)
    }

    fn is_nothing(part: &Self::Part) -> bool {
        P::is_nothing(part)
    }

    fn join(&self, left: Self::Part, right: Self::Part) -> Self::Part {
        self.inner.join(left, right)
    }

    fn take(&mut self, parts: impl IntoIterator<Item = Self::Part>) -> ControlFlow<()> {
        self.inner.take(parts)
    }
}
