//! What the generated loops use when they run: what they are given, what came of them, and how they are compared.
//!
//! The loops are written by the build script, in `generator`, from a grammar and a seed.

pub mod given;
pub mod outcome;
pub mod prelude;
pub mod run;
#[path = "../../../support/mod.rs"]
mod support;
