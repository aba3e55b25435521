//! The outputs of reductions: one value for the whole loop, or, of `scan`, the values on the way there.

pub(crate) mod arithmetic;
pub(crate) mod copies;
mod count;
mod fold;
mod min_max;
mod order;
mod scan;
mod search;
mod sum;

pub use arithmetic::{
    Addend, Arithmetic, Factor, LoopProduct, LoopSum, Multiplicand, PickFactor, PickFactorLent, PickNoFactor,
    PickNoSummand, PickOtherProduct, PickOtherProductLent, PickOtherSum, PickOtherSumLent, PickSummand,
    PickSummandLent, Summand,
};
pub use copies::{Copies, LoopScan, PickCopies, PickNoClone, Running};
pub use count::Count;
pub use fold::{Fold, Reduce};
pub use min_max::{MinMax, WithKey};
pub use order::{Comparable, LoopOrder, Order, Ordered, PickOrd, PickTotalOrder, PickUnordered};
pub use scan::Scan;
#[cfg(feature = "record")]
pub(crate) use search::Quantifier;
pub use search::{All, Any, First};
pub use sum::SumOrProduct;
