//! The ranks of a program that a launcher has started several times, and the messages between them.
//!
//! ```text
//! world      the messages between the ranks; only the thread that has called `init` sends or receives any
//! header     which loop a rank has come to, and how it differs from that of another rank
//! guard      what users call: `init`, `rank`, `size`, `is_root`, and the guard whose drop is the end
//! backend    whether a loop is to run on all ranks
//! ```
//!
//! Nothing here blocks inside MPI, where a waiting rank would take all of a core: what is not there yet is asked for again after
//! a nap. Rank 0, the *root*, decides all; the others ask and are answered.

mod backend;
mod guard;
mod header;
mod world;

pub(crate) use backend::is_spread;
pub(crate) use guard::{ERROR, FAULT, GONE};
pub use guard::{Mpi, init, is_root, rank, size};
pub(crate) use header::{Header, JOIN, SAME};
pub(crate) use world::{Nap, World, here};
