//! Loops with `rng`: see the tests.
