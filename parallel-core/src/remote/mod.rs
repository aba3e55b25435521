//! `backend = processes`: the blocks of a loop run in other processes of this machine.
//!
//! The engine does not know it. In this process, the *parent*, each of its worker threads watches over one worker process: the
//! thread claims blocks as ever, sends the items of a block there, waits, and makes the part of the block of the bytes that come
//! back. In the worker process the loop is an ordinary one, whose blocks come one after the other from the parent.
//!
//! ```text
//! backend     where the loop runs: the setting, `PARALLEL_BACKEND`
//! captures    how the variables that the loop reads get to a worker: which way, by the type of each
//! filled      collections that the loop fills, of which each block has an empty one
//! cells       variables that are changed through a shared reference, which are refused
//! numbers     slices, arrays and lists of numbers, which travel as they lie in memory
//! once_mut    a value that is lent once: an item behind `&mut`
//! items       how the items of the loop get there
//! holding     types that hold references
//! lent        what holds references and travels nevertheless: each part of it by its own way
//! lending     variables of that kind
//! packed      what goes along with a loop: its captures, its limits, its attempts
//! surroundings   the part of that which is the same for every loop
//!
//!      the parent                                     a worker process
//! sent        the effects of a loop that runs elsewhere    side      what the body is given instead of settings, source, anchor
//! supervise   a thread and its worker process              served    the effects of the loop that runs here
//! deaths      the deaths of workers at one request, and who is guilty
//! received    the output around the one of the loop        sending   the output around the one of the loop
//! address     a function by its address
//! answer      what a worker says of a block: how it is written, and read
//! ```

mod address;
mod answer;
mod arena;
mod backend;
mod captures;
mod cells;
mod deaths;
mod filled;
mod holding;
mod items;
mod lending;
mod lent;
mod numbers;
mod once_mut;
mod packed;
mod received;
mod sending;
mod sent;
mod served;
mod side;
mod supervise;
mod surroundings;

pub use captures::{PickSent, Sent};
pub use filled::{Filled, PickFilled, PickFilledMut};
pub use items::{PickItems, SentItems};
pub use packed::Packed;
