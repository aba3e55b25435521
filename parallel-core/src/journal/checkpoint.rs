//! The checkpoint of one loop.

use super::header::Header;
use super::journal::Journal;
use super::notes::Notes;
use crate::engine::Context;
use crate::wire::digest;
use serde::Serialize;
use std::path::Path;
use std::sync::Arc;

/// The checkpoint of one loop, its settings `checkpoint` and `checkpoint_key`.
pub struct Checkpoint {
    /// The module of the loop, and a hash of its tokens.
    module: &'static str,
    tokens: u64,
    /// The digest of the value of `checkpoint_key`.
    key: Option<u64>,
    /// The variables that the loop reads, each with the digest of its value.
    variables: Vec<(String, u64)>,
    notes: Arc<Notes>,
    journal: Option<Journal>,
    /// True if another process has the file, and writes what this one does.
    is_elsewhere: bool,
    /// Is called with the sentence before a panic of this process alone.
    tell: fn(&str),
}

impl Checkpoint {
    /// The checkpoint of a loop in this module.
    pub fn new(module: &'static str) -> Self {
        let (variables, notes) = (Vec::new(), Arc::default());
        Self { module, tokens: 0, key: None, variables, notes, journal: None, is_elsewhere: false, tell: |_| () }
    }

    /// The checkpoint of a loop of tokens with this hash.
    pub(crate) fn of(self, tokens: u64) -> Self {
        Self { tokens, ..self }
    }

    /// The checkpoint of a loop whose file another process has, if it has; if it has not, `tell` is called with the sentence when
    /// the file cannot be used.
    #[cfg(feature = "mpi")]
    pub(crate) fn elsewhere(self, is_elsewhere: bool, tell: fn(&str)) -> Self {
        Self { is_elsewhere, tell, ..self }
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
        match Journal::open(path, Context::current().is_recorded) {
            Ok(journal) => self.journal = Some(journal),
            Err(refusal) => {
                (self.tell)(&refusal);
                panic!("{refusal}")
            }
        }
    }

    /// Takes the value that must be the same for the file to be good.
    #[track_caller]
    pub(crate) fn key<K: Serialize>(&mut self, key: &K) {
        match digest(key) {
            Ok(key) => self.key = Some(key),
            Err(error) => panic!("the value of `checkpoint_key` cannot be written: {error}"),
        }
    }

    /// Takes the digest of a variable that the loop reads, if it has one; of a field, if nothing has that it is a part of.
    #[must_use]
    pub fn reads(mut self, name: &str, digest: Option<u64>) -> Self {
        let is_part_of = |whole: &str| name.strip_prefix(whole).is_some_and(|rest| rest.starts_with('.'));
        if self.variables.iter().any(|(known, _)| is_part_of(known)) {
            return self;
        }
        self.variables.extend(digest.map(|digest| (name.to_owned(), digest)));
        self
    }

    /// The digests of items.
    pub(crate) fn notes(&self) -> &Arc<Notes> {
        &self.notes
    }

    /// The open file.
    pub(crate) fn journal(&self) -> &Journal {
        self.journal.as_ref().expect("the path is a setting, and evaluated before the loop")
    }

    /// Makes sure that the file is of this loop.
    ///
    /// # Panics
    /// With a sentence that says how the file's loop differs.
    pub(crate) fn agree(&mut self, items: Option<usize>, blocks: String, types: String, seed: (u64, u64), before: u64) {
        let Self { module, tokens, key, .. } = *self;
        let items = items.map(|items| items as u64);
        let variables = std::mem::take(&mut self.variables);
        let here = Header { module: module.to_owned(), tokens, items, blocks, types, seed, key, variables, before };
        let journal = self.journal.as_mut().expect("the path is a setting, and evaluated before the loop");
        if let Err(refusal) = journal.agree(&here) {
            (self.tell)(&refusal);
            panic!("{refusal}");
        }
    }
}
