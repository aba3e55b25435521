//! The source of a loop on all ranks: items that are changed in place are refused.

// The tags are types without a value; `self` is how their methods are reached.
#![allow(clippy::unused_self)]

use crate::record::{ChangedItems, DigestedItems, DigestedRows, PlainItems};

/// A trait that no source has: it is there for its message.
#[diagnostic::on_unimplemented(
    message = "what a loop does to items behind `&mut` does not come back from other ranks",
    label = "items behind `&mut`",
    note = "each rank has items of its own; collect what is made of each, `VALUE for x in …`; or write by index, `for i in 0..n {{ out[i] = … }}`: that comes back"
)]
pub trait SpreadItems {}

impl ChangedItems {
    /// Refuses the source.
    pub fn spread<S: SpreadItems>(self, source: S) -> S {
        source
    }
}

macro_rules! all_others {
    ($($tag:ident)*) => {$(
        impl $tag {
            /// Gives the source back.
            pub fn spread<S>(self, source: S) -> S {
                source
            }
        }
    )*};
}
all_others! { DigestedItems DigestedRows PlainItems }
