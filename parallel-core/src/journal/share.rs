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
    /// The number of blocks in which items have failed, in a loop that goes on with the others: a later run tries them again.
    failed: AtomicUsize,
    /// The number of items that it has passed over.
    passed: Arc<AtomicUsize>,
}

impl Share {
    pub(super) fn new(shard: Shard) -> Self {
        let (open, end) = (Mutex::default(), AtomicUsize::new(usize::MAX));
        let [blocks, items, failed] = [0; 3].map(AtomicUsize::new);
        Self { shard, open, end, blocks, items, failed, passed: Arc::default() }
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
        self.close(first);
        self.blocks.fetch_add(1, Ordering::Relaxed);
        self.items.fetch_add(items, Ordering::Relaxed);
        if ends {
            self.end.fetch_min(first, Ordering::Relaxed);
        }
    }

    /// Notes that items of the block from this one on have failed. The share is done all the same.
    pub(crate) fn failed(&self, first: usize) {
        self.close(first);
        self.failed.fetch_add(1, Ordering::Relaxed);
    }

    fn close(&self, first: usize) {
        self.open.lock().unwrap_or_else(PoisonError::into_inner).remove(&first);
    }

    /// Tells whether all that is this shard's is recorded, or has failed. A limit may have cut a block short; one behind the end of the loop is
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
        let ran = format!("shard {index}/{all} ran {} in {}", count(&self.items, "item"), count(&self.blocks, "block"));
        match self.failed.load(Ordering::Relaxed) {
            0 => ran,
            _ => format!("{ran}, and {} with failures", count(&self.failed, "block")),
        }
    }
}
