//! The rows of the table of foreign syntax, with their words: each function looks for one pattern of tokens at a place,
//! and gives the error and the tokens that replace the foreign ones. They stand in the order of the input.

use super::Reader;
use super::here::{Found, Here, inner};
use crate::parse::{no_in, settings_first};
use crate::recover::split::find_or_end;
use crate::tokens::predicates::{is_braced, is_loop, is_punct, is_word};
use crate::tokens::pretty::code;
use crate::tokens::spans::group;
use crate::vocabulary::{reducers, settings};
use proc_macro2::{Delimiter, Group, Ident, Punct, Spacing, Span, TokenTree};
use quote::ToTokens;
use syn::{Error, Expr};

/// `n_jobs(4), …`
pub(super) fn called_setting(here: &Here) -> Option<Found> {
    let [name, TokenTree::Group(value), comma, ..] = here.rest() else { return None };
    let is_call = value.delimiter() == Delimiter::Parenthesis && is_punct(comma, ',');
    let by = || [name.clone(), mark('=', value.span())].into_iter().chain(inner(value)).collect();
    (is_setting(name) && is_call).then(|| here.replace(with_equals(name), 2, by()))
}

/// `n_jobs: 2, …`
pub(super) fn setting_with_colon(here: &Here) -> Option<Found> {
    let [name, colon, next, ..] = here.rest() else { return None };
    let is_meant = is_setting(name) && is_punct(colon, ':') && !is_punct(next, ':') && here.before_for().is_some();
    let error = || Error::new(colon.span(), with_equals(name));
    is_meant.then(|| Found { error: error(), replaced: here.at + 1..here.at + 2, by: vec![mark('=', colon.span())] })
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
    reducers::find(name)?;
    let text = format!("no brackets around a comprehension; write `parallel!({name}(VALUE for … in …))`");
    let by = vec![in_parens(list.stream().into_iter().chain(args.iter().cloned()), all.span())];
    Some(Found { error: Error::new(list.span_open(), text), replaced: here.at + 1..here.at + 2, by })
}

/// `foreach x in xs`, MATLAB's `parfor`
pub(super) fn other_for(here: &Here) -> Option<Found> {
    let word = here.word(&["foreach", "forall", "parfor"])?;
    let is_for = match here.rest().get(1)? {
        TokenTree::Ident(_) => true,
        TokenTree::Group(group) => is_head(group),
        _ => false,
    };
    let text = format!("`{word}` is no keyword; write `for … in … {{ … }}`");
    is_for.then(|| here.replace(text, 1, vec![ident("for", here.span())]))
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

/// R's `for (x in xs) …`
pub(super) fn parenthesized_head(here: &Here) -> Option<Found> {
    let (head, inner) = here.group(Delimiter::Parenthesis)?;
    let text = "no parentheses around what is looped over; write `for … in …`";
    is_head(head).then(|| here.replace(text, 1, inner))
}

fn is_head(group: &Group) -> bool {
    group.delimiter() == Delimiter::Parenthesis && inner(group).iter().any(|token| is_word(token, "in"))
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

/// `for x of xs`, `for x <- xs`, `for x = xs`
pub(super) fn instead_of_in(here: &Here) -> Option<Found> {
    let len = match here.rest() {
        [_, _, ..] if here.word(&["of", "from"]).is_some() => 1,
        [_, minus, ..] if here.is('<') && is_punct(minus, '-') => 2,
        _ if here.is('=') => 1,
        _ => return None,
    };
    let error = no_in(&here.before().iter().cloned().collect(), here.span());
    Some(Found { error, replaced: here.at..here.at + len, by: vec![ident("in", here.span())] })
}

/// `in 0:10`
pub(super) fn range(here: &Here) -> Option<Found> {
    let end = here.rest().get(1..2).filter(|_| here.is(':') && is_range(here))?;
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
            format!("`{reduction}` compares the values themselves; write `{by_key}(… for … in …, key)`")
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

fn code_of(tokens: &[TokenTree]) -> String {
    code(&tokens.iter().cloned().collect())
}

fn ident(name: &str, at: Span) -> TokenTree {
    Ident::new(name, at).into()
}

fn mark(character: char, at: Span) -> TokenTree {
    crate::tokens::spans::punct(character, at).into()
}

/// An operator of two characters.
fn operator(characters: &str, at: Span) -> Vec<TokenTree> {
    let spacings = [Spacing::Joint, Spacing::Alone];
    let with_place = |(one, spacing)| {
        let mut mark = Punct::new(one, spacing);
        mark.set_span(at);
        mark.into()
    };
    characters.chars().zip(spacings).map(with_place).collect()
}

fn in_parens(tokens: impl IntoIterator<Item = TokenTree>, at: Span) -> TokenTree {
    group(Delimiter::Parenthesis, tokens.into_iter().collect(), at).into()
}
