//! C's choice, `c ? a : b`, wherever it stands.

use super::made::{braced, ident, short};
use crate::recover::fixup::is_of_macro;
use crate::recover::split::find;
use crate::tokens::predicates::{is_for, is_punct, is_reserved, is_word};
use crate::tokens::spans::group;
use proc_macro2::{Delimiter, Spacing, TokenTree};
use syn::Error;

/// The tokens with an `if` in the place of each choice, and the error of the first one.
pub(super) fn replace(tokens: &[TokenTree]) -> Option<(Vec<TokenTree>, Error)> {
    let mut tokens = tokens.to_vec();
    let mut first = None;
    while let Some(error) = replace_one(&mut tokens) {
        first.get_or_insert(error);
    }
    for at in 0..tokens.len() {
        let TokenTree::Group(old) = &tokens[at] else { continue };
        if is_of_macro(&tokens[..at]) {
            continue;
        }
        let inside: Vec<TokenTree> = old.stream().into_iter().collect();
        if let Some((new, error)) = replace(&inside) {
            tokens[at] = group(old.delimiter(), new.into_iter().collect(), old.span()).into();
            first.get_or_insert(error);
        }
    }
    first.map(|error| (tokens, error))
}

fn replace_one(tokens: &mut Vec<TokenTree>) -> Option<Error> {
    let (mark, colon) = (1..tokens.len()).find_map(|at| Some((at, colon_of(tokens, at)?)))?;
    let start = (0..mark).rev().find(|&at| is_start(tokens, at)).map_or(0, |at| at + 1);
    let is_end = |at: &usize| is_punct(&tokens[*at], ',') || is_punct(&tokens[*at], ';') || is_for(tokens, *at);
    let end = (colon + 1..tokens.len()).find(is_end).unwrap_or(tokens.len());
    if start == mark || end == colon + 1 {
        return None;
    }
    let at = tokens[mark].span();
    let (condition, yes, no) = (&tokens[start..mark], &tokens[mark + 1..colon], &tokens[colon + 1..end]);
    let text = format!(
        "a value that depends is written as in Rust; write `if {} {{ {} }} else {{ {} }}`",
        short(condition),
        short(yes),
        short(no)
    );
    let (yes, no) = (braced(yes.to_vec(), at), braced(no.to_vec(), at));
    let by = [&[ident("if", at)], condition, &[yes, ident("else", at), no]].concat();
    tokens.splice(start..end, by);
    Some(Error::new(at, text))
}

/// The colon of the choice whose `?` stands here.
fn colon_of(tokens: &[TokenTree], at: usize) -> Option<usize> {
    if !is_punct(&tokens[at], '?') || !ends_operand(&tokens[at - 1]) || !begins_operand(tokens.get(at + 1)?) {
        return None;
    }
    let is_other = |token: &TokenTree| is_punct(token, ',') || is_punct(token, ';');
    let mut depth = 0;
    let mut next = at + 1;
    while let Some(token) = tokens.get(next).filter(|token| !is_other(token)) {
        let is_path = is_punct(token, ':') && tokens.get(next + 1).is_some_and(|after| is_punct(after, ':'));
        if is_path {
            next += 2;
            continue;
        }
        if is_punct(token, ':') {
            if depth == 0 {
                return Some(next);
            }
            depth -= 1;
        } else if colon_may_follow(tokens, next) {
            depth += 1;
        }
        next += 1;
    }
    None
}

/// Tells if a choice inside of a choice begins here.
fn colon_may_follow(tokens: &[TokenTree], at: usize) -> bool {
    is_punct(&tokens[at], '?')
        && ends_operand(&tokens[at - 1])
        && tokens.get(at + 1).is_some_and(begins_operand)
        && find(tokens, at, |token| is_punct(token, ':')).is_some()
}

fn ends_operand(token: &TokenTree) -> bool {
    match token {
        TokenTree::Ident(name) => !is_reserved(name) || ["self", "true", "false"].iter().any(|word| name == word),
        TokenTree::Literal(_) => true,
        TokenTree::Group(group) => group.delimiter() != Delimiter::Brace,
        TokenTree::Punct(_) => false,
    }
}

fn begins_operand(token: &TokenTree) -> bool {
    match token {
        TokenTree::Ident(name) => !is_reserved(name) || ["self", "true", "false"].iter().any(|word| name == word),
        TokenTree::Literal(_) => true,
        TokenTree::Group(group) => group.delimiter() == Delimiter::Parenthesis,
        TokenTree::Punct(mark) => "-!*&".contains(mark.as_char()),
    }
}

/// Tells if a value begins behind this token.
fn is_start(tokens: &[TokenTree], at: usize) -> bool {
    let is_joint = |at: usize| matches!(&tokens[at], TokenTree::Punct(mark) if mark.spacing() == Spacing::Joint);
    match &tokens[at] {
        TokenTree::Punct(mark) if mark.as_char() == ',' || mark.as_char() == ';' => true,
        // The `=` of an assignment, and not of a comparison.
        TokenTree::Punct(mark) if mark.as_char() == '=' => {
            let is_tail = at > 0 && is_joint(at - 1) && "=!<>".chars().any(|sign| is_punct(&tokens[at - 1], sign));
            !is_tail && !is_joint(at)
        }
        // `=>`
        TokenTree::Punct(mark) if mark.as_char() == '>' => at > 0 && is_joint(at - 1) && is_punct(&tokens[at - 1], '='),
        TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
        word => is_word(word, "return") || is_word(word, "break") || is_word(word, "in"),
    }
}
