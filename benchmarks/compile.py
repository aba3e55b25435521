"""What it costs to compile: a file of 200 mixed loops, beside the serial loops and beside rayon's.

    python3 benchmarks/compile.py            # all rows, three rounds
    python3 benchmarks/compile.py --rounds 5 check

Three crates of the same 200 functions are written to the folder of `--dir`. In each round they are compiled one after
the other, with all that they depend on compiled already. The row of a clean build is of crates with one loop, and there
what they depend on is compiled, too. What is printed is the median of the CPU time (`user` and `sys` of cargo and its
children), so that other programs on the machine disturb it less.
"""

import argparse, os, pathlib, re, resource, shutil, statistics, subprocess, sys, tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
LOOPS = 200

# The signature of a function, and its body as a serial loop, with the macro and with rayon. `T` is the type of a number,
# `K` a number that differs from loop to loop.
FORMS = [
    # Comprehensions.
    ("(xs: &[T]) -> Vec<T>",
     "let mut out = Vec::new(); for x in xs { out.push(*x * K); } out",
     "parallel!(*x * K for x in xs)",
     "xs.par_iter().map(|x| *x * K).collect()"),
    ("(xs: &[T]) -> Vec<T>",
     "let mut out = Vec::new(); for x in xs { if *x > K { out.push(*x - K); } } out",
     "parallel!(*x - K for x in xs if *x > K)",
     "xs.par_iter().filter(|x| **x > K).map(|x| *x - K).collect()"),
    ("(n: usize) -> Vec<(usize, usize)>",
     "let mut out = Vec::new(); for i in 0..n { for j in 0..i { if (i + j) % 7 == 3 { out.push((i, j)); } } } out",
     "parallel!((i, j) for i in 0..n for j in 0..i if (i + j) % 7 == 3)",
     "(0..n).into_par_iter().flat_map_iter(|i| (0..i).filter(move |j| (i + j) % 7 == 3).map(move |j| (i, j))).collect()"),
    ("(words: &[String]) -> HashMap<String, usize>",
     "let mut out = HashMap::new(); for word in words { out.insert(word.clone(), word.len()); } out",
     "parallel!(word.clone() => word.len() for word in words)",
     "words.par_iter().map(|word| (word.clone(), word.len())).collect()"),
    ("(words: &[String]) -> Vec<String>",
     "let mut out = Vec::new(); for (i, word) in words.iter().enumerate() { let up = word.to_uppercase(); out.push(format!(\"{i} {up}\")); } out",
     "parallel!(format!(\"{i} {up}\") for (i, word) in words.iter().enumerate() let up = word.to_uppercase())",
     "words.par_iter().enumerate().map(|(i, word)| { let up = word.to_uppercase(); format!(\"{i} {up}\") }).collect()"),
    # Reductions.
    ("(xs: &[T], ys: &[T]) -> T",
     "let mut sum = 0 as T; for (x, y) in xs.iter().zip(ys) { sum += x * y; } sum",
     "parallel!(sum(x * y for (x, y) in xs.iter().zip(ys)))",
     "xs.par_iter().zip(ys).map(|(x, y)| x * y).sum()"),
    ("(words: &[String]) -> Option<&String>",
     "let mut best: Option<&String> = None; for word in words { if best.is_none_or(|best| word.len() < best.len()) { best = Some(word); } } best",
     "parallel!(min_by_key(word for word in words, |word| word.len()))",
     "words.par_iter().min_by_key(|word| word.len())"),
    ("(xs: &[T]) -> usize",
     "let mut count = 0; for x in xs { if *x > K { count += 1; } } count",
     "parallel!(count(*x > K for x in xs))",
     "xs.par_iter().filter(|x| **x > K).count()"),
    ("(xs: &[T]) -> bool",
     "let mut found = false; for x in xs { if *x == K { found = true; break; } } found",
     "parallel!(any(*x == K for x in xs))",
     "xs.par_iter().any(|x| *x == K)"),
    ("(n: u64) -> Option<u64>",
     "let mut first = None; for i in 2..n { if i * i % 97 == 5 { first = Some(i); break; } } first",
     "parallel!(first(i for i in 2..n if i * i % 97 == 5))",
     "(2..n).into_par_iter().find_first(|i| i * i % 97 == 5)"),
    # Statements.
    ("(xs: &mut [T])",
     "for x in xs.iter_mut() { if *x < K { *x = K; } else { *x -= 1 as T; } }",
     "parallel!(for x in xs.iter_mut() { if *x < K { *x = K; } else { *x -= 1 as T; } })",
     "xs.par_iter_mut().for_each(|x| if *x < K { *x = K; } else { *x -= 1 as T; })"),
    ("(xs: &[T]) -> T",
     "let mut total = 0 as T; for x in xs { if *x > K { total += *x * *x; } } total",
     "let mut total = 0 as T; parallel!(for x in xs { if *x > K { total += *x * *x; } }); total",
     "xs.par_iter().filter(|x| **x > K).map(|x| *x * *x).sum()"),
    ("(rows: &[Vec<T>]) -> (T, usize, Vec<T>)",
     "let (mut total, mut long, mut means) = (0 as T, 0, Vec::new()); for row in rows { let mut sum = 0 as T; for x in row { sum += *x; } total += sum; long = long.max(row.len()); means.push(sum); } (total, long, means)",
     "let (mut total, mut long, mut means) = (0 as T, 0, Vec::new()); parallel!(for row in rows { let mut sum = 0 as T; for x in row { sum += *x; } total += sum; long = long.max(row.len()); means.push(sum); }); (total, long, means)",
     "let parts: Vec<(T, usize)> = rows.par_iter().map(|row| { let mut sum = 0 as T; for x in row { sum += *x; } (sum, row.len()) }).collect(); (parts.iter().map(|part| part.0).sum(), parts.iter().map(|part| part.1).max().unwrap_or(0), parts.iter().map(|part| part.0).collect())"),
    ("(xs: &[T], out: &mut [T])",
     "let n = xs.len(); for i in 1..n - 1 { out[i] = xs[i - 1] + xs[i] * K + xs[i + 1]; }",
     "let n = xs.len(); parallel!(for i in 1..n - 1 { out[i] = xs[i - 1] + xs[i] * K + xs[i + 1]; });",
     "let n = xs.len(); out[1..n - 1].par_iter_mut().enumerate().for_each(|(i, out)| *out = xs[i] + xs[i + 1] * K + xs[i + 2]);"),
    ("(bytes: &[u8]) -> Vec<u64>",
     "let mut bins = vec![0; 256]; for byte in bytes { bins[usize::from(*byte)] += 1; } bins",
     "let mut bins = vec![0; 256]; parallel!(for byte in bytes { bins[usize::from(*byte)] += 1; }); bins",
     "bytes.par_iter().fold(|| vec![0; 256], |mut bins, byte| { bins[usize::from(*byte)] += 1; bins }).reduce(|| vec![0; 256], |mut left, right| { for (left, right) in left.iter_mut().zip(right) { *left += right; } left })"),
    ("(words: &[String]) -> HashMap<usize, String>",
     "let mut seen = HashMap::new(); for word in words { if word.len() > 3 { seen.insert(word.len(), word.clone()); } } seen",
     "let mut seen = HashMap::new(); parallel!(for word in words { if word.len() > 3 { seen.insert(word.len(), word.clone()); } }); seen",
     "words.par_iter().filter(|word| word.len() > 3).map(|word| (word.len(), word.clone())).collect()"),
    ("(bodies: &mut [Body]) -> f64",
     "let mut energy = 0.0; for body in bodies.iter_mut() { body.velocity += body.force * 0.01; body.place += body.velocity * 0.01; energy += body.velocity * body.velocity; } energy",
     "let mut energy = 0.0; parallel!(for body in bodies.iter_mut() { body.velocity += body.force * 0.01; body.place += body.velocity * 0.01; energy += body.velocity * body.velocity; }); energy",
     "bodies.par_iter_mut().map(|body| { body.velocity += body.force * 0.01; body.place += body.velocity * 0.01; body.velocity * body.velocity }).sum()"),
    # Exits.
    ("(lines: &[String]) -> Result<Vec<T>, <T as FromStr>::Err>",
     "let mut out = Vec::new(); for line in lines { out.push(line.trim().parse::<T>()?); } Ok(out)",
     "let out = parallel!(line.trim().parse::<T>()? for line in lines); Ok(out)",
     "lines.par_iter().map(|line| line.trim().parse::<T>()).collect()"),
    ("(xs: &[T]) -> T",
     "let mut total = 0 as T; for x in xs { if *x == K { break; } total += *x; } total",
     "let mut total = 0 as T; parallel!(for x in xs { if *x == K { break; } total += *x; }); total",
     "let end = xs.par_iter().position_first(|x| *x == K).unwrap_or(xs.len()); xs[..end].par_iter().sum()"),
    ("(rows: &[Vec<T>]) -> Option<usize>",
     "for (i, row) in rows.iter().enumerate() { if row.iter().all(|x| *x > K) { return Some(i); } } None",
     "parallel!(for (i, row) in rows.iter().enumerate() { if row.iter().all(|x| *x > K) { return Some(i); } }); None",
     "rows.par_iter().position_first(|row| row.iter().all(|x| *x > K))"),
    # An iterator that must be pulled.
    ("(text: &str) -> usize",
     "let mut words = 0; for line in text.lines() { words += line.split_whitespace().count(); } words",
     "let mut words = 0; parallel!(for line in text.lines() { words += line.split_whitespace().count(); }); words",
     "text.par_lines().map(|line| line.split_whitespace().count()).sum()"),
    ("(text: &str) -> Vec<usize>",
     "let mut out = Vec::new(); for line in text.lines() { out.push(line.len()); } out",
     "parallel!(line.len() for line in text.lines())",
     "text.par_lines().map(|line| line.len()).collect()"),
]
TYPES = ["f64", "i64", "f32", "u32", "i32"]
KINDS = ["serial", "parallel", "rayon"]
USE = {
    "serial": "",
    "parallel": "use parallel_for::parallel;\n",
    "rayon": "use rayon::prelude::*;\n",
}
DEPENDENCY = {
    "serial": "",
    "parallel": f'parallel-for = {{ path = "{ROOT}" }}\n',
    "rayon": 'rayon = "1.10"\n',
}


def source(kind, loops):
    out = ["#![allow(unused_imports, dead_code)]\nuse std::collections::HashMap;\nuse std::str::FromStr;\n", USE[kind],
           "\npub struct Body { pub place: f64, pub velocity: f64, pub force: f64 }\n"]
    for number in range(loops):
        signature, *bodies = FORMS[number % len(FORMS)]
        ty = TYPES[number // len(FORMS) % len(TYPES)]
        body = bodies[KINDS.index(kind)]
        text = f"\npub fn loop_{number}{signature} {{\n    {body}\n}}\n"
        text = re.sub(r"\bT\b", ty, text)
        out.append(re.sub(r"\bK\b", f"{number % 100 + 2}{'.0' if ty[0] == 'f' else ''}", text))
    return "".join(out)


def write(folder):
    for kind, loops in [(kind, loops) for kind in KINDS for loops in (LOOPS, 1)]:
        crate = folder / (kind if loops > 1 else f"{kind}-one")
        (crate / "src").mkdir(parents=True, exist_ok=True)
        (crate / "src/lib.rs").write_text(source(kind, loops))
        (crate / "Cargo.toml").write_text(
            f'[package]\nname = "{kind}"\nversion = "0.0.0"\nedition = "2024"\n\n[workspace]\n\n[dependencies]\n{DEPENDENCY[kind]}')


def run(command, crate):
    """The seconds of CPU."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(command, cwd=crate, capture_output=True, text=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode != 0:
        sys.exit(done.stderr)
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


ROWS = {
    "check": ("cargo check", ["check"]),
    "debug": ("cargo build", ["build"]),
    "release": ("cargo build --release", ["build", "--release"]),
    "clean": ("cargo build, clean, one loop", ["build"]),
}


def measure(row, crate):
    command = ["cargo", *ROWS[row][1], "--offline", "--quiet"]
    if row == "clean":
        crate = crate.with_name(f"{crate.name}-one")
        shutil.rmtree(crate / "target", ignore_errors=True)
    else:
        # What it depends on is compiled.
        subprocess.run(command, cwd=crate, check=True, capture_output=True)
        (crate / "src/lib.rs").touch()
    return run(command, crate)


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("rows", nargs="*", help=f"of {', '.join(ROWS)}")
    options.add_argument("--rounds", type=int, default=3)
    options.add_argument("--dir", type=pathlib.Path, default=pathlib.Path(tempfile.gettempdir()) / "parallel-compile")
    options.add_argument("--kinds", nargs="*", default=KINDS)
    options = options.parse_args()
    # Each change of a file is a whole compilation, as it is on a build server.
    os.environ.update(CARGO_INCREMENTAL="0")
    os.environ.pop("CARGO_TARGET_DIR", None)
    write(options.dir)
    print(f"{LOOPS} loops; seconds of CPU, median of {options.rounds}")
    for row in options.rows or ROWS:
        taken = {kind: [] for kind in options.kinds}
        for _ in range(options.rounds):
            for kind in options.kinds:
                taken[kind].append(measure(row, options.dir / kind))
        middle = {kind: statistics.median(taken[kind]) for kind in options.kinds}
        base = middle.get("serial")
        cells = []
        for kind in options.kinds:
            seconds = middle[kind]
            ratio = f" = {seconds / base:.2f}x" if base and kind != "serial" and row != "clean" else ""
            loop = f", {(seconds - base) / LOOPS:.3f} s a loop" if row in ("debug", "release") and base and kind != "serial" else ""
            cells.append(f"{kind} {seconds:.2f} s{ratio}{loop}")
        print(f"{ROWS[row][0]:30} {'   '.join(cells)}", flush=True)


main()
