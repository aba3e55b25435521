//! What a user reads after a mistake: each program in `tests/ui` makes one, and the messages stand beside it.
//!
//! The folders are areas: `grammar`, `settings`, `reducers`, `inputs`, `threads`, `effects`, `exits`, `pipeline` (with
//! the results of a `Stream`, which come while the loop goes on, too), `types`; and `several`, for programs that make more than one mistake.
//! Each has one error, unless its name says `several`.
//! Many of the messages are rustc's own, so they are compared with one release only. After a change on purpose, write them
//! anew with that release, and read the difference before you commit it:
//!
//! ```text
//! TRYBUILD=overwrite cargo test -p ui
//! git diff tests/ui
//! ```
//!
//! `cargo test -p ui -- messages trybuild=for-missing` looks at one file.

use std::env;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The release whose messages stand in `tests/ui`.
const PINNED: &str = "1.95";

#[test]
fn messages() {
    let rustc = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let ask = |argument: &[&str]| {
        let output = Command::new(&rustc).args(argument).output();
        output
            .map_or_else(|error| error.to_string(), |output| String::from_utf8_lossy(&output.stdout).trim().to_owned())
    };
    let sources = Path::new(&ask(&["--print", "sysroot"])).join("lib/rustlib/src/rust/library");
    if let Some(reason) = reason_to_skip(&ask(&["--version"]), sources.exists()) {
        // Not `eprintln!`, which the test harness keeps to itself.
        let _ = writeln!(std::io::stderr(), "skipped: {reason}");
        return;
    }
    trybuild::TestCases::new().compile_fail("*/*.rs");
}

/// Why the messages of this compiler cannot be compared, if they cannot: `version` is what `rustc --version` says.
fn reason_to_skip(version: &str, has_std_sources: bool) -> Option<String> {
    let release = version.split_whitespace().nth(1).unwrap_or_default();
    let is_pinned = release.strip_prefix(PINNED).and_then(|rest| rest.strip_prefix('.'));
    if is_pinned.is_none_or(|patch| patch.parse::<u32>().is_err()) {
        return Some(format!("the messages in tests/ui are those of rustc {PINNED}, and this is {version}"));
    }
    has_std_sources
        .then(|| "with the component rust-src rustc prints lines of the standard library, too; remove it".to_owned())
}

#[test]
fn other_compilers_are_skipped() {
    assert_eq!(reason_to_skip("rustc 1.95.0 (59807616e 2026-04-14)", false), None);
    assert_eq!(reason_to_skip("rustc 1.95.2", false), None);
    assert!(reason_to_skip("rustc 1.95.0 (59807616e 2026-04-14)", true).unwrap().contains("rust-src"));
    for other in [
        "rustc 1.88.0 (6b00bc388 2025-06-23)",
        "rustc 1.96.0",
        "rustc 1.950.0",
        "rustc 1.95.0-nightly (0123abc 2026-02-01)",
        "rustc 1.95.0-beta.3",
        "mrustc 0.10",
        "",
        "No such file or directory (os error 2)",
    ] {
        let reason = reason_to_skip(other, false).expect(other);
        assert!(reason.contains(PINNED) && reason.ends_with(other), "{reason}");
    }
}

/// All programs: the path, the program, the messages.
fn programs() -> Vec<(PathBuf, String, String)> {
    let mut programs = Vec::new();
    let entries = fs::read_dir(env!("CARGO_MANIFEST_DIR")).unwrap().map(|entry| entry.unwrap().path());
    for area in entries.filter(|entry| entry.is_dir()) {
        for file in fs::read_dir(area).unwrap() {
            let path = file.unwrap().path();
            if path.extension().is_some_and(|extension| extension == "rs") {
                let read = |path: &Path| {
                    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
                };
                let (program, messages) = (read(&path), read(&path.with_extension("stderr")));
                programs.push((path, program, messages));
            }
        }
    }
    assert!(programs.len() > 100, "the programs are somewhere else");
    programs
}

fn is_error(line: &str) -> bool {
    line.starts_with("error") && !line.starts_with("error: aborting due to")
}

/// Programs with one mistake that have two errors, and why nothing helps.
const TWO_ERRORS: &[(&str, &str)] = &[
    (
        "effects/several-static-variable.rs",
        "a stand-in has the variable's own name, as the editor and rustc's messages want it, and no `let` shadows a static",
    ),
    (
        "effects/several-window-on-map.rs",
        "the body still indexes the map, since nothing else would have elements of the right type",
    ),
    (
        "threads/several-open-items-not-send.rs",
        "that the items cannot be sent comes out in the body, when all that depends on it has been decided",
    ),
    (
        "pipeline/several-stream-rc-captured.rs",
        "a body that goes on behind its statement must be `Sync` and `Send`, an `Rc` is neither, and rustc says so of each",
    ),
];

#[test]
fn one_mistake_makes_one_error() {
    for (path, _, messages) in programs() {
        let errors = messages.lines().filter(|line| is_error(line)).count();
        let says_several = path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("several-"));
        assert_eq!(errors > 1, says_several, "{path:?}\n{messages}");
        // Of one mistake: there is a reason.
        let is_one_mistake = path.parent().is_some_and(|area| !area.ends_with("several"));
        assert_eq!(says_several && is_one_mistake, is_listed(&path, TWO_ERRORS), "{path:?}");
        assert!(errors > 0, "{path:?} has no error");
    }
}

fn is_listed(path: &Path, exceptions: &[(&str, &str)]) -> bool {
    exceptions.iter().any(|(file, _)| path.ends_with(file))
}

/// Words that mean nothing to a user: the names of the expansion and of what the runtime is made of.
const INTERNAL: &[&str] = &[
    "parallel_core::",
    "parallel_macros",
    "Affected",
    "Arithmetic",
    "BlockOutput",
    "Block<",
    "Body<",
    "Buffers",
    "CallerOnly",
    "Carried",
    "Done",
    "Filled",
    "Impossible",
    "Kind",
    "Leaves",
    "LentPlace",
    "MinMax",
    "Needs",
    "PickCan",
    "SITE",
    "Slots",
    "Stays",
    "Total<",
    "Values<",
    "WithEffects",
    "Worker",
    "Writer",
    "Yield",
];

/// Whether a line has a name that begins with two underscores. Lines drawn around code are made of them, too.
fn has_hidden_name(line: &str) -> bool {
    line.match_indices("__").any(|(at, _)| {
        !line[..at].ends_with('_') && line[at + 2..].starts_with(|letter: char| letter.is_ascii_lowercase())
    })
}

/// Where rustc has nothing else to point at than the macro, and says so.
const POINTS_INTO_MACRO: &[(&str, &str)] = &[
    ("pipeline/stream-borrowed-body.rs", "what is borrowed for too short a time is borrowed by the call"),
    ("grammar/nothing-at-all.rs", "no token of the user's is there to point at"),
    ("reducers/reduction-is-an-option.rs", "the loop as a whole has the wrong type"),
    ("settings/limited-loop-without-question-mark.rs", "the loop as a whole has the wrong type"),
    ("threads/several-open-items-not-send.rs", "what fails is not one token's fault"),
    ("types/map-where-a-list-is-due.rs", "the loop as a whole has the wrong type"),
    ("types/value-of-statement-loop.rs", "the loop as a whole has the wrong type"),
];

/// Where rustc explains itself by the runtime's types.
const NAMES_THE_RUNTIME: &[(&str, &str)] = &[
    ("pipeline/stream-borrowed-input.rs", "rustc says which binding of the expansion the input is borrowed by"),
    ("threads/several-open-items-not-send.rs", "a method is not found, on a type that rustc writes down"),
];

#[test]
fn messages_speak_of_the_users_code() {
    for (path, program, messages) in programs() {
        for line in messages.lines() {
            if is_listed(&path, NAMES_THE_RUNTIME) {
                continue;
            }
            let told = INTERNAL.iter().find(|word| line.contains(**word) && !program.contains(**word));
            assert!(told.is_none() && !has_hidden_name(line), "{path:?} says {told:?}:\n{line}");
        }
        // A macro of the program itself is the user's code.
        let points_into_macro = !program.contains("macro_rules!")
            && (messages.contains("in this macro invocation") || messages.contains("originates in the macro"));
        assert_eq!(points_into_macro, is_listed(&path, POINTS_INTO_MACRO), "{path:?}\n{messages}");
    }
}
