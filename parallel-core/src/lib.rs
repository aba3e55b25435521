//! The runtime of [`parallel-for`](https://docs.rs/parallel-for): use that crate, not this one.
//!
//! # The rooms
//!
//! A room depends only on rooms below it. A loop begins in `entries`, which puts together the other rooms: a `source`,
//! an `output` with the `effects` around it, the settings of `api`. Then the `engine` runs it.
//!
//! ```text
//! entries     what the macro calls: one function a form of loop, with the bounds whose failure the user reads
//! checkpoint  a record of what the blocks of a loop have done, in a file (feature `checkpoint`)
//! remote      loops whose items run elsewhere (feature `process`)
//! spread      loops whose blocks run on all ranks of an MPI program (feature `mpi`)
//! record      what comes of a block as bytes, and back (features `checkpoint`, `process` and `mpi`)
//! effects     what a loop does besides its result: it leaves early, it changes variables of the code around it
//! output      what comes of a loop: lists, buffers, reductions, results that are handed over one by one
//! plain       for rustc alone: what the expansion calls if the macro could not read the body. Never runs
//! run         what accompanies the items of a loop, if a setting says so: progress
//! source      what can be looped over: ranges, slices, owned items, grids, adaptors; else any iterator
//! ranks       the ranks of an MPI program, and the messages between them (feature `mpi`)
//! api         what users name: settings, scopes, pools, the `Stream` of results
//! limits      how a loop ends early from outside: `cancel`, `time_limit`
//! attempts    what a loop does about items that fail: `retries`, `into = Outcomes<_>`
//! journal     the file of a checkpoint: frames, who may have it, which shard runs what (feature `checkpoint`)
//! wire        values as bytes, and back (features `checkpoint`, `process` and `mpi`)
//! processes   worker processes: this program, started again (feature `process`)
//! engine      who runs which block, when, and on which thread; opens with a picture of a loop's life
//! blocks      where the boundaries of blocks are, from the length of the input and `batch_size` alone
//! reads       how a body reads the lists around it: by one slice
//! accumulate  the trait of variables that loops sum up    jobs  how many workers `n_jobs` means
//! say         a line on stderr                           sync  the atomics and locks, which loom replaces by modelled ones
//! rarely      a hint to the compiler about a branch
//! ```
//!
//! (`output` needs a source because `output/buffers.rs` moves its buffers by a loop of the runtime's own.)
//!
//! # Unsafe code
//!
//! The crate uses `unsafe` in these files, each with its argument:
//!
//! * `engine/threads/job.rs`: a loop on its caller's stack, used by helpers; the rule that stands there is the central
//!   one;
//! * `engine/clock/mod.rs`: the processor's counter of cycles; `engine/clock/coarse.rs`: a call of the C library;
//! * `engine/threads/affinity.rs`: three calls of the C library;
//! * `engine/threads/rayon_jobs.rs`: has the C library tell a thread that it has forked;
//! * `engine/threads/thread_settings.rs`: asks for the bound on the main thread's stack;
//! * `engine/monitor/at_exit.rs`: a call of the C library;
//! * `engine/per_process.rs`: a value for each process, made without a lock: a forked child would inherit one
//!   that nobody gives back;
//! * `engine/worker/mod.rs`, `engine/worker/leave.rs`: keep the promise that inputs ask for: no item is given out twice;
//! * `engine/supply/owned.rs`, `engine/supply/walked.rs`, `engine/supply/pulled/queue.rs`: items given away by several workers at once;
//! * `engine/supply/pulled/thread_bound.rs`: an iterator that only its own thread reaches;
//! * `source/*.rs`: slices lent, and owned items given away, by several workers at once; iterators of std's that are not asked whether
//!   they have one more item;
//! * `source/apart/mod.rs`: iterators over exclusive items, copied bit by bit;
//! * `output/slots.rs`, `output/buffers.rs`: results written in place;
//! * `output/reduce/scan.rs`, `effects/privatize.rs`, `effects/with_effects.rs`: the promises of an output, handed on to
//!   the one inside;
//! * `record/*.rs`, `checkpoint/journaled.rs`: the same, for parts that are read from bytes;
//! * `remote/received.rs`, `remote/sending.rs`: the same, for parts from other processes;
//! * `remote/address.rs`, `remote/sent.rs`, `processes/start.rs`: functions called by their address, which another process has
//!   sent; `processes/start.rs` runs before `main`, and calls the C library;
//! * `record/lists.rs`: a value whose type is known to be a list of numbers, seen as one;
//! * `remote/once_mut.rs`: an item behind `&mut`, lent once;
//! * `processes/memory.rs`: memory that two processes see;
//! * `effects/window.rs`: a slice lent to several workers at once;
//! * `effects/bins/*.rs`: an array lent to one worker after the other, and copies of it.

mod accumulate;
mod api;
mod attempts;
mod blocks;
#[cfg(feature = "checkpoint")]
mod checkpoint;
mod effects;
mod engine;
mod entries;
mod jobs;
#[cfg(feature = "checkpoint")]
mod journal;
mod limits;
mod output;
mod plain;
#[cfg(feature = "process")]
mod processes;
#[cfg(feature = "mpi")]
mod ranks;
mod rarely;
mod reads;
#[cfg(feature = "record")]
mod record;
#[cfg(feature = "process")]
mod remote;
mod run;
mod say;
mod source;
#[cfg(feature = "mpi")]
mod spread;
mod sync;
#[cfg(all(test, not(loom)))]
mod tests;
#[cfg(feature = "record")]
mod wire;

pub use accumulate::{Accumulate, op};
pub use api::config::Config;
pub use api::pool::{Pool, PoolBuilder};
#[cfg(feature = "rand")]
pub use api::rng::{ItemRng, Seed};
pub use api::stream::Stream;
pub use attempts::failure::{Cause, Crash, Failure};
pub use attempts::failures::Failures;
pub use attempts::outcomes::Outcomes;
/// The functions of MPI programs.
#[cfg(feature = "mpi")]
pub mod mpi {
    pub use crate::ranks::{Mpi, init, is_root, rank, size};
}
pub use jobs::{cpu_count, effective_n_jobs};
pub use limits::cancel::Cancel;
pub use limits::stopped::{StopReason, Stopped};
#[cfg(feature = "rand")]
pub use rand;
pub use run::progress::Progress;

/// The names for the expansion of `parallel!`, which rustc shows when an expansion does not compile. Not for users:
/// they change without notice.
#[doc(hidden)]
pub mod __private {
    pub use crate::accumulate::{Signed, Turns, op};
    #[cfg(any(feature = "mpi", feature = "process"))]
    pub use crate::api::backend::Backend;
    pub use crate::api::settings::Settings;
    pub use crate::attempts::{
        Attempt, Attempts, ByClone, ByLending, ByResult, ByValue, Fault, Given, GivenTo, Judged, Kept, Lendable,
        LoopError, NotAgain, Once, PickClone, PickLend, PickNotAgain, PickResult, PickValue, RetriedItems, Tried,
        Tries, is_left, same,
    };
    #[cfg(feature = "checkpoint")]
    pub use crate::checkpoint::{PickRead, PickUnread, ReadBy};
    pub use crate::effects::{
        Alike, Allows, At, BlockOutput, Branch, Can, Collection, Compared, CountNumber, Elements, Exit, InOrder,
        Incomparable, IndexPart, KeyedCollection, LastCopy, Leading, Led, Lend, LendShared, LentPlace, LoopAccumulator,
        LoopArray, LoopBest, LoopCollection, LoopExit, LoopLast, LoopLeader, LoopSlice, LoopVariable, Measured, Number,
        Orderly, OwnIndex, PickCan, PickCannot, PickCannotShare, PickInOrder, PickIncomparable, PickMeasured,
        PickPartial, PickSuited, QuestionMark, Ranked, Reach, SharedCollection, Strided, Strides, Suits, SummedPart,
        TrialFill, TrialRefused, TrialShared, TrialSum, Unordered, Window, Windowed, begin_best, begin_last, branch,
        carried, counted, end_last, ending, kind, never, operand, staying, take, tried, turned,
    };
    pub use crate::effects::{
        CollectionWith, Entries, Find, Fits, FitsNot, FoundFitsNot, IsMap, IsNoArray, IsNoMap, IsShared, LentHolder,
        Map, MapFits, MapFitsNot, Net, PickArray, PickFits, PickFitsNot, PickFoundFitsNot, PickMap, PickMapFits,
        PickMapFitsNot, PickNoArray, PickNoMap, PickShared, Planned, better, change, method,
    };
    pub use crate::engine::{NoExitInMacro, Site, Yield};
    pub use crate::entries::*;
    pub use crate::jobs::WholeNumber;
    #[cfg(feature = "checkpoint")]
    pub use crate::journal::Checkpoint;
    pub use crate::limits::Limits;
    pub use crate::output::{
        Addend, ByCall, ByCopy, CanCopy, Comparable, Copied, Factor, Hashed, LoopOrder, LoopProduct, LoopScan, LoopSum,
        Made, Multiplicand, Named, Ordered, PickCopied, PickCopies, PickFactor, PickFactorLent, PickFunction, PickHash,
        PickNoClone, PickNoFactor, PickNoHash, PickNoSummand, PickOrd, PickOtherProduct, PickOtherProductLent,
        PickOtherSum, PickOtherSumLent, PickSummand, PickSummandLent, PickTotalOrder, PickUnordered, Running, Start,
        Summand,
    };
    pub use crate::plain::{
        cannot_be_read_by_parallel, counts_of, items, limited, list_of, lists_of, map_of, some_map_of, value_of,
    };
    pub use crate::rarely::rarely;
    pub use crate::reads::{List, PickChanging, PickLasting, PickList, PickReference, PickWhole, Read};
    #[cfg(feature = "record")]
    pub use crate::record::Keeping;
    #[cfg(any(feature = "checkpoint", feature = "mpi"))]
    pub use crate::record::{
        ItemsOf, PickChanged, PickChangedFirst, PickCommon, PickDigested, PickDigestedRows, PickPlain,
    };
    #[cfg(feature = "process")]
    pub use crate::remote::{Filled, Packed, PickFilled, PickFilledMut, PickItems, PickSent, Sent, SentItems};
    pub use crate::run::progress::{
        ByNoBar, ByNothing, ByReport, Drawn, Meter, PickBar, PickNoBar, PickNoShow, PickReport, ShowProgress, ShownBy,
        Tallied, TalliedRow, TalliedRows, Watched,
    };
    pub use crate::run::{BlockItems, progress::Progress};
    pub use crate::source::{
        Counted, CountedOn, Input, Iterable, LoopInput, LoopItems, MakeGrid, PickIndexed, PickIterator, PickMovable,
        PickNone, PickParallel, PickUnsend, Probe, Vouched, WrittenByCount, keeps, map, shape,
    };
    #[cfg(feature = "mpi")]
    pub use crate::spread::on_root;
    pub use std::iter::Iterator;
    pub use std::module_path;
    pub use std::ops::ControlFlow::{Break, Continue};
    pub use std::option::Option::{None, Some};
}
