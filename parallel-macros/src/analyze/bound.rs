//! The bound of the items that the range of a loop says: `for i in 0..v.len()`, `for i in 0..n`.
//!
//! The compiler sees a plain loop together with its range, so it leaves out the check of `v[i]`, and the division of
//! `(i + 1) % n`. The items of a block come from elsewhere. So the expansion says again what the range says, where the body makes
//! use of it.

use crate::analyze::outer_variables::OuterVariable;
use crate::analyze::place::Place;
use crate::analyze::scope::Position;
use crate::analyze::visit::{Visitor, visit_body};
use crate::ast::{Form, Input};
use crate::tokens::hygiene::identity;
use crate::tokens::parens::without_parens;
use syn::{BinOp, Expr, ExprLit, ExprRange, Lit, RangeLimits};

/// The bound of the items.
pub(crate) struct Bound {
    /// None is below this number.
    pub(crate) first: usize,
    pub(crate) limit: Limit,
}

/// What the items are below.
pub(crate) enum Limit {
    /// A number, by which the body divides for remainders.
    Number(Expr),
    /// The length of a list, of which the body reads elements.
    Length(Expr),
}

impl Bound {
    /// The bound that the range of a loop says, if the body makes use of it and runs with the variables around the loop.
    pub(super) fn of(input: &mut Input, outer: &[OuterVariable]) -> Option<Self> {
        let is_elsewhere = input.is_sent() || input.is_spread() || input.is_stream() || input.has_attempts();
        if is_elsewhere || matches!(input.form, Form::Unfinished { .. }) {
            return None;
        }
        let range = input.form.clauses().first.input.tree.as_ref().map(without_parens)?;
        let Expr::Range(ExprRange { start: Some(start), limits: RangeLimits::HalfOpen(_), end: Some(end), .. }) = range
        else {
            return None;
        };
        let first = number(start).unwrap_or(0);
        let end = without_parens(end);
        let (limit, named) = match end {
            Expr::MethodCall(call) if call.method == "len" && call.args.is_empty() => {
                (Limit::Length(call.receiver.as_ref().clone()), call.receiver.as_ref())
            }
            _ => (Limit::Number(end.clone()), end),
        };
        let (base, key) = key(named)?;
        let place = Place::of(named);
        let is_changed = outer.iter().any(|outer| {
            place.as_ref().map_or(identity(&outer.place.base) == base, |place| outer.place.overlaps(place))
        });
        let mut uses = Uses { key, by_index: matches!(limit, Limit::Length(_)), found: false, lent: false };
        visit_body(input, &mut uses);
        (uses.found && !uses.lent && !is_changed).then_some(Self { first, limit })
    }
}

/// The number that is written here.
fn number(expression: &Expr) -> Option<usize> {
    match without_parens(expression) {
        Expr::Lit(ExprLit { lit: Lit::Int(number), .. }) => number.base10_parse().ok(),
        _ => None,
    }
}

/// The name that a place begins with, and its key: of a variable, of a field, or of a constant.
fn key(expression: &Expr) -> Option<(String, String)> {
    if let Some(place) = Place::of(expression) {
        return Some((identity(&place.base), place.key()));
    }
    match without_parens(expression) {
        Expr::Path(constant) => constant.path.get_ident().map(|name| (identity(name), identity(name))),
        _ => None,
    }
}

/// The search for what makes use of a bound.
struct Uses {
    /// The key of what the range ends with, or of the list whose length does.
    key: String,
    /// Elements are read, and no remainders taken.
    by_index: bool,
    found: bool,
    /// An element is lent: what is borrowed of a `&mut` must not live shorter, as it does where the list is asked for its length.
    lent: bool,
}

impl Uses {
    fn is(&self, expression: &Expr, at: &Position) -> bool {
        key(expression).is_some_and(|(base, key)| key == self.key && at.is_free(&base) && !at.is_local_item(&base))
    }
}

impl Visitor for Uses {
    fn see(&mut self, expression: &Expr, at: &Position) {
        match expression {
            Expr::Index(element) if self.by_index => self.found |= self.is(&element.expr, at),
            Expr::Reference(lent) if self.by_index => self.lent |= self.is(list_of(&lent.expr), at),
            Expr::Binary(remainder) if !self.by_index && matches!(remainder.op, BinOp::Rem(_)) => {
                self.found |= self.is(&remainder.right, at);
            }
            _ => {}
        }
    }
}

/// The list of which this is an element, or a part of one.
fn list_of(element: &Expr) -> &Expr {
    match without_parens(element) {
        Expr::Index(element) => list_of(&element.expr),
        Expr::Field(field) if !matches!(without_parens(&field.base), Expr::Path(_)) => list_of(&field.base),
        list => list,
    }
}
