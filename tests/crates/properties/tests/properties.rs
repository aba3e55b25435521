//! Loops over inputs that nobody chose, beside their serial twins.

#![allow(clippy::manual_is_multiple_of, reason = "`x % n == 0` is how it is written")]

#[path = "../../../support/mod.rs"]
mod support;

use parallel_for::{Config, parallel};
use proptest::prelude::*;
use std::num::Wrapping;
use support::{N_JOBS, watched};

/// Where the items come from.
#[derive(Clone, Copy, Debug)]
enum Kind {
    Range,
    Inclusive,
    Slice,
    Owned,
    Deque,
    Iterator,
    Grid,
}

#[derive(Clone, Copy, Debug)]
struct Case {
    kind: Kind,
    len: u64,
    keep: u64,
    batch_size: Option<usize>,
    n_jobs: usize,
}

fn cases() -> impl Strategy<Value = Case> {
    let kind = prop_oneof![
        Just(Kind::Range),
        Just(Kind::Inclusive),
        Just(Kind::Slice),
        Just(Kind::Owned),
        Just(Kind::Deque),
        Just(Kind::Iterator),
        Just(Kind::Grid),
    ];
    let len = prop_oneof![0u64..40, 4000u64..4200, 0u64..20_000];
    let batch_size = proptest::option::of(prop_oneof![1usize..10, 1usize..30_000]);
    (kind, len, 1u64..12, batch_size, proptest::sample::select(&N_JOBS[..]))
        .prop_map(|(kind, len, keep, batch_size, n_jobs)| Case { kind, len, keep, batch_size, n_jobs })
}

/// The loop `$loop` of the comprehension or reduction, over each kind of input.
macro_rules! over {
    ($case:expr, |$x:ident| $($reducer:ident)? ($value:expr $(, if $condition:expr)? $(; $($args:tt)*)?)) => {{
        let Case { kind, len, batch_size, n_jobs, .. } = $case;
        let items: Vec<u64> = (0..len).collect();
        macro_rules! run {
            ($input:expr) => {
                match batch_size {
                    Some(batch_size) => parallel!(n_jobs = n_jobs, batch_size = batch_size, $($reducer)? ($value for $x in $input $(if $condition)? $(, $($args)*)?)),
                    None => parallel!(n_jobs = n_jobs, $($reducer)? ($value for $x in $input $(if $condition)? $(, $($args)*)?)),
                }
            };
        }
        match kind {
            Kind::Range => run!(0..len),
            Kind::Inclusive if len > 0 => run!(0..=len - 1),
            Kind::Inclusive => run!(0..0u64),
            Kind::Owned => run!(items),
            Kind::Deque => run!(std::collections::VecDeque::from(items)),
            Kind::Slice | Kind::Iterator | Kind::Grid => run!(items.into_iter().filter(|_| true)),
        }
    }};
}

fn mixed(x: u64) -> u64 {
    (x ^ x >> 3).wrapping_mul(0x9E37_79B9_7F4A_7C15)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    #[test]
    fn reductions_are_the_serial_ones(case in cases()) {
        watched(|| {
            let items = || (0..case.len).filter(|x| mixed(*x) % case.keep == 0);
            let keep = case.keep;
            prop_assert_eq!(over!(case, |x| sum(Wrapping(mixed(x)), if mixed(x) % keep == 0)), items().map(mixed).map(Wrapping).sum());
            prop_assert_eq!(over!(case, |x| count(mixed(x) % keep == 0)), items().count());
            prop_assert_eq!(over!(case, |x| max(mixed(x), if mixed(x) % keep == 0)), items().map(mixed).max());
            prop_assert_eq!(over!(case, |x| first(x, if mixed(x) % keep == 0)), items().next());
            prop_assert_eq!(over!(case, |x| any(mixed(x) % 1000 == 0)), (0..case.len).any(|x| mixed(x) % 1000 == 0));
            prop_assert_eq!(over!(case, |x| max_by_key(x; |x| mixed(*x) % 16)), (0..case.len).max_by_key(|x| mixed(*x) % 16));
            let joined = over!(case, |x| reduce(x.to_string(), if mixed(x) % keep == 0; |a, b| a + &b));
            prop_assert_eq!(joined, items().map(|x| x.to_string()).reduce(|a, b| a + &b));
            let sum = |total: &mut u64, x: u64| { *total = total.wrapping_add(x); Some(*total) };
            prop_assert_eq!(over!(case, |x| scan(mixed(x); |a: u64, b| a.wrapping_add(b))), (0..case.len).map(mixed).scan(0, sum).collect::<Vec<_>>());
            prop_assert_eq!(over!(case, |x| scan(x, if mixed(x) % keep == 0; |a: u64, b| a.wrapping_add(b))), items().scan(0, sum).collect::<Vec<_>>());
            Ok(())
        })?;
    }

    #[test]
    fn lists_are_the_serial_ones(case in cases()) {
        watched(|| {
            let Case { kind, len, keep, batch_size, n_jobs } = case;
            let items: Vec<u64> = (0..len).collect();
            let all: Vec<u64> = items.iter().map(|x| mixed(*x)).collect();
            let some: Vec<u64> = all.iter().copied().filter(|x| x % keep == 0).collect();
            macro_rules! check {
                ($input:expr) => {
                    match batch_size {
                        Some(batch_size) => {
                            prop_assert_eq!(&parallel!(n_jobs = n_jobs, batch_size = batch_size, mixed(x) for x in $input), &all);
                            prop_assert_eq!(&parallel!(n_jobs = n_jobs, batch_size = batch_size, y for x in $input let y = mixed(x) if y % keep == 0), &some);
                        }
                        None => {
                            prop_assert_eq!(&parallel!(n_jobs = n_jobs, mixed(x) for x in $input), &all);
                            prop_assert_eq!(&parallel!(n_jobs = n_jobs, y for x in $input let y = mixed(x) if y % keep == 0), &some);
                        }
                    }
                };
            }
            match kind {
                Kind::Range => check!(0..len),
                Kind::Inclusive if len > 0 => check!(0..=len - 1),
                Kind::Inclusive => check!(0..0u64),
                Kind::Slice => {
                    let list = parallel!(n_jobs = n_jobs, mixed(*x) for x in &items);
                    prop_assert_eq!(&list, &all);
                    let mut changed = items.clone();
                    parallel!(n_jobs = n_jobs, for x in &mut changed { *x = mixed(*x); });
                    prop_assert_eq!(&changed, &all);
                }
                Kind::Owned => check!(items.clone()),
                Kind::Deque => check!(std::collections::VecDeque::from(items.clone())),
                Kind::Iterator => check!(items.iter().copied().filter(|_| true)),
                Kind::Grid => {
                    let (rows, columns) = (len / 100 + 1, keep);
                    let serial: Vec<_> = (0..rows).flat_map(|i| (0..columns).map(move |j| mixed(i * 1000 + j))).collect();
                    let list = Config::new().n_jobs(n_jobs).scope(|| parallel!(mixed(i * 1000 + j) for i in 0..rows for j in 0..columns));
                    prop_assert_eq!(&list, &serial);
                    let list = parallel!(n_jobs = n_jobs, x for i in 0..rows for j in 0..columns let x = mixed(i * 1000 + j) if x % keep == 0);
                    prop_assert_eq!(list, serial.into_iter().filter(|x| x % keep == 0).collect::<Vec<_>>());
                }
            }
            Ok(())
        })?;
    }
}
