//! The engine: runs the blocks of a loop. The caller works, helpers may come, and nobody waits for one who has not
//! started.
//!
//! # The life of a loop
//!
//! ```text
//!             the caller                                             a helper
//!
//!   call      drive/ (indexed) or pull.rs (an iterator)              asleep: threads/sleep.rs
//!     |       with options.rs; blocks.rs cuts the input;                |
//!     |       monitor/site.rs knows what it took last time              |
//!     |                                                                 |
//!     +-----> one block, or nobody may help: the plain loop,            |
//!     |       run_serial in worker/work.rs, and that is all             |
//!     |                                                                 |
//!     +-----> always short so far: the plain loop in a few steps,       |
//!     |       and between two of them a look at the coarse clock:       |
//!     |       worker/glance.rs, and worker/watch.rs if it is timed, or  |
//!     |       late; of an iterator supply/pulled/iterator.rs            |
//!     |       - in time to the end: that is all                         |
//!     |       - late: what is left is claimed and shared, in this call  |
//!     |                                                                 |
//!     +-----> short, of light items, and faster alone when both ways    |
//!     |       were timed (monitor/comparison.rs); or too short, by the  |
//!     |       last time, for waking somebody: in the same way           |
//!     |                                                                 |
//!   claim <-. the next run of blocks, from a supply:                    |
//!     |     | supply/shared/claimer.rs or supply/pulled/mod.rs          |
//!     |     |                                                           |
//!   help    | if policy.rs says that it pays:                           |
//!     |     | threads/helpers.rs calls --- a job, threads/job.rs --> woken, or still awake
//!     |     |                                                           |
//!   run     | the user's loop over the items of a block:             join, if the team has room: threads/team.rs
//!     |     | worker/mod.rs                                             |
//!   stop    | an exit or a panic: stop.rs has the lowest block;      claim <-. or steal: supply/shared/steal_ranges.rs
//!     |     | worker/stop_check.rs looks at it meanwhile             run     |
//!   deliver | what came of the blocks: delivery/                     deliver |
//!     |_____| until nothing is left to claim                            |____|
//!     |                                                                 |
//!   end       no more helpers are let in; waits for those inside <--- leave
//!     |       monitor/ learns what it took; the output takes the        |
//!     v       parts in block order; the panic goes on, if there is    awake for policy::AWAKE: spins for the next loop
//!   sleep     one                                                     then asleep
//! ```
//!
//! # Where to change what
//!
//! * When a helper is called or woken: `wants_help` in `policy.rs` (for iterators `wants_help_with_more`); how long it
//!   stays awake: `threads/linger.rs`, by default `AWAKE` in `policy.rs`, and for iterators first `LOOKS`. An output may refuse
//!   helpers (`Output::shares`); the items of an iterator must be worth handing over, too (`Producer::is_worth_it`).
//! * How a loop that was always short, or runs alone, is looked at while it runs: `least_step`, `first_step`, `next_step` and `late` in
//!   `policy.rs`; of an iterator: `STEP` in `supply/pulled/iterator.rs`, and which items it begins with alone:
//!   `begin_alone` in `supply/pulled/first.rs`. By which clock: `worker/glance.rs`, `worker/watch.rs`, `clock/coarse.rs`. Which loops are trusted to be
//!   short: `is_trusted` in `monitor/site.rs`, and where `drive/way.rs` asks it; for which nobody is called: `pays_help` there. Which loops run alone since that is faster: `class`,
//!   `class_of_iterator` and `tries_other` in `policy.rs`, `alone.rs`.
//! * Who pulls the items of an iterator: `supply/pulled/pullers.rs`; of which ones all workers: `source/movable.rs`.
//! * What an item of an iterator takes: `supply/pulled/estimate.rs`.
//! * How many blocks a worker claims: `claim`, `first` and `grow` in `policy.rs`. Which ones: `pick`, `cut` and
//!   `share`; in a loop that may end early the first ones that are left, as many as `front` says.
//! * How many items a block has, of a sum for example: `blocks.rs`, next to the engine.
//! * What a forked child does about the threads and locks of its parent: `per_process.rs`; the whole story is in
//!   `threads/mod.rs`.
//! * Which panic wins: `stop.rs`, the one of the lowest block; of the body, the iterator and the sink: `pull.rs`. How a
//!   panic ends a worker's block: `worker/work.rs`. What is said about its item, and when: `panicked.rs`; which item it
//!   was: `Items` in `worker/items.rs`, and `Indexed::begun`, or `NOTES_EACH`.
//! * What bounds the memory of a loop over an iterator, of a pipeline for example: `Producer::room` in
//!   `supply/pulled/producer.rs`, with the bound of the settings, `items_ahead` in `options.rs`.
//! * Which loops hand over each item before they pull the next one: `is_serial_pipeline` in `supply/pulled/mod.rs`.
//! * Which helpers stay in a loop that has nothing for them: `wait` in `supply/pulled/queue.rs`.
//! * Who may work on a loop, and how many: `Grant::ask` in `threads/grant.rs`. On threads of a rayon pool:
//!   `threads/rayon_jobs.rs`, with the reason why nothing waits for ever there; on other threads for a rayon pool:
//!   `threads/rayon_pool.rs`.
//! * When a thread starts: `Threads::call` in `threads/threads.rs`; its stack, name and handlers:
//!   `threads/thread_settings.rs`.
//! * What `PARALLEL_EXPLAIN` and `PARALLEL_TRACE` write, and why a loop was not shared: `monitor/mod.rs` says where.
//! * What helpers take over from their caller: `threads/context.rs`; of `tracing`: `threads/spans.rs`.
//! * A setting: `options.rs`, and its documented method in `api/settings.rs`; where it is asked: see `CONTRIBUTING.md`.
//! * Where helpers that are awake wait: `threads/idle.rs`; on which cores: `threads/affinity.rs`.
//!
//! # The seams
//!
//! Four questions, each answered in a room of its own, so that a new answer is a new file:
//!
//! ```text
//! supply     where do a worker's next blocks come from?    serial (all at once), shared by stealing, pulled
//! worker     what runs them?                               the user's loop, as the macro has expanded it
//! delivery   where does what came of a block go?           in place, at the end (joined meanwhile or not), in order,
//!                                                          as completed
//! monitor    who is told?                                  the call site's memory, the thread's history, the log;
//!                                                          of single items: those of `run`, next to the engine
//! ```
//!
//! Beside them stand the `threads`. The two traits that the engine asks of the rest of the crate are `indexed.rs` (an
//! input) and `output.rs` (a result); the engine itself depends on nothing but `blocks`, `jobs` and `sync`.

mod alone;
pub(crate) mod clock;
mod delivery;
mod drive;
mod in_children;
mod indexed;
#[cfg(feature = "mpi")]
mod inside;
mod monitor;
mod options;
mod output;
mod panicked;
mod per_process;
mod policy;
mod pull;
#[cfg(test)]
pub(crate) mod scheduler;
#[cfg_attr(not(feature = "rand"), allow(dead_code, reason = "the feature `rand` makes generators of the seeds"))]
mod seeds;
#[cfg(feature = "process")]
mod serve;
#[cfg(feature = "mpi")]
mod spread;
mod stop;
mod supply;
mod threads;
mod worker;

pub(crate) use clock::Moment;
pub(crate) use drive::drive;
pub use indexed::{Indexed, Position};
#[cfg(feature = "mpi")]
pub(crate) use inside::is_inside;
pub use monitor::Site;
#[cfg(feature = "checkpoint")]
pub(crate) use monitor::write_log;
pub(crate) use options::Options;
pub use output::{Output, Prospect, Sharing, Turn};
pub(crate) use panicked::{CulpritSlot, Guilty, Panicked, is_naming, tell};
#[cfg(feature = "process")]
pub(crate) use per_process::PerProcess;
pub(crate) use per_process::this_process;
pub(crate) use pull::{pipe, pull};
pub(crate) use seeds::{Generators, Seeds};
#[cfg(feature = "process")]
pub(crate) use serve::serve;
#[cfg(feature = "mpi")]
pub(crate) use spread::{Ran, Spread, Verdict};
use stop::Stop;
pub(crate) use stop::{Payload, contain, forget_panic};
pub use supply::marked::Marked;
pub use supply::owned::Owned;
pub use supply::pulled::{AllWorkers, CallerAlone, Pullers, Queue};
pub use supply::walked::Walked;
pub(crate) use threads::context::Context;
pub(crate) use threads::rayon_jobs::run_job;
pub(crate) use threads::rayon_pool::RayonPool;
pub(crate) use threads::spans::Spans;
pub(crate) use threads::thread_settings::{ThreadSettings, default_stack};
pub(crate) use threads::threads::Threads;
pub(crate) use threads::ticker::{TICK, with_ticks};
pub use worker::{Done, Items, LoopBody, NoExitInMacro, Worker, Yield};
