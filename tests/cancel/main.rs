//! `cancel` and `time_limit`: a loop that is stopped from outside gives what the serial loop would have given, had it
//! broken off before the first item that did not run.

mod exits;
mod forms;
mod limits;
mod moments;
#[path = "../support/mod.rs"]
mod support;

use parallel_for::Cancel;
use std::thread;

/// The item at which the loops below are cancelled.
const LAST: usize = 900;

/// Many items, of which one cancels the loop.
const MANY: usize = 100_000;

/// An item of a loop; one of them cancels it, and those far behind it wait for that.
fn step(token: &Cancel, i: usize) -> usize {
    if i == LAST {
        token.cancel();
    }
    wait_from(10 * LAST, token, i);
    i
}

/// Lets the items from this one on wait until the loop is cancelled, so that not all of them can be done before.
fn wait_from(from: usize, token: &Cancel, i: usize) {
    while i >= from && !token.is_cancelled() {
        thread::yield_now();
    }
}

/// Checks how far a loop came: with one worker it is the item that cancelled, and no further.
fn came_to(n_jobs: usize, prefix: usize) {
    assert!(prefix < MANY, "it was stopped");
    assert!(n_jobs > 1 || prefix == LAST + 1, "{prefix} with one job");
}
