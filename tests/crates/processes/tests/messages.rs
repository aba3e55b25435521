//! What a user reads of a loop that cannot run in other processes: the programs in `ui`, and the messages beside them. They are
//! those of one release of the compiler; `tests/ui/messages.rs` says how to write them anew.

use std::process::Command;

#[test]
fn messages() {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let version = Command::new(rustc).arg("--version").output().map(|output| output.stdout).unwrap_or_default();
    if !String::from_utf8_lossy(&version).starts_with("rustc 1.95.") {
        return;
    }
    trybuild::TestCases::new().compile_fail("ui/*.rs");
}

/// Each loop of each program has one error.
#[test]
fn one_error_each() {
    let mut count = 0;
    for file in std::fs::read_dir("ui").unwrap() {
        let path = file.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "stderr") {
            let lines = |path: &std::path::Path, of: &dyn Fn(&str) -> bool| {
                std::fs::read_to_string(path).unwrap().lines().filter(|line| of(line)).count()
            };
            let errors = lines(&path, &|line| line.starts_with("error"));
            let loops = lines(&path.with_extension("rs"), &|line| line.contains("parallel!("));
            assert_eq!(errors, loops, "{}", path.display());
            count += 1;
        }
    }
    assert!(count > 15);
}
