//! The workers of this process that wait for a task.

use super::process::Process;
use super::task::Surroundings;
use crate::engine::PerProcess;
use crate::jobs::cpu_count;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

/// The workers that wait.
#[derive(Default)]
struct Idle {
    /// The one that was given back last is at the end.
    processes: Vec<Process>,
    /// There is a thread that forgets those that have ended.
    is_watched: bool,
}

static IDLE: PerProcess<Mutex<Idle>> = PerProcess::new();

fn idle() -> MutexGuard<'static, Idle> {
    // In a forked child there are none: those of the parent are the parent's.
    let idle = IDLE.get_or_make(|_| Mutex::default());
    idle.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The most workers that wait and have other surroundings than the one that has worked last. Of those that have the same there are no
/// more than have worked at once.
fn most_others() -> usize {
    2 * cpu_count().max(4)
}

/// The time between two looks at whether workers that wait have ended: as zombies they cost little.
const LOOK: Duration = Duration::from_secs(30);

/// Takes a worker that waits and has these surroundings. It may have ended meanwhile.
pub(super) fn take(surroundings: &Surroundings) -> Option<Process> {
    let processes = &mut idle().processes;
    let at = processes.iter().rposition(|process| process.hash == surroundings.hash)?;
    Some(processes.remove(at))
}

/// Gives a worker back that has nothing to do.
pub(super) fn give_back(process: Process) {
    let mut idle = idle();
    let others = idle.processes.iter().filter(|other| other.hash != process.hash).count();
    let oldest = idle.processes.iter().position(|other| other.hash != process.hash);
    let gone = oldest.filter(|_| others > most_others()).map(|oldest| idle.processes.remove(oldest));
    idle.processes.push(process);
    if !idle.is_watched {
        let watch = thread::Builder::new().name("parallel-for".to_owned()).spawn(|| {
            loop {
                thread::sleep(LOOK);
                if !forget_ended() {
                    return;
                }
            }
        });
        idle.is_watched = watch.is_ok();
    }
    drop(idle);
    drop(gone);
}

/// Forgets the workers that have ended while they waited, so that none stays a zombie. Tells whether there are others; if there are none,
/// nobody calls this until a worker is given back.
pub(super) fn forget_ended() -> bool {
    let mut idle = idle();
    idle.processes.retain_mut(Process::is_there);
    idle.is_watched = !idle.processes.is_empty();
    idle.is_watched
}
