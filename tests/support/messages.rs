//! Messages of rustc about programs that do not compile: those of one release, which a package has in its folder `ui`.

use std::path::Path;
use std::process::Command;

/// Tells whether rustc is the release whose messages they are.
pub fn is_their_release() -> bool {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let version = Command::new(rustc).arg("--version").output().map(|output| output.stdout).unwrap_or_default();
    String::from_utf8_lossy(&version).starts_with("rustc 1.95.")
}

/// Checks that each `parallel!` of each program has one error. Gives how many programs there are.
pub fn one_error_each() -> usize {
    let lines = |path: &Path, of: &dyn Fn(&str) -> bool| {
        std::fs::read_to_string(path).unwrap().lines().filter(|line| of(line)).count()
    };
    let mut count = 0;
    for file in std::fs::read_dir("ui").unwrap() {
        let path = file.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "stderr") {
            let errors = lines(&path, &|line| line.starts_with("error"));
            let loops = lines(&path.with_extension("rs"), &|line| line.contains("parallel!("));
            assert_eq!(errors, loops, "{}", path.display());
            count += 1;
        }
    }
    count
}
