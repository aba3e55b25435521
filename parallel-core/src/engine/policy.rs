//! The policy of the engine: when a loop calls for help, and how much a worker claims at a time. Numbers in, decisions
//! out.
//!
//! This file uses no clock, no atomics and no threads: the simulation in `benchmarks` runs it on a virtual clock.

use std::ops::Range;

/// Nanoseconds, of time or of predicted time.
pub type Nanos = u64;

/// The least time that a loop is expected to take: what is predicted to take less is late as if it took this long.
pub const TINY: Nanos = 2_500;

/// The time that must be left for each before one more worker pays for itself, if that worker is still awake.
pub const WARM: Nanos = 4_000;

/// The time of a loop below which no help pays for itself. A loop that has always taken less runs as the plain loop,
/// and looks at the clock only between a few steps ([`least_step`]).
pub const SHORT: Nanos = 2 * WARM;

/// The time that must be left for each before one more worker pays for itself, if it must be woken: that costs the
/// caller about 7 us and takes 20 to 45 us.
pub const COLD: Nanos = 40_000;

/// The time that loops that follow each other closely must have taken together before waking a worker pays as if it
/// were awake: it is still there for the next one.
pub const HISTORY: Nanos = 100_000;

/// The time between two loops below which they follow each other closely.
pub const GAP: Nanos = 20_000;

/// The time that a helper without work stays awake, spinning, before it sleeps: between two loops, and after it has
/// left one. Users may set another time (`threads/linger.rs`).
pub const AWAKE: Nanos = 40_000;

/// The number of looks of a helper for the next chunk of an iterator before it leaves the loop, stays awake for
/// [`AWAKE`], and can be called again; a helper with scratch parks in the loop instead. And the number of looks of the
/// caller for what others work on before it naps. So many looks take about as long as pulling a chunk.
pub const LOOKS: usize = 1_000;

/// The time that the caller of a loop over an iterator naps between two looks for what others work on.
pub const NAP: Nanos = 200_000;

/// The time that a claim aims at: long enough that making it is nothing beside it, short enough that nobody waits for
/// the last.
pub const CLAIM: Nanos = 25_000;

/// The least time of a claim, except of the last ones, which are halves of what is left: less would be more claiming
/// than working.
pub const QUICK: Nanos = 1_500;

/// The time that a claim aims at in a loop that may end early: what lies behind the end is done for nothing.
pub const FRONT: Nanos = 10_000;

/// The number of blocks up to which a loop about which nothing is known calls for help at once: they may be very long.
pub const FEW: usize = 64;

/// The cost, about, of sharing a block whose result is kept by itself; blocks that are shorter are not shared.
pub const BLOCK: Nanos = 60;

/// The time, about, of the last step of a loop that is trusted to be short, if it has several looks at the clock. A look, and the end and
/// begin of a block that go with it, cost 20 to 45 ns, in passing less; more, up to the time of some items, where the processor would else
/// work on the items before it and after it together.
const STEP: Nanos = 2_048;

/// The least number of blocks in a step of a trusted loop. The last half of the loop, or quarter and so on, is a single
/// step.
#[inline]
pub fn least_step(predicted: Nanos, blocks: usize) -> usize {
    // A part of 2, 4, 8 and so on, rounded up: what is left of it is no step more.
    let looks = (predicted / STEP).max(2).ilog2();
    (blocks.saturating_sub(1) >> looks) + 1
}

/// The predicted time of a loop below which one look is enough, in its middle: a second one would cost too much beside it.
const ONE_LOOK: Nanos = 4_096;

/// Tells whether one look is enough for a trusted loop that was predicted to take so long.
#[inline]
pub fn has_one_look(predicted: Nanos) -> bool {
    predicted < ONE_LOOK
}

/// The most blocks of a trusted loop that begins with a look at the clock however short it is: if they are suddenly long, one more of
/// them alone would be felt.
const FEW_BLOCKS: usize = 8;

/// Tells whether a trusted loop of so many blocks, which was predicted to take so long, may begin without a look at the clock.
#[inline]
pub fn needs_no_begin(predicted: Nanos, blocks: usize) -> bool {
    has_one_look(predicted) && blocks > FEW_BLOCKS
}

/// The number of blocks in the first step of a trusted loop of `blocks` blocks: an eighth of them, or half if there is only one look.
#[inline]
pub fn first_step(predicted: Nanos, blocks: usize) -> usize {
    if has_one_look(predicted) { blocks / 2 } else { (blocks / 8).max(1).min(blocks / 2) }
}

/// The number of blocks in the next step, if `left` are left: half of them, or `least`. So wherever items begin to be
/// long, at most half of the long ones run before the clock is looked at, unless all of them are in the last step.
#[inline]
pub fn next_step(left: usize, least: usize) -> usize {
    // The last two blocks are one step: of a single block there would be nothing to share.
    if left > 2 { (left / 2).max(least).min(left) } else { left }
}

/// The time after which a trusted loop, which was predicted to take so long, is late.
#[inline]
pub fn late(predicted: Nanos) -> Nanos {
    2 * predicted.max(TINY)
}

/// Tells whether one more worker pays for itself, with `rest` of predicted work left for `workers`.
pub fn wants_help(rest: Nanos, workers: usize, warm: bool, history: Nanos) -> bool {
    let each = rest / (workers as Nanos + 1);
    each >= if warm || history >= HISTORY { WARM } else { COLD }
}

/// Tells whether one more worker pays for itself in a loop of which nobody knows how much is left: as much, say, as
/// there has been. An item takes `item`, if that is known; the loop and those just before it have `lasted` so long.
pub fn wants_help_with_more(item: Option<Nanos>, lasted: Nanos, warm: bool) -> bool {
    let long = if warm { WARM } else { COLD };
    lasted >= long || item.is_none_or(|item| item >= long)
}

/// The number of classes of loops that are compared with themselves, alone and with helpers.
pub const CLASSES: usize = 4;

/// The time of a block from which on a loop is not compared, if it is not short anyway: what is lost by sharing, a few hundred
/// nanoseconds for each piece and each line of memory, is little beside such blocks.
const HEAVY: Nanos = 1_000;

/// The time of a loop from which on it is not compared.
const MOST_COMPARED: Nanos = 640_000;

/// The class of a loop over so many items in so many blocks, of this predicted time in all: those of up to four times as many items are of
/// one class. `None` if it is not compared, since it or its blocks are so long that sharing surely pays.
///
/// Which class it is goes by the items alone: what is predicted changes with the way that the last run has gone, and a way that is being
/// tried out is to be tried out to the end. The classes go round: a site that has loops of a few items and of thousands seldom compares both.
pub fn class(predicted: Nanos, blocks: usize, items: usize) -> Option<usize> {
    let class = items.max(1).ilog2() as usize / 2 % CLASSES;
    let is_light = predicted < 2 * SHORT || predicted / (blocks as Nanos).max(1) < HEAVY;
    (is_light && predicted < MOST_COMPARED).then_some(class)
}

/// The time of a loop over an iterator from which on it is not compared.
const LONG_COMPARED: Nanos = 20_000_000;

/// The class of a loop over about so many items of an iterator, of this predicted time in all. It goes by the items alone: what they
/// took, shared, depends on which core has made what another drops, and both wait for the allocator. `None` if it is not compared.
pub fn class_of_iterator(predicted: Nanos, items: usize) -> Option<usize> {
    let class = items.max(1).ilog2() / 4;
    let is_light = predicted < LONG_COMPARED && predicted / (items as Nanos).max(1) < 4 * HEAVY;
    usize::try_from(class).ok().map(|class| class.min(CLASSES - 1)).filter(|_| is_light)
}

/// The time of an item from which on it pays to put all of them in a row, or to mark them, so that several workers can share them.
const ROW: Nanos = 6;

/// Tells whether it pays to put items in a row, so many of which take so long.
pub fn pays_a_row(time: Nanos, items: usize) -> bool {
    time / (items as Nanos).max(1) >= ROW
}

/// Tells whether a worker begins to walk through items that are put in a row before they are shared, so many in so many blocks: not if
/// they may be long and are few, nor if they were. What they took in a row, shared, is more than what they take in a walk: a loop that is
/// long beside a walk finds out.
pub fn may_walk(predicted: Option<Nanos>, items: usize, blocks: usize) -> bool {
    let Some(time) = predicted else { return blocks > FEW };
    let most = if time < 10 * LONG_WALK { 2 * ROW } else { 8 * ROW };
    time / (items as Nanos).max(1) < most
}

/// The most items of a step of a walk: where they turn out long, so many have been done alone.
pub const WALK: usize = 512;

/// The times of which the average says what an item of a walk takes: at its begin, and further on or if it was light before. In less,
/// cold memory and the looks themselves would look like long items.
pub const SHORT_WALK: Nanos = 20_000;
pub const LONG_WALK: Nanos = 100_000;

/// The time after which it is asked again whether it pays to share a walk, after one of this time.
pub fn next_walk(time: Nanos) -> Nanos {
    (2 * time).min(LONG_WALK)
}

/// Tells whether a loop, of which a run takes `best` the way that it goes, is to try out the `other` way, after so many `turns` since
/// it has last done so, for the time after `tries`; `other` is 0 if it is not known. In the long run tries cost about half a
/// percent. What is nearly as fast is tried again soon at first, since the first times say little; and then more and more seldom, since a try
/// may have to wake somebody.
pub fn tries_other(turns: u32, best: u64, other: u64, tries: u32) -> bool {
    let lost = other.saturating_sub(best).saturating_mul(800) / best.max(1);
    let after = match lost {
        _ if other == 0 => 16,
        0..200 => 32 << tries.saturating_sub(1).min(4),
        _ => lost,
    };
    u64::from(turns) >= after
}

/// The most items of a chunk of an iterator, after `pulled` items: no more than there have been, so that items
/// that are suddenly long are not all in one chunk. What takes no longer than `QUICK`, at `item` each, is not cut.
pub fn chunk(item: Option<Nanos>, pulled: usize) -> usize {
    let quick = item.map_or(1, |item| usize::try_from(QUICK / item.max(1)).unwrap_or(usize::MAX));
    pulled.max(quick).max(1)
}

/// The number of workers that one worker calls before it goes on with its own work: those it calls call others in turn.
pub const CALLS: usize = 4;

/// The time below which a claim is not halved any more: the last blocks of a worker, of so much together, are claimed at
/// once.
const CHEAP: Nanos = QUICK / 2;

/// The number of blocks, of `block` predicted nanoseconds each, to claim for a worker that has `own` left to itself.
///
/// Fewer towards the end, so that all are done at about the same time: a quarter of what is left, or half of what is left of a short
/// loop, where claims would else cost more than is lost at its end. A caller without helpers leaves half: items that are suddenly
/// long can then still be shared.
pub fn claim(block: Nanos, own: usize, shared: bool) -> u32 {
    let (own, block) = (own as u64, block.max(1));
    let parts = if own.saturating_mul(block) < CLAIM { 2 } else { 4 };
    let least = if shared { (own / parts).max(CHEAP / block) } else { own.div_ceil(2) };
    let blocks = (CLAIM / block).min(least);
    u32::try_from(blocks).unwrap_or(u32::MAX).max(1)
}

/// Tells whether so many blocks, of `block` predicted nanoseconds each, take so short that a worker need not look at the clock before it
/// claims more.
pub fn is_quick(block: Nanos, blocks: u32) -> bool {
    block > 0 && block.saturating_mul(blocks.into()) < QUICK
}

/// The number of blocks of the next claim in a loop that may end early, after a claim of `last` blocks that `took` so
/// long. The first claim is one block: what an earlier run has cost says little, since that may have ended anywhere.
pub fn front(last: u32, took: Nanos) -> u32 {
    if took < FRONT / 2 {
        last.saturating_mul(2)
    } else {
        u32::try_from(u64::from(last) * FRONT / took).unwrap_or(last).clamp(1, last)
    }
}

/// Picks the blocks that a worker takes next of those that are left to it; the second range is what stays.
///
/// Helpers start at the far end: long items at the end of the input are then not all met last.
pub fn pick(left: Range<u32>, most: u32, far: bool) -> (Range<u32>, Range<u32>) {
    let Range { start, end } = left;
    let most = most.clamp(1, (end - start).max(1));
    if far {
        let at = end.saturating_sub(most).max(start);
        (at..end, start..at)
    } else {
        let at = start.saturating_add(most).min(end);
        (start..at, at..end)
    }
}

/// Tells whether what a block takes has changed enough to tell the other workers.
pub fn is_news(before: Nanos, now: Nanos) -> bool {
    before.abs_diff(now) > before / 8
}

/// The number of blocks of a worker's first claim: few, since so far only an earlier run says what a block takes. If
/// that was wrong, so much is lost: long items at the end of the input, where helpers begin, would all be in one claim.
pub fn first(block: Nanos, left: usize) -> u32 {
    if block == 0 {
        return 1;
    }
    u32::try_from((QUICK / 3 / block).min(left as u64 / 2)).unwrap_or(u32::MAX).max(1)
}

/// The most blocks of the next claim, after one of `last` blocks that took `took`: no bound when that was `expected`.
pub fn grow(last: u32, took: Nanos, expected: Nanos) -> u32 {
    if took < expected.saturating_mul(2) {
        u32::MAX
    } else if took < CLAIM / 2 {
        last.saturating_mul(2)
    } else {
        last
    }
}

/// The block at which a thief cuts the blocks `start..end` of its victim: it takes the upper half, and the last one,
/// too.
pub fn cut(start: u32, end: u32) -> u32 {
    start + (end - start) / 2
}

/// The first block of worker `worker` when `blocks` are given to `workers` in equal shares.
pub fn share(blocks: u32, worker: usize, workers: usize) -> u32 {
    // A division of numbers with 128 bits takes as long as a claim.
    let (blocks, worker, workers) = (u64::from(blocks), worker as u64, workers as u64);
    let at = blocks.checked_mul(worker).map_or(blocks, |product| product / workers);
    u32::try_from(at).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn help_is_called_where_it_pays() {
        assert!(!wants_help(20_000, 1, false, 0));
        assert!(wants_help(20_000, 1, true, 0));
        assert!(wants_help(20_000, 1, false, HISTORY));
        assert!(wants_help(150_000, 1, false, 0));
        assert!(!wants_help(6_000, 1, true, 0));
        assert!(!wants_help(100_000, 3, false, 0));
    }

    #[test]
    fn help_is_called_for_long_items_and_for_loops_that_have_lasted() {
        assert!(wants_help_with_more(None, 0, false));
        assert!(!wants_help_with_more(Some(100), 20_000, false));
        assert!(wants_help_with_more(Some(100), 20_000, true));
        assert!(wants_help_with_more(Some(50_000), 0, false));
    }

    #[test]
    fn loops_that_are_not_long_are_compared_with_those_over_as_many_items() {
        let classes = [0, 1, 3, 4, 63, 64, 255, 256, 4_096].map(|items| class(15_000, items, items));
        assert_eq!(classes, [0, 0, 0, 1, 2, 3, 3, 0, 2].map(Some));
        let times = [0, 39_999, 40_000, 639_999, 640_000, Nanos::MAX].map(|time| class(time, 10_000, 10_000));
        assert_eq!(times, [Some(2), Some(2), Some(2), Some(2), None, None]);
        assert_eq!(
            [class(100_000, 100, 100), class(100_000, 101, 101), class(15_000, 10, 10)],
            [None, Some(3), Some(1)]
        );
    }

    #[test]
    fn loops_over_iterators_are_compared_with_those_over_as_many_items() {
        let classes = [0, 1, 15, 16, 255, 256, 4_096, 1_000_000].map(|items| class_of_iterator(1, items));
        assert_eq!(classes, [0, 0, 0, 1, 1, 2, 3, 3].map(Some));
        assert_eq!([19_999_999, 20_000_000].map(|time| class_of_iterator(time, 10_000)), [Some(3), None]);
        assert_eq!([39_999, 40_000].map(|time| class_of_iterator(time, 10)), [Some(0), None]);
    }

    #[test]
    fn light_items_are_walked_through_and_few_that_may_be_long_are_not() {
        assert!(!pays_a_row(5_999, 1_000) && pays_a_row(6_000, 1_000) && pays_a_row(6, 0));
        assert!(!may_walk(None, 1_000, FEW) && may_walk(None, 1_000, FEW + 1));
        assert!(may_walk(Some(11_999), 1_000, 2) && !may_walk(Some(12_000), 1_000, 2));
        assert!(may_walk(Some(4_799_999), 100_000, 2) && !may_walk(Some(4_800_000), 100_000, 2));
        assert_eq!([SHORT_WALK, 80_000, LONG_WALK].map(next_walk), [40_000, LONG_WALK, LONG_WALK]);
    }

    #[test]
    fn what_is_much_slower_is_seldom_tried() {
        let first = |best, other, tries| (0..1_000_000).find(|turns| tries_other(*turns, best, other, tries)).unwrap();
        assert_eq!(first(100, 0, 0), 16);
        assert_eq!([1, 2, 3, 5, 99].map(|tries| first(100, 110, tries)), [32, 64, 128, 512, 512]);
        assert_eq!([1, 99].map(|tries| first(100, 90, tries)), [32, 512]);
        assert_eq!(first(100, 200, 1), 800);
        assert_eq!(first(100, 6_400, 1), 50_400);
    }

    #[test]
    fn first_claims_are_a_small_part() {
        assert_eq!(first(0, 1_000), 1);
        assert_eq!(first(10, 1_600), 50);
        assert_eq!(first(10, 100), 50);
        assert_eq!(first(1_000, 4_096), 1);
        assert_eq!(first(1_000_000, 4_096), 1);
    }

    #[test]
    fn chunks_leave_something_to_share() {
        assert_eq!(chunk(None, 0), 1);
        assert_eq!(chunk(Some(800), 2), 2);
        assert_eq!(chunk(Some(400), 2), 3);
        assert_eq!(chunk(Some(1_000_000), 100), 100);
        assert_eq!(chunk(Some(10), 2), 150);
    }

    #[test]
    fn claims_from_the_front_begin_with_one_block_and_stay_short() {
        assert_eq!(front(1, 100), 2);
        assert_eq!(front(64, FRONT / 2 - 1), 128);
        assert_eq!(front(64, FRONT), 64);
        assert_eq!(front(64, FRONT / 2), 64);
        assert_eq!(front(64, 2 * FRONT), 32);
        assert_eq!(front(64, 1_000 * FRONT), 1);
        assert_eq!(front(u32::MAX, 1), u32::MAX);
    }

    #[test]
    fn the_steps_of_a_trusted_loop_are_all_of_it() {
        let steps = |predicted, blocks| {
            let least = least_step(predicted, blocks);
            let mut steps = vec![first_step(predicted, blocks)];
            let mut left = blocks - steps[0];
            while left > 0 {
                let next = next_step(left, least);
                assert!((1..=left).contains(&next));
                left -= next;
                steps.push(next);
            }
            steps
        };
        assert_eq!(steps(20, 10), [5, 5]);
        assert_eq!(steps(20, 3), [1, 2]);
        assert_eq!(steps(4_095, 10), [5, 5]);
        assert_eq!(steps(20, 9), [4, 5]);
        assert_eq!(steps(6_000, 10), [1, 5, 4]);
        assert_eq!(steps(10_000, 10), [1, 4, 3, 2]);
        assert_eq!(steps(500, 1_000), [500, 500]);
        assert_eq!(steps(10_000, 1_000), [125, 437, 250, 188]);
        assert_eq!(steps(800_000, 4_096).len(), 10);
    }

    #[test]
    fn claims_shrink_towards_the_end() {
        assert_eq!(claim(1, 1_000_000, true), 25_000);
        assert_eq!(claim(100, 500, true), 125);
        assert_eq!(claim(100, 20, true), 10);
        assert_eq!(claim(100, 1_000, false), 250);
        assert_eq!(claim(100, 20, false), 10);
        assert_eq!(claim(1, 10, false), 5);
        assert_eq!(claim(1_000_000, 1_000, true), 1);
        assert_eq!(claim(100, 200, true), 100);
        assert_eq!(claim(1, 3, true), 750);
    }

    #[test]
    fn short_claims_are_not_timed_one_by_one() {
        assert!(is_quick(100, 14) && !is_quick(100, 15));
        assert!(!is_quick(0, 1), "nothing is known");
        assert!(!is_quick(u64::MAX, 2));
    }

    #[test]
    fn what_is_picked_and_what_stays_is_all_there_was() {
        for left in [0..0, 7..7, 0..1, 3..10, 0..u32::MAX] {
            for most in [0, 1, 2, 7, 100, u32::MAX] {
                let ((picked, rest), (far, near)) = (pick(left.clone(), most, false), pick(left.clone(), most, true));
                assert_eq!((picked.start, picked.end, rest.end), (left.start, rest.start, left.end));
                assert_eq!((near.start, near.end, far.end), (left.start, far.start, left.end));
                assert_eq!(picked.len(), far.len());
                assert_eq!(picked.is_empty(), left.is_empty());
            }
        }
    }
}
