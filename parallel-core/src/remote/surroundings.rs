//! What goes along with every loop.

use crate::attempts::Tries;
use crate::engine::Seeds;
use crate::limits::Limits;
use crate::limits::cancel::Cancel;
use crate::wire::{Reader, WireError, put};
use std::time::Duration;

/// What a loop has around it, apart from its variables.
#[derive(Clone, Copy)]
pub(super) struct Surroundings {
    /// The seeds of the items' random number generators.
    pub(super) seeds: Seeds,
    /// What is left of the time limit.
    pub(super) left: Option<Duration>,
    /// The settings of the attempts at an item.
    pub(super) tries: (usize, Duration, bool),
    /// The number of threads for the loops inside the body.
    pub(super) threads: usize,
}

/// As it is written.
type Written = ((u64, u64), Option<Duration>, (usize, Duration, bool), usize);

impl Surroundings {
    pub(super) fn put(self, to: &mut Vec<u8>) -> Result<(), WireError> {
        let Self { seeds, left, tries, threads } = self;
        put::<Written>(to, &(seeds.halves(), left, tries, threads))
    }

    pub(super) fn get(from: &Reader<'_>) -> Result<Self, WireError> {
        let (seeds, left, tries, threads): Written = from.get()?;
        Ok(Self { seeds: Seeds::of_halves(seeds), left, tries, threads })
    }

    /// The limits of the loop in a worker.
    pub(super) fn limits(&self, token: &Cancel) -> Limits {
        Limits::elsewhere(self.left, token)
    }

    /// The attempts of the loop in a worker.
    #[track_caller]
    pub(super) fn tries(&self) -> Tries {
        Tries::elsewhere(self.tries)
    }
}
