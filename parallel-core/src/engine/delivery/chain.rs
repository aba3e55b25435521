//! The joining of parts while the loop goes on.

use super::parts::Parts;
use crate::engine::stop::feed;
use crate::sync::{Mutex, lock};
use std::collections::BTreeMap;
use std::ops::Range;

/// The parts of a loop from its first block on, joined in block order as far as all runs of blocks are done.
///
/// Whoever has finished a run adds it, and joins what has its turn, unless somebody else is just doing that, who then joins this run,
/// too. So parts are joined in the same order whoever does it, and when all runs have come nothing is left to be joined.
pub(in crate::engine) struct Chain<P>(Mutex<Joined<P>>);

/// Invariant: `part` is what has come of the blocks before `next`; `None` if nothing has, or if somebody is joining it. No run in `done`
/// begins with `next`, unless somebody is busy.
struct Joined<P> {
    next: usize,
    part: Option<P>,
    /// True while somebody is joining parts. It stays so if that panics: then no part counts.
    is_busy: bool,
    /// The runs that are done and have not had their turn, by their first block: the block after the last one, and the parts.
    done: BTreeMap<usize, (usize, Parts<P>)>,
}

impl<P> Default for Chain<P> {
    fn default() -> Self {
        Self(Mutex::new(Joined { next: 0, part: None, is_busy: false, done: BTreeMap::new() }))
    }
}

impl<P> Chain<P> {
    /// Adds the parts of a run of blocks, all of which are done, and joins what has its turn.
    pub(in crate::engine) fn add(&self, run: Range<usize>, parts: Parts<P>, join: impl Fn(P, P) -> P) {
        let mut joined = lock(&self.0);
        joined.done.insert(run.start, (run.end, parts));
        if joined.is_busy {
            return;
        }
        joined.is_busy = true;
        while let Some((end, mut parts)) = joined.take() {
            joined.next = end;
            let before = joined.part.take();
            drop(joined);
            parts.sort();
            let part = feed(before.into_iter().chain(parts), |parts| parts.reduce(&join));
            joined = lock(&self.0);
            joined.part = part;
        }
        joined.is_busy = false;
    }

    /// All parts, those that are joined as the one of the first block.
    pub(in crate::engine) fn into_parts(self) -> Parts<P> {
        let mut all = Parts::default();
        let mut joined = lock(&self.0);
        if let Some(part) = joined.part.take() {
            all.push(0, part);
        }
        for (_, parts) in std::mem::take(&mut joined.done).into_values() {
            all.append(parts);
        }
        all
    }
}

impl<P> Joined<P> {
    /// Takes out the run whose turn it is: no other one is before it.
    fn take(&mut self) -> Option<(usize, Parts<P>)> {
        Some(self.done.first_entry().filter(|run| *run.key() == self.next)?.remove())
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
            assert_eq!(chain.into_parts().numbered().collect::<Vec<_>>(), [(0, expected.clone())]);
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

/// Every interleaving of workers that add what they have.
#[cfg(all(test, loom))]
mod loom_tests {
    use super::*;
    use loom::sync::Arc;
    use loom::thread;

    #[test]
    fn nothing_is_left_to_be_joined_when_all_have_come() {
        let mut model = loom::model::Builder::new();
        model.preemption_bound = Some(3);
        model.check(|| {
            let chain = Arc::new(Chain::default());
            let add = |chain: &Chain<Vec<usize>>, block: usize| {
                let mut parts = Parts::default();
                parts.push(block, vec![block]);
                chain.add(block..block + 1, parts, |left, right| [left, right].concat());
            };
            let others = [2, 1].map(|block| {
                let chain = chain.clone();
                thread::spawn(move || add(&chain, block))
            });
            add(&chain, 0);
            others.into_iter().for_each(|other| other.join().unwrap());
            let chain = Arc::try_unwrap(chain).ok().unwrap();
            assert_eq!(chain.into_parts().numbered().collect::<Vec<_>>(), [(0, vec![0, 1, 2])]);
        });
    }
}
