//! The coarse clock of the system: it is read at once, and tells hours from nanoseconds.

use super::{Moment, Ticks};
use crate::engine::policy::Nanos;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU8, Ordering::Relaxed};

/// A moment of the system's coarse clock, which stands still for some milliseconds and then goes on by as much.
///
/// It is for looks that are made much more often than they see anything. Reading it is a read of memory, about 5 ns, and the
/// processor goes on with what it has begun. For a counter of cycles many processors wait until all that is done: where they work on
/// several items at a time, as long as an item takes.
///
/// Where the system has no such clock, or must be called to read it, this is a clock that does not stand still.
#[derive(Clone, Copy)]
pub(crate) struct Coarse(Nanos);

/// Whether the system's coarse clock is quick: not known yet, yes, no.
static SPEED: AtomicU8 = AtomicU8::new(UNKNOWN);
const UNKNOWN: u8 = 0;
const QUICK: u8 = 1;
const SLOW: u8 = 2;

/// The begin of the clock that is read if it is not.
static BEGIN: OnceLock<Ticks> = OnceLock::new();

impl Coarse {
    /// The longest time that the clock stands still, with room to spare: 1 to 16 ms, whichever system it is.
    pub(crate) const STANDS: Nanos = 20_000_000;

    #[inline]
    pub(crate) fn now() -> Self {
        if SPEED.load(Relaxed) == QUICK { Self(system::now()) } else { Self::otherwise() }
    }

    /// The time from this moment to a later one. What has taken longer than `STANDS` is seen to be longer than that at the latest
    /// after twice that time; what has taken a nanosecond may seem to have taken as long as the clock stands still.
    #[inline]
    pub(crate) fn until(self, later: Self) -> Nanos {
        later.0.saturating_sub(self.0)
    }

    /// Finds out, at the first call, whether the clock is quick; reads the other one if it is not.
    #[cold]
    fn otherwise() -> Self {
        if SPEED.load(Relaxed) == UNKNOWN {
            // The answer of the first thread holds for all: moments of the two clocks have nothing in common.
            let _ = SPEED.compare_exchange(UNKNOWN, if is_quick() { QUICK } else { SLOW }, Relaxed, Relaxed);
            return Self::now();
        }
        Self(BEGIN.get_or_init(Ticks::now).until(Ticks::now()))
    }
}

/// Tells whether there is such a clock, and it is read without a call of the system; under some (gVisor, valgrind) it is not.
fn is_quick() -> bool {
    const READS: Nanos = 16;
    const LONG: Nanos = 60;
    let took = || {
        let before = Moment::now();
        (0..READS).for_each(|_| _ = std::hint::black_box(system::now()));
        before.until(Moment::now())
    };
    // The first read of all is slower, and any may be interrupted.
    system::now() > 0 && (0..4).any(|_| took() < READS * LONG)
}

#[cfg(all(any(target_os = "linux", target_os = "android"), target_pointer_width = "64", not(miri)))]
mod system {
    use super::Nanos;
    use std::ffi::c_int;

    /// `CLOCK_MONOTONIC_COARSE`, on all processors.
    const CLOCK: c_int = 6;

    /// The C library's `struct timespec` where pointers have 64 bits.
    #[repr(C)]
    struct Time {
        seconds: i64,
        nanoseconds: i64,
    }

    unsafe extern "C" {
        fn clock_gettime(clock: c_int, time: *mut Time) -> c_int;
    }

    #[inline]
    pub(super) fn now() -> Nanos {
        let mut time = Time { seconds: 0, nanoseconds: 0 };
        // SAFETY: the function is in the C library that `std` is linked with, and is declared as there: an `int`, a pointer to two
        // longs of 64 bits, and an `int`. It writes the time to where the pointer shows, to `time`, which is alive and nobody
        // else's, and keeps no pointer. A system without this clock leaves it at 0.
        unsafe { clock_gettime(CLOCK, &raw mut time) };
        time.seconds.cast_unsigned() * 1_000_000_000 + time.nanoseconds.cast_unsigned()
    }
}

#[cfg(not(all(any(target_os = "linux", target_os = "android"), target_pointer_width = "64", not(miri))))]
mod system {
    use super::Nanos;

    pub(super) fn now() -> Nanos {
        0
    }
}

#[cfg(all(test, not(loom)))]
mod tests {
    use super::*;

    #[test]
    fn what_takes_long_is_seen() {
        let (moment, coarse) = (Moment::now(), Coarse::now());
        while moment.until(Moment::now()) < 3 * Coarse::STANDS {}
        let (seen, took) = (coarse.until(Coarse::now()), moment.until(Moment::now()));
        // Where the clock is that of the cycles, it is right within a factor of four.
        assert!(seen > took / 4 && seen < 4 * took, "{seen} of {took}");
        assert_eq!(Coarse::now().until(coarse), 0);
    }

    #[test]
    fn a_clock_that_is_taken_for_quick_goes_on() {
        let (moment, first) = (Moment::now(), system::now());
        while moment.until(Moment::now()) < 2 * Coarse::STANDS {}
        // Nobody has the system's clock from here on who did not have it before: 0 is the answer of a system without one.
        assert_eq!(system::now() > first, first > 0);
    }
}
