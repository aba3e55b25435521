//! Someone is still typing: `$1` is where the cursor is, most often.

use editor::Case;
use editor::Probe::{Completes, Defined, Hover, Signature};

/// A method or a field is about to come.
const METHODS: &[&str] = &["trim", "len", "is_empty"];

pub fn cases() -> Vec<Case> {
    let mut cases = comprehensions();
    cases.extend(statements());
    cases
}

fn comprehensions() -> Vec<Case> {
    vec![
        Case::new(
            "value: beginning of a method",
            "let all = parallel!(n_jobs = 2, $2word.tri$1 for $3word in &words);",
            [Completes(1, METHODS), Hover(2, "word: &String"), Hover(3, "word: &String"), Defined(2, 3)],
        ),
        Case::new(
            "value: dot",
            "let all = parallel!(n_jobs = 2, $2word.$1 for $3word in &words);",
            [Completes(1, METHODS), Hover(2, "word: &String"), Hover(3, "word: &String"), Defined(2, 3)],
        ),
        Case::new(
            "value: dot in a call",
            "let all = parallel!(n_jobs = 2, twice($2word.$1) for $3word in &words);",
            [Completes(1, METHODS), Hover(2, "word: &String"), Hover(3, "word: &String")],
        ),
        Case::new(
            "value: dot after a call",
            "let all = parallel!(n_jobs = 2, $2word.trim().$1 for word in &words);",
            [Completes(1, &["split_whitespace", "len"]), Hover(2, "word: &String")],
        ),
        Case::new(
            "value: dot in a block",
            "let all = parallel!({ let text = twice($2word); $3text.$1 } for word in &words);",
            [Completes(1, &["push_str", "len"]), Hover(2, "word: &String"), Hover(3, "text: String")],
        ),
        Case::new(
            "value: dot before `?`",
            "let all = parallel!(twice($2word.$1)? for word in &words);",
            [Completes(1, METHODS), Hover(2, "word: &String")],
        ),
        Case::new(
            "value: name",
            "let all = parallel!(n_jobs = 2, sqrt(n$1) for i in 0..n);",
            [Completes(1, &["n"]), Signature(1, "fn sqrt")],
        ),
        Case::new(
            "value: nothing but its beginning",
            "let all = parallel!(n_jobs = 2, sq$1);",
            [Completes(1, &["sqrt"])],
        ),
        Case::new(
            "value: dot, no `for` yet",
            "let all = parallel!(n_jobs = 2, words.$1);",
            [Completes(1, &["iter", "len"])],
        ),
        Case::new("nothing yet", "let all = parallel!($1);", [Completes(1, &["sqrt", "words"])]),
        Case::new(
            "value: path",
            "let all = parallel!(String::$1 for word in &words);",
            [Completes(1, &["new", "from"])],
        ),
        Case::new(
            "value: path in a call",
            "let all = parallel!(twice(String::$1) for word in &words);",
            [Completes(1, &["new", "from"])],
        ),
        Case::new(
            "input: dot",
            "let all = parallel!(n_jobs = 2, word.trim() for word in $2words.$1);",
            [Completes(1, &["iter", "len"]), Hover(2, "words: Vec<String>")],
        ),
        Case::new(
            "input: nothing yet",
            "let all = parallel!(n_jobs = 2, word.len() for word in $1);",
            [Completes(1, &["words", "points"])],
        ),
        Case::new("no `in` yet", "let all = parallel!($2n + 1 for $1w);", [Hover(2, "n: usize")]),
        Case::new(
            "condition: dot",
            "let all = parallel!(n_jobs = 2, $2word.trim() for word in &words if $3word.$1);",
            [Completes(1, METHODS), Hover(2, "word: &String"), Hover(3, "word: &String")],
        ),
        Case::new(
            "condition: dot, then another clause",
            "let all = parallel!($2letter for word in &words if word.$1 for letter in word.chars());",
            [Completes(1, METHODS), Hover(2, "letter: char")],
        ),
        Case::new(
            "let clause: dot",
            "let all = parallel!(text for word in &words let text = $2word.$1);",
            [Completes(1, METHODS), Hover(2, "word: &String")],
        ),
        Case::new(
            "second input: dot",
            "let all = parallel!(letter for word in &words for letter in $2word.$1 if true);",
            [Completes(1, &["chars", "bytes"]), Hover(2, "word: &String")],
        ),
        Case::new(
            "second condition: dot",
            "let all = parallel!(letter for word in &words for letter in word.chars() if $2letter.$1);",
            [Completes(1, &["is_alphabetic"]), Hover(2, "letter: char")],
        ),
        Case::new(
            "key: dot",
            "let all = parallel!($2word.$1 => 1 for word in &words);",
            [Completes(1, METHODS), Hover(2, "word: &String")],
        ),
        Case::new(
            "map: dot in its value",
            "let all = parallel!(word.len() => $2word.$1 for word in &words);",
            [Completes(1, METHODS), Hover(2, "word: &String")],
        ),
        Case::new(
            "sum: dot",
            "let total = parallel!(sum($2point.$1 for point in &points));",
            [Completes(1, &["left", "right"]), Hover(2, "point: &Point")],
        ),
        Case::new(
            "max: dot in a call",
            "let best = parallel!(max(twice($2word.$1) for word in &words));",
            [Completes(1, METHODS), Hover(2, "word: &String")],
        ),
        Case::new(
            "any: dot in its condition",
            "let some = parallel!(any(point.left > 0.0 for point in &points if $2point.$1));",
            [Completes(1, &["left"]), Hover(2, "point: &Point")],
        ),
        Case::new(
            "max_by_key: dot in its key",
            "let best = parallel!(max_by_key(word for word in &words, |other| $2other.$1));",
            [Completes(1, METHODS), Hover(2, "other: &&String")],
        ),
        Case::new(
            "loop in a loop: dot",
            "let all = parallel!(n_jobs = 2, parallel!(n_jobs = 1, $2word.$1 for i in 0..n) for word in &words);",
            [Completes(1, METHODS), Hover(2, "word: &String")],
        ),
    ]
}

fn statements() -> Vec<Case> {
    vec![
        Case::new(
            "then: dot",
            "let mut out = Vec::new(); parallel!(for word in &words { word.trim() } then |text| out.push($2text.$1));",
            [Completes(1, METHODS), Hover(2, "text: &str")],
        ),
        Case::new(
            "then: dot in a block",
            "let mut out = Vec::new(); parallel!(for word in &words { word.trim() } then |text| { let n = $2text.$1; out.push(n); });",
            [Completes(1, METHODS), Hover(2, "text: &str")],
        ),
        Case::new(
            "then: nothing but the parameter",
            "let mut out = Vec::new(); parallel!(for word in &words { word.trim() } then |$2text| $1); out.push(1);",
            [Completes(1, &["text", "out"]), Hover(2, "text: &str")],
        ),
        Case::new(
            "then: dot in the body before it",
            "let mut out = Vec::new(); parallel!(for word in &words { $2word.$1 } then |text: &str| out.push(text));",
            [Completes(1, METHODS), Hover(2, "word: &String")],
        ),
        Case::new(
            "body: dot",
            "parallel!(n_jobs = 2, for $2word in &words { let one = 1; $3word.$1 });",
            [Completes(1, METHODS), Hover(2, "word: &String"), Hover(3, "word: &String")],
        ),
        Case::new(
            "body: dot, then more",
            "parallel!(n_jobs = 2, for word in &words { let text = $2word.$1; println!(\"{}\", text); });",
            [Completes(1, METHODS), Hover(2, "word: &String")],
        ),
        Case::new(
            "body: dot in an inner block",
            "parallel!(for word in &words { if word.len() > 1 { let text = $2word.$1; } });",
            [Completes(1, METHODS), Hover(2, "word: &String")],
        ),
        Case::new(
            "body: dot of a variable of its own",
            "parallel!(for i in 0..n { let next = $2i + 1; $3next.$1 });",
            [Completes(1, &["pow", "count_ones"]), Hover(2, "i: usize"), Hover(3, "next: usize")],
        ),
        Case::new("body: name", "parallel!(for word in &words { let text = tw$1 });", [Completes(1, &["twice"])]),
        Case::new(
            "body: nothing yet",
            "parallel!(for word in &words { $1 });",
            [Completes(1, &["word", "words", "twice"])],
        ),
        Case::new(
            "input: beginning of a name",
            "parallel!(n_jobs = 2, for word in wor$1);",
            [Completes(1, &["words"])],
        ),
        Case::new("input of a loop: nothing yet", "parallel!(n_jobs = 2, for word in $1);", [Completes(1, &["words"])]),
        Case::new(
            "input of a loop: dot",
            "parallel!(n_jobs = 2, for word in $2words.$1);",
            [Completes(1, &["iter"]), Hover(2, "words: Vec<String>")],
        ),
        Case::new(
            "input of a loop: dot, with a body",
            "parallel!(for word in $2words.$1 { twice(word); });",
            [Completes(1, &["iter"]), Hover(2, "words: Vec<String>")],
        ),
        Case::new(
            "accumulator: dot",
            "let mut total = 0; parallel!(for word in &words { $3total += $2word.$1; });",
            [Completes(1, METHODS), Hover(2, "word: &String"), Hover(3, "total: ")],
        ),
        Case::new(
            "accumulator: dot in a later statement",
            "let mut total = 0; parallel!(for word in &words { total += word.len(); $2word.$1 });",
            [Completes(1, METHODS), Hover(2, "word: &String")],
        ),
        Case::new(
            "accumulator: dot in an earlier statement",
            "let mut total = 0; parallel!(for word in &words { let text = $2word.$1; total += word.len(); });",
            [Completes(1, METHODS), Hover(2, "word: &String")],
        ),
        Case::new(
            "place as an accumulator: dot",
            "let mut sums = (0.0, 0.0); parallel!(for point in &points { sums.0 += $2point.$1; sums.1 += point.right; });",
            [Completes(1, &["left", "right"]), Hover(2, "point: &Point")],
        ),
        Case::new(
            "filled list: dot",
            "let mut seen: Vec<String> = Vec::new(); parallel!(for word in &words { seen.push($2word.$1); });",
            [Completes(1, METHODS), Hover(2, "word: &String")],
        ),
        Case::new(
            "filled list: dot after it",
            "let mut seen: Vec<String> = Vec::new(); parallel!(for word in &words { $2seen.$1; });",
            [Completes(1, &["push", "extend"]), Hover(2, "seen: ")],
        ),
        Case::new(
            "array accumulator: dot",
            "let mut bins = vec![0; 4]; parallel!(for word in &words { bins[$2word.$1] += 1; });",
            [Completes(1, METHODS), Hover(2, "word: &String")],
        ),
        Case::new(
            "window: dot",
            "let mut out = vec![0.0; n]; parallel!(for i in 0..n { out[i] = $2points[i].$1; });",
            [Completes(1, &["left", "right"]), Hover(2, "points: Vec<Point>")],
        ),
        Case::new(
            "exits: dot after them",
            "parallel!(for word in &words { if word.is_empty() { break; } let number: f64 = word.parse().ok()?; $2number.$1 });",
            [Completes(1, &["abs", "sqrt"]), Hover(2, "number: f64")],
        ),
        Case::new(
            "exits: dot before them",
            "parallel!(for word in &words { let text = $2word.$1; if word.is_empty() { return None; } });",
            [Completes(1, METHODS), Hover(2, "word: &String")],
        ),
        Case::new(
            "exits: dot in what is returned",
            "parallel!(for point in &points { if point.left > 0.0 { return Some($2point.$1); } });",
            [Completes(1, &["left", "right"]), Hover(2, "point: &Point")],
        ),
        Case::new(
            "exits: dot before `?`",
            "parallel!(for word in &words { let number = $2word.$1?; });",
            [Completes(1, METHODS), Hover(2, "word: &String")],
        ),
        Case::new(
            "body: dot on the line above another statement",
            "parallel!(for word in &words { let text = twice(word); $2word.$1\ntwice(&text); });",
            [Completes(1, METHODS), Hover(2, "word: &String")],
        ),
        Case::new(
            "accumulator: dot on the line above another statement",
            "let mut total = 0; parallel!(for word in &words { total += word.len(); $2word.$1\ntwice(word); });",
            [Completes(1, METHODS), Hover(2, "word: &String")],
        ),
        Case::new(
            "accumulator: dot on the line above another statement, in an inner block",
            "let mut total = 0; parallel!(for word in &words { if word.len() > 1 { $2word.$1\ntwice(word); total += 1; } });",
            [Completes(1, METHODS), Hover(2, "word: &String")],
        ),
        Case::new(
            "accumulator: operand",
            "let mut total = 0; parallel!(for word in &words { let size = word.len(); total += size + $1; });",
            [Completes(1, &["size", "word", "words", "sqrt"])],
        ),
        Case::new(
            "exits: nothing yet after `=`",
            "parallel!(for word in &words { let number: f64 = word.parse().ok()?; let half = $1; });",
            [Completes(1, &["number", "word"])],
        ),
        Case::new(
            "accumulator: path",
            "let mut total = 0; parallel!(for word in &words { total += word.len(); let text = String::$1; });",
            [Completes(1, &["new", "from"])],
        ),
        Case::new(
            "exits: path in a call",
            "parallel!(for word in &words { let number: f64 = word.parse().ok()?; twice(String::$1); });",
            [Completes(1, &["new", "from"])],
        ),
        Case::new(
            "scratch: dot",
            "parallel!(let mut line = String::new(); for word in &words { $2line.$1; line.push_str(word); });",
            [Completes(1, &["clear", "push_str"]), Hover(2, "line: String")],
        ),
        Case::new(
            "scratch: dot in its value",
            "parallel!(let mut line = $2words.$1; for word in &words { line.len(); });",
            [Completes(1, &["iter", "len"]), Hover(2, "words: Vec<String>")],
        ),
        Case::new(
            "scratch: dot in the item",
            "parallel!(let mut line = String::new(); for word in &words { line.push_str($2word.$1); });",
            [Completes(1, METHODS), Hover(2, "word: &String")],
        ),
        Case::new(
            "all of it: dot",
            "let mut total = 0.0; let mut seen = Vec::new(); parallel!(let mut line = String::new(); for word in &words {\n\
             line.clear(); let number: f64 = word.parse().ok()?; total += number; if number < 0.0 { break; }\n\
             seen.push($2word.$1); });",
            [Completes(1, METHODS), Hover(2, "word: &String")],
        ),
    ]
}
