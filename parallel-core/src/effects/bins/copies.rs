//! Copies of the elements of an array.

use super::{Change, DOWN};
use std::collections::BTreeMap;
use std::ptr::NonNull;

/// A copy of an array.
///
/// States: it has a copy of each element, in one piece; or of those that have been asked for, of elements that are
/// large.
pub enum Copy<T> {
    /// A copy of each element.
    Dense(Owned<T>),
    /// A copy of each element that has been asked for.
    Rows(Vec<Option<T>>),
}

/// A slice that is owned, and that a reference without a lifetime may be lent of.
///
/// Invariant: it came from `Box::into_raw`, and nobody else owns it.
pub struct Owned<T>(NonNull<[T]>);

// SAFETY: an owner like `Box`.
unsafe impl<T: Send> Send for Owned<T> {}

impl<T> Drop for Owned<T> {
    fn drop(&mut self) {
        // SAFETY: the pointer came from `Box::into_raw`, and this is its owner's end.
        drop(unsafe { Box::from_raw(self.0.as_ptr()) });
    }
}

impl<T> Copy<T> {
    /// The copy of an array of these elements.
    pub(super) fn of(elements: impl Iterator<Item = T>) -> Self {
        let raw = Box::into_raw(elements.collect::<Box<[T]>>());
        // SAFETY: a pointer from a box is not null.
        Self::Dense(Owned(unsafe { NonNull::new_unchecked(raw) }))
    }

    /// The copy of an array of so many elements, none of which has been asked for.
    pub(super) fn untouched(len: usize) -> Self {
        Self::Rows(std::iter::repeat_with(|| None).take(len).collect())
    }

    /// All elements, if there is a copy of each. Only the holder of the copy may ask, and is to be done with the last
    /// answer.
    pub(super) fn dense<'a>(&mut self) -> &'a mut [T] {
        match self {
            // SAFETY: the slice is alive as long as its owner, which stays in the same private copy as the reference,
            // is not moved in the heap by that, and is not looked at as long as the reference is used.
            Self::Dense(Owned(all)) => unsafe { all.as_mut() },
            Self::Rows(_) => &mut [],
        }
    }

    /// The copy of one element, in a copy without all of them; `start` makes it if it is not there yet.
    pub(super) fn row(&mut self, index: usize, start: impl FnOnce() -> T) -> &mut T {
        match self {
            Self::Dense(_) => unreachable!("all elements are at hand"),
            Self::Rows(rows) => rows[index].get_or_insert_with(start),
        }
    }

    /// The elements, with their indices.
    #[cfg(feature = "record")]
    pub(super) fn elements(&self) -> Vec<(usize, &T)> {
        match self {
            // SAFETY: the slice is alive as long as its owner; the block that changed it is done.
            Self::Dense(Owned(all)) => unsafe { all.as_ref() }.iter().enumerate().collect(),
            Self::Rows(rows) => {
                rows.iter().enumerate().filter_map(|(index, row)| Some((index, row.as_ref()?))).collect()
            }
        }
    }

    /// Merges a copy of later items into this one.
    pub(super) fn merge<C: Change<T>>(&mut self, later: Self, by: &C) {
        match (self, later) {
            (Self::Rows(rows), Self::Rows(later)) => {
                for (row, later) in rows.iter_mut().zip(later) {
                    match (row, later) {
                        (_, None) => {}
                        (Some(row), Some(later)) => by.merge(row, later),
                        (row, later) => *row = later,
                    }
                }
            }
            (all, later) => later.merge_into(all.dense(), by),
        }
    }

    /// Merges the copy into the array.
    pub(super) fn merge_into<C: Change<T>>(self, array: &mut [T], by: &C) {
        match self {
            Self::Dense(all) => {
                // SAFETY: the pointer came from `Box::into_raw`; its owner is forgotten.
                let all = unsafe { Box::from_raw(std::mem::ManuallyDrop::new(all).0.as_ptr()) };
                array.iter_mut().zip(all).for_each(|(element, copy)| by.merge(element, copy));
            }
            Self::Rows(rows) => {
                for (element, copy) in array.iter_mut().zip(rows) {
                    if let Some(copy) = copy {
                        by.merge(element, copy);
                    }
                }
            }
        }
    }
}

/// The copy of an element among those that a block has touched; `start` makes it if need be.
pub(super) fn touched<T>(elements: &mut BTreeMap<usize, T>, index: usize, start: impl FnOnce() -> T) -> &mut T {
    elements.entry(index).or_insert_with(start)
}

/// Merges the copy of an element, of later items, into the elements that blocks have touched.
pub(in crate::effects) fn touch<T, C: Change<T>>(elements: &mut BTreeMap<usize, T>, index: usize, later: T, by: &C) {
    match elements.entry(index) {
        std::collections::btree_map::Entry::Vacant(place) => {
            place.insert(later);
        }
        std::collections::btree_map::Entry::Occupied(mut earlier) if index & DOWN == 0 => {
            by.merge(earlier.get_mut(), later);
        }
        std::collections::btree_map::Entry::Occupied(mut earlier) => by.merge_down(earlier.get_mut(), later),
    }
}
