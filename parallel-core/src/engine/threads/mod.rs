//! The helpers of a loop: their threads, how these sleep and wake, who may work on a loop, and how a helper gets to a
//! loop on its caller's stack.
//!
//! ```text
//! helpers          the helpers of one loop: may one be called, and how many have been
//!    grant         who may work on a loop: asked once, from its settings and its context
//!    team          how many work on a loop and the loops inside it at one time
//!    spans         the caller's span of `tracing`, for the helpers
//!    context       what the loops inside a body find around them: settings of a scope, a team
//!    job           how a helper enters a loop on its caller's stack; the central safety argument
//! threads          a set of helper threads: who is called, when one is started, the process-wide set
//!    sleep         a helper between two loops: it spins, sleeps, and is woken
//!    linger        how long a helper stays awake after a loop
//!    idle          the cores on which helpers spin
//!    affinity      the cores that a helper may run on, so that it wakes on another core than its caller's
//!    thread_settings  the stack, the names and the handlers of the threads of a pool
//! ticker           calls a function of each loop with `progress` ten times a second
//! rayon_jobs       helpers of a loop that runs on a rayon pool: threads of that pool
//! rayon_pool       a rayon pool that a loop elsewhere names: its threads are the helpers
//! ```
//!
//! *After a fork* the child has the memory of its parent and none of its threads. `per_process.rs` makes the child start
//! with helpers of its own, `threads` takes the parent's out of the count of those that spin (`forget` in `sleep`), and
//! a `Stream` (`api/stream.rs`) of the parent panics in the child instead of waiting. `tests/fork.rs` is about that.
//! (Of a lock that std itself holds while a thread begins or ends nobody knows: in a child that is forked just then, helpers wait for it for
//! ever. Loops wait for nobody who has not come, so they run on their callers.)

mod affinity;
pub(super) mod context;
pub(super) mod grant;
pub(super) mod helpers;
mod idle;
pub(super) mod job;
mod linger;
pub(super) mod rayon_jobs;
pub(super) mod rayon_pool;
pub(super) mod sleep;
pub(crate) mod spans;
pub(super) mod team;
pub(super) mod thread_settings;
#[expect(clippy::module_inception, reason = "the room has more than its threads")]
pub(super) mod threads;
pub(crate) mod ticker;
