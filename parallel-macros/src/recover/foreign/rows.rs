//! The rows of the table of foreign syntax, with their words: each function looks for one pattern of tokens at a place,
//! and gives the error and the tokens that replace the foreign ones. They stand in the order of the input.

use super::Reader;
use super::here::{Found, Here, inner};
use super::made::{code_of, ident, in_parens, mark, operator};
use crate::diagnostics::nearest;
use crate::parse::settings_first;
use crate::recover::split::{find_or_end, first_for, setting_at};
use crate::tokens::predicates::{is_braced, is_loop, is_punct, is_word};
use crate::tokens::pretty::code;
use crate::tokens::spans::group;
use crate::vocabulary::{reducers, settings};
use proc_macro2::{Delimiter, Ident, Span, TokenTree};
use quote::ToTokens;
use syn::parse::Parser;
use syn::punctuated::Punctuated;
use syn::{Error, Expr, Token};

/// `n_jobs(4), …`
pub(super) fn called_setting(here: &Here) -> Option<Found> {
    let [name, TokenTree::Group(value), comma, ..] = here.rest() else { return None };
    let is_call = value.delimiter() == Delimiter::Parenthesis && is_punct(comma, ',');
    let by = || [name.clone(), mark('=', value.span())].into_iter().chain(inner(value)).collect();
    (is_setting(name) && is_call).then(|| here.replace(with_equals(name), 2, by()))
}

/// `n_jobs, …`
pub(super) fn setting_without_value(here: &Here) -> Option<Found> {
    let [name, comma, _, ..] = here.rest() else { return None };
    let text = || format!("the setting `{name}` has no value; write `{name} = …, …`");
    (is_setting(name) && is_punct(comma, ',') && here.before_for().is_some())
        .then(|| here.replace(text(), 2, Vec::new()))
}

/// `n_jobs: 2, …`, `n_jobs == 2, …`, `n_jobs 2, …`
pub(super) fn setting_with_other_sign(here: &Here) -> Option<Found> {
    let [name, sign, next, ..] = here.rest() else { return None };
    let is_equals = is_punct(next, '=');
    let len = match sign {
        TokenTree::Ident(_) | TokenTree::Literal(_) if is_punct(next, ',') => 1,
        _ if is_punct(sign, '=') && (is_equals || is_punct(next, '>')) => 3,
        _ if is_punct(sign, ':') && !is_punct(next, ':') => 2 + usize::from(is_equals),
        _ if is_equals && "+-*/".chars().any(|operator| is_punct(sign, operator)) => 3,
        _ => return None,
    };
    let by = vec![name.clone(), mark('=', sign.span())];
    (is_setting(name) && here.before_for().is_some()).then(|| here.replace(with_equals(name), len, by))
}

/// `"n_jobs" = 2, …`, `--n_jobs = 2, …`, `(n_jobs = 2), …`
pub(super) fn setting_in_other_form(here: &Here) -> Option<Found> {
    let text = |name: &TokenTree| format!("a setting is a name, with nothing around it; write `{name} = …, …`");
    match here.rest() {
        [TokenTree::Literal(quoted), equals, ..] if is_punct(equals, '=') => {
            let name = TokenTree::from(syn::parse_str::<syn::LitStr>(&quoted.to_string()).ok()?.parse::<Ident>().ok()?);
            is_setting(&name).then(|| here.replace(text(&name), 1, vec![name.clone()]))
        }
        [TokenTree::Punct(_), TokenTree::Punct(_), name, equals, ..] if is_setting(name) && is_punct(equals, '=') => {
            Some(here.replace(text(name), 2, Vec::new()))
        }
        [TokenTree::Group(group), comma, ..] if is_punct(comma, ',') => {
            let inside = inner(group);
            let name = inside.first().filter(|name| is_setting(name) && setting_at(&inside, 0).is_some())?;
            Some(here.replace(text(name), 1, inside.clone()))
        }
        _ => None,
    }
}

/// `y = x for x in xs`, `b = 1; x + b for x in xs`
pub(super) fn assignment(here: &Here) -> Option<Found> {
    let name = setting_at(here.rest(), 0)?;
    let names: Vec<&str> = settings::METHODS.iter().map(|setting| setting.name).chain([settings::INTO]).collect();
    let value = &here.rest()[2..2 + first_for(&here.rest()[2..])?];
    let is_far = nearest(&name.to_string(), &names).is_none();
    if !is_far || value.iter().any(|token| is_punct(token, ',')) || matches!(value, [] | [TokenTree::Literal(_)]) {
        return None;
    }
    if value.iter().any(|token| is_punct(token, ';')) {
        let text = format!("a variable before the loop begins with `let`; write `let {name} = …; …`");
        return Some(here.replace(text, 1, vec![ident("let", name.span()), name.into()]));
    }
    let text = format!("the result is the value of the whole `parallel!`; write `{name} = parallel!(…)`");
    Some(here.replace(text, 2, Vec::new()))
}

/// `let b = 1; n_jobs = 2, …`
pub(super) fn setting_after_let(here: &Here) -> Option<Found> {
    let name = setting_at(here.rest(), 0)?;
    let end = here.rest().iter().position(|token| is_punct(token, ','))?;
    (here.at > 0 && is_setting(&name.clone().into()) && here.before_for() > Some(end)).then(|| Found {
        error: settings_first(&name),
        replaced: here.at..here.at + end + 1,
        by: Vec::new(),
    })
}

fn with_equals(name: &TokenTree) -> String {
    format!("a setting is written with `=`; write `{name} = …, …`")
}

fn is_setting(name: &TokenTree) -> bool {
    settings::METHODS.iter().any(|setting| is_word(name, setting.name)) || is_word(name, settings::INTO)
}

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
    let text = format!("the loop stands before the other arguments; write `{}({})`", reducer.name, call.join(", "));
    let before = here.tokens[here.start..start].first().map_or(Span::call_site(), TokenTree::span);
    args.pop_punct();
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

/// C's `c ? a : b`
pub(super) fn choice(here: &Here) -> Option<Found> {
    let colon = here.rest().iter().position(|token| is_punct(token, ':'))?;
    let end = here.before_for().filter(|&end| colon < end)?;
    let (mark, condition) = here.before().split_last().filter(|(mark, _)| is_punct(mark, '?'))?;
    let at = mark.span();
    let braced = |tokens: &[TokenTree]| group(Delimiter::Brace, tokens.iter().cloned().collect(), at).into();
    let text = "a value that depends is written as in Rust; write `if … { a } else { b }`";
    let (yes, no) = (braced(&here.rest()[..colon]), braced(&here.rest()[colon + 1..end]));
    let by = [&[ident("if", at)], condition, &[yes, ident("else", at), no]].concat();
    Some(Found { error: Error::new(at, text), replaced: here.start..here.at + end, by })
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

/// `in 0:10`
pub(super) fn range(here: &Here) -> Option<Found> {
    let end = here.rest().get(1..2).filter(|_| here.is(':') && is_range(here))?;
    let text = format!("a range is written with two dots; write `{}..{}`", code_of(here.before()), code_of(end));
    Some(here.replace(text, 1, operator("..", here.span())))
}

/// `in 0 to 10`, Kotlin's `0 until 10`
pub(super) fn range_in_words(here: &Here) -> Option<Found> {
    let end = here.rest().get(1..2).filter(|_| here.word(&["to", "upto", "until"]).is_some())?;
    let text = format!("a range is written with two dots; write `{}..{}`", code_of(here.before()), code_of(end));
    Some(here.replace(text, 1, operator("..", here.span())))
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
        Some(TokenTree::Punct(mark)) => "+-*/%,".contains(mark.as_char()) && !is(3, '='),
        _ => false,
    };
    is_end && !is_call && !has_dots && (is_number || goes_on || rest.iter().any(is_braced))
}

/// Python's `for x in xs: …`
pub(super) fn colon_before_body(here: &Here) -> Option<Found> {
    let (colon, body) = here.rest().split_first().filter(|_| here.is(':'))?;
    let text = "no colon before the body; write `for … in … { … }`";
    if !here.is_statement || body.iter().any(is_braced) {
        return Some(here.replace(text, usize::from(here.is_statement), Vec::new()));
    }
    let block = group(Delimiter::Brace, body.iter().cloned().collect(), colon.span());
    Some(here.replace(text, here.rest().len(), vec![block.into()]))
}

/// `for x in xs where c`, and Python's `and` there
pub(super) fn filter(here: &Here) -> Option<Found> {
    let word = here.word(&["and", "where", "when"])?;
    Some(here.replace(format!("`{word}` begins no filter; write `for … in … if …`"), 1, vec![ident("if", here.span())]))
}

/// Julia's `for x in xs, y in ys`
pub(super) fn another_input(here: &Here) -> Option<Found> {
    let [comma, TokenTree::Ident(_) | TokenTree::Group(_), word, ..] = here.rest() else { return None };
    let text = "each loop has its own `for`; write `for … in … for … in …`";
    let is_another = is_punct(comma, ',') && is_word(word, "in");
    is_another.then(|| here.replace(text, 1, vec![ident("for", here.span())]))
}

/// `in 0..n step 2`
pub(super) fn step(here: &Here) -> Option<Found> {
    here.word(&["step", "by"]).filter(|_| here.rest().len() > 1)?;
    Some(here.replace("a range has no step of its own; write `(a..b).step_by(step)`", 0, Vec::new()))
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

/// `sum(x for x in xs, n_jobs = 2)`
pub(super) fn setting_after_loop(here: &Here) -> Option<Found> {
    let name = named(here.rest()).filter(|_| is_setting(&here.rest()[0]))?;
    let end = find_or_end(here.tokens, here.at, |token| is_punct(token, ','));
    Some(Found { error: settings_first(name), replaced: here.at..(end + 1).min(here.tokens.len()), by: Vec::new() })
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
