//! Forked children of a test.
#![cfg(unix)]

use std::panic::{AssertUnwindSafe, catch_unwind};

unsafe extern "C" {
    fn fork() -> i32;
    safe fn _exit(code: i32) -> !;
    safe fn alarm(seconds: u32) -> u32;
    fn waitpid(process: i32, status: *mut i32, options: i32) -> i32;
}

/// Whether `run` is true in a child; one that hangs ends with a signal. Its other threads wait for work or for room meanwhile.
pub fn in_a_child(run: impl FnOnce() -> bool) -> bool {
    // SAFETY: the other threads of this process wait for work or for room: they hold no lock that the child needs.
    let child = unsafe { fork() };
    if child == 0 {
        alarm(60);
        let is_true = catch_unwind(AssertUnwindSafe(run)).unwrap_or(false);
        _exit((!is_true).into());
    }
    let mut status = -1;
    // SAFETY: the pointer is to an integer that nobody else uses.
    assert_eq!(unsafe { waitpid(child, &raw mut status, 0) }, child);
    status == 0
}
