//! The ranges of unclaimed blocks, one for each worker, and stealing between them.

use super::Order;
use crate::engine::policy::{cut, pick, share};
use crate::sync::{AtomicU64, Ordering};
use std::ops::Range;

/// The blocks of one worker that nobody has claimed yet, packed as `start << 32 | end`.
///
/// On a cache line pair of its own: its owner takes from it all the time, the others look at it rarely.
#[repr(align(128))]
struct StealRange(AtomicU64);

fn pack(blocks: &Range<u32>) -> u64 {
    u64::from(blocks.start) << 32 | u64::from(blocks.end)
}

#[expect(clippy::cast_possible_truncation, reason = "the low half is what is wanted")]
fn unpack(packed: u64) -> Range<u32> {
    (packed >> 32) as u32..packed as u32
}

impl StealRange {
    /// Leaves `rest` of what there is and returns what there was, unless there was nothing.
    fn shrink(&self, rest: impl Fn(&Range<u32>) -> Range<u32>) -> Option<Range<u32>> {
        let mut packed = self.0.load(Ordering::Relaxed);
        loop {
            let left = unpack(packed);
            if left.is_empty() {
                return None;
            }
            match self.0.compare_exchange_weak(packed, pack(&rest(&left)), Ordering::Relaxed, Ordering::Relaxed) {
                Ok(_) => return Some(left),
                Err(now) => packed = now,
            }
        }
    }
}

/// The unclaimed blocks of one loop: a [`StealRange`] for each worker.
///
/// Invariant: every block is in at most one range, and leaves it by one successful compare-and-swap, either into the hands
/// of a worker or, by way of a thief's hands, into the thief's own range. So every block is claimed exactly once. The
/// packed value is the whole state of a range, so a value that comes back (ABA) is as good as one that never left. What
/// the blocks stand for is published by the job, not here: relaxed ordering is enough for the numbers.
pub(super) struct StealRanges {
    all: Box<[StealRange]>,
    order: Order,
}

impl StealRanges {
    /// Gives the first `shares` of the workers an equal share of neighbouring blocks.
    pub(super) fn shared(blocks: u32, shares: usize, workers: usize, order: Order) -> Self {
        let shares = if order == Order::Front { 1 } else { shares };
        let start = |worker: usize| share(blocks, worker.min(shares), shares);
        Self::new(workers, order, |worker| start(worker)..start(worker + 1))
    }

    /// Gives what is left to the caller; the others, should they come, must steal.
    pub(super) fn kept(left: Range<u32>, workers: usize, order: Order) -> Self {
        Self::new(workers, order, |worker| if worker == 0 { left.clone() } else { left.end..left.end })
    }

    fn new(workers: usize, order: Order, blocks: impl Fn(usize) -> Range<u32>) -> Self {
        let all = (0..workers).map(|worker| StealRange(AtomicU64::new(pack(&blocks(worker))))).collect();
        Self { all, order }
    }

    /// Takes up to `most` blocks for `worker`: its own first, else of the half of what another one has left.
    ///
    /// `None` means that there was nothing left to claim anywhere.
    pub(super) fn claim(&self, worker: usize, most: u32) -> Option<Range<u32>> {
        if self.order == Order::Front {
            // The range of the caller is everybody's.
            return self.take(0, most);
        }
        self.take(worker, most).or_else(|| self.steal(worker, most))
    }

    /// Picks the blocks that a worker takes of its own; the second range is what stays.
    fn pick(&self, worker: usize, left: Range<u32>, most: u32) -> (Range<u32>, Range<u32>) {
        pick(left, most, worker > 0 && self.order == Order::Far)
    }

    /// Takes the next blocks of the worker's own range.
    fn take(&self, worker: usize, most: u32) -> Option<Range<u32>> {
        let before = self.all[worker].shrink(|left| self.pick(worker, left.clone(), most).1)?;
        Some(self.pick(worker, before, most).0)
    }

    /// Takes the upper half of another worker's blocks; what is more than `most` goes to the thief's own range, which is
    /// empty.
    ///
    /// The thief has something to run whenever it has stolen: two thieves cannot pass a block to and fro for ever.
    fn steal(&self, thief: usize, most: u32) -> Option<Range<u32>> {
        let workers = self.all.len();
        let middle = |left: &Range<u32>| cut(left.start, left.end);
        let others = (1..workers).map(|step| (thief + step) % workers);
        let before = others.into_iter().find_map(|victim| self.all[victim].shrink(|left| left.start..middle(left)))?;
        let (picked, rest) = self.pick(thief, middle(&before)..before.end, most);
        if !rest.is_empty() {
            // Nobody takes from an empty range, so a plain store cannot lose anything.
            self.all[thief].0.store(pack(&rest), Ordering::Relaxed);
        }
        Some(picked)
    }

    /// How many blocks nobody has claimed, about: others may be claiming.
    pub(super) fn left(&self) -> usize {
        self.all.iter().map(|range| unpack(range.0.load(Ordering::Relaxed)).len()).sum()
    }

    /// How many blocks a worker has to itself, about: others may be stealing.
    pub(super) fn left_to(&self, worker: usize) -> usize {
        if self.order == Order::Front {
            return unpack(self.all[0].0.load(Ordering::Relaxed)).len().div_ceil(self.all.len());
        }
        unpack(self.all[worker].0.load(Ordering::Relaxed)).len()
    }
}

#[cfg(all(test, not(loom)))]
mod tests {
    use super::*;

    #[test]
    fn shares_are_even_and_complete() {
        for blocks in [0, 1, 2, 3, 7, 4096, u32::MAX] {
            for workers in [1, 2, 3, 8, 100] {
                let ranges = StealRanges::shared(blocks, workers, workers, Order::Far);
                let mut next = 0;
                for range in &ranges.all {
                    let share = unpack(range.0.load(Ordering::Relaxed));
                    assert_eq!(share.start, next);
                    next = share.end;
                    let even = blocks as usize / workers;
                    assert!((even..=even + 1).contains(&share.len()));
                }
                assert_eq!(next, blocks);
            }
        }
    }

    #[test]
    fn from_the_front_blocks_go_out_in_order_whoever_claims() {
        let ranges = StealRanges::shared(100, 4, 4, Order::Front);
        let mut next = 0;
        for worker in (0..4).cycle() {
            let Some(blocks) = ranges.claim(worker, 3) else { break };
            assert_eq!(blocks.start, next);
            next = blocks.end;
        }
        assert_eq!((next, ranges.left(), ranges.left_to(2)), (100, 0, 0));
    }

    #[test]
    fn one_worker_gets_everything() {
        let ranges = StealRanges::kept(0..100, 4, Order::Far);
        let mut seen = [false; 100];
        while let Some(blocks) = ranges.claim(2, 3) {
            for block in blocks {
                assert!(!std::mem::replace(&mut seen[block as usize], true));
            }
        }
        assert!(seen.iter().all(|&seen| seen));
        assert_eq!(ranges.left(), 0);
    }
}

/// Every interleaving of workers that take and steal.
#[cfg(all(test, loom))]
mod loom_tests {
    use super::*;
    use crate::sync::{Arc, AtomicUsize};
    use loom::thread;

    fn scene(blocks: u32, workers: usize, order: Order) {
        let mut model = loom::model::Builder::new();
        // Three threads have too many interleavings; those with few forced switches find what there is to find.
        model.preemption_bound = Some(if workers > 2 { 2 } else { 4 });
        model.check(move || {
            let ranges = Arc::new(StealRanges::shared(blocks, workers, workers, order));
            let claims: Arc<Vec<_>> = Arc::new((0..blocks).map(|_| AtomicUsize::new(0)).collect());
            let work = |worker: usize| {
                let (ranges, claims) = (ranges.clone(), claims.clone());
                move || {
                    while let Some(blocks) = ranges.claim(worker, 1) {
                        for block in blocks {
                            claims[block as usize].fetch_add(1, Ordering::Relaxed);
                        }
                    }
                }
            };
            let helpers: Vec<_> = (1..workers).map(|worker| thread::spawn(work(worker))).collect();
            work(0)();
            for helper in helpers {
                helper.join().unwrap();
            }
            assert!(claims.iter().all(|claims| claims.load(Ordering::Relaxed) == 1));
        });
    }

    #[test]
    fn two_workers_claim_each_block_once() {
        for order in [Order::Far, Order::Near, Order::Front] {
            scene(4, 2, order);
        }
    }

    #[test]
    fn three_workers_claim_each_block_once() {
        for order in [Order::Far, Order::Near, Order::Front] {
            scene(3, 3, order);
        }
    }
}
