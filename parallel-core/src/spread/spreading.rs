//! The output of a loop on all ranks, around the output that it has on one.

use super::effects::Elsewhere;
use super::frames::{Block, HEAD, NOBODY};
use super::local::Local;
use super::{root, talk};
use crate::api::settings::Settings;
use crate::engine::Position;
use crate::engine::{Ran, Spread, Turn, Verdict};
use crate::output::{Output, Prospect, Shape, Sharing};
use crate::ranks::{Header, World, here};
use crate::record::{Codecs, Description, Joined, RecordOutput};
use crate::run::Finished;
use crate::wire::{Frame, Reader, WireError};
use std::num::NonZeroUsize;
use std::ops::{ControlFlow, Range};
use std::panic::resume_unwind;
use std::rc::Rc;
use std::sync::atomic::AtomicUsize;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// What the macro knows of a loop on all ranks.
#[derive(Clone, Copy)]
pub(super) struct About<'p> {
    pub(super) is_spread: bool,
    pub(super) place: &'static str,
    pub(super) line: u32,
    pub(super) module: &'static str,
    pub(super) tokens: u64,
    pub(super) root_only: bool,
    /// Who is told of items that are finished.
    pub(super) meter: Option<&'p (dyn Finished + Sync)>,
}

/// The output of a loop on all ranks.
pub struct Spreading<'p, P, C, X> {
    pub(super) inner: P,
    by: Codecs<C, X>,
    about: About<'p>,
    /// This rank.
    rank: usize,
    /// The settings that decide what a block gives.
    batch_size: Option<NonZeroUsize>,
    lookahead: Option<NonZeroUsize>,
    seed: (u64, u64),
    /// The number of items, and the way in which blocks are cut.
    items: Option<usize>,
    blocks: &'static str,
    /// What came of blocks here, and has not been sent yet.
    outbox: Mutex<Vec<u8>>,
}

impl<'p, P: RecordOutput<C, X>, C, X> Spreading<'p, P, C, X> {
    pub(super) fn new(inner: P, by: Codecs<C, X>, about: About<'p>, settings: Settings<'_>) -> Self {
        let options = settings.options();
        let (batch_size, lookahead, seed) = (options.batch_size, options.lookahead, options.seeds.halves());
        let (rank, outbox) = (crate::ranks::rank(), Mutex::default());
        Self { inner, by, about, rank, batch_size, lookahead, seed, items: None, blocks: "", outbox }
    }

    fn header(&self, world: &World) -> Header {
        let blocks = match (self.batch_size, self.lookahead) {
            (None, None) => self.blocks.to_owned(),
            (size, ahead) => {
                let size = size.map_or(String::new(), |size| format!(", to {size} items"));
                format!("{}{size}{}", self.blocks, ahead.map_or(String::new(), |ahead| format!(", {ahead} ahead")))
            }
        };
        let About { place, line, module, tokens, root_only, .. } = self.about;
        Header {
            place: format!("{place}:{line}"),
            module: module.to_owned(),
            tokens,
            call: world.next_call(),
            items: self.items.map(|items| items as u64),
            blocks,
            types: Description::of(P::describe).to_string(),
            seed: self.seed,
            root_only,
        }
    }

    /// Puts what came of a block, behind the room for its head, to what is sent next.
    fn send(&self, head: [u8; HEAD], mut bytes: Vec<u8>) {
        bytes[..HEAD].copy_from_slice(&head);
        self.outbox.lock().unwrap_or_else(PoisonError::into_inner).append(&mut bytes);
    }
}

impl<P: RecordOutput<C, X>, C, X> Output for Spreading<'_, P, C, X> {
    // Blocks never run as one: each is sent by itself.
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
    const SPREADS: bool = true;
    type Writer<'a>
        = P::Writer<'a>
    where
        Self: 'a;
    type Part = P::Part;

    fn open(&mut self, len: usize, batch_size: Option<NonZeroUsize>) -> Shape {
        let shape = self.inner.open(len, batch_size).with(Shape::Fine);
        self.inner.prepare(Joined::Here);
        self.items = Some(len);
        self.blocks = if shape == Shape::Coarse { "coarsely" } else { "by length alone" };
        shape
    }

    fn open_endless(&mut self) {
        self.inner.open_endless();
        self.inner.prepare(Joined::Here);
        self.items = None;
        self.blocks = "as they are pulled";
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
        self.inner.settle(part);
    }

    fn pack(part: &mut Self::Part) {
        P::pack(part);
    }

    fn ends_loop(out: &P::Writer<'_>) -> bool {
        P::ends_loop(out)
    }

    fn seal(out: P::Writer<'_>) -> Self::Part {
        P::seal(out)
    }

    fn record(&self, items: Range<usize>, out: P::Writer<'_>) -> Self::Part {
        let About { is_spread, root_only, .. } = self.about;
        let ends = P::CAN_BREAK && P::ends_loop(&out);
        let rank = u32::try_from(self.rank).unwrap_or(NOBODY);
        let head = |part| Block { items: items.clone(), rank, ends, is_kept: true, part };
        if !is_spread || root_only && self.rank == 0 {
            // What the root alone takes does not leave it; but that the loop has ended it must know.
            if is_spread && ends {
                self.send(head(&[]).head(), vec![0; HEAD]);
            }
            return if P::RECORDS { self.inner.record(items, out) } else { P::seal(out) };
        }
        let mut frame = Frame::behind(vec![0; HEAD]);
        let part = self.inner.write(out, &self.by, &mut frame);
        // What has failed is tried again by a later run.
        let is_kept = match frame.kept() {
            Ok(is_kept) => is_kept && !frame.has_failed(),
            Err(error) => panic!("what comes of item {} cannot be sent to another rank: {error}", items.start),
        };
        let bytes = frame.into_bytes();
        if P::RECORDS {
            self.inner.keep(items.clone(), (ends, is_kept), &bytes[HEAD..]);
        }
        let head = Block { is_kept, ..head(&bytes[HEAD..]) }.head();
        self.send(head, bytes);
        part
    }

    unsafe fn replay(
        &self,
        items: Range<usize>,
        position: Position,
        skip: &mut dyn FnMut(usize) -> usize,
    ) -> Option<(Self::Part, bool)> {
        if self.about.is_spread {
            // What is recorded is not handed out.
            return None;
        }
        // SAFETY: the same promise.
        unsafe { self.inner.replay(items, position, skip) }
    }

    fn turn(&self, block: usize, items: &Range<usize>, skip: &mut dyn FnMut(usize) -> usize) -> Turn {
        if self.about.is_spread { Turn::Here } else { self.inner.turn(block, items, skip) }
    }

    fn passed(&self) -> Option<Arc<AtomicUsize>> {
        self.inner.passed()
    }

    fn recorded(&self) -> usize {
        self.inner.recorded()
    }

    fn is_spread(&self) -> bool {
        self.about.is_spread
    }

    fn is_shown(&self) -> bool {
        !self.about.is_spread || self.rank == 0
    }

    fn talk(&self, spread: &dyn Spread<Self::Part>) -> Verdict {
        let world: Rc<World> = here().expect("a loop on all ranks runs where they are talked to");
        let header = self.header(&world);
        let local = Here { output: self, spread };
        // What is beside the items may panic on one rank: a value that cannot be read, a journal that cannot be written.
        if world.is_root() {
            return world.or_tell(|| root::run(&world, header, &local));
        }
        let verdict = world.or_tell(|| talk::run(&world, &header, &local));
        if self.about.root_only && matches!(verdict, Verdict::Whole | Verdict::Ended(_)) {
            // No panic, but a way out of the loop: there is nothing here that its result could be made of.
            resume_unwind(Box::new(Elsewhere));
        }
        verdict
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

/// A loop that does not run on all ranks may run in other processes.
impl<P: RecordOutput<C, X>, C, X> RecordOutput<C, X> for Spreading<'_, P, C, X> {
    const CHANGES_AT_ONCE: bool = P::CHANGES_AT_ONCE;

    fn describe(to: &mut Description) {
        P::describe(to);
    }

    fn prepare(&mut self, joined: Joined) {
        self.inner.prepare(joined);
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
        position: Position,
        by: &Codecs<C, X>,
        from: &Reader<'_>,
    ) -> Result<P::Part, WireError> {
        // SAFETY: the same promise.
        unsafe { self.inner.read(items, position, by, from) }
    }

    unsafe fn receive(
        &self,
        items: Range<usize>,
        position: Position,
        by: &Codecs<C, X>,
        from: &Reader<'_>,
        about: (bool, bool),
    ) -> Result<P::Part, WireError> {
        // SAFETY: the same promise.
        unsafe { self.inner.receive(items, position, by, from, about) }
    }
}

/// The loop of this rank.
struct Here<'h, P: Output, C, X> {
    output: &'h Spreading<'h, P, C, X>,
    spread: &'h dyn Spread<P::Part>,
}

impl<P: RecordOutput<C, X>, C, X> Local for Here<'_, P, C, X> {
    fn is_search(&self) -> bool {
        P::CAN_BREAK
    }

    fn blocks(&self) -> Option<usize> {
        self.spread.blocks()
    }

    fn block_of(&self, item: usize) -> usize {
        self.spread.block_of(item)
    }

    fn workers(&self) -> usize {
        self.spread.workers()
    }

    fn reach(&self, blocks: usize) -> usize {
        self.spread.reach(blocks)
    }

    fn pull_to(&self, items: usize) -> usize {
        self.spread.pull_to(items)
    }

    fn run(&self, blocks: Range<usize>) -> usize {
        self.spread.run(blocks)
    }

    fn lend_a_hand(&self) {
        self.spread.lend_a_hand();
    }

    fn stop_at(&self, block: usize) {
        self.spread.stop_at(block);
    }

    fn panicked(&self) -> Option<(usize, String)> {
        let (block, text) = self.spread.stopped()?;
        Some((self.spread.start(block), text?))
    }

    fn done(&self) -> Vec<Ran> {
        self.spread.done()
    }

    fn open(&self) -> usize {
        self.spread.open()
    }

    fn wait(&self, most: Duration) {
        self.spread.wait(most);
    }

    fn drain(&self) -> Vec<u8> {
        std::mem::take(&mut self.output.outbox.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn take(&self, block: &Block<'_>) {
        let Spreading { inner, by, about: About { meter, .. }, .. } = self.output;
        if let Some(meter) = meter
            && block.rank != NOBODY
        {
            meter.__finished(block.items.len());
        }
        let about = (block.ends, block.is_kept && block.rank != NOBODY);
        self.spread.take(block.items.clone(), &mut |items, position| {
            let from = Reader::new(block.part);
            // SAFETY: `Spread::take` gives out items that no block has that ran here, and each once.
            let part = unsafe { inner.receive(items, position, by, &from, about) };
            let part = part
                .and_then(|part| if from.is_at_the_end() { Ok(part) } else { Err(WireError::new("more than a part")) });
            part.unwrap_or_else(|error| {
                let first = block.items.start;
                panic!("what came of the block from item {first} on, on another rank, cannot be read here: {error}")
            })
        });
    }

    fn tick(&self) {
        self.output.inner.tick();
    }

    fn kept(&self, block: usize) -> Option<Block<'_>> {
        let first = self.spread.start(block);
        let (items, ends, part) = self.output.inner.kept(first)?;
        Some(Block { items: first..first + items, rank: NOBODY, ends, is_kept: true, part })
    }
}
