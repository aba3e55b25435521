//! Children that are forked while everything else goes on: their loops are right, and end.

use crate::draw::Draw;

#[cfg(not(unix))]
pub fn form(_: &mut Draw<'_>) {}

#[cfg(unix)]
pub use unix::form;

#[cfg(unix)]
mod unix {
    use super::Draw;
    use crate::load::Load;
    use crate::settings::{Settings, shared_pools};
    use parallel_for::{Config, Pool, parallel};
    use std::panic::{AssertUnwindSafe, catch_unwind};
    use std::thread;
    use std::time::Duration;

    unsafe extern "C" {
        fn fork() -> i32;
        safe fn _exit(code: i32) -> !;
        safe fn alarm(seconds: u32) -> u32;
        safe fn kill(process: i32, signal: i32) -> i32;
        fn waitpid(process: i32, status: *mut i32, options: i32) -> i32;
    }
    const ABORT: i32 = 6;
    const NO_HANG: i32 = 1;

    /// How often a parent looks after its child: a minute, or longer on a busy machine.
    const LOOKS: usize = 6_000;
    const LOOK: Duration = Duration::from_millis(10);
    /// A child whose parent has died ends at some time.
    const SECONDS: u32 = 3_600;

    pub fn form(draw: &mut Draw<'_>) {
        let (len, settings, number) = (draw.len(), draw.settings(), draw.below(5));
        // The threads of rayon are those of the parent.
        let load = match draw.load(len) {
            load @ (Load::Rayon(_) | Load::Join(_) | Load::Scope(_)) => {
                draw.log.note(format!("instead of {load:?}: Nothing"));
                Load::Nothing
            }
            load => load,
        };
        draw.log.note(format!("in a child, number {number}"));
        let how = in_a_child(draw, || child(number, len, &settings, load));
        assert_eq!(how, 0, "the end of a forked child: 1 is wrong, {ABORT} hangs");
    }

    /// The loops of a child. No `Stream`: that needs the thread which it starts, and a thread takes a lock of std's when it
    /// starts, which another thread of the parent may have held. A loop does without the helper that does not come.
    fn child(number: usize, len: usize, settings: &Settings, load: Load) -> bool {
        match number {
            0 => with!(settings; i + load.size(i) for i in 0..len).into_iter().eq(0..len),
            1 => {
                let pool = Pool::new(3);
                let (mut total, mut hits) = (0, vec![0; 100]);
                parallel!(
                    pool = &pool,
                    for i in 0..len {
                        total += i + load.size(i);
                        hits[i % 100] += 1;
                    }
                );
                total == (0..len).sum() && hits.iter().sum::<usize>() == len
            }
            2 => {
                let mut seen = Vec::new();
                with!(settings; for i in (0..len).filter(|_| true) { i + load.size(i) } then |i| seen.push(i));
                seen.into_iter().eq(0..len)
            }
            3 => {
                let pool = &shared_pools()[len % 3];
                let list =
                    parallel!(pool = pool, (i + load.size(i)).to_string() for i in (0..len).filter(|i| i % 3 > 0));
                list.into_iter().eq((0..len).filter(|i| i % 3 > 0).map(|i| i.to_string()))
            }
            _ => {
                let run = || parallel!(sum(parallel!(sum(j + load.size(j) for j in 0..i)) for i in 0..len.min(100)));
                Config::new().n_jobs(3).scope(run) == (0..len.min(100)).map(|i| (0..i).sum::<usize>()).sum()
            }
        }
    }

    /// How a child that runs `run` ends: 0 right, 1 wrong, else the signal that ends it.
    fn in_a_child(draw: &Draw<'_>, run: impl FnOnce() -> bool) -> i32 {
        // SAFETY: the child has this thread alone. Its loops take no lock that another thread of the parent may have held,
        // which is what this test is about; the allocator's own locks are those that libc opens again.
        let child = unsafe { fork() };
        if child == 0 {
            alarm(SECONDS);
            let is_right = catch_unwind(AssertUnwindSafe(run)).unwrap_or(false);
            _exit((!is_right).into());
        }
        assert!(child > 0, "no process could be started");
        for look in 0.. {
            let mut status = -1;
            // SAFETY: the pointer is to an integer that nobody else uses.
            let ended = unsafe { waitpid(child, &raw mut status, NO_HANG) };
            if ended == child {
                return if status & 0x7f != 0 { status & 0x7f } else { status >> 8 };
            }
            assert_eq!(ended, 0, "the child is gone");
            if look % 100 == 99 {
                draw.log.note("still in a child");
            }
            if look == LOOKS {
                kill(child, ABORT);
            }
            thread::sleep(if look < 50 { LOOK / 20 } else { LOOK });
        }
        unreachable!("a child ends")
    }
}
