//! Where a block's result goes.

mod buffers;
mod no_result;
pub(crate) mod reduce;
mod slots;
mod stage;

pub use buffers::Buffers;
pub use no_result::NoResult;
pub use reduce::{
    Addend, Arithmetic, Factor, Multiplicand, NeedsFactor, NeedsSummand, PickFactor, PickNoFactor, PickNoSummand,
    PickSummand, Summand,
};
pub use reduce::{All, Any, Count, First, Fold, MinMax, Reduce, SumOrProduct, WithKey};
pub use reduce::{Comparable, NeedsOrder, Order, Ordered, PickOrd, PickTotalOrder, PickUnordered};
pub use slots::Slots;
pub use stage::{Handoff, Stage, Values};

pub(crate) use crate::blocks::Shape;
pub use crate::engine::Output;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// What only the caller touches, while the workers hold a shared reference to the whole output.
///
/// A `Mutex` that nobody waits for: it makes any `T: Send` shareable, and the caller's access goes through `&mut`.
pub(crate) struct CallerOnly<T>(Mutex<T>);

impl<T> CallerOnly<T> {
    #[inline]
    pub(crate) fn new(value: T) -> Self {
        Self(Mutex::new(value))
    }

    #[inline]
    pub(crate) fn get(&mut self) -> &mut T {
        self.0.get_mut().unwrap_or_else(PoisonError::into_inner)
    }

    #[inline]
    pub(crate) fn into_inner(self) -> T {
        self.0.into_inner().unwrap_or_else(PoisonError::into_inner)
    }

    /// For the caller, while the workers are there.
    pub(crate) fn lock(&self) -> MutexGuard<'_, T> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
