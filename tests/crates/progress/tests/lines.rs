//! The lines that a loop writes to stderr where that is no terminal.

use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

/// The lines that this loop of `src/main.rs` writes to stderr.
fn lines(name: &str) -> Vec<String> {
    let mut child = Command::new(env!("CARGO_BIN_EXE_progress-bars"))
        .arg(name)
        .env("RUST_BACKTRACE", "0")
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let until = Instant::now() + Duration::from_secs(120);
    while child.try_wait().unwrap().is_none() {
        if Instant::now() > until {
            child.kill().unwrap();
            panic!("{name} hangs");
        }
        sleep(Duration::from_millis(5));
    }
    let written = String::from_utf8(child.wait_with_output().unwrap().stderr).unwrap();
    assert!(!written.contains(['\u{1b}', '\r']), "{name} writes codes for a terminal: {written:?}");
    written.lines().map(str::to_owned).collect()
}

/// Checks that the loop writes one line: this, and then how long it took.
fn ends_with(name: &str, beginning: &str) {
    let lines = lines(name);
    let [line] = &lines[..] else { panic!("{name}: {lines:?}") };
    let took = line.strip_prefix(beginning).and_then(|rest| rest.strip_suffix(" s"));
    assert!(took.is_some_and(|took| took.parse::<f64>().is_ok_and(|took| took >= 0.5)), "{name}: {line:?}");
}

#[test]
fn the_last_line_says_all() {
    ends_with("whole", "resizing: 100 %, 120/120, ");
    ends_with("unnamed", "100 %, 60/60, ");
    ends_with("left", "resizing: 9 %, 99/1000, ");
    ends_with("iterator", "lines: 30, ");
    ends_with("stream", "stream: 100 %, 120/120, ");
}

#[test]
fn nothing_is_written_for_short_loops_and_for_false() {
    assert!(lines("short").is_empty());
    assert!(lines("off").is_empty());
}

#[test]
fn only_the_outermost_loop_shows_something() {
    ends_with("inner", "outer: 100 %, 2/2, ");
}

#[test]
fn a_label_is_one_line_without_codes() {
    ends_with("codes", " [31mred line: 100 %, 6/6, ");
}

#[test]
fn after_a_panic_there_is_no_line() {
    let lines = lines("panic");
    assert!(lines.iter().any(|line| line == "on purpose"), "{lines:?}");
    assert!(!lines.iter().any(|line| line.contains("panicking:")), "{lines:?}");
}
