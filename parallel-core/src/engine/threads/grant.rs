//! The grant of a loop: who may work on it, from its settings and from what is around it.

use crate::engine::Options;
use crate::engine::monitor::Reason;
use crate::engine::policy::Nanos;
use crate::engine::threads::context::Context;
use crate::engine::threads::spans::Spans;
use crate::engine::threads::team::Team;
use crate::engine::threads::threads::Threads;
use crate::engine::threads::{linger, rayon_jobs, threads};
use crate::jobs::default_workers;
use std::sync::Arc;

/// The permission of one loop to have helpers.
///
/// Invariant: `workers` is above 1 and at most the size of the team.
pub(crate) struct Grant {
    /// The workers of this loop, of the loops around it and of those inside it.
    pub(super) team: Arc<Team>,
    /// The most workers of this loop, its caller included.
    pub(super) workers: usize,
    /// How long its helpers stay awake after it.
    pub(super) linger: Nanos,
    /// The seed that decides which worker claims next.
    #[cfg(test)]
    pub(super) seed: Option<u64>,
    /// The context of the bodies, on whichever thread they run: the caller's settings, and the team.
    pub(super) context: Context,
    /// The caller's span, and whoever listens to it, for the helpers.
    pub(super) spans: Spans,
}

impl Grant {
    /// Asks who may work on a loop of so many blocks; `None` when that is the calling thread alone.
    ///
    /// The number of workers is the first of these that is set: the loop's own, that of the scope around it, the whole
    /// of the pool or of the team around it, `PARALLEL_NUM_JOBS`, the number of cores. The bound is the size of the
    /// pool, or of the team around the loop; on a worker thread of a rayon pool also the number of its threads, which
    /// are then the helpers.
    pub(super) fn ask(options: &Options<'_>, blocks: usize) -> Option<Self> {
        let around = Context::current();
        let most = blocks.min(rayon_jobs::pool_size().unwrap_or(usize::MAX));
        if most < 2 {
            return None;
        }
        let (own, wanted) = Self::wanted(options, &around);
        let workers = wanted.min(most);
        let team = match (own, &around.team) {
            (Some(threads), _) => Team::new(threads.clone(), wanted),
            (None, Some(team)) => team.clone(),
            (None, None) if workers < 2 => return None,
            // No more threads than the loop could use.
            (None, None) => Team::new(threads::shared(workers - 1), wanted),
        };
        (workers > 1).then(|| {
            let linger = linger::of_loop(around.linger, team.threads().linger());
            let context = Context { team: Some(team.clone()), ..around };
            Self {
                team,
                workers,
                linger,
                #[cfg(test)]
                seed: options.seed,
                context,
                spans: Spans::current(),
            }
        })
    }

    /// Tells whether [`ask`](Self::ask) would give a grant to a loop of many blocks. It makes nothing, and is asked of loops of microseconds.
    pub(in crate::engine) fn may_be(options: &Options<'_>) -> bool {
        Context::look_up(|around| Self::wanted(options, around).1 > 1) && rayon_jobs::pool_size() != Some(1)
    }

    /// The threads of its own that a loop in this context runs on, if it has any, and the number of workers that it may have as far as
    /// settings and bounds say, whatever its blocks.
    fn wanted<'a>(options: &Options<'a>, around: &'a Context) -> (Option<&'a Arc<Threads>>, usize) {
        // Threads of one's own bound the loop; those that the loop around it already runs on change nothing.
        let own = options.threads.or(around.threads.as_ref());
        let own = own.filter(|threads| !around.team.as_ref().is_some_and(|team| Arc::ptr_eq(team.threads(), threads)));
        let bound = own.map(|threads| threads.workers()).or(around.team.as_ref().map(|team| team.size()));
        let asked = options.workers.or(around.workers).or(bound).unwrap_or_else(default_workers);
        (own, bound.map_or(asked, |bound| asked.min(bound)))
    }

    /// The reason why [`ask`](Self::ask) has given `None`, for the log.
    pub(super) fn refusal(options: &Options<'_>, blocks: usize) -> Reason {
        let around = Context::current();
        if options.is_serial() {
            Reason::Jobs
        } else if blocks < 2 {
            Reason::OneBlock
        } else if options.workers.is_none() && around.workers == Some(1) {
            Reason::Scope
        } else if options.threads.is_some() || around.threads.is_some() || rayon_jobs::pool_size() == Some(1) {
            Reason::Pool
        } else if std::env::var_os("PARALLEL_NUM_JOBS").is_some() {
            Reason::Variable
        } else {
            Reason::OneCore
        }
    }
}
