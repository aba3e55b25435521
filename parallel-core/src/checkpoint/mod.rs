//! `checkpoint = PATH`: what a loop has done is in a file, and done once.
//!
//! ```text
//! effects     what stands around the effects of the loop, so that its output is recorded
//! journaled   the output around the one of the loop: a block that is done is recorded, and a recorded one is not run
//! ```
//!
//! The engine does not know files: it asks the output before a block whether there is a part of it already, and gives it the
//! writer of a block that is done (`Output::RECORDS`). Which blocks there are depends on the length of the input and on
//! `batch_size` alone, so a later run has the same ones, whatever its `n_jobs`.

mod effects;
mod journaled;

pub use effects::Checkpointed;
