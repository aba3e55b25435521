//! Which rust-analyzer there is.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A rust-analyzer, and the toolchain it takes the standard library from.
pub struct Server {
    pub program: PathBuf,
    /// Has the sources of std: without them rust-analyzer has rustup add them to the machine's toolchain by itself.
    pub sysroot: PathBuf,
}

impl Server {
    /// The one named in `RUST_ANALYZER`, else rustup's, else the first on the `PATH`; with the sources of std.
    ///
    /// # Panics
    /// When `RUST_ANALYZER` names one that is not there or has no such sources.
    pub fn find() -> Option<Self> {
        if let Some(named) = env::var_os("RUST_ANALYZER") {
            let server = Self::with_sources(&PathBuf::from(&named));
            return Some(
                server.unwrap_or_else(|| panic!("RUST_ANALYZER is {}, without the sources of std", named.display())),
            );
        }
        let rustup = said_by("rustup", &["which", "rust-analyzer"]).into_iter();
        rustup.chain(on_path()).find_map(|program| Self::with_sources(&program))
    }

    fn with_sources(program: &Path) -> Option<Self> {
        let program = program.canonicalize().ok()?;
        let own = program.parent().and_then(Path::parent).map(Path::to_owned);
        let sysroots = own.into_iter().chain(said_by("rustc", &["--print", "sysroot"]));
        let sysroot = sysroots.into_iter().find(|sysroot| sysroot.join("lib/rustlib/src/rust/library/std").is_dir())?;
        Some(Self { program, sysroot })
    }
}

fn on_path() -> Vec<PathBuf> {
    let folders = env::var_os("PATH").unwrap_or_default();
    let folders = env::split_paths(&folders);
    // Beside rustup stands only what starts a toolchain's own.
    let folders = folders.filter(|folder| !folder.join("rustup").exists());
    folders.map(|folder| folder.join("rust-analyzer")).filter(|program| program.is_file()).collect()
}

/// The path that a program prints.
fn said_by(program: &str, args: &[&str]) -> Option<PathBuf> {
    // rustup shall not fetch a toolchain in order to answer.
    let output = Command::new(program).args(args).env("RUSTUP_AUTO_INSTALL", "0").output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    (output.status.success() && !text.trim().is_empty()).then(|| PathBuf::from(text.trim()))
}
