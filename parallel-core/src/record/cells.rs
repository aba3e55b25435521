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

macro_rules! cells {
    ($($atomic:ty)*) => {$(
        impl ChangedInPlace for $atomic {}
    )*};
}
cells! { AtomicBool AtomicI8 AtomicI16 AtomicI32 AtomicI64 AtomicIsize AtomicU8 AtomicU16 AtomicU32 AtomicU64 AtomicUsize }
impl<T: ?Sized> ChangedInPlace for Mutex<T> {}
impl<T: ?Sized> ChangedInPlace for RwLock<T> {}
impl<T: ?Sized> ChangedInPlace for RefCell<T> {}
impl<T: ?Sized> ChangedInPlace for Cell<T> {}
impl<T> ChangedInPlace for OnceCell<T> {}
impl<T> ChangedInPlace for OnceLock<T> {}
impl<T: ChangedInPlace + ?Sized> ChangedInPlace for &T {}
impl<T: ChangedInPlace + ?Sized> ChangedInPlace for &mut T {}
impl<T: ChangedInPlace + ?Sized> ChangedInPlace for Arc<T> {}
impl<T: ChangedInPlace + ?Sized> ChangedInPlace for Rc<T> {}
impl<T: ChangedInPlace> ChangedInPlace for [T] {}
impl<T: ChangedInPlace> ChangedInPlace for Vec<T> {}
