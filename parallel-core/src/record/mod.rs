//! Records: what comes of a block as bytes, and back, for whoever keeps it in a file or has it done elsewhere.
//!
//! ```text
//! recorded    the traits, and the functions that write and read one type of value
//! lists       the functions for lists of numbers
//! outputs     the parts of results
//! variables   the parts of the variables that the loop changes
//! failing     outputs that take the failure of an item from outside
//! description what a block gives, in words
//! exits       what the loop is left with
//! common      what an item is taken for whose type is not known yet
//! items       the kinds of items: those that are changed in place are not recorded
//! ```

mod common;
mod description;
mod exits;
#[cfg(feature = "process")]
mod failing;
#[cfg(any(feature = "checkpoint", feature = "mpi"))]
mod items;
mod lists;
mod outputs;
mod recorded;
mod variables;

#[cfg(feature = "process")]
pub use common::Common;
#[cfg(any(feature = "checkpoint", feature = "mpi"))]
pub use description::Description;
#[cfg(feature = "process")]
pub use failing::Failing;
#[cfg(any(feature = "checkpoint", feature = "mpi"))]
pub use items::{
    ChangedItems, DigestedItems, DigestedRows, ItemsOf, PickChanged, PickChangedFirst, PickCommon, PickDigested,
    PickDigestedRows, PickPlain, PlainItems,
};
pub use recorded::{Codec, Codecs, Joined, RecordOutput};
#[cfg(feature = "checkpoint")]
pub use recorded::{RecordExit, Recorded};
#[cfg(any(feature = "mpi", feature = "process"))]
pub use recorded::{Returned, ReturnedExit};
pub use variables::Keeping;
