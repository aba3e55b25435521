//! What the calling thread knows of a stream: what has been pulled, and how much is to be pulled next.

use super::claims::nanos;
use super::feed::Chunk;
use super::policy::{self, Nanos};
use super::stop::Payload;
use crate::blocks::Blocks;
use std::collections::VecDeque;
use std::ops::Range;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::Instant;

/// So many chunks for each worker may be on their way: pulled, and not yet put together with those before them.
const AHEAD: usize = 4;

/// No chunk has more items.
const MOST: usize = 8192;

/// There is room for so many, whatever the stream says of itself.
const FEW: usize = 64;

/// What it costs, about, to hand over an item: it goes from one core's cache to another's.
const HANDED: Nanos = 10;

/// The first chunk of a loop that has been tiny many times.
const TRUSTED: usize = 64;

pub(super) struct Puller<I: Iterator> {
    items: I,
    blocks: Blocks,
    /// How many items have been pulled, and how many blocks that makes.
    pub(super) pulled: usize,
    pulled_blocks: usize,
    /// Whether nothing more is to be pulled.
    pub(super) ended: bool,
    /// A panic of the stream itself.
    pub(super) panic: Option<Payload>,
    /// The blocks of each chunk that has not been put together with those before it, in order.
    pub(super) open: VecDeque<Range<usize>>,
    /// What an item takes, if that is known.
    pub(super) item: Option<Nanos>,
    /// What pulling one takes.
    pulling: Nanos,
    /// How many items the next chunk is to have.
    wanted: usize,
    /// The chunk that the calling thread works on itself: since when, and how many items it has.
    own: Option<(Instant, usize)>,
    /// How long it has worked.
    pub(super) busy: Nanos,
}

impl<I: Iterator> Puller<I> {
    pub(super) fn new(items: I, blocks: Blocks, item: Option<Nanos>, is_trusted: bool) -> Self {
        Self {
            items,
            blocks,
            pulled: 0,
            pulled_blocks: 0,
            ended: false,
            panic: None,
            open: VecDeque::new(),
            item,
            pulling: 0,
            wanted: match item {
                _ if is_trusted => TRUSTED,
                Some(item) => timely(item).min(TRUSTED),
                None => 1,
            },
            own: None,
            busy: 0,
        }
    }

    /// The calling thread begins with a chunk.
    pub(super) fn begin(&mut self, items: usize) {
        self.own = Some((Instant::now(), items));
    }

    /// It asks for the next one: what the last one took says how many items the chunks to come should have.
    pub(super) fn learn(&mut self, now: Instant) {
        let Some((since, items)) = self.own.take() else { return };
        let took = nanos(now, since);
        self.busy += took;
        let each = (took / (items as u64).max(1)).max(1);
        let item = self.item.map_or(each, |before| before / 2 + each / 2 + 1);
        self.item = Some(item);
        // What comes slowly is not kept waiting for more.
        self.wanted = timely(item).min(timely(self.pulling)).min(2 * self.wanted);
    }

    /// The same without a look at the clock.
    pub(super) fn guess(&mut self) {
        self.wanted = (2 * self.wanted).min(MOST);
    }

    /// Whether items are so short that handing them over would take longer than working on them.
    pub(super) fn is_light(&self) -> bool {
        self.item.is_some_and(|item| item < HANDED.max(self.pulling / 2))
    }

    /// Pulls under the clock.
    pub(super) fn pull_timed(&mut self, wanted: usize) -> Option<Chunk<I::Item>> {
        let since = Instant::now();
        let chunk = self.pull(wanted)?;
        let each = nanos(Instant::now(), since) / chunk.items.len() as u64;
        self.pulling = if self.pulling == 0 { each } else { self.pulling / 2 + each / 2 };
        Some(chunk)
    }

    /// How many items may be pulled now, 0 when enough are on their way.
    pub(super) fn room(&self, most: Option<usize>, workers: usize) -> usize {
        match most {
            _ if self.ended => 0,
            Some(most) => {
                let ahead: usize = self.open.iter().map(|chunk| self.blocks.items(chunk.clone()).len()).sum();
                let whole = self.blocks.within(self.pulled.saturating_add(most.saturating_sub(ahead)));
                match self.blocks.items(self.pulled_blocks..whole).len() {
                    // One that is larger by itself is pulled all the same.
                    0 => usize::from(self.open.is_empty()),
                    // Something for everybody.
                    room => room.min(self.wanted).min((most / (2 * workers)).max(1)),
                }
            }
            None if self.open.len() < AHEAD * workers => self.wanted,
            None => 0,
        }
    }

    /// Pulls the next items: at least `wanted` of them and whole blocks, or all that are left.
    pub(super) fn pull(&mut self, wanted: usize) -> Option<Chunk<I::Item>> {
        let (first, from) = (self.pulled, self.pulled_blocks);
        let to = self.blocks.reaching(first.saturating_add(wanted));
        let len = self.blocks.items(from..to).len();
        let mut items = Vec::new();
        // Panic safety: what has been pulled stays in `items`; the stream is not asked again.
        let pulled = catch_unwind(AssertUnwindSafe(|| {
            items.reserve(self.items.size_hint().0.max(FEW).min(len).min(MOST));
            while items.len() < len {
                match self.items.next() {
                    Some(item) => items.push(item),
                    None => return true,
                }
            }
            false
        }));
        match pulled {
            Ok(ended) => self.ended = ended,
            Err(payload) => (self.ended, self.panic) = (true, Some(payload)),
        }
        if items.is_empty() {
            return None;
        }
        self.pulled += items.len();
        self.pulled_blocks = self.blocks.reaching(self.pulled);
        self.open.push_back(from..self.pulled_blocks);
        Some(Chunk { blocks: from..self.pulled_blocks, first, items })
    }
}

/// How many items of so much make a chunk that is worth handing over, and short enough to be waited for.
fn timely(item: Nanos) -> usize {
    usize::try_from(2 * policy::CLAIM / item.max(1)).map_or(MOST, |items| items.clamp(1, MOST))
}
