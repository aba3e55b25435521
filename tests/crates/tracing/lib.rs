//! Loops in spans of `tracing`: see the tests.
