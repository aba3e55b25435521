//! The private copy that the body of one block works with: to the body it is the array.

use super::copies::{self, Copy};
use super::records::Records;
use super::{Bins, Change, DOWN};
use crate::rarely::rarely;
use std::collections::BTreeMap;
use std::ops::{Bound, Range, RangeBounds};
use std::slice::SliceIndex;

/// The private copy of an array for one block.
///
/// States: *dense*: `dense` has all elements, of the array itself or of a copy; *sparse*: `dense` is empty, and
/// `behind` takes the updates. An update of a dense one is what it is in the serial loop, a comparison with a length.
pub struct BinsCopy<'a, 'v, T, C> {
    pub(super) home: &'a Bins<'v, T, C>,
    items: Range<usize>,
    dense: &'a mut [T],
    updates: u64,
    /// The elements of the block's own; `None` where `dense` is the array itself.
    own: Option<Box<Own<'a, 'v, T, C>>>,
}

/// The elements of a private copy that is not the array itself, with the array: what an update needs that finds no dense element, by one
/// pointer, since the processor has few registers beside those of the body.
struct Own<'a, 'v, T, C> {
    home: &'a Bins<'v, T, C>,
    behind: Behind<T>,
    /// Copies of the elements that the body goes over, which are to be recorded, and the index of the first of them.
    over: Vec<T>,
    first: usize,
}

/// The elements of a private copy that is not the array itself.
pub(super) enum Behind<T> {
    /// A copy of the array.
    Copy(Copy<T>),
    /// One copy of an element for each update.
    Records(Records<T>),
    /// One copy for each element that is updated.
    Touched(BTreeMap<usize, T>),
}

/// The index of an element, on its way from the body to the private copy.
///
/// A struct, not an argument: an index of another type is an error of the index, and not of a call.
pub struct At<I> {
    /// The index.
    pub k: I,
}

impl<'a, 'v, T, C: Change<T>> BinsCopy<'a, 'v, T, C> {
    /// A private copy that is the array itself, for the holder of the baton.
    #[inline]
    pub(super) fn direct(home: &'a Bins<'v, T, C>, items: Range<usize>, array: &'a mut [T]) -> Self {
        Self { home, items, dense: array, updates: 0, own: None }
    }

    /// A private copy that is not the array, but elements of the block's own.
    pub(super) fn private(home: &'a Bins<'v, T, C>, items: Range<usize>, behind: Behind<T>) -> Self {
        let mut own = Box::new(Own { home, behind, over: Vec::new(), first: 0 });
        let dense = match &mut own.behind {
            Behind::Copy(copy) => copy.dense(),
            _ => &mut [],
        };
        Self { home, items, dense, updates: 0, own: Some(own) }
    }

    /// The items of the block, the number of its updates, and the elements of its own.
    #[inline]
    pub(super) fn into_parts(self) -> (Range<usize>, u64, Option<Behind<T>>) {
        let own = self.own.map(|mut own| {
            own.record();
            own.behind
        });
        (self.items, self.updates, own)
    }

    /// The element at `index`.
    #[doc(hidden)]
    #[inline(always)]
    #[track_caller]
    pub fn __at(&mut self, At { k: index }: At<usize>) -> &mut T {
        self.updates += 1;
        if index < self.dense.len() {
            return &mut self.dense[index];
        }
        rarely();
        at(self.own.as_deref_mut(), self.dense.len(), index, false)
    }

    /// The element at `index`, for one update by `-=` in a loop that updates by `+=` as well.
    #[doc(hidden)]
    #[inline(always)]
    #[track_caller]
    pub fn __at_down(&mut self, At { k: index }: At<usize>) -> &mut T {
        self.updates += 1;
        if index < self.dense.len() {
            return &mut self.dense[index];
        }
        rarely();
        at(self.own.as_deref_mut(), self.dense.len(), index, !C::COPIES)
    }

    /// The element at `index`, if there is one.
    #[inline]
    pub fn get_mut(&mut self, index: usize) -> Option<&mut T> {
        (index < self.home.len).then(|| self.__at(At { k: index }))
    }

    /// All elements, or a part of them, for one look at each.
    #[doc(hidden)]
    #[inline]
    #[track_caller]
    pub fn __slice<I: Indices<T>>(&mut self, At { k: indices }: At<I>) -> &mut [T] {
        let len = self.home.len;
        if self.dense.len() == len {
            let some = &mut self.dense[indices];
            self.updates += some.len() as u64;
            return some;
        }
        rarely();
        let some = within(indices, len);
        self.updates += some.len() as u64;
        self.own.as_deref_mut().map_or(&mut [], |own| own.some(some))
    }

    /// The change that the loop makes.
    pub(in crate::effects) fn change(&self) -> &'a C {
        &self.home.change
    }

    /// The number of elements.
    #[inline]
    pub fn len(&self) -> usize {
        self.home.len
    }

    /// Tells whether there are no elements.
    #[inline]
    pub fn is_empty(&self) -> bool {
        self.home.len == 0
    }
}

/// The indices of a slice of elements: a range.
pub trait Indices<T>:
    SliceIndex<[T], Output = [T]> + SliceIndex<[()], Output = [()]> + RangeBounds<usize> + Clone
{
}
impl<T, I> Indices<T> for I where
    I: SliceIndex<[T], Output = [T]> + SliceIndex<[()], Output = [()]> + RangeBounds<usize> + Clone
{
}

/// The range of these indices in so many elements.
#[track_caller]
pub(in crate::effects) fn within<T>(indices: impl Indices<T>, len: usize) -> Range<usize> {
    // A list of nothings takes no memory, and panics as any other does.
    let count = vec![(); len][indices.clone()].len();
    let first = match indices.start_bound() {
        Bound::Included(first) => *first,
        Bound::Excluded(before) => *before + 1,
        Bound::Unbounded => 0,
    };
    first..first + count
}

impl<T, C: Change<T>> Own<'_, '_, T, C> {
    /// Some elements, where none is at hand: copies to be recorded, each with what the body does to it now.
    #[inline(never)]
    fn some(&mut self, indices: Range<usize>) -> &mut [T] {
        self.record();
        let sample = self.home.sample.as_ref().expect("records are of light elements, and there is one");
        self.first = indices.start;
        self.over.extend(indices.map(|_| self.home.change.start(sample)));
        &mut self.over
    }

    /// Records what the body has gone over.
    fn record(&mut self) {
        if let Behind::Records(records) = &mut self.behind {
            records.extend((self.first..).zip(self.over.drain(..)));
        }
    }
}

/// An element of a private copy that does not have them all.
// By value, so that rustc need not keep the private copy of a plain loop in memory.
#[inline(never)]
#[track_caller]
fn at<'b, T, C: Change<T>>(own: Option<&'b mut Own<'_, '_, T, C>>, len: usize, index: usize, down: bool) -> &'b mut T {
    let len = own.as_ref().map_or(len, |own| own.home.len);
    assert!(index < len, "index out of bounds: the len is {len} but the index is {index}");
    let own = own.expect("who has the array has all elements");
    own.record();
    let Own { home, behind, .. } = own;
    let key = if down { index | DOWN } else { index };
    let start = |like| if down { home.change.start_down(like) } else { home.change.start(like) };
    match behind {
        Behind::Records(records) => {
            let sample = home.sample.as_ref().expect("records are of light elements, and there is one");
            records.push((key, start(sample)));
            &mut records.last_mut().expect("one was pushed").1
        }
        // SAFETY: copies are made where nobody gets the baton, see `Bins::copy`.
        Behind::Copy(copy) => copy.row(index, || start(unsafe { &home.originals()[index] })),
        // SAFETY: made for `Way::Piped` and `Way::Recorded`, where no updates are kept and nobody gets the baton.
        Behind::Touched(elements) => copies::touched(elements, key, || start(unsafe { &home.originals()[index] })),
    }
}
