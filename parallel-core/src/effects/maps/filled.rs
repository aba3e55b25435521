//! Maps whose values the body makes if need be: `*counts.entry(word).or_insert(0) += 1`.

use super::{Map, shape};
use crate::effects::bins::Change;
use crate::effects::privatize::Privatize;
use crate::engine::Position;
use crate::output::{Prospect, Shape, Sharing};
use crate::sync::{Mutex, lock};
use std::num::NonZeroUsize;
use std::ops::{Deref, DerefMut, Range};
use std::sync::atomic::{AtomicU8, AtomicUsize, Ordering};

/// A map whose values are updated key by key, and made by the body if need be.
///
/// As long as the calling thread is alone and the grouping of the updates does not show, its blocks update the map itself,
/// one after the other. Else each block has a map of its own; or each worker, where the order does not show either.
pub struct MapAccumulator<'v, M: Map, C> {
    /// The map, unless a block has it.
    variable: Mutex<Option<&'v mut M>>,
    template: M::Template,
    change: C,
    mode: AtomicU8,
    /// False if what a value begins with may count, so that only the order of the serial loop is right.
    is_free: bool,
    can_break: bool,
    /// The number of items of a block, about.
    block: usize,
    /// The number of items that have updated the map itself.
    items: AtomicUsize,
    /// The maps of workers, which nobody has in hand; or maps that are empty, whose room is used again.
    spare: Mutex<Vec<M>>,
}

/// The picoseconds that it takes to merge one key.
const MERGED: usize = 100_000;

/// The least factor between the time of an item and what merging costs for each.
const MUCH: usize = 3;

/// The number of blocks of a long loop, about, where each has a map of its own.
const BLOCKS: usize = 64;

/// What is wrong where a block must have a map of its own and cannot.
const COUNTS: &str = "the default of the map's values may count, and each block of this loop would begin with it; write `is_neutral` \
                      of `Accumulate` for their type, or begin values with what changes nothing, `or_insert(Type { n: 0, … })`";

/// Each block has a map of its own, which is its part.
const PARTS: u8 = 0;
/// The calling thread is alone, and updates the map itself.
const ALONE: u8 = 1;
/// Each worker has a map.
const WORKERS: u8 = 2;

/// The private copy of a map for one block: to the body it is the map.
pub struct MapCopy<'a, 'v, M: Map, C> {
    home: &'a MapAccumulator<'v, M, C>,
    own: Own<'v, M>,
}

/// What a block updates.
enum Own<'v, M> {
    /// The map itself.
    Map(&'v mut M),
    /// A map of the worker's, or of the block's.
    Copy(M),
    /// Nothing any more.
    Gone,
}

/// The part that a block leaves of its map.
pub enum MapPart<M> {
    /// It has updated the map itself, or one of its worker.
    Nothing,
    /// A map of its own.
    Own(M),
}

impl<M: Map, C> Deref for MapCopy<'_, '_, M, C> {
    type Target = M;

    #[inline(always)]
    fn deref(&self) -> &M {
        match &self.own {
            Own::Map(map) => map,
            Own::Copy(map) => map,
            Own::Gone => unreachable!("the block runs"),
        }
    }
}

impl<M: Map, C> DerefMut for MapCopy<'_, '_, M, C> {
    #[inline(always)]
    fn deref_mut(&mut self) -> &mut M {
        match &mut self.own {
            Own::Map(map) => map,
            Own::Copy(map) => map,
            Own::Gone => unreachable!("the block runs"),
        }
    }
}

/// Also after a panic the map comes back: what the items before it have done stays, as in the serial loop.
impl<M: Map, C> Drop for MapCopy<'_, '_, M, C> {
    #[inline]
    fn drop(&mut self) {
        if let Own::Map(map) = std::mem::replace(&mut self.own, Own::Gone) {
            *lock(&self.home.variable) = Some(map);
        }
    }
}

/// The map of one attempt at an item.
pub struct MapTrial<M>(M);

impl<M> Deref for MapTrial<M> {
    type Target = M;

    #[inline]
    fn deref(&self) -> &M {
        &self.0
    }
}

impl<M> DerefMut for MapTrial<M> {
    #[inline]
    fn deref_mut(&mut self) -> &mut M {
        &mut self.0
    }
}

impl<M: Map, C: Change<M::Value>> MapCopy<'_, '_, M, C> {
    /// The map for one attempt.
    #[doc(hidden)]
    #[must_use]
    pub fn __begin(&self) -> MapTrial<M> {
        MapTrial(M::like(&self.home.template))
    }

    /// Takes in what an attempt has updated.
    #[doc(hidden)]
    pub fn __end(&mut self, attempt: MapTrial<M>) {
        let home = self.home;
        self.take_in(attempt.0, |into, later| home.change.merge(into, later));
    }
}

impl<'v, M: Map, C: Change<M::Value>> MapAccumulator<'v, M, C> {
    pub(super) fn new(map: &'v mut M, change: C, is_free: bool) -> Self {
        let template = map.template();
        Self {
            variable: Mutex::new(Some(map)),
            template,
            change,
            mode: AtomicU8::new(PARTS),
            is_free,
            can_break: false,
            block: 1,
            items: AtomicUsize::new(0),
            spare: Mutex::new(Vec::new()),
        }
    }

    /// The picoseconds that merging costs for each item, at a guess: by the number of keys that have come so far.
    fn merging(&self) -> usize {
        // A list of a key is made and freed in each block, too.
        let each = if C::COMMUTES { MERGED } else { 4 * MERGED };
        let items = self.items.load(Ordering::Relaxed);
        if items == 0 {
            // Of a long loop a block in 64 tells.
            return if self.block > BLOCKS { each } else { 0 };
        }
        // While a block has the map, it is like one to which each item adds a key.
        let Some(keys) = lock(&self.variable).as_ref().map(|map| map.count()) else { return each };
        // In a block of their own there are as many keys as so far, or more as long as new ones come.
        let (keys, items) = match self.mode_of_helpers() {
            WORKERS => (keys, items),
            _ if items < self.block => (keys.saturating_mul(self.block) / items, self.block),
            _ => (keys, self.block.max(1)),
        };
        each.saturating_mul(keys.min(items)) / items
    }

    /// Has the part of each block hold all that the block has done to the map.
    #[cfg(feature = "record")]
    pub(crate) fn keep_parts(&mut self) {
        assert!(self.is_free, "{COUNTS}");
        self.mode = AtomicU8::new(PARTS);
    }

    /// The mode when helpers come.
    fn mode_of_helpers(&self) -> u8 {
        if C::COMMUTES && !self.can_break { WORKERS } else { PARTS }
    }

    /// Merges a map of later items, and keeps its room for other blocks.
    fn merge(&self, into: &mut M, later: M) {
        let empty = into.take_in(later, |into, later| self.change.merge(into, later));
        if self.mode() == PARTS {
            lock(&self.spare).push(empty);
        }
    }
}

impl<M: Map, C> MapAccumulator<'_, M, C> {
    fn mode(&self) -> u8 {
        self.mode.load(Ordering::Relaxed)
    }
}

impl<'v, M: Map + Send, C: Change<M::Value>> Privatize for MapAccumulator<'v, M, C> {
    type Local<'a>
        = MapCopy<'a, 'v, M, C>
    where
        Self: 'a;
    type Part = MapPart<M>;
    const SHAPE: Shape = shape(C::EXACT && C::COMMUTES);
    const EXACT: bool = C::EXACT;
    const ITEMWISE: bool = C::ITEMWISE;
    const KEEP_ON_PANIC: bool = true;
    const IN_ORDER: bool = true;

    #[inline]
    fn open(&mut self, len: usize, batch_size: Option<NonZeroUsize>, can_break: bool) -> Shape {
        self.block = batch_size.map_or(len / BLOCKS, NonZeroUsize::get);
        self.open_endless(can_break);
        Self::SHAPE
    }

    fn open_endless(&mut self, can_break: bool) {
        self.can_break = can_break;
        if (C::EXACT || !self.is_free) && self.mode() == PARTS {
            self.mode = AtomicU8::new(ALONE);
        }
    }

    fn shares(&self, prospect: Prospect) -> Sharing {
        if !self.is_free {
            return Sharing::Wrong;
        }
        if self.mode() == ALONE {
            let is_short = |item: u64| usize::try_from(item).is_ok_and(|item| item < MUCH * self.merging());
            // Of a loop that nobody knows, a block in 64 tells what the items are like.
            if prospect.item.map_or(self.block > BLOCKS, is_short) {
                return Sharing::Slower;
            }
            self.mode.store(self.mode_of_helpers(), Ordering::Relaxed);
        }
        Sharing::Welcome
    }

    #[inline]
    unsafe fn make(&self, items: Range<usize>, _: Position) -> MapCopy<'_, 'v, M, C> {
        assert!(self.is_free || self.mode() == ALONE, "{COUNTS}");
        let own = if self.mode() == ALONE {
            // Nobody else counts.
            self.items.store(self.items.load(Ordering::Relaxed) + items.len(), Ordering::Relaxed);
            lock(&self.variable).take().map(Own::Map)
        } else {
            lock(&self.spare).pop().map(Own::Copy)
        };
        MapCopy { home: self, own: own.unwrap_or_else(|| Own::Copy(M::like(&self.template))) }
    }

    #[inline]
    fn seal(mut local: MapCopy<'_, 'v, M, C>, _: bool) -> MapPart<M> {
        match std::mem::replace(&mut local.own, Own::Gone) {
            Own::Copy(map) if local.home.mode() == WORKERS => {
                lock(&local.home.spare).push(map);
                MapPart::Nothing
            }
            Own::Copy(map) => MapPart::Own(map),
            own => {
                local.own = own;
                MapPart::Nothing
            }
        }
    }

    #[inline]
    fn is_nothing(part: &MapPart<M>) -> bool {
        matches!(part, MapPart::Nothing)
    }

    fn join(&self, earlier: MapPart<M>, later: MapPart<M>) -> MapPart<M> {
        match (earlier, later) {
            (MapPart::Own(mut earlier), MapPart::Own(later)) => {
                self.merge(&mut earlier, later);
                MapPart::Own(earlier)
            }
            (MapPart::Nothing, other) | (other, MapPart::Nothing) => other,
        }
    }

    fn close(&mut self, has_panicked: bool) {
        let Self { variable, spare, change, .. } = self;
        // In the maps of workers, items before a panic are mixed with items after it.
        if let (Some(map), false) = (lock(variable).as_mut(), has_panicked) {
            for later in std::mem::take(&mut *lock(spare)) {
                map.take_in(later, |into, later| change.merge(into, later));
            }
        }
    }

    fn finish(self, all: MapPart<M>) {
        if let (Some(map), MapPart::Own(later)) = (lock(&self.variable).take(), all) {
            map.take_in(later, |into, later| self.change.merge(into, later));
        }
    }
}
