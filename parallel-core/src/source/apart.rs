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

use super::Indexed;
use super::parts::{Apart, Numbers, Part, Random, Way};
use crate::engine::Position;
use std::collections::vec_deque;
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
pub unsafe trait End<I: Iterator> {
    /// True if a copy gives all items of a block, one after the other; false if each item has a copy of its own.
    const IN_ORDER: bool;

    /// The item at this index of a new copy.
    fn item(copy: &mut I, index: usize) -> Option<I::Item>;
}

/// The way that counts from the first item.
pub struct FromFront;

/// The way that counts from the last item.
pub struct FromBack;

/// The way of what gets to the next item faster than to any other one: a block is walked through. From either end.
pub struct InOrder;

/// The way of what is walked through from the front alone.
pub struct Forward;

// SAFETY: `Front` says so of `nth`.
unsafe impl<I: Front> End<I> for FromFront {
    const IN_ORDER: bool = false;

    #[inline(always)]
    fn item(copy: &mut I, index: usize) -> Option<I::Item> {
        copy.nth(index)
    }
}

// SAFETY: `Back` says so of `nth_back`.
unsafe impl<I: Back> End<I> for FromBack {
    const IN_ORDER: bool = false;

    #[inline(always)]
    fn item(copy: &mut I, index: usize) -> Option<I::Item> {
        // Not the length that the caller knows: so the compiler sees that both are the same.
        copy.nth_back(copy.size_hint().0 - 1 - index)
    }
}

macro_rules! walked {
    ($($way:ident)*) => {$(
        // SAFETY: `Front` says so of `nth` and `next`.
        unsafe impl<I: Front> End<I> for $way {
            const IN_ORDER: bool = true;

            #[inline(always)]
            fn item(copy: &mut I, index: usize) -> Option<I::Item> {
                copy.nth(index)
            }
        }
    )*};
}
walked! { InOrder Forward }

/// An input made of such an iterator.
///
/// Invariant: once it is made, nobody calls anything of `iterator`, which is only copied from.
pub struct Lent<I: Iterator, E> {
    iterator: MaybeUninit<I>,
    len: usize,
    /// Looked at before the loop begins: looking makes items.
    numbers: Option<Numbers>,
    end: PhantomData<fn() -> E>,
}

// SAFETY: through a shared reference bytes are copied; and items are made of the copies, each once, which takes what it takes to send
// them to another thread (see `Front`).
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
            // SAFETY: the item is gone before another one is made.
            let item = unsafe { Items::<I, E>::new(&iterator, index..index + 1) }.next()?;
            I::number(&item)
        };
        let numbers = if I::NUMBERED { Numbers::new(number, len) } else { None };
        Lent { iterator, len, numbers, end: PhantomData }
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
    unsafe fn block(&self, items: Range<usize>) -> Items<I, E> {
        debug_assert!(items.start <= items.end && items.end <= self.len);
        // SAFETY: `items` lies within the input, and no other block has one of them, as the caller promises.
        unsafe { Items::new(&self.iterator, items) }
    }
}

/// The items of one block.
///
/// Invariants: the iterator is an `I`: the whole one, or, in order, one that has given all items before `next`, and `first`; it has
/// items up to `end`; and nobody else makes those from `next` on.
pub struct Items<I: Iterator, E> {
    iterator: MaybeUninit<I>,
    /// The index of the first item of the block.
    start: usize,
    /// The first item, if the copy gives all of them in order: getting there, it has made it.
    first: Option<I::Item>,
    next: usize,
    end: usize,
    way: PhantomData<fn() -> E>,
}

impl<I: Iterator, E: End<I>> Items<I, E> {
    /// # Safety
    /// `iterator` is initialised; `items` lies within its items; while what comes of them is in use, nobody else has any of them.
    #[inline(always)]
    unsafe fn new(iterator: &MaybeUninit<I>, items: Range<usize>) -> Self {
        let Range { start, end } = items;
        let mut iterator = copy(iterator);
        let first = if E::IN_ORDER && start < end {
            // SAFETY: it is an `I`. What is called of it makes no item but this one (`End`), which is this block's.
            E::item(unsafe { iterator.assume_init_mut() }, start)
        } else {
            None
        };
        Self { iterator, start, first, next: start, end, way: PhantomData }
    }
}

impl<I: Iterator, E: End<I>> Iterator for Items<I, E> {
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
            // SAFETY: as in `new`.
            E::item(unsafe { copy.assume_init_mut() }, index)
        } else if index == self.start {
            self.first.take()
        } else {
            // SAFETY: it is an `I`, which has given the items up to this one; `next` makes this one alone (`Front`).
            unsafe { self.iterator.assume_init_mut() }.next()
        };
        // SAFETY: there are items up to `end`, as the length of an iterator is exact (`Front`); the first one is taken once.
        Some(unsafe { item.unwrap_unchecked() })
    }

    #[inline(always)]
    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.end - self.next, Some(self.end - self.next))
    }
}

#[cfg(test)]
mod tests {
    use super::super::IntoIndexed;
    use super::*;
    use std::collections::VecDeque;
    use std::fmt::Debug;

    /// An item that can be told from all others, and is written to where it is exclusive.
    trait Touch {
        fn touch(self, seen: &mut Vec<usize>);
    }

    macro_rules! touch {
        ($(|$item:ident: $ty:ty, $seen:ident| $body:expr;)*) => {$(
            impl Touch for $ty {
                fn touch(self, $seen: &mut Vec<usize>) {
                    let $item = self;
                    $body
                }
            }
        )*};
    }
    touch! {
        |item: usize, seen| seen.push(item);
        |item: i64, seen| seen.push(item.cast_unsigned() as usize);
        |item: u32, seen| seen.push(item as usize);
        |item: &u32, seen| seen.push(ptr::from_ref(item).addr());
        |item: &[u32], seen| seen.extend([item.as_ptr().addr(), item.len()]);
        |item: &mut u32, seen| {
            *item += 1;
            seen.push(ptr::from_ref(item).addr());
        };
        |item: &mut (), seen| seen.push(ptr::from_ref(item).addr());
        |item: &mut [u32], seen| {
            item.iter_mut().for_each(|value| *value += 1);
            seen.extend([item.as_ptr().addr(), item.len()]);
        };
    }
    impl<A: Touch, B: Touch> Touch for (A, B) {
        fn touch(self, seen: &mut Vec<usize>) {
            self.0.touch(seen);
            self.1.touch(seen);
        }
    }

    fn touched<I: Touch>(item: I) -> Vec<usize> {
        let mut seen = Vec::new();
        item.touch(&mut seen);
        seen
    }

    /// Cut into blocks of `size` items that are all asked in turn, last block first, the input gives what the iterator gives. All its
    /// items are held before one is written to.
    fn check_blocks<I: IntoIndexed<Item: Touch>>(input: I, size: usize, expected: &[Vec<usize>]) {
        let source = input.into_indexed();
        let len = source.len();
        assert_eq!(len, expected.len());
        let mut blocks: Vec<_> = (0..len)
            .step_by(size)
            .map(|start| {
                let items = start..len.min(start + size);
                // SAFETY: each item is in one block.
                (items.clone(), unsafe { source.block(items) })
            })
            .collect();
        // SAFETY: it has no items.
        assert!(unsafe { source.block(len..len) }.next().is_none());
        let mut items = Vec::new();
        for _ in 0..=size {
            for (left, block) in blocks.iter_mut().rev() {
                assert_eq!(block.size_hint(), (left.len(), Some(left.len())));
                let next = left.next();
                let item = block.next();
                assert_eq!(next.is_some(), item.is_some());
                items.extend(next.zip(item));
            }
        }
        assert_eq!(items.len(), len);
        drop(blocks);
        for (index, item) in items {
            assert_eq!(touched(item), expected[index]);
        }
    }

    fn check<I: IntoIndexed<Item: Touch> + Iterator<Item = <I as IntoIndexed>::Item>>(mut make: impl FnMut() -> I) {
        let expected: Vec<_> = make().map(touched).collect();
        for size in [1, 2, 3, 5, 100] {
            check_blocks(make(), size, &expected);
        }
    }

    macro_rules! check {
        ($($iterator:expr),* $(,)?) => {$( check(|| $iterator); )*};
    }

    /// Every iterator over items of these, of `n` items or fewer.
    #[expect(clippy::too_many_lines, reason = "a table")]
    fn check_all(n: usize) {
        let (mut a, mut b, mut units, c) = (vec![0_u32; n], vec![0_u32; n + 2], vec![(); n], vec![0_u32; n + 1]);
        let mut queue: VecDeque<u32> = (0..n as u32).collect();
        queue.rotate_left(n / 3);
        let (a, b, c, units, queue) = (&raw mut a, &raw mut b, &*c, &raw mut units, &raw mut queue);
        // SAFETY, of all blocks here: `check` has one iterator at a time.
        macro_rules! a {
            () => {
                unsafe { &mut *a }
            };
        }
        macro_rules! b {
            () => {
                unsafe { &mut *b }
            };
        }
        macro_rules! queue {
            () => {
                unsafe { &mut *queue }.iter_mut()
            };
        }
        check! {
            a!().iter_mut(),
            a!().iter_mut().enumerate(),
            unsafe { &mut *units }.iter_mut().enumerate(),
            a!().iter_mut().rev(),
            a!().iter_mut().rev().rev().enumerate(),
            a!().iter_mut().enumerate().rev(),
            a!().iter_mut().skip(2),
            a!().iter_mut().skip(2).rev(),
            a!().iter_mut().take(4).enumerate(),
            a!().iter_mut().rev().take(4).rev(),
            a!().iter_mut().skip(1).take(4).rev().enumerate(),
            a!().iter_mut().step_by(3),
            a!().iter_mut().step_by(3).rev(),
            a!().iter_mut().rev().step_by(2).enumerate(),
            a!().iter_mut().enumerate().skip(1).step_by(2).step_by(2),
            a!().chunks_mut(3),
            a!().chunks_mut(3).enumerate(),
            a!().chunks_mut(2).rev().enumerate(),
            a!().chunks_mut(2).enumerate().rev(),
            a!().chunks_mut(1).skip(1).step_by(2),
            a!().chunks_exact_mut(3),
            a!().chunks_exact_mut(2).enumerate(),
            a!().chunks_exact_mut(2).rev(),
            a!().chunks_exact_mut(2).enumerate().rev().skip(1),
            a!().chunks_exact_mut(1).step_by(2).enumerate(),
            a!().rchunks_mut(3),
            a!().rchunks_mut(3).rev().enumerate(),
            a!().rchunks_exact_mut(2).enumerate().skip(1).take(3),
            queue!(),
            queue!().enumerate(),
            queue!().rev().enumerate().step_by(2),
            a!().iter_mut().zip(b!()),
            a!().iter_mut().zip(c),
            a!().iter_mut().zip(c).enumerate(),
            a!().iter_mut().zip(b!()).enumerate().skip(2).take(5),
            a!().iter_mut().enumerate().zip(c.iter().copied()),
            a!().iter_mut().zip(3..9_i64),
            (0..n).zip(a!()),
            c.iter().zip(a!().iter_mut()),
            c.windows(2).zip(a!().iter_mut()).skip(1),
            c.iter().zip(c).zip(a!().iter_mut().zip(b!().iter_mut().enumerate())).enumerate(),
            a!().chunks_mut(3).zip(b!().chunks_exact_mut(2)),
            a!().chunks_exact_mut(2).zip(c.chunks(2)).enumerate(),
            a!().chunks_exact_mut(2).enumerate().zip(b!().rchunks_mut(2)),
            a!().rchunks_exact_mut(3).zip(b!().iter_mut()).take(2),
        }
    }

    #[test]
    fn cut_anywhere_they_lend_what_they_lent() {
        let most = if cfg!(miri) { 8 } else { 40 };
        (0..=most).for_each(check_all);
    }

    #[test]
    fn what_is_left_of_an_iterator() {
        let (mut values, shared) = (vec![0_u32; 11], [0_u32; 9]);
        let (values, shared) = (&raw mut values, &shared);
        // SAFETY: one at a time.
        let values = || unsafe { &mut *values };
        check(|| {
            let mut left = values().iter_mut().enumerate();
            (left.next(), left.nth_back(1));
            left
        });
        check(|| {
            let mut left = values().iter_mut().step_by(2);
            left.next();
            left
        });
        check(|| {
            let mut left = values().chunks_exact_mut(2).rev();
            left.nth(1);
            left
        });
        check(|| {
            let mut left = values().iter_mut().zip(shared);
            (left.next(), left.next_back());
            left.enumerate()
        });
    }

    fn stand<I: IntoIndexed>(input: I, items: Range<usize>) -> (usize, usize) {
        let Position { first, step } = input.into_indexed().position(&items);
        (first, step)
    }

    #[test]
    fn numbers_stand_where_they_are() {
        let (mut a, b) = ([0; 9], [0; 8]);
        assert_eq!(stand(a.iter_mut().enumerate(), 2..5), (2, 1));
        assert_eq!(stand(a.iter_mut().enumerate().skip(2), 1..3), (3, 1));
        assert_eq!(stand(a.iter_mut().enumerate().rev(), 1..3), (6, 1));
        assert_eq!(stand(a.chunks_mut(2).enumerate().skip(1).step_by(2), 1..2), (3, 2));
        assert_eq!(stand(a.iter_mut().zip(&b).enumerate().skip(1), 2..4), (3, 1));
        assert_eq!(stand(a.iter_mut().enumerate().step_by(20), 0..1), (0, isize::MAX as usize));
        assert_eq!(stand(a[..0].iter_mut().enumerate(), 0..0), (0, 1));
        let mut left = a.iter_mut().enumerate();
        left.next();
        assert_eq!(stand(left, 0..2), (1, 1));
    }

    /// A `Zip` of items by their index does not show the iterators inside, which are not where they seem.
    fn is_by_index<A: Random + Debug, B: Random + Debug>(a: A, b: B) {
        let name = std::any::type_name::<Zip<A, B>>();
        assert_eq!(format!("{:?}", a.zip(b)), "Zip", "std walks through {name}");
    }

    #[test]
    fn std_zips_them_by_index() {
        let (mut a, b) = ([0_u32; 9], [0_u32; 8]);
        is_by_index(b.iter(), b.chunks(2));
        is_by_index(b.chunks_exact(2), b.rchunks(2));
        is_by_index(b.rchunks_exact(2), b.windows(2));
        is_by_index(a.iter_mut(), b.iter().copied());
        is_by_index(a.chunks_mut(2), b.iter().enumerate());
        is_by_index(a.chunks_exact_mut(2), b.iter().zip(&b));
        is_by_index(a.rchunks_mut(2), 0..3_u8);
        is_by_index(a.rchunks_exact_mut(2), 0..3_i64);
        is_by_index(a.iter_mut().enumerate(), 0..3_usize);
        assert_ne!(format!("{:?}", b.iter().rev().zip(&b)), "Zip");
    }
}
