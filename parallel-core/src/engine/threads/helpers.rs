//! The helpers of one loop: who may come, who has been called, and how one comes in.

use crate::engine::monitor::Reason;
use crate::engine::policy::Nanos;
use crate::engine::threads::context::Inside;
use crate::engine::threads::grant::Grant;
use crate::engine::threads::job::{self, JobRef};
use crate::engine::threads::linger;
use crate::engine::threads::spans::InSpan;
use crate::engine::threads::team::Permit;
use crate::engine::threads::threads::Answer;
use crate::engine::{Options, Sharing};
use crate::jobs::default_workers;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};

/// The question to the result of a loop whether it wants helpers: see [`Helpers::are_wanted`].
pub(in crate::engine) type Shares<'o> = &'o (dyn Fn(Nanos, Nanos) -> Sharing + Sync);

/// The helpers of one loop.
///
/// States: it is not yet asked who may come; somebody may (`grant` has a [`Grant`]); nobody may (`grant` has `None`).
pub(in crate::engine) struct Helpers<'o> {
    options: Options<'o>,
    shares: Shares<'o>,
    /// The number of blocks of the loop: it has no more workers than that.
    blocks: usize,
    grant: OnceLock<Option<Grant>>,
    /// The number of helpers that have been called, and are on their way or inside. With `come_back` those who have
    /// left are taken off again.
    called: AtomicUsize,
    come_back: bool,
    /// The time that all helpers of the loop together have worked.
    busy: AtomicU64,
}

impl<'o> Helpers<'o> {
    /// The helpers of a loop of `blocks` blocks. `come_back`: a helper may leave while there is more to come, and be
    /// called again.
    ///
    /// The grant is asked for at once if the loop or its context names workers or threads; else when it is first
    /// needed. So a bad value in the environment panics in the first loop that could use more than one worker.
    pub(in crate::engine) fn new(options: Options<'o>, blocks: usize, come_back: bool, shares: Shares<'o>) -> Self {
        let (called, busy) = (AtomicUsize::new(0), AtomicU64::new(0));
        let helpers = Self { options, shares, blocks, grant: OnceLock::new(), called, come_back, busy };
        if options.is_serial() || options.are_default() && default_workers() == 1 {
            let _ = helpers.grant.set(None);
        } else if !options.are_default() {
            helpers.grant();
        }
        helpers
    }

    /// The grant of the loop; asks for it if nobody has asked yet.
    fn grant(&self) -> Option<&Grant> {
        self.grant.get_or_init(|| Grant::ask(&self.options, self.blocks)).as_ref()
    }

    /// The grant of the loop, if it has been asked for.
    fn granted(&self) -> Option<&Grant> {
        self.grant.get().and_then(Option::as_ref)
    }

    /// Tells whether somebody may come.
    pub(in crate::engine) fn may_come(&self) -> bool {
        self.grant().is_some()
    }

    /// Tells whether it is known that somebody may come.
    pub(in crate::engine) fn are_granted(&self) -> bool {
        self.granted().is_some()
    }

    /// Tells whether it is known that nobody can come.
    pub(in crate::engine) fn cannot_come(&self) -> bool {
        matches!(self.grant.get(), Some(None))
    }

    /// The most workers of the loop, the caller included; 1 as long as the grant has not been asked for.
    pub(in crate::engine) fn workers(&self) -> usize {
        self.granted().map_or(1, |grant| grant.workers)
    }

    #[cfg(test)]
    pub(in crate::engine) fn seed(&self) -> Option<u64> {
        self.granted().and_then(|grant| grant.seed)
    }

    /// Tells whether the result of the loop wants helpers: a block (of an iterator, an item) takes `each`, 0 if nobody
    /// knows; all that are left take `rest`. To be asked before one is called.
    pub(in crate::engine) fn are_wanted(&self, each: Nanos, rest: Nanos) -> bool {
        let sharing = (self.shares)(each, rest);
        if let Some(log) = self.options.log {
            match sharing {
                Sharing::Welcome => {}
                Sharing::Slower => log.was_cheap(),
                Sharing::Wrong => log.alone(Reason::InOrder),
            }
        }
        sharing == Sharing::Welcome
    }

    /// The number of helpers that have been called.
    pub(in crate::engine) fn called(&self) -> usize {
        self.called.load(Ordering::Relaxed)
    }

    /// Tells whether one more could be called and let in. A hint: [`call`](Self::call) and the team decide.
    pub(in crate::engine) fn have_room(&self) -> bool {
        let Some(grant) = self.granted().filter(|grant| self.called() + 1 < grant.workers) else { return false };
        let has_room = grant.team.has_room();
        if !has_room && let Some(log) = self.options.log {
            log.found_no_room();
        }
        has_room
    }

    /// Tells whether one of them is awake and without work.
    pub(in crate::engine) fn are_warm(&self) -> bool {
        self.granted().is_some_and(|grant| grant.team.threads().is_warm())
    }

    /// Calls one more helper, unless all that may come have been called; says whether it did.
    pub(in crate::engine) fn call(&self, job: &dyn Fn() -> JobRef) -> bool {
        let Some(grant) = self.granted() else { return false };
        if self.called.fetch_add(1, Ordering::Relaxed) + 1 >= grant.workers {
            self.give_back();
            return false;
        }
        let answer = grant.team.threads().call(&job());
        if answer == Answer::Nobody {
            // There are no threads. The loop counts as having all its helpers, so that it does not ask again.
            self.called.store(grant.workers, Ordering::Relaxed);
        }
        if let Some(log) = self.options.log {
            match answer {
                Answer::Nobody => log.alone(Reason::NoThreads),
                answer => log.called(answer == Answer::Woken),
            }
        }
        answer != Answer::Nobody
    }

    /// Notes in the log why the loop, which is over or cannot be shared, was not shared, if it was not. `iterator` is
    /// the type of the iterator that it has pulled.
    pub(in crate::engine) fn note_why_alone(&self, iterator: Option<&'static str>) {
        let Some(log) = self.options.log else { return };
        if self.cannot_come() {
            log.alone(Grant::refusal(&self.options, self.blocks));
        } else if let Some(iterator) = iterator {
            log.alone(Reason::Streamed(iterator));
        }
    }

    fn give_back(&self) {
        self.called.fetch_sub(1, Ordering::Relaxed);
    }

    /// Runs `caller` on the calling thread, and `helper` on the thread of every helper that comes while it runs.
    /// `caller` is given what makes the job to call a helper with.
    pub(in crate::engine) fn open<R>(
        &self,
        helper: &(dyn Fn(&JobRef) + Sync),
        caller: impl FnOnce(&dyn Fn() -> JobRef) -> R,
    ) -> R {
        let work = |job: &JobRef| {
            let joined = self.join();
            let has_joined = joined.is_some();
            if has_joined {
                #[cfg(feature = "mpi")]
                let _inside = crate::engine::inside::enter();
                helper(job);
            }
            drop(joined);
            if self.come_back || !has_joined {
                self.give_back();
            }
        };
        job::open(&work, |job| caller(&|| job.state().clone()))
    }

    /// Makes the calling thread a worker of the team, if there is room.
    fn join(&self) -> Option<(InSpan, Inside, Permit<'_>)> {
        let grant = self.granted()?;
        let permit = grant.team.join()?;
        linger::set(grant.linger);
        Some((grant.spans.enter(), grant.context.enter(), permit))
    }

    /// Enters the context of this loop on the calling thread: loops that are called there find this loop around them.
    pub(in crate::engine) fn enter_context(&self) -> Option<Inside> {
        self.granted().map(|grant| grant.context.enter())
    }

    /// Adds the time that a helper has worked.
    pub(in crate::engine) fn add_busy(&self, busy: Nanos) {
        self.busy.fetch_add(busy, Ordering::Relaxed);
    }

    /// The time that all helpers of the loop together have worked.
    pub(in crate::engine) fn busy(&self) -> Nanos {
        self.busy.load(Ordering::Relaxed)
    }
}

#[cfg(all(test, not(loom)))]
mod tests {
    use super::*;
    use crate::engine::Site;
    use crate::engine::policy::AWAKE;
    use crate::engine::threads::context::Context;
    use crate::engine::threads::thread_settings::ThreadSettings;
    use crate::engine::threads::threads::Threads;
    use std::thread;
    use std::time::{Duration, Instant};

    /// How long the helper of a loop is to stay awake after it, on a pool and in a scope that say so, or do not.
    fn linger(pool: Option<u64>, scope: Option<u64>) -> Nanos {
        static SITE: Site = Site::own();
        let settings = ThreadSettings { linger: pool.map(Duration::from_millis), ..ThreadSettings::default() };
        let threads = Threads::new(2, settings);
        let options = Options { threads: Some(&threads), ..Options::new(&SITE) };
        let _scope = Context { linger: scope.map(Duration::from_millis), ..Context::current() }.enter();
        let helpers = Helpers::new(options, 2, false, &|_, _| Sharing::Welcome);
        let seen = OnceLock::new();
        let see = |_: &JobRef| seen.set(linger::of_this_thread()).expect("there is one helper");
        helpers.open(&see, |job| {
            helpers.call(job);
            let until = Instant::now() + Duration::from_secs(60);
            while seen.get().is_none() {
                assert!(Instant::now() < until, "no helper comes");
                thread::yield_now();
            }
        });
        seen.into_inner().unwrap()
    }

    #[test]
    fn a_helper_stays_awake_as_the_scope_says_else_the_pool() {
        assert_eq!(linger(None, None), AWAKE);
        assert_eq!(linger(Some(7), None), 7_000_000);
        assert_eq!(linger(None, Some(3)), 3_000_000);
        assert_eq!(linger(Some(7), Some(0)), 0);
    }
}
