//! Worker processes: this very program, started again before its `main`, to run functions of it on bytes.
//!
//! ```text
//! start     how a worker begins: before `main`, told by an environment variable
//! pool      the workers that wait for a task, of this process
//! process   one worker, as its parent has it: started, listened to, ended
//! task      what workers are to do for one loop: a function, and what it starts with
//! hand      one worker at one task, lent to one thread of the parent
//! death     how a worker has ended, and at which item
//! service   the task, as the worker has it
//! page      what both sides see at once: the item that the worker is at, and whether it is to stop
//! clock     the time that both sides have
//! message   what goes over the socket between them
//! memory    bytes that several processes see
//! code      functions by their distance from one that both sides know
//! ```
//!
//! A parent and its worker have a socket, which is the worker's standard input when it begins. The parent sends a task, then one
//! request after the other, each of which the worker answers, and says when the task is over. The worker waits for the next one
//! then, for five minutes at most. It ends when the socket does, so with its parent, however that one ends.
//!
//! This room knows nothing of loops.

#[cfg(not(unix))]
compile_error!("the feature `process` of parallel-for needs a Unix system; leave it out, and `backend = processes`");

mod clock;
mod code;
mod death;
mod hand;
mod memory;
mod message;
mod page;
mod pool;
mod process;
mod service;
mod start;
mod task;
#[cfg(all(test, not(loom)))]
mod tests;

pub(crate) use clock::now;
pub(crate) use death::Death;
pub(crate) use hand::{Hand, Waiting};
pub(crate) use page::Page;
pub(crate) use service::Service;
pub(crate) use start::is_worker;
pub(crate) use task::Task;
