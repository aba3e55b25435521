//! A typo in a loop makes no more errors than the same typo in the serial loop: each stands in a program with both, and the
//! compiler's errors are counted. (Programs of their own, since after some errors the compiler looks no further.)

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

/// Code that is no Rust.
const TYPOS: &[&str] = &[
    "let k = ;",
    "let k 3;",
    "let = 3;",
    "let let k = 3;",
    "let k = 3 let j = 4;",
    "f(i) f(i);",
    "g(i j);",
    "g(i,, i);",
    "let k = i i;",
    "let k = i + ;",
    "f(i.);",
    "i.;",
    "std::mem::;",
    "if { f(i); }",
    "if i > 3 f(i);",
    "if i === 3 { f(i); }",
    "else { f(i); }",
    "match i { 0 -> f(i), _ => {} }",
    "match i { 0 => f(i) _ => {} }",
    "match { _ => {} }",
    "for j 0..3 { f(j); }",
    "for j of 0..3 { f(j); }",
    "while { f(i); }",
    "let h = |x|;",
    "let fn = 3;",
    "let k = struct;",
    "let k: = 3;",
    "let k = Vec<i32>::new();",
    "let k = i as;",
    "i++;",
    "if i <> 3 { f(i); }",
    "if i > 3 and i < 5 { f(i); }",
    "function h() {}",
    "var k = 3;",
    "mut let k = 3;",
    "let k = S { a: };",
    "let k = xs[i j];",
    "'a: f(i);",
    "?;",
    "let k = ? ?;",
    "let k = @;",
    "let k = ~i;",
    "let k = i => 3;",
    "let k := 3;",
    "word: String = i;",
    "n_jobs: 3;",
    "println!(\"{}\" i);",
    "let v = vec![1 2];",
    "let Some(k) = Some(i) else;",
];

/// What follows in the body: the ways to leave it, which mean something else in a closure.
const EXITS: [&str; 3] = ["if i == 7 { break; }", "if i == 7 { return Ok(()); }", "\"3\".parse::<i32>()?;"];

/// A loop with a typo, as a `parallel!` and as the serial loop.
fn loops() -> Vec<[String; 2]> {
    let mut loops = Vec::new();
    for (at, typo) in TYPOS.iter().enumerate() {
        let code = format!("{typo} {}", EXITS[at % EXITS.len()]);
        let plain = format!("for i in 0..10 {{ {code} }}");
        loops.push([format!("parallel_for::parallel!({plain});"), plain]);
        if at % 3 == 0 {
            let list = format!("let _: Vec<i32> = parallel_for::parallel!({{ {code} 3 }} for i in 0..10);");
            loops.push([list, format!("for i in 0..10 {{ let _: i32 = {{ {code} 3 }}; }}")]);
        }
    }
    loops
}

const KINDS: [&str; 2] = ["parallel", "serial"];

fn write_package(folder: &Path, loops: &[[String; 2]]) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().unwrap();
    let manifest = format!(
        "[workspace]\n[package]\nname = \"typos\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\
         [dependencies]\nparallel-for = {{ path = \"{}\" }}\n",
        root.display()
    );
    let programs = folder.join("src/bin");
    let _ = fs::remove_dir_all(&programs);
    fs::create_dir_all(&programs).unwrap();
    fs::write(folder.join("Cargo.toml"), manifest).unwrap();
    fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
    for (number, pair) in loops.iter().enumerate() {
        for (kind, code) in KINDS.iter().zip(pair) {
            let program = format!(
                "fn f(_: i32) {{}}\nfn g(_: i32, _: i32) {{}}\nstruct S {{ a: i32 }}\n\
                 fn main() -> Result<(), std::num::ParseIntError> {{\n    {code}\n    Ok(())\n}}\n"
            );
            fs::write(programs.join(format!("{kind}_{number}.rs")), program).unwrap();
        }
    }
}

/// The errors of each program, by its name.
fn errors(folder: &Path) -> BTreeMap<String, Vec<String>> {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(["check", "--offline", "--keep-going", "--bins", "--message-format=short"])
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", folder.join("target"))
        .env_remove("RUSTFLAGS")
        .output()
        .unwrap();
    let mut errors: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for line in String::from_utf8_lossy(&output.stderr).lines() {
        let Some((place, message)) = line.split_once(": error").filter(|(place, _)| place.contains(".rs:")) else {
            continue;
        };
        // Wherever it points: an error inside the runtime is the program's, too, and would be one too many.
        let name = place.split("src/bin/").nth(1).and_then(|rest| rest.split(".rs:").next());
        let name = name.unwrap_or_else(|| panic!("an error outside of the programs:\n{line}"));
        errors.entry(name.to_owned()).or_default().push(message.to_owned());
    }
    errors
}

#[test]
fn a_typo_makes_no_more_errors_than_in_the_serial_loop() {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("typos");
    let loops = loops();
    write_package(&folder, &loops);
    let errors = errors(&folder);
    let mut wrong = Vec::new();
    for (number, [parallel, serial]) in loops.iter().enumerate() {
        let [ours, theirs] = KINDS.map(|kind| errors.get(&format!("{kind}_{number}")).cloned().unwrap_or_default());
        assert!(!theirs.is_empty(), "this is Rust: {serial}");
        if ours.len() > theirs.len() || ours.is_empty() {
            wrong.push(format!("{parallel}\n    {ours:?}\n    serial: {theirs:?}"));
        }
    }
    assert!(wrong.is_empty(), "{} of {} are wrong\n{}", wrong.len(), loops.len(), wrong.join("\n"));
}
