//! The loop of one rank, as those see it that talk to the other ranks.

use super::frames::Block;
use crate::engine::Ran;
use std::ops::Range;
use std::time::Duration;

/// The loop of one rank: the engine's [`Spread`](crate::engine::Spread), and what is known of its output.
pub(super) trait Local {
    /// Tells whether an item may end the loop.
    fn is_search(&self) -> bool;
    /// The number of blocks; `None` of an iterator.
    fn blocks(&self) -> Option<usize>;
    /// The block that begins with this item.
    fn block_of(&self, item: usize) -> usize;
    /// The number of threads that run blocks here.
    fn workers(&self) -> usize;
    /// Pulls an iterator up to the end of this many blocks, and drops the items; gives how many blocks there are.
    fn reach(&self, blocks: usize) -> usize;
    /// Pulls so many items of an iterator, at most, and drops them; gives how many have been pulled.
    fn pull_to(&self, items: usize) -> usize;
    /// Has these blocks run here, as far as they exist: gives the number of the block behind them.
    fn run(&self, blocks: Range<usize>) -> usize;
    /// Runs a block here, on this thread, if blocks have waited long.
    fn lend_a_hand(&self);
    /// Lets no block behind this one begin.
    fn stop_at(&self, block: usize);
    /// The first item of the lowest block here that has panicked, with the text, if no lower one has ended the loop.
    fn panicked(&self) -> Option<(usize, String)>;
    /// The runs that are done since this was asked last. What came of them is in what is drained afterwards.
    fn done(&self) -> Vec<Ran>;
    /// The number of runs that wait or are being run.
    fn open(&self) -> usize;
    /// Waits until a run is done, or for so long.
    fn wait(&self, most: Duration);
    /// What came of blocks here, and has not been drained before.
    fn drain(&self) -> Vec<u8>;
    /// Takes what came of a block on another rank, or in an earlier run.
    fn take(&self, block: &Block<'_>);
    /// Is called now and then while the root waits.
    fn tick(&self);
    /// What an earlier run has recorded of this block.
    fn kept(&self, block: usize) -> Option<Block<'_>>;
}
