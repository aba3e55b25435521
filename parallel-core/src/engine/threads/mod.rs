//! Who the helpers of a loop are: threads, how they sleep and wake, and how they reach a loop on its caller's stack.

pub(crate) mod affinity;
pub(crate) mod job;
pub(crate) mod sleep;
pub(crate) mod team;
