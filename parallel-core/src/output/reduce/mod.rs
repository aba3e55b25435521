//! The outputs of reductions: one value for the whole loop, or for each key, or, of `scan`, the values on the way there.

pub(crate) mod arithmetic;
pub(crate) mod copies;
mod count;
mod fold;
pub(crate) mod keyed;
mod min_max;
mod order;
mod scan;
mod search;
mod start;
mod sum;

pub use arithmetic::{
    Addend, Arithmetic, Factor, LoopProduct, LoopSum, Multiplicand, PickFactor, PickFactorLent, PickNoFactor,
    PickNoSummand, PickOtherProduct, PickOtherProductLent, PickOtherSum, PickOtherSumLent, PickSummand,
    PickSummandLent, Summand, Term,
};
pub use copies::{Copies, LoopScan, PickCopies, PickNoClone, Running};
pub use count::Count;
pub use fold::{Fold, Reduce};
#[cfg(feature = "record")]
pub(crate) use keyed::Tally;
pub use keyed::{Group, Hashed, Keyed, Keying, PickHash, PickNoHash};
pub use min_max::{MinMax, WithKey};
pub use order::{Comparable, LoopOrder, Order, Ordered, PickOrd, PickTotalOrder, PickUnordered};
pub use scan::Scan;
#[cfg(feature = "record")]
pub(crate) use search::Quantifier;
pub use search::{All, Any, First};
pub use start::{ByCall, ByCopy, CanCopy, Copied, Made, Make, Named, PickCopied, PickFunction, Start};
pub use sum::SumOrProduct;
