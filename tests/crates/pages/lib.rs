//! The pages of the documentation whose examples need other crates, which the package `parallel-for` does not have: here
//! their examples are tests.

#[cfg(doctest)]
#[doc = include_str!("../../../docs/from-rayon.md")]
pub mod from_rayon {}

#[cfg(doctest)]
#[doc = include_str!("../../../docs/recipes.md")]
pub mod recipes {}
