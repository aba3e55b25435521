//! Whole loops over an indexed input: short ones, and those that turn out long.

use super::*;
use crate::blocks::Shape;
use crate::engine::monitor::{Cost, Monitor, is_turn};
use crate::engine::policy::Nanos;
use crate::engine::{Position, Site, Yield};
use crate::output::All;
use crate::source::IntoIndexed;
use std::collections::HashSet;
use std::hint::{black_box, spin_loop};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

const ITEMS: usize = 6_000;

/// Runs a search that ends at this item, again and again until it is known what it takes alone, or for some time; says which.
fn is_compared(ends_at: usize, time: Duration) -> bool {
    let site: &'static Site = Box::leak(Box::new(Site::own()));
    let options = Options { workers: Some(2), ..Options::new(site) };
    let until = Instant::now() + time;
    let is_known = || {
        let comparison = site.comparison(0, ITEMS, ITEMS).expect("what takes no time is compared");
        comparison.time_alone(ITEMS).is_some()
    };
    while !is_known() && Instant::now() < until {
        let body = |worker: &mut Worker<'_, _, All>| {
            while let Some((mut items, mut out)) = worker.next() {
                while let Some(item) = items.__next() {
                    spin_loop();
                    if out.__put(Yield { v: black_box(item) < ends_at }) {
                        break;
                    }
                }
                worker.done(out);
            }
            Done
        };
        let flow = drive(&options, &(0..ITEMS).into_indexed(), &mut All::new(), &body);
        assert_eq!(flow.is_continue(), ends_at >= ITEMS);
    }
    is_known()
}

/// A sum of floats that may be put together from parts, and whose writers may not get items of others.
struct Total<const IN_PLACE: bool>(f64);

impl<const IN_PLACE: bool> Output for Total<IN_PLACE> {
    const SHAPE: Shape = Shape::Fine;
    const CAN_JOIN: bool = true;
    const IN_PLACE: bool = IN_PLACE;
    type Writer<'a> = f64;
    type Part = f64;

    unsafe fn writer(&self, _: Range<usize>, _: Position, _: bool) -> f64 {
        0.0
    }

    fn seal(out: f64) -> f64 {
        out
    }

    fn join(&self, left: f64, right: f64) -> f64 {
        left + right
    }

    fn take(&mut self, parts: impl IntoIterator<Item = f64>) -> ControlFlow<()> {
        self.0 = parts.into_iter().fold(self.0, |left, right| left + right);
        ControlFlow::Continue(())
    }
}

/// The settings of a line that is trusted to take so long over so many items.
fn trusted(took: Nanos, len: usize) -> Options<'static> {
    let site: &'static Site = Box::leak(Box::new(Site::own()));
    (0..10).for_each(|_| site.learn(Cost { busy: took, items: len, is_short: true }));
    // The first short loop of a thread is timed.
    (0..8).for_each(|_| _ = is_turn(took));
    Options { workers: Some(2), ..Options::new(site) }
}

/// The sum over so many items of a line with these settings, of which this one lasts longer than the coarse clock stands still.
fn total<const IN_PLACE: bool>(options: &Options<'_>, len: usize, long: Option<usize>) -> u64 {
    let mut output = Total::<IN_PLACE>(0.0);
    let ran = Mutex::new(vec![0; len]);
    let body = |worker: &mut Worker<'_, _, Total<IN_PLACE>>| {
        while let Some((mut items, mut out)) = worker.next() {
            while let Some(item) = items.__next() {
                let item: usize = item;
                ran.lock().unwrap()[item] += 1;
                if long == Some(item) {
                    thread::sleep(Duration::from_millis(50));
                }
                out += root(item);
            }
            worker.done(out);
        }
        Done
    };
    assert!(drive(options, &(0..len).into_indexed(), &mut output, &body).is_continue());
    assert!(ran.into_inner().unwrap().into_iter().all(|times| times == 1), "each item runs once");
    output.0.to_bits()
}

fn root(item: usize) -> f64 {
    u16::try_from(item).map_or(0.0, f64::from).sqrt()
}

fn sum(items: Range<usize>) -> f64 {
    items.fold(0.0, |sum, item| sum + root(item))
}

/// The blocks of several items each are put together from left to right: in a short loop, in one that turns out long, and in a plain one.
#[test]
fn a_short_loop_of_many_items_has_the_bits_of_its_blocks_also_if_it_turns_out_long() {
    let mut the_boundaries_show = false;
    for (took, len) in [(10, 600), (2_000, 5_000), (7_000, 20_000)] {
        let blocks = Blocks::new(len, None, Shape::Fine);
        let of_blocks = (0..blocks.count()).map(|block| sum(blocks.items(block..block + 1)));
        let expected = of_blocks.reduce(|left, right| left + right).unwrap().to_bits();
        the_boundaries_show |= expected != sum(0..len).to_bits();
        for long in [None, Some(0), Some(len / 2 - 1), Some(len / 2), Some(len - 1)] {
            assert_eq!(total::<false>(&trusted(took, len), len, long), expected, "{len} items, {long:?}");
            assert_eq!(total::<true>(&trusted(took, len), len, long), expected, "{len} items, {long:?}");
        }
        let alone = Options { workers: Some(1), ..trusted(took, len) };
        assert_eq!(total::<false>(&alone, len, None), expected);
        assert_eq!(total::<true>(&alone, len, None), expected);
    }
    assert!(the_boundaries_show);
}

#[test]
fn a_short_loop_is_a_serial_loop_to_the_last_bit_also_if_it_turns_out_long() {
    for (took, len) in [(10, 2), (10, 3), (10, 8), (10, 9), (10, 500), (2_000, 40), (7_000, 9), (7_000, 40)] {
        let serial = sum(0..len);
        for long in [None, Some(0), Some(len / 2 - 1), Some(len / 2), Some(len - 1)] {
            assert_eq!(total::<false>(&trusted(took, len), len, long), serial.to_bits(), "{len} items, {long:?}");
            assert_eq!(total::<true>(&trusted(took, len), len, long), serial.to_bits(), "{len} items, {long:?}");
        }
    }
}

/// A count that cannot be joined, if it is to be so.
struct Clumsy(bool);

impl Output for Clumsy {
    const SHAPE: Shape = Shape::Free;
    const CAN_JOIN: bool = true;
    const CAN_BREAK: bool = true;
    type Writer<'a> = (u32, bool);
    type Part = u32;

    unsafe fn writer(&self, _: Range<usize>, _: Position, _: bool) -> (u32, bool) {
        (0, false)
    }

    fn ends_loop(out: &(u32, bool)) -> bool {
        out.1
    }

    fn seal(out: (u32, bool)) -> u32 {
        out.0
    }

    fn join(&self, left: u32, right: u32) -> u32 {
        assert!(!self.0, "clumsy");
        left + right
    }

    fn take(&mut self, parts: impl IntoIterator<Item = u32>) -> ControlFlow<()> {
        parts.into_iter().for_each(drop);
        ControlFlow::Continue(())
    }
}

/// A count of items, which counts those of the blocks before a panic, too.
struct Kept(usize);

impl Output for Kept {
    const SHAPE: Shape = Shape::Coarse;
    const CAN_JOIN: bool = true;
    const KEEP_ON_PANIC: bool = true;
    type Writer<'a> = usize;
    type Part = usize;

    unsafe fn writer(&self, _: Range<usize>, _: Position, _: bool) -> usize {
        0
    }

    fn seal(out: usize) -> usize {
        out
    }

    fn join(&self, left: usize, right: usize) -> usize {
        left + right
    }

    fn take(&mut self, parts: impl IntoIterator<Item = usize>) -> ControlFlow<()> {
        self.0 += parts.into_iter().sum::<usize>();
        ControlFlow::Continue(())
    }
}

/// The way in which a loop ends at an item.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Ends {
    Panic,
    Break,
    Long,
}

/// An item with a number, which counts how many have been dropped; the drop of one panics, if there is one of that number.
struct Item<'d> {
    number: usize,
    panics: Option<usize>,
    dropped: &'d AtomicUsize,
}

impl Drop for Item<'_> {
    fn drop(&mut self) {
        self.dropped.fetch_add(1, Ordering::Relaxed);
        assert!(self.panics != Some(self.number), "a drop panics");
    }
}

/// So many items.
fn items(len: usize, panics: Option<usize>, dropped: &AtomicUsize) -> Vec<Item<'_>> {
    (0..len).map(|number| Item { number, panics, dropped }).collect()
}

#[test]
fn the_items_of_a_short_loop_are_dropped_once_however_it_ends() {
    let len = 40;
    let run = |took, ends: Option<(usize, Ends)>, is_clumsy| {
        let dropped = AtomicUsize::new(0);
        let items = items(len, None, &dropped);
        let body = |worker: &mut Worker<'_, _, Clumsy>| {
            while let Some((mut items, mut out)) = worker.next() {
                while let Some(item) = items.__next() {
                    let item: Item<'_> = item;
                    out.0 += 1;
                    match ends {
                        Some((at, Ends::Panic)) if at == item.number => panic!("an item panics"),
                        Some((at, Ends::Break)) if at == item.number => out.1 = true,
                        Some((at, Ends::Long)) if at == item.number => thread::sleep(Duration::from_millis(30)),
                        _ => {}
                    }
                    if out.1 {
                        break;
                    }
                }
                worker.done(out);
            }
            Done
        };
        let source = items.into_indexed();
        let end = catch_unwind(AssertUnwindSafe(|| drive(&trusted(took, len), &source, &mut Clumsy(is_clumsy), &body)));
        drop(source);
        assert_eq!(dropped.into_inner(), len, "{took} ns, {ends:?}, {is_clumsy}");
        end.is_ok()
    };
    for took in [10, 7_000] {
        assert!(run(took, None, false));
        assert!(!run(took, None, true));
        for at in [0, 4, 5, 19, 20, 39] {
            assert!(!run(took, Some((at, Ends::Panic)), false));
            assert!(run(took, Some((at, Ends::Break)), false));
            run(took, Some((at, Ends::Break)), true);
            assert!(run(took, Some((at, Ends::Long)), false));
            run(took, Some((at, Ends::Long)), true);
        }
    }
}

/// Where a loop has several blocks of several items each: as a short one, as one that turns out long before, and as a plain one.
#[test]
fn what_comes_before_a_panic_is_kept_and_all_items_are_dropped() {
    let len = 200;
    let blocks = Blocks::new(len, None, Shape::Coarse);
    assert!(blocks.count() > 8 && blocks.count() < len);
    for (took, workers, long) in
        [(10, 2, None), (7_000, 2, None), (7_000, 2, Some(3)), (7_000, 2, Some(120)), (10, 1, None)]
    {
        for at in [0, 1, 4, 5, 99, 100, 101, 150, 199, len] {
            let dropped = AtomicUsize::new(0);
            let source = items(len, None, &dropped).into_indexed();
            let body = |worker: &mut Worker<'_, _, Kept>| {
                while let Some((mut items, mut out)) = worker.next() {
                    while let Some(item) = items.__next() {
                        let item: Item<'_> = item;
                        assert!(item.number != at, "an item panics");
                        if long == Some(item.number) {
                            thread::sleep(Duration::from_millis(30));
                        }
                        out += 1;
                    }
                    worker.done(out);
                }
                Done
            };
            let mut kept = Kept(0);
            let options = Options { workers: Some(workers), ..trusted(took, len) };
            let end = catch_unwind(AssertUnwindSafe(|| drive(&options, &source, &mut kept, &body)));
            assert_eq!(end.is_ok(), at == len);
            drop(source);
            assert_eq!(dropped.into_inner(), len, "{took} ns, {workers} workers, {long:?}, {at}");
            let block = (0..blocks.count()).find(|block| blocks.items(*block..block + 1).contains(&at));
            assert_eq!(
                kept.0,
                block.map_or(len, |block| blocks.items(block..block).start),
                "{took}, {workers}, {long:?}, {at}"
            );
        }
    }
}

#[test]
fn a_panic_goes_on_though_a_later_step_has_an_item_whose_drop_panics() {
    for took in [10, 7_000] {
        let dropped = AtomicUsize::new(0);
        let items = items(40, Some(30), &dropped);
        let body = |worker: &mut Worker<'_, _, Clumsy>| {
            while let Some((mut items, out)) = worker.next() {
                while let Some(item) = items.__next() {
                    let item: Item<'_> = item;
                    assert!(item.number != 2, "an item panics");
                }
                worker.done(out);
            }
            Done
        };
        let source = items.into_indexed();
        let end = catch_unwind(AssertUnwindSafe(|| drive(&trusted(took, 40), &source, &mut Clumsy(false), &body)));
        assert_eq!(end.unwrap_err().downcast_ref::<&str>(), Some(&"an item panics"));
        drop(source);
        assert_eq!(dropped.into_inner(), 40);
    }
}

#[test]
fn the_two_ways_of_a_search_are_compared_by_the_runs_that_went_far() {
    assert!(is_compared(ITEMS, Duration::from_secs(60)), "of runs to the end");
    assert!(is_compared(ITEMS - ITEMS / 4, Duration::from_secs(60)), "of runs that went far");
    assert!(!is_compared(10, Duration::from_millis(50)), "of runs that say nothing");
}

/// The settings of a line that has run once, over so many items in 20 us: too long to be trusted, and too short for waking anybody.
fn known(items: usize) -> Options<'static> {
    let site: &'static Site = Box::leak(Box::new(Site::own()));
    site.learn(Cost { busy: 20_000, items, is_short: false });
    Options { workers: Some(2), ..Options::new(site) }
}

/// Runs a loop over so many items; gives the number of threads that have run some.
fn threads_of(options: &Options<'_>, items: usize, item: impl Fn(usize, &dyn Fn() -> usize) + Sync) -> usize {
    let threads = Mutex::new(HashSet::new());
    let count = || {
        let mut threads = threads.lock().unwrap();
        threads.insert(thread::current().id());
        threads.len()
    };
    let body = |worker: &mut Worker<'_, _, Total<false>>| {
        while let Some((mut items, out)) = worker.next() {
            while let Some(at) = items.__next() {
                item(at, &count);
            }
            worker.done(out);
        }
        Done
    };
    assert!(drive(options, &(0..items).into_indexed(), &mut Total::<false>(0.0), &body).is_continue());
    threads.into_inner().unwrap().len()
}

#[test]
fn a_loop_for_which_nobody_is_woken_is_shared_in_that_very_call_if_it_turns_out_long() {
    let until = Instant::now() + Duration::from_secs(60);
    let item = |at, count: &dyn Fn() -> usize| {
        thread::sleep(Duration::from_millis(1));
        // The first steps of the caller, and the first claim after them, have fewer items.
        while count() < 2 && at >= 10 {
            assert!(Instant::now() < until, "nobody has come");
            thread::yield_now();
        }
    };
    assert_eq!(threads_of(&known(100), 100, item), 2);
}

#[test]
fn a_loop_for_which_nobody_is_woken_is_a_reason_to_wake_somebody_for_the_next() {
    let is_remembered = || {
        let options = known(20);
        threads_of(&options, 20, |_, _| {});
        Monitor::begin(options.site).history() > 0
    };
    // The thread may be interrupted after the loop, and then nothing follows it closely.
    assert!((0..1_000).any(|_| is_remembered()));
}
