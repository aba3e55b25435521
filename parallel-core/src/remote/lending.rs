//! Variables that hold references: `Vec<&str>`, `[&str; 3]`, `HashMap<&str, f64>`. They travel by their parts, or are refused.

// The tags are types without a value; `self` is how their methods are reached.
#![allow(clippy::unused_self)]

use super::Sent;
use super::captures::{Capture, Read, Refused, Way, answer};
use super::holding::{Behind, Holds, HoldsSomewhere};
use super::items::ItemWay;
use super::lent::LentItem;
use crate::wire::{Reader, WireError};
use std::marker::PhantomData;

/// A variable that holds references, and travels by the way `K`.
pub struct Lent<'a, K, T> {
    value: &'a T,
    put: fn(&T, &mut Vec<u8>) -> Result<(), WireError>,
    way: PhantomData<fn() -> K>,
}

/// The tag of a variable that holds references, and travels.
pub struct Holding;
/// The tag of a variable that holds references, and cannot travel.
pub struct HoldingMore;

answer! {
    [T: Holds<P> + LentItem, P] &&&&&Sent<'_, T, Read> => Holding, P;
    [T: Behind<P>, P] &&&&&&Sent<'_, T, Read> => HoldingMore, P;
    [T: HoldsSomewhere<P>, P] &&&&Sent<'_, T, Read> => HoldingMore, P;
}

impl Holding {
    /// Has the variable travel.
    #[doc(hidden)]
    pub fn sent<T: LentItem>(self, value: &T) -> Lent<'_, T::Way, T> {
        Lent { value, put: T::pack, way: PhantomData }
    }
}

impl HoldingMore {
    /// Refuses the variable.
    #[doc(hidden)]
    pub fn sent<T>(self, _: &T) -> Refused<T>
    where
        T: Owned, // what a loop reads goes to the worker processes
    {
        Refused::new()
    }
}

/// A trait that no variable which gets so far has: it is there for its message.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot go to another process",
    label = "holds references to what stays here",
    note = "take owned values, `String` for `&str`, `Vec<Point>` for `Vec<&Point>`; of a reference to references these, in a `let` before the loop: `names.to_vec()` for a `&[&str]`, `*name` for a `&&str`"
)]
pub trait Owned {}

impl<K: ItemWay, T> Capture for Lent<'_, K, T> {
    type Way = LentWay<K>;

    fn pack(&self, to: &mut Vec<u8>) -> Result<(), WireError> {
        (self.put)(self.value, to)
    }
}

/// The way of variables that go as items do, by the way `K`.
pub struct LentWay<K>(PhantomData<fn() -> K>);

/// A variable that holds references, and has arrived.
pub struct LentHome<K: ItemWay>(K::Owned);

impl<K: ItemWay> Way for LentWay<K> {
    type Home = LentHome<K>;

    fn arrive(from: &Reader<'_>) -> Result<LentHome<K>, WireError> {
        K::arrive(from).map(LentHome)
    }
}

impl<K: ItemWay> LentHome<K> {
    /// The variable.
    #[doc(hidden)]
    pub fn open(&mut self) -> K::Item<'_> {
        K::give(&self.0)
    }
}
