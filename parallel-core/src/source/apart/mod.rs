//! Iterators that lend each item exclusively: `v.iter_mut().enumerate()`, `a.iter_mut().zip(&b)`, `v.chunks_mut(8).rev()`.
//!
//! They cannot be copied, and std does not take them apart. So the workers take their items from copies made bit by bit, each item from
//! one copy alone:
//!
//! * a copy is never an iterator again, as far as the compiler knows: it stays inside a [`MaybeUninit`], where moving it moves bytes,
//!   and claims nothing about the references in it (a `ChunksExactMut` has one, to its remainder);
//! * of a copy only `nth` and `next`, or only `nth_back`, are called, and these, for the types that are [`Front`] or [`Back`], move raw
//!   pointers and then make the one item that they give: so no two references to one place are ever made;
//! * which item that is, the index says; and the engine asks for no index twice.
//!
//! Not every direction of every type does that. `StepBy::nth` first makes its first item, and `ChunksExactMut::next` borrows all that is
//! left; from the back they do not. `Zip` makes only what it gives, but must be walked through from the front.

#[cfg(test)]
mod tests;

use super::Indexed;
use super::parts::{Apart, Count, Numbers, Part, Random, Way};
use super::waymarks::Waymarks;
use crate::engine::Position;
use std::collections::vec_deque;
use std::hint::assert_unchecked;
use std::iter::{Enumerate, Rev, Skip, StepBy, Take, Zip};
use std::marker::PhantomData;
use std::mem::MaybeUninit;
use std::ops::Range;
use std::{mem, ptr, slice};

/// Iterators of which bitwise copies may be asked for different items, from the front.
///
/// # Safety
/// For values of the type, unless they own something that a copy would own, too, which none of them does:
///
/// * `size_hint` tells exactly how many items there are;
/// * `nth(n)`, and `next`, which is `nth(0)`, make of all items none but the one they give, and no reference to the memory of another;
/// * an item depends on nothing but the iterator's bytes and `n`, and nothing but the item borrows from them;
/// * all this holds on any thread that an item may be sent to.
pub unsafe trait Front: Part {}

/// Iterators of which bitwise copies may be asked for different items, from the back.
///
/// # Safety
/// As for [`Front`], with `nth_back` and `next_back` instead of `nth` and `next`.
pub unsafe trait Back: Part + DoubleEndedIterator {}

macro_rules! front {
    ($([$($generics:tt)*] $ty:ty;)*) => {$(
        // SAFETY: see the table.
        unsafe impl<$($generics)*> Front for $ty where Self: Part {}
    )*};
}
macro_rules! back {
    ($([$($generics:tt)*] $ty:ty;)*) => {$(
        // SAFETY: see the table.
        unsafe impl<$($generics)*> Back for $ty where Self: Part + DoubleEndedIterator {}
    )*};
}

// SAFETY, of both tables, as std 1.97 has it: the iterators over slices hold raw pointers and a length, and cut them as such; they
// make a reference last, to the item. `vec_deque::IterMut` holds two `slice::IterMut`, and advances each. `Enumerate`, `Skip`, `Take`
// and `Rev` add a number to what they pass on to the iterator inside, once; a `Skip` that overflows first asks it for an item, but no
// slice is that long. The lengths of all are exact. An item is a reference or a chunk, or these with a count, and of a type that is
// `Send` where it is handed to other threads.
front! {
    ['s, T] slice::IterMut<'s, T>;
    ['s, T] slice::ChunksMut<'s, T>;
    ['s, T] slice::RChunksMut<'s, T>;
    ['s, T] slice::RChunksExactMut<'s, T>;
    ['s, T] vec_deque::IterMut<'s, T>;
    [I: Front] Enumerate<I>;
    [I: Front] Skip<I>;
    [I: Front] Take<I>;
    [I: Back] Rev<I>;
    // See `Random`.
    [A: Random, B: Random] Zip<A, B>;
}
back! {
    ['s, T] slice::IterMut<'s, T>;
    ['s, T] slice::ChunksMut<'s, T>;
    ['s, T] slice::ChunksExactMut<'s, T>;
    ['s, T] slice::RChunksMut<'s, T>;
    ['s, T] slice::RChunksExactMut<'s, T>;
    ['s, T] vec_deque::IterMut<'s, T>;
    [I: Back] Enumerate<I>;
    [I: Back] Skip<I>;
    [I: Back] Take<I>;
    [I: Front + DoubleEndedIterator] Rev<I>;
    // It multiplies, and passes on.
    [I: Back] StepBy<I>;
}

/// A way to have an item of an iterator by its index.
///
/// # Safety
/// `item` makes the one item at this index alone, and `next` of a copy that is given items in order the one after it (see [`Front`]).
pub unsafe trait End<I: Part> {
    /// True if a copy gives all items of a block, one after the other; false if each item has a copy of its own.
    const IN_ORDER: bool;
    /// What a block knows of the numbers of its items: `()` where the items have theirs anyway.
    type Known;

    /// What a block knows that begins with the item at this index, if the items have these numbers.
    fn known(numbers: Option<Numbers>, start: usize) -> Self::Known;

    /// The next item, with its number.
    fn numbered(known: &mut Self::Known, item: I::Item) -> I::Item;

    /// The item at this index of a new copy; there is one.
    ///
    /// # Safety
    /// The copy has `len` items, more than `index`.
    unsafe fn item(copy: &mut I, index: usize, len: usize) -> Option<I::Item>;
}

/// The way that counts from the first item.
pub struct FromFront;

/// The way that counts from the last item.
pub struct FromBack;

/// The way of what gets to the next item faster than to any other one: a block is walked through. From either end.
pub struct InOrder;

/// The way of what is walked through from the front alone.
pub struct Forward;

macro_rules! from_front {
    ($($way:ident: $in_order:literal)*) => {$(
        // SAFETY: `Front` says so of `nth` and `next`.
        unsafe impl<I: Front> End<I> for $way {
            const IN_ORDER: bool = $in_order;
            type Known = ();

            #[inline(always)]
            fn known(_: Option<Numbers>, _: usize) {}

            #[inline(always)]
            fn numbered((): &mut (), item: I::Item) -> I::Item {
                item
            }

            #[inline(always)]
            unsafe fn item(copy: &mut I, index: usize, _: usize) -> Option<I::Item> {
                copy.nth(index)
            }
        }
    )*};
}
from_front! { FromFront: false InOrder: true Forward: true }

// SAFETY: `Back` says so of `nth_back`.
unsafe impl<I: Back> End<I> for FromBack {
    const IN_ORDER: bool = false;
    type Known = Count;

    #[inline(always)]
    fn known(numbers: Option<Numbers>, start: usize) -> Count {
        // The numbers of exclusive items are counts: all have one, or none has.
        numbers.unwrap_or_default().counted_from(start)
    }

    #[inline(always)]
    fn numbered(known: &mut Count, item: I::Item) -> I::Item {
        // To find the count of an item, an `Enumerate` that is asked from its end divides.
        if I::NUMBERED { I::counted(item, known.go_on()) } else { item }
    }

    #[inline(always)]
    unsafe fn item(copy: &mut I, index: usize, len: usize) -> Option<I::Item> {
        // Said, for the compiler does not see it, and chunks would be counted again for each item.
        // SAFETY: the caller promises it, and the length is exact.
        unsafe { assert_unchecked(copy.size_hint().0 == len) };
        // SAFETY: the caller promises it.
        unsafe { assert_unchecked(index < len) };
        copy.nth_back(len - 1 - index)
    }
}

/// An input made of such an iterator.
///
/// Invariant: once it is made, nobody calls anything of `iterator`, which is only copied from.
pub struct Lent<I: Iterator, E> {
    iterator: MaybeUninit<I>,
    len: usize,
    /// Looked at before the loop begins: looking makes items.
    numbers: Option<Numbers>,
    end: PhantomData<fn() -> E>,
    marks: Waymarks<MaybeUninit<I>>,
}

// SAFETY: through a shared reference bytes are copied, and marks, which are bytes, go to other threads; and items are made of the copies,
// each once, which takes what it takes to send them to another thread (see `Front`).
unsafe impl<I: Iterator<Item: Send>, E> Sync for Lent<I, E> {}

/// A copy of an iterator, bit by bit.
#[inline(always)]
fn copy<I>(iterator: &MaybeUninit<I>) -> MaybeUninit<I> {
    // SAFETY: any bytes are a `MaybeUninit`; and it drops nothing.
    unsafe { ptr::read(iterator) }
}

impl<I, E> Way<I> for Apart<E>
where
    I: Part<Item: Send>,
    E: End<I>,
{
    type Indexed = Lent<I, E>;

    #[inline]
    fn take_over(iterator: I) -> Lent<I, E> {
        const { assert!(!mem::needs_drop::<I>(), "an iterator that lends its items owns nothing") };
        let len = iterator.size_hint().0;
        let iterator = MaybeUninit::new(iterator);
        let number = |index| {
            let mut copy = copy(&iterator);
            // SAFETY: it is an `I`.
            let whole = unsafe { copy.assume_init_mut() };
            // SAFETY: `Numbers` asks for items below `len`; each is gone before another one is made.
            I::number(&unsafe { E::item(whole, index, len) }?)
        };
        let numbers = if I::NUMBERED { Numbers::new(number, len) } else { None };
        Lent { iterator, len, numbers, end: PhantomData, marks: Waymarks::new() }
    }
}

impl<I, E> Indexed for Lent<I, E>
where
    I: Part<Item: Send>,
    E: End<I>,
{
    type Item = I::Item;
    type Block<'a>
        = Items<I, E>
    where
        Self: 'a;

    #[inline]
    fn len(&self) -> usize {
        self.len
    }

    #[inline]
    fn position(&self, items: &Range<usize>) -> Position {
        let position = self.numbers.and_then(|numbers| numbers.position(items));
        position.unwrap_or(Position::at(items.start))
    }

    #[inline]
    fn gather(&self, _: bool) {
        if Waymarks::<I>::ARE_THERE && I::IN_STEPS && E::IN_ORDER {
            let go = |mark: &mut MaybeUninit<I>, items: usize, left: usize| {
                // SAFETY: it is an `I`.
                let iterator = unsafe { mark.assume_init_mut() };
                // SAFETY: it has `left` items, which nobody has been given: the furthest mark lies behind all blocks so far. It makes
                // one of them, which is gone before another one is made.
                drop(unsafe { E::item(iterator, items - 1, left) });
            };
            self.marks.spread(self.len, || copy(&self.iterator), copy, go);
        }
    }

    #[inline]
    unsafe fn block(&self, items: Range<usize>) -> Items<I, E> {
        debug_assert!(items.start <= items.end && items.end <= self.len);
        if Waymarks::<I>::ARE_THERE && I::IN_STEPS && E::IN_ORDER && !items.is_empty() {
            return self.marks.pass(&items, copy, |mark| {
                let (at, iterator) = mark.unwrap_or_else(|| (0, copy(&self.iterator)));
                // SAFETY: as below; and the mark has given the items before `at`.
                let block = unsafe { Items::from(&iterator, at, items.clone(), self.len, self.numbers) };
                let mut behind = copy(&block.iterator);
                if let Some(last) = items.len().checked_sub(2) {
                    // SAFETY: it is an `I`.
                    let after_first = unsafe { behind.assume_init_mut() };
                    // SAFETY: it has given the first item of the block. It makes none but the last (`Front`), which is the block's, and
                    // is gone before the block has made it.
                    drop(unsafe { E::item(after_first, last, self.len - items.start - 1) });
                }
                (block, behind)
            });
        }
        // SAFETY: `items` lies within the input, and no other block has one of them, as the caller promises.
        unsafe { Items::new(&self.iterator, items, self.len, self.numbers) }
    }
}

/// The items of one block.
///
/// Invariants: the iterator is an `I`: the whole one, of `len` items; or, in order, one that has given all items before `next`, and
/// `first`; `end <= len`; nobody else makes the items from `next` on; and `known` is of the items from `next` on.
pub struct Items<I: Part, E: End<I>> {
    iterator: MaybeUninit<I>,
    len: usize,
    /// The index of the first item of the block.
    start: usize,
    /// The first item, if the copy gives all of them in order: getting there, it has made it.
    first: Option<I::Item>,
    next: usize,
    end: usize,
    known: E::Known,
}

impl<I: Part, E: End<I>> Items<I, E> {
    /// The items of a block; those of the whole iterator have these numbers.
    ///
    /// # Safety
    /// `iterator` is initialised, and has `len` items; `items` lies within them; while what comes of them is in use, nobody else has any of
    /// them.
    #[inline(always)]
    unsafe fn new(iterator: &MaybeUninit<I>, items: Range<usize>, len: usize, numbers: Option<Numbers>) -> Self {
        // SAFETY: the same promise; it has given nothing yet.
        unsafe { Self::from(iterator, 0, items, len, numbers) }
    }

    /// The same, where `iterator` has given the items before `at`, which none of these is, if it is asked in order.
    ///
    /// # Safety
    /// As for [`new`](Self::new).
    #[inline(always)]
    unsafe fn from(
        iterator: &MaybeUninit<I>,
        at: usize,
        items: Range<usize>,
        len: usize,
        numbers: Option<Numbers>,
    ) -> Self {
        let Range { start, end } = items;
        let mut iterator = copy(iterator);
        let first = if E::IN_ORDER && start < end {
            // SAFETY: it is an `I`.
            let whole = unsafe { iterator.assume_init_mut() };
            // SAFETY: it has `len` items but those before `at`. It makes none but this one (`End`), which is this block's.
            unsafe { E::item(whole, start - at, len - at) }
        } else {
            None
        };
        Self { iterator, len, start, first, next: start, end, known: E::known(numbers, start) }
    }
}

impl<I: Part, E: End<I>> Iterator for Items<I, E> {
    type Item = I::Item;

    #[inline(always)]
    fn next(&mut self) -> Option<I::Item> {
        // Not `==`: so the compiler sees that the index grows, and puts the first item before the loop over the others.
        if self.next >= self.end {
            return None;
        }
        let index = self.next;
        self.next += 1;
        let item = if !E::IN_ORDER {
            let mut copy = copy(&self.iterator);
            // SAFETY: it is an `I`.
            let whole = unsafe { copy.assume_init_mut() };
            // SAFETY: as in `new`.
            unsafe { E::item(whole, index, self.len) }
        } else if index == self.start {
            self.first.take()
        } else {
            // SAFETY: it is an `I`, which has given the items up to this one; `next` makes this one alone (`Front`).
            unsafe { self.iterator.assume_init_mut() }.next()
        };
        // SAFETY: `index < len`, which is exact (`Front`); the first one is taken once.
        let item = unsafe { item.unwrap_unchecked() };
        Some(E::numbered(&mut self.known, item))
    }

    #[inline(always)]
    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.end - self.next, Some(self.end - self.next))
    }
}
