//! The own index: the variable of the loop that counts the items, so that `out[i]` is the item's own element.
//!
//! [`Index::of`] says which variable that is, [`Index::is_named_by`] which expressions name it. An index that the body
//! changes is refused: see [`Index::change`].

use crate::analyze::changes::changed_by;
use crate::analyze::scope::Position;
use crate::analyze::visit::{Visitor, visit_body};
use crate::ast::{For, Input};
use crate::tokens::hygiene::identity;
use crate::tokens::parens::without_parens;
use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::{Expr, Macro, Pat};

/// The variable that counts the items: that of a range, or the count of an `enumerate()`.
pub(crate) struct Index {
    /// The identity of the variable.
    pub(crate) name: String,
    /// The variable is bound with `mut`. Without that, rustc refuses each change.
    is_mut: bool,
    /// The `enumerate` of the input that the variable comes from; `None` for a range.
    pub(crate) enumerate: Option<Ident>,
}

impl Index {
    /// The index of a loop with this `for`, if it has one.
    pub(crate) fn of(first: &For) -> Option<Self> {
        let (pattern, input) = (first.pattern.tree.as_ref()?, first.input.tree.as_ref()?);
        let (pattern, enumerate) = match (without_parens(input), pattern) {
            (input, pattern) if is_range(input) => (pattern, None),
            (Expr::MethodCall(call), pattern)
                if call.method == "rev" && call.args.is_empty() && is_range(&call.receiver) =>
            {
                (pattern, None)
            }
            (Expr::MethodCall(call), Pat::Tuple(tuple)) if call.method == "enumerate" && call.args.is_empty() => {
                (tuple.elems.first()?, Some(call.method.clone()))
            }
            _ => return None,
        };
        let (name, is_mut) = bound(pattern)?;
        Some(Self { name, is_mut, enumerate })
    }

    /// Tells if an expression names the index, so that the element at it is the item's own: `i`, or `i as usize`.
    pub(crate) fn is_named_by(&self, expression: &Expr, at: &Position) -> bool {
        match without_parens(expression) {
            Expr::Cast(cast) => cast.ty.to_token_stream().to_string() == "usize" && self.is_named_by(&cast.expr, at),
            Expr::Path(path) => {
                path.path.get_ident().is_some_and(|name| identity(name) == self.name) && at.is_item(&self.name)
            }
            _ => false,
        }
    }

    /// The first place where the body changes the index, or may change it.
    pub(crate) fn change(&self, input: &mut Input) -> Option<Span> {
        if !self.is_mut {
            return None;
        }
        let mut changes = Changes { name: &self.name, found: None };
        visit_body(input, &mut changes);
        changes.found
    }
}

fn is_range(input: &Expr) -> bool {
    matches!(without_parens(input), Expr::Range(range) if range.start.is_some() && range.end.is_some())
}

/// The variable that a pattern binds, if the pattern is nothing but a variable; and `true` if it is bound with `mut`.
fn bound(pattern: &Pat) -> Option<(String, bool)> {
    match pattern {
        Pat::Ident(name) if name.by_ref.is_none() && name.subpat.is_none() => {
            Some((identity(&name.ident), name.mutability.is_some()))
        }
        Pat::Paren(inner) => bound(&inner.pat),
        _ => None,
    }
}

/// The visitor that finds the changes of an index. Every way in which Rust can change a variable counts: an assignment,
/// a `&mut`, a pattern with `ref mut`, a method that is not known to read, and a macro that nobody looks into.
struct Changes<'n> {
    name: &'n str,
    found: Option<Span>,
}

impl Changes<'_> {
    /// Notes a change of `place`, if that is the index.
    fn meet(&mut self, place: &Expr, at: &Position) {
        if let Expr::Path(path) = without_parens(place)
            && let Some(name) = path.path.get_ident()
        {
            self.meet_name(name, at);
        }
    }

    fn meet_name(&mut self, name: &Ident, at: &Position) {
        if identity(name) == self.name && at.is_item(self.name) {
            self.found.get_or_insert(name.span());
        }
    }

    fn tokens(&mut self, tokens: TokenStream, at: &Position) {
        for token in tokens {
            match token {
                TokenTree::Ident(name) => self.meet_name(&name, at),
                TokenTree::Group(group) => self.tokens(group.stream(), at),
                _ => {}
            }
        }
    }
}

impl Visitor for Changes<'_> {
    fn see(&mut self, expression: &Expr, at: &Position) {
        for place in changed_by(expression) {
            self.meet(place, at);
        }
        if let Expr::MethodCall(call) = expression
            && !reads(&call.method.to_string())
        {
            self.meet(&call.receiver, at);
        }
    }

    fn lent_mutably(&mut self, value: &mut Expr, at: &Position) -> bool {
        self.meet(value, at);
        false
    }

    fn macro_call(&mut self, call: &mut Macro, at: &Position) -> bool {
        self.tokens(call.tokens.clone(), at);
        false
    }
}

/// Tells if a method is one of the standard library's that leave an integer as it is.
fn reads(method: &str) -> bool {
    const FAMILIES: [&str; 5] = ["checked_", "overflowing_", "saturating_", "strict_", "wrapping_"];
    const OPERATIONS: &[&str] = &[
        "abs",
        "abs_diff",
        "add",
        "add_signed",
        "add_unsigned",
        "div",
        "div_ceil",
        "div_euclid",
        "ilog",
        "ilog10",
        "ilog2",
        "isqrt",
        "midpoint",
        "mul",
        "neg",
        "next_multiple_of",
        "next_power_of_two",
        "pow",
        "rem",
        "rem_euclid",
        "shl",
        "shr",
        "sub",
        "sub_signed",
        "sub_unsigned",
    ];
    const OTHERS: &[&str] = &[
        "bitand",
        "bitor",
        "bitxor",
        "clamp",
        "clone",
        "cmp",
        "count_ones",
        "count_zeros",
        "eq",
        "ge",
        "gt",
        "hash",
        "into",
        "is_multiple_of",
        "is_power_of_two",
        "le",
        "leading_ones",
        "leading_zeros",
        "lt",
        "max",
        "min",
        "ne",
        "not",
        "partial_cmp",
        "reverse_bits",
        "rotate_left",
        "rotate_right",
        "swap_bytes",
        "to_be",
        "to_be_bytes",
        "to_le",
        "to_le_bytes",
        "to_ne_bytes",
        "to_owned",
        "to_string",
        "trailing_ones",
        "trailing_zeros",
        "try_into",
    ];
    let operation = FAMILIES.iter().find_map(|family| method.strip_prefix(family)).unwrap_or(method);
    OPERATIONS.contains(&operation) || OTHERS.contains(&method)
}
