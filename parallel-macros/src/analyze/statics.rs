//! Statics: places that are no local variables. A loop that changes one is refused: in `unsafe` code rustc would let it
//! through, and the items would race.

use crate::analyze::changes::{changed_by, whole_of};
use crate::analyze::exits::in_place;
use crate::analyze::scope::Position;
use crate::analyze::visit::{Visitor, visit_args, visit_body, visit_head, visit_sink};
use crate::ast::Input;
use crate::diagnostics::broken_rule_at;
use crate::tokens::hygiene::identity;
use crate::tokens::none_groups::parenthesize;
use crate::tokens::parens::without_parens;
use crate::tokens::pretty::code;
use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::{Error, Expr, Macro, Path};

/// Replaces the first expression that changes a static by an error. Only code that runs on workers counts.
pub(crate) fn refuse(input: &mut Input) {
    let mut statics = Statics { in_args: false, error: None };
    visit_body(input, &mut statics);
    statics.in_args = true;
    visit_args(input, &mut statics);
}

/// The visitor that finds a change of a static.
struct Statics {
    /// The visitor is in the arguments of a reduction. There only the code inside functions runs on workers.
    in_args: bool,
    /// The error of the first change; later ones get none.
    error: Option<Error>,
}

impl Statics {
    /// The error of a change of `place`, if `place` is a static, or may be one.
    fn refuse(&mut self, place: &Expr, change: Change, at: &Position) -> Option<TokenStream> {
        if self.in_args && at.functions == 0 || self.error.is_some() {
            return None;
        }
        let Expr::Path(whole) = whole_of(place) else { return None };
        if whole.qself.is_some() {
            return None;
        }
        let path = &whole.path;
        let is_path = path.leading_colon.is_some() || path.segments.len() > 1;
        let is_static = if is_path { !is_of_type(path) } else { is_free_capital(path, at) };
        if !is_static || change == Change::Lent && is_variant(path) {
            return None;
        }
        let name = code(&without_parens(place).to_token_stream());
        let text = if is_path || at.in_unsafe || change == Change::Lent {
            format!(
                "`{name}` is no local variable, and items that run at the same time would change it together; \
                 write `AtomicUsize` and `fetch_add`, or sum up a local variable and assign it after the loop"
            )
        } else {
            format!(
                "`{name}` may be a static, which items that run at the same time would change together; \
                 write an atomic and its `fetch_add`, or give a local variable a name in lower case"
            )
        };
        let error = broken_rule_at("shared-place", &without_parens(place).to_token_stream(), text);
        let tokens = in_place(&error);
        self.error = Some(error);
        Some(tokens)
    }
}

/// The way in which a place is changed.
#[derive(Clone, Copy, PartialEq)]
enum Change {
    Assigned,
    /// The place is lent by `&mut`. It may be a constant or a variant: each `&mut` of one makes a value of its own.
    Lent,
}

/// Tells if a path names an item of a type, `T::N` or `Self::N`. That is a constant, whose changes rustc refuses.
fn is_of_type(path: &Path) -> bool {
    let before = path.segments.iter().rev().nth(1);
    before.is_some_and(|segment| segment.ident.to_string().starts_with(char::is_uppercase))
}

/// Tells if a path is a name that begins with a capital, and that no pattern of the loop binds. (If a pattern has this
/// name, there is no static of the name.)
fn is_free_capital(path: &Path, at: &Position) -> bool {
    path.get_ident().is_some_and(|name| name.to_string().starts_with(char::is_uppercase) && at.is_free(&identity(name)))
}

/// Tells if a path ends in a name in camel case, as a variant does: `None`, `Kind::Empty`.
fn is_variant(path: &Path) -> bool {
    let name = path.segments.last().map(|last| last.ident.to_string()).unwrap_or_default();
    name.starts_with(char::is_uppercase) && name.contains(char::is_lowercase)
}

impl Visitor for Statics {
    fn rewrite_before(&mut self, expression: &mut Expr, at: &Position) -> bool {
        let change = match expression {
            Expr::Reference(_) | Expr::RawAddr(_) => Change::Lent,
            _ => Change::Assigned,
        };
        let Some(error) = changed_by(expression).into_iter().find_map(|place| self.refuse(place, change, at)) else {
            return false;
        };
        *expression = Expr::Verbatim(error);
        true
    }

    fn lent_mutably(&mut self, value: &mut Expr, at: &Position) -> bool {
        let Some(error) = self.refuse(value, Change::Lent, at) else { return false };
        *value = Expr::Verbatim(error);
        true
    }

    fn macro_call(&mut self, call: &mut Macro, at: &Position) -> bool {
        let is = |name| call.path.segments.last().is_some_and(|last| last.ident == name);
        let error = if is("addr_of_mut") {
            syn::parse2::<Expr>(call.tokens.clone()).ok().and_then(|place| self.refuse(&place, Change::Lent, at))
        } else if is("parallel") && self.error.is_none() && !(self.in_args && at.functions == 0) {
            self.inner_loop(&call.tokens)
        } else {
            None
        };
        let Some(error) = error.and_then(|error| syn::parse2(error).ok()) else { return false };
        *call = error;
        true
    }
}

impl Statics {
    /// The error of an inner `parallel!` that changes a static. Every part of the inner loop counts: all of it runs on
    /// a worker of the outer loop.
    fn inner_loop(&mut self, tokens: &TokenStream) -> Option<TokenStream> {
        let mut input = crate::parse::parse(parenthesize(tokens.clone().into_iter().collect())).ok()?;
        let mut inner = Statics { in_args: false, error: None };
        visit_head(&mut input, &mut inner);
        visit_body(&mut input, &mut inner);
        visit_args(&mut input, &mut inner);
        visit_sink(&mut input, &mut inner);
        self.error = inner.error;
        self.error.as_ref().map(in_place)
    }
}
