//! The files of loops.

use crate::case::Case;
use crate::comprehension::comprehension;
use crate::pipeline::pipeline;
use crate::random::Random;
use crate::statement::statement;
use crate::streamed::stream;

/// That of the loops that are checked in; other loops come of another.
pub const SEED: u64 = 2026;

const HEADER: &str = "\
// Made by `tests/generated`; to make them again: BLESS=1 cargo test -p generated-loops --test current
#![allow(clippy::all, clippy::pedantic, unused, reason = \"loops that nobody wrote\")]

use generated_loops::given::*;
use generated_loops::outcome::*;
use generated_loops::run::Case;
use parallel_for::parallel;
use std::cmp::max;
use std::collections::*;
use std::num::Wrapping;
use std::panic::resume_unwind;
use std::time::Duration;
";

const FOR_PIPELINES: &str = "\
use std::cell::{Cell, RefCell};
use std::fmt::Write as _;
use std::rc::Rc;
";

const FOR_STREAMS: &str = "\
use parallel_for::Stream;
";

/// The names of the files, and what is in them.
#[must_use]
pub fn files(seed: u64) -> [(&'static str, String); 4] {
    [
        ("statements.rs", file("statement", 200, seed, "", statement)),
        ("comprehensions.rs", file("comprehension", 150, seed, "", comprehension)),
        ("pipelines.rs", file("pipeline", 80, seed, FOR_PIPELINES, pipeline)),
        ("streams.rs", file("stream", 30, seed, FOR_STREAMS, stream)),
    ]
}

fn file(kind: &str, count: u64, seed: u64, uses: &str, make: fn(String, &mut Random) -> Case) -> String {
    // Each of its own seed, so that a change of one leaves the others as they are.
    let seed = |number| (seed << 32) + 1_000_000 * kind.len() as u64 + number;
    let cases: Vec<Case> =
        (0..count).map(|number| make(format!("{kind}_{number:03}"), &mut Random::new(seed(number)))).collect();
    let mut text = HEADER.to_owned() + uses;
    text += "\npub const CASES: &[Case] = &[\n";
    for Case { name, exits, exact, .. } in &cases {
        text += &format!(
            "    Case {{ name: \"{name}\", exits: {exits}, exact: {exact}, serial: {name}::serial, parallel: {name}::parallel }},\n"
        );
    }
    text += "];\n";
    for case in cases {
        text += "\n";
        text += &case.text;
    }
    text
}
