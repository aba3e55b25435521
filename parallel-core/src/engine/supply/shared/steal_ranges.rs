//! The ranges of unclaimed blocks, one for each worker, and stealing between them.

use super::Order;
use crate::engine::policy::{cut, pick, share};
use crate::sync::{AtomicU64, AtomicUsize, Ordering};
use std::mem::MaybeUninit;
use std::ops::Range;

/// The blocks of one worker that nobody has claimed yet, packed as `start << 32 | end`.
///
/// Ranges lie 128 bytes from each other, each in a pair of cache lines that has no other: its owner takes from it all the time, the others
/// look at it rarely. They are not aligned, since to allocate aligned memory takes as long as several claims.
#[repr(C)]
struct StealRange {
    before: MaybeUninit<[u64; 8]>,
    blocks: AtomicU64,
    behind: MaybeUninit<[u64; 7]>,
}

fn pack(blocks: &Range<u32>) -> u64 {
    u64::from(blocks.start) << 32 | u64::from(blocks.end)
}

#[expect(clippy::cast_possible_truncation, reason = "the low half is what is wanted")]
fn unpack(packed: u64) -> Range<u32> {
    (packed >> 32) as u32..packed as u32
}

impl StealRange {
    fn new(blocks: &Range<u32>) -> Self {
        Self { before: MaybeUninit::uninit(), blocks: AtomicU64::new(pack(blocks)), behind: MaybeUninit::uninit() }
    }

    /// Leaves `rest` of what there is and returns what there was, unless there was nothing.
    fn shrink(&self, rest: impl Fn(&Range<u32>) -> Range<u32>) -> Option<Range<u32>> {
        let mut packed = self.blocks.load(Ordering::Relaxed);
        loop {
            let left = unpack(packed);
            if left.is_empty() {
                return None;
            }
            match self.blocks.compare_exchange_weak(packed, pack(&rest(&left)), Ordering::Relaxed, Ordering::Relaxed) {
                Ok(_) => return Some(left),
                Err(now) => packed = now,
            }
        }
    }
}

/// The most ranges that are looked at for the number of blocks that nobody has claimed.
const LOOKED_AT: usize = 8;

/// The unclaimed blocks of one loop: a [`StealRange`] for each worker, or a single one for all ([`Order::Front`]).
///
/// Invariant: every block is in at most one range, and leaves it by one successful compare-and-swap, either into the
/// hands of a worker or, by way of a thief's hands, into the thief's own range. So every block is claimed exactly once.
/// The packed value is the whole state of a range, so a value that comes back (ABA) is as good as one that never left.
/// What the blocks stand for is published by the job, not here: relaxed ordering is enough for the numbers.
pub(super) struct StealRanges {
    all: Box<[StealRange]>,
    /// The number of ranges that have ever had blocks, all at the front: a thief looks at no others. It only grows.
    owners: AtomicUsize,
    order: Order,
}

impl StealRanges {
    /// Gives the first `shares` of the workers an equal share of neighbouring blocks; the others, should they come,
    /// must steal.
    pub(super) fn shared(blocks: u32, shares: usize, workers: usize, order: Order) -> Self {
        let shares = if order == Order::Front { 1 } else { shares.min(workers) };
        let start = |worker: usize| share(blocks, worker.min(shares), shares);
        Self::new(workers, shares, order, |worker| start(worker)..start(worker + 1))
    }

    /// Gives what is left to the caller; the others, should they come, must steal.
    pub(super) fn kept(left: Range<u32>, workers: usize, order: Order) -> Self {
        let range = |worker| if worker == 0 { left.clone() } else { left.end..left.end };
        Self::new(workers, 1, order, range)
    }

    fn new(workers: usize, owners: usize, order: Order, blocks: impl Fn(usize) -> Range<u32>) -> Self {
        let ranges = if order == Order::Front { 1 } else { workers };
        let all = (0..ranges).map(|worker| StealRange::new(&blocks(worker))).collect();
        Self { all, owners: AtomicUsize::new(owners), order }
    }

    /// Takes up to `most` blocks for `worker`: its own first, else of the half of what another one has left. In a loop
    /// that may end early: the first that nobody has claimed.
    ///
    /// `None` means that there was nothing left to claim anywhere.
    pub(super) fn claim(&self, worker: usize, most: u32) -> Option<Range<u32>> {
        match self.order {
            Order::Front => self.take(0, most),
            Order::Far => self.take(worker, most).or_else(|| self.steal(worker, most)),
        }
    }

    /// Takes the next blocks of a range: its owner, or anybody those at the front.
    fn take(&self, worker: usize, most: u32) -> Option<Range<u32>> {
        let before = self.all[worker].shrink(|left| pick(left.clone(), most, worker > 0).1)?;
        Some(pick(before, most, worker > 0).0)
    }

    /// Takes the upper half of another worker's blocks; what is more than `most` goes to the thief's own range, which
    /// is empty.
    ///
    /// The thief has something to run whenever it has stolen: two thieves cannot pass a block to and fro for ever.
    fn steal(&self, thief: usize, most: u32) -> Option<Range<u32>> {
        let owners = self.owners.load(Ordering::Relaxed);
        let middle = |left: &Range<u32>| cut(left.start, left.end);
        let others = (thief + 1..owners).chain(0..thief.min(owners));
        let before = others.into_iter().find_map(|victim| self.all[victim].shrink(|left| left.start..middle(left)))?;
        let (picked, rest) = pick(middle(&before)..before.end, most, thief > 0);
        if !rest.is_empty() {
            // Nobody takes from an empty range, so a plain store cannot lose anything.
            self.all[thief].blocks.store(pack(&rest), Ordering::Relaxed);
            if thief >= owners {
                // A thief that does not see this yet finds less than there is, as if this store had come later.
                self.owners.fetch_max(thief + 1, Ordering::Relaxed);
            }
        }
        Some(picked)
    }

    /// The number of blocks that nobody has claimed, about, as this worker sees it: others are claiming, and of many ranges it looks
    /// at a few, as if the others were like these.
    ///
    /// Nobody counts them: each claim would change the count, which every other worker would have to fetch for its own.
    pub(super) fn left(&self, worker: usize) -> usize {
        let owners = self.owners.load(Ordering::Relaxed);
        let looked_at = owners.min(LOOKED_AT);
        let lens = (0..looked_at).map(|next| self.left_to((worker + next) % owners));
        // What is stolen meanwhile may be counted twice.
        lens.fold(0, usize::saturating_add).saturating_mul(owners) / looked_at
    }

    /// The number of blocks that a worker has to itself, or, where all claim from the front, all have together; about, since others
    /// may be claiming.
    pub(super) fn left_to(&self, worker: usize) -> usize {
        let range = if self.order == Order::Front { 0 } else { worker };
        self.all.get(range).map_or(0, |range| unpack(range.blocks.load(Ordering::Relaxed)).len())
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
                    let share = unpack(range.blocks.load(Ordering::Relaxed));
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
    fn blocks_that_are_claimed_from_the_front_come_in_order() {
        for ranges in [StealRanges::shared(100, 4, 4, Order::Front), StealRanges::kept(0..100, 4, Order::Front)] {
            let claims = (0..).map_while(|turn| ranges.claim(turn % 4, 3));
            assert!(claims.flatten().eq(0..100));
            assert_eq!([0, 3].map(|worker| ranges.left(worker)), [0, 0]);
        }
    }

    #[test]
    fn what_is_left_is_counted_as_it_is_claimed() {
        let ranges = StealRanges::shared(1_000, 2, 8, Order::Far);
        let mut left = 1_000;
        for worker in (0..8).cycle() {
            let Some(claimed) = ranges.claim(worker, 7) else { break };
            left -= claimed.len();
            assert_eq!(ranges.left(worker), left);
        }
        assert_eq!(left, 0);
    }

    #[test]
    fn what_is_left_of_many_is_known_from_a_few() {
        let ranges = StealRanges::shared(64_000, 64, 64, Order::Far);
        for worker in 0..64 {
            assert_eq!(ranges.claim(worker, 500).map(|claimed| claimed.len()), Some(500));
            assert!((32_000..64_000).contains(&ranges.left(worker)));
        }
        assert_eq!([0, 17, 63].map(|worker| ranges.left(worker)), [32_000; 3]);
        let ranges = StealRanges::kept(0..64_000, 64, Order::Far);
        assert_eq!([0, 63].map(|worker| ranges.left(worker)), [64_000; 2]);
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
        assert_eq!(ranges.left(2), 0);
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
            let ranges = Arc::new(StealRanges::shared(blocks, workers.min(2), workers, order));
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
        scene(4, 2, Order::Far);
        scene(4, 2, Order::Front);
    }

    #[test]
    fn three_workers_claim_each_block_once() {
        scene(3, 3, Order::Far);
        scene(3, 3, Order::Front);
    }
}
