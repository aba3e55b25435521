//! Fixups: a made-up name, [`MISSING`], in each place where something is missing, because someone is still typing.
//!
//! With the fixups the input can be read, and its expansion is the one that comes with the next letter. This matters to
//! an editor: it expands the input as it is, and once more with a name at the cursor, and looks for the type before the
//! dot at the same place in both. [`insert`] puts the fixups in before the input is read. [`report`] takes each of them
//! out of the expansion, and most of them leave an error there. It tells them apart by the token before the fixup:
//!
//! ```text
//! what is missing            the input      after `insert`               after `report`
//! a name after a dot         s.             s.MISSING                    s[ERROR]
//! an operand                 a +            a + MISSING                  a + ()[ERROR]
//! the end of a path          x::            x::MISSING                   x::, for rustc
//! the semicolon of a last
//!   `let`, also incomplete   let t = s.     let t = s.MISSING;           let t = s[ERROR];
//!   `let`, else complete     let t = s      let t = s; MISSING;          let t = s, for rustc
//! a semicolon between two    a b;           macro_rules! MISSING {a b};  a b;, for rustc
//! ```
//!
//! *For rustc*: the tokens go out as they were written, and rustc has its own error for them.
//!
//! `s[ERROR]` is an index whose value is a `compile_error!`. The index has no type, so the whole expression has none,
//! and rustc finds nothing else wrong with what it is a part of.

use crate::tokens::predicates::{is_punct, is_reserved};
use crate::tokens::pretty::MISSING;
use crate::tokens::spans::group;
use proc_macro2::{Delimiter, Group, Ident, Punct, Spacing, Span, TokenStream, TokenTree};
use quote::quote;
use std::ops::Range;
use syn::Error;

/// Inserts the fixups; `None` if nothing is missing. The arguments of other macros may mean anything, so nothing is
/// inserted there.
pub(crate) fn insert(tokens: &TokenStream) -> Option<TokenStream> {
    insert_in_list(&tokens.clone().into_iter().collect::<Vec<_>>(), false)
}

fn insert_in_list(tokens: &[TokenTree], in_group: bool) -> Option<TokenStream> {
    let mut fixed = TokenStream::new();
    let mut any = false;
    for (at, token) in tokens.iter().enumerate() {
        match token {
            TokenTree::Group(group) if !is_of_macro(&tokens[..at]) => {
                let inner = insert_in_group(group);
                any |= inner.is_some();
                fixed.extend([inner.map_or_else(|| token.clone(), |inner| with_tokens(group, inner).into())]);
            }
            _ => fixed.extend([token.clone()]),
        }
        if is_incomplete_at(tokens, at, in_group) {
            any = true;
            fixed.extend([TokenTree::from(Ident::new(MISSING, token.span()))]);
        }
    }
    any.then_some(fixed)
}

fn insert_in_group(group: &Group) -> Option<TokenStream> {
    let tokens: Vec<TokenTree> = group.stream().into_iter().collect();
    let unreadable = if group.delimiter() == Delimiter::Brace { two_in_one(&tokens) } else { None };
    let Some(unreadable) = unreadable else {
        let fixed = insert_in_list(&tokens, true);
        return if group.delimiter() == Delimiter::Brace { end_last(&tokens, fixed.as_ref()).or(fixed) } else { fixed };
    };
    let part = |tokens: &[TokenTree]| insert_in_list(tokens, true).unwrap_or_else(|| tokens.iter().cloned().collect());
    let (before, after) = (part(&tokens[..unreadable.start]), part(&tokens[unreadable.end..]));
    // The tokens that cannot be read hide in an item: the analysis looks into no items.
    let (fixup, inside) = (Ident::new(MISSING, Span::call_site()), &tokens[unreadable]);
    Some(quote!(#before macro_rules! #fixup { #(#inside)* } #after))
}

/// The tokens with a semicolon at their end, if the last statement is a `let` without one.
///
/// If the statement has a fixup of its own, the semicolon stays, since the fixup has an error. Else a fixup marks the
/// semicolon: `report` takes both out, and rustc says that the semicolon is missing.
fn end_last(tokens: &[TokenTree], fixed: Option<&TokenStream>) -> Option<TokenStream> {
    let start = tokens.iter().rposition(ends_statement).map_or(0, |end| end + 1);
    if !matches!(tokens.get(start), Some(TokenTree::Ident(first)) if first == "let") {
        return None;
    }
    let semicolon = Punct::new(';', Spacing::Alone);
    let has_fixup = insert_in_list(&tokens[start..], true).is_some_and(|fixed| has_reported(&fixed));
    let all = fixed.cloned().unwrap_or_else(|| tokens.iter().cloned().collect());
    let mark = (!has_fixup).then(|| {
        let name = Ident::new(MISSING, Span::call_site());
        quote!(#name #semicolon)
    });
    Some(quote!(#all #semicolon #mark))
}

fn ends_statement(token: &TokenTree) -> bool {
    is_punct(token, ';') || matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace)
}

/// The range of two statements without a semicolon between them. To syn they are one statement that it cannot read.
fn two_in_one(tokens: &[TokenTree]) -> Option<Range<usize>> {
    let is_end = |at: &usize| ends_statement(&tokens[*at]);
    let first = (1..tokens.len()).find(|&at| {
        // `#[inline] f`, `&'a str`
        let is_one = at > 1 && (is_punct(&tokens[at - 2], '#') || is_punct(&tokens[at - 2], '\''));
        let starts = matches!(&tokens[at], TokenTree::Ident(ident) if !is_reserved(ident));
        starts && ends_operand(&tokens[at - 1]) && !is_end(&(at - 1)) && !is_one
    })?;
    let start = (0..first).rev().find(is_end).map_or(0, |at| at + 1);
    let end = (first..tokens.len()).find(|&at| is_punct(&tokens[at], ';')).unwrap_or(tokens.len());
    Some(start..end)
}

/// Tells if some fixup in these tokens will be replaced by an error of the macro's: see the table at the top.
fn has_reported(fixed: &TokenStream) -> bool {
    let mut before = ' ';
    fixed.clone().into_iter().any(|token| {
        let is_ours = match &token {
            TokenTree::Ident(name) => name == MISSING && !matches!(before, ':' | '!' | ';'),
            TokenTree::Group(group) => has_reported(&group.stream()),
            _ => false,
        };
        before = if let TokenTree::Punct(punct) = &token { punct.as_char() } else { ' ' };
        is_ours
    })
}

/// Takes the fixups out of an expansion. Each is replaced by an error, or goes without one where rustc has an error of
/// its own: see the table at the top of this file.
pub(crate) fn report(tokens: TokenStream) -> TokenStream {
    let mut out: Vec<TokenTree> = Vec::new();
    let mut tokens = tokens.into_iter();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Ident(fixup) if fixup == MISSING => {
                let waiting = out.last().map(ToString::to_string).unwrap_or_default();
                // In the expansion another token may stand before the fixup than in the input: the span knows what the
                // user wrote.
                let written = fixup.span().source_text();
                let error = unfinished(written.as_ref().unwrap_or(&waiting), fixup.span()).to_compile_error();
                let index = group(Delimiter::Bracket, error, fixup.span()).into();
                match &*waiting {
                    "." => {
                        out.pop();
                        out.push(index);
                    }
                    // A complete `let`: the semicolon goes as well, and rustc says that it is missing.
                    ";" => {
                        out.pop();
                        tokens.next();
                    }
                    // A path: it is no value, so it can have no index. rustc says that its end is missing.
                    ":" => {}
                    // `macro_rules! MISSING { … }`: the tokens in the braces go to rustc.
                    "!" => {
                        out.truncate(out.len() - 2);
                        if let Some(TokenTree::Group(unreadable)) = tokens.next() {
                            out.extend(unreadable.stream());
                        }
                    }
                    // An operand: `()[ERROR]`. In the `()` the editor finds an expression, and can propose names.
                    _ => out.extend([group(Delimiter::Parenthesis, TokenStream::new(), fixup.span()).into(), index]),
                }
            }
            TokenTree::Group(group) if contains_fixup(&group.stream()) => {
                out.push(with_tokens(&group, report(group.stream())).into());
            }
            token => out.push(token),
        }
    }
    out.into_iter().collect()
}

/// The error of the tokens `waiting`, after which something is missing.
pub(crate) fn unfinished(waiting: &str, at: Span) -> Error {
    Error::new(at, format!("nothing follows `{waiting}`; finish the expression"))
}

/// Tells if a name or an operand is missing after this token.
fn is_incomplete_at(tokens: &[TokenTree], at: usize, in_group: bool) -> bool {
    let TokenTree::Punct(punct) = &tokens[at] else { return false };
    let before = at.checked_sub(1).map(|at| &tokens[at]);
    let is_joined = matches!(before, Some(TokenTree::Punct(before)) if before.spacing() == Spacing::Joint);
    let next = tokens.get(at + 1);
    let is_end = |next: &TokenTree| is_punct(next, ';') || is_punct(next, ',');
    match punct.as_char() {
        // Only in a group: at the end of a whole fragment, `Recovery` reports the missing name.
        ':' if is_joined && in_group => next.is_none_or(is_end),
        '.' if !is_joined && before.is_some_and(ends_operand) => match next {
            Some(TokenTree::Ident(next)) => is_reserved(next) && next != "await",
            Some(TokenTree::Punct(next)) => next.as_char() != '.',
            Some(TokenTree::Literal(_)) => false,
            None | Some(TokenTree::Group(_)) => true,
        },
        '+' | '-' | '*' | '/' | '%' | '^' | '&' | '|' | '=' => match next {
            None => true,
            Some(TokenTree::Ident(next)) => next == "for",
            // `|, b|`: a parameter of a closure is missing there, and no operand.
            Some(next) => is_end(next) && !(punct.as_char() == '|' && is_punct(next, ',')),
        },
        _ => false,
    }
}

fn ends_operand(token: &TokenTree) -> bool {
    match token {
        TokenTree::Ident(ident) => !is_reserved(ident) || ident == "self",
        TokenTree::Punct(punct) => punct.as_char() == '?',
        _ => true,
    }
}

/// Tells if these tokens end in `NAME!`, so that the next group is the arguments of a macro.
fn is_of_macro(before: &[TokenTree]) -> bool {
    matches!(before, [.., TokenTree::Ident(_), mark] if is_punct(mark, '!'))
}

fn contains_fixup(tokens: &TokenStream) -> bool {
    tokens.clone().into_iter().any(|token| match token {
        TokenTree::Ident(ident) => ident == MISSING,
        TokenTree::Group(group) => contains_fixup(&group.stream()),
        _ => false,
    })
}

fn with_tokens(old: &Group, tokens: TokenStream) -> Group {
    group(old.delimiter(), tokens, old.span())
}
