//! The effects that a loop has besides its result: it may be left early, and it may change variables around it.
//!
//! Each kind of changed variable is one file, with all that it needs: [`accumulator`], with [`operand`] for what it is updated by, [`bins`], [`best`],
//! [`collection`], with [`filling`] for the methods that fill it, [`counter`], [`last`], [`leader`], [`maps`], [`net`], [`window`], with [`stride`] for indices made of the number of the item; and [`exit`] is how a loop is left. They share [`allow`] (does the type of a variable
//! allow its kind of change?), [`lend`], [`privatize`] (each block works with a private copy) and [`trial`] (so does each attempt at an item). [`run`] and
//! [`with_effects`] put all effects of a loop together; the [`anchor`] carries them to the entry.

mod accumulator;
mod allow;
mod anchor;
mod best;
mod bins;
mod collection;
mod counter;
mod exit;
mod filling;
mod last;
mod leader;
mod lend;
mod maps;
mod net;
pub mod operand;
mod privatize;
mod run;
mod stride;
mod trial;
mod window;
mod with_effects;

pub use accumulator::LoopAccumulator;
pub use allow::{Allows, Can, LentPlace, LoopVariable, PickCan, PickCannot, PickSuited, Suits};
pub use anchor::Anchor;
pub use best::{Alike, LoopBest, Ranked, turned};
pub use bins::{
    At, Elements, Fits, FitsNot, IsNoArray, LentHolder, LoopArray, PickArray, PickFits, PickFitsNot, PickNoArray,
    Planned, better, change,
};
pub use collection::{Collection, KeyedCollection, LoopCollection, PickCannotShare, SharedCollection};
pub use counter::{CountNumber, counted};
pub use exit::{Branch, Exit, QuestionMark, branch, carried, never, take, tried};
pub use filling::{CollectionWith, method};
pub use last::{LastCopy, LoopLast, begin_last, end_last};
pub use leader::{
    Compared, InOrder, Incomparable, Leading, Led, LoopLeader, Measured, Orderly, PickInOrder, PickIncomparable,
    PickMeasured, PickPartial, Unordered,
};
pub use lend::{Lend, LendShared};
pub use maps::{
    Entries, Find, FoundFitsNot, IsMap, IsNoMap, IsShared, Map, MapFits, MapFitsNot, PickFoundFitsNot, PickMap,
    PickMapFits, PickMapFitsNot, PickNoMap, PickShared,
};
pub use net::Net;
#[cfg(feature = "mpi")]
pub(crate) use run::EffectsAround;
#[cfg(feature = "record")]
pub(crate) use run::EffectsOn;
#[cfg(feature = "process")]
pub(crate) use run::Exits;
pub(crate) use run::{Effects, EffectsOver, ListEffects};
pub use run::{LoopExit, ending, staying};
pub use stride::{IndexPart, Number, OwnIndex, Reach, Strided, Strides, SummedPart};
pub use trial::{TrialFill, TrialRefused, TrialShared, TrialSum, begin_best};
pub use window::{LoopSlice, Window, Windowed};
pub use with_effects::BlockOutput;
#[cfg(feature = "record")]
pub(crate) use {
    accumulator::Accumulator,
    allow::Refused,
    best::{Best, Choose},
    bins::Bins,
    bins::Change,
    collection::FilledCollection,
    exit::{Carried, ExitMode},
    last::Last,
    leader::{Lead, Leader},
    lend::SharedRef,
    maps::{FoundAccumulator, MapAccumulator, MapPart},
    net::UpDown,
    privatize::Privatize,
    window::{Layout, Panes},
    with_effects::WithEffects,
};

/// The kinds of change that a loop can make to a variable: one tag each, which the expansion puts beside the variable.
pub mod kind {
    pub use super::accumulator::kind::{Accumulate, Taken, Turned};
    pub use super::best::kind::Best;
    pub use super::bins::kind::{Bins, BinsTaken};
    pub use super::collection::kind::{Fill, Insert};
    pub use super::exit::kind::Carry;
    pub use super::last::kind::Last;
    pub use super::leader::kind::Leader;
    pub use super::net::kind::UpDown;
    pub use super::run::kind::Leave;
    pub use super::window::kind::Window;
}
