//! Where a block's result goes.

mod buffers;
mod extreme;
mod fold;
mod keyed;
mod nothing;
mod numbers;
mod order;
mod search;
mod slots;
mod total;

pub use buffers::Buffers;
pub use extreme::Extreme;
pub use fold::{Fold, Reduce};
pub use keyed::Keyed;
pub use nothing::Nothing;
pub use numbers::{Addend, Arithmetic, Multiplicand, PickFactor, PickNoFactor, PickNoSummand, PickSummand};
pub use order::{Order, Ordered, PickOrd, PickTotal, PickUnordered};
pub use search::{All, Any, First};
pub use slots::Slots;
pub use total::{Count, Total};

use crate::engine::Watch;
use std::ops::{ControlFlow, Range};
use std::sync::{Mutex, PoisonError};

/// One kind of result of a loop, put together from what its blocks leave.
///
/// Whether it may be shared and its parts sent is asked where the loop runs, not here: a result that cannot travel is to
/// be one error, at the entry's own bound.
pub trait Output {
    /// Whether the boundaries of the blocks cannot be seen in the result, so that neighbouring blocks may run as one.
    const FREE: bool;
    /// How a block's items learn that the loop has stopped.
    type Watch<'a>: Watch<'a>
    where
        Self: 'a;
    /// What the body of one block writes to.
    type Writer<'a>
    where
        Self: 'a;
    /// What a finished block leaves; owns it, so that dropping it is all a failed loop has to do.
    type Part;

    /// Makes ready for a batch of `len` items.
    fn open(&mut self, _len: usize) {}
    /// The writer for the block of these items of the batch.
    fn writer(&self, items: Range<usize>) -> Self::Writer<'_>;
    /// Whether this block's outcome makes all later blocks needless.
    fn ends_loop(_out: &Self::Writer<'_>) -> bool {
        false
    }
    /// What stays of a writer when its block is done.
    fn seal(out: Self::Writer<'_>) -> Self::Part;
    /// Takes the parts of a batch, in block order; `Break` when later batches are needless.
    fn take(&mut self, parts: Vec<(usize, Self::Part)>) -> ControlFlow<()>;
}

/// What only the caller touches, while the workers hold a shared reference to the whole output.
///
/// A `Mutex` that is never locked: it makes any `T: Send` shareable, and the caller's access goes through `&mut`.
pub(crate) struct Own<T>(Mutex<T>);

impl<T> Own<T> {
    pub(crate) fn new(value: T) -> Self {
        Self(Mutex::new(value))
    }

    pub(crate) fn get(&mut self) -> &mut T {
        self.0.get_mut().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn into_inner(self) -> T {
        self.0.into_inner().unwrap_or_else(PoisonError::into_inner)
    }
}
