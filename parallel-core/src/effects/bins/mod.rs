//! Array accumulators: arrays that a loop updates at any index, `bins[k] += 1`.
//!
//! The private copy of a block is not always a copy. There are four, and [`Bins`] says when each of them is right:
//!
//! * *the array itself*, lent to one block at a time: [`baton`];
//! * *records* of a block's updates, applied to the array when all blocks before it are done: [`records`];
//! * *copies* of the array, one for each worker or one for each block: [`copies`];
//! * the *elements* that a block touches, copied one by one: [`copies`], too.
//!
//! What an update does to a private copy is in [`change`].

mod baton;
pub mod better;
mod builder;
pub mod change;
mod copies;
mod elements;
mod local;
mod records;
mod rows;
mod sharing;
#[cfg(all(test, not(loom)))]
mod tests;

pub use self::builder::{Fits, FitsNot, IsNoArray, LentHolder, PickArray, PickFits, PickFitsNot, PickNoArray, Planned};
pub use self::change::{Change, Field, FirstStays, FreshParts, Parts};
pub(in crate::effects) use self::copies::touch;
pub use self::elements::{Elements, LoopArray, kind};
pub use self::local::At;
pub(in crate::effects) use self::local::within;
pub use self::local::{BinsCopy, Indices};

use self::baton::Baton;
use self::copies::Copy;
use self::local::Behind;
use self::records::{Pending, Records};
use self::sharing::Mode;
use super::privatize::Privatize;
use crate::engine::Position;
use crate::output::{Prospect, Shape, Sharing};
use crate::sync::{AtomicU64, Mutex, Ordering, lock};
use std::collections::BTreeMap;
use std::marker::PhantomData;
use std::num::NonZeroUsize;
use std::ops::Range;

/// An array that is updated element by element, in the way that `C` says.
///
/// The bits are the same for every number of workers, so lengths alone choose between two results:
///
/// * *the copies of blocks* ([`Way::Blocks`]), merged in block order: where the array is small beside what its loop
///   runs over, and the updates cannot be grouped as one likes (floats);
/// * *the serial order* ([`Way::Order`]): every element ends as in the serial loop, to the last bit. How that comes
///   about, the clock may choose, since it does not show: [`Mode`].
///
/// Invariant: a reference to elements of the array is made by whoever holds the baton, or for reading where nobody gets
/// the baton any more.
pub struct Bins<'v, T, C> {
    start: *mut T,
    len: usize,
    /// The size of the array, about, as a number of numbers, as far as a few of its elements tell.
    size: usize,
    /// A light copy of an element.
    sample: Option<T>,
    way: Way,
    /// True if each element that the body asks for is updated once.
    is_once: bool,
    sweep: Sweep,
    can_break: bool,
    mode: sharing::Decision,
    baton: Baton,
    /// The number of updates of the blocks that had the array itself, and of their items: for the cost of an update.
    updates: AtomicU64,
    items: AtomicU64,
    /// The records that wait for the blocks before them.
    pending: Pending<T>,
    /// The copies of the array that no worker has in its hands.
    copies: Mutex<Vec<Copy<T>>>,
    variable: PhantomData<&'v mut [T]>,
    change: C,
}

// SAFETY: through a shared reference an exclusive one to elements is only made by the holder of the baton, of whom
// there is one at a time, on whatever thread: hence `T: Send`. Shared ones are made on several threads at a time: hence
// `T: Sync`.
unsafe impl<T: Send + Sync, C: Sync> Sync for Bins<'_, T, C> {}

/// How the body goes over the array.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sweep {
    /// It does not: it asks for one element at a time.
    None,
    /// Over parts of it: it asks for slices.
    Part,
    /// Over all of it, at least in one place: an item updates as many elements as there are, about.
    Whole,
}

/// The way that a loop updates an array, chosen before it begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    /// A pipeline. The updates of a block count only when its results are handed over. Until then its part keeps them,
    /// as records or as copies of the elements that it has touched.
    Piped,
    /// A loop whose blocks are recorded in a file: the part of each has all that it did. Updates whose grouping makes no
    /// difference are copies of the elements, which are fewer.
    #[cfg(feature = "record")]
    Recorded,
    /// An iterator: the parts of blocks are records.
    Pulled,
    /// An indexed input, with a copy for each block.
    Blocks,
    /// An indexed input, in serial order: blocks settle what they have recorded between themselves.
    Order,
}

/// The mark of an index whose copy is to be taken away, in a loop that updates by `+=` and `-=`. No slice is so long that
/// its indices need the bit.
const DOWN: usize = 1 << (usize::BITS - 1);

/// The least size of elements that have memory of their own, and are copied before they are asked for.
const LARGE_ROW: usize = 16;

/// The part that a block leaves.
pub enum Part<T> {
    /// No part: the block has updated the array itself, or its updates wait in [`Bins::pending`] or [`Bins::copies`].
    Nothing,
    /// Updates, in order, each as a copy of the element with this one update.
    Records(Records<T>),
    /// Copies of all elements.
    Whole(Copy<T>),
    /// Copies of the elements that the block has updated.
    Touched(BTreeMap<usize, T>),
}

impl<'v, T, C: Change<T>> Bins<'v, T, C> {
    #[inline]
    fn new(all: &'v mut [T], change: C) -> Self {
        Self::of(all, change, true, Sweep::None)
    }

    #[inline]
    fn of(all: &'v mut [T], change: C, is_once: bool, sweep: Sweep) -> Self {
        let is_number = C::LIGHT && size_of::<T>() <= size_of::<u128>();
        // Rows may differ: a few of them tell.
        let few = || [0, all.len() / 2, all.len().saturating_sub(1)].into_iter().filter_map(|row| all.get(row));
        let each = if is_number { 1 } else { few().map(|row| change.size(row)).max().unwrap_or(1) };
        Self {
            size: each.saturating_mul(all.len()),
            sample: if C::LIGHT { all.first().map(|first| change.start(first)) } else { None },
            start: all.as_mut_ptr(),
            len: all.len(),
            way: Way::Piped,
            is_once,
            sweep,
            can_break: false,
            mode: sharing::Decision::new(),
            baton: Baton::new(),
            updates: AtomicU64::new(0),
            items: AtomicU64::new(0),
            pending: Pending::new(),
            copies: Mutex::new(Vec::new()),
            variable: PhantomData,
            change,
        }
    }

    /// True if the body asks for slices.
    fn asks_for_slices(&self) -> bool {
        self.sweep != Sweep::None
    }

    /// True if the copy of the array has all elements from the beginning. Else they are copied as they are asked for: what
    /// they cost is not known, or each is a small piece of memory.
    fn is_copied_whole(&self) -> bool {
        self.asks_for_slices()
            || C::SIZED && (!std::mem::needs_drop::<T>() || C::LIGHT || self.size >= self.len.saturating_mul(LARGE_ROW))
    }

    /// The array itself.
    ///
    /// # Safety
    /// The caller holds the baton, or is the only one who is left, until the reference is gone.
    #[expect(clippy::mut_from_ref, reason = "that there is one at a time is the baton's business")]
    unsafe fn array(&self) -> &mut [T] {
        // SAFETY: so many elements of a slice that is borrowed exclusively for as long as `self` lives; that no other
        // reference to them is there is the caller's promise.
        unsafe { std::slice::from_raw_parts_mut(self.start, self.len) }
    }

    /// The elements as they were before the loop.
    ///
    /// # Safety
    /// Nobody holds the baton or gets it, as long as the reference is there.
    unsafe fn originals(&self) -> &[T] {
        // SAFETY: as above; nobody changes them is the caller's promise.
        unsafe { std::slice::from_raw_parts(self.start, self.len) }
    }

    /// Merges records into the array; the caller holds the baton.
    fn apply(&self, records: &mut Records<T>) {
        // SAFETY: every caller holds the baton.
        let array = unsafe { self.array() };
        for (index, value) in records.drain(..) {
            self.take_in(array, index, value);
        }
    }

    /// Merges the copy of one element into the array.
    fn take_in(&self, array: &mut [T], index: usize, copy: T) {
        if index & DOWN == 0 {
            self.change.merge(&mut array[index], copy);
        } else {
            self.change.merge_down(&mut array[index & !DOWN], copy);
        }
    }

    /// Applies the records whose turn it is, unless somebody is at it.
    fn advance(&self) {
        self.pending.advance(&self.baton, |records| self.apply(records));
    }

    /// A copy of the array for a worker.
    fn copy(&self) -> Copy<T> {
        if let Some(copy) = lock(&self.copies).pop() {
            return copy;
        }
        if self.is_copied_whole() {
            // SAFETY: copies are made where nobody gets the baton: `Way::Blocks` never gives it, whoever decided for
            // `Mode::Copies` has it and keeps it, and in `Way::Piped` and `Way::Recorded` only records are applied, of
            // which there are none where blocks have copies.
            Copy::of(unsafe { self.originals() }.iter().map(|element| self.change.start(element)))
        } else {
            Copy::untouched(self.len)
        }
    }
}

impl<'v, T, C> Privatize for Bins<'v, T, C>
where
    T: Send + Sync,
    C: Change<T>,
{
    type Local<'a>
        = BinsCopy<'a, 'v, T, C>
    where
        Self: 'a;
    type Part = Part<T>;
    const SHAPE: Shape = Shape::Coarse;
    const EXACT: bool = C::EXACT;
    const KEEP_ON_PANIC: bool = true;
    const JOINS_EARLY: bool = true;
    const IN_ORDER: bool = true;
    const IN_PLACE: bool = true;

    #[inline]
    fn open(&mut self, len: usize, batch_size: Option<NonZeroUsize>, can_break: bool) -> Shape {
        self.can_break = can_break;
        match self.way {
            // More items of an input that has too many to be counted: they go the way of the first.
            Way::Blocks => return Shape::Coarse,
            Way::Order => {
                self.pending.begin_again();
                return Shape::Free;
            }
            _ => {}
        }
        let fits = || match self.sweep {
            Sweep::Whole => !C::EXACT && sharing::fits_swept_copies(len, batch_size, self.size),
            _ => sharing::fits_copies(len, batch_size, self.size),
        };
        if C::COPIES && !C::COMMUTES && fits() {
            self.way = Way::Blocks;
            return Shape::Coarse;
        }
        self.way = Way::Order;
        Shape::Free
    }

    fn open_endless(&mut self, can_break: bool) {
        self.can_break = can_break;
        self.way = Way::Pulled;
    }

    fn shares(&self, prospect: Prospect) -> Sharing {
        match self.way {
            Way::Piped | Way::Blocks => Sharing::Welcome,
            #[cfg(feature = "record")]
            Way::Recorded => Sharing::Welcome,
            Way::Pulled | Way::Order if self.decide(prospect) => Sharing::Welcome,
            Way::Pulled | Way::Order => Sharing::Slower,
        }
    }

    fn has_room(&self) -> bool {
        self.way != Way::Order || self.pending.has_room(size_of::<T>() * self.len)
    }

    #[inline]
    unsafe fn make(&self, items: Range<usize>, _: Position) -> BinsCopy<'_, 'v, T, C> {
        Self::make(self, items, 0)
    }

    #[inline]
    fn seal(local: BinsCopy<'_, 'v, T, C>, ends: bool) -> Part<T> {
        let home = local.home;
        let (items, updates, behind) = local.into_parts();
        let Some(behind) = behind else {
            home.give_back(&items, updates, ends);
            return Part::Nothing;
        };
        home.seal_private(items, behind, ends)
    }

    #[inline]
    fn is_nothing(part: &Part<T>) -> bool {
        matches!(part, Part::Nothing)
    }

    fn settle(&self, part: &mut Part<T>) {
        if let Part::Records(records) = part {
            // The baton stays with a block that has panicked: nothing after it counts.
            if self.baton.take() {
                self.apply(records);
                self.baton.give();
            }
            *part = Part::Nothing;
        }
    }

    fn join(&self, earlier: Part<T>, later: Part<T>) -> Part<T> {
        match (earlier, later) {
            (Part::Whole(mut earlier), Part::Whole(later)) => {
                earlier.merge(later, &self.change);
                Part::Whole(earlier)
            }
            (Part::Touched(mut earlier), Part::Touched(later)) => {
                for (index, value) in later {
                    touch(&mut earlier, index, value, &self.change);
                }
                Part::Touched(earlier)
            }
            // Records that the calling thread has not applied meanwhile.
            (Part::Records(mut earlier), Part::Records(later)) => {
                earlier.extend(later);
                Part::Records(earlier)
            }
            (Part::Nothing, other) | (other, _) => other,
        }
    }

    fn close(&mut self, has_panicked: bool) {
        // In the copies of workers, items before a panic are mixed with items after it.
        if self.mode.is(Mode::Copies) && !has_panicked {
            let copies = std::mem::take(&mut *lock(&self.copies));
            // SAFETY: the loop is over, and `self` is borrowed exclusively.
            let array = unsafe { self.array() };
            for copy in copies {
                copy.merge_into(array, &self.change);
            }
        }
    }

    fn finish(&mut self, all: Part<T>) {
        // SAFETY: the loop is over, and `self` is borrowed exclusively.
        let array = unsafe { self.array() };
        match all {
            Part::Nothing => {}
            Part::Records(mut records) => self.apply(&mut records),
            Part::Whole(copy) => copy.merge_into(array, &self.change),
            Part::Touched(elements) => {
                for (index, value) in elements {
                    self.take_in(array, index, value);
                }
            }
        }
    }
}

impl<'v, T: Send + Sync, C: Change<T>> Bins<'v, T, C> {
    /// True if the part of a block of [`Way::Piped`] is records, and not copies of elements.
    const PIPES_RECORDS: bool = C::LIGHT && C::ITEMWISE;

    /// Makes the private copy of a block to which the array itself cannot be lent at once: see [`Way`].
    #[inline(never)]
    fn make_private(&self, items: Range<usize>) -> BinsCopy<'_, 'v, T, C> {
        let behind = match self.way {
            Way::Blocks => Behind::Copy(self.copy()),
            Way::Piped if Self::PIPES_RECORDS => Behind::Records(Records::new()),
            Way::Piped if self.asks_for_slices() => Behind::Copy(self.copy()),
            Way::Piped => Behind::Touched(BTreeMap::new()),
            #[cfg(feature = "record")]
            Way::Recorded if Self::KEEPS_UPDATES => Behind::Records(Records::new()),
            #[cfg(feature = "record")]
            Way::Recorded if self.asks_for_slices() => Behind::Copy(self.copy()),
            #[cfg(feature = "record")]
            Way::Recorded => Behind::Touched(BTreeMap::new()),
            Way::Pulled | Way::Order if self.mode.is(Mode::Copies) => Behind::Copy(self.copy()),
            Way::Order if self.pending.begin(&self.baton, items.start) => {
                // SAFETY: as in `make`: `begin` has taken the baton.
                return BinsCopy::direct(self, items, unsafe { self.array() });
            }
            Way::Pulled | Way::Order => Behind::Records(self.pending.spare()),
        };
        BinsCopy::private(self, items, behind)
    }

    /// The private copy for the block of these items. The function is safe, since the baton says what a block may
    /// touch.
    #[inline]
    fn make(&self, items: Range<usize>, _: usize) -> BinsCopy<'_, 'v, T, C> {
        if matches!(self.way, Way::Order | Way::Pulled) && self.mode.is(Mode::Caller) && self.baton.take() {
            // SAFETY: whoever is given the baton holds it until the block is sealed.
            return BinsCopy::direct(self, items, unsafe { self.array() });
        }
        self.make_private(items)
    }

    /// Takes the array back from a block that is done.
    #[inline]
    fn give_back(&self, items: &Range<usize>, updates: u64, ends: bool) {
        // Whoever holds the baton is the only one who counts.
        self.updates.store(self.updates.load(Ordering::Relaxed) + updates, Ordering::Relaxed);
        self.items.store(self.items.load(Ordering::Relaxed) + items.len() as u64, Ordering::Relaxed);
        if self.way == Way::Order {
            self.pending.done(items.end, ends);
        }
        self.baton.give();
        if !self.mode.is(Mode::Caller) {
            self.advance();
        }
    }

    /// The part of a block that is done and had something of its own.
    fn seal_private(&self, items: Range<usize>, behind: Behind<T>, ends: bool) -> Part<T> {
        match behind {
            Behind::Copy(copy) if matches!(self.way, Way::Order | Way::Pulled) => {
                lock(&self.copies).push(copy);
                Part::Nothing
            }
            Behind::Copy(copy) => Part::Whole(copy),
            Behind::Records(records) if self.way == Way::Order => {
                self.pending.put(items, records, ends);
                self.advance();
                Part::Nothing
            }
            Behind::Records(records) => Part::Records(records),
            Behind::Touched(elements) => Part::Touched(elements),
        }
    }
}

/// Arrays of a loop whose parts are recorded.
#[cfg(feature = "record")]
impl<T: Send + Sync, C: Change<T>> Bins<'_, T, C> {
    /// True if the part of a block of [`Way::Recorded`] is its updates, and not copies of elements.
    const KEEPS_UPDATES: bool = Self::PIPES_RECORDS && !C::EXACT;

    /// All elements, before the loop.
    #[cfg(feature = "checkpoint")]
    pub(crate) fn all(&mut self) -> &[T] {
        // SAFETY: `self` is borrowed exclusively, so nobody has the baton.
        unsafe { self.originals() }
    }

    /// Has the part of each block hold all that the block has done to the array.
    pub(crate) fn keep_parts(&mut self) {
        if self.way != Way::Blocks {
            self.way = Way::Recorded;
        }
    }

    /// The part of a block that has these elements; `is_whole` if it is a copy of all that the block has touched. `None` if they
    /// are not of this array.
    pub(crate) fn part_of(&self, is_whole: bool, elements: Vec<(usize, T)>) -> Option<Part<T>> {
        let wholes = self.way == Way::Blocks || self.asks_for_slices() && !Self::KEEPS_UPDATES;
        if is_whole && !wholes || elements.iter().any(|(index, _)| index & !DOWN >= self.len) {
            return None;
        }
        Some(match is_whole {
            true if self.is_copied_whole() && elements.len() != self.len => return None,
            true if self.is_copied_whole() => Part::Whole(Copy::of(elements.into_iter().map(|(_, value)| value))),
            true => {
                let mut copy = Copy::untouched(self.len);
                for (index, value) in elements {
                    copy.row(index, || value);
                }
                Part::Whole(copy)
            }
            // Who runs one block alone does not know that all blocks together have copies.
            false if wholes => Part::Whole(self.copy_with(elements)),
            false if Self::KEEPS_UPDATES => Part::Records(elements),
            false => Part::Touched(elements.into_iter().collect()),
        })
    }

    /// A copy into which these updates were merged in turn.
    fn copy_with(&self, updates: Vec<(usize, T)>) -> Copy<T> {
        let mut copy = self.copy();
        for (index, value) in updates {
            let at = index & !DOWN;
            let element = match copy.dense() {
                // SAFETY: copies are made where nobody gets the baton, see `copy`.
                [] => copy.row(at, || self.change.start(unsafe { &self.originals()[at] })),
                all => &mut all[at],
            };
            if index & DOWN == 0 {
                self.change.merge(element, value);
            } else {
                self.change.merge_down(element, value);
            }
        }
        copy
    }
}

#[cfg(feature = "record")]
impl<T> Part<T> {
    /// The elements of the part, with their indices, and whether it is a copy of all that the block has touched.
    pub(crate) fn elements(&self) -> (bool, Vec<(usize, &T)>) {
        match self {
            Self::Nothing => (false, Vec::new()),
            Self::Records(records) => (false, records.iter().map(|(index, value)| (*index, value)).collect()),
            Self::Touched(elements) => (false, elements.iter().map(|(index, value)| (*index, value)).collect()),
            Self::Whole(copy) => (true, copy.elements()),
        }
    }
}
