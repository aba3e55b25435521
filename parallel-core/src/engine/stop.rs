//! The early stop of a loop, and the panic that it ends with: those of the lowest block in input order.

use super::Panicked;
use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

/// The payload of a panic.
pub(crate) type Payload = Box<dyn Any + Send>;

/// The mark of a loop that may stop early: the lowest block that asked for it so far, and its panic if it panicked.
/// Blocks above the mark need not run, blocks below it still do.
///
/// Invariant: the mark only falls. So a block skipped because it lies above the mark lies above the final mark, too,
/// and what the loop ends with does not depend on who was faster.
pub(super) struct Stop {
    lowest: AtomicUsize,
    /// The panic of the lowest block that panicked so far.
    panic: Mutex<Option<(usize, Panicked)>>,
}

impl Stop {
    #[inline]
    pub(super) fn new() -> Self {
        Self { lowest: AtomicUsize::new(usize::MAX), panic: Mutex::new(None) }
    }

    /// Takes the mark away, for a worker that is given one block at a time.
    #[cfg(feature = "process")]
    pub(super) fn lift(&self) {
        self.lowest.store(usize::MAX, Ordering::Relaxed);
    }

    /// Tells whether `block` lies above the mark, so that nothing it does matters.
    #[inline]
    pub(super) fn is_past(&self, block: usize) -> bool {
        block > self.lowest.load(Ordering::Relaxed)
    }

    /// Tells whether any block has asked for a stop.
    pub(super) fn has_stopped(&self) -> bool {
        self.lowest.load(Ordering::Relaxed) < usize::MAX
    }

    /// The lowest block that has asked for a stop.
    pub(super) fn lowest(&self) -> Option<usize> {
        Some(self.lowest.load(Ordering::Relaxed)).filter(|lowest| *lowest < usize::MAX)
    }

    /// The lowest block that has asked for a stop, with the text of its panic if it panicked.
    #[cfg(any(feature = "mpi", test))]
    pub(super) fn lowest_with_text(&self) -> Option<(usize, Option<String>)> {
        // The mark falls before a panic is kept. So the mark, read under the lock, is not above the block of the panic; if it is
        // below, that panic counts for nothing.
        let kept = self.panic.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        let lowest = self.lowest()?;
        let text = kept.as_ref().filter(|(block, _)| *block == lowest).map(|(_, panic)| panic.text());
        Some((lowest, text))
    }

    /// Lowers the mark to `block`: the loop need not go beyond it.
    pub(super) fn at(&self, block: usize) {
        self.lowest.fetch_min(block, Ordering::Relaxed);
    }

    /// Notes a panic of the body in `block`. Of two panics, that of the lower block is kept.
    pub(super) fn panicked(&self, block: usize, panic: Panicked) {
        self.at(block);
        let mut kept = self.panic.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        let loser = match &*kept {
            Some((lower, _)) if *lower < block => Some(panic),
            _ => kept.replace((block, panic)).map(|(_, panic)| panic),
        };
        drop(kept);
        if let Some(loser) = loser {
            loser.forget();
        }
    }

    /// The panic that the loop ends with, and its block: that of the lowest block that stopped, if it panicked.
    pub(super) fn into_panic(self) -> Option<(usize, Panicked)> {
        let lowest = self.lowest.into_inner();
        let (block, panic) = self.panic.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner)?;
        if block <= lowest {
            return Some((block, panic));
        }
        panic.forget();
        None
    }
}

/// Drops the payload of a panic that nobody will see. If the drop panics, that panic must not end a worker, so it is
/// caught.
pub(crate) fn forget_panic(payload: Payload) {
    if let Err(again) = catch_unwind(AssertUnwindSafe(|| drop(payload))) {
        std::mem::forget(again);
    }
}

/// Runs drops, and catches their panics, which nobody is to see.
pub(crate) fn contain(drops: impl FnOnce()) {
    // Panic safety: `drops` only drops values, which nobody looks at again.
    if let Err(payload) = catch_unwind(AssertUnwindSafe(drops)) {
        forget_panic(payload);
    }
}

/// Lets `take` have these parts. Should it panic, as what puts two of them together may, those that it has not taken are dropped one by
/// one, and their panics are not seen: dropped all together, one that panics would end the process.
pub(super) fn feed<P, R>(parts: impl IntoIterator<Item = P>, take: impl FnOnce(&mut dyn Iterator<Item = P>) -> R) -> R {
    let mut parts = parts.into_iter();
    // Panic safety: what is left of the parts is only dropped, and whoever has the rest goes on with the panic.
    match catch_unwind(AssertUnwindSafe(|| take(&mut parts))) {
        Ok(result) => result,
        Err(payload) => {
            parts.for_each(|part| contain(|| drop(part)));
            resume_unwind(payload)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::thread;
    use std::time::Duration;

    fn panicked(stop: &Stop, block: usize, payload: impl Any + Send) {
        stop.panicked(block, Panicked::of_nobody(Box::new(payload)));
    }

    fn text(panic: Option<(usize, Panicked)>) -> Option<&'static str> {
        panic.map(|(_, panic)| *panic.split().0.downcast::<&str>().unwrap())
    }

    #[test]
    fn the_lowest_panic_wins_in_any_order() {
        for order in [[3, 5, 9], [9, 5, 3], [5, 3, 9]] {
            let stop = Stop::new();
            for block in order {
                panicked(&stop, block, if block == 3 { "three" } else { "other" });
            }
            assert!(!stop.is_past(3) && stop.is_past(4));
            assert_eq!(text(stop.into_panic()), Some("three"));
        }
    }

    #[test]
    fn a_panic_after_the_end_does_not_count() {
        let stop = Stop::new();
        panicked(&stop, 7, "seven");
        stop.at(2);
        assert_eq!(text(stop.into_panic()), None);
    }

    #[test]
    fn the_text_is_that_of_the_block_at_the_mark() {
        let stop = Stop::new();
        panicked(&stop, 1, "one");
        assert_eq!(stop.lowest_with_text(), Some((1, Some("one".to_owned()))));
        // A lower block ends the loop while somebody asks: between the asker's look at the mark and that at the panic,
        // if it looks in this order.
        let kept = stop.panic.lock().unwrap();
        thread::scope(|scope| {
            let asked = scope.spawn(|| stop.lowest_with_text());
            thread::sleep(Duration::from_millis(50));
            stop.at(0);
            drop(kept);
            assert_eq!(asked.join().unwrap(), Some((0, None)));
        });
        panicked(&stop, 0, "zero");
        assert_eq!(stop.lowest_with_text(), Some((0, Some("zero".to_owned()))));
    }

    #[test]
    fn a_payload_that_panics_when_dropped_is_contained() {
        struct Bomb;
        impl Drop for Bomb {
            fn drop(&mut self) {
                panic!("payload dropped");
            }
        }
        let stop = Stop::new();
        panicked(&stop, 7, Bomb);
        panicked(&stop, 1, "one");
        assert_eq!(text(stop.into_panic()), Some("one"));
    }
}
