//! Code in which a name after a `.` is still to come.

use super::corpus::CORPUS;
use super::{expand, tokens};
use crate::tokens::hygiene::AS_IN_EDITOR;
use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::ToTokens;

/// While `x.` waits for a name, the expansion is the same up to there as it is with a name: an editor looks for the type
/// of `x` at the place where it stands in the expansion with the name.
#[test]
fn what_waits_for_a_name_changes_nothing_before_it() {
    AS_IN_EDITOR.set(true);
    for text in CORPUS {
        for (waiting, named) in waiting(&tokens(text)) {
            let named = expand(named);
            // With a mistake of its own.
            if syn::parse2::<syn::Expr>(named.clone()).is_err() || named.to_string().contains("compile_error") {
                continue;
            }
            let named = named.to_string();
            let Some(before) = named.split(". marker").next().filter(|before| before.len() < named.len()) else {
                continue;
            };
            let found = expand(waiting.clone()).to_string();
            assert!(found.starts_with(before.trim_end()), "{text}\n{waiting}\n{found}\n{named}");
        }
    }
}

/// A statement that is typed above another one takes that one's beginning for its own, until its semicolon is there.
#[test]
fn a_statement_without_a_semicolon_hides_no_other() {
    AS_IN_EDITOR.set(true);
    for (waiting, named) in [
        ("for x in xs { total += x; x. f(x); }", "for x in xs { total += x; x.marker f(x); }"),
        ("for x in xs { total += x; if c { x. n += 1; } }", "for x in xs { total += x; if c { x.marker n += 1; } }"),
        ("for x in xs { let y = x. n += y; total += x; }", "for x in xs { let y = x.marker n += y; total += x; }"),
        ("for i in 0..n { out[i] = g(i); f(i). g(); }", "for i in 0..n { out[i] = g(i); f(i).marker g(); }"),
    ] {
        let [waiting, named] = [waiting, named].map(|text| expand(tokens(text)).to_string());
        let (before, _) = named.split_once(". marker").unwrap();
        assert!(waiting.starts_with(before.trim_end()), "{waiting}\n{named}");
        assert!(named.contains("locals"), "{named}");
    }
}

/// The tokens with a `.` after any one of them that can stand before one, and the same with a name after the `.`.
fn waiting(tokens: &TokenStream) -> Vec<(TokenStream, TokenStream)> {
    let all: Vec<TokenTree> = tokens.clone().into_iter().collect();
    let mut waiting = Vec::new();
    for (at, token) in all.iter().enumerate() {
        // With one more, it would be a range.
        if matches!(all.get(at + 1), Some(TokenTree::Punct(next)) if next.as_char() == '.') {
            continue;
        }
        let with = |more: &str| {
            let (before, after) = all.split_at(at + 1);
            before.iter().cloned().chain(super::tokens(more)).chain(after.iter().cloned()).collect()
        };
        let ends_operand = match token {
            TokenTree::Ident(ident) => syn::parse2::<syn::Ident>(ident.to_token_stream()).is_ok(),
            TokenTree::Group(group) => group.delimiter() != Delimiter::Brace,
            _ => false,
        };
        if ends_operand {
            waiting.push((with("."), with(".marker")));
        }
        if let TokenTree::Group(group) = token {
            let within = |inner| {
                let mut copy = all.clone();
                copy[at] = Group::new(group.delimiter(), inner).into();
                copy.into_iter().collect()
            };
            let inner = self::waiting(&group.stream());
            waiting.extend(inner.into_iter().map(|(one, other)| (within(one), within(other))));
        }
    }
    waiting
}
