//! Variables that the body assigns: the last one counts, or the best one with what belongs to it.

use crate::accumulator::Report::{Exact, Show};
use crate::accumulator::Row;

/// As in the table of the accumulators.
pub const ASSIGNED: &[Row] = &[
    ("i64", "-1", &["{p} = {n};"], Exact),
    ("i64", "-1", &["if {n} % 3 == 0 { {p} = {n}; }", "{p} = 7;"], Exact),
    ("bool", "false", &["if {n} % 50 == 7 { {p} = true; }"], Exact),
    ("bool", "true", &["{p} = {n} % 50 == 7;", "{p} = false;"], Exact),
    ("Option<i64>", "None", &["{p} = Some({n});", "if {n} % 5 == 1 { {p} = None; }"], Exact),
    ("String", "String::from(\"-\")", &["{p} = {n}.to_string();", "{p} = format!(\"{}|\", {n});"], Exact),
    ("Vec<i64>", "vec![1]", &["{ {p} = vec![{n}]; {m}.push(3); {m}[0] ^= 5; mix({m}.len() as i64); }"], Show),
    ("i64", "0", &["{ {p} = {n}; {p} ^= 5; {p} = {q}.max(9); }"], Exact),
    ("i64", "0", &["{ {p} = 0; for k in 0..3 { let v = {n} ^ k; if v > {p} { {p} = v; } } }"], Exact),
    ("(i64, i64)", "(1, 2)", &["({m}.0, {m}.1) = ({n}, 7);"], Exact),
    ("(i64, i64)", "(1, 2)", &["{m}.0 = {n};", "if {n} & 3 == 1 { ({m}.1, _) = ({n}, 7); }"], Exact),
    ("i64", "-50", &["{ let v = {n}; if v > {p} { {p} = v; } }"], Exact),
    (
        "i64",
        "50",
        &["{ let v = {n}; if v <= {p} { {p} = v; } }", "{ let v = {n} & 7; if {p} >= v { {p} = v; } }"],
        Exact,
    ),
    ("f64", "2.0", &["{ let v = ({n} % 9) as f64 / ({n} & 3) as f64; if v >= {p} { {p} = v; } }"], Exact),
    ("f64", "0.0", &["{ let v = -(({n} & 7) as f64 - 7.0); if v.sqrt() < {q}.sqrt() { {p} = v; } }"], Exact),
    ("f64", "0.5", &["{p} = ({n} as f64).max({p});"], Exact),
    ("i64", "7", &["{p} = i64::min({n}, {p});"], Exact),
    (
        "(i64, i64, String)",
        "(0, -1, String::new())",
        &[
            "{ let v = {n} % 20; if v >= {m}.0 { {m}.0 = v; {m}.1 = {n}; {m}.2 = format!(\"{v}\"); } }",
            "{ let v = {n} % 30; if {n} & 1 == 0 && {m}.0 <= v { {m}.2 = v.to_string(); ({m}.1, {m}.0) = (5, v); } }",
        ],
        Exact,
    ),
    (
        "((i64, i64), Option<i64>)",
        "((20, 0), None)",
        &["{ let v = ({n} % 20, {n} & 1); if v.0 < {m}.0.0 { {m}.0 = v; {m}.1 = Some(v.1 ^ {n}); } }"],
        Exact,
    ),
    (
        "(String, i64)",
        "(String::new(), 0)",
        &["{ let v = mix({n}).to_string(); if v.len() > {m}.0.len() { {m}.0 = v.clone(); {m}.1 = 3; } }"],
        Exact,
    ),
    (
        "(f64, i64)",
        "(f64::NEG_INFINITY, 0)",
        &["{ let v = 0.0 / ({n} % 4) as f64; if v >= {m}.0 && let Some(w) = Some({n}) { {m}.0 = v; {m}.1 = w; } }"],
        Exact,
    ),
];
