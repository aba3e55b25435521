//! The helpers of a stream.

use crate::api::settings::Settings;
use crate::engine::policy::{self, Nanos};
use crate::engine::pulled::{LOOKS, Next};
use crate::engine::supply::nanos;
use crate::engine::supply::producer::CLAIMED;
use crate::engine::supply::queue::Queue;
use crate::engine::threads::sleep;
use crate::engine::{Grant, JobState};
use crate::sync::Arc;
use std::cell::Cell;
use std::ops::Range;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use std::time::Instant;

/// Those who may come, and what they have done.
pub(in crate::engine) struct Helpers<'s> {
    settings: Settings<'s>,
    /// Who may come; asked when it first matters.
    grant: OnceLock<Option<Grant>>,
    /// How many have been called, or are there.
    active: AtomicUsize,
    busy: AtomicU64,
    ended: AtomicBool,
}

impl<'s> Helpers<'s> {
    pub(in crate::engine) fn new(settings: Settings<'s>) -> Self {
        let grant = OnceLock::new();
        if settings.is_serial() {
            let _ = grant.set(None);
        }
        Self { settings, grant, active: AtomicUsize::new(0), busy: AtomicU64::new(0), ended: AtomicBool::new(false) }
    }

    /// Whether nobody can come.
    pub(in crate::engine) fn is_out(&self) -> bool {
        matches!(self.grant.get(), Some(None))
    }

    /// How many may work together, as far as that has mattered.
    pub(in crate::engine) fn workers(&self) -> usize {
        self.grant.get().and_then(Option::as_ref).map_or(1, |grant| grant.workers)
    }

    /// Whether one more worker pays for itself. Nobody knows how much is left; as much, say, as there has been.
    pub(in crate::engine) fn pays(&self, item: Option<Nanos>, lasted: Nanos) -> bool {
        let long = if sleep::anybody_awake() { policy::WARM } else { policy::COLD };
        (item.is_none_or(|item| item >= long) || lasted >= long) && self.grant().is_some()
    }

    pub(in crate::engine) fn grant(&self) -> Option<&Grant> {
        self.grant.get_or_init(|| self.settings.grant(usize::MAX)).as_ref()
    }

    /// Sends one more job, if that may bring a helper.
    pub(in crate::engine) fn call(&self, header: &dyn Fn() -> Arc<JobState>) {
        let Some(Some(grant)) = self.grant.get() else { return };
        if self.active.load(Ordering::Relaxed) + 1 < grant.workers && grant.team.has_room() {
            self.active.fetch_add(1, Ordering::Relaxed);
            if !grant.team.threads().call(&header()) {
                self.active.fetch_sub(1, Ordering::Relaxed);
            }
        }
    }

    /// What a helper does as long as there is something to do.
    pub(in crate::engine) fn serve<I: Iterator<Item: Send>>(&self, queue: &Queue<I>, work: &(dyn Fn(Next<'_>) + Sync)) {
        if let Some(Some(grant)) = self.grant.get()
            && let Some(_permit) = grant.team.join()
        {
            let _inside = grant.context.enter();
            let since: Cell<Option<Instant>> = Cell::new(None);
            work(&|| {
                if let Some(since) = since.take() {
                    self.busy.fetch_add(nanos(Instant::now(), since).saturating_sub(CLAIMED), Ordering::Relaxed);
                }
                let next = self.wait_for(queue);
                since.set(next.is_some().then(Instant::now));
                next
            });
        }
        self.active.fetch_sub(1, Ordering::Relaxed);
    }

    /// NoResult more will come.
    pub(in crate::engine) fn end(&self) {
        self.ended.store(true, Ordering::Relaxed);
    }

    /// How long all have worked that have come.
    pub(in crate::engine) fn busy(&self) -> Nanos {
        self.busy.load(Ordering::Relaxed)
    }

    /// The next chunk, for a helper.
    fn wait_for<I: Iterator>(&self, queue: &Queue<I>) -> Option<Range<usize>> {
        for look in 0..LOOKS {
            if let Some(claimed) = queue.claim() {
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
