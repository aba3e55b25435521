//! Runs the blocks of a loop: the caller works, helpers may come, nobody waits for one who has not started.

mod delivery;
#[cfg(test)]
mod deterministic;
mod drive;
mod history;
mod indexed;
mod output;
mod policy;
mod pulled;
mod region;
mod site;
mod stop;
mod supply;
mod threads;
mod worker;

pub use delivery::parts::Parts;
pub(crate) use drive::drive;
pub use indexed::Indexed;
pub use output::Output;
pub(crate) use pulled::{pipe, stream};
pub use site::Site;
pub use stop::Stop;
pub(crate) use stop::contain;
pub(crate) use supply::Claims;
pub use supply::owned::Owned;
pub use supply::queue::Queue;
#[cfg(test)]
pub(crate) use threads::job::open;
pub(crate) use threads::job::{JobRef, JobState};
pub(crate) use threads::sleep::Sleep;
pub(crate) use threads::team::{Grant, Team};
pub use worker::{NoExitInMacro, NoExitInMacro as Done, Worker, Yield};
