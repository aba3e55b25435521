//! Makes small loops from a grammar, each beside its serial twin.
//!
//! `files` writes the loops of a fixed seed, as they are checked in under `tests/loops`; `tests/current.rs` says when
//! the two differ. The rest is what the loops use when they run: what they are given, and what came of them.

mod accumulator;
mod body;
mod case;
mod clause;
mod comprehension;
mod exit;
mod file;
mod form;
pub mod given;
mod ledger;
pub mod outcome;
mod pipeline;
mod random;
pub mod run;
mod scope;
mod source;
mod statement;
mod streamed;
#[path = "../../../support/mod.rs"]
mod support;
mod twin;
mod value;
mod window;

pub use file::{SEED, files};
