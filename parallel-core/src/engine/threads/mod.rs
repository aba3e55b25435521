//! The helpers of a loop: their threads, how these sleep and wake, who may work on a loop, and how a helper gets to a loop
//! on its caller's stack.

mod affinity;
pub(super) mod context;
mod grant;
pub(super) mod helpers;
mod idle;
pub(super) mod job;
mod per_process;
pub(super) mod rayon_jobs;
pub(super) mod sleep;
pub(super) mod team;
pub(super) mod thread_settings;
#[expect(clippy::module_inception, reason = "the room has more than its threads")]
pub(super) mod threads;
