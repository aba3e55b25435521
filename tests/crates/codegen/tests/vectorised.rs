//! The inner loop is the user's: the compiler vectorises it as it does the serial one.

use std::path::Path;
use std::process::Command;
use std::{env, fs};

/// The assembly of this crate, optimised.
fn assembly() -> String {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("codegen");
    let build = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args(["rustc", "--package", "codegen", "--lib", "--release", "--target-dir"])
        .arg(&target)
        .args(["--", "--emit", "asm", "-C", "codegen-units=1"])
        .env_remove("RUSTFLAGS")
        .output()
        .unwrap();
    assert!(build.status.success(), "{}", String::from_utf8_lossy(&build.stderr));
    let files = fs::read_dir(target.join("release/deps")).unwrap().map(|entry| entry.unwrap().path());
    let newest = files
        .filter(|path| path.extension().is_some_and(|kind| kind == "s"))
        .max_by_key(|path| fs::metadata(path).and_then(|data| data.modified()).ok());
    fs::read_to_string(newest.expect("no assembly was written")).unwrap()
}

#[test]
fn simple_loops_are_vectorised() {
    if !cfg!(target_arch = "x86_64") {
        eprintln!("skipped: the instruction looked for is that of x86-64");
        return;
    }
    let assembly = assembly();
    let functions: Vec<&str> = assembly.split(".cfi_startproc").collect();
    for name in [
        "5roots",
        "14roots_in_place",
        "14roots_by_index",
        "12roots_by_row",
        "13roots_counted",
        "15roots_of_others",
        "19roots_beside_a_list",
        "15roots_of_a_list",
    ] {
        let vectorised = functions.windows(2).any(|pair| {
            // The label stands before the directive, the code after it; labels of the compiler's own may stand between.
            let is_label = |line: &&str| line.ends_with(':') && !line.starts_with(".L");
            let label = pair[0].lines().rev().find(is_label).unwrap_or_default();
            label.contains(name) && pair[1].contains("sqrtpd")
        });
        assert!(vectorised, "no packed square root in `{name}`");
    }
}
