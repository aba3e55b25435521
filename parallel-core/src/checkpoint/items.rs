//! The source of a loop that is recorded: with the digests of its items where they have any; those that are changed in place are
//! refused, since the file has not what becomes of them.

// The tags are types without a value; `self` is how their methods are reached.
#![allow(clippy::unused_self)]

use super::digested::{ByRow, ByValue, DigestedInput, DigestedIterator};
use crate::journal::Checkpoint;
use crate::record::{ChangedItems, DigestedItems, DigestedRows, PlainItems};
use crate::source::{IndexedSource, IntoIndexed, IteratorSource, NoSource};
use serde::Serialize;
use std::any::type_name;
use std::sync::Arc;

/// A trait that no source has: it is there for its message.
#[diagnostic::on_unimplemented(
    message = "a checkpoint does not keep what a loop does to items behind `&mut`",
    label = "items behind `&mut`",
    note = "collect what is made of each item, `VALUE for x in …`; or write by index, `for i in 0..n {{ out[i] = … }}`: that is kept"
)]
pub trait KeptItems {}

impl ChangedItems {
    /// Refuses the source.
    pub fn keep<S: KeptItems>(self, source: S, _: &Checkpoint) -> S {
        source
    }
}

impl PlainItems {
    /// Gives the source back; the checkpoint learns that its items are not compared.
    ///
    /// # Panics
    /// With a sentence, if its items have another order in each process.
    #[track_caller]
    pub fn keep<S>(self, source: S, checkpoint: &Checkpoint) -> S {
        refuse_unordered::<S>();
        checkpoint.notes().are_not_made();
        source
    }
}

impl DigestedItems {
    /// The source with the digests of its items.
    ///
    /// # Panics
    /// With a sentence, if its items have another order in each process.
    #[track_caller]
    pub fn keep<S: DigestedSource>(self, source: S, checkpoint: &Checkpoint) -> S::Digested {
        refuse_unordered::<S>();
        source.digested(checkpoint)
    }
}

impl DigestedRows {
    /// The source with the digests of its items.
    pub fn keep<T: IntoIndexed>(
        self,
        source: IndexedSource<T>,
        checkpoint: &Checkpoint,
    ) -> IndexedSource<DigestedInput<T, ByRow>>
    where
        DigestedInput<T, ByRow>: IntoIndexed,
    {
        source.map(|input| DigestedInput::new(input, Arc::clone(checkpoint.notes())))
    }
}

/// Refuses a `HashMap`, a `HashSet` and their iterators: what the file has of one item would be taken for what another one gives.
#[track_caller]
fn refuse_unordered<S>() {
    let mut name = type_name::<S>();
    while name.starts_with("parallel_core::source::") || name.starts_with("core::iter::adapters::") {
        name = name.split_once('<').map_or("", |(_, inside)| inside);
    }
    let is_unordered = name.trim_start_matches('&').starts_with("std::collections::hash::");
    assert!(
        !is_unordered,
        "a checkpoint needs items that come in the same order each time, and those of a `HashMap` or `HashSet` do not; loop over a \
         `BTreeMap`, or over a sorted list"
    );
}

/// The sources whose items may have digests.
pub trait DigestedSource {
    /// The source with the digests.
    type Digested;

    /// The source with the digests of its items, which the checkpoint learns.
    fn digested(self, checkpoint: &Checkpoint) -> Self::Digested;
}

impl<T: IntoIndexed<Item: Serialize>> DigestedSource for IndexedSource<T> {
    type Digested = IndexedSource<DigestedInput<T, ByValue>>;

    fn digested(self, checkpoint: &Checkpoint) -> Self::Digested {
        checkpoint.notes().are_of(type_name::<T::Item>());
        self.map(|input| DigestedInput::new(input, Arc::clone(checkpoint.notes())))
    }
}

impl<I: Iterator<Item: Serialize>, Q> DigestedSource for IteratorSource<I, Q> {
    type Digested = IteratorSource<DigestedIterator<I>>;

    fn digested(self, checkpoint: &Checkpoint) -> Self::Digested {
        checkpoint.notes().are_of(type_name::<I::Item>());
        self.map(|items| DigestedIterator::new(items, Arc::clone(checkpoint.notes())))
    }
}

/// A loop over it does not compile, and that is to be its only error.
impl<T> DigestedSource for NoSource<T> {
    type Digested = Self;

    fn digested(self, _: &Checkpoint) -> Self {
        self
    }
}
