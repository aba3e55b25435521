//! How far a loop is at one moment.

use std::time::Duration;

/// How far a loop with `progress = …` is: what a closure there is called with, about ten times a second and once at the end.
///
/// ```
/// use parallel_for::{Progress, parallel};
/// use std::sync::Mutex;
///
/// let last = Mutex::new(String::new());
/// let report = |p: &Progress| *last.lock().unwrap() = format!("{} of {:?}", p.done(), p.total());
/// let squares = parallel!(progress = report, i * i for i in 0..1000);
/// assert_eq!(squares[999], 998_001);
/// assert_eq!(last.into_inner().unwrap(), "1000 of Some(1000)");
/// ```
#[derive(Clone, Debug)]
pub struct Progress {
    pub(super) done: usize,
    /// Those of them that an earlier run has left a record of: they took no time.
    pub(super) recorded: usize,
    /// Those of them that are not this process's, a shard.
    pub(super) passed: usize,
    pub(super) total: Option<usize>,
    pub(super) elapsed: Duration,
    pub(super) is_finished: bool,
}

impl Progress {
    /// The number of items that have been run to their end, by this run or by earlier ones that a checkpoint keeps. Items of the first
    /// `for`, whether or not a filter lets them through, and of two ranges that are shared out as one, their pairs. In a shard also
    /// those that it has passed over, since they are not its own.
    ///
    /// Where the loop is left early, items behind the exit may have been run, and count.
    pub fn done(&self) -> usize {
        self.done
    }

    /// The number of items of the input; `None` for iterators, which do not say.
    pub fn total(&self) -> Option<usize> {
        self.total
    }

    /// The time since the loop began.
    pub fn elapsed(&self) -> Duration {
        self.elapsed
    }

    /// How many items have been finished in a second, on average since the loop began, those of earlier runs and of other shards left out; 0 before the first one.
    pub fn per_second(&self) -> f64 {
        self.rate(self.recorded.saturating_add(self.passed))
    }

    /// How many items have been done in a second, so many of them left out.
    #[expect(clippy::cast_precision_loss, reason = "nobody reads 17 digits of a rate")]
    fn rate(&self, without: usize) -> f64 {
        let seconds = self.elapsed.as_secs_f64();
        if seconds > 0.0 { self.done.saturating_sub(without) as f64 / seconds } else { 0.0 }
    }

    /// How long the items that are left will take, if they take as long as those before them; `None` as long as nobody can
    /// know. Nothing is left when the loop [is finished](Self::is_finished).
    #[expect(clippy::cast_precision_loss, reason = "a guess")]
    pub fn remaining(&self) -> Option<Duration> {
        if self.is_finished {
            return Some(Duration::ZERO);
        }
        let left = self.total?.saturating_sub(self.done) as f64;
        // A shard passes over what is not its own while it works on what is: of what is left it will pass over as much.
        let rate = self.rate(self.recorded);
        if rate > 0.0 { Duration::try_from_secs_f64(left / rate).ok() } else { None }
    }

    /// True if the loop is over, however it ended: the last call. (After a panic of the body there is none.)
    pub fn is_finished(&self) -> bool {
        self.is_finished
    }
}

#[cfg(all(test, not(loom)))]
mod tests {
    use super::*;

    #[test]
    fn rates_and_guesses() {
        let at = |done, total, seconds, is_finished| {
            let elapsed = Duration::from_secs(seconds);
            Progress { done, recorded: 0, passed: 0, total, elapsed, is_finished }
        };
        let half = at(50, Some(100), 10, false);
        assert!((half.per_second() - 5.0).abs() < 1e-9);
        assert_eq!(half.remaining(), Some(Duration::from_secs(10)));
        assert_eq!(at(0, Some(100), 10, false).remaining(), None);
        assert_eq!(at(0, Some(100), 0, false).per_second().to_bits(), 0);
        assert_eq!(at(5, None, 10, false).remaining(), None);
        assert_eq!(at(5, None, 10, true).remaining(), Some(Duration::ZERO));
        assert_eq!(at(99, Some(100), 10, true).remaining(), Some(Duration::ZERO));
        let continued = Progress { recorded: 40, ..half.clone() };
        assert!((continued.per_second() - 1.0).abs() < 1e-9);
        assert_eq!(continued.remaining(), Some(Duration::from_secs(50)));
        let shard = Progress { passed: 40, ..half.clone() };
        assert!((shard.per_second() - 1.0).abs() < 1e-9);
        assert_eq!(shard.remaining(), Some(Duration::from_secs(10)));
        // Longer than a `Duration` can say.
        assert_eq!(at(1, Some(usize::MAX), 1 << 40, false).remaining(), None);
    }
}
