//! The limits of a loop with `cancel` or `time_limit`, and the check of them before each item; with the token
//! ([`cancel`]), and what a loop gives that has ended early ([`stopped`]).
//!
//! The expansion of the loop asks for the limits: where neither setting is written they cost nothing.
//!
//! A loop that meets a limit is left by an exit of the expansion's own, as if its body had a `break` before everything else.
//! So the lowest item that met it wins over exits and panics behind it, and not over those before it.

pub(crate) mod cancel;
pub(crate) mod stopped;

use self::cancel::{Cancel, Flag};
use self::stopped::{StopReason, Stopped};
use crate::engine::clock::{Moment, Ticks};
use std::sync::atomic::{AtomicU8, AtomicUsize, Ordering};
use std::time::Duration;

/// The limits of one loop, its settings `cancel` and `time_limit`, and what has come of them.
pub struct Limits {
    /// The moment of the call: the values of other settings, and the input, are evaluated after it.
    began: Moment,
    token: Option<Cancel>,
    /// The end of the time limit. `None`: there is none, or the clock does not reach so far.
    deadline: Option<Moment>,
    /// The reason that was noticed first, as [`number`] numbers it; 0 as long as nobody has noticed one. It is set once.
    noticed: AtomicU8,
    /// The number of items that have begun, in the blocks that are done.
    ran: AtomicUsize,
}

/// The number of a reason in [`Limits::noticed`].
fn number(reason: StopReason) -> u8 {
    match reason {
        StopReason::Cancelled => 1,
        StopReason::TimeLimit => 2,
    }
}

impl Limits {
    /// The limits of a loop that has none yet.
    #[expect(clippy::new_without_default, reason = "only the expansion makes one")]
    pub fn new() -> Self {
        Self { began: Moment::now(), token: None, deadline: None, noticed: AtomicU8::new(0), ran: AtomicUsize::new(0) }
    }

    /// Ends the loop when this token is cancelled.
    pub(crate) fn cancel(&mut self, token: &Cancel) {
        self.token = Some(token.clone());
    }

    /// Ends the loop when so much time has gone by since its call.
    ///
    /// # Panics
    /// Where there is no clock: the loop might never end.
    pub(crate) fn time_limit(&mut self, limit: Duration) {
        let has_clock = self.began.after(Duration::ZERO).is_some();
        assert!(has_clock, "`time_limit` needs a clock, and there is none here; end the loop by `cancel` or `break`");
        self.deadline = self.began.after(limit);
    }

    /// The limits, in another process, of a loop that has so much time left, and ends early when this token is cancelled.
    #[cfg(feature = "process")]
    pub(crate) fn elsewhere(left: Option<Duration>, token: &Cancel) -> Self {
        let mut limits = Self::new();
        limits.cancel(token);
        if let Some(left) = left {
            limits.time_limit(left);
        }
        limits
    }

    /// The time that is left, if it is limited.
    #[cfg(feature = "process")]
    pub(crate) fn left(&self) -> Option<Duration> {
        self.deadline.map(|deadline| Duration::from_nanos(Moment::now().until(deadline)))
    }

    /// Tells whether the token of the loop is cancelled.
    #[cfg(feature = "process")]
    pub(crate) fn is_cancelled(&self) -> bool {
        self.token.as_ref().is_some_and(Cancel::is_cancelled)
    }

    /// Notes that so many more items have begun.
    #[cfg(feature = "process")]
    pub(crate) fn add(&self, began: usize) {
        self.ran.fetch_add(began, Ordering::Relaxed);
    }

    /// The check before each item of one block.
    #[inline]
    pub fn __check(&self) -> Check<'_> {
        Check { limits: self, flag: self.token.as_ref().map(Cancel::flag), looked: Ticks::ZERO, quiet: 0, ran: 0 }
    }

    /// What a loop gives that was not stopped from outside.
    ///
    /// # Errors
    /// None; its twin gives the error.
    #[inline]
    pub fn __ended<T>(&self, result: T) -> Result<T, Stopped<T>> {
        Ok(result)
    }

    /// What a loop gives that was stopped from outside.
    ///
    /// # Errors
    /// Always.
    pub fn __stopped<T>(&self, reason: StopReason, so_far: T) -> Result<T, Stopped<T>> {
        Err(Stopped::new(reason, self.ran.load(Ordering::Relaxed), so_far))
    }

    /// Notes that a limit was met, and gives the reason that somebody noticed first.
    #[cold]
    fn notice(&self, reason: StopReason) -> StopReason {
        let noticed = self.noticed.compare_exchange(0, number(reason), Ordering::Relaxed, Ordering::Relaxed);
        match noticed {
            Ok(_) => reason,
            Err(first) if first == number(StopReason::Cancelled) => StopReason::Cancelled,
            Err(_) => StopReason::TimeLimit,
        }
    }
}

/// The check of the limits before each item of one block, which also counts the items that begin.
pub struct Check<'l> {
    limits: &'l Limits,
    /// The state of the token, if there is one.
    flag: Option<&'l Flag>,
    /// The moment of the last look at the exact clock.
    looked: Ticks,
    /// For so many nanoseconds of [`Ticks`] after `looked` the time limit is certainly not over.
    quiet: u64,
    /// The number of items of this block that have begun.
    ran: usize,
}

impl Check<'_> {
    /// Lets the next item begin, if no limit is met; else gives the reason to stop before it.
    #[inline(always)]
    pub fn __stop(&mut self) -> Option<StopReason> {
        if self.flag.is_some_and(Flag::is_set) {
            return Some(self.limits.notice(StopReason::Cancelled));
        }
        if self.limits.deadline.is_some() && self.looked.until(Ticks::now()) >= self.quiet && self.is_over() {
            return Some(self.limits.notice(StopReason::TimeLimit));
        }
        self.ran += 1;
        None
    }

    /// Looks at the exact clock: tells whether the time limit is over.
    #[cold]
    fn is_over(&mut self) -> bool {
        // Ticks go by at a quarter of the speed of time at least. So as long as a quarter of what is left has not gone by in
        // ticks, not all of it has; a microsecond is so little that nobody minds.
        let left = self.limits.deadline.map_or(u64::MAX, |deadline| Moment::now().until(deadline));
        (self.looked, self.quiet) = (Ticks::now(), (left / 4).max(1_000));
        left == 0
    }
}

impl Drop for Check<'_> {
    /// Adds the items that have begun, also when one of them has panicked.
    #[inline]
    fn drop(&mut self) {
        self.limits.ran.fetch_add(self.ran, Ordering::Relaxed);
    }
}

#[cfg(all(test, not(loom)))]
mod tests {
    use super::*;
    use std::time::Instant;

    #[test]
    fn the_reason_that_was_noticed_first_stays() {
        let limits = Limits::new();
        assert_eq!(limits.notice(StopReason::TimeLimit), StopReason::TimeLimit);
        assert_eq!(limits.notice(StopReason::Cancelled), StopReason::TimeLimit);
        let limits = Limits::new();
        assert_eq!(limits.notice(StopReason::Cancelled), StopReason::Cancelled);
        assert_eq!(limits.notice(StopReason::TimeLimit), StopReason::Cancelled);
    }

    #[test]
    fn a_limit_beyond_the_clock_is_none() {
        let mut limits = Limits::new();
        limits.time_limit(Duration::MAX);
        assert!(limits.deadline.is_none());
        limits.time_limit(Duration::from_secs(3600));
        assert!(limits.deadline.is_some() && limits.__check().__stop().is_none());
        limits.time_limit(Duration::ZERO);
        assert_eq!(limits.__check().__stop(), Some(StopReason::TimeLimit));
        assert_eq!(limits.ran.into_inner(), 1);
    }

    #[test]
    fn the_limit_is_never_met_early_and_is_met_in_the_end() {
        for micros in [0, 1, 50, 3_000] {
            let (since, limit) = (Instant::now(), Duration::from_micros(micros));
            let mut limits = Limits::new();
            limits.time_limit(limit);
            let mut check = limits.__check();
            while check.__stop().is_none() {}
            assert!(since.elapsed() >= limit);
        }
    }
}
