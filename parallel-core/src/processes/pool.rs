//! The workers of this process that wait for a task.

use super::process::Process;
use super::task::Surroundings;
use crate::engine::PerProcess;
use crate::jobs::cpu_count;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// The workers that wait, the one that was given back last at the end.
static IDLE: PerProcess<Mutex<Vec<Process>>> = PerProcess::new();

fn idle() -> MutexGuard<'static, Vec<Process>> {
    // In a forked child there are none: those of the parent are the parent's.
    let idle = IDLE.get_or_make(|_| Mutex::new(Vec::new()));
    idle.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The most workers that wait.
fn most() -> usize {
    2 * cpu_count().max(4)
}

/// Takes a worker that waits and has these surroundings. It may have ended meanwhile.
pub(super) fn take(surroundings: &Surroundings) -> Option<Process> {
    let mut idle = idle();
    let at = idle.iter().rposition(|process| process.hash == surroundings.hash)?;
    Some(idle.remove(at))
}

/// Gives a worker back that has nothing to do.
pub(super) fn give_back(process: Process) {
    let mut idle = idle();
    // Those that have ended by themselves go, and those that nobody has wanted for the longest time.
    let mut gone: Vec<Process> = idle.extract_if(.., |process| !process.is_there()).collect();
    if idle.len() >= most() {
        gone.push(idle.remove(0));
    }
    idle.push(process);
    drop(idle);
    drop(gone);
}

/// Forgets the workers that have ended.
pub(super) fn forget_ended() {}
