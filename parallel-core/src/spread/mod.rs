//! `backend = mpi`: the blocks of a loop run on all ranks of the program.
//!
//! Every rank runs the whole program, and comes to the same loops. Of a loop the *root*, rank 0, hands out runs of blocks; what
//! comes of them goes to the root, and from there to all ranks. Each makes the result of it as it does of the records in a
//! checkpoint, so that it has the same bits everywhere.
//!
//! ```text
//! effects    what stands around the effects of the loop
//! spreading  the output around the one of the loop: what comes of a block waits there to be sent
//! items      the source of the loop: items that are changed are refused
//! local      the loop of one rank, as the two that follow see it
//! frames     what came of blocks, one after the other, as bytes
//! message    what the ranks say to each other in a loop
//! talk       the loop of a rank that is not the root: it asks, is answered, and has blocks run
//! root       the loop of the root: who gets which blocks, and when all is done
//! handing    the list of the blocks that nobody has yet
//!
//!      the root                                        another rank
//!      waits  <------------ join: which loop ---------  comes to the loop, and wants runs
//!   agrees    ------------- error, to all            →  panics with the same sentence
//!   hands out ------------- work: runs of blocks     →  its workers run them
//!      takes  <------------ report: what came of them, which runs are done, how many more it wants
//!             ------------- stop: nothing behind this item
//!             ------------- give: so many bytes, which all ranks get together
//!             ------------- end: how the loop ended  →  takes the result
//! ```

mod effects;
mod frames;
mod handing;
mod items;
mod local;
mod message;
mod root;
mod spreading;
mod talk;

pub use effects::on_root;
