//! Chooses, from the type of what follows `in` alone, how its items are had.
//!
//! `Probe(&input)` behind one reference a level: method probing finds the impl with the most references whose bounds
//! hold. The tag it returns then makes the source. Ranges of integer *literals* are why the first level is a trait of
//! our own: their type is still open, the probe must take the first level that may apply, and that one holds for every
//! integer type.

// The tags are types without a value; `self` is how their methods are reached.
#![allow(clippy::unused_self)]

use super::gathered::Parallel;
use super::iterator::IteratorSource;
use super::{IntoIndexed, Pulled, Source, Whole};
use crate::api::settings::Settings;
use crate::engine::{Done, Worker};
use crate::output::Output;
use rayon::iter::ParallelIterator;
use std::ops::ControlFlow;
use std::vec;

/// What follows `in`. A field access gives the expansion an expression of two tokens, which spans the user's whole
/// expression.
pub struct Input<T>(pub T);

/// Asks for the kind of `T`.
pub struct Probe<'a, T>(pub &'a T);

macro_rules! level {
    ($pick:ident, $kind:ident, $what:literal) => {
        #[doc = $what]
        pub trait $pick {
            #[doc(hidden)]
            #[inline]
            fn __pick(&self) -> $kind {
                $kind
            }
        }

        #[doc = $what]
        pub struct $kind;
    };
}

level!(PickIndexed, KindIndexed, "Items that can be had by index.");
level!(PickParallel, KindParallel, "Parallel iterators of rayon.");
level!(PickIterator, KindIterator, "Items that come one after the other.");
level!(PickUnsend, NeedsSend, "Items that cannot go to another thread: an error at the input.");
level!(PickNone, NeedsItems, "No items at all: an error at the input.");

impl<T: IntoIndexed> PickIndexed for &&&&Probe<'_, T> {}
impl<T: ParallelIterator> PickParallel for &&&Probe<'_, T> {}
impl<T: IntoIterator<Item: Send>> PickIterator for &&Probe<'_, T> {}
impl<T: IntoIterator> PickUnsend for &Probe<'_, T> {}
impl<T> PickNone for Probe<'_, T> {}

impl KindIndexed {
    #[doc(hidden)]
    #[inline]
    pub fn source<T: IntoIndexed>(self, input: T) -> Whole<T> {
        Whole::new(input)
    }

    #[doc(hidden)]
    pub fn pulled<T>(self, input: T) -> IteratorSource<T::IntoIter>
    where
        T: IntoIndexed + IntoIterator,
        <T as IntoIterator>::Item: Send, // each item is handed to a worker thread
    {
        IteratorSource::new(input.into_iter())
    }
}

impl KindParallel {
    #[doc(hidden)]
    #[inline]
    pub fn source<T: ParallelIterator>(self, input: T) -> Whole<Parallel<T>> {
        Whole::new(Parallel(input))
    }

    #[doc(hidden)]
    pub fn pulled<T: ParallelIterator>(self, input: T) -> IteratorSource<vec::IntoIter<T::Item>> {
        IteratorSource::new(input.collect::<Vec<_>>().into_iter())
    }
}

impl KindIterator {
    #[doc(hidden)]
    #[inline]
    pub fn source<T: IntoIterator<Item: Send>>(self, input: T) -> IteratorSource<T::IntoIter> {
        IteratorSource::new(input.into_iter())
    }

    #[doc(hidden)]
    pub fn pulled<T: IntoIterator<Item: Send>>(self, input: T) -> IteratorSource<T::IntoIter> {
        self.source(input)
    }
}

/// Never runs: gives the body its item type, so that the error at the input stays the only one.
pub struct NoSource<T>(std::marker::PhantomData<fn() -> T>);

/// Never runs.
pub struct NoItems<T>(std::marker::PhantomData<fn() -> T>);

impl<T> Source for NoSource<T> {
    type Batch = NoItems<T>;

    fn drive<O, F>(self, _: Settings<'_>, _: &mut O, _: &F)
    where
        O: Output<Part: Send> + Sync,
        F: Fn(&mut Worker<'_, NoItems<T>, O>) -> Done + Sync,
    {
    }
}

impl<T> Pulled for NoSource<T> {
    fn pipe<O, F>(self, _: Settings<'_>, _: &O, _: &F, _: &mut dyn FnMut() -> ControlFlow<()>) -> ControlFlow<()>
    where
        O: Output<Part: Send> + Sync,
        F: Fn(&mut Worker<'_, NoItems<T>, O>) -> Done + Sync,
    {
        ControlFlow::Continue(())
    }
}

impl<T> super::Indexed for NoItems<T> {
    type Item = T;
    type Block<'a>
        = std::iter::Empty<T>
    where
        Self: 'a;

    fn len(&self) -> usize {
        0
    }

    unsafe fn block(&self, _: std::ops::Range<usize>) -> std::iter::Empty<T> {
        std::iter::empty()
    }
}

impl NeedsSend {
    #[doc(hidden)]
    #[inline]
    pub fn source<T: IntoIterator>(self, _input: T) -> NoSource<T::Item>
    where
        T::Item: Send, // each item is handed to a worker thread
    {
        NoSource(std::marker::PhantomData)
    }

    #[doc(hidden)]
    pub fn pulled<T: IntoIterator>(self, input: T) -> NoSource<T::Item>
    where
        T::Item: Send, // each item is handed to a worker thread
    {
        self.source(input)
    }
}

/// Holds for nothing that reaches it: whatever can be looped over was picked before.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be looped over in parallel",
    label = "not a range, a collection or an iterator",
    note = "`for … in` takes what a `for` loop takes: a range such as `0..n`, a collection or a reference to one, an iterator"
)]
pub trait Iterable {
    /// One item.
    type Item;
}

impl NeedsItems {
    #[doc(hidden)]
    #[inline]
    pub fn source<T>(self, _input: T) -> NoSource<T::Item>
    where
        T: Iterable, // what follows `in`
    {
        NoSource(std::marker::PhantomData)
    }

    #[doc(hidden)]
    pub fn pulled<T>(self, input: T) -> NoSource<T::Item>
    where
        T: Iterable, // what follows `in`
    {
        self.source(input)
    }
}
