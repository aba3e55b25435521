//! Records: what comes of a block as bytes, and back, for whoever keeps it in a file or has it done elsewhere.
//!
//! ```text
//! recorded    the traits, and the functions that write and read one type of value
//! lists       the functions for lists of numbers
//! outputs     the parts of results
//! variables   the parts of the variables that the loop changes
//! failing     outputs that take the failure of an item from outside
//! exits       what the loop is left with
//! cells       variables that are changed through a shared reference
//! ```

mod cells;
mod exits;
#[cfg(feature = "process")]
mod failing;
mod lists;
mod outputs;
mod recorded;
mod variables;

pub use cells::ChangedInPlace;
#[cfg(feature = "process")]
pub use failing::Failing;
pub use recorded::{Codec, Codecs, RecordOutput};
#[cfg(feature = "checkpoint")]
pub use recorded::{RecordExit, Recorded};
#[cfg(feature = "process")]
pub use recorded::{Returned, ReturnedExit};
pub use variables::Keeping;
