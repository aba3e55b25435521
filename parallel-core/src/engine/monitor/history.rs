//! The history of a thread: how closely its loops follow each other.

use crate::engine::clock::Moment;
use crate::engine::policy::{GAP, Nanos};
use std::cell::Cell;

thread_local! {
    static LAST: Cell<Option<Last>> = const { Cell::new(None) };
}

/// The last loops of a thread.
#[derive(Clone, Copy)]
struct Last {
    /// The moment at which the last timed one ended.
    ended: Moment,
    /// The time that it and those before it took, since the last gap.
    took: Nanos,
    /// The time that those after it were to take.
    untimed: Nanos,
}

/// The time that the loops just before `now` took together; 0 if the last one ended too long ago.
pub(super) fn before(now: Moment) -> Nanos {
    match LAST.try_with(Cell::get) {
        Ok(Some(Last { ended, took, untimed })) if ended.until(now) < GAP.saturating_add(untimed) => took + untimed,
        _ => 0,
    }
}

/// Notes that a loop has ended at `now`. `took` is the time of this loop and of those just before it.
pub(super) fn ended(now: Moment, took: Nanos) {
    let _ = LAST.try_with(|last| last.set(Some(Last { ended: now, took, untimed: 0 })));
}

/// Notes that a loop has ended that was not timed, and was predicted to take so long.
pub(super) fn went_by(predicted: Nanos) {
    let _ = LAST.try_with(|last| {
        last.set(last.get().map(|before| Last { untimed: before.untimed.saturating_add(predicted), ..before }));
    });
}

#[cfg(all(test, not(loom)))]
mod tests {
    use super::*;
    use std::time::Duration;

    #[test]
    fn what_untimed_loops_were_to_take_is_no_gap() {
        let begin = Moment::now();
        let after = |time: Nanos| begin.after(Duration::from_nanos(time)).unwrap();
        ended(begin, 1_000);
        assert_eq!([0, GAP - 1, GAP].map(|time| before(after(time))), [1_000, 1_000, 0]);
        went_by(30_000);
        went_by(20_000);
        assert_eq!([GAP, GAP + 49_999, GAP + 50_000].map(|time| before(after(time))), [51_000, 51_000, 0]);
        ended(after(60_000), 7_000);
        assert_eq!(before(after(60_000)), 7_000);
    }
}
