//! Several mistakes in one input: each is said once, at its own token, in the order of the input.

use super::corpus::MISTAKES;
use super::{expand, tokens};
use proc_macro2::{Span, TokenStream, TokenTree};

/// The texts and places of the errors in an expansion, in the order in which rustc meets them.
pub(super) fn errors(expansion: TokenStream) -> Vec<(String, Span)> {
    let mut errors = Vec::new();
    let tokens: Vec<TokenTree> = expansion.into_iter().collect();
    for (at, token) in tokens.iter().enumerate() {
        match token {
            TokenTree::Ident(name) if name == "compile_error" => {
                let Some(TokenTree::Group(text)) = tokens.get(at + 2) else { panic!("`compile_error` without a text") };
                errors.push((text.stream().to_string(), name.span()));
            }
            TokenTree::Group(group) => errors.extend(self::errors(group.stream())),
            _ => {}
        }
    }
    errors
}

/// The places that the errors point at: the text from there on.
fn places(text: &str) -> Vec<String> {
    let input = tokens(text);
    let start = input.clone().into_iter().next().map_or(0, |first| first.span().byte_range().start);
    let mut places: Vec<usize> =
        errors(expand(input)).iter().map(|(_, span)| span.byte_range().start - start).collect();
    // Where something is missing inside an expression, the error stands there, and the others after all of it.
    places.sort_unstable();
    places.into_iter().map(|place| text[place..].chars().take(12).collect()).collect()
}

#[test]
fn settings_clauses_and_body_in_one_go() {
    assert_eq!(
        places("njobs = 1, n_jobs = 2, n_jobs = 0, for x xs { last = 1 - last; total /= x; }"),
        ["njobs = 1, n", "n_jobs = 0, ", "0, for x xs ", "xs { last = ", "last; total ", "total /= x; "]
    );
}

#[test]
fn every_piece_has_its_own_error() {
    for (text, expected) in [
        ("njobs = 1, batch_size = 0, x for x xs", &["njobs", "0,", "xs"][..]),
        ("n_jobs = 1 x for x xs", &["x for", "xs"]),
        ("n_jobs = 1; for x xs { f(x); }", &["; for", "xs"]),
        ("x.or(not::and(y)) for x in xs, pool = p", &["pool"]),
        ("for x in 0..9: total += y", &[": total"]),
        ("for x in xs: total += y", &[": total"]),
        ("n_jobs = 1, n_jobs = 2 x for x in xs if c else y, pool = p", &["n_jobs = 2", "x for", "else", "pool"]),
        ("let s = 1 x for x xs for y ys", &["x for", "xs", "ys"]),
        ("let s = 1 let t = 2 for x xs { f(x); }", &["let t", "for x", "xs"]),
        ("[x for x in y] for y ys", &["for x", "ys"]),
        ("[x for x in xs], n_jobs = 2", &["[x", "n_jobs"]),
        ("x if c else y for x xs", &["if c", "xs"]),
        ("x if c for x in xs z if d", &["if c", "z if"]),
        ("any(k => v for x xs, f).sqrt()", &["any", "xs", ".sqrt"]),
        ("sum(y for y ys) for x xs", &["sum", "xs"]),
        ("summ(x for x xs) y", &["summ", "xs", "y"]),
        ("into = Vec<_>, sum(x for x xs)", &["into", "xs"]),
        ("into = Vec<_>, n_jobs = 0, for x in xs", &["into", "0,", "for"]),
        ("for x xs for y ys { last = 1 - last; } 1", &["xs", "ys", "last;", "1"]),
        ("for x in xs { total += x; f(total); last = 1 - last; } g()", &["total); ", "last;", "g()"]),
        ("for x in xs { total += x; log!(total); seen = 1 - seen; out[f(x)] = x; }", &["total); ", "seen;", "f(x)] "]),
        ("x for x in xs y, n_jobs = 2", &["y", "n_jobs"]),
        ("n_jobs = , x for x xs", &["= ,", "xs"]),
        ("x. for x in xs if for y ys", &[". for", "if for", "ys"]),
    ] {
        let places = places(text);
        let as_expected = places.len() == expected.len() && places.iter().zip(expected).all(|(a, b)| a.starts_with(b));
        assert!(as_expected, "{text}\n{places:?}, not {expected:?}");
    }
}

/// rustc stops at the first thing that is no Rust, and would say nothing of what we have to say.
#[test]
fn code_that_is_no_rust_hides_nothing() {
    for (text, expected) in [
        ("njobs = 1, x + + for x in xs", &["njobs", "+ for"][..]),
        ("njobs = 1, f(x y) for x in xs", &["njobs", "y)"]),
        ("njobs = 1, for x in xs { f(x.) }", &["njobs", ".)"]),
        ("for x in xs { last = 1 - last; let y = x. }", &["last;", ". }"]),
        ("for x xs { f(x y); }", &["xs", "y)"]),
        ("n_jobs = 0, x for x in xs if f(1 2)", &["0", "2)"]),
    ] {
        let places = places(text);
        let as_expected = places.len() == expected.len() && places.iter().zip(expected).all(|(a, b)| a.starts_with(b));
        assert!(as_expected, "{text}\n{places:?}, not {expected:?}");
    }
    // Alone it is rustc's to judge, and goes out as it came.
    let expansion = expand(tokens("f(x y) for x in xs"));
    assert!(errors(expansion.clone()).is_empty());
    assert!(syn::parse2::<syn::Expr>(expansion).is_err());
}

/// The token named as waiting is the one that was written; in the expansion another one may stand before it.
#[test]
fn what_waits_is_what_was_written() {
    for (text, waiting) in [
        ("n_jobs = , x for x in xs", "="),
        ("for x in xs { x } then |n|", "|"),
        ("x for x in xs let y = x +", "+"),
        ("for x in xs { f(x * ); }", "*"),
        ("for x in xs { x. }", "."),
    ] {
        let errors = errors(expand(tokens(text)));
        assert!(errors[0].0.contains(&format!("nothing follows `{waiting}`;")), "{text}\n{errors:?}");
    }
}

/// A mistake in the settings and any other one are two mistakes.
#[test]
fn a_mistake_more_is_an_error_more() {
    let of = |text: &str| errors(expand(tokens(text))).into_iter().map(|(text, _)| text).collect::<Vec<_>>();
    for text in MISTAKES.iter().filter(|text| text.contains("in") && !text.contains("n_jobs = 1,")) {
        for (setting, said) in [("njobz = 1", "njobz"), ("lookahead = 0", "lookahead"), ("pool = p, pool = p", "twice")]
        {
            let (alone, both) = (of(text), of(&format!("{setting}, {text}")));
            assert_eq!(both.len(), 2, "{setting}, {text}\n{both:?}");
            assert!(both.iter().any(|error| error.contains(said)) && both.contains(&alone[0]), "{text}\n{both:?}");
        }
    }
}
