//! The helpers of a stream.

use super::claims::nanos;
use super::feed::Feed;
use super::policy::{self, Nanos};
use super::pull::CLAIMED;
use super::stream::{LOOKS, Next};
use super::{Crew, Header, lounge};
use crate::settings::Settings;
use crate::sync::Arc;
use std::cell::Cell;
use std::ops::Range;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use std::time::Instant;

/// Those who may come, and what they have done.
pub(super) struct Help<'s> {
    settings: Settings<'s>,
    /// Who may come; asked when it first matters.
    crew: OnceLock<Option<Crew>>,
    /// How many have been called, or are there.
    active: AtomicUsize,
    busy: AtomicU64,
    ended: AtomicBool,
}

impl<'s> Help<'s> {
    pub(super) fn new(settings: Settings<'s>) -> Self {
        let crew = OnceLock::new();
        if settings.is_serial() {
            let _ = crew.set(None);
        }
        Self { settings, crew, active: AtomicUsize::new(0), busy: AtomicU64::new(0), ended: AtomicBool::new(false) }
    }

    /// Whether nobody can come.
    pub(super) fn is_out(&self) -> bool {
        matches!(self.crew.get(), Some(None))
    }

    /// How many may work together, as far as that has mattered.
    pub(super) fn workers(&self) -> usize {
        self.crew.get().and_then(Option::as_ref).map_or(1, |crew| crew.workers)
    }

    /// Whether one more worker pays for itself. Nobody knows how much is left; as much, say, as there has been.
    pub(super) fn pays(&self, item: Option<Nanos>, lasted: Nanos) -> bool {
        let long = if lounge::anybody_awake() { policy::WARM } else { policy::COLD };
        (item.is_none_or(|item| item >= long) || lasted >= long) && self.crew().is_some()
    }

    pub(super) fn crew(&self) -> Option<&Crew> {
        self.crew.get_or_init(|| self.settings.crew(usize::MAX)).as_ref()
    }

    /// Sends one more ticket, if that may bring a helper.
    pub(super) fn call(&self, header: &dyn Fn() -> Arc<Header>) {
        let Some(Some(crew)) = self.crew.get() else { return };
        if self.active.load(Ordering::Relaxed) + 1 < crew.workers && crew.team.has_room() {
            self.active.fetch_add(1, Ordering::Relaxed);
            if !crew.team.threads().call(&header()) {
                self.active.fetch_sub(1, Ordering::Relaxed);
            }
        }
    }

    /// What a helper does as long as there is something to do.
    pub(super) fn serve<I: Iterator<Item: Send>>(&self, feed: &Feed<I>, work: &(dyn Fn(Next<'_>) + Sync)) {
        if let Some(Some(crew)) = self.crew.get()
            && let Some(_seat) = crew.team.join()
        {
            let _inside = crew.context.enter();
            let since: Cell<Option<Instant>> = Cell::new(None);
            work(&|| {
                if let Some(since) = since.take() {
                    self.busy.fetch_add(nanos(Instant::now(), since).saturating_sub(CLAIMED), Ordering::Relaxed);
                }
                let next = self.wait_for(feed);
                since.set(next.is_some().then(Instant::now));
                next
            });
        }
        self.active.fetch_sub(1, Ordering::Relaxed);
    }

    /// Nothing more will come.
    pub(super) fn end(&self) {
        self.ended.store(true, Ordering::Relaxed);
    }

    /// How long all have worked that have come.
    pub(super) fn busy(&self) -> Nanos {
        self.busy.load(Ordering::Relaxed)
    }

    /// The next chunk, for a helper.
    fn wait_for<I: Iterator>(&self, feed: &Feed<I>) -> Option<Range<usize>> {
        for look in 0..LOOKS {
            if let Some(claimed) = feed.claim() {
                return Some(claimed);
            }
            if self.ended.load(Ordering::Relaxed) {
                return None;
            }
            std::hint::spin_loop();
            if look % 16 == 15 {
                // Whoever pulls may want this core.
                std::thread::yield_now();
            }
        }
        None
    }
}
