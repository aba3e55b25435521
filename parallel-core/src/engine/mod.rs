//! Runs the blocks of a loop.

mod clock;
mod delivery;
#[cfg(test)]
pub(crate) mod deterministic;
mod drive;
mod indexed;
mod monitor;
mod options;
mod output;
mod policy;
mod pull;
mod stop;
mod supply;
mod threads;
mod worker;

pub(crate) use drive::drive;
pub use indexed::Indexed;
pub use monitor::Site;
pub(crate) use options::Options;
pub use output::Output;
pub(crate) use pull::{pipe, pull};
use stop::Stop;
pub(crate) use stop::contain;
pub use supply::owned::Owned;
pub use supply::pulled::Queue;
pub(crate) use threads::context::Context;
pub(crate) use threads::threads::Threads;
pub use worker::{Done, NoExitInMacro, Worker, Yield};
