//! Habits from other languages: what is said of them, and what they mean in Rust.
//!
//! Who writes `x if a and b` has made one mistake. So that one error comes of it, the rest is read as it was meant.

mod translate;

pub(crate) use translate::translate;

use crate::ast::Part;
use crate::cut::is_body;
use crate::parse::{is_for, is_keyword, is_loop, is_punct};
use crate::words::code;
use crate::{reducers, settings};
use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree};
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
