//! The items of a loop that is recorded: not those that are changed in place, since the file has not what becomes of them; and with
//! digests where they have any.
//!
//! The expansion writes `(&&&&&&ItemsOf(&source)).__pick().keep(source, &checkpoint)`, and rustc finds by method lookup which kind
//! of items these are.

// The tags are types without a value; `self` is how their methods are reached.
#![allow(clippy::unused_self)]

use super::digested::{ByRow, ByValue, DigestedInput, DigestedIterator};
use crate::journal::Checkpoint;
use crate::record::Common;
use crate::source::{Indexed, IndexedSource, Integer, IntegerBlock, IntoIndexed, IteratorSource, NoSource, Source};
use serde::Serialize;
use std::sync::Arc;

/// A source whose items are asked about.
pub struct ItemsOf<'s, S>(pub &'s S);

/// Items behind `&mut`, alone or in a pair: what `enumerate` and `zip` make of them.
pub trait Changed {}

impl<T: ?Sized> Changed for &mut T {}
impl<A, B: Changed> Changed for (A, B) {}

/// Pairs whose first is behind `&mut`.
pub trait ChangedFirst {}

impl<A: Changed, B> ChangedFirst for (A, B) {}

/// Rows of two ranges.
pub trait Rows {}

impl<A: Serialize, B: Integer + Serialize> Rows for (A, IntegerBlock<B>) {}

/// Declares the questions, in the order in which rustc asks them: which items answer each with yes, and the tag that tells. A type
/// that is not known yet answers the first one with yes.
macro_rules! questions {
    ($($asks:ident, $tag:ident: [$($bound:tt)*], $level:ty, $words:literal;)*) => {$(
        #[doc = concat!("The question whether items are ", $words, ".")]
        pub trait $asks {
            #[doc(hidden)]
            fn __pick(&self) -> $tag {
                $tag
            }
        }

        impl<S: Source<Items: Indexed<Item: $($bound)*>>> $asks for $level {}
    )*};
}
questions! {
    PickCommon, DigestedItems: [Common], &&&&&ItemsOf<'_, S>, "of std's commonest types";
    PickChanged, ChangedItems: [Changed], &&&&ItemsOf<'_, S>, "behind `&mut`";
    PickChangedFirst, ChangedItems: [ChangedFirst], &&&ItemsOf<'_, S>, "pairs whose first is behind `&mut`";
    PickDigested, DigestedItems: [Serialize], &&ItemsOf<'_, S>, "values with digests";
    PickDigestedRows, DigestedRows: [Rows], &ItemsOf<'_, S>, "rows with digests";
}

/// The question that all other items answer.
pub trait PickPlain {
    #[doc(hidden)]
    fn __pick(&self) -> PlainItems {
        PlainItems
    }
}
impl<S> PickPlain for ItemsOf<'_, S> {}

/// The tag of items that are changed.
pub struct ChangedItems;
/// The tag of items that have digests.
pub struct DigestedItems;
/// The tag of rows that have digests.
pub struct DigestedRows;
/// The tag of items of which nothing is known.
pub struct PlainItems;

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
    /// Gives the source back.
    pub fn keep<S>(self, source: S, _: &Checkpoint) -> S {
        source
    }
}

impl DigestedItems {
    /// The source with the digests of its items.
    pub fn keep<S: DigestedSource>(self, source: S, checkpoint: &Checkpoint) -> S::Digested {
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
        self.map(|input| DigestedInput::new(input, Arc::clone(checkpoint.notes())))
    }
}

impl<I: Iterator<Item: Serialize>> DigestedSource for IteratorSource<I> {
    type Digested = IteratorSource<DigestedIterator<I>>;

    fn digested(self, checkpoint: &Checkpoint) -> Self::Digested {
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
