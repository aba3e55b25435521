//! Results written in place, for engines that hand out indices and have no `collect`.

use std::mem::{ManuallyDrop, MaybeUninit};
use std::ops::Range;

/// The places of `n` results, which threads fill at the same time.
pub struct Slots<T> {
    first: *mut T,
    places: Vec<MaybeUninit<T>>,
}

// SAFETY: every place is written by one thread (the contract of `fill`), and the value then goes to the owner.
unsafe impl<T: Send> Sync for Slots<T> {}

impl<T> Slots<T> {
    pub fn new(n: usize) -> Self {
        let mut places = Vec::<MaybeUninit<T>>::with_capacity(n);
        // SAFETY: the capacity is there, and a `MaybeUninit` needs no value.
        unsafe { places.set_len(n) };
        Self { first: places.as_mut_ptr().cast(), places }
    }

    /// Writes `f(i)` to every place of the range.
    ///
    /// # Safety
    /// The range lies within the places; no two threads are given the same place.
    #[inline]
    pub unsafe fn fill(&self, range: Range<usize>, f: impl Fn(usize) -> T) {
        for i in range {
            // SAFETY: `i` is a place, and nobody else's.
            unsafe { self.first.add(i).write(f(i)) };
        }
    }

    /// The results.
    ///
    /// # Safety
    /// Every place has been filled.
    pub unsafe fn finish(self) -> Vec<T> {
        let mut places = ManuallyDrop::new(self.places);
        // SAFETY: all are filled, and `MaybeUninit<T>` has the layout of `T`.
        unsafe { Vec::from_raw_parts(places.as_mut_ptr().cast(), places.len(), places.capacity()) }
    }
}

/// A slice that threads change at the same time.
pub struct Cells<T>(*mut T);

// SAFETY: every item is changed by one thread (the contract of `update`).
unsafe impl<T: Send> Sync for Cells<T> {}

impl<T> Cells<T> {
    pub fn new(items: &mut [T]) -> Self {
        Self(items.as_mut_ptr())
    }

    /// # Safety
    /// The range lies within the slice, which outlives this; no two threads are given the same item.
    #[inline]
    pub unsafe fn update(&self, range: Range<usize>, f: impl Fn(&mut T)) {
        for i in range {
            // SAFETY: `i` is an item, and nobody else's.
            f(unsafe { &mut *self.0.add(i) });
        }
    }
}
