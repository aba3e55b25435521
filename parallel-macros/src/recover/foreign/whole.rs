//! The rows about what stands around a loop, or before it: statements, blocks, other names for the loop.

use super::here::{Found, Here, inner};
use super::made::{braced, in_parens, mark, short};
use crate::recover::split::{find, first_for, statement_start};
use crate::tokens::predicates::{is_braced, is_for, is_loop, is_punct, is_word};
use crate::vocabulary::reducers;
use proc_macro2::{Delimiter, Group, Spacing, TokenTree};
use syn::Error;

/// `if c { for x in xs { … } }`, `unsafe { for … }`, `{ for … }`
pub(super) fn loop_in_block(here: &Here) -> Option<Found> {
    let rest = here.rest();
    if here.before_for().is_some() {
        return None;
    }
    let at = rest.iter().position(is_braced)?;
    let TokenTree::Group(block) = &rest[at] else { return None };
    let inside = inner(block);
    let is_statement = inside.get(statement_start(&inside)).is_some_and(|token| is_word(token, "for"));
    if !is_statement && !is_loop(block) {
        return None;
    }
    let around = short(&rest[..at]);
    let text = match rest[..at].first() {
        None if is_statement && rest.len() == 1 => {
            format!("no braces around the loop; write `{}`", head_of(&inside))
        }
        Some(word) if is_word(word, "if") || is_word(word, "unsafe") => {
            let looped = if is_statement { head_of(&inside) } else { short(&inside) };
            let rest = if rest.len() > at + 1 { " else { … }" } else { "" };
            format!("a `parallel!` holds the loop alone; write `{around} {{ parallel!({looped}) }}{rest}`")
        }
        _ => return None,
    };
    Some(here.replace(text, rest.len(), inside))
}

/// The head of a statement loop, with `{ … }` for its body.
pub(super) fn head_of(tokens: &[TokenTree]) -> String {
    let body = tokens.iter().position(is_braced).unwrap_or(tokens.len());
    format!("{} {{ … }}", short(&tokens[..body]))
}

/// `println!("start"); for x in xs { … }`, `prepare(); x for x in xs`
pub(super) fn statement_before_loop(here: &Here) -> Option<Found> {
    let before = here.before_for()?;
    let end = here.rest()[..before].iter().rposition(|token| is_punct(token, ';')).filter(|&end| end > 0)?;
    let statement = &here.rest()[..end];
    // `[0; 3]` stands in brackets; what has a comma is a setting.
    if statement.iter().any(|token| is_punct(token, ',')) || is_word(&statement[0], "let") {
        return None;
    }
    let text = format!("only `let`s stand before a loop; write `{};` before the `parallel!`", short(statement));
    Some(here.replace(text, end + 1, Vec::new()))
}

/// Julia's `@threads for i in 1:n … end`, `#pragma omp parallel for`
pub(super) fn macro_before_loop(here: &Here) -> Option<Found> {
    let at = here.before_for().filter(|&at| at > 0)?;
    let before = &here.rest()[..at];
    let is_macro = before.iter().any(|token| is_punct(token, '@')) || is_punct(&before[0], '#');
    let is_name = before.iter().all(|token| match token {
        TokenTree::Ident(_) => true,
        token => ['@', '.', '#'].iter().any(|mark| is_punct(token, *mark)),
    });
    // `#pragma omp parallel for`, and then the loop.
    let len = at + usize::from(here.rest().get(at + 1).is_some_and(|next| is_word(next, "for")));
    let name: String = here.rest()[..len]
        .iter()
        .map(|token| match token {
            TokenTree::Ident(word) => format!(" {word}"),
            token => token.to_string(),
        })
        .collect();
    let name = name.replace("@ ", "@").replace(". ", ".").replace("# ", "#");
    let text = format!("`parallel!` stands for `{}`; leave it out", name.trim());
    (is_macro && is_name).then(|| here.replace(text, len, Vec::new()))
}

/// `sum::<i32>(x for x in xs)`, `sum<int>(x for x in xs)`
pub(super) fn reduction_with_type(here: &Here) -> Option<Found> {
    let [name @ TokenTree::Ident(word), types @ .., TokenTree::Group(looped)] = here.rest() else { return None };
    reducers::find(word)?;
    let colons = types.iter().take_while(|token| is_punct(token, ':')).count();
    let is_type = matches!(&types[colons..], [open, .., close] if is_punct(open, '<') && is_punct(close, '>'));
    if !is_type || !is_loop(looped) {
        return None;
    }
    let call = [name.clone(), TokenTree::Group(looped.clone())];
    let text = format!(
        "a reduction takes no type; write `{}`, and the type where its value goes: `let {word}: {} = …`",
        short(&call),
        short(&types[colons + 1..types.len() - 1])
    );
    let error = Error::new(types[0].span(), text);
    Some(Found { error, replaced: here.at + 1..here.at + 1 + types.len(), by: Vec::new() })
}

/// `for x in xs => { … }`, `for x in xs -> { … }`, `for x in xs => f(x)`, Scala's `for (x <- xs) yield f(x)`
pub(super) fn sign_before_body(here: &Here) -> Option<Found> {
    let rest = here.rest();
    let start = statement_start(rest);
    rest.get(start).filter(|token| is_word(token, "for"))?;
    let head = match rest.get(start + 1)? {
        TokenTree::Group(group) if super::heads::head(group).is_some() => start + 2,
        _ => find(rest, start, |token| is_word(token, "in"))? + 2,
    };
    let is_arrow = |at: usize| {
        let is_sign =
            |sign: char| is_punct(&rest[at], sign) && rest.get(at + 1).is_some_and(|next| is_punct(next, '>'));
        let is_joint = matches!(&rest[at], TokenTree::Punct(sign) if sign.spacing() == Spacing::Joint);
        is_joint && (is_sign('=') || is_sign('-'))
    };
    let at = (head..rest.len())
        .take_while(|&at| !is_braced(&rest[at]))
        .find(|&at| is_arrow(at) || is_word(&rest[at], "yield"))?;
    let len = if is_arrow(at) { 2 } else { 1 };
    let value = &rest[at + len..];
    let sign = if len == 2 { format!("{}>", rest[at]) } else { "yield".to_owned() };
    if value.first().is_some_and(is_braced) && len == 2 {
        let text = format!("no `{sign}` before the body; write `{} {{ … }}`", short(&rest[..at]));
        return Some(Found {
            error: Error::new(rest[at].span(), text),
            replaced: here.at + at..here.at + at + len,
            by: Vec::new(),
        });
    }
    if value.is_empty() || start > 0 {
        return None;
    }
    let looped = match &rest[1] {
        TokenTree::Group(group) => {
            let plain = super::heads::head(group)?;
            [&rest[..1], &plain[..], &rest[2..at]].concat()
        }
        _ => rest[..at].to_vec(),
    };
    let by = [value, &looped].concat();
    let text = format!("a value stands before its loop; write `{}`", short(&by));
    Some(Found { error: Error::new(rest[at].span(), text), replaced: here.at..here.tokens.len(), by })
}

/// `for x in xs { f(x) }.collect()`, `(f(x) for x in xs).sum()`
pub(super) fn method_of_loop(here: &Here) -> Option<Found> {
    let rest = here.rest();
    let end = if !rest.is_empty() && is_for(rest, 0) { rest.iter().position(is_braced)? } else { 0 };
    let [TokenTree::Group(group), dot, TokenTree::Ident(method), ..] = &rest[end..] else { return None };
    let is_whole = end > 0 || group.delimiter() == Delimiter::Parenthesis && is_loop(group);
    if !is_punct(dot, '.') || !is_whole {
        return None;
    }
    let looped = if end > 0 { [&value_of(group)[..], &rest[..end]].concat() } else { inner(group) };
    let reducer = reducers::find(method).filter(|reducer| reducer.args.is_empty());
    let by = match reducer {
        Some(_) => vec![method.clone().into(), in_parens(looped, method.span())],
        None => looped,
    };
    let text = format!("`parallel!` gives the whole list; write `{}`", short(&by));
    Some(Found { error: Error::new(dot.span(), text), replaced: here.at..here.tokens.len(), by })
}

/// The value of a block, without its braces if it has no statements.
fn value_of(block: &Group) -> Vec<TokenTree> {
    let inside = inner(block);
    let is_value = !inside.is_empty() && !inside.iter().any(|token| is_punct(token, ';'));
    if is_value { inside } else { vec![block.clone().into()] }
}

/// `for i in 0..10, { … }`
pub(super) fn comma_before_body(here: &Here) -> Option<Found> {
    let [_, body, ..] = here.rest() else { return None };
    let is_comma = here.is_statement && here.is(',') && is_braced(body);
    is_comma.then(|| here.replace(format!("no comma before the body; write `{}`", here.looped()), 1, Vec::new()))
}

/// `for x in xs do { … }`, `for x in xs do … end`, Julia's `for x in xs … end`
pub(super) fn word_around_body(here: &Here) -> Option<Found> {
    let rest = here.rest();
    let word = here
        .word(&["do", "begin", "loop", "then", "parallel"])
        .filter(|word| *word != "then" || rest.get(1).is_some_and(is_braced));
    let from = usize::from(word.is_some());
    if !here.is_statement || rest.len() <= from {
        return None;
    }
    if let (Some(word), true) = (word, is_braced(&rest[from])) {
        let text = format!("no `{word}` before the body; write `{}`", here.looped());
        return Some(here.replace(text, 1, Vec::new()));
    }
    let (last, body) = rest[from..].split_last()?;
    let is_body = is_word(last, "end") && !body.is_empty() && first_for(body).is_none();
    let by = || {
        let is_ended = body.last().is_some_and(|last| is_punct(last, ';') || is_braced(last));
        let ended = if is_ended { Vec::new() } else { vec![mark(';', last.span())] };
        vec![braced([body, &ended].concat(), here.span())]
    };
    is_body.then(|| here.replace(format!("no braces around the body; write `{}`", here.looped()), rest.len(), by()))
}
