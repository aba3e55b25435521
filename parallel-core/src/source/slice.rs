//! Borrowed items: shared and exclusive slices, and the collections that lend them.

use super::{Indexed, IntoIndexed};
use std::collections::VecDeque;
use std::collections::vec_deque;
use std::hint::black_box;
use std::marker::PhantomData;
use std::ops::Range;
use std::slice;

/// The items of a `&[T]`.
pub struct SharedSlice<'s, T>(pub(super) &'s [T]);

impl<'s, T: Sync> Indexed for SharedSlice<'s, T> {
    type Item = &'s T;
    type Block<'a>
        = slice::Iter<'s, T>
    where
        Self: 'a;

    #[inline]
    fn len(&self) -> usize {
        self.0.len()
    }

    #[inline]
    unsafe fn block(&self, items: Range<usize>) -> slice::Iter<'s, T> {
        let block = &self.0[items];
        // The length goes by memory, as one that the compiler knows nothing of: where it sees that it is the difference of two indices,
        // it holds the number of items for too costly to compute, and leaves the loop as it is, with one item a turn.
        block[..black_box(block.len())].iter()
    }
}

/// The items of a `&mut [T]`, lent in disjoint blocks.
///
/// Invariant: `start` and `len` are those of a slice borrowed exclusively for `'s`, and only `block` uses them.
pub struct ExclusiveSlice<'s, T> {
    start: *mut T,
    len: usize,
    slice: PhantomData<&'s mut [T]>,
}

// SAFETY: through a shared reference only `block` reaches the items, and its contract makes the blocks disjoint; so
// sharing an `ExclusiveSlice` comes down to sending parts of a `&mut [T]`, which takes `T: Send`.
unsafe impl<T: Send> Sync for ExclusiveSlice<'_, T> {}

impl<'s, T> ExclusiveSlice<'s, T> {
    pub(super) fn new(slice: &'s mut [T]) -> Self {
        Self { start: slice.as_mut_ptr(), len: slice.len(), slice: PhantomData }
    }
}

impl<'s, T: Send> Indexed for ExclusiveSlice<'s, T> {
    type Item = &'s mut T;
    type Block<'a>
        = slice::IterMut<'s, T>
    where
        Self: 'a;

    #[inline]
    fn len(&self) -> usize {
        self.len
    }

    #[inline]
    unsafe fn block(&self, items: Range<usize>) -> slice::IterMut<'s, T> {
        debug_assert!(items.start <= items.end && items.end <= self.len);
        // SAFETY: `items` lies within the slice, as the caller promises.
        let start = unsafe { self.start.add(items.start) };
        // SAFETY:
        // * the memory is `items.len()` initialised values of a slice that is borrowed exclusively for `'s`;
        // * no other block has any of them, as the caller promises, and `self` itself never touches them.
        unsafe { slice::from_raw_parts_mut(start, items.len()) }.iter_mut()
    }
}

/// The items of a `&VecDeque<T>`, which may lie in two pieces.
pub struct Deque<'s, T>(&'s VecDeque<T>);

impl<'s, T: Sync> Indexed for Deque<'s, T> {
    type Item = &'s T;
    type Block<'a>
        = vec_deque::Iter<'s, T>
    where
        Self: 'a;

    #[inline]
    fn len(&self) -> usize {
        self.0.len()
    }

    unsafe fn block(&self, items: Range<usize>) -> vec_deque::Iter<'s, T> {
        self.0.range(items)
    }
}

macro_rules! lent {
    ($(($($generics:tt)*) $input:ty, $item:ty, $source:ty, |$value:ident| $make:expr;)*) => {$(
        impl<$($generics)*> IntoIndexed for $input {
            type Item = $item;
            type Indexed = $source;

            #[inline]
            fn into_indexed(self) -> $source {
                let $value = self;
                $make
            }
        }
    )*};
}

lent! {
    ('s, T: Sync) &'s [T], &'s T, SharedSlice<'s, T>, |slice| SharedSlice(slice);
    ('s, T: Sync) &'s Vec<T>, &'s T, SharedSlice<'s, T>, |vec| SharedSlice(vec);
    ('s, T: Sync, const N: usize) &'s [T; N], &'s T, SharedSlice<'s, T>, |array| SharedSlice(array);
    ('s, T: Sync) &'s VecDeque<T>, &'s T, Deque<'s, T>, |deque| Deque(deque);
    ('s, T: Send) &'s mut [T], &'s mut T, ExclusiveSlice<'s, T>, |slice| ExclusiveSlice::new(slice);
    ('s, T: Send) &'s mut Vec<T>, &'s mut T, ExclusiveSlice<'s, T>, |vec| ExclusiveSlice::new(vec);
    ('s, T: Send, const N: usize) &'s mut [T; N], &'s mut T, ExclusiveSlice<'s, T>, |array| ExclusiveSlice::new(array);
    ('s, T: Send) &'s mut VecDeque<T>, &'s mut T, ExclusiveSlice<'s, T>, |deque| ExclusiveSlice::new(deque.make_contiguous());
}
