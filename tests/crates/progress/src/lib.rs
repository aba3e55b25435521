//! Loops with the feature `progress`: the tests watch what `src/main.rs` writes to stderr.
