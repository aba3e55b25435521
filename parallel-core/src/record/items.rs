//! The kinds of items of a loop whose parts go elsewhere: those that are changed in place, of which a part has nothing, and those that
//! can be told from others.
//!
//! The expansion writes `(&&&&&&ItemsOf(&source)).__pick()`, and rustc finds by method lookup which kind of items these are. What a kind
//! does with the source, is said where it is recorded, or runs elsewhere.

use super::common::Common;
use crate::source::{Indexed, Integer, IntegerBlock, Source};
use serde::Serialize;

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
