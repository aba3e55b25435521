//! The items of a loop that is recorded: not those that are changed in place, since the file has not what becomes of them.
//!
//! The expansion writes `(&&&ItemsOf(&source)).__pick()`, and rustc finds by method lookup which kind of items these are.

// The tags are types without a value; `self` is how their methods are reached.
#![allow(clippy::unused_self)]

use crate::source::{Indexed, Source};

/// A source whose items are asked about.
pub struct ItemsOf<'s, S>(pub &'s S);

/// Items behind `&mut`, alone or as the second of a pair: what `enumerate` makes of them.
pub trait Changed {}

impl<T: ?Sized> Changed for &mut T {}
impl<A, B: Changed> Changed for (A, B) {}

/// Pairs whose first is behind `&mut`.
pub trait ChangedFirst {}

impl<A: Changed, B> ChangedFirst for (A, B) {}

/// A trait that no source has: it is there for its message.
#[cfg(feature = "checkpoint")]
#[diagnostic::on_unimplemented(
    message = "a checkpoint does not keep what a loop does to items behind `&mut`",
    label = "items behind `&mut`",
    note = "collect what is made of each item, `VALUE for x in …`; or write by index, `for i in 0..n {{ out[i] = … }}`: that is kept"
)]
pub trait KeptItems {}

/// A trait that no source has: it is there for its message.
#[cfg(feature = "mpi")]
#[diagnostic::on_unimplemented(
    message = "what a loop does to items behind `&mut` does not come back from other ranks",
    label = "items behind `&mut`",
    note = "each rank has items of its own; collect what is made of each, `VALUE for x in …`; or write by index, `for i in 0..n {{ out[i] = … }}`: that comes back"
)]
pub trait SpreadItems {}

/// The answer for items that are changed.
pub struct ChangedItems;

impl ChangedItems {
    /// Refuses the source.
    #[cfg(feature = "checkpoint")]
    pub fn keep<S: KeptItems>(self, source: S) -> S {
        source
    }

    /// Refuses the source.
    #[cfg(feature = "mpi")]
    pub fn spread<S: SpreadItems>(self, source: S) -> S {
        source
    }
}

/// The answer for all other items.
pub struct OtherItems;

impl OtherItems {
    /// Gives the source back.
    #[cfg(feature = "checkpoint")]
    pub fn keep<S>(self, source: S) -> S {
        source
    }

    /// Gives the source back.
    #[cfg(feature = "mpi")]
    pub fn spread<S>(self, source: S) -> S {
        source
    }
}

/// Picks items behind `&mut`: found first by the method lookup.
pub trait PickChanged {
    #[doc(hidden)]
    fn __pick(&self) -> ChangedItems {
        ChangedItems
    }
}
impl<S: Source<Items: Indexed<Item: Changed>>> PickChanged for &&ItemsOf<'_, S> {}

/// Picks pairs whose first is behind `&mut`: found second.
pub trait PickChangedFirst {
    #[doc(hidden)]
    fn __pick(&self) -> ChangedItems {
        ChangedItems
    }
}
impl<S: Source<Items: Indexed<Item: ChangedFirst>>> PickChangedFirst for &ItemsOf<'_, S> {}

/// Picks all other items: found last.
pub trait PickUnchanged {
    #[doc(hidden)]
    fn __pick(&self) -> OtherItems {
        OtherItems
    }
}
impl<S> PickUnchanged for ItemsOf<'_, S> {}
