//! `into = Outcomes<_>`: the outcome of each item, whatever happens to the others.

use crate::support::{Census, for_every_n_jobs};
use parallel_for::{Cause, Failure, Outcomes, parallel};
use std::error::Error;
use std::fmt::{self, Display, Formatter};
use std::panic::{panic_any, resume_unwind};

/// What came of a loop: the values, and the numbers of the items that failed.
fn split<R>(outcomes: Outcomes<R>) -> (Vec<R>, Vec<usize>) {
    let failed = outcomes.failures().map(Failure::item).collect();
    (outcomes.into_iter().flatten().collect(), failed)
}

#[test]
fn a_third_panics_and_all_others_are_there() {
    for_every_n_jobs(|n_jobs| {
        let outcomes = parallel!(n_jobs = n_jobs, into = Outcomes<_>, {
            assert!(i % 3 != 1, "item {i} is broken");
            i * 2
        } for i in 0..10_000_usize);
        assert_eq!(outcomes.len(), 10_000);
        for (i, outcome) in outcomes.iter().enumerate() {
            match outcome {
                Ok(double) => assert!(i % 3 != 1 && *double == i * 2),
                Err(failure) => {
                    assert_eq!((failure.item(), failure.attempts(), failure.cause()), (i, 1, &Cause::Panic));
                    assert_eq!(failure.message(), format!("item {i} is broken"));
                }
            }
        }
        assert_eq!(outcomes.failures().count(), 3333);
    });
}

#[test]
fn an_err_is_a_failure() {
    for_every_n_jobs(|n_jobs| {
        let texts = ["1", "x", "3", ""];
        let outcomes = parallel!(n_jobs = n_jobs, into = Outcomes<i32>, text.parse() for text in texts);
        assert_eq!(split(outcomes), (vec![1, 3], vec![1, 3]));
        let outcomes = parallel!(n_jobs = n_jobs, into = Outcomes<_>, text.parse::<i32>() for text in texts);
        let failure = outcomes.into_iter().nth(1).unwrap().unwrap_err();
        assert_eq!((failure.cause(), failure.attempts()), (&Cause::Error, 1));
        assert_eq!(failure.message(), "invalid digit found in string");
        assert!(failure.into_payload().unwrap().is::<std::num::ParseIntError>());
        let boxed = |text: &str| Ok::<_, Box<dyn Error + Send + Sync>>(text.parse::<i32>()?);
        let outcomes = parallel!(n_jobs = n_jobs, into = Outcomes<_>, boxed(text) for text in texts);
        assert_eq!(outcomes.failures().count(), 2);
        let outcomes = parallel!(n_jobs = n_jobs, into = Outcomes<_>, Ok::<_, String>(text) for text in texts);
        assert_eq!(outcomes.all().unwrap(), texts);
    });
}

/// An `Option` is a value like any other, and so is a `Result` inside another value.
#[test]
fn other_values_are_no_failures() {
    let outcomes = parallel!(into = Outcomes<Option<i32>>, (i > 1).then_some(i) for i in 0..4);
    assert_eq!(outcomes.all().unwrap(), [None, None, Some(2), Some(3)]);
    let outcomes = parallel!(into = Outcomes<_>, Some(text.parse::<i32>()) for text in ["1", "x"]);
    assert!(outcomes.all().unwrap()[1].as_ref().unwrap().is_err());
}

#[test]
fn payloads_of_every_type_are_kept() {
    let outcomes = parallel!(into = Outcomes<()>, match i {
        0 => panic!("text"),
        1 => panic!("text {i}"),
        2 => panic_any(7_u8),
        3 => resume_unwind(Box::new('x')),
        _ => {}
    } for i in 0..5);
    let messages: Vec<_> = outcomes.failures().map(Failure::message).collect();
    assert_eq!(messages, ["text", "text 1", "a value of another type", "a value of another type"]);
    let mut payloads = outcomes.into_iter().filter_map(Result::err).map(|failure| failure.into_payload().unwrap());
    assert_eq!(*payloads.next().unwrap().downcast::<&str>().unwrap(), "text");
    assert_eq!(*payloads.next().unwrap().downcast::<String>().unwrap(), "text 1");
    assert_eq!(*payloads.next().unwrap().downcast::<u8>().unwrap(), 7);
    assert_eq!(*payloads.next().unwrap().downcast::<char>().unwrap(), 'x');
}

#[test]
fn an_error_whose_text_panics_is_a_panic() {
    struct Bad;
    impl Display for Bad {
        fn fmt(&self, _: &mut Formatter<'_>) -> fmt::Result {
            panic!("no text")
        }
    }
    let outcomes = parallel!(into = Outcomes<()>, Err(Bad) for _ in 0..2);
    assert!(outcomes.failures().all(|failure| failure.cause() == &Cause::Panic && failure.message() == "no text"));
    assert_eq!(outcomes.failures().count(), 2);
}

#[test]
fn an_item_that_a_filter_turns_away_has_no_outcome_and_one_whose_filter_fails_has_one() {
    for_every_n_jobs(|n_jobs| {
        let keeps = |i: usize| {
            assert!(i % 10 != 7, "filter of {i}");
            i.is_multiple_of(2)
        };
        let outcomes = parallel!(
            n_jobs = n_jobs, into = Outcomes<_>,
            { if i == 4 { continue; } half } for i in 0..100_usize if keeps(i) let half = i / 2
        );
        let (values, failed) = split(outcomes);
        assert!(values.into_iter().eq((0..50).filter(|half| *half != 2)));
        assert!(failed.into_iter().eq((7..100).step_by(10)));
    });
}

/// The place in the input, whatever the input is.
#[test]
fn failures_say_which_item_it_was() {
    for_every_n_jobs(|n_jobs| {
        let broken = |i: usize| assert!(i % 7 != 3, "{i}");
        let expected: Vec<usize> = (0..200).filter(|i| i % 7 == 3).collect();
        let numbers: Vec<usize> = (0..200).collect();
        let outcomes = [
            parallel!(n_jobs = n_jobs, into = Outcomes<_>, broken(i) for i in 0..200),
            parallel!(n_jobs = n_jobs, batch_size = 3, into = Outcomes<_>, broken(i) for i in 0..200),
            parallel!(n_jobs = n_jobs, into = Outcomes<_>, broken(*i) for i in &numbers),
            parallel!(n_jobs = n_jobs, into = Outcomes<_>, broken(i) for i in numbers.clone()),
            parallel!(n_jobs = n_jobs, into = Outcomes<_>, broken(i) for i in (0..200).filter(|_| true)),
            parallel!(n_jobs = n_jobs, into = Outcomes<_>, broken(i - 5) for i in 5..=204),
            parallel!(n_jobs = n_jobs, into = Outcomes<_>, broken(199 - i) for i in (0..200).rev()),
        ];
        for (number, outcomes) in outcomes.into_iter().enumerate() {
            assert_eq!(outcomes.len(), 200);
            assert_eq!(split(outcomes).1, expected, "input {number}");
        }
    });
}

#[test]
fn what_a_failed_item_added_up_does_not_count() {
    for_every_n_jobs(|n_jobs| {
        let (mut total, mut seen, mut bins, mut largest) = (0, Vec::new(), [0; 5], 0);
        let mut written = vec![0; 1000];
        let outcomes = parallel!(n_jobs = n_jobs, into = Outcomes<_>, {
            total += i;
            seen.push(i);
            bins[i % 5] += 1;
            largest = largest.max(i);
            written[i] = i;
            assert!(i % 4 != 3, "{i}");
            if i % 4 == 2 { Err("two") } else { Ok(i) }
        } for i in 0..1000_usize);
        let good: Vec<usize> = (0..1000).filter(|i| i % 4 < 2).collect();
        assert_eq!(outcomes.iter().flatten().copied().collect::<Vec<_>>(), good);
        assert_eq!((total, largest), (good.iter().sum(), 997));
        assert_eq!(seen, good);
        assert_eq!(bins, [100; 5]);
        // What an item wrote by index stays.
        assert!(written.into_iter().eq(0..1000));
    });
}

#[test]
fn items_that_are_lent_exclusively_keep_what_was_written() {
    for_every_n_jobs(|n_jobs| {
        let mut numbers: Vec<usize> = (0..100).collect();
        let outcomes = parallel!(n_jobs = n_jobs, into = Outcomes<_>, {
            *number += 1;
            assert!(*number % 2 == 0);
            number
        } for number in &mut numbers);
        // A value may be the item itself.
        for number in outcomes.into_iter().flatten() {
            *number += 1000;
        }
        assert!(numbers.into_iter().eq((1..=100).map(|i| if i % 2 == 0 { i + 1000 } else { i })));
    });
}

#[test]
fn each_item_and_each_value_is_dropped_once() {
    for_every_n_jobs(|n_jobs| {
        let census = Census::default();
        let outcomes = parallel!(n_jobs = n_jobs, into = Outcomes<_>, {
            assert!(item.value % 3 != 0);
            let copy = item.clone();
            if item.value % 3 == 1 { Err("one") } else { Ok((item, copy)) }
        } for item in census.items(300));
        assert_eq!(census.alive(), 200);
        drop(outcomes);
        assert_eq!(census.alive(), 0);
        // Payloads and errors, too.
        let outcomes = parallel!(n_jobs = n_jobs, into = Outcomes<()>, {
            if item.value % 2 == 0 { panic_any(item) }
        } for item in census.items(100));
        assert_eq!(census.alive(), 50);
        let payloads: Vec<_> = outcomes.into_iter().filter_map(|outcome| outcome.err()?.into_payload()).collect();
        assert_eq!((payloads.len(), census.alive()), (50, 50));
        drop(payloads);
        assert_eq!(census.alive(), 0);
    });
}

#[test]
fn loops_inside_loops() {
    for_every_n_jobs(|n_jobs| {
        let table = parallel!(n_jobs = n_jobs, into = Outcomes<_>, {
            let row = parallel!(into = Outcomes<_>, { assert!(j != i, "{j}"); i * j } for j in 0..10);
            row.all()
        } for i in 0..12);
        assert_eq!(table.len(), 12);
        let (rows, failed) = split(table);
        assert_eq!((rows.len(), failed.len()), (2, 10));
        assert_eq!(rows[0][3], 30);
        // A panic of an inner loop without outcomes is that of its item.
        let sums = parallel!(n_jobs = n_jobs, into = Outcomes<_>, {
            parallel!(sum({ assert!(j != 5 || i != 5, "both"); i * j } for j in 0..10))
        } for i in 0..12);
        let failures: Vec<_> = sums.failures().map(ToString::to_string).collect();
        assert_eq!(failures, ["item 5 panicked: both"]);
    });
}

#[test]
fn the_text_names_ten() {
    let failures = parallel!(into = Outcomes<_>, assert!(i > 0, "no") for i in 0..1).all().unwrap_err();
    assert_eq!(failures.to_string(), "1 of 1 item failed: item 0 panicked: no");
    let failures = parallel!(into = Outcomes<_>, assert!(i > 0, "no") for i in 0..10).all().unwrap_err();
    assert_eq!(failures.to_string(), "1 of 10 items failed: item 0 panicked: no");
    let failures = parallel!(into = Outcomes<_>, if i < 10 { Err("no") } else { Ok(()) } for i in 0..11).all();
    assert!(failures.unwrap_err().to_string().ends_with("item 8 failed: no; item 9 failed: no"));
    let failures = parallel!(into = Outcomes<_>, if i % 3 == 0 { Err("no") } else { Ok(i) } for i in 0..1000).all();
    let failures = failures.unwrap_err();
    let text = failures.to_string();
    assert!(text.starts_with("334 of 1000 items failed: item 0 failed: no; item 3 failed: no; "), "{text}");
    assert!(text.ends_with("; item 27 failed: no; and 324 more"), "{text}");
    assert_eq!((failures.failures().count(), failures.into_outcomes().len()), (334, 1000));
}

/// Of values that cannot be printed, too.
#[test]
fn failures_are_an_error() {
    struct Silent;
    let failing = |i: u8| if i == 1 { Err("no") } else { Ok(Silent) };
    let run = || -> Result<Vec<Silent>, Box<dyn Error + Send + Sync>> {
        Ok(parallel!(into = Outcomes<_>, failing(i) for i in 0..2).all()?)
    };
    let error = run().err().unwrap();
    assert_eq!(format!("{error:?}"), r#"[Failure { item: 1, cause: Error, message: "no", attempts: 1, .. }]"#);
}

#[test]
fn of_nothing() {
    let outcomes = parallel!(into = Outcomes<_>, i.to_string() for i in 0..0);
    assert!(outcomes.is_empty() && outcomes.failures().next().is_none());
    assert_eq!(outcomes.all().unwrap(), [""; 0]);
}

/// Outcomes can be shared by the items of another loop.
#[test]
fn outcomes_go_to_other_threads() {
    let outcomes = parallel!(into = Outcomes<_>, { assert!(i % 2 == 0); i } for i in 0..100);
    let good = parallel!(count(outcome.is_ok() for outcome in &outcomes));
    let bad = parallel!(count(outcome.is_err() for outcome in outcomes));
    assert_eq!((good, bad), (50, 50));
}
