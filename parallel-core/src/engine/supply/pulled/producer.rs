//! The producer of a loop over an iterator: how much the calling thread pulls, and when, and how much it leaves to others.
//!
//! The bounds on the memory of a pipeline are [`Producer::room`], and for helpers that pull [`Producer::leave`].

use super::estimate::{CLAIMED, Estimate};
use super::iterator::PulledInput;
use super::pullers::{Left, Pullers, pull_chunk};
use super::queue::Chunk;
use crate::blocks::Blocks;
use crate::engine::clock::Moment;
use crate::engine::policy::{self, Nanos};
use crate::engine::stop::Payload;
use std::collections::VecDeque;
use std::ops::Range;

/// The most chunks for each worker that are pulled and not yet delivered, where no setting says how many items may be.
const AHEAD: usize = 4;

/// The same for an input that is there as a whole, if together they last no longer than `FAR`: a long item, for which all
/// results after it have to wait, is to keep nobody from working. Longer items, whose results may be large, have `AHEAD`.
const AHEAD_OF_MANY: usize = 128;
const FAR: Nanos = 20_000_000;

/// The most items of a chunk.
pub(super) const MOST: usize = 8192;

/// The cost, about, of handing an item to another core: it goes from one core's cache to another's.
const HANDED: Nanos = 10;

/// The cost of a chunk beside its items, about, for the thread that pulls it.
const PULLED: Nanos = 40;

/// The time of an item above which it surely takes longer than pulling it does.
const UNSURE: Nanos = 1_000;

/// The most items of a chunk by which the time of pulling is measured, and of the first chunk of a loop whose call site
/// has run before. They are few: the call site's memory may be wrong, and nobody looks at the clock within a chunk.
const FIRST: usize = 4;

/// The time of pulling an item from which on it may have been measured wrongly. An interruption, or cold memory, takes a microsecond or
/// more, which is so much for each of [`FIRST`] items.
const HICCUP: Nanos = 200;

/// How seldom, at last, it is measured again what pulling takes: once in so many times that the calling thread pulls light items directly.
const SELDOM: u32 = 32;

/// The factors by which the number of items grows from one time to the next: for chunks, and for items that are pulled
/// directly, where the clock is looked at meanwhile.
const GROWTH: usize = 2;
const DIRECT_GROWTH: usize = 4;

/// A caller that pulls directly asks after this time whether helpers should come. It is twice the time that is planned
/// for the items of one [`Producer::go_direct`].
const LATE: Nanos = 4 * policy::CLAIM;

/// The items that the calling thread works on itself, and the moment at which it began.
enum Own {
    Nothing,
    /// A chunk of so many items.
    Chunk(Moment, usize),
    /// Items that are pulled directly.
    Direct(Moment),
    /// The first items of a loop that is trusted to be short, or was faster alone, before there was a producer (`first.rs`). Their moment is in
    /// [`PulledInput`].
    Trusted,
}

/// The caller's knowledge of the iterator it pulls: what has been pulled and not yet delivered, what pulling an item
/// and working on it take, and how large the next chunk is to be.
pub(super) struct Producer<'t, I: Iterator> {
    input: &'t PulledInput<I>,
    blocks: Blocks,
    /// The number of blocks that have been pulled.
    pulled_blocks: usize,
    /// True if the input is there as a whole.
    is_there: bool,
    /// True if the loop has stopped, so that nothing more is to be pulled.
    pub(super) ended: bool,
    /// A panic of the iterator itself.
    pub(super) panic: Option<Payload>,
    /// The blocks of each chunk that is pulled and not yet delivered, in the order of the input.
    pub(super) open: VecDeque<Range<usize>>,
    /// What is known of the time of an item.
    estimate: Estimate,
    /// The time that pulling an item takes; 0 if nothing is known.
    pulling: Nanos,
    /// The number of times that the calling thread has pulled directly since it has last measured what pulling takes.
    unmeasured: u32,
    /// The number of such times after which it measures it again.
    remeasured_after: u32,
    /// The number of items that the next chunk is to have.
    wanted: usize,
    /// The items that the calling thread works on itself.
    own: Own,
    /// The number of items that had been pulled when the calling thread began with `own`.
    before: usize,
    /// The number of chunks that were pulled for helpers, or by them.
    handed: u64,
}

impl<'t, I: Iterator> Producer<'t, I> {
    /// The producer of a loop that begins now, or that was trusted and has begun alone with the items that have been pulled.
    pub(super) fn new(input: &'t PulledInput<I>, blocks: Blocks, item: Option<Nanos>, is_there: bool) -> Self {
        Self {
            input,
            blocks,
            pulled_blocks: blocks.reaching(input.pulled()),
            is_there,
            ended: false,
            panic: None,
            open: VecDeque::new(),
            estimate: Estimate::new(item),
            pulling: 0,
            unmeasured: 0,
            remeasured_after: 1,
            wanted: match item {
                None => 1,
                Some(item) => timely(item).min(FIRST),
            },
            own: if input.pulled() > 0 { Own::Trusted } else { Own::Nothing },
            before: 0,
            handed: 0,
        }
    }

    /// The time of an item, if anything is known.
    pub(super) fn item(&self) -> Option<Nanos> {
        self.estimate.item()
    }

    /// The time that all items took together, those of the helpers included, which were `busy` so long; pulling does not count.
    pub(super) fn cost(&self, busy: Nanos) -> Nanos {
        self.estimate.of_all(self.pulled(), busy, self.handed)
    }

    /// Tells whether nothing more is to be pulled.
    pub(super) fn has_ended(&self) -> bool {
        self.ended || self.input.has_ended()
    }

    /// The number of items that have been pulled.
    pub(super) fn pulled(&self) -> usize {
        self.input.pulled()
    }

    /// Notes that the calling thread begins with a chunk of so many items.
    pub(super) fn begin(&mut self, items: usize) {
        self.own = Own::Chunk(Moment::now(), items);
    }

    /// Lets the calling thread pull about `wanted` items directly, and gives their blocks; `None` if the blocks are too
    /// large for that. With `for_others` it stops early if the items take long, so that helpers can come.
    pub(super) fn go_direct(&mut self, wanted: usize, now: Moment, for_others: bool) -> Option<Range<usize>> {
        let to = self.blocks.reaching(self.pulled().saturating_add(wanted));
        let blocks = small_enough(&self.blocks, self.pulled_blocks..to)?;
        self.unmeasured += 1;
        self.work_on(blocks.clone(), for_others.then_some(LATE));
        self.own = Own::Direct(now);
        Some(blocks)
    }

    /// Lets the only worker of a pipeline pull its next block directly.
    pub(super) fn go_on_serially(&mut self) -> Range<usize> {
        self.pulled_blocks = self.blocks.reaching(self.pulled());
        let blocks = self.pulled_blocks..self.pulled_blocks + 1;
        self.work_on(blocks.clone(), None);
        blocks
    }

    fn work_on(&mut self, blocks: Range<usize>, late: Option<Nanos>) {
        self.before = self.pulled();
        self.input.go_direct(self.blocks.items(blocks.clone()), late, self.blocks.singles());
        self.pulled_blocks = blocks.end;
        self.open.push_back(blocks);
    }

    /// The time that the calling thread has worked on the first items of a trusted loop; `None` if it works on others.
    pub(super) fn trusted(&self) -> Option<Nanos> {
        matches!(self.own, Own::Trusted).then(|| self.lasted())
    }

    /// The time that the calling thread has pulled directly: as long as it was to take, if nobody has seen more.
    fn lasted(&self) -> Nanos {
        let predicted = self.item().unwrap_or(0).saturating_mul(self.pulled() as Nanos);
        self.input.lasted().unwrap_or(0).max(predicted)
    }

    /// Notes that the calling thread is done with its own items. The time that they took decides how many items the
    /// next chunk is to have.
    pub(super) fn learn(&mut self, now: Moment) {
        let (mut took, items) = match std::mem::replace(&mut self.own, Own::Nothing) {
            Own::Nothing => return,
            Own::Chunk(since, items) => (since.until(now).saturating_sub(CLAIMED), Some(items)),
            Own::Direct(since) => (since.until(now).saturating_sub(CLAIMED), None),
            Own::Trusted => (self.lasted(), None),
        };
        let count = items.unwrap_or(self.pulled() - self.before) as u64;
        let mut each = 0;
        if items.is_none() {
            took = took.saturating_sub(count * self.pulling);
            // The caller may have stopped before the end of these items, since the last ones were long.
            self.pulled_blocks = self.blocks.reaching(self.pulled());
            each = self.input.slow().unwrap_or(0);
            if let Some(own) = self.open.back_mut() {
                own.end = self.pulled_blocks;
            }
        }
        self.estimate.learn(took, count, each);
        let Some(item) = self.item().filter(|_| count > 0) else { return };
        // Items that come slowly are not kept waiting for more.
        let growth = if items.is_none() { DIRECT_GROWTH } else { GROWTH };
        self.wanted = timely(item).min(timely(self.pulling)).min(growth * self.wanted);
    }

    /// Tells whether items are so short that handing them over would take longer than working on them.
    pub(super) fn is_light(&self) -> bool {
        self.item().is_some_and(|item| item < HANDED.max(self.pulling / 2))
    }

    /// Tells whether it is clear that items are long enough to be handed over, in chunks as large as they are by now.
    /// Until then the calling thread works on items as it pulls them, and looks at the clock meanwhile.
    pub(super) fn is_worth_it(&self) -> bool {
        let chunk = self.item().map(|item| item.saturating_mul(self.wanted as Nanos));
        !self.is_light() && self.is_sure() && chunk.is_none_or(|chunk| chunk >= policy::QUICK)
    }

    /// Tells whether it is clear what an item takes beside pulling it.
    pub(super) fn is_sure(&self) -> bool {
        self.sample().is_none()
    }

    /// The number of items that is enough to tell what an item takes from what pulling it takes; `None` if that is
    /// known.
    fn sample(&self) -> Option<usize> {
        let item = self.item().filter(|item| *item < UNSURE)?;
        // A pull that was slow by chance must not make all items light.
        let is_in_doubt = || self.is_light() && self.pulling >= HICCUP && self.unmeasured >= self.remeasured_after;
        (self.pulling == 0 || is_in_doubt()).then(|| fitting(2 * UNSURE, item).min(FIRST))
    }

    /// Pulls a chunk for a helper, under the clock, of about so many items.
    pub(super) fn pull_for_helper(&mut self, wanted: usize) -> Option<Chunk<I::Item>> {
        let chunk = self.pull_timed(wanted)?;
        self.handed += 1;
        Some(chunk)
    }

    /// Pulls a chunk under the clock, of about so many items.
    pub(super) fn pull_timed(&mut self, wanted: usize) -> Option<Chunk<I::Item>> {
        let wanted = self.sample().map_or(wanted, |sample| sample.min(wanted));
        let since = Moment::now();
        let chunk = self.pull(wanted)?;
        let took = since.until(Moment::now()).saturating_sub(PULLED);
        let each = (took / chunk.items.len() as u64).max(1);
        let was_by_chance = each < self.pulling / 4;
        self.pulling = if self.pulling == 0 || was_by_chance { each } else { self.pulling / 2 + each / 2 };
        if self.unmeasured > 0 {
            (self.unmeasured, self.remeasured_after) = (0, (2 * self.remeasured_after).min(SELDOM));
        }
        Some(chunk)
    }

    /// The number of items that may be pulled now; 0 if enough are on their way, or if there is nothing more to pull.
    ///
    /// This is the bound on the memory of a pipeline. If the settings allow `most` items ahead, no more than that are
    /// pulled and not yet delivered (a single block that is larger is pulled all the same); else no more than [`AHEAD`]
    /// chunks a worker, or [`AHEAD_OF_MANY`] short ones of an input that is there.
    pub(super) fn room(&self, most: Option<usize>, workers: usize) -> usize {
        match most {
            _ if self.has_ended() => 0,
            Some(most) => {
                let ahead: usize = self.open.iter().map(|chunk| self.blocks.items(chunk.clone()).len()).sum();
                let whole = self.blocks.within(self.pulled().saturating_add(most.saturating_sub(ahead)));
                match self.blocks.items(self.pulled_blocks..whole).len() {
                    // A single block that is larger than `most` is pulled all the same.
                    0 => usize::from(self.open.is_empty()),
                    // Not all of the room goes to one chunk: each worker is to get two.
                    room => room.min(self.wanted).min((most / (2 * workers)).max(1)),
                }
            }
            None if self.open.len() < self.ahead() * workers => self.wanted,
            None => 0,
        }
    }

    /// The most chunks for each worker that are pulled and not yet delivered, if no setting says so.
    fn ahead(&self) -> usize {
        match self.item() {
            Some(item) if self.is_there => {
                let chunk = item.saturating_mul(self.wanted as Nanos).max(1);
                usize::try_from(FAR / chunk).map_or(AHEAD_OF_MANY, |chunks| chunks.clamp(AHEAD, AHEAD_OF_MANY))
            }
            _ => AHEAD,
        }
    }

    /// The most chunks that wait for the workers, while the calling thread works on a chunk of its own, which may take long.
    pub(super) fn enough(&self, workers: usize) -> usize {
        workers * if self.is_there { self.ahead() / 2 } else { 1 }
    }

    /// Pulls the next items: about `wanted` of them, or fewer if a chunk of so many would leave too few to share (see
    /// [`policy::chunk`]); whole blocks.
    pub(super) fn pull(&mut self, wanted: usize) -> Option<Chunk<I::Item>> {
        let wanted = wanted.min(policy::chunk(self.item(), self.pulled()));
        let (chunk, panic) = pull_chunk(self.input, &self.blocks, self.pulled_blocks, wanted);
        if panic.is_some() {
            self.panic = panic;
        }
        let chunk = chunk?;
        self.pulled_blocks = chunk.blocks.end;
        self.open.push_back(chunk.blocks.clone());
        Some(chunk)
    }

    /// Leaves the iterator to the helpers, of which there are so many with the calling thread: they pull as many chunks as may be on
    /// their way.
    pub(super) fn leave(&self, to: &impl Pullers<I>, workers: usize) {
        let chunks = (self.ahead() * workers).saturating_sub(self.open.len());
        if chunks > 0
            && let Some(input) = self.input.leave()
        {
            let wanted = self.wanted.min(policy::chunk(self.item(), self.pulled()));
            let (blocks, pulled_blocks) = (self.blocks, self.pulled_blocks);
            to.leave(Left { input, blocks, pulled_blocks, wanted, chunks, open: Vec::new(), panic: None });
        }
    }

    /// Takes the iterator back from the helpers, if it was left to them.
    pub(super) fn take_back(&mut self, from: &impl Pullers<I>) {
        let Some(left) = from.take_back() else { return };
        self.handed += left.open.len() as u64;
        self.open.extend(left.open);
        self.pulled_blocks = left.pulled_blocks;
        self.input.take_back(left.input);
        if left.panic.is_some() {
            self.panic = left.panic;
        }
    }
}

/// The blocks themselves; `None` if they have more items than a chunk may have.
pub(super) fn small_enough(all: &Blocks, blocks: Range<usize>) -> Option<Range<usize>> {
    (all.items(blocks.clone()).len() <= MOST).then_some(blocks)
}

/// The number of items, of this time each, of a good chunk: worth handing over, and short enough to be waited for.
fn timely(item: Nanos) -> usize {
    fitting(2 * policy::CLAIM, item)
}

/// The number of items of `item` nanoseconds that fit into `time`; at least 1.
pub(super) fn fitting(time: Nanos, item: Nanos) -> usize {
    usize::try_from(time / item.max(1)).map_or(MOST, |items| items.clamp(1, MOST))
}

#[cfg(all(test, not(loom)))]
mod tests {
    use super::*;
    use crate::blocks::Shape;
    use std::cell::Cell;
    use std::thread;
    use std::time::Duration;

    #[test]
    fn a_slow_pull_makes_the_items_light_for_a_moment_only() {
        let is_slow = Cell::new(true);
        let slow = |_: &usize| {
            if is_slow.get() {
                thread::sleep(Duration::from_micros(100));
            }
        };
        let (input, blocks) = (PulledInput::new((0..).inspect(slow)), Blocks::endless(None, None, Shape::Free, true));
        let mut producer = Producer::new(&input, blocks, Some(500), false);
        assert!(!producer.is_sure() && producer.pull_timed(FIRST).is_some());
        is_slow.set(false);
        assert!(producer.is_light() && producer.is_sure(), "beside pulling them");
        producer.go_direct(8, Moment::now(), true);
        producer.learn(Moment::now());
        assert!(!producer.is_sure(), "it is measured again");
        // And again, if the machine interrupts that as well.
        let mut is_light = |_: &usize| {
            producer.go_direct(1, Moment::now(), true);
            producer.learn(Moment::now());
            if !producer.is_sure() {
                assert!(producer.pull_timed(9).is_some_and(|chunk| chunk.items.len() <= FIRST));
            }
            producer.is_light()
        };
        assert!((0..10_000).take_while(&mut is_light).count() < 10_000, "it stays so");
        // Where pulling always takes long, that is asked more and more seldom.
        let slow = |_: &usize| thread::sleep(Duration::from_micros(20));
        let input = PulledInput::new((0..).inspect(slow));
        let mut producer = Producer::new(&input, blocks, Some(500), false);
        producer.pull_timed(FIRST);
        let mut asked = 0;
        for _ in 0..100 {
            producer.go_direct(1, Moment::now(), true);
            producer.learn(Moment::now());
            if !producer.is_sure() {
                asked += 1;
                producer.pull_timed(FIRST);
            }
        }
        assert_eq!(asked, 7, "after 1, 2, 4, 8, 16, 32 and 32 times");
    }
}
