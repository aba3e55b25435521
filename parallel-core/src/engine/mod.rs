//! Runs the blocks of a loop: the caller works, helpers may come, nobody waits for one who has not started.

#[cfg(test)]
mod deterministic;
mod drive;
mod history;
mod policy;
mod pulled;
mod region;
mod site;
mod stop;
mod stop_check;
mod supply;
mod threads;
mod worker;

pub(crate) use drive::drive;
pub(crate) use pulled::{pipe, stream};
pub use site::Site;
pub use stop::Stop;
pub(crate) use stop::contain;
pub(crate) use supply::Claims;
pub use supply::queue::Queue;
#[cfg(test)]
pub(crate) use threads::job::open;
pub(crate) use threads::job::{JobRef, JobState};
pub(crate) use threads::sleep::Sleep;
pub(crate) use threads::team::{Grant, Team};
pub use worker::{NoExitInMacro, NoExitInMacro as Done, Worker, Yield};
