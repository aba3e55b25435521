//! `PARALLEL_EXPLAIN` and `explain = true`: a row for each loop, with right numbers and a reason.

#[path = "support/child.rs"]
mod child;
mod support;

use child::{Json, child, file, stderr};
use parallel_for::{Accumulate, Config, Pool, Stream, parallel};
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, Ordering};
use support::{Meeting, quiet, watched};

/// The row of a table whose loop stands at this line of this file.
fn row(numbers: &Json, line: u32) -> &Json {
    let name = format!("{}:{line}", file!());
    let rows = numbers.get("loops").list();
    rows.iter().find(|row| row.get("loop").str() == name).unwrap_or_else(|| panic!("no `{name}` in {numbers:?}"))
}

/// The line after the comment `// loop MARK` in this file.
fn line_after(mark: &str) -> u32 {
    let lines = include_str!("explain.rs").lines();
    let before = lines.take_while(|line| line.trim() != format!("// loop {mark}")).count();
    u32::try_from(before).unwrap() + 2
}

fn runs_and_items(row: &Json) -> (usize, usize) {
    (row.get("runs").count(), row.get("items").count())
}

/// The reasons of a row, with the number of runs of each.
fn reasons_of(row: &Json) -> Vec<(String, usize)> {
    let reasons = row.get("not_shared").list().iter();
    reasons.map(|reason| (reason.get("why").str().to_owned(), reason.get("runs").count())).collect()
}

#[test]
fn every_form_has_a_row_with_its_runs_and_items() {
    let numbers = file("every-form.json");
    let line = line!();
    let body = || {
        for n_jobs in [1, 2, 3] {
            let every = |n: i32| (0..n).inspect(|_| {});
            assert_eq!(parallel!(n_jobs = n_jobs, i for i in 0..1000).len(), 1000);
            assert_eq!(parallel!(n_jobs = n_jobs, i for i in 0..1000 if i % 2 == 0).len(), 500);
            assert_eq!(parallel!(n_jobs = n_jobs, sum(i for i in every(1000))), 499_500);
            parallel!(n_jobs = n_jobs, for i in every(1000) { i } then |i| { assert!(i < 1000) });
            assert_eq!(parallel!(n_jobs = n_jobs, into = Stream<_>, i for i in every(1000)).count(), 1000);
            assert_eq!(parallel!(n_jobs = n_jobs, count(i < j for i in 0..10 for j in 0..100)), 945);
            let mut total = 0;
            parallel!(n_jobs = n_jobs, let scratch = 1; for i in 0..1000 { total += i * scratch; });
            assert_eq!(total, 499_500);
        }
        // One that is trusted to be tiny, one without items, one with a single item.
        for i in 0..100 {
            assert_eq!(parallel!(n_jobs = 2, sum(i for i in 0..100)), 4_950);
            assert_eq!(parallel!(n_jobs = 2, sum(i for i in 0..i / 50)), 0);
        }
    };
    let Some(_) = child(&[("PARALLEL_EXPLAIN", numbers.to_str().unwrap())], || watched(body)) else { return };
    let numbers = Json::read(&fs::read_to_string(numbers).unwrap());
    for (offset, expected) in [4, 5, 6, 7, 8, 9, 11].into_iter().zip([(3, 3_000); 7]) {
        assert_eq!(runs_and_items(row(&numbers, line + offset)), expected, "line {offset} after {line}");
    }
    assert_eq!(runs_and_items(row(&numbers, line + 16)), (100, 10_000));
    let short = row(&numbers, line + 17);
    assert_eq!((runs_and_items(short), reasons_of(short)), ((100, 50), vec![("at most one item".to_owned(), 100)]));
    assert_eq!(numbers.get("loops").list().len(), 9);
}

#[test]
fn workers_that_took_part_are_counted_and_were_woken() {
    let numbers = file("workers.json");
    let body = || {
        let meeting = Meeting::of(2);
        // loop of workers
        parallel!(
            n_jobs = 2,
            batch_size = 1,
            for _ in 0..20 {
                meeting.wait();
            }
        );
        assert!(meeting.is_complete());
    };
    let Some(_) = child(&[("PARALLEL_EXPLAIN", numbers.to_str().unwrap())], || watched(body)) else { return };
    let numbers = Json::read(&fs::read_to_string(numbers).unwrap());
    let row = row(&numbers, line_after("of workers"));
    assert_eq!((runs_and_items(row), row.get("workers").count(), reasons_of(row)), ((1, 20), 2, vec![]));
    assert_eq!(row.get("wake_ups").count(), 1, "the helper was started");
    let share = row.get("busy_share").number();
    assert!(share > 0.0 && share <= 1.0 && row.get("busy_ns").number() <= 2.0 * row.get("wall_ns").number(), "{row:?}");
}

#[test]
fn items_that_did_not_run_do_not_count() {
    let numbers = file("early.json");
    let body = || {
        quiet();
        for n_jobs in [1, 2] {
            // loop by index
            assert_eq!(parallel!(n_jobs = n_jobs, first(i for i in 0..1_000_000_000_u64 if i == 3)), Some(3));
            // loop pulled
            assert_eq!(parallel!(n_jobs = n_jobs, first(i for i in (0_u64..).filter(|_| true) if i == 3)), Some(3));
            let panics = || {
                // loop that panics
                parallel!(
                    n_jobs = n_jobs,
                    for i in 0..1000 {
                        assert!(i != 3, "on purpose");
                    }
                );
            };
            assert!(catch_unwind(AssertUnwindSafe(panics)).is_err());
        }
    };
    let Some(_) = child(&[("PARALLEL_EXPLAIN", numbers.to_str().unwrap())], || watched(body)) else { return };
    let numbers = Json::read(&fs::read_to_string(numbers).unwrap());
    for mark in ["by index", "pulled", "that panics"] {
        let (runs, items) = runs_and_items(row(&numbers, line_after(mark)));
        assert!(runs == 2 && items < 1_000_000, "{mark}: {runs} runs, {items} items");
    }
}

/// A sum of which nobody knows whether its default counts.
#[derive(Default)]
struct Unsure(usize);

impl std::ops::AddAssign<usize> for Unsure {
    fn add_assign(&mut self, other: usize) {
        self.0 += other;
    }
}

impl Accumulate for Unsure {
    fn neutral(&self) -> Self {
        Self(0)
    }

    fn merge(&mut self, later: Self) {
        self.0 += later.0;
    }
}

/// Calls `run` while the only helper of a pool is at work, so that it is sure not to come to the loops of `run`: whether it would does
/// not depend on these loops alone, but also on what else the machine does.
fn while_it_works(pool: &Pool, run: impl FnOnce()) {
    let (meeting, is_over) = (Meeting::of(3), AtomicBool::new(false));
    std::thread::scope(|scope| {
        scope.spawn(|| {
            parallel!(
                pool = pool,
                batch_size = 1,
                for _ in 0..2 {
                    meeting.wait();
                    while !is_over.load(Ordering::Relaxed) {
                        std::thread::sleep(std::time::Duration::from_millis(1));
                    }
                }
            );
        });
        meeting.wait();
        run();
        is_over.store(true, Ordering::Relaxed);
    });
}

#[test]
fn the_reason_why_a_loop_was_not_shared_is_told() {
    let numbers = file("reasons.json");
    let line = line!();
    let body = || {
        assert_eq!(parallel!(n_jobs = 1, sum(i for i in 0..100)), 4_950);
        assert_eq!(Config::new().n_jobs(1).scope(|| parallel!(sum(i for i in 0..100))), 4_950);
        assert_eq!(parallel!(pool = &Pool::new(1), sum(i for i in 0..100)), 4_950);
        assert_eq!(parallel!(n_jobs = 2, sum(i for i in 0..1)), 0);
        assert_eq!(parallel!(n_jobs = 2, batch_size = 100, sum(i for i in 0..100)), 4_950);
        (0..100).for_each(|_| assert_eq!(parallel!(n_jobs = 2, sum(i for i in 0..5)), 10));
        let mut sums = std::collections::HashMap::<_, Unsure>::new();
        for _ in 0..20 {
            // loop ordered
            parallel!(
                n_jobs = 2,
                for i in 0..10_000_usize {
                    *sums.entry(i % 7).or_default() += i;
                }
            );
        }
        let busy = Pool::new(2);
        while_it_works(&busy, || {
            let even = (0..200_000).filter(|i| i % 2 == 0);
            // loop streamed
            assert_eq!(parallel!(pool = &busy, count(i < 100 for i in even)), 50);
        });
    };
    let Some(_) = child(&[("PARALLEL_EXPLAIN", numbers.to_str().unwrap())], || watched(body)) else { return };
    let numbers = Json::read(&fs::read_to_string(numbers).unwrap());
    let reasons =
        |offset| reasons_of(row(&numbers, line + offset)).into_iter().map(|(reason, _)| reason).collect::<Vec<_>>();
    for (offset, reason) in [
        (2, "n_jobs = 1"),
        (3, "n_jobs = 1 in the scope around it"),
        (4, "a pool of one worker"),
        (5, "at most one item"),
        (6, "one block"),
    ] {
        assert_eq!(reasons(offset), [reason]);
    }
    assert!(reasons(7).iter().any(|reason| reason.ends_with("in all: too short to wake anybody")), "{numbers:?}");
    let ordered = "what it changes comes out right only in the order of the items";
    let of_the_sum = reasons_of(row(&numbers, line_after("ordered")));
    assert!(of_the_sum.iter().any(|(reason, _)| reason == ordered), "{numbers:?}");
    let filter = "streamed: the items of `filter` are pulled one after the other; \
                  call its function in the body, for all workers"
        .to_owned();
    assert_eq!(reasons_of(row(&numbers, line_after("streamed"))), [(filter, 1)], "{numbers:?}");
}

#[test]
fn a_loop_that_nobody_may_join_says_so_whatever_it_takes_and_all_its_items_count() {
    let numbers = file("nobody.json");
    let body = || {
        let alone = |run: u64| {
            // All runs but the last take some ten microseconds.
            let time =
                if run == 39 { std::time::Duration::from_millis(1) } else { std::time::Duration::from_nanos(500) };
            // loop alone
            parallel!(for _ in 0..40 {
                let begin = std::time::Instant::now();
                while begin.elapsed() < time {}
            });
        };
        Config::new().n_jobs(1).scope(|| (0..40).for_each(alone));
    };
    let Some(_) = child(&[("PARALLEL_EXPLAIN", numbers.to_str().unwrap())], || watched(body)) else { return };
    let numbers = Json::read(&fs::read_to_string(numbers).unwrap());
    let alone = row(&numbers, line_after("alone"));
    assert_eq!(runs_and_items(alone), (40, 1_600));
    assert_eq!(reasons_of(alone), [("n_jobs = 1 in the scope around it".to_owned(), 40)]);
}

#[test]
fn a_loop_inside_another_says_that_nobody_was_free() {
    let numbers = file("nested.json");
    let body = || {
        let meeting = Meeting::of(2);
        parallel!(
            n_jobs = 2,
            batch_size = 1,
            for _ in 0..8 {
                meeting.wait();
                let slow = |i: u64| std::thread::sleep(std::time::Duration::from_micros(200 + i));
                // loop inside
                parallel!(
                    batch_size = 1,
                    for i in 0..8_u64 {
                        slow(i);
                    }
                );
            }
        );
    };
    let Some(_) = child(&[("PARALLEL_EXPLAIN", numbers.to_str().unwrap())], || watched(body)) else { return };
    let numbers = Json::read(&fs::read_to_string(numbers).unwrap());
    let inner = row(&numbers, line_after("inside"));
    assert_eq!(runs_and_items(inner), (8, 64));
    let nested = |(reason, _): &(String, usize)| reason == "inside another loop, no worker was free";
    assert!(reasons_of(inner).iter().any(nested), "{numbers:?}");
}

#[test]
fn the_variable_of_jobs_is_a_reason() {
    let numbers = file("variable.json");
    let variables = [("PARALLEL_EXPLAIN", numbers.to_str().unwrap()), ("PARALLEL_NUM_JOBS", "1")];
    let body = || assert_eq!(parallel!(sum(i for i in 0..100)), 4_950);
    let line = line!() - 1;
    let Some(_) = child(&variables, body) else { return };
    let numbers = Json::read(&fs::read_to_string(numbers).unwrap());
    assert_eq!(reasons_of(row(&numbers, line)), [("PARALLEL_NUM_JOBS is 1".to_owned(), 1)]);
}

#[test]
fn a_table_for_people_is_on_stderr() {
    let body = || assert_eq!(parallel!(n_jobs = 1, sum(i for i in 0..100)), 4_950);
    let line = line!() - 1;
    let Some(output) = child(&[("PARALLEL_EXPLAIN", "1")], body) else { return };
    let text = stderr(&output);
    let place = format!("{}:{line}", file!());
    let row = text.lines().find(|text| text.contains(&place)).unwrap_or_else(|| panic!("no {place}:\n{text}"));
    let cells: Vec<&str> = row.split_whitespace().collect();
    assert_eq!((cells[..3].to_vec(), row.ends_with("n_jobs = 1")), (vec![place.as_str(), "1", "100"], true), "{row}");
}

#[test]
fn nothing_is_said_where_nobody_asks() {
    for off in ["", "0"] {
        let body = || assert_eq!(parallel!(n_jobs = 2, sum(i for i in 0..100)), 4_950);
        let Some(output) = child(&[("PARALLEL_EXPLAIN", off), ("PARALLEL_TRACE", off)], body) else { continue };
        assert_eq!(stderr(&output), "");
    }
}

#[test]
fn a_loop_can_ask_and_decline() {
    let body = || {
        assert_eq!(parallel!(n_jobs = 2, explain = true, sum(i for i in 0..100)), 4_950);
        assert_eq!(parallel!(n_jobs = 2, explain = false, sum(i for i in 0..100)), 4_950);
        assert_eq!(parallel!(n_jobs = 2, sum(i for i in 0..100)), 4_950);
    };
    let line = line!() - 4;
    let rows = |output| [0, 1, 2].map(|after| stderr(&output).contains(&format!("{}:{} ", file!(), line + after)));
    let Some(output) = child(&[("PARALLEL_EXPLAIN", "0")], body) else {
        child(&[("PARALLEL_EXPLAIN", "1")], body);
        return;
    };
    assert_eq!(rows(output), [true, false, false]);
    assert_eq!(rows(child(&[("PARALLEL_EXPLAIN", "1")], body).unwrap()), [true, false, true]);
}

#[test]
fn what_cannot_be_done_is_said_in_a_sentence_and_the_program_goes_on() {
    let body = || assert_eq!(parallel!(n_jobs = 2, sum(i for i in 0..100)), 4_950);
    let nowhere = file("no-such-folder/numbers.json");
    for (value, said) in [
        ("yes", "PARALLEL_EXPLAIN is `yes`; write 1 for a table, or the name of a file that ends in .json"),
        (nowhere.to_str().unwrap(), "of PARALLEL_EXPLAIN could not be written"),
    ] {
        let Some(output) = child(&[("PARALLEL_EXPLAIN", value)], body) else { continue };
        let text = stderr(&output);
        assert!(text.lines().count() == 1 && text.contains(said), "{text}");
    }
}
