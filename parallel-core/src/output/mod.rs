//! The outputs: what comes of a loop, one file for each form.
//!
//! ```text
//! no_result    a statement loop              slots     a list with one result an item
//! stage        results for a sink            buffers   a list with any number of results an item
//! reduce/      one value: sum (product, too), count, min_max, fold (reduce, too), search (any, all, first);
//!              scan: the list of running results; keyed: one value for each key
//! list         what the two lists have in common
//! caller_only  a field of outputs and of effects that only the calling thread uses
//! ```
//!
//! Each implements the engine's trait [`Output`]. The body of a block writes to a writer; a finished block leaves a
//! part; the parts are put together in block order.

mod buffers;
mod caller_only;
pub(crate) mod joined;
mod list;
mod no_result;
pub(crate) mod reduce;
mod slots;
mod stage;

#[cfg(feature = "process")]
pub(crate) use buffers::Buffer;
pub use buffers::Buffers;
pub(crate) use caller_only::CallerOnly;
pub use list::{List, Listed};
pub use no_result::NoResult;
pub use reduce::{
    Addend, Arithmetic, Factor, LoopProduct, LoopSum, Multiplicand, PickFactor, PickFactorLent, PickNoFactor,
    PickNoSummand, PickOtherProduct, PickOtherProductLent, PickOtherSum, PickOtherSumLent, PickSummand,
    PickSummandLent, Summand,
};
pub use reduce::{All, Any, Count, First, Fold, MinMax, Reduce, Scan, SumOrProduct, WithKey};
pub use reduce::{ByCall, ByCopy, CanCopy, Copied, Made, Make, Named, PickCopied, PickFunction, Start};
pub use reduce::{Comparable, LoopOrder, Order, Ordered, PickOrd, PickTotalOrder, PickUnordered};
pub use reduce::{Copies, LoopScan, PickCopies, PickNoClone, Running};
pub use reduce::{Group, Hashed, Keyed, Keying, PickHash, PickNoHash, Term};
#[cfg(feature = "record")]
pub(crate) use reduce::{Quantifier, Tally};
pub use slots::Slots;
pub use stage::{SinkBuffer, Stage, Values};

pub(crate) use crate::blocks::Shape;
pub use crate::engine::{Output, Prospect, Sharing};
