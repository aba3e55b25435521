//! Variables that are changed through a shared reference: a lock, an atomic, a cell. What one holds is not its value for long.

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
