//! The rows of `docs/errors.md` whose rules have no section: about settings, reductions, and the form of a loop. What each row
//! says to write stands in code that is compiled and run: here, or, if it needs a feature of the crate, in the tests of that
//! feature.

#![allow(
    clippy::many_single_char_names,
    clippy::needless_late_init,
    clippy::nonminimal_bool,
    clippy::cast_possible_truncation,
    clippy::semicolon_if_nothing_returned,
    clippy::redundant_closure,
    reason = "as the page has it"
)]

use super::support::watched;
use parallel_for::{Cancel, Outcomes, Pool, Stream, parallel};
use std::collections::{HashMap, HashSet, VecDeque};
use std::time::Duration;

fn f(x: i32) -> i32 {
    x * 3
}

const DOUBLES: [i32; 3] = [2, 4, 6];
const TRIPLES: [i32; 3] = [3, 6, 9];

#[test]
fn settings() {
    watched(|| {
        let xs = [1, 2, 3];
        let pool = Pool::new(2);
        assert_eq!(parallel!(n_jobs = 4, f(x) for x in xs), TRIPLES);
        assert_eq!(parallel!(n_jobs = 2, x for x in xs), xs);
        assert_eq!(parallel!(n_jobs = 2, f(x) for x in xs), TRIPLES);
        assert_eq!(parallel!(n_jobs = -1, f(x) for x in xs), TRIPLES);
        assert_eq!(parallel!(pool = &pool, f(x) for x in xs), TRIPLES);
        assert_eq!(parallel!(batch_size = 4, f(x) for x in xs), TRIPLES);
        assert_eq!(parallel!(retries = 2, retry_pause = Duration::from_millis(1), f(x) for x in xs), TRIPLES);
        assert_eq!(parallel!(time_limit = Duration::from_secs(5), f(x) for x in xs).unwrap(), TRIPLES);
        assert_eq!(parallel!(time_limit = Duration::from_secs_f64(0.5), f(x) for x in xs).unwrap(), TRIPLES);
        let token = Cancel::new();
        assert_eq!(parallel!(cancel = &token, f(x) for x in xs).unwrap(), TRIPLES);
        let stream = parallel!(into = Stream<_>, cancel = &token, ordered = true, f(x) for x in xs);
        assert_eq!(stream.collect::<Vec<_>>(), TRIPLES);
        parallel!(
            progress = |p| println!("{}", p.done()),
            for x in xs {
                f(x);
            }
        );
        let running = VecDeque::from(parallel!(scan(x for x in xs, |a, b| a + b)));
        assert_eq!(running, [1, 3, 6]);
        let outcomes = parallel!(into = Outcomes<_>, f(x) for x in xs);
        assert_eq!(outcomes.iter().flatten().copied().collect::<Vec<_>>(), TRIPLES);
        let outcomes = parallel!(into = Outcomes<_>, (x, f(x)) for x in xs);
        let map: HashMap<i32, i32> = outcomes.into_iter().flatten().collect();
        assert_eq!(map[&2], 6);
    });
}

/// What stands for the clauses of OpenMP.
#[test]
fn clauses() {
    let xs = [1, 2, 3];
    let (n, m) = (3, 2);
    let mut total = 0;
    parallel!(for x in xs {
        let t = f(x);
        total += t;
    });
    assert_eq!(total, 18);
    let mut total = 0;
    parallel!(for x in xs {
        total += x;
    });
    assert_eq!(total, 6);
    let (t, mut lengths) = (vec![7], vec![]);
    parallel!(let mut t = t.clone(); for x in xs {
        t.truncate(1);
        t.push(x);
        lengths.push(t.len());
    });
    assert_eq!(lengths, [2, 2, 2]);
    let mut pairs = vec![];
    parallel!(for i in 0..n for j in 0..m {
        pairs.push((i, j));
    });
    assert_eq!(pairs.len(), 6);
}

struct Card {
    key: i32,
}

#[test]
fn reductions() {
    let xs = [1, 2, 3];
    let total: i32 = parallel!(sum(x for x in xs));
    assert_eq!(total, 6);
    assert_eq!(parallel!(sum(x * 2 for x in xs)), 12);
    assert_eq!(parallel!(sum(f(x) for x in xs)), 18);
    assert_eq!(parallel!(reduce(x for x in xs, |a, b| a + b)), Some(6));
    let op = i32::max;
    assert_eq!(parallel!(reduce(x for x in xs, op)), Some(3));
    assert_eq!(parallel!(fold(x for x in xs, 0, |a, x| a + x, |a, b| a + b)), 6);
    assert_eq!(parallel!(max((key, value) for (value, key) in xs.iter().enumerate())), Some((&3, 2)));
    let xs: [f64; 2] = [4.0, 5.0];
    assert_eq!(parallel!(sum(x for x in xs)).sqrt(), 3.0);
    let xs = [Card { key: 1 }, Card { key: 3 }];
    assert_eq!(parallel!(max_by_key(x for x in xs, |x| x.key)).unwrap().key, 3);
}

#[test]
fn reductions_by_key() {
    let (xs, key, c) = ([1, 2, 3], |x: i32| x % 2, |x: i32| x > 1);
    let f = |x: i32| if x > 2 { Err("large") } else { Ok(x * 3) };
    let outcomes = parallel!(into = Outcomes<_>, f(x).map(|y| (key(x), y)) for x in xs);
    assert_eq!(parallel!(sum(k => v for (k, v) in outcomes.iter().flatten())), HashMap::from([(&1, 3), (&0, 6)]));
    assert_eq!(parallel!(into = HashMap<_, _>, list(key(x) => x for x in xs))[&1], [1, 3]);
    assert_eq!(parallel!(list(key(x) => x for x in xs))[&0], [2]);
    assert_eq!(parallel!(max(key(x) => c(x) for x in xs)), HashMap::from([(1, true), (0, true)]));
    assert_eq!(parallel!(min(key(x) => c(x) for x in xs)), HashMap::from([(1, false), (0, true)]));
    let add = |mut list: Vec<i32>, x| {
        list.push(x);
        list
    };
    let together = |mut list: Vec<i32>, later: Vec<i32>| {
        list.extend(later);
        list
    };
    assert_eq!(parallel!(fold(x for x in xs, || Vec::new(), add, together)), xs);
}

#[test]
fn lists() {
    let (xs, ys, c, list) = ([1, 2, 3], [2, 3], true, [2]);
    let (key, value) = (1, 2);
    assert_eq!(parallel!(x for x in xs), xs);
    let y;
    y = parallel!(x for x in xs);
    assert_eq!(y, xs);
    assert_eq!(parallel!(x * 2 for x in xs), DOUBLES);
    assert_eq!(parallel!(f(x) for x in xs), TRIPLES);
    assert_eq!(parallel!(into = VecDeque<_>, f(x) for x in xs), TRIPLES);
    assert_eq!(parallel!(into = HashSet<_>, x for x in xs).len(), 3);
    assert_eq!(parallel!(x * y for x in xs for y in ys), [2, 3, 4, 6, 6, 9]);
    assert_eq!(parallel!(x + y for x in xs for y in ys if x < y), [3, 4, 5]);
    assert_eq!(parallel!((x, y) for x in xs let y = f(x)), [(1, 3), (2, 6), (3, 9)]);
    assert_eq!(parallel!(key => value for _ in xs), HashMap::from([(1, 2)]));
    assert_eq!(parallel!(x for x in xs if c), xs);
    assert_eq!(parallel!(x for x in xs if !(c)), []);
    assert_eq!(parallel!(x for x in xs if list.contains(&x)), [2]);
    let (a, b) = (true, false);
    assert_eq!(parallel!(x for x in xs if a && b || a == b || !a), []);
    assert_eq!(parallel!(x for x in xs if a || b), xs);
    let (a, b) = (4, 5);
    assert_eq!(parallel!(if c { a } else { b } for _ in xs), [4, 4, 4]);
    assert_eq!(parallel!(if c { a } else { b } for x in xs if x > 1), [4, 4]);
    let xs = [Some(1), None];
    assert_eq!(parallel!(x for x in xs if x.is_none()), [None]);
    let xs = [vec![1], vec![2, 3]];
    assert_eq!(parallel!(parallel!(y for y in x) for x in xs), [vec![1], vec![2, 3]]);
}

#[test]
fn loops() {
    let (xs, n, c) = ([1, 2, 3], 3, true);
    let mut seen = vec![];
    parallel!(for x in xs {
        seen.push(x);
    });
    parallel!(for _ in xs {
        seen.push(0);
    });
    parallel!(for &x in &xs {
        seen.push(x);
    });
    parallel!(let mut buffer = String::new(); for x in xs {
        buffer.clear();
        buffer.push('a');
        seen.push(x + buffer.len() as i32);
    });
    if c {
        parallel!(for x in xs {
            seen.push(x);
        })
    }
    parallel!('rows: for x in xs {
        for y in xs {
            if y == x {
                continue 'rows;
            }
            seen.push(y);
        }
    });
    assert_eq!(seen, [1, 2, 3, 0, 0, 0, 1, 2, 3, 2, 3, 4, 1, 2, 3, 1, 1, 2]);
    let mut seen = vec![];
    parallel!(for (i, x) in xs.iter().enumerate() {
        seen.push((i, *x));
    });
    assert_eq!(seen, [(0, 1), (1, 2), (2, 3)]);
    let mut seen = vec![];
    parallel!(for i in 0..n {
        seen.push(i);
    });
    parallel!(for i in (0..n).step_by(2) {
        seen.push(i);
    });
    parallel!(for i in (1..=n).rev() {
        seen.push(i);
    });
    assert_eq!(seen, [0, 1, 2, 0, 2, 3, 2, 1]);
    let mut seen = vec![];
    parallel!(for i in 0..10 {
        seen.push(i);
    });
    parallel!(for i in 0..=10 {
        seen.push(i);
    });
    parallel!(for i in (0..=10).rev() {
        seen.push(i);
    });
    assert_eq!(seen.len(), 32);
    let mut seen = vec![];
    parallel!(for x in xs { f(x) } then |value| seen.push(value));
    parallel!(for x in xs { (x, f(x)) } then |(a, b)| seen.push(a + b));
    assert_eq!(seen, [3, 6, 9, 4, 8, 12]);
}

/// Rows about features, whose examples are settings of programs with them; and the row that another part has to make true.
const ELSEWHERE: &[(&str, &str)] = &[
    ("`rng` needs the feature", "a line of Cargo.toml, as in `tests/crates/rng/Cargo.toml`"),
    ("`checkpoint` needs the feature", "a line of Cargo.toml, as in `tests/crates/checkpoint/Cargo.toml`"),
    ("`backend = processes` needs the feature", "a line of Cargo.toml, as in `tests/crates/processes/Cargo.toml`"),
    ("`backend = mpi` (`root_only`) needs the feature", "a line of Cargo.toml, as in `tests/mpi/Cargo.toml`"),
    ("a progress bar needs the feature", "a line of Cargo.toml, as in `tests/crates/progress/Cargo.toml`"),
    ("there is no `lastprivate` here", "tests/accumulators has the loops that keep what the last item assigns"),
];

/// The code without its spaces, and with an end where something is left out.
fn pieces(example: &str) -> Vec<String> {
    let placeholders = ["VALUE", "KEY", "PATTERN", "INPUT", "PATH", "; …"];
    let example = placeholders.iter().fold(example.to_owned(), |text, word| text.replace(word, "…"));
    let pieces = example.split('…').map(|piece| piece.split_whitespace().collect::<String>());
    pieces.map(|piece| piece.trim_end_matches(',').to_owned()).filter(|piece| !piece.is_empty()).collect()
}

/// Tells if the pieces follow each other in the code, near each other.
fn has(code: &str, pieces: &[String]) -> bool {
    let Some((first, rest)) = pieces.split_first() else { return true };
    code.match_indices(first.as_str()).any(|(at, _)| {
        let mut end = at + first.len();
        rest.iter().all(|piece| {
            let next = code[end..].find(piece.as_str()).filter(|&next| next < 400);
            end += next.map_or(0, |next| next + piece.len());
            next.is_some()
        })
    })
}

fn sources(folder: &std::path::Path, code: &mut String) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() && !path.ends_with("ui") && !path.ends_with("target") {
            sources(&path, code);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            code.push_str(&std::fs::read_to_string(&path).unwrap());
        }
    }
}

#[test]
fn every_example_of_a_row_is_compiled() {
    let tests = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let mut code = include_str!("rows.rs").split("/// Rows about features").next().unwrap().to_owned();
    for folder in ["crates/checkpoint", "crates/processes", "crates/progress", "crates/rng", "mpi"] {
        sources(&tests.join(folder), &mut code);
    }
    let code: String = code.split_whitespace().collect();
    let page = include_str!("../../docs/errors.md");
    let tables = page.split("\nSettings:\n").nth(1).unwrap().split("\n## ").next().unwrap();
    let mut examples = 0;
    let mut missing = vec![];
    for row in tables.lines().filter(|line| line.starts_with("| ") && !line.starts_with("| message")) {
        let row = row.replace("\\|", "\u{1}");
        let cells: Vec<&str> = row.trim_matches(['|', ' ']).split(" | ").collect();
        let [message, write] = cells[..] else { panic!("two cells: {row}") };
        if ELSEWHERE.iter().any(|(start, _)| message.starts_with(start)) {
            continue;
        }
        // What is not to be written stands behind.
        let write = [", not ", "; not ", " for `&", "; joblib's"]
            .iter()
            .fold(write, |write, end| write.split(end).next().unwrap());
        for example in write.split('`').skip(1).step_by(2) {
            let example = example.replace('\u{1}', "|");
            // A word alone is none.
            let is_code = example.contains(|letter: char| !letter.is_alphanumeric() && letter != '_' && letter != '-');
            if is_code && !example.starts_with("#[derive") && example != "?" && example != "|p| …" {
                examples += 1;
                if !has(&code, &pieces(&example)) {
                    missing.push(format!("{example}, of: {message}"));
                }
            }
        }
    }
    assert!(examples > 90, "the tables are somewhere else: {examples}");
    assert!(missing.is_empty(), "nothing runs\n{}", missing.join("\n"));
}
