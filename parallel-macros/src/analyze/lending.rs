//! The lists around a loop of which elements are read, and those of which one may be lent: `&v[i]`, `v[i].name()`,
//! `match v[i] { Some(ref x) => … }`.
//!
//! What is borrowed of a list behind a `&mut` lives as long as that, if the closure holds no more of it than the body names. So such a list
//! is neither asked what it is, nor lent as a slice.

use crate::analyze::place::Place;
use crate::analyze::scope::Position;
use crate::analyze::visit::{Bound, Visitor, visit_body};
use crate::ast::Input;
use crate::tokens::hygiene::identity;
use crate::tokens::parens::without_parens;
use std::collections::HashSet;
use syn::visit::Visit;
use syn::{Expr, Pat, PatIdent};

/// The lists, by their keys.
#[derive(Default)]
pub(super) struct Lending {
    /// An element of these may be lent.
    lists: HashSet<String>,
    /// Elements of these are read for certain: see [`is_certain`].
    read: HashSet<String>,
}

impl Lending {
    pub(super) fn of(input: &mut Input) -> Self {
        let mut lending = Self::default();
        visit_body(input, &mut lending);
        lending
    }

    /// Tells if an element of the list with this key may be lent.
    pub(super) fn has(&self, key: &str) -> bool {
        self.lists.contains(key)
    }

    /// Tells if elements of the list with this key are read, and none is lent.
    pub(super) fn only_reads(&self, key: &str) -> bool {
        self.read.contains(key) && !self.has(key)
    }

    fn lend(&mut self, value: &Expr, at: &Position) {
        let list = list_of(value).and_then(key);
        self.lists.extend(list.filter(|(base, _)| is_outside(base, at)).map(|(_, key)| key));
    }
}

impl Visitor for Lending {
    fn see(&mut self, expression: &Expr, at: &Position) {
        match expression {
            Expr::Index(element) if is_certain(at) => {
                let list = key(&element.expr).filter(|(base, _)| is_outside(base, at));
                self.read.extend(list.map(|(_, key)| key));
            }
            Expr::Reference(lent) => self.lend(&lent.expr, at),
            Expr::MethodCall(call) if !gives_a_number(&call.method.to_string()) => self.lend(&call.receiver, at),
            Expr::Match(choice) => self.lend(&choice.expr, at),
            Expr::Let(choice) => self.lend(&choice.expr, at),
            _ => {}
        }
    }

    fn bound(&mut self, pattern: &Pat, bound: &Bound<'_>, at: &Position) {
        if let Bound::Value(value) = bound
            && borrows(pattern)
        {
            self.lend(value, at);
        }
    }
}

/// The name that a place begins with, and its key: of a variable, of a field, or of a constant. Not of what lies behind a `*`, which may
/// be the user's, and give something else each time.
pub(super) fn key(expression: &Expr) -> Option<(String, String)> {
    match without_parens(expression) {
        Expr::Path(path) => path.path.get_ident().map(|name| (identity(name), identity(name))),
        Expr::Field(field) => {
            key(&field.base)?;
            Place::of(expression).map(|place| (identity(&place.base), place.key()))
        }
        _ => None,
    }
}

/// Tells if a name means something outside of the loop.
pub(super) fn is_outside(base: &str, at: &Position) -> bool {
    at.is_free(base) && !at.is_local_item(base)
}

/// Tells if what stands here runs for the items. In a `let` before the loop a name may be free, and bound behind it; and what a macro or a
/// `#[cfg]` makes of the code around, nobody knows.
pub(super) fn is_certain(at: &Position) -> bool {
    !at.in_scratch && !at.in_macro && at.conditional == 0
}

/// Tells if a pattern has a `ref` in it.
fn borrows(pattern: &Pat) -> bool {
    struct Refs(bool);
    impl Visit<'_> for Refs {
        fn visit_pat_ident(&mut self, name: &PatIdent) {
            self.0 |= name.by_ref.is_some();
        }
    }
    let mut refs = Refs(false);
    refs.visit_pat(pattern);
    refs.0
}

/// The list of which this is an element, or a part of one.
fn list_of(value: &Expr) -> Option<&Expr> {
    match without_parens(value) {
        Expr::Index(element) => Some(list_of(&element.expr).unwrap_or(&element.expr)),
        Expr::Field(field) => list_of(&field.base),
        Expr::Unary(unary) => list_of(&unary.expr),
        Expr::MethodCall(call) => list_of(&call.receiver),
        _ => None,
    }
}

/// Tells if a method of this name is one of the numbers of std, which lends nothing.
fn gives_a_number(method: &str) -> bool {
    const NAMES: &[&str] = &[
        "abs",
        "abs_diff",
        "acos",
        "asin",
        "atan",
        "atan2",
        "cbrt",
        "ceil",
        "clamp",
        "clone",
        "cos",
        "cosh",
        "count_ones",
        "div_euclid",
        "exp",
        "exp2",
        "exp_m1",
        "floor",
        "fract",
        "hypot",
        "is_finite",
        "is_nan",
        "leading_zeros",
        "len",
        "ln",
        "ln_1p",
        "log",
        "log10",
        "log2",
        "max",
        "min",
        "mul_add",
        "pow",
        "powf",
        "powi",
        "recip",
        "rem_euclid",
        "rotate_left",
        "rotate_right",
        "round",
        "saturating_add",
        "saturating_mul",
        "saturating_sub",
        "signum",
        "sin",
        "sinh",
        "sqrt",
        "tan",
        "tanh",
        "to_bits",
        "trailing_zeros",
        "trunc",
        "wrapping_add",
        "wrapping_mul",
        "wrapping_sub",
    ];
    NAMES.contains(&method)
}
