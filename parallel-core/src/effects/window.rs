//! Windows: slices that a loop writes to, each item at its own index, `out[i] = f(i)`. A window is the elements of the
//! slice that belong to the items of one block; each block writes to its window directly, without a private copy.

use super::allow::{Allows, Can, Kind, Refused};
use super::privatize::Privatize;
use crate::output::Shape;
use std::collections::VecDeque;
use std::marker::PhantomData;
use std::ops::{Index, IndexMut, Range};

/// Slices, and collections that hold one: what a loop can write to by index.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be written to by index from inside a parallel loop",
    label = "not a slice, a `Vec` or an array that can be changed",
    note = "`out[i] = …` works on `&mut [T]`, `Vec`, arrays and `VecDeque`"
)]
pub trait Windowed {
    /// The type of one element.
    type Element;
    #[doc(hidden)]
    fn all(&mut self) -> &mut [Self::Element];
}

macro_rules! windowed {
    ($([$($generics:tt)*] $ty:ty, $all:ident;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<$($generics)*> Windowed for $ty {
            type Element = T;

            #[inline]
            fn all(&mut self) -> &mut [T] {
                self.$all()
            }
        }
    )*};
}
windowed! {
    [T, const N: usize] [T; N], as_mut_slice;
    [T] Vec<T>, as_mut_slice;
    [T] Box<[T]>, as_mut;
    [T] VecDeque<T>, make_contiguous;
}

#[diagnostic::do_not_recommend]
impl<T> Windowed for [T] {
    type Element = T;

    #[inline]
    fn all(&mut self) -> &mut [T] {
        self
    }
}

/// The kind of change that writes by index.
pub mod kind {
    /// Writes to the element of each item.
    pub struct Window;
}

impl Kind for kind::Window {
    type Needs = LoopSlice;
}

impl<A: Windowed<Element: Send> + ?Sized> Allows<kind::Window> for &mut A {}

/// All windows of one slice, made when their blocks begin.
///
/// Invariant: no element is in two windows at once. Whoever makes a window promises that no position in it is in
/// another one (see [`Privatize::make`]).
pub struct Panes<'v, T> {
    start: *mut T,
    len: usize,
    slice: PhantomData<&'v mut [T]>,
}

// SAFETY: through a shared reference `Panes` only hands out windows, each of which is an exclusive borrow of elements
// of its own; with them the elements go to other threads, hence `T: Send`.
unsafe impl<T: Send> Sync for Panes<'_, T> {}

#[cfg(feature = "checkpoint")]
impl<T> Panes<'_, T> {
    /// All elements, while nobody has a window.
    pub(crate) fn all(&mut self) -> &[T] {
        // SAFETY: `start` and `len` are those of a slice that is lent for longer than `self`; windows borrow `self`, so there is none.
        unsafe { std::slice::from_raw_parts(self.start, self.len) }
    }
}

impl Can {
    /// Lets each item of the loop write to its own element of `slice`.
    #[inline]
    pub fn window<A>(self, slice: &mut A) -> Panes<'_, A::Element>
    where
        A: Windowed + ?Sized,
    {
        let all = slice.all();
        Panes { start: all.as_mut_ptr(), len: all.len(), slice: PhantomData }
    }
}

/// Refuses a variable that cannot be written to by index.
#[derive(Default)]
pub struct LoopSlice;

impl LoopSlice {
    /// Refuses a variable that cannot be written to by index.
    pub fn window<A>(self, slice: &mut A) -> Refused<&mut A>
    where
        A: Windowed + ?Sized,
        A: Windowed<Element: Send>, // the elements are written to on the worker threads
    {
        let _ = slice;
        Refused::new()
    }
}

/// The elements of a slice that belong to the items of one block. To the body a window looks like the whole slice:
/// `out[i]` takes an index of the whole slice, and `out.len()` is the length of the whole slice.
pub struct Window<'a, T> {
    own: &'a mut [T],
    /// The index in the whole slice of the first element of `own`.
    first: usize,
    /// The length of the whole slice.
    len: usize,
}

impl<T> Window<'_, T> {
    /// The length of the whole slice.
    #[inline]
    pub fn len(&self) -> usize {
        self.len
    }

    /// Tells whether the whole slice is empty.
    #[inline]
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// The elements of the window.
    #[cfg(feature = "record")]
    pub(crate) fn own(&self) -> &[T] {
        self.own
    }

    /// The elements of the window, to be changed.
    #[cfg(feature = "record")]
    pub(crate) fn own_mut(&mut self) -> &mut [T] {
        self.own
    }

    /// Panics for an index that is not in this window.
    #[cold]
    #[track_caller]
    fn miss(&self, index: usize) -> ! {
        let len = self.len;
        assert!(index < len, "index out of bounds: the len is {len} but the index is {index}");
        panic!("the element at {index} belongs to another item of the loop");
    }
}

impl<T> Index<usize> for Window<'_, T> {
    type Output = T;

    #[inline(always)]
    #[track_caller]
    fn index(&self, index: usize) -> &T {
        match self.own.get(index.wrapping_sub(self.first)) {
            Some(element) => element,
            None => self.miss(index),
        }
    }
}

impl<T> IndexMut<usize> for Window<'_, T> {
    #[inline(always)]
    #[track_caller]
    fn index_mut(&mut self, index: usize) -> &mut T {
        let at = index.wrapping_sub(self.first);
        if at >= self.own.len() {
            self.miss(index);
        }
        &mut self.own[at]
    }
}

impl<T: Send> Privatize for Panes<'_, T> {
    type Local<'a>
        = Window<'a, T>
    where
        Self: 'a;
    type Part = ();
    const SHAPE: Shape = Shape::Free;
    const IN_PLACE: bool = true;
    const KEEP_ON_PANIC: bool = false;

    #[inline]
    unsafe fn make(&self, items: Range<usize>, position: usize) -> Window<'_, T> {
        let len = items.len();
        // Positions wrap around for ranges that begin below 0; of such a block, only the positions from 0 on are
        // indices.
        let (position, len) = match position.checked_add(len) {
            Some(_) => (position, len),
            None => (0, position.wrapping_add(len)),
        };
        // Positions beyond the slice have no element; an item that writes there panics, as in the serial loop.
        let first = position.min(self.len);
        let len = len.min(self.len - first);
        // SAFETY: `first <= self.len`, the length of the slice that `start` points to.
        let start = unsafe { self.start.add(first) };
        // SAFETY: `first + len <= self.len`, all of it initialised elements of one slice that is borrowed exclusively
        // for as long as `self` lives; that no other window has any of them is the caller's promise.
        let own = unsafe { std::slice::from_raw_parts_mut(start, len) };
        Window { own, first: position, len: self.len }
    }

    #[inline]
    fn seal(_: Window<'_, T>, _: bool) {}

    #[inline]
    fn join(&self, (): (), (): ()) {}

    #[inline]
    fn finish(self, (): ()) {}
}
