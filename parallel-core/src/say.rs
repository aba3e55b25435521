//! What is said to the user beside the results.

use std::io::{self, Write};

/// Says something on stderr, with one write. Where nobody hears it, it is lost.
pub(crate) fn say(text: &str) {
    let _ = io::stderr().write_all(format!("parallel-for: {text}\n").as_bytes());
}
