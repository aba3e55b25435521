//! Soundness: properties that every expansion has, whatever the input.

use super::several::errors;
use super::{expand, root};
use crate::parse::parse;
use crate::recover::fixup;
use crate::recover::{Reporter, recover};
use crate::tokens::none_groups;
use crate::write;
use proc_macro2::{Span, TokenStream, TokenTree};
use std::collections::HashMap;
use syn::Expr;

/// The fault of the expansion of this input, if there is one.
pub(super) fn fault(input: &TokenStream) -> Option<String> {
    let expansion = expand(input.clone());
    let errors = errors(expansion.clone());
    let is_read = syn::parse2::<Expr>(expansion.clone()).is_ok();
    if !is_read && !errors.is_empty() {
        return Some(format!("rustc would hide {errors:?}"));
    }
    for (at, (text, span)) in errors.iter().enumerate() {
        if !is_inside(*span, input) {
            return Some(format!("{text} points at {span:?}, outside of the input"));
        }
        if errors[..at].iter().any(|(other, place)| other == text && place.byte_range() == span.byte_range()) {
            return Some(format!("{text} is said twice at the same place"));
        }
    }
    // A place like `stats.sum` has another name inside.
    if errors.is_empty() && !expansion.to_string().contains("__copy_") {
        let kept = words(expansion);
        let lost =
            words(input.clone()).into_iter().find(|(word, count)| kept.get(word).is_none_or(|kept| kept < count));
        if let Some((word, _)) = lost {
            return Some(format!("`{word}` is left out, and no error says so"));
        }
    }
    // rustc can be trusted to refuse what it is left with when we would, too.
    if !is_read {
        let ours = said_by_us(input);
        if syn::parse2::<Expr>(ours.clone()).is_err() || self::errors(ours).is_empty() {
            return Some("it is not Rust, and nobody would say why".to_owned());
        }
    }
    None
}

/// The expansion in which nothing is left to rustc.
fn said_by_us(input: &TokenStream) -> TokenStream {
    let root = root();
    let tokens = none_groups::parenthesize(input.clone());
    let Err(fault) = parse(tokens.clone()) else { return TokenStream::new() };
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let (input, errors) = recover(&tokens, &fault, Reporter::Macro, &root);
    fixup::report(write(&root, input, errors))
}

/// Only input without a token has no place of its own.
fn is_inside(span: Span, input: &TokenStream) -> bool {
    let places = || input.clone().into_iter().map(|token| token.span().byte_range());
    let (Some(start), Some(end)) = (places().map(|place| place.start).min(), places().map(|place| place.end).max())
    else {
        return true;
    };
    let place = span.byte_range();
    start <= place.start && place.end <= end && !place.is_empty()
}

/// Names and literals, and how many there are of each; but jumps, which may be said in other words.
fn words(tokens: TokenStream) -> HashMap<String, usize> {
    fn count(tokens: TokenStream, counts: &mut HashMap<String, usize>) {
        let mut is_label = false;
        for token in tokens {
            let after_tick =
                std::mem::replace(&mut is_label, matches!(&token, TokenTree::Punct(p) if p.as_char() == '\''));
            match token {
                TokenTree::Group(group) => count(group.stream(), counts),
                TokenTree::Punct(_) => {}
                _ if after_tick => {}
                word => *counts.entry(word.to_string()).or_default() += 1,
            }
        }
    }
    let mut counts = HashMap::new();
    count(tokens, &mut counts);
    for keyword in ["for", "in", "then", "break", "continue", "return"] {
        counts.remove(keyword);
    }
    counts
}
