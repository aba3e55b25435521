//! The reductions: one entry each.

use crate::diagnostics::unknown_name;
use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree};
use syn::Error;

/// The reduction `NAME(VALUE for …, ARGS)`. The entry of the runtime has the same name.
pub(crate) struct Reducer {
    pub(crate) name: &'static str,
    /// The names of the arguments after the loop, in messages.
    pub(crate) args: &'static [&'static str],
    pub(crate) emit: Emit,
}

/// The way of an item to the block's output.
#[derive(Clone, Copy)]
pub(crate) enum Emit {
    /// Every item is put into the output.
    Fold,
    /// Every item is put into the output, in a way that depends on its type.
    ByType(&'static Probe),
    /// Every item is put into the next one of several lanes, in a way that depends on its type.
    InLanes(&'static Probe),
    /// Every item is put into the output, in a way that depends on the type of its key.
    ByKey(&'static Probe),
    /// An item that is put into the output may end the loop.
    Search,
}

/// A question to a type, answered by method resolution: the wrapper around a reference to a value, and the traits of the
/// levels that are tried one after the other.
pub(crate) struct Probe {
    pub(crate) wrapper: &'static str,
    pub(crate) levels: &'static [&'static str],
}

const ADDEND: Probe = Probe { wrapper: "Addend", levels: &["PickSummand", "PickNoSummand"] };
const MULTIPLICAND: Probe = Probe { wrapper: "Multiplicand", levels: &["PickFactor", "PickNoFactor"] };
const ORDERED: Probe = Probe { wrapper: "Ordered", levels: &["PickTotalOrder", "PickOrd", "PickUnordered"] };

const REDUCERS: &[Reducer] = &[
    Reducer { name: "sum", args: &[], emit: Emit::InLanes(&ADDEND) },
    Reducer { name: "product", args: &[], emit: Emit::InLanes(&MULTIPLICAND) },
    Reducer { name: "count", args: &[], emit: Emit::Fold },
    Reducer { name: "min", args: &[], emit: Emit::ByType(&ORDERED) },
    Reducer { name: "max", args: &[], emit: Emit::ByType(&ORDERED) },
    Reducer { name: "min_by_key", args: &["key"], emit: Emit::ByKey(&ORDERED) },
    Reducer { name: "max_by_key", args: &["key"], emit: Emit::ByKey(&ORDERED) },
    Reducer { name: "any", args: &[], emit: Emit::Search },
    Reducer { name: "all", args: &[], emit: Emit::Search },
    Reducer { name: "first", args: &[], emit: Emit::Search },
    Reducer { name: "reduce", args: &["op"], emit: Emit::Fold },
    Reducer { name: "fold", args: &["init", "op", "merge"], emit: Emit::Fold },
];

pub(crate) fn find(ident: &Ident) -> Option<&'static Reducer> {
    REDUCERS.iter().find(|reducer| ident == reducer.name)
}

/// The name of a reduction and the parentheses after it, if that is all there is.
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
    unknown_name(ident, "reduction", &names)
}

impl Reducer {
    /// The error if so many arguments are not what the reduction takes.
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
