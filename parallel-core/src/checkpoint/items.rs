//! The items of a loop that is recorded: not those that are changed in place, since the file has not what becomes of them; and with
//! digests where they have any.
//!
//! The expansion writes `(&&&&&&ItemsOf(&source)).__pick().keep(source, &checkpoint)`, and rustc finds by method lookup which kind
//! of items these are.

// The tags are types without a value; `self` is how their methods are reached.
#![allow(clippy::unused_self)]

use super::digested::{ByRow, ByValue, DigestedInput, DigestedIterator};
use crate::journal::Checkpoint;
use crate::source::{Indexed, IndexedSource, Integer, IntegerBlock, IntoIndexed, IteratorSource, NoSource, Source};
use serde::Serialize;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// A source whose items are asked about.
pub struct ItemsOf<'s, S>(pub &'s S);

/// Values of std's commonest types, also of one that is not known yet: of that the body has the last word. rustc takes a question for
/// answered with yes that may still be, so this one is asked first: no such item is behind `&mut`.
#[diagnostic::on_unimplemented(
    message = "the type of the items is not known before the body of the loop, as `{Self}`",
    label = "a checkpoint asks whether items are behind `&mut`",
    note = "name the type where the items are made, as in `.parse::<f64>()` or `.collect::<Vec<_>>()`"
)]
pub trait Common: Serialize {}

macro_rules! common {
    ($($ty:ty)*) => {$(
        #[diagnostic::do_not_recommend]
        impl Common for $ty {}
    )*};
}
common! { u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize f32 f64 bool char str String Path PathBuf }
#[diagnostic::do_not_recommend]
impl<T: Common + ?Sized> Common for &T {}
#[diagnostic::do_not_recommend]
impl<T: Common> Common for [T] {}
#[diagnostic::do_not_recommend]
impl<T: Common> Common for Vec<T> {}
#[diagnostic::do_not_recommend]
impl<A: Common, B: Common> Common for (A, B) {}

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

/// Declares the questions, in the order in which rustc asks them: which items answer each with yes, and the tag that tells.
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
