//! The checkpoint of one loop.

use super::header::Header;
use super::journal::Journal;
use super::notes::Notes;
use super::variables::{Compared, Variables};
use crate::engine::Context;
use crate::wire::digest;
use serde::Serialize;
use std::panic::Location;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The checkpoint of one loop, its settings `checkpoint` and `checkpoint_key`.
pub struct Checkpoint {
    /// The module of the loop, and a hash of its tokens.
    module: &'static str,
    tokens: u64,
    /// The digest of the value of `checkpoint_key`.
    key: Option<u64>,
    /// The variables that the loop reads.
    variables: Variables,
    notes: Arc<Notes>,
    /// The path, as the loop has it.
    path: PathBuf,
    /// The place of the loop in the source.
    place: &'static Location<'static>,
    journal: Option<Journal>,
    /// True if another process has the file, and writes what this one does.
    is_elsewhere: bool,
    /// Is called with the sentence before a panic of this process alone.
    tell: fn(&str),
}

impl Checkpoint {
    /// The checkpoint of the loop in this module that makes this call.
    #[track_caller]
    pub fn new(module: &'static str) -> Self {
        Self {
            module,
            tokens: 0,
            key: None,
            variables: Variables::default(),
            notes: Arc::default(),
            path: PathBuf::new(),
            place: Location::caller(),
            journal: None,
            is_elsewhere: false,
            tell: |_| (),
        }
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
        path.clone_into(&mut self.path);
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

    /// Takes a variable that the loop reads, or a field of one.
    #[must_use]
    pub fn reads(mut self, name: &str, compared: Compared) -> Self {
        self.variables.add(name, compared, true);
        self
    }

    /// Takes a variable, or a field of one, of which the loop reads some fields alone: they come later.
    #[must_use]
    pub fn reads_fields(mut self, name: &str, compared: Compared) -> Self {
        self.variables.add(name, compared, false);
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
    /// # Errors
    /// A sentence that says how the file's loop differs.
    pub(crate) fn agree(
        &mut self,
        items: Option<usize>,
        blocks: String,
        (types, under): (String, Vec<String>),
        seed: (u64, u64),
        before: u64,
    ) -> Result<(), String> {
        let Self { module, tokens, key, .. } = *self;
        let items = items.map(|items| items as u64);
        let are_items_compared = self.notes.are_made();
        let variables = std::mem::take(&mut self.variables.compared);
        let module = module.to_owned();
        let here =
            Header { module, tokens, items, blocks, types, under, seed, key, are_items_compared, variables, before };
        let journal = self.journal.as_mut().expect("the path is a setting, and evaluated before the loop");
        if let Err(refusal) = journal.agree(&here) {
            (self.tell)(&refusal);
            return Err(journal.writer().refuse(refusal));
        }
        if key.is_none() && journal.is_begun() {
            self.variables.tell_missed(&self.path, are_items_compared, self.place);
        }
        Ok(())
    }
}
