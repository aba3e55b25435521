//! The header of a journal: which loop it is of.

use crate::wire::{Reader, WireError, put};
use std::fmt::Write;

/// All that must be the same for the parts of a journal to be those of a loop.
///
/// A header is not tied to a line, a build or a number of workers: a program may change around its loop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Header {
    /// The module of the loop.
    pub(crate) module: String,
    /// A hash of the tokens of the loop.
    pub(crate) tokens: u64,
    /// The number of items; `None` if nobody knows it beforehand.
    pub(crate) items: Option<u64>,
    /// What decides where the boundaries of blocks are, besides the number of items, in words.
    pub(crate) blocks: String,
    /// What the part of a block is made of, in words.
    pub(crate) types: String,
    /// The settings that change what a block gives.
    pub(crate) under: Vec<String>,
    /// The seed of the random numbers, both halves.
    pub(crate) seed: (u64, u64),
    /// The digest of the value of `checkpoint_key`.
    pub(crate) key: Option<u64>,
    /// True if the items have digests.
    pub(crate) are_items_compared: bool,
    /// The variables that the loop reads, each with the digest of its value: those that have one.
    pub(crate) variables: Vec<(String, u64)>,
    /// The digest of what the changed variables held before, as far as it may come out of the loop.
    pub(crate) before: u64,
}

impl Header {
    /// The header as bytes, with the salt of the file.
    pub(super) fn bytes(&self, salt: u32) -> Result<Vec<u8>, WireError> {
        let Self { module, tokens, items, blocks, types, under, seed, key, are_items_compared, variables, before } =
            self;
        let mut bytes = salt.to_le_bytes().to_vec();
        put(
            &mut bytes,
            &(module, tokens, items, blocks, types, under, seed, key, are_items_compared, variables, before),
        )?;
        Ok(bytes)
    }

    /// The salt and the header in these bytes.
    pub(super) fn read(bytes: &[u8]) -> Result<(u32, Self), WireError> {
        let (salt, rest) = bytes.split_first_chunk().ok_or_else(|| WireError::new("too short"))?;
        let (module, tokens, items, blocks, types, under, seed, key, are_items_compared, variables, before) =
            Reader::new(rest).get()?;
        let header =
            Self { module, tokens, items, blocks, types, under, seed, key, are_items_compared, variables, before };
        Ok((u32::from_le_bytes(*salt), header))
    }

    /// Says how this header of a file differs from that of the loop at hand: the first difference that a reader understands.
    pub(super) fn difference(&self, here: &Self) -> Option<String> {
        let mut text = String::new();
        let count = |items: Option<u64>| {
            items.map_or("an unknown number of items".to_owned(), |items| format!("{items} items"))
        };
        let written = if self.module != here.module {
            write!(text, "it is of a loop in `{}`, not in `{}`", self.module, here.module)
        } else if self.types != here.types {
            write!(text, "its blocks gave {}, not {}", self.types, here.types)
        } else if self.under != here.under {
            let only = |one: &Self, other: &Self| {
                let only = one.under.iter().filter(|setting| !other.under.contains(setting)).cloned();
                only.collect::<Vec<_>>().join(" and ")
            };
            match (&*only(self, here), &*only(here, self)) {
                (gone, "") => write!(text, "it is of a run with {gone}"),
                ("", new) => write!(text, "it is of a run without {new}"),
                (gone, new) => write!(text, "it is of a run with {gone}, and without {new}"),
            }
        } else if self.tokens != here.tokens {
            write!(text, "the source of the loop has changed")
        } else if self.items != here.items {
            write!(text, "it is of {}, not of {}", count(self.items), count(here.items))
        } else if self.blocks != here.blocks {
            write!(text, "its blocks were cut {}, not {}", self.blocks, here.blocks)
        } else if self.seed != here.seed {
            write!(text, "its `rng` had another seed")
        } else if self.key != here.key {
            write!(text, "its `checkpoint_key` had another value")
        } else {
            match &*self.changed_variables(here) {
                [] if self.before != here.before => {
                    write!(text, "a slice that it writes to, or the best that it keeps, had another value before")
                }
                [] => return None,
                [name] => write!(text, "the variable {name} had another value"),
                names => write!(text, "the variables {} had other values", names.join(", ")),
            }
        };
        written.map(|()| text).ok()
    }

    /// Says what was not compared when this header of a file was written, and is in the loop at hand: its type was not `Serialize`. So the
    /// file may have what came of other values.
    pub(super) fn uncompared(&self, here: &Self) -> Option<String> {
        let is_new = |name: &String| self.variables.iter().all(|(known, _)| known != name);
        let names = here.variables.iter().map(|(name, _)| name).filter(|name| is_new(name));
        let names = names.map(|name| format!("`{name}`")).collect::<Vec<_>>();
        let variables = match &*names {
            [] => None,
            [name] => Some(format!("the variable {name}")),
            names => Some(format!("the variables {}", names.join(", "))),
        };
        match (here.are_items_compared && !self.are_items_compared, variables) {
            (false, None) => None,
            (true, None) => Some("the items were".to_owned()),
            (true, Some(variables)) => Some(format!("the items and {variables} were")),
            (false, Some(variables)) => Some(format!("{variables} {}", if names.len() == 1 { "was" } else { "were" })),
        }
    }

    /// The variables that have another value than those of the loop at hand.
    fn changed_variables(&self, here: &Self) -> Vec<String> {
        let is_changed =
            |(name, digest): &&(String, u64)| self.variables.iter().any(|(other, was)| other == name && was != digest);
        here.variables.iter().filter(is_changed).map(|(name, _)| format!("`{name}`")).collect()
    }
}
