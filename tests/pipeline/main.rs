//! `for … { value } then |value| …`: the values go, in order, through the calling thread while the loop goes on.

mod support;

use parallel_for::{Pool, parallel};
use rayon::iter::{IntoParallelRefIterator, ParallelIterator};
use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, HashMap};
use std::io::{BufRead, BufReader, Cursor, Write};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::rc::Rc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};
use support::{Census, for_every_n_jobs, quiet, watched};

/// Some work, more for some items than for others.
fn work(i: usize) -> usize {
    (0..(i * 7) % 50 * 20).fold(i, |a, b| std::hint::black_box(a ^ b ^ a))
}

#[test]
fn values_come_in_the_order_of_the_input() {
    for_every_n_jobs(|n_jobs| {
        let mut seen = Vec::new();
        parallel!(n_jobs = n_jobs, for i in 0..5_000_usize { work(i); i * 2 } then |double| seen.push(double));
        assert!(seen.into_iter().eq((0..5_000).map(|i| i * 2)));
    });
}

#[test]
fn the_sink_stays_on_the_calling_thread() {
    for_every_n_jobs(|n_jobs| {
        let here = thread::current().id();
        // Neither may leave its thread.
        let (sum, log) = (Rc::new(Cell::new(0)), RefCell::new(Vec::new()));
        parallel!(n_jobs = n_jobs, for i in 0..500_usize { work(i); i } then |i| {
            assert_eq!(thread::current().id(), here);
            sum.set(sum.get() + i);
            log.borrow_mut().push(i);
        });
        assert_eq!(sum.get(), 499 * 250);
        assert_eq!(log.borrow().len(), 500);
    });
}

fn copy(text: &str, n_jobs: usize, out: &mut impl Write) -> Result<(), Box<dyn std::error::Error>> {
    let reader = BufReader::new(Cursor::new(text));
    parallel!(
        n_jobs = n_jobs,
        for line in reader.lines() {
            line?.trim().parse::<i64>()?
        } then |number| {
            writeln!(out, "{}", number * 2)?;
        }
    );
    Ok(())
}

/// A writer that takes so many bytes and then fails.
struct Full(Vec<u8>, usize);

impl Write for Full {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        if self.0.len() >= self.1 {
            return Err(std::io::Error::other("the disk is full"));
        }
        self.0.extend(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[test]
fn a_reader_goes_to_a_writer_with_errors_from_both_parts() {
    use std::fmt::Write as _;
    let mut text = String::new();
    (0..10_000).for_each(|i| writeln!(text, "{i}").unwrap());
    for_every_n_jobs(|n_jobs| {
        let mut out = Vec::new();
        copy(&text, n_jobs, &mut out).unwrap();
        assert!(String::from_utf8(out).unwrap().lines().eq((0..10_000).map(|i| (i * 2).to_string())));

        // The body fails at line 5000: what came before it is written, nothing else.
        let broken = text.replace("\n5000\n", "\nfive\n");
        let mut out = Vec::new();
        let error = copy(&broken, n_jobs, &mut out).unwrap_err();
        assert!(error.to_string().contains("invalid digit"), "{error}");
        assert_eq!(String::from_utf8(out).unwrap().lines().last(), Some("9998"));

        let mut full = Full(Vec::new(), 1000);
        assert_eq!(copy(&broken, n_jobs, &mut full).unwrap_err().to_string(), "the disk is full");
    });
}

/// What the loops below do, one item after the other.
fn serial(len: usize, leave_body: usize, leave_sink: usize) -> (Result<&'static str, &'static str>, Vec<usize>, usize) {
    let (mut seen, mut total) = (Vec::new(), 0);
    for i in 0..len {
        total += i;
        if i == leave_body {
            return (Err("body"), seen, total);
        }
        if i % 3 == 1 {
            continue;
        }
        if i == leave_sink {
            return (Err("sink"), seen, total);
        }
        if i % 5 == 2 {
            continue;
        }
        seen.push(i);
    }
    (Ok("end"), seen, total)
}

fn with_total(
    n_jobs: usize,
    len: usize,
    leave_body: usize,
    leave_sink: usize,
    seen: &mut Vec<usize>,
    total: &mut usize,
) -> Result<&'static str, &'static str> {
    parallel!(
        n_jobs = n_jobs,
        for i in 0..len {
            *total += i;
            if i == leave_body {
                return Err("body");
            }
            if i % 3 == 1 {
                continue;
            }
            work(i);
            i
        } then |i| {
            if i == leave_sink {
                return Err("sink");
            }
            if i % 5 == 2 {
                continue;
            }
            seen.push(i);
        }
    );
    Ok("end")
}

#[test]
fn whichever_part_leaves_first_in_order_wins() {
    for_every_n_jobs(|n_jobs| {
        for len in [0, 1, 40, 700] {
            for leave_body in [0, 1, 17, 30, 600, usize::MAX] {
                for leave_sink in [0, 17, 18, 29, 30, 31, 600, usize::MAX] {
                    let (mut seen, mut total) = (Vec::new(), 0);
                    let end = with_total(n_jobs, len, leave_body, leave_sink, &mut seen, &mut total);
                    let expected = serial(len, leave_body, leave_sink);
                    assert_eq!((end, seen, total), expected, "{n_jobs} {len} {leave_body} {leave_sink}");
                }
            }
        }
    });
}

#[test]
fn float_sums_are_the_same_for_every_n_jobs() {
    let terms: Vec<f64> = (1..3_000).map(|i| 1.0 / f64::from(i)).collect();
    let run = |n_jobs, leave_at: usize| {
        let (mut total, mut seen) = (0.0, 0);
        parallel!(n_jobs = n_jobs, for (i, x) in terms.iter().enumerate() { total += x * x; work(i); i } then |i| {
            if i == leave_at {
                break;
            }
            seen += 1;
        });
        (f64::to_bits(total), seen)
    };
    watched(|| {
        for leave_at in [100, 2_000, usize::MAX] {
            let expected = run(1, leave_at);
            assert_eq!(expected.1, leave_at.min(terms.len()));
            for n_jobs in [2, 3, 8] {
                assert_eq!(run(n_jobs, leave_at), expected);
            }
        }
    });
}

#[test]
fn labels_mean_the_loops_they_name() {
    for_every_n_jobs(|n_jobs| {
        let mut seen = Vec::new();
        'outer: for round in 0..4 {
            parallel!(n_jobs = n_jobs, 'rows: for i in 0..100 {
                if i == 7 { continue 'rows; }
                if round == 2 && i == 10 { continue 'outer; }
                i
            } then |i| {
                for j in 0..2 {
                    if i == 3 { continue 'rows; }
                    if j == 1 && i == 12 { break 'rows; }
                    if round == 3 && i == 2 { break 'outer; }
                }
                if round == 1 && i == 5 { continue 'outer; }
                seen.push((round, i));
            });
        }
        let mut expected = Vec::new();
        'outer: for round in 0..4 {
            'rows: for i in 0..100 {
                if i == 7 {
                    continue 'rows;
                }
                if round == 2 && i == 10 {
                    continue 'outer;
                }
                for j in 0..2 {
                    if i == 3 {
                        continue 'rows;
                    }
                    if j == 1 && i == 12 {
                        break 'rows;
                    }
                    if round == 3 && i == 2 {
                        break 'outer;
                    }
                }
                if round == 1 && i == 5 {
                    continue 'outer;
                }
                expected.push((round, i));
            }
        }
        assert_eq!(seen, expected);
    });
}

#[test]
fn an_endless_input_ends_with_a_break_of_either_part() {
    for_every_n_jobs(|n_jobs| {
        let pulled = Cell::new(0);
        let mut seen = 0;
        parallel!(n_jobs = n_jobs, for i in (0_usize..).inspect(|i| pulled.set(*i)) { work(i); i } then |i| {
            if i == 300 { break }
            seen += 1;
        });
        assert_eq!(seen, 300);
        assert!(pulled.get() < 300_000, "{}", pulled.get());

        let mut seen = 0;
        parallel!(n_jobs = n_jobs, for i in 0_usize.. { if i == 300 { break } i } then |_| seen += 1);
        assert_eq!(seen, 300);
    });
}

#[test]
fn memory_stays_within_the_lookahead() {
    for_every_n_jobs(|n_jobs| {
        for lookahead in [1, 7, 100, 511, 600] {
            let (pulled, taken, most) = (Cell::new(0), Cell::new(0), Cell::new(0));
            let items = (0..2_000_usize).inspect(|i| {
                pulled.set(i + 1);
                most.set(most.get().max(i + 1 - taken.get()));
            });
            parallel!(n_jobs = n_jobs, lookahead = lookahead, for i in items { work(i) } then |_| {
                taken.set(taken.get() + 1);
            });
            assert_eq!((pulled.get(), taken.get()), (2_000, 2_000));
            assert!(most.get() <= lookahead, "{} items ahead of {lookahead}", most.get());

            // The parts of a float sum are whole blocks.
            taken.set(0);
            most.set(0);
            let mut total = 0.0;
            let items = (0..5_000_usize).inspect(|i| most.set(most.get().max(i + 1 - taken.get())));
            parallel!(n_jobs = n_jobs, lookahead = lookahead, for i in items { total += 1.0; work(i) } then |_| {
                taken.set(taken.get() + 1);
            });
            assert_eq!((f64::to_bits(total), taken.get()), (f64::to_bits(5_000.0), 5_000));
            assert!(most.get() <= lookahead, "{} items ahead of {lookahead}", most.get());
        }
    });
}

#[test]
fn a_slow_sink_does_not_let_results_pile_up() {
    for_every_n_jobs(|n_jobs| {
        let (alive, most) = (Census::default(), Cell::new(0));
        parallel!(n_jobs = n_jobs, for i in (0..400).filter(|_| true) {
            thread::sleep(Duration::from_micros(20));
            alive.item(i)
        } then |_item| {
            most.set(most.get().max(alive.alive()));
            thread::sleep(Duration::from_micros(200));
        });
        assert!(most.get() <= 200, "{} of 400 results at once", most.get());
        assert_eq!(alive.alive(), 0);
    });
}

#[test]
fn every_kind_of_input_and_clause() {
    for_every_n_jobs(|n_jobs| {
        let mut v: Vec<i64> = (0..1_000).collect();
        let mut out = Vec::new();
        parallel!(n_jobs = n_jobs, for x in &mut v { *x += 1; *x } then |x| out.push(x));
        assert_eq!(out, v);

        out.clear();
        parallel!(n_jobs = n_jobs, for x in v.clone() { x } then |x| out.push(x));
        assert_eq!(out, v);

        out.clear();
        parallel!(n_jobs = n_jobs, for &x in v.par_iter() { x } then |x: i64| out.push(x));
        assert_eq!(out, v);
        out.clear();
        parallel!(n_jobs = n_jobs, for x in v.par_iter().map(|x| x * 2) { x } then |x| out.push(x));
        assert_eq!(out.len(), v.len());

        let map: HashMap<i64, i64> = v.iter().map(|&x| (x, x * x)).collect();
        let mut back = BTreeMap::new();
        parallel!(n_jobs = n_jobs, for (k, x) in &map { (*x, *k) } then |(x, k)| { back.insert(x, k); });
        assert_eq!(back.len(), 1_000);

        let mut pairs = Vec::new();
        parallel!(n_jobs = n_jobs, let mut buffer = Vec::new();
            for i in 0..30_usize if i % 2 == 0 let double = i * 2 for j in 0..i {
                buffer.clear();
                buffer.extend([double, j]);
                (buffer[0], buffer[1])
            } then |(a, b)| pairs.push((a / 2, b)));
        let expected = (0..30_usize).step_by(2).flat_map(|i| (0..i).map(move |j| (i, j)));
        assert!(pairs.into_iter().eq(expected));

        let mut grid = Vec::new();
        parallel!(n_jobs = n_jobs, for i in 0..3_i8 for j in 0..200_u64 { (i, j) } then |place| grid.push(place));
        assert!(grid.into_iter().eq((0..3).flat_map(|i| (0..200).map(move |j| (i, j)))));

        let mut nothing = 0;
        parallel!(n_jobs = n_jobs, for _ in 0..100 {} then |()| nothing += 1);
        assert_eq!(nothing, 100);
    });
}

#[test]
fn bodies_change_variables_that_the_sink_does_not_use() {
    for_every_n_jobs(|n_jobs| {
        let (mut evens, mut odd, mut bins) = (0, Vec::new(), [0; 7]);
        let mut out = Vec::new();
        parallel!(n_jobs = n_jobs, for i in 0..2_000_usize {
            if i % 2 == 0 { evens += 1; } else { odd.push(i); }
            bins[i % 7] += i;
            i
        } then |i| out.push(i));
        assert_eq!(evens, 1_000);
        assert!(odd.into_iter().eq((1..2_000).step_by(2)));
        assert!(bins.iter().enumerate().all(|(k, &n)| n == (k..2_000).step_by(7).sum::<usize>()));
        assert!(out.into_iter().eq(0..2_000));
    });
}

#[test]
fn panics_of_any_part_end_the_loop_and_leak_nothing() {
    quiet();
    let pool = Pool::new(3);
    for_every_n_jobs(|n_jobs| {
        for (part, at) in [("body", 170), ("sink", 170), ("next", 170), ("body", 0), ("sink", 0), ("next", 0)] {
            let census = Census::default();
            let mut seen = 0;
            let panics = |here: &str, i: usize| assert!(!(here == part && i == at), "on purpose: {here}");
            let run = AssertUnwindSafe(|| {
                let items = census.items(1_000).into_iter().inspect(|item| panics("next", item.value));
                parallel!(pool = &pool, n_jobs = n_jobs, for item in items {
                    work(item.value);
                    panics("body", item.value);
                    (item.value, item)
                } then |(i, _item)| {
                    panics("sink", i);
                    seen += 1;
                });
            });
            let payload = catch_unwind(run).unwrap_err();
            assert_eq!(payload.downcast_ref::<String>().unwrap(), &format!("on purpose: {part}"));
            assert_eq!(seen, at, "{part} {n_jobs}");
            assert_eq!(census.alive(), 0);
        }
        assert_eq!(parallel!(pool = &pool, sum(i for i in 0..100)), 4950);
    });
}

#[test]
fn what_is_left_unseen_is_dropped() {
    for_every_n_jobs(|n_jobs| {
        let census = Census::default();
        let items = census.items(2_000);
        parallel!(n_jobs = n_jobs, for item in items { work(item.value); item } then |item| {
            if item.value == 99 { break }
        });
        assert_eq!(census.alive(), 0);
    });
}

#[test]
fn without_an_order_nobody_waits_for_a_long_item() {
    watched(|| {
        let here = thread::current().id();
        let (is_first, handed, gave_up) = (AtomicBool::new(true), AtomicUsize::new(0), AtomicBool::new(false));
        let mut seen = Vec::new();
        parallel!(n_jobs = 2, ordered = false, for i in 0..1_000_usize {
            if thread::current().id() != here && is_first.swap(false, Ordering::SeqCst) {
                // The first item of a helper lasts until ten more have been handed over.
                let (enough, until) = (handed.load(Ordering::SeqCst) + 10, Instant::now() + Duration::from_secs(60));
                while handed.load(Ordering::SeqCst) < enough && !gave_up.load(Ordering::SeqCst) {
                    thread::yield_now();
                    gave_up.store(Instant::now() > until, Ordering::SeqCst);
                }
            }
            // Long enough for two.
            thread::sleep(Duration::from_micros(300));
            i
        } then |i| {
            seen.push(i);
            handed.fetch_add(1, Ordering::SeqCst);
        });
        assert!(!gave_up.into_inner());
        seen.sort_unstable();
        assert!(seen.into_iter().eq(0..1_000));
    });
}

#[test]
fn unordered_values_come_once_each_and_exits_end_the_loop() {
    for_every_n_jobs(|n_jobs| {
        for ordered in [true, false] {
            let mut seen = vec![0; 3_000];
            parallel!(n_jobs = n_jobs, ordered = ordered, for (i, x) in (1..3_001_usize).enumerate() {
                work(i);
                (i, x)
            } then |(i, x)| {
                assert_eq!(x, i + 1);
                seen[i] += 1;
            });
            assert!(seen.into_iter().all(|times| times == 1));

            let mut count = 0;
            parallel!(n_jobs = n_jobs, ordered = ordered, for i in 0_usize.. { work(i); i } then |_| {
                count += 1;
                if count == 500 { break }
            });
            assert_eq!(count, 500);

            let sum = AtomicUsize::new(0);
            let found = parallel_or_none(n_jobs, ordered, &sum);
            assert_eq!(found, Some(400));
            assert!(sum.load(Ordering::Relaxed) <= 400);
        }
    });
}

/// The body leaves at item 400: all before it have been handed over, in whatever order.
fn parallel_or_none(n_jobs: usize, ordered: bool, before: &AtomicUsize) -> Option<usize> {
    let mut seen = 0;
    parallel!(n_jobs = n_jobs, ordered = ordered, for i in 0..10_000_usize {
        if i >= 400 { return Some(i); }
        work(i);
        before.fetch_add(1, Ordering::Relaxed);
    } then |()| seen += 1);
    Some(seen + 1_000_000)
}

#[test]
fn loops_with_a_sink_stand_in_each_other() {
    for_every_n_jobs(|n_jobs| {
        let mut rows = Vec::new();
        parallel!(n_jobs = n_jobs, for i in 0..20_usize {
            let mut row = Vec::new();
            parallel!(for j in 0..i { work(j); j } then |j| row.push(j));
            row
        } then |row| {
            let mut sum = 0;
            parallel!(for x in &row { *x } then |x| sum += x);
            rows.push(sum);
        });
        assert!(rows.into_iter().eq((0..20_usize).map(|i| (0..i).sum::<usize>())));
    });
}

/// What a random pipeline does at which item.
#[derive(Clone, Copy, Debug)]
struct Script {
    len: usize,
    skip_body: usize,
    skip_sink: usize,
    leave_body: usize,
    leave_sink: usize,
    panic_body: usize,
    panic_sink: usize,
    panic_next: usize,
}

/// What has come of a pipeline: how it ended, what the sink has seen, what the body has added up and filled.
type Outcome = (Result<Result<(), usize>, String>, Vec<usize>, u64, Vec<usize>);

fn at(here: usize, there: usize, what: &str) {
    if here == there {
        std::panic::resume_unwind(Box::new(format!("{what} {here}")));
    }
}

fn one_after_the_other(script: Script) -> Outcome {
    let Script { len, skip_body, skip_sink, leave_body, leave_sink, panic_body, panic_sink, panic_next } = script;
    let (mut seen, mut total, mut filled) = (Vec::new(), 0, Vec::new());
    let end = catch_unwind(AssertUnwindSafe(|| {
        for i in (0..len).inspect(|&i| at(i, panic_next, "next")) {
            total += i as u64;
            if i % skip_body == 1 {
                continue;
            }
            filled.push(i);
            if i == leave_body {
                return Err(i);
            }
            at(i, panic_body, "body");
            if i == leave_sink {
                return Err(i + 1_000_000);
            }
            if i % skip_sink == 2 {
                continue;
            }
            at(i, panic_sink, "sink");
            seen.push(i);
        }
        Ok(())
    }));
    (end.map_err(|payload| *payload.downcast::<String>().unwrap()), seen, total, filled)
}

fn as_a_pipeline(script: Script, n_jobs: usize, lookahead: usize, batch_size: usize, census: &Census) -> Outcome {
    let Script { len, skip_body, skip_sink, leave_body, leave_sink, panic_body, panic_sink, panic_next } = script;
    let (mut seen, mut total, mut filled) = (Vec::new(), 0, Vec::new());
    let end = catch_unwind(AssertUnwindSafe(|| {
        let items = (0..len).inspect(|&i| at(i, panic_next, "next")).map(|i| census.item(i));
        parallel!(
            n_jobs = n_jobs, lookahead = lookahead, batch_size = batch_size,
            for item in items {
                let i = item.value;
                total += i as u64;
                if i % skip_body == 1 { continue; }
                filled.push(i);
                if i == leave_body { return Err(i); }
                at(i, panic_body, "body");
                work(i);
                item
            } then |item| {
                let i = item.value;
                if i == leave_sink { return Err(i + 1_000_000); }
                if i % skip_sink == 2 { continue; }
                at(i, panic_sink, "sink");
                seen.push(i);
            }
        );
        Ok(())
    }));
    (end.map_err(|payload| *payload.downcast::<String>().unwrap()), seen, total, filled)
}

#[test]
fn random_pipelines_do_what_one_item_after_the_other_does() {
    quiet();
    let mut random = 2_026_u64;
    let mut below = move |n: usize| {
        random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (random >> 33) as usize % n
    };
    watched(|| {
        for round in 0..1_500 {
            let len = below(if round % 10 == 0 { 3_000 } else { 60 });
            // Most of what can happen does not.
            let mut when = |percent: usize| if below(100) < percent { below(len + 1) } else { usize::MAX };
            let (leave_body, leave_sink) = (when(25), when(25));
            let (panic_body, panic_sink, panic_next) = (when(10), when(10), when(10));
            let (skip_body, skip_sink) = (3 + below(5), 3 + below(5));
            let script =
                Script { len, skip_body, skip_sink, leave_body, leave_sink, panic_body, panic_sink, panic_next };
            let (n_jobs, lookahead, batch_size) = (1 + below(4), 1 + below(200), 1 + below(40));
            let census = Census::default();
            let found = as_a_pipeline(script, n_jobs, lookahead, batch_size, &census);
            let expected = one_after_the_other(script);
            assert_eq!(census.alive(), 0, "{script:?}");
            if expected.0.is_err() {
                // What has been added up in the block that panics is lost: in order, and nothing after it.
                assert_eq!(
                    (&found.0, &found.1),
                    (&expected.0, &expected.1),
                    "{script:?} {n_jobs} {lookahead} {batch_size}"
                );
                assert!(expected.3.starts_with(&found.3), "{script:?}");
            } else {
                assert_eq!(found, expected, "{script:?} {n_jobs} {lookahead} {batch_size}");
            }
        }
    });
}

#[test]
fn what_the_body_adds_up_after_the_panic_of_the_sink_does_not_count() {
    quiet();
    for_every_n_jobs(|n_jobs| {
        for batch_size in [1, 7, 1_000] {
            let mut filled = Vec::new();
            let run = AssertUnwindSafe(|| {
                parallel!(n_jobs = n_jobs, batch_size = batch_size, for i in 0..500_usize { filled.push(i); i } then |i| {
                    assert!(i != 70, "on purpose: {i}");
                });
            });
            let payload = catch_unwind(run).unwrap_err();
            assert_eq!(payload.downcast_ref::<String>().unwrap(), "on purpose: 70");
            assert!(
                filled.len() <= 71 && filled.iter().copied().eq(0..filled.len()),
                "{n_jobs} {batch_size} {filled:?}"
            );
        }
    });
}

#[test]
fn a_sink_that_leaves_before_the_body_panics_leaves() {
    quiet();
    for_every_n_jobs(|n_jobs| {
        for batch_size in [1, 7, 1_000] {
            for panic_at in [3, 70, 71, 72, 400] {
                let mut seen = Vec::new();
                let run = AssertUnwindSafe(|| {
                    parallel!(n_jobs = n_jobs, batch_size = batch_size, for i in 0..500_usize {
                        assert!(i != panic_at, "on purpose: {i}");
                        i
                    } then |i| {
                        if i == 70 {
                            break;
                        }
                        seen.push(i);
                    });
                });
                let has_panicked = catch_unwind(run).is_err();
                assert_eq!(has_panicked, panic_at <= 70, "{n_jobs} {batch_size} {panic_at}");
                assert!(seen.into_iter().eq(0..panic_at.min(70)), "{n_jobs} {batch_size} {panic_at}");
            }
        }
    });
}

#[test]
fn values_that_nobody_sees_may_panic_when_they_are_dropped() {
    struct Unseen(usize);
    impl Drop for Unseen {
        fn drop(&mut self) {
            assert!(self.0 != 7, "on purpose: drop");
        }
    }
    quiet();
    for_every_n_jobs(|n_jobs| {
        // They are in the same block as the last that is seen: a serial loop would not have made them.
        let mut seen = 0;
        parallel!(n_jobs = n_jobs, batch_size = 10, for i in 0..100_usize { Unseen(i) } then |value| {
            seen += 1;
            if value.0 == 5 {
                break;
            }
        });
        assert_eq!(seen, 6);
        let panic = catch_unwind(|| {
            parallel!(n_jobs = n_jobs, batch_size = 10, for i in 0..100_usize { Unseen(i) } then |value| {
                assert!(value.0 < 5, "on purpose: sink");
            });
        });
        assert_eq!(*panic.unwrap_err().downcast::<&str>().unwrap(), "on purpose: sink");
    });
}

#[test]
fn values_whose_drop_panics_do_not_hang_the_loop() {
    /// Those after the end of the loop.
    struct Late(usize);
    impl Drop for Late {
        fn drop(&mut self) {
            assert!(self.0 <= 100 || thread::panicking(), "on purpose: drop");
        }
    }
    quiet();
    for_every_n_jobs(|n_jobs| {
        let mut seen = 0;
        parallel!(n_jobs = n_jobs, for i in 0..1_000_usize {
            if i == 100 {
                // Others go beyond it meanwhile.
                thread::sleep(Duration::from_millis(3));
                break;
            }
            thread::sleep(Duration::from_micros(50));
            Late(i)
        } then |_late| seen += 1);
        assert_eq!(seen, 100);
    });
}
