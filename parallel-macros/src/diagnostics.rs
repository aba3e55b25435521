//! Words for messages: the nearest name, and lists of names.

use proc_macro2::{Delimiter, Ident, Spacing, Span, TokenStream, TokenTree};
use std::fmt::Display;
use syn::Error;

/// The name that was probably meant.
pub(crate) fn nearest<'n>(name: &str, names: &[&'n str]) -> Option<&'n str> {
    let plain = |name: &str| name.to_lowercase().replace('_', "");
    let distances = names.iter().map(|candidate| (distance(&plain(name), &plain(candidate)), *candidate));
    let (distance, candidate) = distances.min_by_key(|(distance, _)| *distance)?;
    (distance <= candidate.len() / 3).then_some(candidate)
}

/// How many letters must be put in, left out, changed or swapped with their neighbour.
fn distance(from: &str, to: &str) -> usize {
    let (from, to): (Vec<char>, Vec<char>) = (from.chars().collect(), to.chars().collect());
    let mut rows = vec![(0..=to.len()).collect::<Vec<_>>()];
    for (i, a) in from.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, b) in to.iter().enumerate() {
            let mut least = (rows[i][j] + usize::from(a != b)).min(rows[i][j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && *a == to[j - 1] && from[i - 1] == *b {
                least = least.min(rows[i - 1][j - 1] + 1);
            }
            row.push(least);
        }
        rows.push(row);
    }
    rows[from.len()][to.len()]
}

/// "`a`, `b` and `c`"
pub(crate) fn list(names: &[&str]) -> String {
    let quoted: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
    match quoted.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, before)) => format!("{} and {last}", before.join(", ")),
        None => String::new(),
    }
}

/// An error of a rule that `docs/errors.md` explains under this name.
pub(crate) fn broken(rule: &str, at: Span, text: impl Display) -> Error {
    Error::new(at, format!("{text} [{rule}]"))
}

/// The same, about all of the tokens.
pub(crate) fn broken_at(rule: &str, at: &TokenStream, text: impl Display) -> Error {
    Error::new_spanned(at, format!("{text} [{rule}]"))
}

/// Whether an error stands somewhere in the tokens.
pub(crate) fn has_error(tokens: &TokenStream) -> bool {
    tokens.clone().into_iter().any(|token| match token {
        TokenTree::Ident(name) => name == "compile_error",
        TokenTree::Group(group) => has_error(&group.stream()),
        _ => false,
    })
}

/// Tokens as a user would write them, or nearly so.
pub(crate) fn code(tokens: &TokenStream) -> String {
    let mut text = String::new();
    // Whether an operator that comes now stands between two values.
    let mut is_value = false;
    let mut tokens = tokens.clone().into_iter().peekable();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Ident(_) | TokenTree::Literal(_) => {
                if is_value {
                    text.push(' ');
                }
                text.push_str(&token.to_string());
                is_value = true;
            }
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::Brace => ("{ ", " }"),
                    Delimiter::None => ("", ""),
                };
                text.extend([open, &code(&group.stream()), close]);
                is_value = true;
            }
            TokenTree::Punct(punct) => {
                let mut operator = punct.as_char().to_string();
                let mut spacing = punct.spacing();
                while let (Spacing::Joint, Some(TokenTree::Punct(next))) = (spacing, tokens.peek()) {
                    operator.push(next.as_char());
                    spacing = next.spacing();
                    tokens.next();
                }
                match &*operator {
                    "," | ";" => operator.push(' '),
                    "'" if is_value => operator.insert(0, ' '),
                    "." | "::" | "?" | "!" | "'" | ".." | "..=" => {}
                    _ if is_value => operator = format!(" {operator} "),
                    _ => {}
                }
                is_value = operator == "?";
                text.push_str(&operator);
            }
        }
    }
    text
}

/// What tells a name from others: in the body of a user's macro, a name of the macro's own is another one than a name of
/// the same letters that the macro was given.
pub(crate) fn identity(ident: &Ident) -> String {
    format!("{ident}{}", context(ident.span()))
}

/// Where a token comes from, as far as hygiene goes: `#4`, say, of a token that a user's macro has made.
pub(crate) fn context(span: Span) -> String {
    let span = format!("{span:?}");
    match span.split_once(' ') {
        Some((context, _)) if context.starts_with('#') && context != "#0" => context.to_owned(),
        _ => String::new(),
    }
}

/// The letters of a name.
pub(crate) fn letters(identity: &str) -> &str {
    identity.rsplit_once('#').map_or(identity, |(letters, _)| letters)
}

/// The names that a format string reads: `{name}`, `{name:?}`, `{:width$}`, `{:.precision$}`.
pub(crate) fn names_in(text: &str) -> Vec<String> {
    let mut names = Vec::new();
    let text = text.replace("{{", "");
    for hole in text.split('{').skip(1) {
        let hole = hole.split('}').next().unwrap_or_default();
        let (argument, format) = hole.split_once(':').unwrap_or((hole, ""));
        names.push(argument.trim().to_owned());
        // All but what follows the last `$`.
        let parts: Vec<&str> = format.split('$').collect();
        for part in &parts[..parts.len() - 1] {
            names.extend(part.rsplit(|c: char| !c.is_alphanumeric() && c != '_').next().map(str::to_owned));
        }
    }
    names.retain(|name| syn::parse_str::<Ident>(name).is_ok());
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn near_names_are_found_and_far_ones_are_not() {
        let names = ["n_jobs", "pool", "batch_size", "into"];
        assert_eq!(nearest("njobs", &names), Some("n_jobs"));
        assert_eq!(nearest("n_job", &names), Some("n_jobs"));
        assert_eq!(nearest("batchsize", &names), Some("batch_size"));
        assert_eq!(nearest("btach_size", &names), Some("batch_size"));
        assert_eq!(nearest("threads", &names), None);
        assert_eq!(nearest("x", &names), None);
    }

    #[test]
    fn lists_read_like_sentences() {
        assert_eq!(list(&["a"]), "`a`");
        assert_eq!(list(&["a", "b", "c"]), "`a`, `b` and `c`");
    }

    #[test]
    fn code_reads_as_it_was_written() {
        let texts = [
            "out[i]",
            "out[i + 1]",
            "*total",
            "stats.sum",
            "pair.0",
            "i as usize",
            "f64::max",
            "f(a, &b)[-1]",
            "x? + y",
            "break 'rows",
            "continue 'rows",
        ];
        for text in texts {
            assert_eq!(code(&text.parse().unwrap()), text);
        }
    }

    #[test]
    fn names_in_format_strings() {
        assert_eq!(names_in("{total} {total:?} {a }"), ["total", "total", "a"]);
        assert_eq!(names_in("{:w$} {:.p$} {x:>1$} {0:w$.p$} {} {:?}"), ["w", "p", "x", "w", "p"]);
        assert_eq!(names_in("{{total}} {{{b}}}"), ["b"]);
    }
}
