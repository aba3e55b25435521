//! Habits from other languages: what is said of them, and what they mean in Rust.
//!
//! Who writes `x if a and b` has made one mistake. So that one error comes of it, the rest is read as it was meant.

use crate::ast::Part;
use crate::cut::{find_or_end, is_body, setting_at, statement_start};
use crate::parse::{is_for, is_keyword, is_loop, is_punct};
use crate::words::code;
use crate::{reducers, settings};
use proc_macro2::{Delimiter, Group, Ident, Punct, Spacing, Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::parse::ParseStream;
use syn::{Error, Expr, Pat, Token, token};

/// What is wrong with a word that is an operator elsewhere, if it is one.
pub(crate) fn word(token: &TokenTree) -> Option<Error> {
    let (word, operator) =
        [("and", "&&"), ("or", "||"), ("not", "!(…)")].into_iter().find(|(word, _)| is_keyword(token, word))?;
    Some(Error::new(token.span(), format!("`{word}` is no operator; write `{operator}`")))
}

/// A condition that ends behind `not`.
pub(crate) fn negation(condition: &Part<Expr>, stream: ParseStream) -> Option<Error> {
    let first = condition.tokens.clone().into_iter().next()?;
    let is_alone = condition.tokens.clone().into_iter().count() == 1;
    let is_next = stream.peek(Token![for]) || stream.peek(Token![if]) || stream.peek(Token![let]);
    let ends = stream.is_empty() || stream.peek(Token![,]) || stream.peek(token::Brace) || is_next;
    (is_alone && !ends && is_keyword(&first, "not")).then(|| word(&first)).flatten()
}

/// R's `for (x in xs) …`
pub(crate) fn head(stream: ParseStream) -> Option<Error> {
    let (TokenTree::Group(group), _) = stream.cursor().token_tree()? else { return None };
    let text = "no parentheses around what is looped over; write `for … in …`";
    is_head(&group).then(|| Error::new(group.span_open(), text))
}

fn is_head(group: &Group) -> bool {
    group.delimiter() == Delimiter::Parenthesis && group.stream().into_iter().any(|token| is_keyword(&token, "in"))
}

/// Python's `sum([x for x in xs])`
pub(crate) fn list_in_reduction(stream: ParseStream) -> Option<Error> {
    let (name, rest) = stream.cursor().ident()?;
    let (TokenTree::Group(group), _) = rest.token_tree()? else { return None };
    let list = list_in(&group).filter(|_| reducers::find(&name).is_some())?;
    let text = format!("no brackets around a comprehension; write `parallel!({name}(VALUE for … in …))`");
    Some(Error::new(list.span_open(), text))
}

fn list_in(group: &Group) -> Option<Group> {
    match group.stream().into_iter().next()? {
        TokenTree::Group(list)
            if group.delimiter() == Delimiter::Parenthesis
                && list.delimiter() == Delimiter::Bracket
                && is_loop(&list) =>
        {
            Some(list)
        }
        _ => None,
    }
}

/// Julia's `for x in xs, y in ys`
pub(crate) fn another_input(stream: ParseStream) -> Option<Error> {
    let text = "each loop has its own `for`; write `for … in … for … in …`";
    is_another(&rest(stream), 0).then(|| Error::new(stream.span(), text))
}

fn is_another(tokens: &[TokenTree], comma: usize) -> bool {
    tokens.get(comma).is_some_and(|token| is_punct(token, ','))
        && matches!(tokens.get(comma + 1), Some(TokenTree::Ident(_) | TokenTree::Group(_)))
        && tokens.get(comma + 2).is_some_and(|token| is_keyword(token, "in"))
}

/// `for i, x in …`
pub(crate) fn bare_pair(pattern: &Part<Pat>, stream: ParseStream) -> Option<Error> {
    let rest = rest(stream);
    let in_at = rest.iter().position(|token| is_keyword(token, "in"))?;
    let all: TokenStream = pattern.tokens.clone().into_iter().chain(rest[..in_at].iter().cloned()).collect();
    let text = format!("several loop variables stand in parentheses; write `for ({}) in …`", code(&all));
    stream.peek(Token![,]).then(|| Error::new(stream.span(), text))
}

/// `in 0:10`, or the colon before Python's body.
pub(crate) fn colon(input: &Part<Expr>, stream: ParseStream) -> Option<Error> {
    if !stream.peek(Token![:]) {
        return None;
    }
    let all: Vec<TokenTree> = input.tokens.clone().into_iter().chain(rest(stream)).collect();
    let colon = input.tokens.clone().into_iter().count();
    let text = match all.get(colon + 1) {
        Some(end) if is_range(&all, colon) => {
            let (start, end) = (code(&input.tokens), code(&end.clone().into()));
            format!("a range is written with two dots; write `{start}..{end}`")
        }
        _ => "no colon before the body; write `for … in … { … }`".to_owned(),
    };
    Some(Error::new(stream.span(), text))
}

/// Whether a colon after an input stands between the ends of a range, and not before the body of a loop.
fn is_range(tokens: &[TokenTree], colon: usize) -> bool {
    let is = |at: usize, character| tokens.get(at).is_some_and(|token| is_punct(token, character));
    let is_end = match tokens.get(colon + 1) {
        Some(TokenTree::Ident(name)) => syn::parse2::<Ident>(name.to_token_stream()).is_ok(),
        Some(token) => matches!(token, TokenTree::Literal(_)),
        None => false,
    };
    let is_call = is(colon + 2, '!')
        || matches!(tokens.get(colon + 2), Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Parenthesis);
    let start = (0..colon).rfind(|&at| is_keyword(&tokens[at], "in")).map_or(0, |at| at + 1);
    let has_dots = (start..colon).any(|at| is(at, '.') && is(at + 1, '.'));
    let is_number = matches!(&tokens[start..colon], [TokenTree::Literal(_)]);
    let goes_on = match tokens.get(colon + 2) {
        Some(TokenTree::Ident(_)) | None => true,
        Some(TokenTree::Punct(mark)) => "+-*/%,".contains(mark.as_char()) && !is(colon + 3, '='),
        _ => false,
    };
    is_end && !is_call && !has_dots && (is_number || goes_on || tokens[colon..].iter().any(is_body))
}

/// `for x in xs where c`, and Python's `and` there
pub(crate) fn filter(stream: ParseStream) -> Option<Error> {
    let (token, _) = stream.cursor().token_tree()?;
    let text = format!("`{token}` begins no filter; write `for … in … if …`");
    is_filter(&token).then(|| Error::new(token.span(), text))
}

fn is_filter(token: &TokenTree) -> bool {
    ["and", "where", "when"].iter().any(|word| is_keyword(token, word))
}

fn ends_input(token: &TokenTree) -> bool {
    match token {
        TokenTree::Punct(mark) => mark.as_char() == '?',
        token => !is_keyword(token, "in"),
    }
}

/// `x, y for …`, `key: value for …`, `n_jobs: 2, …`
pub(crate) fn separator(value: &Part<Expr>, stream: ParseStream) -> Option<Error> {
    let rest = rest(stream);
    let for_at = (0..rest.len()).find(|&at| is_for(&rest, at))?;
    let text = if stream.peek(Token![:]) {
        let name = value.tokens.to_string();
        if settings::NAMES.iter().any(|setting| setting.name == name) || name == settings::INTO {
            format!("a setting is written with `=`; write `{name} = …, …`")
        } else {
            "a pair is written with `=>`; write `KEY => VALUE for … in …`".to_owned()
        }
    } else if stream.peek(Token![,]) {
        let all: TokenStream = value.tokens.clone().into_iter().chain(rest[..for_at].iter().cloned()).collect();
        format!("several values stand in parentheses; write `({}) for …`", code(&all))
    } else {
        return None;
    };
    Some(Error::new(stream.span(), text))
}

/// `while` and `loop`, where they are not the value of a comprehension.
pub(crate) fn other_loop(stream: ParseStream) -> Option<Error> {
    let rest = rest(stream);
    let is_loop = stream.peek(Token![while]) || stream.peek(Token![loop]);
    let has_for = (0..rest.len()).any(|at| is_for(&rest, at));
    let text = "only a `for` loop knows its items before it runs; write `for … in … { … }`";
    (is_loop && !has_for).then(|| Error::new(stream.span(), text))
}

/// `reduce(…, +)`
pub(crate) fn bare_operator(stream: ParseStream) -> Option<Error> {
    let rest = rest(stream);
    let TokenTree::Punct(operator) = rest.first()? else { return None };
    let is_alone = rest.get(1).is_none_or(|next| is_punct(next, ','));
    let sign = operator.as_char();
    let text = format!("`{sign}` alone is no function; write `|a, b| a {sign} b`");
    (is_alone && "+-*/&|^".contains(sign)).then(|| Error::new(operator.span(), text))
}

fn rest(stream: ParseStream) -> Vec<TokenTree> {
    stream.fork().parse::<TokenStream>().unwrap_or_default().into_iter().collect()
}

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
