//! The share of a shard in a loop that is not complete: what it runs, and what it has done.

use super::shard::Shard;
use std::collections::BTreeSet;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

/// The share of this process in a loop.
#[derive(Debug)]
pub(crate) struct Share {
    shard: Shard,
    /// The first items of the blocks that have begun and are not recorded.
    open: Mutex<BTreeSet<usize>>,
    /// The first item of the lowest block that has ended the loop, in this process.
    end: AtomicUsize,
    /// The numbers of blocks and of items that this process has recorded.
    blocks: AtomicUsize,
    items: AtomicUsize,
    /// The number of items that it has passed over.
    passed: Arc<AtomicUsize>,
}

impl Share {
    pub(super) fn new(shard: Shard) -> Self {
        let (end, blocks, items) = (AtomicUsize::new(usize::MAX), AtomicUsize::new(0), AtomicUsize::new(0));
        Self { shard, open: Mutex::default(), end, blocks, items, passed: Arc::default() }
    }

    /// Tells whether this process is to run the block with this number, if nobody has.
    pub(super) fn has(&self, block: usize) -> bool {
        self.shard.has(block)
    }

    /// Notes that so many items are passed over.
    pub(crate) fn pass(&self, items: usize) {
        self.passed.fetch_add(items, Ordering::Relaxed);
    }

    /// The number of items that are passed over.
    pub(crate) fn passed(&self) -> Arc<AtomicUsize> {
        self.passed.clone()
    }

    /// Notes that the block from this item on begins.
    pub(crate) fn begin(&self, first: usize) {
        self.open.lock().unwrap_or_else(PoisonError::into_inner).insert(first);
    }

    /// Notes that the block of so many items from this one on is recorded, and whether it has ended the loop.
    pub(crate) fn done(&self, first: usize, items: usize, ends: bool) {
        self.open.lock().unwrap_or_else(PoisonError::into_inner).remove(&first);
        self.blocks.fetch_add(1, Ordering::Relaxed);
        self.items.fetch_add(items, Ordering::Relaxed);
        if ends {
            self.end.fetch_min(first, Ordering::Relaxed);
        }
    }

    /// Tells whether all that is this shard's is recorded. A limit may have cut a block short; one behind the end of the loop is
    /// not wanted.
    pub(super) fn is_done(&self) -> bool {
        let open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        open.first().is_none_or(|first| *first > self.end.load(Ordering::Relaxed))
    }

    /// What this process has done, in words.
    pub(super) fn sentence(&self) -> String {
        let count = |number: &AtomicUsize, what: &str| match number.load(Ordering::Relaxed) {
            1 => format!("1 {what}"),
            number => format!("{number} {what}s"),
        };
        let Shard { index, count: all } = self.shard;
        format!("shard {index}/{all} ran {} in {}", count(&self.items, "item"), count(&self.blocks, "block"))
    }
}
