//! What rustfmt does with `parallel!`: it formats a loop with a block as any other loop, and leaves the rest alone.

use std::env;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

#[path = "formatting/comprehensions.rs"]
mod comprehensions;
#[path = "formatting/loops.rs"]
mod loops;
mod support;

/// The text as rustfmt writes it, in the style of this repository; without a rustfmt, nothing.
fn formatted(text: &str) -> Option<String> {
    let rustfmt = env::var_os("RUSTFMT").unwrap_or_else(|| "rustfmt".into());
    if !Command::new(&rustfmt).arg("--version").output().is_ok_and(|output| output.status.success()) {
        eprintln!("skipped: there is no rustfmt");
        return None;
    }
    let mut rustfmt = Command::new(rustfmt)
        .args(["--edition", "2024", "--config-path", env!("CARGO_MANIFEST_DIR")])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    rustfmt.stdin.take().unwrap().write_all(text.as_bytes()).unwrap();
    let output = rustfmt.wait_with_output().unwrap();
    assert!(output.status.success());
    Some(String::from_utf8(output.stdout).unwrap())
}

fn sample(name: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/formatting");
    std::fs::read_to_string(folder.join(name)).unwrap()
}

/// Without the indentation of its lines.
fn flush_left(text: &str) -> String {
    text.lines().flat_map(|line| [line.trim_start(), "\n"]).collect()
}

#[test]
fn rustfmt_has_nothing_to_say_of_the_samples() {
    support::watched(|| {
        for name in ["loops.rs", "comprehensions.rs"] {
            let text = sample(name);
            let Some(formatted) = formatted(&text) else { return };
            assert_eq!(formatted, text, "{name}");
        }
    });
}

/// It does read them, and puts every line in its place.
#[test]
fn rustfmt_formats_loops_with_a_block() {
    support::watched(|| {
        let text = sample("loops.rs");
        let squeezed = flush_left(&text).replace(" += ", "+=").replace(" {\n", "{\n").replace(", for", ",for");
        let Some(formatted) = formatted(&squeezed) else { return };
        assert_eq!(formatted, text);
    });
}

/// Not one space inside is another one.
#[test]
fn rustfmt_leaves_comprehensions_alone() {
    support::watched(|| {
        let text = sample("comprehensions.rs");
        assert!(text.contains("if   word") && text.lines().any(|line| line.len() > 120));
        let moved = text.replace("pub fn", "mod inner { pub fn").replace("\n}\n", "\n}}\n");
        let Some(formatted) = formatted(&moved) else { return };
        for comprehension in text.split("parallel!(").skip(1).map(|rest| rest.split("\n}\n").next().unwrap()) {
            assert!(flush_left(&formatted).contains(&flush_left(comprehension)), "{comprehension}\n{formatted}");
        }
        // A level deeper, the lines of one that begins on a line of its own are all a level deeper, too.
        assert!(formatted.contains("\n                for word in words\n"), "{formatted}");
    });
}

#[test]
fn the_samples_run() {
    support::watched(|| {
        let (total, longest, places, lengths) = loops::accumulators(&["to", "be", "", "not"]);
        assert_eq!((total, longest, places["not"], lengths[2]), (7, 3, 3, 2));
        assert_eq!(loops::settings_and_window(4), [1, 2, 5, 10]);
        assert_eq!(loops::exits(&["1", "-2", "x"]), Ok(Some(-2)));
        assert_eq!(loops::exits(&["1", "0", "x"]), Ok(None));
        assert!(loops::exits(&["1", "x", "0"]).is_err());
        assert_eq!(loops::labels_and_attributes(&[vec![1, -1], vec![2]]), 4);
        assert_eq!(loops::nested(&[vec![1, 2], vec![3]]), 6);

        assert_eq!(comprehensions::of_several_lines(&["a", "to", "not"]), [2, 2, 3, 3]);
        assert_eq!(comprehensions::of_a_map(&["a", "1", "b-c"])["B-C"], 2);
        assert_eq!(comprehensions::of_a_reduction(&[1.0, -3.0, 2.0]), Some(4.0));
        let mut names = ["Ada".to_owned()];
        comprehensions::with_scratch(&mut names);
        assert_eq!(names, ["adA"]);
        assert_eq!(comprehensions::with_clauses(5), 7);
        assert_eq!(comprehensions::with_then(4), [1, 9]);
    });
}
