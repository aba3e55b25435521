//! An editor expands the input as it is, and once more with a name at the cursor; it looks up what stands before the
//! cursor in the one at the place where the name is in the other. So the two must be the same but for the name.

use super::{expand, tokens};
use proc_macro2::{Delimiter, TokenStream, TokenTree};

const NAME: &str = "name_at_the_cursor";

/// `@` is the cursor.
const POSITIONS: &[&str] = &[
    "s.@ for s in words",
    "f(s.@) for s in words",
    "s.trim().@ for s in words",
    "f::<A, B>(s.@) for s in words",
    "s + @ for s in words",
    "&@ for s in words",
    "(s, s.@) for s in words",
    "Kind::@ for s in words",
    "|y| s.@ for s in words",
    "vec![s.@] for s in words",
    "{ let y = s.@; y } for s in words",
    "{ let y = s; y.@ } for s in words",
    "match s.@ { _ => 1 } for s in words",
    "if s.@ { 1 } else { 2 } for s in words",
    "s for s in @",
    "s for s in words.@",
    "s for s in words.@ if s > 1",
    "s for s in if c.@ { a } else { b }",
    "s for s in words if s.@",
    "s for s in words if s.@ for t in s",
    "s for s in words if let Some(x) = s.@ && x > 1",
    "s for s in words let t = s.@ if t",
    "s for s in words for t in s.@",
    "s for s in words for t in s.@ if t",
    "s for s: Kind<@> in words",
    "k.@ => v for (k, v) in pairs",
    "k => v.@ for (k, v) in pairs",
    "into = BTreeMap<_, _>, k => v.@ for (k, v) in pairs",
    "sum(s.@ for s in words)",
    "sum(s.@ => 1 for s in words)",
    "sum(s => t.@ for s in words)",
    "into = BTreeMap<_, _>, list(s => t.@ for s in words)",
    "max_by_key(s => t.@ for s in words, |s| s.len())",
    "max_by_key(s => t for s in words, |s| s.@)",
    "fold(s for s in words, HashMap::@, op, merge)",
    "fold(s for s in words, || a.@, op, merge)",
    "sum(s for s in words.@)",
    "sum(s for s in words if s.@)",
    "fold(s for s in words, init.@, op, merge)",
    "min_by_key(s for s in words, |s| s.@)",
    "n_jobs = @, s for s in words",
    "n_jobs = n.@, s for s in words",
    "pool = &@, batch_size = 2, s for s in words",
    "let a = b.@; f(a) for s in words",
    "let a: Kind = f(b.@); for s in words { total += s; }",
    "for s in @ { total += s; }",
    "for s in words.@ { total += s; }",
    "for s in words if s.@ { total += s; }",
    "for s in words for t in s.@ { total += t; }",
    "for s in words { s.@ }",
    "for s in words { s.@; }",
    "for s in words { total += s.@ }",
    "for s in words { total += s.@; }",
    "for s in words { total += s; s.@ }",
    "for s in words { s.@; total += s; }",
    "for s in words { s.@ let t = s; total += t; }",
    "for s in words { s.@ for t in s { total += t; } }",
    "for s in words { s.@ if s > 1 { total += s; } }",
    "for s in words { total += s; let t = s.@ }",
    "for s in words { total += s; let t = @ }",
    "for s in words { total += s; let t = f(1, s.@) }",
    "for s in words { if s.@ { total += s; } }",
    "for s in words { match s.@ { 1 => total += s, _ => {} } }",
    "for s in words { match s { 1 => total += s.@, _ => {} } }",
    "for s in words { while s.@ { total += s; } }",
    "for s in words { for t in s.@ { total += t; } }",
    "for s in words { out.push(s.@); }",
    "for s in words { best = best.max(s.@); }",
    "for s in words { best = max(best, s.@); }",
    "for i in 0..n { out[i] = xs[i].@; }",
    "for i in 0..n { out[i] = f(xs[i].@, 1); count += 1 }",
    "for s in words { bins[s.@] += 1; }",
    "for s in words { return s.@; }",
    "for s in words { if s.@ { break; } }",
    "for s in words { f(s.@)?; }",
    "for s in words { total += s?; log(|| s.@); }",
    "'rows: for row in rows { for s in row.@ { continue 'rows; } }",
    "for s in words { parallel!(t.@ for t in s); total += 1; }",
    "s.@",
    "s.@, ",
    "sum(s.@)",
];

/// Every token by itself, with the brackets of groups.
pub(super) fn flat(tokens: TokenStream) -> Vec<String> {
    let mut all = Vec::new();
    for token in tokens {
        match token {
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::Brace => ("{", "}"),
                    Delimiter::None => ("", ""),
                };
                all.push(open.to_owned());
                all.extend(flat(group.stream()));
                all.push(close.to_owned());
            }
            token => all.push(token.to_string()),
        }
    }
    all
}

/// Without errors, `:: core :: compile_error ! { TEXT } ;`, and the braces that hold them and the anchor.
fn without_errors(mut flat: Vec<String>) -> Vec<String> {
    while let Some(name) = flat.iter().position(|token| token == "compile_error") {
        let semicolon = usize::from(flat.get(name + 5).is_some_and(|token| token == ";"));
        flat.drain(name - 5..name + 5 + semicolon);
        // Where a name or an operand is missing it is an index, of that or of nothing.
        if flat[..name - 5].last().is_some_and(|token| token == "[") && flat[name - 5] == "]" {
            let is_call = |token: &String| token.chars().all(|c| c.is_alphanumeric() || c == '>');
            let nothing = match &flat[..name - 6] {
                [.., before, open, close] if open == "(" && close == ")" && !is_call(before) => 2,
                _ => 0,
            };
            flat.drain(name - 6 - nothing..name - 4);
        }
    }
    let is_anchor =
        |flat: &[String]| flat[0] == "{" && flat[1..].concat().starts_with("<parallel_for::__private::Anchor");
    while let Some(open) = (0..flat.len().saturating_sub(1)).find(|&at| is_anchor(&flat[at..])) {
        let close = flat[open..].iter().position(|token| token == "}").expect("the end of a block");
        flat.remove(open + close);
        flat.remove(open);
    }
    flat
}

/// The number of tokens that two lists share at the beginning.
fn shared(one: &[String], other: &[String]) -> usize {
    one.iter().zip(other).take_while(|(one, other)| one == other).count()
}

/// The parts of two lists that are not shared at the beginning or at the end.
fn difference<'t>(one: &'t [String], other: &'t [String]) -> (&'t [String], &'t [String]) {
    let first = shared(one, other);
    let (one, other) = (&one[first..], &other[first..]);
    let last = one.iter().rev().zip(other.iter().rev()).take_while(|(one, other)| one == other).count();
    (&one[..one.len() - last], &other[..other.len() - last])
}

#[test]
fn the_name_at_the_cursor_is_all_that_differs() {
    let mut wrong = Vec::new();
    for text in POSITIONS {
        let without = without_errors(flat(expand(tokens(&text.replace('@', "")))));
        let with = without_errors(flat(expand(tokens(&text.replace('@', NAME)))));
        let (less, _) = difference(&without, &with);
        // After a last `let` there is a semicolon: without, rustc would say nothing else.
        let mut shorter = without.clone();
        if let [.., end] = less
            && end == ";"
        {
            shorter.remove(shared(&without, &with) + less.len() - 1);
        }
        let (less, more) = difference(&shorter, &with);
        // What waits for the name may be gone, or something stand for the whole.
        let before = text.split('@').next().unwrap_or_default().trim_end();
        let is_gap = less.is_empty() || less.concat().ends_with("::__private::hole()");
        let is_name = match more {
            [operator @ .., name] => name == NAME && operator.len() < 3 && before.ends_with(&operator.concat()),
            [] => false,
        };
        if !is_gap || !is_name {
            wrong.push(format!("{text}\n  without: {}\n  with: {}", less.join(" "), more.join(" ")));
        }
    }
    assert!(wrong.is_empty(), "{} of {}\n{}", wrong.len(), POSITIONS.len(), wrong.join("\n"));
}
