//! The checkpoint of one loop.

use super::header::Header;
use super::journal::Journal;
use crate::wire::put;
use serde::Serialize;
use std::path::Path;

/// The checkpoint of one loop, its settings `checkpoint` and `checkpoint_key`.
pub struct Checkpoint {
    /// The module of the loop, and a hash of its tokens.
    module: &'static str,
    tokens: u64,
    /// A hash of the value of `checkpoint_key`.
    key: Option<u64>,
    journal: Option<Journal>,
    /// True if another process has the file, and writes what this one does.
    is_elsewhere: bool,
}

impl Checkpoint {
    /// The checkpoint of a loop in this module.
    pub fn new(module: &'static str) -> Self {
        Self { module, tokens: 0, key: None, journal: None, is_elsewhere: false }
    }

    /// The checkpoint of a loop of tokens with this hash.
    pub(crate) fn of(self, tokens: u64) -> Self {
        Self { tokens, ..self }
    }

    /// The checkpoint of a loop whose file another process has, if it has.
    #[cfg(feature = "mpi")]
    pub(crate) fn elsewhere(self, is_elsewhere: bool) -> Self {
        Self { is_elsewhere, ..self }
    }

    /// Tells whether another process has the file.
    pub(crate) fn is_elsewhere(&self) -> bool {
        self.is_elsewhere
    }

    /// Opens the file.
    #[track_caller]
    pub(crate) fn open(&mut self, path: &Path) {
        if self.is_elsewhere {
            return;
        }
        match Journal::open(path) {
            Ok(journal) => self.journal = Some(journal),
            Err(refusal) => panic!("{refusal}"),
        }
    }

    /// Takes the value that must be the same for the file to be good.
    #[track_caller]
    pub(crate) fn key<K: Serialize>(&mut self, key: &K) {
        let mut bytes = Vec::new();
        if let Err(error) = put(&mut bytes, key) {
            panic!("the value of `checkpoint_key` cannot be written: {error}");
        }
        // FNV-1a, 64 bits: a difference by accident is found.
        let step = |hash: u64, byte: &u8| (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3);
        self.key = Some(bytes.iter().fold(0xcbf2_9ce4_8422_2325, step));
    }

    /// The open file.
    pub(crate) fn journal(&self) -> &Journal {
        self.journal.as_ref().expect("the path is a setting, and evaluated before the loop")
    }

    /// Makes sure that the file is of this loop.
    ///
    /// # Panics
    /// With a sentence that says how the file's loop differs.
    pub(crate) fn agree(&mut self, items: Option<usize>, blocks: String, types: String, seed: (u64, u64)) {
        let Self { module, tokens, key, .. } = *self;
        let items = items.map(|items| items as u64);
        let here = Header { module: module.to_owned(), tokens, items, blocks, types, seed, key };
        let journal = self.journal.as_mut().expect("the path is a setting, and evaluated before the loop");
        if let Err(refusal) = journal.agree(&here) {
            panic!("{refusal}");
        }
    }
}
