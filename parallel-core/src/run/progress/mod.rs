//! `progress = …`: who is told how far a loop is.
//!
//! ```text
//! shown       the values that the setting takes, and what each of them shows
//!    report   a closure: it is called with each snapshot
//!    bar      a bar or lines on stderr; a `ProgressBar` of indicatif's (feature `progress`)
//!    words    what stands beside the bar, and in a log file
//! meter       one loop that is watched: its counts, its length, its ticker
//!    tally    counts the items of one block as they are finished
//!    counts   the counts of all threads together
//! snapshot    `Progress`: how far a loop is at one moment
//! ```

#[cfg(feature = "progress")]
mod bar;
mod counts;
mod meter;
mod report;
mod shown;
mod snapshot;
mod tally;
#[cfg(feature = "progress")]
mod words;

pub use meter::{Meter, Watched};
pub use shown::{
    ByNoBar, ByNothing, ByReport, Drawn, PickBar, PickNoBar, PickNoShow, PickReport, ShowProgress, ShownBy,
};
pub use snapshot::Progress;
pub use tally::{Tallied, TalliedRow, TalliedRows};
