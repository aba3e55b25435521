//! Errors: the functions with which the stages make them. The words are where an error is found.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use std::fmt::Display;
use syn::Error;

/// The one of `names` that is probably meant by a misspelt `name`, if one is close.
pub(crate) fn nearest<'n>(name: &str, names: &[&'n str]) -> Option<&'n str> {
    let plain = |name: &str| name.to_lowercase().replace('_', "");
    let distances = names.iter().map(|candidate| (distance(&plain(name), &plain(candidate)), *candidate));
    let (distance, candidate) = distances.min_by_key(|(distance, _)| *distance)?;
    (distance <= candidate.len() / 3).then_some(candidate)
}

/// The distance of two words: the number of letters to insert, to delete, to change or to swap with their neighbour.
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

/// The text "`a`, `b` and `c`".
fn list(names: &[&str]) -> String {
    let quoted: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
    match quoted.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, before)) => format!("{} and {last}", before.join(", ")),
        None => String::new(),
    }
}

/// The error of a name that does not exist. It lists the existing `names` of this `kind` of name. `elsewhere` has names that
/// other libraries have for the same thing, each with ours.
pub(crate) fn unknown_name(ident: &Ident, kind: &str, names: &[&str], elsewhere: &[(&str, &str)]) -> Error {
    let name = ident.to_string();
    let same = elsewhere.iter().find(|(other, _)| *other == name).map(|(_, ours)| *ours);
    let near =
        same.or_else(|| nearest(&name, names)).map(|near| format!("did you mean `{near}`? ")).unwrap_or_default();
    Error::new(ident.span(), format!("there is no {kind} `{name}`; {near}the {kind}s are {}", list(names)))
}

/// An error of a rule that `docs/errors.md` explains under this name.
pub(crate) fn broken_rule(rule: &str, at: Span, text: impl Display) -> Error {
    Error::new(at, format!("{text} [{rule}]"))
}

/// An error of a rule that `docs/errors.md` explains under this name, which points at all of the tokens.
pub(crate) fn broken_rule_at(rule: &str, at: &TokenStream, text: impl Display) -> Error {
    Error::new_spanned(at, format!("{text} [{rule}]"))
}

/// Tells if there is an error, a `compile_error!`, somewhere in the tokens.
pub(crate) fn has_error(tokens: &TokenStream) -> bool {
    tokens.clone().into_iter().any(|token| match token {
        TokenTree::Ident(name) => name == "compile_error",
        TokenTree::Group(group) => has_error(&group.stream()),
        _ => false,
    })
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
}
