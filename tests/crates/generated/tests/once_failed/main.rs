//! Generated loops that have found a fault, with the fault.
//!
//! To keep one more, copy its file from the folder that the message names (`target/…/out/seed_7/statement_017.rs`) to this
//! one, and name it below.

#![allow(clippy::all, clippy::pedantic, unused, reason = "loops that nobody wrote")]

use generated_loops::run::{Case, check};

macro_rules! loops {
    ($($name:ident)*) => {
        $(mod $name;)*

        const CASES: &[Case] = &[$($name::CASE),*];
    };
}

loops! {
    // `break` in a clause before another `for` was left in a closure, and did not compile.
    seed_2026_comprehension_099
    // What the stage adds up for the items after the sink's panic was counted.
    seed_2026_pipeline_068
    // The label of the loop was unknown in its clauses.
    seed_2026_statement_110
    // `*a = (*a).min(…)` was taken for an assignment.
    seed_2026_statement_113
    // A field could not be read beside an array in another field of the same variable.
    seed_2026_statement_132
}

#[test]
fn loops_that_once_failed_are_their_serial_twins() {
    check(CASES);
}
