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
///
/// Where the grouping shows (sums of floats), a short loop that begins with an empty map gives what the serial loop gives, to
/// the last bit: other workers keep each update by itself, and all are merged in the order of the items.
pub struct MapAccumulator<'v, M: Map, C> {
    /// The map, unless a block has it.
    variable: Mutex<Option<&'v mut M>>,
    template: M::Template,
    change: C,
    mode: AtomicU8,
    /// False if what a value begins with may count, so that only the order of the serial loop is right.
    is_free: bool,
    /// What becomes of the grouping of the updates.
    grouping: Grouping,
    can_break: bool,
    /// The number of items of a block, about.
    block: usize,
    /// The number of items that have updated the map itself.
    items: AtomicUsize,
    /// The maps of workers, which nobody has in hand; or maps that are empty, whose room is used again.
    spare: Mutex<Vec<M>>,
}

/// What becomes of the grouping of the updates.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Grouping {
    /// It makes no difference; or it is that of the blocks: the body may update a value several times, or the loop is long.
    Blocks,
    /// It makes a difference, and may be that of the blocks or that of the serial loop. So it is until the length is known.
    Open,
    /// This loop ends with what the serial loop ends with.
    Serial,
}

/// The most items of a loop in which updates are kept one by one, where their grouping shows. A longer one has time for the maps
/// of its blocks, and too many updates.
const SHORT: usize = 32_768;

/// The picoseconds that it takes to keep an update by itself and to merge it.
const KEPT: usize = 120_000;

/// The first items of a loop, which make most of the keys: what they take tells little about those that come. For each of these
/// that is still to come an item must take `MUCH` times `NEW` picoseconds more.
const EARLY: usize = 256;
const NEW: usize = 6_000;

/// The picoseconds that it takes to merge one key.
const MERGED: usize = 100_000;

/// The least factor between the time of an item and what merging costs for each.
const MUCH: usize = 3;

/// The number of blocks of a long loop, about, where each has a map of its own.
const BLOCKS: usize = 64;

/// What is wrong where a block must have a map of its own and cannot.
const COUNTS: &str = "the default of the map's values may count, and each block of this loop would begin with it, or the map has lists \
                      already, and those that it would begin are empty; write `is_neutral` of `Accumulate` for their type, begin \
                      values with what changes nothing, `or_insert(Type { n: 0, … })`, or begin with an empty map";

/// Each block has a map of its own, which is its part.
const PARTS: u8 = 0;
/// The calling thread is alone, and updates the map itself.
const ALONE: u8 = 1;
/// Each worker has a map.
const WORKERS: u8 = 2;
/// Each block keeps its updates one by one.
const UPDATES: u8 = 3;

/// The private copy of a map for one block: to the body it is the map.
pub struct MapCopy<'a, 'v, M: Map, C> {
    home: &'a MapAccumulator<'v, M, C>,
    own: Own<'v, M>,
}

/// What a block updates.
enum Own<'v, M: Map> {
    /// The map itself.
    Map(&'v mut M),
    /// A map of the worker's, or of the block's.
    Copy(M),
    /// The updates so far, and a map for the next one.
    Updates(Updates<M>, M),
    /// Nothing any more.
    Gone,
}

/// Updates, each as an entry of a map that has this one, in the order of the items.
type Updates<M> = Vec<(<M as Map>::Key, <M as Map>::Value)>;

/// The part that a block leaves: nothing, if it has updated the map itself, or one of its worker; a map of its own; or its updates,
/// which are maps with one entry each where they travel.
pub struct MapPart<M: Map> {
    own: Option<M>,
    updates: Updates<M>,
}

impl<M: Map> MapPart<M> {
    const fn nothing() -> Self {
        Self { own: None, updates: Vec::new() }
    }
}

impl<M: Map, C> Deref for MapCopy<'_, '_, M, C> {
    type Target = M;

    #[inline(always)]
    fn deref(&self) -> &M {
        match &self.own {
            Own::Map(map) => map,
            Own::Copy(map) => map,
            Own::Updates(_, next) => next,
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
            Own::Updates(updates, next) => one_more(updates, next),
            Own::Gone => unreachable!("the block runs"),
        }
    }
}

/// A map for one more update: the one before is moved out of it.
#[inline(never)]
fn one_more<'m, M: Map>(updates: &mut Updates<M>, next: &'m mut M) -> &'m mut M {
    next.move_to(updates);
    next
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

#[cfg(feature = "record")]
impl<'a, 'v, M: Map, C> MapCopy<'a, 'v, M, C> {
    /// The map that this is the copy of.
    pub(crate) fn home(&self) -> &'a MapAccumulator<'v, M, C> {
        self.home
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
    pub(super) fn new(map: &'v mut M, change: C, is_free: bool, is_once: bool) -> Self {
        let template = map.template();
        Self {
            variable: Mutex::new(Some(map)),
            template,
            change,
            mode: AtomicU8::new(PARTS),
            is_free,
            grouping: if is_once && is_free && C::ITEMWISE && !C::EXACT { Grouping::Open } else { Grouping::Blocks },
            can_break: false,
            block: 1,
            items: AtomicUsize::new(0),
            spare: Mutex::new(Vec::new()),
        }
    }

    /// The picoseconds that merging costs for each item, at a guess: by the number of keys that have come so far.
    fn merging(&self) -> usize {
        if self.is_serial() {
            let rest = EARLY.saturating_sub(self.items.load(Ordering::Relaxed));
            return KEPT + rest * NEW;
        }
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
    pub(crate) fn keep_parts(&mut self, are_joined_away: bool) {
        assert!(self.is_free, "{COUNTS}");
        // Where items are handed over one after the other, nobody knows how many they are.
        let keeps_updates = self.is_serial() || are_joined_away && self.grouping == Grouping::Open;
        self.mode = AtomicU8::new(if keeps_updates { UPDATES } else { PARTS });
    }

    /// The maps that a part is where it travels.
    #[cfg(feature = "record")]
    pub(crate) fn maps_of(&self, MapPart { own, updates }: MapPart<M>) -> Vec<M> {
        let mut maps: Vec<M> = own.into_iter().collect();
        maps.extend(updates.into_iter().map(|(key, value)| {
            let mut one = M::like(&self.template);
            one.take_one(key, value, |_, _| unreachable!("the map is empty"));
            one
        }));
        maps
    }

    /// The part of a block with these maps, as this loop has it.
    #[cfg(feature = "record")]
    pub(crate) fn part_of(&self, mut maps: Vec<M>) -> MapPart<M> {
        if self.is_serial() {
            let mut updates = Vec::new();
            for one in &mut maps {
                one.move_to(&mut updates);
            }
            return MapPart { updates, ..MapPart::nothing() };
        }
        let mut maps = maps.into_iter();
        let own = maps.next().map(|mut own| {
            maps.for_each(|later| drop(own.take_in(later, |into, later| self.change.merge(into, later))));
            own
        });
        MapPart { own, ..MapPart::nothing() }
    }

    /// True if the loop ends with what the serial loop ends with, although the grouping of updates shows.
    fn is_serial(&self) -> bool {
        self.grouping == Grouping::Serial
    }

    /// The mode when helpers come.
    fn mode_of_helpers(&self) -> u8 {
        if self.is_serial() {
            return UPDATES;
        }
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

impl<'v, M: Map<Key: Send, Value: Send> + Send, C: Change<M::Value>> Privatize for MapAccumulator<'v, M, C> {
    type Local<'a>
        = MapCopy<'a, 'v, M, C>
    where
        Self: 'a;
    type Part = MapPart<M>;
    const SHAPE: Shape = shape(C::EXACT && C::COMMUTES);
    const EXACT: bool = C::EXACT;
    const ITEMWISE: bool = C::ITEMWISE;
    const KEEP_ON_PANIC: bool = true;
    const JOINS_EARLY: bool = true;
    const IN_ORDER: bool = true;

    #[inline]
    fn open(&mut self, len: usize, batch_size: Option<NonZeroUsize>, can_break: bool) -> Shape {
        self.block = batch_size.map_or(len / BLOCKS, NonZeroUsize::get);
        let is_empty = lock(&self.variable).as_ref().is_some_and(|map| map.count() == 0);
        // More items, of an input that has too many to be counted, go the way of the first.
        if self.grouping == Grouping::Open {
            self.grouping = if len <= SHORT && is_empty { Grouping::Serial } else { Grouping::Blocks };
        }
        self.open_endless(can_break);
        if self.is_serial() { Shape::Free } else { Self::SHAPE }
    }

    fn open_endless(&mut self, can_break: bool) {
        self.can_break = can_break;
        if (C::EXACT || !self.is_free || self.is_serial()) && self.mode() == PARTS {
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
        let own = match self.mode() {
            ALONE => {
                // Nobody else counts.
                self.items.store(self.items.load(Ordering::Relaxed) + items.len(), Ordering::Relaxed);
                lock(&self.variable).take().map(Own::Map)
            }
            UPDATES => None,
            _ => lock(&self.spare).pop().map(Own::Copy),
        };
        let nothing = || match self.mode() {
            UPDATES => Own::Updates(Vec::new(), M::like(&self.template)),
            _ => Own::Copy(M::like(&self.template)),
        };
        MapCopy { home: self, own: own.unwrap_or_else(nothing) }
    }

    #[inline]
    fn seal(mut local: MapCopy<'_, 'v, M, C>, _: bool) -> MapPart<M> {
        match std::mem::replace(&mut local.own, Own::Gone) {
            Own::Copy(map) if local.home.mode() == WORKERS => {
                lock(&local.home.spare).push(map);
                MapPart::nothing()
            }
            Own::Copy(map) => MapPart { own: Some(map), ..MapPart::nothing() },
            Own::Updates(mut updates, mut last) => {
                last.move_to(&mut updates);
                MapPart { updates, ..MapPart::nothing() }
            }
            own => {
                local.own = own;
                MapPart::nothing()
            }
        }
    }

    #[inline]
    fn is_nothing(part: &MapPart<M>) -> bool {
        part.own.is_none() && part.updates.is_empty()
    }

    fn join(&self, mut earlier: MapPart<M>, later: MapPart<M>) -> MapPart<M> {
        match (&mut earlier.own, later.own) {
            (Some(earlier), Some(later)) => self.merge(earlier, later),
            (earlier, later) => *earlier = earlier.take().or(later),
        }
        earlier.updates.extend(later.updates);
        earlier
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

    fn finish(&mut self, all: MapPart<M>) {
        let Some(map) = lock(&self.variable).take() else { return };
        let merge = |into: &mut M::Value, later| self.change.merge(into, later);
        if let Some(later) = all.own {
            map.take_in(later, merge);
        }
        for (key, later) in all.updates {
            map.take_one(key, later, merge);
        }
    }
}
