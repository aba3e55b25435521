//! Compiles the OpenMP engine where that works, and notes the compiler's version.

use std::env;
use std::path::PathBuf;
use std::process::Command;

const SOURCE: &str = "src/engines/openmp.c";

fn main() {
    println!("cargo::rerun-if-changed={SOURCE}");
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rustc-check-cfg=cfg(openmp)");
    if has_openmp() {
        let mut build = cc::Build::new();
        if build.file(SOURCE).flag("-fopenmp").opt_level(3).try_compile("race_openmp").is_ok() {
            println!("cargo::rustc-cfg=openmp");
            println!("cargo::rustc-link-lib=gomp");
        }
    }
    println!("cargo::rustc-env=RACE_RUSTC={}", rustc_version());
}

/// Whether gcc compiles and links OpenMP.
fn has_openmp() -> bool {
    let Ok(compiler) = cc::Build::new().cargo_metadata(false).try_get_compiler() else { return false };
    let Some(probe) = env::var_os("OUT_DIR").map(|folder| PathBuf::from(folder).join("probe.so")) else { return false };
    // clang's OpenMP library has another name.
    compiler.is_like_gnu()
        && compiler
            .to_command()
            .args(["-fopenmp", "-shared", "-fPIC", SOURCE, "-o"])
            .arg(probe)
            .output()
            .is_ok_and(|output| output.status.success())
}

fn rustc_version() -> String {
    let rustc = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = Command::new(rustc).arg("--version").output();
    output.map_or_else(|_| "rustc ?".into(), |output| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}
