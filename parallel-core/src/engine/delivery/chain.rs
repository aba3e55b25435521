//! The joining of parts while the loop goes on.

use super::parts::Parts;
use crate::sync::{Mutex, lock};
use std::ops::Range;

/// The parts of a loop from its first block on, joined in block order as far as all runs of blocks are done.
///
/// Whoever has finished a run adds it, and joins what has its turn, unless somebody else is just doing that. What is not
/// joined when the loop is over its caller joins. So parts are joined in the same order whoever does it.
pub(in crate::engine) struct Chain<P> {
    /// The runs that are done and have not had their turn.
    done: Mutex<Vec<(Range<usize>, Parts<P>)>>,
    joined: Mutex<Joined<P>>,
}

/// Invariant: `part` is what has come of the blocks before `next`; `None` if nothing has.
struct Joined<P> {
    next: usize,
    part: Option<P>,
}

impl<P> Default for Chain<P> {
    fn default() -> Self {
        Self { done: Mutex::new(Vec::new()), joined: Mutex::new(Joined { next: 0, part: None }) }
    }
}

impl<P> Chain<P> {
    /// Adds the parts of a run of blocks, all of which are done, and joins what has its turn.
    pub(in crate::engine) fn add(&self, run: Range<usize>, parts: Parts<P>, join: impl Fn(P, P) -> P) {
        lock(&self.done).push((run, parts));
        let Ok(mut joined) = self.joined.try_lock() else { return };
        while let Some((run, mut parts)) = self.next(joined.next) {
            parts.sort();
            joined.next = run.end;
            for part in parts {
                // Should `join` panic, the loop has no result.
                joined.part = Some(match joined.part.take() {
                    None => part,
                    Some(before) => join(before, part),
                });
            }
        }
    }

    /// Takes out the run that begins with this block.
    fn next(&self, first: usize) -> Option<(Range<usize>, Parts<P>)> {
        let mut done = lock(&self.done);
        let at = done.iter().position(|(run, _)| run.start == first)?;
        Some(done.swap_remove(at))
    }

    /// All parts, those that are joined as the one of the first block.
    pub(in crate::engine) fn into_parts(self) -> Parts<P> {
        let mut all = Parts::default();
        let mut joined = lock(&self.joined);
        if let Some(part) = joined.part.take() {
            all.push(0, part);
        }
        for (_, parts) in std::mem::take(&mut *lock(&self.done)) {
            all.append(parts);
        }
        all
    }
}

#[cfg(all(test, not(loom)))]
mod tests {
    use super::*;
    use std::thread;

    /// The numbers of blocks, in the order in which they were joined.
    type Numbers = Vec<usize>;

    fn join(mut left: Numbers, mut right: Numbers) -> Numbers {
        left.append(&mut right);
        left
    }

    fn of(run: Range<usize>) -> Parts<Numbers> {
        let mut parts = Parts::default();
        run.for_each(|block| parts.push(block, vec![block]));
        parts
    }

    #[test]
    fn parts_are_joined_in_block_order_whoever_comes_first() {
        let expected: Numbers = (0..100).collect();
        for seed in 0..50_usize {
            let chain = Chain::default();
            thread::scope(|scope| {
                for worker in 0..4 {
                    let chain = &chain;
                    scope.spawn(move || {
                        for run in (0..20).filter(|run| (run * 7 + seed) % 4 == worker) {
                            let start = (run * 13 + seed) % 20 * 5;
                            chain.add(start..start + 5, of(start..start + 5), join);
                        }
                    });
                }
            });
            let mut parts = chain.into_parts();
            parts.sort();
            assert_eq!(parts.into_iter().reduce(join).unwrap(), expected);
        }
    }

    #[test]
    fn what_has_no_turn_stays_by_itself() {
        let chain = Chain::default();
        chain.add(2..3, of(2..3), join);
        chain.add(0..1, of(0..1), join);
        chain.add(3..5, Parts::default(), join);
        let mut parts = chain.into_parts();
        parts.sort();
        assert_eq!(parts.numbered().collect::<Vec<_>>(), [(0, vec![0]), (2, vec![2])]);
    }

    #[test]
    fn runs_without_parts_have_their_turn() {
        let chain = Chain::default();
        chain.add(1..2, of(1..2), join);
        chain.add(0..1, Parts::default(), join);
        assert_eq!(chain.into_parts().numbered().collect::<Vec<_>>(), [(0, vec![1])]);
    }
}
