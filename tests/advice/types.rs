//! Advice about what the loop goes through and gives, and in what rustc says about the traits of ours.

use super::{numbers, same, words};
use parallel_for::parallel;
use std::collections::HashMap;

pub fn refutable() {
    same(
        vec![vec![], vec![None], vec![Some(3), None, Some(5)]],
        |readings: Vec<Option<i64>>| {
            let mut out = vec![];
            for reading in readings {
                if let Some(x) = reading {
                    out.push(x * 2);
                }
            }
            out
        },
        |readings, jobs| parallel!(n_jobs = jobs, x * 2 for reading in readings if let Some(x) = reading),
    );
}

pub fn body_with_value() {
    same(
        numbers(),
        |xs| xs.iter().map(|x| x * x).collect::<Vec<_>>(),
        |xs, jobs| parallel!(n_jobs = jobs, x * x for x in &xs),
    );
}

/// What other messages tell to write: those of rustc about our traits, and those about other languages' habits.
#[test]
fn advice_about_types_keeps_the_meaning() {
    // "compare it with the variable after the loop"
    same(
        numbers(),
        |xs| {
            let mut best = (7, 0);
            for (i, x) in xs.iter().enumerate() {
                best = std::cmp::max_by_key(best, (*x, i), |card| card.0);
            }
            best
        },
        |xs, jobs| {
            let mut best = (7, 0);
            let cards =
                parallel!(n_jobs = jobs, max_by_key((*x, i) for (i, x) in xs.iter().enumerate(), |card| card.0));
            if let Some(card) = cards {
                best = std::cmp::max_by_key(best, card, |card| card.0);
            }
            best
        },
    );
    // "`(x + 0.0).to_bits()`": one key for what is equal.
    same(
        vec![vec![], vec![1.0, 2.0, 1.0], vec![0.0, -0.0], vec![-0.0, 0.0, 5.0]],
        |xs: Vec<f64>| {
            let mut keys: Vec<f64> = vec![];
            for x in xs {
                if !keys.contains(&x) {
                    keys.push(x);
                }
            }
            keys.len()
        },
        |xs, jobs| {
            let counts: HashMap<u64, i32> = parallel!(n_jobs = jobs, (x + 0.0).to_bits() => 1 for x in &xs);
            counts.len()
        },
    );
    // "texts are put together by `into = String`", and two of any type by `reduce`.
    same(
        words(),
        |words| {
            let mut all = String::new();
            for word in words {
                all += word;
            }
            all
        },
        |words, jobs| {
            let all = parallel!(n_jobs = jobs, into = String, *word for word in &words);
            let owned = parallel!(n_jobs = jobs, reduce(word.to_string() for word in &words, |a, b| a + &b));
            assert_eq!(owned.unwrap_or_default(), all);
            all
        },
    );
    // `max_by_key` keeps the last of equal ones, `min_by_key` the first, as the messages say.
    same(
        numbers(),
        |xs| (xs.iter().max_by_key(|x| *x % 3).copied(), xs.iter().min_by_key(|x| *x % 3).copied()),
        |xs, jobs| {
            let largest = parallel!(n_jobs = jobs, max_by_key(*x for x in &xs, |x| x % 3));
            (largest, parallel!(n_jobs = jobs, min_by_key(*x for x in &xs, |x| x % 3)))
        },
    );
}
