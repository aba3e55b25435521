//! The items of a loop that is recorded, with their digests: so a later run learns whether it has the same ones.
//!
//! A source has these around its input. Each block that gives out an item notes the digest of all that it has given out so far.

use crate::engine::Indexed;
use crate::engine::Position;
use crate::journal::{Digest, Note, Notes};
use crate::source::{Integer, IntegerBlock, IntoIndexed};
use crate::wire::{chain, digest_of_one};
use serde::Serialize;
use std::marker::PhantomData;
use std::ops::Range;
use std::sync::Arc;

/// A kind of items that have digests.
pub trait Digests<I>: 'static {
    /// The digest of what has been given out before, and of this item.
    fn then(before: Digest, item: &I) -> Digest;
}

/// Items that are values.
pub struct ByValue;

impl<I: Serialize> Digests<I> for ByValue {
    #[inline]
    fn then(Digest { items, hash }: Digest, item: &I) -> Digest {
        Digest { items: items + 1, hash: chain(hash, one(item)) }
    }
}

/// Items that are rows of two ranges. Where rows are cut depends on when workers look whether the loop has ended: so each pair counts.
pub struct ByRow;

impl<A: Serialize, B: Integer + Serialize> Digests<(A, IntegerBlock<B>)> for ByRow {
    fn then(before: Digest, (outer, row): &(A, IntegerBlock<B>)) -> Digest {
        let outer = one(outer);
        row.clone().fold(before, |Digest { items, hash }, inner| Digest {
            items: items + 1,
            hash: chain(hash, chain(outer, one(&inner))),
        })
    }
}

/// The digest of one item. What cannot be written is like anything else that cannot.
#[inline]
fn one<I: Serialize>(item: &I) -> u64 {
    digest_of_one(item).unwrap_or(0)
}

/// An input whose items are had by index.
pub struct DigestedInput<T, K> {
    input: T,
    notes: Arc<Notes>,
    kind: PhantomData<fn() -> K>,
}

impl<T, K> DigestedInput<T, K> {
    pub(super) fn new(input: T, notes: Arc<Notes>) -> Self {
        Self { input, notes, kind: PhantomData }
    }
}

impl<T: IntoIndexed, K: Digests<T::Item>> IntoIndexed for DigestedInput<T, K> {
    type Item = T::Item;
    type Indexed = Digested<T::Indexed, K>;

    fn into_indexed(self) -> Self::Indexed {
        Digested { items: self.input.into_indexed(), notes: self.notes, kind: PhantomData }
    }

    fn total(taken: &Self::Indexed) -> Option<usize> {
        T::total(&taken.items)
    }

    fn rest(taken: Self::Indexed) -> Option<Self::Indexed> {
        let Digested { items, notes, .. } = taken;
        T::rest(items).map(|items| Digested { items, notes, kind: PhantomData })
    }
}

/// The items of such an input.
pub struct Digested<B, K> {
    items: B,
    notes: Arc<Notes>,
    kind: PhantomData<fn() -> K>,
}

impl<B: Indexed, K: Digests<B::Item>> Digested<B, K> {
    fn around<'a>(&'a self, first: usize, block: B::Block<'a>) -> DigestedBlock<'a, B, K> {
        DigestedBlock { block, first, notes: &self.notes, note: None, digest: self.notes.start(), kind: PhantomData }
    }
}

impl<B: Indexed, K: Digests<B::Item>> Indexed for Digested<B, K> {
    type Item = B::Item;
    type Block<'a>
        = DigestedBlock<'a, B, K>
    where
        Self: 'a;

    fn len(&self) -> usize {
        self.items.len()
    }

    fn clip(&self, items: Range<usize>) -> Range<usize> {
        self.items.clip(items)
    }

    fn has(&self, items: &Range<usize>) -> bool {
        self.items.has(items)
    }

    fn ran(&self, items: Range<usize>) -> usize {
        self.items.ran(items)
    }

    fn begun(&self, block: &Self::Block<'_>, end: usize) -> usize {
        self.items.begun(&block.block, end)
    }

    fn ordinal(&self, item: u64) -> u64 {
        self.items.ordinal(item)
    }

    fn position(&self, items: &Range<usize>) -> Position {
        self.items.position(items)
    }

    fn place(&self, items: &Range<usize>) -> usize {
        self.items.place(items)
    }

    fn next_of(block: &mut Self::Block<'_>, credit: &mut u64) -> Option<B::Item> {
        let item = B::next_of(&mut block.block, credit)?;
        block.note(&item);
        Some(item)
    }

    /// Looks at the first `most` items, whose digest is then known; the others are dropped.
    unsafe fn skip(&self, items: Range<usize>, most: usize) -> usize {
        let count = items.len();
        let first = items.start;
        // SAFETY: the same promise.
        let mut block = self.around(first, unsafe { self.items.block(items) });
        while let Some(left) = (most as u64).checked_sub(block.digest.items + 1) {
            let mut credit = left;
            if Self::next_of(&mut block, &mut credit).is_none() {
                break;
            }
        }
        count
    }

    unsafe fn block(&self, items: Range<usize>) -> Self::Block<'_> {
        let first = items.start;
        // SAFETY: the same promise.
        self.around(first, unsafe { self.items.block(items) })
    }
}

/// One block of such items.
pub struct DigestedBlock<'a, B: Indexed + 'a, K> {
    block: B::Block<'a>,
    first: usize,
    notes: &'a Notes,
    /// The note of the block, once it has given out an item.
    note: Option<Arc<Note>>,
    digest: Digest,
    kind: PhantomData<fn() -> K>,
}

impl<B: Indexed, K: Digests<B::Item>> DigestedBlock<'_, B, K> {
    #[inline]
    fn note(&mut self, item: &B::Item) {
        self.digest = K::then(self.digest, item);
        self.note.get_or_insert_with(|| self.notes.of_block(self.first)).set(self.digest);
    }
}

impl<B: Indexed, K: Digests<B::Item>> Iterator for DigestedBlock<'_, B, K> {
    type Item = B::Item;

    #[inline]
    fn next(&mut self) -> Option<B::Item> {
        let item = self.block.next()?;
        self.note(&item);
        Some(item)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.block.size_hint()
    }
}

/// An iterator whose items are pulled, one after the other.
pub struct DigestedIterator<I> {
    items: I,
    /// The number of the next item.
    next: usize,
    notes: Arc<Notes>,
}

impl<I> DigestedIterator<I> {
    pub(super) fn new(items: I, notes: Arc<Notes>) -> Self {
        Self { items, next: 0, notes }
    }
}

impl<I: Iterator<Item: Serialize>> Iterator for DigestedIterator<I> {
    type Item = I::Item;

    fn next(&mut self) -> Option<I::Item> {
        let item = self.items.next()?;
        self.notes.add(self.next, one(&item));
        self.next = self.next.wrapping_add(1);
        Some(item)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.items.size_hint()
    }
}
