//! What goes along with every loop.

use crate::attempts::Tries;
use crate::engine::Seeds;
use crate::limits::Limits;
use crate::limits::cancel::Cancel;
use crate::processes;
use crate::wire::{Reader, WireError, put};
use std::time::Duration;

/// What a loop has around it, apart from its variables.
#[derive(Clone, Copy)]
pub(super) struct Surroundings {
    /// The seeds of the items' random number generators.
    pub(super) seeds: Seeds,
    /// The end of the time limit, by the clock of all processes: a worker may begin late, in place of one that has ended.
    pub(super) deadline: Option<Duration>,
    /// The settings of the attempts at an item.
    pub(super) tries: (usize, Duration, bool),
    /// The number of threads for the loops inside the body.
    pub(super) threads: usize,
}

/// As it is written.
type Written = ((u64, u64), Option<Duration>, (usize, Duration, bool), usize);

impl Surroundings {
    pub(super) fn put(self, to: &mut Vec<u8>) -> Result<(), WireError> {
        let Self { seeds, deadline, tries, threads } = self;
        put::<Written>(to, &(seeds.halves(), deadline, tries, threads))
    }

    pub(super) fn get(from: &Reader<'_>) -> Result<Self, WireError> {
        let (seeds, deadline, tries, threads): Written = from.get()?;
        Ok(Self { seeds: Seeds::of_halves(seeds), deadline, tries, threads })
    }

    /// The limits of the loop in a worker.
    pub(super) fn limits(&self, token: &Cancel) -> Limits {
        Limits::elsewhere(self.deadline.map(|deadline| deadline.saturating_sub(processes::now())), token)
    }

    /// The attempts of the loop in a worker.
    #[track_caller]
    pub(super) fn tries(&self) -> Tries {
        Tries::elsewhere(self.tries)
    }
}
