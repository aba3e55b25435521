//! Records: what comes of a block as bytes, and back, for whoever keeps it in a file or has it done elsewhere.
//!
//! ```text
//! recorded    the traits, and the functions that write and read one type of value
//! outputs     the parts of results
//! variables   the parts of the variables that the loop changes
//! failing     outputs that take the failure of an item from outside
//! exits       what the loop is left with
//! items       the items of the loop, which must not be changed in place
//! ```

mod exits;
#[cfg(feature = "process")]
mod failing;
#[cfg(any(feature = "checkpoint", feature = "mpi"))]
mod items;
mod outputs;
mod recorded;
mod variables;

#[cfg(feature = "process")]
pub use failing::Failing;
#[cfg(any(feature = "checkpoint", feature = "mpi"))]
pub use items::{ItemsOf, PickChanged, PickChangedFirst, PickUnchanged};
pub use recorded::{Codec, Codecs, RecordOutput};
#[cfg(feature = "checkpoint")]
pub use recorded::{RecordExit, Recorded};
#[cfg(any(feature = "mpi", feature = "process"))]
pub use recorded::{Returned, ReturnedExit};
pub use variables::Keeping;
