//! The rows about settings, as other languages and libraries write them.

use super::here::{Found, Here, inner};
use super::made::{ident, mark, short, tokens_of};
use crate::diagnostics::nearest;
use crate::parse::settings_first;
use crate::recover::split::{find, find_or_end, first_for, setting_at, statement_start};
use crate::tokens::predicates::{is_braced, is_for, is_loop, is_punct, is_word};
use crate::vocabulary::settings;
use proc_macro2::{Delimiter, Group, Ident, Spacing, TokenTree};
use syn::{Error, LitInt};

/// `n_jobs(4), …`
pub(super) fn called_setting(here: &Here) -> Option<Found> {
    let [name, TokenTree::Group(value), comma, ..] = here.rest() else { return None };
    let is_call = value.delimiter() == Delimiter::Parenthesis && is_punct(comma, ',');
    let by = || [name.clone(), mark('=', value.span())].into_iter().chain(inner(value)).collect();
    (is_setting(name) && is_call).then(|| here.replace(with_equals(name, &inner(value)), 2, by()))
}

/// `n_jobs, …`
pub(super) fn setting_without_value(here: &Here) -> Option<Found> {
    let [name, comma, _, ..] = here.rest() else { return None };
    let value = if is_word(name, "pool") { "&pool" } else { "…" };
    let text = || format!("the setting `{name}` has no value; write `{name} = {value}, …`");
    (is_setting(name) && is_punct(comma, ',') && here.before_for().is_some())
        .then(|| here.replace(text(), 2, Vec::new()))
}

/// `2, for x in xs { … }`, `-1, x for x in xs`, `&pool, …`
pub(super) fn value_without_name(here: &Here) -> Option<Found> {
    let rest = here.rest();
    let comma = find(rest, 0, |token| is_punct(token, ','))?;
    let (value, after) = (&rest[..comma], &rest[comma + 1..]);
    let is_whole = |token: &TokenTree| matches!(token, TokenTree::Literal(number) if syn::parse2::<LitInt>(TokenTree::from(number.clone()).into()).is_ok());
    let is_path = |path: &[TokenTree]| {
        !path.is_empty()
            && path.iter().enumerate().all(|(at, token)| match token {
                TokenTree::Ident(_) => at % 2 == 0,
                token => at % 2 == 1 && is_punct(token, '.'),
            })
    };
    let is_pool =
        |name: &TokenTree| matches!(name, TokenTree::Ident(name) if name.to_string().to_lowercase().contains("pool"));
    let is_statement = after.get(statement_start(after)).is_some_and(|token| is_word(token, "for"));
    let name = match value {
        [number] if is_whole(number) => "n_jobs",
        [minus, number] if is_punct(minus, '-') && is_whole(number) => "n_jobs",
        [lent, path @ ..] if is_punct(lent, '&') && is_path(path) => {
            Some("pool").filter(|_| is_statement || is_pool(&path[path.len() - 1]))?
        }
        [name] if is_pool(name) => "pool",
        _ => return None,
    };
    // `n_jobs = 1 2, …`: a number too many.
    if here.at > 0 && !is_punct(&here.tokens[here.at - 1], ',') {
        return None;
    }
    first_for(after)?;
    let lent = if name == "pool" && !is_punct(&value[0], '&') { "&" } else { "" };
    let text = format!("a setting has a name; write `{name} = {lent}{}, …`", short(value));
    let by = [vec![ident(name, here.span()), mark('=', here.span())], tokens_of(lent, here.span())].concat();
    // If there is one of this name already, this one is left out: it would be said to be set twice.
    let is_set = here.tokens[..here.at].iter().any(|token| is_word(token, name));
    let found = here.replace(text, comma + 1, Vec::new());
    Some(if is_set { found } else { Found { by, replaced: here.at..here.at, ..found } })
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
    let end = find_or_end(here.rest(), len, |token| is_punct(token, ','));
    let by = vec![name.clone(), mark('=', sign.span())];
    (is_setting(name) && here.before_for().is_some())
        .then(|| here.replace(with_equals(name, &here.rest()[len..end]), len, by))
}

/// `"n_jobs" = 2, …`, `--n_jobs = 2, …`, `(n_jobs = 2), …`
pub(super) fn setting_in_other_form(here: &Here) -> Option<Found> {
    let text =
        |setting: &[TokenTree]| format!("a setting is a name, with nothing around it; write `{}, …`", short(setting));
    match here.rest() {
        [TokenTree::Literal(quoted), equals, ..] if is_punct(equals, '=') => {
            let name = TokenTree::from(syn::parse_str::<syn::LitStr>(&quoted.to_string()).ok()?.parse::<Ident>().ok()?);
            let end = find_or_end(here.rest(), 1, |token| is_punct(token, ','));
            let setting = [std::slice::from_ref(&name), &here.rest()[1..end]].concat();
            is_setting(&name).then(|| here.replace(text(&setting), 1, vec![name.clone()]))
        }
        [TokenTree::Punct(_), TokenTree::Punct(_), name, equals, ..] if is_setting(name) && is_punct(equals, '=') => {
            let end = find_or_end(here.rest(), 2, |token| is_punct(token, ','));
            Some(here.replace(text(&here.rest()[2..end]), 2, Vec::new()))
        }
        [TokenTree::Group(group), next, ..] if is_punct(next, ',') || is_for(here.rest(), 1) => {
            let inside = settings_in(group)?;
            let comma = if is_punct(next, ',') { Vec::new() } else { vec![mark(',', group.span())] };
            Some(here.replace(text(&inside), 1, [inside.clone(), comma].concat()))
        }
        _ => None,
    }
}

/// The settings that stand in a group, if it begins with one.
fn settings_in(group: &Group) -> Option<Vec<TokenTree>> {
    let inside = inner(group);
    inside.first().filter(|name| is_setting(name) && setting_at(&inside, 0).is_some())?;
    Some(inside)
}

/// joblib's `Parallel(n_jobs = 2)(f(x) for x in xs)`, `(n_jobs = 2)(f(x) for x in xs)`
pub(super) fn settings_and_loop_apart(here: &Here) -> Option<Found> {
    let at = usize::from(matches!(here.rest(), [TokenTree::Ident(_), TokenTree::Group(_), ..]));
    let [TokenTree::Group(settings), TokenTree::Group(looped)] = &here.rest()[at..] else { return None };
    let inside = settings_in(settings).filter(|_| is_loop(looped))?;
    let whole = [inside, vec![mark(',', settings.span())], undelayed(inner(looped))].concat();
    let text = format!("settings and loop stand in one pair of parentheses; write `parallel!({})`", short(&whole));
    Some(here.replace(text, here.rest().len(), whole))
}

/// A value without joblib's `delayed`: `f(x)` for `delayed(f)(x)`.
fn undelayed(looped: Vec<TokenTree>) -> Vec<TokenTree> {
    match &looped[..] {
        [name, TokenTree::Group(function), rest @ ..] if is_word(name, "delayed") => {
            inner(function).into_iter().chain(rest.iter().cloned()).collect()
        }
        _ => looped,
    }
}

/// `n-jobs = 2, …`, `n.jobs = 2, …`, `n jobs = 2, …`
pub(super) fn setting_in_several_words(here: &Here) -> Option<Found> {
    let equals = find(here.rest(), 0, |token| is_punct(token, '=')).filter(|&equals| (2..=5).contains(&equals))?;
    let is_sign = matches!(&here.rest()[equals], TokenTree::Punct(sign) if sign.spacing() == Spacing::Alone);
    let mut name = String::new();
    let mut is_word = false;
    for token in &here.rest()[..equals] {
        match token {
            TokenTree::Ident(word) => {
                name.push_str(if name.is_empty() { "" } else { "_" });
                name.push_str(&word.to_string());
                is_word = true;
            }
            token if is_word && (is_punct(token, '-') || is_punct(token, '.')) => is_word = false,
            _ => return None,
        }
    }
    let word = TokenTree::Ident(Ident::new(&name, here.span()));
    let name = settings::meant(&name).map_or(word, |ours| ident(ours, here.span()));
    if !is_sign || !is_word || !is_setting(&name) {
        return None;
    }
    let end = find_or_end(here.rest(), equals, |token| is_punct(token, ','));
    let setting = [std::slice::from_ref(&name), &here.rest()[equals..end]].concat();
    let text = format!("the name of a setting is one word; write `{}, …`", short(&setting));
    let error = Error::new(here.rest()[1].span(), text);
    Some(Found { error, replaced: here.at..here.at + equals, by: vec![name] })
}

/// `let n_jobs = 2, …`
pub(super) fn setting_as_variable(here: &Here) -> Option<Found> {
    let setting = here.rest().get(1..).filter(|_| here.word(&["let"]).is_some())?;
    setting_at(setting, 0).filter(|name| is_setting(&name.clone().into()))?;
    let end = find(setting, 0, |token| is_punct(token, ',') || is_punct(token, ';'))?;
    let text = format!("a setting is no variable; write `{}, …`", short(&setting[..end]));
    is_punct(&setting[end], ',').then(|| here.replace(text, 1, Vec::new()))
}

/// `n_jobs = 2: for …`, `n_jobs = 2 => …`
pub(super) fn comma_of_setting(here: &Here) -> Option<Found> {
    let len = match here.rest() {
        [colon, next, ..] if is_punct(colon, ':') && !is_punct(next, ':') => 1,
        [sign, tail, ..] if (is_punct(sign, '=') || is_punct(sign, '-')) && is_punct(tail, '>') => 2,
        _ => return None,
    };
    let setting = &here.tokens[here.start..here.at];
    let text = format!("no comma after the setting `{}`; write `{}, …`", setting[0], short(setting));
    Some(here.replace(text, len, vec![mark(',', here.span())]))
}

/// The clauses of OpenMP, and what stands for each here.
const CLAUSES: &[&str] = &[
    "schedule",
    "reduction",
    "num_threads",
    "private",
    "firstprivate",
    "lastprivate",
    "shared",
    "default",
    "collapse",
];

/// OpenMP's `schedule(dynamic, 4), …`, `reduction(+: t) for …`
pub(super) fn clause_of_openmp(here: &Here) -> Option<Found> {
    let is_clause = |at: usize| match here.rest().get(at..at + 2) {
        Some([TokenTree::Ident(name), TokenTree::Group(_)]) => CLAUSES.iter().any(|one| name == one),
        _ => false,
    };
    let [name, TokenTree::Group(group), next, ..] = here.rest() else { return None };
    let is_comma = is_punct(next, ',');
    // `private(x) for x in xs` calls a function of the user's.
    let is_statement = is_for(here.rest(), 2) && here.rest().iter().any(is_braced);
    first_for(here.rest())?;
    if !is_clause(0) || !(is_comma || is_clause(2) || is_statement) {
        return None;
    }
    let inside = inner(group);
    let number = inside.iter().find(|token| matches!(token, TokenTree::Literal(_)));
    let instead = match (&*name.to_string(), number) {
        ("schedule", Some(number)) => {
            format!("the loop cuts its blocks itself; write `batch_size = {number}, …` for blocks of that many items")
        }
        ("schedule", None) => "the loop cuts its blocks itself; leave it out, or write `batch_size = …, …`".to_owned(),
        ("num_threads", _) => format!("the number of workers is a setting; write `n_jobs = {}, …`", short(&inside)),
        ("reduction", _) => {
            let colon = find_or_end(&inside, 0, |token| is_punct(token, ':'));
            let sign = match &inside[..colon] {
                [sign @ TokenTree::Punct(_), ..] => format!("{sign}="),
                _ => "+=".to_owned(),
            };
            let name = inside.get(colon + 1).map_or("total".to_owned(), ToString::to_string);
            format!(
                "what the body changes is put together by itself; leave it out, and write `{name} {sign} …` in the body"
            )
        }
        ("lastprivate", _) => {
            format!(
                "a variable keeps what the last item assigns; leave it out, and write `{} = …` in the body",
                short(&inside)
            )
        }
        ("firstprivate", _) => format!(
            "a `let` before the `for` gives each worker its own; write `let mut {0} = {0}.clone(); for … in … {{ … }}`",
            short(&inside)
        ),
        ("private", _) => format!(
            "what a `let` in the body binds is each item's own; leave it out, and write `let {} = …;` in the body",
            short(&inside)
        ),
        ("collapse", _) => "several loops are one with several `for`s; write `for … in … for … in … { … }`".to_owned(),
        _ => "what the body reads is shared by all items; leave it out".to_owned(),
    };
    let text = format!("there is no `{name}` here: {instead}");
    Some(here.replace(text, 2 + usize::from(is_comma), Vec::new()))
}

/// `y = x for x in xs`, `b = 1; x + b for x in xs`
pub(super) fn assignment(here: &Here) -> Option<Found> {
    let name = setting_at(here.rest(), 0)?;
    let names: Vec<&str> = settings::METHODS.iter().map(|setting| setting.name).chain([settings::INTO]).collect();
    let value = &here.rest()[2..2 + first_for(&here.rest()[2..])?];
    let is_far = nearest(&name.to_string(), &names).is_none() && settings::meant(&name.to_string()).is_none();
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

/// `mut buf = …; for …`, `var buf = …; …`, `String buf = …; …`, Go's `buf := …; …`
pub(super) fn variable_in_other_form(here: &Here) -> Option<Found> {
    let (len, is_walrus) = match here.rest() {
        [TokenTree::Ident(word), TokenTree::Ident(_), equals, ..] if is_punct(equals, '=') && word != "let" => {
            (1, false)
        }
        [TokenTree::Ident(_), colon, equals, ..] if is_punct(colon, ':') && is_punct(equals, '=') => (0, true),
        _ => return None,
    };
    let end = find(here.rest(), 0, |token| is_punct(token, ';') || is_punct(token, ','))?;
    if !is_punct(&here.rest()[end], ';') || first_for(&here.rest()[end..]).is_none() {
        return None;
    }
    let name = here.rest()[len].clone();
    let at = here.span();
    let text = format!("a variable before the loop begins with `let`; write `let mut {name} = …; …`");
    let by = vec![ident("let", at), ident("mut", at), name];
    Some(here.replace(text, len + 1 + usize::from(is_walrus), by))
}

/// `let y = f(x) for x in xs`
pub(super) fn result_in_let(here: &Here) -> Option<Found> {
    let equals = find(here.rest(), 0, |token| is_punct(token, '=')).filter(|_| here.word(&["let"]).is_some())?;
    let end = first_for(here.rest())?;
    let value = here.rest().get(equals + 1..end).filter(|value| !value.is_empty())?;
    let is_whole = syn::parse2::<syn::Expr>(value.iter().cloned().collect()).is_ok();
    if !is_whole
        || here.rest()[..equals].iter().chain(value).any(|token| is_punct(token, ';'))
        || here.rest().iter().any(is_braced)
    {
        return None;
    }
    let (binding, rest) = (&here.rest()[..=equals], &here.rest()[equals + 1..]);
    let name = short(&binding[..equals]);
    let text = format!("the result is the value of the whole `parallel!`; write `{name} = parallel!({})`", short(rest));
    Some(here.replace(text, equals + 1, Vec::new()))
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

/// `for x in xs, n_jobs = 2 { … }`
pub(super) fn setting_before_body(here: &Here) -> Option<Found> {
    let name =
        here.rest().get(1..).filter(|_| here.is(',') && here.is_statement).and_then(|rest| setting_at(rest, 0))?;
    let body = here.rest().iter().position(is_braced)?;
    Some(Found { error: settings_first(&name), replaced: here.at..here.at + body, by: Vec::new() })
}

/// `sum(x for x in xs, n_jobs = 2)`
pub(super) fn setting_after_loop(here: &Here) -> Option<Found> {
    let name = setting_at(here.rest(), 0).filter(|_| is_setting(&here.rest()[0]))?;
    let end = find_or_end(here.tokens, here.at, |token| is_punct(token, ','));
    Some(Found { error: settings_first(&name), replaced: here.at..(end + 1).min(here.tokens.len()), by: Vec::new() })
}

/// `collect::<Vec<_>>(x for x in xs)`
pub(super) fn collected(here: &Here) -> Option<Found> {
    let [TokenTree::Ident(name), colon, tail, open, ty @ .., close, TokenTree::Group(looped)] = here.rest() else {
        return None;
    };
    let is_path = is_punct(colon, ':') && is_punct(tail, ':') && is_punct(open, '<') && is_punct(close, '>');
    if name != "collect" || !is_path || !is_loop(looped) {
        return None;
    }
    let at = name.span();
    let whole = [vec![ident("into", at), mark('=', at)], ty.to_vec(), vec![mark(',', at)], inner(looped)].concat();
    let text = format!("a comprehension is collected by itself; write `{}`", short(&whole));
    Some(here.replace(text, here.rest().len(), whole))
}

fn with_equals(name: &TokenTree, value: &[TokenTree]) -> String {
    format!("a setting is written with `=`; write `{name} = {}, …`", short(value))
}

pub(super) fn is_setting(name: &TokenTree) -> bool {
    settings::METHODS.iter().any(|setting| is_word(name, setting.name)) || is_word(name, settings::INTO)
}
