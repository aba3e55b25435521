//! The items of one block that the calling thread pulls as it works on them.

use super::iterator::PulledInput;

/// The items of one block, pulled as they are asked for. The sequence of its calls is drawn in `iterator.rs`.
///
/// It owns the iterator until it is asked for an item after its last one, and then gives it back. It does nothing more when it
/// is dropped: an iterator that a block has not given back is not asked again. So nobody has a reference to the iterator, not even
/// what tidies up after a panic, and the compiler makes a plain loop of the block.
pub struct Direct<'t, I: Iterator> {
    items: Option<I>,
    first: Option<I::Item>,
    /// The number of items of the whole iterator that have been pulled.
    pulled: usize,
    /// The number of items up to which they may be pulled before the next step is asked for.
    end: usize,
    input: &'t PulledInput<I>,
}

impl<'t, I: Iterator> Direct<'t, I> {
    /// The next block, of `len` items at most.
    #[inline(always)]
    pub(super) fn new(input: &'t PulledInput<I>, len: usize) -> Self {
        let (items, first) = input.lend(len);
        let pulled = input.pulled();
        Self { items, first, pulled, end: pulled, input }
    }
}

impl<I: Iterator> Iterator for Direct<'_, I> {
    type Item = I::Item;

    #[inline(always)]
    fn next(&mut self) -> Option<I::Item> {
        if self.pulled == self.end {
            let step = self.input.step();
            if step == 0 {
                if let Some(items) = self.items.take() {
                    self.input.give_back(items);
                }
                return None;
            }
            self.end = self.pulled + step;
            if let Some(first) = self.first.take() {
                self.note();
                return Some(first);
            }
        }
        let failing = Failing(self.input);
        let next = self.items.as_mut().and_then(I::next);
        std::mem::forget(failing);
        if next.is_some() {
            self.note();
        }
        next
    }
}

impl<I: Iterator> Direct<'_, I> {
    /// Notes that one more item has been pulled.
    #[inline(always)]
    fn note(&mut self) {
        self.pulled += 1;
        self.input.note_pulled(self.pulled);
    }
}

/// Dropped by a panic of the iterator, and by nothing else.
struct Failing<'t, I: Iterator>(&'t PulledInput<I>);

impl<I: Iterator> Drop for Failing<'_, I> {
    #[cold]
    fn drop(&mut self) {
        self.0.fail();
    }
}

#[cfg(all(test, not(loom)))]
mod tests {
    use super::*;
    use crate::engine::policy::Nanos;
    use std::ops::Range;
    use std::panic::{AssertUnwindSafe, catch_unwind};
    use std::thread;
    use std::time::Duration;

    fn take(input: &PulledInput<impl Iterator<Item = usize>>, items: Range<usize>, most: usize) -> Vec<usize> {
        assert!(input.has_more());
        Direct::new(input, items.len()).take(most).collect()
    }

    #[test]
    fn blocks_and_chunks_in_turn_are_the_whole() {
        let input = PulledInput::new((0..20).filter(|i| i % 10 != 9));
        input.go_direct(0..7, None, 0);
        assert_eq!(take(&input, 0..3, 9), [0, 1, 2]);
        assert_eq!(take(&input, 3..7, 9), [3, 4, 5, 6]);
        assert!(input.is_direct(6) && !input.is_direct(7) && input.pulled() == 7);
        let mut chunk = Vec::new();
        input.fill(&mut chunk, 4);
        assert!(chunk == [7, 8, 10, 11] && input.pulled() == 11 && !input.has_ended());
        input.go_direct(11..99, None, 0);
        // Without asking for the first one before.
        assert!(Direct::new(&input, 3).eq([12, 13, 14]) && !input.has_ended());
        assert_eq!(take(&input, 14..99, 99), [15, 16, 17, 18]);
        assert!(input.has_ended() && input.pulled() == 18 && !input.has_more());
    }

    #[test]
    fn a_block_that_ends_with_the_iterator_has_nothing_after_it() {
        let input = PulledInput::new(0..5);
        input.go_direct(0..9, None, usize::MAX);
        assert_eq!(take(&input, 0..5, 9), [0, 1, 2, 3, 4]);
        assert!(!input.has_ended() && !input.has_more() && input.has_ended() && input.pulled() == 5);
    }

    #[test]
    fn after_a_block_that_is_left_nothing_is_pulled() {
        for most in [0, 1, 3, 600] {
            let input = PulledInput::new(0..);
            input.go_direct(0..1000, None, 0);
            assert_eq!(take(&input, 0..1000, most).len(), most);
            assert!(input.has_ended() && !input.has_more());
            let mut chunk = Vec::new();
            input.fill(&mut chunk, 4);
            assert!(chunk.is_empty());
            assert_eq!(input.pulled(), most);
        }
    }

    #[test]
    fn while_a_block_is_kept_nothing_is_pulled() {
        let input = PulledInput::new(0..);
        input.go_direct(0..3, None, 0);
        let mut kept = Direct::new(&input, 3);
        let mut chunk = Vec::new();
        input.fill(&mut chunk, 4);
        assert!(chunk.is_empty() && input.has_ended());
        assert_eq!(kept.next(), Some(0));
    }

    #[test]
    fn an_iterator_that_panics_is_not_asked_again() {
        let input = PulledInput::new((0..10).inspect(|&i| assert!(i < 6, "on purpose")));
        input.go_direct(0..100, None, usize::MAX);
        assert!(catch_unwind(AssertUnwindSafe(|| Direct::new(&input, 100).count())).is_err());
        assert!(input.pulled() == 6 && input.has_ended() && !input.has_more());
        let input = PulledInput::new((0..10).inspect(|_| panic!("on purpose")));
        assert!(catch_unwind(AssertUnwindSafe(|| input.has_more())).is_err());
        assert!(input.pulled() == 0 && input.has_ended() && !input.has_more());
    }

    #[test]
    fn the_steps_of_a_block_double() {
        let input = PulledInput::new(0..);
        input.go_direct(0..1000, Some(Nanos::MAX - 1), 1000);
        input.lend(1000);
        let steps: Vec<usize> = std::iter::from_fn(|| Some(input.step()).filter(|step| *step > 0)).collect();
        assert_eq!(steps, [2, 4, 8, 16, 32, 64, 128, 128, 128, 128, 128, 128, 106]);
    }

    #[test]
    fn between_blocks_that_take_too_long_the_thread_stops_where_it_may() {
        let input = PulledInput::new(0..);
        input.go_direct(0..100, Some(0), 0);
        assert_eq!(take(&input, 0..1, 9), [0]);
        thread::sleep(Duration::from_micros(10));
        assert!(!input.is_to_stop());
        assert_eq!(take(&input, 1..5, 9), [1, 2, 3, 4]);
        assert!(input.is_to_stop());
    }

    #[test]
    fn a_block_that_takes_too_long_stops_where_it_may() {
        for (late, singles, expected) in
            [(Some(0), usize::MAX, 2), (Some(0), 300, 2), (Some(0), 299, 300), (Some(0), 0, 300), (None, 300, 300)]
        {
            let input = PulledInput::new((0..).inspect(|_| thread::sleep(Duration::from_micros(10))));
            input.go_direct(0..300, late, singles);
            assert_eq!(take(&input, 0..300, usize::MAX).len(), expected);
            assert!(input.pulled() == expected && !input.has_ended());
            assert_eq!(input.slow().is_some(), expected == 2);
            // Nor does the block after it begin before somebody has said where it stands.
            assert!(expected == 300 || input.is_to_stop());
            // The next one begins there.
            assert!(input.has_more() && Direct::new(&input, 2).eq([expected, expected + 1]));
        }
    }

    #[test]
    fn a_block_that_is_trusted_stops_too_where_it_takes_very_long() {
        let input = PulledInput::new((0..).inspect(|_| thread::sleep(Duration::from_millis(20))));
        input.go_direct_trusted(0..300, 5_000, 300, 2);
        assert_eq!(take(&input, 0..300, usize::MAX).len(), 2);
        let slow = input.slow().expect("the first look sees it");
        assert!(slow > 10_000_000 && input.lasted().is_some_and(|lasted| lasted >= slow), "{slow}");
        // One that is not late has not looked at any clock that could tell.
        let input = PulledInput::new(0..4);
        input.go_direct_trusted(0..300, Nanos::MAX - 1, 300, 2);
        assert!(take(&input, 0..300, usize::MAX).len() == 4 && input.slow().is_none() && input.lasted().is_none());
    }
}
