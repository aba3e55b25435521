//! The inner loop is the user's: the compiler vectorises it as it does the serial one.

use std::path::Path;
use std::process::Command;
use std::{env, fs};

/// The assembly of this crate, optimised; `None` where the instructions looked for are not those of the processor.
fn assembly() -> Option<String> {
    if !cfg!(target_arch = "x86_64") {
        eprintln!("skipped: the instructions looked for are those of x86-64");
        return None;
    }
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
    Some(fs::read_to_string(newest.expect("no assembly was written")).unwrap())
}

#[test]
fn simple_loops_are_vectorised() {
    let Some(assembly) = assembly() else { return };
    for name in [
        "5roots",
        "14roots_in_place",
        "14roots_by_index",
        "12roots_by_row",
        "13roots_counted",
        "15roots_of_others",
        "19roots_beside_a_list",
        "15roots_of_a_list",
        "16roots_of_a_field",
    ] {
        let vectorised = functions(&assembly, name).any(|code| code.contains("sqrtpd"));
        assert!(vectorised, "no packed square root in `{name}`");
    }
    // Several running totals, one after the other, would end the loop at each of them.
    let is_packed = |code: &Vec<&str>| {
        let count = |name: &str| code.iter().filter(|line| line.starts_with(name)).count();
        count("pxor") > 0 && count("paddq") > 0 && count("j") == 1
    };
    let mut loops = functions(&assembly, "15sum_of_integers").flat_map(inner_loops);
    assert!(loops.any(|code| is_packed(&code)), "no packed sum in one loop");
}

/// An `Enumerate` that is asked from its end divides to find each count.
#[test]
fn no_item_takes_a_division() {
    let Some(assembly) = assembly() else { return };
    let mut loops = functions(&assembly, "14counted_chunks").flat_map(inner_loops);
    let over_items = loops.find(|code| code.iter().any(|line| line.starts_with("xorq")));
    let code = over_items.expect("there is a loop over the items");
    assert!(code.iter().all(|line| !line.starts_with("div")), "{code:?}");
}

/// What the range of a loop says of its items, the compiler knows in the loop.
#[test]
fn ranges_bound_their_items() {
    let Some(assembly) = assembly() else { return };
    let loops = |name| functions(&assembly, name).flat_map(inner_loops);
    // Where `i + 1` is at most `n`, its remainder is found without a division.
    let has = |code: &[&str], what: &str| code.iter().any(|line| line.starts_with(what));
    let around: Vec<_> = loops("4ring").filter(|code| has(code, "cmov")).collect();
    assert!(!around.is_empty(), "no loop around the ring");
    assert!(loops("4ring").all(|code| !has(&code, "div")), "{around:?}");
    // A better one is rare, and nothing is worked out for the others: two jumps for each, and no check of the index.
    for name in ["20place_of_the_largest", "20count_of_the_largest"] {
        let mut searches = loops(name).filter(|code| !has(code, "cmov") && has(code, "cmpq"));
        assert!(searches.any(|code| code.len() >= 16), "the loop of `{name}` is not unrolled");
    }
    let mut sums = loops("12sum_by_index");
    assert!(sums.any(|code| has(&code, "paddq")), "no packed sum over indices");
    // Half of the numbers a `usize` has would take a conversion of several instructions.
    assert!(loops("6moment").any(|code| has(&code, "cvtsi2sd")), "no signed conversion");
}

/// What there is to do for an item, and little else.
#[test]
fn inner_loops_are_short() {
    let Some(assembly) = assembly() else { return };
    for (name, most, work) in [
        ("18mean_of_neighbours", 16, &["addpd", "addpd", "addpd", "mulpd"][..]),
        ("11copied_rows", 10, &["movup", "movup", "movup", "movup"]),
        ("13whole_product", 14, &["imulq"]),
        ("5pulls", 24, &["sqrtsd", "divsd"]),
        ("6thirds", 14, &["imull"]),
        ("15mean_in_a_field", 14, &["addpd", "mulpd", "movupd"]),
    ] {
        let loops: Vec<_> = functions(&assembly, name).flat_map(inner_loops).collect();
        let is_good = |code: &Vec<&str>| {
            let mut lines = code.iter();
            code.len() <= most && work.iter().all(|what| lines.any(|line| line.contains(what)))
        };
        assert!(loops.iter().any(is_good), "no loop of {most} instructions with {work:?} in `{name}`");
    }
    // A filter in the loop is counted in several items at once.
    let mut loops = functions(&assembly, "6halves").flat_map(inner_loops);
    assert!(
        loops.any(|code| code.iter().any(|line| line.starts_with("padd") || line.starts_with("psub"))),
        "no packed count"
    );
    // The search for the next item is not vectorised by itself, as it is where the iterator lies in memory: that takes many times as long.
    assert!(functions(&assembly, "6thirds").all(|code| !code.contains("pmuludq")));
}

/// The code of the functions whose names have `name` in them.
fn functions<'a>(assembly: &'a str, name: &'a str) -> impl Iterator<Item = &'a str> {
    let mut before = "";
    assembly.split(".cfi_startproc").filter(move |code| {
        // The label stands before the directive, the code after it; labels of the compiler's own may stand between.
        let is_label = |line: &&str| line.ends_with(':') && !line.starts_with(".L");
        let label = before.lines().rev().find(is_label).unwrap_or_default();
        before = code;
        label.contains(name)
    })
}

/// The instructions of each innermost loop: from a label to a jump back to it.
fn inner_loops(code: &str) -> Vec<Vec<&str>> {
    let lines: Vec<&str> = code.lines().map(str::trim).collect();
    let label = |name: &str| lines.iter().position(|line| line.strip_suffix(':') == Some(name));
    let back = |(at, line): (usize, &&str)| {
        let target = line.strip_prefix('j')?.split_whitespace().nth(1)?;
        label(target).filter(|start| *start < at).map(|start| start..at + 1)
    };
    let loops: Vec<_> = lines.iter().enumerate().filter_map(back).collect();
    let is_inner =
        |one: &&std::ops::Range<usize>| !loops.iter().any(|l| l != *one && one.start <= l.start && l.end <= one.end);
    let is_instruction = |line: &&str| !line.ends_with(':') && !line.starts_with(['.', '#']);
    loops
        .iter()
        .filter(is_inner)
        .map(|one| lines[one.clone()].iter().copied().filter(is_instruction).collect())
        .collect()
}
