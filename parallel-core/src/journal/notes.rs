//! The digests of the items of a loop, from where its blocks take them to where the blocks are recorded.

use crate::wire::chain;
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

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
    items: Mutex<HashMap<usize, u64, BuildHasherDefault<OfNumbers>>>,
    /// The digest of no items of their type.
    start: OnceLock<u64>,
    /// True if the items have no digests.
    is_blind: AtomicBool,
}

/// A hash for numbers that follow each other, which nobody chooses.
#[derive(Default)]
struct OfNumbers(u64);

impl Hasher for OfNumbers {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.write_usize(usize::from(*byte));
        }
    }

    fn write_usize(&mut self, number: usize) {
        self.0 = (self.0 ^ number as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    }
}

impl Notes {
    /// Notes the type of the items.
    pub(crate) fn are_of(&self, kind: &str) {
        let hash = kind.bytes().fold(0, |hash, byte| chain(hash, u64::from(byte)));
        let _ = self.start.set(hash);
    }

    /// Notes that the items have no digests.
    pub(crate) fn are_not_made(&self) {
        self.is_blind.store(true, Ordering::Relaxed);
    }

    /// Tells whether the items have digests.
    pub(super) fn are_made(&self) -> bool {
        !self.is_blind.load(Ordering::Relaxed)
    }

    /// The digest of no items.
    pub(crate) fn start(&self) -> Digest {
        Digest { items: 0, hash: self.start.get().copied().unwrap_or(0) }
    }

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
            let Digest { items, hash: before } = digest.unwrap_or_else(|| self.start());
            digest = Some(Digest { items: items + 1, hash: chain(before, hash) });
        }
        digest
    }
}
