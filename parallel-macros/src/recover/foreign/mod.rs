//! Habits from other languages: what is said of them, and what they mean in Rust.
//!
//! Who writes `x if a and b` has made one mistake. So that one error comes of it, the rest is read as it was meant.

mod translate;

pub(crate) use translate::translate;

use crate::ast::Fragment;
use crate::tokens::predicates::is_braced;
use crate::tokens::predicates::{is_for, is_loop, is_punct, is_word};
use crate::tokens::pretty::code;
use crate::vocabulary::reducers;
use crate::vocabulary::settings;
use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree};
use quote::ToTokens;
use syn::parse::ParseStream;
use syn::{Error, Expr, Pat, Token, token};

/// What is wrong with a word that is an operator elsewhere, if it is one.
pub(crate) fn word(token: &TokenTree) -> Option<Error> {
    let (word, operator) =
        [("and", "&&"), ("or", "||"), ("not", "!(…)")].into_iter().find(|(word, _)| is_word(token, word))?;
    Some(Error::new(token.span(), format!("`{word}` is no operator; write `{operator}`")))
}

/// Words for the loop that is meant.
const LOOPS: &[&str] = &["foreach", "forall", "parfor"];

/// `foreach x in xs`, MATLAB's `parfor`
pub(crate) fn other_for(stream: ParseStream) -> Option<Error> {
    let rest = rest(stream);
    let text = || format!("`{}` is no keyword; write `for … in … {{ … }}`", rest[0]);
    is_other_for(&rest).then(|| Error::new(rest[0].span(), text()))
}

fn is_other_for(tokens: &[TokenTree]) -> bool {
    let starts = tokens.first().is_some_and(|token| LOOPS.iter().any(|word| is_word(token, word)));
    starts
        && match tokens.get(1) {
            Some(TokenTree::Ident(_)) => true,
            Some(TokenTree::Group(group)) => is_head(group),
            _ => false,
        }
}

/// `sum(xs)`
pub(crate) fn bare_reduction(value: &TokenStream) -> Option<Error> {
    let (name, _) = reduced(value)?;
    Some(Error::new(name.span(), format!("no loop in `{name}(…)`; write `{name}(VALUE for … in …)`")))
}

/// The name of a reduction, and what stands behind it.
pub(crate) fn reduced(value: &TokenStream) -> Option<(Ident, Group)> {
    let mut tokens = value.clone().into_iter();
    match (tokens.next(), tokens.next(), tokens.next()) {
        (Some(TokenTree::Ident(name)), Some(TokenTree::Group(group)), None) => {
            let is_call = group.delimiter() == Delimiter::Parenthesis && reducers::find(&name).is_some();
            is_call.then_some((name, group))
        }
        _ => None,
    }
}

/// `n_jobs(4), …`
pub(crate) fn called_setting(value: &Fragment<Expr>, stream: ParseStream) -> Option<Error> {
    let tokens: Vec<TokenTree> = value.tokens.clone().into_iter().chain(rest(stream)).collect();
    let name = is_called_setting(&tokens).then(|| tokens[0].clone())?;
    Some(Error::new(name.span(), format!("a setting is written with `=`; write `{name} = …, …`")))
}

fn is_called_setting(tokens: &[TokenTree]) -> bool {
    match tokens {
        [name, TokenTree::Group(value), comma, ..] => {
            is_setting(name) && value.delimiter() == Delimiter::Parenthesis && is_punct(comma, ',')
        }
        _ => false,
    }
}

fn is_setting(name: &TokenTree) -> bool {
    settings::NAMES.iter().any(|setting| is_word(name, setting.name)) || is_word(name, settings::INTO)
}

/// `max(…, key = f)`, `fold(…, init = 0, …)`; settings are said to come first.
pub(crate) fn named_argument(reduction: &Ident, stream: ParseStream) -> Option<Error> {
    let rest = rest(stream);
    let name = named(&rest).filter(|name| !is_setting(&TokenTree::Ident((*name).clone())))?;
    let text = match by_key(reduction) {
        Some(by_key) if name == "key" => {
            format!("`{reduction}` compares the values themselves; write `{by_key}(… for … in …, key)`")
        }
        _ => format!("an argument has no name here; write its value without `{name} =`"),
    };
    Some(Error::new(name.span(), text))
}

fn named(tokens: &[TokenTree]) -> Option<&Ident> {
    match tokens {
        [TokenTree::Ident(name), equals, next, ..] if is_punct(equals, '=') => {
            (!is_punct(next, '=') && !is_punct(next, '>')).then_some(name)
        }
        _ => None,
    }
}

fn by_key(reduction: &Ident) -> Option<&'static str> {
    [("min", "min_by_key"), ("max", "max_by_key")].into_iter().find(|(name, _)| reduction == name).map(|(_, by)| by)
}

/// `x is None`, `x in ys`, `x not in ys` in a condition.
pub(crate) fn comparison(condition: &Fragment<Expr>, stream: ParseStream) -> Option<Error> {
    let rest = rest(stream);
    let (word, meaning) = operator(&rest)?;
    let condition: Vec<TokenTree> = condition.tokens.clone().into_iter().collect();
    let operand = condition[last_operand(&condition)..].iter().cloned().collect();
    let operand = match syn::parse2(operand) {
        Ok(simple @ (Expr::Path(_) | Expr::Field(_) | Expr::Call(_) | Expr::MethodCall(_) | Expr::Index(_))) => {
            code(&simple.to_token_stream())
        }
        Ok(other) => format!("({})", code(&other.to_token_stream())),
        Err(_) => "…".to_owned(),
    };
    let text = match meaning {
        Meaning::Method(method, _) => format!("`{word}` is no operator; write `{operand}.{method}()`"),
        Meaning::Operator(operator, _) => format!("`{word}` is no operator; write `{operator}`"),
        Meaning::Contains { negated, words } => {
            let end = translate::end_of_negation(&rest, words);
            let list = code(&rest[words..end].iter().cloned().collect());
            let not = if negated { "!" } else { "" };
            format!("`{word}` is no operator; write `{not}{list}.contains(&{operand})`")
        }
    };
    Some(Error::new(rest[0].span(), text))
}

/// The same in the value of a comprehension.
pub(crate) fn comparison_in_value(value: &Fragment<Expr>, stream: ParseStream) -> Option<Error> {
    let rest = rest(stream);
    let has_for = (0..rest.len()).any(|at| is_for(&rest, at));
    comparison(value, stream).filter(|_| has_for)
}

/// Where the last operand of a condition begins: behind `if`, `and`, `&&`, `||`.
fn last_operand(tokens: &[TokenTree]) -> usize {
    let is_end = |at: &usize| {
        let is_twice = |mark| at.checked_sub(1).is_some_and(|before| is_punct(&tokens[before], mark));
        is_word(&tokens[*at], "if") || ['&', '|'].into_iter().any(|mark| is_punct(&tokens[*at], mark) && is_twice(mark))
    };
    (0..tokens.len()).rfind(is_end).map_or(0, |at| at + 1)
}

/// What words mean that are operators elsewhere, and how many they are.
enum Meaning {
    Method(&'static str, usize),
    Operator(&'static str, usize),
    Contains { negated: bool, words: usize },
}

/// The operator that begins here.
fn operator(tokens: &[TokenTree]) -> Option<(&'static str, Meaning)> {
    let is = |at: usize, word| tokens.get(at).is_some_and(|token| is_word(token, word));
    Some(match (is(0, "is"), is(1, "not")) {
        (true, true) if is(2, "None") => ("is not", Meaning::Method("is_some", 3)),
        (true, true) => ("is not", Meaning::Operator("!=", 2)),
        (true, false) if is(1, "None") => ("is", Meaning::Method("is_none", 2)),
        (true, false) => ("is", Meaning::Operator("==", 1)),
        _ if is(0, "in") => ("in", Meaning::Contains { negated: false, words: 1 }),
        _ if is(0, "not") && is(1, "in") => ("not in", Meaning::Contains { negated: true, words: 2 }),
        _ => return None,
    })
}

/// A condition that ends behind `not`.
pub(crate) fn negation(condition: &Fragment<Expr>, stream: ParseStream) -> Option<Error> {
    let first = condition.tokens.clone().into_iter().next()?;
    let is_alone = condition.tokens.clone().into_iter().count() == 1;
    let is_next = stream.peek(Token![for]) || stream.peek(Token![if]) || stream.peek(Token![let]);
    let ends = stream.is_empty() || stream.peek(Token![,]) || stream.peek(token::Brace) || is_next;
    (is_alone && !ends && is_word(&first, "not")).then(|| word(&first)).flatten()
}

/// R's `for (x in xs) …`, C's `for (i = 0; i < n; i++) …`
pub(crate) fn head(stream: ParseStream) -> Option<Error> {
    let (TokenTree::Group(group), _) = stream.cursor().token_tree()? else { return None };
    let text = if is_head(&group) {
        "no parentheses around what is looped over; write `for … in …`"
    } else if is_counting_head(&group) {
        COUNTING
    } else {
        return None;
    };
    Some(Error::new(group.span_open(), text))
}

const COUNTING: &str = "a loop that counts goes over a range; write `for i in 0..n { … }`";

fn is_counting_head(group: &Group) -> bool {
    group.delimiter() == Delimiter::Parenthesis && group.stream().into_iter().any(|token| is_punct(&token, ';'))
}

/// The same without parentheses.
pub(crate) fn bare_head(stream: ParseStream) -> Option<Error> {
    bare_counting_head(&rest(stream)).map(|_| Error::new(stream.span(), COUNTING))
}

/// How long `= 0; i < n; i++` is, before a body.
fn bare_counting_head(tokens: &[TokenTree]) -> Option<usize> {
    let body = tokens.iter().position(is_braced)?;
    let counts = is_punct(&tokens[0], '=') && tokens[..body].iter().any(|token| is_punct(token, ';'));
    counts.then_some(body)
}

/// `for x of xs`, `for x <- xs`, `for x = xs`: how many tokens stand where `in` should.
fn instead_of_in(tokens: &[TokenTree]) -> usize {
    match tokens {
        [word, _, ..] if is_word(word, "of") || is_word(word, "from") => 1,
        [less, minus, ..] if is_punct(less, '<') && is_punct(minus, '-') => 2,
        [equals, ..] if is_punct(equals, '=') => 1,
        _ => 0,
    }
}

/// What is said of tokens after the end of the loop that are a habit.
pub(crate) fn after_loop(stream: ParseStream) -> Option<Error> {
    let rest = rest(stream);
    let text = match &rest[..] {
        [mark] if is_punct(mark, ';') => "no semicolon after the loop; remove it",
        [mark, next, ..] if is_punct(mark, ';') && is_word(next, "then") => {
            "no semicolon before `then`; write `for … in … { … } then |value| …`"
        }
        [word, _, ..] if is_word(word, "step") || is_word(word, "by") => {
            "a range has no step of its own; write `(a..b).step_by(step)`"
        }
        _ => return None,
    };
    Some(Error::new(rest[0].span(), text))
}

fn is_head(group: &Group) -> bool {
    group.delimiter() == Delimiter::Parenthesis && group.stream().into_iter().any(|token| is_word(&token, "in"))
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
        && tokens.get(comma + 2).is_some_and(|token| is_word(token, "in"))
}

/// `for i, x in …`
pub(crate) fn bare_pair(pattern: &Fragment<Pat>, stream: ParseStream) -> Option<Error> {
    let rest = rest(stream);
    let in_at = rest.iter().position(|token| is_word(token, "in"))?;
    let all: TokenStream = pattern.tokens.clone().into_iter().chain(rest[..in_at].iter().cloned()).collect();
    let text = format!("several loop variables stand in parentheses; write `for ({}) in …`", code(&all));
    stream.peek(Token![,]).then(|| Error::new(stream.span(), text))
}

/// `in 0:10`, or the colon before Python's body.
pub(crate) fn colon(input: &Fragment<Expr>, stream: ParseStream) -> Option<Error> {
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
    let start = (0..colon).rfind(|&at| is_word(&tokens[at], "in")).map_or(0, |at| at + 1);
    let has_dots = (start..colon).any(|at| is(at, '.') && is(at + 1, '.'));
    let is_number = matches!(&tokens[start..colon], [TokenTree::Literal(_)]);
    let goes_on = match tokens.get(colon + 2) {
        Some(TokenTree::Ident(_)) | None => true,
        Some(TokenTree::Punct(mark)) => "+-*/%,".contains(mark.as_char()) && !is(colon + 3, '='),
        _ => false,
    };
    is_end && !is_call && !has_dots && (is_number || goes_on || tokens[colon..].iter().any(is_braced))
}

/// `for x in xs where c`, and Python's `and` there
pub(crate) fn filter(stream: ParseStream) -> Option<Error> {
    let (token, _) = stream.cursor().token_tree()?;
    let text = format!("`{token}` begins no filter; write `for … in … if …`");
    is_filter(&token).then(|| Error::new(token.span(), text))
}

fn is_filter(token: &TokenTree) -> bool {
    ["and", "where", "when"].iter().any(|word| is_word(token, word))
}

fn ends_input(token: &TokenTree) -> bool {
    match token {
        TokenTree::Punct(mark) => mark.as_char() == '?',
        token => !is_word(token, "in"),
    }
}

/// `x, y for …`, `key: value for …`, `n_jobs: 2, …`
pub(crate) fn separator(value: &Fragment<Expr>, stream: ParseStream) -> Option<Error> {
    let rest = rest(stream);
    let for_at = (0..rest.len()).find(|&at| is_for(&rest, at))?;
    let text = if stream.peek(Token![:]) {
        let name = value.tokens.clone().into_iter().next();
        if let Some(name) = name.filter(is_setting) {
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
