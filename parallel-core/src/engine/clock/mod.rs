//! The engine's clocks: one that is right ([`Moment`]), one that is quick ([`Ticks`]), and one that is read at no cost ([`Coarse`]).

mod coarse;

pub(crate) use coarse::{Coarse, Look};

use crate::engine::policy::Nanos;
use std::time::{Duration, Instant};

/// A moment that the engine has noted; reading the clock takes 20 to 40 ns.
///
/// On `wasm32-unknown-unknown`, which has no clock, all moments are the same one.
#[derive(Clone, Copy)]
pub(crate) struct Moment(Option<Instant>);

impl Moment {
    /// True if there is a clock, so that moments differ.
    pub(crate) const HAS_CLOCK: bool = !cfg!(all(target_family = "wasm", target_os = "unknown"));

    pub(crate) fn now() -> Self {
        Self(Self::HAS_CLOCK.then(Instant::now))
    }

    /// The moment so long after this one, if there is a clock and it reaches so far.
    pub(crate) fn after(self, time: Duration) -> Option<Self> {
        self.0?.checked_add(time).map(|then| Self(Some(then)))
    }

    /// The time from this moment to a later one; 0 if the other one is not later.
    pub(crate) fn until(self, later: Self) -> Nanos {
        let (Some(since), Some(now)) = (self.0, later.0) else { return 0 };
        u64::try_from(now.duration_since(since).as_nanos()).unwrap_or(u64::MAX)
    }
}

/// A moment that is noted in passing: about 10 ns where the processor counts its cycles, else a [`Moment`].
///
/// It tells long from short and no more: the time between two of them is right within a factor of four. Whoever needs
/// it exactly takes a `Moment`.
#[derive(Clone, Copy)]
pub(crate) struct Ticks(Count);

#[cfg(not(all(target_arch = "x86_64", not(miri))))]
type Count = Moment;

#[cfg(not(all(target_arch = "x86_64", not(miri))))]
impl Ticks {
    /// No moment in particular.
    pub(crate) const ZERO: Self = Self(Moment(None));

    pub(crate) fn now() -> Self {
        Self(Moment::now())
    }

    /// The time from this moment to a later one.
    pub(crate) fn until(self, later: Self) -> Nanos {
        self.0.until(later.0)
    }
}

#[cfg(all(target_arch = "x86_64", not(miri)))]
type Count = u64;

#[cfg(all(target_arch = "x86_64", not(miri)))]
impl Ticks {
    /// No moment in particular.
    pub(crate) const ZERO: Self = Self(0);
    /// The cycles that a processor counts in a nanosecond, about: 0.5 to 6, whichever it is.
    const A_NANOSECOND: u64 = 2;

    #[inline]
    pub(crate) fn now() -> Self {
        // SAFETY: every x86-64 processor has the instruction, and it only reads a counter. A system that forbids it
        // to programs would take the clock of the standard library away with it, which reads the same counter.
        Self(unsafe { std::arch::x86_64::_rdtsc() })
    }

    /// The time from this moment to a later one. A thread that has been moved to a processor whose counter is behind
    /// has seen no time go by.
    #[inline]
    pub(crate) fn until(self, later: Self) -> Nanos {
        later.0.saturating_sub(self.0) / Self::A_NANOSECOND
    }
}

#[cfg(all(test, not(loom)))]
mod tests {
    use super::*;

    #[test]
    fn ticks_tell_long_from_short() {
        let (moment, ticks) = (Moment::now(), Ticks::now());
        let took = || moment.until(Moment::now());
        while took() < 1_000_000 {}
        // As long as the moments say at least, about: they stand around the ticks, and the thread may be interrupted
        // there.
        assert!(ticks.until(Ticks::now()) > 250_000);
        assert_eq!(Ticks::now().until(ticks), 0);
    }
}
