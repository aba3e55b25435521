//! Writes small loops from a grammar, each beside its serial twin: the build script of this package.
//!
//! `SEED`, from the environment, decides which loops. They are compiled into the tests; what they call when they run is in
//! `src`.

mod accumulator;
mod assigned;
mod body;
mod case;
mod clause;
mod comprehension;
mod exit;
mod file;
mod form;
mod ledger;
mod pipeline;
mod random;
mod scope;
mod source;
mod statement;
mod stream;
mod twin;
mod value;
mod window;

use std::path::Path;
use std::{env, fs};

/// The seed of the loops that run where nobody asks for others.
const SEED: u32 = 2026;

fn main() {
    println!("cargo::rerun-if-changed=generator");
    println!("cargo::rerun-if-env-changed=SEED");
    let seed = env::var("SEED").map_or(SEED, |seed| {
        seed.parse().unwrap_or_else(|_| panic!("SEED is `{seed}`; it must be a number below 2 to the power of 32"))
    });
    // The path of a file is what the compiler and a panic name: the seed and the loop are in it.
    let out = env::var_os("OUT_DIR").expect("cargo sets it");
    let folder = Path::new(&out).join(format!("seed_{seed}"));
    fs::create_dir_all(&folder).expect("the folder is cargo's");
    for (name, text) in file::files(seed) {
        fs::write(folder.join(name), text).expect("the folder is new");
    }
    println!("cargo::rustc-env=LOOPS={}", folder.display());
}
