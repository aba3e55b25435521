//! The context of a loop: the settings of the scope around it, and the team of the loop that it runs inside of.

use crate::engine::threads::team::Team;
use crate::engine::threads::threads::Threads;
use std::cell::RefCell;
use std::sync::Arc;
use std::time::Duration;

/// The settings and the team for the loops of a thread that say nothing themselves. Every thread has a context; at
/// first it is empty.
#[derive(Clone, Default)]
pub(crate) struct Context {
    /// The number of workers that a scope around the loop asks for.
    pub(crate) workers: Option<usize>,
    /// The threads that a scope around the loop asks for.
    pub(crate) threads: Option<Arc<Threads>>,
    /// How long a scope around the loop has its helpers stay awake.
    pub(crate) linger: Option<Duration>,
    /// The team of the loop whose body this thread is in.
    pub(crate) team: Option<Arc<Team>>,
    /// Whether a loop around shows a bar: then the loops inside it show none.
    pub(crate) has_bar: bool,
    /// Whether a loop around is recorded, or runs in another process: then a shard runs a loop inside it as a whole.
    #[cfg_attr(not(feature = "checkpoint"), allow(dead_code, reason = "only loops with a checkpoint ask"))]
    pub(crate) is_recorded: bool,
}

thread_local! {
    static CONTEXT: RefCell<Context> = RefCell::default();
}

impl Context {
    /// The context of the calling thread; an empty one while the thread is being taken down.
    pub(crate) fn current() -> Self {
        CONTEXT.try_with(|context| context.borrow().clone()).unwrap_or_default()
    }

    /// Looks something up in the context of the calling thread, where it stands; in an empty one while the thread is being taken down.
    pub(crate) fn look_up<R>(look: impl Fn(&Self) -> R) -> R {
        CONTEXT.try_with(|context| look(&context.borrow())).unwrap_or_else(|_| look(&Self::default()))
    }

    /// Tells whether the context of the calling thread says nothing about who may work.
    pub(crate) fn is_default() -> bool {
        // A bar, a linger and shards say nothing about who may work.
        Self::look_up(|Self { workers, threads, team, linger: _, has_bar: _, is_recorded: _ }| {
            workers.is_none() && threads.is_none() && team.is_none()
        })
    }

    /// Makes this context that of the calling thread, until the guard is dropped.
    pub(crate) fn enter(&self) -> Inside {
        let outer = CONTEXT.try_with(|context| context.replace(self.clone()));
        Inside(outer.ok())
    }
}

/// A guard of a thread's context: dropping it, also by a panic, puts the former context back.
pub(crate) struct Inside(Option<Context>);

impl Drop for Inside {
    fn drop(&mut self) {
        if let Some(outer) = self.0.take() {
            // What was current is dropped outside the borrow: it may own the last handle of a pool.
            let inner = CONTEXT.try_with(|context| context.replace(outer));
            drop(inner);
        }
    }
}
