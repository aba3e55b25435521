//! The rows about the head of a loop: what stands before its `for`, its variables, the word before its input.

use super::here::{Found, Here, inner};
use super::made::{code_of, ident, in_parens, mark, operator};
use crate::parse::{self, beginning, no_in};
use crate::recover::split::{next_clause, statement_start};
use crate::tokens::predicates::{is_braced, is_punct, is_reserved, is_word};
use crate::tokens::spans::group;
use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use syn::parse::Parse;
use syn::{Error, Type};

/// `foreach x in xs`, MATLAB's `parfor`
pub(super) fn other_for(here: &Here) -> Option<Found> {
    let word = here.word(&["foreach", "forall", "parfor"])?;
    let is_for = match here.rest().get(1)? {
        TokenTree::Ident(_) => true,
        TokenTree::Group(group) => head(group).is_some(),
        _ => false,
    };
    let text = format!("`{word}` is no keyword; write `for … in … {{ … }}`");
    is_for.then(|| here.replace(text, 1, vec![ident("for", here.span())]))
}

/// `outer: for x in xs { … }`, `'outer for …`, `outer for … { … continue 'outer; … }`
pub(super) fn label(here: &Here) -> Option<Found> {
    let (before, body) = before_loop(here)?;
    let name = match before {
        [TokenTree::Ident(name), colon] if is_punct(colon, ':') => name,
        [tick, TokenTree::Ident(name)] | [tick, TokenTree::Ident(name), TokenTree::Punct(_)]
            if is_punct(tick, '\'') =>
        {
            name
        }
        [TokenTree::Ident(name)] if is_left(&body.stream(), name) => name,
        _ => return None,
    };
    let text = format!("a label has a quote before it and a colon behind it; write `'{name}: for … in …`");
    let [tick, _] = &operator("':", name.span())[..] else { return None };
    let by = vec![tick.clone(), name.clone().into(), mark(':', name.span())];
    let error = Error::new_spanned(
        before.iter().take(2).filter(|token| !is_punct(token, ':')).cloned().collect::<TokenStream>(),
        text,
    );
    Some(Found { error, replaced: here.at..here.at + before.len(), by })
}

/// `par for x in xs { … }`, `async for …`, `f(x) for x in xs { … }`
pub(super) fn something_before_loop(here: &Here) -> Option<Found> {
    let (before, _) = before_loop(here)?;
    Some(here.replace("nothing stands before a loop with a body; write `for … in … { … }`", before.len(), Vec::new()))
}

/// The tokens before the `for` of a loop with a body, if there are any, and the body.
fn before_loop<'t>(here: &'t Here) -> Option<(&'t [TokenTree], &'t Group)> {
    let (before, tokens) = here.rest().split_at(here.before_for().filter(|&len| len > 0)?);
    // A separator belongs to what stands before it.
    let is_separated = is_punct(&before[0], ';') || is_punct(&before[0], ',');
    if is_separated || statement_start(here.rest()) == before.len() {
        return None;
    }
    let at = tokens.iter().position(is_braced)?;
    let TokenTree::Group(body) = &tokens[at] else { return None };
    let next = tokens.get(at + 1);
    let has_sink = next.is_some_and(|next| is_word(next, "then"));
    let is_end = next.is_none_or(|next| is_punct(next, ',') || is_punct(next, ';'));
    // In a comprehension braces may end a value: `S { a: 1 }`, `S { a }`, `match x { … }`, `|x| { … }`.
    let inside = inner(body);
    let is_struct = match &inside[..] {
        [] | [TokenTree::Ident(_)] => true,
        [TokenTree::Ident(_), mark, next, ..] => is_punct(mark, ',') || is_punct(mark, ':') && !is_punct(next, ':'),
        _ => false,
    };
    let ends_value = |token: &TokenTree| {
        is_punct(token, '|') || ["match", "unsafe", "loop", "while"].iter().any(|word| is_word(token, word))
    };
    let is_body = has_sink || is_end && !is_struct && !tokens[..at].iter().any(ends_value);
    // `foreach x in xs for y in ys { … }`: another word is wrong.
    (is_body && !before.iter().any(|token| is_word(token, "in"))).then_some((before, body))
}

/// Tells if a label of this name stands in the tokens of a body.
fn is_left(body: &TokenStream, name: &Ident) -> bool {
    let tokens: Vec<TokenTree> = body.clone().into_iter().collect();
    tokens
        .windows(2)
        .any(|pair| is_punct(&pair[0], '\'') && matches!(&pair[1], TokenTree::Ident(label) if label == name))
        || tokens.iter().any(|token| matches!(token, TokenTree::Group(group) if is_left(&group.stream(), name)))
}

/// R's `for (x in xs) …`, JavaScript's `for (const x of xs) …`, Java's `for (var x : xs) …`
pub(super) fn parenthesized_head(here: &Here) -> Option<Found> {
    let [TokenTree::Group(group), rest @ ..] = here.rest() else { return None };
    // `for (of, x) in …`: the parentheses are a pattern.
    let is_pattern = rest.first().is_some_and(|next| is_word(next, "in") || is_punct(next, ':'));
    let by = head(group).filter(|_| !is_pattern)?;
    Some(here.replace("no parentheses around what is looped over; write `for … in …`", 1, by))
}

/// The head of a loop in these parentheses, as `PATTERN in INPUT`. `None` if something else stands in them.
fn head(group: &Group) -> Option<Vec<TokenTree>> {
    let tokens = inner(group);
    let is_colon = |at: usize| tokens.get(at).is_some_and(|token| is_punct(token, ':'));
    let at = tokens.iter().position(|token| is_word(token, "in") || is_word(token, "of")).or_else(|| {
        // A type and a name stand before the colon. The colons of a path do not count.
        let counts = tokens.iter().any(|token| is_punct(token, ';'));
        (2..tokens.len()).find(|&at| !counts && is_colon(at) && !is_colon(at - 1) && !is_colon(at + 1))
    })?;
    if group.delimiter() != Delimiter::Parenthesis || at == 0 {
        return None;
    }
    let declared = if is_colon(at) { &tokens[at - 1..at] } else { undeclared(&tokens[..at]) };
    let word = ident("in", tokens[at].span());
    Some(declared.iter().cloned().chain([word]).chain(tokens[at + 1..].iter().cloned()).collect())
}

/// A pattern without the keyword or the type that declares it: `x` of `const x`, `var x` or `string x`.
fn undeclared(pattern: &[TokenTree]) -> &[TokenTree] {
    match pattern {
        [TokenTree::Ident(word), TokenTree::Ident(_), ..] if word != "mut" && word != "ref" => &pattern[1..],
        [word, TokenTree::Group(_)] if ["const", "let", "var", "val"].iter().any(|one| is_word(word, one)) => {
            &pattern[1..]
        }
        _ => pattern,
    }
}

/// `for let x in xs`, `for int x in xs`, `for each x in xs`, `for for x in xs`
pub(super) fn declared(here: &Here) -> Option<Found> {
    let rest = here.rest();
    let end = rest.iter().position(|token| is_word(token, "in") || is_word(token, "of"))?;
    let (TokenTree::Ident(word), pattern) = rest[..end].split_first()? else { return None };
    let is_pattern = |tokens: &[TokenTree]| matches!(beginning(tokens, |stream| Ok((parse::pattern(stream)?, parse::annotation(stream)?))), Ok((_, len)) if len == tokens.len());
    if is_pattern(&rest[..end]) || !is_pattern(pattern) || pattern.iter().any(|token| is_word(token, "for")) {
        return None;
    }
    let text = format!("`{word}` stands before the loop variable; write `for {} in …`", code_of(pattern));
    Some(here.replace(text, 1, Vec::new()))
}

const COUNTING: &str = "a loop that counts goes over a range; write `for i in 0..n { … }`";

/// C's `for (i = 0; i < n; i++) …`
pub(super) fn parenthesized_count(here: &Here) -> Option<Found> {
    let (_, inner) = here.group(Delimiter::Parenthesis)?;
    let counts = inner.iter().any(|token| is_punct(token, ';'));
    counts.then(|| here.replace(COUNTING, 1, counted(&inner)))
}

/// Go's `for i = 0; i < n; i++ { … }`
pub(super) fn count(here: &Here) -> Option<Found> {
    let body = here.rest().iter().position(is_braced).filter(|_| here.is('='))?;
    let counts = here.rest()[..body].iter().any(|token| is_punct(token, ';'));
    counts.then(|| here.replace_all(COUNTING, body, counted(&here.tokens[here.start..here.at + body])))
}

/// `i = a; i < b; …` as `i in a..b`
fn counted(head: &[TokenTree]) -> Vec<TokenTree> {
    let parts: Vec<&[TokenTree]> = head.split(|token| is_punct(token, ';')).collect();
    let after = |part: &[TokenTree], mark| {
        part.iter().position(|token| is_punct(token, mark)).map_or(Vec::new(), |at| part[at + 1..].to_vec())
    };
    let name = parts[0].iter().take_while(|token| !is_punct(token, '=')).last();
    let (start, mut end) = (after(parts[0], '='), after(parts.get(1).unwrap_or(&&[][..]), '<'));
    if end.first().is_some_and(|token| is_punct(token, '=')) {
        // `i <= b` becomes `a..b`, one number too few: the loop has an error and never runs, and only its types matter.
        end.remove(0);
    }
    let at = head.first().map_or(Span::call_site(), TokenTree::span);
    name.cloned().into_iter().chain([ident("in", at)]).chain(start).chain(operator("..", at)).chain(end).collect()
}

/// `for i, x in …`
pub(super) fn variables(here: &Here) -> Option<Found> {
    let len = here.rest().iter().position(|token| is_word(token, "in")).filter(|_| here.is(','))?;
    let all = &here.tokens[here.start..here.at + len];
    let text = format!("several loop variables stand in parentheses; write `for ({}) in …`", code_of(all));
    Some(here.replace_all(text, len, vec![in_parens(all.to_vec(), all[0].span())]))
}

/// `for x of xs`, `for x im xs`, `for x <- xs`, `for x = xs`
pub(super) fn instead_of_in(here: &Here) -> Option<Found> {
    let is_operand = |token: &TokenTree| match token {
        TokenTree::Ident(name) => !is_reserved(name) || name == "self",
        token => matches!(token, TokenTree::Literal(_)),
    };
    let len = match here.rest() {
        [_, _, ..] if here.word(&["of", "from", "im", "inn", "ni", "on", "IN", "In"]).is_some() => 1,
        // A name and an operand stand beside each other in no expression.
        [name @ TokenTree::Ident(_), next, ..] if is_operand(name) && is_operand(next) => 1,
        [_, second, ..] if here.is('<') && is_punct(second, '-') || here.is('-') && is_punct(second, '>') => 2,
        _ if here.is('=') => 1,
        _ => return None,
    };
    let error = no_in(&here.before().iter().cloned().collect(), here.span());
    Some(Found { error, replaced: here.at..here.at + len, by: vec![ident("in", here.span())] })
}

/// `for x : xs`, `for x := xs`
pub(super) fn colon_instead_of_in(here: &Here) -> Option<Found> {
    let (_, len) = beginning(here.rest(), |stream| Ok(parse::pattern(stream)?)).ok()?;
    let (pattern, after) = here.rest().split_at(len);
    let (colon, after) = after.split_first().filter(|(colon, after)| is_punct(colon, ':') && !after.is_empty())?;
    let clause = &after[..next_clause(after, 0)];
    let is_assignment = is_punct(&after[0], '=');
    // `for x: f64 xs`: the colon is right, and the word is missing.
    let next = beginning(after, |stream| Ok(Type::parse(stream)?)).map(|(_, len)| after.get(len));
    let is_type = matches!(next, Ok(Some(TokenTree::Ident(_) | TokenTree::Literal(_))));
    if is_type && !is_assignment || clause.iter().any(|token| is_word(token, "in")) {
        return None;
    }
    let error = no_in(&pattern.iter().cloned().collect(), colon.span());
    let at = here.at + len;
    Some(Found { error, replaced: at..at + 1 + usize::from(is_assignment), by: vec![ident("in", colon.span())] })
}

/// `for x in xs ( f(x); )`
pub(super) fn body_without_braces(here: &Here) -> Option<Found> {
    let [variables, inside @ .., TokenTree::Group(body)] = here.rest() else { return None };
    let is_word_in = inside.first().is_some_and(|token| is_word(token, "in"));
    let is_code = inner(body).iter().any(|token| is_punct(token, ';') || matches!(token, TokenTree::Group(_)));
    let TokenTree::Ident(variable) = variables else { return None };
    let is_body = here.is_statement && is_word_in && inside.len() > 1 && !here.rest().iter().any(is_braced);
    if !is_body || body.delimiter() == Delimiter::None || !is_code || !names(&body.stream(), variable) {
        return None;
    }
    let last = here.at + here.rest().len() - 1;
    let block = group(Delimiter::Brace, body.stream(), body.span());
    let error = Error::new(body.span_open(), "no braces around the body; write `for … in … { … }`");
    Some(Found { error, replaced: last..last + 1, by: vec![block.into()] })
}

/// Tells if a name stands somewhere in the tokens.
fn names(tokens: &TokenStream, name: &Ident) -> bool {
    tokens.clone().into_iter().any(|token| match token {
        TokenTree::Ident(other) => other == *name,
        TokenTree::Group(group) => names(&group.stream(), name),
        _ => false,
    })
}
