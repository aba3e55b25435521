//! The places where broken input is split: the keywords and commas that stand outside of every group.

use crate::tokens::predicates::{is_braced, is_for, is_punct, is_word};
use proc_macro2::{Ident, Spacing, TokenTree};

/// The position of the first token from `from` on for which `is` is true.
pub(crate) fn find(tokens: &[TokenTree], from: usize, is: impl Fn(&TokenTree) -> bool) -> Option<usize> {
    (from..tokens.len()).find(|&at| is(&tokens[at]))
}

/// As [`find`]; the end of the tokens if there is none.
pub(crate) fn find_or_end(tokens: &[TokenTree], from: usize, is: impl Fn(&TokenTree) -> bool) -> usize {
    find(tokens, from, is).unwrap_or(tokens.len())
}

/// The name of the setting that starts here: `IDENT =`, but neither `==` nor `=>`.
pub(crate) fn setting_at(tokens: &[TokenTree], at: usize) -> Option<Ident> {
    match (tokens.get(at)?, tokens.get(at + 1)?, tokens.get(at + 2)) {
        (TokenTree::Ident(_), TokenTree::Punct(punct), Some(next))
            if punct.spacing() == Spacing::Joint && (is_punct(next, '=') || is_punct(next, '>')) =>
        {
            None
        }
        // The name must be no keyword: `let = 5` is a `let` without a pattern, and no setting.
        (TokenTree::Ident(ident), TokenTree::Punct(punct), _) if punct.as_char() == '=' => {
            syn::parse2(TokenTree::from(ident.clone()).into()).ok()
        }
        _ => None,
    }
}

/// The position at which the `for` of a statement loop would stand: after attributes and a label.
pub(crate) fn statement_start(tokens: &[TokenTree]) -> usize {
    let mut at = 0;
    while let [hash, TokenTree::Group(_), ..] = &tokens[at..]
        && is_punct(hash, '#')
    {
        at += 2;
    }
    match &tokens[at..] {
        [tick, TokenTree::Ident(_), colon, ..] if is_punct(tick, '\'') && is_punct(colon, ':') => at + 3,
        _ => at,
    }
}

/// The position of the first `for`, which ends the value of a comprehension.
pub(crate) fn first_for(tokens: &[TokenTree]) -> Option<usize> {
    (0..tokens.len()).find(|&at| is_for(tokens, at))
}

/// Tells if a clause starts here.
pub(crate) fn is_clause(tokens: &[TokenTree], at: usize) -> bool {
    let is = |word| is_word(&tokens[at], word);
    let before = at.checked_sub(1).map(|at| &tokens[at]);
    match before {
        // `if let`, the `let` of a chain, and `else if` start nothing.
        Some(before) if is("let") => !is_word(before, "if") && !is_punct(before, '&') && !is_punct(before, '|'),
        Some(before) if is("if") => !is_word(before, "else") && !is_choice(tokens, at),
        _ => is_for(tokens, at) || is("if") || is("let"),
    }
}

/// Tells if an `if` is a value and no filter: `if … { … } else { … }` at a place where a value is due.
fn is_choice(tokens: &[TokenTree], at: usize) -> bool {
    let is_due = is_word(&tokens[at - 1], "in") || is_punct(&tokens[at - 1], '=');
    let block = find_or_end(tokens, at, is_braced);
    is_due && tokens.get(block + 1).is_some_and(|next| is_word(next, "else"))
}

/// The position of the next clause after the one that starts at `at`; the end of the tokens if there is none.
pub(crate) fn next_clause(tokens: &[TokenTree], at: usize) -> usize {
    (at + 1..tokens.len()).find(|&at| is_clause(tokens, at)).unwrap_or(tokens.len())
}

/// The position of the colon in `PAT: TYPE`; the colons of a path do not count.
pub(crate) fn annotation(tokens: &[TokenTree]) -> Option<usize> {
    let colon = |at: usize| tokens.get(at).is_some_and(|token| is_punct(token, ':'));
    (0..tokens.len()).find(|&at| colon(at) && !colon(at + 1) && (at == 0 || !colon(at - 1)))
}
