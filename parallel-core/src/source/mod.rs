//! The sources: what can be looped over, one file for each form.
//!
//! `pick` chooses for the type of the input. An input whose items can be had by index becomes an [`Indexed`] by way of
//! [`IntoIndexed`]: `range`, `slice`, `owned`, `grid`, `gathered`; and std's iterators that can be cut into blocks, with the
//! adaptors around them: `parts` says in which way, by copies (`adaptors`, and `cut`) or by bitwise ones (`apart`). Every other iterator is pulled, item by item, on the calling thread: `iterator`;
//! or by all workers, if it may go from thread to thread: `movable`.

mod adaptors;
mod apart;
mod counted;
mod cut;
mod gathered;
mod grid;
mod hoisted;
mod iterator;
mod movable;
mod owned;
mod parts;
mod pick;
mod progression;
mod range;
pub mod shape;
mod slice;
mod waymarks;

pub use counted::{Counted, CountedOn, WrittenByCount};
pub use grid::MakeGrid;
pub use hoisted::{keeps, map};
#[cfg(feature = "checkpoint")]
pub(crate) use iterator::IteratorSource;
#[cfg(feature = "checkpoint")]
pub(crate) use pick::NoSource;
pub use pick::{
    Input, Iterable, LoopInput, LoopItems, PickIndexed, PickIterator, PickMovable, PickNone, PickParallel, PickUnsend,
    Probe, Vouched,
};
#[cfg(test)]
pub(crate) use pick::{KindIndexed, KindIterator};
#[cfg(feature = "record")]
pub(crate) use range::{Integer, IntegerBlock};

use crate::api::settings::Settings;
pub use crate::engine::Indexed;
use crate::engine::{Done, LoopBody, Options, Output, Worker, drive};
use std::ops::ControlFlow;

/// An input that a loop is about to run over: an [`IndexedSource`] or an [`IteratorSource`](iterator::IteratorSource).
pub trait Source {
    /// The form of the input that the workers take their items from.
    type Items: Indexed;

    /// Runs the body over all items, and puts the results into `output`.
    #[inline]
    fn drive<O, F>(self, settings: Settings<'_>, output: &mut O, body: &F)
    where
        Self: Sized,
        O: Output<Part: Send> + Sync,
        F: Fn(&mut Worker<'_, Self::Items, O>) -> Done + Sync,
    {
        self.drive_counted(settings, output, body, |_| ());
    }

    /// As [`drive`](Self::drive); before the first item `count` is told how many there are, if that is known.
    fn drive_counted<O, F>(self, settings: Settings<'_>, output: &mut O, body: &F, count: impl FnOnce(Option<usize>))
    where
        O: Output<Part: Send> + Sync,
        F: Fn(&mut Worker<'_, Self::Items, O>) -> Done + Sync;
}

/// An input whose items are pulled one after the other: for a pipeline, whose results go to a sink while it runs.
pub trait Pulled: Source {
    /// How many items there are, if that is known.
    fn total(&self) -> Option<usize>;

    /// Runs the body over all items, and hands over the results of each block while the loop goes on: they go to
    /// `output`, and then `sink` is called to take them from there. Both happen on the calling thread, in the order
    /// that the settings ask for. `sink` gives `Break` when it has enough; its last answer is the result.
    fn pipe<O, F>(
        self,
        settings: Settings<'_>,
        output: &O,
        body: &F,
        sink: &mut dyn FnMut() -> ControlFlow<()>,
    ) -> ControlFlow<()>
    where
        O: Output<Part: Send> + Sync,
        F: Fn(&mut Worker<'_, Self::Items, O>) -> Done + Sync;
}

/// An input whose items can be had by index, taken over only when the loop runs.
pub struct IndexedSource<T>(T);

impl<T: IntoIndexed> IndexedSource<T> {
    #[inline]
    pub(crate) fn new(input: T) -> Self {
        Self(input)
    }

    /// The source with something else around its input.
    #[cfg(feature = "checkpoint")]
    pub(crate) fn map<U: IntoIndexed>(self, around: impl FnOnce(T) -> U) -> IndexedSource<U> {
        IndexedSource(around(self.0))
    }
}

impl<T: IntoIndexed> Source for IndexedSource<T> {
    type Items = T::Indexed;

    #[inline]
    fn drive_counted<O, F>(self, settings: Settings<'_>, output: &mut O, body: &F, count: impl FnOnce(Option<usize>))
    where
        O: Output<Part: Send> + Sync,
        F: Fn(&mut Worker<'_, T::Indexed, O>) -> Done + Sync,
    {
        let options = settings.options();
        let input = self.0.into_indexed();
        count(T::total(&input));
        let len = input.len();
        if drive(&options, &input, output, body).is_continue()
            && let Some(rest) = T::rest(input)
        {
            drive_rest::<T, O>(options, len, rest, output, body);
        }
    }
}

/// Runs the body over the rest of an input that has more items than can be counted, behind the first `len`. A function of its own: where
/// a loop is in a loop, the compiler knows nothing of the settings that it begins with.
#[cold]
#[inline(never)]
fn drive_rest<T, O>(
    mut options: Options<'_>,
    len: usize,
    rest: T::Indexed,
    output: &mut O,
    body: &LoopBody<'_, T::Indexed, O>,
) where
    T: IntoIndexed,
    O: Output<Part: Send> + Sync,
{
    options.before = options.before.wrapping_add(len as u64);
    let mut next = Some(rest);
    while let Some(input) = next {
        if drive(&options, &input, output, &body).is_break() {
            return;
        }
        options.before = options.before.wrapping_add(input.len() as u64);
        next = T::rest(input);
    }
}

/// Inputs whose items can be had by index: ranges, slices, `Vec`, arrays, maps and sets, and std's adaptors over them.
pub trait IntoIndexed {
    /// The type of an item.
    type Item;
    /// The form of the input that gives items by index.
    type Indexed: Indexed<Item = Self::Item>;

    /// Takes the input over: all of it, or, if it has more items than can be counted, the first so many.
    fn into_indexed(self) -> Self::Indexed;

    /// How many items the input has of which `taken` are the first; `None` if it has more than can be counted.
    #[inline]
    fn total(taken: &Self::Indexed) -> Option<usize> {
        Some(taken.len())
    }

    /// The items that come after `taken`, of an input that has more than can be counted.
    #[inline]
    fn rest(taken: Self::Indexed) -> Option<Self::Indexed> {
        let _ = taken;
        None
    }
}
