//! The choice of a source for an input, from the type of the input alone.
//!
//! The expansion writes `(&&&&&&Probe(&input)).__pick()`. The method lookup takes the trait with the most references
//! whose bounds hold, and `__pick` gives a tag, whose method makes the source. The bound of the first trait,
//! `IntoIndexed`, is our own because of ranges of integer *literals*: their type is still open, so the lookup takes the
//! first trait that may hold, and that one must hold for every integer type.

// The tags are types without a value; `self` is how their methods are reached.
#![allow(clippy::unused_self)]

use super::gathered::Parallel;
use super::iterator::IteratorSource;
use super::movable::{Movable, Plain, WithClosures};
use super::{IndexedSource, IntoIndexed, Pulled, Source};
use crate::api::settings::Settings;
use crate::engine::{AllWorkers, Done, Output, Worker};
use rayon::iter::ParallelIterator;
use std::ops::ControlFlow;
use std::vec;

/// The input, which follows `in`. A field access gives the expansion an expression of two tokens, which spans the
/// user's whole expression. A field with a name, and no argument: there rustc does not look for needless parentheses.
pub struct Input<T> {
    /// The input itself.
    pub v: T,
}

/// Asks which source an input of type `T` has.
pub struct Probe<'a, T>(pub &'a T);

/// The same of an input whose closures capture nothing, as the macro has seen.
pub struct Vouched<'a, T>(pub &'a T);

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

level!(PickIndexed, KindIndexed, "The choice for inputs whose items can be had by index.");
level!(PickParallel, KindParallel, "The choice for parallel iterators of rayon.");
level!(PickMovable, KindMovable, "The choice for iterators that may go from thread to thread.");
level!(PickIterator, KindIterator, "The choice for iterators: the items come one after the other.");
level!(PickUnsend, LoopItems, "The choice for items that cannot go to another thread: an error at the input.");
level!(PickNone, LoopInput, "The choice for inputs without items: an error at the input.");

macro_rules! levels {
    ($probe:ident, $kind:ty) => {
        impl<T: IntoIndexed> PickIndexed for &&&&&$probe<'_, T> {}
        impl<T: ParallelIterator> PickParallel for &&&&$probe<'_, T> {}
        impl<T: Movable<$kind>> PickMovable for &&&$probe<'_, T> {}
        impl<T: IntoIterator<Item: Send>> PickIterator for &&$probe<'_, T> {}
        impl<T: IntoIterator> PickUnsend for &$probe<'_, T> {}
        impl<T> PickNone for $probe<'_, T> {}
    };
}
levels!(Probe, Plain);
levels!(Vouched, WithClosures);

impl KindIndexed {
    #[doc(hidden)]
    #[inline]
    pub fn source<T: IntoIndexed>(self, input: T) -> IndexedSource<T> {
        IndexedSource::new(input)
    }

    #[doc(hidden)]
    pub fn pulled<T>(self, input: T) -> IteratorSource<T::IntoIter>
    where
        T: IntoIndexed + IntoIterator,
        <T as IntoIterator>::Item: Send, // each item is handed to a worker thread
    {
        IteratorSource::counted(input.into_iter())
    }
}

impl KindParallel {
    #[doc(hidden)]
    #[inline]
    pub fn source<T: ParallelIterator>(self, input: T) -> IndexedSource<Parallel<T>> {
        IndexedSource::new(Parallel(input))
    }

    #[doc(hidden)]
    pub fn pulled<T: ParallelIterator>(self, input: T) -> IteratorSource<vec::IntoIter<T::Item>> {
        IteratorSource::counted(input.collect::<Vec<_>>().into_iter())
    }
}

impl KindMovable {
    #[doc(hidden)]
    #[inline]
    pub fn source<T: Iterator<Item: Send> + Send>(self, input: T) -> IteratorSource<T, AllWorkers<T>> {
        IteratorSource::new(input)
    }

    #[doc(hidden)]
    pub fn pulled<T: Iterator<Item: Send> + Send>(self, input: T) -> IteratorSource<T, AllWorkers<T>> {
        self.source(input)
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

/// The source of an input that cannot be looped over. It never runs; it gives the body the type of its item, so that
/// the error at the input stays the only one.
pub struct NoSource<T>(std::marker::PhantomData<fn() -> T>);

/// The items of a `NoSource`: none.
pub struct NoItems<T>(std::marker::PhantomData<fn() -> T>);

impl<T> Source for NoSource<T> {
    type Items = NoItems<T>;

    fn drive_counted<O, F>(self, _: Settings<'_>, _: &mut O, _: &F, _: impl FnOnce(Option<usize>))
    where
        O: Output<Part: Send> + Sync,
        F: Fn(&mut Worker<'_, NoItems<T>, O>) -> Done + Sync,
    {
    }
}

impl<T> Pulled for NoSource<T> {
    fn total(&self) -> Option<usize> {
        None
    }

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

impl LoopItems {
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

/// A trait that no type has: only inputs that cannot be looped over get as far as this bound, which is there for its
/// message.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be looped over in parallel",
    label = "not a range, a collection or an iterator",
    note = "`for … in` takes what a `for` loop takes: a range such as `0..n`, a collection or a reference to one, an iterator"
)]
pub trait Iterable {
    /// The type of an item.
    type Item;
}

impl LoopInput {
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
