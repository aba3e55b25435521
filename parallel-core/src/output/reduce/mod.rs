//! The outputs of reductions: one value for the whole loop.

pub(crate) mod arithmetic;
mod count;
mod fold;
mod min_max;
mod order;
mod search;
mod sum;

pub use arithmetic::{
    Addend, Arithmetic, Factor, LoopProduct, LoopSum, Multiplicand, PickFactor, PickFactorLent, PickNoFactor,
    PickNoSummand, PickOtherProduct, PickOtherProductLent, PickOtherSum, PickOtherSumLent, PickSummand,
    PickSummandLent, Summand,
};
pub use count::Count;
pub use fold::{Fold, Reduce};
pub use min_max::{MinMax, WithKey};
pub use order::{Comparable, LoopOrder, Order, Ordered, PickOrd, PickTotalOrder, PickUnordered};
#[cfg(feature = "checkpoint")]
pub(crate) use search::Quantifier;
pub use search::{All, Any, First};
pub use sum::SumOrProduct;
