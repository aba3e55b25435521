//! The advice of each rule, followed literally: the loop that the rule refuses, as the plain loop, and the way out give the
//! same. On nothing, on one item, on equal ones, on NaN and on both zeros.
//!
//! Each rule in the tables of `docs/errors.md` has a pair here, or a reason why it has none.

#![allow(
    clippy::format_push_string,
    clippy::cast_possible_wrap,
    clippy::too_many_lines,
    clippy::float_cmp,
    clippy::items_after_statements,
    clippy::needless_range_loop,
    clippy::explicit_counter_loop,
    clippy::assign_op_pattern,
    clippy::manual_find,
    clippy::needless_pass_by_value,
    clippy::manual_flatten,
    clippy::single_match_else,
    clippy::redundant_closure_for_method_calls,
    reason = "loops as users write them, and as the advice has them"
)]

mod arrays;
mod exits;
mod indices;
mod maps;
mod rows;
#[path = "../support/mod.rs"]
mod support;
mod types;
mod variables;

use std::collections::BTreeSet;
use std::fmt::Debug;

/// Compares the two on each input, for several numbers of workers.
fn same<I: Clone + Debug, T: Debug>(inputs: Vec<I>, serial: impl Fn(I) -> T, advised: impl Fn(I, usize) -> T) {
    for input in inputs {
        let right = format!("{:?}", serial(input.clone()));
        for jobs in 1..=4 {
            // As text: a NaN is not equal to itself, and 0.0 is not to pass for -0.0.
            assert_eq!(format!("{:?}", advised(input.clone(), jobs)), right, "{input:?}, n_jobs = {jobs}");
        }
    }
}

/// Whole numbers: none, one, equal ones at both ends, negative ones, up and down.
fn numbers() -> Vec<Vec<i64>> {
    let long = (0..200).map(|i| i * 37 % 23).collect();
    vec![vec![], vec![5], vec![3, 8, 8, 1], vec![-3, -8], vec![9, 9, 9], vec![1, 2, 3, 100, 7, 100], long]
}

/// Floats: NaN first and last, both zeros either way round.
fn floats() -> Vec<Vec<f64>> {
    let nan = f64::NAN;
    vec![
        vec![],
        vec![5.0],
        vec![3.0, 8.0, 8.0, 1.0],
        vec![nan, 2.0],
        vec![2.0, nan, 1.0],
        vec![1.0, nan],
        vec![0.0, -0.0],
        vec![-0.0, 0.0],
        vec![1e200, 1e200, 3.0],
    ]
}

/// Indices below their number, with and without equal ones.
fn indices() -> Vec<Vec<usize>> {
    vec![vec![], vec![0], vec![2, 0, 1], vec![1, 1, 0], vec![0, 0, 0], (0..200).map(|i| i * 7 % 13).collect()]
}

/// Texts that are numbers, or not.
fn words() -> Vec<Vec<&'static str>> {
    vec![vec![], vec!["1"], vec!["x"], vec!["1", "2", "3"], vec!["1", "x", "3", "y"], vec!["7"; 100]]
}

/// A rule, and what follows its advice.
type Advice = (&'static str, fn());

const ADVICE: &[Advice] = &[
    ("accumulator-read", variables::accumulator_read),
    ("emptied", variables::emptied),
    ("two-operators", variables::two_operators),
    ("assigned", variables::assigned),
    ("best-so-far", variables::best_so_far),
    ("result-of-insert", variables::result_of_insert),
    ("order-dependent", variables::order_dependent),
    ("operator-and-filling", variables::operator_and_filling),
    ("overlapping-places", variables::overlapping_places),
    ("conditional", variables::conditional),
    ("use-in-macro", variables::use_in_macro),
    ("use-in-inner-parallel", variables::use_in_inner_parallel),
    ("shared-place", variables::shared_place),
    ("array-as-a-whole", arrays::array_as_a_whole),
    ("order-dependent-elements", arrays::order_dependent_elements),
    ("two-operators-elements", arrays::two_operators_elements),
    ("element-read", maps::element_read),
    ("map-as-a-whole", maps::map_as_a_whole),
    ("found-and-inserted", maps::found_and_inserted),
    ("value-begins", maps::value_begins),
    ("found-or-not", maps::found_or_not),
    ("lazy-operand", variables::lazy_operand),
    ("index-counted", indices::index_counted),
    ("index-forms", arrays::index_forms),
    ("index-not-own", arrays::index_not_own),
    ("index-shadowed", indices::index_shadowed),
    ("index-of-row", indices::index_of_row),
    ("element-by-method", indices::element_by_method),
    ("whole-of-window", indices::whole_of_window),
    ("no-index", arrays::no_index),
    ("index-assigned", arrays::index_assigned),
    ("exit-in-macro", exits::exit_in_macro),
    ("exit-in-inner-parallel", exits::exit_in_inner_parallel),
    ("exit-in-scratch", exits::exit_in_scratch),
    ("break-with-value", exits::break_with_value),
    ("variable-after-then", exits::variable_after_then),
    ("loop-variable-after-then", exits::loop_variable_after_then),
    ("window-with-then", exits::window_with_then),
    ("continue-after-then", exits::continue_after_then),
    ("variable-in-stream", exits::variable_in_stream),
    ("exit-in-stream", exits::exit_in_stream),
    ("taken-by-attempt", arrays::taken_by_attempt),
    ("refutable", types::refutable),
    ("body-with-value", types::body_with_value),
];

/// Rules whose loops have no serial twin, and why.
const NO_TWIN: &[(&str, &str)] = &[
    ("await", "a serial loop that waits needs a runtime of tasks"),
    ("rng-in-inner-parallel", "no serial loop has a generator for each item; `tests/crates/rng` runs the advice"),
    ("shared-rng", "no serial loop has a generator for each item; `tests/crates/rng` runs the advice"),
    ("same-seed", "no serial loop has a generator for each item; `tests/crates/rng` runs the advice"),
    ("yield", "stable Rust has no coroutines"),
    ("exit-in-outcomes", "a serial loop ends with the first item that fails"),
    ("unordered-variable", "no serial loop gives up its order; the pair of `variable-after-then` has the way out"),
];

#[test]
fn every_rule_has_its_advice_tried() {
    let page = include_str!("../../docs/errors.md");
    let rows = page.lines().filter(|line| line.starts_with('|'));
    let rules: BTreeSet<&str> = rows
        .filter_map(|row| row.rsplit_once('[')?.1.split_once("](#"))
        .filter(|(name, anchor)| anchor.starts_with(name))
        .map(|(name, _)| name)
        .filter(|name| !name.contains(' '))
        .collect();
    assert!(rules.len() > 25, "the tables are somewhere else");
    let tried: BTreeSet<&str> =
        ADVICE.iter().map(|(rule, _)| *rule).chain(NO_TWIN.iter().map(|(rule, _)| *rule)).collect();
    assert_eq!(rules, tried);
}

#[test]
fn advice_keeps_the_meaning() {
    for (rule, check) in ADVICE {
        println!("{rule}");
        check();
    }
}
