//! The lists of comprehensions with exactly one result an item: each result is written to its slot in the final `Vec`.

use super::joined::append;
use super::{List, Listed, Output, Shape};
use crate::api::settings::Settings;
use crate::engine::Position;
use crate::engine::Yield;
use std::marker::PhantomData;
use std::mem::ManuallyDrop;
use std::num::NonZeroUsize;
use std::ops::{ControlFlow, Range};
use std::ptr;

/// The output of a comprehension with one result an item: a `Vec` that several workers fill at once.
///
/// Invariant: `open` reserves room for all items behind those in `done`, which is not touched again before `take`; so
/// `base` points to that room, and the writers of disjoint items write to disjoint parts of it.
///
/// States: *in place*, as above; or *apart*, each block writes to memory of its own, since nobody knows how much room
/// the list takes: the input is a pulled iterator, or is so long that the loop is to end before its last item. `EARLY`
/// is true if the loop may end before its last item; then the memory of a block grows.
pub struct Slots<R, const EARLY: bool> {
    done: Vec<R>,
    base: *mut R,
    len: usize,
    /// True if each block has memory of its own.
    is_apart: bool,
}

// SAFETY: through a shared reference a `Slots` only hands out writers to disjoint parts of its room (see `writer`);
// the values written there change threads, hence `R: Send`.
unsafe impl<R: Send, const EARLY: bool> Sync for Slots<R, EARLY> {}

impl<R, const EARLY: bool> Listed<R> for Slots<R, EARLY> {
    #[inline(always)]
    fn put(out: &mut SlotsWriter<'_, R, EARLY>, value: Yield<R>) {
        out.__put(value);
    }

    #[inline]
    fn count(part: &FilledSlots<R>) -> usize {
        part.len
    }
}

impl<R: Send, const EARLY: bool> List<R> for Slots<R, EARLY> {
    #[inline]
    fn new() -> Self {
        Self { done: Vec::new(), base: ptr::null_mut(), len: 0, is_apart: false }
    }

    #[inline]
    fn into_vec(mut self, _: Settings<'_>) -> Vec<R> {
        if EARLY && self.done.len() < self.done.capacity() / 2 {
            self.done.shrink_to_fit();
        }
        self.done
    }
}

/// A row of values that one block, or neighbouring blocks, have written. It owns them and drops them, unless `take` has
/// given them to the `Vec`.
///
/// Invariant: the slots of a row, `room` of them from `start` on, are its own; the first `len` of them hold values. So
/// rows are joined only when the slots of one begin where those of the other end: no row lies between them.
pub struct FilledSlots<R> {
    start: *mut R,
    len: usize,
    /// The number of results that there is room for: in the room of the `Slots`, or, as memory grows, in memory of the
    /// row's own.
    room: usize,
    /// The capacity of the row's own memory, made by a `Vec`; 0 when the row is in the room of the `Slots`.
    capacity: usize,
}

impl<R> FilledSlots<R> {
    /// The row as a `Vec`, if it has memory of its own.
    fn into_vec(self) -> Vec<R> {
        let this = ManuallyDrop::new(self);
        // SAFETY: the memory is that of a `Vec` of this capacity, which was forgotten (values without size have no
        // memory, and room for any number); `len` values in it are initialised. Nobody drops them or the memory again.
        unsafe { Vec::from_raw_parts(this.start, this.len, this.capacity.max(this.len)) }
    }

    /// The values of the row.
    #[cfg(feature = "record")]
    pub(crate) fn values(&self) -> &[R] {
        // SAFETY: so many values from `start` on are initialised and the row's own, and as long as it is borrowed nobody
        // changes them.
        unsafe { std::slice::from_raw_parts(self.start, self.len) }
    }

    /// Joins this row and the one that follows it.
    ///
    /// # Panics
    /// When the other row does not follow. No expansion does that, but a worker's loop can be written by hand, and give
    /// back its writers in any order.
    fn with(mut self, next: Self) -> Self {
        if self.capacity > 0 || next.capacity > 0 {
            let mut values = self.into_vec();
            append(&mut values, next.into_vec());
            let (start, len, capacity) = (values.as_mut_ptr(), values.len(), values.capacity());
            std::mem::forget(values);
            return Self { start, len, room: 0, capacity };
        }
        // SAFETY: one past the last of this row's slots, in the room of the `Slots`.
        let behind = unsafe { self.start.add(self.room) };
        // Both rows still own their values, and drop them if there is a panic.
        assert!(behind == next.start, "the blocks of a list are given back in their order");
        let next = ManuallyDrop::new(next);
        // SAFETY: one past the last of this row's values, in its room.
        let end = unsafe { self.start.add(self.len) };
        // A row is short only when a `continue` that the macro could not see has skipped items.
        if next.start != end {
            // SAFETY: the slots of both are one run of slots, which no other row has any of, and `end` is at or below
            // `next.start`; what lies between are slots of this row without a value. The ranges may overlap; the values
            // are not used where they were.
            unsafe { ptr::copy(next.start, end, next.len) };
        }
        self.len += next.len;
        self.room += next.room;
        self
    }
}

// SAFETY: a `FilledSlots` owns its values as a `Vec<R>` would.
unsafe impl<R: Send> Send for FilledSlots<R> {}

impl<R> Drop for FilledSlots<R> {
    fn drop(&mut self) {
        let values = ptr::slice_from_raw_parts_mut(self.start, self.len);
        // SAFETY: `put` has initialised exactly these values, nobody else owns them, and the room they are in outlives
        // every part and writer (the `Slots` is dropped or changed only after them).
        unsafe { ptr::drop_in_place(values) };
        if self.capacity > 0 {
            // SAFETY: the memory is that of a `Vec` of this capacity, which was forgotten; its values are gone.
            drop(unsafe { Vec::from_raw_parts(self.start, 0, self.capacity) });
        }
    }
}

/// The writer of one block, with room for a result of each of its items. Its lifetime is that of the loop's own
/// `Slots`, so it cannot be given to the worker of another loop.
pub struct SlotsWriter<'a, R, const EARLY: bool> {
    filled: FilledSlots<R>,
    slots: PhantomData<&'a Slots<R, EARLY>>,
}

impl<R, const EARLY: bool> SlotsWriter<'_, R, EARLY> {
    /// Writes the next result.
    #[inline(always)]
    pub fn __put(&mut self, Yield { v: value }: Yield<R>) {
        // Always true in an expanded loop, which puts once an item; LLVM sees it after inlining.
        assert!(self.filled.len < self.filled.room, "more results than items");
        if EARLY && self.filled.capacity > 0 && self.filled.len == self.filled.capacity {
            // By value: a writer whose address is known has to be in memory.
            (self.filled.start, self.filled.capacity) = grow(self.filled.start, self.filled.len);
        }
        // SAFETY: in the room of the `Slots` there are `room` slots from `start` on, which `len` is below; in memory of
        // the row's own `capacity`, which `len` is below, too, now.
        let slot = unsafe { self.filled.start.add(self.filled.len) };
        // SAFETY: the slot is in this row's own part of the reserved room, or in its own memory; valid for writes and
        // aligned.
        unsafe { slot.write(value) };
        self.filled.len += 1;
    }
}

/// The most results for which a block's own memory has room from the start, if it may grow.
const OWN: usize = 8192;

/// The most bytes of a list for which room is made beforehand in a loop that may end before its last item.
const LARGE: usize = 1 << 30;

/// Makes memory for the results of one block, with room for `room` of them; gives its start and its capacity.
#[cold]
fn own_memory<R>(room: usize) -> (*mut R, usize) {
    let mut memory = ManuallyDrop::new(Vec::with_capacity(room));
    // Of values without size there is room for all, without memory.
    let capacity = if size_of::<R>() == 0 { 0 } else { memory.capacity() };
    (memory.as_mut_ptr(), capacity)
}

/// Makes a block's own memory larger, which `len` values fill; gives its new start and capacity.
#[cold]
#[inline(never)]
#[expect(clippy::same_length_and_capacity, reason = "the memory is full")]
fn grow<R>(start: *mut R, len: usize) -> (*mut R, usize) {
    // SAFETY: the memory is that of a `Vec` of this capacity, which was forgotten, and as many values in it are
    // initialised. It is not dropped here, and whoever has it gets to know where it is now.
    let mut memory = ManuallyDrop::new(unsafe { Vec::from_raw_parts(start, len, len) });
    memory.reserve(1);
    (memory.as_mut_ptr(), memory.capacity())
}

impl<R, const EARLY: bool> Output for Slots<R, EARLY> {
    const SHAPE: Shape = Shape::Free;
    const IN_PLACE: bool = true;
    const CAN_JOIN: bool = true;
    const JOINS_LATE: bool = EARLY;
    type Writer<'a>
        = SlotsWriter<'a, R, EARLY>
    where
        R: 'a;
    type Part = FilledSlots<R>;

    #[inline]
    fn open(&mut self, len: usize, _: Option<NonZeroUsize>) -> Shape {
        if EARLY && len.saturating_mul(size_of::<R>()) > LARGE {
            self.is_apart = true;
            return Self::SHAPE;
        }
        if self.done.is_empty() {
            self.done = Vec::with_capacity(len);
        } else {
            self.done.reserve(len);
        }
        self.base = self.done.spare_capacity_mut().as_mut_ptr().cast();
        self.len = len;
        Self::SHAPE
    }

    fn open_endless(&mut self) {
        self.is_apart = true;
    }

    #[inline]
    unsafe fn writer(&self, items: Range<usize>, _: Position, _: bool) -> SlotsWriter<'_, R, EARLY> {
        assert!(items.start <= items.end && (items.end <= self.len || self.is_apart), "items outside the input");
        let (start, capacity) = if self.is_apart {
            own_memory(if EARLY { items.len().min(OWN) } else { items.len() })
        } else {
            // SAFETY: `open` reserved room for `len` values from `base` on, and `items.start <= len`.
            (unsafe { self.base.add(items.start) }, 0)
        };
        // The same room for both, so that the compiler sees that it is as long as the block.
        SlotsWriter { filled: FilledSlots { start, len: 0, room: items.len(), capacity }, slots: PhantomData }
    }

    #[inline]
    fn seal(out: SlotsWriter<'_, R, EARLY>) -> FilledSlots<R> {
        out.filled
    }

    #[inline]
    fn join(&self, left: FilledSlots<R>, right: FilledSlots<R>) -> FilledSlots<R> {
        left.with(right)
    }

    #[inline]
    fn take(&mut self, parts: impl IntoIterator<Item = FilledSlots<R>>) -> ControlFlow<()> {
        let Some(all) = parts.into_iter().reduce(FilledSlots::with) else { return ControlFlow::Continue(()) };
        if self.is_apart {
            append(&mut self.done, all.into_vec());
            return ControlFlow::Continue(());
        }
        // The row still owns its values, and drops them if there is a panic.
        assert!(all.start == self.base, "the first block begins where the room does");
        let all = ManuallyDrop::new(all);
        // SAFETY: the `all.len` values from `base` on, which is behind the values in `done`, are initialised, put
        // together just now, and owned by nobody else; they are rows of the room that `open` has reserved.
        unsafe { self.done.set_len(self.done.len() + all.len) };
        self.len = 0;
        ControlFlow::Continue(())
    }
}
