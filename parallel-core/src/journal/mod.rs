//! The journal: a file of what a loop has done, a frame a block, which a later run of the same loop reads.
//!
//! ```text
//! checkpoint  the checkpoint of one loop, as its settings say: its journal, and which loop it is
//! journal   one file, from its opening to its end: who may have it, what is added; with the parts of other processes, if there are
//!    folder    the folder of a loop that several processes share: the names of their parts
//!    shard     `PARALLEL_SHARD`: which blocks are this process's
//!    share     what this process has done of them
//!    contents  what a file has
//!    frames    the bytes of the file: frames with a length and checksums; what is torn off or damaged is passed over
//!    header    the first frame: which loop it is of, and how another one differs
//!    variables what is compared of the variables that the loop reads, and what cannot be
//!    notes     the digests of items, on their way into the frames of their blocks
//!    writer    what writes to the file, and to the disk
//!    lock      who may have a file
//!    used      the files that this process has used: each for one run of one loop
//! ```
//!
//! The journal knows neither threads nor what is in a frame: that is the business of whoever records.
//!
//! # The file
//!
//! ```text
//! "parallel-for j3\n"
//! frame   the header, `MessagePack`
//! frame   kind 1, flags, first item (8 bytes), number of items (8 bytes), number of items in the digest (8 bytes), digest of these
//!         items (8 bytes), the block's part
//! …
//! frame   kind 2, in the part of a shard: it has passed over the whole loop, and what is its is there
//!
//! frame = mark (4 bytes), length of the content (8), checksum of the content (4), checksum of the 16 bytes before (4), content
//! ```
//!
//! Numbers are little-endian. The checksums of all frames but the header begin with the *salt* of the file, a random number that
//! its header has: so what looks like a frame inside a value (somebody may keep journals in journals) is none here.
//!
//! Only what is behind the last whole frame is ever cut off. A file of another loop, or of anything else, stays as it is.

mod checkpoint;
mod contents;
mod folder;
mod frames;
mod header;
#[expect(clippy::module_inception, reason = "the file that gives the room its name")]
mod journal;
mod lock;
mod notes;
mod shard;
mod share;
#[cfg(test)]
mod tests;
mod used;
mod variables;
mod writer;

pub use checkpoint::Checkpoint;
pub(crate) use frames::of_block;
pub(crate) use notes::{Digest, Note, Notes};
pub(crate) use share::Share;
pub use variables::Compared;
pub(crate) use writer::Writer;
