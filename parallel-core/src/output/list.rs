//! The lists of results, as what puts values into one sees them.

use super::Output;
use crate::api::settings::Settings;
use crate::engine::Yield;

/// An output that values are put into one by one. It asks nothing of the values, as every output: see [`Output`].
pub trait Listed<R>: Output {
    /// Adds the next value of a block.
    fn put(out: &mut Self::Writer<'_>, value: Yield<R>);
    /// The number of values in a part.
    fn count(part: &Self::Part) -> usize;
}

/// The output of a list: of one result an item ([`Slots`](super::Slots)), or of any number
/// ([`Buffers`](super::Buffers)).
pub trait List<R>: Listed<R> + Output<Part: Send> + Sync {
    /// The output of a list that is still empty.
    fn new() -> Self;
    /// The list.
    fn into_vec(self, settings: Settings<'_>) -> Vec<R>;
}
