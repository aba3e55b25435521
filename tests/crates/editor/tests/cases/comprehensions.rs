//! Lists, maps and reductions that are as they should be.

use editor::Case;
use editor::Probe::{Completes, Defined, Hover, NoErrors, Renames, Signature};

pub fn cases() -> Vec<Case> {
    vec![
        Case::new(
            "list",
            "let roots = parallel!(n_jobs = 2, $1sqrt($2i * $3i) for $4i in 0..10); let $5first = roots[0];",
            [
                Hover(1, "The root of a number"),
                Hover(2, "i: i32"),
                Hover(4, "i: i32"),
                Hover(5, "first: f64"),
                Completes(1, &["sqrt", "words", "twice"]),
                Completes(3, &["i", "n"]),
                Signature(2, "fn sqrt(x: i32) -> f64"),
                Defined(3, 4),
                Renames(4, &[2, 3, 4]),
                NoErrors,
            ],
        ),
        Case::new(
            "list of words",
            "let $1upper = parallel!(twice($2word.$3trim()) for $4word in &$5words if !$6word.$7is_empty());",
            [
                Hover(1, "upper: Vec<String>"),
                Hover(2, "word: &String"),
                Hover(3, "fn trim"),
                Hover(5, "words: Vec<String>"),
                Hover(7, "fn is_empty"),
                Completes(3, &["trim", "len"]),
                Renames(6, &[2, 4, 6]),
                NoErrors,
            ],
        ),
        Case::new(
            "block as a value",
            "let sizes = parallel!({ let $1size = word.$2len(); $3size + 1 } for word in &words);",
            [Hover(1, "size: usize"), Hover(3, "size: usize"), Completes(2, &["len"]), Renames(3, &[1, 3]), NoErrors],
        ),
        Case::new(
            "two clauses",
            "let $1all = parallel!(($2word.len(), $3letter) for $4word in &words if $5word.len() > 1 \
             for $6letter in $7word.$8chars() if $9letter != 'a');",
            [
                Hover(1, "all: Vec<(usize, char)>"),
                Hover(3, "letter: char"),
                Hover(6, "letter: char"),
                Hover(7, "word: &String"),
                Completes(8, &["chars", "bytes"]),
                Renames(3, &[3, 6, 9]),
                Renames(4, &[2, 4, 5, 7]),
                NoErrors,
            ],
        ),
        Case::new(
            "two ranges, shared out as one",
            "let table = parallel!($1row * $2column for $3row in 0..n for $4column in 0..n);",
            [Hover(1, "row: usize"), Hover(4, "column: usize"), Defined(2, 4), Renames(1, &[1, 3]), NoErrors],
        ),
        Case::new(
            "let clause, let chain, type",
            "let all = parallel!($1number + $2half for i: $3u8 in 0..9 let $4half = $5i / 2 \
             if let Some($6number) = $5i.checked_sub(1) && $7number > 2);",
            [Hover(2, "half: u8"), Hover(5, "i: u8"), Hover(6, "number: u8"), Renames(1, &[1, 6, 7]), NoErrors],
        ),
        Case::new(
            "map",
            "let $1sizes = parallel!($2word.clone() => $3word.$4len() for $5word in &words);",
            [
                Hover(1, "sizes: HashMap<String, usize"),
                Hover(2, "word: &String"),
                Completes(4, &["len", "trim"]),
                Renames(5, &[2, 3, 5]),
                NoErrors,
            ],
        ),
        Case::new(
            "into",
            "let $1sizes = parallel!(into = $2BTreeMap<_, _>, $3word.len() => $4word for word in &words);",
            [
                Hover(1, "sizes: BTreeMap<usize, &String"),
                Hover(2, "struct BTreeMap"),
                Hover(4, "word: &String"),
                NoErrors,
            ],
        ),
        Case::new(
            "sum",
            "let $1total = parallel!(sum($2point.$3left for $4point in &points if $5point.right > 0.0));",
            [
                Hover(1, "total: f64"),
                Hover(2, "point: &Point"),
                Completes(3, &["left", "right"]),
                Renames(4, &[2, 4, 5]),
                NoErrors,
            ],
        ),
        Case::new(
            "reducers",
            "parallel!($1sum(i for i in 0..n)); parallel!($2first(i for i in 0..n));\n\
             parallel!($3min_by_key(i for i in 0..n, |i| n - i));\n\
             parallel!($4fold(i for i in 0..n, 0, |a, b| a + b, |a, b| a + b));",
            [
                Hover(1, "the sum of the values"),
                Hover(2, "the first value in input order"),
                Hover(3, "the value with the smallest key"),
                Hover(4, "puts two neighbouring"),
                NoErrors,
            ],
        ),
        Case::new(
            "min_by_key with its key",
            "let $1least = parallel!(min_by_key($2word for word in &words, |$3other| $4other.$5len()));",
            [
                Hover(1, "least: Option<&String>"),
                Hover(2, "word: &String"),
                Hover(4, "other: &&String"),
                Completes(5, &["len"]),
                NoErrors,
            ],
        ),
        Case::new(
            "reductions by key",
            "let $1lists = parallel!($2list($3word.$4len() => $5word for word in &words));\n\
             let $6sums = parallel!(sum(word.len() => $7point.$8left for (word, point) in words.iter().zip(&points)));\n\
             let $9made = parallel!(fold(word for word in &words, Vec::new, |mut all, word| { all.push(word); all }, |a, _| a));",
            [
                Hover(1, "lists: HashMap<usize, Vec<&String>"),
                Hover(2, "the list of its values"),
                Hover(3, "word: &String"),
                Completes(4, &["len"]),
                Hover(5, "word: &String"),
                Hover(6, "sums: HashMap<usize, f64"),
                Hover(7, "point: &Point"),
                Completes(8, &["left", "right"]),
                Hover(9, "made: Vec<&String>"),
                NoErrors,
            ],
        ),
        Case::new(
            "first, with an exit",
            "let $1found = parallel!(first({ $2word.parse::<f64>().$3ok()? } for word in &words if $4word.len() > 2));",
            [
                Hover(1, "found: Option<f64>"),
                Hover(2, "word: &String"),
                Completes(3, &["ok"]),
                Hover(4, "word: &String"),
                NoErrors,
            ],
        ),
        Case::new(
            "fold",
            "let $1bins = parallel!(fold(word.len() for word in &words, vec![0; n], \
             |mut $2bins: Vec<u32>, $3bin| { $4bins[$5bin] += 1; bins }, |left, right| left));",
            [Hover(1, "bins: Vec<u32>"), Hover(3, "bin: usize"), Hover(4, "bins: Vec<u32>"), Defined(5, 3), NoErrors],
        ),
        Case::new(
            "loop in a loop",
            "let $1all = parallel!(n_jobs = 2, parallel!(n_jobs = 1, $2word.$3len() + $4i for i in 0..n) for word in &words);",
            [
                Hover(1, "all: Vec<Vec<usize>>"),
                Hover(2, "word: &String"),
                Completes(3, &["len"]),
                Hover(4, "i: usize"),
                NoErrors,
            ],
        ),
        Case::new(
            "temporaries of the input",
            "let $1count = parallel!($2word.trim().len() for $3word in words.clone().iter()).len();",
            [Hover(1, "count: usize"), Hover(2, "word: &String"), Hover(3, "word: &String"), NoErrors],
        ),
    ]
}
