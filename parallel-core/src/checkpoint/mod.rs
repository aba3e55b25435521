//! `checkpoint = PATH`: what a loop has done is in a file, and done once.
//!
//! ```text
//! effects     what stands around the effects of the loop, so that its output is recorded
//! journaled   the output around the one of the loop: a block that is done is recorded, and a recorded one is not run
//! items       the source of the loop, with the digests of its items or without; those that are changed are refused
//! digested    items with their digests, by which a later run learns whether it has the same ones
//! variables   the variables that the loop reads, whose digests are compared as well
//! ```
//!
//! The engine does not know files: it asks the output before a block whether there is a part of it already, and gives it the
//! writer of a block that is done (`Output::RECORDS`). Which blocks there are depends on the length of the input and on
//! `batch_size` alone, so a later run has the same ones, whatever its `n_jobs`.
//!
//! A process that is a shard of a loop passes over the blocks of others (`Output::turn`), keeps no parts, and ends behind the
//! loop, in `effects`; once all parts are there the loop is read as any other.

mod digested;
mod effects;
mod items;
mod journaled;
mod variables;

pub use effects::Checkpointed;
pub use variables::{PickRead, PickReadCell, PickUnread, ReadBy};
