//! What the habits mean in Rust.

use super::{ends_input, is_another, is_filter, is_head, is_range, list_in};
use crate::cut::{find_or_end, is_body, setting_at, statement_start};
use crate::parse::{is_for, is_keyword, is_loop, is_punct};
use crate::settings;
use proc_macro2::{Delimiter, Group, Ident, Punct, Spacing, Span, TokenTree};
use syn::Expr;

/// The same in Rust.
pub(crate) fn translate(tokens: &[TokenTree]) -> Vec<TokenTree> {
    let mut out = Vec::new();
    let mut at = 0;
    loop {
        let is_named =
            settings::NAMES.iter().any(|setting| tokens.get(at).is_some_and(|token| is_keyword(token, setting.name)));
        let is_colon = is_named && tokens.get(at + 1).is_some_and(|token| is_punct(token, ':'));
        if setting_at(tokens, at).is_none() && !is_colon {
            break;
        }
        let end = (at..tokens.len()).find(|&at| is_punct(&tokens[at], ',')).map_or(tokens.len(), |comma| comma + 1);
        out.push(tokens[at].clone());
        out.push(if is_colon { punct('=', Spacing::Alone, tokens[at + 1].span()) } else { tokens[at + 1].clone() });
        out.extend(tokens[at + 2..end].iter().cloned());
        at = end;
    }
    // A `let` before the loop, a label and attributes are read as they are.
    if tokens.get(at).is_some_and(|token| is_keyword(token, "let")) {
        let end = (at..tokens.len()).rfind(|&at| is_punct(&tokens[at], ';')).map_or(at, |end| end + 1);
        out.extend(tokens[at..end].iter().cloned());
        at = end;
    }
    let start = at + statement_start(&tokens[at..]);
    out.extend(tokens[at..start].iter().cloned());
    out.extend(loops(&opened(&unwrapped(&tokens[start..]))));
    out
}

/// Without the brackets or braces around a comprehension.
fn unwrapped(tokens: &[TokenTree]) -> Vec<TokenTree> {
    match tokens {
        [TokenTree::Group(group)] if group.delimiter() != Delimiter::Parenthesis && is_loop(group) => {
            group.stream().into_iter().collect()
        }
        tokens => tokens.to_vec(),
    }
}

/// Without the parentheses around a head, and the brackets in a reduction.
fn opened(tokens: &[TokenTree]) -> Vec<TokenTree> {
    let mut out: Vec<TokenTree> = Vec::new();
    for token in tokens {
        match (out.last(), token) {
            (Some(before), TokenTree::Group(group)) if is_keyword(before, "for") && is_head(group) => {
                out.extend(group.stream());
            }
            (Some(TokenTree::Ident(_)), TokenTree::Group(group)) if out.len() == 1 && list_in(group).is_some() => {
                let list = list_in(group).into_iter().flat_map(|list| list.stream());
                let mut inner =
                    Group::new(Delimiter::Parenthesis, list.chain(group.stream().into_iter().skip(1)).collect());
                inner.set_span(group.span());
                out.push(inner.into());
            }
            _ => out.push(token.clone()),
        }
    }
    out
}

fn loops(tokens: &[TokenTree]) -> Vec<TokenTree> {
    let mut out: Vec<TokenTree> = Vec::new();
    // Where the value, or the variables of a loop, begin; and whether a comma is among them.
    let (mut start, mut is_list) = (Some(0), false);
    let mut in_input = false;
    // What comes before has been dealt with.
    let mut past = 0;
    for (at, token) in tokens.iter().enumerate() {
        if at < past {
            continue;
        }
        let previous = at.checked_sub(1).map(|at| &tokens[at]);
        match token {
            TokenTree::Ident(word) if is_for(tokens, at) || word == "in" => {
                if let (Some(start), true) = (start, is_list) {
                    let inner: Vec<TokenTree> = out.drain(start..).collect();
                    let at = inner.first().map_or(word.span(), TokenTree::span);
                    let mut pair = Group::new(Delimiter::Parenthesis, inner.into_iter().collect());
                    pair.set_span(at);
                    out.push(pair.into());
                }
                out.push(token.clone());
                (start, is_list) = ((word == "for").then_some(out.len()), false);
                in_input = word == "in";
            }
            // The methods of `Option`, the functions of a module.
            TokenTree::Ident(_) if previous.is_some_and(|token| is_punct(token, '.') || is_punct(token, ':')) => {
                out.push(token.clone());
            }
            TokenTree::Ident(word) if in_input && is_filter(token) && previous.is_some_and(ends_input) => {
                out.push(Ident::new("if", word.span()).into());
                in_input = false;
            }
            TokenTree::Punct(comma) if in_input && is_another(tokens, at) => {
                out.push(Ident::new("for", comma.span()).into());
                (start, is_list, in_input) = (Some(out.len()), false, false);
            }
            TokenTree::Ident(word) if word == "and" => out.extend(twice('&', word.span())),
            TokenTree::Ident(word) if word == "or" => out.extend(twice('|', word.span())),
            TokenTree::Ident(word) if word == "not" => {
                let inner = &tokens[at + 1..end_of_negation(tokens, at + 1)];
                out.push(punct('!', Spacing::Alone, word.span()));
                if inner.len() > 1 {
                    // It binds less than a comparison.
                    let mut negated = Group::new(Delimiter::Parenthesis, loops(inner).into_iter().collect());
                    negated.set_span(inner[0].span());
                    out.push(negated.into());
                    past = at + 1 + inner.len();
                }
            }
            TokenTree::Punct(mark) if mark.as_char() == ':' && mark.spacing() == Spacing::Alone => {
                let is_path = previous.is_some_and(|token| is_punct(token, ':'));
                if !is_path && in_input && is_range(tokens, at) {
                    out.extend(twice('.', mark.span()));
                } else if !is_path && in_input && is_for(tokens, 0) {
                    // Python's body, in braces or without.
                    let body = &tokens[at + 1..];
                    if body.iter().any(is_body) {
                        out.extend(loops(body));
                    } else {
                        let mut block = Group::new(Delimiter::Brace, body.iter().cloned().collect());
                        block.set_span(mark.span());
                        out.push(block.into());
                    }
                    return out;
                } else if !is_path && start == Some(0) && is_expression(&tokens[..at]) {
                    out.extend([punct('=', Spacing::Joint, mark.span()), punct('>', Spacing::Alone, mark.span())]);
                } else {
                    out.push(token.clone());
                }
            }
            TokenTree::Group(group) if matches!(previous, Some(TokenTree::Ident(_))) && at == 1 && is_loop(group) => {
                let mut inner = Group::new(
                    group.delimiter(),
                    loops(&group.stream().into_iter().collect::<Vec<_>>()).into_iter().collect(),
                );
                inner.set_span(group.span());
                out.push(inner.into());
            }
            token => {
                is_list |= is_punct(token, ',');
                in_input &= !is_body(token) && !is_keyword(token, "if") && !is_keyword(token, "let");
                out.push(token.clone());
            }
        }
    }
    out
}

/// Where what Python's `not` is about ends.
fn end_of_negation(tokens: &[TokenTree], from: usize) -> usize {
    let words = ["and", "or", "if", "else", "for", "in", "let"];
    find_or_end(tokens, from, |token| {
        is_body(token)
            || ",;&|".chars().any(|mark| is_punct(token, mark))
            || words.iter().any(|word| is_keyword(token, word))
    })
}

fn is_expression(tokens: &[TokenTree]) -> bool {
    syn::parse2::<Expr>(tokens.iter().cloned().collect()).is_ok()
}

fn punct(character: char, spacing: Spacing, at: Span) -> TokenTree {
    let mut punct = Punct::new(character, spacing);
    punct.set_span(at);
    punct.into()
}

fn twice(character: char, at: Span) -> [TokenTree; 2] {
    [punct(character, Spacing::Joint, at), punct(character, Spacing::Alone, at)]
}
