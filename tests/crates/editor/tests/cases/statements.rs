//! Loops with a body that are as they should be.

use editor::Case;
use editor::Probe::{Completes, Defined, Hover, NoErrors, Renames};

pub fn cases() -> Vec<Case> {
    vec![
        Case::new(
            "plain",
            "parallel!(n_jobs = 2, for ($1at, $2word) in words.iter().enumerate() {\n\
             let $3text = $4word.$5trim(); if $6at == 1 { continue; } println!(\"{}\", $7text.$8len());\n});",
            [
                Hover(1, "at: usize"),
                Hover(2, "word: &String"),
                Hover(3, "text: &str"),
                Completes(5, &["trim"]),
                Completes(8, &["len"]),
                Renames(1, &[1, 6]),
                Renames(3, &[3, 7]),
                NoErrors,
            ],
        ),
        Case::new(
            "label",
            "parallel!($1'words: for $2word in &words { for letter in $3word.$4chars() { if letter == 'a' { continue $5'words; } } });",
            [Hover(2, "word: &String"), Completes(4, &["chars"]), Defined(5, 1), Renames(2, &[2, 3]), NoErrors],
        ),
        Case::new(
            "in place",
            "let mut points = points; parallel!(for $1point in &mut points { $2point.$3left += 1.0; });",
            [
                Hover(1, "point: &mut Point"),
                Completes(3, &["left", "right"]),
                Hover(3, "left: f64"),
                Renames(1, &[1, 2]),
                NoErrors,
            ],
        ),
        Case::new(
            "accumulators",
            "let mut $1total = 0; let mut $2longest = 0; let mut $3seen = Vec::new();\n\
             parallel!(for word in &words {\n$4total += $5word.$6len(); $7longest = $7longest.max(word.len()); $8seen.push(word.clone());\n});\n\
             let end = ($9total, seen);",
            [
                Hover(1, "total: usize"),
                Hover(3, "seen: Vec<String>"),
                Hover(4, "total: usize"),
                Hover(5, "word: &String"),
                Hover(8, "seen: Vec<String>"),
                Completes(6, &["len", "trim"]),
                Defined(9, 1),
                NoErrors,
            ],
        ),
        Case::new(
            "then",
            "let mut $1out = Vec::new();\n\
             parallel!($9ordered = true, for word in &words { let $2text = word.$3trim(); (word.trim(), $4text.len()) } then |($5text, len)| {\n\
             $6out.push($7text.$8len() + len); });",
            [
                Hover(2, "text: &str"),
                Completes(3, &["trim"]),
                Renames(2, &[2, 4]),
                Hover(5, "text: &str"),
                Hover(6, "out: Vec<usize>"),
                Completes(8, &["len"]),
                Renames(5, &[5, 7]),
                Renames(1, &[1, 6]),
                Hover(9, "ordered = false"),
                NoErrors,
            ],
        ),
        Case::new(
            "places",
            "let mut sums = Point { left: 0.0, right: 0.0 };\n\
             parallel!(for point in &points { sums.left += $1point.$2left; $3sums.right -= point.right; });",
            [Hover(1, "point: &Point"), Completes(2, &["left"]), Hover(2, "left: f64"), NoErrors],
        ),
        Case::new(
            "array accumulator",
            "let mut $1bins = [0; 4]; parallel!(for word in &words { $2bins[$3word.$4len() % 4] += 1; });",
            [Hover(2, "bins: "), Hover(3, "word: &String"), Completes(4, &["len"]), NoErrors],
        ),
        Case::new(
            "window",
            "let mut $1out = vec![0.0; n]; parallel!(for $2i in 0..n { $3out[$4i] = points[$5i].$6left; });",
            [
                Hover(1, "out: Vec<f64>"),
                Hover(2, "i: usize"),
                Completes(6, &["left", "right"]),
                Renames(2, &[2, 4, 5]),
                NoErrors,
            ],
        ),
        Case::new(
            "exits",
            "let mut total = 0.0; parallel!(for word in &words {\n\
             let $1number = $2word.$3parse::<f64>().$4ok()?; if $5number < 0.0 { break; } if $6number > 9.0 { return Some($7number); }\n\
             total += $8number.$9abs();\n});",
            [
                Hover(1, "number: f64"),
                Hover(2, "word: &String"),
                Hover(3, "fn parse"),
                Completes(4, &["ok", "unwrap"]),
                Completes(9, &["abs"]),
                Renames(1, &[1, 5, 6, 7, 8]),
                NoErrors,
            ],
        ),
        Case::new(
            "scratch",
            "parallel!(let mut $1line = $2String::new(); for word in &words { $3line.$4clear(); $5line.push_str(word); });",
            [
                Hover(1, "line: String"),
                Hover(2, "struct String"),
                Completes(4, &["clear", "push_str"]),
                Hover(5, "line: String"),
                NoErrors,
            ],
        ),
        Case::new(
            "filter and inner loop",
            "parallel!(for $2i in 0..$1n if i % 2 == 1 for $3j in 0..$4i let $5sum = $6i + $7j { assert!($8sum.$9count_ones() > 0); });",
            [
                Hover(2, "i: usize"),
                Hover(3, "j: usize"),
                Hover(8, "sum: usize"),
                Completes(9, &["count_ones", "pow"]),
                Defined(6, 2),
                Renames(5, &[5, 8]),
                NoErrors,
            ],
        ),
    ]
}
