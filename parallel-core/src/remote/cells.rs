//! Variables that are changed through a shared reference: a lock, an atomic, a cell. serde copies them, and what a loop does to the
//! copy would be lost without a word: so they are refused.

// The tags are types without a value; `self` is how their methods are reached.
#![allow(clippy::unused_self)]

use super::Sent;
use super::captures::{Refused, answer};
use std::cell::{Cell, OnceCell, RefCell};
use std::rc::Rc;
use std::sync::atomic::{
    AtomicBool, AtomicI8, AtomicI16, AtomicI32, AtomicI64, AtomicIsize, AtomicU8, AtomicU16, AtomicU32, AtomicU64,
    AtomicUsize,
};
use std::sync::{Arc, Mutex, OnceLock, RwLock};

/// Types that are changed through a shared reference.
pub trait ChangedInPlace {}

/// Lists are named with what is in them: of a list of lists rustc may not know yet what they hold.
macro_rules! cells {
    ($([$($generics:tt)*] $cell:ty;)*) => {$(
        impl<$($generics)*> ChangedInPlace for $cell {}
        impl<$($generics)*> ChangedInPlace for [$cell] {}
        impl<$($generics)*> ChangedInPlace for Vec<$cell> {}
    )*};
}
cells! {
    [] AtomicBool;
    [] AtomicI8;
    [] AtomicI16;
    [] AtomicI32;
    [] AtomicI64;
    [] AtomicIsize;
    [] AtomicU8;
    [] AtomicU16;
    [] AtomicU32;
    [] AtomicU64;
    [] AtomicUsize;
    [T] Mutex<T>;
    [T] RwLock<T>;
    [T] RefCell<T>;
    [T] Cell<T>;
    [T] OnceCell<T>;
    [T] OnceLock<T>;
    [T: ChangedInPlace] Arc<T>;
    [T: ChangedInPlace] Rc<T>;
}
impl<T: ChangedInPlace + ?Sized> ChangedInPlace for &T {}
impl<T: ChangedInPlace + ?Sized> ChangedInPlace for &mut T {}

/// The tag of a variable that is changed through a shared reference.
pub struct ACell;

answer! { [T: ChangedInPlace, M] &&&&&&&Sent<'_, T, M> => ACell, (); }

impl ACell {
    /// Refuses the variable.
    #[doc(hidden)]
    pub fn sent<T>(self, _: &T) -> Refused<T>
    where
        T: SharedBetweenProcesses, // what a loop does to it would be done to a copy
    {
        Refused::new()
    }
}

/// A trait that no variable which gets so far has: it is there for its message.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be shared with another process",
    label = "each process would change a copy of its own",
    note = "let the loop give values, or change a variable of its own: `total += x`, `list.push(x)`, `bins[k] += 1`; what is only read goes as a plain value"
)]
pub trait SharedBetweenProcesses {}
