//! The reductions: one line of the table for each.

use crate::ast::Fragment;
use crate::diagnostics::unknown_name;
use crate::tokens::parens::without_parens;
use crate::tokens::predicates::is_punct;
use crate::tokens::pretty::code;
use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree};
use syn::{Error, Expr};

/// A reduction, `NAME(VALUE for …, ARGS)`. The function that runs it has the same name, in
/// `parallel-core/src/entries.rs`.
pub(crate) struct Reducer {
    pub(crate) name: &'static str,
    /// The names of the arguments after the loop, in messages.
    pub(crate) args: &'static [&'static str],
    pub(crate) emit: Emit,
    /// It gives a list, so it has two entries: for exactly one value an item, and, in the module `of_some`, for any number.
    pub(crate) gives_list: bool,
    pub(crate) keys: Keys,
}

/// The place of `KEY => VALUE` in a reduction, which then gives a map with a result for each key.
#[derive(Clone, Copy)]
pub(crate) enum Keys {
    /// With keys or without.
    May,
    /// Always: a list of values by itself is no reduction.
    Must,
    /// Never. What to write instead.
    Never(&'static str),
}

/// The way of a value to the output of the block. Also lists and pipelines have one: theirs is `Fold`.
#[derive(Clone, Copy)]
pub(crate) enum Emit {
    /// Every value is put into the output.
    Fold,
    /// Every value is put into the output, in a way that depends on its type.
    ByType(&'static Probe),
    /// Every value is put into the next of several lanes, in a way that depends on its type.
    InLanes(&'static Probe),
    /// Every value is put into the output, in a way that depends on the type of its key.
    ByKey(&'static Probe),
    /// Every value is put into the output, and may end the loop.
    Search,
}

/// A question to a type, which rustc answers by method lookup. It has the wrapper around a reference to a value, and
/// the traits that the lookup tries one after the other.
pub(crate) struct Probe {
    pub(crate) wrapper: &'static str,
    pub(crate) levels: &'static [&'static str],
}

const ADDEND: Probe = Probe {
    wrapper: "Addend",
    levels: &["PickSummand", "PickSummandLent", "PickOtherSum", "PickOtherSumLent", "PickNoSummand"],
};
const MULTIPLICAND: Probe = Probe {
    wrapper: "Multiplicand",
    levels: &["PickFactor", "PickFactorLent", "PickOtherProduct", "PickOtherProductLent", "PickNoFactor"],
};
const ORDERED: Probe = Probe { wrapper: "Ordered", levels: &["PickTotalOrder", "PickOrd", "PickUnordered"] };

/// The question to the keys of a reduction by key: how they are told apart.
pub(crate) const HASHED: Probe = Probe { wrapper: "Hashed", levels: &["PickHash", "PickNoHash"] };

/// The question to the values of a reduction that gives a list: how they are copied.
pub(crate) const RUNNING: Probe = Probe { wrapper: "Running", levels: &["PickCopies", "PickNoClone"] };

/// A reduction that gives one value.
const fn value(name: &'static str, args: &'static [&'static str], emit: Emit) -> Reducer {
    Reducer { name, args, emit, gives_list: false, keys: Keys::May }
}

const REDUCERS: &[Reducer] = &[
    value("sum", &[], Emit::InLanes(&ADDEND)),
    value("product", &[], Emit::InLanes(&MULTIPLICAND)),
    value("count", &[], Emit::Fold),
    value("min", &[], Emit::ByType(&ORDERED)),
    value("max", &[], Emit::ByType(&ORDERED)),
    value("min_by_key", &["key"], Emit::ByKey(&ORDERED)),
    value("max_by_key", &["key"], Emit::ByKey(&ORDERED)),
    Reducer { keys: Keys::Never(MAX), ..value("any", &[], Emit::Search) },
    Reducer { keys: Keys::Never(MIN), ..value("all", &[], Emit::Search) },
    value("first", &[], Emit::Search),
    value("reduce", &["op"], Emit::Fold),
    value("fold", &["init", "op", "merge"], Emit::Fold),
    Reducer { gives_list: true, keys: Keys::Never(LIST), ..value("scan", &["op"], Emit::Fold) },
    Reducer { keys: Keys::Must, ..value("list", &[], Emit::Fold) },
];

const MAX: &str = "`max(KEY => CONDITION for … in …)`, which is `true` where any is";
const MIN: &str = "`min(KEY => CONDITION for … in …)`, which is `true` where all are";
const LIST: &str = "`list(KEY => VALUE for … in …)`, and go through the list of each key";

/// The names that others have for reductions with another name here.
const ELSEWHERE: &[(&str, &str)] = &[
    ("cumsum", "scan"),
    ("cumprod", "scan"),
    ("cummax", "scan"),
    ("cummin", "scan"),
    ("prefix_sum", "scan"),
    ("accumulate", "scan"),
    ("find", "first"),
    ("min_by", "min_by_key"),
    ("max_by", "max_by_key"),
    ("group", "list"),
    ("group_by", "list"),
    ("groupby", "list"),
    ("groups", "list"),
    ("into_group_map", "list"),
    ("chunk_by", "list"),
    ("counts", "count"),
    ("value_counts", "count"),
];

pub(crate) fn find(ident: &Ident) -> Option<&'static Reducer> {
    REDUCERS.iter().find(|reducer| ident == reducer.name)
}

/// The name and the parentheses, if the tokens are `NAME(…)` and nothing else.
pub(crate) fn call(tokens: &TokenStream) -> Option<(Ident, Group)> {
    let mut tokens = tokens.clone().into_iter();
    match (tokens.next(), tokens.next(), tokens.next()) {
        (Some(TokenTree::Ident(name)), Some(TokenTree::Group(group)), None) => {
            let is_call = group.delimiter() == Delimiter::Parenthesis && find(&name).is_some();
            is_call.then_some((name, group))
        }
        _ => None,
    }
}

/// The error of a reduction that does not exist.
pub(crate) fn unknown(ident: &Ident) -> Error {
    let names: Vec<&str> = REDUCERS.iter().map(|reducer| reducer.name).collect();
    unknown_name(ident, "reduction", &names, ELSEWHERE)
}

impl Reducer {
    /// The error of an argument that cannot be the function it has to be: a literal, or a closure of another number of
    /// parameters. (Of anything else only rustc knows what it is.)
    pub(crate) fn check_functions(&self, args: &[Fragment<Expr>]) -> Option<Error> {
        // The first value of a fold may be a function as well.
        let is_function = |arg: &Fragment<Expr>| matches!(arg.tree, Some(Expr::Closure(_)));
        let functions = self.args.iter().zip(args).filter(|(name, arg)| **name != "init" || is_function(arg));
        functions.into_iter().find_map(|(name, arg)| {
            let (example, takes, count) = match *name {
                "init" => ("|| …", "nothing", 0),
                "key" => ("|item| …", "one value", 1),
                "merge" => ("|left, right| …", "two values", 2),
                _ => ("|a, b| …", "two values", 2),
            };
            match arg.tree.as_ref().map(without_parens) {
                Some(Expr::Lit(literal)) => {
                    let text = format!("`{}` is no function; write `{example}` for `{name}`", code(&arg.tokens));
                    Some(Error::new(literal.lit.span(), text))
                }
                Some(Expr::Closure(closure)) if closure.inputs.len() != count => {
                    let text = format!("`{name}` takes {takes}, not {}; write `{example}`", closure.inputs.len());
                    let bar = arg.tokens.clone().into_iter().find(|token| is_punct(token, '|'));
                    Some(match bar.filter(|_| closure.inputs.is_empty()) {
                        Some(bar) => Error::new(bar.span(), text),
                        None => Error::new_spanned(&closure.inputs, text),
                    })
                }
                _ => None,
            }
        })
    }

    /// The error of a `KEY =>` where there can be none, or of none where there must be one.
    pub(crate) fn check_key(&self, ident: &Ident, has_key: bool) -> Option<Error> {
        let name = self.name;
        let text = match self.keys {
            Keys::Never(instead) if has_key => format!("`{name}` gives nothing by key; write {instead}"),
            Keys::Must if !has_key => {
                format!(
                    "`{name}` groups by key; write `{name}(KEY => VALUE for … in …)`, or `VALUE for … in …` for a list"
                )
            }
            _ => return None,
        };
        Some(Error::new(ident.span(), text))
    }

    /// The error of `given` arguments after the loop, if the reduction takes another number of them.
    pub(crate) fn check_args(&self, ident: &Ident, given: usize) -> Option<Error> {
        if given == self.args.len() {
            return None;
        }
        let call: Vec<&str> = std::iter::once("… for … in …").chain(self.args.iter().copied()).collect();
        let count = match self.args.len() {
            0 => "no argument".to_owned(),
            1 => "one argument".to_owned(),
            n => format!("{n} arguments"),
        };
        let name = self.name;
        let text = format!("`{name}` takes {count} after its loop, not {given}; write `{name}({})`", call.join(", "));
        Some(Error::new(ident.span(), text))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_from_elsewhere_are_translated() {
        for (name, ours) in ELSEWHERE {
            let text = unknown(&Ident::new(name, proc_macro2::Span::call_site())).to_string();
            assert!(text.contains(&format!("did you mean `{ours}`?")), "{name}");
        }
    }
}
