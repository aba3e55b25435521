//! The coarse clock of the system: it is read at once, and tells hours from nanoseconds.

use super::{Moment, Ticks};
use crate::engine::policy::Nanos;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU8, AtomicU64, Ordering::Relaxed};

/// A moment of the system's coarse clock, which stands still for some milliseconds and then goes on by as much.
///
/// It is for looks that are made much more often than they see anything. Reading it is a read of memory, about 5 ns, and the
/// processor goes on with what it has begun. For a counter of cycles many processors wait until all that is done: where they work on
/// several items at a time, as long as an item takes.
///
/// Where the system has no such clock, or must be called to read it, this is a clock that does not stand still.
#[derive(Clone, Copy)]
pub(crate) struct Coarse(Nanos);

/// What a look at the coarse clock tells about something that is to take no longer than it is expected to.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Look {
    /// It has not taken longer, or not so much that this clock shows it.
    InTime,
    /// The clock has gone on, which may have been just now: an exact one is to be asked from here on.
    Unclear,
    /// It has surely taken longer: about so long.
    Late(Nanos),
}

/// Whether the system's coarse clock is quick: not known yet, yes, no.
static SPEED: AtomicU8 = AtomicU8::new(UNKNOWN);
const UNKNOWN: u8 = 0;
const QUICK: u8 = 1;
const SLOW: u8 = 2;

/// The last moment that any thread has read from the clock, if it is quick.
static LATELY: Lately = Lately(AtomicU64::new(0));

/// Alone on its lines of memory: it is read by all threads, and changes only when the clock goes on.
#[repr(align(128))]
struct Lately(AtomicU64);

/// The begin of the clock that is read if it is not.
static BEGIN: OnceLock<Ticks> = OnceLock::new();

impl Coarse {
    /// The longest time that the clock stands still, with room to spare: 1 to 16 ms, whichever system it is.
    const STANDS: Nanos = 20_000_000;

    #[inline]
    pub(crate) fn now() -> Self {
        if SPEED.load(Relaxed) != QUICK {
            return Self::otherwise();
        }
        let now = system::now();
        if LATELY.0.load(Relaxed) != now {
            LATELY.0.store(now, Relaxed);
        }
        Self(now)
    }

    /// The last moment that any thread has read, for which no clock is read: it is not later than now, and in a program that looks at the
    /// clock again and again mostly the same. `None` where the clock is not quick, or nobody has asked yet whether it is.
    #[inline]
    pub(crate) fn lately() -> Option<Self> {
        (SPEED.load(Relaxed) == QUICK).then(|| Self(LATELY.0.load(Relaxed)))
    }

    /// Looks at the clock, for something that has begun at this moment and is late after this time.
    #[inline]
    pub(crate) fn look(self, late_after: Nanos) -> Look {
        self.at(Self::now(), late_after)
    }

    /// The look at a later moment.
    #[inline]
    fn at(self, later: Self, late_after: Nanos) -> Look {
        match later.0.saturating_sub(self.0) {
            gone if gone <= late_after => Look::InTime,
            gone if gone <= Self::STANDS => Look::Unclear,
            gone => Look::Late(gone),
        }
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
    use std::sync::atomic::{Ordering::SeqCst, fence};

    #[test]
    fn what_takes_long_is_seen() {
        let (moment, coarse) = (Moment::now(), Coarse::now());
        // Where the clock is that of the cycles, it is right within a factor of four.
        let waits = if SPEED.load(Relaxed) == QUICK { 2 } else { 8 };
        while moment.until(Moment::now()) < waits * Coarse::STANDS {}
        let seen = coarse.look(5_000);
        assert!(matches!(seen, Look::Late(gone) if gone > Coarse::STANDS), "{seen:?}");
        assert_eq!(coarse.look(Nanos::MAX), Look::InTime);
    }

    #[test]
    fn what_was_lately_is_not_later_than_now() {
        for _ in 0..1_000 {
            let lately = Coarse::lately();
            // The read of the clock is no access that would be in order with the one before it everywhere.
            fence(SeqCst);
            let now = Coarse::now();
            assert!(lately.is_none_or(|lately| lately.0 <= now.0), "{:?} {}", lately.map(|lately| lately.0), now.0);
        }
    }

    #[test]
    fn a_clock_that_has_just_gone_on_says_nothing() {
        let looks =
            [0, 5_000, 5_001, Coarse::STANDS, Coarse::STANDS + 1].map(|gone| Coarse(7).at(Coarse(7 + gone), 5_000));
        let late = Look::Late(Coarse::STANDS + 1);
        assert_eq!(looks, [Look::InTime, Look::InTime, Look::Unclear, Look::Unclear, late]);
        assert_eq!(Coarse(7).at(Coarse(6), 0), Look::InTime);
        // What may take so long is not late, however sure the clock is.
        assert_eq!(Coarse(7).at(Coarse(7 + 2 * Coarse::STANDS), 2 * Coarse::STANDS), Look::InTime);
    }

    #[test]
    fn a_clock_that_is_taken_for_quick_goes_on() {
        let (moment, first) = (Moment::now(), system::now());
        while moment.until(Moment::now()) < 2 * Coarse::STANDS {}
        // Nobody has the system's clock from here on who did not have it before: 0 is the answer of a system without one.
        assert_eq!(system::now() > first, first > 0);
    }
}
