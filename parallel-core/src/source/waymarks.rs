//! Waymarks: where the iterators of an input are that have already come some way, in builds without optimisation.
//!
//! To get to its n-th item a `Zip` of std's counts up to it. With optimisation that is one step. Without, a sum of floats over a
//! million pairs, whose blocks are many and fixed, would count up to the first item of each of them: a thousand times as long as the
//! plain loop. So whoever has cut a block leaves a mark behind it, and the next block begins at the nearest mark.

use std::ops::Range;

/// The marks in an input, each a copy of its iterator.
pub(super) struct Waymarks<C> {
    #[cfg(debug_assertions)]
    marks: std::sync::Mutex<Vec<(usize, C)>>,
    #[cfg(not(debug_assertions))]
    marks: std::marker::PhantomData<fn() -> C>,
}

impl<C> Waymarks<C> {
    /// True if this build has marks: one that is to be debugged, and so hardly optimised.
    pub(super) const ARE_THERE: bool = cfg!(debug_assertions);

    /// No marks yet.
    #[inline(always)]
    pub(super) const fn new() -> Self {
        Self {
            #[cfg(debug_assertions)]
            marks: std::sync::Mutex::new(Vec::new()),
            #[cfg(not(debug_assertions))]
            marks: std::marker::PhantomData,
        }
    }
}

#[cfg(debug_assertions)]
impl<C> Waymarks<C> {
    /// The most marks: several for each worker of a small machine.
    const MOST: usize = 32;

    /// Cuts the block of these items: `cut` gets the nearest mark before it, with the index of the item that comes next there, and
    /// gives the block and the mark behind it. `copy` copies a mark.
    pub(super) fn pass<B>(
        &self,
        items: &Range<usize>,
        copy: impl Fn(&C) -> C,
        cut: impl FnOnce(Option<(usize, C)>) -> (B, C),
    ) -> B {
        let (block, behind) = cut(self.nearest(items.start, copy));
        let mut marks = self.lock();
        if marks.len() == Self::MOST {
            // Those that workers go by are taken and put anew.
            marks.remove(0);
        }
        marks.push((items.end, behind));
        block
    }

    // Not the engine's lock, which loom models.
    fn lock(&self) -> std::sync::MutexGuard<'_, Vec<(usize, C)>> {
        self.marks.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }

    fn nearest(&self, start: usize, copy: impl Fn(&C) -> C) -> Option<(usize, C)> {
        let mut marks = self.lock();
        let before = marks.iter().enumerate().filter(|(_, (at, _))| *at <= start);
        let (place, &(at, _)) = before.max_by_key(|(_, (at, _))| *at)?;
        Some(if at == start { marks.remove(place) } else { (at, copy(&marks[place].1)) })
    }
}

#[cfg(not(debug_assertions))]
impl<C> Waymarks<C> {
    /// Cuts the block from the front.
    #[inline(always)]
    pub(super) fn pass<B>(
        &self,
        _: &Range<usize>,
        _: impl Fn(&C) -> C,
        cut: impl FnOnce(Option<(usize, C)>) -> (B, C),
    ) -> B {
        cut(None).0
    }
}

#[cfg(all(test, debug_assertions))]
mod tests {
    use super::*;

    /// Cuts this block; gives how far it was from the nearest mark.
    fn distance(marks: &Waymarks<usize>, items: Range<usize>) -> usize {
        marks.pass(&items, usize::clone, |mark| {
            assert!(mark.is_none_or(|(at, copy)| at == copy));
            (items.start - mark.map_or(0, |(at, _)| at), items.end)
        })
    }

    #[test]
    fn blocks_in_a_row_begin_at_a_mark() {
        let marks = Waymarks::new();
        // Three workers, each of which has a part of the items.
        let from = [0, 1000, 2000];
        assert_eq!(from.map(|start| distance(&marks, start..start + 10)), [0, 990, 990]);
        for at in (10..1000).step_by(10) {
            assert_eq!(from.map(|start| distance(&marks, start + at..start + at + 10)), [0; 3]);
        }
        assert_eq!(marks.lock().len(), 3);
    }

    #[test]
    fn a_block_anywhere_begins_at_the_nearest_mark() {
        let marks = Waymarks::new();
        for start in (0..Waymarks::<usize>::MOST * 3).rev() {
            // Each mark that is there lies behind this block.
            assert_eq!(distance(&marks, 2 * start..2 * start + 1), 2 * start);
        }
        assert_eq!(marks.lock().len(), Waymarks::<usize>::MOST);
        assert_eq!(distance(&marks, 50..52), 1);
        assert_eq!(distance(&marks, 50..51), 1, "the mark is still there");
    }
}
