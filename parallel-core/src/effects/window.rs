//! Windows: slices that a loop writes to, each item at its own index, `out[i] = f(i)`. A window is the elements of the
//! slice that belong to the items of one block; each block writes to its window directly, without a private copy.

use super::allow::{Allows, Can, Kind, Refused};
use super::collection::SharedCollection;
use super::lend::SharedRef;
use super::privatize::Privatize;
use super::stride::{OwnIndex, Strided, Strides};
use crate::engine::Position;
use crate::output::{Prospect, Shape, Sharing};
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

/// Which elements of a slice belong to the items of a block: [`Each`], or [`Strided`].
///
/// Invariant: whoever has the [`Hold`](Self::Hold) of some elements has them alone, as long as the blocks stand at positions that
/// are disjoint as [`Privatize::make`] promises.
pub trait Layout: Sync {
    /// What a block holds as long as it has its elements.
    type Hold<'a>
    where
        Self: 'a;
    /// Tells if each block has the whole slice, one after the other.
    #[inline]
    fn is_whole(&self) -> bool {
        false
    }

    /// The elements, of a slice of so many, of so many items that stand there.
    fn own(&self, items: usize, position: Position, len: usize) -> (Range<usize>, Self::Hold<'_>);
}

/// To each item belongs the element at its own number: `out[i]`.
pub struct Each;

impl Layout for Each {
    type Hold<'a> = ();

    #[inline]
    fn own(&self, items: usize, position: Position, len: usize) -> (Range<usize>, ()) {
        let steps = items.checked_sub(1).and_then(|steps| steps.checked_mul(position.step)?.checked_add(1));
        let Some(reach) = steps else { return (0..0, ()) };
        // Positions wrap around for ranges that begin below 0; of such a block, only the positions from 0 on are
        // indices.
        let (first, reach) = match position.first.checked_add(reach) {
            Some(_) => (position.first, reach),
            None => (0, position.first.wrapping_add(reach)),
        };
        // Positions beyond the slice have no element; an item that writes there panics, as in the serial loop.
        let start = first.min(len);
        (start..start + reach.min(len - start), ())
    }
}

/// All windows of one slice, made when their blocks begin.
///
/// Invariant: no element is in two windows at once. Whoever makes a window promises that no position in it is in
/// another one (see [`Privatize::make`]).
pub struct Panes<'v, T, L = Each> {
    start: *mut T,
    len: usize,
    slice: PhantomData<&'v mut [T]>,
    layout: L,
}

// SAFETY: through a shared reference `Panes` only hands out windows, each of which is an exclusive borrow of elements
// of its own; with them the elements go to other threads, hence `T: Send`.
unsafe impl<T: Send, L: Sync> Sync for Panes<'_, T, L> {}

#[cfg(feature = "record")]
impl<T, L: Layout> Panes<'_, T, L> {
    /// Panics where each block would need the whole slice: what comes of one block alone could not be told.
    pub(crate) fn be_apart(&self) {
        assert!(
            !self.layout.is_whole(),
            "several items have elements in common, so it cannot be told what came of one of them; run this loop without \
             `checkpoint` and `backend`"
        );
    }
}

#[cfg(feature = "checkpoint")]
impl<T, L> Panes<'_, T, L> {
    /// All elements, while nobody has a window.
    pub(crate) fn all(&mut self) -> &[T] {
        // SAFETY: `start` and `len` are those of a slice that is lent for longer than `self`; windows borrow `self`, so there is none.
        unsafe { std::slice::from_raw_parts(self.start, self.len) }
    }
}

impl<A: Sync + ?Sized> Allows<kind::Window> for SharedRef<'_, A> {}

/// A slice on whose elements methods are called, lent to the loop. Behind a `&mut` each item has its own element; behind a `&` the body
/// has the slice, and rustc says whether the methods need more.
pub trait Step {
    /// The windows of a slice behind a `&mut`; or the reference itself.
    type Stepping: Privatize;
    #[doc(hidden)]
    fn stepping(self) -> Self::Stepping;
}

impl<'v, A: Windowed<Element: Send> + ?Sized> Step for &'v mut A {
    type Stepping = Panes<'v, A::Element>;

    #[inline]
    fn stepping(self) -> Panes<'v, A::Element> {
        Can.window(self)
    }
}

impl<A: Sync + ?Sized> Step for SharedRef<'_, A> {
    type Stepping = Self;

    fn stepping(self) -> Self {
        self
    }
}

impl Can {
    /// Lets each item of the loop call methods of its own element.
    #[inline]
    pub fn stepped<L: Step>(self, lent: L) -> L::Stepping {
        lent.stepping()
    }

    /// Lets each item of the loop write to its own element of `slice`.
    #[inline]
    pub fn window<A>(self, slice: &mut A) -> Panes<'_, A::Element>
    where
        A: Windowed + ?Sized,
    {
        let all = slice.all();
        Panes { start: all.as_mut_ptr(), len: all.len(), slice: PhantomData, layout: Each }
    }

    /// Lets each item of the loop write to the elements of `slice` that these strides give it.
    #[inline]
    pub fn strided<A>(self, slice: &mut A, strides: Strides) -> Panes<'_, A::Element, Strided>
    where
        A: Windowed + ?Sized,
    {
        let all = slice.all();
        Panes { start: all.as_mut_ptr(), len: all.len(), slice: PhantomData, layout: Strided::new(strides) }
    }
}

/// Refuses a variable that cannot be written to by index.
#[derive(Default)]
pub struct LoopSlice;

impl LoopSlice {
    /// Lends what is no slice, or has elements that cannot be lent to the items, as a whole: the methods may need no more.
    pub fn stepped<A>(self, other: &mut A) -> SharedRef<'_, A>
    where
        A: Sync + ?Sized, // all workers use the same one
    {
        SharedRef(other)
    }

    /// Refuses a variable that cannot be written to by index.
    pub fn window<A>(self, slice: &mut A) -> Refused<&mut A>
    where
        A: Windowed + ?Sized,
        A: Windowed<Element: Send>, // the elements are written to on the worker threads
    {
        let _ = slice;
        Refused::new()
    }

    /// Refuses a variable that cannot be written to by index.
    pub fn strided<A>(self, slice: &mut A, _: Strides) -> Refused<&mut A>
    where
        A: Windowed + ?Sized,
        A: Windowed<Element: Send>, // the elements are written to on the worker threads
    {
        let _ = slice;
        Refused::new()
    }
}

impl SharedCollection {
    /// Refuses a shared slice whose elements several workers cannot use at once.
    pub fn stepped<T>(self, SharedRef(lent): SharedRef<'_, T>) -> Refused<&T>
    where
        T: ?Sized + Sync, // all workers use the same one
    {
        let _ = lent;
        Refused::new()
    }
}

/// The elements of a slice that belong to the items of one block. To the body a window looks like the whole slice:
/// `out[i]` takes an index of the whole slice, and `out.len()` is the length of the whole slice.
pub struct Window<'a, T, L: Layout + 'a = Each> {
    own: &'a mut [T],
    /// The index in the whole slice of the first element of `own`.
    first: usize,
    /// The length of the whole slice.
    len: usize,
    _hold: L::Hold<'a>,
}

impl<T, L: Layout> Window<'_, T, L> {
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
    #[inline]
    pub(crate) fn own(&self) -> &[T] {
        self.own
    }

    /// The elements of the window, to be changed.
    #[inline]
    pub(crate) fn own_mut(&mut self) -> &mut [T] {
        self.own
    }

    /// The index of the first element of the window.
    #[cfg(feature = "record")]
    pub(crate) fn first(&self) -> usize {
        self.first
    }

    /// The element at an index of the whole slice.
    #[inline(always)]
    #[track_caller]
    pub(super) fn element(&self, index: usize) -> &T {
        match self.own.get(index.wrapping_sub(self.first)) {
            Some(element) => element,
            None => self.miss(index),
        }
    }

    /// The element at an index of the whole slice, to be changed.
    #[inline(always)]
    #[track_caller]
    pub(super) fn element_mut(&mut self, index: usize) -> &mut T {
        let at = index.wrapping_sub(self.first);
        if at >= self.own.len() {
            self.miss(index);
        }
        &mut self.own[at]
    }

    /// The place in the window of the elements from `start` to before `end` of the whole slice.
    #[inline]
    #[track_caller]
    pub(super) fn place_of(&self, start: usize, end: usize) -> Range<usize> {
        let (at, len) = (start.wrapping_sub(self.first), end.wrapping_sub(start));
        if start > end || end > self.len || start < end && (at > self.own.len() || len > self.own.len() - at) {
            self.miss_slice(start, end);
        }
        // What has no elements belongs to everybody.
        if start == end { 0..0 } else { at..at + len }
    }

    /// The place in the window of the elements from `start` on: the end of the window, if they begin elsewhere.
    #[inline]
    #[track_caller]
    pub(super) fn place_from(&self, start: usize) -> usize {
        if start > self.len {
            self.miss_slice(start, self.len.max(start));
        }
        start.wrapping_sub(self.first).min(self.own.len())
    }

    /// Panics for an index that is not in this window.
    #[cold]
    #[track_caller]
    fn miss(&self, index: usize) -> ! {
        let len = self.len;
        assert!(index < len, "index out of bounds: the len is {len} but the index is {index}");
        panic!("the element at {index} belongs to another item of the loop");
    }

    /// Panics for a slice that is not in this window.
    #[cold]
    #[track_caller]
    fn miss_slice(&self, start: usize, end: usize) -> ! {
        // A slice of the same length, which says what is wrong.
        let _ = &vec![(); self.len][start..end];
        panic!("not all elements from {start} to {end} belong to this item of the loop");
    }
}

impl<T> Index<usize> for Window<'_, T> {
    type Output = T;

    #[inline(always)]
    #[track_caller]
    fn index(&self, index: usize) -> &T {
        self.element(index)
    }
}

impl<T> IndexMut<usize> for Window<'_, T> {
    #[inline(always)]
    #[track_caller]
    fn index_mut(&mut self, index: usize) -> &mut T {
        self.element_mut(index)
    }
}

impl<T, I: OwnIndex<T>> Index<I> for Window<'_, T, Strided> {
    type Output = I::Output;

    #[inline(always)]
    #[track_caller]
    fn index(&self, index: I) -> &I::Output {
        index.get(self)
    }
}

impl<T, I: OwnIndex<T>> IndexMut<I> for Window<'_, T, Strided> {
    #[inline(always)]
    #[track_caller]
    fn index_mut(&mut self, index: I) -> &mut I::Output {
        index.get_mut(self)
    }
}

impl<T: Send, L: Layout> Privatize for Panes<'_, T, L> {
    type Local<'a>
        = Window<'a, T, L>
    where
        Self: 'a;
    type Part = ();
    const SHAPE: Shape = Shape::Free;
    const IN_PLACE: bool = true;
    const KEEP_ON_PANIC: bool = false;

    #[inline]
    fn shares(&self, _: Prospect) -> Sharing {
        if self.layout.is_whole() { Sharing::Wrong } else { Sharing::Welcome }
    }

    #[inline]
    fn is_in_order(&self) -> bool {
        self.layout.is_whole()
    }

    #[inline]
    unsafe fn make(&self, items: Range<usize>, position: Position) -> Window<'_, T, L> {
        let (own, hold) = self.layout.own(items.len(), position, self.len);
        let (first, len) = (own.start.min(self.len), own.len().min(self.len - own.start.min(self.len)));
        // SAFETY: `first <= self.len`, the length of the slice that `start` points to.
        let start = unsafe { self.start.add(first) };
        // SAFETY:
        // * `first + len <= self.len`: all of it are initialised elements of one slice that is borrowed exclusively for as long as
        //   `self` lives.
        // * No other window has any of them: the caller promises disjoint positions, and then the layout gives no element to two
        //   blocks at once.
        let own = unsafe { std::slice::from_raw_parts_mut(start, len) };
        Window { own, first, len: self.len, _hold: hold }
    }

    #[inline]
    fn seal(_: Window<'_, T, L>, _: bool) {}

    #[inline]
    fn join(&self, (): (), (): ()) {}

    #[inline]
    fn finish(&mut self, (): ()) {}
}
