//! `into = Outcomes<_>`: the outcome of each item, whatever happens to the others.

use crate::support::{Census, N_JOBS, for_every_n_jobs, watched};
use parallel_for::{Cancel, Cause, Failure, Outcomes, StopReason, parallel};
use std::collections::HashSet;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

/// The values and the numbers of the items that failed, of what came of a loop.
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
        let (numbers, failed) = split(outcomes);
        assert_eq!((numbers, failed), (vec![1, 3], vec![1, 3]));
        let outcomes = parallel!(n_jobs = n_jobs, into = Outcomes<_>, text.parse::<i32>() for text in texts);
        let failure = outcomes.into_iter().nth(1).unwrap().unwrap_err();
        assert_eq!(failure.cause(), &Cause::Error);
        assert_eq!(failure.message(), "invalid digit found in string");
        assert!(failure.into_payload().unwrap().is::<std::num::ParseIntError>());
        let boxed = |text: &str| Ok::<_, Box<dyn std::error::Error + Send + Sync>>(text.parse::<i32>()?);
        let outcomes = parallel!(n_jobs = n_jobs, into = Outcomes<_>, boxed(text) for text in texts);
        assert_eq!(outcomes.failures().count(), 2);
    });
}

#[test]
fn payloads_of_every_type_are_kept() {
    let outcomes = parallel!(into = Outcomes<()>, match i {
        0 => panic!("text"),
        1 => panic!("text {i}"),
        2 => std::panic::panic_any(7_u8),
        3 => std::panic::resume_unwind(Box::new('x')),
        _ => {}
    } for i in 0..5);
    let messages: Vec<_> = outcomes.failures().map(|failure| failure.message().to_owned()).collect();
    assert_eq!(messages, ["text", "text 1", "a value of another type", "a value of another type"]);
    let mut failures = outcomes.into_iter().filter_map(Result::err);
    assert_eq!(*failures.next().unwrap().into_payload().unwrap().downcast::<&str>().unwrap(), "text");
    assert_eq!(*failures.next().unwrap().into_payload().unwrap().downcast::<String>().unwrap(), "text 1");
    assert_eq!(*failures.next().unwrap().into_payload().unwrap().downcast::<u8>().unwrap(), 7);
    assert_eq!(*failures.next().unwrap().into_payload().unwrap().downcast::<char>().unwrap(), 'x');
}

/// A message that panics is a panic of the item.
#[test]
fn an_error_whose_text_panics_is_a_panic() {
    struct Bad;
    impl std::fmt::Display for Bad {
        fn fmt(&self, _: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            panic!("no text")
        }
    }
    let outcomes = parallel!(into = Outcomes<()>, Err(Bad) for _ in 0..2);
    assert!(outcomes.failures().all(|failure| failure.cause() == &Cause::Panic && failure.message() == "no text"));
    assert_eq!(outcomes.failures().count(), 2);
}

#[test]
fn a_filter_turns_away_or_fails() {
    for_every_n_jobs(|n_jobs| {
        let keeps = |i: u32| {
            assert!(i % 10 != 7, "filter of {i}");
            i % 2 == 0
        };
        let outcomes = parallel!(n_jobs = n_jobs, into = Outcomes<_>, i for i in 0..100_u32 if keeps(i) let half = i / 2 if half > 1);
        let (_, _) = (keeps, &outcomes);
    });
}

#[test]
fn the_text_names_ten() {
    let failures = parallel!(into = Outcomes<()>, assert!(i > 0, "no") for i in 0..1).all().unwrap_err();
    assert_eq!(failures.to_string(), "1 of 1 item failed: item 0 panicked: no");
    let failures = parallel!(into = Outcomes<_>, if i % 3 == 0 { Err("no") } else { Ok(i) } for i in 0..1000).all();
    let failures = failures.unwrap_err();
    let text = failures.to_string();
    assert!(text.starts_with("334 of 1000 items failed: item 0 failed: no; item 3 failed: no; "), "{text}");
    assert!(text.ends_with("; item 27 failed: no; and 324 more"), "{text}");
    assert_eq!(failures.failures().count(), 334);
    assert_eq!(failures.into_outcomes().len(), 1000);
    let error: Box<dyn std::error::Error> =
        parallel!(into = Outcomes<i32>, Err("no") for _ in 0..1).all().unwrap_err().into();
    assert_eq!(format!("{error:?}"), r#"[Failure { item: 0, cause: Error, message: "no", attempts: 1, .. }]"#);
}
