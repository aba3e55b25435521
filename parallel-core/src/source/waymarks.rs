//! Waymarks: where the iterators of an input are that have already come some way, in builds without optimisation.
//!
//! To get to its n-th item a `Zip` of std's counts up to it. With optimisation that is one step. Without, a sum of floats over a
//! million pairs, whose blocks are many and fixed, would count up to the first item of each of them: a thousand times as long as the
//! plain loop. So whoever has cut a block leaves a mark behind it, and the next block begins at the nearest mark.

use std::ops::Range;

/// The marks in an input, each a copy of its iterator.
pub(super) struct Waymarks<C> {
    #[cfg(debug_assertions)]
    marks: std::sync::Mutex<Marks<C>>,
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
            marks: std::sync::Mutex::new(Marks { left: Vec::new(), fixed: Vec::new() }),
            #[cfg(not(debug_assertions))]
            marks: std::marker::PhantomData,
        }
    }
}

/// Marks, each with the index of the item that comes next there.
#[cfg(debug_assertions)]
struct Marks<C> {
    /// Those that blocks have left behind them.
    left: Vec<(usize, C)>,
    /// Those that were made before the input was shared.
    fixed: Vec<(usize, C)>,
}

#[cfg(debug_assertions)]
impl<C> Waymarks<C> {
    /// The most marks that blocks leave: several for each worker of a small machine.
    const MOST: usize = 32;

    /// The number of marks that are made for several workers, and the least distance of them.
    const FIXED: usize = 64;
    const LEAST: usize = 256;

    /// Makes marks in what is left of an input of `len` items that several workers are about to share; `whole` is its begin. `go` gets a
    /// copy behind so many more items; `left` is how many there are.
    pub(super) fn spread(
        &self,
        len: usize,
        whole: impl Fn() -> C,
        copy: impl Fn(&C) -> C,
        go: impl Fn(&mut C, usize, usize),
    ) {
        let mut marks = self.lock();
        if !marks.fixed.is_empty() {
            return;
        }
        let begun = marks.left.iter().max_by_key(|(at, _)| *at);
        let (mut at, mut next) = begun.map_or_else(|| (0, whole()), |(at, mark)| (*at, copy(mark)));
        let distance = ((len - at) / Self::FIXED).max(Self::LEAST);
        marks.fixed.push((at, copy(&next)));
        while len - at > distance {
            go(&mut next, distance, len - at);
            at += distance;
            marks.fixed.push((at, copy(&next)));
        }
    }

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
        if marks.left.len() == Self::MOST {
            // Those that workers go by are taken and put anew.
            marks.left.remove(0);
        }
        marks.left.push((items.end, behind));
        block
    }

    // Not the engine's lock, which loom models.
    fn lock(&self) -> std::sync::MutexGuard<'_, Marks<C>> {
        self.marks.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }

    fn nearest(&self, start: usize, copy: impl Fn(&C) -> C) -> Option<(usize, C)> {
        let mut marks = self.lock();
        if let Some(place) = marks.left.iter().position(|(at, _)| *at == start) {
            return Some(marks.left.remove(place));
        }
        let before = marks.left.iter().chain(&marks.fixed).filter(|(at, _)| *at <= start);
        before.max_by_key(|(at, _)| *at).map(|(at, mark)| (*at, copy(mark)))
    }
}

#[cfg(not(debug_assertions))]
impl<C> Waymarks<C> {
    /// Makes no marks.
    #[inline(always)]
    pub(super) fn spread(&self, _: usize, _: impl Fn() -> C, _: impl Fn(&C) -> C, _: impl Fn(&mut C, usize, usize)) {}

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
        assert_eq!(marks.lock().left.len(), 3);
    }

    #[test]
    fn a_block_anywhere_begins_at_the_nearest_mark() {
        let marks = Waymarks::new();
        for start in (0..Waymarks::<usize>::MOST * 3).rev() {
            // Each mark that is there lies behind this block.
            assert_eq!(distance(&marks, 2 * start..2 * start + 1), 2 * start);
        }
        assert_eq!(marks.lock().left.len(), Waymarks::<usize>::MOST);
        assert_eq!(distance(&marks, 50..52), 1);
        assert_eq!(distance(&marks, 50..51), 1, "the mark is still there");
    }

    #[test]
    fn several_workers_find_marks_anywhere() {
        let marks = Waymarks::new();
        assert_eq!(distance(&marks, 0..1_000), 0);
        let go = |mark: &mut usize, items: usize, left: usize| {
            assert_eq!(left, 101_000 - *mark);
            *mark += items;
        };
        marks.spread(101_000, || 0, usize::clone, go);
        assert_eq!(marks.lock().fixed.len(), Waymarks::<usize>::FIXED + 1);
        let far = (1_000..101_000).rev().step_by(997).map(|start| distance(&marks, start..start + 1));
        assert!(far.max().is_some_and(|most| most <= 100_000 / Waymarks::<usize>::FIXED + 1));
        marks.spread(101_000, || panic!("they are there"), usize::clone, go);
    }
}
