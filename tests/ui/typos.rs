//! A typo in a loop makes no more errors than the same typo in the serial loop: each stands in both, and the compiler's
//! errors are counted.
//!
//! All loops are modules of one program, which is compiled twice: in the one `each!` is `parallel!`, in the other a
//! macro that gives back what it is given.

use std::collections::BTreeMap;
use std::fmt::Write as _;
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
    "let k = i + * 3;",
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

/// What else stands in the body: the ways to leave it, which mean something else in a closure.
const EXITS: &[&str] = &["f(i);", "if i == 7 { break; }", "if i == 7 { return Ok(()); }", "\"3\".parse::<i32>()?;"];

/// A loop around the code, as `each!` takes it.
fn forms(code: &str) -> [String; 2] {
    [format!("each!(for i in 0..10 {{ {code} }});"), format!("each_value!(for i in 0..10, {{ {code} 3 }});")]
}

const PARALLEL: &str = "
macro_rules! each { ($($tokens:tt)*) => { ::parallel_for::parallel!($($tokens)*) }; }
macro_rules! each_value {
    (for $i:ident in $input:expr, $($value:tt)*) => {
        let _: Vec<i32> = ::parallel_for::parallel!($($value)* for $i in $input)
    };
}";

const SERIAL: &str = "
macro_rules! each { ($($tokens:tt)*) => { $($tokens)* }; }
macro_rules! each_value {
    (for $i:ident in $input:expr, $($value:tt)*) => { for $i in $input { let _: i32 = $($value)*; } };
}";

/// The code of each module, one a line.
fn modules() -> Vec<String> {
    let mut modules = Vec::new();
    for typo in TYPOS {
        for exit in EXITS {
            modules.extend(forms(&format!("{typo} {exit}")));
            modules.extend(forms(&format!("{exit} {typo}")));
        }
    }
    modules
}

fn write_package(folder: &Path, modules: &[String]) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().unwrap();
    let manifest = format!(
        "[workspace]\n[package]\nname = \"typos\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\
         [dependencies]\nparallel-for = {{ path = {root:?} }}\n"
    );
    fs::create_dir_all(folder.join("src/bin")).unwrap();
    fs::write(folder.join("Cargo.toml"), manifest).unwrap();
    fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
    for (name, each) in [("parallel", PARALLEL), ("serial", SERIAL)] {
        let mut program = each.replace('\n', " ").trim_start().to_owned() + "\n";
        for (number, code) in modules.iter().enumerate() {
            writeln!(
                program,
                "mod m{number} {{ fn f(_: i32) {{}} fn g(_: i32, _: i32) {{}} struct S {{ a: i32 }} \
                 fn run(xs: &[i32]) -> Result<(), std::num::ParseIntError> {{ {code} Ok(()) }} }}"
            )
            .unwrap();
        }
        fs::write(folder.join("src/bin").join(name).with_extension("rs"), program + "fn main() {}\n").unwrap();
    }
}

/// The errors of a program, by the number of the module.
fn errors(folder: &Path, program: &str) -> BTreeMap<usize, Vec<String>> {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(["check", "--offline", "--message-format=short", "--bin", program])
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", folder.join("target"))
        .env_remove("RUSTFLAGS")
        .output()
        .unwrap();
    let text = String::from_utf8_lossy(&output.stderr).into_owned();
    let mut errors: BTreeMap<usize, Vec<String>> = BTreeMap::new();
    for line in text.lines() {
        let Some((_, rest)) = line.split_once(&format!("src/bin/{program}.rs:")) else {
            assert!(!line.contains(": error"), "an error outside of the user's code:\n{line}");
            continue;
        };
        let mut parts = rest.splitn(3, ':');
        let number = parts.next().and_then(|number| number.parse::<usize>().ok()).unwrap();
        let message = parts.nth(1).unwrap_or_default().trim().to_owned();
        if message.starts_with("error") {
            // The first line has the macros.
            errors.entry(number.checked_sub(2).expect("an error in the macros")).or_default().push(message);
        }
    }
    assert!(!errors.is_empty(), "{text}");
    errors
}

#[test]
fn a_typo_makes_no_more_errors_than_in_the_serial_loop() {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("typos");
    let modules = modules();
    write_package(&folder, &modules);
    let (parallel, serial) = (errors(&folder, "parallel"), errors(&folder, "serial"));
    let none = Vec::new();
    let mut wrong = Vec::new();
    for (number, code) in modules.iter().enumerate() {
        let [ours, theirs] = [&parallel, &serial].map(|errors| errors.get(&number).unwrap_or(&none));
        if ours.len() > theirs.len().max(1) || ours.is_empty() {
            wrong.push(format!("{code}\n    {ours:?}\n    serial: {theirs:?}"));
        }
    }
    assert!(wrong.is_empty(), "{} of {} are wrong\n{}", wrong.len(), modules.len(), wrong.join("\n"));
}
