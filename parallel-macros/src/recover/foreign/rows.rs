//! The rows of the table of foreign syntax, with their words: each function looks for one pattern of tokens at a place,
//! and gives the error and the tokens that replace the foreign ones. They stand in the order of the input.

use super::Reader;
use super::here::{Found, Here, inner};
use super::made::{code_of, ident, in_parens, mark, operator, short};
use crate::recover::split::{find_or_end, next_clause};
use crate::tokens::predicates::{is_braced, is_loop, is_punct, is_word};
use crate::tokens::pretty::code;
use crate::tokens::spans::group;
use crate::vocabulary::reducers;
use proc_macro2::{Delimiter, Ident, Span, TokenTree};
use quote::ToTokens;
use syn::parse::Parser;
use syn::punctuated::Punctuated;
use syn::{Error, Expr, Token};

/// Python's `[x for x in xs]`
pub(super) fn list(here: &Here) -> Option<Found> {
    let (list, inner) = here.group(Delimiter::Bracket)?;
    let is_alone = is_loop(list) && !matches!(here.rest(), [_, TokenTree::Ident(_), ..]);
    let text = "no brackets around a comprehension; write `parallel!(VALUE for … in …)`";
    is_alone.then(|| here.replace(text, 1, inner))
}

/// Python's `{x for x in xs}`
pub(super) fn set(here: &Here) -> Option<Found> {
    let (set, inner) = here.group(Delimiter::Brace)?;
    let text = "no braces around a comprehension; write `parallel!(VALUE for … in …)`, or `KEY => VALUE for … in …`";
    (is_loop(set) && here.rest().len() == 1).then(|| here.replace(text, 1, inner))
}

/// Python's `sum([x for x in xs])`
pub(super) fn list_in_reduction(here: &Here) -> Option<Found> {
    let [TokenTree::Ident(name), TokenTree::Group(all), ..] = here.rest() else { return None };
    let all_tokens = inner(all);
    let [TokenTree::Group(list), args @ ..] = &all_tokens[..] else { return None };
    if all.delimiter() != Delimiter::Parenthesis || list.delimiter() != Delimiter::Bracket || !is_loop(list) {
        return None;
    }
    reducers::find(name).filter(|reducer| reducer.check_key(name, false).is_none())?;
    let text = format!("no brackets around a comprehension; write `parallel!({name}(VALUE for … in …))`");
    let by = vec![in_parens(list.stream().into_iter().chain(args.iter().cloned()), all.span())];
    Some(Found { error: Error::new(list.span_open(), text), replaced: here.at + 1..here.at + 2, by })
}

/// `fold(0, x for x in xs, …)`
pub(super) fn loop_behind_arguments(here: &Here) -> Option<Found> {
    let reducer = here.reduction.and_then(reducers::find).filter(|reducer| !reducer.args.is_empty() && here.is(','))?;
    let start = here.at + here.before_for()?;
    let all = here.tokens[here.start..start].iter().cloned().collect();
    let mut args = Punctuated::<Expr, Token![,]>::parse_separated_nonempty.parse2(all).ok()?;
    let value = args.pop()?.into_token_stream();
    let end = find_or_end(here.tokens, start, |token| is_punct(token, ','));
    let call: Vec<&str> = std::iter::once("… for … in …").chain(reducer.args.iter().copied()).collect();
    let before = here.tokens[here.start..start].first().map_or(Span::call_site(), TokenTree::span);
    args.pop_punct();
    let is_last = end == here.tokens.len();
    let call = if is_last && args.len() == reducer.args.len() {
        let looped = value.to_token_stream().into_iter().chain(here.tokens[start..end].iter().cloned());
        let given = args.iter().map(|arg| code(&arg.to_token_stream()));
        [short(&looped.collect::<Vec<_>>())].into_iter().chain(given).collect::<Vec<_>>().join(", ")
    } else {
        call.join(", ")
    };
    // One mistake is enough: for an argument that is missing, another one stands.
    while let (true, Some(last)) = (is_last && args.len() < reducer.args.len(), args.last().cloned()) {
        args.push(last);
    }
    let text = format!("the loop stands before the other arguments; write `{}({call})`", reducer.name);
    let by = value.into_iter().chain(here.tokens[start..end].iter().cloned()).chain([mark(',', here.span())]);
    let by = by.chain(args.into_token_stream()).collect();
    Some(Found { error: Error::new(before, text), replaced: here.start..end, by })
}

/// `sum: x for …`, `sum x for …`
pub(super) fn reduction_without_parentheses(here: &Here) -> Option<Found> {
    let [TokenTree::Ident(name)] = here.before() else { return None };
    here.before_for().filter(|&len| len > 0 && reducers::find(name).is_some())?;
    let value = &here.rest()[usize::from(here.is(':'))..];
    let text = format!("a reduction has its loop in parentheses; write `{name}(VALUE for … in …)`");
    let by = vec![name.clone().into(), in_parens(value.iter().cloned(), here.span())];
    Some(here.replace_all(text, here.rest().len(), by))
}

/// `x, y for …`
pub(super) fn values(here: &Here) -> Option<Found> {
    let len = here.before_for().filter(|_| here.is(','))?;
    let all = &here.tokens[here.start..here.at + len];
    let text = format!("several values stand in parentheses; write `({}) for …`", code_of(all));
    Some(here.replace_all(text, len, vec![in_parens(all.to_vec(), all[0].span())]))
}

/// Python's `key: value for …`
pub(super) fn pair(here: &Here) -> Option<Found> {
    here.before_for().filter(|_| here.is(':'))?;
    let text = "a pair is written with `=>`; write `KEY => VALUE for … in …`";
    Some(here.replace(text, 1, operator("=>", here.span())))
}

/// Python's `for x in xs: …`
pub(super) fn colon_before_body(here: &Here) -> Option<Found> {
    let (colon, body) = here.rest().split_first().filter(|_| here.is(':'))?;
    let text = format!("no colon before the body; write `{}`", here.looped());
    if !here.is_statement || body.iter().any(is_braced) {
        return Some(here.replace(text, usize::from(here.is_statement), Vec::new()));
    }
    let block = group(Delimiter::Brace, body.iter().cloned().collect(), colon.span());
    Some(here.replace(text, here.rest().len(), vec![block.into()]))
}

/// `for x in xs where c`, and Python's `and` there
pub(super) fn filter(here: &Here) -> Option<Found> {
    if let (Some(word), true) = (here.word(&["unless"]), here.rest().len() > 1) {
        let (negated, len) = negated(&here.rest()[1..], here.span());
        let by = [vec![ident("if", here.span())], negated].concat();
        let text = format!("`{word}` begins no filter; write `{}`", short(&by));
        return Some(here.replace(text, 1 + len, by));
    }
    let word = here.word(&["and", "where", "when"])?;
    let end = operand_end(here.rest(), 1);
    let text = format!("`{word}` begins no filter; write `if {}`", short(&here.rest()[1..end]));
    Some(here.replace(text, 1, vec![ident("if", here.span())]))
}

/// Julia's `for x in xs, y in ys`, `for x in xs and y in ys`
pub(super) fn another_input(here: &Here) -> Option<Found> {
    let [comma, TokenTree::Ident(_) | TokenTree::Group(_), word, ..] = here.rest() else { return None };
    if !(is_punct(comma, ',') || is_word(comma, "and")) || !is_word(word, "in") {
        return None;
    }
    let end = next_clause(here.rest(), 0).min(find_or_end(here.rest(), 2, is_braced)).max(2);
    let (first, second) = (here.looped().replace(" { … }", ""), short(&here.rest()[1..end]));
    let text = format!("each loop has its own `for`; write `{first} for {second}`");
    Some(here.replace(text, 1, vec![ident("for", here.span())]))
}

/// `and`, `or` and `not`
pub(super) fn word(here: &Here) -> Option<Found> {
    let word = here.word(&["and", "or", "not"])?;
    let meaning = match word {
        "and" => "&&",
        "or" => "||",
        _ => return Some(here.replace(NEGATION, 0, Vec::new())),
    };
    let text = format!("`{word}` is no operator; write `{meaning}`");
    let mut by = operator(meaning, here.span());
    match here.rest() {
        [_, not, operand, ..] if is_word(not, "not") && !is_punct(operand, '.') => {
            let (negated, len) = negated(&here.rest()[2..], not.span());
            by.extend(negated);
            Some(here.replace(text, 2 + len, by))
        }
        _ => Some(here.replace(text, 1, by)),
    }
}

const NEGATION: &str = "`not` is no operator; write `!(…)`";

/// `not x > 1`. The reader takes `not` for a variable, and stops at its operand.
pub(super) fn negation(here: &Here) -> Option<Found> {
    let (not, before) = here.before().split_last()?;
    let is_member = before.last().is_some_and(|token| is_punct(token, '.') || is_punct(token, ':'));
    if !is_word(not, "not") || is_member || here.is(',') {
        return None;
    }
    let (by, len) = negated(here.rest(), not.span());
    Some(Found { error: Error::new(not.span(), NEGATION), replaced: here.at - 1..here.at + len, by })
}

/// The operand at the beginning of `tokens` with an `!` before it, and the number of its tokens.
fn negated(tokens: &[TokenTree], not: Span) -> (Vec<TokenTree>, usize) {
    let end = operand_end(tokens, 0);
    // `not` binds less than a comparison, so an operand of several tokens goes in parentheses.
    let operand = match &tokens[..end] {
        [one] => one.clone(),
        operand => in_parens(Reader::condition(operand), not),
    };
    (vec![mark('!', not), operand], end)
}

/// The end of the operand of a word that binds less than a comparison.
fn operand_end(tokens: &[TokenTree], from: usize) -> usize {
    let words = ["and", "or", "if", "else", "for", "in", "let"];
    find_or_end(tokens, from, |token| {
        is_braced(token)
            || ",;&|".chars().any(|mark| is_punct(token, mark))
            || words.iter().any(|word| is_word(token, word))
    })
}

pub(super) fn comparison_in_value(here: &Here) -> Option<Found> {
    here.before_for().and_then(|_| comparison(here))
}

/// `x is None`, `x is not y`, `x in ys`, `x not in ys`
pub(super) fn comparison(here: &Here) -> Option<Found> {
    let (before, rest, at) = (here.before(), here.rest(), here.span());
    let is = |at: usize, word| rest.get(at).is_some_and(|token| is_word(token, word));
    let start = last_operand(before);
    let operand = || match syn::parse2(before[start..].iter().cloned().collect()) {
        Ok(simple @ (Expr::Path(_) | Expr::Field(_) | Expr::Call(_) | Expr::MethodCall(_) | Expr::Index(_))) => {
            code(&simple.to_token_stream())
        }
        Ok(other) => format!("({})", code(&other.to_token_stream())),
        Err(_) => "…".to_owned(),
    };
    let no = |word: &str, instead: String| format!("`{word}` is no operator; write `{instead}`");
    let method = |word, name: &str, len| {
        let by = vec![mark('.', at), ident(name, at), in_parens([], at)];
        Some(here.replace(no(word, format!("{}.{name}()", operand())), len, by))
    };
    let equality = |word, sign: &str, len| Some(here.replace(no(word, sign.to_owned()), len, operator(sign, at)));
    let contains = |word, not: &str, len| {
        let end = operand_end(rest, len);
        let (list, item) = (&rest[len..end], in_parens(before[start..].to_vec(), at));
        let text = no(word, format!("{not}{}.contains(&{})", code_of(list), operand()));
        let item = in_parens([mark('&', at), item], at);
        let call = [in_parens(list.to_vec(), at), mark('.', at), ident("contains", at), item];
        let by = not.chars().map(|sign| mark(sign, at)).chain(call).collect();
        Some(Found { error: Error::new(at, text), replaced: here.start + start..here.at + end, by })
    };
    match (is(0, "is"), is(1, "not")) {
        (true, true) if is(2, "None") => method("is not", "is_some", 3),
        (true, true) => equality("is not", "!=", 2),
        (true, false) if is(1, "None") => method("is", "is_none", 2),
        (true, false) => equality("is", "==", 1),
        _ if is(0, "in") => contains("in", "", 1),
        _ if is(0, "not") && is(1, "in") => contains("not in", "!", 2),
        _ => None,
    }
}

/// The beginning of the last operand of a condition: behind `&&` or `||`.
fn last_operand(tokens: &[TokenTree]) -> usize {
    let is_end = |pair: &[TokenTree]| ['&', '|'].iter().any(|mark| pair.iter().all(|token| is_punct(token, *mark)));
    tokens.windows(2).rposition(is_end).map_or(0, |at| at + 2)
}

/// Python's `max(…, key = f)`, `fold(…, init = 0, …)`
pub(super) fn named_argument(here: &Here) -> Option<Found> {
    let name = named(here.rest())?;
    let text = match here.reduction.and_then(|reduction| Some((reduction, by_key(reduction)?))) {
        Some((reduction, by_key)) if name == "key" => {
            let kept = if reduction == "max" { "last" } else { "first" };
            format!(
                "`{reduction}` compares the values themselves; \
                 write `{by_key}(… for … in …, key)`, which keeps the {kept} of equal ones"
            )
        }
        _ => format!("an argument has no name here; write its value without `{name} =`"),
    };
    Some(here.replace(text, 2, Vec::new()))
}

fn named(tokens: &[TokenTree]) -> Option<&Ident> {
    match tokens {
        [TokenTree::Ident(name), equals, next, ..] if is_punct(equals, '=') => {
            (!is_punct(next, '=') && !is_punct(next, '>')).then_some(name)
        }
        _ => None,
    }
}

/// The reduction that takes a key and does otherwise the same as this one.
pub(super) fn by_key(reduction: &Ident) -> Option<&'static str> {
    [("min", "min_by_key"), ("max", "max_by_key")].into_iter().find(|(name, _)| reduction == name).map(|(_, by)| by)
}

/// `x for x in xs, if c`, `y for x in xs, let y = f(x)`, `for x in xs, for y in ys { … }`
pub(super) fn clause_after_comma(here: &Here) -> Option<Found> {
    let (_, clause) = here.rest().split_first().filter(|_| here.is(','))?;
    let word = ["if", "let", "for"].into_iter().find(|word| clause.first().is_some_and(|next| is_word(next, word)))?;
    // `reduce(x for x in xs, if c { f } else { g })`: an argument.
    let is_argument = here.reduction.is_some() && clause.iter().any(is_braced);
    let text = format!("no comma between the clauses of a loop; write `for … in … {word} …`");
    (!is_argument).then(|| here.replace(text, 1, Vec::new()))
}

/// `reduce(x for x in xs; f)`
pub(super) fn semicolon_between_arguments(here: &Here) -> Option<Found> {
    let reducer = here.reduction.and_then(reducers::find).filter(|reducer| !reducer.args.is_empty())?;
    let call: Vec<&str> = std::iter::once("… for … in …").chain(reducer.args.iter().copied()).collect();
    let text = || format!("commas stand between arguments; write `{}({})`", reducer.name, call.join(", "));
    (here.is(';') && here.rest().len() > 1).then(|| here.replace(text(), 1, vec![mark(',', here.span())]))
}

/// `for x in xs { … };`, and one before `then`
pub(super) fn semicolon(here: &Here) -> Option<Found> {
    let text = match here.rest() {
        _ if !here.is(';') => return None,
        [_] => "no semicolon after the loop; remove it",
        [_, next, ..] if is_word(next, "then") => "no semicolon before `then`; write `for … in … { … } then |value| …`",
        _ => return None,
    };
    Some(here.replace(text, 1, Vec::new()))
}

/// `then move |x| …`
pub(super) fn moving_sink(here: &Here) -> Option<Found> {
    let moving = here.rest().get(1).filter(|token| here.word(&["then"]).is_some() && is_word(token, "move"))?;
    let text = "`then` runs on the calling thread and needs no `move`; write `then |value| …`";
    Some(Found { error: Error::new(moving.span(), text), replaced: here.at + 1..here.at + 2, by: Vec::new() })
}

/// `then |x f(x)`
pub(super) fn closing_bar(here: &Here) -> Option<Found> {
    let [_, bar, TokenTree::Ident(name), rest @ ..] = here.rest() else { return None };
    let is_open = is_punct(bar, '|') && !rest.is_empty() && !rest.iter().any(|token| is_punct(token, '|'));
    here.word(&["then"]).filter(|_| is_open)?;
    let text = format!("no `|` after the parameter of `then`; write `then |{name}| …`");
    let by = vec![name.clone().into(), mark('|', name.span())];
    Some(Found { error: Error::new(name.span(), text), replaced: here.at + 2..here.at + 3, by })
}
