//! Where the items of a block come from.

mod adaptors;
mod gathered;
mod grid;
mod iterator;
mod owned;
mod pick;
mod range;
mod slice;

pub use grid::grid;
pub use pick::{
    Input, Iterable, NeedsItems, NeedsSend, PickIndexed, PickIterator, PickNone, PickParallel, PickUnsend, Probe,
};
#[cfg(test)]
pub(crate) use pick::{KindIndexed, KindIterator};

use crate::api::settings::Settings;
pub use crate::engine::Indexed;
use crate::engine::{Done, Output, Worker, drive};
use std::ops::ControlFlow;

/// What follows `in`.
pub trait Source {
    /// What the workers have their items from.
    type Batch: Indexed;

    /// Runs the body over all of it.
    fn drive<O, F>(self, settings: Settings<'_>, output: &mut O, body: &F)
    where
        O: Output<Part: Send> + Sync,
        F: Fn(&mut Worker<'_, Self::Batch, O>) -> Done + Sync;
}

/// What follows `in`, item by item: for a loop whose results are stage over while it goes on.
pub trait Pulled: Source {
    /// Runs the body over all of it, and has what comes of each block stage over to `output` on this thread, after which
    /// `drain` says whether there is to be more. Gives its last answer.
    fn pipe<O, F>(
        self,
        settings: Settings<'_>,
        output: &O,
        body: &F,
        drain: &mut dyn FnMut() -> ControlFlow<()>,
    ) -> ControlFlow<()>
    where
        O: Output<Part: Send> + Sync,
        F: Fn(&mut Worker<'_, Self::Batch, O>) -> Done + Sync;
}

/// An indexed input, taken over only when the loop is about to run.
pub struct Whole<T>(T);

impl<T: IntoIndexed> Whole<T> {
    #[inline]
    pub(crate) fn new(input: T) -> Self {
        Self(input)
    }
}

impl<T: IntoIndexed> Source for Whole<T> {
    type Batch = T::Source;

    #[inline]
    fn drive<O, F>(self, settings: Settings<'_>, output: &mut O, body: &F)
    where
        O: Output<Part: Send> + Sync,
        F: Fn(&mut Worker<'_, T::Source, O>) -> Done + Sync,
    {
        drive(settings.options(), &self.0.into_indexed(), output, body);
    }
}

/// Inputs that are indexed without further ado: ranges of integers, slices, `Vec`, arrays.
pub trait IntoIndexed {
    /// One item.
    type Item;
    /// Where they are had from.
    type Source: Indexed<Item = Self::Item>;

    /// Takes the input over.
    fn into_indexed(self) -> Self::Source;
}
