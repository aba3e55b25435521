//! Blocks that begin and end in any order, as the blocks of several workers do, with exits and panics: the array ends
//! as in the serial loop.

use super::change::{Taken, UpDown, Updated};
use super::*;
use crate::accumulate::{Accumulate, op};
use crate::output::Sharing;
use std::sync::atomic::AtomicUsize;

/// A schedule drawn from a seed.
struct Random(u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % end
    }
}

const ITEMS: usize = 60;
const BLOCK: usize = 4;
const LEN: usize = 7;

/// Helpers that come to items of 10 us.
const LONG: Prospect = Prospect { item: Some(10_000_000), rest: 1_000_000, pulled: 0 };

/// How a scene ends: at this item, or not before the last.
#[derive(Clone, Copy, Debug)]
enum End {
    Never,
    Exit(usize),
    Panic(usize),
}

/// Plays a scene of several workers that claim from the front. `update` does what the body does with an item.
fn play<T, C>(bins: &Bins<'_, T, C>, random: &mut Random, end: End, update: impl Fn(&mut BinsCopy<'_, '_, T, C>, usize))
where
    T: Send + Sync,
    C: Change<T>,
{
    let (mut next, mut running, mut stop) = (0, Vec::new(), usize::MAX);
    loop {
        let may_begin = next < ITEMS && next < stop && running.len() < 3;
        if may_begin && (running.is_empty() || random.below(2) == 0) {
            let items = next..(next + BLOCK).min(ITEMS);
            next = items.end;
            running.push((items.clone(), bins.make(items.clone(), items.start), 0));
        } else if running.is_empty() {
            return;
        } else {
            // One of them does an item, or is done.
            let at = random.below(running.len());
            let (items, local, done) = &mut running[at];
            let item = items.start + *done;
            if matches!(end, End::Panic(panics) if panics == item) {
                stop = stop.min(items.start);
                drop(running.swap_remove(at));
            } else if matches!(end, End::Exit(exits) if exits == item) {
                stop = stop.min(items.start);
                let (_, local, _) = running.swap_remove(at);
                assert!(matches!(Bins::seal(local, true), Part::Nothing));
            } else if item == items.end {
                let (_, local, _) = running.swap_remove(at);
                assert!(matches!(Bins::seal(local, false), Part::Nothing));
            } else {
                update(local, item);
                *done += 1;
            }
        }
    }
}

/// The items that the serial loop does before it ends.
fn serial(end: End) -> Range<usize> {
    match end {
        End::Never => 0..ITEMS,
        End::Exit(item) | End::Panic(item) => 0..item,
    }
}

const ENDS: [End; 6] =
    [End::Never, End::Exit(0), End::Exit(29), End::Exit(ITEMS - 1), End::Panic(30), End::Panic(ITEMS - 1)];

/// Runs scenes on an array in serial order, and gives it back.
fn scene<T, C>((array, change): (&mut [T], C), seed: u64, end: End, update: impl Fn(&mut BinsCopy<'_, '_, T, C>, usize))
where
    T: Send + Sync,
    C: Change<T>,
{
    let mut bins = Bins::<T, C>::new(array, change);
    assert_eq!(bins.open(ITEMS, NonZeroUsize::new(BLOCK), true), Shape::Free);
    assert!(bins.shares(LONG) == Sharing::Welcome && bins.mode.is(Mode::Records));
    play(&bins, &mut Random(seed), end, update);
    assert!(bins.pending.has_room(0));
    bins.close(matches!(end, End::Panic(_)));
    bins.finish(Part::Nothing);
}

#[test]
fn floats_end_with_the_bits_of_the_serial_loop() {
    let value = |item: usize| 0.1 * f64::from(u32::try_from(item).unwrap()) - 0.7;
    for end in ENDS {
        let mut expected = [0.3_f64, -0.0, 0.0, 1e300, 1e-300, 7.0, 9.0];
        let start = expected;
        serial(end).for_each(|item| expected[item * item % LEN] += value(item));
        for seed in 0..200 {
            let mut array = start;
            scene((&mut array, Updated::by(op::Add)), seed, end, |bins, item| {
                *bins.__at(At { k: item * item % LEN }) += value(item);
            });
            if matches!(end, End::Panic(_)) {
                // What the block of the panic has done itself is there if it had the array.
                let block = serial(end).end / BLOCK * BLOCK;
                let mut before = start;
                (0..block).for_each(|item| before[item * item % LEN] += value(item));
                assert!([expected, before].iter().any(|one| one.map(f64::to_bits) == array.map(f64::to_bits)));
            } else {
                assert_eq!(array.map(f64::to_bits), expected.map(f64::to_bits), "{end:?} {seed}");
            }
        }
    }
}

#[test]
fn arrays_that_items_go_over_end_with_the_bits_of_the_serial_loop() {
    let value = |item: usize, k: usize| 0.1 * f64::from(u32::try_from(item * k).unwrap()) - 0.7;
    let all = |array: &mut [f64], item: usize| array.iter_mut().zip(0..).for_each(|(e, k)| *e += value(item, k));
    for end in [End::Never, End::Exit(29)] {
        let mut expected = [0.3_f64, -0.0, 0.0, 1e300, 1e-300, 7.0, 9.0];
        let start = expected;
        serial(end).for_each(|item| {
            all(&mut expected, item);
            expected[item % LEN] += 0.1;
            all(&mut expected[2..5], item);
        });
        for seed in 0..100 {
            let mut array = start;
            scene((&mut array, Updated::by(op::Add)), seed, end, |bins, item| {
                all(bins.__slice(At { k: .. }), item);
                *bins.__at(At { k: item % LEN }) += 0.1;
                all(bins.__slice(At { k: 2..5 }), item);
            });
            assert_eq!(array.map(f64::to_bits), expected.map(f64::to_bits), "{end:?} {seed}");
        }
    }
}

#[test]
fn integers_that_are_taken_away_never_pass_below_zero() {
    for end in [End::Never, End::Exit(29)] {
        let mut expected = [255_u8, 60, 60, 60, 60, 60, 9];
        let start = expected;
        serial(end).for_each(|item| expected[item % LEN] -= 1);
        for seed in 0..100 {
            let mut array = start;
            scene((&mut array, Taken), seed, end, |bins, item| *bins.__at(At { k: item % LEN }) -= 1);
            assert_eq!(array, expected);
        }
    }
}

#[test]
fn words_are_put_together_in_input_order() {
    for end in [End::Never, End::Exit(29)] {
        let mut expected = vec![">".to_owned(); LEN];
        serial(end).for_each(|item| expected[item % LEN] += &item.to_string());
        for seed in 0..100 {
            let mut array = vec![">".to_owned(); LEN];
            scene((&mut array, Updated::by(op::Add)), seed, end, |bins, item| {
                *bins.__at(At { k: item % LEN }) += &item.to_string();
            });
            assert_eq!(array, expected);
        }
    }
}

/// A number that counts how many of it there are.
struct Counted<'c>(u64, &'c AtomicUsize);

impl<'c> Counted<'c> {
    fn new(value: u64, alive: &'c AtomicUsize) -> Self {
        alive.fetch_add(1, Ordering::Relaxed);
        Self(value, alive)
    }
}

impl Drop for Counted<'_> {
    fn drop(&mut self) {
        self.1.fetch_sub(1, Ordering::Relaxed);
    }
}

impl Accumulate for Counted<'_> {
    const EXACT: bool = true;
    const ITEMWISE: bool = true;
    const LIGHT: bool = true;

    fn neutral(&self) -> Self {
        Self::new(0, self.1)
    }

    fn merge(&mut self, later: Self) {
        self.0 += later.0;
    }
}

#[test]
fn whatever_is_recorded_is_dropped_once() {
    for end in ENDS {
        for seed in 0..100 {
            let alive = AtomicUsize::new(0);
            let mut array: Vec<_> = (0..LEN).map(|_| Counted::new(1, &alive)).collect();
            scene((&mut array, Updated::by(op::Add)), seed, end, |bins, item| {
                bins.__at(At { k: item % LEN }).0 += 1;
            });
            assert_eq!(alive.load(Ordering::Relaxed), LEN, "{end:?} {seed}");
            let sum: u64 = array.iter().map(|one| one.0).sum();
            assert!(sum <= (LEN + serial(end).len()) as u64);
            drop(array);
            assert_eq!(alive.load(Ordering::Relaxed), 0);
        }
    }
}

#[test]
fn copies_of_workers_are_merged_unless_a_panic_has_mixed_them() {
    for end in [End::Never, End::Panic(30)] {
        for seed in 0..100 {
            let mut array = [5_u64; LEN];
            let mut bins = Bins::<u64, Updated<op::Add>>::new(&mut array, Updated::new());
            bins.open(ITEMS, NonZeroUsize::new(BLOCK), false);
            // A first block, alone.
            let mut first = bins.make(0..BLOCK, 0);
            *first.__at(At { k: 0 }) += 100;
            Bins::<u64, Updated<op::Add>>::seal(first, false);
            assert!(
                bins.shares(Prospect { item: Some(1_000), rest: 1_000_000, pulled: 0 }) == Sharing::Welcome
                    && bins.mode.is(Mode::Copies)
            );
            play(&bins, &mut Random(seed), end, |bins, item| *bins.__at(At { k: item % LEN }) += 1);
            let copies = lock(&bins.copies).len();
            assert!((1..=3).contains(&copies), "{copies} copies for 3 workers");
            bins.close(matches!(end, End::Panic(_)));
            bins.finish(Part::Nothing);
            let expected = if matches!(end, End::Never) { ITEMS } else { 0 };
            assert_eq!(array.iter().sum::<u64>(), (5 * LEN + 100 + expected) as u64);
        }
    }
}

#[test]
fn rows_are_copied_when_they_are_touched() {
    let mut rows = vec![vec![1_u64; 3]; 100];
    let mut bins = Bins::<Vec<u64>, Updated<op::Add>>::new(&mut rows, Updated::new());
    bins.open(ITEMS, None, false);
    Bins::<Vec<u64>, Updated<op::Add>>::seal(bins.make(0..1, 0), false);
    assert!(
        bins.shares(Prospect { item: Some(30_000), rest: 1_000_000, pulled: 0 }) == Sharing::Welcome
            && bins.mode.is(Mode::Copies)
    );
    let mut local = bins.make(1..ITEMS, 1);
    local.__at(At { k: 7 })[2] += 1;
    local.__at(At { k: 7 })[2] += 1;
    Bins::<Vec<u64>, Updated<op::Add>>::seal(local, false);
    match &lock(&bins.copies)[..] {
        [Copy::Rows(rows)] => assert_eq!(rows.iter().flatten().count(), 1),
        _ => panic!("one copy, of rows"),
    }
    bins.close(false);
    bins.finish(Part::Nothing);
    assert_eq!((rows[7][2], rows.iter().flatten().sum::<u64>()), (3, 302));
}

#[test]
fn rows_of_numbers_are_copied_at_once() {
    fn is_whole<T: Accumulate + Send + Sync>(mut rows: Vec<T>) -> bool {
        let bins = Bins::<T, Updated<op::Add>>::new(&mut rows, Updated::new());
        matches!(bins.copy(), Copy::Dense(_))
    }
    assert!(is_whole(vec![[0.0; 10]; 10]) && is_whole(vec![vec![0_u32; 50]; 50]));
    // Small pieces of memory, and elements too large for the stack.
    assert!(!is_whole(vec![vec![0_u32; 3]; 50]) && !is_whole(vec![[0.0; 1000]; 10]));
}

#[test]
fn lengths_alone_choose_the_copies_of_blocks() {
    let chosen = |len, batch_size, bins: usize| {
        let mut array = vec![0.0_f64; bins];
        let mut bins = Bins::<f64, Updated<op::Add>>::new(&mut array, Updated::new());
        bins.open(len, NonZeroUsize::new(batch_size), false)
    };
    assert_eq!(chosen(1_000_000, 0, 256), Shape::Coarse);
    assert_eq!(chosen(1_000_000, 0, 65_536), Shape::Free);
    assert_eq!(chosen(1_000, 0, 1_000_000), Shape::Free);
    assert_eq!(chosen(1_000_000, 10_000, 256), Shape::Coarse);
    assert_eq!(chosen(1_000_000, 1, 256), Shape::Free);
    assert_eq!(chosen(0, 0, 256), Shape::Free);
}

#[test]
fn an_index_that_is_too_large_panics_in_every_way() {
    // With the array itself, and with records.
    for way in 0..2 {
        let panicked = std::panic::catch_unwind(|| {
            let mut array = [0_u64; LEN];
            let mut bins = Bins::<u64, Updated<op::Add>>::new(&mut array, Updated::new());
            bins.open(ITEMS, None, true);
            assert_eq!(bins.shares(LONG), Sharing::Welcome);
            let first = (way > 0).then(|| bins.make(0..BLOCK, 0));
            let mut local = bins.make(BLOCK * usize::from(way > 0)..ITEMS, 0);
            assert_eq!((local.len(), local.is_empty()), (LEN, false));
            *local.__at(At { k: LEN }) += 1;
            drop(first);
        });
        let text = *panicked.unwrap_err().downcast::<String>().unwrap();
        assert_eq!(text, "index out of bounds: the len is 7 but the index is 7");
    }
}

#[test]
fn up_and_down_below_what_a_copy_could_hold() {
    for (seed, end) in (0..200).flat_map(|seed| ENDS.map(|end| (seed, end))) {
        // In the serial loop it is never below 0 and never above 255.
        let mut array = [200_u8; LEN];
        let mut expected = array;
        for item in serial(end) {
            expected[item % LEN] -= 200;
            expected[item % LEN] += 200;
            expected[item * item % LEN] += 1;
        }
        scene((&mut array, UpDown), seed, end, |bins, item| {
            *bins.__at_down(At { k: item % LEN }) -= 200;
            *bins.__at(At { k: item % LEN }) += 200;
            *bins.__at(At { k: item * item % LEN }) += 1;
        });
        if !matches!(end, End::Panic(_)) {
            assert_eq!(array, expected, "{end:?} {seed}");
        }
    }
}
