//! The number of finished items of a loop, counted by all its threads at once.

use crate::jobs::cpu_count;
use std::cell::Cell;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

/// The most counts of one loop.
const MOST: usize = 64;

/// One count, on a cache line of its own (and its neighbour, which processors fetch together): threads that count in
/// different ones do not wait for each other.
///
/// Invariant: while `is_taken`, only its [`Share`] writes to `done`.
#[repr(align(128))]
#[derive(Default)]
struct Count {
    is_taken: AtomicBool,
    done: AtomicUsize,
}

/// The number of finished items: a count for each core, and one for blocks that find all of these taken.
pub(super) struct Counts {
    counts: Box<[Count]>,
    rest: Count,
}

thread_local! {
    /// The number of this thread, which says at which of the counts it looks first.
    static NUMBER: Cell<Option<usize>> = const { Cell::new(None) };
}

impl Counts {
    pub(super) fn new() -> Self {
        let len = cpu_count().min(MOST).next_power_of_two();
        Self { counts: (0..len).map(|_| Count::default()).collect(), rest: Count::default() }
    }

    /// The share of a block that the calling thread runs.
    pub(super) fn share(&self) -> Share<'_> {
        let (number, len) = (number(), self.counts.len());
        let mut all = (0..len).map(|step| &self.counts[number.wrapping_add(step) & (len - 1)]);
        // Acquire: what the share before has counted is there.
        let own = all.find(|count| !count.is_taken.swap(true, Ordering::Acquire));
        Share { done: own.map(|own| own.done.load(Ordering::Relaxed)), count: own.unwrap_or(&self.rest) }
    }

    /// All counts together. Relaxed: it is shown to people, while the loop goes on.
    pub(super) fn sum(&self) -> usize {
        let all = self.counts.iter().chain([&self.rest]);
        all.map(|count| count.done.load(Ordering::Relaxed)).fold(0, usize::wrapping_add)
    }
}

/// The share of one block in the count of all items. An item that is counted is one plain write, where the count is the
/// share's own.
///
/// States: `done` is `Some`, and nobody else writes to the count; or it is the one that several shares have together.
pub(super) struct Share<'c> {
    count: &'c Count,
    done: Option<usize>,
}

impl Share<'_> {
    /// Counts so many more items.
    #[cfg(any(feature = "mpi", feature = "process"))]
    pub(super) fn add(&mut self, items: usize) {
        for _ in 0..items {
            self.add_one();
        }
    }

    /// Counts one more item.
    #[inline(always)]
    pub(super) fn add_one(&mut self) {
        match &mut self.done {
            Some(done) => {
                *done = done.wrapping_add(1);
                self.count.done.store(*done, Ordering::Relaxed);
            }
            None => {
                self.count.done.fetch_add(1, Ordering::Relaxed);
            }
        }
    }
}

impl Drop for Share<'_> {
    #[inline]
    fn drop(&mut self) {
        if self.done.is_some() {
            self.count.is_taken.store(false, Ordering::Release);
        }
    }
}

/// The number of the calling thread; 0 while it is being taken down.
fn number() -> usize {
    static NEXT: AtomicUsize = AtomicUsize::new(0);
    let number = |number: &Cell<Option<usize>>| {
        number.get().unwrap_or_else(|| {
            let new = NEXT.fetch_add(1, Ordering::Relaxed);
            number.set(Some(new));
            new
        })
    };
    NUMBER.try_with(number).unwrap_or(0)
}

#[cfg(all(test, not(loom)))]
mod tests {
    use super::*;

    #[test]
    fn threads_count_together() {
        let counts = Counts::new();
        std::thread::scope(|scope| {
            for _ in 0..20 {
                scope.spawn(|| {
                    for _ in 0..100 {
                        let mut share = counts.share();
                        (0..7).for_each(|_| share.add_one());
                    }
                });
            }
        });
        assert_eq!(counts.sum(), 20 * 100 * 7);
    }

    #[test]
    fn more_shares_than_counts() {
        let counts = Counts::new();
        let mut shares: Vec<Share<'_>> = (0..2 * MOST + 2).map(|_| counts.share()).collect();
        assert!(shares[0].done.is_some() && shares[2 * MOST].done.is_none());
        shares.iter_mut().for_each(Share::add_one);
        assert_eq!(counts.sum(), 2 * MOST + 2);
        drop(shares);
        let mut again = counts.share();
        again.add_one();
        assert!(again.done.is_some() && counts.sum() == 2 * MOST + 3);
    }
}
