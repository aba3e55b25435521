//! The rows about what is counted through: ranges as other languages write them, and loops that count.

use super::here::{Found, Here};
use super::made::{code_of, ident, in_parens, mark, operator, short, tokens_of};
use crate::recover::split::{find, find_or_end, is_clause};
use crate::tokens::predicates::{is_braced, is_punct, is_word};
use proc_macro2::{Delimiter, Ident, Span, TokenTree};
use quote::ToTokens;
use std::ops::Range;

/// The end of the operand that starts at `from`: of a bound, or of a step.
fn operand_end(tokens: &[TokenTree], from: usize) -> usize {
    let words = ["step", "by", "do", "until", "to", "upto", "downto", "downTo", "end"];
    (from..tokens.len())
        .find(|&at| {
            let token = &tokens[at];
            let ends = is_braced(token) || [',', ';', ':'].iter().any(|mark| is_punct(token, *mark));
            // `0 to 10 println!(…)`: two operands beside each other.
            let is_another = matches!(token, TokenTree::Ident(_) | TokenTree::Literal(_))
                && at > from
                && !matches!(&tokens[at - 1], TokenTree::Punct(_));
            ends || is_another || is_clause(tokens, at) || words.iter().any(|word| is_word(token, word))
        })
        .unwrap_or(tokens.len())
}

/// The step behind a range, and the end of its tokens.
fn step_at(tokens: &[TokenTree], at: usize) -> Option<(Vec<TokenTree>, usize)> {
    tokens.get(at).filter(|word| is_word(word, "step") || is_word(word, "by"))?;
    let end = operand_end(tokens, at + 1);
    (end > at + 1).then(|| (tokens[at + 1..end].to_vec(), end))
}

/// The range from `start` to `end`, by `step`, as Rust writes it.
fn range_of(start: &[TokenTree], sign: &str, end: &[TokenTree], is_down: bool, step: &[TokenTree]) -> Vec<TokenTree> {
    let at = start.first().map_or(Span::call_site(), TokenTree::span);
    let dots = tokens_of(sign, at);
    let (first, last) = if is_down { (end, start) } else { (start, end) };
    let range = [first, &dots, last].concat();
    let call = |whole: Vec<TokenTree>, name: &str, argument: &[TokenTree]| {
        let call = [mark('.', at), ident(name, at), in_parens(argument.to_vec(), at)];
        whole.into_iter().chain(call).collect::<Vec<_>>()
    };
    let is_plain = !is_down && step.is_empty();
    let mut whole = if is_plain { range } else { vec![in_parens(range, at)] };
    if is_down {
        whole = call(whole, "rev", &[]);
    }
    if step.is_empty() { whole } else { call(whole, "step_by", step) }
}

/// `in 0:10`, `in 0:2:10`
pub(super) fn range(here: &Here) -> Option<Found> {
    let rest = here.rest();
    if !here.is(':') || rest.len() < 2 || !is_range(here) {
        return None;
    }
    let end = operand_end(rest, 1).max(2);
    let (bound, start) = (&rest[1..end], here.before());
    let is_more = rest.get(end).is_some_and(|token| is_punct(token, ':')) && rest.len() > end + 1;
    if is_more && !rest[end + 1..].first().is_some_and(is_braced) {
        let last = operand_end(rest, end + 1).max(end + 2);
        let by = range_of(start, "..=", &rest[end + 1..last], false, bound);
        let text = format!("a range is written with two dots, and its step behind it; write `{}`", short(&by));
        return Some(here.replace_all(text, last, by));
    }
    let text = format!(
        "a range is written with two dots; write `{}..{}`, or `{}..={}` with its end",
        short(start),
        short(bound),
        short(start),
        short(bound)
    );
    Some(here.replace(text, 1, operator("..", here.span())))
}

/// `in 0 to 10`, Kotlin's `0 until 10`, `10 downTo 0`, each with a `step 2` perhaps
pub(super) fn range_in_words(here: &Here) -> Option<Found> {
    let word = here.word(&["to", "upto", "until", "downto", "downTo"]).filter(|_| here.rest().len() > 1)?;
    let end = operand_end(here.rest(), 1);
    let (step, after) = step_at(here.rest(), end).unwrap_or((Vec::new(), end));
    let sign = if word == "until" { ".." } else { "..=" };
    let by = range_of(here.before(), sign, &here.rest()[1..end], word.starts_with("down"), &step);
    let text = format!("a range is written with two dots; write `{}`", short(&by));
    Some(here.replace_all(text, after.max(1), by))
}

/// Swift's `in 0..<10`. The reader stops at the `<`, or takes it for the beginning of a type.
pub(super) fn half_open(here: &Here) -> Option<Found> {
    let rest = here.rest();
    let is_sign = |at: usize| rest[at..at + 3].iter().zip(['.', '.', '<']).all(|(token, mark)| is_punct(token, mark));
    let at = (1..rest.len().saturating_sub(3)).find(|&at| is_sign(at) && !is_punct(&rest[at - 1], '.'))?;
    let head = find_or_end(rest, 0, is_braced);
    if at > head || !rest[..at].iter().any(|token| is_word(token, "in")) {
        return None;
    }
    let start = rest[..at].iter().rposition(|token| is_word(token, "in"))? + 1;
    let end = operand_end(rest, at + 3);
    // `..<T as Trait>::N` is Rust.
    if rest[at + 3..end].iter().any(|token| is_punct(token, '>')) {
        return None;
    }
    let text = format!(
        "a range is written with two dots alone; write `{}..{}`",
        short(&rest[start..at]),
        short(&rest[at + 3..end])
    );
    let sign = rest[at + 2].span();
    Some(Found { error: syn::Error::new(sign, text), replaced: here.at + at + 2..here.at + at + 3, by: Vec::new() })
}

/// Tells if a colon after an input stands between the ends of a range, and not before the body of a loop.
fn is_range(here: &Here) -> bool {
    let (before, rest) = (here.before(), here.rest());
    let is = |at: usize, character| rest.get(at).is_some_and(|token| is_punct(token, character));
    let is_end = match &rest[1] {
        TokenTree::Ident(name) => syn::parse2::<Ident>(name.to_token_stream()).is_ok(),
        token => matches!(token, TokenTree::Literal(_)),
    };
    let is_call = is(2, '!')
        || matches!(rest.get(2), Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Parenthesis);
    let has_dots = before.windows(2).any(|pair| pair.iter().all(|token| is_punct(token, '.')));
    let is_number = matches!(before, [TokenTree::Literal(_)]);
    let goes_on = match rest.get(2) {
        Some(TokenTree::Ident(_)) | None => true,
        Some(TokenTree::Punct(mark)) => "+-*/%,:".contains(mark.as_char()) && !is(3, '='),
        _ => false,
    };
    is_end && !is_call && !has_dots && (is_number || goes_on || rest.iter().any(is_braced))
}

/// `in 0..n step 2`
pub(super) fn step(here: &Here) -> Option<Found> {
    let (step, end) = step_at(here.rest(), 0)?;
    let at = here.span();
    let range = match here.before() {
        [TokenTree::Group(group)] if group.delimiter() == Delimiter::Parenthesis => here.before()[0].clone(),
        range => in_parens(range.to_vec(), at),
    };
    let by = vec![range, mark('.', at), ident("step_by", at), in_parens(step, at)];
    let text = format!("a range has no step of its own; write `{}`", short(&by));
    Some(here.replace_all(text, end, by))
}

/// C's `for (i = 0; i < n; i++) …`
pub(super) fn parenthesized_count(here: &Here) -> Option<Found> {
    let (_, inner) = here.group(Delimiter::Parenthesis)?;
    let counts = inner.iter().any(|token| is_punct(token, ';'));
    let (text, by) = counted(&inner).filter(|_| counts)?;
    Some(here.replace(text, 1, by))
}

/// Go's `for i = 0; i < n; i++ { … }`, `for i := 0; i < n; i++ { … }`
pub(super) fn count(here: &Here) -> Option<Found> {
    let body = here.rest().iter().position(is_braced)?;
    let is_start = here.rest().iter().take(3).any(|token| is_punct(token, '='));
    let counts = is_start && here.rest()[..body].iter().any(|token| is_punct(token, ';'));
    let head: Range<usize> = here.start..here.at + body;
    let (text, by) = counted(&here.tokens[head]).filter(|_| counts)?;
    Some(here.replace_all(text, body, by))
}

/// `for i = 1, 10 { … }`, as in Lua and Fortran
pub(super) fn bounds(here: &Here) -> Option<Found> {
    let rest = here.rest();
    let comma = find(rest, 1, |token| is_punct(token, ','))?;
    let is_head = here.is('=') && !rest[..comma].iter().any(|token| is_word(token, "in") || is_braced(token));
    let end = operand_end(rest, comma + 1);
    let is_step = rest.get(end).is_some_and(|token| is_punct(token, ','));
    let last = if is_step { operand_end(rest, end + 1) } else { end };
    if !is_head || end == comma + 1 || comma == 1 {
        return None;
    }
    let step = if is_step { &rest[end + 1..last] } else { &[] };
    let range = range_of(&rest[1..comma], "..=", &rest[comma + 1..end], false, step);
    let text =
        format!("a loop that counts goes over a range; write `for {} in {}`", code_of(here.before()), short(&range));
    let by = [ident("in", here.span())].into_iter().chain(range).collect();
    Some(here.replace(text, last, by))
}

/// `i = a; i < b; …` as `i in a..b`, and the error.
fn counted(head: &[TokenTree]) -> Option<(String, Vec<TokenTree>)> {
    let parts: Vec<&[TokenTree]> = head.split(|token| is_punct(token, ';')).collect();
    let part = |at: usize| parts.get(at).copied().unwrap_or_default();
    let at = head.first().map_or(Span::call_site(), TokenTree::span);
    let is_sign = |token: &TokenTree| "=<>!".chars().any(|sign| is_punct(token, sign));
    let name = parts[0].iter().take_while(|token| !is_punct(token, '=') && !is_punct(token, ':')).last();
    let start = find(parts[0], 0, |token| is_punct(token, '=')).map_or(&[][..], |at| &parts[0][at + 1..]);
    let sign = find(part(1), 0, is_sign);
    let is_down = sign.is_some_and(|sign| is_punct(&part(1)[sign], '>'));
    let has_end = sign.and_then(|sign| part(1).get(sign + 1)).is_some_and(|next| is_punct(next, '='))
        && sign.is_some_and(|sign| !is_punct(&part(1)[sign], '!'));
    let mut bound = sign.map_or(Vec::new(), |sign| {
        let from = sign + 1 + usize::from(part(1).get(sign + 1).is_some_and(|next| is_punct(next, '=')));
        lengths(&part(1)[from..])
    });
    let step = match find(part(2), 0, |token| is_punct(token, '=')) {
        Some(equals) => &part(2)[equals + 1..],
        None => &[],
    };
    if is_down && !has_end {
        // `i > b` goes down to `b + 1`.
        let next = match &bound[..] {
            [TokenTree::Literal(zero)] if zero.to_string() == "0" => tokens_of("1", at),
            _ => bound.iter().cloned().chain(tokens_of("+ 1", at)).collect(),
        };
        bound = next;
    }
    let dots = if has_end || is_down { "..=" } else { ".." };
    let range = range_of(start, dots, &bound, is_down, step);
    let by: Vec<TokenTree> = name.cloned().into_iter().chain([ident("in", at)]).chain(range).collect();
    let is_whole = name.is_some() && !start.is_empty() && !bound.is_empty();
    is_whole.then(|| (format!("a loop that counts goes over a range; write `for {}`", short(&by)), by))
}

/// The tokens with `.len()` for JavaScript's `.length`.
fn lengths(tokens: &[TokenTree]) -> Vec<TokenTree> {
    let mut made = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        let is_call = matches!(tokens.get(at + 1), Some(TokenTree::Group(_)));
        if at > 0 && is_punct(&tokens[at - 1], '.') && (is_word(token, "length") || is_word(token, "size")) {
            made.push(ident("len", token.span()));
            if !is_call {
                made.push(in_parens([], token.span()));
            }
        } else {
            made.push(token.clone());
        }
    }
    made
}
