//! A hunt for input that the macro does not get through: good and bad input, cut up, mixed and spiced with words of its
//! own. `HUNT=300 cargo test -p parallel-macros hunt` takes 300 seconds instead of a few.

use super::corpus::{CORPUS, MISTAKES};
use super::sound::fault;

use proc_macro2::{Delimiter, Group, Spacing, TokenStream, TokenTree};
use proptest::prelude::*;
use proptest::sample::Index;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use std::time::{Duration, Instant};

/// Words that mean something to the macro or to Rust.
const WORDS: &str = "for in if let else then x y xs i n_jobs batch_size lookahead pool into sum fold first min_by_key \
    total out 0 1.5 .. ..= = == => += -= /= <<= , ; : :: 'a '_ | || & && < > -> ( ) [ ] { } + - * ! . ? @ # $ _ \
    return break continue yield await async move mut ref match loop while unsafe fn struct impl dyn where const static as \
    true self Self r#for \"text\" \"{total}\" 'c' b\"b\" println ! vec ! parallel ! push insert max len enumerate rev \
    Vec Some usize";

/// Pieces that have been at the root of a fault, or could be.
const FRAGMENTS: &[&str] = &[
    "x for x in xs",
    "(x for x in xs)",
    "for x in xs { total += x; }",
    "parallel!(for y in x { total += y; })",
    "n_jobs = 2,",
    "into = Vec<_>,",
    "let s = f();",
    "if let Some(y) = x &&",
    "for i in 0..n",
    "out[i] = 1;",
    "bins[k] += 1;",
    "#[cfg(any())]",
    "for<'a> |y: &'a T| -> T { y }",
    "println!(\"{total} {}\", f(x)?);",
    "match x { 1 => 2, _ => return }",
    "'a: loop { break 'a; }",
];

/// The words of a text; what has no space in it is one word.
fn words(text: &str) -> Vec<String> {
    fn collect(tokens: TokenStream, words: &mut Vec<String>) {
        let mut is_joint = false;
        for token in tokens {
            let text = match &token {
                TokenTree::Group(group) => {
                    let (open, close) = match group.delimiter() {
                        Delimiter::Parenthesis => ("(", ")"),
                        Delimiter::Bracket => ("[", "]"),
                        Delimiter::Brace | Delimiter::None => ("{", "}"),
                    };
                    words.push(open.to_owned());
                    collect(group.stream(), words);
                    words.push(close.to_owned());
                    is_joint = false;
                    continue;
                }
                token => token.to_string(),
            };
            match words.last_mut() {
                Some(last) if is_joint => last.push_str(&text),
                _ => words.push(text),
            }
            is_joint = matches!(&token, TokenTree::Punct(punct) if punct.spacing() == Spacing::Joint);
        }
    }
    let mut words = Vec::new();
    collect(super::tokens(text), &mut words);
    words
}

/// One change: of which kind, where, and what is taken from where.
type Change = (u8, Index, Index, Index);

fn changed(mut text: Vec<String>, changes: &[Change], sources: &[Vec<String>], vocabulary: &[String]) -> Vec<String> {
    for (kind, at, from, piece) in changes {
        let at = at.index(text.len() + 1);
        let there = at < text.len();
        match kind % 8 {
            0 if there => drop(text.remove(at)),
            1 if there => text.insert(at, text[at].clone()),
            2 if at + 1 < text.len() => text.swap(at, at + 1),
            3 => text.truncate(at),
            4 if there => text[at].clone_from(&vocabulary[from.index(vocabulary.len())]),
            5 | 6 => text.insert(at, vocabulary[from.index(vocabulary.len())].clone()),
            _ => {
                let source = &sources[from.index(sources.len())];
                let start = if *kind < 128 { 0 } else { piece.index(source.len().max(1)).min(source.len()) };
                text.splice(at..at, source[start..].iter().take(24).cloned());
            }
        }
        text.truncate(200);
    }
    text
}

/// With a bracket to each bracket.
fn balanced(text: Vec<String>) -> String {
    let mut open = Vec::new();
    let mut kept = String::new();
    for word in text {
        match &*word {
            "(" => open.push(")"),
            "[" => open.push("]"),
            "{" => open.push("}"),
            ")" | "]" | "}" if open.pop_if(|close| *close == word).is_none() => continue,
            _ => {}
        }
        kept += &word;
        kept.push(' ');
    }
    open.iter().rev().for_each(|close| kept += close);
    kept
}

/// With invisible groups in place of parentheses, as they come from other macros: around expressions.
fn with_invisible(tokens: TokenStream) -> TokenStream {
    let mut is_operand = false;
    let change = |token| {
        let could_be = std::mem::replace(&mut is_operand, matches!(token, TokenTree::Punct(_)));
        let TokenTree::Group(group) = token else { return token };
        let is_value =
            could_be && group.delimiter() == Delimiter::Parenthesis && syn::parse2::<syn::Expr>(group.stream()).is_ok();
        let delimiter = if is_value { Delimiter::None } else { group.delimiter() };
        let mut copy = Group::new(delimiter, with_invisible(group.stream()));
        copy.set_span(group.span());
        TokenTree::Group(copy)
    };
    tokens.into_iter().map(change).collect()
}

fn inputs() -> impl Strategy<Value = (String, usize)> {
    let vocabulary: Vec<String> = WORDS.split_whitespace().map(str::to_owned).collect();
    let texts = CORPUS.iter().chain(MISTAKES).chain(FRAGMENTS);
    let sources: Vec<Vec<String>> = texts.map(|text| words(text)).collect();
    let change = (any::<u8>(), any::<Index>(), any::<Index>(), any::<Index>());
    (any::<Index>(), proptest::collection::vec(change, 0..10), 0..8_usize).prop_map(
        move |(base, changes, invisible)| {
            let base = sources[base.index(sources.len())].clone();
            (balanced(changed(base, &changes, &sources, &vocabulary)), invisible)
        },
    )
}

/// `return += 1`: syn takes the jump for the left side, which rustc does not, and another expression comes in its place.
/// `for x in || return { … }`, `if return x { … }`: the body goes with the jump.
fn has_jump_as_operand(text: &str) -> bool {
    let words: Vec<&str> = text.split(' ').filter(|word| !word.starts_with('\'')).collect();
    words.windows(2).any(|pair| {
        let is_operator = pair[1] == "as" || pair[1].starts_with(|first: char| "+-*/%^&|<>=.?!".contains(first));
        let is_prefix = ["-", "*", "&", "&&", "!", "|", "||", "<", "..", "..="].contains(&pair[1]);
        let is_jump = |word| ["return", "break", "continue", "yield"].contains(&word);
        is_jump(pair[0]) && (is_operator && !is_prefix || pair[1] == "{")
            || is_jump(pair[1]) && !["{", "}", ";", "=>", "("].contains(&pair[0])
    })
}

#[test]
fn hunt() {
    let seconds = std::env::var("HUNT").ok().and_then(|seconds| seconds.parse().ok());
    let end = seconds.map(|seconds| Instant::now() + Duration::from_secs(seconds));
    let config = Config { failure_persistence: None, ..Config::with_cases(1500) };
    let inputs = inputs();
    let mut rounds = 0;
    loop {
        // A runner counts its cases over all of its runs.
        let mut runner = match end {
            Some(_) => TestRunner::new(config.clone()),
            // The same inputs each time: what a hunt finds is for those who hunt.
            None => TestRunner::new_with_rng(config.clone(), TestRng::deterministic_rng(RngAlgorithm::ChaCha)),
        };
        let round = runner.run(&inputs, |(text, invisible)| {
            let Ok(input) = text.parse::<TokenStream>() else { return Ok(()) };
            prop_assume!(!has_jump_as_operand(&text));
            let input = if invisible == 0 { with_invisible(input) } else { input };
            match fault(&input) {
                None => Ok(()),
                Some(fault) => Err(TestCaseError::fail(fault)),
            }
        });
        if let Err(error) = round {
            panic!("{error}");
        }
        rounds += 1;
        // What the places of so much text take.
        proc_macro2::extra::invalidate_current_thread_spans();
        if end.is_none_or(|end| Instant::now() > end) {
            break;
        }
    }
    eprintln!("{rounds} rounds of 1500 inputs");
}
