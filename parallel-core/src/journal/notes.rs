//! The digests of the items of a loop, from where its blocks take them to where the blocks are recorded.

use crate::wire::chain;
use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

/// The digest of the first items of a block, and how many they are: of all that the block has given out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Digest {
    pub(crate) items: u64,
    pub(crate) hash: u64,
}

/// The digest of a block that is running.
#[derive(Default)]
pub(crate) struct Note {
    items: AtomicU64,
    hash: AtomicU64,
}

impl Note {
    /// Notes the digest of what the block has given out so far.
    #[inline]
    pub(crate) fn set(&self, Digest { items, hash }: Digest) {
        // Relaxed: the thread that reads is the one that runs the block.
        self.items.store(items, Ordering::Relaxed);
        self.hash.store(hash, Ordering::Relaxed);
    }

    fn get(&self) -> Digest {
        Digest { items: self.items.load(Ordering::Relaxed), hash: self.hash.load(Ordering::Relaxed) }
    }
}

/// The digests of one run of a loop that have been made and not been asked for.
///
/// Either of blocks, whose items are had by index; or of items, which are pulled before anybody knows their blocks.
#[derive(Default)]
pub(crate) struct Notes {
    /// Those of blocks, by their first item.
    blocks: Mutex<HashMap<usize, Arc<Note>>>,
    /// Those of items, by their number.
    items: Mutex<HashMap<usize, u64>>,
}

impl Notes {
    /// The note of the block that begins with this item.
    pub(crate) fn of_block(&self, first: usize) -> Arc<Note> {
        let mut blocks = self.blocks.lock().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(blocks.entry(first).or_default())
    }

    /// Notes the digest of one item.
    pub(crate) fn add(&self, item: usize, hash: u64) {
        self.items.lock().unwrap_or_else(PoisonError::into_inner).insert(item, hash);
    }

    /// The digest of the block of so many items that begins with this one; `None` if nobody has noted any of them.
    pub(crate) fn take(&self, first: usize, items: usize) -> Option<Digest> {
        if let Some(note) = self.blocks.lock().unwrap_or_else(PoisonError::into_inner).remove(&first) {
            return Some(note.get());
        }
        let mut noted = self.items.lock().unwrap_or_else(PoisonError::into_inner);
        let mut digest = None;
        for item in first..first.saturating_add(items) {
            let Some(hash) = noted.remove(&item) else { break };
            let Digest { items, hash: before } = digest.unwrap_or_default();
            digest = Some(Digest { items: items + 1, hash: chain(before, hash) });
        }
        digest
    }
}
