//! The rows about the head of a loop: what stands before its `for`, its variables, the word before its input.

use super::Reader;
use super::here::{Found, Here, inner};
use super::made::{code_of, ident, in_parens, mark, operator, short, tokens_of};
use super::whole::head_of;
use crate::parse::{self, beginning, no_in};
use crate::recover::split::{find_or_end, next_clause, statement_start};
use crate::tokens::predicates::{is_braced, is_punct, is_reserved, is_word};
use crate::tokens::spans::group;
use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree};
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
    let looped = match here.rest().get(1)? {
        TokenTree::Group(group) => format!("for {} {{ … }}", short(&Reader::head(head(group)?))),
        _ => head_of(&[&[ident("for", here.span())], &here.rest()[1..]].concat()),
    };
    let text = format!("`{word}` is no keyword; write `{looped}`");
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
    let text = format!("nothing stands before a loop with a body; write `{}`", head_of(&here.rest()[before.len()..]));
    Some(here.replace(text, before.len(), Vec::new()))
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
    let len = 1 + usize::from(here.word(&["await", "each", "all"]).is_some());
    let [TokenTree::Group(group), rest @ ..] = &here.rest()[len - 1..] else { return None };
    // `for (of, x) in …`: the parentheses are a pattern.
    let is_pattern = rest.first().is_some_and(|next| is_word(next, "in") || is_punct(next, ':'));
    let by = head(group).filter(|_| !is_pattern)?;
    let by = Reader::head(with_range(by));
    let text = format!("no parentheses around what is looped over; write `for {}`", short(&by));
    Some(here.replace(text, len, by))
}

/// A head with R's `1:n`, which has its end, as Rust writes it.
fn with_range(head: Vec<TokenTree>) -> Vec<TokenTree> {
    let is = |at: usize| head.get(at).is_some_and(|token| is_punct(token, ':'));
    let start = head.iter().position(|token| is_word(token, "in")).unwrap_or(head.len());
    let colon = (start + 2..head.len()).find(|&at| is(at) && !is(at - 1) && !is(at + 1) && at + 1 < head.len());
    match colon {
        Some(at) => [&head[..at], &tokens_of("..=", head[at].span()), &head[at + 1..]].concat(),
        None => head,
    }
}

/// The head of a loop in these parentheses, as `PATTERN in INPUT`. `None` if something else stands in them.
pub(super) fn head(group: &Group) -> Option<Vec<TokenTree>> {
    let tokens = inner(group);
    let is = |at: usize, sign: char| tokens.get(at).is_some_and(|token| is_punct(token, sign));
    let is_arrow = |at: usize| is(at, '<') && is(at + 1, '-');
    let counts = tokens.iter().any(|token| is_punct(token, ';'));
    let word = tokens.iter().position(|token| is_word(token, "in") || is_word(token, "of"));
    let sign = word.or_else(|| (0..tokens.len()).find(|&at| is_arrow(at))).or_else(|| {
        // A type and a name stand before the colon. The colons of a path do not count.
        (2..tokens.len()).find(|&at| !counts && is(at, ':') && !is(at - 1, ':') && !is(at + 1, ':'))
    });
    // PHP's `xs as x`
    if let ([input @ .., word, TokenTree::Ident(name)], None) = (&tokens[..], sign)
        && is_word(word, "as")
        && !input.is_empty()
        && group.delimiter() == Delimiter::Parenthesis
    {
        return Some([&[name.clone().into(), ident("in", word.span())], input].concat());
    }
    let at = sign?;
    if group.delimiter() != Delimiter::Parenthesis || at == 0 || counts {
        return None;
    }
    let declared = if is(at, ':') { tokens[at - 1..at].to_vec() } else { undeclared(&tokens[..at]) };
    let word = ident("in", tokens[at].span());
    let after = at + 1 + usize::from(is_arrow(at));
    Some(declared.into_iter().chain([word]).chain(tokens[after..].iter().cloned()).collect())
}

/// A pattern without the keyword or the type that declares it: `x` of `const x`, `var x` or `string x`; `(k, v)` of
/// `const [k, v]`.
fn undeclared(pattern: &[TokenTree]) -> Vec<TokenTree> {
    match pattern {
        [TokenTree::Ident(word), TokenTree::Ident(_), ..] if word != "mut" && word != "ref" => pattern[1..].to_vec(),
        [word, TokenTree::Group(names)] if ["const", "let", "var", "val"].iter().any(|one| is_word(word, one)) => {
            match names.delimiter() {
                Delimiter::Bracket => vec![in_parens(inner(names), names.span())],
                _ => pattern[1..].to_vec(),
            }
        }
        _ => pattern.to_vec(),
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

/// `for i, x in …`, Python's `for i, x in enumerate(xs)` and `for a, b in zip(xs, ys)`
pub(super) fn variables(here: &Here) -> Option<Found> {
    let len = here.rest().iter().position(|token| is_word(token, "in")).filter(|_| here.is(','))?;
    let all = &here.tokens[here.start..here.at + len];
    let pattern = in_parens(all.to_vec(), all[0].span());
    if let [word, TokenTree::Ident(name), TokenTree::Group(group), ..] = &here.rest()[len..]
        && let Some(input) = of_python(name, group)
    {
        let by = [vec![pattern, word.clone()], input].concat();
        let text = format!("several loop variables stand in parentheses; write `for {}`", short(&by));
        return Some(here.replace_all(text, len + 3, by));
    }
    let text = format!("several loop variables stand in parentheses; write `for ({}) in …`", code_of(all));
    Some(here.replace_all(text, len, vec![pattern]))
}

/// Python's `enumerate(xs)` or `zip(xs, ys)`, as Rust writes it.
fn of_python(name: &Ident, group: &Group) -> Option<Vec<TokenTree>> {
    let at = name.span();
    let inside = inner(group);
    let call = |name: &str, argument: Vec<TokenTree>| vec![mark('.', at), ident(name, at), in_parens(argument, at)];
    let arguments: Vec<&[TokenTree]> = inside.split(|token| is_punct(token, ',')).collect();
    match (&*name.to_string(), &arguments[..]) {
        ("enumerate", [list]) => Some([list.to_vec(), call("iter", vec![]), call("enumerate", vec![])].concat()),
        ("zip", [left, right]) => {
            let right = [&[mark('&', at)], *right].concat();
            Some([left.to_vec(), call("iter", vec![]), call("zip", right)].concat())
        }
        _ => None,
    }
}

/// `for *x in &xs`
pub(super) fn starred(here: &Here) -> Option<Found> {
    let [star, TokenTree::Ident(name), word, ..] = here.rest() else { return None };
    if !is_punct(star, '*') || !is_word(word, "in") {
        return None;
    }
    let end = next_clause(here.rest(), 0).min(find_or_end(here.rest(), 2, is_braced)).max(2);
    let text =
        format!("a pattern takes a reference away with `&`; write `for &{name} {}`", short(&here.rest()[2..end]));
    Some(here.replace(text, 1, vec![mark('&', here.span())]))
}

/// Go's `for x := range xs { … }`, `for i, x := range xs { … }`, `for i := range 10 { … }`, `for range 10 { … }`
pub(super) fn go_range(here: &Here) -> Option<Found> {
    let rest = here.rest();
    let end = rest.iter().position(is_braced).unwrap_or(rest.len());
    let at = rest[..end].iter().position(|token| is_word(token, "range"))?;
    let (names, range) = match &rest[..at] {
        [] => (&[][..], &rest[at + 1..end]),
        [names @ .., colon, equals] if is_punct(colon, ':') && is_punct(equals, '=') => (names, &rest[at + 1..end]),
        [names @ .., sign] if is_punct(sign, '=') || is_word(sign, "in") => (names, &rest[at + 1..end]),
        _ => return None,
    };
    // `range(10)` is a call.
    if range.is_empty() || matches!(range, [TokenTree::Group(_), ..]) {
        return None;
    }
    let span = rest[at].span();
    let is_count = matches!(range, [TokenTree::Literal(_)]);
    let is_index = |name: &TokenTree| matches!(name, TokenTree::Ident(name) if is_index_in(&rest[end..], name));
    let names: Vec<&[TokenTree]> = names.split(|token| is_punct(token, ',')).filter(|name| !name.is_empty()).collect();
    let range = range.to_vec();
    let call = |name: &str| vec![mark('.', span), ident(name, span), in_parens([], span)];
    let counted = |end: Vec<TokenTree>| [tokens_of("0..", span), end].concat();
    let (pattern, input) = match &names[..] {
        [] => (vec![ident("_", span)], if is_count { counted(range) } else { range }),
        [name] if is_count => (name.to_vec(), counted(range)),
        [[name]] if is_index(name) => (vec![name.clone()], counted([range, call("len")].concat())),
        [name] | [[TokenTree::Ident(_)], name] if names.len() == 1 || is_word(&names[0][0], "_") => {
            (name.to_vec(), range)
        }
        [index, name] => {
            let pair = in_parens([*index, &[mark(',', span)], *name].concat(), span);
            (vec![pair], [range, call("iter"), call("enumerate")].concat())
        }
        _ => return None,
    };
    let by = [pattern, vec![ident("in", span)], input].concat();
    let text = format!("there is no `range`; write `for {}`", short(&by));
    Some(Found { error: Error::new(span, text), replaced: here.at..here.at + end, by })
}

/// Tells if something is indexed by this name alone: `xs[i]`.
fn is_index_in(tokens: &[TokenTree], name: &Ident) -> bool {
    tokens.iter().any(|token| match token {
        TokenTree::Group(group) => {
            let inside = inner(group);
            let is_alone = matches!(&inside[..], [TokenTree::Ident(index)] if index == name);
            group.delimiter() == Delimiter::Bracket && is_alone || is_index_in(&inside, name)
        }
        _ => false,
    })
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
    // Go's `for i := 0; i < n; i++`: another row's.
    if clause.iter().take_while(|token| !is_braced(token)).any(|token| is_punct(token, ';')) {
        return None;
    }
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
