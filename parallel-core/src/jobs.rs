//! The meaning of `n_jobs`: how many workers a number of jobs stands for. (A loop that is given to helpers is a job,
//! too, in the engine: see `engine/threads/job.rs`.)

use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::available_parallelism;

/// The greatest number of workers of a loop.
///
/// More than there are cores is of use where items wait, for a network or a disk. Each worker is a thread that does
/// nothing but wait then, and takes memory; from some hundreds on a thread each is the wrong tool, and systems begin to
/// refuse them. The bound is above that, and low enough that a number that was meant for something else (of items, say)
/// does no harm.
pub(crate) const MOST: usize = 1024;

/// The numbers that settings take: any integer type.
///
/// ```
/// # use parallel_for::effective_n_jobs;
/// assert_eq!(effective_n_jobs(3_u8), effective_n_jobs(3_i64));
/// ```
#[diagnostic::on_unimplemented(message = "expected an integer, found `{Self}`", label = "not an integer")]
pub trait WholeNumber: Copy {
    #[doc(hidden)]
    fn to_i128(self) -> i128;
}

macro_rules! whole {
    ($($int:ty)*) => {$(
        #[diagnostic::do_not_recommend]
        impl WholeNumber for $int {
            #[inline]
            fn to_i128(self) -> i128 {
                // Only the upper half of `u128` does not fit, and no machine has so many cores.
                i128::try_from(self).unwrap_or(i128::MAX)
            }
        }
    )*};
}
whole!(u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize);

/// The number of cores that this process may use: what the operating system counts, the affinity mask and the cgroup
/// quota taken into account, and at least 1. Asked once.
///
/// ```
/// assert!(parallel_for::cpu_count() >= 1);
/// ```
pub fn cpu_count() -> usize {
    static CORES: AtomicUsize = AtomicUsize::new(0);
    known(&CORES, || available_parallelism().map_or(1, usize::from))
}

/// A number above 0 that is found out once; 0 as long as it is not. Without a lock: a forked child would wait for one
/// that another thread of its parent held. Two threads may find it out at the same time.
fn known(number: &AtomicUsize, find: impl FnOnce() -> usize) -> usize {
    match number.load(Ordering::Relaxed) {
        0 => {
            let found = find();
            number.store(found, Ordering::Relaxed);
            found
        }
        known => known,
    }
}

/// The number of workers that `n_jobs` asks for, the calling thread included: itself when positive; counted down from
/// the number of cores when negative (`-1` all of them, `-2` all but one, …, and never below 1). At most 1024, also
/// where settings and pools take a number of jobs: larger ones mean 1024.
///
/// # Panics
/// When `n_jobs` is 0.
///
/// ```
/// use parallel_for::{cpu_count, effective_n_jobs};
/// assert_eq!(effective_n_jobs(3), 3);
/// assert_eq!(effective_n_jobs(-1), cpu_count());
/// assert_eq!(effective_n_jobs(-1_000_000), 1);
/// assert_eq!(effective_n_jobs(1_000_000), 1024);
/// ```
#[inline]
#[track_caller]
pub fn effective_n_jobs<N: WholeNumber>(n_jobs: N) -> usize {
    let n_jobs = n_jobs.to_i128();
    assert!(n_jobs != 0, "{}", NO_JOBS);
    let workers = if n_jobs > 0 { n_jobs } else { (cpu_count() as i128).saturating_add(1).saturating_add(n_jobs) };
    usize::try_from(workers.clamp(1, MOST as i128)).unwrap_or(MOST)
}

/// The message for `n_jobs = 0`; the macro says the same to a literal 0.
const NO_JOBS: &str = "`n_jobs = 0` means no worker at all; write 1 for a serial loop, -1 for all cores";

/// The number of workers of a loop that says nothing: `PARALLEL_NUM_JOBS`, else all cores.
///
/// The environment is read once. A value that is no number of jobs panics each time.
pub(crate) fn default_workers() -> usize {
    static WORKERS: AtomicUsize = AtomicUsize::new(0);
    known(&WORKERS, || {
        let value = std::env::var_os("PARALLEL_NUM_JOBS");
        value.map_or_else(|| cpu_count().min(MOST), |value| from_environment(&value.to_string_lossy()))
    })
}

fn from_environment(value: &str) -> usize {
    match value.trim().parse::<i128>() {
        Ok(n_jobs) if n_jobs != 0 => effective_n_jobs(n_jobs),
        _ => panic!("the environment variable PARALLEL_NUM_JOBS is `{value}`; it must be an integer other than 0"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn negative_numbers_count_down_from_the_cores() {
        let cores = cpu_count();
        assert_eq!(effective_n_jobs(-1i8), cores);
        assert_eq!(effective_n_jobs(-2), (cores - 1).max(1));
        assert_eq!(effective_n_jobs(i128::MIN), 1);
    }

    #[test]
    fn large_numbers_are_bounded() {
        assert_eq!(effective_n_jobs(64u8), 64);
        assert_eq!(effective_n_jobs(1024), 1024);
        assert_eq!(effective_n_jobs(1025), 1024);
        assert_eq!(effective_n_jobs(u128::MAX), 1024);
    }

    #[test]
    #[should_panic(expected = "`n_jobs = 0` means no worker at all")]
    fn zero_is_refused() {
        effective_n_jobs(0u64);
    }

    #[test]
    fn the_environment_variable_is_read_like_the_setting() {
        assert_eq!(from_environment("3"), 3);
        assert_eq!(from_environment(" -1 "), cpu_count());
    }

    #[test]
    #[should_panic(expected = "PARALLEL_NUM_JOBS is `abc`; it must be an integer other than 0")]
    fn a_variable_that_is_no_number_is_refused() {
        from_environment("abc");
    }

    #[test]
    #[should_panic(expected = "PARALLEL_NUM_JOBS is `0`")]
    fn a_variable_of_zero_is_refused() {
        from_environment("0");
    }
}
