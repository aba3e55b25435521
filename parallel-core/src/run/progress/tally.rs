//! The items of one block, each of which is counted when it is finished.

use super::counts::Share;
use super::meter::State;
use crate::run::BlockItems;
use std::thread::panicking;

/// The count of one block's items. An item is finished when the next one is asked for; the last one when the tally is
/// dropped, unless a panic drops it.
///
/// States: between two items, nothing is to be counted; during an item (`runs`), it is.
struct Tally<'m> {
    share: Share<'m>,
    state: &'m State,
    /// The number of the block.
    block: usize,
    runs: bool,
    /// Whether the thread was panicking already: the loop runs in a drop.
    was_panicking: bool,
}

impl<'m> Tally<'m> {
    fn new(state: &'m State, block: usize) -> Self {
        Self { share: state.counts.share(), state, block, runs: false, was_panicking: panicking() }
    }

    #[inline(always)]
    fn finish(&mut self) {
        if self.runs {
            self.share.add_one();
            self.runs = false;
        }
    }

    fn is_unwinding(&self) -> bool {
        panicking() && !self.was_panicking
    }
}

impl Drop for Tally<'_> {
    #[inline]
    fn drop(&mut self) {
        if self.is_unwinding() {
            self.state.panicked(self.block);
        } else {
            self.finish();
        }
    }
}

/// The items of one block, each of which is counted when it is finished.
pub struct Tallied<'m, I> {
    items: I,
    tally: Tally<'m>,
}

impl<'m, I: BlockItems> Tallied<'m, I> {
    pub(super) fn new(items: I, state: &'m State) -> Self {
        let block = items.__block();
        Self { items, tally: Tally::new(state, block) }
    }

    /// The next item, in input order.
    #[inline(always)]
    pub fn __next(&mut self) -> Option<I::Item> {
        self.tally.finish();
        self.tally.state.check();
        let next = self.items.__next();
        self.tally.runs = next.is_some();
        next
    }

    /// Does not count the item that was given last: a limit of the loop has turned it away.
    #[inline(always)]
    pub fn __turn_away(&mut self) {
        self.tally.runs = false;
        self.tally.state.left(self.tally.block);
    }
}

impl<I: BlockItems> BlockItems for Tallied<'_, I> {
    type Item = I::Item;

    #[inline(always)]
    fn __next(&mut self) -> Option<I::Item> {
        Tallied::__next(self)
    }

    #[inline]
    fn __block(&self) -> usize {
        self.tally.block
    }
}

impl<I> Drop for Tallied<'_, I> {
    /// An item that runs has left the loop: else the next one would have been asked for.
    #[inline]
    fn drop(&mut self) {
        if self.tally.runs && !self.tally.is_unwinding() {
            self.tally.state.left(self.tally.block);
        }
    }
}

/// The rows of one block of a grid, whose pairs are counted.
pub struct TalliedRows<'m, I> {
    rows: I,
    state: &'m State,
    block: usize,
    /// Whether the thread was panicking already: the loop runs in a drop.
    was_panicking: bool,
    /// True from a row on, until there is no other.
    runs: bool,
}

impl<'m, I: BlockItems<Item = (A, R)>, A, R> TalliedRows<'m, I> {
    pub(super) fn new(rows: I, state: &'m State) -> Self {
        let block = rows.__block();
        Self { rows, state, block, was_panicking: panicking(), runs: false }
    }

    /// The next row, or piece of a row.
    #[inline(always)]
    pub fn __next(&mut self) -> Option<(A, TalliedRow<'m, R>)> {
        let next = self.rows.__next();
        self.runs = next.is_some();
        next.map(|(outer, row)| (outer, TalliedRow { row, tally: Tally::new(self.state, self.block) }))
    }
}

impl<'m, I: BlockItems<Item = (A, R)>, A, R> BlockItems for TalliedRows<'m, I> {
    type Item = (A, TalliedRow<'m, R>);

    #[inline(always)]
    fn __next(&mut self) -> Option<Self::Item> {
        TalliedRows::__next(self)
    }

    #[inline]
    fn __block(&self) -> usize {
        self.block
    }
}

impl<I> Drop for TalliedRows<'_, I> {
    /// An item of the row has left the loop: else the next row would have been asked for.
    #[inline]
    fn drop(&mut self) {
        if self.runs && (!panicking() || self.was_panicking) {
            self.state.left(self.block);
        }
    }
}

/// A row of a grid, or a piece of one, each item of which is counted when it is finished.
pub struct TalliedRow<'m, R> {
    row: R,
    tally: Tally<'m>,
}

impl<R: Iterator> Iterator for TalliedRow<'_, R> {
    type Item = R::Item;

    #[inline(always)]
    fn next(&mut self) -> Option<R::Item> {
        self.tally.finish();
        self.tally.state.check();
        let next = self.row.next();
        self.tally.runs = next.is_some();
        next
    }
}
