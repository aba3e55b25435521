//! What a user reads after a mistake: each file in `tests/ui` makes one, and the messages stand beside it.
//!
//! Many of the messages are rustc's own, so they are compared with one compiler only. After a change on purpose, write
//! them anew with that compiler, and read the difference before you commit it:
//!
//! ```text
//! TRYBUILD=overwrite cargo test --test ui
//! git diff tests/ui
//! ```
//!
//! `cargo test --test ui -- messages trybuild=for-missing` looks at one file. A toolchain with the component `rust-src`
//! prints more lines: bless without it.

use std::env;
use std::process::Command;

/// The compiler whose messages stand in `tests/ui`.
const PINNED: &str = "rustc 1.95.";

#[test]
fn messages() {
    let rustc = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = Command::new(rustc).arg("--version").output();
    let version =
        output.map_or_else(|error| error.to_string(), |output| String::from_utf8_lossy(&output.stdout).into_owned());
    if !version.starts_with(PINNED) {
        eprintln!("skipped: the messages in tests/ui are those of {PINNED}x, and this is {}", version.trim());
        return;
    }
    let cases = trybuild::TestCases::new();
    cases.compile_fail("tests/ui/*.rs");
    cases.compile_fail("tests/ui/several/*.rs");
}
