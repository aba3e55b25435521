//! Runs the blocks of a loop: the caller works, helpers may come, nobody waits for one who has not started.

mod claims;
mod cores;
mod cursor;
mod drive;
mod feed;
mod header;
mod help;
mod lobby;
mod lounge;
mod owner;
mod pace;
mod policy;
mod pull;
mod site;
mod stop;
mod stream;
mod tap;
mod team;
#[cfg(test)]
mod turns;
mod watch;
mod worker;

pub(crate) use claims::Claims;
pub(crate) use drive::drive;
pub use feed::Feed;
#[cfg(test)]
pub(crate) use header::open;
pub(crate) use header::{Header, Ticket};
pub(crate) use lounge::Lounge;
pub use site::Site;
pub use stop::Stop;
pub(crate) use stop::contain;
pub(crate) use stream::{pipe, stream};
pub(crate) use team::{Crew, Team};
pub use watch::{Unwatched, Watch, Watched};
pub use worker::{NoExitInMacro, NoExitInMacro as Done, Worker, Yield};
