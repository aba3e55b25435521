//! The runtime of [`parallel-for`](https://docs.rs/parallel-for): use that crate, not this one.
//!
//! A loop goes this way: `source` gives the items of a block, `blocks` says where the blocks are, `engine` decides which
//! worker runs which block, `output` is where a block's result goes. `loops` are the entries that the macro calls.
//!
//! `effects` is what a loop does besides its result: it leaves early, it changes variables around it.
//!
//! The crate uses `unsafe` in these places, each with its argument: `engine::header` (a loop on its caller's stack, used
//! by helpers), `engine::cores` (three calls of the C library), `engine::owner` (a stream that only its own thread
//! reaches), `output::slots` and `output::buffers` (results written in place), `source::slice`, `source::owned` and
//! `engine::queue` (items given out by several workers at once), `effects::window` (a slice lent to several workers at
//! once), and `engine::worker`, which keeps the promise that the sources ask for: no item twice.

mod accumulate;
mod api;
mod blocks;
mod effects;
mod engine;
mod entries;
#[cfg(all(test, not(loom)))]
mod every_order;
mod jobs;
mod output;
mod source;
mod sync;

pub use accumulate::{Accumulate, op};
pub use api::config::Config;
pub use api::pool::Pool;
pub use api::stream::Stream;
pub use jobs::{cpu_count, effective_n_jobs};

/// What the expansion of `parallel!` names, and what rustc names when that does not compile. Not for users: it changes
/// without notice.
#[doc(hidden)]
pub mod __private {
    pub use crate::accumulate::op;
    pub use crate::api::settings::Settings;
    pub use crate::effects::{
        Alike, Allows, BlockOutput, Branch, Can, Collection, Elements, Exit, KeyedCollection, Lend, LendShared,
        LentPlace, NeedsAccumulate, NeedsBest, NeedsBins, NeedsCarry, NeedsCollection, NeedsLeave, NeedsSync,
        NeedsWindow, PickCan, PickCannot, PickCannotShare, Ranked, Windowed, branch, carried, ending, kind, never,
        staying, take,
    };
    pub use crate::engine::{NoExitInMacro, Site, Yield};
    pub use crate::entries::*;
    pub use crate::jobs::WholeNumber;
    pub use crate::output::{
        Addend, Comparable, Factor, Multiplicand, NeedsFactor, NeedsOrder, NeedsSummand, Ordered, PickFactor,
        PickNoFactor, PickNoSummand, PickOrd, PickSummand, PickTotalOrder, PickUnordered, Summand,
    };
    pub use crate::source::{
        Input, Iterable, NeedsItems, NeedsSend, PickIndexed, PickIterator, PickNone, PickParallel, PickUnsend, Probe,
        grid,
    };
    pub use std::iter::Iterator;
    pub use std::ops::ControlFlow::{Break, Continue};
    pub use std::option::Option::{None, Some};
}
