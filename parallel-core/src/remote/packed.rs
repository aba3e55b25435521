//! What goes along with a loop to the worker processes.

use super::backend::is_away;
use super::captures::Capture;
use super::surroundings::Surroundings;
use crate::api::backend::Backend;
use crate::api::settings::Settings;
use crate::attempts::Tries;
use crate::engine::Context;
use crate::jobs::{cpu_count, default_workers};
use crate::limits::Limits;
use crate::processes;
use crate::run::Finished;
use std::marker::PhantomData;
use std::panic::Location;

/// The number of worker processes of a loop with these settings, if it has items for so many.
fn jobs(settings: &Settings<'_>) -> usize {
    let asked = settings.options().workers.or(Context::current().workers);
    asked.unwrap_or_else(default_workers).max(1)
}

/// What goes along with a loop: the variables that it reads, by the way `N`.
pub struct Packed<'p, N> {
    /// The variables, as bytes; `None` if the loop runs on threads.
    pub(super) captures: Option<Vec<u8>>,
    pub(super) place: &'static Location<'static>,
    pub(super) limits: Option<&'p Limits>,
    pub(super) tries: Option<&'p Tries>,
    pub(super) meter: Option<&'p (dyn Finished + Sync)>,
    way: PhantomData<fn() -> N>,
}

impl<'p, N> Packed<'p, N> {
    /// Packs these variables, if the loop with these settings runs in worker processes.
    ///
    /// # Panics
    /// When a variable cannot be written; when the loop is to run on threads and has a `timeout`.
    #[track_caller]
    pub fn new<C: Capture<Way = N>>(settings: &Settings<'_>, captures: impl FnOnce() -> C) -> Self {
        let elsewhere = settings.elsewhere();
        // A closure would hide the caller from a panic.
        let is_away = if let Some(backend) = elsewhere.backend { is_away(backend) } else { false };
        let is_on_threads = !is_away && elsewhere.backend == Some(Backend::Any) && !processes::is_worker();
        assert!(
            !is_on_threads || elsewhere.timeout.is_none(),
            "`timeout` cannot end an item of a loop that runs on threads; set `PARALLEL_BACKEND` to `processes`, or write \
                 `backend = processes`"
        );
        let captures = is_away.then(|| {
            let mut bytes = Vec::new();
            if let Err(error) = captures().pack(&mut bytes) {
                panic!("a variable that the loop reads cannot go to another process: {error}");
            }
            bytes
        });
        Self { captures, place: Location::caller(), limits: None, tries: None, meter: None, way: PhantomData }
    }

    /// The limits of the loop go along.
    #[must_use]
    pub fn limited(self, limits: &'p Limits) -> Self {
        Self { limits: Some(limits), ..self }
    }

    /// The attempts of the loop go along.
    #[must_use]
    pub fn tried(self, tries: &'p Tries) -> Self {
        Self { tries: Some(tries), ..self }
    }

    /// The items that are finished are told to this monitor.
    #[must_use]
    pub fn metered(self, meter: &'p (impl Finished + Sync)) -> Self {
        Self { meter: Some(meter), ..self }
    }

    /// What the loop with these settings has around it.
    pub(super) fn surroundings(&self, settings: &Settings<'_>) -> Surroundings {
        Surroundings {
            seeds: settings.options().seeds,
            deadline: self.limits.and_then(Limits::left).map(|left| processes::now().saturating_add(left)),
            tries: self.tries.map_or((1, std::time::Duration::ZERO, false), Tries::settings),
            threads: (cpu_count() / jobs(settings)).max(1),
        }
    }
}
